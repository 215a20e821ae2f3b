import { describe, expect, it } from '@jest/globals';
import { paginate, type PageRules } from '../../operations/pages.ts';
import { createRandom } from '../../random.ts';

const rules: PageRules<string> = { key: (item) => item, limit: 100, defaultSize: 3, scope: 'ListThings' };

function allPages(items: () => Iterable<string>, maxResults: number, changed: Partial<PageRules<string>> = {}): string[][] {
  const pages: string[][] = [];
  let token: string | undefined;
  do {
    const page = paginate(items(), { maxResults, ...(token === undefined ? {} : { nextToken: token }) }, { ...rules, ...changed });
    pages.push([...page.items]);
    token = page.nextToken;
  } while (token !== undefined && pages.length < 1000);
  return pages;
}

describe('paginate', () => {
  it('gives the first items in order and says where to go on', () => {
    const page = paginate(['d', 'b', 'a', 'c'], {}, rules);
    expect(page.items).toEqual(['a', 'b', 'c']);
    expect(paginate(['d', 'b', 'a', 'c'], { nextToken: page.nextToken ?? '' }, rules)).toEqual({ items: ['d'], nextToken: undefined });
  });

  it.each([[[]], [['b', 'a', 'c']]])('has no token after the last page: %j', (items) => expect(paginate(items, {}, rules).nextToken).toBeUndefined());

  it('goes backwards where that is wanted', () => expect(allPages(() => ['b', 'a', 'c'], 2, { isDescending: true })).toEqual([['c', 'b'], ['a']]));

  it.each([1, 7, 100])('gives every item once in pages of %i', (size) => {
    const random = createRandom(7);
    const items = Array.from({ length: 500 }, () => random.hex(12));
    const pages = allPages(() => items, size);
    expect(pages.flat()).toEqual([...items].sort());
    expect(pages.slice(0, -1).every(({ length }) => length === size)).toBe(true);
  });

  it('neither repeats nor hides what stays while other items come and go', () => {
    let items = ['b', 'd', 'f', 'h'];
    const first = paginate(items, { maxResults: 2 }, rules);
    items = ['a', 'b', 'e', 'f', 'h'];
    const second = paginate(items, { maxResults: 2, nextToken: first.nextToken ?? '' }, rules);
    expect([first.items, second.items]).toEqual([['b', 'd'], ['e', 'f']]);
  });

  it.each([0, -1, 101, 1.5])('refuses pages of %p', (maxResults) => expect(() => paginate([], { maxResults }, rules)).toThrow('maxResults must be between 1 and 100, inclusive.'));

  it.each(['', 'x', 'bm90IGpzb24', Buffer.from('["ListThings"]').toString('base64url'), Buffer.from('["ListThings","a"] ').toString('base64url')])('refuses the token %j', (nextToken) => {
    expect(() => paginate(['a'], { nextToken }, rules)).toThrow('Invalid token.');
  });

  it('refuses the token of another list', () => {
    const { nextToken = '' } = paginate(['a', 'b'], { maxResults: 1 }, { ...rules, scope: 'ListOthers' });
    expect(() => paginate(['a', 'b'], { nextToken }, rules)).toThrow('Invalid token.');
  });
});
