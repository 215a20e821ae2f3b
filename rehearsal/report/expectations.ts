/** Something that must hold. `detail` says what was seen. */
export interface Expectation {
  readonly what: string;
  readonly held: boolean;
  readonly detail: string;
}

/** Collects expectations; all are checked before the rehearsal gives its verdict. */
export class Expectations {
  readonly all: Expectation[] = [];

  expect(what: string, held: boolean, detail = ''): void {
    this.all.push({ what, held, detail });
  }

  get broken(): readonly Expectation[] {
    return this.all.filter(({ held }) => !held);
  }
}
