import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 939:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ requiredInput)
/* harmony export */ });
/* unused harmony exports optionalInput, booleanInput, integerInput, numberInput, choiceInput, jsonInput */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(871);

// Not by getInput of @actions/core: that is in its index, which is too slow to load (see workflow-commands.ts).
/** Without surrounding white space. An input that is missing and one that is empty are the same to GitHub. */
function optionalInput(name) {
    const value = (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
    return value === '' ? undefined : value;
}
function requiredInput(name) {
    const value = optionalInput(name);
    if (value === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is required, but empty. Set it under \`with:\` of the step.`);
    return value;
}
/** YAML 1.2's booleans, as GitHub's own actions take them. */
function booleanInput(name, fallback) {
    const value = fallback === undefined ? requiredInput(name) : optionalInput(name);
    if (value === undefined)
        return fallback ?? false;
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new UserError(`${name} must be true or false, got '${value}'.`);
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
        throw new UserError(`${name} must be ${rule.kind} between ${rule.min} and ${rule.max}, got '${value}'.`);
    }
    return number;
}
function choiceInput(name, choices, fallback) {
    const value = fallback === undefined ? requiredInput(name) : (optionalInput(name) ?? fallback);
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined)
        throw new UserError(`${name} must be one of ${choices.join(', ')}, got '${value}'.`);
    return choice;
}
/** A required input that holds JSON; what the JSON holds is the caller's to check. The text may be secret, so errors leave it out. */
function jsonInput(name) {
    const text = requiredInput(name);
    try {
        return JSON.parse(text);
    }
    catch {
        throw new UserError(`${name} must be JSON, got text of ${text.length} characters that is not. An expression that is an object needs toJSON().`);
    }
}


/***/ }),

/***/ 490:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ FindingsError)
/* harmony export */ });
/* unused harmony export formatFinding */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(871);

function formatFinding({ file, line, column, message }) {
    return `${file}:${line}:${column} ${message}`;
}
/** All that is wrong, at once. */
class FindingsError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
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


/***/ }),

/***/ 73:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   v: () => (/* binding */ showValue)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value as an error text shows it: short, on one line, and never empty. */
function showValue(value) {
    const text = value === undefined ? 'nothing' : JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* unused harmony export describeError */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(490);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73);
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(324);



/** The one place where an action catches: whatever was thrown becomes an annotation and exit code 1. */
async function runAction(main) {
    try {
        await main();
    }
    catch (error) {
        if (error instanceof _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .FindingsError */ .N)
            annotateFindings(error);
        else
            (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('error', describeError(error));
        process.exitCode = 1;
    }
}
function annotateFindings(error) {
    for (const { file, line, column, message } of error.findings)
        (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('error', message, { file, line, column });
    for (const problem of error.problems)
        (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('error', problem);
    // GitHub keeps ten annotations of a step; the log has them all.
    (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)(error.message);
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
    return typeof thrown === 'string' ? thrown : `Something that is no Error was thrown: ${(0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(thrown)}`;
}


/***/ }),

/***/ 871:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** Something the caller can put right: the message names the input, its value and what is allowed. */
class UserError extends Error {
    name = 'UserError';
}


/***/ }),

/***/ 324:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S0: () => (/* binding */ addSummary),
  fz: () => (/* binding */ annotate),
  pq: () => (/* binding */ info),
  uH: () => (/* binding */ setOutput)
});

// UNUSED EXPORTS: maskSecret

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./actions/shared/src/workflow-commands.ts
// By path: the index of @actions/core brings an HTTP client along, which costs an action more time to load than all it does
// itself, and the package exports nothing else by name.


function info(message) {
    process.stdout.write(`${message}\n`);
}
/** Shows up at the file and line in the pull request, where these are given. GitHub keeps ten of each level per step. */
function annotate(level, message, { column, ...place } = {}) {
    command_issueCommand(level, column === undefined ? place : { ...place, col: column }, message);
}
/** Call it before anything can print the value. GitHub masks line by line. */
function maskSecret(value) {
    for (const line of value.split(/\r?\n/))
        if (line !== '')
            issueCommand('add-mask', {}, line);
}
/** Outside of GitHub Actions there is no output file; the output is then printed. */
function setOutput(name, value) {
    if (isSet('GITHUB_OUTPUT'))
        issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    else
        info(`${name}=${value}`);
}
/** Appends Markdown to the job summary; nothing outside of GitHub Actions. */
function addSummary(markdown) {
    if (isSet('GITHUB_STEP_SUMMARY'))
        issueFileCommand('STEP_SUMMARY', markdown);
}
function isSet(variable) {
    return (process.env[variable] ?? '') !== '';
}


/***/ }),

/***/ 58:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(939);
/* harmony import */ var _shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(873);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(951);



await (0,_shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async () => await (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)({ releaseFile: (0,_shared_src_action_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredInput */ .YF)('release-file') }));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 951:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./actions/shared/src/finding.ts
var finding = __nccwpck_require__(490);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(73);
// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __nccwpck_require__(871);
;// CONCATENATED MODULE: ./actions/shared/src/release.ts



const textFields = ['id', 'environment', 'account', 'region', 'cluster', 'commit', 'publicUrl', 'releaseBucket'];
async function readRelease(path) {
    let text;
    try {
        text = await (0,promises_namespaceObject.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new user_error/* UserError */.y(`Could not read the release ${path}. It is the file that render-task-definitions writes (artifact \`release\`).`, { cause: error });
    }
    return parseRelease(text, path);
}
/** `source` is where the text came from, for errors. */
function parseRelease(text, source) {
    const value = parseJson(text, source);
    const findings = (0,json_object/* isJsonObject */.O)(value) ? releaseFindings(value) : ['it must be an object'];
    if (findings.length > 0)
        throw new user_error/* UserError */.y(`${source} is no release:\n${findings.map((finding) => `- ${finding}`).join('\n')}\nRender it again with render-task-definitions.`);
    return value;
}
/** Same release, same bytes. */
async function writeRelease(path, release) {
    await writeFile(path, formatRelease(release));
}
function formatRelease(release) {
    return `${JSON.stringify(sortKeys(release), null, 2)}\n`;
}
function parseJson(text, source) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${source} is not JSON.`, { cause: error });
    }
}
function releaseFindings(value) {
    const findings = [];
    if (value['schemaVersion'] !== 1)
        findings.push(`schemaVersion must be 1, got ${(0,json_object/* showValue */.v)(value['schemaVersion'])}`);
    for (const field of textFields)
        if (typeof value[field] !== 'string' || value[field] === '')
            findings.push(`${field} must be a text that is not empty`);
    if (!isRecordOf(value['images'], (entry) => typeof entry === 'string'))
        findings.push('images must map image keys to references');
    for (const field of ['taskDefinitions', 'services']) {
        if (!isRecordOf(value[field], json_object/* isJsonObject */.O))
            findings.push(`${field} must map names to definitions`);
    }
    return [...findings, ...orderFindings(value)];
}
function orderFindings({ order, services, taskDefinitions }) {
    const isOrder = Array.isArray(order) && order.every((group) => Array.isArray(group) && group.every((key) => typeof key === 'string'));
    if (!isOrder)
        return ['order must be a list of lists of service keys'];
    const keys = order.flat();
    const known = (0,json_object/* isJsonObject */.O)(services) ? Object.keys(services) : [];
    return [
        ...keys.filter((key) => !known.includes(key)).map((key) => `order names ${key}, which is not in services (${known.join(', ')})`),
        ...known.filter((key) => keys.filter((named) => named === key).length !== 1).map((key) => `order must name ${key} once`),
        ...known.filter((key) => !(0,json_object/* isJsonObject */.O)(taskDefinitions) || !(key in taskDefinitions)).map((key) => `service ${key} has no task definition of that name`),
    ];
}
function isRecordOf(value, isEntry) {
    return (0,json_object/* isJsonObject */.O)(value) && Object.values(value).every(isEntry);
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!isJsonObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, sortKeys(entry)]));
}

;// CONCATENATED MODULE: ./actions/shared/src/allowed-domain.ts
/** Factory's own normalisation: trim, lower-case, leading `@` and trailing `.` dropped. */
function normaliseDomain(domain) {
    return domain.trim().toLowerCase().replace(/^@+/, '').replace(/\.+$/, '');
}
/** Factory's own rule; it refuses to start with any other domain. One label (`localhost`) is enough. */
function isAllowedDomain(domain) {
    return normaliseDomain(domain).split('.').every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
}
/** Whether Factory lets an address in: its domain is the allowed one or below it. */
function belongsToDomain(email, allowedDomain) {
    const domain = normaliseDomain(email.slice(email.lastIndexOf('@') + 1));
    const allowed = normaliseDomain(allowedDomain);
    return domain === allowed || domain.endsWith(`.${allowed}`);
}

;// CONCATENATED MODULE: ./actions/shared/src/render/auth-configuration.ts


const variables = ['FACTORY_AUTH_GOOGLE_CLIENT_ID', 'FACTORY_AUTH_GOOGLE_CLIENT_SECRET', 'FACTORY_AUTH_ALLOWED_DOMAIN', 'FACTORY_AUTH_SESSION_SECRET'];
/** Both hold a copy of the gate; one that is open beside one that is closed is a hole, or a site nobody can use. */
const gatedServices = ['api', 'web'];
/** Factory refuses to start with some of the four set, so a release with some of them would never become steady. */
function checkAuthConfiguration(release) {
    const present = gatedServices.filter((service) => release.taskDefinitions[service] !== undefined);
    const sources = new Map(present.map((service) => [service, readSources(release.taskDefinitions[service] ?? {})]));
    const problems = [...missingProblems(sources), ...differenceProblems(sources), ...valueProblems(sources)];
    if (problems.length > 0)
        return { kind: 'invalid', problems };
    const mode = [...sources.values()].some((found) => found.size > 0) ? 'google' : 'open';
    return { kind: 'valid', configuration: { mode, allowedDomain: domainOf(sources), publicRoutes: publicRoutesOf(mode, present) } };
}
/** As Factory reads them: trimmed, and an empty one is not set. */
function readSources(definition) {
    const sources = new Map();
    for (const container of listOf(definition['containerDefinitions'])) {
        for (const { name, value } of listOf(container['environment'])) {
            if (isVariable(name) && typeof value === 'string' && value.trim() !== '')
                sources.set(name, { kind: 'value', value: value.trim() });
        }
        for (const { name, valueFrom } of listOf(container['secrets'])) {
            if (isVariable(name) && typeof valueFrom === 'string' && valueFrom.trim() !== '')
                sources.set(name, { kind: 'secret', from: valueFrom.trim() });
        }
    }
    return sources;
}
function missingProblems(sources) {
    const anywhere = [...sources.values()].some((found) => found.size > 0);
    if (!anywhere)
        return [];
    return [...sources].flatMap(([service, found]) => {
        const missing = variables.filter((name) => !found.has(name));
        return missing.length === 0 ? [] : [`${service} lacks ${missing.join(', ')}. Set all four in ${[...sources.keys()].join(' and ')}, or none anywhere.`];
    });
}
function differenceProblems(sources) {
    const [[firstService = '', first], [secondService = '', second]] = [[...sources][0] ?? [], [...sources][1] ?? []];
    if (first === undefined || second === undefined)
        return [];
    return variables.flatMap((name) => {
        const [one, other] = [first.get(name), second.get(name)];
        if (one === undefined || other === undefined || isSame(name, one, other))
            return [];
        return [`${name} is not the same in both: ${firstService} has ${showSource(name, one)}, ${secondService} has ${showSource(name, other)}.`];
    });
}
function valueProblems(sources) {
    return [...sources].flatMap(([service, found]) => {
        const domain = found.get('FACTORY_AUTH_ALLOWED_DOMAIN');
        const problems = domain?.kind === 'value' && !isAllowedDomain(domain.value) ? [`FACTORY_AUTH_ALLOWED_DOMAIN of ${service} must be a domain like example.com, got ${(0,json_object/* showValue */.v)(domain.value)}.`] : [];
        for (const name of variables) {
            if (isSecret(name) && found.get(name)?.kind === 'value')
                problems.push(`${name} of ${service} stands in plain text in \`environment\`. Put it into \`secrets\` with the ARN of its secret.`);
        }
        return problems;
    });
}
function isSame(name, one, other) {
    if (one.kind === 'secret' || other.kind === 'secret')
        return one.kind === 'secret' && other.kind === 'secret' && one.from === other.from;
    return name === 'FACTORY_AUTH_ALLOWED_DOMAIN' ? normaliseDomain(one.value) === normaliseDomain(other.value) : one.value === other.value;
}
function isSecret(name) {
    return name.endsWith('_SECRET');
}
/** The value of a secret that was put into the wrong list stays out of the log. */
function showSource(name, source) {
    if (source.kind === 'secret')
        return `the secret ${source.from}`;
    return isSecret(name) ? 'a plain text' : (0,json_object/* showValue */.v)(source.value);
}
function domainOf(sources) {
    const domain = [...sources.values()].map((found) => found.get('FACTORY_AUTH_ALLOWED_DOMAIN')).find((source) => source?.kind === 'value');
    return domain?.kind === 'value' ? normaliseDomain(domain.value) : undefined;
}
const routesBehindGate = {
    api: ['OPTIONS on every path', '/healthz', 'POST /api/github/webhooks (checks its own signature)'],
    web: ['/healthz', '/auth/google/start', '/auth/google/callback', '/auth/logout'],
};
function publicRoutesOf(mode, services) {
    return services.map((service) => ({ service, routes: mode === 'open' ? ['everything'] : (routesBehindGate[service] ?? []) }));
}
function isVariable(name) {
    return variables.some((variable) => variable === name);
}
function listOf(value) {
    return Array.isArray(value) ? value.filter(json_object/* isJsonObject */.O) : [];
}

// EXTERNAL MODULE: ./actions/shared/src/workflow-commands.ts + 6 modules
var workflow_commands = __nccwpck_require__(324);
;// CONCATENATED MODULE: ./actions/validate-auth-config/src/main.ts




async function run({ releaseFile }) {
    const result = checkAuthConfiguration(await readRelease(releaseFile));
    if (result.kind === 'invalid')
        throw new finding/* FindingsError */.N(`The auth configuration in ${releaseFile} is not right:`, [], result.problems);
    (0,workflow_commands/* setOutput */.uH)('mode', result.configuration.mode);
    (0,workflow_commands/* addSummary */.S0)(summarise(result.configuration));
    (0,workflow_commands/* info */.pq)(describeMode(result.configuration));
}
function describeMode({ mode, allowedDomain }) {
    if (mode === 'open')
        return 'Auth mode: open. Everybody who reaches the site may use it.';
    return `Auth mode: google. People of ${allowedDomain ?? 'the domain in the secret'} and its subdomains may sign in.`;
}
function summarise(configuration) {
    const rows = configuration.publicRoutes.flatMap(({ service, routes }) => routes.map((route) => `| ${service} | ${route} |`));
    return ['## Auth', '', describeMode(configuration), '', '| service | public without a session |', '|---|---|', ...rows, ''].join('\n');
}


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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
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
/******/ 	}
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
/******/ 			}))
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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(58);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
