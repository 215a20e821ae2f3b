import type { ReleaseRecord, ServiceRecord } from '../release-record.ts';
import type { ServiceRollBack } from './roll-back-services.ts';

export interface SettledRollBack {
  /** `failed`: nothing had been touched, or something newer was left in place. */
  status: 'rolled-back' | 'roll-back-failed' | 'failed';
  /** Nothing of the release is left behind. */
  isClean: boolean;
  notes: string[];
  commands: string[];
}

/** Did the release change this service, or may it have? */
export function isTouched(service: ServiceRecord): boolean {
  return service.outcome !== 'pending' && service.outcome !== 'unchanged';
}

/** Writes what a roll-back did into the record and says what it means for the whole release. */
export function applyRollBack(record: ReleaseRecord, results: readonly ServiceRollBack[]): SettledRollBack {
  const notes: string[] = [];
  const commands: string[] = [];
  for (const result of results) {
    const service = record.services.find(({ key }) => key === result.service.key);
    if (service === undefined) continue;
    switch (result.kind) {
      case 'restored':
      case 'untouched':
        service.outcome = service.outcome === 'rolled-back-by-ecs' ? 'rolled-back-by-ecs' : 'rolled-back';
        break;
      case 'left':
        service.outcome = 'superseded';
        notes.push(`${service.name} was left as it is: ${result.reason}`);
        break;
      case 'failed':
        service.outcome = 'roll-back-failed';
        notes.push(`${service.name} could not be put back: ${result.reason}`);
        commands.push(result.command);
        break;
    }
  }
  const isClean = results.every(({ kind }) => kind === 'restored' || kind === 'untouched');
  if (commands.length > 0) return { status: 'roll-back-failed', isClean, notes, commands };
  return { status: results.length > 0 && isClean ? 'rolled-back' : 'failed', isClean, notes, commands };
}
