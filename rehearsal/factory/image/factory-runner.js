import '/workspace/rehearsal/factory/src/runner/main.ts';
