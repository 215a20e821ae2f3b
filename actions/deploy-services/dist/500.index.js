export const id = 500;
export const ids = [500];
export const modules = {

/***/ 9500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectChecks: () => (/* binding */ connectChecks)
});

;// CONCATENATED MODULE: ./actions/shared/src/smoke-test/check.ts
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
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./actions/shared/src/smoke-test/session-token.ts

// Factory's own session format: base64url(payload).base64url(HMAC-SHA256 over that text), without padding.
const sessionCookie = 'factory_auth_session';
/** A session that ends at `expiresAt` (seconds since 1970). Factory trims its secret, so this does. */
function mintSession(email, secret, expiresAt) {
    const payload = Buffer.from(JSON.stringify({ email, exp: expiresAt })).toString('base64url');
    return `${payload}.${(0,external_node_crypto_.createHmac)('sha256', secret.trim()).update(payload).digest('base64url')}`;
}

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __webpack_require__(1073);
;// CONCATENATED MODULE: ./actions/shared/src/smoke-test/site.ts



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

;// CONCATENATED MODULE: ./actions/shared/src/smoke-test/site-checks.ts


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

;// CONCATENATED MODULE: ./actions/shared/src/smoke-test/report.ts


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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./actions/shared/src/smoke-test/wait-for-run.ts



const pollMs = 500;
/** A load balancer may fail one look while tasks are replaced; this many in a row are a finding. */
const failuresInARow = 3;
const eventsShown = 8;
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
        await (0,promises_.setTimeout)(Math.min(pollMs, deadlineMs));
    }
}
function readEvents(run) {
    const events = Array.isArray(run['events']) ? run['events'] : [];
    return events.filter(json_object/* isJsonObject */.OW).map((event) => {
        const type = String(event['type']);
        const message = (0,json_object/* isJsonObject */.OW)(event['payload']) ? event['payload']['message'] : undefined;
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
    return events.slice(-eventsShown).map(({ text }) => text).join(', ') || 'none';
}

;// CONCATENATED MODULE: ./actions/shared/src/smoke-test/task-run.ts




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
    const id = (0,json_object/* isJsonObject */.OW)(row) ? row['id'] : undefined;
    if (typeof id === 'string' && id !== '')
        return id;
    throw new CheckFailure(`${source} has no id`, 'Is this version of the API supported?');
}

;// CONCATENATED MODULE: ./actions/shared/src/smoke-test/run-smoke-test.ts





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

;// CONCATENATED MODULE: ./actions/shared/src/smoke-test/connect-checks.ts

const reasonLength = 200;
/**
 * The smoke test as the last gate of a deployment. The session's secret is read by the role that may, assumed with the
 * job's identity; outside of GitHub by the caller's own credentials.
 */
function connectChecks({ reporter, mask }) {
    return async (settings, { version }) => {
        const readSecret = async (id) => {
            const { createSecretReader } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(695), __webpack_require__.e(994), __webpack_require__.e(259)]).then(__webpack_require__.bind(__webpack_require__, 8259));
            return await (await createSecretReader(settings.roleArn, mask))(id);
        };
        const session = settings.sessionSecretArn === null ? null : { secretId: settings.sessionSecretArn, email: `smoke-test@${settings.allowedDomain ?? ''}` };
        const { repository, branch } = settings;
        const { checks } = await runSmokeTest({ url: new URL(settings.url), session, repository, branch, runnerImage: null, environmentName: smokeEnvironmentName, expectedVersion: version, deadlineMs: smokeDeadlineMs }, { readSecret, info: reporter.info, mask });
        return outcomeOf(checks.results, settings.url);
    };
}
/** The rest stands in the details. */
function firstLine(text) {
    const [line = ''] = text.split(/\r?\n/);
    return line.length > reasonLength ? `${line.slice(0, reasonLength)}\u2026` : line;
}
function outcomeOf(results, url) {
    const failed = results.filter(({ outcome }) => outcome === 'failed');
    const [first] = failed;
    if (first === undefined)
        return { passed: true, reason: '', details: [] };
    const others = failed.length === 1 ? '' : `, and ${failed.length - 1} more`;
    return { passed: false, reason: `The smoke test of ${new URL(url).origin} failed: ${first.name}: ${firstLine(first.seen)}${others}.`, details: failed.flatMap(({ name, seen, advice }) => [`${name}: ${seen}`, `  Hint: ${advice}`]) };
}


/***/ })

};
