import { DescribeImageScanFindingsCommand, ECRClient } from '@aws-sdk/client-ecr';
import type { ECRClientConfig } from '@aws-sdk/client-ecr';
import { describeAwsError } from '../../ecs/aws-error.ts';
import { parseEcrHost, parseImage } from '../../rules/image-reference.ts';
import { scanSeverities } from './scan-severity.ts';
import type { ScanSeverity } from './scan-severity.ts';

export interface ScanOutcome {
  findings: string[];
  /** Images of which nothing is known, and why. */
  notes: string[];
}

/** Asks ECR for the scans of images, and names findings above the allowed severity. Images outside of ECR are left out. */
export async function readImageScans(images: readonly string[], allowed: ScanSeverity, settings: ECRClientConfig = {}): Promise<ScanOutcome> {
  const outcome: ScanOutcome = { findings: [], notes: [] };
  if (allowed === 'any') return outcome;
  for (const image of new Set(images)) {
    const parsed = parseImage(image);
    const host = parsed.kind === 'valid' ? parseEcrHost(parsed.registry) : undefined;
    if (parsed.kind !== 'valid' || host === undefined || parsed.digest === undefined) continue;
    const client = new ECRClient({ maxAttempts: 3, ...settings, region: host.region });
    const request = new DescribeImageScanFindingsCommand({ registryId: host.account, repositoryName: parsed.repository, imageId: { imageDigest: parsed.digest }, maxResults: 1 });
    try {
      const { imageScanFindings } = await client.send(request);
      const worse = aboveAllowed(imageScanFindings?.findingSeverityCounts ?? {}, allowed);
      if (worse !== '') outcome.findings.push(`${image} has scan findings above ${allowed}: ${worse}. Build it on a mended base, or raise allowed-scan-severity.`);
    } catch (error) {
      const isUnscanned = error instanceof Error && error.name === 'ScanNotFoundException';
      outcome.notes.push(`${image} was not scanned${isUnscanned ? '' : `, or ECR does not tell: ${describeAwsError(error)}`}.`);
    }
  }
  return outcome;
}

/** `2 CRITICAL, 1 HIGH`. A severity that ECR does not rank (UNDEFINED) is not compared. */
function aboveAllowed(counts: Readonly<Record<string, number>>, allowed: ScanSeverity): string {
  const ranks: readonly string[] = scanSeverities;
  const worse = Object.entries(counts).filter(([severity, count]) => count > 0 && ranks.indexOf(severity.toLowerCase()) > ranks.indexOf(allowed));
  return worse.sort(([a], [b]) => ranks.indexOf(b.toLowerCase()) - ranks.indexOf(a.toLowerCase())).map(([severity, count]) => `${count} ${severity}`).join(', ');
}
