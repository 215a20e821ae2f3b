/** Reads a stream of JSON values, each on its own line, until it ends. Rejects where the stream breaks. */
export async function readJsonLines(stream: AsyncIterable<string | Buffer>, onValue: (value: unknown) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') onValue(JSON.parse(line));
  }
  if (rest.trim() !== '') onValue(JSON.parse(rest));
}
