import type { DocumentPath } from '../yaml-document.ts';
import { isReference } from './rule.ts';
import type { ReleaseSubject, Report, Service } from './rule.ts';
import { findRunner, runnerSettingsOf } from './runner-rules.ts';
import { knownVariable } from './variables-of.ts';
import { splitList } from '../split-list.ts';

/** Tasks of one kind at the busiest moment of a roll-out. */
export interface Demand {
  /** `api` */
  readonly part: string;
  readonly tasks: number;
  /** `2 × 200 %`, as a message shows it. */
  readonly arithmetic: string;
  /** undefined where they are not known. */
  readonly subnets: readonly string[] | undefined;
  readonly report: Report;
  /** Where the number stands. */
  readonly path: DocumentPath;
}

/** What services run while old and new tasks overlap, and the runners of one project; parts whose numbers are not known are left out. */
export function demandOfRollOut(subject: ReleaseSubject): Demand[] {
  const services = [...subject.services].flatMap(([part, { service, report }]) => demandOfService(part, service, report));
  return [...services, ...demandOfRunners(subject)];
}

function demandOfService(part: string, service: Service, report: Report): Demand[] {
  const { desiredCount, deploymentConfiguration = {}, networkConfiguration } = service;
  if (desiredCount === undefined) return [];
  const subnets = networkConfiguration?.awsvpcConfiguration?.subnets;
  // Blue and green run beside each other, each in full.
  const isRolling = [undefined, 'ROLLING'].includes(deploymentConfiguration.strategy);
  const percent = isRolling ? (deploymentConfiguration.maximumPercent ?? 200) : 200;
  return [{
    part, report, path: ['desiredCount'],
    tasks: Math.max(desiredCount, Math.floor((desiredCount * percent) / 100)),
    arithmetic: `${desiredCount} × ${percent} %`,
    subnets: subnets?.some(isReference) === false ? subnets : undefined,
  }];
}

function demandOfRunners(subject: ReleaseSubject): Demand[] {
  const controller = subject.definitions.get('controller');
  if (controller === undefined) return [];
  const limit = knownVariable(controller.definition, 'PROJECT_CONCURRENCY_LIMIT');
  const count = Number(limit?.text);
  if (limit === undefined || !Number.isInteger(count) || count < 1) return [];
  const subnets = knownVariable(controller.definition, 'RUNNER_SUBNETS');
  const part = findRunner(subject, runnerSettingsOf(controller.definition).taskDefinition)?.part ?? 'runner';
  return [{ part, report: controller.report, path: limit.path, tasks: count, arithmetic: `${count} at a time for one project`, subnets: subnets && splitList(subnets.text) }];
}

export function largestOf<T extends { readonly amount: number }>(demands: readonly T[]): T | undefined {
  return demands.reduce<T | undefined>((largest, demand) => (largest === undefined || demand.amount > largest.amount ? demand : largest), undefined);
}
