const __WEBPACK_EXTERNAL_createRequire = process.getBuiltinModule("module").createRequire;
/******/ var __webpack_modules__ = ({

/***/ 4705:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_src_deploy_connect_context_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2658);
/* harmony import */ var _shared_src_deploy_workflow_reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8622);
/* harmony import */ var _shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9865);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2546);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9376);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2799);






await (0,_shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(async () => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .K)();
    const { bucket, pollMs, deadlineMs } = inputs;
    const { S3RecordStore } = await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711), __nccwpck_require__.e(337)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4337));
    const record = await (0,_read_record_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .a)(inputs.source, new S3RecordStore(bucket));
    // A roll-back does not listen to a cancelled job: half of it is worse than all of it.
    const context = await (0,_shared_src_deploy_connect_context_js__WEBPACK_IMPORTED_MODULE_0__/* .connectContext */ .O)({ cluster: record.cluster, bucket, pollMs, deadlineMs, reporter: _shared_src_deploy_workflow_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowReporter */ .z, cancelled: new AbortController().signal });
    if (!(await (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .rollBack */ .F)(record, inputs, context)))
        process.exitCode = 1;
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2546:
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



function readInputs() {
    const source = readSource();
    return {
        source,
        bucket: requiredInput('bucket'),
        recordFile: (0, external_node_path_.resolve)(source.kind === 'file' ? source.path : 'release-record.json'),
        dryRun: booleanInput('dry-run', false),
        deadlineMs: integerInput('deadline-minutes', { min: 1, max: 360, fallback: 20 }) * 60_000,
        pollMs: numberInput('poll-seconds', { min: 0.2, max: 60, fallback: 5 }) * 1000,
    };
}
function readSource() {
    const path = optionalInput('record-file');
    const release = optionalInput('release');
    if (path !== undefined && release !== undefined)
        throw new user_error/* UserError */.y(`Set record-file or release, not both; got '${path}' and '${release}'.`);
    if (path !== undefined)
        return { kind: 'file', path };
    if (release === undefined)
        throw new user_error/* UserError */.y('Set record-file (of deploy-services), or release (a release id or previous) with environment and cluster.');
    return { kind: 'release', release, environment: requiredInput('environment'), cluster: requiredInput('cluster') };
}


/***/ }),

/***/ 9376:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ rollBack)
});

// EXTERNAL MODULE: ./actions/shared/src/deploy/deployment-verdict.ts + 1 modules
var deployment_verdict = __nccwpck_require__(7676);

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
    return [(0, deployment_verdict/* shortArn */.k$)(state.taskDefinition), ...images].filter((part) => part !== '').join('<br>');
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

// EXTERNAL MODULE: ./actions/shared/src/deploy/roll-back-release.ts + 7 modules
var roll_back_release = __nccwpck_require__(3776);
// EXTERNAL MODULE: ./actions/shared/src/workflow-commands.ts
var workflow_commands = __nccwpck_require__(145);



const titles = {
    'rolled-back': 'Rolled back, every service runs what it ran before',
    'nothing-to-do': 'Nothing to roll back',
    'planned': 'Dry run: what a roll-back would do',
    'failed': 'Rolled back in part: something newer was left in place',
    'roll-back-failed': 'The roll-back failed',
};
/** Whether everything is where it should be. Outputs and summary are written either way. */
async function rollBack(record, inputs, context) {
    (0, workflow_commands/* setOutput */.uH)('release', record.release);
    (0, workflow_commands/* setOutput */.uH)('record-file', inputs.recordFile);
    const result = await (0, roll_back_release/* rollBackRelease */.s)({ record, recordFile: inputs.recordFile, dryRun: inputs.dryRun }, context);
    (0, workflow_commands/* setOutput */.uH)('outcome', result.outcome);
    (0, workflow_commands/* setOutput */.uH)('reason', result.reason);
    (0, workflow_commands/* addSummary */.S0)(writeSummary({ title: titles[result.outcome], details: [], ...result }));
    context.reporter.info([`${titles[result.outcome]}.`, result.reason].filter((line) => line !== '').join(' '));
    for (const command of result.commands)
        (0, workflow_commands/* annotate */.fz)('error', command, { title: 'A person has to run' });
    if (result.outcome === 'failed' || result.outcome === 'roll-back-failed')
        (0, workflow_commands/* annotate */.fz)('error', result.reason, { title: titles[result.outcome] });
    return result.outcome !== 'failed' && result.outcome !== 'roll-back-failed';
}


/***/ }),

/***/ 2799:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _shared_src_deploy_roll_back_release_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3776);
/* harmony import */ var _shared_src_release_record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7739);
/* harmony import */ var _shared_src_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7871);




/** The record that says what to undo, from the job's file or from the bucket. */
async function readRecord(source, records) {
    if (source.kind === 'file')
        return (0, _shared_src_release_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReleaseRecord */ .C)(await readRecordFile(source.path), source.path);
    const record = await (0, _shared_src_deploy_roll_back_release_js__WEBPACK_IMPORTED_MODULE_1__/* .findRecord */ .T)(source, { records });
    if (record.cluster === source.cluster)
        return record;
    throw new _shared_src_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`cluster is '${source.cluster}', but release ${record.release} was deployed to '${record.cluster}'. Check environment and bucket.`);
}
async function readRecordFile(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new _shared_src_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`Could not read record-file '${path}'. It is the file that deploy-services writes (output record-file).`, { cause: error });
    }
}


/***/ }),

/***/ 2658:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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
    const [{ EcsGateway }, { S3RecordStore }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(212), __nccwpck_require__.e(431)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7431)), Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711), __nccwpck_require__.e(337)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4337))]);
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


/***/ }),

/***/ 7676:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g5: () => (/* binding */ failureOf),
  S4: () => (/* binding */ judge),
  k$: () => (/* binding */ shortArn)
});

// EXTERNAL MODULE: ./actions/shared/src/ecs/observation.ts
var observation = __nccwpck_require__(8471);
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
    if (!(0, observation/* exists */.t2)(service) || service.runningCount + service.pendingCount === 0)
        return { kind: 'completed' };
    return { kind: 'wait', progress: `${service.runningCount + service.pendingCount} tasks are still to stop` };
}
function judgeDeployment(target, look) {
    const { service } = look;
    if (!(0, observation/* exists */.t2)(service))
        return { kind: 'failed', reason: `The service ${target.service} no longer exists.` };
    const primary = (0, observation/* primaryDeployment */.sg)(service);
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


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ findRecord),
  s: () => (/* binding */ rollBackRelease)
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

// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __nccwpck_require__(7871);
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

// EXTERNAL MODULE: ./actions/shared/src/ecs/observation.ts
var observation = __nccwpck_require__(8471);
// EXTERNAL MODULE: ./actions/shared/src/deploy/deployment-verdict.ts + 1 modules
var deployment_verdict = __nccwpck_require__(7676);


/** How a service gets back to what it ran before. */
function planRollBack({ before, after, service }) {
    if (!(0, observation/* exists */.t2)(service)) {
        return before === null ? { kind: 'nothing' } : { kind: 'leave', reason: 'the service no longer exists' };
    }
    const revision = (0, observation/* primaryDeployment */.sg)(service)?.taskDefinition ?? service.taskDefinition;
    const desiredCount = countToRestore(before?.desiredCount ?? 0, service.desiredCount);
    if (before !== null && revision === before.taskDefinition) {
        return desiredCount === null ? { kind: 'verify' } : { kind: 'update', taskDefinition: before.taskDefinition, desiredCount };
    }
    if (revision !== after)
        return { kind: 'leave', reason: `it runs ${(0, deployment_verdict/* shortArn */.k$)(revision)}, which this release did not put there` };
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
        watched.some(({ verdict }) => verdict !== null && verdict.kind !== 'completed');
        if (watched.every(({ verdict }) => verdict !== null) || (options.stopAtFailure))
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
        const step = (0, deployment_verdict/* judge */.S4)(item.target, item.look);
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
        stoppedTasks: own === undefined ? (item.look?.stoppedTasks ?? []) : stopped.filter((task) => (0, observation/* belongsToDeployment */.ZK)(task, own)),
        runningTasks: running,
        targets,
        deadlineReached,
        seenFailure: item.look?.seenFailure ?? (0, deployment_verdict/* failureOf */.g5)(service, target.deploymentId),
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
    const deployment = observed === null ? null : (0, observation/* primaryDeployment */.sg)(observed);
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
            return `back to ${(0, deployment_verdict/* shortArn */.k$)(plan.taskDefinition)}${plan.desiredCount === null ? '' : ` with ${plan.desiredCount} tasks`}`;
        case 'scale-to-zero':
            return 'was created by this release; scaling it to 0';
        case 'leave':
            return `left as it is: ${plan.reason}`;
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






/** Puts every service that the recorded release touched back on what it ran before, and proves it. */
async function rollBackRelease(options, context) {
    const { record, dryRun } = options;
    const timeline = new Timeline(context.clock, context.reporter);
    const finish = (outcome, reason = '', commands = []) => ({ outcome, record, reason, commands, timeline: timeline.entries });
    const keeper = new RecordKeeper(record, options.recordFile, context);
    await keeper.writeFile();
    const touched = record.services.filter(isTouched);
    const reason = whyNothing(record, touched.length);
    if (reason !== null)
        return finish('nothing-to-do', reason);
    const planned = await timeline.step({ section: 'roll-back', name: 'Plan' }, async () => await plan(options, context));
    if (dryRun)
        return finish('planned', planned.map(({ service, plan: next }) => `${service.name}: ${describePlan(next)}`).join('; '));
    const settled = await timeline.step({ section: 'roll-back', name: 'Roll back', isOk: ({ status }) => status === 'rolled-back' }, async () => applyRollBack(record, await rollBackServices(touched, context)));
    Object.assign(record, { status: settled.status, finishedAt: context.clock.now().toISOString() });
    await keeper.save();
    if (settled.isClean)
        await pointBack(keeper, context);
    return finish(settled.status, settled.notes.join(' '), settled.commands);
}
function whyNothing(record, touched) {
    if (record.status === 'rolled-back')
        return `Release ${record.release} was rolled back already (${record.finishedAt ?? 'time unknown'}).`;
    return touched === 0 ? `Release ${record.release} changed no service.` : null;
}
/** A service that somebody deployed to since is no longer this release's to undo: refused before anything is changed. */
async function plan({ record }, context) {
    const planned = await planServices(record.services.filter(isTouched), context);
    for (const { service, plan: next } of planned)
        context.reporter.info(`${service.name}: ${describePlan(next)}`);
    const foreign = planned.flatMap(({ service, plan: next }) => (next.kind === 'leave' ? [`- ${service.name}: ${next.reason}`] : []));
    if (foreign.length === 0)
        return planned;
    throw new user_error/* UserError */.y(`Release ${record.release} cannot be rolled back, nothing was changed:\n${foreign.join('\n')}\nRoll back the release that was deployed after it first.`);
}
async function pointBack(keeper, context) {
    try {
        const current = await context.records.readCurrent(keeper.record.environment);
        if (current?.release === keeper.record.release)
            await keeper.pointBackTo(current.previous);
    }
    catch (error) {
        context.reporter.warning(`current.json could not be read and still names ${keeper.record.release}: ${describeAwsError(error)}`);
    }
}
/** The record of a release, or of the newest one for `previous`. */
async function findRecord(source, context) {
    const { environment } = source;
    const release = source.release === 'previous' ? (await context.records.readCurrent(environment))?.release : source.release;
    if (release === undefined)
        throw new user_error/* UserError */.y(`No release was ever deployed to ${environment}: releases/${environment}/current.json is not in the bucket.`);
    const record = await context.records.readRecord(environment, release);
    if (record === null)
        throw new user_error/* UserError */.y(`There is no record of release ${release}: releases/${environment}/${release}.json is not in the bucket. Check the release id and the bucket.`);
    return record;
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

/***/ 8471:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZK: () => (/* binding */ belongsToDeployment),
/* harmony export */   sg: () => (/* binding */ primaryDeployment),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
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



const statuses = ['in-progress', 'completed', 'rolled-back', 'roll-back-failed', 'failed'];
/** `source` is where the text came from, for errors. */
function parseReleaseRecord(text, source) {
    const value = parseJson(text, source);
    const findings = recordFindings(value);
    if (findings.length > 0)
        throw new user_error/* UserError */.y(`${source} is no release record:\n${findings.map((finding) => `- ${finding}`).join('\n')}`);
    return value;
}
function recordFindings(value) {
    if (!(0, json_object/* isJsonObject */.OW)(value))
        return ['it must be an object'];
    const findings = [];
    if (value['schemaVersion'] !== 1)
        findings.push(`schemaVersion must be 1, got ${(0, json_object/* showValue */.vp)(value['schemaVersion'])}`);
    for (const field of ['release', 'environment', 'cluster', 'commit', 'startedAt']) {
        if (typeof value[field] !== 'string' || value[field] === '')
            findings.push(`${field} must be a text that is not empty`);
    }
    for (const field of ['finishedAt', 'reason'])
        if (typeof value[field] !== 'string' && value[field] !== null)
            findings.push(`${field} must be a text or null`);
    if (!statuses.some((status) => status === value['status']))
        findings.push(`status must be one of ${statuses.join(', ')}`);
    const services = value['services'];
    if (!Array.isArray(services))
        return [...findings, 'services must be a list'];
    return [...findings, ...services.flatMap((service, index) => serviceFindings(service).map((finding) => `services[${index}]: ${finding}`))];
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
/******/ var __webpack_exports__ = __nccwpck_require__(4705);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/
