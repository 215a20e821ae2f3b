import assert from 'node:assert/strict';
import { type Check } from '../check.ts';
import { startService } from '../service-process.ts';

/** `name type [?]`; `?` marks a nullable column, `=` a default. */
const TABLES: Readonly<Record<string, string>> = {
  Project:
    'id text; name text; namespace text; githubInstallationId text?; repoFullName text?; defaultBranch text?; defaultEnvironmentId text?; redeployAttractorId text?; redeploySourceBranch text?; redeployTargetBranch text?; redeployEnvironmentId text?; createdAt ts =CURRENT_TIMESTAMP; updatedAt ts',
  Environment:
    "id text; name text; kind EnvironmentKind ='KUBERNETES_JOB'; runnerImage text; serviceAccountName text?; resourcesJson jsonb?; active bool =true; createdAt ts =CURRENT_TIMESTAMP; updatedAt ts; setupScript text?",
  Run: "id text; projectId text; attractorDefId text; runType RunType; sourceBranch text; targetBranch text; status RunStatus ='QUEUED'; specBundleId text?; prUrl text?; error text?; createdAt ts =CURRENT_TIMESTAMP; startedAt ts?; finishedAt ts?; environmentId text?; environmentSnapshot jsonb?; githubIssueId text?; githubPullRequestId text?; attractorContentPath text?; attractorContentSha256 text?; attractorContentVersion int4?; taskTemplateId text?; taskTemplateLaunchMode TaskTemplateLaunchMode?",
  RunEvent: 'id text; runId text; ts ts =CURRENT_TIMESTAMP; type text; payload jsonb',
  ProjectSecret: 'id text; projectId text; name text; provider text; k8sSecretName text; keyMappings jsonb; createdAt ts =CURRENT_TIMESTAMP; updatedAt ts',
  GlobalSecret: 'id text; name text; provider text; k8sSecretName text; keyMappings jsonb; createdAt ts =CURRENT_TIMESTAMP; updatedAt ts',
  Artifact: 'id text; runId text; key text; path text; contentType text?; sizeBytes int4?; createdAt ts =CURRENT_TIMESTAMP',
  SpecBundle: 'id text; runId text; schemaVersion text; manifestPath text; createdAt ts =CURRENT_TIMESTAMP',
  AttractorDef:
    "id text; projectId text; name text; repoPath text?; defaultRunType RunType; description text?; active bool =true; createdAt ts =CURRENT_TIMESTAMP; updatedAt ts; scope AttractorScope ='PROJECT'; contentPath text?; contentVersion int4 =0; modelConfig jsonb?",
  AttractorDefVersion: 'id text; attractorDefId text; version int4; contentPath text; contentSha256 text; sizeBytes int4; createdAt ts =CURRENT_TIMESTAMP',
  RunCheckpoint: 'id text; runId text; currentNodeId text; contextJson jsonb; createdAt ts =CURRENT_TIMESTAMP; updatedAt ts',
  RunNodeOutcome: 'id text; runId text; nodeId text; status text; attempt int4; payload jsonb; createdAt ts =CURRENT_TIMESTAMP',
  RunQuestion: "id text; runId text; nodeId text; prompt text; options jsonb?; answer jsonb?; status RunQuestionStatus ='PENDING'; createdAt ts =CURRENT_TIMESTAMP; answeredAt ts?",
};

/** `table.column -> table` and the delete rule; every update rule is CASCADE. */
const FOREIGN_KEYS = [
  ...['Project.defaultEnvironmentId -> Environment SET NULL', 'Project.redeployAttractorId -> AttractorDef SET NULL', 'Project.redeployEnvironmentId -> Environment SET NULL'],
  ...['Run.projectId -> Project CASCADE', 'Run.attractorDefId -> AttractorDef CASCADE', 'Run.specBundleId -> SpecBundle SET NULL'],
  ...['Run.environmentId -> Environment SET NULL', 'Run.githubIssueId -> GitHubIssue SET NULL', 'Run.githubPullRequestId -> GitHubPullRequest SET NULL'],
  ...['Run.taskTemplateId -> TaskTemplate SET NULL', 'RunEvent.runId -> Run CASCADE', 'ProjectSecret.projectId -> Project CASCADE'],
  ...['Artifact.runId -> Run CASCADE', 'SpecBundle.runId -> Run CASCADE', 'AttractorDef.projectId -> Project CASCADE'],
  ...['AttractorDefVersion.attractorDefId -> AttractorDef CASCADE', 'RunCheckpoint.runId -> Run CASCADE', 'RunNodeOutcome.runId -> Run CASCADE', 'RunQuestion.runId -> Run CASCADE'],
];

/** `table(columns)`, `unique` where it is. */
const INDEXES = [
  ...['unique Project(namespace)', 'Project(defaultEnvironmentId)', 'Project(redeployAttractorId)', 'Project(redeployEnvironmentId)', 'unique Environment(name)'],
  ...['Run(environmentId)', 'Run(githubIssueId)', 'Run(githubPullRequestId)', 'Run(attractorContentVersion)', 'Run(taskTemplateId)', 'Run(projectId,status)'],
  ...['Run(projectId,targetBranch,runType,status)', 'RunEvent(runId,ts)', 'unique ProjectSecret(projectId,name)', 'unique GlobalSecret(name)'],
  ...['Artifact(runId)', 'unique Artifact(runId,key)', 'unique SpecBundle(runId)', 'unique AttractorDef(projectId,name,scope)'],
  ...['unique AttractorDefVersion(attractorDefId,version)', 'AttractorDefVersion(attractorDefId,createdAt)', 'unique RunCheckpoint(runId)'],
  ...['RunNodeOutcome(runId,nodeId)', 'RunQuestion(runId,status,createdAt)'],
];

const ENUMS: Readonly<Record<string, readonly string[]>> = {
  RunType: ['planning', 'implementation', 'task'],
  RunStatus: ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELED', 'TIMEOUT'],
  EnvironmentKind: ['KUBERNETES_JOB'],
  AttractorScope: ['PROJECT', 'GLOBAL'],
  RunQuestionStatus: ['PENDING', 'ANSWERED', 'TIMEOUT'],
  TaskTemplateLaunchMode: ['MANUAL', 'SCHEDULE', 'EVENT', 'REPLAY'],
};

const LAST_MIGRATION = '20260301113000_add_agent_chat_and_redeploy_defaults';

export const tableChecks: readonly Check[] = [
  ...Object.entries(TABLES).map(
    ([table, columns]): Check => ({
      section: '5.3',
      title: `columns of "${table}"`,
      needs: ['database'],
      run: async ({ database }) => {
        const { rows } = await database.query<{ column: string }>(
          `SELECT column_name || ' ' || CASE WHEN udt_name = 'timestamp' AND datetime_precision = 3 THEN 'ts' ELSE udt_name END
             || CASE WHEN is_nullable = 'YES' THEN '?' ELSE '' END || COALESCE(' =' || split_part(column_default, '::', 1), '') AS "column"
           FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
          [table],
        );
        const found = rows.map(({ column }) => column);
        // Further nullable columns are allowed: they do not disturb running services (5.1).
        const missing = columns.split('; ').filter((column) => !found.includes(column));
        assert.deepEqual(missing, [], `found: ${found.join('; ')}`);
      },
    }),
  ),
  {
    section: '5.3',
    title: 'foreign keys and their rules',
    needs: ['database'],
    run: async ({ database }) => {
      const { rows } = await database.query<{ key: string }>(
        `SELECT c.conrelid::regclass::text || '.' || a.attname || ' -> ' || c.confrelid::regclass::text || ' '
           || CASE c.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' ELSE c.confdeltype::text END
           || CASE c.confupdtype WHEN 'c' THEN '' ELSE ' (update ' || c.confupdtype::text || ')' END AS key
         FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] WHERE c.contype = 'f'`,
      );
      const found = rows.map(({ key }) => key.replaceAll('"', ''));
      assert.deepEqual(FOREIGN_KEYS.filter((key) => !found.includes(key)), []);
    },
  },
  {
    section: '5.3',
    title: 'indexes and unique keys',
    needs: ['database'],
    run: async ({ database }) => {
      const { rows } = await database.query<{ definition: string }>(`SELECT indexdef AS definition FROM pg_indexes WHERE schemaname = 'public'`);
      const found = rows.map(({ definition }) => {
        const [, unique = '', table = '', columns = ''] = /CREATE (UNIQUE )?INDEX .* ON public\.(\S+) USING btree \((.*)\)/.exec(definition.replaceAll('"', '')) ?? [];
        return `${unique.toLowerCase()}${table}(${columns.replaceAll(' ', '')})`;
      });
      assert.deepEqual(INDEXES.filter((index) => !found.includes(index)), []);
    },
  },
  ...Object.entries(ENUMS).map(
    ([name, values]): Check => ({
      section: '5.2',
      title: `values of "${name}"`,
      needs: ['database'],
      run: async ({ database }) => {
        const { rows } = await database.query<{ label: string }>('SELECT enumlabel AS label FROM pg_enum JOIN pg_type t ON t.oid = enumtypid WHERE typname = $1', [name]);
        const found = rows.map(({ label }) => label);
        assert.deepEqual(values.filter((value) => !found.includes(value)), [], `found: ${found.join(', ')}`);
      },
    }),
  ),
  {
    section: '2.5',
    title: 'the migrations insert the environment default-k8s',
    needs: ['database'],
    run: async ({ database }) => {
      const { rows } = await database.query<Record<string, unknown>>(`SELECT * FROM "Environment" WHERE "id" = 'env_default_k8s'`);
      assert.equal(rows[0]?.['name'], 'default-k8s');
      assert.equal(rows[0]['serviceAccountName'], null);
    },
  },
  {
    section: '5.4',
    title: 'the migrations are recorded, finished, and hold the last one known',
    needs: ['database'],
    run: async ({ database }) => {
      const { rows } = await database.query<{ name: string; finished: boolean }>(
        'SELECT migration_name AS name, finished_at IS NOT NULL AS finished FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name',
      );
      assert.ok(rows.every(({ finished }) => finished));
      assert.ok(rows.some(({ name }) => name === LAST_MIGRATION));
      for (const { name } of rows) assert.match(name, /^\d{14}_[a-z0-9_]+$/);
    },
  },
  {
    section: '1.2, 5.4',
    title: 'prisma:migrate:deploy is idempotent, also when several start together',
    needs: ['migrate'],
    run: async (context) => {
      const command = context.target.migrate ?? '';
      const processes = [1, 2, 3].map(() => startService(command, context.serviceEnvironment()));
      for (const process of processes) {
        assert.equal(await process.waitForExit(), 0, process.output());
        assert.match(process.output(), /No pending migrations to apply/);
      }
    },
  },
];
