const __WEBPACK_EXTERNAL_createRequire = process.getBuiltinModule("module").createRequire;
/******/ var __webpack_modules__ = ({

/***/ 4705:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_src_deploy_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4527);
/* harmony import */ var _shared_src_deploy_connect_context_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3302);
/* harmony import */ var _shared_src_deploy_finish_in_post_step_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2833);
/* harmony import */ var _shared_src_deploy_workflow_reporter_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8622);
/* harmony import */ var _shared_src_post_state_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4677);
/* harmony import */ var _shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9865);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4595);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5112);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2799);









await (0,_shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runAction */ .C)(async () => {
    const isPostStep = (0,_shared_src_post_state_js__WEBPACK_IMPORTED_MODULE_3__/* .enterStep */ .Rx)() === 'post';
    // The record that the main step went by: `previous` means another one once it is rolled back.
    const [environment, id] = [(0,_shared_src_post_state_js__WEBPACK_IMPORTED_MODULE_3__/* .savedState */ .fP)('environment') ?? '', (0,_shared_src_post_state_js__WEBPACK_IMPORTED_MODULE_3__/* .savedState */ .fP)('release') ?? ''];
    if (isPostStep && (id === '' || (0,_shared_src_post_state_js__WEBPACK_IMPORTED_MODULE_3__/* .savedState */ .fP)('ended') !== undefined))
        return;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(process.env);
    const { bucket, pollMs, deadlineMs } = inputs;
    const { S3RecordStore } = await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711), __nccwpck_require__.e(337)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4337));
    const source = isPostStep ? { kind: 'release', environment, release: id, cluster: (0,_shared_src_post_state_js__WEBPACK_IMPORTED_MODULE_3__/* .savedState */ .fP)('cluster') ?? '' } : inputs.source;
    const record = await (0,_read_record_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecord */ .a)(source, new S3RecordStore(bucket));
    const context = await (0,_shared_src_deploy_connect_context_js__WEBPACK_IMPORTED_MODULE_0__/* .connectContext */ .O)({
        cluster: record.cluster, bucket, pollMs, deadlineMs, reporter: _shared_src_deploy_workflow_reporter_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowReporter */ .z, cancelled: new AbortController().signal, checks: null, allowedScanSeverity: 'any',
    });
    if (isPostStep) {
        if (!(await (0,_shared_src_deploy_finish_in_post_step_js__WEBPACK_IMPORTED_MODULE_1__/* .finishInPostStep */ .r)({ environment, id }, { ...inputs, onCancel: 'roll-back' }, context)))
            process.exitCode = 1;
        return;
    }
    (0,_shared_src_deploy_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_8__/* .outliveSignals */ .K)(_shared_src_deploy_workflow_reporter_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowReporter */ .z.info);
    for (const [name, value] of [['environment', record.environment], ['release', record.release], ['cluster', record.cluster]])
        (0,_shared_src_post_state_js__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ)(name, value);
    if (!(await (0,_main_js__WEBPACK_IMPORTED_MODULE_6__/* .rollBack */ .F)(record, inputs, context)))
        process.exitCode = 1;
    (0,_shared_src_post_state_js__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ)('ended', 'true');
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4595:
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
/** The workflow run and its attempt, and its page: who works on a release. */
function runOfJob(env) {
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1', GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    if (run === undefined || run === '')
        return { id: `terminal/${new Date().toISOString()}`, url: null };
    const url = server === undefined || repository === undefined ? null : `${server}/${repository}/actions/runs/${run}/attempts/${attempt}`;
    return { id: `${run}/${attempt}`, url };
}




function readInputs(env) {
    const source = readSource();
    return {
        source,
        bucket: requiredInput('bucket'),
        recordFile: (0, external_node_path_.resolve)(source.kind === 'file' ? source.path : 'release-record.json'),
        dryRun: booleanInput('dry-run', false),
        deadlineMs: integerInput('deadline-minutes', { min: 1, max: 360, fallback: 20 }) * 60_000,
        pollMs: numberInput('poll-seconds', { min: 0.2, max: 60, fallback: 5 }) * 1000,
        run: runOfJob(env),
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

/***/ 5112:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollBack)
/* harmony export */ });
/* harmony import */ var _shared_src_deploy_job_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3777);
/* harmony import */ var _shared_src_deploy_roll_back_release_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7770);
/* harmony import */ var _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(145);



const titles = {
    'rolled-back': 'Rolled back, every service runs what it ran before',
    'nothing-to-do': 'Nothing to roll back',
    'planned': 'Dry run: what a roll-back would do',
    'failed': 'Rolled back in part: something newer was left in place',
    'roll-back-failed': 'The roll-back failed',
};
/** Whether everything is where it should be. Outputs and summary are written either way. */
async function rollBack(record, inputs, context) {
    (0, _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)('release', record.release);
    (0, _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)('record-file', inputs.recordFile);
    const result = await (0, _shared_src_deploy_roll_back_release_js__WEBPACK_IMPORTED_MODULE_1__/* .rollBackRelease */ .s)({ record, recordFile: inputs.recordFile, dryRun: inputs.dryRun, run: inputs.run }, context);
    (0, _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)('outcome', result.outcome);
    (0, _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)('reason', result.reason);
    (0, _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .addSummary */ .S0)((0, _shared_src_deploy_job_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummary */ .S)({ title: titles[result.outcome], details: [], ...result }));
    context.reporter.info([`${titles[result.outcome]}.`, result.reason].filter((line) => line !== '').join(' '));
    for (const command of result.commands)
        (0, _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)('error', command, { title: 'A person has to run' });
    if (result.outcome === 'failed' || result.outcome === 'roll-back-failed')
        (0, _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)('error', result.reason, { title: titles[result.outcome] });
    return result.outcome !== 'failed' && result.outcome !== 'roll-back-failed';
}


/***/ }),

/***/ 2799:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _shared_src_deploy_roll_back_release_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7770);
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

/***/ 4527:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ outliveSignals)
/* harmony export */ });
/** For a roll-back: half of it is worse than all of it. It says that it goes on, and does. */
function outliveSignals(say) {
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => say(`The job was cancelled (${signal}); a roll-back goes on to its end.`));
}


/***/ }),

/***/ 3302:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ connectContext)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);

const systemClock = {
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    sleep: async (ms, signal) => {
        await (0, promises_.setTimeout)(ms, undefined, { signal });
    },
};

/** The context over the real SDK clients. Each client is loaded when it is first needed: loading them all costs more than the first call. */
async function connectContext(options) {
    const account = once(async () => await (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(695), __nccwpck_require__.e(305)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9305))).readCallerAccount());
    // What it answers, and whether it does, is the preflight's to judge.
    if (options.asksAccountFirst === true)
        await account().catch(() => undefined);
    const [{ EcsGateway }, { S3RecordStore }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(212), __nccwpck_require__.e(431)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7431)), Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711), __nccwpck_require__.e(337)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4337))]);
    const targetReader = once(async () => new (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(586), __nccwpck_require__.e(63)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7063))).TargetHealthReader());
    const logReader = once(async () => new (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(303), __nccwpck_require__.e(731)]).then(__nccwpck_require__.bind(__nccwpck_require__, 731))).TaskLogReader());
    const { pollMs, deadlineMs, reporter, cancelled } = options;
    const ecs = new EcsGateway(options.cluster);
    const scaling = once(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(491), __nccwpck_require__.e(651)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6651))).createScalingGateway(options.cluster));
    const digests = once(async () => (await __nccwpck_require__.e(/* import() */ 983).then(__nccwpck_require__.bind(__nccwpck_require__, 7983))).createDigestReader());
    const preflight = once(async () => (await __nccwpck_require__.e(/* import() */ 444).then(__nccwpck_require__.bind(__nccwpck_require__, 9444))).createPreflight({ ecs, reporter, allowedScanSeverity: options.allowedScanSeverity }));
    return {
        ecs,
        acceptedDigests: async (image) => await (await digests())(image),
        preflight: async (facts) => await (await preflight())(facts),
        scaling: {
            targets: async (services) => await (await scaling()).targets(services),
            register: async (service, target) => await (await scaling()).register(service, target),
        },
        checks: options.checks === null ? null : (await __nccwpck_require__.e(/* import() */ 500).then(__nccwpck_require__.bind(__nccwpck_require__, 9500))).connectChecks({ reporter, mask: options.checks.mask }),
        records: new S3RecordStore(options.bucket),
        callerAccount: account,
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

/***/ 2500:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   k$: () => (/* binding */ shortArn)
/* harmony export */ });
/* harmony import */ var _ecs_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8471);
/* harmony import */ var _ecs_stop_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8707);


/** As many stopped tasks with the same cause end a deployment: ECS's own breaker needs at least three as well. */
const identicalStopsLimit = 3;
const goingBack = new Set(['STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_FAILED']);
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
    const step = judgeDeployment(target, look);
    if (step.kind !== 'wait' || !look.deadlineReached)
        return step;
    return { kind: 'timed-out', reason: `The deadline passed. Last state: ${step.progress}` };
}
function judgeDeployment(target, look) {
    const { service } = look;
    // A service just created may be missing from an answer for some seconds.
    if (service === null)
        return { kind: 'wait', progress: 'ECS does not show the service yet' };
    if (!(0, _ecs_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)(service))
        return { kind: 'failed', reason: `The service ${target.service} no longer exists.` };
    const primary = (0, _ecs_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .primaryDeployment */ .sg)(service);
    if (primary !== null && isOwn(target, primary))
        return judgeOwn(target, look, primary);
    const failure = look.seenFailure ?? failureOf(service, target.deploymentId ?? '') ?? ownRollBackReason(target, look, primary);
    // What stood before the release is an answer from before it, unless ECS has gone back there: that makes the same deployment PRIMARY again.
    if (failure === null && primary !== null && target.before?.deployment === primary.id)
        return { kind: 'wait', progress: 'ECS does not show the deployment yet' };
    return judgeReplaced(target, failure, primary);
}
function isOwn({ deploymentId, taskDefinition }, primary) {
    return deploymentId === null ? primary.taskDefinition === taskDefinition : primary.id === deploymentId;
}
function judgeOwn(target, look, own) {
    if (own.rolloutState === 'FAILED')
        return { kind: 'failed', reason: own.rolloutStateReason || 'ECS reports the deployment as failed.' };
    const [commonest] = (0, _ecs_stop_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .groupStops */ .xS)(look.stoppedTasks, target.essential ?? null);
    if (commonest !== undefined && commonest.tasks.length >= identicalStopsLimit) {
        return { kind: 'failed', reason: `${commonest.tasks.length} tasks stopped for the same cause: ${commonest.text}` };
    }
    const missing = whatIsMissing(target, look, own);
    return missing === null ? { kind: 'completed' } : { kind: 'wait', progress: missing };
}
/** Completed needs four witnesses: ECS's state, the counts, the running tasks themselves, the load balancer. */
function whatIsMissing(target, look, own) {
    const failed = look.stoppedTasks.length > 0 ? `, ${look.stoppedTasks.length} stopped` : '';
    const counts = `${own.runningCount} of ${own.desiredCount} tasks run${failed}`;
    if (own.rolloutState !== 'COMPLETED')
        return `${counts}, deployment ${own.rolloutState.toLowerCase().replace('_', ' ') || 'under way'}`;
    if (look.serviceDeployment !== null && goingBack.has(look.serviceDeployment.status))
        return `${counts}, ECS is stopping the deployment`;
    if (own.runningCount !== own.desiredCount || own.pendingCount > 0)
        return counts;
    const ofRevision = look.runningTasks.filter((task) => task.taskDefinition === target.taskDefinition && task.lastStatus === 'RUNNING');
    const others = look.runningTasks.length - ofRevision.length;
    if (others > 0)
        return `${counts}, ${others} other tasks are still to stop`;
    if (ofRevision.length < own.desiredCount)
        return `${ofRevision.length} of ${own.desiredCount} tasks run the revision`;
    const strangers = ofRevision.flatMap((task) => strangeImages(task, target));
    return strangers.length > 0 ? `tasks run other images: ${[...new Set(strangers)].join(', ')}` : whatTargetsMiss(look.targets, ofRevision);
}
/** Running containers whose image is not the one that was deployed, by reference or by digest. */
function strangeImages(task, { images, digests }) {
    return task.containers.flatMap(({ name, image, imageDigest }) => {
        if (images[name] !== undefined && image !== '' && image !== images[name])
            return [`${name} runs ${image}`];
        const accepted = digests[name] ?? [];
        return accepted.length > 0 && imageDigest !== '' && !accepted.includes(imageDigest) ? [`${name} runs ${imageDigest} instead of ${accepted.join(' or ')}`] : [];
    });
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
function judgeReplaced(target, failure, primary) {
    const wentBack = primary !== null && primary.taskDefinition === target.before?.taskDefinition;
    if (failure === null || !wentBack) {
        return { kind: 'superseded', reason: `Another deployment took over (${primary?.id ?? 'none'}, ${shortArn(primary?.taskDefinition ?? '')}).` };
    }
    if (primary.rolloutState === 'FAILED')
        return { kind: 'failed', reason: `${failure} ECS's own roll-back failed too: ${primary.rolloutStateReason}` };
    if (primary.rolloutState === 'COMPLETED' && primary.runningCount === primary.desiredCount)
        return { kind: 'rolled-back-by-ecs', reason: failure };
    return { kind: 'wait', progress: `the deployment failed, ECS goes back to ${shortArn(primary.taskDefinition)}: ${primary.runningCount} of ${primary.desiredCount} tasks run` };
}
/** ECS's words for going back by itself; a person's deployment of the earlier revision has none, and those for an earlier release do not count. */
function ownRollBackReason({ before }, { serviceDeployment }, primary) {
    const said = primary?.rolloutStateReason ?? '';
    const saysBack = /roll(ing|ed)? ?back|circuit breaker/i.test(said);
    if (serviceDeployment === null)
        return saysBack && primary?.id !== before?.deployment ? said : null;
    if (serviceDeployment.arn === before?.serviceDeployment || !isGoingBack(serviceDeployment))
        return null;
    return serviceDeployment.rollBackReason || serviceDeployment.statusReason || (saysBack ? said : 'ECS rolled the deployment back.');
}
function isGoingBack({ status }) {
    return status.startsWith('ROLLBACK_') || status === 'STOP_REQUESTED';
}
/** `family:revision` of a task definition's ARN. */
function shortArn(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 3778:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ driveRelease)
});

// EXTERNAL MODULE: ./actions/shared/src/ecs/aws-error.ts
var aws_error = __nccwpck_require__(6355);
// EXTERNAL MODULE: ./actions/shared/src/record-store/record-store.ts
var record_store = __nccwpck_require__(1768);
// EXTERNAL MODULE: ./actions/shared/src/deploy/look-at-services.ts
var look_at_services = __nccwpck_require__(4157);
// EXTERNAL MODULE: ./actions/shared/src/deploy/next-step.ts
var next_step = __nccwpck_require__(5013);
/** A waiting person sees a line at least this often. */
const silenceLimitMs = 5000;
const shortestPauseMs = 1000;
/** A roll-out that takes long is looked at less often: a tenth of what has passed is no loss. */
const pauseShare = 0.1;
function progressSpeaker({ clock, reporter, pollMs, random = Math.random }) {
    const last = new Map();
    const startedMs = clock.monotonicMs();
    return {
        say: (service, text) => {
            const nowMs = clock.monotonicMs();
            const before = last.get(service);
            if (before !== undefined && before.text === text && nowMs - before.atMs < silenceLimitMs)
                return;
            last.set(service, { text, atMs: nowMs });
            reporter.info(`${String(Math.round((nowMs - startedMs) / 1000)).padStart(4)} s  ${service}: ${text}`);
        },
        // Many deployments of one account, begun together, must not go on asking together.
        pauseMs: () => Math.min(pollMs, Math.max(shortestPauseMs, (clock.monotonicMs() - startedMs) * pauseShare)) * (0.85 + 0.15 * random()),
    };
}

// EXTERNAL MODULE: ./actions/shared/src/deploy/release-run.ts + 1 modules
var release_run = __nccwpck_require__(6272);
// EXTERNAL MODULE: ./actions/shared/src/deploy/steps-back.ts + 1 modules
var steps_back = __nccwpck_require__(7508);
// EXTERNAL MODULE: ./actions/shared/src/deploy/steps-forward.ts
var steps_forward = __nccwpck_require__(3752);








/** How often in a row AWS may be out of reach before the wait is given up; each look has the SDK's own retries inside. */
const unansweredLimit = 3;
/** The thin shell around the decision core: asks it for the next step and takes it, until the release has its end. */
async function driveRelease(run, context) {
    const speaker = progressSpeaker(context);
    for (;;) {
        const step = (0, next_step/* nextStep */.sk)((0, release_run/* situationOf */._7)(run, context));
        if (step.do === 'finish') {
            await (0, steps_back/* finishRelease */.pp)(step, run, context);
            return;
        }
        try {
            await take(step, run, { ...context, speaker });
            run.unanswered = 0;
        }
        catch (error) {
            await meetError(error, { step, run }, context);
        }
    }
}
async function take(step, run, context) {
    switch (step.do) {
        case 'register':
            await (0, steps_forward/* registerParts */.IM)(run, context);
            return;
        case 'migrate':
            await (0, steps_forward/* migrate */._r)(run, context);
            return;
        case 'settle-migration':
            await (0, steps_forward/* settleMigration */.YQ)(run, context);
            return;
        case 'roll-out':
            await (0, steps_forward/* rollOut */.Of)(step.services, run, context);
            return;
        case 'look':
            await (0, look_at_services/* lookAtServices */.f)(step.services, run, context);
            return;
        case 'wait':
            await wait(step, run, context);
            return;
        case 'complete-service':
            await (0, steps_forward/* completeService */.F6)(step.service, run);
            return;
        case 'check':
            await (0, steps_forward/* checkRelease */.me)(run, context);
            return;
        case 'give-up':
            await (0, steps_back/* giveUpRelease */.UC)(step, run, context);
            return;
        case 'restore':
            await (0, steps_back/* restoreServices */.l4)(step.moves, run, context);
            return;
    }
}
/** A pause, and a look at what is waited for. The last look comes at the deadline, not before. */
async function wait(step, run, context) {
    for (const { service, text } of step.progress)
        context.speaker.say(service, text);
    const remainingMs = Math.max(0, run.deadlineAtMs - context.clock.monotonicMs());
    const isForward = run.keeper.record.status === 'in-progress';
    await context.clock.sleep(Math.min(context.speaker.pauseMs(), remainingMs), isForward ? context.cancelled : new AbortController().signal);
    if (step.services.length > 0)
        await (0, look_at_services/* lookAtServices */.f)(step.services, run, context);
    else
        run.migrationTask = (await context.ecs.describeTasks([run.keeper.record.migration?.task ?? '']))[0] ?? null;
}
/** Waiting cannot mend refused credentials or a wrong request: those end the release at once, everything else after some tries. */
async function meetError(error, { step, run }, context) {
    if (error instanceof record_store/* RecordConflictError */.y)
        throw error;
    const isForward = run.keeper.record.status === 'in-progress';
    if (isForward && context.cancelled.aborted)
        return;
    const kind = (0, aws_error/* classifyAwsError */.u)(error);
    run.unanswered += kind === 'throttled' ? 0 : 1;
    const isLook = step.do === 'look' || step.do === 'wait';
    const mayPass = isLook && (kind === 'throttled' || kind === 'unreachable') && run.unanswered < unansweredLimit && context.clock.monotonicMs() < run.deadlineAtMs;
    if (mayPass) {
        context.reporter.info(`No answer that can be used, looking again: ${(0, aws_error/* describeAwsError */.P)(error)}`);
        if (step.do === 'look')
            await context.clock.sleep(Math.min(1000, context.pollMs), isForward ? context.cancelled : new AbortController().signal).catch(() => undefined);
        return;
    }
    const reason = isLook ? `Could not look at the services: ${(0, aws_error/* describeAwsError */.P)(error)}` : (0, aws_error/* describeAwsError */.P)(error);
    if (isForward)
        run.fault = reason;
    else
        for (const service of run.keeper.record.services.filter(next_step/* isTouched */.Dn))
            run.refusals.set(service.key, `not verified: ${reason}`);
}


/***/ }),

/***/ 2815:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ explainFailure),
  z: () => (/* binding */ logTailOf)
});

// EXTERNAL MODULE: ./actions/shared/src/ecs/aws-error.ts
var aws_error = __nccwpck_require__(6355);
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

// EXTERNAL MODULE: ./actions/shared/src/ecs/causes/cause-rules.ts
var cause_rules = __nccwpck_require__(219);
// EXTERNAL MODULE: ./actions/shared/src/ecs/causes/culprit.ts
var culprit = __nccwpck_require__(6505);
/** Words of runtimes and kernels that mean one thing only; a program's own messages mean too many. */
const clues = [
    ['exec-format', /exec format error/i],
    ['out-of-memory', /JavaScript heap out of memory|java\.lang\.OutOfMemoryError|Cannot allocate memory|^MemoryError\b/],
    ['read-only-file-system', /\bEROFS\b|read-only file system/i],
    ['disk-full', /\bENOSPC\b|no space left on device/i],
    ['permission', /\bEACCES\b/],
];
/** An exit code alone says little: what the last log lines say of it, the newest first. */
function clueOf(log) {
    for (const line of log.toReversed()) {
        const clue = clues.find(([, pattern]) => pattern.test(line));
        if (clue !== undefined)
            return { cause: clue[0], line: line.trim() };
    }
    return null;
}

// EXTERNAL MODULE: ./actions/shared/src/ecs/observation.ts
var observation = __nccwpck_require__(8471);
// EXTERNAL MODULE: ./actions/shared/src/ecs/stop-cause.ts
var stop_cause = __nccwpck_require__(8707);


/** Events of the deployment that is PRIMARY, newest first: those from before say nothing about it. */
function eventsSince({ service }) {
    const since = service === null ? null : ((0, observation/* primaryDeployment */.sg)(service)?.createdAt ?? null);
    return (service?.events ?? []).filter(({ at }) => at === null || since === null || at >= since);
}
/** The newest event that tells a failure without a stopped task. */
function newestFailure(look) {
    const events = eventsSince(look);
    for (const { message } of events) {
        if (/unable to stop or start tasks/i.test(message))
            return { cause: 'deadlock', headline: message };
        if (/unable to place a task|unable to assume|failed to launch a task|failed to (de)?register targets/i.test(message))
            return { cause: (0, cause_rules/* classify */.L)(message).id, headline: message };
    }
    const unhealthy = unhealthyEvent(look);
    if (unhealthy !== null)
        return { cause: targetCause(unhealthy), headline: `A task is unhealthy in the load balancer: ${unhealthy}.` };
    // Says only that something fails: after an hour ECS no longer tells which tasks.
    const unsteady = events.find(({ message }) => /unable to consistently start tasks/i.test(message));
    return unsteady === undefined ? null : { cause: 'unknown', headline: unsteady.message };
}
/** `Health checks failed with these codes: [404]`, of the newest event that says so. */
function unhealthyEvent(look) {
    for (const { message } of eventsSince(look)) {
        const [, reason] = /is unhealthy in \(?target-group [^)]*\)? due to \(reason (.*?)\)\.?$/.exec(message) ?? [];
        if (reason !== undefined)
            return reason;
    }
    return null;
}
function targetReason({ targets }) {
    return targets?.find(({ state, description }) => state === 'unhealthy' && description !== '')?.description ?? null;
}
/** Without codes there was no answer: Target.FailedHealthChecks says no more of a connection that fails (API reference, TargetHealth). */
function targetCause(reason) {
    if (/codes?: ?\[?\d{3}/i.test(reason))
        return 'health-path';
    return /timed out|refused|connection|^health checks failed\.?$/i.test(reason) ? 'port-mismatch' : 'target-health';
}






/** Why it fails, from all that is known at one moment: stopped tasks first, then ECS's own words, then what the load balancer says. */
function diagnose(look, { definition, log = [] } = {}) {
    const groups = (0, stop_cause/* groupStops */.xS)(look.stoppedTasks, (0, culprit/* essentialNames */.B)(definition));
    const found = ofRepeatedStops(groups, look, log) ?? ofAlarms(look) ?? ofStops(groups, look, log) ?? newestFailure(look) ?? ofTargets(look) ?? ofDeployment(look) ?? ofOthersStops(look);
    return { ...(found ?? { cause: 'unknown', headline: '' }), hint: found === null ? '' : (0, cause_rules/* hintOf */.$)(found.cause), groups };
}
/** One task that stops may have nothing to do with an alarm that rings; several are what it rings for. */
function ofRepeatedStops(groups, look, log) {
    return (groups[0]?.tasks.length ?? 0) > 1 ? ofStops(groups, look, log) : null;
}
function ofStops([commonest], look, log) {
    if (commonest === undefined)
        return null;
    const { length } = commonest.tasks;
    const headline = `${length} ${length === 1 ? 'task' : 'tasks'} stopped: ${commonest.text}`;
    // The stop says only that it ended, or that the load balancer's check failed; how, others say.
    const clue = commonest.cause === 'crash' ? clueOf(log) : null;
    if (clue !== null)
        return { cause: clue.cause, headline: `${headline} (its log: ${clue.line})` };
    const told = commonest.cause === 'target-health' ? (unhealthyEvent(look) ?? targetReason(look)) : null;
    return told === null ? { cause: commonest.cause, headline } : { cause: targetCause(told), headline: `${headline} (${told})` };
}
function ofAlarms({ serviceDeployment, seenFailure, service }) {
    const names = serviceDeployment?.triggeredAlarms ?? [];
    const said = [seenFailure, serviceDeployment?.rollBackReason, ...(service?.deployments ?? []).map(({ rolloutStateReason }) => rolloutStateReason)].find((text) => /alarm/i.test(text ?? ''));
    if (names.length === 0 && said === undefined)
        return null;
    return { cause: 'alarm', headline: names.length === 0 ? (said ?? '') : `The alarm ${names.join(', ')} rang during the deployment.` };
}
function ofTargets(look) {
    const reason = targetReason(look);
    return reason === null ? null : { cause: targetCause(reason), headline: `A task is unhealthy in the load balancer: ${reason}.` };
}
function ofDeployment({ service, seenFailure }) {
    const primary = service === null ? null : (0, observation/* primaryDeployment */.sg)(service);
    const said = seenFailure ?? (primary?.rolloutState === 'FAILED' ? primary.rolloutStateReason : '');
    return said === '' ? null : { cause: (0, cause_rules/* classify */.L)(said).id, headline: said };
}
/** Tasks that did not fail but were stopped: by a person, or with their Spot capacity. */
function ofOthersStops({ stoppedTasks }) {
    const innocent = stoppedTasks.filter((task) => !(0, stop_cause/* isOwnFailure */.PQ)(task));
    for (const [cause, codes] of [['user-stopped', ['UserInitiated']], ['interrupted', ['SpotInterruption', 'TerminationNotice']]]) {
        const stopped = innocent.filter(({ stopCode }) => codes.some((code) => code === stopCode));
        if (stopped[0] !== undefined)
            return { cause, headline: `${stopped.length} ${stopped.length === 1 ? 'task was' : 'tasks were'} stopped from outside: ${stopped[0].stopCode}; ${stopped[0].stoppedReason || 'no reason given'}` };
    }
    return null;
}



const logLines = 10;
const eventLines = 5;
/** Why a deployment failed, in lines for people: the likeliest cause and what to do, stops by cause, the last log lines, targets, ECS's events. */
async function explainFailure(look, definition, context) {
    if (look === null)
        return [];
    const { groups } = diagnose(look, { definition });
    const tails = await Promise.all(groups.map(async (group) => await tailOf(group, definition, context)));
    const { headline, hint } = diagnose(look, { definition, log: tails[0]?.own ?? [] });
    // The first group is the headline, unless something weighs more than it.
    const isTold = (group) => headline.includes(group.text);
    const lines = headline === '' ? [] : [headline, ...adviceOf(hint)];
    for (const [index, group] of groups.entries())
        lines.push(...(isTold(group) ? [] : headOf(group)), ...(tails[index]?.lines ?? []));
    const unhealthy = (look.targets ?? []).filter(({ state }) => state === 'unhealthy');
    if (unhealthy.length > 0)
        lines.push('Unhealthy targets:', ...unhealthy.map(({ address, description }) => `  ${address}: ${description}`));
    const events = eventsOf(look);
    if (events.length > 0)
        lines.push('Events of the service:', ...events.map((event) => `  ${event.message}`));
    return lines;
}
function headOf({ tasks: { length }, text, hint }) {
    return [`${length} ${length === 1 ? 'task' : 'tasks'} stopped: ${text}`, ...adviceOf(hint)];
}
function adviceOf(hint) {
    return hint === '' ? [] : [`  What to do: ${hint}`];
}
/** `own`: of the container that failed alone. */
async function tailOf(group, definition, context) {
    const newest = newestOf(group.tasks);
    if (newest === undefined)
        return { own: [], lines: [] };
    const isOwn = ({ name }) => name === group.container;
    const read = async (containers) => await logTailOf({ ...newest, containers }, definition, { lines: logLines, ...context });
    const [own, others] = await Promise.all([read(newest.containers.filter(isOwn)), read(newest.containers.filter((container) => !isOwn(container)))]);
    const tail = [...own, ...others];
    return { own, lines: tail.length === 0 ? [] : [`  Last log lines of task ${newest.id}:`, ...tail.map((line) => `  | ${line}`)] };
}
function newestOf(tasks) {
    return tasks.toSorted((a, b) => Number(b.createdAt ?? 0) - Number(a.createdAt ?? 0))[0];
}
function eventsOf(look) {
    return (look.service?.events ?? []).slice(0, eventLines);
}
/** The end of the containers' logs. A log that cannot be read must not hide the failure it was to explain. */
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
            context.reporter.warning(`The log ${stream.group} ${stream.name} could not be read: ${(0, aws_error/* describeAwsError */.P)(error)}`);
        }
    }
    return lines;
}


/***/ }),

/***/ 2833:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ finishInPostStep)
});

// EXTERNAL MODULE: ./actions/shared/src/release-record.ts + 1 modules
var release_record = __nccwpck_require__(7739);
// EXTERNAL MODULE: ./actions/shared/src/workflow-commands.ts
var workflow_commands = __nccwpck_require__(145);
// EXTERNAL MODULE: ./actions/shared/src/deploy/drive-release.ts + 1 modules
var drive_release = __nccwpck_require__(3778);
// EXTERNAL MODULE: ./actions/shared/src/deploy/next-step.ts
var next_step = __nccwpck_require__(5013);
// EXTERNAL MODULE: ./actions/shared/src/deploy/record-keeper.ts
var record_keeper = __nccwpck_require__(8273);
// EXTERNAL MODULE: ./actions/shared/src/deploy/release-run.ts + 1 modules
var release_run = __nccwpck_require__(6272);




/** A run died in the middle of this release. Gives it an end: its services go back, or stay where that was asked for or is all that is safe. */
async function finishUnfinished({ value: record, etag }, options, context) {
    const keeper = new record_keeper/* RecordKeeper */._(record, { file: options.recordFile, etag }, context);
    const run = (0, release_run/* createRun */.ut)(keeper, null, context);
    if (record.status === 'in-progress')
        Object.assign(record, { verdict: 'cancelled', reason: `The run ${record.run.id} was interrupted.` });
    record.run = options.run;
    const forbidden = record.services.some(next_step/* isTouched */.Dn) ? (0, next_step/* whyNoRollBack */.C9)(record) : null;
    if (forbidden !== null || (record.status === 'in-progress' && options.onCancel === 'leave')) {
        const reason = [record.reason, forbidden].filter((text) => text !== null).join(' ');
        Object.assign(record, { status: 'cancelled', reason, finishedAt: context.clock.now().toISOString() });
        context.reporter.warning(`Release ${record.release} was interrupted and is left as it is. ${reason}`);
        await keeper.save();
        return run;
    }
    await stopMigration(record, context);
    record.status = 'rolling-back';
    await keeper.save();
    run.timeline.enterPhase(`Roll back ${record.release}`);
    run.timeline.begin('roll-back', `Roll back ${record.release}`);
    await (0, drive_release/* driveRelease */.A)(run, context);
    return run;
}
async function stopMigration({ migration }, { ecs, reporter }) {
    if (migration?.outcome !== 'running')
        return;
    migration.outcome = 'failed';
    if (migration.task === null)
        return;
    await ecs.stopTask(migration.task, 'The deployment that began this migration was interrupted.').catch((error) => {
        reporter.warning(`The migration task ${migration.task ?? ''} could not be stopped: ${String(error)}`);
    });
}

// EXTERNAL MODULE: ./actions/shared/src/deploy/job-summary.ts
var job_summary = __nccwpck_require__(3777);
// EXTERNAL MODULE: ./actions/shared/src/deploy/steps-back.ts + 1 modules
var steps_back = __nccwpck_require__(7508);





/** After the job: what the main step of this run could not finish, because it was killed, gets its end. Whether everything is where it should be. */
async function finishInPostStep(release, options, context) {
    const stored = await context.records.readRecord(release.environment, release.id);
    if (stored === null || !(0, release_record/* isUnfinished */.u)(stored.value) || stored.value.run.id !== options.run.id) {
        (0, workflow_commands/* info */.pq)('The release has its end: nothing is left to do.');
        return true;
    }
    const run = await finishUnfinished(stored, options, context);
    const { record } = run.keeper;
    const commands = (0, steps_back/* commandsFor */.Au)(run, context.ecs.cluster);
    const title = record.status === 'rolled-back' ? 'The interrupted release was rolled back' : `The interrupted release ended as ${record.status}`;
    (0, workflow_commands/* addSummary */.S0)((0, job_summary/* writeSummary */.S)({ title, record, reason: record.reason ?? '', details: [], commands, timeline: run.timeline.entries }));
    (0, workflow_commands/* info */.pq)(`${title}.`);
    for (const command of commands)
        (0, workflow_commands/* annotate */.fz)('error', command, { title: 'A person has to run' });
    return record.status !== 'roll-back-failed';
}


/***/ }),

/***/ 3777:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* unused harmony export writeSnapshot */
/* harmony import */ var _deployment_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2500);

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
        '| service | old | new | tasks run | outcome | |',
        '|---|---|---|---|---|---|',
        ...facts.record.services.map((service) => serviceRow(service, facts)),
        ...gantt(facts.timeline),
        '',
    ].join('\n');
}
function serviceRow(service, facts) {
    const { before, after, outcome } = service;
    // A roll-back is done when the tasks have been seen to run these again.
    const seen = outcome.startsWith('rolled-back') || outcome === 'unchanged' ? before?.digests : after?.digests;
    const digests = Object.entries(seen ?? {}).map(([container, digest]) => `${container} \`${shortDigest(digest)}\``);
    const cells = [
        service.name,
        before === null ? 'not there' : revisionCell(before),
        after === null ? '\u2013' : revisionCell(after),
        digests.join('<br>') || '\u2013',
        service.outcome,
        linksOf(service, facts),
    ];
    return `| ${cells.join(' | ')} |`;
}
function revisionCell(state) {
    const images = Object.values(state.images).map((image) => `\`${shortImage(image)}\``);
    return [(0, _deployment_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .shortArn */ .k$)(state.taskDefinition), ...images].filter((part) => part !== '').join('<br>');
}
/** Where a person looks next. The Region stands in the revision's ARN. */
function linksOf({ key, name, before, after }, { record, logGroups = {} }) {
    const region = (after ?? before)?.taskDefinition.split(':')[3] ?? '';
    if (region === '')
        return '';
    const group = logGroups[key];
    const console = `https://${region}.console.aws.amazon.com`;
    return [
        `[console](${console}/ecs/v2/clusters/${record.cluster}/services/${name}/deployments?region=${region})`,
        // CloudWatch's pages take names that are encoded twice, with $ for %.
        ...(group === undefined ? [] : [`[logs](${console}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${encodeURIComponent(encodeURIComponent(group)).replaceAll('%', '$')})`]),
    ].join(' \u00b7 ');
}
function shortDigest(digest) {
    return digest.replace(/^sha256:([0-9a-f]{12})[0-9a-f]+$/, 'sha256:$1\u2026');
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


/***/ }),

/***/ 4157:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lookAtServices)
/* harmony export */ });
/* harmony import */ var _ecs_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8471);
/* harmony import */ var _deployment_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2500);


/** One look at all of these: one DescribeServices, one DescribeServiceDeployments, and tasks and targets where they tell more. */
async function lookAtServices(services, run, context) {
    const deadlineReached = context.clock.monotonicMs() >= run.deadlineAtMs;
    const found = await context.ecs.describeServices(services.map(({ name }) => name));
    const arns = [...found.values()].flatMap(({ serviceDeployment }) => (serviceDeployment === '' ? [] : [serviceDeployment]));
    const deployments = await context.ecs.describeServiceDeployments(arns);
    await Promise.all(services.map(async (record) => {
        const service = found.get(record.name) ?? null;
        const seen = { service, serviceDeployment: deployments.get(service?.serviceDeployment ?? '') ?? null, deadlineReached };
        run.looks.set(record.key, await lookAt(record, seen, { ...context, run }));
    }));
}
async function lookAt(record, seen, { run, ...context }) {
    const { service } = seen;
    if (service === null)
        return { ...seen, stoppedTasks: [], runningTasks: [], targets: null, seenFailure: null };
    const isForward = run.keeper.record.status === 'in-progress';
    const deploymentId = (isForward ? record.deployment : null) ?? (0, _ecs_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .primaryDeployment */ .sg)(service)?.id ?? '';
    const [stopped, runningTasks, targets] = await Promise.all([
        stoppedTasks(record.name, run.stopped, context),
        // Success is believed last: as long as ECS itself does not claim it, the tasks prove nothing.
        claimsSuccess(service) ? context.ecs.serviceTasks(record.name, 'RUNNING') : [],
        readTargets(service, context),
    ]);
    const earlier = isForward ? run.looks.get(record.key) : undefined;
    return { ...seen, stoppedTasks: stopped.filter(({ startedBy }) => startedBy === deploymentId), runningTasks, targets, seenFailure: earlier?.seenFailure ?? (0, _deployment_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(service, deploymentId) };
}
function claimsSuccess(service) {
    const primary = (0, _ecs_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .primaryDeployment */ .sg)(service);
    return primary?.rolloutState === 'COMPLETED' && primary.runningCount === primary.desiredCount && primary.pendingCount === 0;
}
/** Of a service, all that ECS still lists (for about an hour). */
async function stoppedTasks(service, known, { ecs }) {
    const arns = await ecs.listServiceTasks(service, 'STOPPED');
    for (const task of await ecs.describeTasks(arns.filter((arn) => !known.has(arn))))
        if (task.lastStatus === 'STOPPED')
            known.set(task.arn, task);
    return arns.flatMap((arn) => known.get(arn) ?? []);
}
async function readTargets(service, context) {
    if (service.targetGroupArns.length === 0)
        return null;
    const groups = await Promise.all(service.targetGroupArns.map((arn) => context.targetHealth(arn)));
    return groups.flat();
}


/***/ }),

/***/ 5013:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ whyNoRollBack),
/* harmony export */   Dn: () => (/* binding */ isTouched),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _ecs_observation_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8471);
/* harmony import */ var _ecs_stop_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8707);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7739);
/* harmony import */ var _deployment_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2500);
/* harmony import */ var _roll_back_move_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3270);





/** Did the release change this service, or may it have? */
function isTouched({ outcome }) {
    return outcome !== 'pending' && outcome !== 'unchanged';
}
/**
 * The one place where a deployment or roll-back is decided. It remembers nothing: the same record and the same answers
 * give the same step, so that a run goes on where a killed one stopped.
 */
function nextStep(situation) {
    const { record, wanted } = situation;
    if (!(0, _release_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnfinished */ .u)(record))
        return { do: 'finish', status: record.status, moves: [] };
    return record.status === 'rolling-back' || wanted === null ? backward(situation) : forward(situation, wanted);
}
function forward(situation, wanted) {
    if (situation.cancelled)
        return giveUp(situation, wanted, { verdict: 'cancelled', reason: 'The job was cancelled.', service: null });
    if (situation.fault !== null)
        return giveUp(situation, wanted, { verdict: 'failed', reason: situation.fault, service: null });
    if (!situation.registered)
        return { do: 'register' };
    const migration = wanted.migrates ? migrationStep(situation, wanted) : null;
    if (migration !== null)
        return migration;
    for (const group of wanted.order) {
        const open = situation.record.services.filter(({ key, outcome }) => group.includes(key) && outcome !== 'unchanged' && outcome !== 'completed');
        if (open.length > 0)
            return rollOutStep(open, situation, wanted);
    }
    return checkStep(situation, wanted);
}
function migrationStep(situation, wanted) {
    const { record: { migration }, migrationTask: task, deadlineReached } = situation;
    if (migration === null || migration.task === null)
        return { do: 'migrate' };
    if (migration.outcome === 'succeeded')
        return null;
    if (task?.lastStatus === 'STOPPED') {
        if (hasSucceeded(task))
            return { do: 'settle-migration' };
        return giveUp(situation, wanted, { verdict: 'migration-failed', reason: `The migration failed: ${(0, _ecs_stop_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .stopCauseOf */ .dq)(task, wanted.essential.get('migrate')).text}`, service: null });
    }
    if (deadlineReached)
        return giveUp(situation, wanted, { verdict: 'timed-out', reason: 'The migration did not end before the deadline and was stopped.', service: null });
    return { do: 'wait', services: [], progress: [{ service: 'migration', text: (task?.lastStatus ?? 'not visible yet').toLowerCase() }] };
}
/** A missing exit code is no success: the container may never have started. */
function hasSucceeded(task) {
    return task.containers.length > 0 && task.containers.every(({ exitCode }) => exitCode === 0);
}
/** Independent services of one group go side by side. */
function rollOutStep(open, situation, wanted) {
    const pending = open.filter(({ outcome }) => outcome === 'pending');
    if (pending.length > 0)
        return { do: 'roll-out', services: pending };
    const unseen = open.filter(({ key }) => !situation.looks.has(key));
    if (unseen.length > 0)
        return { do: 'look', services: open };
    const judged = open.map((service) => ({ service, step: judgeService(service, situation) }));
    const failed = judged.find(({ step }) => step.kind !== 'wait' && step.kind !== 'completed' && step.kind !== 'not-begun');
    if (failed !== undefined)
        return failedStep(failed, situation, wanted);
    const completed = judged.find(({ step }) => step.kind === 'completed');
    if (completed !== undefined)
        return { do: 'complete-service', service: completed.service };
    // Written down as begun, and the run died before ECS heard of it.
    const lost = judged.filter(({ step }) => step.kind === 'not-begun');
    if (lost.length > 0)
        return { do: 'roll-out', services: lost.map(({ service }) => service) };
    return { do: 'wait', services: open, progress: judged.map(({ service, step }) => ({ service: service.name, text: step.kind === 'wait' ? step.progress : step.kind })) };
}
function failedStep({ service, step }, situation, wanted) {
    if (step.kind === 'wait' || step.kind === 'completed' || step.kind === 'not-begun')
        throw new Error(`${service.name} has not failed`);
    return giveUp(situation, wanted, { verdict: step.kind, reason: `${service.name}: ${step.reason}`, service });
}
function judgeService(service, situation) {
    const refusal = situation.refusals.get(service.key);
    if (refusal !== undefined)
        return { kind: 'failed', reason: refusal };
    const look = situation.looks.get(service.key);
    if (look === undefined || service.after === null)
        return { kind: 'wait', progress: 'not looked at yet' };
    if (service.deployment === null && !showsNewDeployment(service, look))
        return { kind: 'not-begun' };
    const { taskDefinition, images } = service.after;
    const target = { service: service.name, deploymentId: service.deployment, taskDefinition, images, digests: acceptedBy(images, situation), before: service.before, essential: situation.wanted?.essential.get(service.key) ?? null };
    return (0, _deployment_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S4)(target, look);
}
/** Has anybody deployed since the snapshot? If so, it was the run that died; ECS may have gone back since. */
function showsNewDeployment({ before }, { service }) {
    const primary = service === null ? null : (0, _ecs_observation_js__WEBPACK_IMPORTED_MODULE_4__/* .primaryDeployment */ .sg)(service);
    return primary !== null && (primary.id !== before?.deployment || service?.serviceDeployment !== before.serviceDeployment);
}
function acceptedBy(images, { digests }) {
    return Object.fromEntries(Object.entries(images).map(([container, image]) => [container, digests.get(image) ?? []]));
}
function checkStep(situation, wanted) {
    const { checks, record } = situation;
    if (!wanted.checks || checks?.passed === true || record.checks === 'passed')
        return { do: 'finish', status: 'completed', moves: [] };
    return checks === null ? { do: 'check' } : giveUp(situation, wanted, { verdict: 'checks-failed', reason: checks.reason, service: null });
}
function giveUp({ record }, wanted, why) {
    const isTouching = record.services.some(isTouched);
    const wish = why.verdict === 'cancelled' ? wanted.onCancel : wanted.onFailure;
    const forbidden = isTouching ? whyNoRollBack(record) : null;
    if (forbidden !== null)
        return { do: 'give-up', ...why, reason: `${why.reason} ${forbidden}`, then: 'leave' };
    return { do: 'give-up', ...why, then: isTouching ? wish : 'roll-back' };
}
/** The old code would meet a schema that it does not know: the way out is forward. */
function whyNoRollBack({ schemaFitsPreviousCode, migration }) {
    if (schemaFitsPreviousCode || migration === null)
        return null;
    return 'It is not rolled back: the release declares (schemaFitsPreviousCode: false) that the code before it does not work with the schema that its migration left. Deploy a release that mends it.';
}
function backward(situation) {
    const touched = situation.record.services.filter(isTouched).toReversed();
    const unseen = touched.filter(({ key }) => !situation.looks.has(key) && !situation.refusals.has(key));
    if (unseen.length > 0)
        return { do: 'look', services: touched };
    const moves = touched.map((service) => ({ service, move: moveOf(service, situation) }));
    const changes = moves.filter(({ move }) => move.kind === 'stop' || move.kind === 'update' || move.kind === 'scale-to-zero');
    if (changes.length > 0)
        return { do: 'restore', moves: changes };
    const waiting = moves.flatMap(({ service, move }) => (move.kind === 'wait' ? [{ service, text: move.progress }] : []));
    if (waiting.length > 0)
        return { do: 'wait', services: waiting.map(({ service }) => service), progress: waiting.map(({ service, text }) => ({ service: service.name, text })) };
    return { do: 'finish', status: endOf(situation.record, moves), moves };
}
function moveOf(service, situation) {
    const refusal = situation.refusals.get(service.key);
    if (refusal !== undefined)
        return { kind: 'failed', reason: refusal };
    const look = situation.looks.get(service.key);
    if (look === undefined)
        return { kind: 'wait', progress: 'not looked at yet' };
    return (0, _roll_back_move_js__WEBPACK_IMPORTED_MODULE_3__/* .rollBackMove */ .C)({ service, look, digests: snapshotDigests(service, situation), stopRefused: situation.stopRefused.has(service.key) });
}
/** What ran before, and what its references may resolve to: an index or a platform's manifest. */
function snapshotDigests({ before }, situation) {
    if (before === null)
        return {};
    const accepted = acceptedBy(before.images, situation);
    return Object.fromEntries(Object.entries(accepted).map(([container, digests]) => {
        const ran = before.digests[container];
        return [container, ran === undefined ? digests : [...digests, ran]];
    }));
}
function endOf({ verdict }, moves) {
    if (moves.some(({ move }) => move.kind === 'failed'))
        return 'roll-back-failed';
    if (moves.length === 0)
        return verdict === 'cancelled' ? 'cancelled' : 'failed';
    return moves.every(({ move }) => move.kind === 'done') ? 'rolled-back' : 'failed';
}


/***/ }),

/***/ 8273:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ RecordKeeper)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6355);
/* harmony import */ var _record_store_record_store_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1768);



/**
 * Writes one release record to the job's file and to the store, at every step of a release. Each write to the store
 * replaces only what this run wrote or read before: a run that another one has taken over from finds out at its next write,
 * which comes before its next change.
 */
class RecordKeeper {
    record;
    file;
    #etag;
    #outside;
    /** `etag`: the version in the store that `record` replaces, null where there is none. */
    constructor(record, place, outside) {
        this.record = record;
        this.file = place.file;
        this.#etag = place.etag;
        this.#outside = outside;
    }
    /** Before the first change: without a record that outlives this machine nothing is touched. */
    async begin() {
        const { records } = this.#outside;
        await this.writeFile();
        try {
            const { environment, release, previous } = this.record;
            const current = await records.readCurrent(environment);
            // First, and conditionally: of two runs that begin at once one stops here. A release that is named and has no record was never begun.
            if (current?.value.release !== release)
                await records.writeCurrent(environment, { release, previous }, current?.etag ?? null);
            this.#etag = await records.writeRecord(this.record, this.#etag);
        }
        catch (error) {
            throw new Error(`Could not write the release record, so nothing was changed: ${(0, _ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeAwsError */ .P)(error)}`, { cause: error });
        }
    }
    /**
     * After a step. A store that fails is said, not thrown: the services matter more, and the job's file has it all. Throws a
     * RecordConflictError where another run has taken over.
     */
    async save() {
        await this.writeFile();
        await this.#try(async () => {
            this.#etag = await this.#outside.records.writeRecord(this.record, this.#etag);
        });
    }
    /** The release was undone: the one before is the newest again. */
    async pointBack() {
        const { environment, release, previous } = this.record;
        if (previous === null)
            return;
        await this.#try(async () => {
            const { records } = this.#outside;
            const current = await records.readCurrent(environment);
            if (current?.value.release !== release)
                return;
            const before = await records.readRecord(environment, previous);
            await records.writeCurrent(environment, { release: previous, previous: before?.value.previous ?? null }, current.etag);
        });
    }
    async writeFile() {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(this.file, `${JSON.stringify(this.record, null, 2)}\n`);
    }
    async #try(write) {
        try {
            await write();
        }
        catch (error) {
            if (error instanceof _record_store_record_store_js__WEBPACK_IMPORTED_MODULE_2__/* .RecordConflictError */ .y)
                throw error;
            this.#outside.reporter.warning(`The release record in the bucket is out of date, ${this.file} is right: ${(0, _ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeAwsError */ .P)(error)}`);
        }
    }
}


/***/ }),

/***/ 8256:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ deregisterRevisions),
  h: () => (/* binding */ registerRelease)
});

// EXTERNAL MODULE: ./actions/shared/src/ecs/aws-error.ts
var aws_error = __nccwpck_require__(6355);
// EXTERNAL MODULE: ./actions/shared/src/ecs/task-definition-content.ts
var task_definition_content = __nccwpck_require__(1396);

/** Tag on a revision: the SHA-256 of the content it was registered from. */
const contentTag = 'factory-ecs:content';
/** Tag on a revision: the id of the release that registered it. */
const releaseTag = 'factory-ecs:release';
/** Tags of a new revision: its content, the release and the commit it came with, and what the template says. */
function revisionTags(definition, release) {
    const own = { [contentTag]: (0, task_definition_content/* hashDefinition */.WA)(definition), [releaseTag]: release.id, 'factory-ecs:commit': release.commit };
    const given = Array.isArray(definition.tags) ? definition.tags : [];
    return [...given.filter(({ key }) => !(key in own)), ...Object.entries(own).map(([key, value]) => ({ key, value }))];
}
/** Puts the runner's ARN where the controller's definition asks for it; in any string of it, JSON in an environment value included. */
function withRunnerRevision(value, runnerArn) {
    return JSON.parse(JSON.stringify(value).replaceAll('${taskDefinitions.runner}', runnerArn));
}

// EXTERNAL MODULE: ./actions/shared/src/deploy/deployment-verdict.ts
var deployment_verdict = __nccwpck_require__(2500);
// EXTERNAL MODULE: ./actions/shared/src/deploy/release-parts.ts
var release_parts = __nccwpck_require__(3065);




/** ECS registers one revision a second for long, and one of a family at a time. */
const attempts = 5;
const firstPauseMs = 1000;
/**
 * Registers what `known` lacks, one after the other, and puts each ARN into `known` and `created` as it comes: whatever
 * happens after, the caller knows what is there to clean up.
 */
async function registerRelease(release, found, context) {
    for (const part of (0, release_parts/* definitionsOf */.mu)(release)) {
        context.cancelled.throwIfAborted();
        const existing = found.known.get(part.part);
        if (existing !== undefined) {
            context.reporter.info(`${part.part}: unchanged, ${(0, deployment_verdict/* shortArn */.k$)(existing)} has this content already`);
            continue;
        }
        const arn = await registerPart(part, release, { ...context, runner: found.known.get('runner') });
        found.known.set(part.part, arn);
        found.created.push(arn);
        context.reporter.info(`${part.part}: registered ${(0, deployment_verdict/* shortArn */.k$)(arn)}`);
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
            if ((0, aws_error/* classifyAwsError */.u)(error) !== 'throttled' || attempt >= attempts)
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
            context.reporter.info(`Deregistered ${(0,deployment_verdict/* shortArn */.k$)(arn)}.`);
        }
        catch (error) {
            context.reporter.warning(`${(0, deployment_verdict/* shortArn */.k$)(arn)} could not be deregistered: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
}


/***/ }),

/***/ 3065:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   mu: () => (/* binding */ definitionsOf)
/* harmony export */ });
/* unused harmony exports rollingSettingsOf, logGroupsOf */
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


/***/ }),

/***/ 6272:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ut: () => (/* binding */ createRun),
  _7: () => (/* binding */ situationOf)
});
/** Remembers what ran when, also side by side, and shows the phases as groups of the log. */
class Timeline {
    entries = [];
    #open = new Map();
    #clock;
    #reporter;
    #phase = '';
    constructor(clock, reporter) {
        this.#clock = clock;
        this.#reporter = reporter;
    }
    /** What follows in the log belongs to this phase; the same again changes nothing. */
    enterPhase(title) {
        if (this.#phase === title)
            return;
        this.leavePhase();
        this.#phase = title;
        this.#reporter.startGroup(title);
    }
    leavePhase() {
        if (this.#phase !== '')
            this.#reporter.endGroup();
        this.#phase = '';
    }
    /** Begins a bar of that section; one that is open goes on. */
    begin(section, name) {
        if (!this.#open.has(section))
            this.#open.set(section, { name, startedAt: this.#clock.now() });
    }
    end(section, ok) {
        const open = this.#open.get(section);
        if (open === undefined)
            return;
        this.#open.delete(section);
        this.entries.push({ section, ...open, finishedAt: this.#clock.now(), ok });
    }
    endAll(ok) {
        for (const section of [...this.#open.keys()])
            this.end(section, ok);
    }
}

function createRun(keeper, rolled, context) {
    return {
        keeper, rolled, looks: new Map(), stopped: new Map(), digests: new Map(), migrationTask: null, checks: null, stopRefused: new Set(), refusals: new Map(), fault: null,
        deadlineAtMs: context.clock.monotonicMs() + context.deadlineMs, unanswered: 0, timeline: context.timeline ?? new Timeline(context.clock, context.reporter), details: [], moves: [], failedService: null,
    };
}
function situationOf(run, context) {
    const { rolled, looks, digests, migrationTask, checks, stopRefused, refusals, fault } = run;
    return {
        record: run.keeper.record, wanted: rolled?.wanted ?? null, looks, digests, migrationTask, checks, stopRefused, refusals, fault,
        registered: rolled === null || Object.keys(rolled.release.taskDefinitions).every((part) => rolled.revisions.has(part)) && run.keeper.record.services.every(({ after }) => after !== null),
        cancelled: context.cancelled.aborted, deadlineReached: context.clock.monotonicMs() >= run.deadlineAtMs,
    };
}


/***/ }),

/***/ 3270:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rollBackMove),
/* harmony export */   x: () => (/* binding */ describeMove)
/* harmony export */ });
/* harmony import */ var _ecs_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8471);
/* harmony import */ var _deployment_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2500);


const underWay = new Set(['PENDING', 'IN_PROGRESS']);
const stopping = new Set(['STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS']);
/** How a service gets back to what it ran before: one move at a time, by what it runs at this moment. */
function rollBackMove(facts) {
    const move = chooseMove(facts);
    if (move.kind !== 'wait' || !facts.look.deadlineReached)
        return move;
    return { kind: 'failed', reason: `The deadline passed. Last state: ${move.progress}` };
}
function chooseMove(facts) {
    const { service: { before }, look: { service } } = facts;
    if (!(0, _ecs_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)(service))
        return before === null ? { kind: 'done' } : { kind: 'leave', reason: 'the service no longer exists' };
    const primary = (0, _ecs_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .primaryDeployment */ .sg)(service);
    const revision = primary?.taskDefinition ?? service.taskDefinition;
    if (before !== null && revision === before.taskDefinition)
        return verify(facts, before);
    if (revision !== facts.service.after?.taskDefinition)
        return { kind: 'leave', reason: `it runs ${(0, _deployment_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .shortArn */ .k$)(revision)}, which this release did not put there` };
    return before === null ? emptyIt(facts.look) : leaveRelease(facts, before);
}
/** A service that the release created has nothing to go back to. */
function emptyIt({ service }) {
    if (service === null || service.desiredCount > 0)
        return { kind: 'scale-to-zero' };
    const left = service.runningCount + service.pendingCount;
    return left === 0 ? { kind: 'done' } : { kind: 'wait', progress: `${left} tasks are still to stop` };
}
function leaveRelease({ look, stopRefused }, before) {
    const { service, serviceDeployment } = look;
    const status = serviceDeployment?.status ?? '';
    if (stopping.has(status))
        return { kind: 'wait', progress: 'ECS is stopping the deployment' };
    if (serviceDeployment !== null && underWay.has(status) && !stopRefused)
        return { kind: 'stop', serviceDeployment: serviceDeployment.arn };
    return { kind: 'update', taskDefinition: before.taskDefinition, desiredCount: countToRestore(before.desiredCount, service?.desiredCount ?? 0) };
}
function verify({ service, look, digests }, before) {
    if (isOldAnswer(service, look, before))
        return { kind: 'wait', progress: 'ECS does not show the deployment yet' };
    const desiredCount = countToRestore(before.desiredCount, look.service?.desiredCount ?? 0);
    if (desiredCount !== null)
        return { kind: 'update', taskDefinition: before.taskDefinition, desiredCount };
    if (before.desiredCount === 0)
        return { kind: 'done' };
    const target = { service: service.name, deploymentId: null, taskDefinition: before.taskDefinition, images: before.images, digests, before: null };
    const step = (0, _deployment_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(target, look);
    switch (step.kind) {
        case 'completed': return { kind: 'done' };
        case 'wait': return { kind: 'wait', progress: `back on ${(0, _deployment_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .shortArn */ .k$)(before.taskDefinition)}: ${step.progress}` };
        case 'failed':
        case 'superseded':
        case 'timed-out':
        case 'rolled-back-by-ecs': return { kind: 'failed', reason: step.reason };
    }
}
/** What ECS accepted leaves a service deployment behind, whatever became of it; an answer without one is from before it. */
function isOldAnswer({ deployment }, { serviceDeployment }, before) {
    return deployment !== null && serviceDeployment !== null && serviceDeployment.arn === before.serviceDeployment;
}
/** A release changes the count only of a service that stands at 0; any other difference is auto-scaling's or a person's. */
function countToRestore(before, now) {
    return before !== now && (before === 0 || now === 0) ? before : null;
}
function describeMove(move) {
    switch (move.kind) {
        case 'done': return 'runs what it ran before';
        case 'wait': return move.progress;
        case 'stop': return 'stopping its deployment; ECS goes back to the one before';
        case 'update': return `back to ${(0, _deployment_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .shortArn */ .k$)(move.taskDefinition)}${move.desiredCount === null ? '' : ` with ${move.desiredCount} tasks`}`;
        case 'scale-to-zero': return 'was created by this release; scaling it to 0';
        case 'leave': return `left as it is: ${move.reason}`;
        case 'failed': return `could not be put back: ${move.reason}`;
    }
}


/***/ }),

/***/ 7770:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findRecord),
/* harmony export */   s: () => (/* binding */ rollBackRelease)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7871);
/* harmony import */ var _drive_release_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3778);
/* harmony import */ var _look_at_services_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4157);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5013);
/* harmony import */ var _record_keeper_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8273);
/* harmony import */ var _release_run_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6272);
/* harmony import */ var _roll_back_move_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3270);
/* harmony import */ var _steps_back_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7508);
/* harmony import */ var _steps_forward_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3752);









/** Puts every service that the recorded release touched back on what it ran before, and proves it. */
async function rollBackRelease(options, context) {
    const { record, dryRun } = options;
    const kept = await context.records.readRecord(record.environment, record.release);
    const keeper = new _record_keeper_js__WEBPACK_IMPORTED_MODULE_3__/* .RecordKeeper */ ._(record, { file: options.recordFile, etag: kept?.etag ?? null }, context);
    const run = (0, _release_run_js__WEBPACK_IMPORTED_MODULE_7__/* .createRun */ .ut)(keeper, null, context);
    const finish = (outcome, reason) => ({ outcome, record, reason, commands: (0, _steps_back_js__WEBPACK_IMPORTED_MODULE_5__/* .commandsFor */ .Au)(run, context.ecs.cluster), timeline: run.timeline.entries });
    await keeper.writeFile();
    const reason = whyNothing(record);
    if (reason !== null)
        return finish('nothing-to-do', reason);
    const planned = await plan(run, context);
    if (dryRun)
        return finish('planned', planned.map(({ service, move }) => `${service.name}: ${(0, _roll_back_move_js__WEBPACK_IMPORTED_MODULE_4__/* .describeMove */ .x)(move)}`).join('; '));
    run.timeline.enterPhase('Roll back');
    run.timeline.begin('roll-back', 'Roll back');
    // What became of it before stays in the record: only a release that never completed has bad revisions.
    Object.assign(record, { status: 'rolling-back', run: options.run, finishedAt: null });
    run.looks.clear();
    await keeper.save();
    await (0, _drive_release_js__WEBPACK_IMPORTED_MODULE_0__/* .driveRelease */ .A)(run, context);
    return finish(record.status === 'rolled-back' || record.status === 'roll-back-failed' ? record.status : 'failed', record.reason ?? '');
}
function whyNothing(record) {
    if (record.status === 'rolled-back')
        return `Release ${record.release} was rolled back already (${record.finishedAt ?? 'time unknown'}).`;
    return record.services.some(_next_step_js__WEBPACK_IMPORTED_MODULE_2__/* .isTouched */ .Dn) ? null : `Release ${record.release} changed no service.`;
}
/** Everything that forbids this roll-back, before anything is changed. */
async function plan(run, context) {
    const { record } = run.keeper;
    const touched = record.services.filter(_next_step_js__WEBPACK_IMPORTED_MODULE_2__/* .isTouched */ .Dn).toReversed();
    run.timeline.enterPhase('Plan the roll-back');
    await (0, _steps_forward_js__WEBPACK_IMPORTED_MODULE_6__/* .learnDigests */ .Ob)(touched.flatMap(({ before }) => Object.values(before?.images ?? {})), run, context);
    await (0, _look_at_services_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAtServices */ .f)(touched, run, context);
    const planned = touched.map((service) => ({ service, move: moveOf(service, run) }));
    for (const { service, move } of planned)
        context.reporter.info(`${service.name}: ${(0, _roll_back_move_js__WEBPACK_IMPORTED_MODULE_4__/* .describeMove */ .x)(move)}`);
    run.timeline.leavePhase();
    const refusals = [...planned.flatMap(foreignRelease), ...(await targetFindings(planned, context)), ...forbiddingSchema(record)];
    if (refusals.length === 0)
        return planned;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`Release ${record.release} cannot be rolled back, nothing was changed:\n${refusals.map((refusal) => `- ${refusal}`).join('\n')}`);
}
function moveOf(service, run) {
    const look = run.looks.get(service.key);
    if (look === undefined)
        throw new Error(`${service.name} was not looked at.`);
    return (0, _roll_back_move_js__WEBPACK_IMPORTED_MODULE_4__/* .rollBackMove */ .C)({ service, look, digests: {}, stopRefused: false });
}
/** A service that somebody deployed to since is no longer this release's to undo. */
function foreignRelease({ service, move }) {
    return move.kind === 'leave' ? [`${service.name}: ${move.reason}. Roll back the release that was deployed after it first.`] : [];
}
function forbiddingSchema(record) {
    const reason = (0, _next_step_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoRollBack */ .C9)(record);
    return reason === null ? [] : [reason];
}
/** Only a registered revision of pinned images brings back what ran. */
async function targetFindings(planned, { ecs }) {
    const findings = [];
    for (const { service, move } of planned) {
        if (move.kind !== 'update' && move.kind !== 'stop')
            continue;
        const { taskDefinition = '', images = {} } = service.before ?? {};
        const { status } = await ecs.describeTaskDefinition(taskDefinition);
        if (status !== 'ACTIVE')
            findings.push(`${service.name}: ${taskDefinition} is ${status}: a deregistered revision cannot be deployed. Register its content again and deploy that.`);
        for (const [container, image] of Object.entries(images)) {
            if (!image.includes('@sha256:'))
                findings.push(`${service.name}: ${container} of ${taskDefinition} runs ${image}, a tag that may mean another image by now. Deploy a release that pins it (@sha256:\u2026).`);
        }
    }
    return findings;
}
/** The record of a release, or of the newest one for `previous`. */
async function findRecord(source, context) {
    const { environment } = source;
    const release = source.release === 'previous' ? (await context.records.readCurrent(environment))?.value.release : source.release;
    if (release === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`No release was ever deployed to ${environment}: releases/${environment}/current.json is not in the bucket.`);
    const record = await context.records.readRecord(environment, release);
    if (record === null)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`There is no record of release ${release}: releases/${environment}/${release}.json is not in the bucket. Check the release id and the bucket.`);
    return record.value;
}


/***/ }),

/***/ 7508:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Au: () => (/* binding */ commandsFor),
  pp: () => (/* binding */ finishRelease),
  UC: () => (/* binding */ giveUpRelease),
  l4: () => (/* binding */ restoreServices)
});

// UNUSED EXPORTS: commandFor

// EXTERNAL MODULE: ./actions/shared/src/ecs/aws-error.ts
var aws_error = __nccwpck_require__(6355);
// EXTERNAL MODULE: ./actions/shared/src/ecs/stop-cause.ts
var stop_cause = __nccwpck_require__(8707);
// EXTERNAL MODULE: ./actions/shared/src/deploy/release-parts.ts
var release_parts = __nccwpck_require__(3065);


/**
 * Registers the scalable targets that a good release declares, and says what was there before. A target that cannot be
 * registered is a warning: the release itself is good, and the next one tries again.
 */
async function applyScaling(release, { scaling, reporter }) {
    const declared = (0, release_parts/* servicesOf */.Yj)(release).flatMap(({ key, name }) => {
        const target = release.scaling?.[key];
        return target === undefined ? [] : [{ name, target }];
    });
    if (declared.length === 0)
        return;
    try {
        const present = await scaling.targets(declared.map(({ name }) => name));
        for (const { name, target } of declared) {
            await scaling.register(name, target);
            const before = present.get(name);
            if (before?.minCapacity !== target.minCapacity || before.maxCapacity !== target.maxCapacity)
                reporter.info(describe(name, target, before));
        }
    }
    catch (error) {
        reporter.warning(`The release is good, but its scaling could not be registered: ${(0, aws_error/* describeAwsError */.P)(error)}`);
    }
}
function describe(name, { minCapacity, maxCapacity }, before) {
    const from = before === undefined ? 'not registered before' : `${before.minCapacity} to ${before.maxCapacity} before`;
    return `${name} scales from ${minCapacity} to ${maxCapacity} tasks (${from}).`;
}

// EXTERNAL MODULE: ./actions/shared/src/deploy/explain-failure.ts + 4 modules
var explain_failure = __nccwpck_require__(2815);
// EXTERNAL MODULE: ./actions/shared/src/deploy/register-release.ts + 1 modules
var register_release = __nccwpck_require__(8256);
// EXTERNAL MODULE: ./actions/shared/src/deploy/roll-back-move.ts
var roll_back_move = __nccwpck_require__(3270);
// EXTERNAL MODULE: ./actions/shared/src/deploy/steps-forward.ts
var steps_forward = __nccwpck_require__(3752);







/** Ends the way forward: stops the migration, writes down why, and turns round or leaves everything as it is. */
async function giveUpRelease(step, run, context) {
    const { keeper: { record }, timeline } = run;
    if (record.migration?.outcome === 'running')
        await endMigration(run, context);
    timeline.endAll(false);
    timeline.leavePhase();
    Object.assign(record, { verdict: step.verdict, reason: step.reason });
    if (step.service !== null)
        step.service.outcome = outcomeOf(step);
    run.failedService = step.service?.name ?? null;
    if (step.verdict !== 'cancelled')
        run.details = await explain(step, run, context);
    context.reporter.error('Deployment failed', [step.reason, ...run.details].join('\n'));
    if (step.then === 'leave') {
        Object.assign(record, { status: step.verdict === 'cancelled' ? 'cancelled' : 'failed', finishedAt: context.clock.now().toISOString() });
    }
    else {
        record.status = 'rolling-back';
        run.deadlineAtMs = context.clock.monotonicMs() + context.deadlineMs;
        run.looks.clear();
        run.refusals.clear();
        run.unanswered = 0;
        timeline.enterPhase('Roll back');
        timeline.begin('roll-back', 'Roll back');
    }
    await run.keeper.save();
}
function outcomeOf({ verdict }) {
    return verdict === 'rolled-back-by-ecs' || verdict === 'superseded' || verdict === 'timed-out' ? verdict : 'failed';
}
/** The reason for stopping counts more than a stop that fails: that is said, not thrown. */
async function endMigration({ keeper: { record: { migration } }, migrationTask }, context) {
    if (migration === null)
        return;
    migration.outcome = 'failed';
    if (migration.task === null || migrationTask?.lastStatus === 'STOPPED')
        return;
    try {
        await context.ecs.stopTask(migration.task, 'The deployment no longer waits for this migration.');
    }
    catch (error) {
        context.reporter.warning(`The migration task ${migration.task} could not be stopped: ${(0, aws_error/* describeAwsError */.P)(error)}`);
    }
}
async function explain(step, run, context) {
    if (step.verdict === 'checks-failed')
        return run.checks?.details ?? [];
    if (step.verdict === 'migration-failed') {
        const hint = run.migrationTask === null ? '' : (0, stop_cause/* stopCauseOf */.dq)(run.migrationTask, run.rolled?.wanted.essential.get('migrate')).hint;
        return [...(hint === '' ? [] : [hint]), ...(await (0, steps_forward/* migrationLog */.dv)(run, context)).map((line) => `| ${line}`)];
    }
    if (step.service === null)
        return [];
    const look = run.looks.get(step.service.key) ?? null;
    return await (0, explain_failure/* explainFailure */.S)(look, run.rolled?.release.taskDefinitions[step.service.key] ?? {}, context);
}
/** Starts all moves back, the last touched service first. A move that is refused for good is a result, with a command for a person. */
async function restoreServices(moves, run, context) {
    for (const { service, move } of moves) {
        context.reporter.info(`${service.name}: ${(0, roll_back_move/* describeMove */.x)(move)}`);
        try {
            await carryOut({ service, move }, context);
            run.looks.delete(service.key);
        }
        catch (error) {
            refuse({ service, move }, error, run);
        }
    }
    await (0, steps_forward/* learnDigests */.Ob)(moves.flatMap(({ service }) => Object.values(service.before?.images ?? {})), run, context);
}
async function carryOut({ service, move }, { ecs }) {
    if (move.kind === 'stop')
        await ecs.stopServiceDeployment(move.serviceDeployment);
    else if (move.kind === 'scale-to-zero')
        await ecs.updateService({ service: service.name, desiredCount: 0 });
    else if (move.kind === 'update') {
        const { taskDefinition, desiredCount } = move;
        await ecs.updateService({ service: service.name, taskDefinition, ...(desiredCount === null ? {} : { desiredCount }) });
    }
}
function refuse({ service, move }, error, run) {
    run.looks.delete(service.key);
    const kind = (0, aws_error/* classifyAwsError */.u)(error);
    run.unanswered += 1;
    const mayPass = (kind === 'throttled' || kind === 'unreachable') && run.unanswered < 5;
    // A deployment that has just ended cannot be stopped any more.
    if (move.kind === 'stop' && kind === 'other')
        run.stopRefused.add(service.key);
    else if (!mayPass)
        run.refusals.set(service.key, (0, aws_error/* describeAwsError */.P)(error));
}
/** The last step: what became of every service, and the record's end. Nothing happens where the record has ended already. */
async function finishRelease(step, run, context) {
    const { keeper, keeper: { record }, timeline } = run;
    run.moves = step.moves;
    if (record.finishedAt === null || record.status !== step.status) {
        if (step.status === 'completed')
            await complete(run, context);
        else
            await settle(step, run, context);
        Object.assign(record, { status: step.status, finishedAt: context.clock.now().toISOString() });
        await keeper.save();
        // After the record has its end: a run that dies in between leaves a release that is said to be rolled back, and no record open.
        if (step.status === 'rolled-back' || (step.status !== 'completed' && step.moves.length === 0))
            await keeper.pointBack();
    }
    timeline.endAll(step.status === 'completed' || step.status === 'rolled-back');
    timeline.leavePhase();
}
async function complete({ keeper: { record }, rolled }, context) {
    if (rolled !== null)
        await applyScaling(rolled.release, context);
    Object.assign(record, { verdict: 'completed', reason: null });
}
async function settle({ moves }, run, context) {
    const { keeper: { record } } = run;
    for (const { service, move } of moves) {
        if (move.kind === 'leave')
            service.outcome = 'superseded';
        else if (move.kind === 'failed')
            service.outcome = 'roll-back-failed';
        else if (service.outcome !== 'rolled-back-by-ecs')
            service.outcome = 'rolled-back';
    }
    const notes = moves.flatMap(({ service, move }) => (move.kind === 'done' ? [] : [`${service.name} ${move.kind === 'leave' ? 'was ' : ''}${(0, roll_back_move/* describeMove */.x)(move)}`]));
    record.reason = [record.reason, ...notes].filter((text) => text !== null).join(' ') || null;
    if (notes.length > 0)
        return;
    // What completed once may be deployed again; what never did is nobody's to run by its family's name.
    if (record.verdict !== 'completed')
        await (0, register_release/* deregisterRevisions */.J)(unused(run), context);
}
/** Never what a service is back on: a repeated release may have registered that itself. */
function unused({ keeper: { record } }) {
    const kept = new Set(record.services.flatMap(({ before }) => (before === null ? [] : [before.taskDefinition])));
    return record.registered.filter((arn) => !kept.has(arn));
}
/** What a person types to put the services back that a roll-back could not. */
function commandsFor(run, cluster) {
    return run.moves.filter(({ move }) => move.kind === 'failed').map(({ service }) => commandFor(service, cluster));
}
function commandFor(service, cluster) {
    const base = `aws ecs update-service --cluster ${cluster} --service ${service.name}`;
    if (service.before === null)
        return `${base} --desired-count 0`;
    return `${base} --task-definition ${service.before.taskDefinition} --desired-count ${service.before.desiredCount} --force-new-deployment`;
}


/***/ }),

/***/ 3752:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ completeService),
/* harmony export */   IM: () => (/* binding */ registerParts),
/* harmony export */   Ob: () => (/* binding */ learnDigests),
/* harmony export */   Of: () => (/* binding */ rollOut),
/* harmony export */   YQ: () => (/* binding */ settleMigration),
/* harmony export */   _r: () => (/* binding */ migrate),
/* harmony export */   dv: () => (/* binding */ migrationLog),
/* harmony export */   me: () => (/* binding */ checkRelease)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _ecs_observation_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8471);
/* harmony import */ var _ecs_task_definition_content_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1396);
/* harmony import */ var _deployment_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2500);
/* harmony import */ var _explain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2815);
/* harmony import */ var _register_release_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8256);






const migrationLogLines = 20;
/** ECS takes up to 36 characters for CreateService. */
const createTokenLength = 32;
function rolledOf(run) {
    if (run.rolled === null)
        throw new Error('A roll-back has no steps forward.');
    return run.rolled;
}
function surveyed(service, run) {
    const found = rolledOf(run).services.get(service.key);
    if (found === undefined)
        throw new Error(`The release has no service ${service.key}.`);
    return found;
}
async function registerParts(run, context) {
    const { keeper: { record }, timeline } = run;
    const { release, revisions } = rolledOf(run);
    timeline.enterPhase('Register task definitions');
    timeline.begin('release', 'Register task definitions');
    await (0, _register_release_js__WEBPACK_IMPORTED_MODULE_4__/* .registerRelease */ .h)(release, { known: revisions, created: record.registered }, context);
    for (const service of record.services) {
        const taskDefinition = revisions.get(service.key);
        service.after = taskDefinition === undefined ? null : { taskDefinition, images: (0, _ecs_task_definition_content_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesOf */ .IC)(release.taskDefinitions[service.key] ?? {}) };
    }
    timeline.end('release', true);
    await run.keeper.save();
}
/** Begins the migration. The token is kept before the call: whoever repeats it meets the same task. */
async function migrate(run, context) {
    const { keeper, keeper: { record }, timeline } = run;
    const { release, revisions, services } = rolledOf(run);
    timeline.enterPhase('Migrate the database');
    timeline.begin('migration', 'Migrate the database');
    if (record.migration === null) {
        const token = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${release.id}/${record.run.id}/migrate`).digest('hex');
        record.migration = { token, taskDefinition: revisions.get('migrate') ?? '', task: null, outcome: 'running' };
        await keeper.save();
    }
    const { migration } = record;
    const { networkConfiguration, launchType, capacityProviderStrategy, platformVersion } = (services.get('api') ?? [...services.values()][0])?.definition ?? {};
    migration.task = await context.ecs.runTask({
        networkConfiguration, launchType, capacityProviderStrategy, platformVersion, taskDefinition: migration.taskDefinition, clientToken: migration.token, startedBy: `migrate/${migration.token.slice(0, 20)}`,
    });
    context.reporter.info(`Migration task ${migration.task} started.`);
    await keeper.save();
}
async function settleMigration(run, context) {
    const { migration } = run.keeper.record;
    if (migration !== null)
        migration.outcome = 'succeeded';
    for (const line of await migrationLog(run, context))
        context.reporter.info(`  | ${line}`);
    run.timeline.end('migration', true);
    await run.keeper.save();
}
async function migrationLog(run, context) {
    const definition = run.rolled?.release.taskDefinitions['migrate'];
    return run.migrationTask === null || definition === undefined ? [] : await (0, _explain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .logTailOf */ .z)(run.migrationTask, definition, { lines: migrationLogLines, ...context });
}
/** Creates or updates services side by side. Each counts as touched from before its call on. */
async function rollOut(services, run, context) {
    run.timeline.enterPhase(`Roll out ${services.map(({ name }) => name).join(' and ')}`);
    await learnDigests(services.flatMap(({ before, after }) => [...Object.values(before?.images ?? {}), ...Object.values(after?.images ?? {})]), run, context);
    for (const service of services)
        service.outcome = 'in-progress';
    await run.keeper.save();
    for (const service of services) {
        context.cancelled.throwIfAborted();
        run.timeline.begin(service.name, `Roll out ${service.name}`);
        const answer = await start(service, surveyed(service, run), { ...context, release: rolledOf(run).release });
        service.deployment = (0, _ecs_observation_js__WEBPACK_IMPORTED_MODULE_5__/* .primaryDeployment */ .sg)(answer)?.id ?? null;
        run.looks.delete(service.key);
    }
    await run.keeper.save();
}
/** Registries are asked once for each reference. One that does not tell is no reason to stop: references are compared as well. */
async function learnDigests(images, run, context) {
    const unknown = [...new Set(images)].filter((image) => !run.digests.has(image));
    await Promise.all(unknown.map(async (image) => run.digests.set(image, await context.acceptedDigests(image))));
}
async function start(record, service, context) {
    const { definition, plan, name } = service;
    const revision = record.after?.taskDefinition ?? '';
    if (plan.kind === 'create') {
        context.reporter.info(`${name}: creating it with ${(0, _deployment_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .shortArn */ .k$)(revision)} and ${definition.desiredCount ?? 1} tasks`);
        const clientToken = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${context.release.id}/${name}/${revision}`).digest('hex').slice(0, createTokenLength);
        return await context.ecs.createService({ ...definition, taskDefinition: revision, clientToken });
    }
    const { forceNewDeployment, desiredCount } = plan.kind === 'update' ? plan : { forceNewDeployment: false, desiredCount: null };
    context.reporter.info(`${name}: ${(0, _deployment_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .shortArn */ .k$)(record.before?.taskDefinition ?? '')} \u2192 ${(0, _deployment_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .shortArn */ .k$)(revision)}${desiredCount === null ? '' : `, woken from 0 to ${desiredCount} tasks`}`);
    return await context.ecs.updateService({
        service: name,
        taskDefinition: revision,
        deploymentConfiguration: withoutRollBackInto(definition.deploymentConfiguration, context.release),
        ...(definition.healthCheckGracePeriodSeconds === undefined ? {} : { healthCheckGracePeriodSeconds: definition.healthCheckGracePeriodSeconds }),
        ...(forceNewDeployment ? { forceNewDeployment } : {}),
        ...(desiredCount === null ? {} : { desiredCount }),
    });
}
/** Where the old code does not work with the new schema, ECS's own roll-back would break what is left. */
function withoutRollBackInto(configuration, release) {
    const breaker = configuration?.deploymentCircuitBreaker;
    if (release.schemaFitsPreviousCode !== false || breaker === undefined)
        return configuration;
    return { ...configuration, deploymentCircuitBreaker: { ...breaker, rollback: false } };
}
async function completeService(service, run) {
    service.outcome = 'completed';
    if (service.after !== null)
        service.after.digests = seenDigests(run.looks.get(service.key)?.runningTasks ?? []);
    run.timeline.end(service.name, true);
    await run.keeper.save();
}
/** The proof: what the tasks themselves say they run. */
function seenDigests(tasks) {
    return Object.fromEntries(tasks.flatMap(({ containers }) => containers.filter(({ imageDigest }) => imageDigest !== '').map(({ name, imageDigest }) => [name, imageDigest])));
}
/** The checks of the release, which a cancelled job does not wait for. */
async function checkRelease(run, context) {
    const { release } = rolledOf(run);
    if (release.checks === undefined || context.checks === null)
        throw new Error('The release has no checks.');
    run.timeline.enterPhase('Check the release');
    run.timeline.begin('checks', 'Check the release');
    const { record } = run.keeper;
    record.checks = 'pending';
    await run.keeper.save();
    const outcome = await Promise.race([context.checks(release.checks, { version: release.commit }), whenAborted(context.cancelled)]);
    run.checks = outcome;
    record.checks = outcome.passed ? 'passed' : 'failed';
    run.timeline.end('checks', outcome.passed);
    await run.keeper.save();
}
async function whenAborted(signal) {
    return await new Promise((_resolve, reject) => {
        const abort = () => reject(new Error('The job was cancelled.'));
        if (signal.aborted)
            abort();
        else
            signal.addEventListener('abort', abort, { once: true });
    });
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

/***/ 6355:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ describeAwsError),
/* harmony export */   u: () => (/* binding */ classifyAwsError)
/* harmony export */ });
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
function text(value) {
    return typeof value === 'string' ? value : '';
}
function classifyAwsError(error) {
    const name = text(member(error, 'name'));
    if (deniedNames.has(name))
        return 'denied';
    // Throttling of a dependency arrives as InvalidParameterException, recognisable by its message alone.
    if (throttledNames.has(name) || /rate exceeded|too many concurrent attempts/i.test(text(member(error, 'message'))))
        return 'throttled';
    const status = member(member(error, '$metadata'), 'httpStatusCode');
    // Some layers keep the system's code, some only its text.
    if (unreachableNames.has(name) || unreachablePattern.test(`${text(member(error, 'code'))} ${text(member(error, 'message'))}`))
        return 'unreachable';
    return typeof status === 'number' && status >= 500 ? 'unreachable' : 'other';
}
/** One line for people: AWS's name and text, and what to do where that is known. */
function describeAwsError(error) {
    const name = text(member(error, 'name'));
    const message = text(member(error, 'message')) || text(member(error, 'code')) || String(error);
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


/***/ }),

/***/ 219:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hintOf),
/* harmony export */   L: () => (/* binding */ classify)
/* harmony export */ });
const pullDenied = 'The image may not be pulled: the execution role needs ecr:GetAuthorizationToken and ecr:BatchGetImage, and a repository of another account must allow it.';
/**
 * The first that matches decides. Texts are those of ECS (Developer Guide, "Amazon ECS stopped tasks error messages") and of
 * the runtimes whose words it passes on.
 */
const rules = [
    { id: 'out-of-memory', pattern: /OutOfMemory|out of memory/i, hint: 'It used more memory than it has: raise the memory of the task or of the container, or look for a leak.' },
    { id: 'secret-key-missing', pattern: /did not contain json key/i, hint: 'The secret is there, the JSON key in valueFrom is not: put the key into the secret, or correct its name in the task definition.' },
    { id: 'secret-missing', pattern: /can't find the specified secret|ResourceNotFoundException.*(secret|parameter)|(secret|parameter).*ResourceNotFoundException|invalid parameters:|ParameterNotFound/i, hint: 'The secret or parameter does not exist (or has no value yet): create it, or correct valueFrom. The name, the Region and the account must be right.' },
    { id: 'no-route', pattern: /(secrets?|ssm|registry auth|CannotPull|pull image|logger args)[^]*(i\/o timeout|context deadline|deadline exceeded|request canceled|no route to host|connection refused|dial tcp|network is unreachable|connection reset)/i, hint: 'The task cannot reach the service it needs: check the subnet\'s route (NAT gateway, VPC endpoints for ECR, S3, Secrets Manager, Logs), assignPublicIp and the security groups.' },
    { id: 'image-denied', pattern: /ecr registry auth[^]*(AccessDenied|not authorized)|(AccessDenied|not authorized)[^]*\becr:/i, hint: pullDenied },
    { id: 'secret-denied', pattern: /(secrets?|ssm|kms)[^]*(AccessDenied|not authorized|access denied)|(AccessDenied|not authorized)[^]*(secretsmanager|ssm|kms):/i, hint: 'The execution role may not read the secret: allow it secretsmanager:GetSecretValue (or ssm:GetParameters), and kms:Decrypt for a key of your own.' },
    { id: 'environment-file', pattern: /env files|environment file/i, hint: 'An environment file could not be read from S3: check its ARN and the execution role.' },
    { id: 'log-configuration', pattern: /logger args|log (group|stream)|logging driver/i, hint: 'The log could not be opened: the log group must exist in the Region that is named, and the execution role needs logs:CreateLogStream and logs:PutLogEvents.' },
    { id: 'role', pattern: /assume (the )?role|unable to assume|role.*(cannot be assumed|not valid|does not exist)/i, hint: 'ECS could not assume the role: it must exist, and trust ecs-tasks.amazonaws.com.' },
    { id: 'image-platform', pattern: /descriptor matching platform|no matching manifest|does not match the (specified|detected) (host )?platform/i, hint: 'The image has no variant for the CPU architecture and system of the task: build it for runtimePlatform, or change that.' },
    { id: 'image-rate-limit', pattern: /toomanyrequests|too many requests|rate exceeded.*pull|pull rate limit/i, hint: 'The registry limits pulls: pull through ECR (pull-through cache), or sign in to the registry.' },
    { id: 'disk-full', pattern: /no space left on device/i, hint: 'The disk of the task is full: raise ephemeralStorage, or make the image smaller.' },
    { id: 'image-missing', pattern: /manifest unknown|manifest.*not found|: not found(?=$|;| container )|name unknown|repository .*(does not exist|not found)|no such image|image not found/i, hint: 'The image is not in the registry under this name: build and push it again, or correct the reference.' },
    { id: 'image-denied', pattern: /(CannotPull|pull)[^]*(denied|unauthorized|no basic auth|\b40[13]\b|AccessDenied)/i, hint: pullDenied },
    { id: 'image-pull', pattern: /CannotPull|pull image/i, hint: 'The image could not be pulled: check that it exists and that the execution role may read the repository.' },
    { id: 'exec-format', pattern: /exec format error/i, hint: 'The program was built for another CPU architecture than the task runs on, or is no program: build the image for the platform of runtimePlatform.' },
    { id: 'read-only-file-system', pattern: /read-only file system/i, hint: 'The container writes where its root is read-only: mount a volume or tmpfs there, or write elsewhere.' },
    { id: 'command-not-found', pattern: /executable file not found|command not found|no such file or directory|exit code 127/i, hint: 'The command of the container does not exist in its image: check command, entryPoint and workingDirectory.' },
    { id: 'permission', pattern: /permission denied|operation not permitted|exit code 126/i, hint: 'The container may not run or open a file: check the user it runs as, and the rights in the image.' },
    { id: 'network-interface', pattern: /network interface|\bENI\b|free addresses|InsufficientFreeAddresses/i, hint: 'The task got no address: the subnet may be full, or the network interface limit of the account reached.' },
    { id: 'capacity', pattern: /RESOURCE:|capacity (is|was)? ?(unavailable|insufficient)|insufficient capacity|unable to place a task|no capacity|capacity is unavailable/i, hint: 'ECS found no capacity: try again, add a zone or capacity provider, or choose another size.' },
    { id: 'dependency', pattern: /depend(s|ency|encies)/i, hint: 'A container that others wait for did not get as far as dependsOn wants: look at its log and health check.' },
    { id: 'start-timeout', pattern: /timed? ?out|could not transition/i, hint: 'It took too long to start: look at its log; startTimeout and health check may be too short.' },
    { id: 'container-health', pattern: /container health ?checks?/i, hint: 'The container\'s own health check did not pass: run its command in the image; compare path, port, interval and startPeriod with what the program needs.' },
    { id: 'target-health', pattern: /ELB health ?checks?|target.?group/i, hint: 'The load balancer\'s health check did not pass: compare path and port of the target group with what the container serves, and the grace period with its start-up time.' },
    { id: 'infrastructure', pattern: /InfrastructureHealth/, hint: 'The machine under the task failed: AWS replaces it. Deploy again; if it goes on, see the AWS Health Dashboard.' },
    { id: 'segfault', pattern: /exit code 139/i, hint: 'The process crashed (segmentation fault).' },
    { id: 'killed', pattern: /exit code 137/i, hint: 'It was killed (SIGKILL): it ran out of memory, or did not end within its stop timeout after SIGTERM.' },
    { id: 'crash', pattern: /exit code (?!0\b|143\b)\d+/i, hint: 'The process ended by itself: its last log lines say why.' },
    { id: 'terminated', pattern: /exit code 143/i, hint: 'The process ended on SIGTERM: somebody or something asked it to stop.' },
    { id: 'exited', pattern: /exit code 0/i, hint: 'The process ended without an error, and a service\'s must not end: it may have run in the background, or have nothing to do.' },
];
function classify(text) {
    const rule = rules.find(({ pattern }) => pattern.test(text));
    return rule === undefined ? { id: 'unknown', hint: '' } : { id: rule.id, hint: rule.hint };
}
function hintOf(id) {
    return extraHints[id] ?? rules.find((rule) => rule.id === id)?.hint ?? '';
}
/** Causes that no text of a task tells by itself. */
const extraHints = {
    'health-path': 'The container answers the load balancer\'s health check with an error: compare the target group\'s path and expected codes with what the program serves, and look at its log.',
    'port-mismatch': 'Nothing answers the load balancer\'s health check: compare containerPort with the port that the program listens on (on 0.0.0.0, not on localhost), and the security groups; where it is slow to start, healthCheckGracePeriodSeconds with the time it needs.',
    'alarm': 'An alarm rang during the deployment: look at what it measures before you deploy again.',
    'superseded': 'Somebody else deployed: find out who (CloudTrail, UpdateService) before you deploy again.',
    'user-stopped': 'A person or a program stops the tasks (StopTask): find out who (CloudTrail) before you deploy again.',
    'interrupted': 'Fargate Spot takes its capacity back: let a part of the tasks run on FARGATE.',
    'deadlock': 'minimumHealthyPercent and maximumPercent leave no room to start or stop a task: raise maximumPercent or lower minimumHealthyPercent.',
};


/***/ }),

/***/ 6505:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ essentialNames),
/* harmony export */   V: () => (/* binding */ findCulprit)
/* harmony export */ });
/**
 * The container that took its task down. ECS does not say which ended first; the others are stopped with it, so they end on
 * SIGTERM (143), or are killed after it (137). One with a reason of its own, or with another exit code, ended by itself. One
 * that is not essential takes no task down, unless the essential ones waited for it and never ran. `essential`: names, where known.
 */
function findCulprit(containers, essential = null) {
    const essentials = containers.filter(({ name }) => essential === null || essential.has(name));
    const candidates = essentials.some((container) => rank(container) < ranks.neverRan) ? essentials : containers;
    return candidates.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
const ranks = { ownReason: 0, ownCode: 1, killed: 2, ended: 3, terminated: 4, neverRan: 5 };
function rank({ exitCode, reason }) {
    if (reason !== '' && !(exitCode === null && /depend/i.test(reason)))
        return ranks.ownReason;
    switch (exitCode) {
        case 137: return ranks.killed;
        case 0: return ranks.ended;
        case 143: return ranks.terminated;
        case null: return ranks.neverRan;
        default: return ranks.ownCode;
    }
}
/** Names of the containers whose end ends the task: all that do not say otherwise. null where the definition tells none. */
function essentialNames(definition) {
    const containers = members(definition)['containerDefinitions'];
    if (!Array.isArray(containers))
        return null;
    const names = containers.map(members).filter(({ essential }) => essential !== false).map(({ name }) => String(name));
    return names.length === 0 ? null : new Set(names);
}
function members(value) {
    return typeof value === 'object' && value !== null ? value : {};
}


/***/ }),

/***/ 8471:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   sg: () => (/* binding */ primaryDeployment),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* unused harmony export belongsToDeployment */
/** What ECS says at one moment, reduced to what a deployment is decided on. */
function primaryDeployment(service) {
    return service.deployments.find((deployment) => deployment.status === 'PRIMARY') ?? null;
}
/** DescribeServices goes on to show a deleted service for a while, as INACTIVE; its name is free again. */
function exists(service) {
    return service !== null && service.status !== 'INACTIVE';
}


/***/ }),

/***/ 8707:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ isOwnFailure),
/* harmony export */   dq: () => (/* binding */ stopCauseOf),
/* harmony export */   xS: () => (/* binding */ groupStops)
/* harmony export */ });
/* harmony import */ var _causes_cause_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(219);
/* harmony import */ var _causes_culprit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6505);


/** Stops that say nothing about the release: scaling, replaced by a newer deployment, capacity taken back. */
const innocentCodes = new Set(['UserInitiated', 'SpotInterruption', 'TerminationNotice']);
function isOwnFailure(task) {
    if (task.lastStatus !== 'STOPPED' || innocentCodes.has(task.stopCode))
        return false;
    return !/^scaling activity/i.test(task.stoppedReason);
}
/** Also without durations and the number of tries: they differ from task to task. */
function withoutIds(text) {
    return text
        .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{12,64}\b|\d{4}-\d\d-\d\dT[\d:.]+Z?/gi, '\u2026')
        .replaceAll(/\b\d+\.\d+\.\d+\.\d+(:\d+)?\b|\b\d+(?= time)|\b(\d+(\.\d+)?(h|m|s|ms))+\b/g, '\u2026');
}
function describeContainer(container) {
    const parts = [
        container.exitCode === null ? 'no exit code' : `exit code ${container.exitCode}`,
        ...(container.reason === '' ? [] : [container.reason]),
    ];
    return `container ${container.name}: ${parts.join(', ')}`;
}
/** ECS's codes that its reason, or the containers' exit codes, say better. */
const plainCodes = new Set(['', 'EssentialContainerExited', 'TaskFailedToStart', 'ServiceSchedulerInitiated']);
/** `essential`: names of the containers that are, where the task definition is at hand. */
function stopCauseOf(task, essential = null) {
    const culprit = (0, _causes_culprit_js__WEBPACK_IMPORTED_MODULE_1__/* .findCulprit */ .V)(task.containers, essential);
    const others = task.containers.filter((container) => container !== culprit);
    const told = [...(culprit === null ? [] : [culprit]), ...others].filter(({ exitCode, reason }) => exitCode !== null || reason !== '');
    const code = plainCodes.has(task.stopCode) && task.stoppedReason !== '' ? [] : [task.stopCode].filter((part) => part !== '' && part !== 'EssentialContainerExited');
    const said = [...code, ...[task.stoppedReason].filter((part) => part !== '')];
    // A task that its health checks ended was stopped on purpose: how its containers took that is no cause.
    const isStopped = task.stopCode === 'ServiceSchedulerInitiated';
    const own = isStopped || culprit === null || !told.includes(culprit) ? [] : [describeContainer(culprit)];
    // How those ended that were stopped with it is told, but makes no other cause.
    const decisive = [...said, ...own].join('; ');
    const { id, hint } = (0, _causes_cause_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)(decisive);
    return {
        key: withoutIds(decisive), cause: id, container: own.length === 0 || culprit?.exitCode === null ? null : (culprit?.name ?? null), hint,
        text: [...said, ...told.map(describeContainer)].join('; ') || 'stopped without a reason',
    };
}
/** Failed tasks grouped by cause, the most frequent first. */
function groupStops(tasks, essential = null) {
    const groups = new Map();
    for (const task of tasks.filter(isOwnFailure)) {
        const cause = stopCauseOf(task, essential);
        const group = groups.get(cause.key) ?? { ...cause, tasks: [] };
        group.tasks.push(task);
        groups.set(cause.key, group);
    }
    return [...groups.values()].sort((a, b) => b.tasks.length - a.tasks.length);
}


/***/ }),

/***/ 1396:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   WA: () => (/* binding */ hashDefinition)
/* harmony export */ });
/* unused harmony export canonicalDefinition */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

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
    'executionRoleArn', 'taskRoleArn', 'pidMode', 'ipcMode', 'links', 'dnsServers', 'dnsSearchDomains', 'extraHosts', 'dockerSecurityOptions', 'dependsOn',
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
    return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(canonicalDefinition(definition))).digest('hex');
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

/***/ 4677:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   Rx: () => (/* binding */ enterStep),
/* harmony export */   fP: () => (/* binding */ savedState)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);


// GitHub runs an action's program once more after the job, with what it saved as STATE_<name>.
/** Which of the two this is. Call it first: a main step that fails at once must not be taken up by its post step. */
function enterStep() {
    if (savedState('step') === 'main')
        return 'post';
    saveState('step', 'main');
    return 'main';
}
/** undefined where the main step saved nothing, as in the main step itself. */
function savedState(name) {
    const value = process.env[`STATE_${name}`];
    return value === '' ? undefined : value;
}
/** Call it before what the post step has to undo begins, so that a failure in between is covered. */
function saveState(name, value) {
    const file = process.env['GITHUB_STATE'];
    if (file === undefined || file === '')
        return;
    const delimiter = `delimiter_${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}


/***/ }),

/***/ 1768:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RecordConflictError)
/* harmony export */ });
/** Somebody else wrote since this run read: whatever it decided on is out of date. */
class RecordConflictError extends Error {
    constructor(key) {
        super(`${key} was written by another run in the meantime: this run no longer owns the release and changes nothing more.`);
        this.name = 'RecordConflictError';
    }
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

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

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
