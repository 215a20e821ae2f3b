import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contractSuite } from '../contract/suite.ts';
import { startLocalFactory, type LocalFactory } from './local-factory.ts';

let factory: LocalFactory;

beforeAll(async () => {
  factory = await startLocalFactory();
}, 60_000);

afterAll(() => factory.stop(), 30_000);

describe('the contract suite against the stand-ins', () => {
  it('leaves no check out', () => {
    expect(contractSuite.filter(({ needs = [] }) => factory.context.missing(needs).length > 0)).toEqual([]);
  });

  for (const check of contractSuite) {
    it(`${check.section} ${check.title}`, () => check.run(factory.context), 60_000);
  }
});
