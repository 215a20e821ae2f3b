import { showValue } from '../json-object.ts';
import { suggestName } from '../nearest-name.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { containersOf, mayRunOnFargate } from './containers-of.ts';
import { isReference } from './rule.ts';
import type { Container, DefinitionRule, Report, TaskDefinition } from './rule.ts';

const checkedOn = '2026-11-26';
const guide = 'ECS Developer Guide, Send Amazon ECS logs to CloudWatch';

const fargateDrivers = ['awslogs', 'splunk', 'awsfirelens'];
/** The only ones that ECS takes for awslogs. Options of splunk and awsfirelens belong to where the lines go: nobody can list them. */
const awslogsOptions = [
  'awslogs-create-group', 'awslogs-region', 'awslogs-endpoint', 'awslogs-group', 'awslogs-stream-prefix', 'awslogs-datetime-format',
  'awslogs-multiline-pattern', 'mode', 'max-buffer-size',
];

export const loggingRules: readonly DefinitionRule[] = [
  {
    id: 'R41', title: 'The log driver is one that Fargate has: awslogs, splunk or awsfirelens', severity: 'error', checkedOn,
    source: 'ECS API Reference, LogConfiguration logDriver',
    help: 'Fargate refuses the others. Use awslogs for CloudWatch, or awsfirelens with a router container for anything else.',
    check: ({ definition }, report) => {
      if (mayRunOnFargate(definition)) forLogs(definition, ({ driver, path }) => reportDriver(driver, [...path, 'logDriver'], report));
    },
  },
  {
    id: 'R42', title: 'awslogs names its group, its Region and, on Fargate, its stream prefix', severity: 'error', checkedOn, source: guide,
    help: 'Without them the definition is refused or the task does not start, and without the prefix no log stream can be traced to a task.',
    check: ({ definition }, report) => {
      const names = ['awslogs-group', 'awslogs-region', ...(mayRunOnFargate(definition) ? ['awslogs-stream-prefix'] : [])];
      forAwslogs(definition, ({ options, path }) => {
        for (const name of names) if ((options[name] ?? '') === '') report([...path, 'options', name], `${name} is missing; awslogs needs ${names.join(', ')}`);
        reportForms({ options, path, report });
      });
    },
  },
  {
    id: 'R43', title: 'awslogs has only options that it knows, with values that they take', severity: 'error', checkedOn, source: guide,
    help: 'ECS refuses a definition with another option of awslogs. Options of the Docker driver such as tag and labels are among those.',
    check: ({ definition }, report) => forAwslogs(definition, ({ options, path }) => {
      const unknown = Object.keys(options).filter((name) => !awslogsOptions.includes(name) && !isReference(name));
      for (const [index, name] of unknown.entries()) {
        // Suggestions cost time: of a file of garbage none reads the hundredth.
        const suggestion = index < 20 ? `, ${suggestName(name, awslogsOptions)}` : '';
        report([...path, 'options', name], `${name}: awslogs has no such option${suggestion}`, { at: 'key' });
      }
      reportValues({ options, path, report });
    }),
  },
  {
    id: 'R44', title: 'awslogs has a date format or a multiline pattern, not both', severity: 'error', checkedOn, source: guide,
    help: 'Each of the two says where an entry begins. Keep the one that fits; the format wins where both get through.',
    check: ({ definition }, report) => forAwslogs(definition, ({ options, path }) => {
      if (options['awslogs-datetime-format'] === undefined || options['awslogs-multiline-pattern'] === undefined) return;
      report([...path, 'options', 'awslogs-multiline-pattern'], 'awslogs-multiline-pattern and awslogs-datetime-format are both there, allowed: one of them', { at: 'key' });
    }),
  },
  {
    id: 'R45', title: 'awsfirelens has exactly one router container, and a router has a container that uses it', severity: 'error', checkedOn,
    source: 'ECS Developer Guide, Send Amazon ECS logs to an AWS service or AWS Partner; answers of RegisterTaskDefinition',
    help: 'Give one container a firelensConfiguration, and the log driver awsfirelens to those whose lines it routes. ECS refuses either without the other.',
    check: ({ definition }, report) => reportRouters(definition, report),
  },
  {
    id: 'R46', title: 'The delivery mode of logs is written down', severity: 'warning', checkedOn,
    source: 'ECS API Reference, LogConfiguration options, mode; account setting defaultLogDriverMode',
    help: 'Since 2025-06-25 a container without mode gets what the account setting defaultLogDriverMode says, else non-blocking: lines are lost while the buffer is full. Write mode: blocking where every line counts, or non-blocking with a max-buffer-size.',
    check: ({ definition }, report) => forLogs(definition, ({ driver, options, path }) => {
      // Firelens buffers by log-driver-buffer-limit, and hands its options on to the router; other drivers keep lines on the host.
      if ((driver !== 'awslogs' && driver !== 'splunk') || options['mode'] !== undefined) return;
      report([...path, 'options', 'mode'], 'mode is missing: unless the account setting defaultLogDriverMode says otherwise, it is non-blocking and loses lines while its buffer (10m) is full; allowed: blocking, non-blocking');
    }),
  },
  {
    id: 'R47', title: 'A log group that the driver creates needs logs:CreateLogGroup', severity: 'warning', checkedOn, source: guide,
    help: 'AmazonECSTaskExecutionRolePolicy does not hold logs:CreateLogGroup. Allow it in the execution role, or better create the group with the infrastructure, with a retention.',
    check: ({ definition }, report) => forAwslogs(definition, ({ options, path }) => {
      if (options['awslogs-create-group'] !== 'true') return;
      report([...path, 'options', 'awslogs-create-group'], 'awslogs-create-group is true: the execution role needs logs:CreateLogGroup, else the task does not start; such a group keeps its lines for ever');
    }),
  },
  {
    id: 'R48', title: 'Every container logs', severity: 'warning', checkedOn, source: guide,
    help: 'On Fargate the output of a container without logConfiguration is gone: nobody can say why it stopped.',
    check: ({ definition }, report) => {
      for (const { container, path } of containersOf(definition)) {
        if (container.logConfiguration === undefined) report([...path, 'logConfiguration'], `${nameOf(container)} has no logConfiguration: its output is lost`);
      }
    },
  },
];

type Options = Readonly<Record<string, string | undefined>>;

interface PlacedLog {
  readonly driver: string;
  readonly options: Options;
  /** Of the logConfiguration. */
  readonly path: DocumentPath;
}

function forLogs(definition: TaskDefinition, look: (log: PlacedLog) => void): void {
  for (const { container: { logConfiguration }, path } of containersOf(definition)) {
    if (logConfiguration?.logDriver === undefined) continue;
    look({ driver: logConfiguration.logDriver, options: logConfiguration.options ?? {}, path: [...path, 'logConfiguration'] });
  }
}

function forAwslogs(definition: TaskDefinition, look: (log: PlacedLog) => void): void {
  forLogs(definition, (log) => {
    if (log.driver === 'awslogs') look(log);
  });
}

function reportDriver(driver: string, path: DocumentPath, report: Report): void {
  if (!fargateDrivers.includes(driver) && !isReference(driver)) report(path, `logDriver: got ${showValue(driver)}, allowed on Fargate: ${fargateDrivers.join(', ')}`);
}

interface OptionForm {
  readonly pattern: RegExp;
  readonly allowed: string;
}

// Names as CloudWatch Logs takes them: CreateLogGroup and CreateLogStream.
const nameForms: Readonly<Record<string, OptionForm>> = {
  'awslogs-group': { pattern: /^[\w.\-/#]{1,512}$/, allowed: 'at most 512 letters, digits, _ - / . #' },
  'awslogs-region': { pattern: /^[a-z]{2,}(?:-[a-z]+)+-\d+$/, allowed: 'a Region such as eu-central-1' },
  'awslogs-stream-prefix': { pattern: /^[^:*]*$/, allowed: 'a text without : and *' },
};
const valueForms: Readonly<Record<string, OptionForm>> = {
  'awslogs-create-group': { pattern: /^(?:true|false)$/, allowed: 'true, false' },
  mode: { pattern: /^(?:blocking|non-blocking)$/, allowed: 'blocking, non-blocking' },
  'max-buffer-size': { pattern: /^\d+(?:\.\d+)?\s?(?:[kmg]i?b?|b)?$/i, allowed: 'a size such as 25m' },
};

interface OptionPlace {
  readonly options: Options;
  readonly path: DocumentPath;
  readonly report: Report;
}

function reportForms(place: OptionPlace, forms = nameForms): void {
  for (const [name, { pattern, allowed }] of Object.entries(forms)) {
    const value = place.options[name] ?? '';
    // A placeholder that nobody filled in has a rule of its own (R33).
    if (value === '' || isReference(value) || /[{}<>]/.test(value)) continue;
    if (!pattern.test(value)) place.report([...place.path, 'options', name], `${name}: got ${showValue(value)}, allowed: ${allowed}`);
  }
}

function reportValues(place: OptionPlace): void {
  reportForms(place, valueForms);
  const { options, path, report } = place;
  for (const [name, value] of Object.entries(options)) {
    const isNamed = name in nameForms;
    if (value === '' && awslogsOptions.includes(name) && !isNamed) report([...path, 'options', name], `${name} is empty, allowed: a value, or no such option`);
  }
  if (options['mode'] === 'blocking' && options['max-buffer-size'] !== undefined) {
    report([...path, 'options', 'max-buffer-size'], 'max-buffer-size has no effect in the mode blocking', { severity: 'warning', at: 'key' });
  }
}

function reportRouters(definition: TaskDefinition, report: Report): void {
  const containers = containersOf(definition);
  const routers = containers.filter(({ container }) => container.firelensConfiguration !== undefined);
  const users = containers.filter(({ container }) => container.logConfiguration?.logDriver === 'awsfirelens');
  for (const { path } of routers.slice(1)) {
    report([...path, 'firelensConfiguration'], `${nameOf(routers[0]?.container)} has a firelensConfiguration too, allowed: one router in a task`, { at: 'key' });
  }
  if (routers.length === 0) {
    for (const { path } of users) report([...path, 'logConfiguration', 'logDriver'], 'awsfirelens needs a router, and no container has a firelensConfiguration');
  }
  const router = routers[0];
  if (router !== undefined && users.length === 0) report([...router.path, 'firelensConfiguration'], 'no container has the log driver awsfirelens, so that there is nothing to route', { at: 'key' });
}

function nameOf(container: Container | undefined): string {
  return container?.name ?? 'the container';
}
