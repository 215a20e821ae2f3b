import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import { overlaps } from './address-count.ts';
import { listOf, numberOrUndefined, textOrUndefined, textsOf } from './evaluated-resource.ts';
import type { EvaluatedResource } from './evaluated-resource.ts';

export interface SecurityGroup {
  readonly id: string | undefined;
  readonly ingress: readonly TrafficRule[];
  /** undefined: everything may leave. */
  readonly egress: readonly TrafficRule[] | undefined;
}

/** One rule of a group; undefined where it is not known. */
export interface TrafficRule {
  readonly protocol: string | undefined;
  readonly fromPort: number | undefined;
  readonly toPort: number | undefined;
  readonly peer: { readonly kind: 'group'; readonly id: string } | { readonly kind: 'addresses'; readonly cidr: string } | { readonly kind: 'unknown' };
}

/** Where traffic comes from: groups of the sender, and the blocks that its addresses are of. */
export interface Sender {
  readonly groups: readonly string[];
  readonly cidrs: readonly string[];
}

export function readSecurityGroups(all: readonly EvaluatedResource[]): SecurityGroup[] {
  return all.filter(({ type }) => type === 'AWS::EC2::SecurityGroup').map(({ properties, attribute }) => {
    const id = attribute('');
    const separate = (type: string): unknown[] => all.filter((resource) => resource.type === type && (resource.properties['GroupId'] === id || typeof resource.properties['GroupId'] !== 'string'))
      .map((resource) => resource.properties);
    const egress = [...listOf(properties['SecurityGroupEgress']), ...separate('AWS::EC2::SecurityGroupEgress')];
    return {
      id,
      ingress: [...listOf(properties['SecurityGroupIngress']), ...separate('AWS::EC2::SecurityGroupIngress')].map(toRule),
      egress: egress.length === 0 ? undefined : egress.map(toRule),
    };
  });
}

/** Whether one of the groups lets the sender reach the port; undefined where that depends on something unknown. */
export function admits(groups: readonly (SecurityGroup | undefined)[], port: number, sender: Sender): boolean | undefined {
  const answers = groups.flatMap((group) => (group === undefined ? [undefined] : group.ingress.map((rule) => allows(rule, port, sender))));
  return anyOf(answers);
}

/** Whether the groups let traffic out to the port, whoever has it. */
export function letsOut(groups: readonly (SecurityGroup | undefined)[], port: number): boolean | undefined {
  return anyOf(groups.flatMap((group) => (group === undefined ? [undefined] : group.egress === undefined ? [true] : group.egress.map((rule) => coversPort(rule, port)))));
}

function allows(rule: TrafficRule, port: number, { groups, cidrs }: Sender): boolean | undefined {
  const covers = coversPort(rule, port);
  if (covers === false) return false;
  const { peer } = rule;
  if (peer.kind === 'unknown') return undefined;
  const fits = peer.kind === 'group' ? groups.includes(peer.id) : fromAddresses(peer.cidr, cidrs);
  return fits === true ? covers : fits;
}

/** Without the sender's addresses a block may hold them. */
function fromAddresses(cidr: string, cidrs: readonly string[]): boolean | undefined {
  return cidrs.length === 0 ? undefined : anyOf(cidrs.map((sender) => overlaps(cidr, sender)));
}

function coversPort({ protocol, fromPort, toPort }: TrafficRule, port: number): boolean | undefined {
  if (protocol === undefined) return undefined;
  if (protocol === '-1') return true;
  if (protocol !== 'tcp' && protocol !== '6') return false;
  return fromPort === undefined || toPort === undefined ? undefined : fromPort <= port && port <= toPort;
}

function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function toRule(value: unknown): TrafficRule {
  if (!isJsonObject(value)) return { protocol: undefined, fromPort: undefined, toPort: undefined, peer: { kind: 'unknown' } };
  return { protocol: textOrUndefined(value['IpProtocol']), fromPort: numberOrUndefined(value['FromPort']), toPort: numberOrUndefined(value['ToPort']), peer: toPeer(value) };
}

function toPeer(rule: JsonObject): TrafficRule['peer'] {
  const [group] = textsOf(rule['SourceSecurityGroupId'] ?? rule['DestinationSecurityGroupId']);
  if (group !== undefined) return { kind: 'group', id: group };
  const cidr = textOrUndefined(rule['CidrIp']);
  return cidr === undefined ? { kind: 'unknown' } : { kind: 'addresses', cidr };
}
