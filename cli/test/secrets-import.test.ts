import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeScratchFolder } from '../../actions/shared/test/scratch-folder.ts';
import { FactorySite } from './factory-site.ts';
import type { Run } from './run-cli.ts';

const planted = 'planted-value-0123456789';
const encoded = Buffer.from(planted).toString('base64');
const prefix = 'factory/test/runs';

let site: FactorySite;
beforeAll(async () => {
  site = await FactorySite.open();
});
afterAll(() => site.close());
beforeEach(async () => {
  await site.reset();
  await site.addMapping({ project: 'p1', name: 'openai', provider: 'openai', secretName: 'openai', keys: { apiKey: 'api_key', orgId: 'org' } });
  await site.addMapping({ project: 'p2', name: 'xai', provider: 'xai', secretName: 'xai', keys: { apiKey: 'k' } });
  await site.addMapping({ name: 'gemini', provider: 'google', secretName: 'gemini', keys: { apiKey: 'k' } });
});

const readStdin = async (text: string, ...args: string[]): Promise<Run> => checkSilence(await site.runWith(text, 'secrets', 'import', '-', ...args));

function checkSilence(run: Run): Run {
  for (const value of ['planted', encoded, encoded.slice(0, 12)]) expect(run.out + run.error).not.toContain(value);
  return run;
}

function manifest(namespace: string, name: string, rest = `data: { api_key: ${encoded}, org: ${encoded} }`): string {
  return `apiVersion: v1\nkind: Secret\nmetadata: { name: ${name}, namespace: ${namespace} }\n${rest}\n`;
}

describe('factory-ecs secrets import', () => {
  it('writes what is mapped, from files with several documents and lists, and tells of the rest', async () => {
    const folder = await makeScratchFolder();
    const [first, second] = [join(folder, 'a.yml'), join(folder, 'b.json')];
    await writeFile(first, `---\n${manifest('ns-1', 'openai')}---\n${manifest('ns-2', 'xai', `data: { k: ${encoded} }\nstringData: { k: planted-over, more: planted-more }`)}---\n${manifest('ns-1', 'gemini', `data: { k: ${encoded} }`)}---\n`);
    await writeFile(second, JSON.stringify({ kind: 'List', items: [
      { kind: 'Secret', metadata: { name: 'gemini', namespace: 'factory-system' }, data: { other: encoded } },
      { kind: 'Secret', metadata: { name: 'sh.helm.release.v1', namespace: 'ns-1' }, data: { release: '/w==' } },
      { kind: 'Secret', metadata: { name: 'a', namespace: 'kube-system' }, data: null },
    ] }));
    site.aws.secrets.set(`${prefix}/projects/p1/openai`, { value: JSON.stringify({ org: 'planted-old', kept: 'planted-kept' }), tags: { keys: 'org kept' } });

    const unasked = checkSilence(await site.run('secrets', 'import', first, second));
    expect(unasked).toMatchObject({ code: 2, error: 'Nobody can be asked here: add --yes to write them, or --dry-run to see the plan alone.\n' });
    expect(site.aws.operations().filter((operation) => /^(Create|Put|Tag)/.test(operation))).toEqual([]);

    const { code, out, error } = checkSilence(await site.run('secrets', 'import', first, second, '--yes'));
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out.split('\n')).toEqual([
      `ns-1/openai → ${prefix}/projects/p1/openai, for openai (openai) of project One`, '  api_key  new', '  org  replaced',
      `ns-2/xai → ${prefix}/projects/p2/xai, for xai (xai) of project Two`, '  k  new', '  more  new',
      `factory-system/gemini → ${prefix}/global/gemini, for gemini (google) of global`, '  other  new',
      'Left out, or to be looked at:',
      '  ns-1/gemini: a copy of the global secret gemini; the one in factory-system is read.',
      '  factory-system/gemini: it has no k, which gemini of global is mapped to.',
      '  ns-1/sh.helm.release.v1: no mapping of Factory names it.',
      '  kube-system/a: no project has this namespace (--global-namespace names that of global secrets).',
      `Written: ${prefix}/projects/p1/openai`, `Written: ${prefix}/projects/p2/xai`, `Written: ${prefix}/global/gemini`, '',
    ]);
    expect(site.aws.valuesOf(`${prefix}/projects/p1/openai`)).toEqual({ org: planted, kept: 'planted-kept', api_key: planted });
    expect(site.aws.valuesOf(`${prefix}/projects/p2/xai`)).toEqual({ k: 'planted-over', more: 'planted-more' });
    expect(site.aws.secrets.get(`${prefix}/projects/p1/openai`)?.tags).toEqual({ keys: 'org kept api_key' });
  });

  it('reads standard input, shows the plan alone with --dry-run, and takes another global namespace', async () => {
    const text = manifest('shared', 'gemini', `stringData: { k: "${planted}" }`);
    expect((await readStdin(text)).out).toContain('There is nothing to write.');
    expect(await readStdin(text, '--global-namespace', 'shared', '--dry-run')).toMatchObject({ code: 0, out: `shared/gemini → ${prefix}/global/gemini, for gemini (google) of global\n  k  new\nNothing was written (--dry-run).\n` });
    expect(site.aws.secrets.size).toBe(0);
    expect((await readStdin(text, '--global-namespace', 'shared', '--yes', '--store', 'parameter-store')).code).toBe(0);
    expect(site.aws.parameters.get(`/${prefix}/global/gemini/k`)?.value).toBe(planted);
  });

  it('asks in a terminal', async () => {
    const file = join(await makeScratchFolder(), 'a.yml');
    await writeFile(file, manifest('ns-1', 'openai'));
    let answered = false;
    const { code, out } = await site.type(['secrets', 'import', file], (printed, child) => {
      if (answered || !printed.includes('Write 1 secret? [y/N]')) return;
      answered = true;
      child.stdin?.write('n\r');
    });
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('Nothing was written.') });
  });

  it.each<[string, string, string[]]>([
    ['bad base64', `${manifest('ns-1', 'openai', 'data: { api_key: "planted!" }')}---\n${manifest('ns-2', 'xai', 'data: { k: planted }')}`, ['document 1: data.api_key must be base64.', 'document 2: data.k must be base64.']],
    ['other kinds', `kind: ConfigMap\ndata: { a: ${planted} }\n---\n${planted}\n---\nkind: List\nitems: [{ kind: Pod }, 5]\n---\nkind: List\nitems: ${planted}`, [
      'document 1: kind must be Secret, List or SecretList; got ConfigMap.', 'document 2: it must be a Secret or a list of them.', 'document 3, items[0]: kind must be Secret, List or SecretList; got Pod.', 'document 3, items[1]: it must be a Secret or a list of them.', 'document 4: items must be a list.',
    ]],
    ['no names', `kind: Secret\ndata: { a: ${encoded} }`, ['document 1: metadata.name must be a text that is not empty.', 'document 1: metadata.namespace must be a text that is not empty.']],
    ['no texts', manifest('ns-1', 'openai', 'data: { api_key: 5 }\nstringData: { org: 7 }'), ['document 1: data.api_key must be base64.', 'document 1: stringData.org must be a text; quote it.']],
    ['no objects', manifest('ns-1', 'openai', `data: ${planted}\nstringData: [1]`), ['document 1: data must be an object.', 'document 1: stringData must be an object.']],
    ['bad YAML', `${manifest('ns-1', 'openai')}---\nkind: Secret\ndata: { a: "${planted}\n`, ['document 2: it is not valid YAML (MISSING_CHAR in line 8).']],
    ['what is read as an alias', `${manifest('ns-1', 'openai', 'stringData: { api_key: *planted }')}---\nkind: planted`, ['document 1: it has an alias (*) without its anchor (&), or too many; quote a text that begins with *.', 'document 2: kind must be Secret, List or SecretList; got something else.']],
    ['no UTF-8', manifest('ns-1', 'openai', `data: { api_key: /w==, org: ${encoded} }`), ['document 1: data.api_key must be text in UTF-8.']],
    ['no keys', manifest('ns-1', 'openai', ''), ['document 1: data must hold at least one key.']],
    ['one twice', `${manifest('ns-1', 'openai')}---\n${manifest('ns-1', 'openai')}`, ['document 2: metadata.name ns-1/openai is in standard input, document 1, too.']],
    ['what no store takes', manifest('ns-1', 'openai', `stringData: { "a b": "${planted}", org: "" }`), ['document 1: the key a b must be 1 to 253 letters, digits and . _ -.', 'document 1: org must not be empty.']],
  ])('refuses %s, and writes nothing', async (_what, text, problems) => {
    const { code, error } = await readStdin(text, '--yes');
    expect({ code, lines: error.split('\n') }).toEqual({ code: 2, lines: ['Nothing was written:', ...problems.map((problem) => `- standard input, ${problem}`), ''] });
    expect(site.aws.secrets.size).toBe(0);
  });

  it('checks everything before the first write', async () => {
    site.aws.secrets.set(`${prefix}/projects/p2/xai`, { value: planted, tags: {} });
    const run = await readStdin(`${manifest('ns-1', 'openai')}---\n${manifest('ns-2', 'xai')}`, '--yes');
    expect(run).toMatchObject({ code: 2, error: expect.stringContaining('holds something else than a JSON object') });
    expect([...site.aws.secrets.keys()]).toEqual([`${prefix}/projects/p2/xai`]);
    expect(checkSilence(await site.run('secrets', 'import', 'none.yml'))).toMatchObject({ code: 2, error: 'none.yml cannot be read (ENOENT).\n' });
  });
});
