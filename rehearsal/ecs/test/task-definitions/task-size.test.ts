import { describe, expect, it } from '@jest/globals';
import { fargateSizes, isFargateSize, parseCpu, parseMemory } from '../../task-definitions/task-size.ts';

describe('parseCpu', () => {
  it.each<[string, number | undefined]>([
    ['256', 256], ['1 vCPU', 1024], ['.5 vCPU', 512], ['0.25vcpu', 256], ['4 VCPU', 4096], [' 512 ', 512],
    ['', undefined], ['0', undefined], ['-1', undefined], ['1.5', undefined], ['1 GB', undefined], ['0.0001 vCPU', undefined], ['1e3', undefined], ['1'.repeat(40), undefined],
  ])('reads %j as %p', (text, expected) => expect(parseCpu(text)).toBe(expected));
});

describe('parseMemory', () => {
  it.each<[string, number | undefined]>([
    ['512', 512], ['0.5 GB', 512], ['2GB', 2048], ['30 gb', 30_720], ['', undefined], ['512 MB', undefined], ['1 vCPU', undefined],
  ])('reads %j as %p', (text, expected) => expect(parseMemory(text)).toBe(expected));
});

describe('isFargateSize', () => {
  const isSize = (cpu: number, memoryMiB: number, isWindows = false): boolean => isFargateSize({ cpu, memoryMiB, isWindows });

  it.each<[number, number, number]>([
    [256, 512, 2048], [512, 1024, 4096], [1024, 2048, 8192], [2048, 4096, 16_384], [4096, 8192, 30_720], [8192, 16_384, 61_440], [16_384, 32_768, 122_880], [32_768, 61_440, 249_856],
  ])('takes %i units with %i to %i MiB', (cpu, least, most) => {
    expect([isSize(cpu, least), isSize(cpu, most), isSize(cpu, least - 1), isSize(cpu, most + 1024)]).toEqual([true, true, false, false]);
  });

  it('knows how many sizes there are', () => expect([...fargateSizes.values()].map(({ length }) => length)).toEqual([3, 4, 7, 13, 23, 12, 12, 3]));

  it.each([[512, 1024, false], [1024, 2048, true], [4096, 8192, true], [8192, 16_384, false]])('says for Windows with %i units and %i MiB: %p', (cpu, memory, expected) => {
    expect(isSize(cpu, memory, true)).toBe(expected);
  });
});
