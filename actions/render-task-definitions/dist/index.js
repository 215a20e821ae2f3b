const __WEBPACK_EXTERNAL_createRequire = process.getBuiltinModule("module").createRequire;
/******/ var __webpack_modules__ = ({

/***/ 9641:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7873);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1628);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9883);



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
// EXTERNAL MODULE: ./actions/shared/src/split-list.ts
var split_list = __nccwpck_require__(3160);

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
/** What separates the entries of an input that is a list. */
const commaOrLine = /[,\n]/;






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
        return { kind: 'file', path: (0, external_node_path_.resolve)(process.env['GITHUB_WORKSPACE'] ?? '.', path) };
    return { kind: 'registered', id: arn ?? (revision === undefined ? (family ?? '') : `${family ?? ''}:${revision}`) };
}
function readChanges() {
    const pairs = (name) => parsePairs(optionalInput(name) ?? '', name);
    const list = (name) => (0, split_list/* splitList */.r)(optionalInput(name) ?? '', commaOrLine);
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
        infrastructureOutputs: optionalInput('infrastructure-outputs') ?? (0, external_node_path_.join)(environmentsDirectory, `${environment}.outputs.json`),
        images: (0, image_references/* checkImageReferences */.e)(jsonInput('images')),
        release: { id: readId('release'), commit: readId('commit') },
        taskDefinitionsDirectory: optionalInput('task-definitions-directory') ?? 'task-definitions',
        servicesDirectory: optionalInput('services-directory') ?? 'services',
        outputFile: optionalInput('output-file') ?? 'release.json',
        services: services === undefined ? undefined : (0, split_list/* splitList */.r)(services, commaOrLine),
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

/***/ 9883:
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
/** Factory's own normalisation: trim, lower-case, leading `@` and trailing `.` dropped. */
function normaliseDomain(domain) {
    return domain.trim().toLowerCase().replace(/^@+/, '').replace(/\.+$/, '');
}
/** Factory's own rule; it refuses to start with any other domain. One label (`localhost`) is enough. */
function isAllowedDomain(domain) {
    return normaliseDomain(domain).split('.').every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
}

// EXTERNAL MODULE: ./actions/shared/src/fargate-sizes.ts
var fargate_sizes = __nccwpck_require__(9598);


/** What is wrong with an environment file whose shape is right. */
function environmentFindings(document, environment) {
    return [sizeFindings, scalingFindings, authFindings, zoneFindings, domainFindings, variableFindings, artifactFindings, roleFindings].flatMap((find) => find(document, environment));
}
function sizeFindings(document, { sizes }) {
    const pairs = Object.entries(sizes).flatMap(([part, { cpu, memory }]) => {
        const problem = (0, fargate_sizes/* fargateSizeProblem */.Ho)(cpu, memory);
        return problem === undefined ? [] : [document.finding(['sizes', part, 'memory'], `sizes.${part}.memory: ${problem}`)];
    });
    if ((sizes.controller === undefined) === (sizes.runner === undefined))
        return pairs;
    const [there, absent] = sizes.runner === undefined ? ['controller', 'runner'] : ['runner', 'controller'];
    return [...pairs, document.finding(['sizes', there], `sizes.${absent} is missing, allowed: controller and runner, or neither of them`, 'key')];
}
function scalingFindings(document, { sizes }) {
    return ['api', 'web', 'controller'].flatMap((part) => {
        const { scaling, desiredCount = 0 } = sizes[part] ?? {};
        if (scaling === undefined)
            return [];
        const { minCapacity, maxCapacity } = scaling;
        const field = `sizes.${part}.scaling`;
        if (minCapacity > maxCapacity)
            return [document.finding(['sizes', part, 'scaling', 'minCapacity'], `${field}.minCapacity: got ${minCapacity}, allowed: at most maxCapacity, ${maxCapacity}`)];
        if (desiredCount >= minCapacity && desiredCount <= maxCapacity)
            return [];
        return [document.finding(['sizes', part, 'desiredCount'], `sizes.${part}.desiredCount: got ${desiredCount}, allowed: ${minCapacity} to ${maxCapacity}, as ${field} says`)];
    });
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
/** The templates say where artifacts are. Another value, or a key pair, would take api and runner to two places. */
function artifactFindings(document, environment) {
    const why = environment.artifacts === 'native'
        ? 'with artifacts: native, Factory uses S3 itself, with ARTIFACT_BUCKET and its task role'
        : 'with artifacts: side-car, the templates set MINIO_ENDPOINT and MINIO_BUCKET, and the side-car signs with the task role instead of a key pair';
    return ['additionalEnvironment', 'additionalSecrets'].flatMap((list) => ['api', 'runner'].flatMap((part) => Object.keys(environment[list]?.[part] ?? {}).filter((name) => name.startsWith('MINIO_')).map((name) => document.finding([list, part, name], `${list}.${part}.${name}: allowed: no MINIO_* variable; ${why}`, 'key'))));
}
function roleFindings(document, { account, runnerServiceAccounts = {} }) {
    return Object.entries(runnerServiceAccounts).filter(([, arn]) => arn.split(':')[4] !== account).map(([name, arn]) => document.finding(['runnerServiceAccounts', name], `runnerServiceAccounts.${name}: got "${arn}", allowed: a role of the account ${account}; ECS gives tasks no role of another`));
}
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
["required",{missingProperty: "minCapacity"},schema12.properties.scaling],
["required",{missingProperty: "maxCapacity"},schema12.properties.scaling],
["additionalProperties",{},schema12.properties.scaling],
["type",{type: "integer"},schema12.properties.scaling.properties.minCapacity],
["maximum",{comparison: "<=", limit: 1000},schema12.properties.scaling.properties.minCapacity],
["minimum",{comparison: ">=", limit: 0},schema12.properties.scaling.properties.minCapacity],
["type",{type: "integer"},schema12.properties.scaling.properties.maxCapacity],
["maximum",{comparison: "<=", limit: 1000},schema12.properties.scaling.properties.maxCapacity],
["minimum",{comparison: ">=", limit: 1},schema12.properties.scaling.properties.maxCapacity],
["type",{type: "integer"},schema12.properties.scaling.properties.cpuPercent],
["maximum",{comparison: "<=", limit: 90},schema12.properties.scaling.properties.cpuPercent],
["minimum",{comparison: ">=", limit: 10},schema12.properties.scaling.properties.cpuPercent],
["type",{type: "object"},schema12.properties.scaling],
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
["type",{type: "string"},schema11.properties.artifacts],
["enum",{allowedValues: schema11.properties.artifacts.enum},schema11.properties.artifacts],
["type",{type: "string"},schema11.properties.environmentKind],
["enum",{allowedValues: schema11.properties.environmentKind.enum},schema11.properties.environmentKind],
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
["type",{type: "string"},schema11.properties.kubernetesJobEnvironments],
["enum",{allowedValues: schema11.properties.kubernetesJobEnvironments.enum},schema11.properties.kubernetesJobEnvironments],
["pattern",{pattern: "^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"},schema11.properties.runnerServiceAccounts.propertyNames],
["propertyNames",{},schema11.properties.runnerServiceAccounts],
["pattern",{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]{1,576}$"},schema11.properties.runnerServiceAccounts.additionalProperties],
["type",{type: "string"},schema11.properties.runnerServiceAccounts.additionalProperties],
["type",{type: "object"},schema11.properties.runnerServiceAccounts],
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
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Environment of Factory on ECS","description":"One deployment target: environments/<name>.yml. environments/README.md explains it.","type":"object","additionalProperties":false,"required":["name","account","region","auth","sizes","projectConcurrencyLimit","smokeTest","infrastructure"],"properties":{"name":{"description":"Name of the environment, the same as the file's. It becomes part of the names of the cluster, stacks, secrets and log groups.","type":"string","pattern":"^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$","patternErrorMessage":"1 to 20 lower-case letters, digits and hyphens, first a letter, last no hyphen"},"account":{"description":"AWS account id: 12 digits, in quotes.","type":"string","pattern":"^[0-9]{12}$","patternErrorMessage":"12 digits in quotes, like '123456789012'"},"region":{"description":"AWS Region, for example eu-central-1. Any will do: the side-car of `artifacts` signs for the Region that it runs in.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]$","patternErrorMessage":"a Region like eu-central-1"},"profile":{"description":"How strict checks are: production turns some warnings of the validator into errors, and warns where everybody could use the site. Without it: production.","type":"string","enum":["development","production"]},"artifacts":{"description":"How api and runner reach the artifact bucket; both sign with their task role, never with a key pair. side-car: a second container in their tasks, of the controller's image, is the object store that an unmodified Factory knows. native: a Factory that reads ARTIFACT_BUCKET and uses S3 itself. Without it: side-car.","type":"string","enum":["side-car","native"],"default":"side-car"},"environmentKind":{"description":"What environments the images of this Factory know. compatible: of kind KUBERNETES_JOB alone, as an unmodified Factory. native: of kind ECS_TASK, too; the api's container says so in a label, which `factory-ecs environments` reads. Without it: compatible.","type":"string","enum":["compatible","native"],"default":"compatible"},"auth":{"description":"Who may use the site.","type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"description":"open: everything is public. google: people of one domain sign in with Google. basic: one user name and password, by a later Factory that no longer knows google; the smoke test cannot sign in there.","type":"string","enum":["open","google","basic"]},"googleClientId":{"description":"OAuth client id (FACTORY_AUTH_GOOGLE_CLIENT_ID). Its secret is put into factory/<name>/auth-google-client-secret.","type":"string","pattern":"\\S","patternErrorMessage":"a text that is not empty"},"allowedDomain":{"description":"E-mail domain whose addresses, and those of its subdomains, may sign in (FACTORY_AUTH_ALLOWED_DOMAIN).","type":"string"},"basicUsername":{"description":"User name for the mode basic (FACTORY_AUTH_BASIC_USERNAME). The password's hash is put into factory/<name>/auth-basic-password-hash.","type":"string","pattern":"^[^:]*[^:\\s][^:]*$","patternErrorMessage":"a text that is not empty, without a colon"},"basicRealm":{"description":"What browsers show when they ask for the password (FACTORY_AUTH_BASIC_REALM).","type":"string","pattern":"\\S","patternErrorMessage":"a text that is not empty"}},"allOf":[{"if":{"properties":{"mode":{"const":"google"}},"required":["mode"]},"then":{"required":["googleClientId","allowedDomain"],"properties":{"googleClientId":{"description":"OAuth client id from Google's console; the mode google needs it."},"allowedDomain":{"description":"E-mail domain whose people may sign in; the mode google needs it."}}}},{"if":{"properties":{"mode":{"const":"basic"}},"required":["mode"]},"then":{"required":["basicUsername","basicRealm"],"properties":{"basicUsername":{"description":"The mode basic needs it."},"basicRealm":{"description":"What browsers show when they ask for the password; the mode basic needs it."}}}}]},"sizes":{"description":"Fargate task sizes, and how many tasks a service runs. Not every pair of cpu and memory exists on Fargate. Where runs stay elsewhere, leave controller and runner out.","type":"object","additionalProperties":false,"required":["api","web","migrate"],"properties":{"api":{"$ref":"#/definitions/serviceSize"},"web":{"$ref":"#/definitions/serviceSize"},"controller":{"description":"Controllers are equal: each takes from the queue, so more than one is safe.","allOf":[{"$ref":"#/definitions/serviceSize"}]},"runner":{"description":"Size of the task that each run gets.","type":"object","additionalProperties":false,"required":["cpu","memory"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"},"diskGiB":{"description":"Disk for clones, caches and whatever a set-up script installs, in GiB. Without it: 21, the least that Fargate takes.","type":"integer","minimum":21,"maximum":200,"default":21}}},"migrate":{"$ref":"#/definitions/taskSize"}}},"projectConcurrencyLimit":{"description":"How many runs of one project are RUNNING at one time.","type":"integer","minimum":1,"maximum":1000},"runDeadlineSeconds":{"description":"After this long the controller stops a run and marks it TIMEOUT; ECS itself lets tasks run for ever. Without it: 7200, two hours.","type":"integer","minimum":60,"maximum":604800,"default":7200},"kubernetesJobEnvironments":{"description":"Runs of which environments of kind KUBERNETES_JOB become ECS tasks. ALL: of each. LISTED: of those that `factory-ecs environments` has settings for. NONE: of none. Runs of the others are refused. Without it: ALL.","type":"string","enum":["ALL","LISTED","NONE"],"default":"ALL"},"runnerServiceAccounts":{"description":"Service account that an environment of Factory names \u2192 role that its runs get instead of the runner's. Runs with another account are refused. The next cdk deploy lets the controller hand these roles over.","type":"object","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]{1,576}$","patternErrorMessage":"the ARN of a role, like arn:aws:iam::123456789012:role/factory-runs-with-more"}},"smokeTest":{"description":"The task run of the smoke test clones this repository and reports its commit.","type":"object","additionalProperties":false,"required":["repository","branch"],"properties":{"repository":{"description":"GitHub repository that needs no credentials to be read, owner/name.","$ref":"#/definitions/repository"},"branch":{"description":"Branch of that repository.","type":"string","pattern":"^[^\\s~^:?*\\[\\\\]+$","patternErrorMessage":"a branch name"}}},"infrastructure":{"description":"What the CDK app creates. A change takes effect with the next cdk deploy.","type":"object","additionalProperties":false,"required":["vpcCidr","availabilityZones","natGateways","database","redis","logRetentionDays","certificateArn","domainName","github"],"properties":{"vpcCidr":{"description":"Address range of the VPC.","type":"string","pattern":"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$","patternErrorMessage":"an IPv4 range of /16 to /24, like 10.42.0.0/16"},"availabilityZones":{"description":"At least two zones of the Region: the load balancer and the database want that.","type":"array","minItems":2,"maxItems":6,"items":{"type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]$","patternErrorMessage":"a zone like eu-central-1a"}},"natGateways":{"description":"Ways out of the private subnets. 0 leaves runners with AWS endpoints alone: no GitHub, no model provider.","type":"integer","minimum":0,"maximum":6},"database":{"description":"PostgreSQL on RDS.","type":"object","additionalProperties":false,"required":["instanceClass","allocatedStorageGiB","multiAz"],"properties":{"instanceClass":{"description":"RDS instance class without `db.`, for example t4g.medium.","type":"string","pattern":"^(?!db\\.)[a-z0-9-]+\\.[a-z0-9-]+$","patternErrorMessage":"an instance class without `db.`, like t4g.medium"},"allocatedStorageGiB":{"description":"Size of the disk in GiB.","type":"integer","minimum":20,"maximum":65536},"multiAz":{"description":"Whether a stand-by in a second zone takes over.","type":"boolean"}}},"redis":{"description":"Redis on ElastiCache.","type":"object","additionalProperties":false,"required":["nodeType"],"properties":{"nodeType":{"description":"ElastiCache node type, for example cache.t4g.small.","type":"string","pattern":"^cache\\.[a-z0-9-]+\\.[a-z0-9-]+$","patternErrorMessage":"a node type like cache.t4g.small"}}},"logRetentionDays":{"description":"Days after which CloudWatch forgets log lines.","type":"integer","enum":[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]},"certificateArn":{"description":"ACM certificate of the load balancer, in the same Region; null: plain HTTP on port 80.","type":["string","null"],"pattern":"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$","patternErrorMessage":"the ARN of an ACM certificate, or null"},"domainName":{"description":"Host name under which people reach the site; null: the load balancer's own name.","type":["string","null"],"pattern":"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$","patternErrorMessage":"a host name like factory.example.com, or null"},"github":{"description":"Which repository's workflows may assume the deployer role. The ids do not change hands when a name is given up.","type":"object","additionalProperties":false,"required":["repository","repositoryId","ownerId","oidcProviderArn"],"properties":{"repository":{"description":"owner/name","$ref":"#/definitions/repository"},"repositoryId":{"description":"`gh api repos/OWNER/NAME --jq .id`, in quotes.","$ref":"#/definitions/digits"},"ownerId":{"description":"`gh api repos/OWNER/NAME --jq .owner.id`, in quotes.","$ref":"#/definitions/digits"},"oidcProviderArn":{"description":"GitHub's OIDC provider where the account has it already; null creates it.","type":["string","null"],"pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$","patternErrorMessage":"the ARN of an OIDC provider, or null"}}}}},"additionalEnvironment":{"description":"Extra environment variables for one container. Secrets do not belong here.","type":"object","additionalProperties":false,"properties":{"api":{"$ref":"#/definitions/variables"},"web":{"$ref":"#/definitions/variables"},"controller":{"$ref":"#/definitions/variables"},"runner":{"$ref":"#/definitions/variables"},"migrate":{"$ref":"#/definitions/variables"}}},"additionalSecrets":{"description":"Extra environment variables for one container, filled from Secrets Manager or Parameter Store: keys of model providers, a GitHub App's private key. The next cdk deploy lets the container's execution role read them.","type":"object","additionalProperties":false,"properties":{"api":{"$ref":"#/definitions/secrets"},"web":{"$ref":"#/definitions/secrets"},"controller":{"$ref":"#/definitions/secrets"},"runner":{"$ref":"#/definitions/secrets"},"migrate":{"$ref":"#/definitions/secrets"}}}},"definitions":{"cpu":{"description":"CPU units; 1024 is one vCPU.","type":"integer","enum":[256,512,1024,2048,4096,8192,16384,32768]},"memory":{"description":"Memory in MiB; which values exist depends on cpu.","type":"integer","minimum":512,"maximum":249856},"taskSize":{"description":"Size of one task.","type":"object","additionalProperties":false,"required":["cpu","memory"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"}}},"serviceSize":{"description":"Size of one task, and how many the service starts with.","type":"object","additionalProperties":false,"required":["cpu","memory","desiredCount"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"},"desiredCount":{"description":"Tasks when the service is created. Later deployments keep the number that people or auto-scaling set.","type":"integer","minimum":0,"maximum":1000},"scaling":{"description":"How far the service scales by itself; a deployment registers it with Application Auto Scaling. Without it, that stays as people set it.","type":"object","additionalProperties":false,"required":["minCapacity","maxCapacity"],"properties":{"minCapacity":{"description":"Never fewer tasks.","type":"integer","minimum":0,"maximum":1000},"maxCapacity":{"description":"Never more tasks.","type":"integer","minimum":1,"maximum":1000},"cpuPercent":{"description":"Average CPU of the service that a target-tracking policy holds. Without it, policies stay as people set them.","type":"integer","minimum":10,"maximum":90}}}}},"repository":{"type":"string","pattern":"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","patternErrorMessage":"owner/name"},"digits":{"type":"string","pattern":"^[0-9]+$","patternErrorMessage":"digits in quotes"},"variables":{"description":"Name of the variable, and its value as text.","type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string"}},"secrets":{"description":"Name of the variable, and the ARN of what it is filled from; after a secret's ARN `:key::` picks one key of its JSON (put it in quotes then).","type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$","patternErrorMessage":"the full ARN of a secret, with the six characters that Secrets Manager added, or of a parameter"}}}};
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
const pattern6 = new RegExp("^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$", "u");
const pattern7 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]{1,576}$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "u");
const pattern9 = new RegExp("^[^\\s~^:?*\\[\\\\]+$", "u");
const pattern10 = new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$", "u");
const pattern11 = new RegExp("^[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]$", "u");
const pattern12 = new RegExp("^(?!db\\.)[a-z0-9-]+\\.[a-z0-9-]+$", "u");
const pattern13 = new RegExp("^cache\\.[a-z0-9-]+\\.[a-z0-9-]+$", "u");
const pattern14 = new RegExp("^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$", "u");
const pattern15 = new RegExp("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$", "u");
const pattern17 = new RegExp("^[0-9]+$", "u");
const pattern19 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$", "u");
const pattern20 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern26 = new RegExp("^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$", "u");
const schema12 = {"description":"Size of one task, and how many the service starts with.","type":"object","additionalProperties":false,"required":["cpu","memory","desiredCount"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"},"desiredCount":{"description":"Tasks when the service is created. Later deployments keep the number that people or auto-scaling set.","type":"integer","minimum":0,"maximum":1000},"scaling":{"description":"How far the service scales by itself; a deployment registers it with Application Auto Scaling. Without it, that stays as people set it.","type":"object","additionalProperties":false,"required":["minCapacity","maxCapacity"],"properties":{"minCapacity":{"description":"Never fewer tasks.","type":"integer","minimum":0,"maximum":1000},"maxCapacity":{"description":"Never more tasks.","type":"integer","minimum":1,"maximum":1000},"cpuPercent":{"description":"Average CPU of the service that a target-tracking policy holds. Without it, policies stay as people set them.","type":"integer","minimum":10,"maximum":90}}}}};

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
if(!((((key0 === "cpu") || (key0 === "memory")) || (key0 === "desiredCount")) || (key0 === "scaling"))){
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
if(data.scaling !== undefined){
let data3 = data.scaling;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.minCapacity === undefined){
vErrors = fail(vErrors,instancePath+"/scaling",12,data3);
errors++;
}
if(data3.maxCapacity === undefined){
vErrors = fail(vErrors,instancePath+"/scaling",13,data3);
errors++;
}
for(const key1 in data3){
if(!(((key1 === "minCapacity") || (key1 === "maxCapacity")) || (key1 === "cpuPercent"))){
vErrors = fail(vErrors,instancePath+"/scaling",14,data3,undefined,{additionalProperty: key1});
errors++;
}
}
if(data3.minCapacity !== undefined){
let data4 = data3.minCapacity;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors,instancePath+"/scaling/minCapacity",15,data4);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
vErrors = fail(vErrors,instancePath+"/scaling/minCapacity",16,data4);
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = fail(vErrors,instancePath+"/scaling/minCapacity",17,data4);
errors++;
}
}
}
if(data3.maxCapacity !== undefined){
let data5 = data3.maxCapacity;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fail(vErrors,instancePath+"/scaling/maxCapacity",18,data5);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
vErrors = fail(vErrors,instancePath+"/scaling/maxCapacity",19,data5);
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = fail(vErrors,instancePath+"/scaling/maxCapacity",20,data5);
errors++;
}
}
}
if(data3.cpuPercent !== undefined){
let data6 = data3.cpuPercent;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fail(vErrors,instancePath+"/scaling/cpuPercent",21,data6);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 90 || isNaN(data6)){
vErrors = fail(vErrors,instancePath+"/scaling/cpuPercent",22,data6);
errors++;
}
if(data6 < 10 || isNaN(data6)){
vErrors = fail(vErrors,instancePath+"/scaling/cpuPercent",23,data6);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/scaling",24,data3);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath,25,data);
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
vErrors = fail(vErrors,instancePath,26,data);
errors++;
}
if(data.memory === undefined){
vErrors = fail(vErrors,instancePath,27,data);
errors++;
}
for(const key0 in data){
if(!((key0 === "cpu") || (key0 === "memory"))){
vErrors = fail(vErrors,instancePath,28,data,undefined,{additionalProperty: key0});
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
vErrors = fail(vErrors,instancePath,29,data);
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
vErrors = fail(vErrors,instancePath,30,data);
errors++;
}
if(data.account === undefined){
vErrors = fail(vErrors,instancePath,31,data);
errors++;
}
if(data.region === undefined){
vErrors = fail(vErrors,instancePath,32,data);
errors++;
}
if(data.auth === undefined){
vErrors = fail(vErrors,instancePath,33,data);
errors++;
}
if(data.sizes === undefined){
vErrors = fail(vErrors,instancePath,34,data);
errors++;
}
if(data.projectConcurrencyLimit === undefined){
vErrors = fail(vErrors,instancePath,35,data);
errors++;
}
if(data.smokeTest === undefined){
vErrors = fail(vErrors,instancePath,36,data);
errors++;
}
if(data.infrastructure === undefined){
vErrors = fail(vErrors,instancePath,37,data);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
vErrors = fail(vErrors,instancePath,38,data,undefined,{additionalProperty: key0});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = fail(vErrors,instancePath+"/name",39,data0);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/name",40,data0);
errors++;
}
}
if(data.account !== undefined){
let data1 = data.account;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = fail(vErrors,instancePath+"/account",41,data1);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/account",42,data1);
errors++;
}
}
if(data.region !== undefined){
let data2 = data.region;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
vErrors = fail(vErrors,instancePath+"/region",43,data2);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/region",44,data2);
errors++;
}
}
if(data.profile !== undefined){
let data3 = data.profile;
if(typeof data3 !== "string"){
vErrors = fail(vErrors,instancePath+"/profile",45,data3);
errors++;
}
if(!((data3 === "development") || (data3 === "production"))){
vErrors = fail(vErrors,instancePath+"/profile",46,data3);
errors++;
}
}
if(data.artifacts !== undefined){
let data4 = data.artifacts;
if(typeof data4 !== "string"){
vErrors = fail(vErrors,instancePath+"/artifacts",47,data4);
errors++;
}
if(!((data4 === "side-car") || (data4 === "native"))){
vErrors = fail(vErrors,instancePath+"/artifacts",48,data4);
errors++;
}
}
if(data.environmentKind !== undefined){
let data5 = data.environmentKind;
if(typeof data5 !== "string"){
vErrors = fail(vErrors,instancePath+"/environmentKind",49,data5);
errors++;
}
if(!((data5 === "compatible") || (data5 === "native"))){
vErrors = fail(vErrors,instancePath+"/environmentKind",50,data5);
errors++;
}
}
if(data.auth !== undefined){
let data6 = data.auth;
const _errs17 = errors;
let valid2 = true;
const _errs18 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.mode === undefined) && ("mode")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data6.mode !== undefined){
if("google" !== data6.mode){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
var _valid0 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs20 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.googleClientId === undefined){
vErrors = fail(vErrors,instancePath+"/auth",51,data6);
errors++;
}
if(data6.allowedDomain === undefined){
vErrors = fail(vErrors,instancePath+"/auth",52,data6);
errors++;
}
}
var _valid0 = _errs20 === errors;
valid2 = _valid0;
}
if(!valid2){
vErrors = fail(vErrors,instancePath+"/auth",53,data6);
errors++;
}
const _errs22 = errors;
let valid4 = true;
const _errs23 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.mode === undefined) && ("mode")){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data6.mode !== undefined){
if("basic" !== data6.mode){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
var _valid1 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs25 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.basicUsername === undefined){
vErrors = fail(vErrors,instancePath+"/auth",54,data6);
errors++;
}
if(data6.basicRealm === undefined){
vErrors = fail(vErrors,instancePath+"/auth",55,data6);
errors++;
}
}
var _valid1 = _errs25 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fail(vErrors,instancePath+"/auth",56,data6);
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.mode === undefined){
vErrors = fail(vErrors,instancePath+"/auth",57,data6);
errors++;
}
for(const key1 in data6){
if(!(((((key1 === "mode") || (key1 === "googleClientId")) || (key1 === "allowedDomain")) || (key1 === "basicUsername")) || (key1 === "basicRealm"))){
vErrors = fail(vErrors,instancePath+"/auth",58,data6,undefined,{additionalProperty: key1});
errors++;
}
}
if(data6.mode !== undefined){
let data9 = data6.mode;
if(typeof data9 !== "string"){
vErrors = fail(vErrors,instancePath+"/auth/mode",59,data9);
errors++;
}
if(!(((data9 === "open") || (data9 === "google")) || (data9 === "basic"))){
vErrors = fail(vErrors,instancePath+"/auth/mode",60,data9);
errors++;
}
}
if(data6.googleClientId !== undefined){
let data10 = data6.googleClientId;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
vErrors = fail(vErrors,instancePath+"/auth/googleClientId",61,data10);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth/googleClientId",62,data10);
errors++;
}
}
if(data6.allowedDomain !== undefined){
let data11 = data6.allowedDomain;
if(typeof data11 !== "string"){
vErrors = fail(vErrors,instancePath+"/auth/allowedDomain",63,data11);
errors++;
}
}
if(data6.basicUsername !== undefined){
let data12 = data6.basicUsername;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
vErrors = fail(vErrors,instancePath+"/auth/basicUsername",64,data12);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth/basicUsername",65,data12);
errors++;
}
}
if(data6.basicRealm !== undefined){
let data13 = data6.basicRealm;
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
vErrors = fail(vErrors,instancePath+"/auth/basicRealm",66,data13);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth/basicRealm",67,data13);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth",68,data6);
errors++;
}
}
if(data.sizes !== undefined){
let data14 = data.sizes;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.api === undefined){
vErrors = fail(vErrors,instancePath+"/sizes",69,data14);
errors++;
}
if(data14.web === undefined){
vErrors = fail(vErrors,instancePath+"/sizes",70,data14);
errors++;
}
if(data14.migrate === undefined){
vErrors = fail(vErrors,instancePath+"/sizes",71,data14);
errors++;
}
for(const key2 in data14){
if(!(((((key2 === "api") || (key2 === "web")) || (key2 === "controller")) || (key2 === "runner")) || (key2 === "migrate"))){
vErrors = fail(vErrors,instancePath+"/sizes",72,data14,undefined,{additionalProperty: key2});
errors++;
}
}
if(data14.api !== undefined){
if(!(validate11(data14.api, {instancePath:instancePath+"/sizes/api",parentData:data14,parentDataProperty:"api",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data14.web !== undefined){
if(!(validate11(data14.web, {instancePath:instancePath+"/sizes/web",parentData:data14,parentDataProperty:"web",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data14.controller !== undefined){
if(!(validate11(data14.controller, {instancePath:instancePath+"/sizes/controller",parentData:data14,parentDataProperty:"controller",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data14.runner !== undefined){
let data18 = data14.runner;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.cpu === undefined){
vErrors = fail(vErrors,instancePath+"/sizes/runner",73,data18);
errors++;
}
if(data18.memory === undefined){
vErrors = fail(vErrors,instancePath+"/sizes/runner",74,data18);
errors++;
}
for(const key3 in data18){
if(!(((key3 === "cpu") || (key3 === "memory")) || (key3 === "diskGiB"))){
vErrors = fail(vErrors,instancePath+"/sizes/runner",75,data18,undefined,{additionalProperty: key3});
errors++;
}
}
if(data18.cpu !== undefined){
let data19 = data18.cpu;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = fail(vErrors,instancePath+"/sizes/runner/cpu",4,data19);
errors++;
}
if(!((((((((data19 === 256) || (data19 === 512)) || (data19 === 1024)) || (data19 === 2048)) || (data19 === 4096)) || (data19 === 8192)) || (data19 === 16384)) || (data19 === 32768))){
vErrors = fail(vErrors,instancePath+"/sizes/runner/cpu",5,data19);
errors++;
}
}
if(data18.memory !== undefined){
let data20 = data18.memory;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = fail(vErrors,instancePath+"/sizes/runner/memory",6,data20);
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 249856 || isNaN(data20)){
vErrors = fail(vErrors,instancePath+"/sizes/runner/memory",7,data20);
errors++;
}
if(data20 < 512 || isNaN(data20)){
vErrors = fail(vErrors,instancePath+"/sizes/runner/memory",8,data20);
errors++;
}
}
}
if(data18.diskGiB !== undefined){
let data21 = data18.diskGiB;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = fail(vErrors,instancePath+"/sizes/runner/diskGiB",76,data21);
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 200 || isNaN(data21)){
vErrors = fail(vErrors,instancePath+"/sizes/runner/diskGiB",77,data21);
errors++;
}
if(data21 < 21 || isNaN(data21)){
vErrors = fail(vErrors,instancePath+"/sizes/runner/diskGiB",78,data21);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/sizes/runner",79,data18);
errors++;
}
}
if(data14.migrate !== undefined){
if(!(validate15(data14.migrate, {instancePath:instancePath+"/sizes/migrate",parentData:data14,parentDataProperty:"migrate",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/sizes",80,data14);
errors++;
}
}
if(data.projectConcurrencyLimit !== undefined){
let data23 = data.projectConcurrencyLimit;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = fail(vErrors,instancePath+"/projectConcurrencyLimit",81,data23);
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1000 || isNaN(data23)){
vErrors = fail(vErrors,instancePath+"/projectConcurrencyLimit",82,data23);
errors++;
}
if(data23 < 1 || isNaN(data23)){
vErrors = fail(vErrors,instancePath+"/projectConcurrencyLimit",83,data23);
errors++;
}
}
}
if(data.runDeadlineSeconds !== undefined){
let data24 = data.runDeadlineSeconds;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = fail(vErrors,instancePath+"/runDeadlineSeconds",84,data24);
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 604800 || isNaN(data24)){
vErrors = fail(vErrors,instancePath+"/runDeadlineSeconds",85,data24);
errors++;
}
if(data24 < 60 || isNaN(data24)){
vErrors = fail(vErrors,instancePath+"/runDeadlineSeconds",86,data24);
errors++;
}
}
}
if(data.kubernetesJobEnvironments !== undefined){
let data25 = data.kubernetesJobEnvironments;
if(typeof data25 !== "string"){
vErrors = fail(vErrors,instancePath+"/kubernetesJobEnvironments",87,data25);
errors++;
}
if(!(((data25 === "ALL") || (data25 === "LISTED")) || (data25 === "NONE"))){
vErrors = fail(vErrors,instancePath+"/kubernetesJobEnvironments",88,data25);
errors++;
}
}
if(data.runnerServiceAccounts !== undefined){
let data26 = data.runnerServiceAccounts;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key4 in data26){
const _errs64 = errors;
if(typeof key4 === "string"){
if(!pattern6.test(key4)){
vErrors = fail(vErrors,instancePath+"/runnerServiceAccounts",89,key4,key4);
errors++;
}
}
var valid12 = _errs64 === errors;
if(!valid12){
vErrors = fail(vErrors,instancePath+"/runnerServiceAccounts",90,data26,undefined,{propertyName: key4});
errors++;
}
}
for(const key5 in data26){
let data27 = data26[key5];
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
vErrors = fail(vErrors,instancePath+"/runnerServiceAccounts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),91,data27);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/runnerServiceAccounts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),92,data27);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/runnerServiceAccounts",93,data26);
errors++;
}
}
if(data.smokeTest !== undefined){
let data28 = data.smokeTest;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.repository === undefined){
vErrors = fail(vErrors,instancePath+"/smokeTest",94,data28);
errors++;
}
if(data28.branch === undefined){
vErrors = fail(vErrors,instancePath+"/smokeTest",95,data28);
errors++;
}
for(const key6 in data28){
if(!((key6 === "repository") || (key6 === "branch"))){
vErrors = fail(vErrors,instancePath+"/smokeTest",96,data28,undefined,{additionalProperty: key6});
errors++;
}
}
if(data28.repository !== undefined){
let data29 = data28.repository;
if(typeof data29 === "string"){
if(!pattern8.test(data29)){
vErrors = fail(vErrors,instancePath+"/smokeTest/repository",97,data29);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/smokeTest/repository",98,data29);
errors++;
}
}
if(data28.branch !== undefined){
let data30 = data28.branch;
if(typeof data30 === "string"){
if(!pattern9.test(data30)){
vErrors = fail(vErrors,instancePath+"/smokeTest/branch",99,data30);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/smokeTest/branch",100,data30);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/smokeTest",101,data28);
errors++;
}
}
if(data.infrastructure !== undefined){
let data31 = data.infrastructure;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.vpcCidr === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",102,data31);
errors++;
}
if(data31.availabilityZones === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",103,data31);
errors++;
}
if(data31.natGateways === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",104,data31);
errors++;
}
if(data31.database === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",105,data31);
errors++;
}
if(data31.redis === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",106,data31);
errors++;
}
if(data31.logRetentionDays === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",107,data31);
errors++;
}
if(data31.certificateArn === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",108,data31);
errors++;
}
if(data31.domainName === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",109,data31);
errors++;
}
if(data31.github === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",110,data31);
errors++;
}
for(const key7 in data31){
if(!(func2.call(schema11.properties.infrastructure.properties, key7))){
vErrors = fail(vErrors,instancePath+"/infrastructure",111,data31,undefined,{additionalProperty: key7});
errors++;
}
}
if(data31.vpcCidr !== undefined){
let data32 = data31.vpcCidr;
if(typeof data32 === "string"){
if(!pattern10.test(data32)){
vErrors = fail(vErrors,instancePath+"/infrastructure/vpcCidr",112,data32);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/vpcCidr",113,data32);
errors++;
}
}
if(data31.availabilityZones !== undefined){
let data33 = data31.availabilityZones;
if(Array.isArray(data33)){
if(data33.length > 6){
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones",114,data33);
errors++;
}
if(data33.length < 2){
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones",115,data33);
errors++;
}
const len0 = data33.length;
for(let i0=0; i0<len0; i0++){
let data34 = data33[i0];
if(typeof data34 === "string"){
if(!pattern11.test(data34)){
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones/" + i0,116,data34);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones/" + i0,117,data34);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones",118,data33);
errors++;
}
}
if(data31.natGateways !== undefined){
let data35 = data31.natGateways;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
vErrors = fail(vErrors,instancePath+"/infrastructure/natGateways",119,data35);
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 6 || isNaN(data35)){
vErrors = fail(vErrors,instancePath+"/infrastructure/natGateways",120,data35);
errors++;
}
if(data35 < 0 || isNaN(data35)){
vErrors = fail(vErrors,instancePath+"/infrastructure/natGateways",121,data35);
errors++;
}
}
}
if(data31.database !== undefined){
let data36 = data31.database;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.instanceClass === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/database",122,data36);
errors++;
}
if(data36.allocatedStorageGiB === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/database",123,data36);
errors++;
}
if(data36.multiAz === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/database",124,data36);
errors++;
}
for(const key8 in data36){
if(!(((key8 === "instanceClass") || (key8 === "allocatedStorageGiB")) || (key8 === "multiAz"))){
vErrors = fail(vErrors,instancePath+"/infrastructure/database",125,data36,undefined,{additionalProperty: key8});
errors++;
}
}
if(data36.instanceClass !== undefined){
let data37 = data36.instanceClass;
if(typeof data37 === "string"){
if(!pattern12.test(data37)){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/instanceClass",126,data37);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/database/instanceClass",127,data37);
errors++;
}
}
if(data36.allocatedStorageGiB !== undefined){
let data38 = data36.allocatedStorageGiB;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/allocatedStorageGiB",128,data38);
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 65536 || isNaN(data38)){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/allocatedStorageGiB",129,data38);
errors++;
}
if(data38 < 20 || isNaN(data38)){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/allocatedStorageGiB",130,data38);
errors++;
}
}
}
if(data36.multiAz !== undefined){
let data39 = data36.multiAz;
if(typeof data39 !== "boolean"){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/multiAz",131,data39);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/database",132,data36);
errors++;
}
}
if(data31.redis !== undefined){
let data40 = data31.redis;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.nodeType === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/redis",133,data40);
errors++;
}
for(const key9 in data40){
if(!(key9 === "nodeType")){
vErrors = fail(vErrors,instancePath+"/infrastructure/redis",134,data40,undefined,{additionalProperty: key9});
errors++;
}
}
if(data40.nodeType !== undefined){
let data41 = data40.nodeType;
if(typeof data41 === "string"){
if(!pattern13.test(data41)){
vErrors = fail(vErrors,instancePath+"/infrastructure/redis/nodeType",135,data41);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/redis/nodeType",136,data41);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/redis",137,data40);
errors++;
}
}
if(data31.logRetentionDays !== undefined){
let data42 = data31.logRetentionDays;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
vErrors = fail(vErrors,instancePath+"/infrastructure/logRetentionDays",138,data42);
errors++;
}
if(!((((((((((((((((((((((data42 === 1) || (data42 === 3)) || (data42 === 5)) || (data42 === 7)) || (data42 === 14)) || (data42 === 30)) || (data42 === 60)) || (data42 === 90)) || (data42 === 120)) || (data42 === 150)) || (data42 === 180)) || (data42 === 365)) || (data42 === 400)) || (data42 === 545)) || (data42 === 731)) || (data42 === 1096)) || (data42 === 1827)) || (data42 === 2192)) || (data42 === 2557)) || (data42 === 2922)) || (data42 === 3288)) || (data42 === 3653))){
vErrors = fail(vErrors,instancePath+"/infrastructure/logRetentionDays",139,data42);
errors++;
}
}
if(data31.certificateArn !== undefined){
let data43 = data31.certificateArn;
if((typeof data43 !== "string") && (data43 !== null)){
vErrors = fail(vErrors,instancePath+"/infrastructure/certificateArn",140,data43);
errors++;
}
if(typeof data43 === "string"){
if(!pattern14.test(data43)){
vErrors = fail(vErrors,instancePath+"/infrastructure/certificateArn",141,data43);
errors++;
}
}
}
if(data31.domainName !== undefined){
let data44 = data31.domainName;
if((typeof data44 !== "string") && (data44 !== null)){
vErrors = fail(vErrors,instancePath+"/infrastructure/domainName",142,data44);
errors++;
}
if(typeof data44 === "string"){
if(!pattern15.test(data44)){
vErrors = fail(vErrors,instancePath+"/infrastructure/domainName",143,data44);
errors++;
}
}
}
if(data31.github !== undefined){
let data45 = data31.github;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.repository === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github",144,data45);
errors++;
}
if(data45.repositoryId === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github",145,data45);
errors++;
}
if(data45.ownerId === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github",146,data45);
errors++;
}
if(data45.oidcProviderArn === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github",147,data45);
errors++;
}
for(const key10 in data45){
if(!((((key10 === "repository") || (key10 === "repositoryId")) || (key10 === "ownerId")) || (key10 === "oidcProviderArn"))){
vErrors = fail(vErrors,instancePath+"/infrastructure/github",148,data45,undefined,{additionalProperty: key10});
errors++;
}
}
if(data45.repository !== undefined){
let data46 = data45.repository;
if(typeof data46 === "string"){
if(!pattern8.test(data46)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repository",97,data46);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repository",98,data46);
errors++;
}
}
if(data45.repositoryId !== undefined){
let data47 = data45.repositoryId;
if(typeof data47 === "string"){
if(!pattern17.test(data47)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repositoryId",149,data47);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repositoryId",150,data47);
errors++;
}
}
if(data45.ownerId !== undefined){
let data48 = data45.ownerId;
if(typeof data48 === "string"){
if(!pattern17.test(data48)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/ownerId",149,data48);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github/ownerId",150,data48);
errors++;
}
}
if(data45.oidcProviderArn !== undefined){
let data49 = data45.oidcProviderArn;
if((typeof data49 !== "string") && (data49 !== null)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/oidcProviderArn",151,data49);
errors++;
}
if(typeof data49 === "string"){
if(!pattern19.test(data49)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/oidcProviderArn",152,data49);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github",153,data45);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure",154,data31);
errors++;
}
}
if(data.additionalEnvironment !== undefined){
let data50 = data.additionalEnvironment;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key11 in data50){
if(!(((((key11 === "api") || (key11 === "web")) || (key11 === "controller")) || (key11 === "runner")) || (key11 === "migrate"))){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment",155,data50,undefined,{additionalProperty: key11});
errors++;
}
}
if(data50.api !== undefined){
let data51 = data50.api;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key12 in data51){
const _errs127 = errors;
if(typeof key12 === "string"){
if(!pattern20.test(key12)){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api",156,key12,key12);
errors++;
}
}
var valid27 = _errs127 === errors;
if(!valid27){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api",157,data51,undefined,{propertyName: key12});
errors++;
}
}
for(const key13 in data51){
let data52 = data51[key13];
if(typeof data52 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),158,data52);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api",159,data51);
errors++;
}
}
if(data50.web !== undefined){
let data53 = data50.web;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key14 in data53){
const _errs134 = errors;
if(typeof key14 === "string"){
if(!pattern20.test(key14)){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web",156,key14,key14);
errors++;
}
}
var valid30 = _errs134 === errors;
if(!valid30){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web",157,data53,undefined,{propertyName: key14});
errors++;
}
}
for(const key15 in data53){
let data54 = data53[key15];
if(typeof data54 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),158,data54);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web",159,data53);
errors++;
}
}
if(data50.controller !== undefined){
let data55 = data50.controller;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key16 in data55){
const _errs141 = errors;
if(typeof key16 === "string"){
if(!pattern20.test(key16)){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller",156,key16,key16);
errors++;
}
}
var valid33 = _errs141 === errors;
if(!valid33){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller",157,data55,undefined,{propertyName: key16});
errors++;
}
}
for(const key17 in data55){
let data56 = data55[key17];
if(typeof data56 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),158,data56);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller",159,data55);
errors++;
}
}
if(data50.runner !== undefined){
let data57 = data50.runner;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key18 in data57){
const _errs148 = errors;
if(typeof key18 === "string"){
if(!pattern20.test(key18)){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner",156,key18,key18);
errors++;
}
}
var valid36 = _errs148 === errors;
if(!valid36){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner",157,data57,undefined,{propertyName: key18});
errors++;
}
}
for(const key19 in data57){
let data58 = data57[key19];
if(typeof data58 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),158,data58);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner",159,data57);
errors++;
}
}
if(data50.migrate !== undefined){
let data59 = data50.migrate;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key20 in data59){
const _errs155 = errors;
if(typeof key20 === "string"){
if(!pattern20.test(key20)){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate",156,key20,key20);
errors++;
}
}
var valid39 = _errs155 === errors;
if(!valid39){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate",157,data59,undefined,{propertyName: key20});
errors++;
}
}
for(const key21 in data59){
let data60 = data59[key21];
if(typeof data60 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),158,data60);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate",159,data59);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment",160,data50);
errors++;
}
}
if(data.additionalSecrets !== undefined){
let data61 = data.additionalSecrets;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key22 in data61){
if(!(((((key22 === "api") || (key22 === "web")) || (key22 === "controller")) || (key22 === "runner")) || (key22 === "migrate"))){
vErrors = fail(vErrors,instancePath+"/additionalSecrets",161,data61,undefined,{additionalProperty: key22});
errors++;
}
}
if(data61.api !== undefined){
let data62 = data61.api;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key23 in data62){
const _errs165 = errors;
if(typeof key23 === "string"){
if(!pattern20.test(key23)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api",162,key23,key23);
errors++;
}
}
var valid43 = _errs165 === errors;
if(!valid43){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api",163,data62,undefined,{propertyName: key23});
errors++;
}
}
for(const key24 in data62){
let data63 = data62[key24];
if(typeof data63 === "string"){
if(!pattern26.test(data63)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),164,data63);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),165,data63);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api",166,data62);
errors++;
}
}
if(data61.web !== undefined){
let data64 = data61.web;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key25 in data64){
const _errs172 = errors;
if(typeof key25 === "string"){
if(!pattern20.test(key25)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web",162,key25,key25);
errors++;
}
}
var valid46 = _errs172 === errors;
if(!valid46){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web",163,data64,undefined,{propertyName: key25});
errors++;
}
}
for(const key26 in data64){
let data65 = data64[key26];
if(typeof data65 === "string"){
if(!pattern26.test(data65)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),164,data65);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),165,data65);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web",166,data64);
errors++;
}
}
if(data61.controller !== undefined){
let data66 = data61.controller;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key27 in data66){
const _errs179 = errors;
if(typeof key27 === "string"){
if(!pattern20.test(key27)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller",162,key27,key27);
errors++;
}
}
var valid49 = _errs179 === errors;
if(!valid49){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller",163,data66,undefined,{propertyName: key27});
errors++;
}
}
for(const key28 in data66){
let data67 = data66[key28];
if(typeof data67 === "string"){
if(!pattern26.test(data67)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),164,data67);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),165,data67);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller",166,data66);
errors++;
}
}
if(data61.runner !== undefined){
let data68 = data61.runner;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key29 in data68){
const _errs186 = errors;
if(typeof key29 === "string"){
if(!pattern20.test(key29)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner",162,key29,key29);
errors++;
}
}
var valid52 = _errs186 === errors;
if(!valid52){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner",163,data68,undefined,{propertyName: key29});
errors++;
}
}
for(const key30 in data68){
let data69 = data68[key30];
if(typeof data69 === "string"){
if(!pattern26.test(data69)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),164,data69);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),165,data69);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner",166,data68);
errors++;
}
}
if(data61.migrate !== undefined){
let data70 = data61.migrate;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key31 in data70){
const _errs193 = errors;
if(typeof key31 === "string"){
if(!pattern20.test(key31)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate",162,key31,key31);
errors++;
}
}
var valid55 = _errs193 === errors;
if(!valid55){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate",163,data70,undefined,{propertyName: key31});
errors++;
}
}
for(const key32 in data70){
let data71 = data70[key32];
if(typeof data71 === "string"){
if(!pattern26.test(data71)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),164,data71);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),165,data71);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate",166,data70);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets",167,data61);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath,168,data);
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
var yaml_document = __nccwpck_require__(8295);
/** As readEnvironment, with the document that knows where each value stands. */
function readNamedEnvironment(name, directory) {
    if (!/^[a-z][a-z0-9-]*$/.test(name)) {
        throw new user_error/* UserError */.y(`environment must be the name of a file ${(0, external_node_path_.join)(directory, '<name>.yml')} without folder and ending, got '${name}'.`);
    }
    const { document, environment } = readEnvironmentDocument((0, external_node_path_.join)(directory, `${name}.yml`));
    if (environment.name === name)
        return { document, environment };
    throw new finding/* FindingsError */.N(`${document.file} is not right:`, [document.finding(['name'], `name: got "${environment.name}", allowed: ${name}, as the file is called`)]);
}
function readEnvironmentDocument(path) {
    if (!(0, external_node_fs_.existsSync)(path))
        throw new user_error/* UserError */.y(describeMissingFile(path));
    const document = (0, yaml_document/* readYamlDocument */.H)(path);
    const shape = (0, schema_findings/* schemaFindings */.I$)(document, validate);
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
        artifacts: 'side-car',
        environmentKind: 'compatible',
        runDeadlineSeconds: 7200,
        kubernetesJobEnvironments: 'ALL',
        runnerServiceAccounts: {},
        ...written,
        sizes: runner === undefined ? sizes : { ...sizes, runner: { diskGiB: 21, ...runner } },
        additionalEnvironment: { ...noVariables, ...written.additionalEnvironment },
        additionalSecrets: { ...noVariables, ...written.additionalSecrets },
    };
}
function describeMissingFile(path) {
    const directory = (0, external_node_path_.dirname)(path);
    const names = (0, external_node_fs_.existsSync)(directory) ? (0, external_node_fs_.readdirSync)(directory).flatMap((file) => (/^[^.]+\.yml$/.test(file) ? [(0, external_node_path_.basename)(file, '.yml')] : [])) : [];
    return `There is no environment file ${path}: ${(0, nearest_name/* suggestName */.S)((0, external_node_path_.basename)(path, '.yml'), names)}`;
}

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);
function formatRelease(release) {
    return `${JSON.stringify(sortKeys(release), null, 2)}\n`;
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!(0, json_object/* isJsonObject */.OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, sortKeys(entry)]));
}





/** The file of `cdk deploy --outputs-file`, flattened: output name \u2192 value. */
function readInfrastructureOutputs(path) {
    if (!(0, external_node_fs_.existsSync)(path)) {
        throw new user_error/* UserError */.y(`There are no infrastructure outputs at ${path}. They are written by \`npx cdk deploy --all -c environment=<name> --outputs-file ${path}\`; commit the file.`);
    }
    const document = (0, yaml_document/* readYamlDocument */.H)(path);
    if (!(0, json_object/* isJsonObject */.OW)(document.value))
        throw new user_error/* UserError */.y(`${document.file} must map stack names to their outputs, as \`cdk deploy --outputs-file\` writes it.`);
    const outputs = {};
    const findings = [];
    for (const [stack, values] of Object.entries(document.value)) {
        if (!(0, json_object/* isJsonObject */.OW)(values))
            findings.push(document.finding([stack], `${stack}: got ${(0, json_object/* showValue */.vp)(values)}, allowed: output names and their values`));
        else
            for (const [name, value] of Object.entries(values)) {
                if (typeof value !== 'string')
                    findings.push(document.finding([stack, name], `${stack}.${name}: got ${(0, json_object/* showValue */.vp)(value)}, allowed: a text`));
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

// EXTERNAL MODULE: ./actions/shared/src/rules/shape-findings.ts + 6 modules
var shape_findings = __nccwpck_require__(2953);
// EXTERNAL MODULE: ./actions/shared/src/text-file.ts + 1 modules
var text_file = __nccwpck_require__(3691);
const reference = /(?<!\$)\$\{(?:(list|variables|secrets|json)\(\s*)?([A-Za-z][\w-]*(?:\.[\w-]+)+)\s*\)?\}/g;
/** Everything that a document refers to. */
function collectReferences(document) {
    const uses = new Map();
    const visit = (value) => {
        if (typeof value === 'string') {
            if (value.includes('${'))
                for (const [, operation, path = ''] of value.matchAll(reference))
                    addUse(uses, path, { kind: operation === undefined || operation === 'list' ? 'value' : 'mapping' });
        }
        else if (Array.isArray(value))
            value.forEach(visit);
        else if ((0, json_object/* isJsonObject */.OW)(value)) {
            if ((0, json_object/* isJsonObject */.OW)(value['when']))
                for (const [path, wanted] of Object.entries(value['when']))
                    addUse(uses, path, { kind: 'condition', wanted });
            const { case: chosenBy, ...values } = value;
            if (typeof chosenBy === 'string')
                addUse(uses, chosenBy, { kind: 'condition', wanted: Object.keys(values)[0] });
            Object.values(value).forEach(visit);
        }
    };
    visit(document);
    return uses;
}
/** The first use counts. But what a `when` asks for is the value that its reference has, too. */
function addUse(uses, path, use) {
    const known = uses.get(path);
    if (known === undefined || (known.kind === 'value' && use.kind !== 'value'))
        uses.set(path, use);
}


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
        ...wanted.filter((key) => !rollOutOrder.some((known) => known === key)).map((key) => `services: there is no service ${key}, ${(0, nearest_name/* suggestName */.S)(key, rollOutOrder)}`),
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

// EXTERNAL MODULE: ./actions/shared/src/render/definition-rules.ts
var definition_rules = __nccwpck_require__(9941);




/** Part or service \u2192 its file, in alphabetical order. */
function findTemplates(directory, known) {
    if (!(0, external_node_fs_.existsSync)(directory))
        throw new user_error/* UserError */.y(`There is no folder ${directory} with templates.`);
    const files = (0, external_node_fs_.readdirSync)(directory).filter((file) => /\.ya?ml$/.test(file)).sort();
    const found = new Map();
    const problems = [];
    for (const file of files) {
        const [name, path] = [file.replace(/\.ya?ml$/, ''), (0, external_node_path_.join)(directory, file)];
        const other = found.get(name);
        if (!known.includes(name))
            problems.push(`${path} is for no part of Factory: ${(0, nearest_name/* suggestName */.S)(name, known)}`);
        else if (other !== undefined)
            problems.push(`${other} and ${path} are both for ${name}; remove one`);
        else
            found.set(name, path);
    }
    if (problems.length > 0)
        throw new user_error/* UserError */.y(problems.join('\n'));
    return found;
}
/** How far the services of a release scale by themselves, as far as the environment says so. */
function scalingOf({ sizes }, services) {
    const found = ['api', 'web', 'controller'].flatMap((key) => {
        const scaling = sizes[key]?.scaling;
        return scaling === undefined || !services.includes(key) ? [] : [[key, scaling]];
    });
    return Object.fromEntries(found);
}
/** The smoke test's settings. None where the smoke test cannot sign in, or where the infrastructure does not say what it needs. */
function checksOf({ auth, smokeTest }, infrastructure) {
    const { PublicUrl: url, AuthSessionSecretArn: secret, SmokeTestRoleArn: roleArn } = infrastructure;
    const isGated = auth.mode === 'google';
    if (auth.mode === 'basic' || url === undefined || url === '' || (isGated && secret === undefined))
        return {};
    return {
        checks: {
            url, sessionSecretArn: isGated ? (secret ?? null) : null, allowedDomain: isGated ? (auth.allowedDomain ?? null) : null,
            repository: smokeTest.repository, branch: smokeTest.branch, roleArn: roleArn ?? null,
        },
    };
}





const keys = ['order', 'schemaFitsPreviousCode'];
/** Without the file: one service after the other, and a schema that fits. */
function readRollOutPolicy(path) {
    const policy = { order: rollOutOrder.map((key) => [key]), schemaFitsPreviousCode: true };
    if (!(0, external_node_fs_.existsSync)(path))
        return { policy, findings: [] };
    const document = (0, yaml_document/* readYamlDocument */.H)(path);
    const { value } = document;
    if (!(0, json_object/* isJsonObject */.OW)(value))
        return { policy, findings: [document.finding([], `it must be a mapping with ${keys.join(' and ')}, got ${(0, json_object/* showValue */.vp)(value)}`)] };
    const findings = [...unknownKeys(document, value), ...roll_out_policy_orderFindings(document, value['order']), ...schemaFindings(document, value['schemaFitsPreviousCode'])];
    return { policy: findings.length > 0 ? policy : { ...policy, ...value }, findings };
}
function unknownKeys(document, value) {
    return Object.keys(value).filter((key) => !keys.includes(key)).map((key) => document.finding([key], `${key}: unknown key, ${(0, nearest_name/* suggestName */.S)(key, keys)}`, 'key'));
}
function schemaFindings(document, value) {
    if (value === undefined || typeof value === 'boolean')
        return [];
    return [document.finding(['schemaFitsPreviousCode'], `schemaFitsPreviousCode: got ${(0, json_object/* showValue */.vp)(value)}, allowed: true or false`)];
}
function roll_out_policy_orderFindings(document, order) {
    if (order === undefined)
        return [];
    if (!Array.isArray(order))
        return [document.finding(['order'], `order: got ${(0, json_object/* showValue */.vp)(order)}, allowed: a list of lists of services, such as [[api], [web], [controller]]`)];
    const seen = [];
    const wrong = order.flatMap((group, index) => {
        if (!Array.isArray(group))
            return [document.finding(['order', index], `order[${index}]: got ${(0, json_object/* showValue */.vp)(group)}, allowed: a list of services, such as [api]`)];
        return group.flatMap((key, place) => keyFindings(document, key, { seen, path: ['order', index, place] }));
    });
    const missing = wrong.length > 0 ? [] : rollOutOrder.filter((key) => !seen.includes(key));
    return [...wrong, ...missing.map((key) => document.finding(['order'], `order: ${key} is missing, allowed: each of ${rollOutOrder.join(', ')} once`))];
}
function keyFindings(document, key, { seen, path }) {
    const field = `${path[0]}[${path[1]}][${path[2]}]`;
    if (typeof key !== 'string' || !rollOutOrder.some((known) => known === key))
        return [document.finding(path, `${field}: got ${(0, json_object/* showValue */.vp)(key)}, allowed: ${rollOutOrder.join(', ')}`)];
    const isTwice = seen.includes(key);
    seen.push(key);
    return isTwice ? [document.finding(path, `${field}: ${key} is there twice, allowed: once`)] : [];
}

// EXTERNAL MODULE: ./actions/shared/src/split-list.ts
var split_list = __nccwpck_require__(3160);


/** Values that the environment's schema allows; a `when` for another never holds. */
const authModes = ['open', 'google', 'basic'];
const profiles = ['development', 'production'];
const artifactModes = ['side-car', 'native'];
const environmentKinds = ['compatible', 'native'];
/** What holds for the templates of every release. */
const templateRestrictions = {
    choices: {
        'environment.auth.mode': authModes, 'environment.profile': profiles,
        'environment.artifacts': artifactModes, 'environment.environmentKind': environmentKinds,
    },
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
        return { kind: 'problem', message: `\${${reference}}: there is no ${root}, ${(0, nearest_name/* suggestName */.S)(root, rootNames)}` };
    let value = values;
    for (const [index, step] of steps.entries()) {
        const before = [root, ...steps.slice(0, index)].join('.');
        if (!(0, json_object/* isJsonObject */.OW)(value))
            return { kind: 'problem', message: `\${${reference}}: ${before} has nothing below it` };
        if (!Object.hasOwn(value, step))
            return { kind: 'problem', message: `\${${reference}}: ${before} has no ${step}, ${(0, nearest_name/* suggestName */.S)(step, Object.keys(value))}` };
        value = value[step];
    }
    return { kind: 'value', value };
}
function resolveDeferred(steps, { deferred }) {
    const name = steps.join('.');
    if (deferred.includes(name))
        return { kind: 'deferred' };
    return { kind: 'problem', message: `\${taskDefinitions.${name}}: there is no such task definition to refer to, ${(0, nearest_name/* suggestName */.S)(name, deferred)}` };
}




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
const expression = /^(?:(list|variables|secrets|json)\(\s*([A-Za-z][\w.-]*)\s*\)|([A-Za-z][\w.-]*))$/;
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
            value = typeof step === 'number' ? (Array.isArray(value) ? value[step] : undefined) : (0, json_object/* isJsonObject */.OW)(value) ? value[step] : undefined;
            return origin ?? step;
        });
    }
    #renderAny(value, place) {
        if (typeof value === 'string')
            return this.#renderText(value, place);
        if (Array.isArray(value))
            return this.#renderList(value, place);
        if (!(0, json_object/* isJsonObject */.OW)(value))
            return value;
        if ('case' in value)
            return this.#renderCase(value, place);
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
            if ((0, json_object/* isJsonObject */.OW)(entry) && 'when' in entry) {
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
        if (!(0, json_object/* isJsonObject */.OW)(when) || Object.keys(when).length === 0) {
            this.#report(from, `when: got ${(0, json_object/* showValue */.vp)(when)}, allowed: paths and the values they must have, like { environment.auth.mode: google }`);
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
    #renderCase({ case: path, ...values }, place) {
        const from = { above: place, step: 'case' };
        if (typeof path !== 'string') {
            this.#report(from, `case: got ${(0, json_object/* showValue */.vp)(path)}, allowed: a path, beside a value for each that it can have, like { case: environment.artifacts, side-car: a, native: b }`);
            return undefined;
        }
        const value = this.#lookUp(path, from);
        if (value === undefined)
            return undefined;
        const chosen = typeof value === 'string' ? value : (0, json_object/* showValue */.vp)(value);
        const choices = this.#scope.choices?.[path];
        for (const key of Object.keys(values).filter((key) => choices?.includes(key) === false)) {
            this.#report({ above: place, step: key }, `case: ${path} is never ${(0, json_object/* showValue */.vp)(key)}, ${(0, nearest_name/* suggestName */.S)(key, choices ?? [])}`);
        }
        const missing = (choices ?? [chosen]).filter((key) => !Object.hasOwn(values, key));
        if (missing.length > 0)
            this.#report(from, `case: ${path} can be ${missing.join(', ')}, for which there is no value`);
        return Object.hasOwn(values, chosen) ? this.#renderAny(values[chosen], { above: place, step: chosen }) : undefined;
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
            this.#report(from, `\${${source}}: not understood, allowed: \${root.path}, \${list(root.path)}, \${variables(root.path)}, \${secrets(root.path)}, \${json(root.path)}, and $\${ for a literal \${`);
            return undefined;
        }
        const value = this.#lookUp(path, from);
        if (operation === undefined || value === undefined)
            return value;
        if (operation === 'list' && typeof value === 'string')
            return (0, split_list/* splitList */.r)(value);
        if (operation === 'json' && (0, json_object/* isJsonObject */.OW)(value))
            return toJson(value);
        if (operation !== 'list' && (0, json_object/* isJsonObject */.OW)(value))
            return toVariables(value, operation === 'secrets' ? 'valueFrom' : 'value');
        this.#report(from, `\${${source}}: got ${(0, json_object/* showValue */.vp)(value)}, allowed: ${operation === 'list' ? 'a comma-separated text' : 'a mapping'}`);
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
        return `is compared with ${(0, json_object/* showValue */.vp)(wanted)}, allowed: a text, a number, true, false or null`;
    if (choices !== undefined && !choices.some((choice) => choice === wanted))
        return `is never ${(0, json_object/* showValue */.vp)(wanted)}, ${(0, nearest_name/* suggestName */.S)(String(wanted), choices)}`;
    if (value === undefined || value === null || wanted === null || typeof value === typeof wanted)
        return undefined;
    return `is never ${(0, json_object/* showValue */.vp)(wanted)}: its value ${(0, json_object/* showValue */.vp)(value)} is of another type`;
}
function toVariables(mapping, key) {
    return Object.entries(mapping).map(([name, value]) => ({ name, [key]: value }));
}
/** By name, so that another order in the file makes no other definition. */
function toJson(mapping) {
    return JSON.stringify(Object.fromEntries(Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : 1))));
}
function pathOf(place) {
    const path = [];
    for (let at = place; at !== undefined; at = at.above)
        path.unshift(at.step);
    return path;
}



function unusedImages(images, mentioned) {
    const used = [...mentioned].filter((path) => path.startsWith('images.')).map((path) => path.slice('images.'.length));
    return Object.keys(images).filter((key) => !used.includes(key)).map((key) => `images has ${key}, which no template uses, ${(0, nearest_name/* suggestName */.S)(key, used)}`);
}
/** Settings of one part alone, or of some. */
const settingsOf = {
    api: ['artifacts', 'environmentKind'],
    controller: ['kubernetesJobEnvironments', 'runnerServiceAccounts'],
    runner: ['artifacts'],
};
/** What `environment.<path>` only templates read. The rest is for the infrastructure, the deployment or the smoke test. */
const readByTemplates = (parts) => [
    ...parts.flatMap((part) => [['sizes', part], ['additionalEnvironment', part], ['additionalSecrets', part]]),
    ...parts.flatMap((part) => (settingsOf[part] ?? []).map((name) => [name])),
    ['auth', 'googleClientId'], ['auth', 'allowedDomain'], ['auth', 'basicUsername'], ['auth', 'basicRealm'],
];
/** Values of the environment's file that have no effect, because no template of these parts reads them. */
function unusedSettings(document, parts, mentioned) {
    const leaves = readByTemplates(parts).flatMap((path) => leavesOf((0, json_object/* valueAt */.fK)(document.value, path), path));
    return leaves.filter((path) => !isMentioned(path, mentioned)).map((path) => document.finding(path, `${(0, schema_findings/* showPath */.P8)(path)}: no template reads it, so that it changes nothing; write ${referenceTo(path)} where it belongs, or remove it`, 'key'));
}
function referenceTo(path) {
    const whole = `environment.${path.slice(0, 2).join('.')}`;
    if (path[0] === 'additionalEnvironment')
        return `\${variables(${whole})}`;
    if (path[0] === 'runnerServiceAccounts')
        return '${json(environment.runnerServiceAccounts)}';
    return path[0] === 'additionalSecrets' ? `\${secrets(${whole})}` : `\${environment.${path.join('.')}}`;
}
function isMentioned(path, mentioned) {
    return path.some((_, index) => mentioned.has(['environment', ...path.slice(0, index + 1)].join('.')));
}
function leavesOf(value, path) {
    // The deployment registers it with Application Auto Scaling.
    if (path[0] === 'sizes' && path[2] === 'scaling')
        return [];
    if ((0, json_object/* isJsonObject */.OW)(value))
        return Object.keys(value).flatMap((step) => leavesOf(value[step], [...path, step]));
    return value === undefined || value === null ? [] : [path];
}
















/** Throws a FindingsError with everything that is wrong in any file. */
function renderRelease(options) {
    const found = { definitions: findTemplates(options.taskDefinitionsDirectory, parts), services: findTemplates(options.servicesDirectory, rollOutOrder) };
    const chosen = chooseTemplates(found, { services: options.services, environment: options.environment, directories: options });
    const scope = makeScope(options, [...chosen.definitions.keys()]);
    const render = (files) => new Map([...files].map(([name, file]) => [name, renderTemplate((0, yaml_document/* readYamlDocument */.H)(file), scope)]));
    const [definitions, services] = [render(chosen.definitions), render(chosen.services)];
    const findings = [
        ...[...definitions.values()].flatMap((template) => checkTemplate(template, definition_rules/* taskDefinitionFindings */.Lu, 'RegisterTaskDefinitionRequest')),
        ...[...services].flatMap(([key, template]) => checkService(template, definitions.get(key))),
    ];
    const rollOut = readRollOutPolicy(options.rollOutFile ?? (0, external_node_path_.join)((0, external_node_path_.dirname)(options.servicesDirectory), 'roll-out.yml'));
    findings.push(...rollOut.findings);
    const unused = unusedValues(options, { rendered: [...definitions.values(), ...services.values()], parts: [...definitions.keys()], found, chosen });
    findings.push(...unused.findings);
    const problems = [...missingOutputs(options), ...unused.problems];
    if (findings.length + problems.length > 0)
        throw new finding/* FindingsError */.N('The release was not rendered:', findings, problems);
    return assemble(options, { definitions, services, policy: rollOut.policy });
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
    return left.flatMap(([, file]) => [...collectReferences((0, text_file/* readTextFile */.n)(file)).keys()]);
}
function makeScope({ environment, infrastructure, images, release }, rendered) {
    return {
        roots: { environment: { ...environment }, infrastructure: { ...infrastructure }, images: { ...images }, release },
        deferred: rendered.filter((part) => part === 'runner'),
        ...templateRestrictions,
    };
}
/** Rules are read only where the shape is right: they would repeat in other words what is wrong with it. */
function checkTemplate(template, rules, shape) {
    const findings = [...template.findings, ...(0, shape_findings/* shapeFindings */.i)(template, shape).findings];
    return findings.length > 0 ? findings : rules(template);
}
function checkService(template, definition) {
    if (definition === undefined)
        return [template.finding([], 'this service has no task definition of the same name')];
    const { value } = definition;
    return checkTemplate(template, (service) => ((0, json_object/* isJsonObject */.OW)(value) ? (0, definition_rules/* serviceFindings */.Y)(service, value) : []), 'CreateServiceRequest');
}
function missingOutputs({ infrastructure }) {
    return ['ClusterName', 'PublicUrl', 'ArtifactBucketName'].filter((name) => (infrastructure[name] ?? '') === '')
        .map((name) => `The infrastructure has no output ${name}, ${(0, nearest_name/* suggestName */.S)(name, Object.keys(infrastructure))}`);
}
function assemble({ environment, infrastructure, images, release }, { definitions, services, policy }) {
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
        order: policy.order.map((group) => group.filter((key) => services.has(key))).filter((group) => group.length > 0),
        schemaFitsPreviousCode: policy.schemaFitsPreviousCode,
        scaling: scalingOf(environment, [...services.keys()]),
        ...checksOf(environment, infrastructure),
    };
}

// EXTERNAL MODULE: ./actions/shared/src/workflow-commands.ts
var workflow_commands = __nccwpck_require__(145);

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
    const images = (0, definition_rules/* containersOf */.Mz)(definition).map(({ image }) => `\`${shortImage(String(image))}\``).join('<br>');
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









async function run(inputs) {
    if (inputs.kind === 'release')
        writeWholeRelease(inputs);
    else
        await writeDefinition(inputs);
}
function writeWholeRelease(inputs) {
    const { document, environment } = readNamedEnvironment(inputs.environment, inputs.environmentsDirectory);
    const release = renderRelease({ ...inputs, environment, environmentDocument: document, infrastructure: readInfrastructureOutputs(inputs.infrastructureOutputs) });
    (0, external_node_fs_.writeFileSync)(inputs.outputFile, formatRelease(release));
    (0, workflow_commands/* setOutput */.uH)('release-file', inputs.outputFile);
    (0, workflow_commands/* setOutput */.uH)('release', release.id);
    (0, workflow_commands/* setOutput */.uH)('services', JSON.stringify(release.order.flat()));
    (0, workflow_commands/* setOutput */.uH)('public-url', release.publicUrl);
    (0, workflow_commands/* addSummary */.S0)(summarise(release));
    (0, workflow_commands/* info */.pq)(`Rendered ${Object.keys(release.taskDefinitions).length} task definitions and ${Object.keys(release.services).length} services for ${release.environment} into ${inputs.outputFile}.`);
}
/** The definition itself stays out of the log: it may hold what should have been a secret. */
async function writeDefinition(inputs) {
    const { renderDefinition } = await __nccwpck_require__.e(/* import() */ 354).then(__nccwpck_require__.bind(__nccwpck_require__, 5354));
    const { definition, containers, dropped } = await renderDefinition(inputs);
    const file = inputs.outputFile ?? (0, external_node_path_.join)((0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(process.env['RUNNER_TEMP'] ?? (0, external_node_os_.tmpdir)(), 'task-definition-')), 'task-definition.json');
    (0, external_node_fs_.writeFileSync)(file, `${JSON.stringify(definition, null, 2)}\n`);
    (0, workflow_commands/* setOutput */.uH)('task-definition', file);
    if (dropped.length > 0)
        (0, workflow_commands/* info */.pq)(`Left out what only AWS writes: ${dropped.join(', ')}.`);
    (0, workflow_commands/* info */.pq)(`Rendered ${String(definition['family'])} with ${containers.join(', ')} into ${file}.`);
}


/***/ }),

/***/ 9598:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ fargateSizeProblem)
/* harmony export */ });
/* unused harmony exports parseCpu, parseMemory */
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
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value as an error text shows it: short, on one line, and never empty. */
function showValue(value) {
    const text = value === undefined ? 'nothing' : JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 79)}\u2026` : text;
}
/** The entries of a list that are mappings; none where it is no list. */
function objectsIn(value) {
    return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
/** What stands at the path; undefined where it leads nowhere. */
function valueAt(value, path) {
    return path.reduce((owner, step) => (Array.isArray(owner) ? owner[Number(step)] : isJsonObject(owner) && Object.hasOwn(owner, step) ? owner[step] : undefined), value);
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

/***/ 9941:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ taskDefinitionFindings),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   Y: () => (/* binding */ serviceFindings)
/* harmony export */ });
/* harmony import */ var _fargate_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9598);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1073);
/* harmony import */ var _image_references_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3860);



/** What is wrong with a task definition whose shape is right. */
function taskDefinitionFindings(template) {
    if (!(0, _json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(template.value))
        return [];
    return [...sizeFindings(template, template.value), ...containersOf(template.value).flatMap((container, index) => containerFindings(template, { container, index }))];
}
function containersOf(definition) {
    return (0, _json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(definition['containerDefinitions']);
}
/** The load balancer's container and port must be there, and what the deployment adds must not. */
function serviceFindings(template, taskDefinition) {
    if (!(0, _json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(template.value))
        return [];
    const added = ['cluster', 'taskDefinition'].filter((key) => (0, _json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(template.value) && key in template.value);
    return [
        ...added.map((key) => template.finding([key], `${key}: not allowed here, the deployment adds it`, 'key')),
        ...(0, _json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(template.value['loadBalancers']).flatMap((loadBalancer, index) => loadBalancerFindings(template, { loadBalancer, index, taskDefinition })),
    ];
}
function sizeFindings(template, { cpu, memory }) {
    if (typeof cpu !== 'string' || typeof memory !== 'string') {
        return [...(cpu === undefined ? ['cpu'] : []), ...(memory === undefined ? ['memory'] : [])].map((key) => template.finding([], `${key} is missing; Fargate needs it`));
    }
    const notWhole = Object.entries({ cpu, memory }).filter(([, value]) => !/^\d+$/.test(value));
    if (notWhole.length > 0)
        return notWhole.map(([key, value]) => template.finding([key], `${key}: got ${(0, _json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}, allowed: CPU units or MiB, as digits in quotes`));
    const problem = (0, _fargate_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .fargateSizeProblem */ .Ho)(Number(cpu), Number(memory));
    return problem === undefined ? [] : [template.finding(['memory'], `memory: ${problem}`)];
}
function containerFindings(template, { container, index }) {
    const path = ['containerDefinitions', index];
    const { image } = container;
    const imageFindings = typeof image === 'string' && !(0, _image_references_js__WEBPACK_IMPORTED_MODULE_2__/* .isByDigest */ .s)(image)
        ? [template.finding([...path, 'image'], `image: got ${(0, _json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(image)}, allowed: an image by digest, like \${images.api}`)] : [];
    return [...imageFindings, ...variableFindings(template, { container, path })];
}
/** One name, one value: ECS refuses a name twice, and lets nobody guess which of environment and secrets wins. */
function variableFindings(template, { container, path }) {
    const seen = new Map();
    return ['environment', 'secrets'].flatMap((list) => (0, _json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(container[list]).flatMap(({ name }, index) => {
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
        return [template.finding(['loadBalancers', index, 'containerName'], `containerName: got ${(0, _json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(containerName)}, allowed: ${containers.map(({ name }) => String(name)).join(', ')}`)];
    }
    const ports = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(container['portMappings']).map(({ containerPort: port }) => port);
    if (ports.includes(containerPort))
        return [];
    return [template.finding(['loadBalancers', index, 'containerPort'], `containerPort: got ${(0, _json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(containerPort)}, allowed: ${ports.map(String).join(', ') || 'none, the container has no port'}`)];
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
    if (!(0, _json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(images))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`images must be a JSON object, image key to registry/repository@sha256:digest, got ${(0, _json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(images)}.`);
    const problems = Object.entries(images).flatMap(([key, reference]) => {
        if (typeof reference === 'string' && isByDigest(reference) && repository.test(reference.slice(0, reference.indexOf(digestStart))))
            return [];
        return [`- ${key}: got ${(0, _json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(reference)}, allowed: registry/repository@sha256: and 64 hexadecimal digits`];
    });
    if (problems.length > 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`images must name every image by digest:\n${problems.join('\n')}`);
    return images;
}


/***/ }),

/***/ 2953:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ shapeFindings)
});

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);
// EXTERNAL MODULE: ./actions/shared/src/nearest-name.ts
var nearest_name = __nccwpck_require__(9577);
// EXTERNAL MODULE: ./actions/shared/src/schema-findings.ts
var schema_findings = __nccwpck_require__(1083);
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
/** A reference of our template language that is still there: its value is unknown, so no rule may judge it. */
function isReference(text) {
    return /(^|[^$])\$\{(?:(?:list|variables|secrets|json)\(\s*)?(?:environment|infrastructure|images|release|taskDefinitions)[.)]/.test(text);
}

/** What ECS wants at the path; `any` where it does not know the path. */
function typeAt(path, root) {
    let type = root;
    for (const step of path) {
        if (typeof type === 'object')
            type = 'list' in type ? type.list : type.map;
        else {
            const members = ecsShapes[type]?.members ?? {};
            type = (Object.hasOwn(members, step) ? members[step] : undefined) ?? 'any';
        }
    }
    return type;
}
/** undefined for lists, maps and structures. */
function simpleTypeOf(type) {
    if (typeof type === 'object' || ecsShapes[type] !== undefined)
        return undefined;
    return ecsSimpleTypes[type] ?? { type: type };
}



/**
 * The errors that ecs-schema.generated.json finds, by a walk over the table of shapes beside it: compiled, the schema is 90 KB
 * of code, which take longer to load than all checks of a release. A test holds the two against each other, by ajv.
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
        else if (!(0, json_object/* isJsonObject */.OW)(value))
            add('type');
        else
            for (const name of Object.keys(value))
                walk({ value: value[name], type: type.map, pointer: below(pointer, name) }, errors);
        return;
    }
    const shape = ecsShapes[type];
    const simple = simpleTypeOf(type);
    if (shape !== undefined) {
        if ((0, json_object/* isJsonObject */.OW)(value))
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

// EXTERNAL MODULE: ./actions/shared/src/rules/shape-rules.ts
var shape_rules = __nccwpck_require__(8580);
const secretName = /(?:PASSWORD|PASSWD|SECRET|SECRET_?(?:ACCESS_?)?KEY|TOKEN|PRIVATE_?KEY|API_?KEY)$/i;
/** Kubernetes objects of that kind are named in variables; what a browser is given is no secret. */
const publicName = /(?:PULL_SECRET|TLS_SECRET)$|^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC)_/i;
function isCredentialName(name) {
    return secretName.test(name) && !publicName.test(name);
}





function describeUnknownKey(name, known) {
    return `${(0, nearest_name/* suggestName */.S)(name, known)} AWS would drop it in silence`.replace(/([^?]) AWS/, '$1; AWS');
}
function describeValue(wrong) {
    const { path, value, keyword, type } = wrong;
    const allowed = keyword === 'type' ? describeType(value, { path, type }) : describeLimits(keyword, type);
    return `${(0, schema_findings/* showPath */.P8)(path)}: got ${keyword === 'minItems' || keyword === 'maxItems' ? `${value.length} entries` : showSafely(wrong)}, allowed: ${allowed}`;
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
        return (0, json_object/* showValue */.vp)(value);
    if (typeof value === 'string')
        return 'a text';
    // A port or a switch of an application is no secret unless its name says so.
    return isCredentialName(variable) || isCredentialName(String(path.at(-1))) || path.includes('secrets') ? 'a number or switch' : (0, json_object/* showValue */.vp)(value);
}
function describeType(value, { path, type }) {
    if (typeof type === 'object')
        return 'list' in type ? `a list${typeof value === 'object' ? describeEntries(path) : ''}` : 'a mapping';
    const simple = simpleTypeOf(type);
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
    const simple = simpleTypeOf(type);
    if (keyword === 'enum')
        return (simple?.enum ?? []).join(', ');
    return `${showBounds(simple ?? {})}${keyword === 'pattern' ? ' characters' : ''}`;
}
function showBounds({ min, max }) {
    if (min === undefined)
        return `at most ${max}`;
    return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}









/** A person corrects these first; a file of garbage must not cost minutes. */
const maxFindings = 500;
/** Keys that ECS does not know, keys that are missing, and values of another type or beyond what is allowed. */
function shapeFindings(document, root) {
    const errors = shapeErrors(document.value, root);
    const faults = errors.slice(0, maxFindings).flatMap((error) => readFault(error, { document, root }));
    // Where a key is misspelt, it is not missing as well; a value of another type is not outside of the enum as well.
    const meant = new Set(faults.flatMap(({ instead }) => (instead === undefined ? [] : [(0, schema_findings/* showPath */.P8)(instead)])));
    const mistyped = new Set(faults.flatMap(({ rule, path }) => (rule === shape_rules/* wrongType */.gQ ? [(0, schema_findings/* showPath */.P8)(path)] : [])));
    // AWS's answers have null for what is not there, and the SDK sends none of it.
    const isAnswer = faults.some(({ rule }) => rule === shape_rules/* outputKey */.zi);
    const told = faults.filter(({ rule, path, isEmptyMember = false }) => !(isAnswer && isEmptyMember) && !(rule === shape_rules/* missingKey */.aV && meant.has((0, schema_findings/* showPath */.P8)(path))) && !(rule === shape_rules/* unknownValue */.Uo && mistyped.has((0, schema_findings/* showPath */.P8)(path))));
    const findings = told.flatMap((fault) => toFinding(document, fault));
    if (errors.length > maxFindings)
        findings.push(...toFinding(document, { rule: shape_rules/* wrongType */.gQ, path: [], message: `${errors.length - maxFindings} more faults of its shape are not listed`, at: 'key' }));
    return { findings, covered: told.map(({ path, instead }) => instead ?? path) };
}
function toFinding(document, { rule, path, message, at }) {
    if (message === undefined)
        return [];
    const { id, severity, help } = rule;
    return [{ ...document.finding(path, message, at), rule: id, severity, path: (0, schema_findings/* showPath */.P8)(path), help }];
}
const wholeReference = /^\$\{[^}]*\}$/;
function readFault({ instancePath, keyword, name }, { document, root }) {
    const { path, value } = (0, schema_findings/* parsePointer */.vp)(instancePath, document.value);
    if (name !== undefined)
        return readKeyFault(name, { path, value, isMissing: keyword === 'required', root });
    // Text around a reference stays text; within it, an enum or a length cannot be judged.
    const isUnknown = value === undefined || (typeof value === 'string' && isReference(value) && (keyword !== 'type' || wholeReference.test(value)));
    const rule = keyword === 'type' ? shape_rules/* wrongType */.gQ : keyword === 'enum' ? shape_rules/* unknownValue */.Uo : shape_rules/* outOfBounds */.Lo;
    return [{ rule, path, message: isUnknown ? undefined : describeValue({ path, value, keyword, type: typeAt(path, root), variable: nameBeside(path, document.value) }), at: 'value', isEmptyMember: value === null && !isRequired(path, root) }];
}
function isRequired(path, root) {
    const owner = typeAt(path.slice(0, -1), root);
    const last = path.at(-1);
    return typeof last !== 'string' || (typeof owner === 'string' && (ecsShapes[owner]?.required ?? []).includes(last));
}
/** Of the mapping that the path leads into. */
function nameBeside(path, root) {
    const owner = (0, json_object/* valueAt */.fK)(root, path.slice(0, -1));
    return (0, json_object/* isJsonObject */.OW)(owner) && typeof owner['name'] === 'string' ? owner['name'] : undefined;
}
function readKeyFault(name, { path, value, isMissing, root }) {
    const keyPath = [...path, name];
    if (isMissing) {
        const isUnresolved = (0, json_object/* isJsonObject */.OW)(value) && Object.hasOwn(value, name);
        return [{ rule: shape_rules/* missingKey */.aV, path: keyPath, message: isUnresolved ? undefined : `${(0, schema_findings/* showPath */.P8)(keyPath)} is missing`, at: 'key' }];
    }
    const type = typeAt(path, root);
    const known = Object.keys((typeof type === 'string' ? ecsShapes[type]?.members : undefined) ?? {});
    // Such a key is no slip: people copy AWS's answers.
    if (path.length === 0 && known.includes('containerDefinitions') && shape_rules/* outputKeys */.sf.includes(name)) {
        return [{ rule: shape_rules/* outputKey */.zi, path: keyPath, message: `${name}: AWS adds it to its answers and takes it from nobody; remove it`, at: 'key' }];
    }
    if (path.length === 0 && name === 'taskDefinition' && known.includes('containerDefinitions')) {
        return [{ rule: shape_rules/* unknownKey */.a, path: keyPath, message: 'taskDefinition: unknown key; in an answer of AWS the definition is what is below it, without this key', at: 'key' }];
    }
    const nearest = (0, nearest_name/* nearestName */.q)(name, known);
    const isThereToo = nearest !== undefined && (0, json_object/* isJsonObject */.OW)(value) && Object.hasOwn(value, nearest);
    const instead = nearest === undefined || isThereToo ? undefined : [...path, nearest];
    return [{ rule: shape_rules/* unknownKey */.a, path: keyPath, message: `${(0, schema_findings/* showPath */.P8)(keyPath)}: unknown key, ${describeUnknownKey(name, known)}`, at: 'key', ...(instead && { instead }) }];
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
            (0, _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('error', describeError(error));
        process.exitCode = 1;
    }
}
function annotateFindings(error) {
    for (const { file, line, column, message } of error.findings)
        (0, _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('error', message, { file, line, column });
    for (const problem of error.problems)
        (0, _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('error', problem);
    // GitHub keeps ten annotations of a step; the log has them all.
    (0, _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)(error.message);
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
    return typeof thrown === 'string' ? thrown : `Something that is no Error was thrown: ${(0, _json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(thrown)}`;
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
        const known = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(error.parentSchema?.['properties']) ? Object.keys(error.parentSchema['properties']) : [];
        return document.finding([...path, name], `${showPath([...path, name])}: unknown key, ${(0, _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(name, known)}`, 'key');
    }
    if (error.keyword === 'required') {
        const name = String(error.params['missingProperty']);
        return document.finding(path, `${showPath([...path, name])} is missing${describeMissing(error.parentSchema, name)}`, 'key');
    }
    if (error.propertyName !== undefined) {
        return document.finding([...path, error.propertyName], `${field}: the name ${(0, _json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(error.propertyName)} is not allowed, it must match ${String(error.params['pattern'])}`, 'key');
    }
    return document.finding(path, `${field}: got ${(0, _json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(error.data)}, allowed: ${describeAllowed(error)}`);
}
function describeMissing(schema, name) {
    const property = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema?.['properties']) ? schema['properties'][name] : undefined;
    const description = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(property) ? property['description'] : undefined;
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
            value = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? value[step] : undefined;
        }
    }
    return { path, value };
}


/***/ }),

/***/ 3160:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ splitList)
/* harmony export */ });
/** The entries of a text, without white space around them and without empty ones. */
function splitList(text, separator = ',') {
    return text.split(separator).map((entry) => entry.trim()).filter((entry) => entry !== '');
}


/***/ }),

/***/ 3691:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ displayPath),
  n: () => (/* binding */ readTextFile)
});
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./actions/shared/src/finding.ts
var finding = __nccwpck_require__(8490);
// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __nccwpck_require__(7871);





/** Far above any file of ours, and ECS takes 64 KiB; far below what takes a second to parse. */
const maxFileBytes = 512 * 1024;
/** As errors and annotations name it: relative to the working directory where it lies below. */
function displayPath(path) {
    // Most are as short as they can be; to find that out by the working directory costs more than reading the file.
    if (/^\w[\w./-]*$/.test(path) && !/\/[./]/.test(path))
        return path;
    const fromHere = (0, external_node_path_.relative)('.', path);
    return fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
}
/** The text of a file in UTF-8, without its byte order mark. */
function readTextFile(path) {
    const file = displayPath(path);
    const bytes = readBytes(path, file);
    if ((0, external_node_buffer_namespaceObject.isUtf8)(bytes))
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

/***/ 8295:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ parseYamlDocument),
  H: () => (/* binding */ readYamlDocument)
});
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
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
];
var FALSE_VALUES = [
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
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
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
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
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
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
({
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name))});
//#endregion



// EXTERNAL MODULE: ./actions/shared/src/finding.ts
var finding = __nccwpck_require__(8490);
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
            case EVENT_ID.DOCUMENT: return undefined;
            case EVENT_ID.POP:
                this.#close();
                return undefined;
            case EVENT_ID.ALIAS: return this.#follow(event);
            case EVENT_ID.SCALAR: return this.#takeScalar(event);
            case EVENT_ID.SEQUENCE:
            case EVENT_ID.MAPPING: return this.#enter(event);
        }
    }
    #enter(event) {
        const isMapping = event.type === EVENT_ID.MAPPING;
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
        const isPlain = event.style === SCALAR_STYLE.PLAIN;
        if (parent?.node.entries !== undefined && parent.key === undefined) {
            const name = event.valueStart < 0 ? 'null' : getScalarValue(this.#text, event);
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
            case SCALAR_STYLE.SINGLE_QUOTED:
            case SCALAR_STYLE.DOUBLE_QUOTED: return valueStart - 1;
            case SCALAR_STYLE.LITERAL_BLOCK:
            case SCALAR_STYLE.FOLDED_BLOCK: return this.#blockStart(valueStart);
            case SCALAR_STYLE.PLAIN: return valueStart;
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







/** Throws a FindingsError or UserError that says what is wrong with its syntax, and where. */
function readYamlDocument(path) {
    return parseYamlDocument((0, text_file/* readTextFile */.n)(path), (0, text_file/* displayPath */.G)(path));
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
        text,
        value,
        finding: (path, message, at = 'value') => ({ file, ...lines.placeOf(offsetOf(root(), path, at)), message }),
        isQuoted: (path, written) => styleOf(written) ?? findNode(root(), path)?.isQuoted ?? false,
    };
}
/** Text of a scalar \u2192 whether it is quoted; undefined where both stand in the file. Escapes make no difference that matters: such a text is looked up by its place. */
function stylesOf(text, events) {
    const styles = new Map();
    for (const event of events) {
        if (event.type !== EVENT_ID.SCALAR || text[event.valueStart] !== '$')
            continue;
        const [written, isQuoted] = [text.slice(event.valueStart, event.valueEnd), event.style !== SCALAR_STYLE.PLAIN];
        styles.set(written, !styles.has(written) || styles.get(written) === isQuoted ? isQuoted : undefined);
    }
    return styles;
}
function parse(text, file) {
    const refuse = (offset, message) => new finding/* FindingsError */.N(`${file} is not valid YAML:`, [{ file, ...new LineIndex(text).placeOf(offset), message }]);
    let events, documents;
    try {
        events = parseEvents(text, { maxDepth: maxDepth });
        documents = constructFromEvents(events, { source: text });
    }
    catch (error) {
        // Not as its cause: the library's message repeats the lines around the place, which may be secret.
        if (!(error instanceof YAMLException))
            throw error;
        const { offset, message } = explainSyntaxError(error, text);
        throw refuse(offset, message);
    }
    if (documents.length > 1)
        throw refuse(startOfSecond(events), 'a second document begins here, and one is read; remove it and the line --- before it');
    if (text.includes('<<') || events.some(({ type }) => type === EVENT_ID.ALIAS)) {
        const [problem] = new PlacedDocument(text, events).problems;
        if (problem !== undefined)
            throw refuse(problem.offset, problem.message);
    }
    return { value: documents[0] ?? null, events };
}
/** The marker itself is no event: the first thing after it is. */
function startOfSecond(events) {
    const second = events.findIndex(({ type }, index) => index > 0 && type === EVENT_ID.DOCUMENT);
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
/******/ var __webpack_exports__ = __nccwpck_require__(9641);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/
