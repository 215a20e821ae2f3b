import { createHmac, randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Need } from './check.ts';
import { createGitFixture, type GitFixture } from './git-fixture.ts';
import { HttpClient } from './http-client.ts';
import { startService, type ServiceProcess } from './service-process.ts';

/** Where the Factory under test is, and how to start its services. What is left out leaves checks out. */
export interface ContractTarget {
  readonly apiUrl: string;
  readonly webUrl?: string | undefined;
  readonly databaseUrl?: string | undefined;
  readonly redisUrl?: string | undefined;
  readonly s3Endpoint?: string | undefined;
  readonly bucket?: string | undefined;
  readonly s3AccessKey?: string | undefined;
  readonly s3SecretKey?: string | undefined;
  readonly sessionSecret?: string | undefined;
  readonly allowedDomain?: string | undefined;
  readonly startApi?: string | undefined;
  readonly startWeb?: string | undefined;
  readonly startRunner?: string | undefined;
  readonly migrate?: string | undefined;
  /** No controller takes runs from this queue. */
  readonly ownQueue?: boolean | undefined;
  /** The database will be thrown away. */
  readonly throwAway?: boolean | undefined;
  /** This Factory knows ECS_TASK, and reaches S3 with the SDK's own settings. */
  readonly changed?: boolean | undefined;
}

export interface StartedServer {
  readonly client: HttpClient;
  readonly process: ServiceProcess;
}

export interface AuthService {
  readonly client: HttpClient;
  readonly secret: string;
  readonly domain: string;
}

const AUTH_SECRET = 'contract-session-secret';
const AUTH_DOMAIN = 'example.com';

/** The secret is padded: services have to trim it. */
export const AUTH_ENVIRONMENT = {
  FACTORY_AUTH_GOOGLE_CLIENT_ID: 'contract-client',
  FACTORY_AUTH_GOOGLE_CLIENT_SECRET: 'contract-client-secret',
  FACTORY_AUTH_ALLOWED_DOMAIN: ` @${AUTH_DOMAIN.toUpperCase()}. `,
  FACTORY_AUTH_SESSION_SECRET: ` ${AUTH_SECRET} `,
};

/** What a check works with. */
export class ContractContext {
  readonly target: ContractTarget;
  readonly api: HttpClient;
  readonly #cleanUps: (() => Promise<void> | void)[] = [];
  readonly #authServices: Partial<Record<'api' | 'web', Promise<StartedServer>>> = {};
  #git: Promise<GitFixture> | undefined;
  #database: pg.Pool | undefined;
  #redis: Redis | undefined;
  #s3: S3Client | undefined;

  constructor(target: ContractTarget) {
    this.target = target;
    this.api = new HttpClient(target.apiUrl, this.sessionCookie());
  }

  /** Needs that this target cannot meet. */
  missing(needs: readonly Need[]): Need[] {
    const { target } = this;
    const met: Record<Need, boolean> = {
      web: target.webUrl !== undefined,
      database: target.databaseUrl !== undefined,
      redis: target.redisUrl !== undefined,
      objects: target.s3Endpoint !== undefined && target.bucket !== undefined,
      queue: target.redisUrl !== undefined && target.ownQueue === true,
      'throw-away': target.databaseUrl !== undefined && target.throwAway === true,
      open: target.sessionSecret === undefined,
      unchanged: target.changed !== true,
      changed: target.changed === true,
      'start-api': target.startApi !== undefined,
      'start-web': target.startWeb !== undefined,
      'start-runner': target.startRunner !== undefined,
      'auth-api': target.sessionSecret !== undefined || target.startApi !== undefined,
      'auth-web': (target.sessionSecret !== undefined && target.webUrl !== undefined) || target.startWeb !== undefined,
      migrate: target.migrate !== undefined && target.databaseUrl !== undefined,
    };
    return needs.filter((need) => !met[need]);
  }

  get web(): HttpClient {
    return new HttpClient(this.target.webUrl ?? '', this.sessionCookie());
  }

  get database(): pg.Pool {
    if (this.#database === undefined) {
      const pool = new pg.Pool({ connectionString: this.target.databaseUrl ?? '', max: 2 });
      this.#database = pool;
      this.onClose(() => pool.end());
    }
    return this.#database;
  }

  get redis(): Redis {
    if (this.#redis === undefined) {
      const redis = new Redis(this.target.redisUrl ?? '');
      this.#redis = redis;
      this.onClose(() => redis.disconnect());
    }
    return this.#redis;
  }

  get s3(): S3Client {
    const { s3Endpoint = '', s3AccessKey = 'minioadmin', s3SecretKey = 'minioadmin' } = this.target;
    this.#s3 ??= new S3Client({ region: 'us-east-1', endpoint: s3Endpoint, forcePathStyle: true, credentials: { accessKeyId: s3AccessKey, secretAccessKey: s3SecretKey } });
    return this.#s3;
  }

  git(): Promise<GitFixture> {
    if (this.#git === undefined) {
      const fixture = createGitFixture();
      this.#git = fixture;
      this.onClose(async () => (await fixture).remove());
    }
    return this.#git;
  }

  /** What the services of this Factory are given; single values can be replaced or, by undefined, removed. */
  serviceEnvironment(changes: Readonly<Record<string, string | undefined>> = {}): Record<string, string | undefined> {
    const { target } = this;
    return {
      DATABASE_URL: target.databaseUrl,
      REDIS_URL: target.redisUrl,
      ...objectStoreVariables(target),
      K8S_ENABLED: 'false',
      HOST: '127.0.0.1',
      FACTORY_AUTH_GOOGLE_CLIENT_ID: undefined,
      FACTORY_AUTH_GOOGLE_CLIENT_SECRET: undefined,
      FACTORY_AUTH_ALLOWED_DOMAIN: undefined,
      FACTORY_AUTH_SESSION_SECRET: undefined,
      ...changes,
    };
  }

  /** Starts an own instance of a service and waits until it listens. */
  async startServer(name: 'api' | 'web', changes: Readonly<Record<string, string | undefined>> = {}): Promise<StartedServer> {
    const port = await findFreePort();
    const process = this.start(name, { PORT: String(port), ...changes });
    await process.waitForOutput(new RegExp(`factory-${name} listening on http://127\\.0\\.0\\.1:${port}`));
    return { client: new HttpClient(`http://127.0.0.1:${port}`), process };
  }

  /** A service in auth mode, called without a session: the target's own, else one started for all auth checks. */
  async authService(name: 'api' | 'web'): Promise<AuthService> {
    const { sessionSecret, allowedDomain, apiUrl, webUrl } = this.target;
    const url = name === 'api' ? apiUrl : webUrl;
    if (sessionSecret !== undefined && allowedDomain !== undefined && url !== undefined) {
      return { client: new HttpClient(url), secret: sessionSecret, domain: allowedDomain };
    }
    this.#authServices[name] ??= this.startServer(name, AUTH_ENVIRONMENT);
    const { client } = await this.#authServices[name];
    return { client, secret: AUTH_SECRET, domain: AUTH_DOMAIN };
  }

  start(name: 'api' | 'web' | 'runner', changes: Readonly<Record<string, string | undefined>> = {}): ServiceProcess {
    const commands = { api: this.target.startApi, web: this.target.startWeb, runner: this.target.startRunner };
    const service = startService(commands[name] ?? 'false', this.serviceEnvironment(changes));
    this.onClose(() => service.stop());
    return service;
  }

  /** A cookie for a login that Factory would accept; undefined in open mode. */
  sessionCookie(): string | undefined {
    const { sessionSecret, allowedDomain } = this.target;
    if (sessionSecret === undefined || allowedDomain === undefined) return undefined;
    return `factory_auth_session=${mintToken({ email: `contract@${allowedDomain}`, exp: nowSeconds() + 3600 }, sessionSecret)}`;
  }

  onClose(cleanUp: () => Promise<void> | void): void {
    this.#cleanUps.push(cleanUp);
  }

  async close(): Promise<void> {
    for (const cleanUp of this.#cleanUps.splice(0).reverse()) await cleanUp();
    this.#s3?.destroy();
  }
}

function objectStoreVariables({ changed, s3Endpoint, bucket, s3AccessKey = 'minioadmin', s3SecretKey = 'minioadmin' }: ContractTarget): Record<string, string | undefined> {
  if (changed !== true) return { MINIO_ENDPOINT: s3Endpoint, MINIO_BUCKET: bucket, MINIO_ACCESS_KEY: s3AccessKey, MINIO_SECRET_KEY: s3SecretKey };
  return {
    ...{ MINIO_ENDPOINT: undefined, MINIO_BUCKET: undefined, MINIO_ACCESS_KEY: undefined, MINIO_SECRET_KEY: undefined },
    ...{ AWS_REGION: 'us-east-1', ARTIFACT_BUCKET: bucket, AWS_ENDPOINT_URL_S3: s3Endpoint, AWS_ACCESS_KEY_ID: s3AccessKey, AWS_SECRET_ACCESS_KEY: s3SecretKey },
  };
}

/** Written against section 3.5, not with the stand-in's code. */
export function mintToken(payload: unknown, secret: string): string {
  const encoded = Buffer.from(JSON.stringify(payload)).toString('base64url');
  return `${encoded}.${createHmac('sha256', secret).update(encoded).digest('base64url')}`;
}

export function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

/** A name that no earlier run of the suite has used. */
export function uniqueName(prefix: string): string {
  return `${prefix}-${randomBytes(5).toString('hex')}`;
}

export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no port number.');
  return address.port;
}
