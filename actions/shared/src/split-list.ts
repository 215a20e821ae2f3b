/** The entries of a text, without white space around them and without empty ones. */
export function splitList(text: string, separator: string | RegExp = ','): string[] {
  return text.split(separator).map((entry) => entry.trim()).filter((entry) => entry !== '');
}
