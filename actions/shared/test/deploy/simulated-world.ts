import type { DeploymentObservation } from '../../src/ecs/observation.ts';
import type { Look } from '../../src/deploy/deployment-verdict.ts';
import type { SeededRandom } from '../rules/seeded-random.ts';
import { makeDeployment, makeService, makeServiceDeployment, makeTask } from './make-observation.ts';

interface ServiceState {
  deployment: DeploymentObservation;
  serviceDeployment: string;
  /** What a roll-back brings back: the same deployment. */
  completed: { id: string; revision: string } | null;
  /** ARN of the service deployment. */
  arn: string;
  desiredCount: number;
  reason: string;
}

/** Services that live on by chance: they complete, fail and go back, stall, are taken over; answers may be old. Nothing here is ours. */
export class SimulatedWorld {
  readonly services = new Map<string, ServiceState>();
  readonly random: SeededRandom;
  /** Did anything happen that no deployer can mend: somebody else's deployment, a roll-back that failed? */
  spoiled = false;
  #ids = 0;
  readonly #earlier = new Map<string, ServiceState>();

  constructor(random: SeededRandom) {
    this.random = random;
  }

  chance(percent: number): boolean {
    return this.random.below(100) < percent;
  }

  /** A service as it was before the release; completed long ago. */
  seed(name: string, revision: string): { deployment: string; serviceDeployment: string } {
    this.deploy(name, revision);
    const state = this.#state(name);
    state.deployment = { ...state.deployment, rolloutState: 'COMPLETED' };
    Object.assign(state, { completed: { id: state.deployment.id, revision }, serviceDeployment: this.chance(50) ? 'SUCCESSFUL' : 'ROLLBACK_SUCCESSFUL' });
    this.#earlier.set(name, { ...state });
    return { deployment: state.deployment.id, serviceDeployment: state.arn };
  }

  deploy(name: string, revision: string, desiredCount = 1): string {
    const state = this.services.get(name);
    if (state !== undefined && state.deployment.taskDefinition === revision && state.desiredCount === desiredCount) return state.deployment.id;
    this.#ids += 1;
    const deployment = makeDeployment({ id: `ecs-svc/${this.#ids}`, taskDefinition: revision, rolloutState: 'IN_PROGRESS', desiredCount, runningCount: desiredCount });
    this.services.set(name, { deployment, serviceDeployment: 'IN_PROGRESS', completed: state?.completed ?? null, arn: `sd/${this.#ids}`, desiredCount, reason: '' });
    return deployment.id;
  }

  /** StopServiceDeployment; false where ECS refuses. */
  stop(name: string): boolean {
    const state = this.#state(name);
    if (state.serviceDeployment !== 'IN_PROGRESS' || this.chance(20)) return false;
    this.#goBack(name, state, 'stopped by request');
    return true;
  }

  /** One tick of life. `foreign`: somebody else may deploy. */
  tick(foreign: boolean): void {
    for (const [name, state] of this.services) {
      this.#earlier.set(name, { ...state });
      if (state.deployment.rolloutState !== 'IN_PROGRESS') continue;
      const dice = this.random.below(100);
      if (dice < 45) this.#complete(state);
      else if (dice < 55) this.#fail(name, state);
      else if (dice < 57 && foreign) this.#takeOver(name);
    }
  }

  revisionOf(name: string): string | undefined {
    const state = this.services.get(name);
    return state === undefined || state.desiredCount === 0 ? undefined : state.deployment.taskDefinition;
  }

  isSteady(name: string): boolean {
    const state = this.services.get(name);
    return state === undefined || state.desiredCount === 0 || state.deployment.rolloutState === 'COMPLETED';
  }

  look(name: string, deadlineReached: boolean): Look {
    // Reads may be as old as the last tick; at the deadline they would be believed.
    const stale = !deadlineReached && this.chance(15) ? this.#earlier.get(name) : undefined;
    const state = stale ?? this.services.get(name);
    if (state === undefined) return { service: null, serviceDeployment: null, stoppedTasks: [], runningTasks: [], targets: null, deadlineReached, seenFailure: null };
    const { deployment, desiredCount } = state;
    const running = desiredCount === 0 ? [] : [makeTask({ taskDefinition: deployment.taskDefinition, containers: [] })];
    return {
      service: makeService({ name, taskDefinition: deployment.taskDefinition, desiredCount, runningCount: desiredCount, serviceDeployment: state.arn, deployments: [{ ...deployment, rolloutStateReason: state.reason }] }),
      serviceDeployment: makeServiceDeployment({ arn: state.arn, status: state.serviceDeployment, rollBackReason: state.reason }),
      stoppedTasks: [], runningTasks: running, targets: null, deadlineReached, seenFailure: null,
    };
  }

  /** Answers are up to date from here on: what a new process finds. */
  settle(): void {
    for (const [name, state] of this.services) this.#earlier.set(name, { ...state });
  }

  #state(name: string): ServiceState {
    const state = this.services.get(name);
    if (state === undefined) throw new Error(`no service ${name}`);
    return state;
  }

  #complete(state: ServiceState): void {
    state.deployment = { ...state.deployment, rolloutState: 'COMPLETED' };
    state.completed = { id: state.deployment.id, revision: state.deployment.taskDefinition };
    state.serviceDeployment = state.serviceDeployment.startsWith('ROLLBACK') ? 'ROLLBACK_SUCCESSFUL' : 'SUCCESSFUL';
  }

  #fail(name: string, state: ServiceState): void {
    // Going back to what ran well fails for reasons of its own.
    if (state.deployment.taskDefinition === state.completed?.revision || state.completed === null) {
      state.deployment = { ...state.deployment, rolloutState: 'FAILED', rolloutStateReason: 'tasks failed to start' };
      state.serviceDeployment = 'STOPPED';
      if (state.completed !== null) this.spoiled = true;
      return;
    }
    this.#goBack(name, state, 'ECS deployment circuit breaker: rolling back to the last completed deployment');
  }

  #goBack(name: string, state: ServiceState, reason: string): void {
    if (state.completed === null) {
      state.deployment = { ...state.deployment, rolloutState: 'FAILED' };
      state.serviceDeployment = 'STOPPED';
      return;
    }
    const { id, revision } = state.completed;
    this.services.set(name, { ...state, deployment: { ...state.deployment, id, taskDefinition: revision, rolloutState: 'IN_PROGRESS' }, serviceDeployment: 'ROLLBACK_IN_PROGRESS', reason });
  }

  #takeOver(name: string): void {
    this.deploy(name, 'somebody-else:1');
    this.spoiled = true;
  }
}
