const __WEBPACK_EXTERNAL_createRequire = process.getBuiltinModule("module").createRequire;
/******/ var __webpack_modules__ = ({

/***/ 3439:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ Docker)
/* harmony export */ });
/* unused harmony export explainBakeFailure */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _shared_src_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7871);
/** The docker command, as it is on PATH. */
class Docker {
    /** The password goes through a pipe: an argument list is everybody's to read. */
    async logIn(registry, user, password) {
        const { code, output } = await run(['login', '--username', user, '--password-stdin', registry], { input: password, isQuiet: true });
        if (code !== 0)
            throw new _shared_src_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`docker could not log in to ${registry}: ${lastLines(output, 3)}`);
    }
    async logOut(registry) {
        const { code, output } = await run(['logout', registry], {});
        if (code !== 0)
            throw new Error(`docker could not log out of ${registry}: ${lastLines(output, 3)}`);
    }
    /** Builds, and pushes if asked to. Returns the text of bake's metadata file. */
    async bake(request) {
        const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'build-images-'));
        const metadataFile = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'metadata.json');
        try {
            const options = ['--file', request.file, ...(request.push ? ['--push'] : []), '--progress=plain', '--metadata-file', metadataFile];
            const { code, output } = await run(['buildx', 'bake', ...options, ...request.targets], { variables: request.variables });
            if (code !== 0)
                throw new _shared_src_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(explainBakeFailure(output, request));
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(metadataFile, 'utf8');
        }
        finally {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true });
        }
    }
}
function explainBakeFailure(output, { targets, variables }) {
    const reason = lastLines(output, 6);
    if (/immutable/i.test(output)) {
        return `The tag ${variables['TAG'] ?? ''} is taken by another image, and the repositories are immutable: building the same commit again gave other content.\nUse another tag (input tag), or delete the images with that tag.\n${reason}`;
    }
    if (/unknown command.*buildx|'buildx' is not a docker command/i.test(output))
        return `docker has no buildx plug-in. Install it, or run docker/setup-buildx-action before this step.\n${reason}`;
    return `docker buildx bake failed for ${targets.join(', ')}:\n${reason}`;
}
function lastLines(text, count) {
    return text.trim().split('\n').slice(-count).join('\n');
}
async function run(args, options) {
    const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', args, { env: { ...process.env, ...options.variables }, stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
            output = (output + chunk.toString()).slice(-8e3);
            if (options.isQuiet !== true)
                process.stdout.write(chunk);
        });
    }
    // docker may end without reading its input; its exit code tells why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    const code = await new Promise((resolve, reject) => {
        child.once('error', (error) => reject(new _shared_src_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The docker command could not be started: ${error.message}. Run on a machine with Docker.`, { cause: error })));
        child.once('close', resolve);
    });
    return { code, output };
}


/***/ }),

/***/ 6401:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A8: () => (/* binding */ imageKeys),
  Ef: () => (/* binding */ imageReferences),
  Bc: () => (/* binding */ isDigest),
  Di: () => (/* binding */ mapImages),
  bN: () => (/* reexport */ repositories)
});
/** Image keys and the repositories they live in, in the order of docs/architecture.md. */
const repositories = {
    api: 'factory-api',
    web: 'factory-web',
    controller: 'factory-runner-controller',
    runner: 'factory-runner',
};


const imageKeys = Object.keys(repositories);
function isDigest(value) {
    return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
}
/** What task definitions name: an image by digest, never by tag. */
function imageReferences(registry, digests) {
    return mapImages((key) => `${registry}/${repositories[key]}@${digests[key]}`);
}
function mapImages(toValue) {
    return Object.fromEntries(imageKeys.map((key) => [key, toValue(key)]));
}


/***/ }),

/***/ 6319:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_src_post_state_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4677);
/* harmony import */ var _shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9865);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3439);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9760);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6382);





await (0,_shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(async () => {
    const docker = new _docker_js__WEBPACK_IMPORTED_MODULE_2__/* .Docker */ .J();
    if ((0,_shared_src_post_state_js__WEBPACK_IMPORTED_MODULE_0__/* .enterStep */ .Rx)() === 'post') {
        const registry = (0,_shared_src_post_state_js__WEBPACK_IMPORTED_MODULE_0__/* .savedState */ .fP)('registry');
        if (registry !== undefined)
            await docker.logOut(registry);
        return;
    }
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .K)(process.env);
    // In a chunk of its own: the post step needs no SDK.
    const { EcrRegistry } = await Promise.all(/* import() */[__nccwpck_require__.e(249), __nccwpck_require__.e(569)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5569));
    await (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .buildImages */ .r)(inputs, { ecr: new EcrRegistry(), docker });
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9760:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: parseBuildArguments

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);

// Not by getInput of @actions/core: that is in its index, which is too slow to load (see workflow-commands.ts).
/** Without surrounding white space. An input that is missing and one that is empty are the same to GitHub. */
function optionalInput(name) {
    const value = (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
    return value === '' ? undefined : value;
}

// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __nccwpck_require__(7871);



function readInputs(env) {
    const bakeFile = optionalInput('bake-file') ?? 'docker-bake.hcl';
    if (!(0, external_node_fs_.existsSync)(bakeFile))
        throw new user_error/* UserError */.y(`bake-file '${bakeFile}' does not exist. Check the repository out first, or name the file relative to its root.`);
    return {
        bakeFile,
        tag: checkTag(optionalInput('tag') ?? env['GITHUB_SHA'] ?? ''),
        buildArguments: parseBuildArguments(optionalInput('build-arguments') ?? ''),
        registry: checkRegistry(optionalInput('registry')),
    };
}
function checkTag(tag) {
    if (/^\w[\w.-]{0,127}$/.test(tag))
        return tag;
    throw new user_error/* UserError */.y(`tag must be 1 to 128 letters, digits, '_', '.' or '-', beginning with none of the last two, got '${tag}'.`);
}
function checkRegistry(registry) {
    if (registry === undefined || /^[a-z0-9.-]+(:\d+)?$/i.test(registry))
        return registry;
    throw new user_error/* UserError */.y(`registry must be a host such as 123456789012.dkr.ecr.us-east-1.amazonaws.com, without https:// and path, got '${registry}'.`);
}
/** `NAME=value` lines. Values may hold `=`; errors leave them out. */
function parseBuildArguments(text) {
    const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    return Object.fromEntries(lines.map((line, index) => {
        const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? [];
        if (name === undefined || value === undefined)
            throw new user_error/* UserError */.y(`build-arguments line ${index + 1} must read NAME=value, with letters, digits and '_' in the name.`);
        if (name === 'REGISTRY' || name === 'TAG')
            throw new user_error/* UserError */.y(`build-arguments must not set ${name}: it comes from the input ${name.toLowerCase()}.`);
        return [name, value];
    }));
}


/***/ }),

/***/ 6382:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ buildImages)
});

// UNUSED EXPORTS: planBuild

// EXTERNAL MODULE: ./actions/shared/src/post-state.ts
var post_state = __nccwpck_require__(4677);
// EXTERNAL MODULE: ./actions/shared/src/workflow-commands.ts
var workflow_commands = __nccwpck_require__(145);
// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);
// EXTERNAL MODULE: ./actions/build-images/src/image-set.ts + 1 modules
var image_set = __nccwpck_require__(6401);


/** Reads the digests out of the texts of bake's metadata files. Throws where a target is missing or was not pushed. */
function readDigests(texts) {
    const targets = Object.assign({}, ...texts.map(parse));
    const digests = image_set/* imageKeys */.A8.map((key) => {
        const target = targets[key];
        if (!(0, json_object/* isJsonObject */.OW)(target))
            throw new Error(`docker buildx bake says nothing about the target ${key}: its metadata file has ${Object.keys(targets).join(', ') || 'no targets'}.`);
        const digest = target['containerimage.digest'];
        if (!(0, image_set/* isDigest */.Bc)(digest))
            throw new Error(`docker buildx bake gave no digest for the target ${key}, but ${(0, json_object/* showValue */.vp)(digest)}: was it pushed?`);
        return [key, digest];
    });
    return Object.fromEntries(digests);
}
function parse(text) {
    const value = JSON.parse(text);
    if (!(0, json_object/* isJsonObject */.OW)(value))
        throw new Error(`docker buildx bake wrote no object into its metadata file, but ${(0, json_object/* showValue */.vp)(value)}.`);
    return value;
}




/** Pushes the four images, or finds them pushed, and sets the outputs. */
async function buildImages(inputs, { ecr, docker }) {
    const login = await ecr.authorize();
    (0, workflow_commands/* maskSecret */.$l)(login.password);
    const registry = inputs.registry ?? login.registry;
    const states = await inspectAll(ecr, inputs.tag);
    const plan = planBuild(states);
    if (plan.kind !== 'reuse') {
        if (plan.present.length > 0)
            (0, workflow_commands/* info */.pq)(`The tag ${inputs.tag} is pushed for ${plan.present.join(', ')} only; building all. The same content is accepted again, other content is refused.`);
        // Before the log-in, so that a failure in between is covered.
        (0, post_state/* saveState */.LZ)('registry', registry);
        await docker.logIn(registry, login.user, login.password);
    }
    else {
        (0, workflow_commands/* info */.pq)(`All four repositories have the tag ${inputs.tag} already: nothing to build.`);
    }
    const digests = plan.kind === 'reuse' ? plan.digests : await bakeAll(docker, plan.kind, { ...inputs, registry });
    const images = (0, image_set/* imageReferences */.Ef)(registry, digests);
    (0, workflow_commands/* setOutput */.uH)('images', JSON.stringify(images));
    (0, workflow_commands/* setOutput */.uH)('digests', JSON.stringify(digests));
    (0, workflow_commands/* addSummary */.S0)(writeSummary(inputs.tag, images, plan.kind === 'reuse'));
    for (const key of image_set/* imageKeys */.A8)
        (0, workflow_commands/* info */.pq)(`${key}: ${images[key]}`);
}
function planBuild(states) {
    const present = image_set/* imageKeys */.A8.filter((key) => states[key].digest !== undefined);
    if (present.length === image_set/* imageKeys */.A8.length)
        return { kind: 'reuse', digests: (0, image_set/* mapImages */.Di)((key) => states[key].digest ?? '') };
    return { kind: image_set/* imageKeys */.A8.some((key) => states[key].isEmpty) ? 'build-one-first' : 'build', present };
}
async function inspectAll(ecr, tag) {
    const states = await Promise.all(image_set/* imageKeys */.A8.map(async (key) => [key, await ecr.inspect(key, tag)]));
    return Object.fromEntries(states);
}
async function bakeAll(docker, kind, inputs) {
    const request = { file: inputs.bakeFile, variables: { ...inputs.buildArguments, REGISTRY: inputs.registry, TAG: inputs.tag } };
    if (kind === 'build')
        return readDigests([await docker.bake({ ...request, targets: image_set/* imageKeys */.A8, push: true })]);
    // Pushed at once, four images would send the layers they share four times; after the first, registries take them from there.
    const [first = 'api', ...others] = image_set/* imageKeys */.A8;
    await docker.bake({ ...request, targets: image_set/* imageKeys */.A8, push: false });
    const metadata = [await docker.bake({ ...request, targets: [first], push: true }), await docker.bake({ ...request, targets: others, push: true })];
    return readDigests(metadata);
}
function writeSummary(tag, images, isReused) {
    const rows = image_set/* imageKeys */.A8.map((key) => `| ${key} | \`${image_set/* repositories */.bN[key]}\` | \`${images[key].slice(images[key].indexOf('@') + 1)}\` |`);
    return [`## Images ${isReused ? 'found' : 'built'}: \`${tag}\``, '', ...(isReused ? ['The repositories had this tag already; nothing was built.', ''] : []), '| image | repository | digest |', '|---|---|---|', ...rows, ''].join('\n');
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
/******/ var __webpack_exports__ = __nccwpck_require__(6319);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/
