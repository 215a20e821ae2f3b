import { isAllowedDomain } from './allowed-domain.ts';
import type { PartName, WrittenEnvironment } from './environment-file.ts';
import { fargateSizeProblem } from './fargate-sizes.ts';
import type { Finding } from './finding.ts';
import type { YamlDocument } from './yaml-document.ts';

/** What is wrong with an environment file whose shape is right. */
export function environmentFindings(document: YamlDocument, environment: WrittenEnvironment): Finding[] {
  return [sizeFindings, scalingFindings, authFindings, zoneFindings, domainFindings, variableFindings, artifactFindings, roleFindings].flatMap((find) => find(document, environment));
}

function sizeFindings(document: YamlDocument, { sizes }: WrittenEnvironment): Finding[] {
  const pairs = Object.entries(sizes).flatMap(([part, { cpu, memory }]) => {
    const problem = fargateSizeProblem(cpu, memory);
    return problem === undefined ? [] : [document.finding(['sizes', part, 'memory'], `sizes.${part}.memory: ${problem}`)];
  });
  if ((sizes.controller === undefined) === (sizes.runner === undefined)) return pairs;
  const [there, absent] = sizes.runner === undefined ? ['controller', 'runner'] : ['runner', 'controller'];
  return [...pairs, document.finding(['sizes', there], `sizes.${absent} is missing, allowed: controller and runner, or neither of them`, 'key')];
}

function scalingFindings(document: YamlDocument, { sizes }: WrittenEnvironment): Finding[] {
  return (['api', 'web', 'controller'] as const).flatMap((part) => {
    const { scaling, desiredCount = 0 } = sizes[part] ?? {};
    if (scaling === undefined) return [];
    const { minCapacity, maxCapacity } = scaling;
    const field = `sizes.${part}.scaling`;
    if (minCapacity > maxCapacity) return [document.finding(['sizes', part, 'scaling', 'minCapacity'], `${field}.minCapacity: got ${minCapacity}, allowed: at most maxCapacity, ${maxCapacity}`)];
    if (desiredCount >= minCapacity && desiredCount <= maxCapacity) return [];
    return [document.finding(['sizes', part, 'desiredCount'], `sizes.${part}.desiredCount: got ${desiredCount}, allowed: ${minCapacity} to ${maxCapacity}, as ${field} says`)];
  });
}

function authFindings(document: YamlDocument, { auth }: WrittenEnvironment): Finding[] {
  if (auth.mode !== 'google' || isAllowedDomain(auth.allowedDomain ?? '')) return [];
  return [document.finding(['auth', 'allowedDomain'], `auth.allowedDomain: got ${JSON.stringify(auth.allowedDomain)}, allowed: a domain like example.com`)];
}

function zoneFindings(document: YamlDocument, { region, infrastructure: { availabilityZones: zones } }: WrittenEnvironment): Finding[] {
  return zones.flatMap((zone, index) => {
    const field = `infrastructure.availabilityZones[${index}]`;
    const wrong = [
      ...(zone.slice(0, -1) === region ? [] : [`${field}: got "${zone}", allowed: zones of ${region}`]),
      ...(zones.indexOf(zone) === index ? [] : [`${field}: "${zone}" is there twice`]),
    ];
    return wrong.map((message) => document.finding(['infrastructure', 'availabilityZones', index], message));
  });
}

function domainFindings(document: YamlDocument, { region, infrastructure: { certificateArn, domainName } }: WrittenEnvironment): Finding[] {
  const certificateRegion = certificateArn?.split(':')[3] ?? region;
  const isHalf = (certificateArn === null) !== (domainName === null);
  const half = 'infrastructure.domainName and infrastructure.certificateArn: one of them is null, allowed: both set (HTTPS) or both null (HTTP)';
  return [
    ...(isHalf ? [document.finding(['infrastructure', 'domainName'], half)] : []),
    ...(certificateRegion === region ? [] : [document.finding(['infrastructure', 'certificateArn'], `infrastructure.certificateArn: the certificate is in ${certificateRegion}, allowed: one in ${region}`)]),
  ];
}

/** ECS refuses a variable that is in both lists. */
function variableFindings(document: YamlDocument, { additionalEnvironment = {}, additionalSecrets = {} }: WrittenEnvironment): Finding[] {
  return (Object.keys(additionalSecrets) as PartName[]).flatMap((part) => Object.keys(additionalSecrets[part] ?? {}).flatMap((name) => {
    if (!Object.hasOwn(additionalEnvironment[part] ?? {}, name)) return [];
    return [document.finding(['additionalSecrets', part, name], `additionalSecrets.${part}.${name}: it is in additionalEnvironment.${part} as well, allowed: once`, 'key')];
  }));
}

/** The templates say where artifacts are. Another value, or a key pair, would take api and runner to two places. */
function artifactFindings(document: YamlDocument, environment: WrittenEnvironment): Finding[] {
  const why = environment.artifacts === 'native'
    ? 'with artifacts: native, Factory uses S3 itself, with ARTIFACT_BUCKET and its task role'
    : 'with artifacts: side-car, the templates set MINIO_ENDPOINT and MINIO_BUCKET, and the side-car signs with the task role instead of a key pair';
  return (['additionalEnvironment', 'additionalSecrets'] as const).flatMap((list) => (['api', 'runner'] as const).flatMap((part) =>
    Object.keys(environment[list]?.[part] ?? {}).filter((name) => name.startsWith('MINIO_')).map((name) =>
      document.finding([list, part, name], `${list}.${part}.${name}: allowed: no MINIO_* variable; ${why}`, 'key'))));
}

function roleFindings(document: YamlDocument, { account, runnerServiceAccounts = {} }: WrittenEnvironment): Finding[] {
  return Object.entries(runnerServiceAccounts).filter(([, arn]) => arn.split(':')[4] !== account).map(([name, arn]) =>
    document.finding(['runnerServiceAccounts', name], `runnerServiceAccounts.${name}: got "${arn}", allowed: a role of the account ${account}; ECS gives tasks no role of another`));
}
