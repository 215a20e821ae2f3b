import type { DeleteAccountSettingCommandInput, ListAccountSettingsCommandInput, ListAccountSettingsCommandOutput, PutAccountSettingCommandInput, PutAccountSettingDefaultCommandInput, Setting } from '@aws-sdk/client-ecs';
import { invalidParameter } from '../ecs-error.ts';
import type { CallContext, Kernel } from '../kernel.ts';
import type { EcsState } from '../state/ecs-state.ts';
import type { Wire } from '../wire.ts';
import type { Operations } from './operation.ts';
import { nextTokenOf, paginate } from './pages.ts';

interface SettingRule {
  /** What AWS uses where nobody has set anything. */
  readonly default: string;
  readonly values: readonly string[];
  /** Only AWS changes it. */
  readonly isReadOnly?: boolean;
}

const switched = ['enabled', 'disabled'];

/** Developer guide, "Access Amazon ECS features with account settings" (2026-11). Settings are kept; nothing here depends on them but containerInsights. */
const settingRules: Readonly<Record<string, SettingRule>> = {
  serviceLongArnFormat: { default: 'enabled', values: switched },
  taskLongArnFormat: { default: 'enabled', values: switched },
  containerInstanceLongArnFormat: { default: 'enabled', values: switched },
  awsvpcTrunking: { default: 'disabled', values: switched },
  containerInsights: { default: 'disabled', values: [...switched, 'enhanced'] },
  fargateFIPSMode: { default: 'disabled', values: switched },
  tagResourceAuthorization: { default: 'on', values: ['on', 'off'] },
  fargateTaskRetirementWaitPeriod: { default: '7', values: ['0', '7', '14'] },
  // (?) Its default was never compared with AWS.
  fargateEventWindows: { default: 'disabled', values: switched },
  guardDutyActivate: { default: 'off', values: ['on', 'off'], isReadOnly: true },
  defaultLogDriverMode: { default: 'non-blocking', values: ['blocking', 'non-blocking'] },
};

export const accountSettingOperations: Operations = {
  ListAccountSettings: listAccountSettings, PutAccountSetting: putAccountSetting,
  PutAccountSettingDefault: putAccountSettingDefault, DeleteAccountSetting: deleteAccountSetting,
};

interface SettingAnswer { readonly setting: Wire<Setting> }

/** The value that holds for somebody: their own, else the account's, else AWS's. */
export function effectiveSetting(state: EcsState, name: string, principalArn: string): { readonly value: string; readonly isOwn: boolean } {
  const own = state.accountSettings.get(ownKey(name, principalArn));
  if (own !== undefined) return { value: own, isOwn: true };
  return { value: state.accountSettings.get(name) ?? ruleOf(name).default, isOwn: false };
}

export function putAccountSetting(input: Wire<PutAccountSettingCommandInput>, kernel: Kernel, call: CallContext): SettingAnswer {
  const { name, value } = checkSetting(input);
  const principalArn = input.principalArn ?? call.callerArn;
  // The root user's setting is the account's default.
  kernel.state.accountSettings.set(isRoot(principalArn) ? name : ownKey(name, principalArn), value);
  return { setting: view(name, value, principalArn) };
}

export function putAccountSettingDefault(input: Wire<PutAccountSettingDefaultCommandInput>, kernel: Kernel): SettingAnswer {
  const { name, value } = checkSetting(input);
  kernel.state.accountSettings.set(name, value);
  return { setting: view(name, value, rootArn(kernel)) };
}

/** What holds afterwards is answered. (?) Whether AWS answers the old or the new value was never compared. */
export function deleteAccountSetting(input: Wire<DeleteAccountSettingCommandInput>, kernel: Kernel, call: CallContext): SettingAnswer {
  const name = input.name ?? '';
  const rule = ruleOf(name);
  if (rule.isReadOnly === true) throw readOnly(name);
  const principalArn = input.principalArn ?? call.callerArn;
  kernel.state.accountSettings.delete(isRoot(principalArn) ? name : ownKey(name, principalArn));
  return { setting: view(name, effectiveSetting(kernel.state, name, principalArn).value, principalArn) };
}

export function listAccountSettings(input: Wire<ListAccountSettingsCommandInput>, kernel: Kernel, call: CallContext): Wire<Omit<ListAccountSettingsCommandOutput, '$metadata'>> {
  if (input.name !== undefined) ruleOf(input.name);
  // (?) The text was never compared with AWS; its documentation demands the name.
  if (input.value !== undefined && input.name === undefined) throw invalidParameter('You must specify a setting name to filter by value.');
  const principalArn = input.principalArn ?? call.callerArn;
  const names = Object.keys(settingRules).filter((name) => input.name === undefined || input.name === name);
  const settings = names.flatMap((name) => listedSetting(kernel, { name, principalArn, isEffective: input.effectiveSettings === true }))
    .filter(({ value }) => input.value === undefined || input.value === value);
  const page = paginate(settings, input, { key: ({ name = '' }) => name, limit: 10, scope: 'ListAccountSettings' });
  return { settings: [...page.items], ...nextTokenOf(page) };
}

/** Without `effectiveSettings` only what was set is listed: for the root user, the account's defaults. */
function listedSetting(kernel: Kernel, wanted: { readonly name: string; readonly principalArn: string; readonly isEffective: boolean }): Wire<Setting>[] {
  const { name, principalArn } = wanted;
  const { value, isOwn } = effectiveSetting(kernel.state, name, principalArn);
  if (isOwn) return [view(name, value, principalArn)];
  const isSet = isRoot(principalArn) && kernel.state.accountSettings.has(name);
  return wanted.isEffective || isSet ? [view(name, value, rootArn(kernel))] : [];
}

function checkSetting(input: { readonly name?: string; readonly value?: string }): { readonly name: string; readonly value: string } {
  const { name = '', value = '' } = input;
  const rule = ruleOf(name);
  if (rule.isReadOnly === true) throw readOnly(name);
  // (?) The text was never compared with AWS.
  if (!rule.values.includes(value)) throw invalidParameter(`The value of the setting '${name}' must be one of [${rule.values.join(',')}].`);
  return { name, value };
}

function ruleOf(name: string): SettingRule {
  const rule = Object.hasOwn(settingRules, name) ? settingRules[name] : undefined;
  if (rule === undefined) throw invalidParameter(`${name} should be one of [${Object.keys(settingRules).join(',')}]`);
  return rule;
}

/** (?) The text was never compared with AWS. */
function readOnly(name: string): Error {
  return invalidParameter(`The setting '${name}' is read-only.`);
}

function view(name: string, value: string, principalArn: string): Wire<Setting> {
  return { name: name as NonNullable<Setting['name']>, value, principalArn, type: ruleOf(name).isReadOnly === true ? 'aws_managed' : 'user' };
}

function ownKey(name: string, principalArn: string): string {
  return `${name} ${principalArn}`;
}

function isRoot(principalArn: string): boolean {
  return principalArn.endsWith(':root');
}

function rootArn(kernel: Kernel): string {
  return `arn:aws:iam::${kernel.settings.accountId}:root`;
}
