import '/workspace/rehearsal/factory/src/api/main.ts';
