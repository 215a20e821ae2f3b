import { randomUUID } from 'node:crypto';
import type { RoleCredentials, RoleService } from '../../aws/aws-services.ts';
import type { Clock } from '../../clock/clock.ts';

/** SDKs renew five minutes or more before the end: what is handed out must hold for longer than that. */
const RENEW_BEFORE_MS = 15 * 60_000;

/** The credentials of one task's role, by an id that nobody can guess. */
export class TaskCredentials {
  readonly id = randomUUID();
  readonly #parts: { readonly roles: RoleService; readonly clock: Clock; readonly roleArn: string; readonly sessionName: string };
  #current: Promise<RoleCredentials> | undefined;

  /** The id does not come from the seeded random: it is what keeps one task from another's credentials. */
  constructor(parts: { readonly roles: RoleService; readonly clock: Clock; readonly roleArn: string; readonly sessionName: string }) {
    this.#parts = parts;
  }

  /** Those of before until 15 minutes before they expire. Several callers share one call of STS; a failure is forgotten. */
  async get(): Promise<RoleCredentials> {
    const { roles, clock, roleArn, sessionName } = this.#parts;
    const current = this.#current;
    const known = await current?.catch(() => undefined);
    if (known !== undefined && known.expiresAtMs - RENEW_BEFORE_MS > clock.now()) return known;
    // Another caller may have asked STS again in the meantime.
    if (this.#current === current) this.#current = undefined;
    const assumed = (this.#current ??= roles.assume(roleArn, sessionName));
    try {
      return await assumed;
    } catch (error) {
      if (this.#current === assumed) this.#current = undefined;
      throw error;
    }
  }
}

/** As SDKs read it from AWS_CONTAINER_CREDENTIALS_RELATIVE_URI. */
export function credentialsBody(credentials: RoleCredentials): Readonly<Record<string, string>> {
  return {
    RoleArn: credentials.roleArn, AccessKeyId: credentials.accessKeyId, SecretAccessKey: credentials.secretAccessKey,
    Token: credentials.sessionToken, Expiration: new Date(credentials.expiresAtMs).toISOString(),
  };
}
