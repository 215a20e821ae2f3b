import { describe, expect, it } from '@jest/globals';
import { nextStep } from '../../src/deploy/next-step.ts';
import type { NextStep, Situation, Wanted } from '../../src/deploy/next-step.ts';
import type { Look } from '../../src/deploy/deployment-verdict.ts';
import { isUnfinished } from '../../src/release-record.ts';
import type { ReleaseRecord, ServiceRecord } from '../../src/release-record.ts';
import { seededRandom } from '../rules/seeded-random.ts';
import { makeStoppedTask } from './make-observation.ts';
import { makeRecord, makeServiceRecord, newOf, oldOf } from './make-record.ts';
import { SimulatedWorld } from './simulated-world.ts';

const order = [['api', 'web'], ['controller']];
const stepLimit = 600;
/** Ticks until a direction is given up. */
const deadlineTicks = 9;

class Killed extends Error {}

/** A run over a world of chance. It keeps to the shell's order of writing and calling; a kill loses all that is not in the record. */
class Player {
  readonly world: SimulatedWorld;
  readonly wanted: Wanted;
  saved: ReleaseRecord;
  record: ReleaseRecord;
  steps: NextStep[] = [];
  kills = 0;
  #memory = { looks: new Map<string, Look>(), stopRefused: new Set<string>(), checks: null as Situation['checks'], ticks: 0, cancelled: false };

  constructor(seed: number) {
    this.world = new SimulatedWorld(seededRandom(seed));
    this.wanted = { order, migrates: this.world.chance(50), checks: this.world.chance(50), essential: new Map(), onFailure: 'roll-back', onCancel: 'roll-back' };
    const services = order.flat().map((key) => {
      if (this.world.chance(15)) return makeServiceRecord(key, { before: null });
      return makeServiceRecord(key, { deployed: this.world.seed(key, oldOf(key)) });
    });
    this.record = makeRecord({ services });
    this.saved = structuredClone(this.record);
  }

  play(): void {
    while (isUnfinished(this.record)) {
      try {
        this.#run();
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        this.kills += 1;
        this.world.settle();
        this.record = structuredClone(this.saved);
        this.#memory = { looks: new Map(), stopRefused: new Set(), checks: null, ticks: 0, cancelled: false };
      }
    }
  }

  #run(): void {
    for (;;) {
      const step = nextStep(this.#situation());
      this.steps.push(step);
      if (this.steps.length > stepLimit) throw new Error('It comes to no end.');
      this.#take(step);
      if (step.do === 'finish') return;
    }
  }

  #situation(): Situation {
    const { looks, stopRefused, checks, ticks, cancelled } = this.#memory;
    const task = makeStoppedTask({ containers: [{ name: 'migrate', image: '', imageDigest: '', exitCode: this.record.migration?.taskDefinition === 'bad' ? 1 : 0, reason: '' }] });
    return {
      record: this.record, wanted: this.wanted, registered: this.record.services.every(({ after }) => after !== null), looks, digests: new Map(), migrationTask: this.record.migration === null ? null : task,
      checks, cancelled, deadlineReached: ticks >= deadlineTicks, stopRefused, refusals: new Map(), fault: null,
    };
  }

  #save(): void {
    this.saved = structuredClone(this.record);
    this.#mayDie();
  }

  #mayDie(): void {
    if (this.kills < 5 && this.world.chance(3)) throw new Killed();
  }

  #take(step: NextStep): void {
    switch (step.do) {
      case 'register': for (const service of this.record.services) service.after = { taskDefinition: newOf(service.key), images: {} }; this.#save(); return;
      case 'migrate': this.record.migration ??= { token: 't', taskDefinition: this.world.chance(15) ? 'bad' : 'good', task: null, outcome: 'running' }; this.#save(); this.record.migration.task = 'task'; this.#save(); return;
      case 'settle-migration': if (this.record.migration !== null) this.record.migration.outcome = 'succeeded'; this.#save(); return;
      case 'roll-out': this.#rollOut(step.services); return;
      case 'look': this.#look(step.services); return;
      case 'wait': this.#wait(step.services); return;
      case 'complete-service': step.service.outcome = 'completed'; this.#save(); return;
      case 'check': this.#memory.checks = this.world.chance(80) ? { passed: true, reason: '', details: [] } : { passed: false, reason: 'no', details: [] }; return;
      case 'give-up': Object.assign(this.record, { verdict: step.verdict, reason: step.reason, status: 'rolling-back' }); this.#turn(); this.#save(); return;
      case 'restore': this.#restore(step); return;
      case 'finish': this.record.status = step.status; this.#save(); return;
    }
  }

  #turn(): void {
    Object.assign(this.#memory, { ticks: 0, stopRefused: new Set() });
    this.#memory.looks.clear();
  }

  #rollOut(services: ServiceRecord[]): void {
    for (const service of services) service.outcome = 'in-progress';
    this.#save();
    for (const service of services) {
      service.deployment = this.world.deploy(service.key, service.after?.taskDefinition ?? '');
      this.#memory.looks.delete(service.key);
      this.#mayDie();
    }
    this.#save();
  }

  #look(services: ServiceRecord[]): void {
    for (const { key } of services) this.#memory.looks.set(key, this.world.look(key, this.#memory.ticks >= deadlineTicks));
  }

  #wait(services: ServiceRecord[]): void {
    this.world.tick(this.record.status === 'in-progress');
    this.#memory.ticks += 1;
    if (this.record.status === 'in-progress' && this.world.chance(2)) this.#memory.cancelled = true;
    this.#look(services);
    this.#mayDie();
  }

  #restore({ moves }: Extract<NextStep, { do: 'restore' }>): void {
    for (const { service, move } of moves) {
      if (move.kind === 'stop' && !this.world.stop(service.key)) this.#memory.stopRefused.add(service.key);
      if (move.kind === 'update') this.world.deploy(service.key, move.taskDefinition);
      if (move.kind === 'scale-to-zero') this.world.services.delete(service.key);
      this.#memory.looks.delete(service.key);
      this.#mayDie();
    }
  }
}

const plays = Array.from({ length: 3000 }, (_, seed) => {
  const player = new Player(seed);
  player.play();
  return player;
});

describe('nextStep, over 3000 random orders of events, cancels, old answers and kills', () => {
  it('comes to every kind of end, and plays with kills', () => {
    const ends = new Set(plays.map(({ record }) => record.status));
    expect([...ends].sort()).toEqual(['completed', 'failed', 'roll-back-failed', 'rolled-back']);
    expect(new Set(plays.map(({ record }) => record.verdict))).toEqual(new Set([null, 'cancelled', 'checks-failed', 'failed', 'migration-failed', 'rolled-back-by-ecs', 'superseded', 'timed-out']));
    expect(plays.filter(({ kills }) => kills > 0).length).toBeGreaterThan(500);
  });

  it('leaves every service on the new revision where it says completed', () => {
    for (const { record, world } of plays.filter(({ record: { status } }) => status === 'completed')) {
      for (const { key } of record.services) expect([key, world.revisionOf(key), world.isSteady(key)]).toEqual([key, newOf(key), true]);
    }
  });

  it('leaves every touched service on what it ran before where it says rolled-back', () => {
    for (const { record, world } of plays.filter(({ record: { status } }) => status === 'rolled-back')) {
      for (const { key, before } of record.services) expect([key, world.revisionOf(key), world.isSteady(key)]).toEqual([key, before?.taskDefinition, true]);
    }
  });

  it('fails to end all new or all old only where somebody else deployed or the way back was broken', () => {
    for (const { record, world } of plays.filter(({ record: { status } }) => status === 'failed' || status === 'roll-back-failed')) {
      const isUntouched = record.services.every(({ outcome }) => outcome === 'pending');
      const timedOut = record.status === 'roll-back-failed';
      expect(world.spoiled || isUntouched || timedOut).toBe(true);
    }
  });

  it('keeps the order: no service is begun before those of earlier groups are completed, none after turning back', () => {
    for (const { steps } of plays) {
      const completed = new Set<string>();
      let turned = false;
      for (const step of steps) {
        if (step.do === 'complete-service') completed.add(step.service.key);
        if (step.do === 'give-up') turned = true;
        if (step.do === 'roll-out') {
          expect(turned).toBe(false);
          if (step.services.some(({ key }) => key === 'controller')) expect([...completed].sort()).toEqual(expect.arrayContaining(['api', 'web']));
        }
      }
    }
  });
});
