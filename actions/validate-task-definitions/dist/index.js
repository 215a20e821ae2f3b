const __WEBPACK_EXTERNAL_createRequire = process.getBuiltinModule("module").createRequire;
/******/ var __webpack_modules__ = ({

/***/ 8868:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ normaliseDomain),
/* harmony export */   Xw: () => (/* binding */ isAllowedDomain)
/* harmony export */ });
/* unused harmony export belongsToDomain */
/** Factory's own normalisation: trim, lower-case, leading `@` and trailing `.` dropped. */
function normaliseDomain(domain) {
    return domain.trim().toLowerCase().replace(/^@+/, '').replace(/\.+$/, '');
}
/** Factory's own rule; it refuses to start with any other domain. One label (`localhost`) is enough. */
function isAllowedDomain(domain) {
    return normaliseDomain(domain).split('.').every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
}


/***/ }),

/***/ 1803:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ authPrefix),
/* harmony export */   EQ: () => (/* binding */ gatedServices),
/* harmony export */   a: () => (/* binding */ authVariables),
/* harmony export */   bd: () => (/* binding */ authModes)
/* harmony export */ });
/* unused harmony export describeAuthMode */
/* harmony import */ var _allowed_domain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8868);

/** Both hold a copy of the gate: one that is open beside one that is closed is a hole, or a site that nobody can use. */
const gatedServices = ['api', 'web'];
const authPrefix = 'FACTORY_AUTH_';
const google = {
    name: 'google',
    describe: (domain) => `People of ${domain ?? 'the domain that is configured'} and its subdomains sign in with Google.`,
    variables: [
        { name: 'FACTORY_AUTH_GOOGLE_CLIENT_ID', isRequired: true, isSecret: false },
        { name: 'FACTORY_AUTH_GOOGLE_CLIENT_SECRET', isRequired: true, isSecret: true },
        {
            name: 'FACTORY_AUTH_ALLOWED_DOMAIN', isRequired: true, isSecret: false, normalise: _allowed_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseDomain */ .$N,
            allowed: (value) => ((0, _allowed_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .isAllowedDomain */ .Xw)(value) ? undefined : 'a domain like example.com'),
        },
        { name: 'FACTORY_AUTH_SESSION_SECRET', isRequired: true, isSecret: true },
    ],
    wholeSet: 'all four',
    publicRoutes: {
        api: ['OPTIONS on every path', '/healthz', 'POST /api/github/webhooks (checks its own signature)'],
        web: ['/healthz', '/auth/google/start', '/auth/google/callback', '/auth/logout'],
    },
};
/** Of a later Factory, which no longer knows Google's four. Its variables are known by name; without the hash there is nothing to compare a password with. */
const basic = {
    name: 'basic',
    describe: () => 'Everybody who knows the user name and the password gets in (HTTP Basic).',
    variables: [
        { name: 'FACTORY_AUTH_BASIC_PASSWORD_HASH', isRequired: true, isSecret: true },
        // RFC 7617, section 2: the first colon ends the user name.
        { name: 'FACTORY_AUTH_BASIC_USERNAME', isRequired: false, isSecret: false, allowed: (value) => (value.includes(':') ? 'a user name without a colon' : undefined) },
        { name: 'FACTORY_AUTH_BASIC_REALM', isRequired: false, isSecret: false },
    ],
    wholeSet: 'FACTORY_AUTH_BASIC_PASSWORD_HASH',
    publicRoutes: { api: ['/healthz'], web: ['/healthz'] },
    caveat: 'Of this mode only the variables are known here. /healthz has to be public, because the load balancer asks it; whether more is, the Factory that you deploy must say.',
};
const authModes = [google, basic];
const authVariables = authModes.flatMap(({ variables }) => variables);


/***/ }),

/***/ 9598:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ fargateSizeProblem),
/* harmony export */   Oh: () => (/* binding */ parseCpu),
/* harmony export */   Pw: () => (/* binding */ parseMemory)
/* harmony export */ });
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


/***/ }),

/***/ 8490:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ FindingsError),
/* harmony export */   t: () => (/* binding */ formatFinding)
/* harmony export */ });
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
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/* unused harmony export objectsIn */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value as an error text shows it: short, on one line, and never empty. */
function showValue(value) {
    const text = value === undefined ? 'nothing' : JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 79)}\u2026` : text;
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

/***/ 8785:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ overlaps),
/* harmony export */   X: () => (/* binding */ freeAddresses)
/* harmony export */ });
/** AWS keeps the first four addresses of a subnet and the last. */
const keptByAws = 5;
/** Addresses that tasks can have in a subnet; undefined where the text is no IPv4 block. */
function freeAddresses(cidr) {
    const range = parseRange(cidr);
    return range === undefined ? undefined : Math.max(0, range.last - range.first + 1 - keptByAws);
}
/** Whether two blocks share an address; undefined where one of them is no IPv4 block. */
function overlaps(one, other) {
    const [a, b] = [parseRange(one), parseRange(other)];
    return a === undefined || b === undefined ? undefined : a.first <= b.last && b.first <= a.last;
}
function parseRange(cidr) {
    const [, a, b, c, d, length] = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(cidr) ?? [];
    const octets = [a, b, c, d].map(Number);
    if (length === undefined || Number(length) > 32 || octets.some((octet) => octet > 255))
        return undefined;
    const size = 2 ** (32 - Number(length));
    const address = octets.reduce((sum, octet) => sum * 256 + octet, 0);
    const first = address - (address % size);
    return { first, last: first + size - 1 };
}


/***/ }),

/***/ 7543:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V7: () => (/* binding */ allRules),
  JZ: () => (/* binding */ definitionRules),
  nX: () => (/* binding */ releaseRules)
});

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);
// EXTERNAL MODULE: ./actions/shared/src/rules/image-reference.ts
var image_reference = __nccwpck_require__(286);
// EXTERNAL MODULE: ./actions/shared/src/rules/rule.ts
var rule = __nccwpck_require__(2945);



const checkedOn = '2026-11-27';
/** Who reads and writes artifacts. */
const parts = ['api', 'runner'];
const keyPair = ['MINIO_ACCESS_KEY', 'MINIO_SECRET_KEY'];
const neededNatively = ['ARTIFACT_BUCKET', 'AWS_REGION'];
const loopback = /^http:\/\/(?:127\.0\.0\.1|localhost):(\d+)\/?$/;
const wayToArtifacts = {
    id: 'R89', title: 'api and runner reach the artifact bucket with their task role: by a side-car that they wait for, or themselves', severity: 'error', checkedOn,
    source: 'Factory, object store; environments/environment.schema.json, artifacts',
    help: 'artifacts: side-car needs MINIO_ENDPOINT at the port of another container of the task, the same bucket in both, dependsOn HEALTHY, and no key pair: a run whose first call finds no object store hangs. artifacts: native needs ARTIFACT_BUCKET, AWS_REGION and no MINIO_* variable.',
    checkRelease: ({ definitions, environment }) => {
        for (const part of parts) {
            const entry = definitions.get(part);
            const main = entry && placeMain(entry.definition, part);
            if (main === undefined || entry === undefined)
                continue;
            const mode = environment?.values.artifacts ?? guessMode(main);
            if (mode === 'native')
                checkNative(main, entry.report);
            if (mode === 'side-car')
                checkSideCar(main, entry);
        }
    },
};
function placeMain({ containerDefinitions = [] }, part) {
    const named = containerDefinitions.findIndex(({ name }) => name === part);
    const container = containerDefinitions[Math.max(0, named)];
    const path = ['containerDefinitions', Math.max(0, named)];
    // What a file in S3 sets is not known here.
    if (container === undefined || (container.environmentFiles ?? []).length > 0)
        return undefined;
    const variables = [
        ...(container.environment ?? []).map(({ name = '', value }, index) => ({ name, text: value === undefined || (0, rule/* isReference */.A)(value) ? undefined : value, path: [...path, 'environment', index, 'value'] })),
        ...(container.secrets ?? []).map(({ name = '' }, index) => ({ name, text: undefined, path: [...path, 'secrets', index, 'valueFrom'] })),
    ];
    return { part, container, path, variables };
}
/** Without an environment file: an object store at the task's own address is a side-car, any other is somebody's own. */
function guessMode({ variables }) {
    return loopback.test(variables.find(({ name }) => name === 'MINIO_ENDPOINT')?.text ?? '') ? 'side-car' : undefined;
}
function checkNative({ part, path, variables }, report) {
    for (const variable of variables.filter(({ name }) => name.startsWith('MINIO_'))) {
        report(variable.path, `${variable.name}: allowed: no MINIO_* variable, because artifacts of the environment is native: ${part} would ask an object store that is not there`);
    }
    for (const name of neededNatively.filter((needed) => !variables.some((variable) => variable.name === needed))) {
        report([...path, 'environment'], `environment: ${part} has no ${name}, which artifacts: native of the environment needs`);
    }
}
function checkSideCar(main, { definition, report }) {
    for (const variable of main.variables.filter(({ name }) => keyPair.includes(name))) {
        report(variable.path, `${variable.name}: allowed: no key pair; the side-car drops the signature and signs with the task role`);
    }
    const sideCar = findSideCar(main, definition, report);
    if (sideCar === undefined)
        return;
    checkWait(main, sideCar, report);
    checkBucket(main, sideCar, report);
}
/** undefined where none is named, which is told, or where nobody can know which. */
function findSideCar({ part, path, variables, container }, definition, report) {
    const endpoint = variables.find(({ name }) => name === 'MINIO_ENDPOINT');
    if (endpoint === undefined)
        report([...path, 'environment'], `environment: ${part} has no MINIO_ENDPOINT, which artifacts: side-car needs: the address of the side-car, like http://127.0.0.1:9000`);
    if (endpoint?.text === undefined)
        return undefined;
    const port = loopback.exec(endpoint.text)?.[1];
    const sideCar = port === undefined ? undefined : findListener(definition, container, port);
    if (port === undefined)
        report(endpoint.path, `MINIO_ENDPOINT: got ${(0, json_object/* showValue */.vp)(endpoint.text)}, allowed: the side-car's address, like http://127.0.0.1:9000`);
    else if (sideCar === undefined)
        report(endpoint.path, `MINIO_ENDPOINT: got ${(0, json_object/* showValue */.vp)(endpoint.text)}, but no other container of the task has PORT ${port}`);
    return sideCar;
}
function findListener({ containerDefinitions = [] }, main, port) {
    return containerDefinitions.find((container) => container !== main && artifact_rules_valueOf(container, 'PORT') === port);
}
function artifact_rules_valueOf({ environment = [] }, wanted) {
    return environment.find(({ name }) => name === wanted)?.value;
}
function checkWait({ part, container, path }, sideCar, report) {
    const { name = '', essential } = sideCar;
    const waits = (container.dependsOn ?? []).some(({ containerName, condition }) => containerName === name && condition === 'HEALTHY');
    if (!waits)
        report([...path, 'dependsOn'], `dependsOn: ${part} does not wait until ${name} is HEALTHY, so that its first call may find no object store`);
    if (essential === false)
        report([...path, 'dependsOn'], `dependsOn: ${name} is not essential, so that ${part} goes on without an object store when it ends; allowed: essential: true there`);
}
function checkBucket({ variables }, sideCar, report) {
    const [asked, served] = [variables.find(({ name }) => name === 'MINIO_BUCKET'), artifact_rules_valueOf(sideCar, 'ARTIFACT_BUCKET')];
    if (asked?.text === undefined || served === undefined || (0, rule/* isReference */.A)(served) || asked.text === served)
        return;
    report(asked.path, `MINIO_BUCKET: got ${(0, json_object/* showValue */.vp)(asked.text)}, allowed: ${served}, the ARTIFACT_BUCKET of ${sideCar.name ?? ''}`);
}
const oneController = {
    id: 'R90', title: 'Every container that runs the controller\'s image runs the same one', severity: 'warning', checkedOn,
    source: 'controller/src/artifacts; one build with several names',
    help: 'The side-car for artifacts is a program of the controller\'s image. Name ${images.controller} in each place, so that a release has one of it.',
    checkRelease: ({ definitions }) => {
        const controller = definitions.get('controller')?.definition.containerDefinitions?.[0]?.image;
        const wanted = controller === undefined ? undefined : readImage(controller);
        if (wanted === undefined)
            return;
        for (const part of parts)
            checkImages(definitions.get(part), wanted);
    },
};
function checkImages(entry, wanted) {
    for (const [index, { image = '', name = '' }] of (entry?.definition.containerDefinitions ?? []).entries()) {
        const found = readImage(image);
        if (found?.registry !== wanted.registry || found?.repository !== wanted.repository)
            continue;
        if (versionOf(found) === versionOf(wanted))
            continue;
        entry?.report(['containerDefinitions', index, 'image'], `image: ${name} runs ${versionOf(found)}, but the controller ${versionOf(wanted)}`);
    }
}
function readImage(text) {
    const parsed = (0, rule/* isReference */.A)(text) ? undefined : (0, image_reference/* parseImage */.zZ)(text);
    return parsed?.kind === 'valid' ? parsed : undefined;
}
function versionOf({ tag, digest }) {
    return digest ?? tag ?? 'the tag latest';
}
const artifactRules = [wayToArtifacts, oneController];

// EXTERNAL MODULE: ./actions/shared/src/nearest-name.ts
var nearest_name = __nccwpck_require__(9577);
// EXTERNAL MODULE: ./actions/shared/src/rules/template-stack.ts
var template_stack = __nccwpck_require__(7832);
/** AWS's policies that an app of ours may attach, as far as our rules ask: nothing of secrets, tasks or roles. */
const harmlessPolicies = ['service-role/AmazonECSTaskExecutionRolePolicy', 'CloudWatchAgentServerPolicy', 'AmazonSSMManagedInstanceCore', 'AWSXRayDaemonWriteAccess'];
const actionsOfPolicies = {
    AdministratorAccess: ['*'],
    PowerUserAccess: ['ecs:*', 'secretsmanager:*', 'ssm:*', 'kms:*'],
    AmazonECS_FullAccess: ['ecs:*', 'iam:PassRole'],
    SecretsManagerReadWrite: ['secretsmanager:*'],
    IAMFullAccess: ['iam:*'],
};
/**
 * Whether a role may do this to a resource, which may have several names: the deployed one, and the one that stands for it in
 * the templates. Conditions of an Allow are taken to hold; those of a Deny may.
 */
function permissionOf(role, action, names) {
    const answersOf = (statements) => statements.map((statement) => anyOf(names.map((name) => covers(statement, action, name))));
    const [denies, allows] = [role.statements.filter(({ effect }) => effect === 'Deny'), role.statements.filter(({ effect }) => effect !== 'Deny')];
    const granted = anyOf([...answersOf(allows), ...role.otherPolicies.map((policy) => policyAllows(policy, action))]);
    const denied = anyOf([...answersOf(denies.filter(({ isConditional }) => !isConditional)), ...answersOf(denies.filter(({ isConditional }) => isConditional)).map(unlessFalse)]);
    if (granted === false || denied === true)
        return 'denied';
    return granted === true && denied === false ? 'allowed' : 'unknown';
}
/** Whether a role may do this to anything at all, as far as its policies are known. */
function mayDo(role, action) {
    const isForbidden = role.statements.some(({ effect, actions, resources, isConditional }) => effect === 'Deny' && !isConditional && !resources.isExcept && resources.entries.includes('*') && matches(actions, action, true) === true);
    if (isForbidden)
        return false;
    return role.statements.some((statement) => statement.effect === 'Allow' && matches(statement.actions, action, true) === true) || role.otherPolicies.some((policy) => policyAllows(policy, action) === true);
}
/** `*` is any text, `?` any one character. In time that grows with the product of the two lengths at most. */
function matchesPattern(pattern, text) {
    let [at, position] = [0, 0];
    let [star, retry] = [-1, 0];
    while (position < text.length) {
        if (pattern[at] === '*') {
            [star, retry] = [at, position];
            at += 1;
        }
        else if (pattern[at] === '?' || pattern[at] === text[position]) {
            at += 1;
            position += 1;
        }
        else if (star >= 0) {
            retry += 1;
            [at, position] = [star + 1, retry];
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}
function covers(statement, action, resource) {
    const [byAction, byResource] = [matches(statement.actions, action, true), matches(statement.resources, resource, false)];
    if (byAction === false || byResource === false)
        return false;
    return byAction === undefined || byResource === undefined || statement.effect === undefined ? undefined : true;
}
function matches({ entries, isExcept }, text, ignoreCase) {
    const fold = (value) => (ignoreCase ? value.toLowerCase() : value);
    const found = anyOf(entries.map((entry) => (entry === undefined ? undefined : matchesPattern(fold(entry), fold(text)))));
    return isExcept && found !== undefined ? !found : found;
}
function policyAllows(policy, action) {
    const name = /^arn:aws[a-z-]*:iam::aws:policy\/(.+)$/.exec(policy ?? '')?.[1];
    if (name === undefined)
        return undefined;
    if (harmlessPolicies.includes(name))
        return false;
    const actions = actionsOfPolicies[name];
    return actions?.some((pattern) => matchesPattern(pattern.toLowerCase(), action.toLowerCase()));
}
function unlessFalse(answer) {
    return answer === false ? false : undefined;
}
function anyOf(answers) {
    if (answers.includes(true))
        return true;
    return answers.includes(undefined) ? undefined : false;
}

/** ECS counts the characters of the encoded overrides, syntax included. */
const maxOverrideCharacters = 8192;
/** Tasks of one RunTask call. */
const maxTaskCount = 10;
/** What a setting says about RunTask, where it is JSON that holds a part of such a request; undefined for any other text. */
function readRunTaskSetting(text) {
    if (!text.trimStart().startsWith('{'))
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        // Some other text that starts with a brace.
        return undefined;
    }
    if (!(0, json_object/* isJsonObject */.OW)(value))
        return undefined;
    const overrides = (0, json_object/* isJsonObject */.OW)(value['overrides']) ? value['overrides'] : 'containerOverrides' in value ? withoutCount(value) : undefined;
    const isRequest = overrides !== undefined || 'taskDefinition' in value;
    return isRequest ? { overrides, count: value['count'] } : undefined;
}
function overrideCharacters(overrides) {
    return JSON.stringify(overrides ?? {}).length;
}
function withoutCount({ count: _count, ...overrides }) {
    return overrides;
}

// EXTERNAL MODULE: ./actions/shared/src/rules/variables-of.ts
var variables_of = __nccwpck_require__(1154);





/** What the controller takes where nothing is set. */
const defaultContainer = 'runner';
const runnerReference = /^\$\{taskDefinitions\.([\w-]+)\}$/;
function runnerSettingsOf(definition) {
    const variables = (0, variables_of/* variablesOf */.h)(definition);
    const find = (name) => variables.find((variable) => variable.name === name && variable.list === 'environment');
    return { taskDefinition: find('RUNNER_TASK_DEFINITION'), containerName: find('RUNNER_CONTAINER_NAME') };
}
/** The definition that the controller's setting names: a part of the release, or a family of one. */
function findRunner({ definitions }, setting) {
    if (setting === undefined)
        return undefined;
    const part = runnerReference.exec(setting.text)?.[1];
    const family = familyOf(setting.text);
    const found = [...definitions].find(([name, { definition }]) => (part === undefined ? family !== undefined && definition.family === family : name === part));
    return found === undefined ? undefined : { part: found[0], definition: found[1].definition };
}
/** Of `arn:\u2026:task-definition/family:3`, `family:3` or `family`. */
function familyOf(text) {
    return /^(?:arn:[^:]*:ecs:[^:]*:[^:]*:task-definition\/)?([A-Za-z0-9_-]{1,255})(?::\d+)?$/.exec(text)?.[1];
}
const runner = {
    id: 'R77', title: 'The runner that the controller starts exists, and a RunTask call keeps to ECS\'s limits', severity: 'error', checkedOn: '2026-11-26',
    source: 'ECS API Reference, RunTask, TaskOverride; controller/src/config.ts',
    help: 'RUNNER_TASK_DEFINITION is ${taskDefinitions.runner}, RUNNER_CONTAINER_NAME a container of that definition. Overrides have at most 8192 characters, a call starts at most 10 tasks.',
    checkRelease: (subject) => {
        const controller = subject.definitions.get('controller');
        if (controller === undefined)
            return;
        const { definition, report } = controller;
        const settings = runnerSettingsOf(definition);
        checkFamily(subject, settings, report);
        checkContainer(subject, settings, report);
        for (const variable of (0, variables_of/* variablesOf */.h)(definition))
            checkLimits(variable, report);
    },
};
function checkFamily(subject, { taskDefinition }, report) {
    if (taskDefinition === undefined || findRunner(subject, taskDefinition) !== undefined)
        return;
    const part = runnerReference.exec(taskDefinition.text)?.[1];
    // A release may leave its runner as it is; a revision of it is then named in full.
    if (part === undefined ? !subject.definitions.has('runner') || (0, rule/* isReference */.A)(taskDefinition.text) : subject.definitions.size === 1)
        return;
    const known = part === undefined ? [...subject.definitions.values()].flatMap(({ definition: { family } }) => family ?? []) : [...subject.definitions.keys()];
    const shown = part ?? familyOf(taskDefinition.text) ?? taskDefinition.text;
    report(taskDefinition.path, `RUNNER_TASK_DEFINITION: this release has no ${part === undefined ? 'family' : 'task definition'} ${(0, json_object/* showValue */.vp)(shown)}, ${(0, nearest_name/* suggestName */.S)(shown, known)}`);
}
function checkContainer(subject, { taskDefinition, containerName }, report) {
    const found = findRunner(subject, taskDefinition)?.definition;
    const names = (found?.containerDefinitions ?? []).flatMap(({ name }) => name ?? []);
    const wanted = containerName?.text ?? defaultContainer;
    if (names.length === 0 || names.some(rule/* isReference */.A) || (0, rule/* isReference */.A)(wanted) || names.includes(wanted))
        return;
    const place = containerName ?? taskDefinition;
    if (place === undefined)
        return;
    const got = containerName === undefined ? `RUNNER_CONTAINER_NAME is not set, which means ${defaultContainer}` : `RUNNER_CONTAINER_NAME: got ${(0, json_object/* showValue */.vp)(wanted)}`;
    report(place.path, `${got}; the runner's task definition has no such container, ${(0, nearest_name/* suggestName */.S)(wanted, names)}`);
}
function checkLimits({ name, text, path, list }, report) {
    const setting = list === 'environment' ? readRunTaskSetting(text) : undefined;
    if (setting === undefined)
        return;
    const length = overrideCharacters(setting.overrides);
    if (length > maxOverrideCharacters)
        report(path, `${name}: its overrides have ${length} characters, allowed: ${maxOverrideCharacters}`);
    const { count } = setting;
    if (typeof count === 'number' && (count < 1 || count > maxTaskCount))
        report(path, `${name}: count: got ${count}, allowed: 1 to ${maxTaskCount}`);
}
const runnerRules = [runner];

// EXTERNAL MODULE: ./actions/shared/src/rules/infrastructure-resources.ts + 2 modules
var infrastructure_resources = __nccwpck_require__(129);
const secretArn = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:([^:\s]+)((?::[^:]*)*)$/;
const parameterArn = /^arn:aws[a-z-]*:ssm:([a-z0-9-]+):\d{12}:parameter\/[\w./-]+$/;
const parameterName = /^[\w./-]{1,2048}$/;
const regionInside = /(?<![a-z0-9])[a-z]{2}(?:-[a-z]+){1,2}-\d(?![a-z0-9])/;
function parseSecretReference(text) {
    const [, name, selectors = ''] = secretArn.exec(text) ?? [];
    if (name !== undefined)
        return { kind: 'secret', name, selectors: selectors.split(':').slice(1) };
    const region = parameterArn.exec(text)?.[1];
    if (region !== undefined)
        return { kind: 'parameter', region };
    if (parameterName.test(text))
        return { kind: 'parameter-name' };
    const [inside] = regionInside.exec(text) ?? [];
    return inside !== undefined && /\bparameter\b|^[a-z0-9-]+:\/|:ssm:|^ssm:/.test(text) && !text.includes('secretsmanager') ? { kind: 'partial-arn', region: inside } : { kind: 'unknown' };
}
/** Secrets Manager's own suffixes mix cases and digits: one of these is the end of a name whose suffix was forgotten. */
const wordsOfSixLetters = new Set(['secret', 'passwd', 'config', 'tokens', 'client', 'google', 'github', 'openai', 'domain', 'master', 'stripe', 'sentry', 'access', 'values']);
function hasSuffix(name) {
    const suffix = /-([A-Za-z0-9]{6})$/.exec(name)?.[1];
    return suffix !== undefined && !wordsOfSixLetters.has(suffix);
}
/** undefined where the selectors are none, or exactly a key, a stage and a version of which one of the last two is empty. */
function selectorProblem(selectors) {
    if (selectors.length === 0)
        return undefined;
    if (selectors.length !== 3)
        return `it ends in ${selectors.length} selector${selectors.length === 1 ? '' : 's'}, allowed: none, or all three with their colons, :key:stage:version`;
    const [, stage, version] = selectors;
    return stage !== '' && version !== '' ? 'it selects a stage and a version, allowed: one of them (:key:stage: or :key::version)' : undefined;
}
/** `arn:\u2026:secret:name-AbCdEf:key:stage:version` without what follows the name. */
function withoutSelector(valueFrom) {
    return isSecretArn(valueFrom) ? valueFrom.split(':').slice(0, 7).join(':') : valueFrom;
}
function isSecretArn(source) {
    return /^arn:[^:]*:secretsmanager:/.test(source);
}



/** Everything that a definition has ECS read: variables, options of log drivers, credentials of registries. */
function secretsOf({ containerDefinitions = [] }) {
    return containerDefinitions.flatMap((container, index) => {
        const path = ['containerDefinitions', index];
        const listed = [
            ...(container.secrets ?? []).map(({ name, valueFrom }, position) => ({ text: valueFrom, label: name, path: [...path, 'secrets', position, 'valueFrom'] })),
            ...(container.logConfiguration?.secretOptions ?? []).map(({ name, valueFrom }, position) => ({ text: valueFrom, label: name, path: [...path, 'logConfiguration', 'secretOptions', position, 'valueFrom'] })),
            { text: container.repositoryCredentials?.credentialsParameter, label: 'credentialsParameter', path: [...path, 'repositoryCredentials', 'credentialsParameter'] },
        ];
        return listed.flatMap(({ text, label = 'valueFrom', path: place }) => (text === undefined || text === '' || (0, rule/* isReference */.A)(text) ? [] : [{ source: withoutSelector(text), label, path: place }]));
    });
}
/** The parameter's name as IAM writes it, without the slash before; undefined for anything else. */
function task_resources_parameterName(source) {
    const name = /^arn:[^:]*:ssm:[^:]*:[^:]*:parameter\/(.+)$/.exec(source)?.[1] ?? (source.startsWith('arn:') ? undefined : source);
    return name?.replace(/^\//, '');
}
/** Of a secret that is not deployed yet the last six characters are made up, so its name decides. */
function findSecret({ secrets }, arn) {
    return secrets.find((secret) => secret.arn === arn) ?? secrets.find(({ name, arn: other }) => name !== undefined && name === (0, infrastructure_resources/* withoutSuffix */.a)(arn) && placeOf(arn) === placeOf(other ?? ''));
}
/** Partition, Region and account. */
function placeOf(arn) {
    return arn.split(':').slice(0, 5).join(':');
}
/** By ARN or by name: ECS takes both. */
function findRole({ roles }, role) {
    return role === undefined || (0, rule/* isReference */.A)(role) ? undefined : roles.find(({ arn, name }) => arn === role || name === role);
}

// EXTERNAL MODULE: ./actions/shared/src/split-list.ts
var split_list = __nccwpck_require__(3160);









const controller_rules_checkedOn = '2026-11-26';
/** What the controller cannot start without. */
const settings = ['ECS_CLUSTER', 'RUNNER_TASK_DEFINITION', 'RUNNER_SUBNETS', 'RUNNER_SECURITY_GROUPS'];
const placement = {
    id: 'R86', title: 'The controller starts runners where the infrastructure has a place and a permission for them', severity: 'error', checkedOn: controller_rules_checkedOn,
    source: 'controller/src/config.ts; outputs and roles of the CDK app',
    help: 'Refer to the outputs ClusterName, PrivateSubnetIds and RunnerSecurityGroupId. The controller\'s role runs tasks of one family and hands over two roles: keep the runner\'s family and roles, or change the role first.',
    checkRelease: (subject) => {
        const controller = subject.definitions.get('controller');
        // Another controller, or one that is switched off, needs none of this.
        if (controller === undefined || !isOurs(controller.definition))
            return;
        checkMissing(controller.definition, controller.report);
        checkOutputs(subject, controller);
        checkPermissions(subject, controller);
    },
};
function isOurs(definition) {
    const variables = (0, variables_of/* variablesOf */.h)(definition);
    return variables.some(({ name }) => settings.includes(name)) && variables.find(({ name }) => name === 'DISPATCH_MODE')?.text !== 'off';
}
function checkMissing(definition, report) {
    const containers = definition.containerDefinitions ?? [];
    if (containers.some(({ environmentFiles = [] }) => environmentFiles.length > 0))
        return;
    const names = (0, variables_of/* variablesOf */.h)(definition).map(({ name }) => name);
    const index = Math.max(0, containers.findIndex(({ environment = [] }) => environment.some(({ name }) => settings.includes(name ?? ''))));
    for (const name of settings) {
        if (!names.includes(name))
            report(['containerDefinitions', index, 'environment'], `environment: the controller does not start without ${name}`);
    }
}
function checkOutputs({ infrastructure }, { definition, report }) {
    const outputs = infrastructure?.outputs ?? {};
    for (const [name, output] of [['RUNNER_SUBNETS', 'PrivateSubnetIds'], ['RUNNER_SECURITY_GROUPS', 'RunnerSecurityGroupId']]) {
        const variable = (0, variables_of/* knownVariable */.u)(definition, name);
        const allowed = knownOutput(outputs, output);
        if (variable === undefined || allowed === undefined)
            continue;
        const others = (0, split_list/* splitList */.r)(variable.text).filter((entry) => !(0, split_list/* splitList */.r)(allowed).includes(entry));
        if (others.length > 0)
            report(variable.path, `${name}: got ${others.map(json_object/* showValue */.vp).join(', ')}, allowed: ${allowed}, the output ${output}`);
    }
    const cluster = (0, variables_of/* knownVariable */.u)(definition, 'ECS_CLUSTER');
    const name = knownOutput(outputs, 'ClusterName');
    if (cluster !== undefined && name !== undefined && cluster.text.replace(/^arn:[^/]*:cluster\//, '') !== name) {
        report(cluster.path, `ECS_CLUSTER: got ${(0, json_object/* showValue */.vp)(cluster.text)}, ${(0, nearest_name/* suggestName */.S)(cluster.text, [name])}`);
    }
}
function knownOutput(outputs, name) {
    const value = outputs[name];
    return value === undefined || (0, rule/* isReference */.A)(value) ? undefined : value;
}
function checkPermissions(subject, { definition }) {
    const { infrastructure, target, definitions } = subject;
    const resources = infrastructure?.resources;
    const role = resources && findRole(resources, definition.taskRoleArn);
    const found = findRunner(subject, runnerSettingsOf(definition).taskDefinition);
    const report = definitions.get(found?.part ?? '')?.report;
    if (role === undefined || found === undefined || report === undefined)
        return;
    const { family, taskRoleArn, executionRoleArn } = found.definition;
    const account = target.account ?? role.arn?.split(':')[4];
    if (family !== undefined && !(0, rule/* isReference */.A)(family) && account !== undefined && target.region !== undefined) {
        const revision = `arn:${(0, template_stack/* partitionOf */.iQ)(target.region)}:ecs:${target.region}:${account}:task-definition/${family}:1`;
        if (permissionOf(role, 'ecs:RunTask', [revision]) === 'denied')
            report(['family'], `family: the controller's role ${role.name ?? ''} may not run tasks of ${family} (ecs:RunTask)`);
    }
    for (const [key, value] of Object.entries({ taskRoleArn, executionRoleArn })) {
        const handed = resources && findRole(resources, value);
        if (handed?.arn !== undefined && permissionOf(role, 'iam:PassRole', [handed.arn]) === 'denied')
            report([key], `${key}: the controller's role ${role.name ?? ''} may not hand over ${handed.name ?? ''} (iam:PassRole)`);
    }
}
const runTasks = ['ecs:RunTask', 'ecs:StartTask'];
/** Part \u2192 what its task role must not do. The runner executes code of others; the API lets people run commands in its container. */
const forbidden = { runner: [...runTasks, 'iam:PassRole'], api: runTasks };
const leastPrivilege = {
    id: 'R87', title: 'The runner\'s role can neither run tasks nor hand over roles, and the API\'s cannot run tasks', severity: 'error', checkedOn: controller_rules_checkedOn,
    source: 'IAM User Guide, Grant permissions to pass a role; Factory, assistant and runner',
    help: 'Runs execute code that others wrote. Whoever may run tasks and hand over roles can take any role of the account that ECS can: leave both to the controller.',
    checkRelease: ({ definitions, infrastructure }) => {
        const resources = infrastructure?.resources;
        if (resources === undefined)
            return;
        for (const [part, actions] of Object.entries(forbidden)) {
            const entry = definitions.get(part);
            const role = entry && findRole(resources, entry.definition.taskRoleArn);
            const allowed = role === undefined ? [] : actions.filter((action) => mayDo(role, action));
            if (allowed.length > 0)
                entry?.report(['taskRoleArn'], `taskRoleArn: the role ${role?.name ?? ''} of ${part} allows ${allowed.join(', ')}`);
        }
    },
};
const controllerRules = [placement, leastPrivilege];

// EXTERNAL MODULE: ./actions/shared/src/allowed-domain.ts
var allowed_domain = __nccwpck_require__(8868);
// EXTERNAL MODULE: ./actions/shared/src/auth/auth-modes.ts
var auth_modes = __nccwpck_require__(1803);





/** R84 */
const environmentAgreement = {
    id: 'R84', title: 'Public URL and sign-in are those of the environment file', severity: 'error', checkedOn: '2026-11-26',
    source: 'environments/environment.schema.json; Factory, sign-in and session cookie',
    help: 'Refer to ${infrastructure.PublicUrl} and ${environment.auth.allowedDomain} instead of writing them. The session cookie belongs to one host, so browser and API share it.',
    checkRelease: (subject) => {
        if (subject.environment === undefined)
            return;
        checkPublicUrl(subject);
        checkApiAddress(subject);
        checkSignIn(subject);
    },
};
function publicUrlOf({ environment, infrastructure }) {
    const domain = environment?.values.infrastructure.domainName;
    if (typeof domain === 'string')
        return `https://${domain}`;
    const output = infrastructure?.outputs['PublicUrl'];
    return output === undefined || (0, rule/* isReference */.A)(output) ? undefined : output;
}
function checkPublicUrl(subject) {
    const expected = publicUrlOf(subject);
    if (expected === undefined)
        return;
    const output = subject.infrastructure?.outputs['PublicUrl'];
    if (output !== undefined && !(0, rule/* isReference */.A)(output) && !isSameUrl(output, expected)) {
        subject.environment?.report(['infrastructure', 'domainName'], `infrastructure.domainName: the site is ${expected}, but the infrastructure's output PublicUrl is ${output}`);
    }
    const api = subject.definitions.get('api');
    const base = api && (0, variables_of/* knownVariable */.u)(api.definition, 'FACTORY_WEB_BASE_URL');
    if (base !== undefined && base.text.trim() !== '' && !isSameUrl(base.text, expected))
        api?.report(base.path, `FACTORY_WEB_BASE_URL: got ${(0, json_object/* showValue */.vp)(base.text)}, allowed: ${expected}`);
}
/** A path is on the same host by itself. */
function checkApiAddress(subject) {
    const web = subject.definitions.get('web');
    const address = web && (0, variables_of/* knownVariable */.u)(web.definition, 'API_BASE_URL');
    const expected = publicUrlOf(subject);
    if (address === undefined || expected === undefined || !URL.canParse(address.text) || !URL.canParse(expected))
        return;
    const { origin } = new URL(expected);
    if (new URL(address.text).origin !== origin)
        web?.report(address.path, `API_BASE_URL: got ${(0, json_object/* showValue */.vp)(address.text)}, allowed: a path like /api, or a URL of ${origin}`);
}
function isSameUrl(one, other) {
    const plain = (text) => (URL.canParse(text) ? new URL(text).href : text).replace(/\/+$/, '');
    return plain(one.trim()) === plain(other.trim());
}
function checkSignIn({ environment, definitions }) {
    if (environment === undefined)
        return;
    const { auth } = environment.values;
    for (const part of ['api', 'web']) {
        const entry = definitions.get(part);
        if (entry === undefined)
            continue;
        const variables = (0, variables_of/* variablesOf */.h)(entry.definition).filter(({ name, text }) => name.startsWith(auth_modes/* authPrefix */.DY) && text.trim() !== '');
        const [first] = variables;
        if (auth.mode === 'open' && first !== undefined)
            entry.report(first.path, `${first.name}: ${part} sets up a sign-in, but auth.mode of the environment is open`);
        const hasFiles = (entry.definition.containerDefinitions ?? []).some(({ environmentFiles = [] }) => environmentFiles.length > 0);
        if (auth.mode !== 'open' && first === undefined && !hasFiles)
            entry.report(['containerDefinitions', 0, 'environment'], `environment: ${part} has no ${auth_modes/* authPrefix */.DY}* variable, but auth.mode of the environment is ${auth.mode}`);
        const domain = variables.find(({ name, list, text }) => name === 'FACTORY_AUTH_ALLOWED_DOMAIN' && list === 'environment' && !(0, rule/* isReference */.A)(text));
        if (domain === undefined || auth.allowedDomain === undefined || (0, allowed_domain/* normaliseDomain */.$N)(domain.text) === (0, allowed_domain/* normaliseDomain */.$N)(auth.allowedDomain))
            continue;
        entry.report(domain.path, `FACTORY_AUTH_ALLOWED_DOMAIN: got ${(0, json_object/* showValue */.vp)(domain.text)}, allowed: ${auth.allowedDomain}, as auth.allowedDomain of the environment`);
    }
}


/** As Factory reads them: trimmed, and an empty one is not set. */
function readAuthSources(service, definition) {
    const set = new Map();
    const containers = entriesOf(definition, 'containerDefinitions');
    // A sidecar's variables are not Factory's. Who calls the container otherwise gets all of them looked at.
    const ours = containers.filter(({ entry }) => entry['name'] === service);
    const looked = ours.length > 0 ? ours : containers;
    for (const { entry: container, index } of looked) {
        const add = (list, key, toSource) => {
            for (const { entry, index: position } of entriesOf(container, list)) {
                const { name, [key]: text } = entry;
                if (typeof name !== 'string' || !name.startsWith(auth_modes/* authPrefix */.DY) || typeof text !== 'string' || text.trim() === '')
                    continue;
                set.set(name, { source: toSource(text.trim()), path: ['containerDefinitions', index, list, position, key] });
            }
        };
        add('environment', 'value', (value) => ({ kind: 'value', value }));
        add('secrets', 'valueFrom', (from) => ({ kind: 'secret', from }));
    }
    return {
        set, path: ['containerDefinitions', looked[0]?.index ?? 0, 'environment'],
        hasEnvironmentFiles: looked.some(({ entry }) => entriesOf(entry, 'environmentFiles').length > 0),
    };
}
/** Two sources that lead to the same value. What is unknown is given the benefit of the doubt. */
function isSameSource(one, other, normalise = (value) => value) {
    if (one.kind === 'unknown' || other.kind === 'unknown')
        return true;
    if (one.kind === 'secret')
        return other.kind === 'secret' && secretIdentity(one.from) === secretIdentity(other.from);
    return other.kind === 'value' && normalise(one.value) === normalise(other.value);
}
/** `arn:\u2026:secret:name-AbCdEf:::` names the same as without its colons; a parameter's ARN the same as its name. */
function secretIdentity(from) {
    const parameter = /^arn:[^:]+:ssm:[^:]*:[^:]*:parameter(\/.+)$/.exec(from)?.[1] ?? from;
    return from.startsWith('arn:') && parameter === from ? from.replace(/:+$/, '') : parameter.replace(/^\/(?=[^/]+$)/, '');
}
function entriesOf(value, list) {
    const entries = (0, json_object/* isJsonObject */.OW)(value) ? value[list] : undefined;
    return Array.isArray(entries) ? entries.flatMap((entry, index) => ((0, json_object/* isJsonObject */.OW)(entry) ? [{ entry, index }] : [])) : [];
}





/** The modes of which any variable is set anywhere. */
function touchedModes(services) {
    return auth_modes/* authModes */.bd.filter((mode) => [...services.values()].some((sources) => isTouched(mode, sources)));
}
/** Factory does not start with a part of a mode's variables, and one whose other half is missing does not sign anybody in. */
function missingProblems(services, mode) {
    return [...services].flatMap(([service, sources]) => {
        const missing = missingOf(mode, sources);
        if (missing.length === 0)
            return [];
        const unset = `${service} lacks ${missing.map((name) => name + misspeltHint(name, sources)).join(', ')}.`;
        return [{ service, path: sources.path, message: `${unset} Set ${mode.wholeSet} in ${[...services.keys()].join(' and ')}, or none anywhere.` }];
    });
}
/** Variables of two modes: which one people would meet depends on the Factory that reads them. */
function clashProblems(services, modes) {
    const names = modes.map(({ name }) => name).join(' and ');
    return [...services].map(([service, sources]) => {
        const parts = modes.filter((mode) => isTouched(mode, sources)).map((mode) => describePart(mode, sources));
        const has = parts.length === 0 ? 'nothing of either' : parts.join(' and ');
        return { service, path: sources.path, message: `${service} sets ${has}: ${names} are two modes. Keep the variables of one, in ${[...services.keys()].join(' and ')} alike.` };
    });
}
function differenceProblems(services) {
    const [first, second] = [...services];
    if (first === undefined || second === undefined)
        return [];
    const [[firstService, firstSources], [secondService, secondSources]] = [first, second];
    return auth_modes/* authVariables */.a.flatMap((variable) => {
        const [one, other] = [firstSources.set.get(variable.name), secondSources.set.get(variable.name)];
        if (one !== undefined && other !== undefined && isSameSource(one.source, other.source, variable.normalise))
            return [];
        // A required one that is missing has been told already.
        if ((one === undefined && other === undefined) || (variable.isRequired && (one === undefined || other === undefined)))
            return [];
        const shown = [[firstService, one], [secondService, other]];
        const message = `${variable.name} is not the same in both: ${shown.map(([service, found]) => `${service} has ${showSource(variable, found?.source)}`).join(', ')}.`;
        return [{ service: secondService, path: other?.path ?? secondSources.path, message }];
    });
}
function valueProblems(services) {
    return [...services].flatMap(([service, { set }]) => auth_modes/* authVariables */.a.flatMap(({ name, isSecret, allowed }) => {
        const found = set.get(name);
        if (found?.source.kind !== 'value')
            return [];
        const { source: { value }, path } = found;
        if (isSecret)
            return [{ service, path, message: `${name} of ${service} stands in plain text in \`environment\`. Put it into \`secrets\` with the ARN of its secret.` }];
        const expected = (0, rule/* isReference */.A)(value) ? undefined : allowed?.(value);
        return expected === undefined ? [] : [{ service, path, message: `${name} of ${service} must be ${expected}, got ${(0, json_object/* showValue */.vp)(value)}.` }];
    }));
}
/** A name that nobody reads: mostly a slip, now and then a variable of a newer Factory. */
function unknownNameWarnings(services) {
    return [...services].flatMap(([service, { set }]) => [...set].flatMap(([name, { path }]) => {
        if (auth_modes/* authVariables */.a.some((variable) => variable.name === name))
            return [];
        const nearest = (0, nearest_name/* nearestName */.q)(name, auth_modes/* authVariables */.a.map((variable) => variable.name));
        return [{ service, path, message: `${name} of ${service} is no variable of Factory's sign-in that is known here${nearest === undefined ? '' : `, did you mean ${nearest}?`}` }];
    }));
}
/** The value of a secret that was put into the wrong list stays out of every text. */
function showSource({ isSecret }, source) {
    switch (source?.kind) {
        case undefined: return 'none';
        case 'unknown': return 'one that was only named';
        case 'secret': return `the secret ${source.from}`;
        case 'value': return isSecret ? 'a plain text' : (0, json_object/* showValue */.vp)(source.value);
    }
}
function isTouched({ variables }, { set }) {
    return variables.some(({ name }) => set.has(name));
}
function missingOf({ variables }, { set }) {
    return variables.filter(({ name, isRequired }) => isRequired && !set.has(name)).map(({ name }) => name);
}
function describePart(mode, sources) {
    const missing = missingOf(mode, sources);
    return missing.length === 0 ? `all of ${mode.name}` : `a part of ${mode.name} (it lacks ${missing.join(', ')})`;
}
function misspeltHint(name, { set }) {
    const unknown = [...set.keys()].filter((candidate) => !auth_modes/* authVariables */.a.some((variable) => variable.name === candidate));
    const nearest = (0, nearest_name/* nearestName */.q)(name, unknown);
    return nearest === undefined ? '' : ` (it has ${nearest})`;
}




/**
 * Checks Factory's sign-in in the task definitions of api and web, rendered or as templates. A service that is not there
 * (undefined) is not checked, and the other one by itself.
 */
function checkAuthConfiguration(definitions) {
    const present = auth_modes/* gatedServices */.EQ.flatMap((service) => {
        const definition = definitions[service];
        return definition === undefined ? [] : [[service, readAuthSources(service, definition)]];
    });
    return checkAuthSources(new Map(present));
}
function checkAuthSources(services) {
    const touched = touchedModes(services);
    const [mode] = touched;
    const absent = mode === undefined ? [] : touched.length > 1 ? clashProblems(services, touched) : missingProblems(services, mode);
    const isPerhapsThere = ({ service }) => services.get(service)?.hasEnvironmentFiles === true;
    const problems = [...absent.filter((problem) => !isPerhapsThere(problem)), ...differenceProblems(services), ...valueProblems(services)];
    const elsewhere = absent.filter(isPerhapsThere).map((problem) => ({ ...problem, message: `${problem.message} It may come from the environment files, which are not read here.` }));
    return {
        mode: problems.length > 0 ? undefined : (mode?.name ?? 'open'),
        allowedDomain: domainOf(services),
        publicRoutes: [...services.keys()].map((service) => ({ service, routes: mode === undefined ? ['everything'] : mode.publicRoutes[service] })),
        caveat: mode?.caveat,
        settings: settingsOf(services, touched.length > 0 ? touched.flatMap(({ variables }) => variables) : (auth_modes/* authModes */.bd[0]?.variables ?? [])),
        problems,
        warnings: [...elsewhere, ...unknownNameWarnings(services)],
    };
}
function settingsOf(services, variables) {
    return variables.map((variable) => ({ variable, sources: new Map([...services].map(([service, { set }]) => [service, set.get(variable.name)?.source])) }));
}
function domainOf(services) {
    const variable = auth_modes/* authVariables */.a.find(({ name }) => name === 'FACTORY_AUTH_ALLOWED_DOMAIN');
    const source = [...services.values()].map(({ set }) => set.get(variable?.name ?? '')?.source).find((found) => found?.kind === 'value');
    return source?.kind === 'value' && !(0, rule/* isReference */.A)(source.value) ? (variable?.normalise ?? String)(source.value) : undefined;
}







const factory_secret_rules_checkedOn = '2026-11-26';
const auth = {
    id: 'R82', title: 'The sign-in is set as a whole or not at all, in api and web alike', severity: 'error', checkedOn: factory_secret_rules_checkedOn,
    source: 'Factory, start-up of api and web',
    help: 'Factory refuses to start with a part of the variables; with a gate in one of the two alone, the site is open or nobody can use it. Set all of a mode in both, from the same sources, or none.',
    checkRelease: ({ definitions }) => {
        const report = checkAuthConfiguration(Object.fromEntries(auth_modes/* gatedServices */.EQ.map((service) => [service, definitions.get(service)?.definition])));
        for (const { service, path, message } of report.problems)
            definitions.get(service)?.report(path, message);
        for (const { service, path, message } of report.warnings)
            definitions.get(service)?.report(path, message, { severity: 'warning' });
    },
};
/** Read by several parts, which would otherwise talk past each other. The sign-in's are R82's, the bucket is R89's. */
const sharedSecrets = ['DATABASE_URL', 'REDIS_URL', 'GITHUB_APP_PRIVATE_KEY'];
/** On a tie the first of these is right. */
const factory_secret_rules_parts = ['api', 'controller', 'runner', 'migrate', 'web'];
const shared = {
    id: 'R83', title: 'What several parts read is the same secret and the same key of it', severity: 'error', checkedOn: factory_secret_rules_checkedOn,
    source: 'Factory, environment variables of its services',
    help: 'api, controller, runner and migrate work on one database and one queue. A part with another secret waits for runs that never come, or migrates another database.',
    checkRelease: (subject) => {
        for (const name of sharedSecrets)
            checkShared(subject, name);
    },
};
function checkShared({ definitions }, name) {
    const uses = factory_secret_rules_parts.flatMap((part) => {
        const entry = definitions.get(part);
        const variable = entry && (0, variables_of/* variablesOf */.h)(entry.definition).find((found) => found.name === name && found.list === 'secrets');
        return variable === undefined || (0, rule/* isReference */.A)(variable.text) ? [] : [{ part, variable }];
    });
    const usual = mostUsed(uses);
    for (const use of uses) {
        if (usual === undefined || isSame(use, usual))
            continue;
        definitions.get(use.part)?.report(use.variable.path, `${name}: ${use.part} reads ${use.variable.text}, but ${usual.part} reads ${usual.variable.text}`);
    }
}
function mostUsed(uses) {
    const counted = uses.map((use) => ({ use, count: uses.filter((other) => isSame(use, other)).length }));
    const most = Math.max(0, ...counted.map(({ count }) => count));
    return counted.find(({ count }) => count === most)?.use;
}
function isSame(one, other) {
    return isSameSource({ kind: 'secret', from: one.variable.text }, { kind: 'secret', from: other.variable.text });
}
const urls = {
    id: 'R85', title: 'The URLs of database and Redis come from secrets, and Redis is spoken to by TLS where it demands that', severity: 'error', checkedOn: factory_secret_rules_checkedOn,
    source: 'Factory, environment variables; ElastiCache User Guide, In-transit encryption',
    help: 'Both URLs hold passwords: name the secret in `secrets`. A Redis with TransitEncryptionEnabled answers rediss:// alone; a client with redis:// waits for ever.',
    checkRelease: (subject) => {
        for (const { definition, report } of subject.definitions.values()) {
            for (const variable of (0, variables_of/* variablesOf */.h)(definition)) {
                if (variable.name !== 'DATABASE_URL' && variable.name !== 'REDIS_URL')
                    continue;
                const message = variable.list === 'environment' ? `${variable.name} stands in plain text in \`environment\`, allowed: in \`secrets\`${schemeHint(subject, variable)}` : secretProblem(subject, variable);
                if (message !== undefined)
                    report(variable.path, message);
            }
        }
    },
};
/** The value itself may hold a password and is never shown. */
function schemeHint(subject, { name, text }) {
    return name === 'REDIS_URL' && text.startsWith('redis://') && demandsTls(subject) ? ', and with rediss://, because this Redis takes TLS alone' : '';
}
function secretProblem(subject, { name, text }) {
    const resources = subject.infrastructure?.resources;
    if (name !== 'REDIS_URL' || resources === undefined || !isSecretArn(text) || !demandsTls(subject))
        return undefined;
    const secret = findSecret(resources, withoutSelector(text));
    return secret?.scheme === 'redis' ? `REDIS_URL: the template writes a redis:// URL into the secret ${secret.name ?? ''}, allowed: rediss://, because this Redis takes TLS alone` : undefined;
}
function demandsTls({ infrastructure }) {
    const caches = infrastructure?.resources?.caches ?? [];
    return caches.length > 0 && caches.every(({ hasTls }) => hasTls === true);
}
const factorySecretRules = [auth, shared, urls];








const oneCommit = {
    id: 'R88', title: 'The images of api and web come from one commit, and the migration is the api\'s', severity: 'warning', checkedOn: '2026-11-26',
    source: 'Factory, one build with several names',
    help: 'The web app calls the API that was built with it, and the schema belongs to that API. Build both in one run and take both from its outputs.',
    checkRelease: (subject) => {
        checkVersion(subject);
        checkTags(subject);
        checkMigration(subject);
    },
};
function checkVersion({ definitions }) {
    const [api, web] = [definitions.get('api'), definitions.get('web')];
    const [one, other] = [api && (0, variables_of/* knownVariable */.u)(api.definition, 'FACTORY_VERSION'), web && (0, variables_of/* knownVariable */.u)(web.definition, 'FACTORY_VERSION')];
    if (one === undefined || other === undefined || one.text.trim() === other.text.trim())
        return;
    web?.report(other.path, `FACTORY_VERSION: web has ${(0, json_object/* showValue */.vp)(other.text)}, but api has ${(0, json_object/* showValue */.vp)(one.text)}`);
}
/** Digests of two images differ anyway; tags of one build are the same. */
function checkTags({ definitions }) {
    const [api, web] = [imageOf(definitions.get('api')?.definition, 'api'), imageOf(definitions.get('web')?.definition, 'web')];
    if (api?.tag === undefined || web?.tag === undefined || api.tag === web.tag)
        return;
    definitions.get('web')?.report(web.path, `image: web has the tag ${web.tag}, but api has ${api.tag}`);
}
function checkMigration({ definitions }) {
    const [api, migrate] = [imageOf(definitions.get('api')?.definition, 'api'), imageOf(definitions.get('migrate')?.definition, 'migrate')];
    if (api === undefined || migrate === undefined || api.registry !== migrate.registry || api.repository !== migrate.repository)
        return;
    if (api.digest === migrate.digest && (api.digest !== undefined || api.tag === migrate.tag))
        return;
    definitions.get('migrate')?.report(migrate.path, `image: the migration runs ${factory_rules_versionOf(migrate)}, but api runs ${factory_rules_versionOf(api)}`);
}
function factory_rules_versionOf({ tag, digest }) {
    return digest ?? tag ?? 'the tag latest';
}
function imageOf(definition, part) {
    const containers = definition?.containerDefinitions ?? [];
    const named = containers.findIndex(({ name }) => name === part);
    const index = named === -1 ? 0 : named;
    const text = containers[index]?.image;
    const parsed = text === undefined || (0, rule/* isReference */.A)(text) ? undefined : (0, image_reference/* parseImage */.zZ)(text);
    return parsed?.kind === 'valid' ? { ...parsed, path: ['containerDefinitions', index, 'image'] } : undefined;
}
const factory_rules_all = [...factorySecretRules, environmentAgreement, ...controllerRules, oneCommit, ...artifactRules];
/** R82\u2013R90: what Factory itself asks of its definitions. */
const factoryRules = factory_rules_all.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));

// EXTERNAL MODULE: ./actions/shared/src/schema-findings.ts
var schema_findings = __nccwpck_require__(1083);
// EXTERNAL MODULE: ./actions/shared/src/rules/containers-of.ts
var containers_of = __nccwpck_require__(1809);
// EXTERNAL MODULE: ./actions/shared/src/fargate-sizes.ts
var fargate_sizes = __nccwpck_require__(9598);





const fargate_size_rules_checkedOn = '2026-11-26';
const windowsCpu = { min: 1024, max: 4096 };
const storageGiB = { min: 21, max: 200 };
const maxContainers = 10;
const maxBytes = 64 * 1024;
const minMemoryMiB = 6;
const fargate_size_rules_forms = {
    cpu: { parse: fargate_sizes/* parseCpu */.Oh, allowed: "CPU units like '256', or '.25 vCPU'" },
    memory: { parse: fargate_sizes/* parseMemory */.Pw, allowed: "MiB like '512', or '0.5 GB'" },
};
/** How large a task is, and what its containers take of that. */
const fargateSizeRules = [
    {
        id: 'R1', title: 'The task has cpu and memory, in units that ECS reads', severity: 'error', checkedOn: fargate_size_rules_checkedOn,
        source: 'ECS Developer Guide, Task definition parameters for Fargate, Task size',
        help: 'Fargate sizes and bills the task by these two. Write CPU units and MiB as text, for example cpu: \'256\' and memory: \'512\'.',
        check: ({ definition }, report) => {
            for (const key of ['cpu', 'memory'])
                reportSize(key, definition, report);
        },
    },
    {
        id: 'R2', title: 'Fargate has the pair of cpu and memory', severity: 'error', checkedOn: fargate_size_rules_checkedOn,
        source: 'ECS Developer Guide, Fargate task CPU and memory',
        help: 'Each cpu has its own list of memory sizes. Take one that the message names; the larger of two costs more, but an unlisted one never starts.',
        check: ({ definition }, report) => {
            const { cpu, memoryMiB } = sizeOf(definition);
            if (!(0, containers_of/* mayRunOnFargate */.EB)(definition) || cpu === undefined || memoryMiB === undefined)
                return;
            const problem = (0, fargate_sizes/* fargateSizeProblem */.Ho)(cpu, memoryMiB);
            if (problem !== undefined)
                report([problem.includes('no cpu') ? 'cpu' : 'memory'], `${problem.includes('no cpu') ? 'cpu' : 'memory'}: ${problem}`);
        },
    },
    {
        id: 'R3', title: 'A Windows task on Fargate has 1024 to 4096 CPU units and is not ARM64', severity: 'error', checkedOn: fargate_size_rules_checkedOn,
        source: 'ECS Developer Guide, Fargate task CPU and memory; Windows considerations',
        help: 'Fargate has Windows on X86_64 only, with one to four vCPU.',
        check: ({ definition }, report) => {
            if (!(0, containers_of/* mayRunOnFargate */.EB)(definition) || !(0, containers_of/* isWindows */.uF)(definition))
                return;
            const { cpu } = sizeOf(definition);
            if (cpu !== undefined && (cpu < windowsCpu.min || cpu > windowsCpu.max)) {
                report(['cpu'], `cpu: got ${(0, json_object/* showValue */.vp)(definition.cpu)} for Windows, allowed: ${windowsCpu.min} to ${windowsCpu.max} CPU units`);
            }
            if (definition.runtimePlatform?.cpuArchitecture === 'ARM64')
                report(['runtimePlatform', 'cpuArchitecture'], 'runtimePlatform.cpuArchitecture: got "ARM64" for Windows, allowed: X86_64');
        },
    },
    {
        id: 'R10', title: 'Ephemeral storage has 21 to 200 GiB', severity: 'error', checkedOn: fargate_size_rules_checkedOn,
        source: 'ECS API Reference, EphemeralStorage',
        help: 'Every Fargate task has 20 GiB without asking: leave ephemeralStorage out for these, or ask for 21 to 200.',
        check: ({ definition: { ephemeralStorage } }, report) => {
            const size = ephemeralStorage?.sizeInGiB;
            if (size === undefined || (size >= storageGiB.min && size <= storageGiB.max))
                return;
            report(['ephemeralStorage', 'sizeInGiB'], `ephemeralStorage.sizeInGiB: got ${size}, allowed: ${storageGiB.min} to ${storageGiB.max}; without ephemeralStorage it is 20`);
        },
    },
    {
        id: 'R12', title: 'The containers fit into the task', severity: 'error', checkedOn: fargate_size_rules_checkedOn,
        source: 'ECS API Reference, ContainerDefinition cpu, memory, memoryReservation',
        help: 'Containers share the task\'s size: what they are given together must be in it. Most tasks of one container need no sizes there.',
        check: ({ definition }, report) => {
            reportContainerMemory(definition, report);
            reportSums(definition, report);
        },
    },
    {
        id: 'R13', title: 'A definition has at most 10 containers and 64 KiB', severity: 'error', checkedOn: fargate_size_rules_checkedOn,
        source: 'ECS Developer Guide, Service quotas',
        help: 'Neither quota can be raised. Large texts belong in a file of the image, in S3 or in a parameter.',
        check: ({ definition: { containerDefinitions = [] }, bytes }, report) => {
            if (containerDefinitions.length > maxContainers)
                report(['containerDefinitions'], `containerDefinitions: got ${containerDefinitions.length} containers, allowed: at most ${maxContainers}`, { at: 'key' });
            if (bytes > maxBytes)
                report([], `the definition has ${bytes} bytes as JSON, allowed: at most ${maxBytes}`, { at: 'key' });
        },
    },
];
function reportSize(key, definition, report) {
    const text = definition[key];
    if (text === undefined) {
        if ((0, containers_of/* mayRunOnFargate */.EB)(definition))
            report([key], `${key} is missing; Fargate needs it, for example ${key}: '${key === 'cpu' ? 256 : 512}'`);
    }
    else if (!(0, rule/* isReference */.A)(text) && fargate_size_rules_forms[key].parse(text) === undefined) {
        report([key], `${key}: got ${(0, json_object/* showValue */.vp)(text)}, allowed: ${fargate_size_rules_forms[key].allowed}`);
    }
}
function sizeOf({ cpu = '', memory = '' }) {
    return { cpu: (0, fargate_sizes/* parseCpu */.Oh)(cpu), memoryMiB: (0, fargate_sizes/* parseMemory */.Pw)(memory) };
}
function reportContainerMemory(definition, report) {
    const { memoryMiB: taskMiB } = sizeOf(definition);
    for (const { container: { cpu = 0, memory, memoryReservation }, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
        if (cpu < 0)
            report([...path, 'cpu'], `${(0, schema_findings/* showPath */.P8)([...path, 'cpu'])}: got ${cpu}, allowed: at least 0 CPU units`);
        for (const [key, value] of Object.entries({ memory, memoryReservation })) {
            const field = (0, schema_findings/* showPath */.P8)([...path, key]);
            if (value === undefined)
                continue;
            if (value < minMemoryMiB)
                report([...path, key], `${field}: got ${value}, allowed: at least ${minMemoryMiB} MiB`);
            else if (taskMiB !== undefined && value > taskMiB)
                report([...path, key], `${field}: got ${value}, allowed: at most the task's ${taskMiB} MiB`);
        }
        if (memory === undefined || memoryReservation === undefined || memory > memoryReservation)
            continue;
        // AWS's text asks for more; it is not known to refuse the same.
        const severity = memory === memoryReservation ? 'warning' : 'error';
        report([...path, 'memoryReservation'], `${(0, schema_findings/* showPath */.P8)([...path, 'memoryReservation'])}: got ${memoryReservation}, allowed: less than memory, which is ${memory}`, { severity });
    }
}
/** Of memory, what is reserved counts: the soft limit where there is one, the hard limit otherwise. */
function reportSums(definition, report) {
    const { cpu, memoryMiB } = sizeOf(definition);
    const containers = definition.containerDefinitions ?? [];
    const sum = (amounts) => amounts.reduce((total, amount) => total + (amount ?? 0), 0);
    const cpuSum = sum(containers.map((container) => container.cpu));
    if (cpu !== undefined && cpuSum > cpu)
        report(['cpu'], `cpu: the containers have ${cpuSum} CPU units together, allowed: at most the task's ${cpu}`);
    const memories = containers.map((container) => container.memoryReservation ?? container.memory);
    // One that alone is larger than the task has a finding of its own.
    if (memoryMiB === undefined || memories.some((memory = 0) => memory > memoryMiB) || sum(memories) <= memoryMiB)
        return;
    report(['memory'], `memory: the containers reserve ${sum(memories)} MiB together, allowed: at most the task's ${memoryMiB}`);
}





const fargate_rules_checkedOn = '2026-11-26';
const source = 'ECS Developer Guide, Task definition differences for Fargate';
const allowedCapability = 'SYS_PTRACE';
/** What Fargate asks for beside sizes. A definition that is for other compatibilities only may break these. */
const fargateOnlyRules = [
    {
        id: 'R4', title: 'The network mode is awsvpc', severity: 'error', checkedOn: fargate_rules_checkedOn, source,
        help: 'Fargate gives every task a network interface of its own, which is awsvpc. Left out, the mode is bridge.',
        check: onFargate(({ networkMode }, report) => {
            if (networkMode === undefined)
                report(['networkMode'], 'networkMode is missing, which means bridge; allowed on Fargate: awsvpc');
            else if (networkMode !== 'awsvpc' && !(0, rule/* isReference */.A)(networkMode))
                report(['networkMode'], `networkMode: got ${(0, json_object/* showValue */.vp)(networkMode)}, allowed on Fargate: awsvpc`);
        }),
    },
    {
        id: 'R5', title: 'requiresCompatibilities names FARGATE', severity: 'warning', checkedOn: fargate_rules_checkedOn,
        source: 'ECS API Reference, RegisterTaskDefinition requiresCompatibilities',
        help: 'With it AWS checks the definition for Fargate when it is registered; without it, what Fargate cannot do shows when the first task starts.',
        check: onFargate(({ requiresCompatibilities = [] }, report) => {
            if (requiresCompatibilities.length === 0)
                report(['requiresCompatibilities'], 'requiresCompatibilities is missing; with [FARGATE], AWS checks the definition when it is registered');
        }),
    },
    {
        id: 'R6', title: 'Nothing is asked for that Fargate lacks', severity: 'error', checkedOn: fargate_rules_checkedOn, source,
        help: 'Fargate has no host to reach into, so AWS refuses the parameter. Remove it.',
        check: onFargate((definition, report) => {
            if (isGiven(definition.placementConstraints))
                refuse(['placementConstraints'], report);
            if (isGiven(definition.ipcMode))
                refuse(['ipcMode'], report);
            for (const { container, path } of (0, containers_of/* containersOf */.Mz)(definition))
                reportUnsupported(container, { path, report });
        }),
    },
    {
        id: 'R7', title: 'The PID mode is task, or none is given', severity: 'error', checkedOn: fargate_rules_checkedOn, source,
        help: 'Fargate has no host whose processes a task could see. Use pidMode: task where containers must see each other\'s processes.',
        check: onFargate(({ pidMode }, report) => {
            if (isGiven(pidMode) && pidMode !== 'task')
                report(['pidMode'], `pidMode: got ${(0, json_object/* showValue */.vp)(pidMode)}, allowed on Fargate: task`);
        }),
    },
    {
        id: 'R8', title: 'No capability but SYS_PTRACE is added', severity: 'error', checkedOn: fargate_rules_checkedOn,
        source: 'ECS API Reference, KernelCapabilities',
        help: 'Fargate gives containers Docker\'s default capabilities and no other; SYS_PTRACE is for debuggers. Remove the others, or drop what is not needed.',
        check: onFargate((definition, report) => {
            for (const { container, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
                for (const [index, capability] of (container.linuxParameters?.capabilities?.add ?? []).entries()) {
                    const place = [...path, 'linuxParameters', 'capabilities', 'add', index];
                    if (capability !== allowedCapability && !(0, rule/* isReference */.A)(capability))
                        report(place, `${(0, schema_findings/* showPath */.P8)(place)}: got ${(0, json_object/* showValue */.vp)(capability)}, allowed on Fargate: ${allowedCapability}`);
                }
            }
        }),
    },
    {
        id: 'R9', title: 'No devices, shared memory or swap are set', severity: 'error', checkedOn: fargate_rules_checkedOn,
        source: 'ECS API Reference, LinuxParameters',
        help: 'They are settings of a host. Remove them; tmpfs is allowed, and serves where /dev/shm is too small.',
        check: onFargate((definition, report) => {
            for (const { container: { linuxParameters = {} }, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
                for (const key of ['devices', 'sharedMemorySize', 'maxSwap', 'swappiness']) {
                    if (isGiven(linuxParameters[key]))
                        refuse([...path, 'linuxParameters', key], report);
                }
            }
        }),
    },
    {
        id: 'R11', title: 'Volumes are not of a host or of Docker', severity: 'error', checkedOn: fargate_rules_checkedOn, source,
        help: 'Fargate has ephemeral storage (a volume with a name only), EFS, S3 Files and EBS. Nothing of a host can be mounted.',
        check: onFargate(({ volumes = [] }, report) => {
            for (const [index, { dockerVolumeConfiguration, fsxWindowsFileServerVolumeConfiguration, host }] of volumes.entries()) {
                for (const [key, value] of Object.entries({ dockerVolumeConfiguration, fsxWindowsFileServerVolumeConfiguration })) {
                    if (value !== undefined)
                        refuse(['volumes', index, key], report);
                }
                if (isGiven(host?.sourcePath))
                    refuse(['volumes', index, 'host', 'sourcePath'], report);
            }
        }),
    },
    {
        id: 'R14', title: 'No Elastic Inference accelerators are asked for', severity: 'error', checkedOn: fargate_rules_checkedOn,
        source: 'ECS API Reference, InferenceAccelerator; the service ended in 2024',
        help: 'Amazon Elastic Inference is gone, and AWS refuses the parameter. Remove it.',
        check: ({ definition: { inferenceAccelerators } }, report) => {
            if (inferenceAccelerators !== undefined)
                report(['inferenceAccelerators'], 'inferenceAccelerators: not allowed, Amazon Elastic Inference is gone', { at: 'key' });
        },
    },
    {
        id: 'R15', title: 'No App Mesh proxy is configured', severity: 'warning', checkedOn: fargate_rules_checkedOn,
        source: 'AWS App Mesh User Guide, end of support on 2026-09-30',
        help: 'proxyConfiguration is for App Mesh, whose support has ended. Service Connect does the same in the service.',
        check: ({ definition: { proxyConfiguration } }, report) => {
            if (proxyConfiguration !== undefined)
                report(['proxyConfiguration'], 'proxyConfiguration: App Mesh is no longer supported; better: Service Connect, in the service', { at: 'key' });
        },
    },
    {
        id: 'R16', title: 'Kernel parameters are allowed', severity: 'note', checkedOn: fargate_rules_checkedOn,
        source: 'ECS API Reference, SystemControl; Fargate platform version 1.4.0',
        help: 'Nothing to do. Some validators refuse systemControls on Fargate; platform version 1.4.0 has them.',
        check: onFargate((definition, report) => {
            for (const { container, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
                if (isGiven(container.systemControls))
                    report([...path, 'systemControls'], `${(0, schema_findings/* showPath */.P8)([...path, 'systemControls'])}: allowed from platform version 1.4.0; net.* holds for all containers of the task`, { at: 'key' });
            }
        }),
    },
];
const byNumber = (a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1));
/** R1 to R16. */
const fargateRules = [...fargateSizeRules, ...fargateOnlyRules].sort(byNumber);
function onFargate(check) {
    return ({ definition }, report) => {
        if ((0, containers_of/* mayRunOnFargate */.EB)(definition))
            check(definition, report);
    };
}
/** AWS answers definitions with empty lists for what nobody gave; these and `false` ask for nothing. */
function isGiven(value) {
    return value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);
}
function refuse(path, report) {
    report(path, `${(0, schema_findings/* showPath */.P8)(path)}: not allowed on Fargate`, { at: 'key' });
}
const unsupportedKeys = ['disableNetworking', 'dnsServers', 'dnsSearchDomains', 'dockerSecurityOptions', 'extraHosts', 'links', 'privileged'];
function reportUnsupported(container, { path, report }) {
    for (const key of unsupportedKeys) {
        if (isGiven(container[key]))
            refuse([...path, key], report);
    }
    for (const [index, { type }] of (container.resourceRequirements ?? []).entries()) {
        const place = [...path, 'resourceRequirements', index, 'type'];
        if (type === 'GPU' || type === 'InferenceAccelerator')
            report(place, `${(0, schema_findings/* showPath */.P8)(place)}: got ${(0, json_object/* showValue */.vp)(type)}, which Fargate does not have`);
    }
}




const image_rules_checkedOn = '2026-11-26';
const imageRules = [
    {
        id: 'R34', title: 'Every container names an image by a valid reference of at most 255 characters', severity: 'error', checkedOn: image_rules_checkedOn,
        source: 'ECS API Reference, ContainerDefinition image; distribution reference grammar',
        help: 'Write registry/repository:tag or registry/repository@sha256:digest. Repositories are lower-case, and there is no scheme in front.',
        check: ({ definition }, report) => {
            for (const { container: { image = '' }, path } of (0, containers_of/* containersOf */.Mz)(definition))
                reportReference(image, [...path, 'image'], report);
        },
    },
    {
        id: 'R35', title: 'A digest is sha256: and 64 hexadecimal digits in lower case', severity: 'error', checkedOn: image_rules_checkedOn,
        source: 'OCI image specification, digests; Amazon ECR supports sha256 only',
        help: 'Copy the whole digest: docker buildx imagetools inspect and the ECR console show it. A cut one is found nowhere.',
        check: forImages(({ digest }, { path, report }) => {
            if (digest !== undefined && !(0, image_reference/* isDigest */.Bc)(digest))
                report(path, `digest: got ${(0, json_object/* showValue */.vp)(digest)}, allowed: sha256: and 64 hexadecimal digits in lower case`);
        }),
    },
    {
        id: 'R36', title: 'An image has a tag other than latest, or a digest', severity: 'warning', inProduction: 'error', checkedOn: image_rules_checkedOn,
        source: 'ECS Developer Guide, Best practices for container images',
        help: 'latest moves with every push: tasks of one release run different code, and a roll-back brings back nothing. Name the digest, or at least a tag that never moves.',
        check: forImages(({ repository, tag, digest }, { path, report }) => {
            if (digest !== undefined || (tag !== undefined && tag !== 'latest'))
                return;
            report(path, `${repository} ${tag === undefined ? 'has neither tag nor digest, which means latest' : 'has the tag latest'}, allowed: a digest, or a tag that does not move`);
        }),
    },
    {
        id: 'R37', title: 'An image is named by its digest', severity: 'warning', checkedOn: image_rules_checkedOn,
        source: 'ECS Developer Guide, Container image resolution',
        help: 'A tag can move, so going back to an old revision may not bring the old code back. Append @sha256:\u2026 to the reference, or render with ${images.\u2026}.',
        check: forImages(({ repository, tag, digest }, { path, report }) => {
            // R36 speaks of the others.
            if (digest === undefined && tag !== undefined && tag !== 'latest')
                report(path, `${repository} is named by the tag ${tag}, which can move; better: ${repository}@sha256:\u2026`);
        }),
    },
    {
        id: 'R38', title: 'An ECR image comes from the account and Region that is deployed to', severity: 'warning', checkedOn: image_rules_checkedOn,
        source: 'Amazon ECR User Guide, Private image replication',
        help: 'Another account needs a repository policy for the execution role, and another Region costs transfer and fails with it. Push or replicate the image to where it runs.',
        check: forImages((image, { path, report, target }) => reportOrigin(image, { path, report, target })),
    },
    {
        id: 'R40', title: 'An image of Docker Hub is pulled with credentials', severity: 'warning', checkedOn: image_rules_checkedOn,
        source: 'ECS API Reference, RepositoryCredentials; Docker Hub pull limits',
        help: 'Docker Hub limits pulls without a login per address, and tasks behind one NAT gateway share theirs. Copy the image to ECR, use public.ecr.aws/docker/library, or set repositoryCredentials.',
        check: forImages((image, { path, report, container }) => {
            const hasLogin = container.repositoryCredentials?.credentialsParameter !== undefined;
            if ((0, image_reference/* isDockerHub */.gr)(image) && !hasLogin)
                report(path, `${image.repository} comes from Docker Hub, and the container has no repositoryCredentials: pulls are limited per address`);
        }),
    },
];
/** Each image that can be read; what cannot, R34 names. */
function forImages(look) {
    return ({ definition, target }, report) => {
        for (const { container, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
            const { image = '' } = container;
            if ((0, rule/* isReference */.A)(image))
                continue;
            const parsed = (0, image_reference/* parseImage */.zZ)(image);
            if (parsed.kind === 'valid')
                look(parsed, { path: [...path, 'image'], report, target, container });
        }
    };
}
function reportReference(image, path, report) {
    if ((0, rule/* isReference */.A)(image))
        return;
    if (image === '') {
        report(path, 'image is missing; every container needs one');
        return;
    }
    const parsed = (0, image_reference/* parseImage */.zZ)(image);
    if (parsed.kind === 'invalid')
        report(path, `image: got ${(0, json_object/* showValue */.vp)(image)}, which is no reference: ${parsed.why}`);
}
// AWS offers these from accounts of its own, one per Region or for all: another account is no mistake.
const offeredByAws = /^(?:aws-for-fluent-bit|aws-appmesh-envoy|aws-guardduty-agent-fargate)$/;
function reportOrigin({ registry, repository }, { path, report, target }) {
    const ecr = (0, image_reference/* parseEcrHost */.wl)(registry);
    if (ecr === undefined)
        return;
    if (target.account !== undefined && ecr.account !== target.account && !offeredByAws.test(repository)) {
        report(path, `${repository} is in account ${ecr.account}, the deployment is to ${target.account}`);
    }
    if (target.region !== undefined && ecr.region !== target.region)
        report(path, `${repository} is in ${ecr.region}, the deployment is to ${target.region}`);
}

// EXTERNAL MODULE: ./actions/shared/src/rules/address-count.ts
var address_count = __nccwpck_require__(8785);
const gib = 1024 ** 3;
/** GiB of the size `large`; sizes above double it. */
const memoryOfLarge = { t: 8, m: 8, r: 16, c: 4, x: 32 };
const smallSizes = { micro: 1, small: 2, medium: 4, large: 8 };
const bytesPerConnection = 9_531_392;
const maxDefault = 5000;
/** RDS for PostgreSQL: LEAST(DBInstanceClassMemory / 9531392, 5000). undefined for a class that is not known here. */
function defaultMaxConnections(instanceClass) {
    const memory = memoryOf(instanceClass);
    return memory === undefined ? undefined : Math.min(maxDefault, Math.floor((memory * gib) / bytesPerConnection));
}
/** GiB. `db.t4g.micro`, `db.m7g.2xlarge`. */
function memoryOf(instanceClass) {
    const [, family = '', size = ''] = /^db\.([a-z])\d[a-z0-9]*\.([a-z0-9]+)$/.exec(instanceClass) ?? [];
    const large = memoryOfLarge[family];
    if (large === undefined)
        return undefined;
    if (size in smallSizes && size !== 'large')
        return family === 't' || (size === 'medium' && family === 'm') ? smallSizes[size] : undefined;
    if (size === 'large')
        return large;
    const factor = size === 'xlarge' ? 1 : Number(/^(\d+)xlarge$/.exec(size)?.[1]);
    return Number.isNaN(factor) ? undefined : large * 2 * factor;
}
/** Of our controller, controller/src/database.ts. */
const controllerPool = 8;
/** Prisma's default: twice the CPUs and one. The connection string may say otherwise, but it is in a secret. */
function poolOf(part, { cpu }) {
    if (part === 'controller')
        return { connections: controllerPool, arithmetic: `${controllerPool}` };
    const units = unitsOf(cpu ?? '');
    if (units === undefined)
        return undefined;
    const cpus = Math.max(1, Math.ceil(units / 1024));
    return { connections: 2 * cpus + 1, arithmetic: `(2 \u00d7 ${cpus} CPU + 1)` };
}
/** `1024`, `1 vCPU` */
function unitsOf(cpu) {
    if (/^\d+$/.test(cpu))
        return Number(cpu);
    const vcpu = /^(\d*\.?\d+)\s*vcpu$/i.exec(cpu.trim())?.[1];
    return vcpu === undefined ? undefined : Number(vcpu) * 1024;
}




/** What services run while old and new tasks overlap, and the runners of one project; parts whose numbers are not known are left out. */
function demandOfRollOut(subject) {
    const services = [...subject.services].flatMap(([part, { service, report }]) => demandOfService(part, service, report));
    return [...services, ...demandOfRunners(subject)];
}
function demandOfService(part, service, report) {
    const { desiredCount, deploymentConfiguration = {}, networkConfiguration } = service;
    if (desiredCount === undefined)
        return [];
    const subnets = networkConfiguration?.awsvpcConfiguration?.subnets;
    // Blue and green run beside each other, each in full.
    const isRolling = [undefined, 'ROLLING'].includes(deploymentConfiguration.strategy);
    const percent = isRolling ? (deploymentConfiguration.maximumPercent ?? 200) : 200;
    return [{
            part, report, path: ['desiredCount'],
            tasks: Math.max(desiredCount, Math.floor((desiredCount * percent) / 100)),
            arithmetic: `${desiredCount} \u00d7 ${percent} %`,
            subnets: subnets?.some(rule/* isReference */.A) === false ? subnets : undefined,
        }];
}
function demandOfRunners(subject) {
    const controller = subject.definitions.get('controller');
    if (controller === undefined)
        return [];
    const limit = (0, variables_of/* knownVariable */.u)(controller.definition, 'PROJECT_CONCURRENCY_LIMIT');
    const count = Number(limit?.text);
    if (limit === undefined || !Number.isInteger(count) || count < 1)
        return [];
    const subnets = (0, variables_of/* knownVariable */.u)(controller.definition, 'RUNNER_SUBNETS');
    const part = findRunner(subject, runnerSettingsOf(controller.definition).taskDefinition)?.part ?? 'runner';
    return [{ part, report: controller.report, path: limit.path, tasks: count, arithmetic: `${count} at a time for one project`, subnets: subnets && (0, split_list/* splitList */.r)(subnets.text) }];
}
function largestOf(demands) {
    return demands.reduce((largest, demand) => (largest === undefined || demand.amount > largest.amount ? demand : largest), undefined);
}





const capacity_rules_checkedOn = '2026-11-26';
const addresses = {
    id: 'R78', title: 'The subnets have an address for every task of a roll-out and the runners beside it', severity: 'warning', checkedOn: capacity_rules_checkedOn,
    source: 'ECS Developer Guide, Fargate task networking; VPC User Guide, Subnet CIDR blocks',
    help: 'Every task has a network interface with an address of its own. Take larger or more subnets, a lower maximumPercent or fewer runs at a time; a task without an address does not start.',
    checkRelease: (subject) => {
        const resources = subject.infrastructure?.resources;
        if (resources === undefined)
            return;
        const demands = demandOfRollOut(subject);
        const groups = new Map(demands.flatMap(({ subnets }) => (subnets === undefined || subnets.length === 0 ? [] : [[[...subnets].sort().join(','), subnets]])));
        for (const subnets of groups.values())
            checkSubnets(subnets, { resources, demands });
    },
};
function checkSubnets(subnets, { resources, demands }) {
    // Only what cannot go elsewhere.
    const inside = demands.filter((demand) => demand.subnets?.every((subnet) => subnets.includes(subnet)) === true).map((demand) => ({ ...demand, amount: demand.tasks }));
    const free = subnets.map((id) => {
        const cidr = resources.subnets.find((subnet) => subnet.id === id)?.cidr;
        return cidr === undefined ? undefined : (0, address_count/* freeAddresses */.X)(cidr);
    });
    const total = free.reduce((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count), 0);
    const needed = inside.reduce((sum, { tasks }) => sum + tasks, 0);
    const largest = largestOf(inside);
    if (total === undefined || largest === undefined || needed <= total)
        return;
    const shown = inside.map(({ part, tasks, arithmetic }) => `${part} ${tasks} (${arithmetic})`).join(', ');
    largest.report(largest.path, `a roll-out needs ${needed} addresses: ${shown}; the ${subnets.length} subnets have ${total}, without the 5 that AWS keeps in each`);
}
const connections = {
    id: 'R79', title: 'The database takes the connections of all tasks while a release rolls out', severity: 'warning', checkedOn: capacity_rules_checkedOn,
    source: 'RDS User Guide, Maximum number of database connections; Prisma, Connection pool',
    help: 'Put connection_limit into the connection string, take a larger instance class, or run fewer tasks. Connections above the limit are refused, and with them requests and runs.',
    checkRelease: (subject) => {
        for (const database of subject.infrastructure?.resources?.databases ?? [])
            checkDatabase(subject, database);
    },
};
/** PostgreSQL keeps them for superusers. */
const keptForSuperusers = 3;
function checkDatabase(subject, { engine, instanceClass = '', maxConnections }) {
    const limit = maxConnections === 'default' ? defaultMaxConnections(instanceClass) : maxConnections;
    // With several databases nobody can tell which one a secret names.
    if (limit === undefined || engine?.includes('postgres') !== true || subject.infrastructure?.resources?.databases.length !== 1)
        return;
    const pools = demandOfRollOut(subject).flatMap((demand) => {
        const definition = definitionOf(subject, demand.part);
        if (definition === undefined || !(0, variables_of/* variablesOf */.h)(definition).some(({ name }) => name === 'DATABASE_URL'))
            return [];
        const pool = poolOf(demand.part, definition);
        return pool === undefined ? [] : [{ ...demand, amount: demand.tasks * pool.connections, shown: `${demand.part} ${demand.tasks} \u00d7 ${pool.arithmetic}` }];
    });
    const needed = pools.reduce((sum, { amount }) => sum + amount, 0);
    const largest = largestOf(pools);
    if (largest === undefined || needed <= limit - keptForSuperusers)
        return;
    const source = maxConnections === 'default' ? `${instanceClass} takes about ${limit}` : `max_connections is ${limit}`;
    largest.report(largest.path, `a roll-out opens up to ${needed} connections: ${pools.map(({ shown }) => shown).join(' + ')}; ${source}, ${keptForSuperusers} of them for superusers`);
}
function definitionOf(subject, part) {
    const direct = subject.definitions.get(part)?.definition;
    const controller = subject.definitions.get('controller')?.definition;
    return direct ?? (controller && findRunner(subject, runnerSettingsOf(controller).taskDefinition)?.definition);
}
const capacityRules = [addresses, connections];









const named_resource_rules_checkedOn = '2026-11-26';
const exists = {
    id: 'R75', title: 'Log groups, repositories, roles and secrets that a definition names exist in the infrastructure', severity: 'error', checkedOn: named_resource_rules_checkedOn,
    source: 'Templates of the CDK app; ECS Developer Guide, Stopped task error codes',
    help: 'Refer to an output of the infrastructure instead of writing a name. What the app does not make, no task finds: it stops before it starts.',
    checkRelease: ({ definitions, infrastructure, environment, target }) => {
        const resources = infrastructure?.resources;
        if (resources === undefined)
            return;
        const own = ownSecrets(environment?.values);
        for (const { definition, report } of definitions.values()) {
            const missing = reporter(report);
            checkRoles(definition, resources, missing);
            checkSecrets(definition, { resources, own }, missing);
            (definition.containerDefinitions ?? []).forEach(({ logConfiguration, image }, index) => {
                const path = ['containerDefinitions', index];
                const options = logConfiguration?.options ?? {};
                const group = options['awslogs-group'];
                if (logConfiguration?.logDriver === 'awslogs' && options['awslogs-create-group'] !== 'true') {
                    missing(group, { kind: 'log group', known: resources.logGroups, path: [...path, 'logConfiguration', 'options', 'awslogs-group'] });
                }
                missing(repositoryOf(image, target), { kind: 'repository', known: resources.repositories, path: [...path, 'image'] });
            });
        }
    },
};
/** Nothing is said where the templates hold no resource of a kind at all, or one whose name nobody knows yet. */
function reporter(report) {
    return (name, { kind, known, path, label = String(path.at(-1)) }) => {
        if (name === undefined || name === '' || (0, rule/* isReference */.A)(name) || known.length === 0)
            return;
        if (known.some((resource) => resource.name === name || resource.arn === name || resource.name === undefined))
            return;
        if (known.some(({ isNameMadeUp }) => isNameMadeUp))
            return;
        report(path, `${label}: the infrastructure has no ${kind} ${(0, json_object/* showValue */.vp)(name)}, ${(0, nearest_name/* suggestName */.S)(name, known.flatMap((resource) => resource.name ?? []))}`);
    };
}
function checkRoles({ taskRoleArn, executionRoleArn }, { roles }, missing) {
    for (const [key, value] of Object.entries({ taskRoleArn, executionRoleArn })) {
        if (roles.some(({ arn }) => arn === value))
            continue;
        // A name says more than an ARN of 60 characters of which one is wrong.
        const isArnOfSameAccount = roles.some(({ arn }) => arn?.split(':')[4] === value?.split(':')[4]);
        missing(isArnOfSameAccount ? value?.replace(/^arn:[^:]*:iam::\d{12}:role\/(?:.*\/)?/, '') : value, { kind: 'role', known: roles, path: [key] });
    }
}
/** What an operator made elsewhere and named in the environment file; R76 sees to it that the role may read it. */
function ownSecrets(environment) {
    return new Set(Object.values(environment?.additionalSecrets ?? {}).flatMap((secrets) => Object.values(secrets).map(withoutSelector)));
}
function checkSecrets(definition, { resources, own }, missing) {
    for (const { source, label, path } of secretsOf(definition)) {
        if (own.has(source))
            continue;
        if (isSecretArn(source)) {
            if (findSecret(resources, source) === undefined)
                missing((0, infrastructure_resources/* withoutSuffix */.a)(source), { kind: 'secret', known: resources.secrets, path, label });
            continue;
        }
        const parameter = task_resources_parameterName(source);
        const known = resources.parameters.map((resource) => ({ ...resource, name: resource.name?.replace(/^\//, '') }));
        missing(parameter, { kind: 'parameter', known, path, label });
    }
}
/** Repositories of another account or Region are none of this infrastructure. */
function repositoryOf(image, { account, region }) {
    if (image === undefined || (0, rule/* isReference */.A)(image))
        return undefined;
    const parsed = (0, image_reference/* parseImage */.zZ)(image);
    if (parsed.kind !== 'valid')
        return undefined;
    const [, owner, place] = /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/.exec(parsed.registry ?? '') ?? [];
    if (owner === undefined || (account !== undefined && owner !== account) || (region !== undefined && place !== region))
        return undefined;
    return parsed.repository;
}
const mayRead = {
    id: 'R76', title: 'The execution role may read every secret that the definition names', severity: 'error', checkedOn: named_resource_rules_checkedOn,
    source: 'ECS Developer Guide, Task execution IAM role, Secrets Manager or Systems Manager permissions',
    help: 'Give the execution role secretsmanager:GetSecretValue (ssm:GetParameters for parameters) on exactly this secret, and kms:Decrypt where a key of your own encrypts it. The task does not start otherwise.',
    checkRelease: ({ definitions, infrastructure, target }) => {
        const resources = infrastructure?.resources;
        if (resources === undefined)
            return;
        for (const { definition, report } of definitions.values())
            checkReading(definition, { resources, report, target });
    },
};
function checkReading(definition, { resources, report, target }) {
    const role = findRole(resources, definition.executionRoleArn);
    if (role === undefined)
        return;
    const isDenied = (action, names) => names.length > 0 && permissionOf(role, action, names) === 'denied';
    for (const { source, label: field, path } of secretsOf(definition)) {
        if (!isSecretArn(source)) {
            const name = task_resources_parameterName(source);
            const { account, region } = target;
            const arn = source.startsWith('arn:') ? source : region !== undefined && account !== undefined ? `arn:${(0, template_stack/* partitionOf */.iQ)(region)}:ssm:${region}:${account}:parameter/${name ?? ''}` : undefined;
            if (name !== undefined && arn !== undefined && isDenied('ssm:GetParameters', [arn]))
                report(path, `${field}: the role ${role.name ?? ''} may not read this parameter (ssm:GetParameters)`);
            continue;
        }
        const secret = findSecret(resources, source);
        // The deployed ARN and the made-up one stand for the same secret.
        if (secret?.hasPolicy !== true && isDenied('secretsmanager:GetSecretValue', [source, ...(secret?.arn === undefined ? [] : [secret.arn])])) {
            report(path, `${field}: the role ${role.name ?? ''} may not read the secret ${(0, infrastructure_resources/* withoutSuffix */.a)(source) ?? ''} (secretsmanager:GetSecretValue)`);
        }
        else if (secret?.keyId !== undefined) {
            const key = resources.keys.find(({ id, arn }) => id === secret.keyId || arn === secret.keyId);
            const letsIn = key === undefined || key.policy.includes(role.arn ?? '') || key.policy.includes('kms:ViaService');
            if (!letsIn && isDenied('kms:Decrypt', key.arn === undefined ? [] : [key.arn]))
                report(path, `${field}: the role ${role.name ?? ''} may not use the key of the secret ${(0, infrastructure_resources/* withoutSuffix */.a)(source) ?? ''} (kms:Decrypt)`);
        }
    }
}
const namedResourceRules = [exists, mayRead];

// EXTERNAL MODULE: ./actions/shared/src/rules/security-groups.ts
var security_groups = __nccwpck_require__(838);





const reachable = {
    id: 'R80', title: 'Security groups let the load balancer reach the tasks, and the tasks the database and Redis', severity: 'warning', checkedOn: '2026-11-26',
    source: 'VPC User Guide, Security group rules; templates of the CDK app',
    help: 'Let the group of the tasks take the container port from the load balancer\'s group, and the groups of the database and of Redis their ports from the group of the tasks.',
    checkRelease: (subject) => {
        const resources = subject.infrastructure?.resources;
        if (resources === undefined)
            return;
        for (const [part, { service, report }] of subject.services) {
            const placed = placeService(part, { service, report, definition: subject.definitions.get(part)?.definition });
            if (placed === undefined)
                continue;
            checkLoadBalancer(placed, service, resources);
            checkStores(placed, resources);
        }
        const runners = placeRunners(subject);
        if (runners !== undefined)
            checkStores(runners, resources);
    },
};
function placeService(part, { service, report, definition }) {
    const { securityGroups = [], subnets = [] } = service.networkConfiguration?.awsvpcConfiguration ?? {};
    if (securityGroups.length === 0 || securityGroups.some(rule/* isReference */.A))
        return undefined;
    return { part, definition, report, groups: securityGroups, subnets, path: ['networkConfiguration', 'awsvpcConfiguration', 'securityGroups'], field: 'securityGroups' };
}
function placeRunners(subject) {
    const controller = subject.definitions.get('controller');
    const groups = controller && (0, variables_of/* knownVariable */.u)(controller.definition, 'RUNNER_SECURITY_GROUPS');
    const found = controller && findRunner(subject, runnerSettingsOf(controller.definition).taskDefinition);
    if (controller === undefined || groups === undefined || found === undefined)
        return undefined;
    const subnets = (0, split_list/* splitList */.r)((0, variables_of/* knownVariable */.u)(controller.definition, 'RUNNER_SUBNETS')?.text ?? '');
    return { ...found, report: controller.report, groups: (0, split_list/* splitList */.r)(groups.text), subnets, path: groups.path, field: groups.name };
}
function checkLoadBalancer({ part, groups, report, path, field }, service, resources) {
    const fronts = resources.loadBalancers.filter(({ securityGroups }) => securityGroups.length > 0);
    if (fronts.length === 0 || fronts.some(({ securityGroups }) => securityGroups.includes(undefined)))
        return;
    const frontGroups = fronts.flatMap(({ securityGroups }) => securityGroups.flatMap((id) => id ?? []));
    for (const { containerPort } of service.loadBalancers ?? []) {
        if (containerPort === undefined)
            continue;
        // Where the load balancer's addresses are is not known, so a rule for a block is taken to hold.
        if ((0, security_groups/* admits */.t5)(find(groups, resources), containerPort, { groups: frontGroups, cidrs: [] }) === false) {
            report(path, `${field}: no rule of the groups of ${part} lets the load balancer reach port ${containerPort}`);
        }
        else if ((0, security_groups/* letsOut */.zD)(find(frontGroups, resources), containerPort) === false) {
            report(path, `${field}: no rule of the load balancer's groups lets it out to port ${containerPort} of ${part}`);
        }
    }
}
const stores = [
    { variable: 'DATABASE_URL', name: 'the database', list: ({ databases }) => databases },
    { variable: 'REDIS_URL', name: 'Redis', list: ({ caches }) => caches },
];
function checkStores({ part, definition, groups, subnets, report, path, field }, resources) {
    const variables = new Set(definition === undefined ? [] : (0, variables_of/* variablesOf */.h)(definition).map(({ name }) => name));
    const sender = { groups, cidrs: resources.subnets.flatMap(({ id, cidr }) => (id !== undefined && cidr !== undefined && subnets.includes(id) ? [cidr] : [])) };
    for (const { variable, name, list } of stores) {
        const targets = list(resources).filter(({ securityGroups }) => securityGroups.length > 0);
        if (!variables.has(variable) || targets.length === 0)
            continue;
        const isBlocked = targets.every(({ port, securityGroups }) => port !== undefined && !securityGroups.includes(undefined)
            && ((0, security_groups/* admits */.t5)(find(securityGroups, resources), port, sender) === false || (0, security_groups/* letsOut */.zD)(find(groups, resources), port) === false));
        if (isBlocked)
            report(path, `${field}: no rule lets ${part} reach ${name} on port ${targets.map(({ port }) => port).join(' or ')}`);
    }
}
/** undefined for a group that the templates do not hold. */
function find(ids, { securityGroups }) {
    return ids.map((id) => securityGroups.find((group) => group.id === id));
}
const reachabilityRules = [reachable];




/** R75\u2013R80: definitions and services beside the infrastructure that they run on. */
const infrastructureRules = [...namedResourceRules, ...runnerRules, ...capacityRules, ...reachabilityRules];
/** Who has this many mends a few first; all of those that a large file can hold would not fit into memory. */
const maxCycles = 20;
/**
 * Cycles, each as the nodes along it, the first one again at the end. One for every edge that closes a cycle, at most 20
 * of them. No recursion: a file may hold a chain of thousands.
 */
function findCycles(graph) {
    const cycles = [];
    const isDone = new Set();
    for (const start of graph.keys())
        walk({ graph, start, isDone, cycles });
    return cycles;
}
function walk({ graph, start, isDone, cycles }) {
    if (isDone.has(start))
        return;
    const trail = [{ node: start, next: 0 }];
    const depths = new Map([[start, 0]]);
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
        const target = graph[step.node]?.[step.next];
        step.next += 1;
        if (target === undefined) {
            isDone.add(step.node);
            depths.delete(step.node);
            trail.pop();
            continue;
        }
        const depth = depths.get(target);
        if (depth !== undefined && cycles.length < maxCycles)
            cycles.push([...trail.slice(depth).map(({ node }) => node), target]);
        else if (depth === undefined && !isDone.has(target)) {
            depths.set(target, trail.length);
            trail.push({ node: target, next: 0 });
        }
    }
}



const info = { severity: 'error', checkedOn: '2026-11-26', source: 'ECS API Reference, ContainerDependency; answers of RegisterTaskDefinition' };
const dependencyRules = [
    {
        ...info, id: 'R56', title: 'dependsOn names another container of the task, and no containers wait for each other',
        help: 'AWS refuses unknown names. Containers that wait for each other in a circle never start: take one of the waits away.',
        check: ({ definition }, report) => {
            const dependencies = dependenciesOf(definition);
            const names = (0, containers_of/* containersOf */.Mz)(definition).map(({ container: { name = '' } }) => name);
            const isComplete = !names.some(rule/* isReference */.A);
            for (const { containerName, target, index, from, path } of dependencies) {
                if (containerName === undefined || (0, rule/* isReference */.A)(containerName))
                    continue;
                if (index === from)
                    report([...path, 'containerName'], `${containerName} waits for itself, allowed: another container`);
                else if (target === undefined && isComplete)
                    report([...path, 'containerName'], `there is no container ${containerName}, ${(0, containers_of/* suggestOf */.SA)(containerName, othersThan(from, names), 'and no other to wait for')}`);
            }
            for (const cycle of findCycles(graphOf(definition, dependencies))) {
                const closing = dependencies.find(({ from, index }) => from === cycle.at(-2) && index === cycle.at(-1));
                report([...(closing?.path ?? []), 'containerName'], `containers wait for each other: ${showCycle(cycle.map((index) => names[index] ?? ''))}`);
            }
        },
    },
    {
        ...info, id: 'R57', title: 'A container that others wait for can reach the state that they wait for',
        help: 'HEALTHY needs a healthCheck in the container that is waited for. COMPLETE and SUCCESS need essential: false there, because the task ends with an essential container.',
        check: ({ definition }, report) => {
            for (const { containerName = '', condition, target, index, from, path } of dependenciesOf(definition)) {
                if (target === undefined || index === from)
                    continue;
                const { healthCheck, essential } = target;
                if (condition === 'HEALTHY' && (healthCheck === undefined || healthCheck.command?.[0] === 'NONE')) {
                    report([...path, 'condition'], `${containerName} has no health check, so that it is never HEALTHY; allowed: START, or a healthCheck there`);
                }
                if ((condition === 'COMPLETE' || condition === 'SUCCESS') && essential !== false) {
                    report([...path, 'condition'], `${containerName} is essential, so that the task ends where it is ${condition}; allowed: essential: false there, or START, HEALTHY`);
                }
            }
        },
    },
];
function othersThan(from, names) {
    return names.slice(0, 30).filter((_, index) => index !== from);
}
function dependenciesOf(definition) {
    const containers = (0, containers_of/* containersOf */.Mz)(definition);
    const indexes = new Map();
    for (const [index, { container: { name } }] of containers.entries())
        if (!indexes.has(name))
            indexes.set(name, index);
    return containers.flatMap(({ container, path }, from) => (container.dependsOn ?? []).map(({ containerName, condition }, entry) => {
        const index = containerName === undefined ? -1 : (indexes.get(containerName) ?? -1);
        return { containerName, condition, from, index, target: containers[index]?.container, path: [...path, 'dependsOn', entry] };
    }));
}
function graphOf(definition, dependencies) {
    const graph = (0, containers_of/* containersOf */.Mz)(definition).map(() => new Set());
    // Waiting for oneself has been told.
    for (const { from, index } of dependencies)
        if (index !== -1 && index !== from)
            graph[from]?.add(index);
    return graph.map((targets) => [...targets]);
}
function showCycle(names) {
    return names.length > 12 ? [...names.slice(0, 10), '\u2026', ...names.slice(-1)].join(' \u2192 ') : names.join(' \u2192 ');
}


/**
 * The program that the health check needs and the image is known not to have; undefined where there is none, or where the
 * image's name does not tell. Only images that everybody knows: what somebody built on them can hold anything.
 */
function missingProgram({ image = '', healthCheck, command = [], entryPoint = [] }) {
    if ((0, rule/* isReference */.A)(image))
        return undefined;
    const parsed = (0, image_reference/* parseImage */.zZ)(image);
    if (parsed.kind === 'invalid')
        return undefined;
    // A container that installs curl when it starts has it.
    const startsWith = [...entryPoint, ...command].join(' ');
    const absent = absentPrograms(parsed).filter((program) => !startsWith.includes(program));
    const needed = neededPrograms(healthCheck?.command ?? []);
    if (needed.includes('a shell') && absent.includes('a shell'))
        return 'a shell';
    const fetchers = needed.filter((program) => program !== 'a shell');
    // `curl \u2026 || wget \u2026` works with either.
    return fetchers.length > 0 && fetchers.every((program) => absent.includes(program)) ? fetchers.join(' or ') : undefined;
}
function absentPrograms(image) {
    const { registry, repository, tag = '' } = image;
    if (/(?:^|[/_-])distroless(?:[/_-]|$)/.test(repository))
        return /(?:^|-)debug(?:-|$)/.test(tag) ? ['curl'] : ['a shell', 'curl', 'wget'];
    if (registry === 'cgr.dev' && /\/static$/.test(repository))
        return ['a shell', 'curl', 'wget'];
    const official = (0, image_reference/* officialName */.ph)(image);
    if (official === 'hello-world' || official === 'scratch')
        return ['a shell', 'curl', 'wget'];
    if (official === 'busybox' || official === 'alpine')
        return ['curl'];
    if (official === 'debian' || official === 'ubuntu')
        return ['curl', 'wget'];
    if (official === 'node' || official === 'python')
        return /(?:^|-)slim(?:-|$)/.test(tag) ? ['curl', 'wget'] : /(?:^|-)alpine/.test(tag) ? ['curl'] : [];
    return [];
}
function neededPrograms([kind, first = '']) {
    if (kind === 'CMD') {
        const program = programOf(first);
        return program === undefined ? [] : [program];
    }
    if (kind !== 'CMD-SHELL')
        return [];
    const commands = first.split(/[;&|()\n]+/).map((text) => text.trim().split(/\s+/).find((word) => !introducers.includes(word)) ?? '');
    return ['a shell', ...new Set(commands.flatMap((word) => programOf(word) ?? []))];
}
/** What may stand in front of a command in a shell. */
const introducers = ['if', 'then', 'else', 'elif', 'while', 'until', 'do', 'exec', '!', '{'];
function programOf(word) {
    const name = word.slice(word.lastIndexOf('/') + 1);
    if (name === 'curl' || name === 'wget')
        return name;
    return ['sh', 'bash', 'ash', 'dash'].includes(name) ? 'a shell' : undefined;
}




const health_check_rules_checkedOn = '2026-11-26';
const health_check_rules_source = 'ECS API Reference, HealthCheck';
/** Seconds, and a count; `fallback` is what ECS takes where nothing is written. */
const numbers = {
    interval: { min: 5, max: 300, fallback: 30 },
    timeout: { min: 2, max: 60, fallback: 5 },
    retries: { min: 1, max: 10, fallback: 3 },
    startPeriod: { min: 0, max: 300, fallback: 0 },
};
const healthCheckRules = [
    {
        id: 'R49', title: 'The command of a health check is CMD and arguments, CMD-SHELL and one text, or NONE', severity: 'error', checkedOn: health_check_rules_checkedOn, source: health_check_rules_source,
        help: 'CMD runs a program with its arguments as entries of their own. CMD-SHELL passes one text to the shell; of more entries only the first is run.',
        check: ({ definition }, report) => forHealthChecks(definition, ({ healthCheck: { command }, path }) => {
            if (command !== undefined)
                reportCommand(command, [...path, 'command'], report);
        }),
    },
    {
        id: 'R50', title: 'A health check has an interval of 5 to 300 s, a timeout of 2 to 60 s, 1 to 10 retries and a start period of 0 to 300 s', severity: 'error', checkedOn: health_check_rules_checkedOn, source: health_check_rules_source,
        help: 'AWS refuses values outside of these ranges. A container that starts for more than five minutes needs retries beside its startPeriod.',
        check: ({ definition }, report) => forHealthChecks(definition, ({ healthCheck, path }) => {
            for (const name of namesOfNumbers) {
                const value = healthCheck[name];
                if (value !== undefined && isOutside(name, value))
                    report([...path, name], `${name}: got ${value}, allowed: ${numbers[name].min} to ${numbers[name].max}`);
            }
        }),
    },
    {
        id: 'R51', title: 'A health check ends before the next one is due', severity: 'warning', checkedOn: health_check_rules_checkedOn, source: health_check_rules_source,
        help: 'With a timeout as long as the interval, a hanging container is found later than the interval promises. Keep the timeout below it (defaults: timeout 5, interval 30).',
        check: ({ definition }, report) => forHealthChecks(definition, ({ healthCheck, path }) => {
            const { interval = numbers.interval.fallback, timeout = numbers.timeout.fallback, command = [] } = healthCheck;
            // What is out of range has an error of its own.
            if (timeout < interval || isOutside('interval', interval) || isOutside('timeout', timeout) || command[0] === 'NONE')
                return;
            const place = healthCheck.timeout === undefined ? 'interval' : 'timeout';
            report([...path, place], `the timeout is ${timeout} s${place === 'interval' ? ' by default' : ''}, the interval ${interval} s; allowed: a timeout below the interval`);
        }),
    },
    {
        id: 'R60', title: 'A health check runs a program that the image has', severity: 'warning', checkedOn: health_check_rules_checkedOn,
        source: 'Contents of distroless, Chainguard and Docker official images',
        help: 'A check whose program is missing fails always, and ECS replaces the task again and again. Call what is there, such as CMD node -e \u2026, or add the program to the image.',
        check: ({ definition }, report) => forHealthChecks(definition, ({ container, path }) => {
            const missing = missingProgram(container);
            if (missing !== undefined)
                report([...path, 'command'], `the check needs ${missing}, which ${container.image ?? ''} does not have`);
        }),
    },
];
const namesOfNumbers = Object.keys(numbers);
function isOutside(name, value) {
    return value < numbers[name].min || value > numbers[name].max;
}
function forHealthChecks(definition, look) {
    for (const { container, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
        if (container.healthCheck !== undefined)
            look({ container, healthCheck: container.healthCheck, path: [...path, 'healthCheck'] });
    }
}
const allowedForms = '[CMD, program, arguments\u2026], [CMD-SHELL, one text], [NONE]';
function reportCommand(command, path, report) {
    const [kind = '', ...rest] = command;
    if (command.some(rule/* isReference */.A) || kind === 'NONE')
        return;
    if (kind !== 'CMD' && kind !== 'CMD-SHELL') {
        const isConsoleForm = /^\s*(?:CMD|CMD-SHELL)\s*,/.test(kind);
        // The first word alone: what follows can hold a token.
        const got = command.length === 0 ? 'an empty list' : (0, json_object/* showValue */.vp)(kind.split(/\s/, 1)[0]);
        report([...path, ...(command.length === 0 ? [] : [0])], `command: begins with ${got}${isConsoleForm ? ', which is the form of the console' : ''}, allowed: ${allowedForms}`);
        return;
    }
    if ((rest[0] ?? '').trim() === '')
        report(path, `command: ${kind} with nothing to run, allowed: ${allowedForms}`);
    else if (kind === 'CMD-SHELL' && rest.length > 1) {
        report([...path, 2], `command: CMD-SHELL takes one text, got ${rest.length}; the shell would run ${(0, json_object/* showValue */.vp)(rest[0]?.split(/\s/, 1)[0])} alone. Join them, or use CMD`);
    }
}


const volumeRules = [
    {
        id: 'R59', title: 'Every mounted volume exists and has a path of its own, and every volume is mounted', severity: 'error', checkedOn: '2026-11-26',
        source: 'ECS API Reference, MountPoint, VolumeFrom, Volume; answers of RegisterTaskDefinition',
        help: 'AWS refuses a mount of a volume that volumes does not hold. A volume that nobody mounts is a left-over or a misspelt mount.',
        check: ({ definition }, report) => {
            reportNames(definition, report);
            reportMounts(definition, report);
            reportMountPaths(definition, report);
            reportUnused(definition, report);
            reportVolumesFrom(definition, report);
        },
    },
];
function reportNames({ volumes = [] }, report) {
    const seen = new Set();
    for (const [index, { name = '' }] of volumes.entries()) {
        if ((0, rule/* isReference */.A)(name))
            continue;
        if (!/^[\w-]{1,255}$/.test(name))
            report(['volumes', index, 'name'], `the name of a volume: got ${JSON.stringify(name)}, allowed: 1 to 255 letters, digits, _ -`);
        else if (seen.has(name))
            report(['volumes', index, 'name'], `the volume ${name} is there twice, allowed: once`);
        seen.add(name);
    }
}
function reportMounts(definition, report) {
    const names = new Set((definition.volumes ?? []).map(({ name = '' }) => name));
    if ([...names].some(rule/* isReference */.A))
        return;
    for (const { container, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
        for (const [index, { sourceVolume }] of (container.mountPoints ?? []).entries()) {
            const place = [...path, 'mountPoints', index, 'sourceVolume'];
            if (sourceVolume === undefined)
                report(place, 'sourceVolume is missing: a mount point names its volume');
            else if (!(0, rule/* isReference */.A)(sourceVolume) && !names.has(sourceVolume))
                report(place, `there is no volume ${sourceVolume}, ${(0, containers_of/* suggestOf */.SA)(sourceVolume, names, 'volumes holds none')}`);
        }
    }
}
function reportMountPaths(definition, report) {
    for (const { container: { mountPoints = [] }, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
        const seen = new Set();
        for (const [index, { containerPath = '' }] of mountPoints.entries()) {
            const place = [...path, 'mountPoints', index, 'containerPath'];
            if (containerPath === '')
                report(place, 'containerPath is missing: a mount point says where the container sees the volume');
            else if (seen.has(containerPath))
                report(place, `two volumes are mounted at ${containerPath}, allowed: one`);
            seen.add(containerPath);
        }
    }
}
function reportUnused(definition, report) {
    const mounted = new Set((0, containers_of/* containersOf */.Mz)(definition).flatMap(({ container }) => (container.mountPoints ?? []).map(({ sourceVolume = '' }) => sourceVolume)));
    if ([...mounted].some(rule/* isReference */.A))
        return;
    for (const [index, { name = '', configuredAtLaunch }] of (definition.volumes ?? []).entries()) {
        if (name === '' || (0, rule/* isReference */.A)(name) || mounted.has(name))
            continue;
        // AWS refuses these: the service would attach a disk that nobody sees.
        if (configuredAtLaunch === true)
            report(['volumes', index, 'name'], `no container mounts ${name}, and a volume that is configured at launch must be mounted`);
        else
            report(['volumes', index, 'name'], `no container mounts the volume ${name}`, { severity: 'warning' });
    }
}
function reportVolumesFrom(definition, report) {
    const containers = (0, containers_of/* containersOf */.Mz)(definition);
    const names = new Set(containers.map(({ container: { name = '' } }) => name));
    if ([...names].some(rule/* isReference */.A))
        return;
    for (const { container, path } of containers) {
        for (const [index, { sourceContainer = '' }] of (container.volumesFrom ?? []).entries()) {
            const place = [...path, 'volumesFrom', index, 'sourceContainer'];
            if (sourceContainer !== '' && sourceContainer === container.name)
                report(place, `${sourceContainer} takes volumes from itself, allowed: another container`);
            if ((0, rule/* isReference */.A)(sourceContainer) || names.has(sourceContainer))
                continue;
            report(place, `there is no container ${sourceContainer}, ${(0, containers_of/* suggestOf */.SA)(sourceContainer, names, 'there is none')}`);
        }
    }
}






const lifecycle_rules_checkedOn = '2026-11-26';
/** Below this, a request that is under way when ECS stops the container is more likely cut than answered. */
const shortStopSeconds = 10;
const namePattern = /^[\w-]{1,255}$/;
const ownRules = [
    {
        id: 'R52', title: 'startTimeout and stopTimeout are 2 to 120 seconds on Fargate', severity: 'error', checkedOn: lifecycle_rules_checkedOn,
        source: 'ECS API Reference, ContainerDefinition startTimeout, stopTimeout',
        help: 'Fargate waits at most two minutes for a start or a stop. What needs longer must save its state and go on in the next task.',
        check: ({ definition }, report) => {
            const isForFargate = (0, containers_of/* mayRunOnFargate */.EB)(definition);
            for (const { container, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
                for (const name of ['startTimeout', 'stopTimeout']) {
                    const value = container[name];
                    if (value === undefined || (value >= 2 && (value <= 120 || !isForFargate)))
                        continue;
                    report([...path, name], `${name}: got ${value}, allowed: ${isForFargate ? '2 to 120 on Fargate' : 'at least 2'}`);
                }
            }
        },
    },
    {
        id: 'R53', title: 'A container with ports has a stopTimeout that lets requests end', severity: 'warning', checkedOn: lifecycle_rules_checkedOn,
        source: 'ECS Developer Guide, Graceful shutdowns; Elastic Load Balancing, Deregistration delay',
        help: 'After the load balancer has drained the task, ECS sends SIGTERM and kills the container stopTimeout seconds later (30 where nothing is written). Write at least as long as your longest request takes, and the target group\'s deregistration delay alike.',
        check: ({ definition }, report) => {
            for (const { container: { portMappings = [], stopTimeout }, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
                if (portMappings.length === 0)
                    continue;
                if (stopTimeout === undefined)
                    report([...path, 'stopTimeout'], 'stopTimeout is missing: 30 s after SIGTERM the container is killed, whatever it still answers');
                else if (stopTimeout >= 2 && stopTimeout < shortStopSeconds)
                    report([...path, 'stopTimeout'], `stopTimeout: ${stopTimeout} s are left to requests under way; better at least ${shortStopSeconds}, and no less than the longest request`);
            }
        },
    },
    {
        id: 'R54', title: 'A task has at least one essential container', severity: 'error', checkedOn: lifecycle_rules_checkedOn, source: 'ECS API Reference, ContainerDefinition essential',
        help: 'A task ends with its essential containers, and AWS refuses one without any. Leave essential out (it is true by default) at the container that does the work.',
        check: ({ definition: { containerDefinitions } }, report) => {
            if (containerDefinitions === undefined)
                return;
            if (containerDefinitions.length === 0)
                report(['containerDefinitions'], 'containerDefinitions is empty, allowed: 1 to 10 containers');
            else if (containerDefinitions.every(({ essential }) => essential === false))
                report(['containerDefinitions'], 'every container has essential: false, allowed: at least one essential container', { at: 'key' });
        },
    },
    {
        id: 'R55', title: 'Containers have unique names, of the characters that ECS takes, and the family has such a name too', severity: 'error', checkedOn: lifecycle_rules_checkedOn,
        source: 'ECS API Reference, ContainerDefinition name, RegisterTaskDefinition family',
        help: 'Names are 1 to 255 letters, digits, hyphens and underscores. Services, overrides and log streams find a container by its name.',
        check: ({ definition }, report) => lifecycle_rules_reportNames(definition, report),
    },
    {
        id: 'R58', title: 'A restart policy waits 60 to 1800 seconds and ignores at most 50 exit codes', severity: 'error', checkedOn: lifecycle_rules_checkedOn, source: 'ECS API Reference, ContainerRestartPolicy',
        help: 'restartAttemptPeriod is how long a container must have run before it is restarted in place; AWS refuses other values.',
        check: ({ definition }, report) => {
            for (const { container: { restartPolicy }, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
                const { restartAttemptPeriod: period, ignoredExitCodes: codes = [] } = restartPolicy ?? {};
                const place = [...path, 'restartPolicy'];
                if (period !== undefined && (period < 60 || period > 1800))
                    report([...place, 'restartAttemptPeriod'], `restartAttemptPeriod: got ${period}, allowed: 60 to 1800`);
                if (codes.length > 50)
                    report([...place, 'ignoredExitCodes'], `ignoredExitCodes: got ${codes.length} codes, allowed: at most 50`);
            }
        },
    },
];
/** R49\u2013R60; R61 is told with the shapes. */
const lifecycleRules = [...healthCheckRules, ...ownRules, ...dependencyRules, ...volumeRules].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
function lifecycle_rules_reportNames(definition, report) {
    if (definition.family !== undefined)
        reportName(definition.family, ['family'], report);
    const seen = new Set();
    for (const { container: { name }, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
        if (name === undefined)
            report([...path, 'name'], 'name is missing; every container needs one');
        else if (seen.has(name) && !(0, rule/* isReference */.A)(name))
            report([...path, 'name'], `the container ${name} is there twice, allowed: once`);
        else
            reportName(name, [...path, 'name'], report);
        if (name !== undefined)
            seen.add(name);
    }
}
function reportName(name, path, report) {
    if (!(0, rule/* isReference */.A)(name) && !namePattern.test(name))
        report(path, `${String(path.at(-1))}: got ${(0, json_object/* showValue */.vp)(name)}, allowed: 1 to 255 letters, digits, _ -`);
}




const logging_rules_checkedOn = '2026-11-26';
const guide = 'ECS Developer Guide, Send Amazon ECS logs to CloudWatch';
const fargateDrivers = ['awslogs', 'splunk', 'awsfirelens'];
/** The only ones that ECS takes for awslogs. Options of splunk and awsfirelens belong to where the lines go: nobody can list them. */
const awslogsOptions = [
    'awslogs-create-group', 'awslogs-region', 'awslogs-endpoint', 'awslogs-group', 'awslogs-stream-prefix', 'awslogs-datetime-format',
    'awslogs-multiline-pattern', 'mode', 'max-buffer-size',
];
const loggingRules = [
    {
        id: 'R41', title: 'The log driver is one that Fargate has: awslogs, splunk or awsfirelens', severity: 'error', checkedOn: logging_rules_checkedOn,
        source: 'ECS API Reference, LogConfiguration logDriver',
        help: 'Fargate refuses the others. Use awslogs for CloudWatch, or awsfirelens with a router container for anything else.',
        check: ({ definition }, report) => {
            if ((0, containers_of/* mayRunOnFargate */.EB)(definition))
                forLogs(definition, ({ driver, path }) => reportDriver(driver, [...path, 'logDriver'], report));
        },
    },
    {
        id: 'R42', title: 'awslogs names its group, its Region and, on Fargate, its stream prefix', severity: 'error', checkedOn: logging_rules_checkedOn, source: guide,
        help: 'Without them the definition is refused or the task does not start, and without the prefix no log stream can be traced to a task.',
        check: ({ definition }, report) => {
            const names = ['awslogs-group', 'awslogs-region', ...((0, containers_of/* mayRunOnFargate */.EB)(definition) ? ['awslogs-stream-prefix'] : [])];
            forAwslogs(definition, ({ options, path }) => {
                for (const name of names)
                    if ((options[name] ?? '') === '')
                        report([...path, 'options', name], `${name} is missing; awslogs needs ${names.join(', ')}`);
                reportForms({ options, path, report });
            });
        },
    },
    {
        id: 'R43', title: 'awslogs has only options that it knows, with values that they take', severity: 'error', checkedOn: logging_rules_checkedOn, source: guide,
        help: 'ECS refuses a definition with another option of awslogs. Options of the Docker driver such as tag and labels are among those.',
        check: ({ definition }, report) => forAwslogs(definition, ({ options, path }) => {
            const unknown = Object.keys(options).filter((name) => !awslogsOptions.includes(name) && !(0, rule/* isReference */.A)(name));
            for (const [index, name] of unknown.entries()) {
                // Suggestions cost time: of a file of garbage none reads the hundredth.
                const suggestion = index < 20 ? `, ${(0, nearest_name/* suggestName */.S)(name, awslogsOptions)}` : '';
                report([...path, 'options', name], `${name}: awslogs has no such option${suggestion}`, { at: 'key' });
            }
            reportValues({ options, path, report });
        }),
    },
    {
        id: 'R44', title: 'awslogs has a date format or a multiline pattern, not both', severity: 'error', checkedOn: logging_rules_checkedOn, source: guide,
        help: 'Each of the two says where an entry begins. Keep the one that fits; the format wins where both get through.',
        check: ({ definition }, report) => forAwslogs(definition, ({ options, path }) => {
            if (options['awslogs-datetime-format'] === undefined || options['awslogs-multiline-pattern'] === undefined)
                return;
            report([...path, 'options', 'awslogs-multiline-pattern'], 'awslogs-multiline-pattern and awslogs-datetime-format are both there, allowed: one of them', { at: 'key' });
        }),
    },
    {
        id: 'R45', title: 'awsfirelens has exactly one router container, and a router has a container that uses it', severity: 'error', checkedOn: logging_rules_checkedOn,
        source: 'ECS Developer Guide, Send Amazon ECS logs to an AWS service or AWS Partner; answers of RegisterTaskDefinition',
        help: 'Give one container a firelensConfiguration, and the log driver awsfirelens to those whose lines it routes. ECS refuses either without the other.',
        check: ({ definition }, report) => reportRouters(definition, report),
    },
    {
        id: 'R46', title: 'The delivery mode of logs is written down', severity: 'warning', checkedOn: logging_rules_checkedOn,
        source: 'ECS API Reference, LogConfiguration options, mode; account setting defaultLogDriverMode',
        help: 'Since 2025-06-25 a container without mode gets what the account setting defaultLogDriverMode says, else non-blocking: lines are lost while the buffer is full. Write mode: blocking where every line counts, or non-blocking with a max-buffer-size.',
        check: ({ definition }, report) => forLogs(definition, ({ driver, options, path }) => {
            // Firelens buffers by log-driver-buffer-limit, and hands its options on to the router; other drivers keep lines on the host.
            if ((driver !== 'awslogs' && driver !== 'splunk') || options['mode'] !== undefined)
                return;
            report([...path, 'options', 'mode'], 'mode is missing: unless the account setting defaultLogDriverMode says otherwise, it is non-blocking and loses lines while its buffer (10m) is full; allowed: blocking, non-blocking');
        }),
    },
    {
        id: 'R47', title: 'A log group that the driver creates needs logs:CreateLogGroup', severity: 'warning', checkedOn: logging_rules_checkedOn, source: guide,
        help: 'AmazonECSTaskExecutionRolePolicy does not hold logs:CreateLogGroup. Allow it in the execution role, or better create the group with the infrastructure, with a retention.',
        check: ({ definition }, report) => forAwslogs(definition, ({ options, path }) => {
            if (options['awslogs-create-group'] !== 'true')
                return;
            report([...path, 'options', 'awslogs-create-group'], 'awslogs-create-group is true: the execution role needs logs:CreateLogGroup, else the task does not start; such a group keeps its lines for ever');
        }),
    },
    {
        id: 'R48', title: 'Every container logs', severity: 'warning', checkedOn: logging_rules_checkedOn, source: guide,
        help: 'On Fargate the output of a container without logConfiguration is gone: nobody can say why it stopped.',
        check: ({ definition }, report) => {
            for (const { container, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
                if (container.logConfiguration === undefined)
                    report([...path, 'logConfiguration'], `${nameOf(container)} has no logConfiguration: its output is lost`);
            }
        },
    },
];
function forLogs(definition, look) {
    for (const { container: { logConfiguration }, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
        if (logConfiguration?.logDriver === undefined)
            continue;
        look({ driver: logConfiguration.logDriver, options: logConfiguration.options ?? {}, path: [...path, 'logConfiguration'] });
    }
}
function forAwslogs(definition, look) {
    forLogs(definition, (log) => {
        if (log.driver === 'awslogs')
            look(log);
    });
}
function reportDriver(driver, path, report) {
    if (!fargateDrivers.includes(driver) && !(0, rule/* isReference */.A)(driver))
        report(path, `logDriver: got ${(0, json_object/* showValue */.vp)(driver)}, allowed on Fargate: ${fargateDrivers.join(', ')}`);
}
// Names as CloudWatch Logs takes them: CreateLogGroup and CreateLogStream.
const nameForms = {
    'awslogs-group': { pattern: /^[\w.\-/#]{1,512}$/, allowed: 'at most 512 letters, digits, _ - / . #' },
    'awslogs-region': { pattern: /^[a-z]{2,}(?:-[a-z]+)+-\d+$/, allowed: 'a Region such as eu-central-1' },
    'awslogs-stream-prefix': { pattern: /^[^:*]*$/, allowed: 'a text without : and *' },
};
const valueForms = {
    'awslogs-create-group': { pattern: /^(?:true|false)$/, allowed: 'true, false' },
    mode: { pattern: /^(?:blocking|non-blocking)$/, allowed: 'blocking, non-blocking' },
    'max-buffer-size': { pattern: /^\d+(?:\.\d+)?\s?(?:[kmg]i?b?|b)?$/i, allowed: 'a size such as 25m' },
};
function reportForms(place, forms = nameForms) {
    for (const [name, { pattern, allowed }] of Object.entries(forms)) {
        const value = place.options[name] ?? '';
        // A placeholder that nobody filled in has a rule of its own (R33).
        if (value === '' || (0, rule/* isReference */.A)(value) || /[{}<>]/.test(value))
            continue;
        if (!pattern.test(value))
            place.report([...place.path, 'options', name], `${name}: got ${(0, json_object/* showValue */.vp)(value)}, allowed: ${allowed}`);
    }
}
function reportValues(place) {
    reportForms(place, valueForms);
    const { options, path, report } = place;
    for (const [name, value] of Object.entries(options)) {
        const isNamed = name in nameForms;
        if (value === '' && awslogsOptions.includes(name) && !isNamed)
            report([...path, 'options', name], `${name} is empty, allowed: a value, or no such option`);
    }
    if (options['mode'] === 'blocking' && options['max-buffer-size'] !== undefined) {
        report([...path, 'options', 'max-buffer-size'], 'max-buffer-size has no effect in the mode blocking', { severity: 'warning', at: 'key' });
    }
}
function reportRouters(definition, report) {
    const containers = (0, containers_of/* containersOf */.Mz)(definition);
    const routers = containers.filter(({ container }) => container.firelensConfiguration !== undefined);
    const users = containers.filter(({ container }) => container.logConfiguration?.logDriver === 'awsfirelens');
    for (const { path } of routers.slice(1)) {
        report([...path, 'firelensConfiguration'], `${nameOf(routers[0]?.container)} has a firelensConfiguration too, allowed: one router in a task`, { at: 'key' });
    }
    if (routers.length === 0) {
        for (const { path } of users)
            report([...path, 'logConfiguration', 'logDriver'], 'awsfirelens needs a router, and no container has a firelensConfiguration');
    }
    const router = routers[0];
    if (router !== undefined && users.length === 0)
        report([...router.path, 'firelensConfiguration'], 'no container has the log driver awsfirelens, so that there is nothing to route', { at: 'key' });
}
function nameOf(container) {
    return container?.name ?? 'the container';
}

/** undefined where the text is no range of ports. */
function parseRange(text) {
    const [, first, last] = /^(\d{1,5})-(\d{1,5})$/.exec(text) ?? [];
    const range = { first: Number(first), last: Number(last) };
    return range.first >= 1 && range.last <= 65_535 && range.first < range.last ? range : undefined;
}
/** Ranges that share a port of one protocol with a range or a port before or after them. Two equal ports are none. */
function overlapsOf(mappings) {
    const spans = mappings.flatMap(({ mapping: { containerPort, containerPortRange, protocol = 'tcp' }, path }) => {
        const range = containerPortRange === undefined ? undefined : parseRange(containerPortRange);
        if (range !== undefined)
            return [{ ...range, protocol, path, text: containerPortRange }];
        return containerPort === undefined || containerPortRange !== undefined ? [] : [{ first: containerPort, last: containerPort, protocol, path, text: undefined }];
    });
    const sorted = spans.sort((a, b) => a.first - b.first || a.last - b.last);
    const widest = new Map();
    return sorted.flatMap((span) => {
        const before = widest.get(span.protocol);
        if (before === undefined || span.last > before.last)
            widest.set(span.protocol, span);
        if (before === undefined || before.last < span.first)
            return [];
        const [range, other] = span.text === undefined ? [before, span] : [span, before];
        return range.text === undefined ? [] : [{ path: range.path, text: range.text, other: (0, schema_findings/* showPath */.P8)(other.path) }];
    });
}





const network_rules_checkedOn = '2026-11-26';
const network_rules_source = 'ECS API Reference, PortMapping';
const maxPort = 65_535;
const network_rules_namePattern = /^[a-z0-9_][a-z0-9_-]{0,63}$/;
/** R17 to R22. */
const networkRules = [
    {
        id: 'R17', title: 'A host port is left out or the same as the container port', severity: 'error', checkedOn: network_rules_checkedOn, source: network_rules_source,
        help: 'Under awsvpc and host a container\'s port is the network interface\'s port. Remove hostPort.',
        check: inMappings(({ hostPort, containerPort }, { path, definition, report }) => {
            if (hostPort === undefined || containerPort === undefined || hostPort === containerPort || !sharesInterface(definition))
                return;
            // AWS is known to refuse other ports; 0 it may take for none.
            report([...path, 'hostPort'], `${(0, schema_findings/* showPath */.P8)([...path, 'hostPort'])}: got ${hostPort}, allowed: nothing, or ${containerPort} like the container port`, { severity: hostPort === 0 ? 'warning' : 'error' });
        }),
    },
    {
        id: 'R18', title: 'A mapping has one port from 1 to 65535 or one range, and ranges are disjoint', severity: 'error', checkedOn: network_rules_checkedOn, source: network_rules_source,
        help: 'Give either containerPort or containerPortRange (first-last, the smaller first). A port can be in one mapping only.',
        check: (subject, report) => {
            inMappings(reportPorts)(subject, report);
            for (const { path, text, other } of overlapsOf(mappingsOf(subject.definition))) {
                report([...path, 'containerPortRange'], `${(0, schema_findings/* showPath */.P8)([...path, 'containerPortRange'])}: ${text} has ports in common with ${other}, allowed: disjoint ranges`);
            }
        },
    },
    {
        id: 'R19', title: 'No two mappings of a task have the same port', severity: 'error', checkedOn: network_rules_checkedOn,
        source: 'ECS Developer Guide, Task networking with awsvpc',
        help: 'The containers of a task share one network interface: the second process that listens on a port fails to start. Give one container another port.',
        check: ({ definition }, report) => reportDuplicates(definition, report),
    },
    {
        id: 'R20', title: 'No hostname is set under awsvpc', severity: 'error', checkedOn: network_rules_checkedOn,
        source: 'ECS API Reference, ContainerDefinition hostname',
        help: 'The network interface brings its own host name, and AWS refuses another. Remove hostname.',
        check: ({ definition }, report) => {
            if (definition.networkMode !== 'awsvpc')
                return;
            for (const { container, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
                if (container.hostname !== undefined && container.hostname !== '')
                    report([...path, 'hostname'], `${(0, schema_findings/* showPath */.P8)([...path, 'hostname'])}: not allowed under awsvpc`, { at: 'key' });
            }
        },
    },
    {
        id: 'R21', title: 'The name of a port is unique, and of lower-case letters, digits, _ and -', severity: 'error', checkedOn: network_rules_checkedOn, source: network_rules_source,
        help: 'Service Connect finds the port by this name. It has at most 64 characters and does not begin with a hyphen.',
        check: ({ definition }, report) => {
            const seen = new Map();
            for (const { mapping: { name }, path } of mappingsOf(definition)) {
                if (name === undefined || (0, rule/* isReference */.A)(name))
                    continue;
                const earlier = seen.get(name);
                if (!network_rules_namePattern.test(name))
                    report([...path, 'name'], `${(0, schema_findings/* showPath */.P8)([...path, 'name'])}: got ${(0, json_object/* showValue */.vp)(name)}, allowed: up to 64 of a-z, 0-9, _ and -, not - at first`);
                else if (earlier !== undefined)
                    report([...path, 'name'], `${(0, schema_findings/* showPath */.P8)([...path, 'name'])}: ${name} is the name of ${(0, schema_findings/* showPath */.P8)(earlier)} too, allowed: once in a task`);
                else
                    seen.set(name, path);
            }
        },
    },
    {
        id: 'R22', title: 'An application protocol goes with the port', severity: 'warning', checkedOn: network_rules_checkedOn,
        source: 'ECS API Reference, PortMapping appProtocol; ECS Developer Guide, Service Connect',
        help: 'Service Connect speaks this protocol on a named TCP port. A proxy that takes a database for HTTP cuts its connections.',
        check: inMappings(({ appProtocol, protocol, name, containerPort }, { path, report }) => {
            const field = (0, schema_findings/* showPath */.P8)([...path, 'appProtocol']);
            if (appProtocol === undefined)
                return;
            if (protocol === 'udp')
                report([...path, 'appProtocol'], `${field}: ${appProtocol} runs over tcp, but protocol is udp`);
            else if (otherProtocols.has(containerPort ?? 0))
                report([...path, 'appProtocol'], `${field}: got ${appProtocol} for port ${containerPort}, which is ${otherProtocols.get(containerPort ?? 0)}'s; leave it out`);
            else if (name === undefined)
                report([...path, 'appProtocol'], `${field}: has no effect on a port without a name`);
        }),
    },
];
/** Ports that no HTTP server takes by accident. */
const otherProtocols = new Map([[22, 'SSH'], [25, 'SMTP'], [3306, 'MySQL'], [5432, 'PostgreSQL'], [6379, 'Redis'], [27_017, 'MongoDB']]);
function inMappings(check) {
    return ({ definition }, report) => {
        for (const { mapping, path } of mappingsOf(definition))
            check(mapping, { path, definition, report });
    };
}
function mappingsOf(definition) {
    return (0, containers_of/* containersOf */.Mz)(definition).flatMap(({ container, path }) => (container.portMappings ?? []).map((mapping, index) => ({ mapping, path: [...path, 'portMappings', index] })));
}
/** Whether a container's port is the interface's. Left out, the mode is bridge; R4 tells who wants Fargate that it must be awsvpc. */
function sharesInterface({ networkMode, requiresCompatibilities = [] }) {
    return networkMode === 'awsvpc' || networkMode === 'host' || (networkMode === undefined && requiresCompatibilities.includes('FARGATE'));
}
function reportPorts({ containerPort, containerPortRange, hostPort }, { path, report }) {
    const say = (key, problem) => report([...path, key], `${(0, schema_findings/* showPath */.P8)([...path, key])}: ${problem}`);
    if (containerPort !== undefined && containerPortRange !== undefined)
        say('containerPortRange', 'not allowed beside containerPort; one of them');
    if (containerPort === undefined && containerPortRange === undefined)
        report([...path, 'containerPort'], `${(0, schema_findings/* showPath */.P8)([...path, 'containerPort'])} is missing`);
    if (containerPort !== undefined && (containerPort < 1 || containerPort > maxPort))
        say('containerPort', `got ${containerPort}, allowed: 1 to ${maxPort}`);
    if (hostPort !== undefined && (hostPort < 0 || hostPort > maxPort))
        say('hostPort', `got ${hostPort}, allowed: 0 to ${maxPort}`);
    if (containerPortRange === undefined || (0, rule/* isReference */.A)(containerPortRange))
        return;
    if (parseRange(containerPortRange) === undefined)
        say('containerPortRange', `got ${(0, json_object/* showValue */.vp)(containerPortRange)}, allowed: first-last within 1 to ${maxPort}, the smaller first`);
    else if (hostPort !== undefined)
        say('hostPort', 'not allowed beside containerPortRange');
}
/** Under bridge, containers have a network of their own each: only ports of the host are shared, and 0 is any of them. */
function reportDuplicates(definition, report) {
    const seen = new Map();
    const key = sharesInterface(definition) ? 'containerPort' : 'hostPort';
    for (const { mapping, path } of mappingsOf(definition)) {
        const port = mapping[key];
        const { protocol = 'tcp' } = mapping;
        if (port === undefined || port === 0)
            continue;
        const id = `${port}/${protocol}`;
        const earlier = seen.get(id);
        if (earlier !== undefined)
            report([...path, key], `${(0, schema_findings/* showPath */.P8)([...path, key])}: ${id} is mapped by ${(0, schema_findings/* showPath */.P8)(earlier)} too, allowed: once in a task`);
        else
            seen.set(id, path);
    }
}

// EXTERNAL MODULE: ./actions/shared/src/rules/credentials.ts
var credentials = __nccwpck_require__(6145);




const credential_rules_checkedOn = '2026-11-26';
/** Their messages name the variable and the kind of credential; the value is in no text. */
const credentialRules = [
    {
        id: 'R30', title: 'No credential stands in plain text in the environment', severity: 'error', checkedOn: credential_rules_checkedOn,
        source: 'ECS Developer Guide, Best practices for secrets; formats of the issuers',
        help: 'Whoever may describe task definitions reads it, and old revisions keep it. Revoke it, put the new one in Secrets Manager and name that in secrets.',
        check: ({ definition }, report) => {
            for (const { container, path } of (0, containers_of/* containersOf */.Mz)(definition))
                reportCredentials(container, { path, report });
        },
    },
    {
        id: 'R31', title: 'Tokens of log drivers are in secretOptions', severity: 'warning', checkedOn: credential_rules_checkedOn,
        source: 'ECS API Reference, LogConfiguration secretOptions',
        help: 'Options are plain text in the definition. Move the option to logConfiguration.secretOptions, with the secret\'s ARN as valueFrom.',
        check: ({ definition }, report) => {
            for (const { container: { logConfiguration }, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
                for (const [name, value] of Object.entries(logConfiguration?.options ?? {})) {
                    const isToken = tokenOption.test(name) || (0, credentials/* findCredential */.L4)(value ?? '') !== undefined;
                    const place = [...path, 'logConfiguration', 'options', name];
                    if (isToken && value !== undefined && value !== '')
                        report(place, `${(0, schema_findings/* showPath */.P8)(place)}: a credential in plain text, allowed: in secretOptions`, { at: 'key' });
                }
            }
        },
    },
];
/** `splunk-token`, `apikey`, `license_key`, `http_passwd`, `aws_secret_access_key`. */
const tokenOption = /(?:token|passw(?:or)?d|secret|secret[-_]?(?:access[-_]?)?key|shared[-_]?key|api[-_]?key|license[-_]?key)$/i;
function reportCredentials(container, { path, report }) {
    for (const [index, { name = '', value }] of (container.environment ?? []).entries()) {
        if (value === undefined)
            continue;
        const kind = (0, credentials/* findCredential */.L4)(value) ?? (!(0, rule/* isReference */.A)(value) && (0, credentials/* isNamedCredential */.Lw)(name, value) ? 'what its name says is a credential' : undefined);
        const place = [...path, 'environment', index, 'value'];
        if (kind !== undefined)
            report(place, `${(0, schema_findings/* showPath */.P8)(place)}: ${name} holds ${kind} in plain text, allowed: a secret under secrets`);
    }
    for (const [place, text] of otherTexts(container, path)) {
        const kind = (0, credentials/* findCredential */.L4)(text);
        if (kind !== undefined)
            report(place, `${(0, schema_findings/* showPath */.P8)(place)}: holds ${kind} in plain text, allowed: a variable from secrets`);
    }
}
/** Credentials in arguments and labels are as public as in variables; only a known form tells them there. */
function otherTexts({ command = [], entryPoint = [], healthCheck, dockerLabels = {} }, path) {
    const inList = (list, key) => list.map((text, index) => [[...path, ...key, index], text]);
    return [
        ...inList(command, ['command']), ...inList(entryPoint, ['entryPoint']), ...inList(healthCheck?.command ?? [], ['healthCheck', 'command']),
        ...Object.entries(dockerLabels).map(([name, text]) => [[...path, 'dockerLabels', name], text ?? '']),
    ];
}


const execution_role_rules_checkedOn = '2026-11-26';
const executionRoleRules = [
    {
        id: 'R23', title: 'A task that pulls from ECR, writes to awslogs or reads secrets has an execution role', severity: 'error', checkedOn: execution_role_rules_checkedOn,
        source: 'ECS Developer Guide, Task execution IAM role',
        help: 'ECS itself pulls, logs and reads secrets before the container runs, with executionRoleArn. Give the role AmazonECSTaskExecutionRolePolicy and what it must read.',
        check: ({ definition }, report) => {
            if ((definition.executionRoleArn ?? '') !== '')
                return;
            const purposes = new Set((0, containers_of/* containersOf */.Mz)(definition).flatMap(({ container }) => purposesOf(container, definition)));
            if (purposes.size > 0)
                report(['executionRoleArn'], `executionRoleArn is missing; the task needs it for ${[...purposes].join(', ')}`);
        },
    },
    {
        id: 'R24', title: 'The execution role is not the task role', severity: 'warning', checkedOn: execution_role_rules_checkedOn,
        source: 'ECS Developer Guide, Best practices for IAM roles',
        help: 'With one role for both, the application can read every secret and pull every image that ECS may. Make two.',
        check: ({ definition: { executionRoleArn, taskRoleArn } }, report) => {
            if (taskRoleArn !== undefined && taskRoleArn !== '' && taskRoleArn === executionRoleArn)
                report(['taskRoleArn'], 'taskRoleArn is the execution role too; better: a role of its own, without the execution role\'s permissions');
        },
    },
];
/** On EC2 and elsewhere the instance's own role pulls and logs; it never reads secrets for a task. */
function purposesOf({ image = '', logConfiguration, secrets = [], repositoryCredentials }, { requiresCompatibilities = [] }) {
    const isFargate = requiresCompatibilities.length === 0 || requiresCompatibilities.includes('FARGATE');
    const parsed = (0, image_reference/* parseImage */.zZ)(image);
    const isOfEcr = parsed.kind === 'valid' && (0, image_reference/* parseEcrHost */.wl)(parsed.registry) !== undefined;
    return [
        ...(isFargate && isOfEcr ? ['images of ECR'] : []),
        ...(isFargate && logConfiguration?.logDriver === 'awslogs' ? ['the log driver awslogs'] : []),
        ...(secrets.length > 0 || (logConfiguration?.secretOptions ?? []).length > 0 ? ['secrets'] : []),
        ...(repositoryCredentials === undefined ? [] : ['repositoryCredentials']),
    ];
}

// EXTERNAL MODULE: ./actions/shared/src/rules/placeholder-rules.ts + 1 modules
var placeholder_rules = __nccwpck_require__(161);








const secret_rules_checkedOn = '2026-11-26';
const secret_rules_source = 'ECS Developer Guide, Pass sensitive data to a container';
const maxFiles = 10;
const referenceRules = [
    {
        id: 'R25', title: 'A secret comes from a Secrets Manager ARN, a Systems Manager ARN or a parameter name', severity: 'error', checkedOn: secret_rules_checkedOn, source: secret_rules_source,
        help: 'Copy the ARN of the secret or parameter. The value itself never belongs here.',
        check: inSecrets((reference, { path, name, region, report }) => {
            if (reference.kind === 'unknown' || (reference.kind === 'partial-arn' && reference.region === region))
                report(path, `${(0, schema_findings/* showPath */.P8)(path)}: the source of ${name} is neither a Secrets Manager ARN nor a Systems Manager parameter's ARN or name`);
        }),
    },
    {
        id: 'R26', title: 'A Secrets Manager ARN has its suffix of six characters, and selectors as :key:stage:version', severity: 'error', checkedOn: secret_rules_checkedOn, source: secret_rules_source,
        help: 'The suffix is part of the ARN: copy it whole. To read one key of a JSON secret append :key:: with both colons.',
        check: (subject, report) => {
            inSecrets(reportSecretArn)(subject, report);
            // These may be named without an ARN too, by any name that a secret may have.
            for (const { container: { repositoryCredentials }, path } of (0, containers_of/* containersOf */.Mz)(subject.definition)) {
                const place = [...path, 'repositoryCredentials', 'credentialsParameter'];
                reportSecretArn(parseSecretReference(repositoryCredentials?.credentialsParameter ?? ''), { path: place, name: 'the registry credentials', region: subject.target.region, report });
            }
        },
    },
    {
        id: 'R27', title: 'A parameter of another Region is named by its full ARN', severity: 'error', checkedOn: secret_rules_checkedOn, source: secret_rules_source,
        help: 'A name is looked up in the task\'s own Region. Write arn:aws:ssm:REGION:ACCOUNT:parameter/NAME.',
        check: inSecrets((reference, { path, name, region, report }) => {
            if (reference.kind === 'partial-arn' && reference.region !== region)
                report(path, `${(0, schema_findings/* showPath */.P8)(path)}: the source of ${name} names ${reference.region} but is no full ARN, allowed: arn:aws:ssm:${reference.region}:ACCOUNT:parameter/NAME`);
        }),
    },
    {
        id: 'R28', title: 'A name is given once in a container\'s environment and secrets', severity: 'error', checkedOn: secret_rules_checkedOn,
        source: 'ECS API Reference, ContainerDefinition environment, secrets',
        help: 'AWS refuses a name that is in both or twice in secrets, and keeps one of two variables without saying which. Remove one.',
        check: ({ definition }, report) => {
            for (const { container, path } of (0, containers_of/* containersOf */.Mz)(definition))
                reportClashes(container, { path, report });
        },
    },
    {
        id: 'R29', title: 'Environment files are at most 10 S3 objects whose names end in .env', severity: 'error', checkedOn: secret_rules_checkedOn,
        source: 'ECS API Reference, EnvironmentFile',
        help: 'Write arn:aws:s3:::BUCKET/PATH/NAME.env. The execution role needs s3:GetObject for it and s3:GetBucketLocation.',
        check: ({ definition }, report) => {
            for (const { container: { environmentFiles = [] }, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
                const place = [...path, 'environmentFiles'];
                if (environmentFiles.length > maxFiles)
                    report(place, `${(0, schema_findings/* showPath */.P8)(place)}: got ${environmentFiles.length} files, allowed: at most ${maxFiles}`, { at: 'key' });
                for (const [index, { value }] of environmentFiles.entries()) {
                    if (value === undefined || (0, rule/* isReference */.A)(value) || /^arn:aws[a-z-]*:s3:::[^/\s]+\/.*\.env$/.test(value))
                        continue;
                    report([...place, index, 'value'], `${(0, schema_findings/* showPath */.P8)([...place, index, 'value'])}: got ${(0, json_object/* showValue */.vp)(value)}, allowed: arn:aws:s3:::BUCKET/NAME.env`);
                }
            }
        },
    },
    {
        id: 'R32', title: 'Secrets are read once, when a task starts', severity: 'note', checkedOn: secret_rules_checkedOn, source: secret_rules_source,
        help: 'Nothing to do. After a rotation, deploy again with a new task (force a new deployment): running tasks keep the old value.',
        check: ({ definition }, report) => {
            // Once for a definition: it holds for all of them.
            const first = (0, containers_of/* containersOf */.Mz)(definition).find(({ container }) => (container.secrets ?? []).length > 0);
            if (first !== undefined)
                report([...first.path, 'secrets'], `${(0, schema_findings/* showPath */.P8)([...first.path, 'secrets'])}: read once, at task start; a rotated secret reaches new tasks only`, { at: 'key' });
        },
    },
];
const secret_rules_byNumber = (a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1));
/** R23 to R33. */
const secretRules = [...executionRoleRules, ...referenceRules, ...credentialRules, ...placeholder_rules/* placeholderRules */.X].sort(secret_rules_byNumber);
function inSecrets(check) {
    return ({ definition, target: { region } }, report) => {
        for (const { name = 'the secret', valueFrom, path } of secret_rules_secretsOf(definition)) {
            if (valueFrom === undefined || (0, rule/* isReference */.A)(valueFrom))
                continue;
            check(parseSecretReference(valueFrom), { path: [...path, 'valueFrom'], name, region, report });
        }
    };
}
function reportSecretArn(reference, { path, name, report }) {
    if (reference.kind !== 'secret' || (0, rule/* isReference */.A)(reference.name))
        return;
    if (!hasSuffix(reference.name))
        report(path, `${(0, schema_findings/* showPath */.P8)(path)}: the ARN of ${name} lacks the suffix of six characters after ${reference.name}`);
    const problem = selectorProblem(reference.selectors);
    if (problem !== undefined)
        report(path, `${(0, schema_findings/* showPath */.P8)(path)}: the ARN of ${name}: ${problem}`);
}
function secret_rules_secretsOf(definition) {
    return (0, containers_of/* containersOf */.Mz)(definition).flatMap(({ container: { secrets = [], logConfiguration }, path }) => [
        ...secrets.map((secret, index) => ({ ...secret, path: [...path, 'secrets', index] })),
        ...(logConfiguration?.secretOptions ?? []).map((secret, index) => ({ ...secret, path: [...path, 'logConfiguration', 'secretOptions', index] })),
    ]);
}
function reportClashes(container, { path, report }) {
    const seen = new Map();
    for (const list of ['environment', 'secrets']) {
        for (const [index, { name }] of (container[list] ?? []).entries()) {
            if (name === undefined || (0, rule/* isReference */.A)(name))
                continue;
            const earlier = seen.get(name);
            seen.set(name, list);
            const place = [...path, list, index, 'name'];
            if (earlier !== undefined)
                report(place, `${(0, schema_findings/* showPath */.P8)(place)}: ${name} is in ${earlier === list ? `${list} twice` : 'environment and in secrets'}, allowed: once`);
        }
    }
}

function mountsByContainer({ containerDefinitions = [] }) {
    return new Map(containerDefinitions.map(({ name, mountPoints = [] }) => [name, mountPoints]));
}
/** Whether /tmp, or what TMPDIR names instead, can be written to although the root file system is read-only. */
function hasWritableTemporaryFolder(container, others) {
    const mounts = writableMounts(container, others);
    const named = (container.environment ?? []).find(({ name }) => name === 'TMPDIR')?.value;
    return [...(named === undefined ? [] : [named]), '/tmp'].some((folder) => (0, rule/* isReference */.A)(folder) || mounts.some((mount) => (0, rule/* isReference */.A)(mount) || isWithin(folder, mount)));
}
function writableMounts(container, others) {
    const tmpfs = (container.linuxParameters?.tmpfs ?? []).filter(({ mountOptions = [] }) => !mountOptions.includes('ro'));
    const borrowed = (container.volumesFrom ?? []).filter(({ readOnly }) => readOnly !== true).flatMap(({ sourceContainer }) => others.get(sourceContainer) ?? []);
    const volumes = [...(container.mountPoints ?? []), ...borrowed].filter(({ readOnly }) => readOnly !== true);
    return [...tmpfs, ...volumes].flatMap(({ containerPath = '' }) => (containerPath === '' ? [] : [containerPath]));
}
function isWithin(folder, mount) {
    const [inner, outer] = [folder, mount].map((path) => `${path.replace(/\/+$/, '')}/`);
    return inner !== undefined && outer !== undefined && inner.startsWith(outer);
}




const security_rules_checkedOn = '2026-11-26';
const practices = 'ECS Developer Guide, Task and container security best practices';
const securityRules = [
    {
        id: 'R62', title: 'The root file system of a container is read-only', severity: 'warning', inProduction: 'error', checkedOn: security_rules_checkedOn, source: `${practices}; Security Hub ECS.5`,
        help: 'Set readonlyRootFilesystem: true, and mount a tmpfs or a volume where the program must write. What breaks in can then change no program.',
        check: forLinux(({ container, path }, report) => {
            const { readonlyRootFilesystem } = container;
            if (readonlyRootFilesystem === true)
                return;
            report([...path, 'readonlyRootFilesystem'], `readonlyRootFilesystem: got ${(0, json_object/* showValue */.vp)(readonlyRootFilesystem)}, better: true, with a tmpfs or a volume where ${security_rules_nameOf(container)} writes`);
        }),
    },
    {
        id: 'R63', title: 'Where the root file system is read-only, /tmp is a tmpfs or a volume', severity: 'warning', checkedOn: security_rules_checkedOn, source: 'ECS API Reference, LinuxParameters tmpfs (on Fargate since 2026-01)',
        help: 'Most run times and libraries write there. Add linuxParameters.tmpfs with containerPath /tmp and a size in MiB, or a mount point; or set TMPDIR to a place that can be written to.',
        check: ({ definition }, report) => {
            if ((0, containers_of/* isWindows */.uF)(definition))
                return;
            const mounts = mountsByContainer(definition);
            for (const { container, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
                if (container.readonlyRootFilesystem !== true || hasWritableTemporaryFolder(container, mounts))
                    continue;
                report([...path, 'readonlyRootFilesystem'], `${security_rules_nameOf(container)} cannot write to /tmp: its root file system is read-only, and neither tmpfs nor a volume is mounted there`, { at: 'key' });
            }
        },
    },
    {
        id: 'R64', title: 'A container runs as a user other than root', severity: 'warning', inProduction: 'error', checkedOn: security_rules_checkedOn, source: `${practices}; Security Hub ECS.20`,
        help: 'Name a user of the image, best by its number: a name that the image does not have stops the task. Without user the image decides, and most decide for root.',
        check: forLinux(({ container, path }, report) => reportUser(container, [...path, 'user'], report)),
    },
    {
        id: 'R65', title: 'A container drops all capabilities and has an init process', severity: 'warning', checkedOn: security_rules_checkedOn, source: `${practices}; ECS API Reference, LinuxParameters`,
        help: 'linuxParameters: { capabilities: { drop: [ALL] }, initProcessEnabled: true }. A program as process 1 ignores SIGTERM unless it handles it, so that every stop ends in SIGKILL, and nobody reaps its children.',
        check: forLinux(({ container, path }, report, { pidMode }) => {
            const { capabilities, initProcessEnabled } = container.linuxParameters ?? {};
            const drop = capabilities?.drop ?? [];
            if (!drop.some((name) => name.toUpperCase() === 'ALL' || (0, rule/* isReference */.A)(name))) {
                report([...path, 'linuxParameters', 'capabilities', 'drop'], `${security_rules_nameOf(container)} keeps capabilities of the container runtime's default set; better: drop: [ALL]`);
            }
            // With one process space for the task, process 1 is not the container's.
            if (initProcessEnabled === true || pidMode === 'task' || bringsInit(container))
                return;
            report([...path, 'linuxParameters', 'initProcessEnabled'], `initProcessEnabled: got ${(0, json_object/* showValue */.vp)(initProcessEnabled)}, better: true, so that SIGTERM reaches ${security_rules_nameOf(container)}`);
        }),
    },
    {
        id: 'R66', title: 'Files of EFS travel encrypted, and an access point decides on its root directory alone', severity: 'warning', checkedOn: security_rules_checkedOn, source: 'ECS API Reference, EFSVolumeConfiguration transitEncryption, rootDirectory',
        help: 'Set transitEncryption: ENABLED; the default is DISABLED. AWS refuses IAM authorization and access points without it, and beside an access point any rootDirectory but /.',
        check: ({ definition: { volumes = [] } }, report) => {
            for (const [index, { efsVolumeConfiguration: efs }] of volumes.entries()) {
                const { transitEncryption, rootDirectory = '/', authorizationConfig: { iam, accessPointId } = {} } = efs ?? {};
                if (accessPointId !== undefined && !['', '/'].includes(rootDirectory) && !(0, rule/* isReference */.A)(rootDirectory)) {
                    report(['volumes', index, 'efsVolumeConfiguration', 'rootDirectory'], `rootDirectory: got ${(0, json_object/* showValue */.vp)(rootDirectory)}, allowed beside an access point: nothing, or /`, { severity: 'error' });
                }
                if (efs === undefined || transitEncryption === 'ENABLED' || (0, rule/* isReference */.A)(transitEncryption ?? ''))
                    continue;
                const needs = iam === 'ENABLED' ? 'IAM authorization' : accessPointId === undefined ? undefined : 'an access point';
                const place = ['volumes', index, 'efsVolumeConfiguration', 'transitEncryption'];
                const got = `transitEncryption: got ${(0, json_object/* showValue */.vp)(transitEncryption)}, allowed: ENABLED`;
                if (needs === undefined)
                    report(place, got);
                else
                    report(place, `${got}, because ${needs} is used`, { severity: 'error' });
            }
        },
    },
    {
        id: 'R67', title: 'Fault injection, terminals and standard input are off in production', severity: 'warning', checkedOn: security_rules_checkedOn, source: 'ECS API Reference, enableFaultInjection, pseudoTerminal, interactive',
        help: 'They are for experiments and for debugging. Remove them from what production runs, or silence this rule with the reason.',
        check: ({ definition, target }, report) => {
            if (target.profile !== 'production')
                return;
            if (definition.enableFaultInjection === true)
                report(['enableFaultInjection'], 'enableFaultInjection: got true, better in production: false');
            for (const { container, path } of (0, containers_of/* containersOf */.Mz)(definition)) {
                for (const name of ['interactive', 'pseudoTerminal'])
                    if (container[name] === true)
                        report([...path, name], `${name}: got true, better in production: false`);
            }
        },
    },
];
/** Windows has neither these users nor linuxParameters, and no read-only root. */
function forLinux(look) {
    return ({ definition }, report) => {
        if ((0, containers_of/* isWindows */.uF)(definition))
            return;
        for (const placed of (0, containers_of/* containersOf */.Mz)(definition))
            look(placed, report, definition);
    };
}
function reportUser({ user, name = 'the container' }, path, report) {
    if (user !== undefined && (0, rule/* isReference */.A)(user))
        return;
    if (user === undefined || user === '')
        report(path, `user is missing: ${name} runs as the image's user, which is root where the image names none`);
    else if (/^(?:root|0+)(?::|$)/.test(user))
        report(path, `user: got ${(0, json_object/* showValue */.vp)(user)}, allowed: a user other than root, such as '1000'`);
}
const initPrograms = ['tini', 'tini-static', 'dumb-init', 'catatonit', 's6-svscan', 'init'];
function bringsInit({ entryPoint = [], command = [] }) {
    const program = [...entryPoint, ...command][0] ?? '';
    return initPrograms.includes(program.slice(program.lastIndexOf('/') + 1));
}
function security_rules_nameOf({ name = 'the container' }) {
    return name;
}

// EXTERNAL MODULE: ./actions/shared/src/rules/load-balancer-rules.ts + 1 modules
var load_balancer_rules = __nccwpck_require__(4345);




const service_rules_checkedOn = '2026-11-26';
const maxSubnets = 16;
const maxSecurityGroups = 5;
const network = {
    id: 'R69', title: 'A service with awsvpc tasks has 1 to 16 subnets and 1 to 5 security groups', severity: 'error', checkedOn: service_rules_checkedOn,
    source: 'ECS API Reference, AwsVpcConfiguration',
    help: 'Tasks on Fargate get a network interface in one of the subnets, with all of the security groups. Without groups ECS takes the VPC\'s default one, which the load balancer cannot reach.',
    checkRelease: ({ services, definitions }) => {
        for (const [key, { service, report }] of services) {
            if (needsNetwork(service, definitions.get(key)?.definition))
                checkNetwork(service, report);
        }
    },
};
function needsNetwork({ launchType, capacityProviderStrategy = [] }, definition) {
    if (definition?.networkMode !== undefined)
        return definition.networkMode === 'awsvpc';
    return launchType === 'FARGATE' || capacityProviderStrategy.some(({ capacityProvider }) => capacityProvider?.startsWith('FARGATE') === true);
}
function checkNetwork({ networkConfiguration }, report) {
    const path = ['networkConfiguration', 'awsvpcConfiguration'];
    const vpc = networkConfiguration?.awsvpcConfiguration;
    if (vpc === undefined) {
        report(networkConfiguration === undefined ? ['networkConfiguration'] : path, 'networkConfiguration.awsvpcConfiguration is missing; its subnets and securityGroups say where the tasks run');
        return;
    }
    // Missing subnets are a finding of the shape.
    const { subnets, securityGroups } = vpc;
    if (subnets !== undefined && (subnets.length === 0 || subnets.length > maxSubnets))
        report([...path, 'subnets'], `subnets: got ${subnets.length}, allowed: 1 to ${maxSubnets}`);
    if (securityGroups !== undefined && securityGroups.length > maxSecurityGroups)
        report([...path, 'securityGroups'], `securityGroups: got ${securityGroups.length}, allowed: 1 to ${maxSecurityGroups}`);
    if (securityGroups === undefined || securityGroups.length === 0)
        report([...path, 'securityGroups'], 'securityGroups: there is none, so ECS takes the VPC\'s default group', { severity: 'warning' });
}
const gracePeriod = {
    id: 'R72', title: 'A service has a grace period exactly where something checks its health', severity: 'warning', checkedOn: service_rules_checkedOn,
    source: 'ECS API Reference, CreateService, healthCheckGracePeriodSeconds',
    help: 'Behind a load balancer, set healthCheckGracePeriodSeconds to the time that a task needs to start: failed checks before it would have the task replaced. Without any health check, leave it out.',
    checkRelease: ({ services, definitions }) => {
        for (const [key, { service, report }] of services) {
            const { loadBalancers = [], healthCheckGracePeriodSeconds: seconds } = service;
            const path = ['healthCheckGracePeriodSeconds'];
            if (loadBalancers.length > 0) {
                if (seconds === undefined)
                    report(path, 'healthCheckGracePeriodSeconds is missing; checks that fail while a task starts would have it replaced');
                continue;
            }
            const definition = definitions.get(key)?.definition;
            const isChecked = definition === undefined || (0, containers_of/* containersOf */.Mz)(definition).some(({ container }) => container.healthCheck !== undefined) || (service.vpcLatticeConfigurations ?? []).length > 0;
            if (seconds !== undefined && !isChecked)
                report(path, 'healthCheckGracePeriodSeconds: this service has no load balancer and no container with a healthCheck, so nothing waits for it', { at: 'key' });
        }
    },
};
const strategy = {
    id: 'R73', title: 'A deployment strategy has the settings that it needs, in range', severity: 'error', checkedOn: service_rules_checkedOn,
    source: 'ECS API Reference, DeploymentConfiguration, LinearConfiguration, CanaryConfiguration',
    help: 'BLUE_GREEN needs bakeTimeInMinutes (0 to 1440). LINEAR moves linearConfiguration.stepPercent (3 to 100) at a time, CANARY first canaryConfiguration.canaryPercent (0.1 to 100).',
    checkRelease: ({ services }) => {
        for (const { service, report } of services.values())
            checkStrategy(service.deploymentConfiguration ?? {}, report);
    },
};
const maxMinutes = 1440;
function checkStrategy(configuration, report) {
    const path = ['deploymentConfiguration'];
    const { bakeTimeInMinutes: bake, linearConfiguration: linear, canaryConfiguration: canary } = configuration;
    const inRange = (place, value, [min, max]) => {
        if (value !== undefined && (value < min || value > max))
            report([...path, ...place], `${place.join('.')}: got ${value}, allowed: ${min} to ${max}`);
    };
    const onlyWith = (name, wanted) => {
        if (configuration[name] === undefined || configuration.strategy === wanted || (0, rule/* isReference */.A)(configuration.strategy ?? ''))
            return;
        report([...path, name], `${name}: allowed with the strategy ${wanted} alone, got ${configuration.strategy ?? 'ROLLING, the default'}`, { at: 'key' });
    };
    onlyWith('linearConfiguration', 'LINEAR');
    onlyWith('canaryConfiguration', 'CANARY');
    if (configuration.strategy === 'BLUE_GREEN' && bake === undefined) {
        report([...path, 'bakeTimeInMinutes'], `bakeTimeInMinutes is missing; BLUE_GREEN needs it, allowed: 0 to ${maxMinutes}`);
    }
    inRange(['bakeTimeInMinutes'], bake, [0, maxMinutes]);
    inRange(['linearConfiguration', 'stepPercent'], linear?.stepPercent, [3, 100]);
    inRange(['linearConfiguration', 'stepBakeTimeInMinutes'], linear?.stepBakeTimeInMinutes, [0, maxMinutes]);
    inRange(['canaryConfiguration', 'canaryPercent'], canary?.canaryPercent, [0.1, 100]);
    inRange(['canaryConfiguration', 'canaryBakeTimeInMinutes'], canary?.canaryBakeTimeInMinutes, [0, maxMinutes]);
}
const publicAddress = {
    id: 'R81', title: 'Tasks get no public address', severity: 'warning', checkedOn: service_rules_checkedOn,
    source: 'Security Hub, ECS.2; ECS API Reference, AwsVpcConfiguration',
    help: 'Set assignPublicIp to DISABLED and let tasks leave through a NAT gateway or interface endpoints. With an address of its own a task can be reached around the load balancer.',
    checkRelease: ({ services, definitions }) => {
        for (const { service, report } of services.values()) {
            const value = service.networkConfiguration?.awsvpcConfiguration?.assignPublicIp;
            if (value === 'ENABLED')
                report(['networkConfiguration', 'awsvpcConfiguration', 'assignPublicIp'], 'assignPublicIp: got "ENABLED", allowed: DISABLED');
        }
        for (const { definition, report } of definitions.values()) {
            const runners = (0, variables_of/* knownVariable */.u)(definition, 'RUNNER_ASSIGN_PUBLIC_IP');
            if (runners?.text === 'ENABLED')
                report(runners.path, 'RUNNER_ASSIGN_PUBLIC_IP: got "ENABLED", allowed: DISABLED');
        }
    },
};
const byId = [...load_balancer_rules/* loadBalancerRules */.M, network, gracePeriod, strategy, publicAddress];
/** R68\u2013R74 and R81: a service beside its task definition, its load balancer and the release before. */
const serviceRules = byId.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));










/** One task definition at a time. */
const definitionRules = [
    ...fargateRules, ...networkRules, ...secretRules, ...imageRules, ...loggingRules, ...lifecycleRules, ...securityRules,
];
/** All files of a release together. */
const releaseRules = [...serviceRules, ...infrastructureRules, ...factoryRules];
/** The catalogue, by number; shapes have `shapeRules`. */
const allRules = [...definitionRules, ...releaseRules].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));


/***/ }),

/***/ 1809:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ mayRunOnFargate),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   SA: () => (/* binding */ suggestOf),
/* harmony export */   uF: () => (/* binding */ isWindows)
/* harmony export */ });
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9577);

function containersOf({ containerDefinitions }) {
    return (containerDefinitions ?? []).map((container, index) => ({ container, path: ['containerDefinitions', index] }));
}
/** False only where somebody says that the task never runs on Fargate: what Fargate refuses is then fine. */
function mayRunOnFargate({ requiresCompatibilities = [] }) {
    return requiresCompatibilities.length === 0 || requiresCompatibilities.includes('FARGATE');
}
function isWindows({ runtimePlatform }) {
    return runtimePlatform?.operatingSystemFamily?.startsWith('WINDOWS') === true;
}
/** What a name was meant to be. Of a long list only the beginning is compared: a file of garbage must not cost minutes. */
function suggestOf(name, candidates, none) {
    const compared = [...candidates].slice(0, 20);
    return compared.length === 0 ? none : (0, _nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestName */ .S)(name, compared);
}


/***/ }),

/***/ 6145:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ findCredential),
/* harmony export */   Lw: () => (/* binding */ isNamedCredential),
/* harmony export */   hN: () => (/* binding */ isCredentialName)
/* harmony export */ });
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


/***/ }),

/***/ 987:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   JL: () => (/* binding */ numberOrUndefined),
/* harmony export */   TL: () => (/* binding */ textOrUndefined),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   d_: () => (/* binding */ numberOr),
/* harmony export */   ph: () => (/* binding */ textOr)
/* harmony export */ });
function textOrUndefined(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function numberOrUndefined(value) {
    const text = textOrUndefined(value);
    return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}
/** The default only where nothing stands; an unknown value stays unknown. */
function textOr(value, fallback) {
    return value === undefined ? fallback : textOrUndefined(value);
}
function numberOr(value, fallback) {
    return value === undefined ? fallback : numberOrUndefined(value);
}
/** CloudFormation takes one value for a list of one. */
function listOf(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}
/** What is no text is an entry that nobody knows. */
function textsOf(value) {
    return listOf(value).map(textOrUndefined);
}


/***/ }),

/***/ 286:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   gr: () => (/* binding */ isDockerHub),
/* harmony export */   ph: () => (/* binding */ officialName),
/* harmony export */   wl: () => (/* binding */ parseEcrHost),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
// The grammar of distribution references. ECS passes the text to a container runtime, which reads it by this grammar.
const hostPartPattern = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const componentPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const maxLength = 255;
/** A digest's own form is not judged: a wrong one is a fault of its own (R35). */
function parseImage(text) {
    const at = text.indexOf('@');
    const named = at === -1 ? text : text.slice(0, at);
    const { registry, path } = splitRegistry(named);
    const colon = path.lastIndexOf(':');
    const repository = colon === -1 ? path : path.slice(0, colon);
    const tag = colon === -1 ? undefined : path.slice(colon + 1);
    const why = problemOf({ text, registry, repository, tag });
    return why === undefined ? { kind: 'valid', registry, repository, tag, digest: at === -1 ? undefined : text.slice(at + 1) } : { kind: 'invalid', why };
}
/** A first part with a dot or a port, or `localhost`, is a registry; anything else is a part of the repository on Docker Hub. */
function splitRegistry(named) {
    const slash = named.indexOf('/');
    const first = named.slice(0, Math.max(0, slash));
    return first === 'localhost' || /[.:]/.test(first) ? { registry: first, path: named.slice(slash + 1) } : { registry: undefined, path: named };
}
function problemOf({ text, registry, repository, tag }) {
    if (text.length > maxLength)
        return `it has ${text.length} characters, at most ${maxLength} are allowed`;
    if (/\s/.test(text))
        return 'it holds a space';
    if (/^[a-z]+:\/\//i.test(text))
        return 'it begins with a scheme; a reference has none';
    if (registry !== undefined && !isRegistry(registry))
        return `${registry} is no registry's host`;
    if (repository === '')
        return 'it names no repository';
    if (/[A-Z]/.test(repository))
        return `the repository ${repository} has upper-case letters`;
    if (!repository.split('/').every((component) => componentPattern.test(component)))
        return `${repository} is no repository's name`;
    if (tag !== undefined && !tagPattern.test(tag))
        return `${tag === '' ? 'nothing' : tag} is no tag: at most 128 letters, digits, _ . -`;
    return undefined;
}
function isRegistry(text) {
    const host = text.replace(/:\d{1,5}$/, '');
    return host.split('.').every((part) => hostPartPattern.test(part));
}
/** ECR and container runtimes take no other algorithm, and no capitals. */
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
/** Account and Region of a private ECR registry's host: plain, FIPS, dual-stack, and of other partitions. */
function parseEcrHost(registry) {
    const [, account, region] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)$/.exec(registry ?? '') ?? [];
    return account === undefined || region === undefined ? undefined : { account, region };
}
function isDockerHub({ registry }) {
    return registry === undefined || ['docker.io', 'index.docker.io', 'registry-1.docker.io'].includes(registry);
}
/** What the image is called where Docker's official images are: `node` for `node`, `docker.io/library/node` and ECR Public's copy. */
function officialName(image) {
    const path = image.registry === 'public.ecr.aws' ? image.repository.replace(/^docker\/library\//, 'library/') : image.repository;
    if (isDockerHub(image) && !path.includes('/'))
        return path;
    return (isDockerHub(image) || image.registry === 'public.ecr.aws') && path.startsWith('library/') ? path.slice('library/'.length) : undefined;
}


/***/ }),

/***/ 6912:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ checkImages),
/* harmony export */   Dn: () => (/* binding */ uncheckedImages),
/* harmony export */   Qb: () => (/* binding */ imageFindings),
/* harmony export */   TS: () => (/* binding */ imageRegistryRule),
/* harmony export */   iB: () => (/* binding */ connectEcrRegistry),
/* harmony export */   x7: () => (/* binding */ imageQuestions)
/* harmony export */ });
/* harmony import */ var _containers_of_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1809);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(286);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2945);



const imageRegistryRule = {
    id: 'R39', title: 'An image exists, for the operating system and the architecture that the task runs on', severity: 'error', checkedOn: '2026-11-26',
    source: 'ECS API Reference, RuntimePlatform; Amazon ECR API Reference, BatchGetImage',
    help: 'Push the image before the release, and build it for the runtimePlatform of the definition (X86_64 and LINUX where nothing is written): a task of another architecture ends with exec format error.',
};
/** Images that can be asked for: those that are known, and of a right form. */
function imageQuestions(part, definition) {
    const platform = platformOf(definition);
    return (0, _containers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(definition).flatMap(({ container: { image = '' }, path }) => {
        return readAskable(image) === undefined ? [] : [{ part, path: [...path, 'image'], reference: image, platform }];
    });
}
/** Asks for each reference once. In the order of the questions. */
async function checkImages(questions, registry) {
    const asked = new Map();
    const find = (reference) => {
        const image = readAskable(reference);
        const answer = asked.get(reference) ?? (image === undefined ? Promise.resolve({ kind: 'not-asked', why: 'it is no reference of an image' }) : registry.find(image));
        asked.set(reference, answer);
        return answer;
    };
    return await Promise.all(questions.map(async (question) => ({ ...(await find(question.reference)), question })));
}
/** What breaks R39. */
function imageFindings(answers) {
    return answers.flatMap((answer) => {
        const { question: { part, path, reference, platform } } = answer;
        if (answer.kind === 'missing')
            return [{ part, path, message: `${reference} ${answer.why}` }];
        if (answer.kind === 'not-asked' || answer.platforms === undefined || answer.platforms.some((offered) => fits(offered, platform)))
            return [];
        const offered = answer.platforms.map(({ os, architecture }) => `${os}/${architecture}`).join(', ');
        return [{ part, path, message: `${reference} is for ${offered}, the task runs on ${platform.os ?? 'any system'}/${platform.architecture ?? 'any architecture'}` }];
    });
}
/** One line for each image of which something is not known, with the reason: a check that was not made must be said. */
function uncheckedImages(answers) {
    return [...new Set(answers.flatMap((answer) => {
            const { question: { reference } } = answer;
            if (answer.kind === 'not-asked')
                return [`${reference}: not checked, ${answer.why}`];
            return answer.kind === 'exists' && answer.platforms === undefined ? [`${reference}: exists; its platform could not be read`] : [];
        }))];
}
/** The private registries of Amazon ECR, with the credentials of this process. The SDK is loaded with the first call only. */
async function connectEcrRegistry() {
    const { EcrImageRegistry } = await Promise.all(/* import() */[__nccwpck_require__.e(249), __nccwpck_require__.e(706)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2706));
    return new EcrImageRegistry();
}
function readAskable(reference) {
    if ((0, _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A)(reference))
        return undefined;
    const parsed = (0, _image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImage */ .zZ)(reference);
    return parsed.kind === 'valid' && (parsed.digest === undefined || (0, _image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(parsed.digest)) ? parsed : undefined;
}
function platformOf(definition) {
    const { cpuArchitecture, operatingSystemFamily } = definition.runtimePlatform ?? {};
    // Instances decide for tasks that never run on Fargate.
    const fallback = (0, _containers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .mayRunOnFargate */ .EB)(definition) ? { os: 'linux', architecture: 'amd64' } : {};
    const architecture = cpuArchitecture === undefined ? fallback.architecture : architectures.get(cpuArchitecture);
    const os = operatingSystemFamily === undefined ? fallback.os : systemOf(operatingSystemFamily);
    return { ...(os !== undefined && { os }), ...(architecture !== undefined && { architecture }) };
}
/** ECS's word \u2192 the registries'. */
const architectures = new Map([['X86_64', 'amd64'], ['ARM64', 'arm64']]);
function systemOf(family) {
    if (family === 'LINUX')
        return 'linux';
    return family.startsWith('WINDOWS') ? 'windows' : undefined;
}
function fits(offered, wanted) {
    return (wanted.os ?? offered.os) === offered.os && (wanted.architecture ?? offered.architecture) === offered.architecture;
}


/***/ }),

/***/ 129:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readResources),
  a: () => (/* binding */ withoutSuffix)
});

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);
// EXTERNAL MODULE: ./actions/shared/src/rules/evaluated-resource.ts
var evaluated_resource = __nccwpck_require__(987);


/** With everything that other resources add: CDK writes most permissions as AWS::IAM::Policy beside the role. */
function readRoles(all) {
    const policies = all.filter(({ type }) => type === 'AWS::IAM::Policy' || type === 'AWS::IAM::RolePolicy' || type === 'AWS::IAM::ManagedPolicy');
    return all.filter(({ type }) => type === 'AWS::IAM::Role').map((role) => {
        const name = role.attribute('');
        const managed = (0, evaluated_resource/* textsOf */.CB)(role.properties['ManagedPolicyArns']);
        const attached = policies.filter((policy) => isAttached(policy, name) || (policy.type === 'AWS::IAM::ManagedPolicy' && managed.includes(policy.attribute(''))));
        const inline = (0, evaluated_resource/* listOf */.c3)(role.properties['Policies']).map((policy) => ((0, json_object/* isJsonObject */.OW)(policy) ? policy['PolicyDocument'] : policy));
        const own = new Set(policies.map((policy) => policy.attribute('')));
        const arn = role.attribute('Arn');
        return {
            name: arn?.split('/').at(-1) ?? name,
            arn,
            isNameMadeUp: role.isNameMadeUp,
            statements: [...inline, ...attached.map(({ properties }) => properties['PolicyDocument'])].flatMap(statementsOf),
            otherPolicies: managed.filter((policy) => policy === undefined || !own.has(policy)),
        };
    });
}
function isAttached({ properties }, role) {
    const roles = [...(0, evaluated_resource/* textsOf */.CB)(properties['Roles']), ...(0, evaluated_resource/* textsOf */.CB)(properties['RoleName'])];
    // Permissions that nobody can place may be this role's: it is then not said to lack them.
    return roles.includes(undefined) || (role !== undefined && roles.includes(role));
}
function statementsOf(document) {
    if (!(0, json_object/* isJsonObject */.OW)(document))
        return [unknownStatement];
    return (0, evaluated_resource/* listOf */.c3)(document['Statement']).map((statement) => ((0, json_object/* isJsonObject */.OW)(statement) ? toStatement(statement) : unknownStatement));
}
const unknownStatement = {
    effect: undefined,
    actions: { entries: [undefined], isExcept: false },
    resources: { entries: [undefined], isExcept: false },
    isConditional: false,
};
function toStatement(statement) {
    const condition = statement['Condition'];
    return {
        effect: (0, evaluated_resource/* textOrUndefined */.TL)(statement['Effect']),
        actions: 'NotAction' in statement ? { entries: (0, evaluated_resource/* textsOf */.CB)(statement['NotAction']), isExcept: true } : { entries: (0, evaluated_resource/* textsOf */.CB)(statement['Action']), isExcept: false },
        resources: 'NotResource' in statement ? { entries: (0, evaluated_resource/* textsOf */.CB)(statement['NotResource']), isExcept: true } : { entries: (0, evaluated_resource/* textsOf */.CB)(statement['Resource']), isExcept: false },
        isConditional: condition !== undefined && !((0, json_object/* isJsonObject */.OW)(condition) && Object.keys(condition).length === 0),
    };
}

// EXTERNAL MODULE: ./actions/shared/src/rules/template-stack.ts
var template_stack = __nccwpck_require__(7832);



function readDatabases(all) {
    return all.flatMap((resource) => {
        const { type, properties } = resource;
        const common = { engine: (0, evaluated_resource/* textOrUndefined */.TL)(properties['Engine']), port: (0, evaluated_resource/* numberOr */.d_)(properties['Port'], 5432) };
        if (type === 'AWS::RDS::DBInstance') {
            return [{ ...common, instanceClass: (0, evaluated_resource/* textOrUndefined */.TL)(properties['DBInstanceClass']), securityGroups: (0, evaluated_resource/* textsOf */.CB)(properties['VPCSecurityGroups']), maxConnections: maxConnectionsOf(resource, all) }];
        }
        // What a cluster takes depends on its instances.
        return type === 'AWS::RDS::DBCluster' ? [{ ...common, instanceClass: undefined, securityGroups: (0, evaluated_resource/* textsOf */.CB)(properties['VpcSecurityGroupIds']), maxConnections: undefined }] : [];
    });
}
function maxConnectionsOf({ properties }, all) {
    const name = properties['DBParameterGroupName'];
    if (name === undefined || (typeof name === 'string' && name.startsWith('default.')))
        return 'default';
    const group = all.find(({ type, attribute }) => type === 'AWS::RDS::DBParameterGroup' && attribute('') === name);
    if (group === undefined)
        return undefined;
    const { Parameters: parameters = {} } = group.properties;
    if (parameters === template_stack/* unknownValue */.Uo || !(0, json_object/* isJsonObject */.OW)(parameters))
        return undefined;
    return parameters['max_connections'] === undefined ? 'default' : (0, evaluated_resource/* numberOrUndefined */.JL)(parameters['max_connections']);
}
function readCaches(all) {
    return all.flatMap(({ type, properties }) => {
        const port = (0, evaluated_resource/* numberOr */.d_)(properties['Port'], 6379);
        const hasTls = isTrue(properties['TransitEncryptionEnabled'] ?? false);
        switch (type) {
            case 'AWS::ElastiCache::ReplicationGroup': return [{ hasTls, port, securityGroups: (0, evaluated_resource/* textsOf */.CB)(properties['SecurityGroupIds']) }];
            case 'AWS::ElastiCache::CacheCluster': return [{ hasTls, port, securityGroups: (0, evaluated_resource/* textsOf */.CB)(properties['VpcSecurityGroupIds']) }];
            // Serverless takes nothing but TLS, at the usual port.
            case 'AWS::ElastiCache::ServerlessCache': return [{ hasTls: true, port: 6379, securityGroups: (0, evaluated_resource/* textsOf */.CB)(properties['SecurityGroupIds']) }];
            default: return [];
        }
    });
}
function isTrue(value) {
    return typeof value === 'boolean' || typeof value === 'string' ? String(value) === 'true' : undefined;
}

// EXTERNAL MODULE: ./actions/shared/src/rules/made-up-values.ts
var made_up_values = __nccwpck_require__(3565);
// EXTERNAL MODULE: ./actions/shared/src/rules/security-groups.ts
var security_groups = __nccwpck_require__(838);







function readResources(stacks, values) {
    const all = stacks.flatMap((stack) => Object.entries(stack.resources).map(([logicalId, { type, properties }]) => ({
        type,
        properties: values.evaluate(properties, stack),
        attribute: (name) => (0, evaluated_resource/* textOrUndefined */.TL)(values.attributeOf(stack, logicalId, name)),
        isNameMadeUp: properties[made_up_values/* nameProperties */.fE[type] ?? ''] === undefined && !values.isDeployed(stack, logicalId),
    })));
    const ofType = (type, convert) => all.filter((resource) => resource.type === type).map(convert);
    return {
        logGroups: ofType('AWS::Logs::LogGroup', toNamed),
        repositories: ofType('AWS::ECR::Repository', toNamed),
        clusters: ofType('AWS::ECS::Cluster', toNamed),
        parameters: ofType('AWS::SSM::Parameter', toNamed),
        secrets: ofType('AWS::SecretsManager::Secret', (secret) => toSecret(secret, all)),
        keys: ofType('AWS::KMS::Key', ({ attribute, properties }) => ({ id: attribute(''), arn: attribute('Arn'), policy: JSON.stringify(properties['KeyPolicy'] ?? '') })),
        roles: readRoles(all),
        targetGroups: ofType('AWS::ElasticLoadBalancingV2::TargetGroup', toTargetGroup),
        loadBalancers: ofType('AWS::ElasticLoadBalancingV2::LoadBalancer', ({ attribute, properties }) => ({ arn: attribute(''), securityGroups: (0, evaluated_resource/* textsOf */.CB)(properties['SecurityGroups']) })),
        securityGroups: (0, security_groups/* readSecurityGroups */.vg)(all),
        subnets: ofType('AWS::EC2::Subnet', ({ attribute, properties }) => ({ id: attribute(''), cidr: (0, evaluated_resource/* textOrUndefined */.TL)(properties['CidrBlock']) })),
        databases: readDatabases(all),
        caches: readCaches(all),
    };
}
function toNamed({ type, attribute, isNameMadeUp }) {
    const isSecret = type === 'AWS::SecretsManager::Secret';
    return {
        name: isSecret ? withoutSuffix(attribute('')) : attribute(''),
        arn: isSecret ? attribute('') : attribute('Arn'),
        isNameMadeUp,
    };
}
/** Secrets Manager's six characters are made up until the secret is there: names are compared without them. */
function withoutSuffix(arn) {
    return arn?.replace(/^arn:[^:]*:secretsmanager:[^:]*:[^:]*:secret:/, '').replace(/-[A-Za-z0-9]{6}$/, '');
}
function toSecret(resource, all) {
    const { properties, attribute } = resource;
    const value = (0, evaluated_resource/* textOrUndefined */.TL)(properties['SecretString']);
    const keyId = properties['KmsKeyId'];
    return {
        ...toNamed(resource),
        keyId: keyId === undefined ? undefined : ((0, evaluated_resource/* textOrUndefined */.TL)(keyId) ?? 'unknown'),
        scheme: value === undefined ? undefined : /^([a-z][a-z0-9+.-]*):\/\//.exec(value)?.[1],
        hasPolicy: all.some(({ type, properties: { SecretId: id } }) => type === 'AWS::SecretsManager::ResourcePolicy' && (id === attribute('') || typeof id !== 'string')),
    };
}
function toTargetGroup({ properties, attribute }) {
    const matcher = properties['Matcher'];
    const protocol = (0, evaluated_resource/* textOr */.ph)(properties['Protocol'], 'HTTP');
    return {
        arn: attribute(''),
        targetType: (0, evaluated_resource/* textOr */.ph)(properties['TargetType'], 'instance'),
        protocol,
        healthCheckPath: (0, evaluated_resource/* textOr */.ph)(properties['HealthCheckPath'], '/'),
        healthCheckPort: (0, evaluated_resource/* textOr */.ph)(properties['HealthCheckPort'], 'traffic-port'),
        healthyCodes: matcher === template_stack/* unknownValue */.Uo ? undefined : (0, evaluated_resource/* textOr */.ph)((0, json_object/* isJsonObject */.OW)(matcher) ? matcher['HttpCode'] : undefined, '200'),
    };
}


/***/ }),

/***/ 4345:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ loadBalancerRules),
  r: () => (/* binding */ servicesOfRelease)
});

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);
// EXTERNAL MODULE: ./actions/shared/src/nearest-name.ts
var nearest_name = __nccwpck_require__(9577);
// EXTERNAL MODULE: ./actions/shared/src/rules/containers-of.ts
var containers_of = __nccwpck_require__(1809);
// EXTERNAL MODULE: ./actions/shared/src/rules/rule.ts
var rule = __nccwpck_require__(2945);
// EXTERNAL MODULE: ./actions/shared/src/auth/auth-modes.ts
var auth_modes = __nccwpck_require__(1803);
// EXTERNAL MODULE: ./actions/shared/src/rules/variables-of.ts
var variables_of = __nccwpck_require__(1154);


/** What a load balancer may ask a part of Factory without signing in; undefined for what is not Factory's. */
function servedPaths(part, definition) {
    if (part !== 'api' && part !== 'web')
        return undefined;
    if ((0, variables_of/* variablesOf */.h)(definition).some(({ name, text }) => name.startsWith(auth_modes/* authPrefix */.DY) && text.trim() !== ''))
        return { isServed: (path) => path === '/healthz', allowed: '/healthz' };
    // Without the gate the web server answers every path with the app, and the API has many more; but none is called /api/healthz.
    if (part === 'web')
        return { isServed: () => true, allowed: 'any path' };
    return { isServed: (path) => path === '/healthz' || (path.startsWith('/api/') && path !== '/api/healthz'), allowed: '/healthz' };
}





const checkedOn = '2026-11-26';
/** R68 */
const containerAndPort = {
    id: 'R68', title: 'The container and port that a load balancer or service registry uses exist in the task definition', severity: 'error', checkedOn,
    source: 'ECS API Reference, CreateService, LoadBalancer',
    help: 'Name a container of the task definition of the same name, and one of its containerPort. ECS refuses the service otherwise.',
    checkRelease: (subject) => {
        for (const [key, { service, report }] of subject.services) {
            const definition = subject.definitions.get(key)?.definition;
            if (definition === undefined)
                continue;
            (service.loadBalancers ?? []).forEach((entry, index) => { checkEndpoint(definition, { entry, path: ['loadBalancers', index], report }); });
            (service.serviceRegistries ?? []).forEach((entry, index) => {
                if (entry.containerName !== undefined || entry.containerPort !== undefined)
                    checkEndpoint(definition, { entry, path: ['serviceRegistries', index], report });
            });
            checkPortNames(definition, service, report);
        }
    },
};
function checkEndpoint(definition, { entry, path, report }) {
    const { containerName, containerPort } = entry;
    const containers = (0, containers_of/* containersOf */.Mz)(definition);
    if (containerName === undefined)
        report([...path, 'containerName'], `containerName is missing, allowed: ${namesOf(containers).join(', ')}`);
    if (containerPort === undefined)
        report([...path, 'containerPort'], 'containerPort is missing, allowed: a port of the container');
    if (containerName === undefined || (0, rule/* isReference */.A)(containerName) || namesOf(containers).some(rule/* isReference */.A))
        return;
    const found = containers.find(({ container }) => container.name === containerName)?.container;
    if (found === undefined) {
        report([...path, 'containerName'], `containerName: got ${(0, json_object/* showValue */.vp)(containerName)}, which is no container of the task definition, ${(0, nearest_name/* suggestName */.S)(containerName, namesOf(containers))}`);
    }
    else if (containerPort !== undefined && !hasPort(found, containerPort)) {
        const ports = (found.portMappings ?? []).map(({ containerPort: port, containerPortRange: range }) => String(port ?? range));
        report([...path, 'containerPort'], `containerPort: got ${containerPort}, allowed: ${ports.join(', ') || `none, ${containerName} has no port`}`);
    }
}
function namesOf(containers) {
    return containers.flatMap(({ container: { name } }) => (name === undefined ? [] : [name]));
}
function hasPort({ portMappings = [] }, port) {
    return portMappings.some(({ containerPort, containerPortRange }) => {
        const [, first, last] = /^(\d+)-(\d+)$/.exec(containerPortRange ?? '') ?? [];
        return containerPort === port || (first !== undefined && Number(first) <= port && port <= Number(last));
    });
}
/** Service Connect finds a port by the name of its mapping. */
function checkPortNames(definition, service, report) {
    const names = (0, containers_of/* containersOf */.Mz)(definition).flatMap(({ container }) => (container.portMappings ?? []).flatMap(({ name }) => (name === undefined ? [] : [name])));
    (service.serviceConnectConfiguration?.services ?? []).forEach(({ portName }, index) => {
        if (portName === undefined || (0, rule/* isReference */.A)(portName) || names.includes(portName) || names.some(rule/* isReference */.A))
            return;
        report(['serviceConnectConfiguration', 'services', index, 'portName'], `portName: got ${(0, json_object/* showValue */.vp)(portName)}, which is no name of a port mapping, ${(0, nearest_name/* suggestName */.S)(portName, names)}`);
    });
}
/** R70 */
const targetType = {
    id: 'R70', title: 'The target group of an awsvpc service registers addresses (target type ip)', severity: 'error', checkedOn,
    source: 'ECS Developer Guide, Use an Application Load Balancer for Amazon ECS',
    help: 'Tasks on Fargate have a network interface each and no instance. Create the target group with TargetType ip; the type of an existing one cannot be changed.',
    checkRelease: (subject) => {
        for (const { key, loadBalancer: { targetGroupArn, advancedConfiguration }, index, report } of loadBalancersOf(subject)) {
            const networkMode = subject.definitions.get(key)?.definition.networkMode;
            if (networkMode !== undefined && networkMode !== 'awsvpc' && !(0, rule/* isReference */.A)(networkMode))
                continue;
            const path = ['loadBalancers', index];
            for (const [arn, place] of [[targetGroupArn, [...path, 'targetGroupArn']], [advancedConfiguration?.alternateTargetGroupArn, [...path, 'advancedConfiguration', 'alternateTargetGroupArn']]]) {
                const type = findTargetGroup(subject, arn)?.targetType;
                if (type !== undefined && type !== 'ip')
                    report(place, `${String(place.at(-1))}: the target group ${nameOf(arn)} has the target type ${type}, allowed: ip`);
            }
        }
    },
};
/** R71 */
const healthPath = {
    id: 'R71', title: 'The health check of the target group asks for a path that the container answers', severity: 'warning', checkedOn,
    source: 'Factory, health and status; ELB, Health checks for target groups',
    help: 'Factory answers /healthz with 200 without signing in, in api and web. Behind the sign-in other paths answer 401 or 302, and the load balancer would have every task replaced.',
    checkRelease: (subject) => {
        for (const context of loadBalancersOf(subject))
            checkHealthPath(subject, context);
    },
};
function checkHealthPath(subject, { key, loadBalancer: { targetGroupArn, containerPort }, index, report }) {
    const group = findTargetGroup(subject, targetGroupArn);
    const definition = subject.definitions.get(key)?.definition;
    if (group === undefined || definition === undefined || !['HTTP', 'HTTPS'].includes(group.protocol ?? ''))
        return;
    const place = ['loadBalancers', index, 'targetGroupArn'];
    const { healthCheckPath: path, healthCheckPort: port, healthyCodes } = group;
    const served = servedPaths(key, definition);
    if (path !== undefined && served?.isServed(path.replace(/\?.*$/s, '')) === false) {
        report(place, `targetGroupArn: the target group ${nameOf(targetGroupArn)} asks for ${(0, json_object/* showValue */.vp)(path)}, which ${key} does not answer with 200, allowed: ${served.allowed}`);
    }
    if (served !== undefined && healthyCodes !== undefined && !acceptsOk(healthyCodes)) {
        report(place, `targetGroupArn: the target group ${nameOf(targetGroupArn)} takes ${(0, json_object/* showValue */.vp)(healthyCodes)} for healthy, but the health check is answered with 200`);
    }
    if (port !== undefined && port !== 'traffic-port' && containerPort !== undefined && Number(port) !== containerPort && served !== undefined) {
        report(place, `targetGroupArn: the target group ${nameOf(targetGroupArn)} asks port ${port}, but ${key} listens on ${containerPort}`);
    }
}
/** `200`, `200,301`, `200-299` */
function acceptsOk(codes) {
    return codes.split(',').some((part) => {
        const [first = '', last = first] = part.trim().split('-');
        return Number(first) <= 200 && 200 <= Number(last);
    });
}
function* loadBalancersOf({ services }) {
    for (const [key, { service, report }] of services) {
        for (const [index, loadBalancer] of (service.loadBalancers ?? []).entries())
            yield { key, loadBalancer, index, report };
    }
}
function findTargetGroup({ infrastructure }, arn) {
    return arn === undefined || (0, rule/* isReference */.A)(arn) ? undefined : infrastructure?.resources?.targetGroups.find((group) => group.arn === arn);
}
/** `factory-rehearsal-api` of its ARN. */
function nameOf(arn) {
    return arn?.split('/')[1] ?? String(arn);
}
/** R74 */
const keptContainer = {
    id: 'R74', title: 'A release does not rename the container that the load balancer uses', severity: 'error', checkedOn,
    source: 'ECS API Reference, UpdateService, loadBalancers',
    help: 'The service keeps its load balancer while tasks of both revisions run, and a roll-back needs the old name. Keep the name, or create another service beside it and switch.',
    checkRelease: ({ services, previous }) => {
        for (const [key, { service, report }] of services) {
            const before = previous?.services.get(key)?.loadBalancers ?? [];
            (service.loadBalancers ?? []).forEach(({ containerName, targetGroupArn }, index) => {
                const old = (before.find((entry) => entry.targetGroupArn === targetGroupArn) ?? before[index])?.containerName;
                if (old === undefined || containerName === undefined || old === containerName || (0, rule/* isReference */.A)(containerName))
                    return;
                report(['loadBalancers', index, 'containerName'], `containerName: got ${(0, json_object/* showValue */.vp)(containerName)}, allowed: ${old}, as in the release that runs now`);
            });
        }
    },
};
/** What `previous` needs of a release file. */
function servicesOfRelease(release) {
    const services = (0, json_object/* isJsonObject */.OW)(release) ? release['services'] : undefined;
    return new Map((0, json_object/* isJsonObject */.OW)(services) ? Object.entries(services) : []);
}
const loadBalancerRules = [containerAndPort, targetType, healthPath, keptContainer];


/***/ }),

/***/ 3565:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ canonicalAttribute),
/* harmony export */   fE: () => (/* binding */ nameProperties),
/* harmony export */   j: () => (/* binding */ makeUpValue)
/* harmony export */ });
/* harmony import */ var _template_stack_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7832);

/** Attribute \u2192 the attribute that has the same value; '' is what `Ref` gives. */
const sameValues = {
    'AWS::EC2::SecurityGroup': { GroupId: '', Id: '' },
    'AWS::EC2::Subnet': { SubnetId: '' },
    'AWS::EC2::VPC': { VpcId: '' },
    'AWS::SecretsManager::Secret': { Id: '', Arn: '' },
    'AWS::ElasticLoadBalancingV2::TargetGroup': { TargetGroupArn: '' },
    'AWS::ElasticLoadBalancingV2::LoadBalancer': { LoadBalancerArn: '' },
    'AWS::ElasticLoadBalancingV2::Listener': { ListenerArn: '' },
    'AWS::IAM::ManagedPolicy': { PolicyArn: '' },
    'AWS::KMS::Key': { KeyId: '' },
};
/** Type \u2192 the property that names the resource. Without it CloudFormation makes a name up, and so do we. */
const nameProperties = {
    'AWS::IAM::Role': 'RoleName',
    'AWS::IAM::User': 'UserName',
    'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
    'AWS::ECS::Cluster': 'ClusterName',
    'AWS::Logs::LogGroup': 'LogGroupName',
    'AWS::ECR::Repository': 'RepositoryName',
    'AWS::SecretsManager::Secret': 'Name',
    'AWS::SSM::Parameter': 'Name',
    'AWS::S3::Bucket': 'BucketName',
    'AWS::ElasticLoadBalancingV2::LoadBalancer': 'Name',
    'AWS::ElasticLoadBalancingV2::TargetGroup': 'Name',
    'AWS::RDS::DBInstance': 'DBInstanceIdentifier',
    'AWS::RDS::DBCluster': 'DBClusterIdentifier',
    'AWS::ElastiCache::ReplicationGroup': 'ReplicationGroupId',
    'AWS::ElastiCache::ServerlessCache': 'ServerlessCacheName',
};
const makers = {
    'AWS::IAM::Role': { Arn: (of) => text('arn:', partition(of), ':iam::', of.stack.account, ':role', rolePath(of), nameOf(of)), RoleId: (of) => `AROA${hex(of, 17).toUpperCase()}` },
    'AWS::IAM::ManagedPolicy': { '': (of) => text('arn:', partition(of), ':iam::', of.stack.account, ':policy/', nameOf(of)) },
    'AWS::ECS::Cluster': { Arn: (of) => arn(of, 'ecs', 'cluster/', nameOf(of)) },
    'AWS::Logs::LogGroup': { Arn: (of) => arn(of, 'logs', 'log-group:', nameOf(of), ':*') },
    'AWS::ECR::Repository': {
        Arn: (of) => arn(of, 'ecr', 'repository/', nameOf(of)),
        RepositoryUri: (of) => text(of.stack.account, '.dkr.ecr.', of.stack.region, '.', (0, _template_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .urlSuffixOf */ .M_)(of.stack.region), '/', nameOf(of)),
    },
    // Secrets Manager puts a hyphen and six characters after the name.
    'AWS::SecretsManager::Secret': { '': (of) => arn(of, 'secretsmanager', 'secret:', nameOf(of), '-', hex(of, 6)) },
    'AWS::S3::Bucket': {
        Arn: (of) => text('arn:', partition(of), ':s3:::', nameOf(of)),
        DomainName: (of) => text(nameOf(of), '.s3.', (0, _template_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .urlSuffixOf */ .M_)(of.stack.region)),
        RegionalDomainName: (of) => text(nameOf(of), '.s3.', of.stack.region, '.', (0, _template_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .urlSuffixOf */ .M_)(of.stack.region)),
    },
    'AWS::KMS::Key': { '': keyId, Arn: (of) => arn(of, 'kms', 'key/', keyId(of)) },
    'AWS::SSM::Parameter': { Value: (of) => of.property('Value'), Type: (of) => of.property('Type') },
    'AWS::EC2::VPC': { '': (of) => `vpc-${hex(of, 17)}`, CidrBlock: (of) => of.property('CidrBlock') },
    'AWS::EC2::Subnet': { '': (of) => `subnet-${hex(of, 17)}`, CidrBlock: (of) => of.property('CidrBlock'), AvailabilityZone: (of) => of.property('AvailabilityZone') },
    'AWS::EC2::SecurityGroup': { '': (of) => `sg-${hex(of, 17)}`, VpcId: (of) => of.property('VpcId') },
    'AWS::ElasticLoadBalancingV2::TargetGroup': {
        '': (of) => arn(of, 'elasticloadbalancing', 'targetgroup/', nameOf(of), '/', hex(of, 16)),
        TargetGroupName: nameOf,
        TargetGroupFullName: (of) => text('targetgroup/', nameOf(of), '/', hex(of, 16)),
    },
    'AWS::ElasticLoadBalancingV2::LoadBalancer': {
        '': (of) => arn(of, 'elasticloadbalancing', 'loadbalancer/app/', nameOf(of), '/', hex(of, 16)),
        DNSName: (of) => text(lowerCase(nameOf(of)), `-${Number.parseInt(hex(of, 7), 16)}.`, of.stack.region, '.elb.', (0, _template_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .urlSuffixOf */ .M_)(of.stack.region)),
        LoadBalancerName: nameOf,
    },
    'AWS::ElasticLoadBalancingV2::Listener': { '': (of) => arn(of, 'elasticloadbalancing', 'listener/app/', hex(of, 16), '/', hex(of, 16)) },
    'AWS::RDS::DBInstance': {
        'Endpoint.Address': (of) => text(lowerCase(nameOf(of)), '.', hex(of, 12), '.', of.stack.region, '.rds.', (0, _template_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .urlSuffixOf */ .M_)(of.stack.region)),
        'Endpoint.Port': (of) => text(of.property('Port') ?? '5432'),
    },
    'AWS::ElastiCache::ReplicationGroup': {
        'PrimaryEndPoint.Address': (of) => text('master.', lowerCase(nameOf(of)), '.', hex(of, 6), '.cache.', (0, _template_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .urlSuffixOf */ .M_)(of.stack.region)),
        'PrimaryEndPoint.Port': (of) => text(of.property('Port') ?? '6379'),
    },
};
/** The attribute under which the value is kept; '' is what `Ref` gives. */
function canonicalAttribute(type, attribute) {
    return sameValues[type]?.[attribute] ?? attribute;
}
/** A value of the right form: whoever renders before the first deployment gets definitions that can be checked. */
function makeUpValue(resource, attribute) {
    const maker = makers[resource.resource.type]?.[attribute];
    if (maker !== undefined)
        return maker(resource);
    return attribute === '' ? nameOf(resource) : _template_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo;
}
function nameOf(of) {
    const property = nameProperties[of.resource.type];
    const given = property === undefined ? undefined : of.property(property);
    if (given !== undefined)
        return given;
    const name = `${of.stack.name}-${of.logicalId}`;
    return of.resource.type === 'AWS::S3::Bucket' ? name.toLowerCase() : name;
}
function rolePath(of) {
    return of.property('Path') ?? '/';
}
function arn(of, service, ...rest) {
    return text('arn:', partition(of), ':', service, ':', of.stack.region, ':', of.stack.account, ':', ...rest);
}
/** Unknown as soon as a part is. */
function text(...parts) {
    return parts.every((part) => typeof part === 'string' || typeof part === 'number') ? parts.join('') : _template_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo;
}
function lowerCase(value) {
    return typeof value === 'string' ? value.toLowerCase() : value;
}
function partition(of) {
    return (0, _template_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(of.stack.region);
}
function keyId(of) {
    const digits = hex(of, 32);
    return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}
/** The same for the same resource, other for any other: two runs render the same bytes. */
function hex(of, length) {
    // Loaded here: it takes longer to load than most checks to run, and outputs of a deployed stack need none of it.
    return process.getBuiltinModule('node:crypto').createHash('sha256').update(`${of.stack.name}/${of.logicalId}`).digest('hex').slice(0, length);
}


/***/ }),

/***/ 161:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ placeholderRule),
  X: () => (/* binding */ placeholderRules)
});

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);
// EXTERNAL MODULE: ./actions/shared/src/schema-findings.ts
var schema_findings = __nccwpck_require__(1083);
function kindOf(path) {
    const keys = path.filter((step) => typeof step === 'string');
    if (keys.includes('command') || keys.includes('entryPoint'))
        return 'command';
    if (isPattern(keys))
        return 'pattern';
    return (keys.includes('environment') && keys.at(-1) === 'value') || keys.includes('dockerLabels') || keys.at(-2) === 'tags' ? 'value' : 'field';
}
/** Fluent Bit fills in variables and has a language of its own, as other log drivers, multiline patterns and placement expressions have. */
function isPattern(keys) {
    const last = keys.at(-1) ?? '';
    return last === 'expression' || (keys.includes('options') && !/^awslogs-(?!multiline|datetime)/.test(last));
}
const words = /(?<![a-z0-9])(?:change[-_ ]?me|replace[-_ ]?me|replace[-_]?(?:with|this)(?:[-_][a-z]+)*|fill[-_]?me[-_]?in)(?![a-z0-9])/i;
const yours = /(?<![A-Za-z0-9_])(?:YOUR_[A-Z][A-Z_]*|INSERT_[A-Z_]+_HERE|your[-_](?:account|aws|bucket|cluster|domain|image|key|password|region|secret|token)[a-z_-]*|[Xx]{6,})(?![A-Za-z0-9_])/;
const marks = new Set(['TODO', 'TBD', 'FIXME', 'XXX', 'PLACEHOLDER']);
const bracketed = /(?<!\?)<[A-Za-z][\w .:/-]*>/;
const bracedTwice = /\{\{-?\s*[\w$.][^{}]*\}\}/;
/** Programs that format with Go's templates take `{{.Name}}` as an argument. */
const bracedName = /\{\{-?\s*[\w$][^{}]*\}\}/;
const inDollars = /\$\{[^}]*\}/;
/** Kubernetes puts other variables in there; ECS does not. */
const inParentheses = /\$\([A-Za-z_]\w*\)/;
const underlined = /(?<![A-Za-z0-9_])__[A-Z][A-Z0-9_]*__(?![A-Za-z0-9_])/;
/** A longer text is a file's content, and looking for pairs of brackets in it takes quadratic time. */
const maxLength = 2000;
/** What of the text somebody was to replace; undefined where nothing was. */
function findPlaceholder(wholeText, kind) {
    const text = wholeText.slice(0, maxLength);
    if (kind === 'pattern')
        return wholeOf(text, [words, bracketed]) ?? markOf(text);
    if (kind === 'command')
        return wholeOf(text, [words, bracketed, bracedName, underlined]);
    // Prose and markup: only what is a placeholder as a whole, or in a text without spaces such as a URL.
    const isProse = kind === 'value' && /\s/.test(text.replace(/\{\{.*?\}\}|<[^>]*>/g, ''));
    if (isProse)
        return undefined;
    const isMarkup = kind === 'value' && /<\/|\/>/.test(text);
    const patterns = [words, yours, bracedTwice, inDollars, inParentheses, underlined, ...(isMarkup ? [] : [bracketed])];
    return firstMatch(text, patterns) ?? markOf(text) ?? stranger(text);
}
const arnParts = /^arn:[\w-]+:[a-z0-9-]+:([^:]*):([^:]*):/;
const ecrParts = /^([^./]+)\.dkr\.ecr\.([^./]+)\.amazonaws\./;
/** A word such as ACCOUNT_ID or region where an ARN or a registry has an account or a Region, or an account of other than 12 digits. */
function stranger(text) {
    const arn = arnParts.exec(text);
    const ecr = ecrParts.exec(text);
    const [region = '', account = ''] = arn === null ? [ecr?.[2], ecr?.[1]] : [arn[1], arn[2]];
    if (/^(?:[A-Z_]+|(?:aws[-_])?region(?:[-_]name)?)$/.test(region))
        return region;
    return /^(?:[A-Z_]+|(?:aws[-_])?account(?:[-_]?(?:id|number))?|\d{1,11}|\d{13,})$/.test(account) ? account : undefined;
}
function firstMatch(text, patterns) {
    for (const pattern of patterns) {
        const [match] = pattern.exec(text) ?? [];
        if (match !== undefined)
            return match;
    }
    return undefined;
}
function wholeOf(text, patterns) {
    const trimmed = text.trim();
    return firstMatch(trimmed, patterns) === trimmed ? trimmed : undefined;
}
/** `TODO` as the text or a part of an image or ARN; a table may be called TODO_ITEMS. */
function markOf(text) {
    return text.split(/[:/@,]/).map((part) => part.trim()).find((part) => marks.has(part));
}

// EXTERNAL MODULE: ./actions/shared/src/rules/rule.ts
var rule = __nccwpck_require__(2945);




/** The id of the rule whose errors say that a text is not the real one: no other rule judges it then. */
const placeholderRule = 'R33';
const placeholderRules = [
    {
        id: placeholderRule, title: 'No placeholder is left, and ARNs are of the account, Region and partition that is deployed to', severity: 'error', checkedOn: '2026-11-26',
        source: 'Templates of many tools; AWS General Reference, ARNs',
        help: 'Put the value there, or a reference such as ${environment.region}. An ARN of another place works only where somebody allowed it there.',
        check: ({ definition, target }, report) => {
            for (const [path, text] of textsOf(definition, [])) {
                if (!isWorthALook.test(text) || (0, rule/* isReference */.A)(text))
                    continue;
                const placeholder = findPlaceholder(withoutOwnVariables(text, { path, definition }), kindOf(path));
                if (placeholder !== undefined)
                    report(path, `${(0, schema_findings/* showPath */.P8)(path)}: ${shorten(placeholder)} is a placeholder that nobody replaced`);
                else
                    reportForeignArn(text, { path, target, report });
            }
        },
    },
];
/** Most texts hold nothing that a placeholder is made of, and are no ARN and no image. */
const isWorthALook = /[<{$]|__|x{6}|^arn:|\.dkr\.ecr\.|change|replace|fill|your|insert|todo|tbd|fixme|xxx|placeholder/i;
/** Programs such as Spring fill in `${DB_HOST}` from the container's other variables. */
function withoutOwnVariables(text, { path, definition }) {
    const [, containerIndex, list, variableIndex, member] = path;
    if (list !== 'environment' || member !== 'value' || !text.includes('${'))
        return text;
    const { environment = [], secrets = [] } = definition.containerDefinitions?.[Number(containerIndex)] ?? {};
    const others = new Set([...environment.filter((_variable, index) => index !== variableIndex), ...secrets].map(({ name }) => name));
    return text.replace(/\$\{(\w+)(?::[^}]*)?\}/g, (whole, name) => (others.has(name) ? '' : whole));
}
/** Each text once, with its path. */
function textsOf(value, path) {
    if (typeof value === 'string')
        return [[path, value]];
    if (Array.isArray(value))
        return value.flatMap((entry, index) => textsOf(entry, [...path, index]));
    return (0, json_object/* isJsonObject */.OW)(value) ? Object.entries(value).flatMap(([key, entry]) => textsOf(entry, [...path, key])) : [];
}
function shorten(text) {
    return text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;
}
/** Both may be empty: S3 names neither, IAM no Region. */
const arn = /^arn:(aws[a-z-]*):[a-z0-9-]+:([a-z0-9-]*):(\d{12}|):/;
function reportForeignArn(text, { path, target, report }) {
    const [, partition, region, account] = arn.exec(text) ?? [];
    if (partition === undefined)
        return;
    const wanted = { partition: target.region === undefined ? undefined : partitionOf(target.region), Region: target.region, account: target.account };
    const differences = Object.entries({ partition, Region: region, account }).flatMap(([name, value]) => {
        const expected = wanted[name];
        return value === undefined || value === '' || expected === undefined || value === expected ? [] : [`${name} ${value}, not ${expected}`];
    });
    if (differences.length > 0)
        report(path, `${(0, schema_findings/* showPath */.P8)(path)}: an ARN of ${differences.join(', and ')} that is deployed to`, { severity: 'warning' });
}
const partitions = [
    ['cn-', 'aws-cn'], ['us-gov-', 'aws-us-gov'], ['us-isob-', 'aws-iso-b'], ['us-isof-', 'aws-iso-f'], ['us-iso-', 'aws-iso'], ['eu-isoe-', 'aws-iso-e'], ['eusc-', 'aws-eusc'],
];
function partitionOf(region) {
    return partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}


/***/ }),

/***/ 2945:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isReference),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/** A reference of our template language that is still there: its value is unknown, so no rule may judge it. */
function isReference(text) {
    return /(^|[^$])\$\{(?:(?:list|variables|secrets|json)\(\s*)?(?:environment|infrastructure|images|release|taskDefinitions)[.)]/.test(text);
}
function severityOf(rule, profile) {
    return profile === 'production' ? (rule.inProduction ?? rule.severity) : rule.severity;
}


/***/ }),

/***/ 838:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t5: () => (/* binding */ admits),
/* harmony export */   vg: () => (/* binding */ readSecurityGroups),
/* harmony export */   zD: () => (/* binding */ letsOut)
/* harmony export */ });
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1073);
/* harmony import */ var _address_count_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8785);
/* harmony import */ var _evaluated_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(987);



function readSecurityGroups(all) {
    return all.filter(({ type }) => type === 'AWS::EC2::SecurityGroup').map(({ properties, attribute }) => {
        const id = attribute('');
        const separate = (type) => all.filter((resource) => resource.type === type && (resource.properties['GroupId'] === id || typeof resource.properties['GroupId'] !== 'string'))
            .map((resource) => resource.properties);
        const egress = [...(0, _evaluated_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(properties['SecurityGroupEgress']), ...separate('AWS::EC2::SecurityGroupEgress')];
        return {
            id,
            ingress: [...(0, _evaluated_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(properties['SecurityGroupIngress']), ...separate('AWS::EC2::SecurityGroupIngress')].map(toRule),
            egress: egress.length === 0 ? undefined : egress.map(toRule),
        };
    });
}
/** Whether one of the groups lets the sender reach the port; undefined where that depends on something unknown. */
function admits(groups, port, sender) {
    const answers = groups.flatMap((group) => (group === undefined ? [undefined] : group.ingress.map((rule) => allows(rule, port, sender))));
    return anyOf(answers);
}
/** Whether the groups let traffic out to the port, whoever has it. */
function letsOut(groups, port) {
    return anyOf(groups.flatMap((group) => (group === undefined ? [undefined] : group.egress === undefined ? [true] : group.egress.map((rule) => coversPort(rule, port)))));
}
function allows(rule, port, { groups, cidrs }) {
    const covers = coversPort(rule, port);
    if (covers === false)
        return false;
    const { peer } = rule;
    if (peer.kind === 'unknown')
        return undefined;
    const fits = peer.kind === 'group' ? groups.includes(peer.id) : fromAddresses(peer.cidr, cidrs);
    return fits === true ? covers : fits;
}
/** Without the sender's addresses a block may hold them. */
function fromAddresses(cidr, cidrs) {
    return cidrs.length === 0 ? undefined : anyOf(cidrs.map((sender) => (0, _address_count_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaps */ .$)(cidr, sender)));
}
function coversPort({ protocol, fromPort, toPort }, port) {
    if (protocol === undefined)
        return undefined;
    if (protocol === '-1')
        return true;
    if (protocol !== 'tcp' && protocol !== '6')
        return false;
    return fromPort === undefined || toPort === undefined ? undefined : fromPort <= port && port <= toPort;
}
function anyOf(answers) {
    if (answers.includes(true))
        return true;
    return answers.includes(undefined) ? undefined : false;
}
function toRule(value) {
    if (!(0, _json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return { protocol: undefined, fromPort: undefined, toPort: undefined, peer: { kind: 'unknown' } };
    return { protocol: (0, _evaluated_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrUndefined */ .TL)(value['IpProtocol']), fromPort: (0, _evaluated_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOrUndefined */ .JL)(value['FromPort']), toPort: (0, _evaluated_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOrUndefined */ .JL)(value['ToPort']), peer: toPeer(value) };
}
function toPeer(rule) {
    const [group] = (0, _evaluated_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(rule['SourceSecurityGroupId'] ?? rule['DestinationSecurityGroupId']);
    if (group !== undefined)
        return { kind: 'group', id: group };
    const cidr = (0, _evaluated_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrUndefined */ .TL)(rule['CidrIp']);
    return cidr === undefined ? { kind: 'unknown' } : { kind: 'addresses', cidr };
}


/***/ }),

/***/ 8580:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ shapeRules),
/* harmony export */   Lo: () => (/* binding */ outOfBounds),
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   a: () => (/* binding */ unknownKey),
/* harmony export */   aV: () => (/* binding */ missingKey),
/* harmony export */   gQ: () => (/* binding */ wrongType),
/* harmony export */   sf: () => (/* binding */ outputKeys),
/* harmony export */   zi: () => (/* binding */ outputKey)
/* harmony export */ });
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
/** What the shape of a document is checked for. The findings come from `shapeFindings`; these are for explanations. */
const shapeRules = [unknownKey, wrongType, missingKey, unknownValue, outOfBounds, outputKey];


/***/ }),

/***/ 7832:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ urlSuffixOf),
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   iQ: () => (/* binding */ partitionOf)
/* harmony export */ });
/** A value that only CloudFormation knows, or an expression that is not understood: no rule may judge it. */
const unknownValue = Symbol('unknown');
function partitionOf(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
function urlSuffixOf(region) {
    return region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
}


/***/ }),

/***/ 1154:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ variablesOf),
/* harmony export */   u: () => (/* binding */ knownVariable)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2945);

/** Of all containers, in the order of the document. */
function variablesOf({ containerDefinitions = [] }) {
    return containerDefinitions.flatMap(({ name: container, environment = [], secrets = [] }, index) => {
        const path = ['containerDefinitions', index];
        return [
            ...environment.map(({ name, value }, position) => ({ name, text: value, list: 'environment', path: [...path, 'environment', position, 'value'] })),
            ...secrets.map(({ name, valueFrom }, position) => ({ name, text: valueFrom, list: 'secrets', path: [...path, 'secrets', position, 'valueFrom'] })),
        ].flatMap(({ name, text, ...rest }) => (name === undefined || text === undefined ? [] : [{ ...rest, name, text, container }]));
    });
}
/** The variable, where its text is known. */
function knownVariable(definition, name, list = 'environment') {
    return variablesOf(definition).find((variable) => variable.name === name && variable.list === list && !(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .isReference */ .A)(variable.text));
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

/***/ 1959:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ checkIgnored),
/* harmony export */   f_: () => (/* binding */ knownRules),
/* harmony export */   sG: () => (/* binding */ knownIds)
/* harmony export */ });
/* harmony import */ var _rules_all_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7543);
/* harmony import */ var _rules_image_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6912);
/* harmony import */ var _rules_shape_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8580);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7871);
/* harmony import */ var _own_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4364);
/* harmony import */ var _suggest_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9875);






/** Everything that a finding can name, in the order in which people look it up. */
const knownRules = [...Object.values(_own_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ownRules */ .o), ..._rules_shape_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeRules */ .Fk, ..._rules_all_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .allRules */ .V7, _rules_image_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .imageRegistryRule */ .TS].sort((a, b) => compareIds(a.id, b.id));
const knownIds = new Set(knownRules.map(({ id }) => id));
/** Throws for an id that does not exist, and for Y1: nothing in a file that cannot be read is checked. */
function checkIgnored(rules) {
    const unknown = rules.filter((rule) => !knownIds.has(rule)).map((rule) => `ignore: there is no rule ${rule}, ${(0, _suggest_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestRule */ .j)(rule, knownIds)}`);
    if (rules.includes('Y1'))
        unknown.push('ignore: Y1 cannot be ignored, a file that cannot be read is not checked. Take the file out of `files`.');
    if (unknown.length > 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(unknown.join('\n'));
    return rules;
}
function compareIds(a, b) {
    const [first, second] = [groupOf(a), groupOf(b)];
    return first - second || Number(a.slice(1)) - Number(b.slice(1));
}
/** The file, its references, its shape, the catalogue, and what silences them. */
function groupOf(id) {
    return 'YTSRI'.indexOf(id.charAt(0));
}


/***/ }),

/***/ 4364:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ownRules)
/* harmony export */ });
/** What is wrong with a file before rules can look at it, and with the comments that silence rules. */
const ownRules = {
    Y1: {
        id: 'Y1', title: 'A file can be read', severity: 'error', checkedOn: '2026-11-26', source: 'YAML 1.2, RFC 8259',
        help: 'Nothing in a file that cannot be read is checked. It must be UTF-8 text of at most 512 KiB with one YAML or JSON document, each key once.',
    },
    T1: {
        id: 'T1', title: 'A reference resolves', severity: 'error', checkedOn: '2026-11-26', source: 'Template language of render-task-definitions',
        help: 'Refer to a value of the environment file, an output of the infrastructure or a built image, by its exact name. A literal ${ is written $${.',
    },
    T2: {
        id: 'T2', title: 'A setting of the environment has an effect', severity: 'error', checkedOn: '2026-11-26', source: 'Template language of render-task-definitions',
        help: 'Refer to the setting in the template where it belongs, or remove it: who edits the file would wait for an effect that never comes.',
    },
    I1: {
        id: 'I1', title: 'A comment that silences a rule says why', severity: 'error', checkedOn: '2026-11-26', source: 'This action',
        help: 'Write `# ignore R36: <reason>`. Without a reason the comment silences nothing, and the next reader cannot tell whether it still applies.',
    },
    I2: {
        id: 'I2', title: 'A comment that silences a rule names one that exists', severity: 'error', checkedOn: '2026-11-26', source: 'This action',
        help: 'Take the id that the finding shows. `factory-ecs explain` lists all rules.',
    },
    I3: {
        id: 'I3', title: 'A comment that silences a rule still has something to silence', severity: 'warning', checkedOn: '2026-11-26', source: 'This action',
        help: 'Remove the comment, or move it to the line of the finding or to the one above.',
    },
};


/***/ }),

/***/ 9875:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ suggestRule)
/* harmony export */ });
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9577);

function suggestRule(rule, known) {
    const nearest = (0, _nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(rule, known);
    return nearest === undefined ? '`factory-ecs explain` lists them' : `did you mean ${nearest}?`;
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

/***/ 3959:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7873);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6879);


await (0,_shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async () => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)();
    // A chunk of its own keeps the entry small.
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(392)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6392));
    await run(inputs);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6879:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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
function choiceInput(name, choices, fallback) {
    const value = fallback === undefined ? requiredInput(name) : (optionalInput(name) ?? fallback);
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined)
        throw new user_error/* UserError */.y(`${name} must be one of ${choices.join(', ')}, got '${value}'.`);
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

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);


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
    if (!(0, json_object/* isJsonObject */.OW)(images))
        throw new user_error/* UserError */.y(`images must be a JSON object, image key to registry/repository@sha256:digest, got ${(0, json_object/* showValue */.vp)(images)}.`);
    const problems = Object.entries(images).flatMap(([key, reference]) => {
        if (typeof reference === 'string' && isByDigest(reference) && repository.test(reference.slice(0, reference.indexOf(digestStart))))
            return [];
        return [`- ${key}: got ${(0, json_object/* showValue */.vp)(reference)}, allowed: registry/repository@sha256: and 64 hexadecimal digits`];
    });
    if (problems.length > 0)
        throw new user_error/* UserError */.y(`images must name every image by digest:\n${problems.join('\n')}`);
    return images;
}
const sources = ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'];
/** Credentials that a step before or the runner's own role put there. The instance's metadata is not tried: elsewhere that takes seconds. */
function hasCredentials(environment) {
    return sources.some((name) => (environment[name] ?? '') !== '');
}

// EXTERNAL MODULE: ./actions/shared/src/split-list.ts
var split_list = __nccwpck_require__(3160);
// EXTERNAL MODULE: ./actions/shared/src/validate/known-rules.ts
var known_rules = __nccwpck_require__(1959);







function readInputs() {
    const environment = optionalInput('environment');
    const environmentsDirectory = optionalInput('environments-directory') ?? 'environments';
    return {
        patterns: listInput('files', /\r?\n/),
        environment,
        environmentsDirectory,
        infrastructure: readInfrastructurePaths(environment, environmentsDirectory),
        images: optionalInput('images') === undefined ? undefined : checkImageReferences(jsonInput('images')),
        profile: optionalInput('profile') === undefined ? undefined : choiceInput('profile', ['development', 'production']),
        failOn: choiceInput('fail-on', ['error', 'warning'], 'error'),
        ignore: (0, known_rules/* checkIgnored */.Pm)(listInput('ignore', /[\s,]+/)),
        askRegistries: choiceInput('check-images', ['auto', 'never'], 'auto') === 'auto' && hasCredentials(process.env),
        previousRelease: optionalInput('previous-release'),
        readme: readmeAddress(),
        // Not by an import: GitHub sets the variable, and node:os takes time to load.
        temporaryFolder: variable('RUNNER_TEMP') ?? process.getBuiltinModule('node:os').tmpdir(),
    };
}
function listInput(name, separator) {
    return (0, split_list/* splitList */.r)(optionalInput(name) ?? '', separator);
}
/** The outputs of a deployed environment are committed beside its file. */
function readInfrastructurePaths(environment, directory) {
    const given = listInput('infrastructure', /\r?\n/);
    const outputs = (0, external_node_path_.join)(directory, `${environment ?? ''}.outputs.json`);
    return given.length === 0 && environment !== undefined && (0, external_node_fs_.existsSync)(outputs) ? [outputs] : given;
}
/** An action of another repository has these two; our own, called by `$/`, runs at the commit of the workflow. */
function readmeAddress() {
    const server = variable('GITHUB_SERVER_URL');
    const repository = variable('GITHUB_ACTION_REPOSITORY') ?? variable('GITHUB_REPOSITORY');
    const commit = variable('GITHUB_ACTION_REF') ?? variable('GITHUB_SHA');
    if (server === undefined || repository === undefined || commit === undefined)
        return undefined;
    return `${server}/${repository}/blob/${commit}/actions/validate-task-definitions/README.md`;
}
function variable(name) {
    const value = process.env[name];
    return value === '' ? undefined : value;
}


/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

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

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

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
/******/ var __webpack_exports__ = __nccwpck_require__(3959);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/
