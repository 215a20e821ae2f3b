import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contractSuite } from '../contract/suite.ts';
import { NATIVE, startLocalFactory, type LocalFactory } from './local-factory.ts';

/** Environments, objects, runs, tables, and the changes themselves; the rest is the same code in both variants. */
const touched = /\b(2\.(5|7|8|9|12)|5\.\d|9)\b/;
const suite = contractSuite.filter(({ section, needs = [] }) => touched.test(section) && !needs.includes('unchanged'));
let factory: LocalFactory;

beforeAll(async () => {
  factory = await startLocalFactory(NATIVE);
}, 60_000);

afterAll(() => factory.stop(), 30_000);

describe('the contract suite against the stand-ins that know ECS_TASK and reach S3 themselves', () => {
  it('can run every check', () => {
    expect(suite.filter(({ needs = [] }) => factory.context.missing(needs).length > 0)).toEqual([]);
  });

  for (const check of suite) {
    it(`${check.section} ${check.title}`, () => check.run(factory.context), 60_000);
  }
});
