import { describe, expect, it } from '@jest/globals';
import { deleteAccountSetting, listAccountSettings, putAccountSetting, putAccountSettingDefault } from '../../operations/account-settings.ts';
import { makeCall, makeKernel } from '../make-kernel.ts';
import { refusal } from './refusal.ts';

const root = 'arn:aws:iam::123456789012:root';
const me = makeCall().callerArn;
const other = 'arn:aws:iam::123456789012:role/other';

describe('ListAccountSettings', () => {
  it('lists nothing where nobody has set anything', () => expect(listAccountSettings({}, makeKernel(), makeCall())).toEqual({ settings: [] }));

  it("lists AWS's own values as the effective ones, ten a page", () => {
    const kernel = makeKernel();
    const first = listAccountSettings({ effectiveSettings: true }, kernel, makeCall());
    const second = listAccountSettings({ effectiveSettings: true, nextToken: first.nextToken ?? '' }, kernel, makeCall());
    const values = Object.fromEntries([...(first.settings ?? []), ...(second.settings ?? [])].map(({ name = '', value }) => [name, value]));
    expect(first.settings).toHaveLength(10);
    expect(values).toEqual({
      awsvpcTrunking: 'disabled', containerInsights: 'disabled', containerInstanceLongArnFormat: 'enabled', defaultLogDriverMode: 'non-blocking', fargateEventWindows: 'disabled', fargateFIPSMode: 'disabled',
      fargateTaskRetirementWaitPeriod: '7', guardDutyActivate: 'off', serviceLongArnFormat: 'enabled', tagResourceAuthorization: 'on', taskLongArnFormat: 'enabled',
    });
  });

  it("prefers one's own value to the account's", () => {
    const kernel = makeKernel();
    putAccountSettingDefault({ name: 'containerInsights', value: 'enabled' }, kernel);
    putAccountSetting({ name: 'containerInsights', value: 'enhanced' }, kernel, makeCall());
    const effective = (principalArn: string) => listAccountSettings({ name: 'containerInsights', effectiveSettings: true, principalArn }, kernel, makeCall()).settings;
    expect(effective(me)).toEqual([{ name: 'containerInsights', value: 'enhanced', principalArn: me, type: 'user' }]);
    expect(effective(other)).toEqual([{ name: 'containerInsights', value: 'enabled', principalArn: root, type: 'user' }]);
  });

  it('filters by name and value', () => {
    const list = (input: Parameters<typeof listAccountSettings>[0]) => listAccountSettings({ effectiveSettings: true, ...input }, makeKernel(), makeCall()).settings ?? [];
    expect(list({ name: 'awsvpcTrunking', value: 'disabled' })).toHaveLength(1);
    expect(list({ name: 'awsvpcTrunking', value: 'enabled' })).toEqual([]);
  });

  it('refuses a value without a name, and pages of more than ten', () => {
    expect(refusal(() => listAccountSettings({ value: 'enabled' }, makeKernel(), makeCall()))).toMatch(/^InvalidParameterException: /);
    expect(refusal(() => listAccountSettings({ maxResults: 11 }, makeKernel(), makeCall()))).toBe('InvalidParameterException: maxResults must be between 1 and 10, inclusive.');
  });
});

describe('PutAccountSetting', () => {
  it("sets the account's default where the root user is meant", () => {
    const kernel = makeKernel();
    putAccountSetting({ name: 'awsvpcTrunking', value: 'enabled', principalArn: root }, kernel, makeCall());
    expect(listAccountSettings({ name: 'awsvpcTrunking', effectiveSettings: true }, kernel, makeCall()).settings).toMatchObject([{ value: 'enabled', principalArn: root }]);
    expect(listAccountSettings({ principalArn: root }, kernel, makeCall()).settings).toMatchObject([{ name: 'awsvpcTrunking' }]);
  });

  it.each<[string, string, RegExp]>([
    ['awsvpcTrunking', 'on', /must be one of \[enabled,disabled\]/], ['fargateTaskRetirementWaitPeriod', '8', /must be one of \[0,7,14\]/], ['guardDutyActivate', 'on', /read-only/],
    ['unknown', 'on', /^InvalidParameterException: unknown should be one of \[serviceLongArnFormat,/], ['toString', 'on', /should be one of/],
  ])('refuses %s=%s', (name, value, text) => {
    const input = { name: name as 'awsvpcTrunking', value };
    expect(refusal(() => putAccountSetting(input, makeKernel(), makeCall()))).toMatch(text);
    expect(refusal(() => putAccountSettingDefault(input, makeKernel()))).toMatch(text);
  });
});

describe('DeleteAccountSetting', () => {
  it("goes back to the account's default", () => {
    const kernel = makeKernel();
    putAccountSettingDefault({ name: 'containerInsights', value: 'enabled' }, kernel);
    putAccountSetting({ name: 'containerInsights', value: 'disabled' }, kernel, makeCall());
    expect(deleteAccountSetting({ name: 'containerInsights' }, kernel, makeCall()).setting).toMatchObject({ value: 'enabled', principalArn: me });
    expect(listAccountSettings({}, kernel, makeCall())).toEqual({ settings: [] });
  });

  it('refuses what only AWS changes', () => expect(refusal(() => deleteAccountSetting({ name: 'guardDutyActivate' }, makeKernel(), makeCall()))).toMatch(/read-only/));
});
