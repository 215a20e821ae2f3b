import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { migrate } from '../../controller/src/migrate.ts';
import { pipeCli, runCli, runInTerminal, type OnPrint, type Run } from './run-cli.ts';
import { ScriptedAws } from './scripted-aws.ts';

/** Factory's database and API as far as commands of an operator meet them, and AWS. */
export class FactorySite {
  readonly aws = new ScriptedAws();
  readonly pool: pg.Pool;
  readonly databaseUrl: string;
  /** What `GET /api/status` answers; by the request's cookie. */
  status: (cookie: string) => { readonly status: number; readonly body: string } = () => ({ status: 404, body: '' });
  /** Each is made a second after the one before. */
  private mappings = 0;
  private readonly admin: pg.Pool;
  private readonly database: string;
  private readonly server = createServer((request, response) => {
    const { status, body } = this.status(request.headers.cookie ?? '');
    response.writeHead(status, { 'content-type': 'application/json' }).end(request.url === '/api/status' ? body : '');
  });

  private constructor(admin: pg.Pool, database: string, databaseUrl: string) {
    this.admin = admin;
    this.database = database;
    this.databaseUrl = databaseUrl;
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
    // The database is dropped while the server still ends its connections.
    this.pool.on('error', () => undefined);
  }

  static async open(): Promise<FactorySite> {
    const url = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
    const database = `cli_${randomUUID().replaceAll('-', '')}`;
    const admin = new pg.Pool({ connectionString: url.href, max: 1 });
    await admin.query(`CREATE DATABASE ${database}`);
    url.pathname = `/${database}`;
    const site = new FactorySite(admin, database, url.href);
    await site.pool.query(await readFile(new URL('../../controller/test/factory-tables.sql', import.meta.url), 'utf8'));
    await site.aws.listen();
    await new Promise<void>((resolve) => site.server.listen(0, '127.0.0.1', () => resolve()));
    return site;
  }

  async close(): Promise<void> {
    await this.aws.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    await this.pool.end();
    await this.admin.query(`DROP DATABASE ${this.database} WITH (FORCE)`);
    await this.admin.end();
  }

  /** Empty, with the projects One (p1, namespace ns-1) and Two (p2, ns-2), and our schema. */
  async reset(): Promise<void> {
    this.aws.reset();
    this.status = () => ({ status: 404, body: '' });
    await this.pool.query('TRUNCATE "Project", "GlobalSecret", "Environment" CASCADE');
    await this.pool.query('DROP SCHEMA IF EXISTS factory_ecs CASCADE');
    await migrate(this.pool);
    await this.pool.query(`INSERT INTO "Project" ("id", "name", "namespace", "updatedAt") VALUES ('p1', 'One', 'ns-1', now()), ('p2', 'Two', 'ns-2', now())`);
  }

  /** What Factory's own migration does. */
  async learnEcsTask(): Promise<void> {
    await this.pool.query(`ALTER TYPE "EnvironmentKind" ADD VALUE IF NOT EXISTS 'ECS_TASK'`);
    await this.pool.query('ALTER TABLE "Environment" ADD COLUMN IF NOT EXISTS "ecsJson" JSONB');
  }

  async addEnvironment(name: string, values: { readonly runnerImage?: string; readonly resources?: unknown; readonly serviceAccountName?: string; readonly active?: boolean } = {}): Promise<void> {
    await this.pool.query(
      `INSERT INTO "Environment" ("id", "name", "runnerImage", "resourcesJson", "serviceAccountName", "active", "updatedAt") VALUES ($1, $2, $3, $4, $5, $6, '2020-01-01')`,
      [`id-${name}`, name, values.runnerImage ?? 'ghcr.io/org/attractor-factory-runner:latest', values.resources === undefined ? null : JSON.stringify(values.resources), values.serviceAccountName ?? null, values.active ?? true],
    );
  }

  async addMapping(mapping: { readonly project?: string; readonly name: string; readonly provider: string; readonly secretName?: string; readonly keys: unknown }): Promise<void> {
    this.mappings += 1;
    const values = [randomUUID(), mapping.name, mapping.provider, mapping.secretName ?? `factory-secret-${mapping.name}`, JSON.stringify(mapping.keys), new Date(1_600_000_000_000 + this.mappings * 1000).toISOString().slice(0, -1)];
    if (mapping.project === undefined) await this.pool.query(`INSERT INTO "GlobalSecret" ("id", "name", "provider", "k8sSecretName", "keyMappings", "createdAt", "updatedAt") VALUES ($1, $2, $3, $4, $5, $6, now())`, values);
    else await this.pool.query(`INSERT INTO "ProjectSecret" ("id", "name", "provider", "k8sSecretName", "keyMappings", "projectId", "createdAt", "updatedAt") VALUES ($1, $2, $3, $4, $5, $7, $6, now())`, [...values, mapping.project]);
  }

  async run(...args: readonly string[]): Promise<Run> {
    return await runCli(args, this.variables());
  }

  /** With this on standard input. */
  async runWith(input: string, ...args: readonly string[]): Promise<Run> {
    return await pipeCli(input, args, this.variables());
  }

  async type(args: readonly string[], onPrint: OnPrint): Promise<Run> {
    return await runInTerminal(args, this.variables(), onPrint);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private variables(): Record<string, string> {
    return { DATABASE_URL: this.databaseUrl, AWS_ENDPOINT_URL: this.aws.url, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', FACTORY_ECS_ENVIRONMENT: 'test' };
  }
}
