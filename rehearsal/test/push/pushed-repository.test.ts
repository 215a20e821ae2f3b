import { describe, it, expect } from '@jest/globals';
import { rewriteSelfReferences } from '../../push/pushed-repository.ts';

describe('rewriteSelfReferences', () => {
  it('turns an own action into one of a named repository', () => {
    expect(rewriteSelfReferences('      - uses: $/actions/smoke-test\n', 'o/r')).toBe('      - uses: o/r/actions/smoke-test@self\n');
  });

  it('turns an own workflow into a local one', () => {
    expect(rewriteSelfReferences('    uses: $/.github/workflows/x.yml\n', 'o/r')).toBe('    uses: ./.github/workflows/x.yml\n');
  });

  it('leaves other uses and dollar signs alone', () => {
    const text = '- uses: actions/checkout@abc # v7\n- run: echo "$/actions/x" ${{ github.sha }}\n';
    expect(rewriteSelfReferences(text, 'o/r')).toBe(text);
  });
});
