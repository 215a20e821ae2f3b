import type { RuleInfo } from '../rules/rule.ts';

/** What is wrong with a file before rules can look at it, and with the comments that silence rules. */
export const ownRules = {
  Y1: {
    id: 'Y1', title: 'A file can be read', severity: 'error', checkedOn: '2026-11-26', source: 'YAML 1.2, RFC 8259',
    help: 'Nothing in a file that cannot be read is checked. It must be UTF-8 text of at most 512 KiB with one YAML or JSON document, each key once.',
  },
  T1: {
    id: 'T1', title: 'A reference resolves', severity: 'error', checkedOn: '2026-11-26', source: 'Template language of render-task-definitions',
    help: 'Refer to a value of the environment file, an output of the infrastructure or a built image, by its exact name. A literal ${ is written $${.',
  },
  T2: {
    id: 'T2', title: 'A setting of the environment has an effect', severity: 'error', checkedOn: '2026-11-26', source: 'Template language of render-task-definitions',
    help: 'Refer to the setting in the template where it belongs, or remove it: who edits the file would wait for an effect that never comes.',
  },
  I1: {
    id: 'I1', title: 'A comment that silences a rule says why', severity: 'error', checkedOn: '2026-11-26', source: 'This action',
    help: 'Write `# ignore R36: <reason>`. Without a reason the comment silences nothing, and the next reader cannot tell whether it still applies.',
  },
  I2: {
    id: 'I2', title: 'A comment that silences a rule names one that exists', severity: 'error', checkedOn: '2026-11-26', source: 'This action',
    help: 'Take the id that the finding shows. `factory-ecs explain` lists all rules.',
  },
  I3: {
    id: 'I3', title: 'A comment that silences a rule still has something to silence', severity: 'warning', checkedOn: '2026-11-26', source: 'This action',
    help: 'Remove the comment, or move it to the line of the finding or to the one above.',
  },
} as const satisfies Readonly<Record<string, RuleInfo>>;

export type OwnRule = keyof typeof ownRules;
