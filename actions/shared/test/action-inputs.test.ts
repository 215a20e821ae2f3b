import { afterEach, describe, expect, it } from '@jest/globals';
import { booleanInput, choiceInput, integerInput, jsonInput, numberInput, optionalInput, requiredInput } from '../src/action-inputs.ts';

function setInput(name: string, value: string): void {
  process.env[`INPUT_${name.toUpperCase()}`] = value;
}

afterEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) Reflect.deleteProperty(process.env, name);
});

describe('action inputs', () => {
  it('reads names with hyphens and trims', () => {
    setInput('release-file', '  a b \n');
    expect(requiredInput('release-file')).toBe('a b');
  });

  it('takes white space for nothing', () => {
    setInput('url', '  ');
    expect(optionalInput('url')).toBeUndefined();
    expect(() => requiredInput('url')).toThrow('url is required');
  });

  it.each([['true', true], ['True', true], ['FALSE', false]])('reads %s as a boolean', (text, expected) => {
    setInput('force', text);
    expect(booleanInput('force')).toBe(expected);
  });

  it.each(['yes', '1', 'tRUE'])('refuses %s as a boolean', (text) => {
    setInput('force', text);
    expect(() => booleanInput('force', false)).toThrow(`force must be true or false, got '${text}'.`);
  });

  it.each(['soon', '0', '361', '1.5', '1e2', '0x10', 'NaN'])('refuses %s as minutes', (text) => {
    setInput('wait-minutes', text);
    expect(() => integerInput('wait-minutes', { min: 1, max: 360 })).toThrow(`wait-minutes must be a whole number between 1 and 360, got '${text}'.`);
  });

  it('falls back only where nothing is given', () => {
    expect(integerInput('poll', { min: 1, max: 60, fallback: 5 })).toBe(5);
    expect(booleanInput('force', true)).toBe(true);
    expect(choiceInput('mode', ['a', 'b'], 'b')).toBe('b');
    expect(() => integerInput('poll', { min: 1, max: 60 })).toThrow('poll is required');
  });

  it('reads decimals where they are meant', () => {
    setInput('poll-seconds', '0.5');
    expect(numberInput('poll-seconds', { min: 0.2, max: 60 })).toBe(0.5);
  });

  it('names the choices', () => {
    setInput('on-failure', 'panic');
    expect(() => choiceInput('on-failure', ['roll-back', 'leave'])).toThrow("on-failure must be one of roll-back, leave, got 'panic'.");
  });

  it('keeps text that is no JSON out of the error', () => {
    setInput('images', '{"token": hunter2}');
    expect(() => jsonInput('images')).toThrow(/^(?!.*hunter2)images must be JSON/);
  });
});
