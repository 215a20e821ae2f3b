import { describe, expect, it } from '@jest/globals';
import { createDigestReader } from '../../../src/deploy/preflight/digest-reader.ts';
import { createPreflight } from '../../../src/deploy/preflight/create-preflight.ts';
import type { PreflightParts } from '../../../src/deploy/preflight/create-preflight.ts';
import { readImageScans } from '../../../src/deploy/preflight/image-scans.ts';
import type { ImageRegistry } from '../../../src/rules/image-registry.ts';
import { EcrImageRegistry } from '../../../src/rules/ecr-image-registry.ts';
import { startEcrStandIn } from '../../rules/ecr-stand-in.ts';
import type { EcrReply } from '../../rules/ecr-stand-in.ts';
import { makeService, makeServiceDeployment } from '../make-observation.ts';
import { makeRelease } from '../make-release.ts';

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
const image = `123456789012.dkr.ecr.us-east-1.amazonaws.com/factory-web@${digest('a')}`;
const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
const nothing: ImageRegistry = { find: () => Promise.resolve({ kind: 'not-asked', why: 'it is a test' }) };

function makeParts(override: { status?: string; image?: string; deployment?: string; inAlarm?: string[]; registry?: ImageRegistry } = {}): PreflightParts & { notes: string[] } {
  const notes: string[] = [];
  return {
    notes,
    ecs: {
      describeServiceDeployments: () => Promise.resolve(new Map([['sd', makeServiceDeployment({ arn: 'sd', status: override.deployment ?? 'SUCCESSFUL' })]])),
      describeTaskDefinition: (arn) => Promise.resolve({ arn, status: override.status ?? 'ACTIVE', definition: { containerDefinitions: [{ name: 'web', image: override.image ?? image }] }, tags: {} }),
    },
    reporter: { info: (line) => notes.push(line) },
    allowedScanSeverity: 'any',
    readers: { alarms: () => Promise.resolve(new Set(override.inAlarm)), registry: () => Promise.resolve(override.registry ?? nothing) },
  };
}

const surroundings = { release: makeRelease('r1'), services: new Map([['factory-web', makeService({ serviceDeployment: 'sd', alarmNames: ['errors'] })]]) };

describe('createPreflight', () => {
  it('finds nothing against a good state, and says which images were not asked for', async () => {
    const parts = makeParts();
    expect(await createPreflight(parts)(surroundings)).toEqual([]);
    expect(parts.notes).toEqual(['Images of api, web, controller, runner, migrate: not checked, it is a test']);
  });

  it('reports everything at once, each with what to do', async () => {
    const registry: ImageRegistry = { find: () => Promise.resolve({ kind: 'missing', why: 'is not there' }) };
    const findings = await createPreflight(makeParts({ status: 'INACTIVE', image: 'factory/web:latest', deployment: 'ROLLBACK_IN_PROGRESS', inAlarm: ['errors'], registry }))(surroundings);
    expect(findings.slice(0, 4)).toEqual([
      'factory-web has a roll-back under way (ROLLBACK_IN_PROGRESS, sd): wait for its end, or stop it with `aws ecs stop-service-deployment`.',
      'factory-web: errors is in ALARM already, and ECS would not heed it. Mend the cause first.',
      'factory-web runs factory-test-web:2, which is INACTIVE: a deregistered revision cannot be gone back to. Register its content again and let the service run that.',
      'factory-web runs factory-test-web:2, whose container web has the image factory/web:latest: going back there may bring other bits. Deploy its content once with the digest (@sha256:…).',
    ]);
    expect(findings.slice(4).every((finding) => /: the image registry\/\w+:r1@sha256:\w+ is not there\. Build and push it again/.test(finding))).toBe(true);
    expect(findings).toHaveLength(4 + 5);
  });

  it.each(['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'])('refuses to deploy over a deployment that is %s', async (deployment) => {
    expect(await createPreflight(makeParts({ deployment }))(surroundings)).toHaveLength(1);
  });

  it.each(['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'])('deploys after one that is %s', async (deployment) => {
    expect(await createPreflight(makeParts({ deployment }))(surroundings)).toEqual([]);
  });
});

describe('readImageScans', () => {
  const scan = async (reply: EcrReply, allowed: Parameters<typeof readImageScans>[1]): Promise<Awaited<ReturnType<typeof readImageScans>>> => {
    const ecr = await startEcrStandIn(() => reply);
    const outcome = await readImageScans([image, image, 'node:24'], allowed, { endpoint: ecr.url, credentials, maxAttempts: 1 });
    expect(ecr.calls.length).toBe(allowed === 'any' ? 0 : 1);
    await ecr.close();
    return outcome;
  };
  const counts = { body: { imageScanFindings: { findingSeverityCounts: { MEDIUM: 3, HIGH: 1, CRITICAL: 2, UNDEFINED: 9 } } } };

  it('names what is above the allowed severity, the worst first', async () => {
    expect((await scan(counts, 'medium')).findings).toEqual([`${image} has scan findings above medium: 2 CRITICAL, 1 HIGH. Build it on a mended base, or raise allowed-scan-severity.`]);
    expect((await scan(counts, 'critical')).findings).toEqual([]);
    expect(await scan(counts, 'any')).toEqual({ findings: [], notes: [] });
  });

  it('says that an image was not scanned, and refuses nothing', async () => {
    expect(await scan({ error: 'ScanNotFoundException', status: 400 }, 'high')).toEqual({ findings: [], notes: [`${image} was not scanned.`] });
    expect((await scan({ error: 'AccessDeniedException', status: 400 }, 'high')).notes.join()).toMatch(/was not scanned, or ECR does not tell: .*AWS refused/);
  });
});

describe('createDigestReader', () => {
  const digestsOf = async (manifest: object | null, reference: string): Promise<string[]> => {
    const ecr = await startEcrStandIn(() => ({ body: manifest === null ? { failures: [{ failureCode: 'ImageNotFound' }] } : { images: [{ imageManifest: JSON.stringify(manifest) }] } }));
    const digests = await createDigestReader(() => Promise.resolve(new EcrImageRegistry({ endpoint: ecr.url, credentials, maxAttempts: 1 })))(reference);
    await ecr.close();
    return digests;
  };

  it('knows an index by its own digest and those of its platforms', async () => {
    const manifests = [{ digest: digest('b'), platform: { os: 'linux', architecture: 'amd64' } }, { digest: digest('c'), platform: { os: 'linux', architecture: 'arm64' } }];
    expect(await digestsOf({ manifests }, image)).toEqual([digest('a'), digest('b'), digest('c')]);
    expect(await digestsOf({ layers: [] }, image)).toEqual([digest('a')]);
  });

  it('compares nothing where nothing is known', async () => {
    expect(await digestsOf(null, image)).toEqual([]);
    expect(await digestsOf({ manifests: [] }, 'node:24')).toEqual([]);
    expect(await digestsOf({ manifests: [] }, `node@${digest('a')}`)).toEqual([]);
  });
});
