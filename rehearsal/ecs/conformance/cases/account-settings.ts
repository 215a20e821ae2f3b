import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectRefusal, expectThat } from '../expectations.ts';

/** None is safe: settings are the account's. Each uses a setting of its own and puts it back. */
export const accountSettingCases: readonly ConformanceCase[] = [
  {
    id: 'settings-effective',
    title: 'Effective settings tell each setting, also those that nobody changed.',
    source: 'SDK model',
    run: async ({ ecs }) => {
      const names: unknown[] = [];
      for (let nextToken: string | undefined, page = 0; page === 0 || nextToken !== undefined; page += 1) {
        const answer = await ecs.listAccountSettings({ effectiveSettings: true, nextToken });
        names.push(...(answer.settings ?? []).map(({ name }) => name));
        nextToken = answer.nextToken;
      }
      for (const name of ['serviceLongArnFormat', 'taskLongArnFormat', 'awsvpcTrunking', 'containerInsights', 'tagResourceAuthorization']) expectThat(names.includes(name), `${name} among the settings`, names);
    },
  },
  {
    id: 'settings-put-and-delete',
    title: 'A setting that was put is listed; deleted, the default counts again.',
    source: 'SDK model',
    run: async ({ ecs }) => {
      const valueNow = async (): Promise<string | undefined> => (await ecs.listAccountSettings({ name: 'awsvpcTrunking', effectiveSettings: true })).settings?.[0]?.value;
      const before = await valueNow();
      const answer = await ecs.putAccountSetting({ name: 'awsvpcTrunking', value: 'enabled' });
      expectEqual('setting of the answer', [answer.setting?.name, answer.setting?.value], ['awsvpcTrunking', 'enabled']);
      expectEqual('value', await valueNow(), 'enabled');
      await ecs.deleteAccountSetting({ name: 'awsvpcTrunking' });
      expectEqual('value after the delete', await valueNow(), before);
    },
  },
  {
    id: 'settings-put-default',
    title: "PutAccountSettingDefault sets the account's default.",
    source: 'SDK model',
    run: async ({ ecs }) => {
      await ecs.putAccountSettingDefault({ name: 'guardDutyActivate', value: 'off' }).catch(() => undefined);
      const answer = await ecs.putAccountSettingDefault({ name: 'defaultLogDriverMode', value: 'blocking' });
      expectEqual('setting', [answer.setting?.name, answer.setting?.value], ['defaultLogDriverMode', 'blocking']);
      await ecs.putAccountSettingDefault({ name: 'defaultLogDriverMode', value: 'non-blocking' });
    },
  },
  {
    id: 'settings-unknown-name',
    title: 'A setting that does not exist is refused.',
    source: 'SDK model',
    run: async ({ ecs }) => {
      await expectRefusal(ecs.putAccountSetting({ name: 'nonsense' as 'awsvpcTrunking', value: 'enabled' }), ['InvalidParameterException', 'ClientException']);
    },
  },
  {
    id: 'settings-unknown-value',
    title: 'A value that the setting does not know is refused.',
    source: 'SDK model',
    run: async ({ ecs }) => {
      await expectRefusal(ecs.putAccountSetting({ name: 'containerInsights', value: 'nonsense' }), ['InvalidParameterException', 'ClientException']);
    },
  },
  {
    id: 'settings-container-insights-of-clusters',
    title: 'containerInsights of the account is the default of new clusters.',
    source: 'SDK model',
    run: async (context) => {
      await context.ecs.putAccountSetting({ name: 'containerInsights', value: 'enabled' });
      const { clusters } = await context.ecs.describeClusters({ clusters: [await context.cluster()], include: ['SETTINGS'] });
      await context.ecs.deleteAccountSetting({ name: 'containerInsights' });
      expectEqual('settings', clusters?.[0]?.settings, [{ name: 'containerInsights', value: 'enabled' }]);
    },
  },
];
