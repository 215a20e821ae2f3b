import { ActionError, exportVariable, maskValue, readBoolean, readInputs, runAction, saveState, setOutput } from '#stand-in';

const declared = {
  'aws-region': { default: '', use: 'used' },
  'role-to-assume': { default: '', use: 'used' },
  'aws-access-key-id': { default: '', use: 'unsupported' },
  'aws-secret-access-key': { default: '', use: 'unsupported' },
  'aws-session-token': { default: '', use: 'unsupported' },
  'aws-profile': { default: '', use: 'unsupported' },
  'overwrite-aws-profile': { default: '', use: 'unsupported' },
  'web-identity-token-file': { default: '', use: 'unsupported' },
  'role-chaining': { default: '', use: 'unsupported' },
  audience: { default: 'sts.amazonaws.com', use: 'used' },
  'http-proxy': { default: '', use: 'unsupported' },
  'no-proxy': { default: '', use: 'without-effect' },
  'sts-endpoint': { default: '', use: 'used' },
  'mask-aws-account-id': { default: 'false', use: 'used' },
  'role-duration-seconds': { default: '3600', use: 'used' },
  'role-external-id': { default: '', use: 'unsupported' },
  'role-session-name': { default: 'GitHubActions', use: 'used' },
  'role-skip-session-tagging': { default: 'false', use: 'without-effect' },
  'transitive-tag-keys': { default: '', use: 'unsupported' },
  'custom-tags': { default: '', use: 'unsupported' },
  'inline-session-policy': { default: '', use: 'used' },
  'managed-session-policies': { default: '', use: 'unsupported' },
  'output-credentials': { default: 'false', use: 'used' },
  'output-env-credentials': { default: 'true', use: 'used' },
  'unset-current-credentials': { default: 'false', use: 'used' },
  'disable-retry': { default: 'false', use: 'without-effect' },
  'retry-max-attempts': { default: '12', use: 'without-effect' },
  'special-characters-workaround': { default: 'false', use: 'unsupported' },
  'use-existing-credentials': { default: '', use: 'unsupported' },
  'allowed-account-ids': { default: '', use: 'used' },
  'force-skip-oidc': { default: 'false', use: 'unsupported' },
  'action-timeout-s': { default: '', use: 'unsupported' },
};

const credentialVariables = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
const timeoutMs = 10_000;

await runAction(async () => {
  const inputs = readInputs('aws-actions/configure-aws-credentials', declared);
  checkInputs(inputs);
  const toEnvironment = readBoolean('output-env-credentials', inputs['output-env-credentials']);
  saveState('exported', String(toEnvironment));
  if (toEnvironment) {
    if (readBoolean('unset-current-credentials', inputs['unset-current-credentials'])) for (const name of credentialVariables) exportVariable(name, '');
    for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION']) exportVariable(name, inputs['aws-region']);
  }

  const session = await assumeRole(inputs, await requestIdToken(inputs.audience));
  for (const secret of [session.accessKeyId, session.secretAccessKey, session.sessionToken]) maskValue(secret);
  if (toEnvironment) credentialVariables.forEach((name, index) => exportVariable(name, [session.accessKeyId, session.secretAccessKey, session.sessionToken][index]));
  if (readBoolean('output-credentials', inputs['output-credentials'])) outputCredentials(session);

  const account = session.arn.split(':')[4] ?? '';
  if (readBoolean('mask-aws-account-id', inputs['mask-aws-account-id'])) maskValue(account);
  setOutput('aws-account-id', account);
  setOutput('authenticated-arn', session.arn);
  console.log(`Authenticated as assumedRoleId ${session.roleId}`);

  // After the export, as the real action has it: a step with if: failure() holds the wrong account's credentials.
  const allowed = inputs['allowed-account-ids'].split(',').map((id) => id.trim()).filter((id) => id !== '');
  if (allowed.length > 0 && !allowed.includes(account)) {
    throw new ActionError(`The account ID of the provided credentials (${account}) does not match any of the expected account IDs: ${allowed.join(', ')}`);
  }
});

function checkInputs(inputs) {
  if (inputs['aws-region'] === '') throw new ActionError('Input required and not supplied: aws-region');
  if (!/^[a-z0-9-]+$/.test(inputs['aws-region'])) throw new ActionError(`Region is not valid: ${inputs['aws-region']}`);
  if (!/^arn:[\w-]+:iam::\d{12}:role\/.+$/.test(inputs['role-to-assume'])) {
    throw new ActionError(`role-to-assume must be the ARN of a role here (arn:aws:iam::123456789012:role/name), got '${inputs['role-to-assume']}'.`);
  }
  if (!/^[\w+=,.@-]{2,64}$/.test(inputs['role-session-name'])) throw new ActionError(`Role session name is not valid: '${inputs['role-session-name']}'. Must satisfy regular expression pattern: [\\w+=,.@-]* and have 2 to 64 characters`);
  const seconds = Number(inputs['role-duration-seconds']);
  if (!Number.isInteger(seconds) || seconds < 900 || seconds > 43_200) throw new ActionError(`role-duration-seconds must be between 900 and 43200, got '${inputs['role-duration-seconds']}'.`);
}

/** A token of the job's identity, from the service that GitHub gives a job with `id-token: write`. */
async function requestIdToken(audience) {
  const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
  const token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  if (!token) {
    console.log('It looks like you might be trying to authenticate with OIDC. Did you mean to set the `id-token` permission?');
    throw new ActionError('Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers');
  }
  if (!url) throw new ActionError('getIDToken call failed: Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
  // GitHub's address always has a query already.
  const answer = await ask(`${url}&audience=${encodeURIComponent(audience)}`, { headers: { authorization: `Bearer ${token}`, accept: 'application/json' } });
  const value = answer.ok ? JSON.parse(answer.text).value : undefined;
  if (typeof value !== 'string') throw new ActionError(`getIDToken call failed: Failed to get ID Token. Error Code : ${answer.status}`);
  maskValue(value);
  return value;
}

async function assumeRole(inputs, idToken) {
  const endpoint = inputs['sts-endpoint'] || process.env.AWS_ENDPOINT_URL_STS || process.env.AWS_ENDPOINT_URL || `https://sts.${inputs['aws-region']}.amazonaws.com`;
  const parameters = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: inputs['role-to-assume'],
    RoleSessionName: inputs['role-session-name'],
    DurationSeconds: inputs['role-duration-seconds'],
    WebIdentityToken: idToken,
  });
  if (inputs['inline-session-policy'] !== '') parameters.set('Policy', inputs['inline-session-policy']);
  const answer = await ask(endpoint, { method: 'POST', body: parameters, headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' } });
  if (!answer.ok) throw new ActionError(`Could not assume role with OIDC: ${element(answer.text, 'Message') || `STS answered ${answer.status}`}`);
  const session = {
    accessKeyId: element(answer.text, 'AccessKeyId'),
    secretAccessKey: element(answer.text, 'SecretAccessKey'),
    sessionToken: element(answer.text, 'SessionToken'),
    expiration: element(answer.text, 'Expiration'),
    arn: element(element(answer.text, 'AssumedRoleUser'), 'Arn'),
    roleId: element(answer.text, 'AssumedRoleId'),
  };
  const missing = Object.keys(session).filter((name) => session[name] === '' && name !== 'roleId');
  if (missing.length > 0) throw new ActionError(`STS answered without ${missing.join(', ')}.`);
  return session;
}

async function ask(url, init) {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    return { ok: response.ok, status: response.status, text: await response.text() };
  } catch (error) {
    throw new ActionError(`${new URL(url).origin} does not answer: ${error.cause?.code ?? error.message}`);
  }
}

function element(xml, name) {
  const text = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? '';
  return text.trim().replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

function outputCredentials(session) {
  setOutput('aws-access-key-id', session.accessKeyId);
  setOutput('aws-secret-access-key', session.secretAccessKey);
  setOutput('aws-session-token', session.sessionToken);
  setOutput('aws-expiration', session.expiration);
}
