import { showValue } from '../json-object.ts';
import { suggestName } from '../nearest-name.ts';
import { partitionOf } from './template-stack.ts';
import { isReference } from './rule.ts';
import type { ReleaseRule, ReleaseSubject, Report, TaskDefinition } from './rule.ts';
import { mayDo, permissionOf } from './role-permissions.ts';
import { findRunner, runnerSettingsOf } from './runner-rules.ts';
import { findRole } from './task-resources.ts';
import { knownVariable, variablesOf } from './variables-of.ts';
import { splitList } from '../split-list.ts';

const checkedOn = '2026-11-26';
/** What the controller cannot start without. */
const settings = ['ECS_CLUSTER', 'RUNNER_TASK_DEFINITION', 'RUNNER_SUBNETS', 'RUNNER_SECURITY_GROUPS'];

const placement: ReleaseRule = {
  id: 'R86', title: 'The controller starts runners where the infrastructure has a place and a permission for them', severity: 'error', checkedOn,
  source: 'controller/src/config.ts; outputs and roles of the CDK app',
  help: 'Refer to the outputs ClusterName, PrivateSubnetIds and RunnerSecurityGroupId. The controller\'s role runs tasks of one family and hands over two roles: keep the runner\'s family and roles, or change the role first.',
  checkRelease: (subject) => {
    const controller = subject.definitions.get('controller');
    // Another controller, or one that is switched off, needs none of this.
    if (controller === undefined || !isOurs(controller.definition)) return;
    checkMissing(controller.definition, controller.report);
    checkOutputs(subject, controller);
    checkPermissions(subject, controller);
  },
};

function isOurs(definition: TaskDefinition): boolean {
  const variables = variablesOf(definition);
  return variables.some(({ name }) => settings.includes(name)) && variables.find(({ name }) => name === 'DISPATCH_MODE')?.text !== 'off';
}

function checkMissing(definition: TaskDefinition, report: Report): void {
  const containers = definition.containerDefinitions ?? [];
  if (containers.some(({ environmentFiles = [] }) => environmentFiles.length > 0)) return;
  const names = variablesOf(definition).map(({ name }) => name);
  const index = Math.max(0, containers.findIndex(({ environment = [] }) => environment.some(({ name }) => settings.includes(name ?? ''))));
  for (const name of settings) {
    if (!names.includes(name)) report(['containerDefinitions', index, 'environment'], `environment: the controller does not start without ${name}`);
  }
}

type Entry = { readonly definition: TaskDefinition; readonly report: Report };

function checkOutputs({ infrastructure }: ReleaseSubject, { definition, report }: Entry): void {
  const outputs = infrastructure?.outputs ?? {};
  for (const [name, output] of [['RUNNER_SUBNETS', 'PrivateSubnetIds'], ['RUNNER_SECURITY_GROUPS', 'RunnerSecurityGroupId']] as const) {
    const variable = knownVariable(definition, name);
    const allowed = knownOutput(outputs, output);
    if (variable === undefined || allowed === undefined) continue;
    const others = splitList(variable.text).filter((entry) => !splitList(allowed).includes(entry));
    if (others.length > 0) report(variable.path, `${name}: got ${others.map(showValue).join(', ')}, allowed: ${allowed}, the output ${output}`);
  }
  const cluster = knownVariable(definition, 'ECS_CLUSTER');
  const name = knownOutput(outputs, 'ClusterName');
  if (cluster !== undefined && name !== undefined && cluster.text.replace(/^arn:[^/]*:cluster\//, '') !== name) {
    report(cluster.path, `ECS_CLUSTER: got ${showValue(cluster.text)}, ${suggestName(cluster.text, [name])}`);
  }
}

function knownOutput(outputs: Readonly<Record<string, string>>, name: string): string | undefined {
  const value = outputs[name];
  return value === undefined || isReference(value) ? undefined : value;
}

function checkPermissions(subject: ReleaseSubject, { definition }: Entry): void {
  const { infrastructure, target, definitions } = subject;
  const resources = infrastructure?.resources;
  const role = resources && findRole(resources, definition.taskRoleArn);
  const found = findRunner(subject, runnerSettingsOf(definition).taskDefinition);
  const report = definitions.get(found?.part ?? '')?.report;
  if (role === undefined || found === undefined || report === undefined) return;
  const { family, taskRoleArn, executionRoleArn } = found.definition;
  const account = target.account ?? role.arn?.split(':')[4];
  if (family !== undefined && !isReference(family) && account !== undefined && target.region !== undefined) {
    const revision = `arn:${partitionOf(target.region)}:ecs:${target.region}:${account}:task-definition/${family}:1`;
    if (permissionOf(role, 'ecs:RunTask', [revision]) === 'denied') report(['family'], `family: the controller's role ${role.name ?? ''} may not run tasks of ${family} (ecs:RunTask)`);
  }
  for (const [key, value] of Object.entries({ taskRoleArn, executionRoleArn })) {
    const handed = resources && findRole(resources, value);
    if (handed?.arn !== undefined && permissionOf(role, 'iam:PassRole', [handed.arn]) === 'denied') report([key], `${key}: the controller's role ${role.name ?? ''} may not hand over ${handed.name ?? ''} (iam:PassRole)`);
  }
}

const runTasks = ['ecs:RunTask', 'ecs:StartTask'];
/** Part → what its task role must not do. The runner executes code of others; the API lets people run commands in its container. */
const forbidden: Readonly<Record<string, readonly string[]>> = { runner: [...runTasks, 'iam:PassRole'], api: runTasks };

const leastPrivilege: ReleaseRule = {
  id: 'R87', title: 'The runner\'s role can neither run tasks nor hand over roles, and the API\'s cannot run tasks', severity: 'error', checkedOn,
  source: 'IAM User Guide, Grant permissions to pass a role; Factory, assistant and runner',
  help: 'Runs execute code that others wrote. Whoever may run tasks and hand over roles can take any role of the account that ECS can: leave both to the controller.',
  checkRelease: ({ definitions, infrastructure }) => {
    const resources = infrastructure?.resources;
    if (resources === undefined) return;
    for (const [part, actions] of Object.entries(forbidden)) {
      const entry = definitions.get(part);
      const role = entry && findRole(resources, entry.definition.taskRoleArn);
      const allowed = role === undefined ? [] : actions.filter((action) => mayDo(role, action));
      if (allowed.length > 0) entry?.report(['taskRoleArn'], `taskRoleArn: the role ${role?.name ?? ''} of ${part} allows ${allowed.join(', ')}`);
    }
  },
};

export const controllerRules: readonly ReleaseRule[] = [placement, leastPrivilege];
