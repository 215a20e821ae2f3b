import { showPath } from '../schema-findings.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { containersOf } from './containers-of.ts';
import { findCredential, isNamedCredential } from './credentials.ts';
import { isReference } from './rule.ts';
import type { Container, DefinitionRule, Report } from './rule.ts';

const checkedOn = '2026-11-26';

/** Their messages name the variable and the kind of credential; the value is in no text. */
export const credentialRules: readonly DefinitionRule[] = [
  {
    id: 'R30', title: 'No credential stands in plain text in the environment', severity: 'error', checkedOn,
    source: 'ECS Developer Guide, Best practices for secrets; formats of the issuers',
    help: 'Whoever may describe task definitions reads it, and old revisions keep it. Revoke it, put the new one in Secrets Manager and name that in secrets.',
    check: ({ definition }, report) => {
      for (const { container, path } of containersOf(definition)) reportCredentials(container, { path, report });
    },
  },
  {
    id: 'R31', title: 'Tokens of log drivers are in secretOptions', severity: 'warning', checkedOn,
    source: 'ECS API Reference, LogConfiguration secretOptions',
    help: 'Options are plain text in the definition. Move the option to logConfiguration.secretOptions, with the secret\'s ARN as valueFrom.',
    check: ({ definition }, report) => {
      for (const { container: { logConfiguration }, path } of containersOf(definition)) {
        for (const [name, value] of Object.entries(logConfiguration?.options ?? {})) {
          const isToken = tokenOption.test(name) || findCredential(value ?? '') !== undefined;
          const place = [...path, 'logConfiguration', 'options', name];
          if (isToken && value !== undefined && value !== '') report(place, `${showPath(place)}: a credential in plain text, allowed: in secretOptions`, { at: 'key' });
        }
      }
    },
  },
];

/** `splunk-token`, `apikey`, `license_key`, `http_passwd`, `aws_secret_access_key`. */
const tokenOption = /(?:token|passw(?:or)?d|secret|secret[-_]?(?:access[-_]?)?key|shared[-_]?key|api[-_]?key|license[-_]?key)$/i;

interface Place {
  readonly path: DocumentPath;
  readonly report: Report;
}

function reportCredentials(container: Container, { path, report }: Place): void {
  for (const [index, { name = '', value }] of (container.environment ?? []).entries()) {
    if (value === undefined) continue;
    const kind = findCredential(value) ?? (!isReference(value) && isNamedCredential(name, value) ? 'what its name says is a credential' : undefined);
    const place = [...path, 'environment', index, 'value'];
    if (kind !== undefined) report(place, `${showPath(place)}: ${name} holds ${kind} in plain text, allowed: a secret under secrets`);
  }
  for (const [place, text] of otherTexts(container, path)) {
    const kind = findCredential(text);
    if (kind !== undefined) report(place, `${showPath(place)}: holds ${kind} in plain text, allowed: a variable from secrets`);
  }
}

/** Credentials in arguments and labels are as public as in variables; only a known form tells them there. */
function otherTexts({ command = [], entryPoint = [], healthCheck, dockerLabels = {} }: Container, path: DocumentPath): [DocumentPath, string][] {
  const inList = (list: readonly string[], key: DocumentPath): [DocumentPath, string][] => list.map((text, index) => [[...path, ...key, index], text]);
  return [
    ...inList(command, ['command']), ...inList(entryPoint, ['entryPoint']), ...inList(healthCheck?.command ?? [], ['healthCheck', 'command']),
    ...Object.entries(dockerLabels).map(([name, text]): [DocumentPath, string] => [[...path, 'dockerLabels', name], text ?? '']),
  ];
}
