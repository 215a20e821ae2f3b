/** Asks until there is an answer; throws after the deadline. */
export async function poll<T>(what: string, ask: () => Promise<T | undefined> | T | undefined, deadlineMs = 20_000): Promise<T> {
  const deadline = performance.now() + deadlineMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) throw new Error(`Waited ${deadlineMs / 1000} s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
