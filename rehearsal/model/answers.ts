/** The file that the diff of `implementationAnswer` adds, and what is in it. */
export const addedFile = { path: 'docs/rehearsed-change.md', text: "# A rehearsed change\n\nWritten by the rehearsal's model.\n" };

export const planAnswer = `1. Add the file ${addedFile.path}.\n2. Change nothing else.\n\nDone when the file is on the target branch.`;

export const implementationAnswer = [
  `Adds ${addedFile.path}, as the plan says.`,
  '',
  '```diff',
  `diff --git a/${addedFile.path} b/${addedFile.path}`,
  'new file mode 100644',
  '--- /dev/null',
  `+++ b/${addedFile.path}`,
  '@@ -0,0 +1,3 @@',
  ...addedFile.text.trimEnd().split('\n').map((line) => `+${line}`),
  '```',
].join('\n');
