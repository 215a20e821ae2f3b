const __WEBPACK_EXTERNAL_createRequire = process.getBuiltinModule("module").createRequire;
/******/ var __webpack_modules__ = ({

/***/ 9641:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7873);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1628);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6944);



await (0,_shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async () => await (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)()));
// All is written when it returns; taking the heap apart in order would take longer than writing a release does. After a failure
// the annotations may still be on their way to a pipe that is slow.
if (process.exitCode === undefined)
    process.exit();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1628:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __nccwpck_require__(7871);
;// CONCATENATED MODULE: ./actions/shared/src/action-inputs.ts

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
        throw new user_error/* UserError */.y(`${name} must be JSON, got text of ${text.length} characters that is not. An expression that is an object needs toJSON().`);
    }
}

// EXTERNAL MODULE: ./actions/shared/src/render/image-references.ts
var image_references = __nccwpck_require__(3860);
;// CONCATENATED MODULE: ./actions/render-task-definitions/src/command-words.ts

/**
 * A JSON list of texts, or words as a shell splits them: quotes keep white space, `\` takes the next character as it is.
 * There is no shell: `$NAME`, `*` and `;` stay what they are.
 */
function parseCommand(text) {
    return text.startsWith('[') ? parseJsonList(text) : splitWords(text);
}
function parseJsonList(text) {
    let list;
    try {
        list = JSON.parse(text);
    }
    catch {
        throw new user_error/* UserError */.y('command begins with [ and is not JSON. Allowed: a JSON list of texts like ["node", "main.js"], or words with quotes.');
    }
    if (Array.isArray(list) && list.every((entry) => typeof entry === 'string'))
        return list;
    throw new user_error/* UserError */.y('command must be a JSON list of texts: numbers and others need quotes, like ["sleep", "5"].');
}
/** Each match is a part of a word, or the white space between two. */
const wordPart = /(?<space>\s+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[^])*)"|\\(?<escaped>[^])|(?<plain>[^\s'"\\]+)/gy;
function splitWords(text) {
    const words = [];
    let word;
    let end = 0;
    for (const { groups = {}, 0: match } of text.matchAll(wordPart)) {
        end += match.length;
        if (groups['space'] === undefined)
            word = (word ?? '') + partOf(groups);
        else if (word !== undefined) {
            words.push(word);
            word = undefined;
        }
    }
    if (end < text.length)
        throw new user_error/* UserError */.y(`command: the ${text[end] === '\\' ? '\\ at the end escapes nothing' : `quotation mark ${text[end] ?? ''} is never closed`}.`);
    return word === undefined ? words : [...words, word];
}
/** In double quotes only these four can be escaped; before anything else `\` is itself, as in a shell. */
function partOf({ single, double, escaped, plain }) {
    return single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? plain ?? '';
}

;// CONCATENATED MODULE: ./actions/render-task-definitions/src/pairs.ts

/** `NAME=value` a line. The name ends at the first `=`, so that values may hold others; a value may be empty. */
function parsePairs(text, input) {
    const pairs = new Map();
    for (const { line, number } of splitLines(text)) {
        const end = line.indexOf('=');
        const name = line.slice(0, Math.max(end, 0)).trim();
        // The line itself may be a secret and stays out of the text.
        if (name === '')
            throw new user_error/* UserError */.y(`${input}, line ${number}: allowed is NAME=value${end < 0 ? ', and there is no = in it' : ', and nothing stands before the ='}.`);
        if (/\s/.test(name))
            throw new user_error/* UserError */.y(`${input}, line ${number}: the name before the = has white space in it; allowed is NAME=value.`);
        if (pairs.has(name))
            throw new user_error/* UserError */.y(`${input} names ${name} twice; keep one line.`);
        pairs.set(name, line.slice(end + 1).trim());
    }
    return pairs;
}
/** Lines without white space around them and without empty ones; the number is the line's in the input. */
function splitLines(text) {
    return text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 })).filter(({ line }) => line !== '');
}
/** Separated by commas or lines. */
function splitList(text) {
    return text.split(/[,\n]/).map((entry) => entry.trim()).filter((entry) => entry !== '');
}

;// CONCATENATED MODULE: ./actions/render-task-definitions/src/definition-inputs.ts





const sourceInputs = ['task-definition', 'task-definition-arn', 'task-definition-family', 'task-definition-revision'];
const changeInputs = [
    'container-name', 'image', 'environment-variables', 'env-files', 'log-configuration-log-driver', 'log-configuration-options', 'docker-labels',
    'command', 'secrets', 'remove-environment-variables', 'remove-secrets', 'remove-docker-labels',
];
function readDefinitionInputs() {
    return { kind: 'definition', source: readSource(), changes: readChanges(), outputFile: optionalInput('output-file') };
}
function readSource() {
    const [path, arn, family, revision] = sourceInputs.map((name) => optionalInput(name));
    const given = Object.entries({ 'task-definition': path, 'task-definition-arn': arn, 'task-definition-family': family }).filter(([, value]) => value !== undefined);
    if (given.length > 1)
        throw new user_error/* UserError */.y(`${given.map(([name]) => name).join(' and ')} are both given, and a definition comes from one place. Keep one.`);
    if (revision !== undefined && family === undefined)
        throw new user_error/* UserError */.y('task-definition-revision needs task-definition-family beside it, and nothing else: an ARN and a file have their own.');
    if (revision !== undefined && !/^[1-9]\d*$/.test(revision))
        throw new user_error/* UserError */.y(`task-definition-revision must be a number from 1, got '${revision}'.`);
    if (path !== undefined)
        return { kind: 'file', path: (0,external_node_path_.resolve)(process.env['GITHUB_WORKSPACE'] ?? '.', path) };
    return { kind: 'registered', id: arn ?? (revision === undefined ? (family ?? '') : `${family ?? ''}:${revision}`) };
}
function readChanges() {
    const pairs = (name) => parsePairs(optionalInput(name) ?? '', name);
    const list = (name) => splitList(optionalInput(name) ?? '');
    const command = optionalInput('command');
    return {
        containers: list('container-name'),
        images: readImages(),
        environment: pairs('environment-variables'),
        secrets: pairs('secrets'),
        dockerLabels: pairs('docker-labels'),
        environmentFiles: readEnvironmentFiles(),
        logDriver: optionalInput('log-configuration-log-driver'),
        logOptions: pairs('log-configuration-options'),
        command: command === undefined ? undefined : parseCommand(command),
        removed: { environment: list('remove-environment-variables'), secrets: list('remove-secrets'), dockerLabels: list('remove-docker-labels') },
    };
}
/** No image reference has a `=` in it. */
function readImages() {
    const text = optionalInput('image');
    if (text === undefined)
        return undefined;
    const lines = splitLines(text);
    if (lines.length === 1 && !text.includes('='))
        return checkImage(text);
    const plain = lines.find(({ line }) => !line.includes('='));
    if (plain !== undefined)
        throw new user_error/* UserError */.y(`image, line ${plain.number}: allowed is one image, or lines of container=image, got '${plain.line}'.`);
    const images = parsePairs(text, 'image');
    for (const image of images.values())
        checkImage(image);
    return images;
}
function checkImage(image) {
    if (image !== '' && !/\s/.test(image))
        return image;
    throw new user_error/* UserError */.y(`image must be one reference like registry/repository@sha256:digest, or lines of container=image, got '${image}'.`);
}
function readEnvironmentFiles() {
    const text = optionalInput('env-files');
    if (text === undefined)
        return undefined;
    return splitLines(text).map(({ line, number }) => {
        if (/^arn:[a-z-]+:s3:::[^/]+\/.+\.env$/.test(line))
            return line;
        throw new user_error/* UserError */.y(`env-files, line ${number}: got '${line}', allowed: the ARN of an object in S3 whose name ends in .env, like arn:aws:s3:::bucket/name.env.`);
    });
}

;// CONCATENATED MODULE: ./actions/render-task-definitions/src/inputs.ts






const releaseInputs = ['environment', 'images', 'release', 'commit', 'infrastructure-outputs', 'services'];
/** A release, or one definition as aws-actions/amazon-ecs-render-task-definition takes it. */
function readInputs() {
    const given = (names) => names.filter((name) => optionalInput(name) !== undefined);
    const [ofRelease, sources, changes] = [given(releaseInputs), given(sourceInputs), given(changeInputs)];
    if (sources.length + changes.length > 0 && ofRelease.length > 0) {
        throw new user_error/* UserError */.y(`${ofRelease.join(', ')} belong to a whole release, ${[...sources, ...changes].join(', ')} to a single task definition. Give one or the other.`);
    }
    if (sources.length > 0)
        return readDefinitionInputs();
    if (ofRelease.length > 0 && changes.length === 0)
        return readReleaseInputs();
    throw new user_error/* UserError */.y('Give environment to render a release, or task-definition (or task-definition-arn, or task-definition-family) to render a single task definition.');
}
function readReleaseInputs() {
    const environment = requiredInput('environment');
    const environmentsDirectory = optionalInput('environments-directory') ?? 'environments';
    const services = optionalInput('services');
    return {
        kind: 'release',
        environment,
        environmentsDirectory,
        infrastructureOutputs: optionalInput('infrastructure-outputs') ?? (0,external_node_path_.join)(environmentsDirectory, `${environment}.outputs.json`),
        images: (0,image_references/* checkImageReferences */.e)(jsonInput('images')),
        release: { id: readId('release'), commit: readId('commit') },
        taskDefinitionsDirectory: optionalInput('task-definitions-directory') ?? 'task-definitions',
        servicesDirectory: optionalInput('services-directory') ?? 'services',
        outputFile: optionalInput('output-file') ?? 'release.json',
        services: services === undefined ? undefined : splitList(services),
    };
}
/** Becomes part of an object key, of tags and of environment variables. */
function readId(name) {
    const value = requiredInput(name);
    if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(value))
        return value;
    throw new user_error/* UserError */.y(`${name} must be 1 to 128 letters, digits, dots, hyphens and underscores, got '${value}'.`);
}


/***/ }),

/***/ 6944:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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

;// CONCATENATED MODULE: ./actions/shared/src/fargate-sizes.ts
/** CPU units \u2192 memory in MiB; AWS developer guide, as of 2026-11. */
const steppedMemory = new Map([
    [512, { min: 1024, max: 4096, step: 1024 }],
    [1024, { min: 2048, max: 8192, step: 1024 }],
    [2048, { min: 4096, max: 16384, step: 1024 }],
    [4096, { min: 8192, max: 30720, step: 1024 }],
    [8192, { min: 16384, max: 61440, step: 4096 }],
    [16384, { min: 32768, max: 122880, step: 8192 }],
]);
const listedMemory = new Map([
    [256, [512, 1024, 2048]],
    [32768, [61440, 122880, 249856]],
]);
const fargateCpus = [...steppedMemory.keys(), ...listedMemory.keys()].sort((a, b) => a - b);
/** What is wrong with the pair; undefined where Fargate has it. */
function fargateSizeProblem(cpu, memory) {
    const listed = listedMemory.get(cpu);
    if (listed !== undefined)
        return listed.includes(memory) ? undefined : `Fargate has no ${memory} MiB with cpu ${cpu}, allowed: ${listed.join(', ')}`;
    const range = steppedMemory.get(cpu);
    if (range === undefined)
        return `Fargate has no cpu ${cpu}, allowed: ${fargateCpus.join(', ')}`;
    const { min, max, step } = range;
    if (memory >= min && memory <= max && (memory - min) % step === 0)
        return undefined;
    return `Fargate has no ${memory} MiB with cpu ${cpu}, allowed: ${min} to ${max} in steps of ${step}`;
}
/** CPU units of `256` or `.25 vCPU`; undefined for anything else. */
function parseCpu(text) {
    return parseSize(text, /^(\d*\.?\d+)\s*vcpus?$/i);
}
/** MiB of `512` or `0.5 GB`; undefined for anything else. */
function parseMemory(text) {
    return parseSize(text, /^(\d*\.?\d+)\s*gb$/i);
}
/** Both vCPU and GB have 1024 of the smaller unit. */
function parseSize(text, inLargeUnit) {
    const trimmed = text.trim();
    // No size needs more; the expression would take its time over a text of kilobytes.
    if (trimmed.length > 32)
        return undefined;
    const large = inLargeUnit.exec(trimmed)?.[1];
    const size = large === undefined ? Number(/^\d{1,9}$/.exec(trimmed)?.[0]) : Number(large) * 1024;
    return Number.isSafeInteger(size) && size > 0 ? size : undefined;
}

;// CONCATENATED MODULE: ./actions/shared/src/environment-rules.ts


/** What is wrong with an environment file whose shape is right. */
function environmentFindings(document, environment) {
    return [sizeFindings, authFindings, zoneFindings, domainFindings, variableFindings].flatMap((find) => find(document, environment));
}
function sizeFindings(document, { sizes }) {
    const pairs = Object.entries(sizes).flatMap(([part, { cpu, memory }]) => {
        const problem = fargateSizeProblem(cpu, memory);
        return problem === undefined ? [] : [document.finding(['sizes', part, 'memory'], `sizes.${part}.memory: ${problem}`)];
    });
    if ((sizes.controller === undefined) === (sizes.runner === undefined))
        return pairs;
    const [there, absent] = sizes.runner === undefined ? ['controller', 'runner'] : ['runner', 'controller'];
    return [...pairs, document.finding(['sizes', there], `sizes.${absent} is missing, allowed: controller and runner, or neither of them`, 'key')];
}
function authFindings(document, { auth }) {
    if (auth.mode !== 'google' || isAllowedDomain(auth.allowedDomain ?? ''))
        return [];
    return [document.finding(['auth', 'allowedDomain'], `auth.allowedDomain: got ${JSON.stringify(auth.allowedDomain)}, allowed: a domain like example.com`)];
}
function zoneFindings(document, { region, infrastructure: { availabilityZones: zones } }) {
    return zones.flatMap((zone, index) => {
        const field = `infrastructure.availabilityZones[${index}]`;
        const wrong = [
            ...(zone.slice(0, -1) === region ? [] : [`${field}: got "${zone}", allowed: zones of ${region}`]),
            ...(zones.indexOf(zone) === index ? [] : [`${field}: "${zone}" is there twice`]),
        ];
        return wrong.map((message) => document.finding(['infrastructure', 'availabilityZones', index], message));
    });
}
function domainFindings(document, { region, infrastructure: { certificateArn, domainName } }) {
    const certificateRegion = certificateArn?.split(':')[3] ?? region;
    const isHalf = (certificateArn === null) !== (domainName === null);
    const half = 'infrastructure.domainName and infrastructure.certificateArn: one of them is null, allowed: both set (HTTPS) or both null (HTTP)';
    return [
        ...(isHalf ? [document.finding(['infrastructure', 'domainName'], half)] : []),
        ...(certificateRegion === region ? [] : [document.finding(['infrastructure', 'certificateArn'], `infrastructure.certificateArn: the certificate is in ${certificateRegion}, allowed: one in ${region}`)]),
    ];
}
/** ECS refuses a variable that is in both lists. */
function variableFindings(document, { additionalEnvironment = {}, additionalSecrets = {} }) {
    return Object.keys(additionalSecrets).flatMap((part) => Object.keys(additionalSecrets[part] ?? {}).flatMap((name) => {
        if (!Object.hasOwn(additionalEnvironment[part] ?? {}, name))
            return [];
        return [document.finding(['additionalSecrets', part, name], `additionalSecrets.${part}.${name}: it is in additionalEnvironment.${part} as well, allowed: once`, 'key')];
    }));
}

;// CONCATENATED MODULE: ./actions/shared/src/environment-schema.generated.js
// Compiled from environments/environment.schema.json by scripts/compile-schemas.ts; do not edit.

let faults;
function fail(list, instancePath, fault, data, propertyName, found) {
faults ??= makeFaults();
const [keyword, params, parentSchema] = faults[fault];
const error = {instancePath, keyword, params: found ?? params, parentSchema, data, propertyName};
if(list === null) return [error];
list.push(error);
return list;
}
function makeFaults() { return [
["required",{missingProperty: "cpu"},schema12],
["required",{missingProperty: "memory"},schema12],
["required",{missingProperty: "desiredCount"},schema12],
["additionalProperties",{},schema12],
["type",{type: "integer"},schema13],
["enum",{allowedValues: schema13.enum},schema13],
["type",{type: "integer"},schema14],
["maximum",{comparison: "<=", limit: 249856},schema14],
["minimum",{comparison: ">=", limit: 512},schema14],
["type",{type: "integer"},schema12.properties.desiredCount],
["maximum",{comparison: "<=", limit: 1000},schema12.properties.desiredCount],
["minimum",{comparison: ">=", limit: 0},schema12.properties.desiredCount],
["type",{type: "object"},schema12],
["required",{missingProperty: "cpu"},schema17],
["required",{missingProperty: "memory"},schema17],
["additionalProperties",{},schema17],
["type",{type: "object"},schema17],
["required",{missingProperty: "name"},schema11],
["required",{missingProperty: "account"},schema11],
["required",{missingProperty: "region"},schema11],
["required",{missingProperty: "auth"},schema11],
["required",{missingProperty: "sizes"},schema11],
["required",{missingProperty: "projectConcurrencyLimit"},schema11],
["required",{missingProperty: "smokeTest"},schema11],
["required",{missingProperty: "infrastructure"},schema11],
["additionalProperties",{},schema11],
["pattern",{pattern: "^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$"},schema11.properties.name],
["type",{type: "string"},schema11.properties.name],
["pattern",{pattern: "^[0-9]{12}$"},schema11.properties.account],
["type",{type: "string"},schema11.properties.account],
["pattern",{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]$"},schema11.properties.region],
["type",{type: "string"},schema11.properties.region],
["type",{type: "string"},schema11.properties.profile],
["enum",{allowedValues: schema11.properties.profile.enum},schema11.properties.profile],
["required",{missingProperty: "googleClientId"},schema11.properties.auth.allOf[0].then],
["required",{missingProperty: "allowedDomain"},schema11.properties.auth.allOf[0].then],
["if",{failingKeyword: "then"},schema11.properties.auth.allOf[0]],
["required",{missingProperty: "basicUsername"},schema11.properties.auth.allOf[1].then],
["required",{missingProperty: "basicRealm"},schema11.properties.auth.allOf[1].then],
["if",{failingKeyword: "then"},schema11.properties.auth.allOf[1]],
["required",{missingProperty: "mode"},schema11.properties.auth],
["additionalProperties",{},schema11.properties.auth],
["type",{type: "string"},schema11.properties.auth.properties.mode],
["enum",{allowedValues: schema11.properties.auth.properties.mode.enum},schema11.properties.auth.properties.mode],
["pattern",{pattern: "\\S"},schema11.properties.auth.properties.googleClientId],
["type",{type: "string"},schema11.properties.auth.properties.googleClientId],
["type",{type: "string"},schema11.properties.auth.properties.allowedDomain],
["pattern",{pattern: "^[^:]*[^:\\s][^:]*$"},schema11.properties.auth.properties.basicUsername],
["type",{type: "string"},schema11.properties.auth.properties.basicUsername],
["pattern",{pattern: "\\S"},schema11.properties.auth.properties.basicRealm],
["type",{type: "string"},schema11.properties.auth.properties.basicRealm],
["type",{type: "object"},schema11.properties.auth],
["required",{missingProperty: "api"},schema11.properties.sizes],
["required",{missingProperty: "web"},schema11.properties.sizes],
["required",{missingProperty: "migrate"},schema11.properties.sizes],
["additionalProperties",{},schema11.properties.sizes],
["required",{missingProperty: "cpu"},schema11.properties.sizes.properties.runner],
["required",{missingProperty: "memory"},schema11.properties.sizes.properties.runner],
["additionalProperties",{},schema11.properties.sizes.properties.runner],
["type",{type: "integer"},schema11.properties.sizes.properties.runner.properties.diskGiB],
["maximum",{comparison: "<=", limit: 200},schema11.properties.sizes.properties.runner.properties.diskGiB],
["minimum",{comparison: ">=", limit: 21},schema11.properties.sizes.properties.runner.properties.diskGiB],
["type",{type: "object"},schema11.properties.sizes.properties.runner],
["type",{type: "object"},schema11.properties.sizes],
["type",{type: "integer"},schema11.properties.projectConcurrencyLimit],
["maximum",{comparison: "<=", limit: 1000},schema11.properties.projectConcurrencyLimit],
["minimum",{comparison: ">=", limit: 1},schema11.properties.projectConcurrencyLimit],
["type",{type: "integer"},schema11.properties.runDeadlineSeconds],
["maximum",{comparison: "<=", limit: 604800},schema11.properties.runDeadlineSeconds],
["minimum",{comparison: ">=", limit: 60},schema11.properties.runDeadlineSeconds],
["required",{missingProperty: "repository"},schema11.properties.smokeTest],
["required",{missingProperty: "branch"},schema11.properties.smokeTest],
["additionalProperties",{},schema11.properties.smokeTest],
["pattern",{pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"},schema20],
["type",{type: "string"},schema20],
["pattern",{pattern: "^[^\\s~^:?*\\[\\\\]+$"},schema11.properties.smokeTest.properties.branch],
["type",{type: "string"},schema11.properties.smokeTest.properties.branch],
["type",{type: "object"},schema11.properties.smokeTest],
["required",{missingProperty: "vpcCidr"},schema11.properties.infrastructure],
["required",{missingProperty: "availabilityZones"},schema11.properties.infrastructure],
["required",{missingProperty: "natGateways"},schema11.properties.infrastructure],
["required",{missingProperty: "database"},schema11.properties.infrastructure],
["required",{missingProperty: "redis"},schema11.properties.infrastructure],
["required",{missingProperty: "logRetentionDays"},schema11.properties.infrastructure],
["required",{missingProperty: "certificateArn"},schema11.properties.infrastructure],
["required",{missingProperty: "domainName"},schema11.properties.infrastructure],
["required",{missingProperty: "github"},schema11.properties.infrastructure],
["additionalProperties",{},schema11.properties.infrastructure],
["pattern",{pattern: "^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$"},schema11.properties.infrastructure.properties.vpcCidr],
["type",{type: "string"},schema11.properties.infrastructure.properties.vpcCidr],
["maxItems",{limit: 6},schema11.properties.infrastructure.properties.availabilityZones],
["minItems",{limit: 2},schema11.properties.infrastructure.properties.availabilityZones],
["pattern",{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]$"},schema11.properties.infrastructure.properties.availabilityZones.items],
["type",{type: "string"},schema11.properties.infrastructure.properties.availabilityZones.items],
["type",{type: "array"},schema11.properties.infrastructure.properties.availabilityZones],
["type",{type: "integer"},schema11.properties.infrastructure.properties.natGateways],
["maximum",{comparison: "<=", limit: 6},schema11.properties.infrastructure.properties.natGateways],
["minimum",{comparison: ">=", limit: 0},schema11.properties.infrastructure.properties.natGateways],
["required",{missingProperty: "instanceClass"},schema11.properties.infrastructure.properties.database],
["required",{missingProperty: "allocatedStorageGiB"},schema11.properties.infrastructure.properties.database],
["required",{missingProperty: "multiAz"},schema11.properties.infrastructure.properties.database],
["additionalProperties",{},schema11.properties.infrastructure.properties.database],
["pattern",{pattern: "^(?!db\\.)[a-z0-9-]+\\.[a-z0-9-]+$"},schema11.properties.infrastructure.properties.database.properties.instanceClass],
["type",{type: "string"},schema11.properties.infrastructure.properties.database.properties.instanceClass],
["type",{type: "integer"},schema11.properties.infrastructure.properties.database.properties.allocatedStorageGiB],
["maximum",{comparison: "<=", limit: 65536},schema11.properties.infrastructure.properties.database.properties.allocatedStorageGiB],
["minimum",{comparison: ">=", limit: 20},schema11.properties.infrastructure.properties.database.properties.allocatedStorageGiB],
["type",{type: "boolean"},schema11.properties.infrastructure.properties.database.properties.multiAz],
["type",{type: "object"},schema11.properties.infrastructure.properties.database],
["required",{missingProperty: "nodeType"},schema11.properties.infrastructure.properties.redis],
["additionalProperties",{},schema11.properties.infrastructure.properties.redis],
["pattern",{pattern: "^cache\\.[a-z0-9-]+\\.[a-z0-9-]+$"},schema11.properties.infrastructure.properties.redis.properties.nodeType],
["type",{type: "string"},schema11.properties.infrastructure.properties.redis.properties.nodeType],
["type",{type: "object"},schema11.properties.infrastructure.properties.redis],
["type",{type: "integer"},schema11.properties.infrastructure.properties.logRetentionDays],
["enum",{allowedValues: schema11.properties.infrastructure.properties.logRetentionDays.enum},schema11.properties.infrastructure.properties.logRetentionDays],
["type",{type: schema11.properties.infrastructure.properties.certificateArn.type},schema11.properties.infrastructure.properties.certificateArn],
["pattern",{pattern: "^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$"},schema11.properties.infrastructure.properties.certificateArn],
["type",{type: schema11.properties.infrastructure.properties.domainName.type},schema11.properties.infrastructure.properties.domainName],
["pattern",{pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"},schema11.properties.infrastructure.properties.domainName],
["required",{missingProperty: "repository"},schema11.properties.infrastructure.properties.github],
["required",{missingProperty: "repositoryId"},schema11.properties.infrastructure.properties.github],
["required",{missingProperty: "ownerId"},schema11.properties.infrastructure.properties.github],
["required",{missingProperty: "oidcProviderArn"},schema11.properties.infrastructure.properties.github],
["additionalProperties",{},schema11.properties.infrastructure.properties.github],
["pattern",{pattern: "^[0-9]+$"},schema22],
["type",{type: "string"},schema22],
["type",{type: schema11.properties.infrastructure.properties.github.properties.oidcProviderArn.type},schema11.properties.infrastructure.properties.github.properties.oidcProviderArn],
["pattern",{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$"},schema11.properties.infrastructure.properties.github.properties.oidcProviderArn],
["type",{type: "object"},schema11.properties.infrastructure.properties.github],
["type",{type: "object"},schema11.properties.infrastructure],
["additionalProperties",{},schema11.properties.additionalEnvironment],
["pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema24.propertyNames],
["propertyNames",{},schema24],
["type",{type: "string"},schema24.additionalProperties],
["type",{type: "object"},schema24],
["type",{type: "object"},schema11.properties.additionalEnvironment],
["additionalProperties",{},schema11.properties.additionalSecrets],
["pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema29.propertyNames],
["propertyNames",{},schema29],
["pattern",{pattern: "^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"},schema29.additionalProperties],
["type",{type: "string"},schema29.additionalProperties],
["type",{type: "object"},schema29],
["type",{type: "object"},schema11.properties.additionalSecrets],
["type",{type: "object"},schema11]
]; }
const validate = validate10;
/* harmony default export */ const environment_schema_generated = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Environment of Factory on ECS","description":"One deployment target: environments/<name>.yml. environments/README.md explains it.","type":"object","additionalProperties":false,"required":["name","account","region","auth","sizes","projectConcurrencyLimit","smokeTest","infrastructure"],"properties":{"name":{"description":"Name of the environment, the same as the file's. It becomes part of the names of the cluster, stacks, secrets and log groups.","type":"string","pattern":"^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$","patternErrorMessage":"1 to 20 lower-case letters, digits and hyphens, first a letter, last no hyphen"},"account":{"description":"AWS account id: 12 digits, in quotes.","type":"string","pattern":"^[0-9]{12}$","patternErrorMessage":"12 digits in quotes, like '123456789012'"},"region":{"description":"AWS Region, for example eu-central-1. An unmodified Factory reads artifacts from us-east-1 only.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]$","patternErrorMessage":"a Region like eu-central-1"},"profile":{"description":"How strict checks are: production turns some warnings of the validator into errors, and warns where everybody could use the site. Without it: production.","type":"string","enum":["development","production"]},"auth":{"description":"Who may use the site.","type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"description":"open: everything is public. google: people of one domain sign in with Google. basic: one user name and password, by a later Factory that no longer knows google; the smoke test cannot sign in there.","type":"string","enum":["open","google","basic"]},"googleClientId":{"description":"OAuth client id (FACTORY_AUTH_GOOGLE_CLIENT_ID). Its secret is put into factory/<name>/auth-google-client-secret.","type":"string","pattern":"\\S","patternErrorMessage":"a text that is not empty"},"allowedDomain":{"description":"E-mail domain whose addresses, and those of its subdomains, may sign in (FACTORY_AUTH_ALLOWED_DOMAIN).","type":"string"},"basicUsername":{"description":"User name for the mode basic (FACTORY_AUTH_BASIC_USERNAME). The password's hash is put into factory/<name>/auth-basic-password-hash.","type":"string","pattern":"^[^:]*[^:\\s][^:]*$","patternErrorMessage":"a text that is not empty, without a colon"},"basicRealm":{"description":"What browsers show when they ask for the password (FACTORY_AUTH_BASIC_REALM).","type":"string","pattern":"\\S","patternErrorMessage":"a text that is not empty"}},"allOf":[{"if":{"properties":{"mode":{"const":"google"}},"required":["mode"]},"then":{"required":["googleClientId","allowedDomain"],"properties":{"googleClientId":{"description":"OAuth client id from Google's console; the mode google needs it."},"allowedDomain":{"description":"E-mail domain whose people may sign in; the mode google needs it."}}}},{"if":{"properties":{"mode":{"const":"basic"}},"required":["mode"]},"then":{"required":["basicUsername","basicRealm"],"properties":{"basicUsername":{"description":"The mode basic needs it."},"basicRealm":{"description":"What browsers show when they ask for the password; the mode basic needs it."}}}}]},"sizes":{"description":"Fargate task sizes, and how many tasks a service runs. Not every pair of cpu and memory exists on Fargate. Where runs stay elsewhere, leave controller and runner out.","type":"object","additionalProperties":false,"required":["api","web","migrate"],"properties":{"api":{"$ref":"#/definitions/serviceSize"},"web":{"$ref":"#/definitions/serviceSize"},"controller":{"description":"Controllers are equal: each takes from the queue, so more than one is safe.","allOf":[{"$ref":"#/definitions/serviceSize"}]},"runner":{"description":"Size of the task that each run gets.","type":"object","additionalProperties":false,"required":["cpu","memory"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"},"diskGiB":{"description":"Disk for clones, caches and whatever a set-up script installs, in GiB. Without it: 21, the least that Fargate takes.","type":"integer","minimum":21,"maximum":200,"default":21}}},"migrate":{"$ref":"#/definitions/taskSize"}}},"projectConcurrencyLimit":{"description":"How many runs of one project are RUNNING at one time.","type":"integer","minimum":1,"maximum":1000},"runDeadlineSeconds":{"description":"After this long the controller stops a run and marks it TIMEOUT; ECS itself lets tasks run for ever. Without it: 7200, two hours.","type":"integer","minimum":60,"maximum":604800,"default":7200},"smokeTest":{"description":"The task run of the smoke test clones this repository and reports its commit.","type":"object","additionalProperties":false,"required":["repository","branch"],"properties":{"repository":{"description":"GitHub repository that needs no credentials to be read, owner/name.","$ref":"#/definitions/repository"},"branch":{"description":"Branch of that repository.","type":"string","pattern":"^[^\\s~^:?*\\[\\\\]+$","patternErrorMessage":"a branch name"}}},"infrastructure":{"description":"What the CDK app creates. A change takes effect with the next cdk deploy.","type":"object","additionalProperties":false,"required":["vpcCidr","availabilityZones","natGateways","database","redis","logRetentionDays","certificateArn","domainName","github"],"properties":{"vpcCidr":{"description":"Address range of the VPC.","type":"string","pattern":"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$","patternErrorMessage":"an IPv4 range of /16 to /24, like 10.42.0.0/16"},"availabilityZones":{"description":"At least two zones of the Region: the load balancer and the database want that.","type":"array","minItems":2,"maxItems":6,"items":{"type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]$","patternErrorMessage":"a zone like eu-central-1a"}},"natGateways":{"description":"Ways out of the private subnets. 0 leaves runners with AWS endpoints alone: no GitHub, no model provider.","type":"integer","minimum":0,"maximum":6},"database":{"description":"PostgreSQL on RDS.","type":"object","additionalProperties":false,"required":["instanceClass","allocatedStorageGiB","multiAz"],"properties":{"instanceClass":{"description":"RDS instance class without `db.`, for example t4g.medium.","type":"string","pattern":"^(?!db\\.)[a-z0-9-]+\\.[a-z0-9-]+$","patternErrorMessage":"an instance class without `db.`, like t4g.medium"},"allocatedStorageGiB":{"description":"Size of the disk in GiB.","type":"integer","minimum":20,"maximum":65536},"multiAz":{"description":"Whether a stand-by in a second zone takes over.","type":"boolean"}}},"redis":{"description":"Redis on ElastiCache.","type":"object","additionalProperties":false,"required":["nodeType"],"properties":{"nodeType":{"description":"ElastiCache node type, for example cache.t4g.small.","type":"string","pattern":"^cache\\.[a-z0-9-]+\\.[a-z0-9-]+$","patternErrorMessage":"a node type like cache.t4g.small"}}},"logRetentionDays":{"description":"Days after which CloudWatch forgets log lines.","type":"integer","enum":[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]},"certificateArn":{"description":"ACM certificate of the load balancer, in the same Region; null: plain HTTP on port 80.","type":["string","null"],"pattern":"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$","patternErrorMessage":"the ARN of an ACM certificate, or null"},"domainName":{"description":"Host name under which people reach the site; null: the load balancer's own name.","type":["string","null"],"pattern":"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$","patternErrorMessage":"a host name like factory.example.com, or null"},"github":{"description":"Which repository's workflows may assume the deployer role. The ids do not change hands when a name is given up.","type":"object","additionalProperties":false,"required":["repository","repositoryId","ownerId","oidcProviderArn"],"properties":{"repository":{"description":"owner/name","$ref":"#/definitions/repository"},"repositoryId":{"description":"`gh api repos/OWNER/NAME --jq .id`, in quotes.","$ref":"#/definitions/digits"},"ownerId":{"description":"`gh api repos/OWNER/NAME --jq .owner.id`, in quotes.","$ref":"#/definitions/digits"},"oidcProviderArn":{"description":"GitHub's OIDC provider where the account has it already; null creates it.","type":["string","null"],"pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$","patternErrorMessage":"the ARN of an OIDC provider, or null"}}}}},"additionalEnvironment":{"description":"Extra environment variables for one container. Secrets do not belong here.","type":"object","additionalProperties":false,"properties":{"api":{"$ref":"#/definitions/variables"},"web":{"$ref":"#/definitions/variables"},"controller":{"$ref":"#/definitions/variables"},"runner":{"$ref":"#/definitions/variables"},"migrate":{"$ref":"#/definitions/variables"}}},"additionalSecrets":{"description":"Extra environment variables for one container, filled from Secrets Manager or Parameter Store: keys of model providers, a GitHub App's private key. The next cdk deploy lets the container's execution role read them.","type":"object","additionalProperties":false,"properties":{"api":{"$ref":"#/definitions/secrets"},"web":{"$ref":"#/definitions/secrets"},"controller":{"$ref":"#/definitions/secrets"},"runner":{"$ref":"#/definitions/secrets"},"migrate":{"$ref":"#/definitions/secrets"}}}},"definitions":{"cpu":{"description":"CPU units; 1024 is one vCPU.","type":"integer","enum":[256,512,1024,2048,4096,8192,16384,32768]},"memory":{"description":"Memory in MiB; which values exist depends on cpu.","type":"integer","minimum":512,"maximum":249856},"taskSize":{"description":"Size of one task.","type":"object","additionalProperties":false,"required":["cpu","memory"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"}}},"serviceSize":{"description":"Size of one task, and how many the service starts with.","type":"object","additionalProperties":false,"required":["cpu","memory","desiredCount"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"},"desiredCount":{"description":"Tasks when the service is created. Later deployments keep the number that people or auto-scaling set.","type":"integer","minimum":0,"maximum":1000}}},"repository":{"type":"string","pattern":"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","patternErrorMessage":"owner/name"},"digits":{"type":"string","pattern":"^[0-9]+$","patternErrorMessage":"digits in quotes"},"variables":{"description":"Name of the variable, and its value as text.","type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string"}},"secrets":{"description":"Name of the variable, and the ARN of what it is filled from; after a secret's ARN `:key::` picks one key of its JSON (put it in quotes then).","type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$","patternErrorMessage":"the full ARN of a secret, with the six characters that Secrets Manager added, or of a parameter"}}}};
const schema13 = {"description":"CPU units; 1024 is one vCPU.","type":"integer","enum":[256,512,1024,2048,4096,8192,16384,32768]};
const schema14 = {"description":"Memory in MiB; which values exist depends on cpu.","type":"integer","minimum":512,"maximum":249856};
const schema20 = {"type":"string","pattern":"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","patternErrorMessage":"owner/name"};
const schema22 = {"type":"string","pattern":"^[0-9]+$","patternErrorMessage":"digits in quotes"};
const schema24 = {"description":"Name of the variable, and its value as text.","type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string"}};
const schema29 = {"description":"Name of the variable, and the ARN of what it is filled from; after a secret's ARN `:key::` picks one key of its JSON (put it in quotes then).","type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$","patternErrorMessage":"the full ARN of a secret, with the six characters that Secrets Manager added, or of a parameter"}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$", "u");
const pattern1 = new RegExp("^[0-9]{12}$", "u");
const pattern2 = new RegExp("^[a-z]{2,4}(-[a-z]+)+-[0-9]$", "u");
const pattern3 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^[^:]*[^:\\s][^:]*$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "u");
const pattern7 = new RegExp("^[^\\s~^:?*\\[\\\\]+$", "u");
const pattern8 = new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$", "u");
const pattern9 = new RegExp("^[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]$", "u");
const pattern10 = new RegExp("^(?!db\\.)[a-z0-9-]+\\.[a-z0-9-]+$", "u");
const pattern11 = new RegExp("^cache\\.[a-z0-9-]+\\.[a-z0-9-]+$", "u");
const pattern12 = new RegExp("^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$", "u");
const pattern13 = new RegExp("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$", "u");
const pattern15 = new RegExp("^[0-9]+$", "u");
const pattern17 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$", "u");
const pattern18 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern24 = new RegExp("^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$", "u");
const schema12 = {"description":"Size of one task, and how many the service starts with.","type":"object","additionalProperties":false,"required":["cpu","memory","desiredCount"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"},"desiredCount":{"description":"Tasks when the service is created. Later deployments keep the number that people or auto-scaling set.","type":"integer","minimum":0,"maximum":1000}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cpu === undefined){
vErrors = fail(vErrors,instancePath,0,data);
errors++;
}
if(data.memory === undefined){
vErrors = fail(vErrors,instancePath,1,data);
errors++;
}
if(data.desiredCount === undefined){
vErrors = fail(vErrors,instancePath,2,data);
errors++;
}
for(const key0 in data){
if(!(((key0 === "cpu") || (key0 === "memory")) || (key0 === "desiredCount"))){
vErrors = fail(vErrors,instancePath,3,data,undefined,{additionalProperty: key0});
errors++;
}
}
if(data.cpu !== undefined){
let data0 = data.cpu;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors,instancePath+"/cpu",4,data0);
errors++;
}
if(!((((((((data0 === 256) || (data0 === 512)) || (data0 === 1024)) || (data0 === 2048)) || (data0 === 4096)) || (data0 === 8192)) || (data0 === 16384)) || (data0 === 32768))){
vErrors = fail(vErrors,instancePath+"/cpu",5,data0);
errors++;
}
}
if(data.memory !== undefined){
let data1 = data.memory;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors,instancePath+"/memory",6,data1);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 249856 || isNaN(data1)){
vErrors = fail(vErrors,instancePath+"/memory",7,data1);
errors++;
}
if(data1 < 512 || isNaN(data1)){
vErrors = fail(vErrors,instancePath+"/memory",8,data1);
errors++;
}
}
}
if(data.desiredCount !== undefined){
let data2 = data.desiredCount;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors,instancePath+"/desiredCount",9,data2);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
vErrors = fail(vErrors,instancePath+"/desiredCount",10,data2);
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = fail(vErrors,instancePath+"/desiredCount",11,data2);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors,instancePath,12,data);
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema17 = {"description":"Size of one task.","type":"object","additionalProperties":false,"required":["cpu","memory"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cpu === undefined){
vErrors = fail(vErrors,instancePath,13,data);
errors++;
}
if(data.memory === undefined){
vErrors = fail(vErrors,instancePath,14,data);
errors++;
}
for(const key0 in data){
if(!((key0 === "cpu") || (key0 === "memory"))){
vErrors = fail(vErrors,instancePath,15,data,undefined,{additionalProperty: key0});
errors++;
}
}
if(data.cpu !== undefined){
let data0 = data.cpu;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors,instancePath+"/cpu",4,data0);
errors++;
}
if(!((((((((data0 === 256) || (data0 === 512)) || (data0 === 1024)) || (data0 === 2048)) || (data0 === 4096)) || (data0 === 8192)) || (data0 === 16384)) || (data0 === 32768))){
vErrors = fail(vErrors,instancePath+"/cpu",5,data0);
errors++;
}
}
if(data.memory !== undefined){
let data1 = data.memory;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors,instancePath+"/memory",6,data1);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 249856 || isNaN(data1)){
vErrors = fail(vErrors,instancePath+"/memory",7,data1);
errors++;
}
if(data1 < 512 || isNaN(data1)){
vErrors = fail(vErrors,instancePath+"/memory",8,data1);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors,instancePath,16,data);
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = fail(vErrors,instancePath,17,data);
errors++;
}
if(data.account === undefined){
vErrors = fail(vErrors,instancePath,18,data);
errors++;
}
if(data.region === undefined){
vErrors = fail(vErrors,instancePath,19,data);
errors++;
}
if(data.auth === undefined){
vErrors = fail(vErrors,instancePath,20,data);
errors++;
}
if(data.sizes === undefined){
vErrors = fail(vErrors,instancePath,21,data);
errors++;
}
if(data.projectConcurrencyLimit === undefined){
vErrors = fail(vErrors,instancePath,22,data);
errors++;
}
if(data.smokeTest === undefined){
vErrors = fail(vErrors,instancePath,23,data);
errors++;
}
if(data.infrastructure === undefined){
vErrors = fail(vErrors,instancePath,24,data);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
vErrors = fail(vErrors,instancePath,25,data,undefined,{additionalProperty: key0});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = fail(vErrors,instancePath+"/name",26,data0);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/name",27,data0);
errors++;
}
}
if(data.account !== undefined){
let data1 = data.account;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = fail(vErrors,instancePath+"/account",28,data1);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/account",29,data1);
errors++;
}
}
if(data.region !== undefined){
let data2 = data.region;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
vErrors = fail(vErrors,instancePath+"/region",30,data2);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/region",31,data2);
errors++;
}
}
if(data.profile !== undefined){
let data3 = data.profile;
if(typeof data3 !== "string"){
vErrors = fail(vErrors,instancePath+"/profile",32,data3);
errors++;
}
if(!((data3 === "development") || (data3 === "production"))){
vErrors = fail(vErrors,instancePath+"/profile",33,data3);
errors++;
}
}
if(data.auth !== undefined){
let data4 = data.auth;
const _errs13 = errors;
let valid2 = true;
const _errs14 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing0;
if((data4.mode === undefined) && (missing0 = "mode")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data4.mode !== undefined){
if("google" !== data4.mode){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs16 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.googleClientId === undefined){
vErrors = fail(vErrors,instancePath+"/auth",34,data4);
errors++;
}
if(data4.allowedDomain === undefined){
vErrors = fail(vErrors,instancePath+"/auth",35,data4);
errors++;
}
}
var _valid0 = _errs16 === errors;
valid2 = _valid0;
}
if(!valid2){
vErrors = fail(vErrors,instancePath+"/auth",36,data4);
errors++;
}
const _errs18 = errors;
let valid4 = true;
const _errs19 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((data4.mode === undefined) && (missing1 = "mode")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data4.mode !== undefined){
if("basic" !== data4.mode){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
var _valid1 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs21 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.basicUsername === undefined){
vErrors = fail(vErrors,instancePath+"/auth",37,data4);
errors++;
}
if(data4.basicRealm === undefined){
vErrors = fail(vErrors,instancePath+"/auth",38,data4);
errors++;
}
}
var _valid1 = _errs21 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fail(vErrors,instancePath+"/auth",39,data4);
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.mode === undefined){
vErrors = fail(vErrors,instancePath+"/auth",40,data4);
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "mode") || (key1 === "googleClientId")) || (key1 === "allowedDomain")) || (key1 === "basicUsername")) || (key1 === "basicRealm"))){
vErrors = fail(vErrors,instancePath+"/auth",41,data4,undefined,{additionalProperty: key1});
errors++;
}
}
if(data4.mode !== undefined){
let data7 = data4.mode;
if(typeof data7 !== "string"){
vErrors = fail(vErrors,instancePath+"/auth/mode",42,data7);
errors++;
}
if(!(((data7 === "open") || (data7 === "google")) || (data7 === "basic"))){
vErrors = fail(vErrors,instancePath+"/auth/mode",43,data7);
errors++;
}
}
if(data4.googleClientId !== undefined){
let data8 = data4.googleClientId;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
vErrors = fail(vErrors,instancePath+"/auth/googleClientId",44,data8);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth/googleClientId",45,data8);
errors++;
}
}
if(data4.allowedDomain !== undefined){
let data9 = data4.allowedDomain;
if(typeof data9 !== "string"){
vErrors = fail(vErrors,instancePath+"/auth/allowedDomain",46,data9);
errors++;
}
}
if(data4.basicUsername !== undefined){
let data10 = data4.basicUsername;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
vErrors = fail(vErrors,instancePath+"/auth/basicUsername",47,data10);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth/basicUsername",48,data10);
errors++;
}
}
if(data4.basicRealm !== undefined){
let data11 = data4.basicRealm;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
vErrors = fail(vErrors,instancePath+"/auth/basicRealm",49,data11);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth/basicRealm",50,data11);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth",51,data4);
errors++;
}
}
if(data.sizes !== undefined){
let data12 = data.sizes;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.api === undefined){
vErrors = fail(vErrors,instancePath+"/sizes",52,data12);
errors++;
}
if(data12.web === undefined){
vErrors = fail(vErrors,instancePath+"/sizes",53,data12);
errors++;
}
if(data12.migrate === undefined){
vErrors = fail(vErrors,instancePath+"/sizes",54,data12);
errors++;
}
for(const key2 in data12){
if(!(((((key2 === "api") || (key2 === "web")) || (key2 === "controller")) || (key2 === "runner")) || (key2 === "migrate"))){
vErrors = fail(vErrors,instancePath+"/sizes",55,data12,undefined,{additionalProperty: key2});
errors++;
}
}
if(data12.api !== undefined){
if(!(validate11(data12.api, {instancePath:instancePath+"/sizes/api",parentData:data12,parentDataProperty:"api",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data12.web !== undefined){
if(!(validate11(data12.web, {instancePath:instancePath+"/sizes/web",parentData:data12,parentDataProperty:"web",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data12.controller !== undefined){
if(!(validate11(data12.controller, {instancePath:instancePath+"/sizes/controller",parentData:data12,parentDataProperty:"controller",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data12.runner !== undefined){
let data16 = data12.runner;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.cpu === undefined){
vErrors = fail(vErrors,instancePath+"/sizes/runner",56,data16);
errors++;
}
if(data16.memory === undefined){
vErrors = fail(vErrors,instancePath+"/sizes/runner",57,data16);
errors++;
}
for(const key3 in data16){
if(!(((key3 === "cpu") || (key3 === "memory")) || (key3 === "diskGiB"))){
vErrors = fail(vErrors,instancePath+"/sizes/runner",58,data16,undefined,{additionalProperty: key3});
errors++;
}
}
if(data16.cpu !== undefined){
let data17 = data16.cpu;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = fail(vErrors,instancePath+"/sizes/runner/cpu",4,data17);
errors++;
}
if(!((((((((data17 === 256) || (data17 === 512)) || (data17 === 1024)) || (data17 === 2048)) || (data17 === 4096)) || (data17 === 8192)) || (data17 === 16384)) || (data17 === 32768))){
vErrors = fail(vErrors,instancePath+"/sizes/runner/cpu",5,data17);
errors++;
}
}
if(data16.memory !== undefined){
let data18 = data16.memory;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = fail(vErrors,instancePath+"/sizes/runner/memory",6,data18);
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 249856 || isNaN(data18)){
vErrors = fail(vErrors,instancePath+"/sizes/runner/memory",7,data18);
errors++;
}
if(data18 < 512 || isNaN(data18)){
vErrors = fail(vErrors,instancePath+"/sizes/runner/memory",8,data18);
errors++;
}
}
}
if(data16.diskGiB !== undefined){
let data19 = data16.diskGiB;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = fail(vErrors,instancePath+"/sizes/runner/diskGiB",59,data19);
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 200 || isNaN(data19)){
vErrors = fail(vErrors,instancePath+"/sizes/runner/diskGiB",60,data19);
errors++;
}
if(data19 < 21 || isNaN(data19)){
vErrors = fail(vErrors,instancePath+"/sizes/runner/diskGiB",61,data19);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/sizes/runner",62,data16);
errors++;
}
}
if(data12.migrate !== undefined){
if(!(validate15(data12.migrate, {instancePath:instancePath+"/sizes/migrate",parentData:data12,parentDataProperty:"migrate",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/sizes",63,data12);
errors++;
}
}
if(data.projectConcurrencyLimit !== undefined){
let data21 = data.projectConcurrencyLimit;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = fail(vErrors,instancePath+"/projectConcurrencyLimit",64,data21);
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000 || isNaN(data21)){
vErrors = fail(vErrors,instancePath+"/projectConcurrencyLimit",65,data21);
errors++;
}
if(data21 < 1 || isNaN(data21)){
vErrors = fail(vErrors,instancePath+"/projectConcurrencyLimit",66,data21);
errors++;
}
}
}
if(data.runDeadlineSeconds !== undefined){
let data22 = data.runDeadlineSeconds;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = fail(vErrors,instancePath+"/runDeadlineSeconds",67,data22);
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 604800 || isNaN(data22)){
vErrors = fail(vErrors,instancePath+"/runDeadlineSeconds",68,data22);
errors++;
}
if(data22 < 60 || isNaN(data22)){
vErrors = fail(vErrors,instancePath+"/runDeadlineSeconds",69,data22);
errors++;
}
}
}
if(data.smokeTest !== undefined){
let data23 = data.smokeTest;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.repository === undefined){
vErrors = fail(vErrors,instancePath+"/smokeTest",70,data23);
errors++;
}
if(data23.branch === undefined){
vErrors = fail(vErrors,instancePath+"/smokeTest",71,data23);
errors++;
}
for(const key4 in data23){
if(!((key4 === "repository") || (key4 === "branch"))){
vErrors = fail(vErrors,instancePath+"/smokeTest",72,data23,undefined,{additionalProperty: key4});
errors++;
}
}
if(data23.repository !== undefined){
let data24 = data23.repository;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
vErrors = fail(vErrors,instancePath+"/smokeTest/repository",73,data24);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/smokeTest/repository",74,data24);
errors++;
}
}
if(data23.branch !== undefined){
let data25 = data23.branch;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
vErrors = fail(vErrors,instancePath+"/smokeTest/branch",75,data25);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/smokeTest/branch",76,data25);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/smokeTest",77,data23);
errors++;
}
}
if(data.infrastructure !== undefined){
let data26 = data.infrastructure;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.vpcCidr === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",78,data26);
errors++;
}
if(data26.availabilityZones === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",79,data26);
errors++;
}
if(data26.natGateways === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",80,data26);
errors++;
}
if(data26.database === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",81,data26);
errors++;
}
if(data26.redis === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",82,data26);
errors++;
}
if(data26.logRetentionDays === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",83,data26);
errors++;
}
if(data26.certificateArn === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",84,data26);
errors++;
}
if(data26.domainName === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",85,data26);
errors++;
}
if(data26.github === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",86,data26);
errors++;
}
for(const key5 in data26){
if(!(func2.call(schema11.properties.infrastructure.properties, key5))){
vErrors = fail(vErrors,instancePath+"/infrastructure",87,data26,undefined,{additionalProperty: key5});
errors++;
}
}
if(data26.vpcCidr !== undefined){
let data27 = data26.vpcCidr;
if(typeof data27 === "string"){
if(!pattern8.test(data27)){
vErrors = fail(vErrors,instancePath+"/infrastructure/vpcCidr",88,data27);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/vpcCidr",89,data27);
errors++;
}
}
if(data26.availabilityZones !== undefined){
let data28 = data26.availabilityZones;
if(Array.isArray(data28)){
if(data28.length > 6){
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones",90,data28);
errors++;
}
if(data28.length < 2){
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones",91,data28);
errors++;
}
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
let data29 = data28[i0];
if(typeof data29 === "string"){
if(!pattern9.test(data29)){
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones/" + i0,92,data29);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones/" + i0,93,data29);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones",94,data28);
errors++;
}
}
if(data26.natGateways !== undefined){
let data30 = data26.natGateways;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = fail(vErrors,instancePath+"/infrastructure/natGateways",95,data30);
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 6 || isNaN(data30)){
vErrors = fail(vErrors,instancePath+"/infrastructure/natGateways",96,data30);
errors++;
}
if(data30 < 0 || isNaN(data30)){
vErrors = fail(vErrors,instancePath+"/infrastructure/natGateways",97,data30);
errors++;
}
}
}
if(data26.database !== undefined){
let data31 = data26.database;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.instanceClass === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/database",98,data31);
errors++;
}
if(data31.allocatedStorageGiB === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/database",99,data31);
errors++;
}
if(data31.multiAz === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/database",100,data31);
errors++;
}
for(const key6 in data31){
if(!(((key6 === "instanceClass") || (key6 === "allocatedStorageGiB")) || (key6 === "multiAz"))){
vErrors = fail(vErrors,instancePath+"/infrastructure/database",101,data31,undefined,{additionalProperty: key6});
errors++;
}
}
if(data31.instanceClass !== undefined){
let data32 = data31.instanceClass;
if(typeof data32 === "string"){
if(!pattern10.test(data32)){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/instanceClass",102,data32);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/database/instanceClass",103,data32);
errors++;
}
}
if(data31.allocatedStorageGiB !== undefined){
let data33 = data31.allocatedStorageGiB;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/allocatedStorageGiB",104,data33);
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 65536 || isNaN(data33)){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/allocatedStorageGiB",105,data33);
errors++;
}
if(data33 < 20 || isNaN(data33)){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/allocatedStorageGiB",106,data33);
errors++;
}
}
}
if(data31.multiAz !== undefined){
let data34 = data31.multiAz;
if(typeof data34 !== "boolean"){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/multiAz",107,data34);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/database",108,data31);
errors++;
}
}
if(data26.redis !== undefined){
let data35 = data26.redis;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.nodeType === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/redis",109,data35);
errors++;
}
for(const key7 in data35){
if(!(key7 === "nodeType")){
vErrors = fail(vErrors,instancePath+"/infrastructure/redis",110,data35,undefined,{additionalProperty: key7});
errors++;
}
}
if(data35.nodeType !== undefined){
let data36 = data35.nodeType;
if(typeof data36 === "string"){
if(!pattern11.test(data36)){
vErrors = fail(vErrors,instancePath+"/infrastructure/redis/nodeType",111,data36);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/redis/nodeType",112,data36);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/redis",113,data35);
errors++;
}
}
if(data26.logRetentionDays !== undefined){
let data37 = data26.logRetentionDays;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = fail(vErrors,instancePath+"/infrastructure/logRetentionDays",114,data37);
errors++;
}
if(!((((((((((((((((((((((data37 === 1) || (data37 === 3)) || (data37 === 5)) || (data37 === 7)) || (data37 === 14)) || (data37 === 30)) || (data37 === 60)) || (data37 === 90)) || (data37 === 120)) || (data37 === 150)) || (data37 === 180)) || (data37 === 365)) || (data37 === 400)) || (data37 === 545)) || (data37 === 731)) || (data37 === 1096)) || (data37 === 1827)) || (data37 === 2192)) || (data37 === 2557)) || (data37 === 2922)) || (data37 === 3288)) || (data37 === 3653))){
vErrors = fail(vErrors,instancePath+"/infrastructure/logRetentionDays",115,data37);
errors++;
}
}
if(data26.certificateArn !== undefined){
let data38 = data26.certificateArn;
if((typeof data38 !== "string") && (data38 !== null)){
vErrors = fail(vErrors,instancePath+"/infrastructure/certificateArn",116,data38);
errors++;
}
if(typeof data38 === "string"){
if(!pattern12.test(data38)){
vErrors = fail(vErrors,instancePath+"/infrastructure/certificateArn",117,data38);
errors++;
}
}
}
if(data26.domainName !== undefined){
let data39 = data26.domainName;
if((typeof data39 !== "string") && (data39 !== null)){
vErrors = fail(vErrors,instancePath+"/infrastructure/domainName",118,data39);
errors++;
}
if(typeof data39 === "string"){
if(!pattern13.test(data39)){
vErrors = fail(vErrors,instancePath+"/infrastructure/domainName",119,data39);
errors++;
}
}
}
if(data26.github !== undefined){
let data40 = data26.github;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.repository === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github",120,data40);
errors++;
}
if(data40.repositoryId === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github",121,data40);
errors++;
}
if(data40.ownerId === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github",122,data40);
errors++;
}
if(data40.oidcProviderArn === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github",123,data40);
errors++;
}
for(const key8 in data40){
if(!((((key8 === "repository") || (key8 === "repositoryId")) || (key8 === "ownerId")) || (key8 === "oidcProviderArn"))){
vErrors = fail(vErrors,instancePath+"/infrastructure/github",124,data40,undefined,{additionalProperty: key8});
errors++;
}
}
if(data40.repository !== undefined){
let data41 = data40.repository;
if(typeof data41 === "string"){
if(!pattern6.test(data41)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repository",73,data41);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repository",74,data41);
errors++;
}
}
if(data40.repositoryId !== undefined){
let data42 = data40.repositoryId;
if(typeof data42 === "string"){
if(!pattern15.test(data42)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repositoryId",125,data42);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repositoryId",126,data42);
errors++;
}
}
if(data40.ownerId !== undefined){
let data43 = data40.ownerId;
if(typeof data43 === "string"){
if(!pattern15.test(data43)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/ownerId",125,data43);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github/ownerId",126,data43);
errors++;
}
}
if(data40.oidcProviderArn !== undefined){
let data44 = data40.oidcProviderArn;
if((typeof data44 !== "string") && (data44 !== null)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/oidcProviderArn",127,data44);
errors++;
}
if(typeof data44 === "string"){
if(!pattern17.test(data44)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/oidcProviderArn",128,data44);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github",129,data40);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure",130,data26);
errors++;
}
}
if(data.additionalEnvironment !== undefined){
let data45 = data.additionalEnvironment;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key9 in data45){
if(!(((((key9 === "api") || (key9 === "web")) || (key9 === "controller")) || (key9 === "runner")) || (key9 === "migrate"))){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment",131,data45,undefined,{additionalProperty: key9});
errors++;
}
}
if(data45.api !== undefined){
let data46 = data45.api;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key10 in data46){
const _errs115 = errors;
if(typeof key10 === "string"){
if(!pattern18.test(key10)){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api",132,key10,key10);
errors++;
}
}
var valid25 = _errs115 === errors;
if(!valid25){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api",133,data46,undefined,{propertyName: key10});
errors++;
}
}
for(const key11 in data46){
let data47 = data46[key11];
if(typeof data47 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),134,data47);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api",135,data46);
errors++;
}
}
if(data45.web !== undefined){
let data48 = data45.web;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key12 in data48){
const _errs122 = errors;
if(typeof key12 === "string"){
if(!pattern18.test(key12)){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web",132,key12,key12);
errors++;
}
}
var valid28 = _errs122 === errors;
if(!valid28){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web",133,data48,undefined,{propertyName: key12});
errors++;
}
}
for(const key13 in data48){
let data49 = data48[key13];
if(typeof data49 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),134,data49);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web",135,data48);
errors++;
}
}
if(data45.controller !== undefined){
let data50 = data45.controller;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key14 in data50){
const _errs129 = errors;
if(typeof key14 === "string"){
if(!pattern18.test(key14)){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller",132,key14,key14);
errors++;
}
}
var valid31 = _errs129 === errors;
if(!valid31){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller",133,data50,undefined,{propertyName: key14});
errors++;
}
}
for(const key15 in data50){
let data51 = data50[key15];
if(typeof data51 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),134,data51);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller",135,data50);
errors++;
}
}
if(data45.runner !== undefined){
let data52 = data45.runner;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key16 in data52){
const _errs136 = errors;
if(typeof key16 === "string"){
if(!pattern18.test(key16)){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner",132,key16,key16);
errors++;
}
}
var valid34 = _errs136 === errors;
if(!valid34){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner",133,data52,undefined,{propertyName: key16});
errors++;
}
}
for(const key17 in data52){
let data53 = data52[key17];
if(typeof data53 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),134,data53);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner",135,data52);
errors++;
}
}
if(data45.migrate !== undefined){
let data54 = data45.migrate;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key18 in data54){
const _errs143 = errors;
if(typeof key18 === "string"){
if(!pattern18.test(key18)){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate",132,key18,key18);
errors++;
}
}
var valid37 = _errs143 === errors;
if(!valid37){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate",133,data54,undefined,{propertyName: key18});
errors++;
}
}
for(const key19 in data54){
let data55 = data54[key19];
if(typeof data55 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),134,data55);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate",135,data54);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment",136,data45);
errors++;
}
}
if(data.additionalSecrets !== undefined){
let data56 = data.additionalSecrets;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key20 in data56){
if(!(((((key20 === "api") || (key20 === "web")) || (key20 === "controller")) || (key20 === "runner")) || (key20 === "migrate"))){
vErrors = fail(vErrors,instancePath+"/additionalSecrets",137,data56,undefined,{additionalProperty: key20});
errors++;
}
}
if(data56.api !== undefined){
let data57 = data56.api;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key21 in data57){
const _errs153 = errors;
if(typeof key21 === "string"){
if(!pattern18.test(key21)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api",138,key21,key21);
errors++;
}
}
var valid41 = _errs153 === errors;
if(!valid41){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api",139,data57,undefined,{propertyName: key21});
errors++;
}
}
for(const key22 in data57){
let data58 = data57[key22];
if(typeof data58 === "string"){
if(!pattern24.test(data58)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),140,data58);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),141,data58);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api",142,data57);
errors++;
}
}
if(data56.web !== undefined){
let data59 = data56.web;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key23 in data59){
const _errs160 = errors;
if(typeof key23 === "string"){
if(!pattern18.test(key23)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web",138,key23,key23);
errors++;
}
}
var valid44 = _errs160 === errors;
if(!valid44){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web",139,data59,undefined,{propertyName: key23});
errors++;
}
}
for(const key24 in data59){
let data60 = data59[key24];
if(typeof data60 === "string"){
if(!pattern24.test(data60)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),140,data60);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),141,data60);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web",142,data59);
errors++;
}
}
if(data56.controller !== undefined){
let data61 = data56.controller;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key25 in data61){
const _errs167 = errors;
if(typeof key25 === "string"){
if(!pattern18.test(key25)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller",138,key25,key25);
errors++;
}
}
var valid47 = _errs167 === errors;
if(!valid47){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller",139,data61,undefined,{propertyName: key25});
errors++;
}
}
for(const key26 in data61){
let data62 = data61[key26];
if(typeof data62 === "string"){
if(!pattern24.test(data62)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),140,data62);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),141,data62);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller",142,data61);
errors++;
}
}
if(data56.runner !== undefined){
let data63 = data56.runner;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key27 in data63){
const _errs174 = errors;
if(typeof key27 === "string"){
if(!pattern18.test(key27)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner",138,key27,key27);
errors++;
}
}
var valid50 = _errs174 === errors;
if(!valid50){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner",139,data63,undefined,{propertyName: key27});
errors++;
}
}
for(const key28 in data63){
let data64 = data63[key28];
if(typeof data64 === "string"){
if(!pattern24.test(data64)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),140,data64);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),141,data64);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner",142,data63);
errors++;
}
}
if(data56.migrate !== undefined){
let data65 = data56.migrate;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key29 in data65){
const _errs181 = errors;
if(typeof key29 === "string"){
if(!pattern18.test(key29)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate",138,key29,key29);
errors++;
}
}
var valid53 = _errs181 === errors;
if(!valid53){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate",139,data65,undefined,{propertyName: key29});
errors++;
}
}
for(const key30 in data65){
let data66 = data65[key30];
if(typeof data66 === "string"){
if(!pattern24.test(data66)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),140,data66);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),141,data66);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate",142,data65);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets",143,data56);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath,144,data);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


// EXTERNAL MODULE: ./actions/shared/src/finding.ts
var finding = __nccwpck_require__(8490);
// EXTERNAL MODULE: ./actions/shared/src/nearest-name.ts
var nearest_name = __nccwpck_require__(9577);
// EXTERNAL MODULE: ./actions/shared/src/schema-findings.ts
var schema_findings = __nccwpck_require__(1083);
// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __nccwpck_require__(7871);
// EXTERNAL MODULE: ./actions/shared/src/yaml-document.ts + 5 modules
var yaml_document = __nccwpck_require__(1316);
;// CONCATENATED MODULE: ./actions/shared/src/environment-file.ts









/** Throws a FindingsError with all that is wrong: file:line:column, the field, its value and what is allowed. */
function readEnvironmentFile(path) {
    return readEnvironmentDocument(path).environment;
}
/** `<directory>/<name>.yml`, which must also call itself by that name. */
function readEnvironment(name, directory = 'environments') {
    return readNamedEnvironment(name, directory).environment;
}
/** As readEnvironment, with the document that knows where each value stands. */
function readNamedEnvironment(name, directory) {
    if (!/^[a-z][a-z0-9-]*$/.test(name)) {
        throw new user_error/* UserError */.y(`environment must be the name of a file ${(0,external_node_path_.join)(directory, '<name>.yml')} without folder and ending, got '${name}'.`);
    }
    const { document, environment } = readEnvironmentDocument((0,external_node_path_.join)(directory, `${name}.yml`));
    if (environment.name === name)
        return { document, environment };
    throw new finding/* FindingsError */.N(`${document.file} is not right:`, [document.finding(['name'], `name: got "${environment.name}", allowed: ${name}, as the file is called`)]);
}
function readEnvironmentDocument(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw new user_error/* UserError */.y(describeMissingFile(path));
    const document = (0,yaml_document/* readYamlDocument */.H)(path);
    const shape = (0,schema_findings/* schemaFindings */.I$)(document, validate);
    // The rules below read the fields as they should be.
    const findings = shape.length > 0 ? shape : environmentFindings(document, document.value);
    if (findings.length > 0)
        throw new finding/* FindingsError */.N(`${document.file} is not right:`, findings);
    return { document, environment: withDefaults(document.value) };
}
const noVariables = { api: {}, web: {}, controller: {}, runner: {}, migrate: {} };
/** As the schema says. Templates name all of these. */
function withDefaults(written) {
    const { runner, ...sizes } = written.sizes;
    return {
        ...written,
        sizes: runner === undefined ? sizes : { ...sizes, runner: { diskGiB: 21, ...runner } },
        runDeadlineSeconds: written.runDeadlineSeconds ?? 7200,
        additionalEnvironment: { ...noVariables, ...written.additionalEnvironment },
        additionalSecrets: { ...noVariables, ...written.additionalSecrets },
    };
}
function describeMissingFile(path) {
    const directory = (0,external_node_path_.dirname)(path);
    const names = (0,external_node_fs_.existsSync)(directory) ? (0,external_node_fs_.readdirSync)(directory).flatMap((file) => (/^[^.]+\.yml$/.test(file) ? [(0,external_node_path_.basename)(file, '.yml')] : [])) : [];
    return `There is no environment file ${path}: ${(0,nearest_name/* suggestName */.S)((0,external_node_path_.basename)(path, '.yml'), names)}`;
}

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);
;// CONCATENATED MODULE: ./actions/shared/src/release.ts
// Not from node:fs/promises: loading that takes a tenth of an empty process, from all that only format a release, too.



const textFields = (/* unused pure expression or super */ null && (['id', 'environment', 'account', 'region', 'cluster', 'commit', 'publicUrl', 'releaseBucket']));
async function readRelease(path) {
    let text;
    try {
        text = await promises.readFile(path, 'utf8');
    }
    catch (error) {
        throw new UserError(`Could not read the release ${path}. It is the file that render-task-definitions writes (artifact \`release\`).`, { cause: error });
    }
    return parseRelease(text, path);
}
/** `source` is where the text came from, for errors. */
function parseRelease(text, source) {
    const value = parseJson(text, source);
    const findings = isJsonObject(value) ? releaseFindings(value) : ['it must be an object'];
    if (findings.length > 0)
        throw new UserError(`${source} is no release:\n${findings.map((finding) => `- ${finding}`).join('\n')}\nRender it again with render-task-definitions.`);
    return value;
}
/** Same release, same bytes. */
async function writeRelease(path, release) {
    await promises.writeFile(path, formatRelease(release));
}
function formatRelease(release) {
    return `${JSON.stringify(sortKeys(release), null, 2)}\n`;
}
function parseJson(text, source) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new UserError(`${source} is not JSON.`, { cause: error });
    }
}
function releaseFindings(value) {
    const findings = [];
    if (value['schemaVersion'] !== 1)
        findings.push(`schemaVersion must be 1, got ${showValue(value['schemaVersion'])}`);
    for (const field of textFields)
        if (typeof value[field] !== 'string' || value[field] === '')
            findings.push(`${field} must be a text that is not empty`);
    if (!isRecordOf(value['images'], (entry) => typeof entry === 'string'))
        findings.push('images must map image keys to references');
    for (const field of ['taskDefinitions', 'services']) {
        if (!isRecordOf(value[field], isJsonObject))
            findings.push(`${field} must map names to definitions`);
    }
    return [...findings, ...orderFindings(value)];
}
function orderFindings({ order, services, taskDefinitions }) {
    const isOrder = Array.isArray(order) && order.every((group) => Array.isArray(group) && group.every((key) => typeof key === 'string'));
    if (!isOrder)
        return ['order must be a list of lists of service keys'];
    const keys = order.flat();
    const known = isJsonObject(services) ? Object.keys(services) : [];
    return [
        ...keys.filter((key) => !known.includes(key)).map((key) => `order names ${key}, which is not in services (${known.join(', ')})`),
        ...known.filter((key) => keys.filter((named) => named === key).length !== 1).map((key) => `order must name ${key} once`),
        ...known.filter((key) => !isJsonObject(taskDefinitions) || !(key in taskDefinitions)).map((key) => `service ${key} has no task definition of that name`),
    ];
}
function isRecordOf(value, isEntry) {
    return isJsonObject(value) && Object.values(value).every(isEntry);
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!(0,json_object/* isJsonObject */.O)(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, sortKeys(entry)]));
}

;// CONCATENATED MODULE: ./actions/shared/src/render/infrastructure-outputs.ts





/** The file of `cdk deploy --outputs-file`, flattened: output name \u2192 value. */
function readInfrastructureOutputs(path) {
    if (!(0,external_node_fs_.existsSync)(path)) {
        throw new user_error/* UserError */.y(`There are no infrastructure outputs at ${path}. They are written by \`npx cdk deploy --all -c environment=<name> --outputs-file ${path}\`; commit the file.`);
    }
    const document = (0,yaml_document/* readYamlDocument */.H)(path);
    if (!(0,json_object/* isJsonObject */.O)(document.value))
        throw new user_error/* UserError */.y(`${document.file} must map stack names to their outputs, as \`cdk deploy --outputs-file\` writes it.`);
    const outputs = {};
    const findings = [];
    for (const [stack, values] of Object.entries(document.value)) {
        if (!(0,json_object/* isJsonObject */.O)(values))
            findings.push(document.finding([stack], `${stack}: got ${(0,json_object/* showValue */.v)(values)}, allowed: output names and their values`));
        else
            for (const [name, value] of Object.entries(values)) {
                if (typeof value !== 'string')
                    findings.push(document.finding([stack, name], `${stack}.${name}: got ${(0,json_object/* showValue */.v)(value)}, allowed: a text`));
                else if (outputs[name] !== undefined && outputs[name] !== value)
                    findings.push(document.finding([stack, name], `${stack}.${name}: another stack has an output ${name} with another value`, 'key'));
                else
                    outputs[name] = value;
            }
    }
    if (findings.length > 0)
        throw new finding/* FindingsError */.N(`${document.file} is not right:`, findings);
    return outputs;
}

// EXTERNAL MODULE: ./actions/shared/src/rules/shape-error-findings.ts + 3 modules
var shape_error_findings = __nccwpck_require__(9336);
// EXTERNAL MODULE: ./actions/shared/src/text-file.ts + 1 modules
var text_file = __nccwpck_require__(3691);
;// CONCATENATED MODULE: ./actions/shared/src/validate/references.ts


/** Roots that templates refer to; `taskDefinitions` stays in a rendered release. */
const roots = (/* unused pure expression or super */ null && (['environment', 'infrastructure', 'images', 'release']));
const reference = /(?<!\$)\$\{(?:(list|variables|secrets)\(\s*)?([A-Za-z][\w-]*(?:\.[\w-]+)+)\s*\)?\}/g;
/** Everything that a document refers to. */
function collectReferences(document) {
    const uses = new Map();
    const visit = (value) => {
        if (typeof value === 'string') {
            if (value.includes('${'))
                for (const [, operation, path = ''] of value.matchAll(reference))
                    addUse(uses, path, { kind: operation === 'variables' || operation === 'secrets' ? 'mapping' : 'value' });
        }
        else if (Array.isArray(value))
            value.forEach(visit);
        else if ((0,json_object/* isJsonObject */.O)(value)) {
            if ((0,json_object/* isJsonObject */.O)(value['when']))
                for (const [path, wanted] of Object.entries(value['when']))
                    addUse(uses, path, { kind: 'condition', wanted });
            Object.values(value).forEach(visit);
        }
    };
    visit(document);
    return uses;
}
function mergeReferences(all) {
    const merged = new Map();
    for (const references of all)
        for (const [path, use] of references)
            addUse(merged, path, use);
    return merged;
}
/** The first use counts. But what a `when` asks for is the value that its reference has, too. */
function addUse(uses, path, use) {
    const known = uses.get(path);
    if (known === undefined || (known.kind === 'value' && use.kind !== 'value'))
        uses.set(path, use);
}
/** `${HOME}` in a command makes no template; a root with a slip in it does, so that the slip is found. */
function isTemplate(references) {
    const found = new Set([...references.keys()].map((path) => path.slice(0, path.indexOf('.'))));
    return roots.some((root) => found.has(root)) || [...found].some((root) => nearestName(root, roots) !== undefined);
}
/**
 * Values for a root of which nothing is known: each reference stands for itself, as a text that no rule judges, and of entries
 * that are there in some environments only, those stay that one possible environment has.
 */
function unknownValues(root, references) {
    const values = {};
    const below = [...references].filter(([path]) => path.startsWith(`${root}.`));
    // Short paths first: what is below a mapping goes into it.
    for (const [path, use] of below.sort(([a], [b]) => a.length - b.length)) {
        const [, ...steps] = path.split('.');
        const last = steps.pop() ?? '';
        let owner = values;
        for (const step of steps) {
            const known = Object.hasOwn(owner, step) ? owner[step] : undefined;
            const next = isJsonObject(known) ? known : {};
            owner[step] = next;
            owner = next;
        }
        owner[last] = use.kind === 'mapping' ? {} : use.kind === 'condition' ? use.wanted : `\${${path}}`;
    }
    return values;
}
/** Names below a root that are referred to: `api` of `images.api`. */
function namesBelow(root, references) {
    return [...references.keys()].filter((path) => path.startsWith(`${root}.`)).map((path) => path.slice(root.length + 1));
}

;// CONCATENATED MODULE: ./actions/shared/src/render/choose-parts.ts


const parts = ['api', 'web', 'controller', 'runner', 'migrate'];
/** The API's routes are there before the web app that calls them; the controller comes last, with the runner it starts. */
const rollOutOrder = ['api', 'web', 'controller'];
/** The database schema is the api's, and a controller without its runner has nothing to start. */
const neededBy = { api: ['api', 'migrate'], web: ['web'], controller: ['controller', 'runner'] };
/** The templates of the services of this release, with the parts that they need. */
function chooseTemplates(found, { services, environment, directories }) {
    const sized = environment.sizes;
    const wanted = services ?? [...found.services.keys()].filter((key) => sized[key] !== undefined);
    const chosen = rollOutOrder.filter((key) => wanted.includes(key));
    const needed = parts.filter((part) => chosen.some((key) => neededBy[key].includes(part)));
    const problems = [
        ...wanted.filter((key) => !rollOutOrder.some((known) => known === key)).map((key) => `services: there is no service ${key}, ${(0,nearest_name/* suggestName */.S)(key, rollOutOrder)}`),
        ...chosen.filter((key) => !found.services.has(key)).map((key) => `services: ${key} has no template ${directories.servicesDirectory}/${key}.yml`),
        ...needed.filter((part) => !found.definitions.has(part)).map((part) => `There is no template ${directories.taskDefinitionsDirectory}/${part}.yml, which the service ${chosen.find((key) => neededBy[key].includes(part)) ?? ''} needs`),
    ];
    if (wanted.length === 0)
        problems.push(`No service is left to render: ${directories.servicesDirectory} has ${[...found.services.keys()].join(', ') || 'no template'}.`);
    if (problems.length > 0)
        throw new user_error/* UserError */.y(problems.join('\n'));
    return { definitions: pick(found.definitions, needed), services: pick(found.services, chosen) };
}
function pick(files, names) {
    return new Map([...files].filter(([name]) => names.includes(name)));
}

// EXTERNAL MODULE: ./actions/shared/src/render/image-references.ts
var image_references = __nccwpck_require__(3860);
;// CONCATENATED MODULE: ./actions/shared/src/render/definition-rules.ts



/** What is wrong with a task definition whose shape is right. */
function taskDefinitionFindings(template) {
    if (!(0,json_object/* isJsonObject */.O)(template.value))
        return [];
    return [...definition_rules_sizeFindings(template, template.value), ...containersOf(template.value).flatMap((container, index) => containerFindings(template, { container, index }))];
}
function containersOf(definition) {
    return listOf(definition['containerDefinitions']);
}
/** The load balancer's container and port must be there, and what the deployment adds must not. */
function serviceFindings(template, taskDefinition) {
    if (!(0,json_object/* isJsonObject */.O)(template.value))
        return [];
    const added = ['cluster', 'taskDefinition'].filter((key) => (0,json_object/* isJsonObject */.O)(template.value) && key in template.value);
    return [
        ...added.map((key) => template.finding([key], `${key}: not allowed here, the deployment adds it`, 'key')),
        ...listOf(template.value['loadBalancers']).flatMap((loadBalancer, index) => loadBalancerFindings(template, { loadBalancer, index, taskDefinition })),
    ];
}
function definition_rules_sizeFindings(template, { cpu, memory }) {
    if (typeof cpu !== 'string' || typeof memory !== 'string') {
        return [...(cpu === undefined ? ['cpu'] : []), ...(memory === undefined ? ['memory'] : [])].map((key) => template.finding([], `${key} is missing; Fargate needs it`));
    }
    const notWhole = Object.entries({ cpu, memory }).filter(([, value]) => !/^\d+$/.test(value));
    if (notWhole.length > 0)
        return notWhole.map(([key, value]) => template.finding([key], `${key}: got ${(0,json_object/* showValue */.v)(value)}, allowed: CPU units or MiB, as digits in quotes`));
    const problem = fargateSizeProblem(Number(cpu), Number(memory));
    return problem === undefined ? [] : [template.finding(['memory'], `memory: ${problem}`)];
}
function containerFindings(template, { container, index }) {
    const path = ['containerDefinitions', index];
    const { image } = container;
    const imageFindings = typeof image === 'string' && !(0,image_references/* isByDigest */.s)(image)
        ? [template.finding([...path, 'image'], `image: got ${(0,json_object/* showValue */.v)(image)}, allowed: an image by digest, like \${images.api}`)] : [];
    return [...imageFindings, ...definition_rules_variableFindings(template, { container, path })];
}
/** One name, one value: ECS refuses a name twice, and lets nobody guess which of environment and secrets wins. */
function definition_rules_variableFindings(template, { container, path }) {
    const seen = new Map();
    return ['environment', 'secrets'].flatMap((list) => listOf(container[list]).flatMap(({ name }, index) => {
        if (typeof name !== 'string')
            return [];
        const earlier = seen.get(name);
        seen.set(name, list);
        return earlier === undefined ? [] : [template.finding([...path, list, index, 'name'], `${name} is in ${earlier === list ? `${list} twice` : 'environment and in secrets'}, allowed: once`)];
    }));
}
function loadBalancerFindings(template, { loadBalancer, index, taskDefinition }) {
    const { containerName, containerPort } = loadBalancer;
    const containers = containersOf(taskDefinition);
    const container = containers.find(({ name }) => name === containerName);
    if (container === undefined) {
        return [template.finding(['loadBalancers', index, 'containerName'], `containerName: got ${(0,json_object/* showValue */.v)(containerName)}, allowed: ${containers.map(({ name }) => String(name)).join(', ')}`)];
    }
    const ports = listOf(container['portMappings']).map(({ containerPort: port }) => port);
    if (ports.includes(containerPort))
        return [];
    return [template.finding(['loadBalancers', index, 'containerPort'], `containerPort: got ${(0,json_object/* showValue */.v)(containerPort)}, allowed: ${ports.map(String).join(', ') || 'none, the container has no port'}`)];
}
function listOf(value) {
    return Array.isArray(value) ? value.filter(json_object/* isJsonObject */.O) : [];
}

;// CONCATENATED MODULE: ./actions/shared/src/render/find-templates.ts




/** Part or service \u2192 its file, in alphabetical order. */
function findTemplates(directory, known) {
    if (!(0,external_node_fs_.existsSync)(directory))
        throw new user_error/* UserError */.y(`There is no folder ${directory} with templates.`);
    const files = (0,external_node_fs_.readdirSync)(directory).filter((file) => /\.ya?ml$/.test(file)).sort();
    const found = new Map();
    const problems = [];
    for (const file of files) {
        const [name, path] = [file.replace(/\.ya?ml$/, ''), (0,external_node_path_.join)(directory, file)];
        const other = found.get(name);
        if (!known.includes(name))
            problems.push(`${path} is for no part of Factory: ${(0,nearest_name/* suggestName */.S)(name, known)}`);
        else if (other !== undefined)
            problems.push(`${other} and ${path} are both for ${name}; remove one`);
        else
            found.set(name, path);
    }
    if (problems.length > 0)
        throw new user_error/* UserError */.y(problems.join('\n'));
    return found;
}

// EXTERNAL MODULE: ./actions/shared/src/render/shape-errors.ts
var shape_errors = __nccwpck_require__(9721);
;// CONCATENATED MODULE: ./actions/shared/src/render/template-scope.ts


/** Values that the environment's schema allows; a `when` for another never holds. */
const authModes = ['open', 'google', 'basic'];
const profiles = ['development', 'production'];
/** What holds for the templates of every release. */
const templateRestrictions = {
    choices: { 'environment.auth.mode': authModes, 'environment.profile': profiles },
    // A definition is registered anew when its content is new: this would make it new with every release.
    onlyInTags: ['release.id'],
};
/** Looks up `environment.sizes.api.cpu`. */
function resolveReference(reference, scope) {
    const [root = '', ...steps] = reference.split('.');
    if (root === 'taskDefinitions')
        return resolveDeferred(steps, scope);
    const values = scope.roots[root];
    const rootNames = [...Object.keys(scope.roots), 'taskDefinitions'];
    if (values === undefined)
        return { kind: 'problem', message: `\${${reference}}: there is no ${root}, ${(0,nearest_name/* suggestName */.S)(root, rootNames)}` };
    let value = values;
    for (const [index, step] of steps.entries()) {
        const before = [root, ...steps.slice(0, index)].join('.');
        if (!(0,json_object/* isJsonObject */.O)(value))
            return { kind: 'problem', message: `\${${reference}}: ${before} has nothing below it` };
        if (!Object.hasOwn(value, step))
            return { kind: 'problem', message: `\${${reference}}: ${before} has no ${step}, ${(0,nearest_name/* suggestName */.S)(step, Object.keys(value))}` };
        value = value[step];
    }
    return { kind: 'value', value };
}
function resolveDeferred(steps, { deferred }) {
    const name = steps.join('.');
    if (deferred.includes(name))
        return { kind: 'deferred' };
    return { kind: 'problem', message: `\${taskDefinitions.${name}}: there is no such task definition to refer to, ${(0,nearest_name/* suggestName */.S)(name, deferred)}` };
}

;// CONCATENATED MODULE: ./actions/shared/src/render/template.ts



function renderTemplate(document, scope) {
    const renderer = new Renderer(document, scope);
    const value = renderer.render(document.value);
    return {
        document, file: document.file, value, findings: renderer.findings, used: renderer.used,
        finding: (path, message, at) => document.finding(renderer.sourceOf(path), message, at),
    };
}
const template_reference = /(\$?)\$\{([^}]*)\}/g;
const referenceOnly = /^\$\{([^}]*)\}$/;
const expression = /^(?:(list|variables|secrets)\(\s*([A-Za-z][\w.-]*)\s*\)|([A-Za-z][\w.-]*))$/;
class Renderer {
    findings = [];
    used = new Set();
    #document;
    #scope;
    /** List in the result \u2192 the index in the template of each of its entries: they drift apart where entries go or come. */
    #origins = new Map();
    #value;
    constructor(document, scope) {
        this.#document = document;
        this.#scope = scope;
    }
    render(value) {
        this.#value = this.#renderAny(value, undefined);
        return this.#value;
    }
    /** Where the path, or the nearest thing above it, came from. */
    sourceOf(path) {
        let value = this.#value;
        return path.map((step) => {
            const origin = typeof step === 'number' ? this.#origins.get(value)?.[step] : undefined;
            value = typeof step === 'number' ? (Array.isArray(value) ? value[step] : undefined) : (0,json_object/* isJsonObject */.O)(value) ? value[step] : undefined;
            return origin ?? step;
        });
    }
    #renderAny(value, place) {
        if (typeof value === 'string')
            return this.#renderText(value, place);
        if (Array.isArray(value))
            return this.#renderList(value, place);
        if (!(0,json_object/* isJsonObject */.O)(value))
            return value;
        const rendered = [];
        for (const step of Object.keys(value))
            rendered.push([step, this.#renderAny(value[step], { above: place, step })]);
        // Not by assignment, which `__proto__` would turn into something else.
        return Object.fromEntries(rendered);
    }
    #renderList(list, place) {
        const rendered = [];
        const origins = [];
        const add = (value, index) => {
            rendered.push(value);
            origins.push(index);
        };
        for (const [index, entry] of list.entries()) {
            const from = { above: place, step: index };
            if ((0,json_object/* isJsonObject */.O)(entry) && 'when' in entry) {
                const { when, ...rest } = entry;
                if (this.#holds(when, { above: from, step: 'when' }))
                    add(this.#renderAny(rest, from), index);
                continue;
            }
            const value = this.#renderAny(entry, from);
            // A list as an entry of a list is nothing that ECS has: a reference that made one means its entries.
            if (typeof entry !== 'string' || !Array.isArray(value))
                add(value, index);
            else
                for (const made of value)
                    add(made, index);
        }
        this.#origins.set(rendered, origins);
        return rendered;
    }
    #holds(when, from) {
        if (!(0,json_object/* isJsonObject */.O)(when) || Object.keys(when).length === 0) {
            this.#report(from, `when: got ${(0,json_object/* showValue */.v)(when)}, allowed: paths and the values they must have, like { environment.auth.mode: google }`);
            return false;
        }
        const held = Object.entries(when).map(([path, wanted]) => {
            const value = this.#lookUp(path, from);
            const impossible = impossibleCondition(value, wanted, this.#scope.choices?.[path]);
            if (impossible !== undefined)
                this.#report({ above: from, step: path }, `when: ${path} ${impossible}`);
            return value === wanted;
        });
        return held.every(Boolean);
    }
    #renderText(text, from) {
        if (!text.includes('${'))
            return text;
        const only = referenceOnly.exec(text);
        if (only?.[1] !== undefined) {
            const value = this.#evaluate(only[1], from);
            return !Array.isArray(value) && value !== undefined && this.#document.isQuoted(pathOf(from), text) ? this.#toText(value, { source: only[1], from }) : value;
        }
        return text.replace(template_reference, (match, escape, source) => {
            if (escape === '$')
                return match.slice(1);
            return this.#toText(this.#evaluate(source, from), { source, from });
        });
    }
    #toText(value, { source, from }) {
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
            return String(value);
        if (value !== undefined)
            this.#report(from, `\${${source}}: ${value === null ? 'it is null, which' : 'a mapping or list'} cannot be part of a text`);
        return '';
    }
    /** undefined after a finding. */
    #evaluate(source, from) {
        const [, operation, argument, plain] = expression.exec(source) ?? [];
        const path = argument ?? plain;
        if (path === undefined) {
            this.#report(from, `\${${source}}: not understood, allowed: \${root.path}, \${list(root.path)}, \${variables(root.path)}, and $\${ for a literal \${`);
            return undefined;
        }
        const value = this.#lookUp(path, from);
        if (operation === undefined || value === undefined)
            return value;
        if (operation === 'list' && typeof value === 'string')
            return value.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
        if (operation !== 'list' && (0,json_object/* isJsonObject */.O)(value))
            return toVariables(value, operation === 'secrets' ? 'valueFrom' : 'value');
        this.#report(from, `\${${source}}: got ${(0,json_object/* showValue */.v)(value)}, allowed: ${operation === 'list' ? 'a comma-separated text' : 'a mapping'}`);
        return undefined;
    }
    #lookUp(path, from) {
        const resolved = resolveReference(path, this.#scope);
        this.used.add(path);
        if (resolved.kind === 'problem')
            this.#report(from, resolved.message);
        if (this.#scope.onlyInTags?.includes(path) === true && pathOf(from)[0] !== 'tags') {
            this.#report(from, `\${${path}}: allowed in tags alone; anywhere else every release would change the definition`);
        }
        return resolved.kind === 'value' ? resolved.value : resolved.kind === 'deferred' ? `\${${path}}` : undefined;
    }
    #report(from, message) {
        this.findings.push(this.#document.finding(pathOf(from), message));
    }
}
/** Why no environment can have this value; undefined where one can. */
function impossibleCondition(value, wanted, choices) {
    if (typeof wanted === 'object' && wanted !== null)
        return `is compared with ${(0,json_object/* showValue */.v)(wanted)}, allowed: a text, a number, true, false or null`;
    if (choices !== undefined && !choices.some((choice) => choice === wanted))
        return `is never ${(0,json_object/* showValue */.v)(wanted)}, ${(0,nearest_name/* suggestName */.S)(String(wanted), choices)}`;
    if (value === undefined || value === null || wanted === null || typeof value === typeof wanted)
        return undefined;
    return `is never ${(0,json_object/* showValue */.v)(wanted)}: its value ${(0,json_object/* showValue */.v)(value)} is of another type`;
}
function toVariables(mapping, key) {
    return Object.entries(mapping).map(([name, value]) => ({ name, [key]: value }));
}
function pathOf(place) {
    const path = [];
    for (let at = place; at !== undefined; at = at.above)
        path.unshift(at.step);
    return path;
}

;// CONCATENATED MODULE: ./actions/shared/src/render/unused-values.ts



function unusedImages(images, mentioned) {
    const used = [...mentioned].filter((path) => path.startsWith('images.')).map((path) => path.slice('images.'.length));
    return Object.keys(images).filter((key) => !used.includes(key)).map((key) => `images has ${key}, which no template uses, ${(0,nearest_name/* suggestName */.S)(key, used)}`);
}
/** What `environment.<path>` only templates read. The rest is for the infrastructure, the deployment or the smoke test. */
const readByTemplates = (parts) => [
    ...parts.flatMap((part) => [['sizes', part], ['additionalEnvironment', part], ['additionalSecrets', part]]),
    ['auth', 'googleClientId'], ['auth', 'allowedDomain'], ['auth', 'basicUsername'], ['auth', 'basicRealm'],
];
/** Values of the environment's file that have no effect, because no template of these parts reads them. */
function unusedSettings(document, parts, mentioned) {
    const leaves = readByTemplates(parts).flatMap((path) => leavesOf(valueAt(document.value, path), path));
    return leaves.filter((path) => !isMentioned(path, mentioned)).map((path) => document.finding(path, `${(0,schema_findings/* showPath */.P8)(path)}: no template reads it, so that it changes nothing; write ${referenceTo(path)} where it belongs, or remove it`, 'key'));
}
function referenceTo(path) {
    const whole = `environment.${path.slice(0, 2).join('.')}`;
    if (path[0] === 'additionalEnvironment')
        return `\${variables(${whole})}`;
    return path[0] === 'additionalSecrets' ? `\${secrets(${whole})}` : `\${environment.${path.join('.')}}`;
}
function isMentioned(path, mentioned) {
    return path.some((_, index) => mentioned.has(['environment', ...path.slice(0, index + 1)].join('.')));
}
function valueAt(value, path) {
    return path.reduce((at, step) => ((0,json_object/* isJsonObject */.O)(at) ? at[step] : undefined), value);
}
function leavesOf(value, path) {
    if ((0,json_object/* isJsonObject */.O)(value))
        return Object.keys(value).flatMap((step) => leavesOf(value[step], [...path, step]));
    return value === undefined || value === null ? [] : [path];
}

;// CONCATENATED MODULE: ./actions/shared/src/render/render-release.ts














/** Throws a FindingsError with everything that is wrong in any file. */
function renderRelease(options) {
    const found = { definitions: findTemplates(options.taskDefinitionsDirectory, parts), services: findTemplates(options.servicesDirectory, rollOutOrder) };
    const chosen = chooseTemplates(found, { services: options.services, environment: options.environment, directories: options });
    const scope = makeScope(options, [...chosen.definitions.keys()]);
    const render = (files) => new Map([...files].map(([name, file]) => [name, renderTemplate((0,yaml_document/* readYamlDocument */.H)(file), scope)]));
    const [definitions, services] = [render(chosen.definitions), render(chosen.services)];
    const findings = [
        ...[...definitions.values()].flatMap((template) => checkTemplate(template, taskDefinitionFindings, 'RegisterTaskDefinitionRequest')),
        ...[...services].flatMap(([key, template]) => checkService(template, definitions.get(key))),
    ];
    const unused = unusedValues(options, { rendered: [...definitions.values(), ...services.values()], parts: [...definitions.keys()], found, chosen });
    findings.push(...unused.findings);
    const problems = [...missingOutputs(options), ...unused.problems];
    if (findings.length + problems.length > 0)
        throw new finding/* FindingsError */.N('The release was not rendered:', findings, problems);
    return assemble(options, { definitions, services });
}
/** What was looked up is used; only where that leaves something over, all that templates mention is collected. */
function unusedValues({ images, environmentDocument }, { rendered, parts: renderedParts, found, chosen }) {
    const compare = (mentioned) => ({
        findings: environmentDocument === undefined ? [] : unusedSettings(environmentDocument, renderedParts, mentioned),
        problems: unusedImages(images, mentioned),
    });
    const used = new Set(rendered.flatMap((template) => [...template.used]));
    const first = compare(used);
    if (first.findings.length + first.problems.length === 0)
        return first;
    const mentioned = rendered.flatMap(({ document }) => [...collectReferences(document.value).keys()]);
    return compare(new Set([...used, ...mentioned, ...mentionedElsewhere(found, chosen)]));
}
/** A release of some services gets the images of all: those of the others are not unused. */
function mentionedElsewhere(found, chosen) {
    const left = ['definitions', 'services'].flatMap((kind) => [...found[kind]].filter(([name]) => !chosen[kind].has(name)));
    return left.flatMap(([, file]) => [...collectReferences((0,text_file/* readTextFile */.Gu)(file)).keys()]);
}
function makeScope({ environment, infrastructure, images, release }, rendered) {
    const additionalEnvironment = { ...Object.fromEntries(parts.map((part) => [part, {}])), ...environment.additionalEnvironment };
    return {
        roots: { environment: { ...environment, additionalEnvironment }, infrastructure: { ...infrastructure }, images: { ...images }, release },
        deferred: rendered.filter((part) => part === 'runner'),
        ...templateRestrictions,
    };
}
/** Rules are read only where the shape is right: they would repeat in other words what is wrong with it. */
function checkTemplate(template, rules, shape) {
    const findings = [...template.findings, ...(0,shape_error_findings/* findingsOfErrors */.R)((0,shape_errors/* shapeErrors */.Z)(template.value, shape), { document: template, root: shape }).findings];
    return findings.length > 0 ? findings : rules(template);
}
function checkService(template, definition) {
    if (definition === undefined)
        return [template.finding([], 'this service has no task definition of the same name')];
    const { value } = definition;
    return checkTemplate(template, (service) => ((0,json_object/* isJsonObject */.O)(value) ? serviceFindings(service, value) : []), 'CreateServiceRequest');
}
function missingOutputs({ infrastructure }) {
    return ['ClusterName', 'PublicUrl', 'ArtifactBucketName'].filter((name) => (infrastructure[name] ?? '') === '')
        .map((name) => `The infrastructure has no output ${name}, ${(0,nearest_name/* suggestName */.S)(name, Object.keys(infrastructure))}`);
}
function assemble({ environment, infrastructure, images, release }, { definitions, services }) {
    const values = (templates) => Object.fromEntries([...templates].map(([key, { value }]) => [key, value]));
    const used = new Set([...definitions.values(), ...services.values()].flatMap((template) => [...template.used]));
    return {
        schemaVersion: 1,
        id: release.id,
        environment: environment.name,
        account: environment.account,
        region: environment.region,
        cluster: infrastructure['ClusterName'] ?? '',
        commit: release.commit,
        publicUrl: infrastructure['PublicUrl'] ?? '',
        releaseBucket: infrastructure['ArtifactBucketName'] ?? '',
        images: Object.fromEntries(Object.entries(images).filter(([key]) => used.has(`images.${key}`))),
        taskDefinitions: values(definitions),
        services: values(services),
        order: rollOutOrder.filter((key) => services.has(key)).map((key) => [key]),
    };
}

// EXTERNAL MODULE: ./actions/shared/src/workflow-commands.ts
var workflow_commands = __nccwpck_require__(145);
;// CONCATENATED MODULE: ./actions/render-task-definitions/src/summary.ts

/** Markdown table of what was rendered. */
function summarise(release) {
    return [
        `## Rendered release \`${release.id}\` for ${release.environment}`,
        '',
        '| part | cpu | memory (MiB) | tasks at creation | image |',
        '|---|---|---|---|---|',
        ...Object.entries(release.taskDefinitions).map(([part, definition]) => summaryRow({ part, definition, service: release.services[part] })),
        '',
        `Site: ${release.publicUrl}`,
        '',
    ].join('\n');
}
function summaryRow({ part, definition, service }) {
    const containers = Array.isArray(definition['containerDefinitions']) ? definition['containerDefinitions'].filter(json_object/* isJsonObject */.O) : [];
    const images = containers.map(({ image }) => `\`${shortImage(String(image))}\``).join('<br>');
    return `| ${[part, String(definition['cpu']), String(definition['memory']), showCount(service), images].join(' | ')} |`;
}
function showCount(service) {
    return typeof service?.['desiredCount'] === 'number' ? String(service['desiredCount']) : '\u2013';
}
/** Repository and the first digits of the digest: enough to recognise it. */
function shortImage(image) {
    const [repository = '', digest = ''] = image.split('@sha256:');
    return `${repository.slice(repository.lastIndexOf('/') + 1)}@${digest.slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./actions/render-task-definitions/src/main.ts









async function run(inputs) {
    if (inputs.kind === 'release')
        writeWholeRelease(inputs);
    else
        await writeDefinition(inputs);
}
function writeWholeRelease(inputs) {
    const { document, environment } = readNamedEnvironment(inputs.environment, inputs.environmentsDirectory);
    const release = renderRelease({ ...inputs, environment, environmentDocument: document, infrastructure: readInfrastructureOutputs(inputs.infrastructureOutputs) });
    (0,external_node_fs_.writeFileSync)(inputs.outputFile, formatRelease(release));
    (0,workflow_commands/* setOutput */.uH)('release-file', inputs.outputFile);
    (0,workflow_commands/* setOutput */.uH)('release', release.id);
    (0,workflow_commands/* setOutput */.uH)('services', JSON.stringify(release.order.flat()));
    (0,workflow_commands/* setOutput */.uH)('public-url', release.publicUrl);
    (0,workflow_commands/* addSummary */.S0)(summarise(release));
    (0,workflow_commands/* info */.pq)(`Rendered ${Object.keys(release.taskDefinitions).length} task definitions and ${Object.keys(release.services).length} services for ${release.environment} into ${inputs.outputFile}.`);
}
/** The definition itself stays out of the log: it may hold what should have been a secret. */
async function writeDefinition(inputs) {
    const { renderDefinition } = await __nccwpck_require__.e(/* import() */ 354).then(__nccwpck_require__.bind(__nccwpck_require__, 5354));
    const { definition, containers, dropped } = await renderDefinition(inputs);
    const file = inputs.outputFile ?? (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'task-definition-')), 'task-definition.json');
    (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify(definition, null, 2)}\n`);
    (0,workflow_commands/* setOutput */.uH)('task-definition', file);
    if (dropped.length > 0)
        (0,workflow_commands/* info */.pq)(`Left out what only AWS writes: ${dropped.join(', ')}.`);
    (0,workflow_commands/* info */.pq)(`Rendered ${String(definition['family'])} with ${containers.join(', ')} into ${file}.`);
}


/***/ }),

/***/ 8490:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ FindingsError)
/* harmony export */ });
/* unused harmony export formatFinding */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7871);

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

/***/ 1073:
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
    return text.length > 80 ? `${text.slice(0, 79)}\u2026` : text;
}


/***/ }),

/***/ 9577:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** The name that was probably meant; undefined where none is near. */
function nearestName(name, candidates) {
    // One slip in a short name, a third of the letters in a long one.
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        const limit = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3));
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** `did you mean X?`, else all that there is. */
function suggestName(name, candidates) {
    const nearest = nearestName(name, candidates);
    if (nearest !== undefined)
        return `did you mean ${nearest}?`;
    return candidates.length === 0 ? 'there is none' : `allowed: ${candidates.join(', ')}`;
}
/** Insertions, deletions, replacements, and two neighbours swapped. */
function editDistance(a, b) {
    // Far too long to be a slip, and quadratic to find out.
    if (Math.abs(a.length - b.length) > 20 || a.length > 100)
        return Number.POSITIVE_INFINITY;
    const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
    const at = (row, column) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        rows.push(current);
        for (let column = 1; column <= b.length; column += 1) {
            const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1), isSwap ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY));
        }
    }
    return at(a.length, b.length);
}


/***/ }),

/***/ 3860:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkImageReferences),
/* harmony export */   s: () => (/* binding */ isByDigest)
/* harmony export */ });
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1073);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7871);


const repository = /^[a-z0-9][a-z0-9._-]*(:\d+)?(\/[a-z0-9][a-z0-9._-]*)+$/;
const digestStart = '@sha256:';
/** Whether it ends in `@sha256:` and 64 hexadecimal digits. Not by `{64}`: a pattern with it takes a millisecond to compile. */
function isByDigest(image) {
    const at = image.indexOf(digestStart);
    const digest = image.slice(at + digestStart.length);
    return at > 0 && digest.length === 64 && /^[0-9a-f]+$/.test(digest);
}
/** Image key \u2192 reference. A tag can move, so that a roll-back would bring other bits back: only digests are taken. */
function checkImageReferences(images) {
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(images))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`images must be a JSON object, image key to registry/repository@sha256:digest, got ${(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .v)(images)}.`);
    const problems = Object.entries(images).flatMap(([key, reference]) => {
        if (typeof reference === 'string' && isByDigest(reference) && repository.test(reference.slice(0, reference.indexOf(digestStart))))
            return [];
        return [`- ${key}: got ${(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .v)(reference)}, allowed: registry/repository@sha256: and 64 hexadecimal digits`];
    });
    if (problems.length > 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`images must name every image by digest:\n${problems.join('\n')}`);
    return images;
}


/***/ }),

/***/ 9721:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shapeErrors)
/* harmony export */ });
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1073);
/* harmony import */ var _rules_ecs_shapes_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1171);
/* harmony import */ var _rules_shape_types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5986);



/**
 * The errors that the compiled JSON Schema finds, by a walk over the table of shapes: for the few definitions of a release the
 * schema's 90 KB of code take longer to load than all their checks. A test holds the two against each other.
 */
function shapeErrors(value, root) {
    const errors = [];
    walk({ value, type: root, pointer: '' }, errors);
    return errors;
}
function walk({ value, type, pointer }, errors) {
    const add = (keyword) => void errors.push({ instancePath: pointer, keyword });
    if (typeof type === 'object') {
        if ('list' in type) {
            if (!Array.isArray(value))
                add('type');
            else
                walkList(value, { type, pointer }, errors);
        }
        else if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value))
            add('type');
        else
            for (const name of Object.keys(value))
                walk({ value: value[name], type: type.map, pointer: below(pointer, name) }, errors);
        return;
    }
    const shape = _rules_ecs_shapes_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsShapes */ .C[type];
    const simple = (0,_rules_shape_types_js__WEBPACK_IMPORTED_MODULE_1__/* .simpleTypeOf */ .a)(type);
    if (shape !== undefined) {
        if ((0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value))
            walkStructure(value, { shape, pointer }, errors);
        else
            add('type');
    }
    else if (simple !== undefined) {
        const keyword = simpleProblem(value, simple);
        if (keyword !== undefined)
            add(keyword);
    }
}
function walkList(list, { type, pointer }, errors) {
    if (type.max !== undefined && list.length > type.max)
        errors.push({ instancePath: pointer, keyword: 'maxItems' });
    if (type.min !== undefined && list.length < type.min)
        errors.push({ instancePath: pointer, keyword: 'minItems' });
    for (const [index, value] of list.entries())
        walk({ value, type: type.list, pointer: `${pointer}/${index}` }, errors);
}
function walkStructure(value, { shape, pointer }, errors) {
    for (const name of shape.required)
        if (value[name] === undefined)
            errors.push({ instancePath: pointer, keyword: 'required', name });
    for (const name of Object.keys(value)) {
        const type = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
        if (type === undefined)
            errors.push({ instancePath: pointer, keyword: 'additionalProperties', name });
        else if (value[name] !== undefined)
            walk({ value: value[name], type, pointer: below(pointer, name) }, errors);
    }
}
function simpleProblem(value, { type, enum: choices, min, max }) {
    switch (type) {
        case 'any': return undefined;
        case 'boolean': return typeof value === 'boolean' ? undefined : 'type';
        // ECS's integers have 32 bits.
        case 'integer': return typeof value === 'number' && (value | 0) === value ? undefined : 'type';
        case 'double':
            if (typeof value !== 'number' || !Number.isFinite(value))
                return 'type';
            if (max !== undefined && value > max)
                return 'maximum';
            return min !== undefined && value < min ? 'minimum' : undefined;
        case 'string':
            if (typeof value !== 'string')
                return 'type';
            if (choices !== undefined && !choices.includes(value))
                return 'enum';
            return max !== undefined && !isWithin(value, min ?? 0, max) ? 'pattern' : undefined;
    }
}
/** In characters, as people count them. */
function isWithin(text, min, max) {
    const length = text.length <= max && text.length >= min * 2 ? text.length : Array.from(text).length;
    return length >= min && length <= max;
}
function below(pointer, name) {
    return `${pointer}/${/[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name}`;
}


/***/ }),

/***/ 9336:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ findingsOfErrors)
});

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);
// EXTERNAL MODULE: ./actions/shared/src/nearest-name.ts
var nearest_name = __nccwpck_require__(9577);
// EXTERNAL MODULE: ./actions/shared/src/schema-findings.ts
var schema_findings = __nccwpck_require__(1083);
// EXTERNAL MODULE: ./actions/shared/src/rules/ecs-shapes.generated.js
var ecs_shapes_generated = __nccwpck_require__(1171);
;// CONCATENATED MODULE: ./actions/shared/src/rules/rule.ts
/** A reference of our template language that is still there: its value is unknown, so no rule may judge it. */
function isReference(text) {
    return /(^|[^$])\$\{(?:(?:list|variables|secrets)\(\s*)?(?:environment|infrastructure|images|release|taskDefinitions)[.)]/.test(text);
}
function severityOf(rule, profile) {
    return profile === 'production' ? (rule.inProduction ?? rule.severity) : rule.severity;
}

// EXTERNAL MODULE: ./actions/shared/src/rules/shape-rules.ts
var shape_rules = __nccwpck_require__(8580);
;// CONCATENATED MODULE: ./actions/shared/src/rules/credentials.ts
const notInsideAWord = '(?<![A-Za-z0-9_-])';
/** Texts that are credentials whatever they are called. */
const credentialKinds = [
    { kind: 'an AWS access key id', pattern: /(?<![A-Za-z0-9])A[KS]IA[A-Z0-9]{16}(?![A-Za-z0-9])/ },
    // Certificates and public keys are in PEM too, and public.
    { kind: 'a private key in PEM', pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/ },
    { kind: 'a JSON Web Token', pattern: new RegExp(`${notInsideAWord}eyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]{8,}`) },
    { kind: 'a GitHub token', pattern: new RegExp(`${notInsideAWord}(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\\w{20,})`) },
    { kind: 'a GitLab token', pattern: new RegExp(`${notInsideAWord}glpat-[\\w-]{20,}`) },
    // Words joined by hyphens have no long run of letters and digits with a digit in it.
    { kind: 'an API key (sk-\u2026)', pattern: new RegExp(`${notInsideAWord}sk-(?=[\\w-]*\\d)(?:[a-z0-9]{2,8}-){0,2}[A-Za-z0-9_]{16,}`) },
    { kind: 'a Stripe key', pattern: new RegExp(`${notInsideAWord}[sr]k_(?:live|test)_[A-Za-z0-9]{16,}`) },
    { kind: 'a Slack token', pattern: new RegExp(`${notInsideAWord}(?:xox[abcdeprs]|xapp)-[A-Za-z0-9-]{10,}`) },
];
const urlPassword = /[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@?#]{0,200}:([^\s/@?#]{1,500})@/gi;
/** The kind of credential that the text holds, never the text. */
function findCredential(text) {
    const known = credentialKinds.find(({ pattern }) => pattern.test(text));
    if (known !== undefined)
        return known.kind;
    return [...text.matchAll(urlPassword)].some(([, password = '']) => !isStandIn(password)) ? 'a password in a URL' : undefined;
}
/** What a shell or a template puts a value in place of, and what documents print instead of one. */
function isStandIn(password) {
    return /^(?:\$\{[^}]*\}|\$\([^)]*\)|\$\w+|<[^>]*>|\{\{.*\}\}|%\w*%?|\*+|x{3,})$/i.test(password);
}
const secretName = /(?:PASSWORD|PASSWD|SECRET|SECRET_?(?:ACCESS_?)?KEY|TOKEN|PRIVATE_?KEY|API_?KEY)$/i;
/** Kubernetes objects of that kind are named in variables; what a browser is given is no secret. */
const publicName = /(?:PULL_SECRET|TLS_SECRET)$|^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC)_/i;
function isCredentialName(name) {
    return secretName.test(name) && !publicName.test(name);
}
/** Whether a variable's name says that its value is a credential, and the value is one: no switch, no place where it is kept. */
function isNamedCredential(name, value) {
    if (!isCredentialName(name))
        return false;
    const text = value.trim();
    if (text === '' || /^(?:[01]|true|false|yes|no|on|off|none|null|undefined|disabled|enabled|required|optional)$/i.test(text))
        return false;
    if (/TOKEN$/i.test(name) && /^\d{1,7}$/.test(text))
        return false;
    const isPointer = /^arn:/.test(text) || /^(?:\/[a-z0-9._-]+){2,}$/.test(text) || /^(?:https?|file|s3|ssm|vault|secretsmanager):\/\//.test(text);
    return !isPointer;
}

// EXTERNAL MODULE: ./actions/shared/src/rules/shape-types.ts
var shape_types = __nccwpck_require__(5986);
;// CONCATENATED MODULE: ./actions/shared/src/rules/shape-texts.ts





function describeUnknownKey(name, known) {
    return `${(0,nearest_name/* suggestName */.S)(name, known)} AWS would drop it in silence`.replace(/([^?]) AWS/, '$1; AWS');
}
function describeValue(wrong) {
    const { path, value, keyword, type } = wrong;
    const allowed = keyword === 'type' ? describeType(value, { path, type }) : describeLimits(keyword, type);
    return `${(0,schema_findings/* showPath */.P8)(path)}: got ${keyword === 'minItems' || keyword === 'maxItems' ? `${value.length} entries` : showSafely(wrong)}, allowed: ${allowed}`;
}
/** Variables and options can be secrets, and a mapping can hold them. */
const keysOfSecrets = new Set(['environment', 'secrets', 'options', 'secretOptions', 'entryPoint', 'command', 'dockerLabels']);
function showSafely({ value, path, variable = '' }) {
    if (value === null)
        return 'nothing (null)';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (!path.some((step) => keysOfSecrets.has(step)))
        return (0,json_object/* showValue */.v)(value);
    if (typeof value === 'string')
        return 'a text';
    // A port or a switch of an application is no secret unless its name says so.
    return isCredentialName(variable) || isCredentialName(String(path.at(-1))) || path.includes('secrets') ? 'a number or switch' : (0,json_object/* showValue */.v)(value);
}
function describeType(value, { path, type }) {
    if (typeof type === 'object')
        return 'list' in type ? `a list${typeof value === 'object' ? describeEntries(path) : ''}` : 'a mapping';
    const simple = (0,shape_types/* simpleTypeOf */.a)(type);
    switch (simple?.type) {
        case 'string': return `${simple.enum === undefined ? 'a text' : simple.enum.join(', ')}${typeof value === 'number' || typeof value === 'boolean' ? ' (put it in quotes)' : ''}`;
        case 'integer': return `a whole number${typeof value === 'string' && /^\d+$/.test(value) ? ' (without quotes)' : ''}${describeRange(value)}`;
        case 'double': return 'a number';
        case 'boolean': return `true or false${value === 'true' || value === 'false' ? ' (without quotes)' : ''}`;
        case 'any':
        case undefined: return 'a mapping';
    }
}
/** Compose and others write variables as a mapping. */
function describeEntries(path) {
    const last = path.at(-1);
    return last === 'environment' ? ' of { name, value }' : last === 'secrets' ? ' of { name, valueFrom }' : '';
}
function describeRange(value) {
    return Number.isInteger(value) ? ' of 32 bits' : '';
}
function describeLimits(keyword, type) {
    if (typeof type === 'object')
        return 'list' in type ? `${showBounds(type)} entries` : '';
    const simple = (0,shape_types/* simpleTypeOf */.a)(type);
    if (keyword === 'enum')
        return (simple?.enum ?? []).join(', ');
    return `${showBounds(simple ?? {})}${keyword === 'pattern' ? ' characters' : ''}`;
}
function showBounds({ min, max }) {
    if (min === undefined)
        return `at most ${max}`;
    return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/shape-error-findings.ts








/** A person corrects these first; a file of garbage must not cost minutes. */
const maxFindings = 500;
/** What errors of a document's shape mean to a person. */
function findingsOfErrors(errors, { document, root }) {
    const faults = errors.slice(0, maxFindings).flatMap((error) => readFault(error, { document, root }));
    // Where a key is misspelt, it is not missing as well; a value of another type is not outside of the enum as well.
    const meant = new Set(faults.flatMap(({ instead }) => (instead === undefined ? [] : [(0,schema_findings/* showPath */.P8)(instead)])));
    const mistyped = new Set(faults.flatMap(({ rule, path }) => (rule === shape_rules/* wrongType */.gQ ? [(0,schema_findings/* showPath */.P8)(path)] : [])));
    // AWS's answers have null for what is not there, and the SDK sends none of it.
    const isAnswer = faults.some(({ rule }) => rule === shape_rules/* outputKey */.zi);
    const told = faults.filter(({ rule, path, isEmptyMember = false }) => !(isAnswer && isEmptyMember) && !(rule === shape_rules/* missingKey */.aV && meant.has((0,schema_findings/* showPath */.P8)(path))) && !(rule === shape_rules/* unknownValue */.Uo && mistyped.has((0,schema_findings/* showPath */.P8)(path))));
    const findings = told.flatMap((fault) => toFinding(document, fault));
    if (errors.length > maxFindings)
        findings.push(...toFinding(document, { rule: shape_rules/* wrongType */.gQ, path: [], message: `${errors.length - maxFindings} more faults of its shape are not listed`, at: 'key' }));
    return { findings, covered: told.map(({ path, instead }) => instead ?? path) };
}
function toFinding(document, { rule, path, message, at }) {
    if (message === undefined)
        return [];
    const { id, severity, help } = rule;
    return [{ ...document.finding(path, message, at), rule: id, severity, path: (0,schema_findings/* showPath */.P8)(path), help }];
}
const wholeReference = /^\$\{[^}]*\}$/;
function readFault({ instancePath, keyword, name }, { document, root }) {
    const { path, value } = (0,schema_findings/* parsePointer */.vp)(instancePath, document.value);
    if (name !== undefined)
        return readKeyFault(name, { path, value, isMissing: keyword === 'required', root });
    // Text around a reference stays text; within it, an enum or a length cannot be judged.
    const isUnknown = value === undefined || (typeof value === 'string' && isReference(value) && (keyword !== 'type' || wholeReference.test(value)));
    const rule = keyword === 'type' ? shape_rules/* wrongType */.gQ : keyword === 'enum' ? shape_rules/* unknownValue */.Uo : shape_rules/* outOfBounds */.Lo;
    return [{ rule, path, message: isUnknown ? undefined : describeValue({ path, value, keyword, type: (0,shape_types/* typeAt */.S)(path, root), variable: nameBeside(path, document.value) }), at: 'value', isEmptyMember: value === null && !isRequired(path, root) }];
}
function isRequired(path, root) {
    const owner = (0,shape_types/* typeAt */.S)(path.slice(0, -1), root);
    const last = path.at(-1);
    return typeof last !== 'string' || (typeof owner === 'string' && (ecs_shapes_generated/* ecsShapes */.C[owner]?.required ?? []).includes(last));
}
/** Of the mapping that the path leads into. */
function nameBeside(path, root) {
    const owner = path.slice(0, -1).reduce((value, step) => (typeof value === 'object' && value !== null ? value[step] : undefined), root);
    return (0,json_object/* isJsonObject */.O)(owner) && typeof owner['name'] === 'string' ? owner['name'] : undefined;
}
function readKeyFault(name, { path, value, isMissing, root }) {
    const keyPath = [...path, name];
    if (isMissing) {
        const isUnresolved = (0,json_object/* isJsonObject */.O)(value) && Object.hasOwn(value, name);
        return [{ rule: shape_rules/* missingKey */.aV, path: keyPath, message: isUnresolved ? undefined : `${(0,schema_findings/* showPath */.P8)(keyPath)} is missing`, at: 'key' }];
    }
    const type = (0,shape_types/* typeAt */.S)(path, root);
    const known = Object.keys((typeof type === 'string' ? ecs_shapes_generated/* ecsShapes */.C[type]?.members : undefined) ?? {});
    // Such a key is no slip: people copy AWS's answers.
    if (path.length === 0 && known.includes('containerDefinitions') && shape_rules/* outputKeys */.sf.includes(name)) {
        return [{ rule: shape_rules/* outputKey */.zi, path: keyPath, message: `${name}: AWS adds it to its answers and takes it from nobody; remove it`, at: 'key' }];
    }
    if (path.length === 0 && name === 'taskDefinition' && known.includes('containerDefinitions')) {
        return [{ rule: shape_rules/* unknownKey */.a, path: keyPath, message: 'taskDefinition: unknown key; in an answer of AWS the definition is what is below it, without this key', at: 'key' }];
    }
    const nearest = (0,nearest_name/* nearestName */.q)(name, known);
    const isThereToo = nearest !== undefined && (0,json_object/* isJsonObject */.O)(value) && Object.hasOwn(value, nearest);
    const instead = nearest === undefined || isThereToo ? undefined : [...path, nearest];
    return [{ rule: shape_rules/* unknownKey */.a, path: keyPath, message: `${(0,schema_findings/* showPath */.P8)(keyPath)}: unknown key, ${describeUnknownKey(name, known)}`, at: 'key', ...(instead && { instead }) }];
}


/***/ }),

/***/ 8580:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ outOfBounds),
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   a: () => (/* binding */ unknownKey),
/* harmony export */   aV: () => (/* binding */ missingKey),
/* harmony export */   gQ: () => (/* binding */ wrongType),
/* harmony export */   sf: () => (/* binding */ outputKeys),
/* harmony export */   zi: () => (/* binding */ outputKey)
/* harmony export */ });
/* unused harmony export shapeRules */
const info = { severity: 'error', checkedOn: '2026-11-26', source: 'Shapes of @aws-sdk/client-ecs, limits of botocore' };
const unknownKey = {
    ...info, id: 'S1', title: 'Every key is one that ECS knows',
    help: 'Correct the key or remove it. The SDK drops keys that it does not know without a word: the setting would just not be there.',
};
const wrongType = {
    ...info, id: 'S2', title: 'Every value has the type that ECS wants',
    help: 'In YAML, quotes make a text of a number or of true and false; ECS wants a task\'s cpu and memory and the values of variables as text, but ports and seconds as numbers.',
};
const missingKey = {
    ...info, id: 'S3', title: 'Every key that ECS requires is there',
    help: 'Add the key: AWS refuses the request without it.',
};
const unknownValue = {
    ...info, id: 'S4', title: 'A value of a closed list is one of that list',
    help: 'Use one of the values that the message names, letter for letter: AWS tells upper case from lower case.',
};
const outOfBounds = {
    ...info, id: 'S5', title: 'Numbers, texts and lists are within the bounds of ECS\'s service model',
    help: 'Keep to the bounds that the message names: AWS refuses the request beyond them.',
};
/** What DescribeTaskDefinition adds to a definition; people copy its answers. */
const outputKeys = [
    'taskDefinitionArn', 'revision', 'status', 'requiresAttributes', 'compatibilities', 'registeredAt', 'registeredBy', 'deregisteredAt', 'deleteRequestedAt',
];
const outputKey = {
    ...info, id: 'R61', title: 'No key is there that only AWS writes', source: 'ECS API Reference, TaskDefinition against RegisterTaskDefinition',
    help: 'Remove what a copied answer of DescribeTaskDefinition holds beside the definition: AWS takes it from nobody, and the CLI refuses the file.',
};
/** What JSON Schema checks. The findings come from `shapeFindings`; these are for explanations. */
const shapeRules = [unknownKey, wrongType, missingKey, unknownValue, outOfBounds, outputKey];


/***/ }),

/***/ 5986:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ typeAt),
/* harmony export */   a: () => (/* binding */ simpleTypeOf)
/* harmony export */ });
/* harmony import */ var _ecs_shapes_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1171);

/** What ECS wants at the path; `any` where it does not know the path. */
function typeAt(path, root) {
    let type = root;
    for (const step of path) {
        if (typeof type === 'object')
            type = 'list' in type ? type.list : type.map;
        else {
            const members = _ecs_shapes_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsShapes */ .C[type]?.members ?? {};
            type = (Object.hasOwn(members, step) ? members[step] : undefined) ?? 'any';
        }
    }
    return type;
}
/** undefined for lists, maps and structures. */
function simpleTypeOf(type) {
    if (typeof type === 'object' || _ecs_shapes_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsShapes */ .C[type] !== undefined)
        return undefined;
    return _ecs_shapes_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsSimpleTypes */ .b[type] ?? { type: type };
}


/***/ }),

/***/ 7873:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* unused harmony export describeError */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8490);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1073);
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(145);



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

/***/ 1083:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ schemaFindings),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   vp: () => (/* binding */ parsePointer)
/* harmony export */ });
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1073);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9577);


/** Checks a document against a compiled schema: every fault at its place, with what is allowed. */
function schemaFindings(document, validate) {
    if (validate(document.value))
        return [];
    const errors = validate.errors ?? [];
    return errors.flatMap((error) => {
        // `if` and `propertyNames` only say that something inside them failed, which has an error of its own.
        return error.keyword === 'if' || error.keyword === 'propertyNames' ? [] : [toFinding(document, error)];
    });
}
function toFinding(document, error) {
    const { path } = parsePointer(error.instancePath, document.value);
    const field = showPath(path);
    if (error.keyword === 'additionalProperties') {
        const name = String(error.params['additionalProperty']);
        const known = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(error.parentSchema?.['properties']) ? Object.keys(error.parentSchema['properties']) : [];
        return document.finding([...path, name], `${showPath([...path, name])}: unknown key, ${(0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(name, known)}`, 'key');
    }
    if (error.keyword === 'required') {
        const name = String(error.params['missingProperty']);
        return document.finding(path, `${showPath([...path, name])} is missing${describeMissing(error.parentSchema, name)}`, 'key');
    }
    if (error.propertyName !== undefined) {
        return document.finding([...path, error.propertyName], `${field}: the name ${(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .v)(error.propertyName)} is not allowed, it must match ${String(error.params['pattern'])}`, 'key');
    }
    return document.finding(path, `${field}: got ${(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .v)(error.data)}, allowed: ${describeAllowed(error)}`);
}
function describeMissing(schema, name) {
    const property = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(schema?.['properties']) ? schema['properties'][name] : undefined;
    const description = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(property) ? property['description'] : undefined;
    return typeof description === 'string' ? `. ${description}` : '';
}
const typeNames = {
    string: 'a text', integer: 'a whole number', number: 'a number', boolean: 'true or false', object: 'a mapping', array: 'a list', null: 'null',
};
function describeAllowed({ keyword, params, parentSchema, data }) {
    switch (keyword) {
        case 'type': {
            const types = [params['type']].flat().map((type) => typeNames[String(type)] ?? String(type));
            const needsQuotes = types.includes('a text') && (typeof data === 'number' || typeof data === 'boolean');
            return patternMessage(parentSchema) ?? `${types.join(' or ')}${needsQuotes ? ' (put it in quotes)' : ''}`;
        }
        case 'enum':
            return params['allowedValues'].map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(', ');
        case 'pattern':
            return patternMessage(parentSchema) ?? `text that matches ${String(params['pattern'])}`;
        case 'minimum':
        case 'maximum':
            return `${showBound(parentSchema, 'minimum', 'at least')} ${showBound(parentSchema, 'maximum', 'at most')}`.trim();
        case 'minItems':
            return `at least ${String(params['limit'])} entries`;
        case 'maxItems':
            return `at most ${String(params['limit'])} entries`;
        default:
            return `what the rule ${keyword} says: ${JSON.stringify(params)}`;
    }
}
function patternMessage(schema) {
    const message = schema?.['patternErrorMessage'];
    return typeof message === 'string' ? message : undefined;
}
function showBound(schema, keyword, word) {
    const bound = schema?.[keyword];
    return typeof bound === 'number' ? `${word} ${bound}` : '';
}
/** `sizes.api.cpu`, `availabilityZones[0]`; the document itself is `(document)`. */
function showPath(path) {
    const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    return text === '' ? '(document)' : text.replace(/^\./, '');
}
/** Where a JSON Pointer leads. */
function parsePointer(pointer, root) {
    const path = [];
    let value = root;
    for (const step of pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))) {
        if (Array.isArray(value)) {
            path.push(Number(step));
            value = value[Number(step)];
        }
        else {
            path.push(step);
            value = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value[step] : undefined;
        }
    }
    return { path, value };
}


/***/ }),

/***/ 3691:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Gt: () => (/* binding */ displayPath),
  Gu: () => (/* binding */ readTextFile)
});

// UNUSED EXPORTS: maxFileBytes

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./actions/shared/src/finding.ts
var finding = __nccwpck_require__(8490);
// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __nccwpck_require__(7871);
;// CONCATENATED MODULE: ./actions/shared/src/text-file.ts





/** Far above any file of ours, and ECS takes 64 KiB; far below what takes a second to parse. */
const maxFileBytes = 512 * 1024;
/** As errors and annotations name it: relative to the working directory where it lies below. */
function displayPath(path) {
    // Most are as short as they can be; to find that out by the working directory costs more than reading the file.
    if (/^\w[\w./-]*$/.test(path) && !/\/[./]/.test(path))
        return path;
    const fromHere = (0,external_node_path_.relative)('.', path);
    return fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
}
/** The text of a file in UTF-8, without its byte order mark. */
function readTextFile(path) {
    const file = displayPath(path);
    const bytes = readBytes(path, file);
    if ((0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        return withoutMark(bytes.toString('utf8'));
    throw new finding/* FindingsError */.N(`${file} is not UTF-8:`, [{ file, ...placeOfWrongByte(bytes), message: describeEncoding(bytes) }]);
}
function readBytes(path, file) {
    let isFile, size;
    try {
        const status = (0,external_node_fs_.statSync)(path);
        [isFile, size] = [status.isFile(), status.size];
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${file} cannot be read: ${codeOf(error) === 'ENOENT' ? 'there is no such file' : codeOf(error)}.`, { cause: error });
    }
    if (!isFile)
        throw new user_error/* UserError */.y(`${file} is not a file.`);
    if (size > maxFileBytes)
        throw new user_error/* UserError */.y(`${file} has ${size} bytes, allowed: at most ${maxFileBytes}. It is probably not the file that was meant.`);
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${file} cannot be read: ${codeOf(error)}.`, { cause: error });
    }
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
function withoutMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
/** Decoding puts three bytes in place of a wrong one: there the bytes first differ from what they decode to. */
function placeOfWrongByte(bytes) {
    const decoded = Buffer.from(bytes.toString('utf8'), 'utf8');
    const wrong = bytes.findIndex((byte, index) => decoded[index] !== byte);
    const before = bytes.subarray(0, wrong < 0 ? bytes.length : wrong);
    const lineStart = before.lastIndexOf(0x0a) + 1;
    return { line: before.filter((byte) => byte === 0x0a).length + 1, column: before.subarray(lineStart).toString('utf8').length + 1 };
}
function describeEncoding(bytes) {
    const start = bytes.subarray(0, 2).toString('hex');
    if (start === 'fffe' || start === 'feff')
        return 'it is UTF-16; save it as UTF-8';
    return 'a byte that is not UTF-8; save the file as UTF-8';
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

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
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${name}<<${end}\n${value}\n${end}\n`);
}
/** Appends Markdown to the job summary; nothing outside of GitHub Actions. */
function addSummary(markdown) {
    const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
    if (file !== '')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${markdown}\n`);
}
/** A value could only end early at a line that is the delimiter, and no line of this value is. */
function delimiterFor(value) {
    let delimiter = 'end-of-output';
    while (value.includes(delimiter))
        delimiter += '-';
    return delimiter;
}


/***/ }),

/***/ 1316:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ parseYamlDocument),
  H: () => (/* binding */ readYamlDocument)
});

;// CONCATENATED MODULE: ./actions/shared/node_modules/js-yaml/dist/browser/js-yaml.esm.min.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
var e = Symbol("NOT_RESOLVED");
function t(e, t) {
	var n, r, i, a, o;
	return {
		tagName: e,
		nodeKind: "scalar",
		implicit: (n = t.implicit) != null && n,
		matchByTagPrefix: (r = t.matchByTagPrefix) != null && r,
		implicitFirstChars: (i = t.implicitFirstChars) == null ? null : i,
		resolve: t.resolve,
		identify: t.identify,
		represent: (a = t.represent) == null ? ((e) => String(e)) : a,
		representTagName: (o = t.representTagName) == null ? (() => e) : o
	};
}
function n(e, t) {
	var n, r, i, a;
	let o = t.finalize === void 0;
	return {
		tagName: e,
		nodeKind: "sequence",
		implicit: !1,
		matchByTagPrefix: (n = t.matchByTagPrefix) != null && n,
		create: t.create,
		addItem: t.addItem,
		finalize: (r = t.finalize) == null ? ((e) => e) : r,
		carrierIsResult: o,
		identify: t.identify,
		represent: (i = t.represent) == null ? ((e) => e) : i,
		representTagName: (a = t.representTagName) == null ? (() => e) : a
	};
}
function r(e, t) {
	var n, r, i, a;
	let o = t.finalize === void 0;
	return {
		tagName: e,
		nodeKind: "mapping",
		implicit: !1,
		matchByTagPrefix: (n = t.matchByTagPrefix) != null && n,
		create: t.create,
		addPair: t.addPair,
		has: t.has,
		keys: t.keys,
		get: t.get,
		finalize: (r = t.finalize) == null ? ((e) => e) : r,
		carrierIsResult: o,
		identify: t.identify,
		represent: (i = t.represent) == null ? ((e) => e) : i,
		representTagName: (a = t.representTagName) == null ? (() => e) : a
	};
}
//#endregion
//#region src/tag/scalar/str.ts
var i = t("tag:yaml.org,2002:str", {
	resolve: (e) => e,
	identify: (e) => typeof e == "string"
}), a = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
], o = t("tag:yaml.org,2002:null", {
	implicit: !0,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (t) => a.indexOf(t) === -1 ? e : null,
	identify: (e) => e === null,
	represent: () => "null"
}), s = t("tag:yaml.org,2002:null", {
	implicit: !0,
	implicitFirstChars: ["n"],
	resolve: (t, n) => t === "null" || n && t === "" ? null : e,
	identify: (e) => e === null,
	represent: () => "null"
}), c = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
], l = t("tag:yaml.org,2002:null", {
	implicit: !0,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (t) => c.indexOf(t) === -1 ? e : null,
	identify: (e) => e === null,
	represent: () => "null"
}), u = [
	"true",
	"True",
	"TRUE"
], d = [
	"false",
	"False",
	"FALSE"
], f = t("tag:yaml.org,2002:bool", {
	implicit: !0,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (t) => u.indexOf(t) !== -1 || d.indexOf(t) === -1 && e,
	identify: (e) => Object.prototype.toString.call(e) === "[object Boolean]",
	represent: (e) => e ? "true" : "false"
}), p = ["true"], m = ["false"], h = t("tag:yaml.org,2002:bool", {
	implicit: !0,
	implicitFirstChars: ["t", "f"],
	resolve: (t) => p.indexOf(t) !== -1 || m.indexOf(t) === -1 && e,
	identify: (e) => Object.prototype.toString.call(e) === "[object Boolean]",
	represent: (e) => e ? "true" : "false"
}), ee = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
], te = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
], ne = t("tag:yaml.org,2002:bool", {
	implicit: !0,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (t) => ee.indexOf(t) !== -1 || te.indexOf(t) === -1 && e,
	identify: (e) => Object.prototype.toString.call(e) === "[object Boolean]",
	represent: (e) => e ? "true" : "false"
}), re = /* @__PURE__ */ RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"), ie = /* @__PURE__ */ RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function ae(e) {
	let t = e, n = 1;
	return (t[0] === "-" || t[0] === "+") && (t[0] === "-" && (n = -1), t = t.slice(1)), t.startsWith("0b") ? n * parseInt(t.slice(2), 2) : t.startsWith("0o") ? n * parseInt(t.slice(2), 8) : t.startsWith("0x") ? n * parseInt(t.slice(2), 16) : n * parseInt(t, 10);
}
function oe(t, n) {
	if (n) {
		if (!ie.test(t)) return e;
	} else if (!re.test(t)) return e;
	let r = ae(t);
	return Number.isFinite(r) ? r : e;
}
var se = t("tag:yaml.org,2002:int", {
	implicit: !0,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: oe,
	identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf("e") < 0,
	represent: (e) => e.toString(10)
}), ce = /* @__PURE__ */ RegExp("^-?(?:0|[1-9][0-9]*)$"), le = /* @__PURE__ */ RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function ue(e) {
	let t = e, n = 1;
	return (t[0] === "-" || t[0] === "+") && (t[0] === "-" && (n = -1), t = t.slice(1)), t.startsWith("0b") ? n * parseInt(t.slice(2), 2) : t.startsWith("0o") ? n * parseInt(t.slice(2), 8) : t.startsWith("0x") ? n * parseInt(t.slice(2), 16) : n * parseInt(t, 10);
}
function de(t, n) {
	if (n) {
		if (!le.test(t)) return e;
	} else if (!ce.test(t)) return e;
	let r = ue(t);
	return Number.isFinite(r) ? r : e;
}
var fe = t("tag:yaml.org,2002:int", {
	implicit: !0,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: de,
	identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf("e") < 0,
	represent: (e) => e.toString(10)
}), pe = /* @__PURE__ */ RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function me(e) {
	let t = e.replace(/_/g, ""), n = 1;
	if ((t[0] === "-" || t[0] === "+") && (t[0] === "-" && (n = -1), t = t.slice(1)), t.startsWith("0b")) return n * parseInt(t.slice(2), 2);
	if (t.startsWith("0x")) return n * parseInt(t.slice(2), 16);
	if (t.includes(":")) {
		let e = 0;
		for (let n of t.split(":")) e = e * 60 + Number(n);
		return n * e;
	}
	return t !== "0" && t[0] === "0" ? n * parseInt(t, 8) : n * parseInt(t, 10);
}
function he(t) {
	if (!pe.test(t)) return e;
	let n = me(t);
	return Number.isFinite(n) ? n : e;
}
var g = t("tag:yaml.org,2002:int", {
	implicit: !0,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: he,
	identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf("e") < 0,
	represent: (e) => e.toString(10)
}), ge = /* @__PURE__ */ RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"), _e = /* @__PURE__ */ RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function ve(t) {
	if (!ge.test(t)) return e;
	let n = t.toLowerCase(), r = n[0] === "-" ? -1 : 1;
	if ("+-".includes(n[0]) && (n = n.slice(1)), n === ".inf") return r === 1 ? Infinity : -Infinity;
	if (n === ".nan") return NaN;
	let i = r * parseFloat(n);
	return Number.isFinite(i) || _e.test(t) ? i : e;
}
function ye(e) {
	if (isNaN(e)) return ".nan";
	if (e === Infinity) return ".inf";
	if (e === -Infinity) return "-.inf";
	if (Object.is(e, -0)) return "-0.0";
	let t = e.toString(10);
	return /^[-+]?[0-9]+e/.test(t) ? t.replace("e", ".e") : t;
}
var be = t("tag:yaml.org,2002:float", {
	implicit: !0,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: ve,
	identify: (e) => typeof e == "number" && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf("e") >= 0),
	represent: ye
}), xe = /* @__PURE__ */ RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"), Se = /* @__PURE__ */ RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function Ce(t, n) {
	if (n) {
		if (!Se.test(t)) return e;
		let n = t.toLowerCase(), r = n[0] === "-" ? -1 : 1;
		if ("+-".includes(n[0]) && (n = n.slice(1)), n === ".inf") return r === 1 ? Infinity : -Infinity;
		if (n === ".nan") return NaN;
		let i = r * parseFloat(n);
		return Number.isFinite(i) ? i : e;
	}
	if (!xe.test(t)) return e;
	let r = Number(t);
	return Number.isFinite(r) ? r : e;
}
function we(e) {
	if (isNaN(e)) return ".nan";
	if (e === Infinity) return ".inf";
	if (e === -Infinity) return "-.inf";
	if (Object.is(e, -0)) return "-0.0";
	let t = e.toString(10);
	return /^[-+]?[0-9]+e/.test(t) ? t.replace("e", ".e") : t;
}
var Te = t("tag:yaml.org,2002:float", {
	implicit: !0,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: Ce,
	identify: (e) => typeof e == "number" && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf("e") >= 0),
	represent: we
}), Ee = /* @__PURE__ */ RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"), De = /* @__PURE__ */ RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function Oe(t) {
	if (!Ee.test(t)) return e;
	let n = t.toLowerCase().replace(/_/g, ""), r = n[0] === "-" ? -1 : 1;
	if ("+-".includes(n[0]) && (n = n.slice(1)), n === ".inf") return r === 1 ? Infinity : -Infinity;
	if (n === ".nan") return NaN;
	let i = 0;
	if (n.includes(":")) {
		for (let e of n.split(":")) i = i * 60 + Number(e);
		i *= r;
	} else i = r * parseFloat(n);
	return Number.isFinite(i) || De.test(t) ? i : e;
}
function ke(e) {
	if (isNaN(e)) return ".nan";
	if (e === Infinity) return ".inf";
	if (e === -Infinity) return "-.inf";
	if (Object.is(e, -0)) return "-0.0";
	let t = e.toString(10);
	return /^[-+]?[0-9]+e/.test(t) ? t.replace("e", ".e") : t;
}
var Ae = t("tag:yaml.org,2002:float", {
	implicit: !0,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: Oe,
	identify: (e) => typeof e == "number" && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf("e") >= 0),
	represent: ke
}), je = t("tag:yaml.org,2002:merge", {
	implicit: !0,
	implicitFirstChars: ["<"],
	resolve: (t, n) => t === "<<" || n && t === "" ? "<<" : e,
	identify: () => !1
}), Me = /^[A-Za-z0-9+/]*={0,2}$/;
function Ne(t) {
	let n = t.replace(/\s/g, "");
	if (n.length % 4 != 0 || !Me.test(n)) return e;
	let r = atob(n), i = new Uint8Array(r.length);
	for (let e = 0; e < r.length; e++) i[e] = r.charCodeAt(e);
	return i;
}
function Pe(e) {
	let t = "";
	for (let n = 0; n < e.length; n++) t += String.fromCharCode(e[n]);
	return btoa(t);
}
var Fe = t("tag:yaml.org,2002:binary", {
	resolve: Ne,
	identify: (e) => Object.prototype.toString.call(e) === "[object Uint8Array]",
	represent: Pe
}), Ie = /* @__PURE__ */ RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"), Le = /* @__PURE__ */ RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function Re(e, t, n, r = 0, i = 0, a = 0, o = 0) {
	let s = new Date(Date.UTC(e, t, n, r, i, a, o));
	return s.setUTCFullYear(e, t, n), s;
}
function ze(t) {
	let n = Ie.exec(t);
	if (n === null && (n = Le.exec(t)), n === null) return e;
	let r = +n[1], i = n[2] - 1, a = +n[3];
	if (!n[4]) {
		let t = Re(r, i, a);
		return t.getUTCFullYear() !== r || t.getUTCMonth() !== i || t.getUTCDate() !== a ? e : t;
	}
	let o = +n[4], s = +n[5], c = +n[6], l = 0;
	if (o > 23 || s > 59 || c > 59) return e;
	if (n[7]) {
		let e = n[7].slice(0, 3);
		for (; e.length < 3;) e += "0";
		l = +e;
	}
	let u = Re(r, i, a, o, s, c, l);
	if (u.getUTCFullYear() !== r || u.getUTCMonth() !== i || u.getUTCDate() !== a) return e;
	if (n[9]) {
		let t = +n[10], r = +(n[11] || 0);
		if (t > 23 || r > 59) return e;
		let i = (t * 60 + r) * 6e4;
		u.setTime(u.getTime() - (n[9] === "-" ? -i : i));
	}
	return u;
}
var Be = t("tag:yaml.org,2002:timestamp", {
	implicit: !0,
	implicitFirstChars: [..."0123456789"],
	resolve: ze,
	identify: (e) => e instanceof Date,
	represent: (e) => e.toISOString()
}), Ve = n("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (e, t) => {
		e.push(t);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function _(e) {
	if (typeof e != "object" || !e || Array.isArray(e)) return !1;
	let t = Object.getPrototypeOf(e);
	return t === null || t === Object.prototype;
}
function He(e, t) {
	let n = {};
	for (let r of t) e[r] !== void 0 && (n[r] = e[r]);
	return n;
}
//#endregion
//#region src/tag/sequence/omap.ts
var Ue = n("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (e, t) => {
		let n;
		if (t instanceof Map) {
			if (t.size !== 1) return "cannot resolve an ordered map item";
			n = t.keys().next().value;
		} else if (_(t)) {
			let e = Object.keys(t);
			if (e.length !== 1) return "cannot resolve an ordered map item";
			n = e[0];
		} else return "cannot resolve an ordered map item";
		return e.seen.has(n) ? "duplicate key in ordered map" : (e.seen.add(n), e.list.push(t), "");
	},
	finalize: (e) => e.list,
	identify: () => !1
}), We = n("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (e, t) => {
		if (t instanceof Map) return t.size === 1 ? (e.push(t.entries().next().value), "") : "cannot resolve a pairs item";
		if (Object.prototype.toString.call(t) !== "[object Object]") return "cannot resolve a pairs item";
		let n = t, r = Object.keys(n);
		return r.length === 1 ? (e.push([r[0], n[r[0]]]), "") : "cannot resolve a pairs item";
	},
	identify: () => !1
}), Ge = r("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: _,
	represent: (e) => {
		let t = /* @__PURE__ */ new Map();
		for (let n of Object.keys(e)) t.set(n, e[n]);
		return t;
	},
	addPair: (e, t, n) => {
		if (typeof t == "object" && t) return "object-based map does not support complex keys";
		let r = String(t);
		return r === "__proto__" ? Object.defineProperty(e, r, {
			value: n,
			enumerable: !0,
			configurable: !0,
			writable: !0
		}) : e[r] = n, "";
	},
	has: (e, t) => typeof t == "object" && t ? !1 : Object.prototype.hasOwnProperty.call(e, String(t)),
	keys: (e) => Object.keys(e),
	get: (e, t) => {
		let n = String(t);
		return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : null;
	}
}), Ke = r("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (e) => e instanceof Set,
	represent: (e) => {
		let t = /* @__PURE__ */ new Map();
		for (let n of e) t.set(n, null);
		return t;
	},
	addPair: (e, t, n) => n === null ? (e.add(t), "") : "cannot resolve a set item",
	has: (e, t) => e.has(t),
	keys: (e) => e.keys(),
	get: () => null
});
//#endregion
//#region \0@oxc-project+runtime@0.154.0/helpers/esm/typeof.js
function v(e) {
	"@babel/helpers - typeof";
	return v = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
		return typeof e;
	} : function(e) {
		return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
	}, v(e);
}
//#endregion
//#region \0@oxc-project+runtime@0.154.0/helpers/esm/toPrimitive.js
function qe(e, t) {
	if (v(e) != "object" || !e) return e;
	var n = e[Symbol.toPrimitive];
	if (n !== void 0) {
		var r = n.call(e, t || "default");
		if (v(r) != "object") return r;
		throw TypeError("@@toPrimitive must return a primitive value.");
	}
	return (t === "string" ? String : Number)(e);
}
//#endregion
//#region \0@oxc-project+runtime@0.154.0/helpers/esm/toPropertyKey.js
function Je(e) {
	var t = qe(e, "string");
	return v(t) == "symbol" ? t : t + "";
}
//#endregion
//#region \0@oxc-project+runtime@0.154.0/helpers/esm/defineProperty.js
function y(e, t, n) {
	return (t = Je(t)) in e ? Object.defineProperty(e, t, {
		value: n,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[t] = n, e;
}
//#endregion
//#region \0@oxc-project+runtime@0.154.0/helpers/esm/objectSpread2.js
function Ye(e, t) {
	var n = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var r = Object.getOwnPropertySymbols(e);
		t && (r = r.filter(function(t) {
			return Object.getOwnPropertyDescriptor(e, t).enumerable;
		})), n.push.apply(n, r);
	}
	return n;
}
function b(e) {
	for (var t = 1; t < arguments.length; t++) {
		var n = arguments[t] == null ? {} : arguments[t];
		t % 2 ? Ye(Object(n), !0).forEach(function(t) {
			y(e, t, n[t]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ye(Object(n)).forEach(function(t) {
			Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(n, t));
		});
	}
	return e;
}
//#endregion
//#region src/schema.ts
function Xe() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function Ze() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function Qe(e) {
	let t = [];
	for (let n of e) {
		let e = t.length;
		for (let r = 0; r < t.length; r++) {
			let i = t[r];
			if (i.nodeKind === n.nodeKind && i.tagName === n.tagName && i.matchByTagPrefix === n.matchByTagPrefix) {
				e = r;
				break;
			}
		}
		t[e] = n;
	}
	return t;
}
var x = class t {
	constructor(e) {
		y(this, "tags", void 0), y(this, "implicitScalarTags", void 0), y(this, "implicitScalarByFirstChar", void 0), y(this, "implicitScalarAnyFirstChar", void 0), y(this, "defaultScalarTag", void 0), y(this, "defaultSequenceTag", void 0), y(this, "defaultMappingTag", void 0), y(this, "exact", void 0), y(this, "prefix", void 0);
		let t = Qe(e), n = [], r = Xe(), i = Ze();
		for (let e of t) {
			if (e.nodeKind === "scalar" && e.implicit) {
				if (e.matchByTagPrefix) throw Error("Implicit scalar tags cannot match by tag prefix");
				n.push(e);
			}
			switch (e.nodeKind) {
				case "scalar":
					e.matchByTagPrefix ? i.scalar.push(e) : r.scalar[e.tagName] = e;
					break;
				case "sequence":
					e.matchByTagPrefix ? i.sequence.push(e) : r.sequence[e.tagName] = e;
					break;
				case "mapping": e.matchByTagPrefix ? i.mapping.push(e) : r.mapping[e.tagName] = e;
			}
		}
		let a = n.filter((e) => e.implicitFirstChars === null), o = /* @__PURE__ */ new Set();
		for (let e of n) if (e.implicitFirstChars !== null) for (let t of e.implicitFirstChars) o.add(t);
		let s = /* @__PURE__ */ new Map();
		for (let e of o) s.set(e, n.filter((t) => t.implicitFirstChars === null || t.implicitFirstChars.indexOf(e) !== -1));
		let c = r.scalar["tag:yaml.org,2002:str"];
		if (!c) throw Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = t, this.implicitScalarTags = n, this.implicitScalarByFirstChar = s, this.implicitScalarAnyFirstChar = a, this.defaultScalarTag = c, this.defaultSequenceTag = r.sequence["tag:yaml.org,2002:seq"], this.defaultMappingTag = r.mapping["tag:yaml.org,2002:map"], this.exact = r, this.prefix = i;
	}
	lookupScalarTag(e) {
		let t = this.exact.scalar[e];
		if (t) return t;
		for (let t of this.prefix.scalar) if (e.startsWith(t.tagName)) return t;
	}
	lookupSequenceTag(e) {
		let t = this.exact.sequence[e];
		if (t) return t;
		for (let t of this.prefix.sequence) if (e.startsWith(t.tagName)) return t;
	}
	lookupMappingTag(e) {
		let t = this.exact.mapping[e];
		if (t) return t;
		for (let t of this.prefix.mapping) if (e.startsWith(t.tagName)) return t;
	}
	resolveImplicitScalarTag(t) {
		var n;
		let r = (n = this.implicitScalarByFirstChar.get(t.charAt(0))) == null ? this.implicitScalarAnyFirstChar : n;
		for (let n of r) {
			let r = n.resolve(t, !1, n.tagName);
			if (r !== e) return {
				value: r,
				tag: n
			};
		}
		let i = this.defaultScalarTag;
		return {
			value: i.resolve(t, !1, i.tagName),
			tag: i
		};
	}
	withTags(...e) {
		let n = [];
		for (let t of e) n = n.concat(t);
		return new t([...this.tags, ...n]);
	}
}, $e = new x([
	i,
	Ve,
	Ge
]), et = new x([
	...$e.tags,
	s,
	h,
	fe,
	Te
]), tt = new x([
	...$e.tags,
	o,
	f,
	se,
	be
]), nt = new x([
	...$e.tags,
	l,
	ne,
	g,
	Ae,
	Be,
	je,
	Fe,
	Ue,
	We,
	Ke
]), rt = nt.withTags(b(b({}, g), {}, { resolve: (t, n, r) => {
	let i = g.resolve(t, n, r);
	return i === e ? se.resolve(t, n, r) : i;
} }), b(b({}, Ae), {}, { resolve: (t, n, r) => {
	let i = Ae.resolve(t, n, r);
	return i === e ? be.resolve(t, n, r) : i;
} })), it = r("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (e, t, n) => (e.set(t, n), ""),
	has: (e, t) => e.has(t),
	keys: (e) => e.keys(),
	get: (e, t) => e.get(t),
	identify: (e) => e instanceof Map || _(e),
	represent: (e) => {
		if (e instanceof Map) return e;
		let t = /* @__PURE__ */ new Map(), n = e;
		for (let e of Object.keys(n)) t.set(e, n[e]);
		return t;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function at(e) {
	if (Array.isArray(e)) {
		let t = Array.prototype.slice.call(e);
		for (let e = 0; e < t.length; e++) {
			if (Array.isArray(t[e])) return null;
			typeof t[e] == "object" && Object.prototype.toString.call(t[e]) === "[object Object]" && (t[e] = "[object Object]");
		}
		return String(t);
	}
	return typeof e == "object" && Object.prototype.toString.call(e) === "[object Object]" ? "[object Object]" : String(e);
}
var ot = r("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: _,
	represent: (e) => {
		let t = /* @__PURE__ */ new Map();
		for (let n of Object.keys(e)) t.set(n, e[n]);
		return t;
	},
	addPair: (e, t, n) => {
		let r = at(t);
		return r === null ? "nested arrays are not supported inside keys" : (r === "__proto__" ? Object.defineProperty(e, r, {
			value: n,
			enumerable: !0,
			configurable: !0,
			writable: !0
		}) : e[r] = n, "");
	},
	has: (e, t) => {
		let n = at(t);
		return n !== null && Object.prototype.hasOwnProperty.call(e, n);
	},
	keys: (e) => Object.keys(e),
	get: (e, t) => {
		let n = String(t);
		return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : null;
	}
}), st = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function ct(e, t, n, r, i) {
	let a = "", o = "", s = Math.floor(i / 2) - 1;
	return r - t > s && (a = " ... ", t = r - s + a.length), n - r > s && (o = " ...", n = r + s - o.length), {
		str: a + e.slice(t, n).replace(/\t/g, "\u2192") + o,
		pos: r - t + a.length
	};
}
function lt(e, t) {
	return " ".repeat(Math.max(t - e.length, 0)) + e;
}
function ut(e, t) {
	if (!e.buffer) return null;
	let n = b(b({}, st), t), r = /\r?\n|\r|\0/g, i = [0], a = [], o, s = -1;
	for (; o = r.exec(e.buffer);) a.push(o.index), i.push(o.index + o[0].length), e.position <= o.index && s < 0 && (s = i.length - 2);
	s < 0 && (s = i.length - 1);
	let c = "", l = Math.min(e.line + n.linesAfter, a.length).toString().length, u = n.maxLength - (n.indent + l + 3);
	for (let t = 1; t <= n.linesBefore && !(s - t < 0); t++) {
		let r = ct(e.buffer, i[s - t], a[s - t], e.position - (i[s] - i[s - t]), u);
		c = `${" ".repeat(n.indent)}${lt((e.line - t + 1).toString(), l)} | ${r.str}\n${c}`;
	}
	let d = ct(e.buffer, i[s], a[s], e.position, u);
	c += `${" ".repeat(n.indent)}${lt((e.line + 1).toString(), l)} | ${d.str}\n`, c += `${"-".repeat(n.indent + l + 3 + d.pos)}^\n`;
	for (let t = 1; t <= n.linesAfter && !(s + t >= a.length); t++) {
		let r = ct(e.buffer, i[s + t], a[s + t], e.position - (i[s] - i[s + t]), u);
		c += `${" ".repeat(n.indent)}${lt((e.line + t + 1).toString(), l)} | ${r.str}\n`;
	}
	return c.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function dt(e, t) {
	let n = "";
	return e.mark ? (e.mark.name && (n += `in "${e.mark.name}" `), n += `(${e.mark.line + 1}:${e.mark.column + 1})`, !t && e.mark.snippet && (n += `\n\n${e.mark.snippet}`), `${e.reason} ${n}`) : e.reason;
}
var S = class e extends Error {
	constructor(e, t) {
		super(), y(this, "reason", void 0), y(this, "mark", void 0), this.name = "YAMLException", this.reason = e, this.mark = t, this.message = dt(this, !1), Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
	}
	toString(e) {
		return `${this.name}: ${dt(this, e)}`;
	}
	static throwAt(t, n, r, i = "") {
		let a = 0, o = 0;
		for (let e = 0; e < n; e++) {
			let n = t.charCodeAt(e);
			n === 10 ? (a++, o = e + 1) : n === 13 && (a++, t.charCodeAt(e + 1) === 10 && e++, o = e + 1);
		}
		let s = {
			name: i,
			buffer: t,
			position: n,
			line: a,
			column: n - o
		};
		throw s.snippet = ut(s), new e(r, s);
	}
}, C = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
}, w = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
}, T = {
	BLOCK: 1,
	FLOW: 2
}, E = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
}, ft = -1;
function pt(e) {
	switch (e) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "\u0085";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var mt = Array(256), ht = Array(256);
for (let e = 0; e < 256; e++) mt[e] = +!!pt(e), ht[e] = pt(e);
function gt(e) {
	return e <= 65535 ? String.fromCharCode(e) : String.fromCharCode((e - 65536 >> 10) + 55296, (e - 65536 & 1023) + 56320);
}
function _t(e) {
	return e >= 48 && e <= 57 ? e - 48 : (e | 32) - 97 + 10;
}
function vt(e) {
	return e === 120 ? 2 : e === 117 ? 4 : 8;
}
function D(e, t, n) {
	let r = 0;
	for (; t < n;) {
		let n = e.charCodeAt(t);
		if (n === 10) r++, t++;
		else if (n === 13) r++, t++, e.charCodeAt(t) === 10 && t++;
		else if (n === 32 || n === 9) t++;
		else break;
	}
	return {
		position: t,
		breaks: r
	};
}
function yt(e) {
	return e === 1 ? " " : "\n".repeat(e - 1);
}
function bt(e, t, n) {
	let r = "", i = t, a = t, o = t;
	for (; i < n;) {
		let t = e.charCodeAt(i);
		if (t === 10 || t === 13) {
			r += e.slice(a, o);
			let t = D(e, i, n);
			r += yt(t.breaks), i = a = o = t.position;
		} else i++, t !== 32 && t !== 9 && (o = i);
	}
	return r + e.slice(a, o);
}
function xt(e, t, n) {
	let r = "", i = t, a = t, o = t;
	for (; i < n;) {
		let t = e.charCodeAt(i);
		if (t === 39) r += e.slice(a, i) + "'", i += 2, a = o = i;
		else if (t === 10 || t === 13) {
			r += e.slice(a, o);
			let t = D(e, i, n);
			r += yt(t.breaks), i = a = o = t.position;
		} else i++, t !== 32 && t !== 9 && (o = i);
	}
	return r + e.slice(a, n);
}
function St(e, t, n) {
	let r = "", i = t, a = t, o = t;
	for (; i < n;) {
		let t = e.charCodeAt(i);
		if (t === 92) {
			r += e.slice(a, i), i++;
			let t = e.charCodeAt(i);
			if (t === 10 || t === 13) i = D(e, i, n).position;
			else if (t < 256 && mt[t]) r += ht[t], i++;
			else {
				let n = vt(t), a = 0;
				for (; n > 0; n--) {
					i++;
					let t = _t(e.charCodeAt(i));
					a = (a << 4) + t;
				}
				r += gt(a), i++;
			}
			a = o = i;
		} else if (t === 10 || t === 13) {
			r += e.slice(a, o);
			let t = D(e, i, n);
			r += yt(t.breaks), i = a = o = t.position;
		} else i++, t !== 32 && t !== 9 && (o = i);
	}
	return r + e.slice(a, n);
}
function Ct(e, t, n, r, i, a) {
	let o = r < 0 ? 0 : r, s = e.slice(t, n).replace(/\r\n?/g, "\n"), c = s === "" ? [] : (s.endsWith("\n") ? s.slice(0, -1) : s).split("\n"), l = "", u = !1, d = 0, f = !1;
	for (let e of c) {
		let t = 0;
		for (; t < o && e.charCodeAt(t) === 32;) t++;
		if (r < 0 || t >= e.length) {
			d++;
			continue;
		}
		let n = e.slice(o), i = n.charCodeAt(0);
		a ? i === 32 || i === 9 ? (f = !0, l += "\n".repeat(u ? 1 + d : d)) : f ? (f = !1, l += "\n".repeat(d + 1)) : d === 0 ? u && (l += " ") : l += "\n".repeat(d) : l += "\n".repeat(u ? 1 + d : d), l += n, u = !0, d = 0;
	}
	return i === E.KEEP ? l += "\n".repeat(u ? 1 + d : d) : i !== E.STRIP && u && (l += "\n"), l;
}
function wt(e, t) {
	if (t.valueStart === ft) return "";
	let { valueStart: n, valueEnd: r } = t;
	if (t.fast) return e.slice(n, r);
	switch (t.style) {
		case w.SINGLE_QUOTED: return xt(e, n, r);
		case w.DOUBLE_QUOTED: return St(e, n, r);
		case w.LITERAL_BLOCK: return Ct(e, n, r, t.indent, t.chomping, !1);
		case w.FOLDED_BLOCK: return Ct(e, n, r, t.indent, t.chomping, !0);
		default: return bt(e, n, r);
	}
}
//#endregion
//#region src/common/tagname.ts
var Tt = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
}), Et = "-#;/?:@&=+$_.~*'()", Dt = Et + "!,[]", Ot = "0123456789ABCDEF";
function O(e) {
	return "%" + Ot[e >> 4] + Ot[e & 15];
}
function kt(e, t) {
	let n = t ? Et : Dt, r = "";
	for (let t = 0; t < e.length; t++) {
		let i = e.charCodeAt(t);
		i >= 48 && i <= 57 || i >= 65 && i <= 90 || i >= 97 && i <= 122 || n.includes(e[t]) ? r += e[t] : (i >= 55296 && i <= 56319 && (i = 65536 + ((i & 1023) << 10) + (e.charCodeAt(++t) & 1023)), r += i < 128 ? O(i) : i < 2048 ? O(192 | i >> 6) + O(128 | i & 63) : i < 65536 ? O(224 | i >> 12) + O(128 | i >> 6 & 63) + O(128 | i & 63) : O(240 | i >> 18) + O(128 | i >> 12 & 63) + O(128 | i >> 6 & 63) + O(128 | i & 63));
	}
	return r;
}
function At(e) {
	let t = "", n = 0;
	for (; n < e.length;) {
		if (e.charCodeAt(n) !== 37) {
			t += e[n++];
			continue;
		}
		let r = parseInt(e.slice(n + 1, n + 3), 16);
		if (n += 3, r >= 192) {
			let t = r < 224 ? 1 : r < 240 ? 2 : 3;
			for (r &= (1 << 6 - t) - 1; t-- > 0;) r = r << 6 | parseInt(e.slice(n + 1, n + 3), 16) & 63, n += 3;
		}
		r < 65536 ? t += String.fromCharCode(r) : (r -= 65536, t += String.fromCharCode(55296 | r >> 10, 56320 | r & 1023));
	}
	return t;
}
function jt(e, t) {
	var n, r;
	if (e.startsWith("!<") && e.endsWith(">")) return At(e.slice(2, -1));
	let i = e.indexOf("!", 1), a = i === -1 ? "!" : e.slice(0, i + 1);
	return At((n = (r = t == null ? void 0 : t[a]) == null ? Tt[a] : r) == null ? a : n) + At(e.slice(a.length));
}
function Mt(e) {
	let t = e;
	return t.charCodeAt(0) === 33 ? (t = t.slice(1), `!${kt(t, !0)}`) : t.slice(0, 18) === "tag:yaml.org,2002:" ? `!!${kt(t.slice(18), !0)}` : `!<${kt(t, !1)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var k = -1, Nt = "tag:yaml.org,2002:merge", Pt = {
	filename: "",
	schema: tt,
	json: !1,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function Ft(e) {
	return "tagStart" in e && e.tagStart !== k ? e.tagStart : "anchorStart" in e && e.anchorStart !== k ? e.anchorStart : "valueStart" in e && e.valueStart !== k ? e.valueStart : "start" in e ? e.start : 0;
}
function A(e, t) {
	S.throwAt(e.source, e.position, t, e.filename);
}
function It(e, t, n, r) {
	try {
		return n.finalize(r);
	} catch (n) {
		if (n instanceof S) throw n;
		S.throwAt(e.source, t, n instanceof Error ? n.message : String(n), e.filename);
	}
}
function Lt(t, n) {
	let r = wt(t.source, n), i = n.tagStart === k ? "" : t.source.slice(n.tagStart, n.tagEnd), a = t.schema.defaultScalarTag;
	if (i !== "") {
		var o;
		if (i === "!") return {
			value: r,
			tag: a
		};
		let n = jt(i, t.tagHandlers), s = t.schema.lookupScalarTag(n);
		if (s) {
			let i = s.resolve(r, !0, n);
			return i === e && A(t, `cannot resolve a node with !<${n}> explicit tag`), {
				value: i,
				tag: s
			};
		}
		let c = (o = t.schema.lookupMappingTag(n)) == null ? t.schema.lookupSequenceTag(n) : o;
		if (c) {
			r !== "" && A(t, `cannot resolve a node with !<${n}> explicit tag`);
			let e = c.create(n);
			return {
				value: c.carrierIsResult ? e : It(t, t.position, c, e),
				tag: c
			};
		}
		A(t, `unknown scalar tag !<${n}>`);
	}
	return n.style === w.PLAIN ? t.schema.resolveImplicitScalarTag(r) : {
		value: a.resolve(r, !1, a.tagName),
		tag: a
	};
}
function Rt(e, t, n) {
	let r = t.tagStart === k ? "" : e.source.slice(t.tagStart, t.tagEnd);
	return r === "" || r === "!" ? n : jt(r, e.tagHandlers);
}
function zt(e) {
	return e.nodeKind === "mapping";
}
function Bt(e) {
	e.totalMergeKeys++, e.maxTotalMergeKeys !== -1 && e.totalMergeKeys > e.maxTotalMergeKeys && A(e, `merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys})`);
}
function Vt(e, t, n, r) {
	Bt(e);
	for (let i of r.keys(n)) {
		if (Bt(e), t.tag.has(t.value, i)) continue;
		let a = t.tag.addPair(t.value, i, r.get(n, i));
		a && A(e, a), t.overridable != null || (t.overridable = /* @__PURE__ */ new Set()), t.overridable.add(i);
	}
}
function Ht(e, t, n, r) {
	if (e.position = t.keyPosition, zt(r)) Vt(e, t, n, r);
	else if (r.nodeKind === "sequence" && Array.isArray(n)) {
		n.length > 100 && A(e, "abnormal merge sequence size");
		for (let r of n) {
			let n = e.nodeTags.get(r);
			n || A(e, "cannot merge mappings; the provided source object is unacceptable"), Vt(e, t, r, n);
		}
	} else A(e, "cannot merge mappings; the provided source object is unacceptable");
}
function Ut(e, t, n, r, i) {
	var a, o;
	if (e.position = t.keyPosition, t.keyIsMerge) {
		Ht(e, t, r, i);
		return;
	}
	!e.json && t.tag.has(t.value, n) && !((a = t.overridable) != null && a.has(n)) && A(e, "duplicated mapping key");
	let s = t.tag.addPair(t.value, n, r);
	s && A(e, s), (o = t.overridable) == null || o.delete(n);
}
function Wt(e, t, n) {
	let r = e.frames[e.frames.length - 1];
	if (r.kind === "document") r.value = t, r.hasValue = !0;
	else if (r.kind === "sequence") {
		zt(n) && e.nodeTags.set(t, n);
		let i = r.tag.addItem(r.value, t, r.index++);
		i && A(e, i);
	} else if (r.hasKey) {
		let i = r.key;
		r.key = void 0, r.hasKey = !1, Ut(e, r, i, t, n);
	} else r.key = t, r.keyPosition = e.position, r.hasKey = !0, r.keyIsMerge = n.tagName === Nt;
}
function Gt(e, t, n, r, i) {
	if (t.anchorStart !== k) {
		let a = {
			value: n,
			tag: r,
			isValueFinal: i
		};
		return e.anchors.set(e.source.slice(t.anchorStart, t.anchorEnd), a), a;
	}
	return null;
}
function Kt(e, t) {
	let n = b(b(b({}, Pt), t), {}, {
		events: e,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	});
	for (; n.eventIndex < n.events.length;) {
		let e = n.events[n.eventIndex++];
		switch (n.position = Ft(e), e.type) {
			case C.DOCUMENT:
				n.anchors = /* @__PURE__ */ new Map(), n.nodeTags = /* @__PURE__ */ new Map(), n.aliasCount = 0, n.tagHandlers = Object.create(null);
				for (let t of e.directives) t.kind === "tag" && (n.tagHandlers[t.handle] = t.prefix);
				n.frames.push({
					kind: "document",
					position: n.position,
					value: void 0,
					hasValue: !1
				});
				break;
			case C.SCALAR: {
				let { value: t, tag: r } = Lt(n, e);
				Gt(n, e, t, r, !0), Wt(n, t, r);
				break;
			}
			case C.SEQUENCE: {
				let t = Rt(n, e, "tag:yaml.org,2002:seq"), r = n.schema.lookupSequenceTag(t);
				r || A(n, `unknown sequence tag !<${t}>`);
				let i = r.create(t), a = Gt(n, e, i, r, r.carrierIsResult);
				n.frames.push({
					kind: "sequence",
					position: n.position,
					value: i,
					tag: r,
					anchor: a,
					index: 0
				});
				break;
			}
			case C.MAPPING: {
				let t = Rt(n, e, "tag:yaml.org,2002:map"), r = n.schema.lookupMappingTag(t);
				r || A(n, `unknown mapping tag !<${t}>`);
				let i = r.create(t), a = Gt(n, e, i, r, r.carrierIsResult);
				n.frames.push({
					kind: "mapping",
					position: n.position,
					value: i,
					tag: r,
					anchor: a,
					key: void 0,
					keyPosition: n.position,
					hasKey: !1,
					keyIsMerge: !1,
					overridable: null
				});
				break;
			}
			case C.ALIAS: {
				n.maxAliases !== -1 && ++n.aliasCount > n.maxAliases && A(n, `aliases exceeded maxAliases (${n.maxAliases})`);
				let t = n.source.slice(e.anchorStart, e.anchorEnd), r = n.anchors.get(t);
				r || A(n, `unidentified alias "${t}"`), r.isValueFinal || A(n, `recursive alias "${t}" is not supported for tag ${r.tag.tagName} because it uses finalize()`), Wt(n, r.value, r.tag);
				break;
			}
			case C.POP: {
				let e = n.frames.pop();
				if (e.kind === "mapping" && e.hasKey && (n.position = e.keyPosition, A(n, "incomplete mapping pair in event stream")), e.kind === "document") n.documents.push(e.value);
				else {
					let t = e.tag.carrierIsResult ? e.value : It(n, e.position, e.tag, e.value);
					e.anchor && (e.anchor.value = t, e.anchor.isValueFinal = !0), Wt(n, t, e.tag);
				}
				break;
			}
		}
	}
	return n.documents;
}
//#endregion
//#region src/parser/parser.ts
var j = -1, qt = Object.prototype.hasOwnProperty, M = 1, Jt = 2, Yt = 3, Xt = 4, Zt = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, Qt = /[,\[\]{}]/, $t = /^(?:!|!!|![0-9A-Za-z-]+!)$/, en = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`, tn = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`, nn = RegExp(`^(?:${en})*$`), rn = RegExp(`^(?:${tn})+$`), an = RegExp(`^(?:!(?:${en})*|${tn}(?:${en})*)$`), on = {
	filename: "",
	maxDepth: 100
};
function sn(e, t, n) {
	e.events.push({
		type: C.DOCUMENT,
		explicitStart: t,
		explicitEnd: n,
		directives: e.directives
	});
}
function cn(e, t, n, r, i, a, o) {
	e.events.push({
		type: C.SEQUENCE,
		start: t,
		anchorStart: n,
		anchorEnd: r,
		tagStart: i,
		tagEnd: a,
		style: o
	});
}
function ln(e, t, n, r, i, a, o) {
	e.events.push({
		type: C.MAPPING,
		start: t,
		anchorStart: n,
		anchorEnd: r,
		tagStart: i,
		tagEnd: a,
		style: o
	});
}
function un(e, t) {
	e.events.splice(t.eventsLength, 0, {
		type: C.MAPPING,
		start: t.position,
		anchorStart: j,
		anchorEnd: j,
		tagStart: j,
		tagEnd: j,
		style: T.FLOW
	});
}
function N(e, t, n, r, i, a, o, s, c = E.CLIP, l = -1, u = !1) {
	e.events.push({
		type: C.SCALAR,
		valueStart: t,
		valueEnd: n,
		anchorStart: r,
		anchorEnd: i,
		tagStart: a,
		tagEnd: o,
		style: s,
		chomping: c,
		indent: l,
		fast: u
	});
}
function dn(e, t, n) {
	e.events.push({
		type: C.ALIAS,
		anchorStart: t,
		anchorEnd: n
	});
}
function P(e) {
	e.events.push({ type: C.POP });
}
function F(e) {
	N(e, j, j, j, j, j, j, w.PLAIN);
}
function fn() {
	return {
		anchorStart: j,
		anchorEnd: j,
		tagStart: j,
		tagEnd: j
	};
}
function I(e) {
	return {
		position: e.position,
		line: e.line,
		lineStart: e.lineStart,
		lineIndent: e.lineIndent,
		firstTabInLine: e.firstTabInLine,
		eventsLength: e.events.length
	};
}
function L(e, t) {
	e.position = t.position, e.line = t.line, e.lineStart = t.lineStart, e.lineIndent = t.lineIndent, e.firstTabInLine = t.firstTabInLine, e.events.length = t.eventsLength;
}
function R(e, t) {
	S.throwAt(e.input.slice(0, e.length), e.position, t, e.filename);
}
function z(e) {
	return e === 10 || e === 13;
}
function B(e) {
	return e === 9 || e === 32;
}
function V(e) {
	return B(e) || z(e);
}
function H(e) {
	return e === 0 || V(e);
}
function U(e) {
	return e === 44 || e === 91 || e === 93 || e === 123 || e === 125;
}
function pn(e) {
	return e >= 48 && e <= 57 ? e - 48 : -1;
}
function mn(e) {
	if (e >= 48 && e <= 57) return e - 48;
	let t = e | 32;
	return t >= 97 && t <= 102 ? t - 97 + 10 : -1;
}
function hn(e) {
	return e === 120 ? 2 : e === 117 ? 4 : e === 85 ? 8 : 0;
}
function gn(e) {
	return e === 48 || e === 97 || e === 98 || e === 116 || e === 9 || e === 110 || e === 118 || e === 102 || e === 114 || e === 101 || e === 32 || e === 34 || e === 47 || e === 92 || e === 78 || e === 95 || e === 76 || e === 80;
}
function _n(e) {
	e.input.charCodeAt(e.position) === 10 ? e.position++ : (e.position++, e.input.charCodeAt(e.position) === 10 && e.position++), e.line++, e.lineStart = e.position, e.lineIndent = 0, e.firstTabInLine = -1;
}
function W(e, t) {
	let n = 0, r = e.input.charCodeAt(e.position), i = e.position === e.lineStart || V(e.input.charCodeAt(e.position - 1));
	for (; r !== 0;) {
		for (; B(r);) i = !0, r === 9 && e.firstTabInLine === -1 && (e.firstTabInLine = e.position), r = e.input.charCodeAt(++e.position);
		if (t && i && r === 35) do
			r = e.input.charCodeAt(++e.position);
		while (!z(r) && r !== 0);
		if (!z(r)) break;
		for (_n(e), n++, i = !0, r = e.input.charCodeAt(e.position); r === 32;) e.lineIndent++, r = e.input.charCodeAt(++e.position);
	}
	return n;
}
function G(e, t = e.position) {
	let n = e.input.charCodeAt(t);
	if ((n === 45 || n === 46) && n === e.input.charCodeAt(t + 1) && n === e.input.charCodeAt(t + 2)) {
		let n = e.input.charCodeAt(t + 3);
		return n === 0 || V(n);
	}
	return !1;
}
function vn(e) {
	e.position === e.lineStart && e.input.charCodeAt(e.position) === 65279 && (e.position++, e.lineStart = e.position);
}
function yn(e) {
	if (e.position !== e.lineStart) return !1;
	if (G(e)) return !0;
	if (e.input.charCodeAt(e.position) !== 65279) return !1;
	let t = I(e);
	vn(e), W(e, !0);
	let n = e.input.charCodeAt(e.position), r = e.position === e.lineStart && (n === 37 || n === 45 && G(e));
	return L(e, t), r;
}
function bn(e) {
	let t = e.input.charCodeAt(e.position);
	for (; t !== 0 && !z(t);) t = e.input.charCodeAt(++e.position);
}
function xn(e, t, n) {
	let r = Zt.exec(e.input.slice(t, n));
	r !== null && (e.position = t + r.index + r[0].length - 1, R(e, "the stream contains non-printable characters"));
}
function Sn(e, t, n) {
	if (e.input.charCodeAt(e.position) !== 33) return !1;
	t.tagStart !== j && R(e, "duplication of a tag property");
	let r = e.position, i = !1, a = !1, o = "!", s = e.input.charCodeAt(++e.position);
	s === 60 ? (i = !0, s = e.input.charCodeAt(++e.position)) : s === 33 && (a = !0, o = "!!", s = e.input.charCodeAt(++e.position));
	let c = e.position, l;
	if (i) {
		for (; s !== 0 && s !== 62;) s = e.input.charCodeAt(++e.position);
		s !== 62 && R(e, "unexpected end of the stream within a verbatim tag"), l = e.input.slice(c, e.position), e.position++;
	} else {
		for (; s !== 0 && !V(s) && !(n && U(s));) s === 33 && (a ? R(e, "tag suffix cannot contain exclamation marks") : (o = e.input.slice(c - 1, e.position + 1), $t.test(o) || R(e, "named tag handle cannot contain such characters"), a = !0, c = e.position + 1)), s = e.input.charCodeAt(++e.position);
		l = e.input.slice(c, e.position), Qt.test(l) && R(e, "tag suffix cannot contain flow indicator characters");
	}
	return l && !(i ? nn.test(l) : rn.test(l)) && R(e, `tag name cannot contain such characters: ${l}`), !i && o !== "!" && o !== "!!" && !qt.call(e.tagHandlers, o) && R(e, `undeclared tag handle "${o}"`), t.tagStart = r, t.tagEnd = e.position, !0;
}
function Cn(e, t) {
	if (e.input.charCodeAt(e.position) !== 38) return !1;
	t.anchorStart !== j && R(e, "duplication of an anchor property"), e.position++;
	let n = e.position;
	for (; e.input.charCodeAt(e.position) !== 0 && !V(e.input.charCodeAt(e.position)) && !U(e.input.charCodeAt(e.position));) e.position++;
	return e.position === n && R(e, "name of an anchor node must contain at least one character"), t.anchorStart = n, t.anchorEnd = e.position, !0;
}
function wn(e, t) {
	if (e.input.charCodeAt(e.position) !== 42) return !1;
	(t.anchorStart !== j || t.tagStart !== j) && R(e, "alias node should not have any properties"), e.position++;
	let n = e.position;
	for (; e.input.charCodeAt(e.position) !== 0 && !V(e.input.charCodeAt(e.position)) && !U(e.input.charCodeAt(e.position));) e.position++;
	return e.position === n && R(e, "name of an alias node must contain at least one character"), dn(e, n, e.position), !0;
}
function Tn(e, t) {
	W(e, !1), e.lineIndent < t && R(e, "deficient indentation");
}
function En(e, t, n) {
	if (e.input.charCodeAt(e.position) !== 39) return !1;
	e.position++;
	let r = e.position, i = !0;
	for (; e.input.charCodeAt(e.position) !== 0;) {
		let a = e.input.charCodeAt(e.position);
		if (a === 39) {
			if (e.input.charCodeAt(e.position + 1) === 39) {
				i = !1, e.position += 2;
				continue;
			}
			let t = e.position;
			return e.position++, N(e, r, t, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, w.SINGLE_QUOTED, E.CLIP, -1, i), !0;
		}
		z(a) ? (i = !1, Tn(e, t)) : e.position === e.lineStart && G(e) ? R(e, "unexpected end of the document within a single quoted scalar") : a !== 9 && a < 32 ? R(e, "expected valid JSON character") : e.position++;
	}
	R(e, "unexpected end of the stream within a single quoted scalar");
}
function Dn(e, t, n) {
	if (e.input.charCodeAt(e.position) !== 34) return !1;
	e.position++;
	let r = e.position, i = !0;
	for (; e.input.charCodeAt(e.position) !== 0;) {
		let a = e.input.charCodeAt(e.position);
		if (a === 34) {
			let t = e.position;
			return e.position++, N(e, r, t, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, w.DOUBLE_QUOTED, E.CLIP, -1, i), !0;
		}
		if (a === 92) {
			i = !1;
			let n = e.input.charCodeAt(++e.position);
			if (z(n)) Tn(e, t);
			else if (gn(n)) e.position++;
			else {
				let t = hn(n);
				for (t === 0 && R(e, "unknown escape sequence"); t-- > 0;) e.position++, mn(e.input.charCodeAt(e.position)) < 0 && R(e, "expected hexadecimal character");
				e.position++;
			}
		} else z(a) ? (i = !1, Tn(e, t)) : e.position === e.lineStart && G(e) ? R(e, "unexpected end of the document within a double quoted scalar") : a !== 9 && a < 32 ? R(e, "expected valid JSON character") : e.position++;
	}
	R(e, "unexpected end of the stream within a double quoted scalar");
}
function On(e, t, n) {
	let r = e.input.charCodeAt(e.position), i = E.CLIP, a = -1, o = !1;
	if (r !== 124 && r !== 62) return !1;
	let s = r === 124 ? w.LITERAL_BLOCK : w.FOLDED_BLOCK;
	for (e.position++; e.input.charCodeAt(e.position) !== 0;) {
		let n = e.input.charCodeAt(e.position), r = pn(n);
		if (n === 43 || n === 45) i !== E.CLIP && R(e, "repeat of a chomping mode identifier"), i = n === 43 ? E.KEEP : E.STRIP, e.position++;
		else if (r >= 0) r === 0 && R(e, "bad explicit indentation width of a block scalar; it cannot be less than one"), o && R(e, "repeat of an indentation width identifier"), a = t + r - 1, o = !0, e.position++;
		else break;
	}
	let c = !1;
	for (; B(e.input.charCodeAt(e.position));) c = !0, e.position++;
	c && e.input.charCodeAt(e.position) === 35 && bn(e), z(e.input.charCodeAt(e.position)) ? _n(e) : e.input.charCodeAt(e.position) !== 0 && R(e, "a line break is expected");
	let l = o ? a : -1, u = 0, d = e.position, f = e.position;
	for (; e.input.charCodeAt(e.position) !== 0;) {
		let n = e.position, r = 0;
		for (; e.input.charCodeAt(n + r) === 32;) r++;
		let i = e.input.charCodeAt(n + r);
		if (i === 0) {
			l >= 0 ? r > l && (f = n + r) : r > 0 && (f = n + r);
			break;
		}
		if (yn(e)) break;
		if (!o && l === -1 && z(i) && (u = Math.max(u, r)), !o && l === -1 && !z(i) && (i === 9 && r < t && (e.position = n + r, R(e, "tab characters must not be used in indentation")), r >= t && r < u && (e.position = n + r, R(e, "bad indentation of a mapping entry"))), l === -1 && i !== 0 && !z(i) && r < t) {
			e.lineIndent = r, e.position = n + r;
			break;
		}
		!o && i !== 0 && !z(i) && l === -1 && (l = r);
		let a = l === -1 ? t + 1 : l;
		if (i !== 0 && !z(i) && r < a) {
			e.lineIndent = r, e.position = n + r;
			break;
		}
		bn(e), f = e.position, z(e.input.charCodeAt(e.position)) && (_n(e), f = e.position);
	}
	return xn(e, d, f), N(e, d, f, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, s, i, l), !0;
}
function kn(e, t) {
	let n = e.input.charCodeAt(e.position), r = t === M;
	if (n === 0 || V(n) || n === 35 || n === 38 || n === 42 || n === 33 || n === 124 || n === 62 || n === 39 || n === 34 || n === 37 || n === 64 || n === 96 || U(n)) return !1;
	if (n === 63 || n === 45) {
		let t = e.input.charCodeAt(e.position + 1);
		if (H(t) || r && U(t)) return !1;
	}
	return !0;
}
function An(e, t, n, r) {
	if (!kn(e, n)) return !1;
	let i = e.position, a = e.position, o = e.input.charCodeAt(e.position), s = n === M, c = !1;
	for (; o !== 0 && !yn(e);) {
		if (o === 58) {
			let t = e.input.charCodeAt(e.position + 1);
			if (H(t) || s && U(t)) break;
		} else if (o === 35) {
			if (V(e.input.charCodeAt(e.position - 1))) break;
		} else if (s && U(o)) break;
		else if (z(o)) {
			let n = e.position, r = e.line, i = e.lineStart, a = e.lineIndent;
			if (W(e, !1), e.lineIndent >= t) {
				c = !0, o = e.input.charCodeAt(e.position);
				continue;
			}
			e.position = n, e.line = r, e.lineStart = i, e.lineIndent = a;
			break;
		}
		B(o) || (a = e.position + 1), o = e.input.charCodeAt(++e.position);
	}
	return a !== i && (xn(e, i, a), N(e, i, a, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, w.PLAIN, E.CLIP, -1, !c), !0);
}
function K(e, t) {
	let n = e.line;
	W(e, !0), (e.line > n && e.lineIndent < t || e.firstTabInLine !== -1 && e.lineIndent < t) && R(e, "deficient indentation");
}
function jn(e, t, n) {
	let r = e.input.charCodeAt(e.position), i = r === 123, a = e.position, o = !0;
	if (r !== 91 && r !== 123) return !1;
	let s = i ? 125 : 93;
	for (i ? ln(e, a, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, T.FLOW) : cn(e, a, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, T.FLOW), e.position++; e.input.charCodeAt(e.position) !== 0;) {
		K(e, t);
		let n = e.input.charCodeAt(e.position);
		if (n === s) return e.position++, P(e), !0;
		o ? n === 44 && R(e, "expected the node content, but found ','") : R(e, "missed comma between flow collection entries");
		let r = !1, a = !1;
		n === 63 && V(e.input.charCodeAt(e.position + 1)) && (r = a = !0, e.position += 1, K(e, t));
		let c = e.line, l = I(e), u = q(e, t, M, !1, !0);
		K(e, t), n = e.input.charCodeAt(e.position), (i || a || e.line === c) && n === 58 ? (r = !0, e.position++, K(e, t), i || un(e, l), u || F(e), q(e, t, M, !1, !0) || F(e), K(e, t), i || P(e)) : i && r ? (u || F(e), F(e)) : i ? F(e) : r && (un(e, l), u || F(e), F(e), P(e)), n = e.input.charCodeAt(e.position), n === 44 ? (o = !0, e.position++) : o = !1;
	}
	R(e, "unexpected end of the stream within a flow collection");
}
function Mn(e, t, n) {
	if (e.firstTabInLine !== -1 || e.input.charCodeAt(e.position) !== 45 || !H(e.input.charCodeAt(e.position + 1))) return !1;
	for (cn(e, e.position, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, T.BLOCK); e.input.charCodeAt(e.position) === 45 && H(e.input.charCodeAt(e.position + 1));) {
		e.firstTabInLine !== -1 && (e.position = e.firstTabInLine, R(e, "tab characters must not be used in indentation"));
		let n = e.line;
		e.position++;
		let r = W(e, !0) > 0;
		if (e.firstTabInLine !== -1 && e.input.charCodeAt(e.position) === 45 && H(e.input.charCodeAt(e.position + 1)) && R(e, "bad indentation of a sequence entry"), r && e.lineIndent <= t ? F(e) : q(e, t, Yt, !1, !0), W(e, !0), e.lineIndent < t || e.position >= e.length) break;
		e.lineIndent > t && R(e, "bad indentation of a sequence entry"), e.line === n && e.input.charCodeAt(e.position) === 45 && H(e.input.charCodeAt(e.position + 1)) && R(e, "bad indentation of a sequence entry");
	}
	return P(e), !0;
}
function Nn(e, t, n, r) {
	let i = !1, a = !1, o = !1, s = !1;
	if (e.firstTabInLine !== -1) return !1;
	let c = e.input.charCodeAt(e.position);
	for (; c !== 0;) {
		!i && e.firstTabInLine !== -1 && (e.position = e.firstTabInLine, R(e, "tab characters must not be used in indentation"));
		let l = e.input.charCodeAt(e.position + 1), u = e.line;
		if ((c === 63 || c === 58) && H(l)) o || (ln(e, e.position, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, T.BLOCK), o = !0), c === 63 ? (i && F(e), a = !0, i = !0) : (i || (F(e), a = !0), i = !1), e.position += 1, s = !0;
		else {
			i && (F(e), i = !1);
			let t = I(e);
			if (!q(e, n, Jt, !1, !0)) break;
			if (e.line === u) {
				for (c = e.input.charCodeAt(e.position); B(c);) c = e.input.charCodeAt(++e.position);
				if (c === 58) c = e.input.charCodeAt(++e.position), H(c) || R(e, "a whitespace character is expected after the key-value separator within a block mapping"), o || (e.events.splice(t.eventsLength, 0, {
					type: C.MAPPING,
					start: t.position,
					anchorStart: r.anchorStart,
					anchorEnd: r.anchorEnd,
					tagStart: r.tagStart,
					tagEnd: r.tagEnd,
					style: T.BLOCK
				}), o = !0), a = !0, i = !1, s = !1;
				else if (a) R(e, "expected ':' after a mapping key");
				else return r.anchorStart !== j || r.tagStart !== j ? (L(e, t), !1) : !0;
			} else if (a) R(e, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else return r.anchorStart !== j || r.tagStart !== j ? (L(e, t), !1) : !0;
		}
		if (q(e, t, Xt, !0, s) && (s = !1), i || s && (F(e), s = !1), W(e, !0), c = e.input.charCodeAt(e.position), (e.line === u || e.lineIndent > t) && c !== 0) R(e, "bad indentation of a mapping entry");
		else if (e.lineIndent < t) break;
	}
	return a ? (i && F(e), o && P(e), !0) : !1;
}
function q(e, t, n, r, i, a = !0) {
	e.depth >= e.maxDepth && R(e, `nesting exceeded maxDepth (${e.maxDepth})`), e.depth++;
	let o = 1, s = !1, c = !1, l = null, u = fn(), d = n === Xt || n === Yt, f = d, p = d;
	if (r && W(e, !0) && (s = !0, o = e.lineIndent > t ? 1 : e.lineIndent === t ? 0 : -1), o === 1) for (;;) {
		let r = e.input.charCodeAt(e.position), i = I(e);
		if (s && o !== 1 && (r === 33 || r === 38)) break;
		if (s && p && (u.tagStart !== j || u.anchorStart !== j) && (r === 33 || r === 38)) {
			var m;
			let n = I(e), r = t + 1;
			if (Nn(e, e.position - e.lineStart, r, u) && ((m = e.events[n.eventsLength]) == null ? void 0 : m.type) === C.MAPPING) return e.depth--, !0;
			L(e, n);
		}
		if (s && (r === 33 && u.tagStart !== j || r === 38 && u.anchorStart !== j) || !Sn(e, u, n === M) && !Cn(e, u)) break;
		l === null && (l = i), W(e, !0) ? (s = !0, f = p, o = e.lineIndent > t ? 1 : e.lineIndent === t ? 0 : -1) : f = !1;
	}
	if (f && (f = s || i), o === 1 || n === Xt) {
		let r = n === M || n === Jt ? t : t + 1, i = e.position - e.lineStart;
		if (o === 1) {
			if (f && (Mn(e, i, u) || Nn(e, i, r, u)) || jn(e, r, u)) c = !0;
			else {
				let t = e.input.charCodeAt(e.position);
				if (l !== null && a && p && !f && t !== 124 && t !== 62) {
					var h;
					let t = I(e), n = l.position - l.lineStart;
					L(e, l), Nn(e, n, r, fn()) && ((h = e.events[t.eventsLength]) == null ? void 0 : h.type) === C.MAPPING ? c = !0 : L(e, t);
				}
				!c && (d && On(e, r, u) || En(e, r, u) || Dn(e, r, u) || wn(e, u) || An(e, r, n, u)) && (c = !0);
			}
		} else o === 0 && (c = f && Mn(e, i, u));
	}
	return d = d && !c, !c && (u.anchorStart !== j || u.tagStart !== j || d) && (N(e, j, j, u.anchorStart, u.anchorEnd, u.tagStart, u.tagEnd, w.PLAIN), c = !0), e.depth--, c || u.anchorStart !== j || u.tagStart !== j;
}
function Pn(e) {
	if (e.lineIndent > 0 || e.input.charCodeAt(e.position) !== 37) return !1;
	e.position++;
	let t = e.position;
	for (; e.input.charCodeAt(e.position) !== 0 && !V(e.input.charCodeAt(e.position));) e.position++;
	let n = e.input.slice(t, e.position), r = [];
	for (n.length === 0 && R(e, "directive name must not be less than one character in length"); e.input.charCodeAt(e.position) !== 0 && !z(e.input.charCodeAt(e.position));) {
		for (; B(e.input.charCodeAt(e.position));) e.position++;
		if (e.input.charCodeAt(e.position) === 35 || z(e.input.charCodeAt(e.position)) || e.input.charCodeAt(e.position) === 0) break;
		let t = e.position;
		for (; e.input.charCodeAt(e.position) !== 0 && !V(e.input.charCodeAt(e.position));) e.position++;
		r.push(e.input.slice(t, e.position));
	}
	if (z(e.input.charCodeAt(e.position)) && _n(e), n === "YAML") {
		e.directives.some((e) => e.kind === "yaml") && R(e, "duplication of %YAML directive"), r.length !== 1 && R(e, "YAML directive accepts exactly one argument");
		let t = /^([0-9]+)\.([0-9]+)$/.exec(r[0]);
		t === null && R(e, "ill-formed argument of the YAML directive"), parseInt(t[1], 10) !== 1 && R(e, "unacceptable YAML version of the document"), e.directives.push({
			kind: "yaml",
			version: r[0]
		});
	} else if (n === "TAG") {
		r.length !== 2 && R(e, "TAG directive accepts exactly two arguments");
		let [t, n] = r;
		$t.test(t) || R(e, "ill-formed tag handle (first argument) of the TAG directive"), qt.call(e.tagHandlers, t) && R(e, `there is a previously declared suffix for "${t}" tag handle`), an.test(n) || R(e, "ill-formed tag prefix (second argument) of the TAG directive"), e.tagHandlers[t] = n, e.directives.push({
			kind: "tag",
			handle: t,
			prefix: n
		});
	}
	return !0;
}
function Fn(e) {
	e.directives = [], e.tagHandlers = Object.create(null);
	let t = !1;
	for (W(e, !0); Pn(e);) t = !0, W(e, !0);
	let n = !1, r = !1, i = !0;
	if (e.lineIndent === 0 && e.input.charCodeAt(e.position) === 45 && e.input.charCodeAt(e.position + 1) === 45 && e.input.charCodeAt(e.position + 2) === 45 && H(e.input.charCodeAt(e.position + 3))) {
		n = !0;
		let t = e.line;
		e.position += 3, W(e, !0), i = e.line > t;
	} else t && R(e, "directives end mark is expected");
	let a = e.events.length;
	if (!n && e.position === e.lineStart && e.input.charCodeAt(e.position) === 46 && G(e)) {
		e.position += 3, W(e, !0);
		return;
	}
	if (sn(e, n, !1), q(e, e.lineIndent - 1, Xt, !1, i, i) || F(e), W(e, !0), e.position === e.lineStart && G(e) && (r = e.input.charCodeAt(e.position) === 46, r)) {
		let t = e.line;
		e.position += 3, W(e, !0), e.line === t && e.position < e.length && R(e, "end of the stream or a document separator is expected");
	}
	let o = e.events[a];
	(o == null ? void 0 : o.type) === C.DOCUMENT && (o.explicitEnd = r), P(e), !r && e.position < e.length && !yn(e) && R(e, "end of the stream or a document separator is expected");
}
function In(e, t) {
	let n = e.length, r = b(b(b({}, on), t), {}, {
		input: `${e}\0`,
		length: n,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	}), i = e.indexOf("\0");
	for (i !== -1 && S.throwAt(e, i, "null byte is not allowed in input", r.filename); r.position < r.length && (vn(r), W(r, !0), !(r.position >= r.length));) {
		let e = r.position;
		Fn(r), r.position === e && 
		/* c8 ignore next */
		R(r, "can not read a document");
	}
	return r.events;
}
//#endregion
//#region src/load.ts
var Ln = b(b({}, on), Pt);
function Rn(e, t = {}) {
	let n = b(b({}, Ln), t), r = String(e), i = Object.keys(on), a = Object.keys(Pt);
	return Kt(In(r, He(n, i)), b(b({}, He(n, a)), {}, { source: r }));
}
function zn(e, t, n) {
	let r = null;
	typeof t == "function" ? r = t : typeof t == "object" && t && (n = t);
	let i = Rn(e, n);
	if (r === null) return i;
	for (let e of i) r(e);
}
function Bn(e, t) {
	let n = Rn(e, t);
	if (n.length === 0) throw new S("expected a document, but the input is empty");
	if (n.length === 1) return n[0];
	throw new S("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var J = Symbol("INVALID");
function Vn(e) {
	let t = new Set([
		e.defaultScalarTag,
		e.defaultSequenceTag,
		e.defaultMappingTag
	].filter((e) => e !== void 0)), n = e.implicitScalarTags, r = e.tags.filter((e) => !(e.nodeKind === "scalar" && e.implicit) && !t.has(e)), i = e.tags.filter((e) => t.has(e));
	return [
		...n.map((e) => ({
			tag: e,
			implicitTag: !0
		})),
		...r.map((e) => ({
			tag: e,
			implicitTag: !1
		})),
		...i.map((e) => ({
			tag: e,
			implicitTag: !0
		}))
	];
}
function Hn(e, t) {
	for (let n = 0, r = e.representTypes.length; n < r; n += 1) {
		let { tag: r, implicitTag: i } = e.representTypes[n];
		if (r.identify(t)) {
			let e;
			return e = r.matchByTagPrefix ? r.representTagName(t) : r.tagName, {
				tag: r,
				tagName: e,
				implicitTag: i
			};
		}
	}
	return null;
}
function Y(e, t) {
	if (!e.noRefs && typeof t == "object" && t) {
		let n = e.refs.get(t);
		if (n) return n.anchor === void 0 && (n.anchor = `ref_${e.refCounter++}`), {
			kind: "alias",
			anchor: n.anchor
		};
	}
	let n = Hn(e, t);
	if (!n) {
		if (t === void 0 || e.skipInvalid) return J;
		throw new S(`unacceptable kind of an object to dump ${Object.prototype.toString.call(t)}`);
	}
	let { tag: r, tagName: i, implicitTag: a } = n, o = a ? i : Mt(i);
	if (r.nodeKind === "scalar") return {
		kind: "scalar",
		tag: o,
		tagged: !a,
		style: w.PLAIN,
		value: r.represent(t)
	};
	if (r.nodeKind === "sequence") {
		let n = r.represent(t), i = {
			kind: "sequence",
			tag: o,
			tagged: !a,
			style: T.BLOCK,
			items: []
		};
		e.noRefs || e.refs.set(t, i);
		for (let t = 0, r = n.length; t < r; t += 1) {
			let r = Y(e, n[t]);
			r === J && n[t] === void 0 && (r = Y(e, null)), r !== J && i.items.push(r);
		}
		return i;
	}
	let s = r.represent(t), c = {
		kind: "mapping",
		tag: o,
		tagged: !a,
		style: T.BLOCK,
		items: []
	};
	e.noRefs || e.refs.set(t, c);
	for (let [t, n] of s) {
		let r = Y(e, t);
		if (r === J) continue;
		let i = Y(e, n);
		i !== J && c.items.push({
			key: r,
			value: i
		});
	}
	return c;
}
function Un(e, t, n = {}) {
	var r, i;
	let a = Y({
		representTypes: Vn(t),
		noRefs: (r = n.noRefs) != null && r,
		skipInvalid: (i = n.skipInvalid) != null && i,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, e);
	return [{
		contents: a === J ? null : a,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
var Wn = Symbol("visit:break"), Gn = Symbol("visit:skip");
function Kn(e, t, n) {
	let r = t(e, n);
	if (r === Wn) return !0;
	if (r === Gn) return !1;
	let i = n.depth + 1;
	switch (e.kind) {
		case "sequence":
			for (let n of e.items) if (Kn(n, t, {
				depth: i,
				parent: e,
				isKey: !1
			})) return !0;
			break;
		case "mapping": for (let { key: n, value: r } of e.items) if (Kn(n, t, {
			depth: i,
			parent: e,
			isKey: !0
		}) || Kn(r, t, {
			depth: i,
			parent: e,
			isKey: !1
		})) return !0;
	}
	return !1;
}
function qn(e, t) {
	for (let n of e) if (n.contents && Kn(n.contents, t, {
		depth: 0,
		parent: null,
		isKey: !1
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function Jn(e, t) {
	return !!(e & 1 << t);
}
var Yn = {
	applyQuoteFlowKeysOption: Zn,
	doubleQuoteForInvisibles: Qn,
	doubleQuoteWhitespaceOnly: $n,
	applyForceQuotesOption: er,
	tryLongOrMultilineAsBlock: tr,
	quoteInvalidPlain: nr,
	fallbackToDoubleQuoted: rr
};
function Xn(e) {
	return e.presenterOptions.quoteStyle === "single" && Jn(e.allowedStylesMask, w.SINGLE_QUOTED) ? w.SINGLE_QUOTED : w.DOUBLE_QUOTED;
}
function Zn(e) {
	e.presenterOptions.quoteFlowKeys && e.isKey && e.flowOnly && e.style === w.PLAIN && (e.style = w.DOUBLE_QUOTED);
}
function Qn(e) {
	e.style === w.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value) && (e.style = w.DOUBLE_QUOTED);
}
function $n(e) {
	e.style === w.PLAIN && /^\s+$/.test(e.node.value) && (e.style = w.DOUBLE_QUOTED);
}
function er(e) {
	e.presenterOptions.forceQuotes && (e.isKey || e.style !== w.PLAIN || e.node.tag === e.presenterOptions.schema.defaultScalarTag.tagName && (e.style = e.node.value.includes("\n") ? w.DOUBLE_QUOTED : Xn(e)));
}
function tr(e) {
	if (e.style !== w.PLAIN || e.isKey) return;
	let t = e.node.value, n = t.indexOf("\n") !== -1;
	if (!Jn(e.allowedStylesMask, w.LITERAL_BLOCK)) {
		n && (e.style = w.DOUBLE_QUOTED);
		return;
	}
	let r = e.presenterOptions.lineWidth;
	if (r === -1) {
		n && (e.style = w.LITERAL_BLOCK);
		return;
	}
	let i = Math.max(Math.min(r, 40), r - e.shiftOfContent), a = 0, o = !1;
	for (; a <= t.length;) {
		let e = t.length, n = t.indexOf("\n", a);
		n !== -1 && (e = n);
		let r = t.slice(a, e);
		if (r.length > i && r[0] !== " " && / [^ \t]/.test(r) && (o = !0), n === -1) break;
		a = n + 1;
	}
	o ? e.style = w.FOLDED_BLOCK : n && (e.style = w.LITERAL_BLOCK);
}
function nr(e) {
	e.style === w.PLAIN && !Jn(e.allowedStylesMask, w.PLAIN) && (e.style = Xn(e));
}
function rr(e) {
	Jn(e.allowedStylesMask, e.style) || (e.style = w.DOUBLE_QUOTED);
}
//#endregion
//#region src/ast/scalar_styler.ts
function X(e, t) {
	return e | 1 << t;
}
var ir = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]", ar = "[\\n\\r]", or = "\\uFEFF", sr = "[ \\t]", cr = `(?:(?!(?:${ar}|${or}))${ir})`, lr = `(?:(?!${sr})${cr})`, ur = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]", dr = "[-?:,\\[\\]{}#&*!|>'\"%@`]", fr = "[,\\[\\]{}]", pr = lr, mr = `(?:(?!${fr})${lr})`, hr = `(?:(?:(?!${dr})${lr})|[?:-](?=${pr}))`, gr = `(?:(?:(?!${dr})${lr})|[?:-](?=${mr}))`, _r = `(?:(?:(?![:#])${pr})|:(?=${pr}))#*`, vr = `(?:(?:(?![:#])${mr})|:(?=${mr}))#*`, yr = `(?:${sr}*${_r})*`, br = `(?:${sr}*${vr})*`, xr = `${hr}#*${yr}`, Sr = `${gr}#*${br}`, Cr = xr, wr = Sr, Tr = `\\n+${_r}${yr}`, Er = `\\n+${vr}${br}`, Dr = `${xr}(?:${Tr})*`, Or = `${Sr}(?:${Er})*`, kr = RegExp(`^(?:${Dr})$`, "u"), Ar = RegExp(`^(?:${Or})$`, "u"), jr = RegExp(`^(?:${Cr})$`, "u"), Mr = RegExp(`^(?:${wr})$`, "u"), Nr = RegExp(`^(?:${ur})*$`, "u"), Pr = RegExp(`^(?:${ur}|\\n)*$`, "u"), Fr = RegExp(`^(?:${cr}|\\n)*$`, "u"), Ir = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/, Lr = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function Rr(e) {
	let t = e.node.value;
	if (t !== "") {
		if (!(e.isKey ? e.flowOnly ? Mr : jr : e.flowOnly ? Ar : kr).test(t) || e.shiftOfFirstLine === 0 && Ir.test(t)) return !1;
		if (e.shiftOfContent === 0) {
			let e = t.indexOf("\n");
			if (e !== -1) {
				let n = t.slice(e + 1);
				if (Lr.test(n)) return !1;
			}
		}
	}
	let n = e.presenterOptions.schema.resolveImplicitScalarTag(t).tag.tagName;
	return !(!e.node.tagged && n !== e.node.tag || !e.node.tagged && t === "=" && n === e.presenterOptions.schema.defaultScalarTag.tagName);
}
function zr(e) {
	let t = e.node.value;
	if (!(e.isKey ? Nr : Pr).test(t) || /[ \t]\n|\n[ \t]/.test(t)) return !1;
	if (!e.isKey && e.shiftOfContent === 0) {
		let e = t.indexOf("\n");
		if (e !== -1 && Lr.test(t.slice(e + 1))) return !1;
	}
	return !0;
}
function Br(e) {
	if (e.flowOnly || !Fr.test(e.node.value)) return !1;
	let t = e.shiftOfContent - e.shiftOfParent;
	return !(t < 1 || t > 9 && /^\n* /.test(e.node.value) || e.shiftOfContent === 0 && Lr.test(e.node.value));
}
function Vr(e) {
	let t = X(0, w.DOUBLE_QUOTED);
	Rr(e) && (t = X(t, w.PLAIN)), zr(e) && (t = X(t, w.SINGLE_QUOTED)), Br(e) && (t = X(X(t, w.LITERAL_BLOCK), w.FOLDED_BLOCK)), e.allowedStylesMask = t;
}
function Hr(e) {
	switch (e.style) {
		case w.PLAIN: return Ur(e);
		case w.SINGLE_QUOTED: return Wr(e);
		case w.LITERAL_BLOCK: return Gr(e);
		case w.FOLDED_BLOCK: return Kr(e);
		case w.DOUBLE_QUOTED: return qr(e);
	}
}
function Ur(e) {
	return Jr(e.node.value, e.shiftOfContent);
}
function Wr(e) {
	return `'${Jr(e.node.value, e.shiftOfContent).replace(/'/g, "''")}'`;
}
function Gr(e) {
	let t = e.node.value;
	return "|" + Zr(t, e.shiftOfParent, e.shiftOfContent) + Qr(Yr(t, e.shiftOfContent));
}
function Kr(e) {
	let t = e.node.value, n = e.presenterOptions.lineWidth, r = Infinity;
	return n !== -1 && (r = Math.max(Math.min(n, 40), n - e.shiftOfContent)), ">" + Zr(t, e.shiftOfParent, e.shiftOfContent) + Qr(Yr(ti(t, r), e.shiftOfContent));
}
function qr(e) {
	return `"${ii(e.node.value)}"`;
}
function Jr(e, t) {
	let n = e.indexOf("\n");
	if (n === -1) return e;
	let r = " ".repeat(t), i = e.slice(0, n), a = /(\n+)([^\n]*)/g;
	a.lastIndex = n;
	let o;
	for (; o = a.exec(e);) {
		let e = o[1].length, t = o[2];
		i += "\n".repeat(e + 1) + r + t;
	}
	return i;
}
function Yr(e, t) {
	let n = " ".repeat(t), r = 0, i = "", a = e.length;
	for (; r < a;) {
		let t, o = e.indexOf("\n", r);
		o === -1 ? (t = e.slice(r), r = a) : (t = e.slice(r, o + 1), r = o + 1), t.length && t !== "\n" && (i += n), i += t;
	}
	return i;
}
function Xr(e) {
	return /^\n* /.test(e);
}
function Zr(e, t, n) {
	let r = Xr(e) ? String(n - t) : "", i = e[e.length - 1] === "\n";
	return `${r}${i && (e[e.length - 2] === "\n" || e === "\n") ? "+" : i ? "" : "-"}\n`;
}
function Qr(e) {
	return e[e.length - 1] === "\n" ? e.slice(0, -1) : e;
}
function $r(e) {
	return e === " " || e === "	";
}
function ei(e, t) {
	if (e === "" || $r(e[0])) return e;
	let n = / [^ \t]/g, r, i = 0, a, o = 0, s = 0, c = "";
	for (; r = n.exec(e);) s = r.index, s - i > t && (a = o > i ? o : s, c += `\n${e.slice(i, a)}`, i = a + 1), o = s;
	return c += "\n", e.length - i > t && o > i ? c += `${e.slice(i, o)}\n${e.slice(o + 1)}` : c += e.slice(i), c.slice(1);
}
function ti(e, t) {
	let n = /(\n+)([^\n]*)/g, r = e.indexOf("\n");
	r === -1 && (r = e.length), n.lastIndex = r;
	let i = ei(e.slice(0, r), t), a = e[0] === "\n" || $r(e[0]), o, s;
	for (; s = n.exec(e);) {
		let e = s[1], n = s[2];
		o = n !== "" && $r(n[0]), i += e + (!a && !o && n !== "" ? "\n" : "") + ei(n, t), a = o;
	}
	return i;
}
var ni = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function ri(e) {
	switch (e) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "\u0085": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	let t = e.charCodeAt(0), n = t.toString(16).toUpperCase();
	return t <= 255 ? `\\x${"0".repeat(2 - n.length)}${n}` : `\\u${"0".repeat(4 - n.length)}${n}`;
}
function ii(e) {
	return e.replace(ni, ri);
}
//#endregion
//#region src/ast/presenter.ts
var Z = 10, ai = {
	indent: 2,
	seqNoIndent: !1,
	seqInlineFirst: !0,
	lineWidth: 80,
	flowBracketPadding: !1,
	flowSkipCommaSpace: !1,
	flowSkipColonSpace: !1,
	quoteFlowKeys: !1,
	quoteStyle: "single",
	forceQuotes: !1,
	scalarStyleRules: Object.keys(Yn).map((e) => Reflect.get(Yn, e)),
	tagBeforeAnchor: !1
};
function oi(e) {
	return e.tagged ? e.tag : Mt(e.tag);
}
function si(e) {
	let t = b(b({}, ai), e);
	return t.flowSkipColonSpace && (t.quoteFlowKeys = !0), b(b({}, t), {}, {
		defaultScalarTagName: t.schema.defaultScalarTag.tagName,
		openEnded: !1
	});
}
function ci(e, t) {
	return `\n${" ".repeat(e.indent * t)}`;
}
function li(e, t, n, r, i, a) {
	return {
		node: t,
		parent: n,
		level: r,
		isKey: i,
		flowOnly: a,
		shiftOfParent: r === 0 ? -1 : e.indent * (r - 1),
		shiftOfContent: e.indent * Math.max(1, r),
		shiftOfFirstLine: r === 0 ? 0 : e.indent * r,
		presenterOptions: e,
		allowedStylesMask: 0,
		style: t.style
	};
}
function ui(e, t, n) {
	let r = "";
	for (let i = 0, a = n.items.length; i < a; i += 1) {
		let a = Q(e, t, n.items[i], n, {}).text;
		i > 0 && (r += `,${e.flowSkipCommaSpace ? "" : " "}`), r += a;
	}
	let i = e.flowBracketPadding && n.items.length > 0 ? " " : "";
	return `[${i}${r}${i}]`;
}
function di(e, t, n, r) {
	let i = "";
	for (let a = 0, o = n.items.length; a < o; a += 1) {
		let o = Q(e, t + 1, n.items[a], n, {
			block: !0,
			compact: e.seqInlineFirst,
			isblockseq: !0
		}).text;
		(!r || i !== "") && (i += ci(e, t)), o === "" || Z === o.charCodeAt(0) ? i += "-" : i += "- ", i += o;
	}
	return i;
}
function fi(e, t, n) {
	let r = "";
	for (let { key: i, value: a } of n.items) {
		let o = "";
		r !== "" && (o += `,${e.flowSkipCommaSpace ? "" : " "}`);
		let s = Q(e, t, i, n, { iskey: !0 }), c = s.text, l = Q(e, t, a, n, {}).text, u = e.flowSkipColonSpace || l === "" ? "" : " ", d = i.kind === "scalar" && s.noBody && (i.tagged || i.anchor !== void 0), f = i.kind === "alias" || d ? " " : "";
		o += `${c}${f}:${u}${l}`, r += o;
	}
	let i = e.flowBracketPadding && r !== "" ? " " : "";
	return `{${i}${r}${i}}`;
}
function pi(e, t, n, r) {
	let i = "";
	for (let a = 0, o = n.items.length; a < o; a += 1) {
		let o = "";
		(!r || i !== "") && (o += ci(e, t));
		let { key: s, value: c } = n.items[a], l = (s.kind === "mapping" || s.kind === "sequence") && s.style === T.BLOCK && s.items.length !== 0 || s.kind === "scalar" && (s.style === w.LITERAL_BLOCK || s.style === w.FOLDED_BLOCK), u = l ? Q(e, t + 1, s, n, {
			block: !0,
			compact: !0,
			isblockseq: !mi(e, s, t + 1)
		}) : Q(e, t + 1, s, n, {
			block: !0,
			compact: !0,
			iskey: !0
		}), d = u.text, f = s.kind === "scalar" && s.value.indexOf("\n") !== -1, p = d.length > 1024 && /^[\s\S]{1025}/u.test(d), m = l || f || p;
		m && (d && Z === d.charCodeAt(0) ? o += "?" : o += "? "), o += d, m && (o += ci(e, t));
		let h = Q(e, t + 1, c, n, {
			block: !0,
			compact: m,
			isblockseq: m && !mi(e, c, t + 1)
		}).text, ee = s.kind === "scalar" && u.noBody && (s.tagged || s.anchor !== void 0), te = !m && (s.kind === "alias" || ee) ? " " : "";
		h === "" || Z === h.charCodeAt(0) ? o += `${te}:` : o += `${te}: `, o += h, i += o;
	}
	return i;
}
function mi(e, t, n) {
	return t.kind === "alias" || t.tagged || t.anchor !== void 0 || e.indent < 2 && n > 0;
}
function Q(e, t, n, r, i) {
	var a;
	if (n.kind === "alias") return e.openEnded = !1, {
		text: `*${n.anchor}`,
		noBody: !1
	};
	let { block: o = !1, iskey: s = !1, isblockseq: c = !1 } = i, l = (a = i.compact) != null && a, u = n.anchor !== void 0;
	mi(e, n, t) && (l = !1);
	let d, f = n.tagged, p = o && (n.kind === "mapping" || n.kind === "sequence") && n.style === T.BLOCK && n.items.length !== 0;
	if (n.kind === "mapping") d = p ? pi(e, t, n, l) : fi(e, t, n);
	else if (n.kind === "sequence") d = p ? e.seqNoIndent && !c && t > 0 ? di(e, t - 1, n, l) : di(e, t, n, l) : ui(e, t, n);
	else {
		let i = li(e, n, r, t, s, !o);
		Vr(i);
		for (let t of e.scalarStyleRules) t(i);
		d = Hr(i), e.openEnded = (i.style === w.LITERAL_BLOCK || i.style === w.FOLDED_BLOCK) && (n.value === "\n" || n.value.endsWith("\n\n")), f = n.tagged || d === "" && i.flowOnly && (r == null ? void 0 : r.kind) === "sequence" && !u || i.style !== w.PLAIN && n.tag !== e.defaultScalarTagName;
	}
	(n.kind === "mapping" || n.kind === "sequence") && !p && (e.openEnded = !1), p && l && t > 0 && e.indent > 2 && (d = `${" ".repeat(e.indent - 2)}${d}`);
	let m = d === "", h = d;
	if (f || u) {
		let t = [], r = f ? oi(n) : null, i = u ? `&${n.anchor}` : null;
		e.tagBeforeAnchor ? (r !== null && t.push(r), i !== null && t.push(i)) : (i !== null && t.push(i), r !== null && t.push(r));
		let a = d === "" || d.charCodeAt(0) === Z ? "" : " ";
		h = `${t.join(" ")}${a}${d}`;
	}
	return {
		text: h,
		noBody: m
	};
}
function hi(e) {
	return (e.kind === "sequence" || e.kind === "mapping") && e.style === T.BLOCK && e.items.length !== 0 && !e.tagged && e.anchor === void 0;
}
function gi(e) {
	let t = "";
	for (let n of e.directives) {
		if (n.kind === "yaml") {
			t += `%YAML ${n.version}\n`;
			continue;
		}
		let { handle: e, prefix: r } = n;
		t += `%TAG ${e} ${r}\n`;
	}
	return t;
}
function _i(e, t) {
	let n = si(t), r = "", i = !1;
	for (let t = 0; t < e.length; t += 1) {
		let a = e[t];
		n.openEnded = !1;
		let o = gi(a), s = o !== "", c = a.explicitStart || s || t > 0 && !i;
		if (r += o, a.contents === null) c && (r += "---\n");
		else if (c) {
			let e = Q(n, 0, a.contents, null, {
				block: !0,
				compact: !0
			}).text, t = e === "" ? "" : s || hi(a.contents) ? "\n" : " ";
			r += `---${t}${e}\n`;
		} else r += Q(n, 0, a.contents, null, {
			block: !0,
			compact: !0
		}).text + "\n";
		i = a.explicitEnd || n.openEnded, i && (r += "...\n");
	}
	return r;
}
//#endregion
//#region src/dump.ts
var vi = b(b({}, ai), {}, {
	schema: rt,
	skipInvalid: !1,
	noRefs: !1,
	flowLevel: -1,
	sortKeys: !1,
	transform: () => {}
});
function yi(e, t) {
	let n = String(e), r = String(t);
	return n < r ? -1 : +(n > r);
}
function bi(e, t = {}) {
	let n = b(b({}, vi), t), r = Un(e, n.schema, {
		noRefs: n.noRefs,
		skipInvalid: n.skipInvalid
	});
	if (n.flowLevel >= 0 && qn(r, (e, t) => {
		if (!(t.depth < n.flowLevel)) return (e.kind === "sequence" || e.kind === "mapping") && (e.style = T.FLOW), Gn;
	}), n.sortKeys) {
		let e = n.sortKeys === !0 ? yi : n.sortKeys;
		qn(r, (t) => {
			t.kind === "mapping" && t.items.sort((t, n) => e(t.key.kind === "scalar" ? t.key.value : "", n.key.kind === "scalar" ? n.key.value : ""));
		});
	}
	return n.transform(r), _i(r, b(b({}, He(n, Object.keys(ai))), {}, { schema: n.schema }));
}
//#endregion
//#region src/ast/from_events.ts
var $ = (/* unused pure expression or super */ null && (-1));
function xi(e) {
	return "tagStart" in e && e.tagStart !== $ ? e.tagStart : "anchorStart" in e && e.anchorStart !== $ ? e.anchorStart : "valueStart" in e && e.valueStart !== $ ? e.valueStart : "start" in e ? e.start : 0;
}
function Si(e, t) {
	return t.tagStart === $ ? "" : e.source.slice(t.tagStart, t.tagEnd);
}
function Ci(e, t) {
	return t.anchorStart === $ ? void 0 : e.source.slice(t.anchorStart, t.anchorEnd);
}
function wi(e, t) {
	let n = wt(e.source, t), r = Si(e, t), i, a = !1;
	return r === "" ? i = t.style === w.PLAIN ? e.schema.resolveImplicitScalarTag(n).tag.tagName : e.schema.defaultScalarTag.tagName : (a = !0, i = r), {
		kind: "scalar",
		tag: i,
		tagged: a,
		style: t.style,
		anchor: Ci(e, t),
		value: n
	};
}
function Ti(e, t, n) {
	let r = Si(e, t), i, a = !1;
	return r === "" ? i = n : (i = r, a = !0), {
		tag: i,
		tagged: a,
		style: t.style,
		anchor: Ci(e, t)
	};
}
function Ei(e, t) {
	let n = e.frames[e.frames.length - 1];
	n.kind === "document" ? n.doc.contents = t : n.kind === "sequence" ? n.node.items.push(t) : n.key ? (n.node.items.push({
		key: n.key,
		value: t
	}), n.key = null) : n.key = t;
}
function Di(e, t) {
	let n = {
		source: t.source,
		schema: t.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	for (; n.eventIndex < e.length;) {
		let t = e[n.eventIndex++];
		switch (n.position = xi(t), t.type) {
			case C.DOCUMENT: {
				let e = {
					contents: null,
					explicitStart: t.explicitStart,
					explicitEnd: t.explicitEnd,
					directives: t.directives
				};
				n.frames.push({
					kind: "document",
					doc: e
				});
				break;
			}
			case C.SCALAR:
				Ei(n, wi(n, t));
				break;
			case C.SEQUENCE: {
				let { tag: e, tagged: r, style: i, anchor: a } = Ti(n, t, "tag:yaml.org,2002:seq"), o = {
					kind: "sequence",
					tag: e,
					tagged: r,
					style: i,
					anchor: a,
					items: []
				};
				n.frames.push({
					kind: "sequence",
					node: o
				});
				break;
			}
			case C.MAPPING: {
				let { tag: e, tagged: r, style: i, anchor: a } = Ti(n, t, "tag:yaml.org,2002:map"), o = {
					kind: "mapping",
					tag: e,
					tagged: r,
					style: i,
					anchor: a,
					items: []
				};
				n.frames.push({
					kind: "mapping",
					node: o,
					key: null
				});
				break;
			}
			case C.ALIAS:
				Ei(n, {
					kind: "alias",
					anchor: n.source.slice(t.anchorStart, t.anchorEnd)
				});
				break;
			case C.POP: {
				let e = n.frames.pop();
				if (e.kind === "mapping" && e.key) throw Error("incomplete mapping pair in event stream");
				e.kind === "document" ? n.documents.push(e.doc) : Ei(n, e.node);
				break;
			}
		}
	}
	return n.documents;
}
//#endregion
//#region src/index.ts
var Oi = C.DOCUMENT, ki = C.SEQUENCE, Ai = C.MAPPING, ji = C.SCALAR, Mi = C.ALIAS, Ni = C.POP, Pi = w.PLAIN, Fi = w.SINGLE_QUOTED, Ii = w.DOUBLE_QUOTED, Li = w.LITERAL_BLOCK, Ri = w.FOLDED_BLOCK, zi = T.BLOCK, Bi = T.FLOW, Vi = E.CLIP, Hi = E.STRIP, Ui = E.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.esm.min.mjs.map
// EXTERNAL MODULE: ./actions/shared/src/finding.ts
var finding = __nccwpck_require__(8490);
;// CONCATENATED MODULE: ./actions/shared/src/line-index.ts
/** Offsets in a text \u2192 lines and columns, both from 1. */
class LineIndex {
    #text;
    /** Where each line begins; made for the first question, because most files have nothing to ask. */
    #starts;
    constructor(text) {
        this.#text = text;
    }
    placeOf(offset) {
        const starts = (this.#starts ??= [0, ...Array.from(this.#text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)]);
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
}

// EXTERNAL MODULE: ./actions/shared/src/text-file.ts + 1 modules
var text_file = __nccwpck_require__(3691);
;// CONCATENATED MODULE: ./actions/shared/src/json-document.ts
/** Deeper than anything that ECS takes, and far from the end of any stack. */
const maxDepth = 100;
/**
 * What JSON says, read by the engine, which is many times as quick as a YAML parser. undefined: it is no JSON, or a YAML parser
 * has more to say about it, because a key is there twice or it is nested too deeply.
 */
function parseJsonDocument(text) {
    if (!/^\s*\{/.test(text))
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return countKeys(value, 0) === countWrittenKeys(text) ? value : undefined;
}
/** NaN, which equals nothing, where it is nested too deeply. */
function countKeys(value, depth) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth >= maxDepth)
        return Number.NaN;
    let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
    for (const entry of Object.values(value))
        keys += countKeys(entry, depth + 1);
    return keys;
}
/** In JSON, a text is a key where a colon follows. */
function countWrittenKeys(text) {
    let keys = 0;
    for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g))
        if (colon !== undefined)
            keys += 1;
    return keys;
}

;// CONCATENATED MODULE: ./actions/shared/src/yaml-errors.ts
/** js-yaml's words \u2192 what is wrong and what to do, where its words alone do not say it. */
const explanations = [
    [/^tab characters/, 'a tab indents this line, allowed: spaces'],
    [/^null byte/, 'a NUL byte; this is not a text file'],
    [/non-printable|valid JSON character/, 'a control character; this is not a text file, or it needs an escape in double quotes like "\\x07"'],
    [/^nesting exceeded/, 'nested too deeply, allowed: 100 levels'],
    [/complex keys/, 'a list or mapping as a key, allowed: a text (a text that begins with [ or { needs quotes)'],
    [/^unidentified alias/, 'an alias of nothing: no & with this name comes before it (a text that begins with * needs quotes)'],
    [/^end of the stream or a document separator/, 'text where nothing more can come; probably the indentation of this line or of one before it is wrong'],
    [/^bad indentation/, 'the indentation of this line fits nothing before it'],
    [/^deficient indentation/, 'this line must be indented further'],
    [/^unexpected end of the stream within a (single|double)/, 'a quotation mark is never closed'],
    [/^missed comma/, 'a comma is missing before this, or a text with { } [ ] , in it needs quotes here'],
    [/^unexpected end of the stream within a flow/, 'a { or [ is never closed'],
];
function explainSyntaxError({ reason, mark }, text) {
    const offset = mark?.position ?? 0;
    if (reason === 'duplicated mapping key')
        return explainRepeatedKey(text, offset);
    if (reason.startsWith('unknown ') && reason.includes(' tag ')) {
        const tag = /^\S{1,60}/.exec(text.slice(offset))?.[0] ?? '';
        return { offset, message: `the tag ${tag} means nothing here: no tag is followed and nothing is executed; write the value itself` };
    }
    return { offset, message: explanations.find(([pattern]) => pattern.test(reason))?.[1] ?? reason };
}
/** The library points behind the quotation mark of a key. */
function explainRepeatedKey(text, offset) {
    const quote = /["']/.exec(text[offset - 1] ?? '')?.[0];
    const key = text.slice(offset, offset + 200).split(quote ?? /[:\n]/, 1)[0] ?? '';
    return { offset: quote === undefined ? offset : offset - 1, message: `the key ${key.trim()} is there twice; keep one` };
}

;// CONCATENATED MODULE: ./actions/shared/src/yaml-places.ts

/** More than any definition has; what it says in few bytes by aliases of aliases would fill the memory when it is written out. */
const maxSize = 100_000;
/** The tree of one document. */
class PlacedDocument {
    root;
    problems = [];
    #text;
    #anchors = new Map();
    #open = [];
    constructor(text, events) {
        this.#text = text;
        let root;
        for (const event of events) {
            const node = this.#take(event);
            root ??= node;
            // Its size doubles with every alias: stop while it is still a number.
            if (this.problems.length > 0)
                break;
        }
        this.root = root;
    }
    #take(event) {
        switch (event.type) {
            case C.DOCUMENT: return undefined;
            case C.POP:
                this.#close();
                return undefined;
            case C.ALIAS: return this.#follow(event);
            case C.SCALAR: return this.#takeScalar(event);
            case C.SEQUENCE:
            case C.MAPPING: return this.#enter(event);
        }
    }
    #enter(event) {
        const isMapping = event.type === C.MAPPING;
        const node = this.#remember(event, { offset: event.start, isQuoted: false, entries: isMapping ? new Map() : undefined, items: isMapping ? undefined : [], size: 1 });
        this.#place(node);
        this.#open.push({ node, key: undefined, keyOffset: undefined });
        return node;
    }
    #close() {
        const closed = this.#open.pop();
        const parent = this.#open.at(-1);
        if (closed === undefined)
            return;
        if (parent !== undefined)
            parent.node.size += closed.node.size;
        if (closed.node.size > maxSize) {
            this.problems.push({ offset: closed.node.offset ?? 0, message: `with its aliases written out it has more than ${maxSize} values; write them out where they are few, and leave them out where they are many` });
        }
    }
    #follow({ anchorStart, anchorEnd }) {
        const name = this.#text.slice(anchorStart, anchorEnd);
        const node = this.#anchors.get(name) ?? makeScalar(anchorStart, false);
        if (this.#open.some((frame) => frame.node === node))
            this.problems.push({ offset: anchorStart - 1, message: `*${name} stands inside of &${name}, so that it would contain itself` });
        const parent = this.#open.at(-1);
        if (parent !== undefined)
            parent.node.size += node.size;
        this.#place(node);
        return node;
    }
    #takeScalar(event) {
        const parent = this.#open.at(-1);
        const offset = this.#offsetOf(event);
        const isPlain = event.style === w.PLAIN;
        if (parent?.node.entries !== undefined && parent.key === undefined) {
            const name = event.valueStart < 0 ? 'null' : wt(this.#text, event);
            if (name === '<<' && isPlain)
                this.problems.push({ offset: offset ?? 0, message: '<<: merge keys are YAML 1.1 and not read; write the entries out' });
            parent.key = name;
            parent.keyOffset = offset;
            return this.#remember(event, makeScalar(offset, !isPlain));
        }
        const node = this.#remember(event, makeScalar(offset, !isPlain));
        if (parent !== undefined)
            parent.node.size += 1;
        this.#place(node);
        return node;
    }
    #remember(event, node) {
        if (event.anchorStart >= 0)
            this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
        return node;
    }
    #place(node) {
        const parent = this.#open.at(-1);
        if (parent === undefined)
            return;
        parent.node.items?.push(node);
        if (parent.key === undefined)
            return;
        parent.node.entries?.set(parent.key, { keyOffset: parent.keyOffset, value: node });
        parent.key = undefined;
    }
    /** The library points behind the quotation mark, and below the line that begins a block: comments about it stand on that line. */
    #offsetOf({ valueStart, style }) {
        if (valueStart < 0)
            return undefined;
        switch (style) {
            case w.SINGLE_QUOTED:
            case w.DOUBLE_QUOTED: return valueStart - 1;
            case w.LITERAL_BLOCK:
            case w.FOLDED_BLOCK: return this.#blockStart(valueStart);
            case w.PLAIN: return valueStart;
        }
    }
    #blockStart(contentStart) {
        const lineStart = this.#text.lastIndexOf('\n', contentStart - 2) + 1;
        const indicator = this.#text.slice(lineStart, contentStart).search(/[|>][-+1-9]{0,2}(?:[ \t]+#.*)?\s*$/);
        return indicator < 0 ? contentStart : lineStart + indicator;
    }
}
function makeScalar(offset, isQuoted) {
    return { offset, isQuoted, entries: undefined, items: undefined, size: 1 };
}

;// CONCATENATED MODULE: ./actions/shared/src/yaml-document.ts







/** Throws a FindingsError or UserError that says what is wrong with its syntax, and where. */
function readYamlDocument(path) {
    return parseYamlDocument((0,text_file/* readTextFile */.Gu)(path), (0,text_file/* displayPath */.Gt)(path));
}
function parseYamlDocument(text, file) {
    const json = parseJsonDocument(text);
    const { value, events } = json === undefined ? parse(text, file) : { value: json, events: undefined };
    // Places are for findings and for references in quotes: most files have few of them. JSON is YAML, too.
    let placed;
    const lines = new LineIndex(text);
    const root = () => (placed ??= new PlacedDocument(text, events ?? parse(text, file).events)).root;
    let styles;
    const styleOf = (written) => (written === undefined || events === undefined ? undefined : (styles ??= stylesOf(text, events)).get(written));
    return {
        file,
        value,
        finding: (path, message, at = 'value') => ({ file, ...lines.placeOf(offsetOf(root(), path, at)), message }),
        isQuoted: (path, written) => styleOf(written) ?? findNode(root(), path)?.isQuoted ?? false,
    };
}
/** Text of a scalar \u2192 whether it is quoted; undefined where both stand in the file. Escapes make no difference that matters: such a text is looked up by its place. */
function stylesOf(text, events) {
    const styles = new Map();
    for (const event of events) {
        if (event.type !== C.SCALAR || text[event.valueStart] !== '$')
            continue;
        const [written, isQuoted] = [text.slice(event.valueStart, event.valueEnd), event.style !== w.PLAIN];
        styles.set(written, !styles.has(written) || styles.get(written) === isQuoted ? isQuoted : undefined);
    }
    return styles;
}
function parse(text, file) {
    const refuse = (offset, message) => new finding/* FindingsError */.N(`${file} is not valid YAML:`, [{ file, ...new LineIndex(text).placeOf(offset), message }]);
    let events, documents;
    try {
        events = In(text, { maxDepth: maxDepth });
        documents = Kt(events, { source: text });
    }
    catch (error) {
        // Not as its cause: the library's message repeats the lines around the place, which may be secret.
        if (!(error instanceof S))
            throw error;
        const { offset, message } = explainSyntaxError(error, text);
        throw refuse(offset, message);
    }
    if (documents.length > 1)
        throw refuse(startOfSecond(events), 'a second document begins here, and one is read; remove it and the line --- before it');
    if (text.includes('<<') || events.some(({ type }) => type === C.ALIAS)) {
        const [problem] = new PlacedDocument(text, events).problems;
        if (problem !== undefined)
            throw refuse(problem.offset, problem.message);
    }
    return { value: documents[0] ?? null, events };
}
/** The marker itself is no event: the first thing after it is. */
function startOfSecond(events) {
    const second = events.findIndex(({ type }, index) => index > 0 && type === C.DOCUMENT);
    const first = events[second + 1];
    return first === undefined ? 0 : 'valueStart' in first ? Math.max(first.valueStart, 0) : 'start' in first ? first.start : 0;
}
function findNode(root, path) {
    let node = root;
    for (const step of path)
        node = typeof step === 'number' ? node?.items?.[step] : node?.entries?.get(step)?.value;
    return node;
}
/** Of the nearest thing that is in the file, where the path leads further. */
function offsetOf(root, path, kind) {
    const last = path.at(-1);
    if (last === undefined)
        return root?.offset ?? 0;
    const parentPath = path.slice(0, -1);
    const keyOffset = typeof last === 'string' ? findNode(root, parentPath)?.entries?.get(last)?.keyOffset : undefined;
    if (kind === 'key' && keyOffset !== undefined)
        return keyOffset;
    return findNode(root, path)?.offset ?? keyOffset ?? offsetOf(root, parentPath, 'key');
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

/***/ }),

/***/ 1171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ecsShapes),
/* harmony export */   b: () => (/* binding */ ecsSimpleTypes)
/* harmony export */ });
// From rehearsal/ecs/protocol/service-model.generated.js by scripts/write-ecs-shapes.ts; do not edit.
const ecsShapes = {
  AdvancedConfiguration: {"required":[],"members":{"alternateTargetGroupArn":"string","productionListenerRule":"string","testListenerRule":"string","roleArn":"string"}},
  AwsVpcConfiguration: {"required":["subnets"],"members":{"subnets":{"list":"string"},"securityGroups":{"list":"string"},"assignPublicIp":"AssignPublicIp"}},
  CanaryConfiguration: {"required":[],"members":{"canaryPercent":"double","canaryBakeTimeInMinutes":"integer"}},
  CapacityProviderStrategyItem: {"required":["capacityProvider"],"members":{"capacityProvider":"string","weight":"CapacityProviderStrategyItemWeight","base":"CapacityProviderStrategyItemBase"}},
  ContainerDefinition: {"required":["name","image"],"members":{"name":"string","image":"string","repositoryCredentials":"RepositoryCredentials","cpu":"integer","memory":"integer","memoryReservation":"integer","links":{"list":"string"},"portMappings":{"list":"PortMapping"},"essential":"boolean","restartPolicy":"ContainerRestartPolicy","entryPoint":{"list":"string"},"command":{"list":"string"},"environment":{"list":"KeyValuePair"},"environmentFiles":{"list":"EnvironmentFile"},"mountPoints":{"list":"MountPoint"},"volumesFrom":{"list":"VolumeFrom"},"linuxParameters":"LinuxParameters","secrets":{"list":"Secret"},"dependsOn":{"list":"ContainerDependency"},"startTimeout":"integer","stopTimeout":"integer","versionConsistency":"VersionConsistency","hostname":"string","user":"string","workingDirectory":"string","disableNetworking":"boolean","privileged":"boolean","readonlyRootFilesystem":"boolean","dnsServers":{"list":"string"},"dnsSearchDomains":{"list":"string"},"extraHosts":{"list":"HostEntry"},"dockerSecurityOptions":{"list":"string"},"interactive":"boolean","pseudoTerminal":"boolean","dockerLabels":{"map":"string"},"ulimits":{"list":"Ulimit"},"logConfiguration":"LogConfiguration","healthCheck":"HealthCheck","systemControls":{"list":"SystemControl"},"resourceRequirements":{"list":"ResourceRequirement"},"firelensConfiguration":"FirelensConfiguration","credentialSpecs":{"list":"string"}}},
  ContainerDependency: {"required":["containerName","condition"],"members":{"containerName":"string","condition":"ContainerCondition"}},
  ContainerRestartPolicy: {"required":["enabled"],"members":{"enabled":"boolean","ignoredExitCodes":{"list":"integer"},"restartAttemptPeriod":"integer"}},
  CreateServiceRequest: {"required":["serviceName"],"members":{"serviceName":"string","cluster":"string","taskDefinition":"string","availabilityZoneRebalancing":"AvailabilityZoneRebalancing","loadBalancers":{"list":"LoadBalancer"},"serviceRegistries":{"list":"ServiceRegistry"},"desiredCount":"integer","clientToken":"string","launchType":"LaunchType","capacityProviderStrategy":{"list":"CapacityProviderStrategyItem"},"platformVersion":"string","role":"string","deploymentConfiguration":"DeploymentConfiguration","placementConstraints":{"list":"PlacementConstraint"},"placementStrategy":{"list":"PlacementStrategy"},"networkConfiguration":"NetworkConfiguration","healthCheckGracePeriodSeconds":"integer","schedulingStrategy":"SchedulingStrategy","deploymentController":"DeploymentController","tags":{"list":"Tag","min":0,"max":50},"enableECSManagedTags":"boolean","propagateTags":"PropagateTags","enableExecuteCommand":"boolean","serviceConnectConfiguration":"ServiceConnectConfiguration","volumeConfigurations":{"list":"ServiceVolumeConfiguration"},"vpcLatticeConfigurations":{"list":"VpcLatticeConfiguration"},"gatewayConnectors":{"list":"GatewayConnector"},"monitoring":"MonitoringConfiguration"}},
  DeploymentAlarms: {"required":["alarmNames","rollback","enable"],"members":{"alarmNames":{"list":"string"},"rollback":"boolean","enable":"boolean"}},
  DeploymentCircuitBreaker: {"required":["enable","rollback"],"members":{"enable":"boolean","rollback":"boolean","resetOnHealthyTask":"boolean","thresholdConfiguration":"ThresholdConfiguration"}},
  DeploymentConfiguration: {"required":[],"members":{"deploymentCircuitBreaker":"DeploymentCircuitBreaker","maximumPercent":"integer","minimumHealthyPercent":"integer","alarms":"DeploymentAlarms","strategy":"DeploymentStrategy","bakeTimeInMinutes":"integer","lifecycleHooks":{"list":"DeploymentLifecycleHook"},"linearConfiguration":"LinearConfiguration","canaryConfiguration":"CanaryConfiguration","earlySuccessCriteria":"DeploymentEarlySuccessCriteria"}},
  DeploymentController: {"required":["type"],"members":{"type":"DeploymentControllerType"}},
  DeploymentEarlySuccessCriteria: {"required":["enable"],"members":{"enable":"boolean","healthyPercent":"HealthyPercentInteger","sourceServiceRevisionCleanup":"ServiceRevisionCleanup"}},
  DeploymentLifecycleHook: {"required":[],"members":{"targetType":"DeploymentLifecycleHookTargetType","hookTargetArn":"string","roleArn":"string","lifecycleStages":{"list":"DeploymentLifecycleHookStage"},"hookDetails":"any","timeoutConfiguration":"DeploymentLifecycleHookTimeoutConfiguration"}},
  DeploymentLifecycleHookTimeoutConfiguration: {"required":[],"members":{"timeoutInMinutes":"DeploymentLifecycleHookDuration","action":"DeploymentLifecycleHookAction"}},
  Device: {"required":["hostPath"],"members":{"hostPath":"string","containerPath":"string","permissions":{"list":"DeviceCgroupPermission"}}},
  DockerVolumeConfiguration: {"required":[],"members":{"scope":"Scope","autoprovision":"boolean","driver":"string","driverOpts":{"map":"string"},"labels":{"map":"string"}}},
  EBSTagSpecification: {"required":["resourceType"],"members":{"resourceType":"EBSResourceType","tags":{"list":"Tag","min":0,"max":50},"propagateTags":"PropagateTags"}},
  EFSAuthorizationConfig: {"required":[],"members":{"accessPointId":"string","iam":"EFSAuthorizationConfigIAM"}},
  EFSVolumeConfiguration: {"required":["fileSystemId"],"members":{"fileSystemId":"string","rootDirectory":"string","transitEncryption":"EFSTransitEncryption","transitEncryptionPort":"integer","authorizationConfig":"EFSAuthorizationConfig"}},
  EnvironmentFile: {"required":["value","type"],"members":{"value":"string","type":"EnvironmentFileType"}},
  EphemeralStorage: {"required":["sizeInGiB"],"members":{"sizeInGiB":"integer"}},
  FSxWindowsFileServerAuthorizationConfig: {"required":["credentialsParameter","domain"],"members":{"credentialsParameter":"string","domain":"string"}},
  FSxWindowsFileServerVolumeConfiguration: {"required":["fileSystemId","rootDirectory","authorizationConfig"],"members":{"fileSystemId":"string","rootDirectory":"string","authorizationConfig":"FSxWindowsFileServerAuthorizationConfig"}},
  FirelensConfiguration: {"required":["type"],"members":{"type":"FirelensConfigurationType","options":{"map":"string"}}},
  GatewayConnector: {"required":["portName"],"members":{"portName":"string","healthCheck":"GatewayConnectorHealthCheck","filters":"GatewayConnectorFilters"}},
  GatewayConnectorFilters: {"required":[],"members":{"accessTypes":{"list":"string"}}},
  GatewayConnectorHealthCheck: {"required":[],"members":{"healthCheckProtocol":"string","healthCheckPort":"double","healthCheckPath":"string","healthCheckTimeoutSeconds":"double","healthCheckIntervalSeconds":"double","healthyThresholdCount":"double","unhealthyThresholdCount":"double","matcher":"GatewayConnectorHealthCheckMatcher"}},
  GatewayConnectorHealthCheckMatcher: {"required":[],"members":{"httpCode":"string","grpcCode":"string"}},
  HealthCheck: {"required":["command"],"members":{"command":{"list":"string"},"interval":"integer","timeout":"integer","retries":"integer","startPeriod":"integer"}},
  HostEntry: {"required":["hostname","ipAddress"],"members":{"hostname":"string","ipAddress":"string"}},
  HostVolumeProperties: {"required":[],"members":{"sourcePath":"string"}},
  InferenceAccelerator: {"required":["deviceName","deviceType"],"members":{"deviceName":"string","deviceType":"string"}},
  KernelCapabilities: {"required":[],"members":{"add":{"list":"string"},"drop":{"list":"string"}}},
  KeyValuePair: {"required":["name","value"],"members":{"name":"string","value":"string"}},
  LinearConfiguration: {"required":[],"members":{"stepPercent":"double","stepBakeTimeInMinutes":"integer"}},
  LinuxParameters: {"required":[],"members":{"capabilities":"KernelCapabilities","devices":{"list":"Device"},"initProcessEnabled":"boolean","sharedMemorySize":"integer","tmpfs":{"list":"Tmpfs"},"maxSwap":"integer","swappiness":"integer"}},
  LoadBalancer: {"required":[],"members":{"targetGroupArn":"string","loadBalancerName":"string","containerName":"string","containerPort":"integer","advancedConfiguration":"AdvancedConfiguration"}},
  LogConfiguration: {"required":["logDriver"],"members":{"logDriver":"LogDriver","options":{"map":"string"},"secretOptions":{"list":"Secret"}}},
  MetricConfiguration: {"required":["metricNames","resolutionSeconds"],"members":{"metricNames":{"list":"MetricName","min":1,"max":5},"resolutionSeconds":"MetricResolutionSeconds"}},
  MonitoringConfiguration: {"required":[],"members":{"metricConfigurations":{"list":"MetricConfiguration","min":0,"max":5}}},
  MountPoint: {"required":[],"members":{"sourceVolume":"string","containerPath":"string","readOnly":"boolean"}},
  NetworkConfiguration: {"required":[],"members":{"awsvpcConfiguration":"AwsVpcConfiguration"}},
  NvidiaMpsAllocation: {"required":["memory"],"members":{"memory":"double","maxComputePercent":"double"}},
  PlacementConstraint: {"required":[],"members":{"type":"PlacementConstraintType","expression":"string"}},
  PlacementStrategy: {"required":[],"members":{"type":"PlacementStrategyType","field":"string"}},
  PortMapping: {"required":[],"members":{"containerPort":"integer","hostPort":"integer","protocol":"TransportProtocol","name":"string","appProtocol":"ApplicationProtocol","containerPortRange":"string"}},
  ProxyConfiguration: {"required":["containerName"],"members":{"containerName":"string","type":"ProxyConfigurationType","properties":{"list":"KeyValuePair"}}},
  RegisterTaskDefinitionRequest: {"required":["family","containerDefinitions"],"members":{"family":"string","containerDefinitions":{"list":"ContainerDefinition"},"taskRoleArn":"string","executionRoleArn":"string","networkMode":"NetworkMode","volumes":{"list":"Volume"},"placementConstraints":{"list":"TaskDefinitionPlacementConstraint"},"requiresCompatibilities":{"list":"Compatibility"},"cpu":"string","memory":"string","tags":{"list":"Tag","min":0,"max":50},"pidMode":"PidMode","ipcMode":"IpcMode","proxyConfiguration":"ProxyConfiguration","inferenceAccelerators":{"list":"InferenceAccelerator"},"ephemeralStorage":"EphemeralStorage","runtimePlatform":"RuntimePlatform","enableFaultInjection":"boolean"}},
  RepositoryCredentials: {"required":["credentialsParameter"],"members":{"credentialsParameter":"string"}},
  ResourceRequirement: {"required":["type","value"],"members":{"type":"ResourceType","value":"string","sharingStrategy":"SharingStrategy"}},
  RuntimePlatform: {"required":[],"members":{"cpuArchitecture":"CPUArchitecture","operatingSystemFamily":"OSFamily"}},
  S3FilesVolumeConfiguration: {"required":["fileSystemArn"],"members":{"fileSystemArn":"string","rootDirectory":"string","transitEncryptionPort":"integer","accessPointArn":"string"}},
  Secret: {"required":["name","valueFrom"],"members":{"name":"string","valueFrom":"string"}},
  ServiceConnectAccessLogConfiguration: {"required":["format"],"members":{"format":"ServiceConnectAccessLoggingFormat","includeQueryParameters":"ServiceConnectIncludeQueryParameters"}},
  ServiceConnectClientAlias: {"required":["port"],"members":{"port":"PortNumber","dnsName":"string","testTrafficRules":"ServiceConnectTestTrafficRules"}},
  ServiceConnectConfiguration: {"required":["enabled"],"members":{"enabled":"boolean","namespace":"string","services":{"list":"ServiceConnectService"},"logConfiguration":"LogConfiguration","accessLogConfiguration":"ServiceConnectAccessLogConfiguration","containerConfigurations":{"list":"ServiceConnectContainerConfiguration"}}},
  ServiceConnectContainerConfiguration: {"required":[],"members":{"logLevel":"string"}},
  ServiceConnectService: {"required":["portName"],"members":{"portName":"string","discoveryName":"string","clientAliases":{"list":"ServiceConnectClientAlias"},"ingressPortOverride":"PortNumber","timeout":"TimeoutConfiguration","tls":"ServiceConnectTlsConfiguration"}},
  ServiceConnectTestTrafficHeaderMatchRules: {"required":["exact"],"members":{"exact":"string"}},
  ServiceConnectTestTrafficHeaderRules: {"required":["name"],"members":{"name":"string","value":"ServiceConnectTestTrafficHeaderMatchRules"}},
  ServiceConnectTestTrafficRules: {"required":["header"],"members":{"header":"ServiceConnectTestTrafficHeaderRules"}},
  ServiceConnectTlsCertificateAuthority: {"required":[],"members":{"awsPcaAuthorityArn":"string"}},
  ServiceConnectTlsConfiguration: {"required":["issuerCertificateAuthority"],"members":{"issuerCertificateAuthority":"ServiceConnectTlsCertificateAuthority","kmsKey":"string","roleArn":"string"}},
  ServiceManagedEBSVolumeConfiguration: {"required":["roleArn"],"members":{"roleArn":"string","encrypted":"boolean","kmsKeyId":"string","volumeType":"string","sizeInGiB":"integer","snapshotId":"string","volumeInitializationRate":"integer","iops":"integer","throughput":"integer","tagSpecifications":{"list":"EBSTagSpecification"},"filesystemType":"TaskFilesystemType"}},
  ServiceRegistry: {"required":[],"members":{"registryArn":"string","port":"integer","containerName":"string","containerPort":"integer"}},
  ServiceVolumeConfiguration: {"required":["name"],"members":{"name":"string","managedEBSVolume":"ServiceManagedEBSVolumeConfiguration"}},
  SharingStrategy: {"required":[],"members":{"nvidiaMps":"NvidiaMpsAllocation"}},
  SystemControl: {"required":[],"members":{"namespace":"string","value":"string"}},
  Tag: {"required":["key"],"members":{"key":"TagKey","value":"TagValue"}},
  TaskDefinitionPlacementConstraint: {"required":[],"members":{"type":"TaskDefinitionPlacementConstraintType","expression":"string"}},
  ThresholdConfiguration: {"required":["type","value"],"members":{"type":"ThresholdType","value":"integer"}},
  TimeoutConfiguration: {"required":[],"members":{"idleTimeoutSeconds":"Duration","perRequestTimeoutSeconds":"Duration"}},
  Tmpfs: {"required":["containerPath","size"],"members":{"containerPath":"string","size":"integer","mountOptions":{"list":"string"}}},
  Ulimit: {"required":["name","softLimit","hardLimit"],"members":{"name":"UlimitName","softLimit":"integer","hardLimit":"integer"}},
  Volume: {"required":[],"members":{"name":"string","host":"HostVolumeProperties","dockerVolumeConfiguration":"DockerVolumeConfiguration","efsVolumeConfiguration":"EFSVolumeConfiguration","s3filesVolumeConfiguration":"S3FilesVolumeConfiguration","fsxWindowsFileServerVolumeConfiguration":"FSxWindowsFileServerVolumeConfiguration","configuredAtLaunch":"boolean"}},
  VolumeFrom: {"required":[],"members":{"sourceContainer":"string","readOnly":"boolean"}},
  VpcLatticeAdvancedConfiguration: {"required":[],"members":{"alternateTargetGroupArn":"string","productionListenerRule":"string","testListenerRule":"string"}},
  VpcLatticeConfiguration: {"required":["roleArn","targetGroupArn","portName"],"members":{"roleArn":"string","targetGroupArn":"string","portName":"string","advancedConfiguration":"VpcLatticeAdvancedConfiguration"}},
};
const ecsSimpleTypes = {
  ApplicationProtocol: {"type":"string","enum":["grpc","http","http2"]},
  AssignPublicIp: {"type":"string","enum":["DISABLED","ENABLED"]},
  AvailabilityZoneRebalancing: {"type":"string","enum":["DISABLED","ENABLED"]},
  CPUArchitecture: {"type":"string","enum":["ARM64","X86_64"]},
  CapacityProviderStrategyItemBase: {"type":"integer","min":0,"max":100000},
  CapacityProviderStrategyItemWeight: {"type":"integer","min":0,"max":1000},
  Compatibility: {"type":"string","enum":["EC2","EXTERNAL","FARGATE","MANAGED_INSTANCES"]},
  ContainerCondition: {"type":"string","enum":["COMPLETE","HEALTHY","START","SUCCESS"]},
  DeploymentControllerType: {"type":"string","enum":["CODE_DEPLOY","ECS","EXTERNAL"]},
  DeploymentLifecycleHookAction: {"type":"string","enum":["CONTINUE","ROLLBACK"]},
  DeploymentLifecycleHookDuration: {"type":"integer","min":1,"max":20160},
  DeploymentLifecycleHookStage: {"type":"string","enum":["POST_PRODUCTION_TRAFFIC_SHIFT","POST_SCALE_UP","POST_TEST_TRAFFIC_SHIFT","PRE_PRODUCTION_TRAFFIC_SHIFT","PRE_SCALE_UP","PRODUCTION_TRAFFIC_SHIFT","RECONCILE_SERVICE","TEST_TRAFFIC_SHIFT"]},
  DeploymentLifecycleHookTargetType: {"type":"string","enum":["AWS_LAMBDA","PAUSE"]},
  DeploymentStrategy: {"type":"string","enum":["BLUE_GREEN","CANARY","LINEAR","ROLLING"]},
  DeviceCgroupPermission: {"type":"string","enum":["mknod","read","write"]},
  Duration: {"type":"integer","min":0,"max":2147483647},
  EBSResourceType: {"type":"string","enum":["volume"]},
  EFSAuthorizationConfigIAM: {"type":"string","enum":["DISABLED","ENABLED"]},
  EFSTransitEncryption: {"type":"string","enum":["DISABLED","ENABLED"]},
  EnvironmentFileType: {"type":"string","enum":["s3"]},
  FirelensConfigurationType: {"type":"string","enum":["fluentbit","fluentd"]},
  HealthyPercentInteger: {"type":"integer","min":0,"max":100},
  IpcMode: {"type":"string","enum":["host","none","task"]},
  LaunchType: {"type":"string","enum":["EC2","EXTERNAL","FARGATE","MANAGED_INSTANCES"]},
  LogDriver: {"type":"string","enum":["awsfirelens","awslogs","fluentd","gelf","journald","json-file","splunk","syslog"]},
  MetricName: {"type":"string","min":1,"max":255},
  MetricResolutionSeconds: {"type":"integer","min":20,"max":60},
  NetworkMode: {"type":"string","enum":["awsvpc","bridge","host","none"]},
  OSFamily: {"type":"string","enum":["LINUX","WINDOWS_SERVER_2004_CORE","WINDOWS_SERVER_2016_FULL","WINDOWS_SERVER_2019_CORE","WINDOWS_SERVER_2019_FULL","WINDOWS_SERVER_2022_CORE","WINDOWS_SERVER_2022_FULL","WINDOWS_SERVER_2025_CORE","WINDOWS_SERVER_2025_FULL","WINDOWS_SERVER_20H2_CORE"]},
  PidMode: {"type":"string","enum":["host","task"]},
  PlacementConstraintType: {"type":"string","enum":["distinctInstance","memberOf"]},
  PlacementStrategyType: {"type":"string","enum":["binpack","random","spread"]},
  PortNumber: {"type":"integer","min":0,"max":65535},
  PropagateTags: {"type":"string","enum":["NONE","SERVICE","TASK_DEFINITION"]},
  ProxyConfigurationType: {"type":"string","enum":["APPMESH"]},
  ResourceType: {"type":"string","enum":["GPU","InferenceAccelerator","NeuronDevice"]},
  SchedulingStrategy: {"type":"string","enum":["DAEMON","REPLICA"]},
  Scope: {"type":"string","enum":["shared","task"]},
  ServiceConnectAccessLoggingFormat: {"type":"string","enum":["JSON","TEXT"]},
  ServiceConnectIncludeQueryParameters: {"type":"string","enum":["DISABLED","ENABLED"]},
  ServiceRevisionCleanup: {"type":"string","enum":["BLOCKING","DEFERRED"]},
  TagKey: {"type":"string","min":1,"max":128},
  TagValue: {"type":"string","min":0,"max":256},
  TaskDefinitionPlacementConstraintType: {"type":"string","enum":["memberOf"]},
  TaskFilesystemType: {"type":"string","enum":["ext3","ext4","ntfs","xfs"]},
  ThresholdType: {"type":"string","enum":["BOUNDED_PERCENT","COUNT","UNBOUNDED_PERCENT"]},
  TransportProtocol: {"type":"string","enum":["tcp","udp"]},
  UlimitName: {"type":"string","enum":["core","cpu","data","fsize","locks","memlock","msgqueue","nice","nofile","nproc","rss","rtprio","rttime","sigpending","stack"]},
  VersionConsistency: {"type":"string","enum":["disabled","enabled"]},
};


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
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
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
/******/ 	}
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
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
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
/******/ var __webpack_exports__ = __nccwpck_require__(9641);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
