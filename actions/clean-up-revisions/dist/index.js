const __WEBPACK_EXTERNAL_createRequire = process.getBuiltinModule("module").createRequire;
/******/ var __webpack_modules__ = ({

/***/ 7528:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_src_deploy_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1887);
/* harmony import */ var _shared_src_deploy_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4527);
/* harmony import */ var _shared_src_deploy_workflow_reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8622);
/* harmony import */ var _shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9865);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5284);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2034);






await (0,_shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(async () => {
    const { cluster, bucket, ...options } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)();
    const [{ CleanUpGateway }, { S3RecordStore }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(212), __nccwpck_require__.e(183)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8183)), Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711), __nccwpck_require__.e(475)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1475))]);
    await (0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanUp */ .n)(options, { gateway: new CleanUpGateway(cluster), records: new S3RecordStore(bucket), clock: _shared_src_deploy_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, reporter: _shared_src_deploy_workflow_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowReporter */ .z, signal: (0,_shared_src_deploy_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_5__/* .cancelOnSignals */ .d)() });
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5284:
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
/** YAML 1.2's booleans, as GitHub's own actions take them. */
function booleanInput(name, fallback) {
    const value = optionalInput(name);
    if (value === undefined)
        return fallback ?? false;
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new user_error/* UserError */.y(`${name} must be true or false, got '${value}'.`);
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
/** The entries of a text, without white space around them and without empty ones. */
function splitList(text, separator = ',') {
    return text.split(separator).map((entry) => entry.trim()).filter((entry) => entry !== '');
}



function readInputs() {
    return {
        cluster: requiredInput('cluster'),
        bucket: requiredInput('bucket'),
        environment: requiredInput('environment'),
        familyPrefix: requiredInput('family-prefix'),
        families: readFamilies(),
        keep: integerInput('keep', { min: 1, max: 1000, fallback: 10 }),
        keepRecords: integerInput('keep-records', { min: 1, max: 1000, fallback: 20 }),
        dryRun: booleanInput('dry-run', false),
    };
}
function readFamilies() {
    const families = splitList(optionalInput('families') ?? 'api, web, controller, runner, migrate, runner-*');
    const wrong = families.filter((name) => !/^[A-Za-z0-9_-]+\*?$/.test(name));
    if (wrong.length > 0)
        throw new user_error/* UserError */.y(`families must be names separated by commas (letters, digits, hyphens and underscores, * at the end of a name only), got '${wrong.join("', '")}'.`);
    return families;
}


/***/ }),

/***/ 2034:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cleanUp)
});
/** `family:revision` of a task definition's ARN. */
function shortArn(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
const deniedNames = new Set([
    'AccessDenied', 'AccessDeniedException', 'CredentialsProviderError', 'ExpiredToken', 'ExpiredTokenException', 'InvalidAccessKeyId',
    'InvalidClientTokenId', 'InvalidSignatureException', 'SignatureDoesNotMatch', 'UnauthorizedOperation', 'UnrecognizedClientException',
]);
const throttledNames = new Set(['RequestLimitExceeded', 'SlowDown', 'Throttling', 'ThrottlingException', 'TooManyRequestsException']);
const unreachableNames = new Set(['ServerException', 'ServiceUnavailable', 'InternalError', 'InternalFailure', 'TimeoutError', 'NetworkingError']);
const unreachablePattern = /\b(ECONNREFUSED|ECONNRESET|EAI_AGAIN|ENOTFOUND|EPIPE|ETIMEDOUT|socket hang up)\b/;
function member(value, key) {
    return typeof value === 'object' && value !== null ? value[key] : undefined;
}
function aws_error_text(value) {
    return typeof value === 'string' ? value : '';
}
function classifyAwsError(error) {
    const name = aws_error_text(member(error, 'name'));
    if (deniedNames.has(name))
        return 'denied';
    // Throttling of a dependency arrives as InvalidParameterException, recognisable by its message alone.
    if (throttledNames.has(name) || /rate exceeded|too many concurrent attempts/i.test(aws_error_text(member(error, 'message'))))
        return 'throttled';
    const status = member(member(error, '$metadata'), 'httpStatusCode');
    // Some layers keep the system's code, some only its text.
    if (unreachableNames.has(name) || unreachablePattern.test(`${aws_error_text(member(error, 'code'))} ${aws_error_text(member(error, 'message'))}`))
        return 'unreachable';
    return typeof status === 'number' && status >= 500 ? 'unreachable' : 'other';
}
/** One line for people: AWS's name and text, and what to do where that is known. */
function describeAwsError(error) {
    const name = aws_error_text(member(error, 'name'));
    const message = aws_error_text(member(error, 'message')) || aws_error_text(member(error, 'code')) || String(error);
    const line = name === '' || name === 'Error' || message.includes(name) ? message : `${name}: ${message}`;
    switch (classifyAwsError(error)) {
        case 'denied':
            return /expired/i.test(`${name} ${message}`)
                ? `${line} (the AWS credentials have expired: assume the role again, for longer if the deployment takes longer)`
                : `${line} (AWS refused the credentials or the permission: check the assumed role and its policy)`;
        case 'unreachable':
            return `${line} (the AWS endpoint does not answer)`;
        case 'throttled':
        case 'other':
            return line;
    }
}

// EXTERNAL MODULE: ./actions/shared/src/release-record.ts + 1 modules
var release_record = __nccwpck_require__(7739);


/** More releases than these are not looked through for unfinished ones. */
const recordLimit = 1000;
/** Task definition ARN \u2192 who uses it: services with all their deployments, tasks that are not stopped, records, the controller. */
async function findUsed({ environment, keepRecords }, { gateway, records }) {
    const used = new Map();
    const note = (arn, user) => {
        if (!used.has(arn))
            used.set(arn, user);
    };
    for (const { name, taskDefinitions } of await gateway.services())
        for (const arn of taskDefinitions)
            note(arn, `service ${name}`);
    for (const { id, taskDefinition } of await gateway.tasks())
        note(taskDefinition, `task ${id}`);
    const releases = await records.listReleases(environment, recordLimit);
    for (const [index, release] of releases.entries()) {
        const record = (await records.readRecord(environment, release))?.value;
        if (record !== undefined && (index < keepRecords || (0, release_record/* isUnfinished */.u)(record)))
            for (const arn of arnsOf(record))
                note(arn, `record of ${release}`);
    }
    // What a kept definition names in its text is used through it: the controller's holds the ARN of the runner's.
    for (const [arn, user] of [...used]) {
        const text = await gateway.definitionText(arn);
        for (const [named] of text.matchAll(/arn:[\w-]+:ecs:[\w-]+:\d{12}:task-definition\/[\w-]+:\d+/g))
            if (named !== arn)
                note(named, `${shortArn(arn)}, used by ${user}`);
    }
    return used;
}
function arnsOf({ services, registered, migration }) {
    const ofServices = services.flatMap(({ before, after }) => [before?.taskDefinition, after?.taskDefinition]);
    return [...ofServices, ...registered, migration?.taskDefinition].flatMap((arn) => (arn === undefined || arn === '' ? [] : [arn]));
}
/** Which revisions go: those that are neither among the newest of their family nor used by anybody. Oldest first. */
function planCleanUp({ families, used, keep }) {
    return [...families].flatMap(([family, revisions]) => {
        const newest = revisions.toSorted((a, b) => b.revision - a.revision);
        return newest.map((revision, index) => ({ ...revision, family, keptFor: used.get(revision.arn) ?? (index < keep ? `among the newest ${keep}` : null) })).reverse();
    });
}




/** ECS takes one deregistration a second for long (Register/DeregisterTaskDefinition: burst 20, sustained 1), and deployments need some of it. */
const paceMs = 1000;
const throttledPauseMs = 10_000;
/** A minute's work. Somebody may deploy meanwhile, from a terminal for one. */
const betweenLooks = 60;
/** Deregisters old revisions that nobody uses, one a second. With `dryRun` it only says which. */
async function cleanUpRevisions(options, context) {
    const { gateway, reporter } = context;
    const families = new Map();
    for (const family of await gateway.families(options.familyPrefix))
        if (isWanted(family, options))
            families.set(family, await gateway.activeRevisions(family));
    // Looked up last: what came into use while the families were listed is seen.
    const planned = planCleanUp({ families, used: await findUsed(options, context), keep: options.keep });
    const obsolete = planned.filter(({ keptFor }) => keptFor === null).map(({ arn }) => arn);
    reporter.info(`${planned.length} active revisions in ${families.size} families, ${obsolete.length} of them old and unused.`);
    const deregistered = [];
    const stoppedBy = options.dryRun ? null : await deregisterAll(obsolete, { options, context, deregistered }).then(() => null, (error) => error);
    return { planned, deregistered, stoppedBy };
}
function isWanted(family, { familyPrefix, families }) {
    return families.some((name) => (name.endsWith('*') ? family.startsWith(`${familyPrefix}${name.slice(0, -1)}`) : family === `${familyPrefix}${name}`));
}
/** Fills in `deregistered`, so that what was done is known however it ends. */
async function deregisterAll(obsolete, { options, context, deregistered }) {
    for (let start = 0; start < obsolete.length; start += betweenLooks) {
        const used = start === 0 ? new Map() : await findUsed(options, context);
        for (const arn of obsolete.slice(start, start + betweenLooks)) {
            const user = used.get(arn);
            if (user !== undefined)
                context.reporter.info(`${shortArn(arn)} came into use in the meantime (${user}): it stays.`);
            else if (await deregister(arn, context))
                deregistered.push(arn);
        }
    }
}
/** Whether it is gone. One that stays is an untidiness: the next clean-up tries again. */
async function deregister(arn, { gateway, clock, reporter, signal }) {
    for (let attempt = 1;; attempt += 1) {
        await clock.sleep(attempt === 1 ? paceMs : throttledPauseMs, signal);
        try {
            await gateway.deregister(arn);
            reporter.info(`Deregistered ${shortArn(arn)}.`);
            return true;
        }
        catch (error) {
            const kind = classifyAwsError(error);
            if (kind === 'denied')
                throw error;
            if (kind !== 'throttled' || attempt >= 3) {
                reporter.warning(`${shortArn(arn)} could not be deregistered: ${describeAwsError(error)}`);
                return false;
            }
        }
    }
}

// EXTERNAL MODULE: ./actions/shared/src/workflow-commands.ts
var workflow_commands = __nccwpck_require__(145);



/** Outputs and summary are written however it ends. */
async function cleanUp(options, context) {
    const result = await cleanUpRevisions(options, context);
    const obsolete = obsoleteOf(result);
    (0, workflow_commands/* setOutput */.uH)('deregistered', JSON.stringify(result.deregistered));
    (0, workflow_commands/* setOutput */.uH)('obsolete', JSON.stringify(obsolete.map(({ arn }) => arn)));
    (0, workflow_commands/* setOutput */.uH)('kept', String(result.planned.length - obsolete.length));
    (0, workflow_commands/* addSummary */.S0)(writeSummary(options, result));
    if (result.stoppedBy !== null)
        throw new Error(`Stopped after ${result.deregistered.length} of ${obsolete.length} revisions: ${describeAwsError(result.stoppedBy)}`, { cause: result.stoppedBy });
}
function obsoleteOf({ planned }) {
    return planned.filter(({ keptFor }) => keptFor === null);
}
function writeSummary({ dryRun, familyPrefix, families: wanted, keep }, result) {
    const { planned, deregistered, stoppedBy } = result;
    const families = [...new Set(planned.map(({ family }) => family))];
    const rows = families.map((family) => {
        const own = planned.filter((revision) => revision.family === family);
        const goes = own.filter(({ keptFor }) => keptFor === null).map(({ revision }) => revision);
        const users = own.filter(({ keptFor }) => keptFor !== null && !keptFor.startsWith('among')).map(({ revision, keptFor }) => `${revision}: ${keptFor ?? ''}`);
        return `| ${family} | ${own.length} | ${goes.join(', ') || '\u2013'} | ${users.join('<br>') || '\u2013'} |`;
    });
    const title = dryRun ? 'Clean-up, dry run' : `Deregistered ${deregistered.length}${stoppedBy === null ? '' : ` of ${obsoleteOf(result).length}`} old revisions`;
    return [`## ${title}`, '', `Families \`${familyPrefix}\` + ${wanted.join(', ')}; the newest ${keep} of each stay in any case.`, '', `| family | active | ${dryRun ? 'would go' : 'go'} | in use |`, '|---|---|---|---|', ...rows, ''].join('\n');
}


/***/ }),

/***/ 4527:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* unused harmony export outliveSignals */
/**
 * Aborts on SIGINT and SIGTERM, which GitHub sends when a job is cancelled (7.5 s and 2.5 s apart, then SIGKILL). The
 * process itself lives on: what follows is the roll-back.
 */
function cancelOnSignals() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => controller.abort(new Error(`The job was cancelled (${signal}).`)));
    return controller.signal;
}


/***/ }),

/***/ 1887:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock)
});
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

const systemClock = {
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    sleep: async (ms, signal) => {
        await (0, promises_namespaceObject.setTimeout)(ms, undefined, { signal });
    },
};


/***/ }),

/***/ 8622:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ workflowReporter)
/* harmony export */ });
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(145);

/** A line of an application's log may begin with `::`; the runner must not take it as a command. */
function harmless(line) {
    return line.replaceAll(/^(\s*)::/gm, '$1\u200b::');
}
/** Speaks GitHub's workflow commands on standard output. */
const workflowReporter = {
    info: (line) => (0, _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(harmless(line)),
    warning: (message) => (0, _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('warning', message),
    error: (title, message) => (0, _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('error', message, { title }),
    startGroup: (title) => (0, _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(`::group::${title}`),
    endGroup: () => (0, _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)('::endgroup::'),
};


/***/ }),

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

/***/ 7739:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ isUnfinished),
  C: () => (/* binding */ parseReleaseRecord)
});

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);
// EXTERNAL MODULE: external "node:fs"
__nccwpck_require__(3024);
// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __nccwpck_require__(7871);
function parseJson(text, source) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${source} is not JSON.`, { cause: error });
    }
}



/** The first two are unfinished: whoever finds such a record has a release to finish. */
const statuses = ['in-progress', 'rolling-back', 'completed', 'rolled-back', 'roll-back-failed', 'failed', 'cancelled'];
function isUnfinished(record) {
    return record.status === 'in-progress' || record.status === 'rolling-back';
}
/** `source` is where the text came from, for errors. Records of version 1 become version 2. */
function parseReleaseRecord(text, source) {
    const value = parseJson(text, source);
    const findings = recordFindings(value);
    if (findings.length > 0)
        throw new user_error/* UserError */.y(`${source} is no release record:\n${findings.map((finding) => `- ${finding}`).join('\n')}`);
    return value['schemaVersion'] === 1 ? upgrade(value) : value;
}
/** Version 1 knew no deployments, digests, migration or checks. */
function upgrade(record) {
    return {
        ...record,
        schemaVersion: 2,
        run: { id: 'unknown', url: null }, previous: null, schemaFitsPreviousCode: true, registered: [], migration: null, checks: 'none', verdict: record.status === 'completed' ? 'completed' : null,
        services: record.services.map((service) => ({
            ...service,
            before: service.before === null ? null : { ...service.before, digests: {}, deployment: '', serviceDeployment: '', serviceRevision: null },
            deployment: null,
        })),
    };
}
function recordFindings(value) {
    if (!(0, json_object/* isJsonObject */.OW)(value))
        return ['it must be an object'];
    const findings = [];
    const version = value['schemaVersion'];
    if (version !== 1 && version !== 2)
        findings.push(`schemaVersion must be 1 or 2, got ${(0, json_object/* showValue */.vp)(version)}`);
    for (const field of ['release', 'environment', 'cluster', 'commit', 'startedAt']) {
        if (typeof value[field] !== 'string' || value[field] === '')
            findings.push(`${field} must be a text that is not empty`);
    }
    for (const field of ['finishedAt', 'reason'])
        if (typeof value[field] !== 'string' && value[field] !== null)
            findings.push(`${field} must be a text or null`);
    if (!statuses.some((status) => status === value['status']))
        findings.push(`status must be one of ${statuses.join(', ')}`);
    if (version === 2)
        findings.push(...secondVersionFindings(value));
    const services = value['services'];
    if (!Array.isArray(services))
        return [...findings, 'services must be a list'];
    return [...findings, ...services.flatMap((service, index) => serviceFindings(service).map((finding) => `services[${index}]: ${finding}`))];
}
function secondVersionFindings({ run, registered, migration, schemaFitsPreviousCode, previous }) {
    const findings = [];
    if (!(0, json_object/* isJsonObject */.OW)(run) || typeof run['id'] !== 'string')
        findings.push('run must have an id');
    if (!Array.isArray(registered) || !registered.every((arn) => typeof arn === 'string'))
        findings.push('registered must be a list of ARNs');
    if (migration !== null && !((0, json_object/* isJsonObject */.OW)(migration) && typeof migration['token'] === 'string'))
        findings.push('migration must be null or have a token');
    if (typeof schemaFitsPreviousCode !== 'boolean')
        findings.push('schemaFitsPreviousCode must be true or false');
    if (previous !== null && typeof previous !== 'string')
        findings.push('previous must be a text or null');
    return findings;
}
function serviceFindings(value) {
    if (!(0, json_object/* isJsonObject */.OW)(value))
        return ['it must be an object'];
    const findings = ['key', 'name', 'outcome'].filter((field) => typeof value[field] !== 'string').map((field) => `${field} must be a text`);
    const { before, after } = value;
    if (before !== null && !(isRevision(before) && Number.isInteger(before['desiredCount'])))
        findings.push('before must be null or have taskDefinition, desiredCount and images');
    if (after !== null && !isRevision(after))
        findings.push('after must be null or have taskDefinition and images');
    return findings;
}
function isRevision(value) {
    return (0, json_object/* isJsonObject */.OW)(value) && typeof value['taskDefinition'] === 'string' && (0, json_object/* isJsonObject */.OW)(value['images']);
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
/* harmony export */   S0: () => (/* binding */ addSummary),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   uH: () => (/* binding */ setOutput)
/* harmony export */ });
/* unused harmony export maskSecret */
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
/******/ var __webpack_exports__ = __nccwpck_require__(7528);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/
