import { checkAuthConfiguration } from '../auth/auth-configuration.ts';
import { gatedServices } from '../auth/auth-modes.ts';
import { isSameSource } from '../auth/auth-sources.ts';
import { isReference } from './rule.ts';
import type { ReleaseRule, ReleaseSubject } from './rule.ts';
import { isSecretArn, withoutSelector } from './secret-references.ts';
import { findSecret } from './task-resources.ts';
import { variablesOf } from './variables-of.ts';
import type { Variable } from './variables-of.ts';

const checkedOn = '2026-11-26';

const auth: ReleaseRule = {
  id: 'R82', title: 'The sign-in is set as a whole or not at all, in api and web alike', severity: 'error', checkedOn,
  source: 'Factory, start-up of api and web',
  help: 'Factory refuses to start with a part of the variables; with a gate in one of the two alone, the site is open or nobody can use it. Set all of a mode in both, from the same sources, or none.',
  checkRelease: ({ definitions }) => {
    const report = checkAuthConfiguration(Object.fromEntries(gatedServices.map((service) => [service, definitions.get(service)?.definition])));
    for (const { service, path, message } of report.problems) definitions.get(service)?.report(path, message);
    for (const { service, path, message } of report.warnings) definitions.get(service)?.report(path, message, { severity: 'warning' });
  },
};

/** Read by several parts, which would otherwise talk past each other. The sign-in's are R82's, the bucket is R89's. */
const sharedSecrets = ['DATABASE_URL', 'REDIS_URL', 'GITHUB_APP_PRIVATE_KEY'];
/** On a tie the first of these is right. */
const parts = ['api', 'controller', 'runner', 'migrate', 'web'];

const shared: ReleaseRule = {
  id: 'R83', title: 'What several parts read is the same secret and the same key of it', severity: 'error', checkedOn,
  source: 'Factory, environment variables of its services',
  help: 'api, controller, runner and migrate work on one database and one queue. A part with another secret waits for runs that never come, or migrates another database.',
  checkRelease: (subject) => {
    for (const name of sharedSecrets) checkShared(subject, name);
  },
};

interface Use {
  readonly part: string;
  readonly variable: Variable;
}

function checkShared({ definitions }: ReleaseSubject, name: string): void {
  const uses = parts.flatMap((part) => {
    const entry = definitions.get(part);
    const variable = entry && variablesOf(entry.definition).find((found) => found.name === name && found.list === 'secrets');
    return variable === undefined || isReference(variable.text) ? [] : [{ part, variable }];
  });
  const usual = mostUsed(uses);
  for (const use of uses) {
    if (usual === undefined || isSame(use, usual)) continue;
    definitions.get(use.part)?.report(use.variable.path, `${name}: ${use.part} reads ${use.variable.text}, but ${usual.part} reads ${usual.variable.text}`);
  }
}

function mostUsed(uses: readonly Use[]): Use | undefined {
  const counted = uses.map((use) => ({ use, count: uses.filter((other) => isSame(use, other)).length }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return counted.find(({ count }) => count === most)?.use;
}

function isSame(one: Use, other: Use): boolean {
  return isSameSource({ kind: 'secret', from: one.variable.text }, { kind: 'secret', from: other.variable.text });
}

const urls: ReleaseRule = {
  id: 'R85', title: 'The URLs of database and Redis come from secrets, and Redis is spoken to by TLS where it demands that', severity: 'error', checkedOn,
  source: 'Factory, environment variables; ElastiCache User Guide, In-transit encryption',
  help: 'Both URLs hold passwords: name the secret in `secrets`. A Redis with TransitEncryptionEnabled answers rediss:// alone; a client with redis:// waits for ever.',
  checkRelease: (subject) => {
    for (const { definition, report } of subject.definitions.values()) {
      for (const variable of variablesOf(definition)) {
        if (variable.name !== 'DATABASE_URL' && variable.name !== 'REDIS_URL') continue;
        const message = variable.list === 'environment' ? `${variable.name} stands in plain text in \`environment\`, allowed: in \`secrets\`${schemeHint(subject, variable)}` : secretProblem(subject, variable);
        if (message !== undefined) report(variable.path, message);
      }
    }
  },
};

/** The value itself may hold a password and is never shown. */
function schemeHint(subject: ReleaseSubject, { name, text }: Variable): string {
  return name === 'REDIS_URL' && text.startsWith('redis://') && demandsTls(subject) ? ', and with rediss://, because this Redis takes TLS alone' : '';
}

function secretProblem(subject: ReleaseSubject, { name, text }: Variable): string | undefined {
  const resources = subject.infrastructure?.resources;
  if (name !== 'REDIS_URL' || resources === undefined || !isSecretArn(text) || !demandsTls(subject)) return undefined;
  const secret = findSecret(resources, withoutSelector(text));
  return secret?.scheme === 'redis' ? `REDIS_URL: the template writes a redis:// URL into the secret ${secret.name ?? ''}, allowed: rediss://, because this Redis takes TLS alone` : undefined;
}

function demandsTls({ infrastructure }: ReleaseSubject): boolean {
  const caches = infrastructure?.resources?.caches ?? [];
  return caches.length > 0 && caches.every(({ hasTls }) => hasTls === true);
}

export const factorySecretRules: readonly ReleaseRule[] = [auth, shared, urls];
