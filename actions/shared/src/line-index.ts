/** Offsets in a text → lines and columns, both from 1. */
export class LineIndex {
  readonly #text: string;
  /** Where each line begins; made for the first question, because most files have nothing to ask. */
  #starts: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  placeOf(offset: number): { line: number; column: number } {
    const starts = (this.#starts ??= [0, ...Array.from(this.#text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)]);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}
