import { describe, expect, it } from '@jest/globals';
import { allOperations } from '../../operations/all-operations.ts';
import { operationShapes } from '../../protocol/check-shape.ts';
import { notImplemented } from '../../protocol/not-implemented.ts';

describe('allOperations', () => {
  it('has each operation of the service model that is not said to be missing, and no other', () => {
    expect([...Object.keys(allOperations), ...Object.keys(notImplemented)].sort()).toEqual([...operationShapes.keys()].sort());
  });
});
