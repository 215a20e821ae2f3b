/**
 * Variables that make git take what it would fetch from `https://github.com/OWNER/NAME` out of a folder of this machine:
 * the real actions/checkout knows one server only. Nothing else of GitHub is redirected.
 */
export function redirectClones(repository: { readonly name: string; readonly directory: string }): Record<string, string> {
  const address = `https://github.com/${repository.name}`;
  // git takes the longest match, so each spelling needs its own line.
  const spellings = [address, `${address}.git`];
  const pairs = spellings.flatMap((spelling, index) => [
    [`GIT_CONFIG_KEY_${String(index)}`, `url.file://${repository.directory}.insteadOf`],
    [`GIT_CONFIG_VALUE_${String(index)}`, spelling],
  ]);
  return { GIT_CONFIG_COUNT: String(spellings.length), ...(Object.fromEntries(pairs) as Record<string, string>) };
}
