import { parseArgs } from 'node:util';
import { ContractContext, type ContractTarget } from './context.ts';
import { contractSuite } from './suite.ts';

const HELP = `Checks a running Factory against the contract that the pipeline and the controller rely on.

  node rehearsal/factory/contract/main.ts --api-url URL [option ...]

What is left out leaves checks out; they are named at the end.

  --api-url URL          factory-api, without /api at the end (required)
  --web-url URL          factory-web
  --database-url URL     PostgreSQL of this Factory. Rows are written; use a Factory that serves nobody.
  --redis-url URL        Redis of this Factory
  --s3-endpoint URL      its object store, with
  --bucket NAME          its bucket
  --s3-access-key KEY    default: minioadmin
  --s3-secret-key KEY    default: minioadmin
  --session-secret TEXT  FACTORY_AUTH_SESSION_SECRET, for a Factory in auth mode, with
  --allowed-domain NAME  FACTORY_AUTH_ALLOWED_DOMAIN
  --own-queue            no controller runs: the suite may take runs from the queue
  --throw-away           the database will be thrown away: checks may change what no call can undo
  --start-api COMMAND    starts a factory-api on this machine (run by sh; gets the variables of the contract's 1.3)
  --start-web COMMAND    starts a factory-web
  --start-runner COMMAND starts a factory-runner; needs git
  --migrate COMMAND      npm run prisma:migrate:deploy, in Factory's folder
  --changed              this Factory has the changes of section 9: it knows ECS_TASK and reaches S3 with the SDK's own settings
  --only TEXT            only checks whose section or title holds this text
  --help                 this text

Exit code 0: every check that could run passed. 1: a check failed. 2: wrong use.`;

const { values } = readArguments();
if (values.help === true) {
  console.log(HELP);
} else if (values['api-url'] === undefined) {
  console.error('--api-url is missing. --help lists the options.');
  process.exitCode = 2;
} else if ((values['session-secret'] === undefined) !== (values['allowed-domain'] === undefined)) {
  console.error('--session-secret and --allowed-domain must be given together. --help lists the options.');
  process.exitCode = 2;
} else {
  process.exitCode = await runSuite({ ...readTarget(), apiUrl: values['api-url'] }, values.only ?? '');
}

function readArguments() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      options: {
        ...{ 'api-url': text, 'web-url': text, 'database-url': text, 'redis-url': text, 's3-endpoint': text, bucket: text },
        ...{ 's3-access-key': text, 's3-secret-key': text, 'session-secret': text, 'allowed-domain': text, only: text },
        ...{ 'start-api': text, 'start-web': text, 'start-runner': text, migrate: text },
        ...{ 'own-queue': flag, 'throw-away': flag, changed: flag, help: flag },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)} --help lists the options.`);
    process.exit(2);
  }
}

function readTarget(): Omit<ContractTarget, 'apiUrl'> {
  return {
    webUrl: values['web-url'],
    databaseUrl: values['database-url'],
    redisUrl: values['redis-url'],
    s3Endpoint: values['s3-endpoint'],
    bucket: values.bucket,
    s3AccessKey: values['s3-access-key'],
    s3SecretKey: values['s3-secret-key'],
    sessionSecret: values['session-secret'],
    allowedDomain: values['allowed-domain'],
    startApi: values['start-api'],
    startWeb: values['start-web'],
    startRunner: values['start-runner'],
    migrate: values.migrate,
    ownQueue: values['own-queue'],
    throwAway: values['throw-away'],
    changed: values.changed,
  };
}

/** Prints a line per check; answers the exit code. */
async function runSuite(target: ContractTarget, only: string): Promise<number> {
  const context = new ContractContext(target);
  const leftOut: string[] = [];
  let [passed, failed] = [0, 0];
  try {
    for (const check of contractSuite.filter(({ section, title }) => `${section} ${title}`.includes(only))) {
      const name = `${check.section}  ${check.title}`;
      const missing = context.missing(check.needs ?? []);
      if (missing.length > 0) {
        leftOut.push(`${name} (needs ${missing.join(', ')})`);
        continue;
      }
      try {
        await check.run(context);
        passed += 1;
        console.log(`passed  ${name}`);
      } catch (error) {
        failed += 1;
        const message = error instanceof Error ? error.message : String(error);
        console.log(`FAILED  ${name}\n${message.replace(/^/gm, '          ')}`);
      }
    }
  } finally {
    await context.close();
  }
  if (leftOut.length > 0) console.log(`\nLeft out:\n${leftOut.map((name) => `  ${name}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failed} failed, ${leftOut.length} left out`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
