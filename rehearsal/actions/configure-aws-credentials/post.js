import { exportVariable, runAction } from '#stand-in';

await runAction(() => {
  if (process.env.STATE_exported !== 'true') return;
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_DEFAULT_REGION', 'AWS_REGION']) exportVariable(name, '');
});
