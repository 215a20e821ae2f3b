const __WEBPACK_EXTERNAL_createRequire = process.getBuiltinModule("module").createRequire;
/******/ var __webpack_modules__ = ({

/***/ 1182:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_src_deploy_connect_context_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2658);
/* harmony import */ var _shared_src_deploy_workflow_reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8622);
/* harmony import */ var _shared_src_release_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4930);
/* harmony import */ var _shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9865);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4633);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4372);






await (0,_shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(async () => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)(process.env);
    const release = await (0,_shared_src_release_js__WEBPACK_IMPORTED_MODULE_2__/* .readRelease */ .iJ)(inputs.releaseFile);
    const { pollMs, deadlineMs } = inputs;
    const context = await (0,_shared_src_deploy_connect_context_js__WEBPACK_IMPORTED_MODULE_0__/* .connectContext */ .O)({
        cluster: release.cluster, bucket: release.releaseBucket, pollMs, deadlineMs, reporter: _shared_src_deploy_workflow_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowReporter */ .z, cancelled: (0,_shared_src_deploy_connect_context_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelOnSignals */ .d)(),
    });
    if (!(await (0,_main_js__WEBPACK_IMPORTED_MODULE_5__/* .deployServices */ .u)(release, inputs, context)))
        process.exitCode = 1;
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4633:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
/** Like integerInput, with decimals (`0.5`). */
function numberInput(name, range) {
    return readNumber(name, { ...range, pattern: /^[+-]?(\d+(\.\d+)?|\.\d+)$/, kind: 'a number' });
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
function choiceInput(name, choices, fallback) {
    const value = (optionalInput(name) ?? fallback);
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined)
        throw new user_error/* UserError */.y(`${name} must be one of ${choices.join(', ')}, got '${value}'.`);
    return choice;
}


function readInputs(env) {
    return {
        releaseFile: requiredInput('release-file'),
        recordFile: (0, external_node_path_.resolve)(optionalInput('record-file') ?? 'release-record.json'),
        onFailure: choiceInput('on-failure', ['roll-back', 'leave'], 'roll-back'),
        deadlineMs: integerInput('deadline-minutes', { min: 1, max: 360, fallback: 20 }) * 60_000,
        pollMs: numberInput('poll-seconds', { min: 0.2, max: 60, fallback: 5 }) * 1000,
        force: booleanInput('force', false),
        attempt: [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT']].join('/'),
    };
}


/***/ }),

/***/ 4372:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ deployServices)
});
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);

/** Added by ECS or different on every registration; see the ECS API reference, TaskDefinition. */
const readOnlyFields = new Set([
    'taskDefinitionArn', 'revision', 'status', 'requiresAttributes', 'compatibilities', 'registeredAt', 'registeredBy', 'deregisteredAt',
    'deleteRequestedAt', 'tags',
]);
/** Lists whose order means nothing, so that two renderings of the same content are equal. */
const sortedBy = { environment: 'name', secrets: 'name', ulimits: 'name', systemControls: 'namespace' };
/** Fields that ECS (or a local one) fills in when they are left out. Never `environment` values or `command`: an empty string there is content. */
const emptyMeansAbsent = new Set([
    'volumes', 'placementConstraints', 'mountPoints', 'volumesFrom', 'systemControls', 'environment', 'secrets', 'portMappings', 'environmentFiles',
    'executionRoleArn', 'taskRoleArn', 'pidMode', 'ipcMode', 'links', 'dnsServers', 'dnsSearchDomains', 'extraHosts', 'dockerSecurityOptions',
]);
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function isEmpty(value) {
    return value === '' || (Array.isArray(value) && value.length === 0);
}
function sortValue(key, value) {
    const by = sortedBy[key];
    if (by === undefined || !Array.isArray(value))
        return canonical(value);
    const entries = value.map(canonical);
    const name = (entry) => (isRecord(entry) && typeof entry[by] === 'string' ? entry[by] : '');
    return entries.sort((a, b) => (name(a) < name(b) ? -1 : 1));
}
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (!isRecord(value))
        return value;
    const entries = Object.entries(value).filter(([key, entry]) => entry !== undefined && entry !== null && !(emptyMeansAbsent.has(key) && isEmpty(entry)));
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, sortValue(key, entry)]));
}
function withPortDefaults(port) {
    return isRecord(port) ? { protocol: 'tcp', hostPort: port['containerPort'], ...port } : port;
}
function withContainerDefaults(container) {
    if (!isRecord(container))
        return container;
    const ports = container['portMappings'];
    return { essential: true, cpu: 0, ...container, ...(Array.isArray(ports) ? { portMappings: ports.map(withPortDefaults) } : {}) };
}
/** The definition as content: read-only fields gone, ECS's defaults filled in, order made irrelevant where it means nothing. */
function canonicalDefinition(definition) {
    const entries = Object.entries(definition).filter(([key]) => !readOnlyFields.has(key));
    const fields = Object.fromEntries(entries);
    const containers = fields['containerDefinitions'];
    if (Array.isArray(containers))
        fields['containerDefinitions'] = containers.map(withContainerDefaults);
    return canonical(fields);
}
/** SHA-256 of the content, so that equal definitions are registered once. */
function hashDefinition(definition) {
    return (0, external_node_crypto_.createHash)('sha256').update(JSON.stringify(canonicalDefinition(definition))).digest('hex');
}
/** Container name \u2192 image. */
function imagesOf(definition) {
    const containers = definition['containerDefinitions'];
    const images = {};
    for (const container of Array.isArray(containers) ? containers : []) {
        if (isRecord(container) && typeof container['name'] === 'string' && typeof container['image'] === 'string')
            images[container['name']] = container['image'];
    }
    return images;
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** The stream that the awslogs driver writes one container of one task to, or null where the container logs elsewhere. */
function logStreamOf(definition, containerName, taskId) {
    const containers = record(definition)['containerDefinitions'];
    const container = (Array.isArray(containers) ? containers : []).map(record).find((candidate) => candidate['name'] === containerName);
    const configuration = record(container?.['logConfiguration']);
    const options = record(configuration['options']);
    const group = options['awslogs-group'];
    const prefix = options['awslogs-stream-prefix'];
    if (configuration['logDriver'] !== 'awslogs' || typeof group !== 'string' || typeof prefix !== 'string')
        return null;
    return { group, name: `${prefix}/${containerName}/${taskId}` };
}
const hints = [
    [/OutOfMemory|out of memory|exit code 137/i, 'Killed by the kernel or after its stop timeout: raise the memory of the task, or look for a leak.'],
    [/manifest.*(unknown|not found)|not found: manifest/i, 'The image is not in the registry under this digest: build and push it again.'],
    [/CannotPull|pull access denied|pull image|no such image|image not found/i, 'The image could not be pulled: check that it exists and that the execution role may read the repository.'],
    [/exec format error/i, 'The image was built for another CPU architecture than the task runs on.'],
    [/executable file not found|no such file or directory|command not found|exit code 127/i, 'The command of the container does not exist in its image.'],
    [/secret|ssm|parameter/i, 'A secret could not be read: check its ARN, its JSON key and the execution role.'],
    [/health ?checks?/i, 'The health check did not pass: compare path and port with what the container serves, and the grace period with its start-up time.'],
    [/RESOURCE:|capacity/i, 'ECS found no capacity: try again, or choose another size or zone.'],
    [/exit code 139/i, 'The process crashed (segmentation fault).'],
    [/exit code 143/i, 'The process ended on SIGTERM: somebody or something asked it to stop.'],
    [/exit code [1-9]/i, 'The process ended by itself: its last log lines say why.'],
];
/** Stops that say nothing about the release: scaling, replaced by a newer deployment, capacity taken back. */
const innocentCodes = new Set(['UserInitiated', 'SpotInterruption', 'TerminationNotice']);
function isOwnFailure(task) {
    if (task.lastStatus !== 'STOPPED' || innocentCodes.has(task.stopCode))
        return false;
    return !/^scaling activity/i.test(task.stoppedReason);
}
function withoutIds(text) {
    return text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{12,64}\b|\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '\u2026').replaceAll(/\b\d+\.\d+\.\d+\.\d+(:\d+)?\b/g, '\u2026');
}
function describeContainer(container) {
    const parts = [
        container.exitCode === null ? 'no exit code' : `exit code ${container.exitCode}`,
        ...(container.reason === '' ? [] : [container.reason]),
    ];
    return `container ${container.name}: ${parts.join(', ')}`;
}
function stopCauseOf(task) {
    const failed = task.containers.filter((container) => container.exitCode !== 0 || container.reason !== '');
    const text = [
        ...[task.stopCode, task.stoppedReason].filter((part) => part !== '' && part !== 'EssentialContainerExited'),
        ...failed.map(describeContainer),
    ].join('; ') || 'stopped without a reason';
    const hint = hints.find(([pattern]) => pattern.test(text))?.[1] ?? '';
    return { key: withoutIds(text), text, hint };
}
/** Failed tasks grouped by cause, the most frequent first. */
function groupStops(tasks) {
    const groups = new Map();
    for (const task of tasks.filter(isOwnFailure)) {
        const cause = stopCauseOf(task);
        const group = groups.get(cause.key) ?? { ...cause, tasks: [] };
        group.tasks.push(task);
        groups.set(cause.key, group);
    }
    return [...groups.values()].sort((a, b) => b.tasks.length - a.tasks.length);
}



const logLines = 10;
const eventLines = 5;
/** Why a deployment failed, in lines for people: stops grouped by cause, a hint, the last log lines, ECS's events. */
async function explainFailure(look, definition, context) {
    if (look === null)
        return [];
    const lines = [];
    for (const group of groupStops(look.stoppedTasks)) {
        lines.push(`${group.tasks.length} ${group.tasks.length === 1 ? 'task' : 'tasks'} stopped: ${group.text}`);
        if (group.hint !== '')
            lines.push(`  Hint: ${group.hint}`);
        const newest = newestOf(group.tasks);
        const tail = newest === undefined ? [] : await logTailOf(newest, definition, { lines: logLines, ...context });
        if (tail.length > 0)
            lines.push(`  Last log lines of task ${newest?.id ?? ''}:`, ...tail.map((line) => `  | ${line}`));
    }
    const events = eventsOf(look);
    if (events.length > 0)
        lines.push('Events of the service:', ...events.map((event) => `  ${event.message}`));
    return lines;
}
function newestOf(tasks) {
    return tasks.toSorted((a, b) => Number(b.createdAt ?? 0) - Number(a.createdAt ?? 0))[0];
}
function eventsOf(look) {
    return (look.service?.events ?? []).slice(0, eventLines);
}
/** The end of the failed containers' logs. A log that cannot be read must not hide the failure it was to explain. */
async function logTailOf(task, definition, context) {
    const lines = [];
    for (const container of task.containers) {
        const stream = logStreamOf(definition, container.name, task.id);
        if (stream === null)
            continue;
        try {
            lines.push(...(await context.logTail(stream, context.lines)));
        }
        catch (error) {
            context.reporter.warning(`The log ${stream.group} ${stream.name} could not be read: ${describeAwsError(error)}`);
        }
    }
    return lines;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);


/** Writes a release record to the job's file and to the store, at every step of a release. */
class RecordKeeper {
    record;
    file;
    #records;
    #reporter;
    constructor(record, file, outside) {
        this.record = record;
        this.file = file;
        this.#records = outside.records;
        this.#reporter = outside.reporter;
    }
    /** Before the first change: without a record that outlives this machine nothing is touched. Returns the release before. */
    async begin() {
        await this.writeFile();
        try {
            const { environment, release } = this.record;
            const current = await this.#records.readCurrent(environment);
            await this.#records.writeRecord(this.record);
            // The same release once more (a repeated job) must not become its own predecessor.
            const previous = current === null || current.release === release ? (current?.previous ?? null) : current.release;
            await this.#records.writeCurrent(environment, { release, previous });
            return previous;
        }
        catch (error) {
            throw new Error(`Could not write the release record, so nothing was changed: ${describeAwsError(error)}`, { cause: error });
        }
    }
    /** After a step. A store that fails now is said, not thrown: the services matter more, and the job's file has it all. */
    async save() {
        await this.writeFile();
        await this.#try(async () => await this.#records.writeRecord(this.record));
    }
    /** The release was undone: the one before is the newest again. */
    async pointBackTo(previous) {
        if (previous === null)
            return;
        await this.#try(async () => await this.#records.writeCurrent(this.record.environment, { release: previous, previous: null }));
    }
    async writeFile() {
        await (0, promises_.writeFile)(this.file, `${JSON.stringify(this.record, null, 2)}\n`);
    }
    async #try(write) {
        try {
            await write();
        }
        catch (error) {
            this.#reporter.warning(`The release record in the bucket is out of date, ${this.file} is right: ${describeAwsError(error)}`);
        }
    }
}
/** The release's services in the order in which they are rolled out. */
function servicesOf(release) {
    return release.order.flat().map((key) => {
        const definition = release.services[key];
        return { key, name: definition.serviceName ?? '', definition };
    });
}
/** The release's task definitions, the runner first: the controller's names its ARN. */
function definitionsOf(release) {
    return Object.entries(release.taskDefinitions)
        .map(([part, definition]) => ({ part, definition: definition }))
        .sort((a, b) => Number(b.part === 'runner') - Number(a.part === 'runner'));
}
/** ECS's own defaults where the template is silent: 200 and 100 percent, no breaker. */
function rollingSettingsOf(definition) {
    const { deploymentConfiguration, desiredCount } = definition;
    return {
        maximumPercent: deploymentConfiguration?.maximumPercent ?? 200,
        minimumHealthyPercent: deploymentConfiguration?.minimumHealthyPercent ?? 100,
        breakerEnabled: deploymentConfiguration?.deploymentCircuitBreaker?.enable ?? false,
        desiredCount: desiredCount ?? 1,
    };
}

/** Tag on a revision: the SHA-256 of the content it was registered from. */
const contentTag = 'factory-ecs:content';
/** The newest active revision of the family, if it has the same content. */
async function findRevision(definition, ecs) {
    const newest = await ecs.newestActiveRevision(String(definition.family));
    if (newest === null)
        return null;
    const hash = hashDefinition(definition);
    return newest.tags[contentTag] === hash || hashDefinition(newest.definition) === hash ? newest.arn : null;
}
/** Tags of a new revision: its content, the release and the commit it came with, and what the template says. */
function revisionTags(definition, release) {
    const own = { [contentTag]: hashDefinition(definition), 'factory-ecs:release': release.id, 'factory-ecs:commit': release.commit };
    const given = Array.isArray(definition.tags) ? definition.tags : [];
    return [...given.filter(({ key }) => !(key in own)), ...Object.entries(own).map(([key, value]) => ({ key, value }))];
}
/** Puts the runner's ARN where the controller's definition asks for it; in any string of it, JSON in an environment value included. */
function withRunnerRevision(value, runnerArn) {
    return JSON.parse(JSON.stringify(value).replaceAll('${taskDefinitions.runner}', runnerArn));
}
/** What ECS says at one moment, reduced to what a deployment is decided on. */
function primaryDeployment(service) {
    return service.deployments.find((deployment) => deployment.status === 'PRIMARY') ?? null;
}
/** DescribeServices goes on to show a deleted service for a while, as INACTIVE; its name is free again. */
function exists(service) {
    return service !== null && service.status !== 'INACTIVE';
}
/**
 * Does this task belong to that deployment? ECS names the deployment in `startedBy`. Where something else stands there
 * (local AWS implementations), revision and time of birth decide.
 */
function belongsToDeployment(task, deployment) {
    if (task.startedBy.startsWith('ecs-svc/'))
        return task.startedBy === deployment.id;
    if (task.taskDefinition !== deployment.taskDefinition)
        return false;
    return task.createdAt === null || deployment.createdAt === null || task.createdAt >= deployment.createdAt;
}


/** As many stopped tasks with the same cause end a deployment: ECS's own breaker needs at least three as well. */
const identicalStopsLimit = 3;
/** Whether that deployment failed, as far as this answer shows; ECS writes it on the deployment, later only in the events. */
function failureOf(service, deploymentId) {
    const own = service?.deployments.find((deployment) => deployment.id === deploymentId);
    if (own?.rolloutState === 'FAILED')
        return own.rolloutStateReason || 'ECS reports the deployment as failed.';
    const event = service?.events.find(({ message }) => message.includes(deploymentId) && /deployment failed/i.test(message));
    return event?.message ?? null;
}
/** One look \u2192 what to do next: wait, or the verdict. Success is the last thing that is believed. */
function judge(target, look) {
    const step = target.kind === 'deployment' ? judgeDeployment(target, look) : judgeScaledToZero(look.service);
    if (step.kind !== 'wait' || !look.deadlineReached)
        return step;
    return { kind: 'timed-out', reason: `The deadline passed. Last state: ${step.progress}` };
}
function judgeScaledToZero(service) {
    if (!exists(service) || service.runningCount + service.pendingCount === 0)
        return { kind: 'completed' };
    return { kind: 'wait', progress: `${service.runningCount + service.pendingCount} tasks are still to stop` };
}
function judgeDeployment(target, look) {
    const { service } = look;
    if (!exists(service))
        return { kind: 'failed', reason: `The service ${target.service} no longer exists.` };
    const primary = primaryDeployment(service);
    return primary?.id === target.deploymentId ? judgeOwn(target, look, primary) : judgeReplaced(target, look, primary);
}
function judgeOwn(target, look, own) {
    if (own.rolloutState === 'FAILED')
        return { kind: 'failed', reason: own.rolloutStateReason || 'ECS reports the deployment as failed.' };
    const [commonest] = groupStops(look.stoppedTasks);
    if (commonest !== undefined && commonest.tasks.length >= identicalStopsLimit) {
        return { kind: 'failed', reason: `${commonest.tasks.length} tasks stopped for the same cause: ${commonest.text}` };
    }
    const missing = whatIsMissing(target, look, own);
    return missing === null ? { kind: 'completed' } : { kind: 'wait', progress: missing };
}
/** Completed needs four witnesses: ECS's state, the counts, the running tasks themselves, the load balancer. */
function whatIsMissing(target, look, own) {
    const running = look.runningTasks.filter((task) => task.taskDefinition === target.taskDefinition && task.lastStatus === 'RUNNING' && runsImages(task, target.images));
    const others = look.runningTasks.length - running.length;
    const failed = look.stoppedTasks.length > 0 ? `, ${look.stoppedTasks.length} stopped` : '';
    const counts = `${running.length} of ${own.desiredCount} tasks run the new revision${failed}`;
    if (own.rolloutState !== 'COMPLETED')
        return `${counts}, deployment ${own.rolloutState.toLowerCase().replace('_', ' ') || 'under way'}`;
    if (own.runningCount !== own.desiredCount || own.pendingCount > 0 || running.length < own.desiredCount)
        return counts;
    if (others > 0)
        return `${counts}, ${others} other tasks are still to stop`;
    return whatTargetsMiss(look.targets, running);
}
function runsImages(task, images) {
    return task.containers.every((container) => images[container.name] === undefined || container.image === '' || container.image === images[container.name]);
}
function whatTargetsMiss(targets, running) {
    if (targets === null)
        return null;
    const healthy = new Set(targets.filter((target) => target.state === 'healthy').map((target) => target.address));
    const waiting = running.filter((task) => !task.addresses.some((address) => healthy.has(address)));
    if (waiting.length === 0)
        return null;
    const states = targets.map((target) => `${target.address} ${target.state}${target.description === '' ? '' : ` (${target.description})`}`);
    return `${waiting.length} of ${running.length} tasks are not yet healthy in the load balancer: ${states.join(', ') || 'no targets registered'}`;
}
function judgeReplaced(target, look, primary) {
    const failure = look.seenFailure ?? failureOf(look.service, target.deploymentId)
        ?? (/roll(ing|ed)? ?back|circuit breaker/i.test(primary?.rolloutStateReason ?? '') ? primary?.rolloutStateReason : undefined);
    const wentBack = primary !== null && primary.taskDefinition === target.previousTaskDefinition;
    if (failure === undefined || !wentBack) {
        return { kind: 'superseded', reason: `Another deployment took over (${primary?.id ?? 'none'}, ${shortArn(primary?.taskDefinition ?? '')}).` };
    }
    if (primary.rolloutState === 'FAILED')
        return { kind: 'failed', reason: `${failure} ECS's own roll-back failed too: ${primary.rolloutStateReason}` };
    if (primary.rolloutState === 'COMPLETED' && primary.runningCount === primary.desiredCount)
        return { kind: 'rolled-back-by-ecs', reason: failure };
    return { kind: 'wait', progress: `the deployment failed, ECS goes back to ${shortArn(primary.taskDefinition)}: ${primary.runningCount} of ${primary.desiredCount} tasks run` };
}
/** `family:revision` of a task definition's ARN. */
function shortArn(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}




/** ECS registers one revision a second for long, and one of a family at a time. */
const attempts = 5;
const firstPauseMs = 1000;
/**
 * Registers what `known` lacks, one after the other, and puts each ARN into `known` and `created` as it comes: whatever
 * happens after, the caller knows what is there to clean up.
 */
async function registerRelease(release, found, context) {
    for (const part of definitionsOf(release)) {
        context.cancelled.throwIfAborted();
        const existing = found.known.get(part.part);
        if (existing !== undefined) {
            context.reporter.info(`${part.part}: unchanged, ${shortArn(existing)} has this content already`);
            continue;
        }
        const arn = await registerPart(part, release, { ...context, runner: found.known.get('runner') });
        found.known.set(part.part, arn);
        found.created.push(arn);
        context.reporter.info(`${part.part}: registered ${shortArn(arn)}`);
    }
}
async function registerPart({ definition }, release, context) {
    const complete = context.runner === undefined ? definition : withRunnerRevision(definition, context.runner);
    const input = { ...complete, tags: revisionTags(complete, release) };
    for (let attempt = 1;; attempt += 1) {
        try {
            return await context.ecs.registerTaskDefinition(input);
        }
        catch (error) {
            if (classifyAwsError(error) !== 'throttled' || attempt >= attempts)
                throw error;
            await context.clock.sleep(firstPauseMs * 2 ** (attempt - 1), context.cancelled);
        }
    }
}
/**
 * Takes bad revisions out of use, so that nobody deploys or runs them by family name. A revision that stays is an
 * untidiness, not a failure of the roll-back.
 */
async function deregisterRevisions(arns, context) {
    for (const arn of arns) {
        try {
            await context.ecs.deregisterTaskDefinition(arn);
            context.reporter.info(`Deregistered ${shortArn(arn)}.`);
        }
        catch (error) {
            context.reporter.warning(`${shortArn(arn)} could not be deregistered: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
}


/** How a service gets back to what it ran before. */
function planRollBack({ before, after, service }) {
    if (!exists(service)) {
        return before === null ? { kind: 'nothing' } : { kind: 'leave', reason: 'the service no longer exists' };
    }
    const revision = primaryDeployment(service)?.taskDefinition ?? service.taskDefinition;
    const desiredCount = countToRestore(before?.desiredCount ?? 0, service.desiredCount);
    if (before !== null && revision === before.taskDefinition) {
        return desiredCount === null ? { kind: 'verify' } : { kind: 'update', taskDefinition: before.taskDefinition, desiredCount };
    }
    if (revision !== after)
        return { kind: 'leave', reason: `it runs ${shortArn(revision)}, which this release did not put there` };
    return before === null ? { kind: 'scale-to-zero' } : { kind: 'update', taskDefinition: before.taskDefinition, desiredCount };
}
/** A release changes the count only of a service that stands at 0; any other difference is auto-scaling's or a person's. */
function countToRestore(before, now) {
    return before !== now && (before === 0 || now === 0) ? before : null;
}



/** How often in a row AWS may be out of reach before the wait is given up; each look has the SDK's own retries inside. */
const unreachableLimit = 3;
/** A waiting person sees a line at least this often. */
const silenceLimitMs = 5000;
/** Waits for several deployments with one DescribeServices per tick, and says how each ended. */
async function watchDeployments(targets, options, context) {
    const watched = targets.map((target) => ({ target, verdict: null, look: null }));
    const say = progressSpeaker(context);
    let unreachable = 0;
    for (;;) {
        const deadlineReached = context.clock.monotonicMs() >= options.deadlineAtMs;
        try {
            await lookAtAll(watched, { ...context, deadlineReached, say });
            unreachable = 0;
        }
        catch (error) {
            unreachable = tolerate(error, deadlineReached ? unreachableLimit : unreachable + 1, context);
        }
        const failed = watched.some(({ verdict }) => verdict !== null && verdict.kind !== 'completed');
        if (watched.every(({ verdict }) => verdict !== null) || (options.stopAtFailure && failed))
            return watched;
        const remainingMs = Math.max(0, options.deadlineAtMs - context.clock.monotonicMs());
        await context.clock.sleep(Math.min(context.pollMs, remainingMs), options.signal);
    }
}
/** Waiting cannot mend refused credentials or a wrong request: those end the wait at once. */
function tolerate(error, failures, context) {
    const kind = classifyAwsError(error);
    const mayPass = kind === 'throttled' || kind === 'unreachable';
    if (!mayPass || failures >= unreachableLimit)
        throw new Error(`Could not look at the services: ${describeAwsError(error)}`, { cause: error });
    context.reporter.info(`No answer that can be used, looking again: ${describeAwsError(error)}`);
    return kind === 'throttled' ? 0 : failures;
}
async function lookAtAll(watched, context) {
    const open = watched.filter(({ verdict }) => verdict === null);
    const services = await context.ecs.describeServices(open.map(({ target }) => target.service));
    await Promise.all(open.map(async (item) => {
        const service = services.get(item.target.service) ?? null;
        item.look = await lookAt(item, service, context);
        const step = judge(item.target, item.look);
        context.say(item.target, step);
        if (step.kind !== 'wait')
            item.verdict = step;
    }));
}
async function lookAt(item, service, context) {
    const { target } = item;
    const { deadlineReached } = context;
    if (target.kind === 'scaled-to-zero')
        return { service, stoppedTasks: [], runningTasks: [], targets: null, deadlineReached, seenFailure: null };
    const own = service?.deployments.find(({ id }) => id === target.deploymentId);
    const [stopped, running, targets] = await Promise.all([
        context.ecs.serviceTasks(target.service, 'STOPPED'),
        context.ecs.serviceTasks(target.service, 'RUNNING'),
        readTargets(service, context),
    ]);
    return {
        service,
        // Once ECS has dropped the deployment, what was seen of it before is all there is.
        stoppedTasks: own === undefined ? (item.look?.stoppedTasks ?? []) : stopped.filter((task) => belongsToDeployment(task, own)),
        runningTasks: running,
        targets,
        deadlineReached,
        seenFailure: item.look?.seenFailure ?? failureOf(service, target.deploymentId),
    };
}
async function readTargets(service, context) {
    if (service === null || service.targetGroupArns.length === 0)
        return null;
    const groups = await Promise.all(service.targetGroupArns.map((arn) => context.targetHealth(arn)));
    return groups.flat();
}
function progressSpeaker(context) {
    const last = new Map();
    const startedMs = context.clock.monotonicMs();
    return (target, step) => {
        const nowMs = context.clock.monotonicMs();
        const text = step.kind === 'wait' ? step.progress : step.kind;
        const before = last.get(target.service);
        if (before !== undefined && before.text === text && nowMs - before.atMs < silenceLimitMs)
            return;
        last.set(target.service, { text, atMs: nowMs });
        context.reporter.info(`${String(Math.round((nowMs - startedMs) / 1000)).padStart(4)} s  ${target.service}: ${text}`);
    };
}





/** What a roll-back would do, the last touched service first. */
async function planServices(services, context) {
    if (services.length === 0)
        return [];
    const observed = await context.ecs.describeServices(services.map(({ name }) => name));
    return services.toReversed().map((service) => {
        const found = observed.get(service.name) ?? null;
        return { service, observed: found, plan: planRollBack({ before: service.before, after: service.after?.taskDefinition ?? null, service: found }) };
    });
}
/** Puts services back on what they ran before: all started first, then all verified. Never throws: a failure is a result with a command. */
async function rollBackServices(services, context) {
    let planned;
    try {
        planned = await planServices(services, context);
    }
    catch (error) {
        return services.map((service) => fail(service, describeAwsError(error), context));
    }
    const results = [];
    const targets = new Map();
    for (const item of planned) {
        const started = await start(item, context);
        if ('kind' in started)
            results.push(started);
        else
            targets.set(started.target, { service: item.service, changed: started.changed });
    }
    return [...results, ...(await verify(targets, context))];
}
async function start(item, context) {
    const { service, plan, observed } = item;
    context.reporter.info(`${service.name}: ${describePlan(plan)}`);
    try {
        switch (plan.kind) {
            case 'nothing':
                return { kind: 'untouched', service };
            case 'leave':
                return { kind: 'left', service, reason: plan.reason };
            case 'verify':
                return { target: targetOf(service, observed), changed: false };
            case 'scale-to-zero':
                await context.ecs.updateService({ service: service.name, desiredCount: 0 });
                return { target: { kind: 'scaled-to-zero', service: service.name }, changed: true };
            case 'update': {
                const answer = await context.ecs.updateService({
                    service: service.name, taskDefinition: plan.taskDefinition, ...(plan.desiredCount === null ? {} : { desiredCount: plan.desiredCount }),
                });
                return { target: targetOf(service, answer), changed: true };
            }
        }
    }
    catch (error) {
        return fail(service, describeAwsError(error), context);
    }
}
function targetOf(service, observed) {
    const deployment = observed === null ? null : primaryDeployment(observed);
    return {
        kind: 'deployment', service: service.name, deploymentId: deployment?.id ?? '', taskDefinition: service.before?.taskDefinition ?? '',
        images: service.before?.images ?? {}, previousTaskDefinition: null,
    };
}
async function verify(targets, context) {
    if (targets.size === 0)
        return [];
    const deadlineAtMs = context.clock.monotonicMs() + context.deadlineMs;
    // A roll-back goes on when the job is cancelled: stopping half-way is worse than being killed.
    const options = { stopAtFailure: false, deadlineAtMs, signal: new AbortController().signal };
    try {
        const watched = await watchDeployments([...targets.keys()], options, context);
        return watched.flatMap(({ target, verdict }) => {
            const item = targets.get(target);
            return item === undefined ? [] : [resultOf(item, verdict, context)];
        });
    }
    catch (error) {
        return [...targets.values()].map(({ service }) => fail(service, `not verified: ${describeAwsError(error)}`, context));
    }
}
function resultOf(item, verdict, context) {
    if (verdict?.kind === 'completed')
        return { kind: 'restored', ...item };
    if (verdict?.kind === 'superseded')
        return { kind: 'left', service: item.service, reason: verdict.reason };
    return fail(item.service, verdict === null ? 'not verified' : verdict.reason, context);
}
function fail(service, reason, context) {
    return { kind: 'failed', service, reason, command: commandFor(service, context.ecs.cluster) };
}
/** What a person types to put one service back. */
function commandFor(service, cluster) {
    const base = `aws ecs update-service --cluster ${cluster} --service ${service.name}`;
    if (service.before === null)
        return `${base} --desired-count 0`;
    return `${base} --task-definition ${service.before.taskDefinition} --desired-count ${service.before.desiredCount} --force-new-deployment`;
}
function describePlan(plan) {
    switch (plan.kind) {
        case 'nothing':
            return 'nothing to undo';
        case 'verify':
            return 'is back on what it ran before (or going there); only verifying';
        case 'update':
            return `back to ${shortArn(plan.taskDefinition)}${plan.desiredCount === null ? '' : ` with ${plan.desiredCount} tasks`}`;
        case 'scale-to-zero':
            return 'was created by this release; scaling it to 0';
        case 'leave':
            return `left as it is: ${plan.reason}`;
    }
}




/** Rolls out independent services side by side and waits until all are done or one has failed. */
async function rollOutGroup(items, options, context) {
    const targets = [];
    for (const item of items) {
        context.cancelled.throwIfAborted();
        await options.onStart(item.service.key);
        const answer = await roll_out_group_start(item, context);
        targets.push({
            kind: 'deployment', service: item.service.name, deploymentId: primaryDeployment(answer)?.id ?? '', taskDefinition: item.revision,
            images: imagesOf(item.taskDefinition), previousTaskDefinition: item.service.before?.taskDefinition ?? null,
        });
    }
    return await watchDeployments(targets, { stopAtFailure: true, deadlineAtMs: options.deadlineAtMs, signal: context.cancelled }, context);
}
async function roll_out_group_start({ service, revision }, context) {
    const { definition, plan, name } = service;
    if (plan.kind === 'create') {
        context.reporter.info(`${name}: creating it with ${shortArn(revision)} and ${definition.desiredCount ?? 1} tasks`);
        return await context.ecs.createService({ ...definition, taskDefinition: revision });
    }
    const { forceNewDeployment, desiredCount } = plan.kind === 'update' ? plan : { forceNewDeployment: false, desiredCount: null };
    context.reporter.info(`${name}: ${shortArn(service.before?.taskDefinition ?? '')} \u2192 ${shortArn(revision)}${desiredCount === null ? '' : `, woken from 0 to ${desiredCount} tasks`}`);
    return await context.ecs.updateService({
        service: name,
        taskDefinition: revision,
        deploymentConfiguration: definition.deploymentConfiguration,
        ...(definition.healthCheckGracePeriodSeconds === undefined ? {} : { healthCheckGracePeriodSeconds: definition.healthCheckGracePeriodSeconds }),
        ...(forceNewDeployment ? { forceNewDeployment } : {}),
        ...(desiredCount === null ? {} : { desiredCount }),
    });
}




const run_migration_logLines = 20;
/** Runs the migration as a one-off task to its end. The exit codes of its containers decide. */
async function runMigration(migration, context) {
    const token = (0, external_node_crypto_.createHash)('sha256').update(`${migration.release}/${migration.attempt}/migrate`).digest('hex');
    const arn = await context.ecs.runTask({
        ...migration.placement, taskDefinition: migration.revision, clientToken: token, startedBy: `migrate/${token.slice(0, 20)}`,
    });
    context.reporter.info(`Migration task ${arn} started.`);
    const task = await waitUntilStopped(arn, migration, context);
    if (task === null) {
        return { kind: 'failed', reason: 'The migration did not end before the deadline and was stopped.', details: [] };
    }
    const tail = await logTailOf(task, migration.definition, { lines: run_migration_logLines, ...context });
    for (const line of tail)
        context.reporter.info(`  | ${line}`);
    if (succeeded(task))
        return { kind: 'succeeded' };
    const { text, hint } = stopCauseOf(task);
    return { kind: 'failed', reason: `The migration failed: ${text}`, details: [...(hint === '' ? [] : [hint]), ...tail.map((line) => `| ${line}`)] };
}
/** A missing exit code is no success: the container may never have started. */
function succeeded(task) {
    return task.containers.length > 0 && task.containers.every((container) => container.exitCode === 0);
}
async function waitUntilStopped(arn, migration, context) {
    const startedMs = context.clock.monotonicMs();
    let saidAtMs = startedMs;
    try {
        for (;;) {
            const late = context.clock.monotonicMs() >= migration.deadlineAtMs;
            // A task just started may be missing from the answer for some seconds.
            const [task] = await context.ecs.describeTasks([arn]);
            if (task?.lastStatus === 'STOPPED')
                return task;
            if (late)
                break;
            if (context.clock.monotonicMs() - saidAtMs >= 5000) {
                saidAtMs = context.clock.monotonicMs();
                context.reporter.info(`${String(Math.round((saidAtMs - startedMs) / 1000)).padStart(4)} s  migration: ${(task?.lastStatus ?? 'not visible yet').toLowerCase()}`);
            }
            await context.clock.sleep(Math.min(context.pollMs, Math.max(0, migration.deadlineAtMs - context.clock.monotonicMs())), context.cancelled);
        }
    }
    catch (error) {
        await stop(arn, context);
        throw error;
    }
    await stop(arn, context);
    return null;
}
/** The reason for stopping counts more than a stop that fails: that is said, not thrown. */
async function stop(arn, context) {
    try {
        await context.ecs.stopTask(arn, 'The deployment no longer waits for this migration.');
    }
    catch (error) {
        context.reporter.warning(`The migration task ${arn} could not be stopped: ${describeAwsError(error)}`);
    }
}
/** Did the release change this service, or may it have? */
function isTouched(service) {
    return service.outcome !== 'pending' && service.outcome !== 'unchanged';
}
/** Writes what a roll-back did into the record and says what it means for the whole release. */
function applyRollBack(record, results) {
    const notes = [];
    const commands = [];
    for (const result of results) {
        const service = record.services.find(({ key }) => key === result.service.key);
        if (service === undefined)
            continue;
        switch (result.kind) {
            case 'restored':
            case 'untouched':
                service.outcome = service.outcome === 'rolled-back-by-ecs' ? 'rolled-back-by-ecs' : 'rolled-back';
                break;
            case 'left':
                service.outcome = 'superseded';
                notes.push(`${service.name} was left as it is: ${result.reason}`);
                break;
            case 'failed':
                service.outcome = 'roll-back-failed';
                notes.push(`${service.name} could not be put back: ${result.reason}`);
                commands.push(result.command);
                break;
        }
    }
    const isClean = results.every(({ kind }) => kind === 'restored' || kind === 'untouched');
    if (commands.length > 0)
        return { status: 'roll-back-failed', isClean, notes, commands };
    return { status: results.length > 0 && isClean ? 'rolled-back' : 'failed', isClean, notes, commands };
}

// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __nccwpck_require__(7871);


/** Everything that speaks against starting, all at once, each with what to do about it. */
function preflightFindings(facts) {
    const { expected } = facts;
    const findings = [];
    if (facts.account !== expected.account) {
        findings.push(`The credentials belong to account ${facts.account}, the release to ${expected.account}: assume the deployer role of the right account.`);
    }
    if (facts.region !== expected.region) {
        findings.push(`AWS_REGION is ${facts.region}, the release is for ${expected.region}: set aws-region to the environment's.`);
    }
    if (facts.clusterStatus !== 'ACTIVE') {
        findings.push(`The cluster ${expected.cluster} is ${facts.clusterStatus ?? 'not there'}: deploy the infrastructure first.`);
    }
    return [...findings, ...facts.services.flatMap(({ name, service, settings }) => [...stateFindings(name, service), ...settingFindings(name, settings, service)])];
}
function stateFindings(name, service) {
    if (service === null || service.status === 'INACTIVE')
        return [];
    if (service.status !== 'ACTIVE')
        return [`${name} is ${service.status}: wait until it is gone, then deploy again.`];
    const primary = primaryDeployment(service);
    // Deploying over a roll-back that is not finished leaves ECS nothing to go back to.
    if (primary?.rolloutState !== 'IN_PROGRESS')
        return [];
    return [`${name} has a deployment under way (${primary.id}, ${shortArn(primary.taskDefinition)}): wait for its end, or stop it.`];
}
function settingFindings(name, settings, service) {
    const findings = [];
    const desired = service !== null && service.status === 'ACTIVE' && service.desiredCount > 0 ? service.desiredCount : settings.desiredCount;
    const most = Math.floor((desired * settings.maximumPercent) / 100);
    const least = Math.ceil((desired * settings.minimumHealthyPercent) / 100);
    if (desired > 0 && most <= desired && least >= desired) {
        findings.push(`${name} could never roll: with ${desired} tasks, maximumPercent ${settings.maximumPercent} allows no task more and `
            + `minimumHealthyPercent ${settings.minimumHealthyPercent} no task less. Raise the one or lower the other.`);
    }
    if (!settings.breakerEnabled) {
        findings.push(`${name} has no deployment circuit breaker: set deploymentConfiguration.deploymentCircuitBreaker.enable and .rollback to true.`);
    }
    return findings;
}

/** What has to be done to a service so that it runs the wanted revision. */
function planRollOut(facts) {
    const { service } = facts;
    if (!exists(service))
        return { kind: 'create' };
    const sameRevision = facts.wantedRevision !== null && primaryDeployment(service)?.taskDefinition === facts.wantedRevision;
    const wakes = service.desiredCount === 0 && facts.wantedCount > 0;
    if (sameRevision && !wakes && !facts.force && isSteady(service, facts))
        return { kind: 'unchanged' };
    // ECS starts no new deployment for a revision that the service has already, however broken its tasks are.
    return { kind: 'update', forceNewDeployment: facts.force || sameRevision, desiredCount: wakes ? facts.wantedCount : null };
}
function isSteady(service, facts) {
    const primary = primaryDeployment(service);
    const running = facts.runningTasks.filter((task) => task.taskDefinition === facts.wantedRevision && task.lastStatus === 'RUNNING');
    return primary?.rolloutState === 'COMPLETED' && service.runningCount === service.desiredCount && running.length === service.desiredCount
        && facts.runningTasks.length === running.length;
}







/** Looks at everything before anything is changed. Throws one UserError with all that speaks against the release. */
async function surveyRelease(release, force, context) {
    const wanted = servicesOf(release);
    const observed = await checkPreflight(release, wanted, context);
    const revisions = await findRevisions(release, context);
    const earlier = await interruptedRecord(release, context);
    const services = [];
    for (const service of wanted) {
        const found = observed.get(service.name) ?? null;
        const runningTasks = exists(found) ? await context.ecs.serviceTasks(service.name, 'RUNNING') : [];
        const plan = planRollOut({ service: found, runningTasks, wantedRevision: revisions.get(service.key) ?? null, wantedCount: service.definition.desiredCount ?? 1, force });
        const resumed = earlier?.services.find(({ key, outcome }) => key === service.key && outcome !== 'pending' && outcome !== 'unchanged');
        services.push({ ...service, plan, before: resumed === undefined ? await snapshot(found, runningTasks, context) : resumed.before, resumed: resumed !== undefined });
    }
    const isUnchanged = services.every(({ plan, resumed }) => plan.kind === 'unchanged' && !resumed);
    return { services, revisions, nothingToDo: isUnchanged && definitionsOf(release).every(({ part }) => revisions.has(part)) };
}
async function checkPreflight(release, wanted, context) {
    const [account, region, clusterStatus] = await Promise.all([context.callerAccount(), context.ecs.region(), context.ecs.clusterStatus()]);
    const observed = clusterStatus === 'ACTIVE' ? await context.ecs.describeServices(wanted.map(({ name }) => name)) : new Map();
    const findings = preflightFindings({
        expected: release, account, region, clusterStatus,
        services: wanted.map((service) => ({ name: service.name, service: observed.get(service.name) ?? null, settings: rollingSettingsOf(service.definition) })),
    });
    if (findings.length > 0)
        throw new user_error/* UserError */.y(`Nothing was changed, because:\n${findings.map((finding) => `- ${finding}`).join('\n')}`);
    return observed;
}
async function findRevisions(release, context) {
    const revisions = new Map();
    for (const { part, definition } of definitionsOf(release)) {
        const runner = revisions.get('runner');
        const arn = await findRevision(runner === undefined ? definition : withRunnerRevision(definition, runner), context.ecs);
        if (arn !== null)
            revisions.set(part, arn);
    }
    return revisions;
}
/** The record of a run of this same release that never came to its end. */
async function interruptedRecord(release, context) {
    const record = await context.records.readRecord(release.environment, release.id);
    return record?.status === 'in-progress' || record?.status === 'roll-back-failed' ? record : null;
}
async function snapshot(service, tasks, context) {
    if (!exists(service))
        return null;
    const { definition } = await context.ecs.describeTaskDefinition(service.taskDefinition);
    const running = tasks.find((task) => task.taskDefinition === service.taskDefinition);
    const fromTask = Object.fromEntries((running?.containers ?? []).filter(({ image }) => image !== '').map(({ name, image }) => [name, image]));
    return { taskDefinition: service.taskDefinition, desiredCount: service.desiredCount, images: { ...imagesOf(definition), ...fromTask } };
}
/** Runs steps, each as a group in the log, and remembers when they ran. */
class Timeline {
    entries = [];
    #clock;
    #reporter;
    constructor(clock, reporter) {
        this.#clock = clock;
        this.#reporter = reporter;
    }
    /** `isOk` says whether a result counts as success in the picture; a throw never does. */
    async step(step, body) {
        const startedAt = this.#clock.now();
        this.#reporter.startGroup(step.name);
        let ok = false;
        try {
            const result = await body();
            ok = step.isOk?.(result) ?? true;
            return result;
        }
        finally {
            this.#reporter.endGroup();
            this.entries.push({ section: step.section, name: step.name, startedAt, finishedAt: this.#clock.now(), ok });
        }
    }
}












/** Brings a release out as one transaction: either every service runs it in the end, or all run what they ran before. */
async function deployRelease(options, context) {
    const { release } = options;
    const timeline = new Timeline(context.clock, context.reporter);
    const deadlineAtMs = context.clock.monotonicMs() + context.deadlineMs;
    const survey = await timeline.step({ section: 'release', name: 'Preflight and snapshot' }, async () => await surveyRelease(release, options.force, context));
    const keeper = new RecordKeeper(newRecord(release, survey, context), options.recordFile, context);
    const run = { options, survey, keeper, timeline, deadlineAtMs, created: [] };
    if (survey.nothingToDo)
        return await finishUnchanged(run, context);
    const previous = await keeper.begin();
    const failure = await attempt(run, context);
    return failure === null ? await finishCompleted(run, context) : await settleFailure(failure, { ...run, previous }, context);
}
function newRecord(release, survey, context) {
    return {
        schemaVersion: 1, release: release.id, environment: release.environment, cluster: release.cluster, commit: release.commit,
        status: 'in-progress', startedAt: context.clock.now().toISOString(), finishedAt: null, reason: null,
        services: survey.services.map((service) => ({
            key: service.key, name: service.name, before: service.before, after: afterOf(service.key, release, survey), outcome: firstOutcome(service),
        })),
    };
}
function afterOf(key, release, survey) {
    const revision = survey.revisions.get(key);
    return revision === undefined ? null : { taskDefinition: revision, images: imagesOf(release.taskDefinitions[key] ?? {}) };
}
/** What an interrupted run has changed is this release's to undo, even where nothing is left to do for it. */
function firstOutcome({ plan, resumed }) {
    if (plan.kind === 'unchanged')
        return resumed ? 'completed' : 'unchanged';
    return resumed ? 'in-progress' : 'pending';
}
async function finishUnchanged(run, context) {
    context.reporter.info('Every service runs this content already: nothing to do.');
    deploy_release_close(run.keeper.record, { status: 'completed', reason: null }, context);
    await run.keeper.writeFile();
    return result('nothing-to-do', run);
}
async function finishCompleted(run, context) {
    deploy_release_close(run.keeper.record, { status: 'completed', reason: null }, context);
    await run.keeper.save();
    return result('completed', run);
}
function deploy_release_close(record, end, context) {
    Object.assign(record, end, { finishedAt: context.clock.now().toISOString() });
}
function result(outcome, run, failure) {
    const { reason, details, service } = failure ?? { reason: '', details: [], service: null };
    return { outcome, record: run.keeper.record, reason, details, commands: [], failedService: service, timeline: run.timeline.entries };
}
/** Everything that changes something. Whatever goes wrong comes back as a failure: the caller has to undo it. */
async function attempt(run, context) {
    const { options: { release }, survey, timeline, created } = run;
    try {
        await timeline.step({ section: 'release', name: 'Register task definitions' }, async () => await registerRelease(release, { known: survey.revisions, created }, context));
        for (const service of run.keeper.record.services)
            service.after = afterOf(service.key, release, survey);
        await run.keeper.save();
        return (await migrate(run, context)) ?? (await rollOut(run, context));
    }
    catch (error) {
        const reason = context.cancelled.aborted ? 'The job was cancelled.' : describeAwsError(error);
        return { reason, details: [], service: null };
    }
}
async function migrate(run, context) {
    const { release, attempt: name } = run.options;
    const definition = release.taskDefinitions['migrate'];
    const revision = run.survey.revisions.get('migrate');
    const api = run.survey.services.find(({ key }) => key === 'api')?.definition;
    if (definition === undefined || revision === undefined || api === undefined)
        return null;
    const placement = {
        networkConfiguration: api.networkConfiguration, launchType: api.launchType, capacityProviderStrategy: api.capacityProviderStrategy, platformVersion: api.platformVersion,
    };
    const migration = { revision, definition, placement, attempt: name, release: release.id, deadlineAtMs: run.deadlineAtMs };
    const outcome = await run.timeline.step({ section: 'migration', name: 'Migrate the database', isOk: ({ kind }) => kind === 'succeeded' }, async () => await runMigration(migration, context));
    return outcome.kind === 'succeeded' ? null : { reason: outcome.reason, details: outcome.details, service: null };
}
async function rollOut(run, context) {
    for (const group of run.options.release.order) {
        const services = run.survey.services.filter(({ key, plan }) => group.includes(key) && plan.kind !== 'unchanged');
        if (services.length === 0)
            continue;
        const name = `Roll out ${services.map((service) => service.name).join(' and ')}`;
        const failure = await run.timeline.step({ section: services.map((service) => service.name).join(' and '), name, isOk: (end) => end === null }, async () => await rollOutServices(services, run, context));
        if (failure !== null)
            return failure;
    }
    return null;
}
async function rollOutServices(services, run, context) {
    const definitions = new Map(definitionsOf(run.options.release).map(({ part, definition }) => [part, definition]));
    const items = services.map((service) => ({ service, revision: run.survey.revisions.get(service.key) ?? '', taskDefinition: definitions.get(service.key) ?? {} }));
    const watched = await rollOutGroup(items, { deadlineAtMs: run.deadlineAtMs, onStart: async (key) => await mark(run, key, 'in-progress') }, context);
    for (const { target, verdict } of watched) {
        const key = services.find(({ name }) => name === target.service)?.key ?? '';
        if (verdict !== null)
            await mark(run, key, verdict.kind);
    }
    const failed = watched.find(({ verdict }) => verdict !== null && verdict.kind !== 'completed');
    if (failed?.verdict == null || failed.verdict.kind === 'completed')
        return null;
    const key = services.find(({ name }) => name === failed.target.service)?.key ?? '';
    const details = await explainFailure(failed.look, definitions.get(key) ?? {}, context);
    return { reason: `${failed.target.service}: ${failed.verdict.reason}`, details, service: failed.target.service };
}
async function mark(run, key, outcome) {
    const service = run.keeper.record.services.find((candidate) => candidate.key === key);
    if (service !== undefined)
        service.outcome = outcome;
    await run.keeper.save();
}
/** After a failure: undo what was touched, prove it, write it down. */
async function settleFailure(failure, run, context) {
    const { record } = run.keeper;
    context.reporter.error('Deployment failed', [failure.reason, ...failure.details].join('\n'));
    record.reason = failure.reason;
    const touched = record.services.filter(isTouched);
    if (run.options.onFailure === 'leave' && touched.length > 0) {
        deploy_release_close(record, { status: 'failed', reason: failure.reason }, context);
        await run.keeper.save();
        return result('failed', run, failure);
    }
    await run.keeper.save();
    const settled = touched.length === 0 ? applyRollBack(record, [])
        : await run.timeline.step({ section: 'roll-back', name: 'Roll back', isOk: (end) => end.status === 'rolled-back' }, async () => applyRollBack(record, await rollBackServices(touched, context)));
    if (settled.status !== 'roll-back-failed' && settled.isClean) {
        await deregisterRevisions(run.created, context);
        await run.keeper.pointBackTo(run.previous);
    }
    const reason = [failure.reason, ...settled.notes].join(' ');
    deploy_release_close(record, { status: settled.status, reason }, context);
    await run.keeper.save();
    return { ...result(settled.status, run, { ...failure, reason }), commands: settled.commands };
}

/** The job summary: what changed, why it failed, where the time went. */
function writeSummary(facts) {
    return [
        `## ${facts.title}`,
        '',
        `Release \`${facts.record.release}\` in **${facts.record.environment}**, commit \`${facts.record.commit}\`.`,
        ...(facts.reason === '' ? [] : ['', `**Reason:** ${escapeCell(facts.reason)}`]),
        ...(facts.details.length === 0 ? [] : ['', '```text', ...facts.details.map((line) => line.replaceAll('```', "'''")), '```']),
        ...(facts.commands.length === 0 ? [] : ['', '**A person has to run:**', '', '```sh', ...facts.commands, '```']),
        '',
        '| service | old | new | outcome |',
        '|---|---|---|---|',
        ...facts.record.services.map(serviceRow),
        ...gantt(facts.timeline),
        '',
    ].join('\n');
}
function serviceRow(service) {
    const cells = [
        service.name,
        service.before === null ? 'not there' : revisionCell(service.before),
        service.after === null ? '\u2013' : revisionCell(service.after),
        service.outcome,
    ];
    return `| ${cells.join(' | ')} |`;
}
function revisionCell(state) {
    const images = Object.values(state.images).map((image) => `\`${shortImage(image)}\``);
    return [shortArn(state.taskDefinition), ...images].filter((part) => part !== '').join('<br>');
}
/** `name@sha256:12 digits`: enough to recognise, short enough for a table. */
function shortImage(image) {
    const name = image.slice(image.lastIndexOf('/') + 1);
    return escapeCell(name.replace(/@sha256:([0-9a-f]{12})[0-9a-f]+$/, '@sha256:$1\u2026'));
}
function escapeCell(text) {
    return text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, ' ');
}
function gantt(timeline) {
    if (timeline.length === 0)
        return [];
    const lines = ['', '```mermaid', 'gantt', '  dateFormat x', '  axisFormat %H:%M:%S'];
    let section = '';
    for (const entry of timeline) {
        if (entry.section !== section)
            lines.push(`  section ${entry.section}`);
        section = entry.section;
        const end = Math.max(entry.finishedAt.getTime(), entry.startedAt.getTime() + 1);
        const seconds = ((entry.finishedAt.getTime() - entry.startedAt.getTime()) / 1000).toFixed(1);
        // A colon or comma would end the name in Mermaid's syntax.
        lines.push(`  ${entry.name.replaceAll(/[:,#;]/g, ' ')} (${seconds} s) :${entry.ok ? 'done' : 'crit'}, ${entry.startedAt.getTime()}, ${end}`);
    }
    return [...lines, '```'];
}

// EXTERNAL MODULE: ./actions/shared/src/workflow-commands.ts
var workflow_commands = __nccwpck_require__(145);



const titles = {
    'completed': 'Deployed',
    'nothing-to-do': 'Nothing to deploy: every service runs this content already',
    'rolled-back': 'Deployment failed, every service is back on what it ran before',
    'roll-back-failed': 'Deployment failed, and so did the roll-back',
    'failed': 'Deployment failed',
};
/** Whether the deployment counts as good. Outputs and summary are written either way. */
async function deployServices(release, inputs, context) {
    (0, workflow_commands/* setOutput */.uH)('release', release.id);
    (0, workflow_commands/* setOutput */.uH)('commit', release.commit);
    let result;
    try {
        result = await deployRelease({ release, ...inputs }, context);
    }
    catch (error) {
        (0, workflow_commands/* setOutput */.uH)('outcome', 'failed');
        (0, workflow_commands/* setOutput */.uH)('reason', error instanceof Error ? error.message : String(error));
        throw error;
    }
    (0, workflow_commands/* setOutput */.uH)('outcome', result.outcome);
    (0, workflow_commands/* setOutput */.uH)('record-file', inputs.recordFile);
    (0, workflow_commands/* setOutput */.uH)('failed-service', result.failedService ?? '');
    (0, workflow_commands/* setOutput */.uH)('reason', result.reason);
    (0, workflow_commands/* addSummary */.S0)(writeSummary({ title: titles[result.outcome], ...result }));
    context.reporter.info(`${titles[result.outcome]}.`);
    for (const command of result.commands)
        (0, workflow_commands/* annotate */.fz)('error', command, { title: 'A person has to run' });
    return result.outcome === 'completed' || result.outcome === 'nothing-to-do';
}


/***/ }),

/***/ 2658:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ cancelOnSignals),
  O: () => (/* binding */ connectContext)
});
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

const systemClock = {
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    sleep: async (ms, signal) => {
        await (0, promises_namespaceObject.setTimeout)(ms, undefined, { signal });
    },
};

/** The context over the real SDK clients. Each client is loaded when it is first needed: loading them all costs more than the first call. */
async function connectContext(options) {
    const [{ EcsGateway }, { S3RecordStore }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(212), __nccwpck_require__.e(431)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7431)), Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711), __nccwpck_require__.e(288)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5288))]);
    const targetReader = once(async () => new (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(586), __nccwpck_require__.e(63)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7063))).TargetHealthReader());
    const logReader = once(async () => new (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(303), __nccwpck_require__.e(731)]).then(__nccwpck_require__.bind(__nccwpck_require__, 731))).TaskLogReader());
    const { pollMs, deadlineMs, reporter, cancelled } = options;
    return {
        ecs: new EcsGateway(options.cluster),
        records: new S3RecordStore(options.bucket),
        callerAccount: async () => await (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(695), __nccwpck_require__.e(305)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9305))).readCallerAccount(),
        targetHealth: async (arn) => await (await targetReader()).read(arn),
        logTail: async (stream, lines) => await (await logReader()).tail(stream, lines),
        clock: systemClock, pollMs, deadlineMs, reporter, cancelled,
    };
}
function once(create) {
    let created = null;
    return async () => await (created ??= create());
}
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

/***/ 4930:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony exports parseRelease, writeRelease, formatRelease */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1073);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7871);
// Not from node:fs/promises: loading that takes a tenth of an empty process, from all that only format a release, too.



const textFields = ['id', 'environment', 'account', 'region', 'cluster', 'commit', 'publicUrl', 'releaseBucket'];
async function readRelease(path) {
    let text;
    try {
        text = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readFile(path, 'utf8');
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`Could not read the release ${path}. It is the file that render-task-definitions writes (artifact \`release\`).`, { cause: error });
    }
    return parseRelease(text, path);
}
/** `source` is where the text came from, for errors. */
function parseRelease(text, source) {
    const value = parseJson(text, source);
    const findings = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? releaseFindings(value) : ['it must be an object'];
    if (findings.length > 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${source} is no release:\n${findings.map((finding) => `- ${finding}`).join('\n')}\nRender it again with render-task-definitions.`);
    return value;
}
function parseJson(text, source) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${source} is not JSON.`, { cause: error });
    }
}
function releaseFindings(value) {
    const findings = [];
    if (value['schemaVersion'] !== 1)
        findings.push(`schemaVersion must be 1, got ${(0, _json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(value['schemaVersion'])}`);
    for (const field of textFields)
        if (typeof value[field] !== 'string' || value[field] === '')
            findings.push(`${field} must be a text that is not empty`);
    if (!isRecordOf(value['images'], (entry) => typeof entry === 'string'))
        findings.push('images must map image keys to references');
    for (const field of ['taskDefinitions', 'services']) {
        if (!isRecordOf(value[field], _json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW))
            findings.push(`${field} must map names to definitions`);
    }
    return [...findings, ...orderFindings(value)];
}
function orderFindings({ order, services, taskDefinitions }) {
    const isOrder = Array.isArray(order) && order.every((group) => Array.isArray(group) && group.every((key) => typeof key === 'string'));
    if (!isOrder)
        return ['order must be a list of lists of service keys'];
    const keys = order.flat();
    const known = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(services) ? Object.keys(services) : [];
    return [
        ...keys.filter((key) => !known.includes(key)).map((key) => `order names ${key}, which is not in services (${known.join(', ')})`),
        ...known.filter((key) => keys.filter((named) => named === key).length !== 1).map((key) => `order must name ${key} once`),
        ...known.filter((key) => !(0, _json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(taskDefinitions) || !(key in taskDefinitions)).map((key) => `service ${key} has no task definition of that name`),
    ];
}
function isRecordOf(value, isEntry) {
    return (0, _json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) && Object.values(value).every(isEntry);
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
/******/ var __webpack_exports__ = __nccwpck_require__(1182);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/
