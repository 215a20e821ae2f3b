const __WEBPACK_EXTERNAL_createRequire = process.getBuiltinModule("module").createRequire;
/******/ var __webpack_modules__ = ({

/***/ 1073:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/* unused harmony exports objectsIn, valueAt */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value as an error text shows it: short, on one line, and never empty. */
function showValue(value) {
    const text = value === undefined ? 'nothing' : JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 79)}\u2026` : text;
}


/***/ }),

/***/ 9865:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: describeError

// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __nccwpck_require__(7871);

function formatFinding({ file, line, column, message }) {
    return `${file}:${line}:${column} ${message}`;
}
/** All that is wrong, at once. */
class FindingsError extends user_error/* UserError */.y {
    headline;
    findings;
    /** What is wrong at no place of a file, such as an input. */
    problems;
    constructor(headline, findings, problems = []) {
        super([headline, ...[...findings.map(formatFinding), ...problems].map((line) => `  ${line}`)].join('\n'));
        this.headline = headline;
        this.findings = findings;
        this.problems = problems;
    }
}

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);
// EXTERNAL MODULE: ./actions/shared/src/workflow-commands.ts
var workflow_commands = __nccwpck_require__(145);



/** The one place where an action catches: whatever was thrown becomes an annotation and exit code 1. */
async function runAction(main) {
    try {
        await main();
    }
    catch (error) {
        if (error instanceof FindingsError)
            annotateFindings(error);
        else
            (0, workflow_commands/* annotate */.fz)('error', describeError(error));
        process.exitCode = 1;
    }
}
function annotateFindings(error) {
    for (const { file, line, column, message } of error.findings)
        (0, workflow_commands/* annotate */.fz)('error', message, { file, line, column });
    for (const problem of error.problems)
        (0, workflow_commands/* annotate */.fz)('error', problem);
    // GitHub keeps ten annotations of a step; the log has them all.
    (0, workflow_commands/* info */.pq)(error.message);
}
/** The message with those of its causes, without repeating what an outer message says already. */
function describeError(error) {
    const messages = [];
    const seen = new Set();
    for (let current = error; current !== undefined && current !== null && !seen.has(current); current = current instanceof Error ? current.cause : undefined) {
        seen.add(current);
        const message = describeOne(current);
        if (!messages.some((outer) => outer.includes(message)))
            messages.push(message);
    }
    return messages.join('\nCaused by: ') || 'The action failed without saying why.';
}
function describeOne(thrown) {
    if (thrown instanceof AggregateError && thrown.message === '')
        return thrown.errors.map(describeOne).join('; ');
    if (thrown instanceof Error)
        return thrown.message === '' ? thrown.name : thrown.message;
    return typeof thrown === 'string' ? thrown : `Something that is no Error was thrown: ${(0, json_object/* showValue */.vp)(thrown)}`;
}


/***/ }),

/***/ 6487:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pb: () => (/* binding */ runSmokeTest),
  QC: () => (/* binding */ smokeDeadlineMs),
  _o: () => (/* binding */ smokeEnvironmentName)
});
/** A check that did not hold: what was seen, and what to do. */
class CheckFailure extends Error {
    name = 'CheckFailure';
    advice;
    constructor(seen, advice) {
        super(seen);
        this.advice = advice;
    }
}
/** Runs checks one after the other, whatever became of those before, and keeps the results. */
class Checks {
    results = [];
    /** For what a check sees on its way. */
    note;
    #announce;
    constructor(announce, note) {
        this.#announce = announce;
        this.note = note;
    }
    /** Returns what the check found, or null when it failed. `check` says what it saw. */
    async run(name, check) {
        const startedMs = performance.now();
        try {
            const { seen, found } = await check();
            this.#add({ name, outcome: 'ok', seen, advice: '', milliseconds: Math.round(performance.now() - startedMs) });
            return found;
        }
        catch (error) {
            if (!(error instanceof CheckFailure))
                throw error;
            this.#add({ name, outcome: 'failed', seen: error.message, advice: error.advice, milliseconds: Math.round(performance.now() - startedMs) });
            return null;
        }
    }
    /** Like `run`, where the check needs something that an earlier one was to find. */
    async runWith(name, needed, check) {
        if (needed !== null)
            return await this.run(name, async () => await check(needed));
        this.#add({ name, outcome: 'skipped', seen: 'not reached: a check that it builds on failed', advice: '', milliseconds: 0 });
        return null;
    }
    get passed() {
        return this.results.every(({ outcome }) => outcome === 'ok');
    }
    #add(result) {
        this.results.push(result);
        this.#announce(result);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);

// Factory's own session format: base64url(payload).base64url(HMAC-SHA256 over that text), without padding.
const sessionCookie = 'factory_auth_session';
/** A session that ends at `expiresAt` (seconds since 1970). Factory trims its secret, so this does. */
function mintSession(email, secret, expiresAt) {
    const payload = Buffer.from(JSON.stringify({ email, exp: expiresAt })).toString('base64url');
    return `${payload}.${(0, external_node_crypto_.createHmac)('sha256', secret.trim()).update(payload).digest('base64url')}`;
}

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);



const requestTimeoutMs = 15_000;
/** The site as a browser with a session meets it: one host, redirects not followed. */
class Site {
    #url;
    #session;
    constructor(url, session) {
        this.#url = url;
        this.#session = session;
    }
    async request(path, { method = 'GET', body, anonymous = false } = {}) {
        const headers = {
            ...(this.#session === null || anonymous ? {} : { cookie: `${sessionCookie}=${this.#session}` }),
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        };
        try {
            const response = await fetch(new URL(path, this.#url), {
                method, headers, redirect: 'manual', signal: AbortSignal.timeout(requestTimeoutMs), ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            });
            return {
                status: response.status,
                contentType: response.headers.get('content-type') ?? '',
                location: response.headers.get('location') ?? '',
                text: await response.text(),
            };
        }
        catch (error) {
            throw new CheckFailure(`${method} ${path} got no answer: ${reasonOf(error)}`, `Is ${this.#url.origin} the site's address, does its name resolve here, and do the load balancer's target groups have healthy targets?`);
        }
    }
    /** An answer that must have this status and hold a JSON object. */
    async requestObject(path, status, options = {}) {
        const answer = await this.request(path, options);
        const call = `${options.method ?? 'GET'} ${path}`;
        if (answer.status !== status)
            throw new CheckFailure(`${call} answered ${describeAnswer(answer)} instead of ${status}`, adviceFor(answer));
        return parseObject(answer, call);
    }
}
/** Status and beginning of the text, on one line. */
function describeAnswer({ status, location, text }) {
    const beginning = text.replaceAll(/\s+/g, ' ').trim().slice(0, 200);
    return [String(status), location === '' ? '' : `to ${location}`, beginning === '' ? '' : `(${beginning})`].filter((part) => part !== '').join(' ');
}
function parseObject(answer, call) {
    try {
        const value = JSON.parse(answer.text);
        if ((0,json_object/* isJsonObject */.OW)(value))
            return value;
    }
    catch {
        // Said below, with the answer.
    }
    throw new CheckFailure(`${call} answered ${describeAnswer(answer)}, which is no JSON object`, 'Something else than the API answered: check the path rules of the load balancer (/api/* to the API, the rest to the web).');
}
function adviceFor({ status, text }) {
    if (status === 401)
        return 'The session was not accepted. Do session-secret-arn and allowed-domain belong to this site? If the site is in auth mode, session-secret-arn must be set.';
    if (status === 404 && text.includes('Cannot '))
        return 'The route does not exist: check the path rules of the load balancer and the version of the API.';
    if ([502, 503, 504].includes(status))
        return 'The load balancer has no healthy target: look at the target group and at the service\'s log.';
    if (status >= 500)
        return 'The API failed: look at its log (database, Redis and bucket reachable?).';
    return 'Look at the API\'s log.';
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.name === 'TimeoutError')
        return `none within ${requestTimeoutMs / 1000} s`;
    const cause = error.cause instanceof Error ? error.cause : error;
    return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}


/** Liveness, web root, gate and projects. Returns what the API says about itself, or null when it does not. */
async function checkSite(site, checks, expected) {
    const health = await checks.run('API is up', async () => await checkHealth(site, expected.version));
    if (expected.isGated) {
        await checks.run('web asks for a login', async () => await checkLoginRedirect(site));
        await checks.run('API gate is closed', async () => await checkGate(site));
    }
    const session = expected.hasSession ? site : null;
    await checks.runWith('web root', session, checkWebRoot);
    await checks.runWith('projects', session, checkProjects);
    return health;
}
async function checkHealth(site, version) {
    const body = await site.requestObject('/api/healthz', 200, { anonymous: true });
    const { service, runnerImage } = body;
    if (service !== 'factory-api')
        throw new CheckFailure(`/api/healthz was answered by ${JSON.stringify(service)}`, 'The load balancer must send /api/healthz to the API, rewritten to /healthz.');
    if (version !== null && body['version'] !== version) {
        throw new CheckFailure(`the API is version ${String(body['version'])} instead of ${version}`, 'An older task still answers, or FACTORY_VERSION of the API\'s task definition does not name the release.');
    }
    return { seen: `version ${String(body['version'])}`, found: { runnerImage: typeof runnerImage === 'string' ? runnerImage : '' } };
}
async function checkLoginRedirect(site) {
    const answer = await site.request('/', { anonymous: true });
    if (answer.status !== 302 || !answer.location.includes('/auth/google/start')) {
        throw new CheckFailure(`GET / without a session answered ${describeAnswer(answer)} instead of 302 to /auth/google/start`, 'The web must have all four FACTORY_AUTH_* variables, the same as the API: without them it is open to everybody.');
    }
    return { seen: `302 to ${answer.location}`, found: true };
}
async function checkGate(site) {
    const answer = await site.request('/api/projects', { anonymous: true });
    if (answer.status !== 401) {
        throw new CheckFailure(`GET /api/projects without a session answered ${answer.status} instead of 401`, 'The API must have all four FACTORY_AUTH_* variables: without them its data is open to everybody.');
    }
    return { seen: '401 without a session', found: true };
}
async function checkWebRoot(site) {
    const answer = await site.request('/');
    if (answer.status !== 200 || !answer.contentType.includes('text/html')) {
        throw new CheckFailure(`GET / answered ${describeAnswer(answer)} instead of 200 with HTML`, answer.status === 302 ? 'The web does not accept the session: FACTORY_AUTH_SESSION_SECRET and FACTORY_AUTH_ALLOWED_DOMAIN must equal the API\'s, and session-secret-arn must be set.' : 'Look at the web\'s log; 503 means that its image lacks the client files.');
    }
    return { seen: `200, ${answer.text.length} characters of HTML`, found: true };
}
async function checkProjects(site) {
    const { projects } = await site.requestObject('/api/projects', 200);
    if (!Array.isArray(projects))
        throw new CheckFailure('GET /api/projects answered without a list of projects', 'Is this version of the API supported?');
    return { seen: `${projects.length} projects`, found: true };
}


/**
 * Reads `task-report.md` of the smoke-test graph: an HTML comment with JSON, then the output of `git rev-parse HEAD`.
 * Returns the commit.
 */
function parseReport(content, expected) {
    const [, json = '', output = ''] = /^<!--([\s\S]*?)-->\s*([\s\S]*)$/.exec(content) ?? [];
    const head = parseJson(json);
    const advice = 'Something else wrote the artifact, or the API reads another bucket than the runner writes to.';
    if (head === null)
        throw new CheckFailure(`task-report.md begins with '${content.slice(0, 80)}' instead of a comment that holds JSON`, advice);
    for (const [name, value] of Object.entries(expected)) {
        if (head[name] !== value)
            throw new CheckFailure(`task-report.md says ${name} ${String(head[name])} instead of ${value}`, advice);
    }
    const commit = /(?:^|\s)([0-9a-f]{40})\s*$/.exec(output)?.[1];
    if (commit === undefined)
        throw new CheckFailure(`task-report.md ends with '${output.trim().slice(-80)}' instead of a commit`, 'The tool of the graph (git rev-parse HEAD) gave no output: look at the runner\'s log.');
    return commit;
}
function parseJson(text) {
    // A comment may name its content before the braces.
    const start = text.indexOf('{');
    try {
        const value = JSON.parse(start === -1 ? '' : text.slice(start));
        return (0,json_object/* isJsonObject */.OW)(value) ? value : null;
    }
    catch {
        return null;
    }
}
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");



const pollMs = 500;
/** A load balancer may fail one look while tasks are replaced; this many in a row are a finding. */
const failuresInARow = 3;
const finalStates = ['SUCCEEDED', 'FAILED', 'CANCELED', 'TIMEOUT'];
/** Written in this order. RunDispatched is not among them: it may come after RunStarted. */
const expectedEvents = ['RunQueued', 'RunStarted', 'TaskArtifactWritten', 'RunCompleted'];
/** Polls a run to its end, tells its events as they come, and fails with their last ones unless it SUCCEEDED. */
async function waitForRun(site, runId, { deadlineMs, note }) {
    const startedMs = performance.now();
    let run = {};
    let told = 0;
    let failures = 0;
    for (;;) {
        try {
            run = await site.requestObject(`/api/runs/${runId}`, 200);
            failures = 0;
        }
        catch (error) {
            failures += 1;
            if (!(error instanceof CheckFailure) || failures >= failuresInARow)
                throw error;
            note(`  ${error.message}; looking again`);
        }
        const events = readEvents(run);
        for (const event of events.slice(told))
            note(`  ${event.at}  ${event.text}`);
        told = events.length;
        const status = String(run['status']);
        if (finalStates.includes(status))
            return judgeEnd(status, run, Math.round((performance.now() - startedMs) / 1000));
        if (performance.now() - startedMs >= deadlineMs)
            return await giveUp(site, runId, { run, seconds: deadlineMs / 1000 });
        await (0, promises_namespaceObject.setTimeout)(Math.min(pollMs, deadlineMs));
    }
}
function readEvents(run) {
    const events = Array.isArray(run['events']) ? run['events'] : [];
    return events.filter(json_object/* isJsonObject */.OW).map((event) => {
        const type = String(event['type']);
        const message = (0, json_object/* isJsonObject */.OW)(event['payload']) ? event['payload']['message'] : undefined;
        return { type, at: String(event['ts']), text: typeof message === 'string' ? `${type}: ${message.slice(0, 300)}` : type };
    });
}
function judgeEnd(status, run, seconds) {
    const events = readEvents(run);
    if (status !== 'SUCCEEDED') {
        const error = typeof run['error'] === 'string' ? run['error'] : 'no error was noted';
        throw new CheckFailure(`the run ended ${status}: ${error}. Last events: ${lastEvents(events)}`, 'Look at the logs of runner and controller for this run.');
    }
    const missing = firstMissing(events.map(({ type }) => type));
    if (missing !== null)
        throw new CheckFailure(`the run SUCCEEDED, but its events have no ${missing} where it belongs: ${lastEvents(events)}`, 'Do runner, controller and API use the same database?');
    return { seen: `SUCCEEDED after ${seconds} s, ${events.length} events`, found: true };
}
/** The first of the expected events that is not there, in order. */
function firstMissing(types) {
    let from = 0;
    for (const expected of expectedEvents) {
        const index = types.indexOf(expected, from);
        if (index === -1)
            return expected;
        from = index + 1;
    }
    return null;
}
/** Cancels the run, so that nothing stays behind that would still finish, and says where it hangs. */
async function giveUp(site, runId, { run, seconds }) {
    const events = readEvents(run);
    const cancelled = await site.request(`/api/runs/${runId}/cancel`, { method: 'POST', body: {} }).then(({ status }) => status === 200, () => false);
    const wasDispatched = events.some(({ type }) => type === 'RunDispatched');
    const advice = run['status'] === 'RUNNING' || wasDispatched
        ? 'The runner was started but does not end: look at its log. A runner that cannot read its bucket prints the reason and hangs.'
        : 'Nobody took the run from the queue: look at the controller\'s log, and whether API and controller use the same Redis.';
    throw new CheckFailure(`the run is still ${String(run['status'])} after ${seconds} s${cancelled ? ' and was cancelled' : ''}. Last events: ${lastEvents(events)}`, advice);
}
function lastEvents(events) {
    return events.slice(-8).map(({ text }) => text).join(', ') || 'none';
}




// Start, one tool and exit: such a graph calls no model. A failed tool is tried 51 times unless told otherwise.
const graph = 'digraph smoke { graph [default_max_retry=0]; start [shape=Mdiamond]; probe [shape=parallelogram, command="git rev-parse HEAD"]; done [shape=Msquare]; start -> probe -> done; }';
const model = { provider: 'anthropic', modelId: 'claude-sonnet-4-20250514' };
/** Queues a task run, waits for its end and reads its artifact back. Returns the run's id, or null when none was queued. */
async function checkTaskRun(site, checks, context) {
    const { plan } = context;
    const image = plan.runnerImage ?? context.health?.runnerImage ?? '';
    const environmentId = await checks.runWith('environment', context.hasSession ? site : null, async () => await ensureEnvironment(site, plan.environmentName, image));
    const prepared = await checks.runWith('project and attractor', environmentId, async (id) => await bootstrap(site, plan, id));
    const withSecret = await checks.runWith('provider secret', prepared, async (found) => await mapSecret(site, found));
    const runId = await checks.runWith('run is queued', withSecret, async (found) => await queueRun(site, plan, { ...found, environmentId: environmentId ?? '' }));
    const finished = await checks.runWith('run succeeds', runId, async (id) => await waitForRun(site, id, { deadlineMs: plan.deadlineMs, note: checks.note }));
    await checks.runWith('artifact', finished === null ? null : runId, async (id) => await readArtifact(site, id, plan.repository));
    return runId;
}
async function ensureEnvironment(site, name, runnerImage) {
    const { environments } = await site.requestObject('/api/environments', 200);
    const known = (Array.isArray(environments) ? environments : []).filter(json_object/* isJsonObject */.OW).find((environment) => environment['name'] === name);
    if (known === undefined) {
        if (runnerImage === '')
            throw new CheckFailure(`there is no environment ${name}, and no image to make it with`, 'Set the input runner-image, or RUNNER_IMAGE of the API.');
        const made = await site.requestObject('/api/environments', 201, { method: 'POST', body: { name, runnerImage } });
        return { seen: `made ${name} with ${runnerImage}`, found: readId(made, 'POST /api/environments') };
    }
    const id = readId(known, 'GET /api/environments');
    if (known['active'] !== false && (runnerImage === '' || known['runnerImage'] === runnerImage))
        return { seen: `${name} is there`, found: id };
    await site.requestObject(`/api/environments/${id}`, 200, { method: 'PATCH', body: { active: true, ...(runnerImage === '' ? {} : { runnerImage }) } });
    return { seen: `${name} is there, now with ${runnerImage}`, found: id };
}
async function bootstrap(site, plan, environmentId) {
    const body = {
        name: plan.environmentName,
        repoFullName: plan.repository,
        defaultBranch: plan.branch,
        defaultEnvironmentId: environmentId,
        attractorName: 'smoke-task',
        attractorContent: graph,
        modelConfig: model,
    };
    const { project, attractor } = await site.requestObject('/api/bootstrap/self', 201, { method: 'POST', body });
    const found = { projectId: readId(project, 'POST /api/bootstrap/self: project'), attractorId: readId(attractor, 'POST /api/bootstrap/self: attractor') };
    return { seen: `project ${found.projectId}; the API wrote the graph to the bucket`, found };
}
/** In the environment's store of run secrets; the infrastructure makes it, for all projects. */
const placeholderSecret = 'factory-smoke-placeholder';
/** The run calls no model, so the value is never used; but a run is only accepted where the provider has a secret. */
async function mapSecret(site, prepared) {
    const body = { name: 'smoke-llm', provider: model.provider, k8sSecretName: placeholderSecret, keyMappings: { apiKey: 'api_key' }, values: { api_key: 'unused' } };
    await site.requestObject(`/api/projects/${prepared.projectId}/secrets`, 201, { method: 'POST', body });
    return { seen: 'a placeholder for the provider', found: prepared };
}
async function queueRun(site, plan, ids) {
    const body = { projectId: ids.projectId, attractorDefId: ids.attractorId, environmentId: ids.environmentId, runType: 'task', sourceBranch: plan.branch, targetBranch: plan.branch };
    const { runId } = await site.requestObject('/api/runs', 201, { method: 'POST', body });
    if (typeof runId !== 'string')
        throw new CheckFailure('POST /api/runs answered without a runId', 'Is this version of the API supported?');
    return { seen: `run ${runId}`, found: runId };
}
async function readArtifact(site, runId, repository) {
    const { artifacts } = await site.requestObject(`/api/runs/${runId}/artifacts`, 200);
    const list = (Array.isArray(artifacts) ? artifacts : []).filter(json_object/* isJsonObject */.OW);
    const keys = list.map((artifact) => String(artifact['key']));
    if (keys.join() !== 'task-report.md')
        throw new CheckFailure(`the run has the artifacts ${keys.join(', ') || 'none'} instead of task-report.md alone`, 'Look at the runner\'s log.');
    const { content } = await site.requestObject(`/api/runs/${runId}/artifacts/${readId(list[0], 'artifact')}/content`, 200);
    const commit = parseReport(typeof content === 'string' ? content : '', { runId, repository });
    return { seen: `task-report.md ends with commit ${commit}`, found: commit };
}
function readId(row, source) {
    const id = (0, json_object/* isJsonObject */.OW)(row) ? row['id'] : undefined;
    if (typeof id === 'string' && id !== '')
        return id;
    throw new CheckFailure(`${source} has no id`, 'Is this version of the API supported?');
}





/** Name of the Factory environment and project that the smoke test's runs belong to. */
const smokeEnvironmentName = 'ecs-smoke';
const smokeDeadlineMs = 300_000;
/** What the session may outlive the run's deadline by, in seconds: the checks around it. */
const sessionReserveSeconds = 120;
/** Runs every check, whatever became of those before. */
async function runSmokeTest(settings, surroundings) {
    const checks = new Checks((result) => surroundings.info(describeCheck(result)), surroundings.info);
    const token = await signIn(settings, checks, surroundings);
    const isGated = settings.session !== null;
    const hasSession = !isGated || token !== null;
    const site = new Site(settings.url, token);
    const health = await checkSite(site, checks, { version: settings.expectedVersion, isGated, hasSession });
    const runId = await checkTaskRun(site, checks, { plan: settings, health, hasSession });
    return { checks, runId };
}
/** null in open mode and where no session could be made. */
async function signIn({ session, deadlineMs }, checks, { readSecret, mask }) {
    if (session === null)
        return null;
    return await checks.run('session', async () => {
        const secret = await readSecret(session.secretId).catch((error) => {
            throw new CheckFailure(`the secret ${session.secretId} could not be read: ${describe(error)}`, 'The role of this job needs secretsmanager:GetSecretValue on it, and AWS_REGION must be the secret\'s.');
        });
        mask(secret.trim());
        const token = mintSession(session.email, secret, Math.floor(Date.now() / 1000) + Math.ceil(deadlineMs / 1000) + sessionReserveSeconds);
        mask(token);
        return { seen: `made out to ${session.email}, sent as ${sessionCookie}`, found: token };
    });
}
function describe(error) {
    return error instanceof Error ? (error.message === '' ? error.name : `${error.name}: ${error.message}`) : String(error);
}
const marks = { ok: 'ok     ', failed: 'FAILED ', skipped: 'skipped' };
function describeCheck({ name, outcome, seen, milliseconds }) {
    return `${marks[outcome]} ${name} (${milliseconds} ms): ${seen}`;
}


/***/ }),

/***/ 7871:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** Something the caller can put right: the message names the input, its value and what is allowed. */
class UserError extends Error {
    name = 'UserError';
}


/***/ }),

/***/ 145:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   S0: () => (/* binding */ addSummary),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   uH: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

function info(message) {
    print(`${message}\n`);
}
/** Not by process.stdout alone: the streams behind it take an eighth of an empty process to load. */
function print(text) {
    let rest = Buffer.from(text);
    try {
        while (rest.length > 0)
            rest = rest.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, rest));
    }
    catch {
        // A pipe that is full and does not wait; streams do.
        process.stdout.write(rest);
    }
}
/** Shows up at the file and line in the pull request, where these are given. GitHub keeps ten of each level per step. */
function annotate(level, message, { column, ...place } = {}) {
    issueCommand(level, message, column === undefined ? place : { ...place, col: column });
}
/** Call it before anything can print the value. GitHub masks line by line. */
function maskSecret(value) {
    for (const line of value.split(/\r?\n/))
        if (line !== '')
            issueCommand('add-mask', line);
}
function issueCommand(name, message, properties = {}) {
    const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`).join();
    print(`::${name}${given === '' ? '' : ` ${given}`}::${escapeData(message)}\n`);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Outside of GitHub Actions there is no output file; the output is then printed. */
function setOutput(name, value) {
    const file = process.env['GITHUB_OUTPUT'] ?? '';
    if (file === '') {
        info(`${name}=${value}`);
        return;
    }
    const end = delimiterFor(value);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${name}<<${end}\n${value}\n${end}\n`);
}
/** Appends Markdown to the job summary; nothing outside of GitHub Actions. */
function addSummary(markdown) {
    const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
    if (file !== '')
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${markdown}\n`);
}
/** A value could only end early at a line that is the delimiter, and no line of this value is. */
function delimiterFor(value) {
    let delimiter = 'end-of-output';
    while (value.includes(delimiter))
        delimiter += '-';
    return delimiter;
}


/***/ }),

/***/ 3030:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9865);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4407);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8893);



await (0,_shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async () => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)();
    // In a chunk of its own: an open site needs no SDK.
    const readSecret = async (id) => await (await Promise.all(/* import() */[__nccwpck_require__.e(420), __nccwpck_require__.e(259)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8259))).readSecret(id);
    if (!(await (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .smokeTest */ .K)(inputs, readSecret)))
        process.exitCode = 1;
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4407:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __nccwpck_require__(7871);

// Not by getInput of @actions/core: that is in its index, which is too slow to load (see workflow-commands.ts).
/** Without surrounding white space. An input that is missing and one that is empty are the same to GitHub. */
function optionalInput(name) {
    const value = (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
    return value === '' ? undefined : value;
}
function requiredInput(name) {
    const value = optionalInput(name);
    if (value === undefined)
        throw new user_error/* UserError */.y(`${name} is required, but empty. Set it under \`with:\` of the step.`);
    return value;
}
function integerInput(name, range) {
    return readNumber(name, { ...range, pattern: /^[+-]?\d+$/, kind: 'a whole number' });
}
function readNumber(name, rule) {
    const value = rule.fallback === undefined ? requiredInput(name) : optionalInput(name);
    if (value === undefined)
        return rule.fallback ?? rule.min;
    const number = Number(value);
    if (!rule.pattern.test(value) || number < rule.min || number > rule.max) {
        throw new user_error/* UserError */.y(`${name} must be ${rule.kind} between ${rule.min} and ${rule.max}, got '${value}'.`);
    }
    return number;
}
/** Factory's own normalisation: trim, lower-case, leading `@` and trailing `.` dropped. */
function normaliseDomain(domain) {
    return domain.trim().toLowerCase().replace(/^@+/, '').replace(/\.+$/, '');
}
/** Whether Factory lets an address in: its domain is the allowed one or below it. */
function belongsToDomain(email, allowedDomain) {
    const domain = normaliseDomain(email.slice(email.lastIndexOf('@') + 1));
    const allowed = normaliseDomain(allowedDomain);
    return domain === allowed || domain.endsWith(`.${allowed}`);
}

// EXTERNAL MODULE: ./actions/shared/src/smoke-test/run-smoke-test.ts + 8 modules
var run_smoke_test = __nccwpck_require__(6487);




function readInputs() {
    return {
        url: readUrl(),
        session: readSession(),
        repository: readRepository(),
        branch: optionalInput('branch') ?? 'main',
        runnerImage: readRunnerImage(),
        environmentName: readEnvironmentName(),
        expectedVersion: optionalInput('expected-version') ?? null,
        deadlineMs: integerInput('deadline-seconds', { min: 1, max: 3600, fallback: run_smoke_test/* smokeDeadlineMs */.QC / 1000 }) * 1000,
    };
}
function readUrl() {
    const value = requiredInput('url');
    const url = URL.parse(value);
    if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '') {
        throw new user_error/* UserError */.y(`url must be the root of a site such as https://factory.example.com, got '${value}'.`);
    }
    return url;
}
function readSession() {
    const secretId = optionalInput('session-secret-arn');
    if (secretId === undefined)
        return null;
    const domain = optionalInput('allowed-domain');
    const email = (optionalInput('session-email') ?? (domain === undefined ? '' : `smoke-test@${normaliseDomain(domain)}`)).toLowerCase();
    if (email === '')
        throw new user_error/* UserError */.y('allowed-domain is required with session-secret-arn: the session is made out to an address of that domain.');
    if (!/^[^@\s]+@[^@\s]+$/.test(email))
        throw new user_error/* UserError */.y(`session-email must be an e-mail address, got '${email}'.`);
    if (domain !== undefined && !belongsToDomain(email, domain))
        throw new user_error/* UserError */.y(`session-email must be an address of ${normaliseDomain(domain)} (allowed-domain), got '${email}'.`);
    return { secretId, email };
}
function readRepository() {
    const value = requiredInput('repository');
    if (!/^[\w.-]+\/[\w.-]+$/.test(value))
        throw new user_error/* UserError */.y(`repository must read owner/name, got '${value}'.`);
    return value;
}
function readRunnerImage() {
    const value = optionalInput('runner-image');
    if (value === undefined || /(@sha256:[0-9a-f]{64}|:\w[\w.-]{0,127})$/.test(value))
        return value ?? null;
    throw new user_error/* UserError */.y(`runner-image must end in a tag or digest (registry/repository@sha256:\u2026), got '${value}'.`);
}
function readEnvironmentName() {
    const value = optionalInput('environment-name') ?? run_smoke_test/* smokeEnvironmentName */._o;
    if (value.length >= 2 && value.length <= 80)
        return value;
    throw new user_error/* UserError */.y(`environment-name must have 2 to 80 characters, got '${value}'.`);
}


/***/ }),

/***/ 8893:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ smokeTest)
/* harmony export */ });
/* harmony import */ var _shared_src_smoke_test_run_smoke_test_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6487);
/* harmony import */ var _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(145);


/** Whether every check held. Outputs, annotations and summary are written either way. */
async function smokeTest(settings, readSecret) {
    const { checks, runId } = await (0, _shared_src_smoke_test_run_smoke_test_js__WEBPACK_IMPORTED_MODULE_0__/* .runSmokeTest */ .pb)(settings, { readSecret, info: _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq, mask: _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecret */ .$l });
    (0, _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)('result', checks.passed ? 'passed' : 'failed');
    (0, _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)('run-id', runId ?? '');
    (0, _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)('checks', JSON.stringify(checks.results));
    (0, _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .addSummary */ .S0)(writeSummary(settings.url, checks));
    for (const { name, outcome, seen, advice } of checks.results) {
        if (outcome === 'failed')
            (0, _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('error', `${seen}\n${advice}`, { title: `Smoke test: ${name}` });
    }
    return checks.passed;
}
function writeSummary(url, checks) {
    const cell = (text) => text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, ' ');
    const rows = checks.results.map(({ name, outcome, seen, advice, milliseconds }) => `| ${name} | ${outcome} | ${milliseconds} ms | ${cell([seen, advice].filter((text) => text !== '').join(' **\u2192** '))} |`);
    return [`## Smoke test ${checks.passed ? 'passed' : 'failed'}: ${url.origin}`, '', '| check | result | time | seen |', '|---|---|---|---|', ...rows, ''].join('\n');
}


/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	};
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}));
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop));
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	};
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					{ // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))]);
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3030);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/
