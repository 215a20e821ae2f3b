import { describe, it, expect } from '@jest/globals';
import { withLibpqSemantics } from '../src/database.ts';

describe('withLibpqSemantics', () => {
  it.each([
    ['postgresql://u:p@h:5432/d?sslmode=require', 'postgresql://u:p@h:5432/d?sslmode=require&uselibpqcompat=true'],
    ['postgresql://u:p@h/d?sslmode=verify-full&uselibpqcompat=false', 'postgresql://u:p@h/d?sslmode=verify-full&uselibpqcompat=false'],
    ['postgresql://u:p%40x@h/d', 'postgresql://u:p%40x@h/d'],
  ])('%s', (given, expected) => {
    expect(withLibpqSemantics(given)).toBe(expected);
  });
});
