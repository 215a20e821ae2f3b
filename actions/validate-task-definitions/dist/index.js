import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
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
/** Whether Factory lets an address in: its domain is the allowed one or below it. */
function belongsToDomain(email, allowedDomain) {
    const domain = normaliseDomain(email.slice(email.lastIndexOf('@') + 1));
    const allowed = normaliseDomain(allowedDomain);
    return domain === allowed || domain.endsWith(`.${allowed}`);
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
            allowed: (value) => ((0,_allowed_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .isAllowedDomain */ .Xw)(value) ? undefined : 'a domain like example.com'),
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
/** `open` where none of any mode's variables is set. */
function describeAuthMode(name, domain) {
    return authModes.find((mode) => mode.name === name)?.describe(domain) ?? 'Everybody who reaches the site may use it.';
}


/***/ }),

/***/ 9598:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ fargateSizeProblem),
/* harmony export */   Oh: () => (/* binding */ parseCpu),
/* harmony export */   Pw: () => (/* binding */ parseMemory)
/* harmony export */ });
/* unused harmony export fargateCpus */
/** CPU units → memory in MiB; AWS developer guide, as of 2026-11. */
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

/***/ 2995:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V7: () => (/* binding */ allRules),
  JZ: () => (/* binding */ definitionRules),
  nX: () => (/* binding */ releaseRules)
});

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);
// EXTERNAL MODULE: ./actions/shared/src/nearest-name.ts
var nearest_name = __nccwpck_require__(9577);
// EXTERNAL MODULE: ./actions/shared/src/rules/template-stack.ts
var template_stack = __nccwpck_require__(7832);
// EXTERNAL MODULE: ./actions/shared/src/rules/rule.ts
var rule = __nccwpck_require__(2945);
;// CONCATENATED MODULE: ./actions/shared/src/rules/role-permissions.ts
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

;// CONCATENATED MODULE: ./actions/shared/src/rules/override-size.ts

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
    if (!(0,json_object/* isJsonObject */.O)(value))
        return undefined;
    const overrides = (0,json_object/* isJsonObject */.O)(value['overrides']) ? value['overrides'] : 'containerOverrides' in value ? withoutCount(value) : undefined;
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
;// CONCATENATED MODULE: ./actions/shared/src/rules/runner-rules.ts





/** What the controller takes where nothing is set. */
const defaultContainer = 'runner';
const runnerReference = /^\$\{taskDefinitions\.([\w-]+)\}$/;
function runnerSettingsOf(definition) {
    const variables = (0,variables_of/* variablesOf */.ht)(definition);
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
/** Of `arn:…:task-definition/family:3`, `family:3` or `family`. */
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
        for (const variable of (0,variables_of/* variablesOf */.ht)(definition))
            checkLimits(variable, report);
    },
};
function checkFamily(subject, { taskDefinition }, report) {
    if (taskDefinition === undefined || findRunner(subject, taskDefinition) !== undefined)
        return;
    const part = runnerReference.exec(taskDefinition.text)?.[1];
    // A release may leave its runner as it is; a revision of it is then named in full.
    if (part === undefined ? !subject.definitions.has('runner') || (0,rule/* isReference */.A)(taskDefinition.text) : subject.definitions.size === 1)
        return;
    const known = part === undefined ? [...subject.definitions.values()].flatMap(({ definition: { family } }) => family ?? []) : [...subject.definitions.keys()];
    const shown = part ?? familyOf(taskDefinition.text) ?? taskDefinition.text;
    report(taskDefinition.path, `RUNNER_TASK_DEFINITION: this release has no ${part === undefined ? 'family' : 'task definition'} ${(0,json_object/* showValue */.v)(shown)}, ${(0,nearest_name/* suggestName */.S)(shown, known)}`);
}
function checkContainer(subject, { taskDefinition, containerName }, report) {
    const found = findRunner(subject, taskDefinition)?.definition;
    const names = (found?.containerDefinitions ?? []).flatMap(({ name }) => name ?? []);
    const wanted = containerName?.text ?? defaultContainer;
    if (names.length === 0 || names.some(rule/* isReference */.A) || (0,rule/* isReference */.A)(wanted) || names.includes(wanted))
        return;
    const place = containerName ?? taskDefinition;
    if (place === undefined)
        return;
    const got = containerName === undefined ? `RUNNER_CONTAINER_NAME is not set, which means ${defaultContainer}` : `RUNNER_CONTAINER_NAME: got ${(0,json_object/* showValue */.v)(wanted)}`;
    report(place.path, `${got}; the runner's task definition has no such container, ${(0,nearest_name/* suggestName */.S)(wanted, names)}`);
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

// EXTERNAL MODULE: ./actions/shared/src/rules/infrastructure-resources.ts + 1 modules
var infrastructure_resources = __nccwpck_require__(1936);
;// CONCATENATED MODULE: ./actions/shared/src/rules/task-resources.ts


/** Everything that a definition has ECS read: variables, options of log drivers, credentials of registries. */
function secretsOf({ containerDefinitions = [] }) {
    return containerDefinitions.flatMap((container, index) => {
        const path = ['containerDefinitions', index];
        const listed = [
            ...(container.secrets ?? []).map(({ name, valueFrom }, position) => ({ text: valueFrom, label: name, path: [...path, 'secrets', position, 'valueFrom'] })),
            ...(container.logConfiguration?.secretOptions ?? []).map(({ name, valueFrom }, position) => ({ text: valueFrom, label: name, path: [...path, 'logConfiguration', 'secretOptions', position, 'valueFrom'] })),
            { text: container.repositoryCredentials?.credentialsParameter, label: 'credentialsParameter', path: [...path, 'repositoryCredentials', 'credentialsParameter'] },
        ];
        return listed.flatMap(({ text, label = 'valueFrom', path: place }) => (text === undefined || text === '' || (0,rule/* isReference */.A)(text) ? [] : [{ source: withoutSelector(text), label, path: place }]));
    });
}
/** `arn:…:secret:name-AbCdEf:key:stage:version` without what follows the name. */
function withoutSelector(valueFrom) {
    return isSecretArn(valueFrom) ? valueFrom.split(':').slice(0, 7).join(':') : valueFrom;
}
function isSecretArn(source) {
    return /^arn:[^:]*:secretsmanager:/.test(source);
}
/** The parameter's name as IAM writes it, without the slash before; undefined for anything else. */
function parameterName(source) {
    const name = /^arn:[^:]*:ssm:[^:]*:[^:]*:parameter\/(.+)$/.exec(source)?.[1] ?? (source.startsWith('arn:') ? undefined : source);
    return name?.replace(/^\//, '');
}
/** Of a secret that is not deployed yet the last six characters are made up, so its name decides. */
function findSecret({ secrets }, arn) {
    return secrets.find((secret) => secret.arn === arn) ?? secrets.find(({ name, arn: other }) => name !== undefined && name === (0,infrastructure_resources/* withoutSuffix */.al)(arn) && placeOf(arn) === placeOf(other ?? ''));
}
/** Partition, Region and account. */
function placeOf(arn) {
    return arn.split(':').slice(0, 5).join(':');
}
/** By ARN or by name: ECS takes both. */
function findRole({ roles }, role) {
    return role === undefined || (0,rule/* isReference */.A)(role) ? undefined : roles.find(({ arn, name }) => arn === role || name === role);
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/controller-rules.ts








const checkedOn = '2026-11-26';
/** What the controller cannot start without. */
const settings = ['ECS_CLUSTER', 'RUNNER_TASK_DEFINITION', 'RUNNER_SUBNETS', 'RUNNER_SECURITY_GROUPS'];
const placement = {
    id: 'R86', title: 'The controller starts runners where the infrastructure has a place and a permission for them', severity: 'error', checkedOn,
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
    const variables = (0,variables_of/* variablesOf */.ht)(definition);
    return variables.some(({ name }) => settings.includes(name)) && variables.find(({ name }) => name === 'DISPATCH_MODE')?.text !== 'off';
}
function checkMissing(definition, report) {
    const containers = definition.containerDefinitions ?? [];
    if (containers.some(({ environmentFiles = [] }) => environmentFiles.length > 0))
        return;
    const names = (0,variables_of/* variablesOf */.ht)(definition).map(({ name }) => name);
    const index = Math.max(0, containers.findIndex(({ environment = [] }) => environment.some(({ name }) => settings.includes(name ?? ''))));
    for (const name of settings) {
        if (!names.includes(name))
            report(['containerDefinitions', index, 'environment'], `environment: the controller does not start without ${name}`);
    }
}
function checkOutputs({ infrastructure }, { definition, report }) {
    const outputs = infrastructure?.outputs ?? {};
    for (const [name, output] of [['RUNNER_SUBNETS', 'PrivateSubnetIds'], ['RUNNER_SECURITY_GROUPS', 'RunnerSecurityGroupId']]) {
        const variable = (0,variables_of/* knownVariable */.uS)(definition, name);
        const allowed = knownOutput(outputs, output);
        if (variable === undefined || allowed === undefined)
            continue;
        const others = (0,variables_of/* entriesOf */.Mc)(variable.text).filter((entry) => !(0,variables_of/* entriesOf */.Mc)(allowed).includes(entry));
        if (others.length > 0)
            report(variable.path, `${name}: got ${others.map(json_object/* showValue */.v).join(', ')}, allowed: ${allowed}, the output ${output}`);
    }
    const cluster = (0,variables_of/* knownVariable */.uS)(definition, 'ECS_CLUSTER');
    const name = knownOutput(outputs, 'ClusterName');
    if (cluster !== undefined && name !== undefined && cluster.text.replace(/^arn:[^/]*:cluster\//, '') !== name) {
        report(cluster.path, `ECS_CLUSTER: got ${(0,json_object/* showValue */.v)(cluster.text)}, ${(0,nearest_name/* suggestName */.S)(cluster.text, [name])}`);
    }
}
function knownOutput(outputs, name) {
    const value = outputs[name];
    return value === undefined || (0,rule/* isReference */.A)(value) ? undefined : value;
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
    if (family !== undefined && !(0,rule/* isReference */.A)(family) && account !== undefined && target.region !== undefined) {
        const revision = `arn:${(0,template_stack/* partitionOf */.iQ)(target.region)}:ecs:${target.region}:${account}:task-definition/${family}:1`;
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
/** Part → what its task role must not do. The runner executes code of others; the API lets people run commands in its container. */
const forbidden = { runner: [...runTasks, 'iam:PassRole'], api: runTasks };
const leastPrivilege = {
    id: 'R87', title: 'The runner\'s role can neither run tasks nor hand over roles, and the API\'s cannot run tasks', severity: 'error', checkedOn,
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
;// CONCATENATED MODULE: ./actions/shared/src/rules/environment-agreement.ts





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
    return output === undefined || (0,rule/* isReference */.A)(output) ? undefined : output;
}
function checkPublicUrl(subject) {
    const expected = publicUrlOf(subject);
    if (expected === undefined)
        return;
    const output = subject.infrastructure?.outputs['PublicUrl'];
    if (output !== undefined && !(0,rule/* isReference */.A)(output) && !isSameUrl(output, expected)) {
        subject.environment?.report(['infrastructure', 'domainName'], `infrastructure.domainName: the site is ${expected}, but the infrastructure's output PublicUrl is ${output}`);
    }
    const api = subject.definitions.get('api');
    const base = api && (0,variables_of/* knownVariable */.uS)(api.definition, 'FACTORY_WEB_BASE_URL');
    if (base !== undefined && base.text.trim() !== '' && !isSameUrl(base.text, expected))
        api?.report(base.path, `FACTORY_WEB_BASE_URL: got ${(0,json_object/* showValue */.v)(base.text)}, allowed: ${expected}`);
}
/** A path is on the same host by itself. */
function checkApiAddress(subject) {
    const web = subject.definitions.get('web');
    const address = web && (0,variables_of/* knownVariable */.uS)(web.definition, 'API_BASE_URL');
    const expected = publicUrlOf(subject);
    if (address === undefined || expected === undefined || !URL.canParse(address.text) || !URL.canParse(expected))
        return;
    const { origin } = new URL(expected);
    if (new URL(address.text).origin !== origin)
        web?.report(address.path, `API_BASE_URL: got ${(0,json_object/* showValue */.v)(address.text)}, allowed: a path like /api, or a URL of ${origin}`);
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
        const variables = (0,variables_of/* variablesOf */.ht)(entry.definition).filter(({ name, text }) => name.startsWith(auth_modes/* authPrefix */.DY) && text.trim() !== '');
        const [first] = variables;
        if (auth.mode === 'open' && first !== undefined)
            entry.report(first.path, `${first.name}: ${part} sets up a sign-in, but auth.mode of the environment is open`);
        const hasFiles = (entry.definition.containerDefinitions ?? []).some(({ environmentFiles = [] }) => environmentFiles.length > 0);
        if (auth.mode !== 'open' && first === undefined && !hasFiles)
            entry.report(['containerDefinitions', 0, 'environment'], `environment: ${part} has no ${auth_modes/* authPrefix */.DY}* variable, but auth.mode of the environment is ${auth.mode}`);
        const domain = variables.find(({ name, list, text }) => name === 'FACTORY_AUTH_ALLOWED_DOMAIN' && list === 'environment' && !(0,rule/* isReference */.A)(text));
        if (domain === undefined || auth.allowedDomain === undefined || (0,allowed_domain/* normaliseDomain */.$N)(domain.text) === (0,allowed_domain/* normaliseDomain */.$N)(auth.allowedDomain))
            continue;
        entry.report(domain.path, `FACTORY_AUTH_ALLOWED_DOMAIN: got ${(0,json_object/* showValue */.v)(domain.text)}, allowed: ${auth.allowedDomain}, as auth.allowedDomain of the environment`);
    }
}

;// CONCATENATED MODULE: ./actions/shared/src/auth/auth-sources.ts


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
/** `arn:…:secret:name-AbCdEf:::` names the same as without its colons; a parameter's ARN the same as its name. */
function secretIdentity(from) {
    const parameter = /^arn:[^:]+:ssm:[^:]*:[^:]*:parameter(\/.+)$/.exec(from)?.[1] ?? from;
    return from.startsWith('arn:') && parameter === from ? from.replace(/:+$/, '') : parameter.replace(/^\/(?=[^/]+$)/, '');
}
function entriesOf(value, list) {
    const entries = (0,json_object/* isJsonObject */.O)(value) ? value[list] : undefined;
    return Array.isArray(entries) ? entries.flatMap((entry, index) => ((0,json_object/* isJsonObject */.O)(entry) ? [{ entry, index }] : [])) : [];
}

;// CONCATENATED MODULE: ./actions/shared/src/auth/auth-problems.ts





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
        const expected = (0,rule/* isReference */.A)(value) ? undefined : allowed?.(value);
        return expected === undefined ? [] : [{ service, path, message: `${name} of ${service} must be ${expected}, got ${(0,json_object/* showValue */.v)(value)}.` }];
    }));
}
/** A name that nobody reads: mostly a slip, now and then a variable of a newer Factory. */
function unknownNameWarnings(services) {
    return [...services].flatMap(([service, { set }]) => [...set].flatMap(([name, { path }]) => {
        if (auth_modes/* authVariables */.a.some((variable) => variable.name === name))
            return [];
        const nearest = (0,nearest_name/* nearestName */.q)(name, auth_modes/* authVariables */.a.map((variable) => variable.name));
        return [{ service, path, message: `${name} of ${service} is no variable of Factory's sign-in that is known here${nearest === undefined ? '' : `, did you mean ${nearest}?`}` }];
    }));
}
/** The value of a secret that was put into the wrong list stays out of every text. */
function showSource({ isSecret }, source) {
    switch (source?.kind) {
        case undefined: return 'none';
        case 'unknown': return 'one that was only named';
        case 'secret': return `the secret ${source.from}`;
        case 'value': return isSecret ? 'a plain text' : (0,json_object/* showValue */.v)(source.value);
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
    const nearest = (0,nearest_name/* nearestName */.q)(name, unknown);
    return nearest === undefined ? '' : ` (it has ${nearest})`;
}

;// CONCATENATED MODULE: ./actions/shared/src/auth/auth-configuration.ts




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
    return source?.kind === 'value' && !(0,rule/* isReference */.A)(source.value) ? (variable?.normalise ?? String)(source.value) : undefined;
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/factory-secret-rules.ts






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
/** Read by several parts, which would otherwise talk past each other. The sign-in's are R82's. */
const sharedSecrets = ['DATABASE_URL', 'REDIS_URL', 'MINIO_ACCESS_KEY', 'MINIO_SECRET_KEY', 'GITHUB_APP_PRIVATE_KEY'];
/** On a tie the first of these is right. */
const parts = ['api', 'controller', 'runner', 'migrate', 'web'];
const shared = {
    id: 'R83', title: 'What several parts read is the same secret and the same key of it', severity: 'error', checkedOn: factory_secret_rules_checkedOn,
    source: 'Factory, environment variables of its services',
    help: 'api, controller, runner and migrate work on one database, one queue and one bucket. A part with another secret waits for runs that never come, or migrates another database.',
    checkRelease: (subject) => {
        for (const name of sharedSecrets)
            checkShared(subject, name);
    },
};
function checkShared({ definitions }, name) {
    const uses = parts.flatMap((part) => {
        const entry = definitions.get(part);
        const variable = entry && (0,variables_of/* variablesOf */.ht)(entry.definition).find((found) => found.name === name && found.list === 'secrets');
        return variable === undefined || (0,rule/* isReference */.A)(variable.text) ? [] : [{ part, variable }];
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
            for (const variable of (0,variables_of/* variablesOf */.ht)(definition)) {
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
    const secret = findSecret(resources, text.split(':').slice(0, 7).join(':'));
    return secret?.scheme === 'redis' ? `REDIS_URL: the template writes a redis:// URL into the secret ${secret.name ?? ''}, allowed: rediss://, because this Redis takes TLS alone` : undefined;
}
function demandsTls({ infrastructure }) {
    const caches = infrastructure?.resources?.caches ?? [];
    return caches.length > 0 && caches.every(({ hasTls }) => hasTls === true);
}
const factorySecretRules = [auth, shared, urls];

// EXTERNAL MODULE: ./actions/shared/src/rules/image-reference.ts
var image_reference = __nccwpck_require__(286);
;// CONCATENATED MODULE: ./actions/shared/src/rules/factory-rules.ts







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
    const [one, other] = [api && (0,variables_of/* knownVariable */.uS)(api.definition, 'FACTORY_VERSION'), web && (0,variables_of/* knownVariable */.uS)(web.definition, 'FACTORY_VERSION')];
    if (one === undefined || other === undefined || one.text.trim() === other.text.trim())
        return;
    web?.report(other.path, `FACTORY_VERSION: web has ${(0,json_object/* showValue */.v)(other.text)}, but api has ${(0,json_object/* showValue */.v)(one.text)}`);
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
    definitions.get('migrate')?.report(migrate.path, `image: the migration runs ${versionOf(migrate)}, but api runs ${versionOf(api)}`);
}
function versionOf({ tag, digest }) {
    return digest ?? tag ?? 'the tag latest';
}
function imageOf(definition, part) {
    const containers = definition?.containerDefinitions ?? [];
    const named = containers.findIndex(({ name }) => name === part);
    const index = named === -1 ? 0 : named;
    const text = containers[index]?.image;
    const parsed = text === undefined || (0,rule/* isReference */.A)(text) ? undefined : (0,image_reference/* parseImage */.zZ)(text);
    return parsed?.kind === 'valid' ? { ...parsed, path: ['containerDefinitions', index, 'image'] } : undefined;
}
const factory_rules_all = [...factorySecretRules, environmentAgreement, ...controllerRules, oneCommit];
/** R82–R88: what Factory itself asks of its definitions. */
const factoryRules = factory_rules_all.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));

// EXTERNAL MODULE: ./actions/shared/src/schema-findings.ts
var schema_findings = __nccwpck_require__(1083);
// EXTERNAL MODULE: ./actions/shared/src/rules/containers-of.ts
var containers_of = __nccwpck_require__(1809);
// EXTERNAL MODULE: ./actions/shared/src/fargate-sizes.ts
var fargate_sizes = __nccwpck_require__(9598);
;// CONCATENATED MODULE: ./actions/shared/src/rules/fargate-size-rules.ts





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
            if (!(0,containers_of/* mayRunOnFargate */.EB)(definition) || cpu === undefined || memoryMiB === undefined)
                return;
            const problem = (0,fargate_sizes/* fargateSizeProblem */.Ho)(cpu, memoryMiB);
            if (problem !== undefined)
                report([problem.includes('no cpu') ? 'cpu' : 'memory'], `${problem.includes('no cpu') ? 'cpu' : 'memory'}: ${problem}`);
        },
    },
    {
        id: 'R3', title: 'A Windows task on Fargate has 1024 to 4096 CPU units and is not ARM64', severity: 'error', checkedOn: fargate_size_rules_checkedOn,
        source: 'ECS Developer Guide, Fargate task CPU and memory; Windows considerations',
        help: 'Fargate has Windows on X86_64 only, with one to four vCPU.',
        check: ({ definition }, report) => {
            if (!(0,containers_of/* mayRunOnFargate */.EB)(definition) || !(0,containers_of/* isWindows */.uF)(definition))
                return;
            const { cpu } = sizeOf(definition);
            if (cpu !== undefined && (cpu < windowsCpu.min || cpu > windowsCpu.max)) {
                report(['cpu'], `cpu: got ${(0,json_object/* showValue */.v)(definition.cpu)} for Windows, allowed: ${windowsCpu.min} to ${windowsCpu.max} CPU units`);
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
        if ((0,containers_of/* mayRunOnFargate */.EB)(definition))
            report([key], `${key} is missing; Fargate needs it, for example ${key}: '${key === 'cpu' ? 256 : 512}'`);
    }
    else if (!(0,rule/* isReference */.A)(text) && fargate_size_rules_forms[key].parse(text) === undefined) {
        report([key], `${key}: got ${(0,json_object/* showValue */.v)(text)}, allowed: ${fargate_size_rules_forms[key].allowed}`);
    }
}
function sizeOf({ cpu = '', memory = '' }) {
    return { cpu: (0,fargate_sizes/* parseCpu */.Oh)(cpu), memoryMiB: (0,fargate_sizes/* parseMemory */.Pw)(memory) };
}
function reportContainerMemory(definition, report) {
    const { memoryMiB: taskMiB } = sizeOf(definition);
    for (const { container: { cpu = 0, memory, memoryReservation }, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
        if (cpu < 0)
            report([...path, 'cpu'], `${(0,schema_findings/* showPath */.P8)([...path, 'cpu'])}: got ${cpu}, allowed: at least 0 CPU units`);
        for (const [key, value] of Object.entries({ memory, memoryReservation })) {
            const field = (0,schema_findings/* showPath */.P8)([...path, key]);
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
        report([...path, 'memoryReservation'], `${(0,schema_findings/* showPath */.P8)([...path, 'memoryReservation'])}: got ${memoryReservation}, allowed: less than memory, which is ${memory}`, { severity });
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

;// CONCATENATED MODULE: ./actions/shared/src/rules/fargate-rules.ts





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
            else if (networkMode !== 'awsvpc' && !(0,rule/* isReference */.A)(networkMode))
                report(['networkMode'], `networkMode: got ${(0,json_object/* showValue */.v)(networkMode)}, allowed on Fargate: awsvpc`);
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
            for (const { container, path } of (0,containers_of/* containersOf */.Mz)(definition))
                reportUnsupported(container, { path, report });
        }),
    },
    {
        id: 'R7', title: 'The PID mode is task, or none is given', severity: 'error', checkedOn: fargate_rules_checkedOn, source,
        help: 'Fargate has no host whose processes a task could see. Use pidMode: task where containers must see each other\'s processes.',
        check: onFargate(({ pidMode }, report) => {
            if (isGiven(pidMode) && pidMode !== 'task')
                report(['pidMode'], `pidMode: got ${(0,json_object/* showValue */.v)(pidMode)}, allowed on Fargate: task`);
        }),
    },
    {
        id: 'R8', title: 'No capability but SYS_PTRACE is added', severity: 'error', checkedOn: fargate_rules_checkedOn,
        source: 'ECS API Reference, KernelCapabilities',
        help: 'Fargate gives containers Docker\'s default capabilities and no other; SYS_PTRACE is for debuggers. Remove the others, or drop what is not needed.',
        check: onFargate((definition, report) => {
            for (const { container, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
                for (const [index, capability] of (container.linuxParameters?.capabilities?.add ?? []).entries()) {
                    const place = [...path, 'linuxParameters', 'capabilities', 'add', index];
                    if (capability !== allowedCapability && !(0,rule/* isReference */.A)(capability))
                        report(place, `${(0,schema_findings/* showPath */.P8)(place)}: got ${(0,json_object/* showValue */.v)(capability)}, allowed on Fargate: ${allowedCapability}`);
                }
            }
        }),
    },
    {
        id: 'R9', title: 'No devices, shared memory or swap are set', severity: 'error', checkedOn: fargate_rules_checkedOn,
        source: 'ECS API Reference, LinuxParameters',
        help: 'They are settings of a host. Remove them; tmpfs is allowed, and serves where /dev/shm is too small.',
        check: onFargate((definition, report) => {
            for (const { container: { linuxParameters = {} }, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
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
            for (const { container, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
                if (isGiven(container.systemControls))
                    report([...path, 'systemControls'], `${(0,schema_findings/* showPath */.P8)([...path, 'systemControls'])}: allowed from platform version 1.4.0; net.* holds for all containers of the task`, { at: 'key' });
            }
        }),
    },
];
const byNumber = (a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1));
/** R1 to R16. */
const fargateRules = [...fargateSizeRules, ...fargateOnlyRules].sort(byNumber);
function onFargate(check) {
    return ({ definition }, report) => {
        if ((0,containers_of/* mayRunOnFargate */.EB)(definition))
            check(definition, report);
    };
}
/** AWS answers definitions with empty lists for what nobody gave; these and `false` ask for nothing. */
function isGiven(value) {
    return value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);
}
function refuse(path, report) {
    report(path, `${(0,schema_findings/* showPath */.P8)(path)}: not allowed on Fargate`, { at: 'key' });
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
            report(place, `${(0,schema_findings/* showPath */.P8)(place)}: got ${(0,json_object/* showValue */.v)(type)}, which Fargate does not have`);
    }
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/image-rules.ts




const image_rules_checkedOn = '2026-11-26';
const imageRules = [
    {
        id: 'R34', title: 'Every container names an image by a valid reference of at most 255 characters', severity: 'error', checkedOn: image_rules_checkedOn,
        source: 'ECS API Reference, ContainerDefinition image; distribution reference grammar',
        help: 'Write registry/repository:tag or registry/repository@sha256:digest. Repositories are lower-case, and there is no scheme in front.',
        check: ({ definition }, report) => {
            for (const { container: { image = '' }, path } of (0,containers_of/* containersOf */.Mz)(definition))
                reportReference(image, [...path, 'image'], report);
        },
    },
    {
        id: 'R35', title: 'A digest is sha256: and 64 hexadecimal digits in lower case', severity: 'error', checkedOn: image_rules_checkedOn,
        source: 'OCI image specification, digests; Amazon ECR supports sha256 only',
        help: 'Copy the whole digest: docker buildx imagetools inspect and the ECR console show it. A cut one is found nowhere.',
        check: forImages(({ digest }, { path, report }) => {
            if (digest !== undefined && !(0,image_reference/* isDigest */.Bc)(digest))
                report(path, `digest: got ${(0,json_object/* showValue */.v)(digest)}, allowed: sha256: and 64 hexadecimal digits in lower case`);
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
        help: 'A tag can move, so going back to an old revision may not bring the old code back. Append @sha256:… to the reference, or render with ${images.…}.',
        check: forImages(({ repository, tag, digest }, { path, report }) => {
            // R36 speaks of the others.
            if (digest === undefined && tag !== undefined && tag !== 'latest')
                report(path, `${repository} is named by the tag ${tag}, which can move; better: ${repository}@sha256:…`);
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
            if ((0,image_reference/* isDockerHub */.gr)(image) && !hasLogin)
                report(path, `${image.repository} comes from Docker Hub, and the container has no repositoryCredentials: pulls are limited per address`);
        }),
    },
];
/** Each image that can be read; what cannot, R34 names. */
function forImages(look) {
    return ({ definition, target }, report) => {
        for (const { container, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
            const { image = '' } = container;
            if ((0,rule/* isReference */.A)(image))
                continue;
            const parsed = (0,image_reference/* parseImage */.zZ)(image);
            if (parsed.kind === 'valid')
                look(parsed, { path: [...path, 'image'], report, target, container });
        }
    };
}
function reportReference(image, path, report) {
    if ((0,rule/* isReference */.A)(image))
        return;
    if (image === '') {
        report(path, 'image is missing; every container needs one');
        return;
    }
    const parsed = (0,image_reference/* parseImage */.zZ)(image);
    if (parsed.kind === 'invalid')
        report(path, `image: got ${(0,json_object/* showValue */.v)(image)}, which is no reference: ${parsed.why}`);
}
// AWS offers these from accounts of its own, one per Region or for all: another account is no mistake.
const offeredByAws = /^(?:aws-for-fluent-bit|aws-appmesh-envoy|aws-guardduty-agent-fargate)$/;
function reportOrigin({ registry, repository }, { path, report, target }) {
    const ecr = (0,image_reference/* parseEcrHost */.wl)(registry);
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
;// CONCATENATED MODULE: ./actions/shared/src/rules/database-connections.ts
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
    return { connections: 2 * cpus + 1, arithmetic: `(2 × ${cpus} CPU + 1)` };
}
/** `1024`, `1 vCPU` */
function unitsOf(cpu) {
    if (/^\d+$/.test(cpu))
        return Number(cpu);
    const vcpu = /^(\d*\.?\d+)\s*vcpu$/i.exec(cpu.trim())?.[1];
    return vcpu === undefined ? undefined : Number(vcpu) * 1024;
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/roll-out-demand.ts



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
            arithmetic: `${desiredCount} × ${percent} %`,
            subnets: subnets?.some(rule/* isReference */.A) === false ? subnets : undefined,
        }];
}
function demandOfRunners(subject) {
    const controller = subject.definitions.get('controller');
    if (controller === undefined)
        return [];
    const limit = (0,variables_of/* knownVariable */.uS)(controller.definition, 'PROJECT_CONCURRENCY_LIMIT');
    const count = Number(limit?.text);
    if (limit === undefined || !Number.isInteger(count) || count < 1)
        return [];
    const subnets = (0,variables_of/* knownVariable */.uS)(controller.definition, 'RUNNER_SUBNETS');
    const part = findRunner(subject, runnerSettingsOf(controller.definition).taskDefinition)?.part ?? 'runner';
    return [{ part, report: controller.report, path: limit.path, tasks: count, arithmetic: `${count} at a time for one project`, subnets: subnets && (0,variables_of/* entriesOf */.Mc)(subnets.text) }];
}
function largestOf(demands) {
    return demands.reduce((largest, demand) => (largest === undefined || demand.amount > largest.amount ? demand : largest), undefined);
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/capacity-rules.ts





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
        return cidr === undefined ? undefined : (0,address_count/* freeAddresses */.X)(cidr);
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
        if (definition === undefined || !(0,variables_of/* variablesOf */.ht)(definition).some(({ name }) => name === 'DATABASE_URL'))
            return [];
        const pool = poolOf(demand.part, definition);
        return pool === undefined ? [] : [{ ...demand, amount: demand.tasks * pool.connections, shown: `${demand.part} ${demand.tasks} × ${pool.arithmetic}` }];
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

;// CONCATENATED MODULE: ./actions/shared/src/rules/named-resource-rules.ts








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
        if (name === undefined || name === '' || (0,rule/* isReference */.A)(name) || known.length === 0)
            return;
        if (known.some((resource) => resource.name === name || resource.arn === name || resource.name === undefined))
            return;
        if (known.some(({ isNameMadeUp }) => isNameMadeUp))
            return;
        report(path, `${label}: the infrastructure has no ${kind} ${(0,json_object/* showValue */.v)(name)}, ${(0,nearest_name/* suggestName */.S)(name, known.flatMap((resource) => resource.name ?? []))}`);
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
                missing((0,infrastructure_resources/* withoutSuffix */.al)(source), { kind: 'secret', known: resources.secrets, path, label });
            continue;
        }
        const parameter = parameterName(source);
        const known = resources.parameters.map((resource) => ({ ...resource, name: resource.name?.replace(/^\//, '') }));
        missing(parameter, { kind: 'parameter', known, path, label });
    }
}
/** Repositories of another account or Region are none of this infrastructure. */
function repositoryOf(image, { account, region }) {
    if (image === undefined || (0,rule/* isReference */.A)(image))
        return undefined;
    const parsed = (0,image_reference/* parseImage */.zZ)(image);
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
            const name = parameterName(source);
            const { account, region } = target;
            const arn = source.startsWith('arn:') ? source : region !== undefined && account !== undefined ? `arn:${(0,template_stack/* partitionOf */.iQ)(region)}:ssm:${region}:${account}:parameter/${name ?? ''}` : undefined;
            if (name !== undefined && arn !== undefined && isDenied('ssm:GetParameters', [arn]))
                report(path, `${field}: the role ${role.name ?? ''} may not read this parameter (ssm:GetParameters)`);
            continue;
        }
        const secret = findSecret(resources, source);
        // The deployed ARN and the made-up one stand for the same secret.
        if (secret?.hasPolicy !== true && isDenied('secretsmanager:GetSecretValue', [source, ...(secret?.arn === undefined ? [] : [secret.arn])])) {
            report(path, `${field}: the role ${role.name ?? ''} may not read the secret ${(0,infrastructure_resources/* withoutSuffix */.al)(source) ?? ''} (secretsmanager:GetSecretValue)`);
        }
        else if (secret?.keyId !== undefined) {
            const key = resources.keys.find(({ id, arn }) => id === secret.keyId || arn === secret.keyId);
            const letsIn = key === undefined || key.policy.includes(role.arn ?? '') || key.policy.includes('kms:ViaService');
            if (!letsIn && isDenied('kms:Decrypt', key.arn === undefined ? [] : [key.arn]))
                report(path, `${field}: the role ${role.name ?? ''} may not use the key of the secret ${(0,infrastructure_resources/* withoutSuffix */.al)(source) ?? ''} (kms:Decrypt)`);
        }
    }
}
const namedResourceRules = [exists, mayRead];

// EXTERNAL MODULE: ./actions/shared/src/rules/security-groups.ts
var security_groups = __nccwpck_require__(838);
;// CONCATENATED MODULE: ./actions/shared/src/rules/reachability-rules.ts




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
    const groups = controller && (0,variables_of/* knownVariable */.uS)(controller.definition, 'RUNNER_SECURITY_GROUPS');
    const found = controller && findRunner(subject, runnerSettingsOf(controller.definition).taskDefinition);
    if (controller === undefined || groups === undefined || found === undefined)
        return undefined;
    const subnets = (0,variables_of/* entriesOf */.Mc)((0,variables_of/* knownVariable */.uS)(controller.definition, 'RUNNER_SUBNETS')?.text ?? '');
    return { ...found, report: controller.report, groups: (0,variables_of/* entriesOf */.Mc)(groups.text), subnets, path: groups.path, field: groups.name };
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
        if ((0,security_groups/* admits */.t5)(find(groups, resources), containerPort, { groups: frontGroups, cidrs: [] }) === false) {
            report(path, `${field}: no rule of the groups of ${part} lets the load balancer reach port ${containerPort}`);
        }
        else if ((0,security_groups/* letsOut */.zD)(find(frontGroups, resources), containerPort) === false) {
            report(path, `${field}: no rule of the load balancer's groups lets it out to port ${containerPort} of ${part}`);
        }
    }
}
const stores = [
    { variable: 'DATABASE_URL', name: 'the database', list: ({ databases }) => databases },
    { variable: 'REDIS_URL', name: 'Redis', list: ({ caches }) => caches },
];
function checkStores({ part, definition, groups, subnets, report, path, field }, resources) {
    const variables = new Set(definition === undefined ? [] : (0,variables_of/* variablesOf */.ht)(definition).map(({ name }) => name));
    const sender = { groups, cidrs: resources.subnets.flatMap(({ id, cidr }) => (id !== undefined && cidr !== undefined && subnets.includes(id) ? [cidr] : [])) };
    for (const { variable, name, list } of stores) {
        const targets = list(resources).filter(({ securityGroups }) => securityGroups.length > 0);
        if (!variables.has(variable) || targets.length === 0)
            continue;
        const isBlocked = targets.every(({ port, securityGroups }) => port !== undefined && !securityGroups.includes(undefined)
            && ((0,security_groups/* admits */.t5)(find(securityGroups, resources), port, sender) === false || (0,security_groups/* letsOut */.zD)(find(groups, resources), port) === false));
        if (isBlocked)
            report(path, `${field}: no rule lets ${part} reach ${name} on port ${targets.map(({ port }) => port).join(' or ')}`);
    }
}
/** undefined for a group that the templates do not hold. */
function find(ids, { securityGroups }) {
    return ids.map((id) => securityGroups.find((group) => group.id === id));
}
const reachabilityRules = [reachable];

;// CONCATENATED MODULE: ./actions/shared/src/rules/infrastructure-rules.ts




/** R75–R80: definitions and services beside the infrastructure that they run on. */
const infrastructureRules = [...namedResourceRules, ...runnerRules, ...capacityRules, ...reachabilityRules];

;// CONCATENATED MODULE: ./actions/shared/src/rules/dependency-graph.ts
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

;// CONCATENATED MODULE: ./actions/shared/src/rules/dependency-rules.ts



const info = { severity: 'error', checkedOn: '2026-11-26', source: 'ECS API Reference, ContainerDependency; answers of RegisterTaskDefinition' };
const dependencyRules = [
    {
        ...info, id: 'R56', title: 'dependsOn names another container of the task, and no containers wait for each other',
        help: 'AWS refuses unknown names. Containers that wait for each other in a circle never start: take one of the waits away.',
        check: ({ definition }, report) => {
            const dependencies = dependenciesOf(definition);
            const names = (0,containers_of/* containersOf */.Mz)(definition).map(({ container: { name = '' } }) => name);
            const isComplete = !names.some(rule/* isReference */.A);
            for (const { containerName, target, index, from, path } of dependencies) {
                if (containerName === undefined || (0,rule/* isReference */.A)(containerName))
                    continue;
                if (index === from)
                    report([...path, 'containerName'], `${containerName} waits for itself, allowed: another container`);
                else if (target === undefined && isComplete)
                    report([...path, 'containerName'], `there is no container ${containerName}, ${(0,containers_of/* suggestOf */.SA)(containerName, othersThan(from, names), 'and no other to wait for')}`);
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
    const containers = (0,containers_of/* containersOf */.Mz)(definition);
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
    const graph = (0,containers_of/* containersOf */.Mz)(definition).map(() => new Set());
    // Waiting for oneself has been told.
    for (const { from, index } of dependencies)
        if (index !== -1 && index !== from)
            graph[from]?.add(index);
    return graph.map((targets) => [...targets]);
}
function showCycle(names) {
    return names.length > 12 ? [...names.slice(0, 10), '…', ...names.slice(-1)].join(' → ') : names.join(' → ');
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/image-contents.ts


/**
 * The program that the health check needs and the image is known not to have; undefined where there is none, or where the
 * image's name does not tell. Only images that everybody knows: what somebody built on them can hold anything.
 */
function missingProgram({ image = '', healthCheck, command = [], entryPoint = [] }) {
    if ((0,rule/* isReference */.A)(image))
        return undefined;
    const parsed = (0,image_reference/* parseImage */.zZ)(image);
    if (parsed.kind === 'invalid')
        return undefined;
    // A container that installs curl when it starts has it.
    const startsWith = [...entryPoint, ...command].join(' ');
    const absent = absentPrograms(parsed).filter((program) => !startsWith.includes(program));
    const needed = neededPrograms(healthCheck?.command ?? []);
    if (needed.includes('a shell') && absent.includes('a shell'))
        return 'a shell';
    const fetchers = needed.filter((program) => program !== 'a shell');
    // `curl … || wget …` works with either.
    return fetchers.length > 0 && fetchers.every((program) => absent.includes(program)) ? fetchers.join(' or ') : undefined;
}
function absentPrograms(image) {
    const { registry, repository, tag = '' } = image;
    if (/(?:^|[/_-])distroless(?:[/_-]|$)/.test(repository))
        return /(?:^|-)debug(?:-|$)/.test(tag) ? ['curl'] : ['a shell', 'curl', 'wget'];
    if (registry === 'cgr.dev' && /\/static$/.test(repository))
        return ['a shell', 'curl', 'wget'];
    const official = (0,image_reference/* officialName */.ph)(image);
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

;// CONCATENATED MODULE: ./actions/shared/src/rules/health-check-rules.ts




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
        help: 'A check whose program is missing fails always, and ECS replaces the task again and again. Call what is there, such as CMD node -e …, or add the program to the image.',
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
    for (const { container, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
        if (container.healthCheck !== undefined)
            look({ container, healthCheck: container.healthCheck, path: [...path, 'healthCheck'] });
    }
}
const allowedForms = '[CMD, program, arguments…], [CMD-SHELL, one text], [NONE]';
function reportCommand(command, path, report) {
    const [kind = '', ...rest] = command;
    if (command.some(rule/* isReference */.A) || kind === 'NONE')
        return;
    if (kind !== 'CMD' && kind !== 'CMD-SHELL') {
        const isConsoleForm = /^\s*(?:CMD|CMD-SHELL)\s*,/.test(kind);
        // The first word alone: what follows can hold a token.
        const got = command.length === 0 ? 'an empty list' : (0,json_object/* showValue */.v)(kind.split(/\s/, 1)[0]);
        report([...path, ...(command.length === 0 ? [] : [0])], `command: begins with ${got}${isConsoleForm ? ', which is the form of the console' : ''}, allowed: ${allowedForms}`);
        return;
    }
    if ((rest[0] ?? '').trim() === '')
        report(path, `command: ${kind} with nothing to run, allowed: ${allowedForms}`);
    else if (kind === 'CMD-SHELL' && rest.length > 1) {
        report([...path, 2], `command: CMD-SHELL takes one text, got ${rest.length}; the shell would run ${(0,json_object/* showValue */.v)(rest[0]?.split(/\s/, 1)[0])} alone. Join them, or use CMD`);
    }
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/volume-rules.ts


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
        if ((0,rule/* isReference */.A)(name))
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
    for (const { container, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
        for (const [index, { sourceVolume }] of (container.mountPoints ?? []).entries()) {
            const place = [...path, 'mountPoints', index, 'sourceVolume'];
            if (sourceVolume === undefined)
                report(place, 'sourceVolume is missing: a mount point names its volume');
            else if (!(0,rule/* isReference */.A)(sourceVolume) && !names.has(sourceVolume))
                report(place, `there is no volume ${sourceVolume}, ${(0,containers_of/* suggestOf */.SA)(sourceVolume, names, 'volumes holds none')}`);
        }
    }
}
function reportMountPaths(definition, report) {
    for (const { container: { mountPoints = [] }, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
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
    const mounted = new Set((0,containers_of/* containersOf */.Mz)(definition).flatMap(({ container }) => (container.mountPoints ?? []).map(({ sourceVolume = '' }) => sourceVolume)));
    if ([...mounted].some(rule/* isReference */.A))
        return;
    for (const [index, { name = '', configuredAtLaunch }] of (definition.volumes ?? []).entries()) {
        if (name === '' || (0,rule/* isReference */.A)(name) || mounted.has(name))
            continue;
        // AWS refuses these: the service would attach a disk that nobody sees.
        if (configuredAtLaunch === true)
            report(['volumes', index, 'name'], `no container mounts ${name}, and a volume that is configured at launch must be mounted`);
        else
            report(['volumes', index, 'name'], `no container mounts the volume ${name}`, { severity: 'warning' });
    }
}
function reportVolumesFrom(definition, report) {
    const containers = (0,containers_of/* containersOf */.Mz)(definition);
    const names = new Set(containers.map(({ container: { name = '' } }) => name));
    if ([...names].some(rule/* isReference */.A))
        return;
    for (const { container, path } of containers) {
        for (const [index, { sourceContainer = '' }] of (container.volumesFrom ?? []).entries()) {
            const place = [...path, 'volumesFrom', index, 'sourceContainer'];
            if (sourceContainer !== '' && sourceContainer === container.name)
                report(place, `${sourceContainer} takes volumes from itself, allowed: another container`);
            if ((0,rule/* isReference */.A)(sourceContainer) || names.has(sourceContainer))
                continue;
            report(place, `there is no container ${sourceContainer}, ${(0,containers_of/* suggestOf */.SA)(sourceContainer, names, 'there is none')}`);
        }
    }
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/lifecycle-rules.ts






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
            const isForFargate = (0,containers_of/* mayRunOnFargate */.EB)(definition);
            for (const { container, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
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
            for (const { container: { portMappings = [], stopTimeout }, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
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
            for (const { container: { restartPolicy }, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
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
/** R49–R60; R61 is told with the shapes. */
const lifecycleRules = [...healthCheckRules, ...ownRules, ...dependencyRules, ...volumeRules].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
function lifecycle_rules_reportNames(definition, report) {
    if (definition.family !== undefined)
        reportName(definition.family, ['family'], report);
    const seen = new Set();
    for (const { container: { name }, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
        if (name === undefined)
            report([...path, 'name'], 'name is missing; every container needs one');
        else if (seen.has(name) && !(0,rule/* isReference */.A)(name))
            report([...path, 'name'], `the container ${name} is there twice, allowed: once`);
        else
            reportName(name, [...path, 'name'], report);
        if (name !== undefined)
            seen.add(name);
    }
}
function reportName(name, path, report) {
    if (!(0,rule/* isReference */.A)(name) && !namePattern.test(name))
        report(path, `${String(path.at(-1))}: got ${(0,json_object/* showValue */.v)(name)}, allowed: 1 to 255 letters, digits, _ -`);
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/logging-rules.ts




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
            if ((0,containers_of/* mayRunOnFargate */.EB)(definition))
                forLogs(definition, ({ driver, path }) => reportDriver(driver, [...path, 'logDriver'], report));
        },
    },
    {
        id: 'R42', title: 'awslogs names its group, its Region and, on Fargate, its stream prefix', severity: 'error', checkedOn: logging_rules_checkedOn, source: guide,
        help: 'Without them the definition is refused or the task does not start, and without the prefix no log stream can be traced to a task.',
        check: ({ definition }, report) => {
            const names = ['awslogs-group', 'awslogs-region', ...((0,containers_of/* mayRunOnFargate */.EB)(definition) ? ['awslogs-stream-prefix'] : [])];
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
            const unknown = Object.keys(options).filter((name) => !awslogsOptions.includes(name) && !(0,rule/* isReference */.A)(name));
            for (const [index, name] of unknown.entries()) {
                // Suggestions cost time: of a file of garbage none reads the hundredth.
                const suggestion = index < 20 ? `, ${(0,nearest_name/* suggestName */.S)(name, awslogsOptions)}` : '';
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
            for (const { container, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
                if (container.logConfiguration === undefined)
                    report([...path, 'logConfiguration'], `${nameOf(container)} has no logConfiguration: its output is lost`);
            }
        },
    },
];
function forLogs(definition, look) {
    for (const { container: { logConfiguration }, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
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
    if (!fargateDrivers.includes(driver) && !(0,rule/* isReference */.A)(driver))
        report(path, `logDriver: got ${(0,json_object/* showValue */.v)(driver)}, allowed on Fargate: ${fargateDrivers.join(', ')}`);
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
        if (value === '' || (0,rule/* isReference */.A)(value) || /[{}<>]/.test(value))
            continue;
        if (!pattern.test(value))
            place.report([...place.path, 'options', name], `${name}: got ${(0,json_object/* showValue */.v)(value)}, allowed: ${allowed}`);
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
    const containers = (0,containers_of/* containersOf */.Mz)(definition);
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

;// CONCATENATED MODULE: ./actions/shared/src/rules/port-ranges.ts

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
        return range.text === undefined ? [] : [{ path: range.path, text: range.text, other: (0,schema_findings/* showPath */.P8)(other.path) }];
    });
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/network-rules.ts





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
            report([...path, 'hostPort'], `${(0,schema_findings/* showPath */.P8)([...path, 'hostPort'])}: got ${hostPort}, allowed: nothing, or ${containerPort} like the container port`, { severity: hostPort === 0 ? 'warning' : 'error' });
        }),
    },
    {
        id: 'R18', title: 'A mapping has one port from 1 to 65535 or one range, and ranges are disjoint', severity: 'error', checkedOn: network_rules_checkedOn, source: network_rules_source,
        help: 'Give either containerPort or containerPortRange (first-last, the smaller first). A port can be in one mapping only.',
        check: (subject, report) => {
            inMappings(reportPorts)(subject, report);
            for (const { path, text, other } of overlapsOf(mappingsOf(subject.definition))) {
                report([...path, 'containerPortRange'], `${(0,schema_findings/* showPath */.P8)([...path, 'containerPortRange'])}: ${text} has ports in common with ${other}, allowed: disjoint ranges`);
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
            for (const { container, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
                if (container.hostname !== undefined && container.hostname !== '')
                    report([...path, 'hostname'], `${(0,schema_findings/* showPath */.P8)([...path, 'hostname'])}: not allowed under awsvpc`, { at: 'key' });
            }
        },
    },
    {
        id: 'R21', title: 'The name of a port is unique, and of lower-case letters, digits, _ and -', severity: 'error', checkedOn: network_rules_checkedOn, source: network_rules_source,
        help: 'Service Connect finds the port by this name. It has at most 64 characters and does not begin with a hyphen.',
        check: ({ definition }, report) => {
            const seen = new Map();
            for (const { mapping: { name }, path } of mappingsOf(definition)) {
                if (name === undefined || (0,rule/* isReference */.A)(name))
                    continue;
                const earlier = seen.get(name);
                if (!network_rules_namePattern.test(name))
                    report([...path, 'name'], `${(0,schema_findings/* showPath */.P8)([...path, 'name'])}: got ${(0,json_object/* showValue */.v)(name)}, allowed: up to 64 of a-z, 0-9, _ and -, not - at first`);
                else if (earlier !== undefined)
                    report([...path, 'name'], `${(0,schema_findings/* showPath */.P8)([...path, 'name'])}: ${name} is the name of ${(0,schema_findings/* showPath */.P8)(earlier)} too, allowed: once in a task`);
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
            const field = (0,schema_findings/* showPath */.P8)([...path, 'appProtocol']);
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
    return (0,containers_of/* containersOf */.Mz)(definition).flatMap(({ container, path }) => (container.portMappings ?? []).map((mapping, index) => ({ mapping, path: [...path, 'portMappings', index] })));
}
/** Whether a container's port is the interface's. Left out, the mode is bridge; R4 tells who wants Fargate that it must be awsvpc. */
function sharesInterface({ networkMode, requiresCompatibilities = [] }) {
    return networkMode === 'awsvpc' || networkMode === 'host' || (networkMode === undefined && requiresCompatibilities.includes('FARGATE'));
}
function reportPorts({ containerPort, containerPortRange, hostPort }, { path, report }) {
    const say = (key, problem) => report([...path, key], `${(0,schema_findings/* showPath */.P8)([...path, key])}: ${problem}`);
    if (containerPort !== undefined && containerPortRange !== undefined)
        say('containerPortRange', 'not allowed beside containerPort; one of them');
    if (containerPort === undefined && containerPortRange === undefined)
        report([...path, 'containerPort'], `${(0,schema_findings/* showPath */.P8)([...path, 'containerPort'])} is missing`);
    if (containerPort !== undefined && (containerPort < 1 || containerPort > maxPort))
        say('containerPort', `got ${containerPort}, allowed: 1 to ${maxPort}`);
    if (hostPort !== undefined && (hostPort < 0 || hostPort > maxPort))
        say('hostPort', `got ${hostPort}, allowed: 0 to ${maxPort}`);
    if (containerPortRange === undefined || (0,rule/* isReference */.A)(containerPortRange))
        return;
    if (parseRange(containerPortRange) === undefined)
        say('containerPortRange', `got ${(0,json_object/* showValue */.v)(containerPortRange)}, allowed: first-last within 1 to ${maxPort}, the smaller first`);
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
            report([...path, key], `${(0,schema_findings/* showPath */.P8)([...path, key])}: ${id} is mapped by ${(0,schema_findings/* showPath */.P8)(earlier)} too, allowed: once in a task`);
        else
            seen.set(id, path);
    }
}

// EXTERNAL MODULE: ./actions/shared/src/rules/credentials.ts
var credentials = __nccwpck_require__(6145);
;// CONCATENATED MODULE: ./actions/shared/src/rules/credential-rules.ts




const credential_rules_checkedOn = '2026-11-26';
/** Their messages name the variable and the kind of credential; the value is in no text. */
const credentialRules = [
    {
        id: 'R30', title: 'No credential stands in plain text in the environment', severity: 'error', checkedOn: credential_rules_checkedOn,
        source: 'ECS Developer Guide, Best practices for secrets; formats of the issuers',
        help: 'Whoever may describe task definitions reads it, and old revisions keep it. Revoke it, put the new one in Secrets Manager and name that in secrets.',
        check: ({ definition }, report) => {
            for (const { container, path } of (0,containers_of/* containersOf */.Mz)(definition))
                reportCredentials(container, { path, report });
        },
    },
    {
        id: 'R31', title: 'Tokens of log drivers are in secretOptions', severity: 'warning', checkedOn: credential_rules_checkedOn,
        source: 'ECS API Reference, LogConfiguration secretOptions',
        help: 'Options are plain text in the definition. Move the option to logConfiguration.secretOptions, with the secret\'s ARN as valueFrom.',
        check: ({ definition }, report) => {
            for (const { container: { logConfiguration }, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
                for (const [name, value] of Object.entries(logConfiguration?.options ?? {})) {
                    const isToken = tokenOption.test(name) || (0,credentials/* findCredential */.L4)(value ?? '') !== undefined;
                    const place = [...path, 'logConfiguration', 'options', name];
                    if (isToken && value !== undefined && value !== '')
                        report(place, `${(0,schema_findings/* showPath */.P8)(place)}: a credential in plain text, allowed: in secretOptions`, { at: 'key' });
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
        const kind = (0,credentials/* findCredential */.L4)(value) ?? (!(0,rule/* isReference */.A)(value) && (0,credentials/* isNamedCredential */.Lw)(name, value) ? 'what its name says is a credential' : undefined);
        const place = [...path, 'environment', index, 'value'];
        if (kind !== undefined)
            report(place, `${(0,schema_findings/* showPath */.P8)(place)}: ${name} holds ${kind} in plain text, allowed: a secret under secrets`);
    }
    for (const [place, text] of otherTexts(container, path)) {
        const kind = (0,credentials/* findCredential */.L4)(text);
        if (kind !== undefined)
            report(place, `${(0,schema_findings/* showPath */.P8)(place)}: holds ${kind} in plain text, allowed: a variable from secrets`);
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

;// CONCATENATED MODULE: ./actions/shared/src/rules/execution-role-rules.ts


const execution_role_rules_checkedOn = '2026-11-26';
const executionRoleRules = [
    {
        id: 'R23', title: 'A task that pulls from ECR, writes to awslogs or reads secrets has an execution role', severity: 'error', checkedOn: execution_role_rules_checkedOn,
        source: 'ECS Developer Guide, Task execution IAM role',
        help: 'ECS itself pulls, logs and reads secrets before the container runs, with executionRoleArn. Give the role AmazonECSTaskExecutionRolePolicy and what it must read.',
        check: ({ definition }, report) => {
            if ((definition.executionRoleArn ?? '') !== '')
                return;
            const purposes = new Set((0,containers_of/* containersOf */.Mz)(definition).flatMap(({ container }) => purposesOf(container, definition)));
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
    const parsed = (0,image_reference/* parseImage */.zZ)(image);
    const isOfEcr = parsed.kind === 'valid' && (0,image_reference/* parseEcrHost */.wl)(parsed.registry) !== undefined;
    return [
        ...(isFargate && isOfEcr ? ['images of ECR'] : []),
        ...(isFargate && logConfiguration?.logDriver === 'awslogs' ? ['the log driver awslogs'] : []),
        ...(secrets.length > 0 || (logConfiguration?.secretOptions ?? []).length > 0 ? ['secrets'] : []),
        ...(repositoryCredentials === undefined ? [] : ['repositoryCredentials']),
    ];
}

// EXTERNAL MODULE: ./actions/shared/src/rules/placeholder-rules.ts + 1 modules
var placeholder_rules = __nccwpck_require__(161);
;// CONCATENATED MODULE: ./actions/shared/src/rules/secret-references.ts
const secretArn = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:([^:\s]+)((?::[^:]*)*)$/;
const parameterArn = /^arn:aws[a-z-]*:ssm:([a-z0-9-]+):\d{12}:parameter\/[\w./-]+$/;
const secret_references_parameterName = /^[\w./-]{1,2048}$/;
const regionInside = /(?<![a-z0-9])[a-z]{2}(?:-[a-z]+){1,2}-\d(?![a-z0-9])/;
function parseSecretReference(text) {
    const [, name, selectors = ''] = secretArn.exec(text) ?? [];
    if (name !== undefined)
        return { kind: 'secret', name, selectors: selectors.split(':').slice(1) };
    const region = parameterArn.exec(text)?.[1];
    if (region !== undefined)
        return { kind: 'parameter', region };
    if (secret_references_parameterName.test(text))
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

;// CONCATENATED MODULE: ./actions/shared/src/rules/secret-rules.ts








const secret_rules_checkedOn = '2026-11-26';
const secret_rules_source = 'ECS Developer Guide, Pass sensitive data to a container';
const maxFiles = 10;
const referenceRules = [
    {
        id: 'R25', title: 'A secret comes from a Secrets Manager ARN, a Systems Manager ARN or a parameter name', severity: 'error', checkedOn: secret_rules_checkedOn, source: secret_rules_source,
        help: 'Copy the ARN of the secret or parameter. The value itself never belongs here.',
        check: inSecrets((reference, { path, name, region, report }) => {
            if (reference.kind === 'unknown' || (reference.kind === 'partial-arn' && reference.region === region))
                report(path, `${(0,schema_findings/* showPath */.P8)(path)}: the source of ${name} is neither a Secrets Manager ARN nor a Systems Manager parameter's ARN or name`);
        }),
    },
    {
        id: 'R26', title: 'A Secrets Manager ARN has its suffix of six characters, and selectors as :key:stage:version', severity: 'error', checkedOn: secret_rules_checkedOn, source: secret_rules_source,
        help: 'The suffix is part of the ARN: copy it whole. To read one key of a JSON secret append :key:: with both colons.',
        check: (subject, report) => {
            inSecrets(reportSecretArn)(subject, report);
            // These may be named without an ARN too, by any name that a secret may have.
            for (const { container: { repositoryCredentials }, path } of (0,containers_of/* containersOf */.Mz)(subject.definition)) {
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
                report(path, `${(0,schema_findings/* showPath */.P8)(path)}: the source of ${name} names ${reference.region} but is no full ARN, allowed: arn:aws:ssm:${reference.region}:ACCOUNT:parameter/NAME`);
        }),
    },
    {
        id: 'R28', title: 'A name is given once in a container\'s environment and secrets', severity: 'error', checkedOn: secret_rules_checkedOn,
        source: 'ECS API Reference, ContainerDefinition environment, secrets',
        help: 'AWS refuses a name that is in both or twice in secrets, and keeps one of two variables without saying which. Remove one.',
        check: ({ definition }, report) => {
            for (const { container, path } of (0,containers_of/* containersOf */.Mz)(definition))
                reportClashes(container, { path, report });
        },
    },
    {
        id: 'R29', title: 'Environment files are at most 10 S3 objects whose names end in .env', severity: 'error', checkedOn: secret_rules_checkedOn,
        source: 'ECS API Reference, EnvironmentFile',
        help: 'Write arn:aws:s3:::BUCKET/PATH/NAME.env. The execution role needs s3:GetObject for it and s3:GetBucketLocation.',
        check: ({ definition }, report) => {
            for (const { container: { environmentFiles = [] }, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
                const place = [...path, 'environmentFiles'];
                if (environmentFiles.length > maxFiles)
                    report(place, `${(0,schema_findings/* showPath */.P8)(place)}: got ${environmentFiles.length} files, allowed: at most ${maxFiles}`, { at: 'key' });
                for (const [index, { value }] of environmentFiles.entries()) {
                    if (value === undefined || (0,rule/* isReference */.A)(value) || /^arn:aws[a-z-]*:s3:::[^/\s]+\/.*\.env$/.test(value))
                        continue;
                    report([...place, index, 'value'], `${(0,schema_findings/* showPath */.P8)([...place, index, 'value'])}: got ${(0,json_object/* showValue */.v)(value)}, allowed: arn:aws:s3:::BUCKET/NAME.env`);
                }
            }
        },
    },
    {
        id: 'R32', title: 'Secrets are read once, when a task starts', severity: 'note', checkedOn: secret_rules_checkedOn, source: secret_rules_source,
        help: 'Nothing to do. After a rotation, deploy again with a new task (force a new deployment): running tasks keep the old value.',
        check: ({ definition }, report) => {
            // Once for a definition: it holds for all of them.
            const first = (0,containers_of/* containersOf */.Mz)(definition).find(({ container }) => (container.secrets ?? []).length > 0);
            if (first !== undefined)
                report([...first.path, 'secrets'], `${(0,schema_findings/* showPath */.P8)([...first.path, 'secrets'])}: read once, at task start; a rotated secret reaches new tasks only`, { at: 'key' });
        },
    },
];
const secret_rules_byNumber = (a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1));
/** R23 to R33. */
const secretRules = [...executionRoleRules, ...referenceRules, ...credentialRules, ...placeholder_rules/* placeholderRules */.X].sort(secret_rules_byNumber);
function inSecrets(check) {
    return ({ definition, target: { region } }, report) => {
        for (const { name = 'the secret', valueFrom, path } of secret_rules_secretsOf(definition)) {
            if (valueFrom === undefined || (0,rule/* isReference */.A)(valueFrom))
                continue;
            check(parseSecretReference(valueFrom), { path: [...path, 'valueFrom'], name, region, report });
        }
    };
}
function reportSecretArn(reference, { path, name, report }) {
    if (reference.kind !== 'secret' || (0,rule/* isReference */.A)(reference.name))
        return;
    if (!hasSuffix(reference.name))
        report(path, `${(0,schema_findings/* showPath */.P8)(path)}: the ARN of ${name} lacks the suffix of six characters after ${reference.name}`);
    const problem = selectorProblem(reference.selectors);
    if (problem !== undefined)
        report(path, `${(0,schema_findings/* showPath */.P8)(path)}: the ARN of ${name}: ${problem}`);
}
function secret_rules_secretsOf(definition) {
    return (0,containers_of/* containersOf */.Mz)(definition).flatMap(({ container: { secrets = [], logConfiguration }, path }) => [
        ...secrets.map((secret, index) => ({ ...secret, path: [...path, 'secrets', index] })),
        ...(logConfiguration?.secretOptions ?? []).map((secret, index) => ({ ...secret, path: [...path, 'logConfiguration', 'secretOptions', index] })),
    ]);
}
function reportClashes(container, { path, report }) {
    const seen = new Map();
    for (const list of ['environment', 'secrets']) {
        for (const [index, { name }] of (container[list] ?? []).entries()) {
            if (name === undefined || (0,rule/* isReference */.A)(name))
                continue;
            const earlier = seen.get(name);
            seen.set(name, list);
            const place = [...path, list, index, 'name'];
            if (earlier !== undefined)
                report(place, `${(0,schema_findings/* showPath */.P8)(place)}: ${name} is in ${earlier === list ? `${list} twice` : 'environment and in secrets'}, allowed: once`);
        }
    }
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/writable-paths.ts

function mountsByContainer({ containerDefinitions = [] }) {
    return new Map(containerDefinitions.map(({ name, mountPoints = [] }) => [name, mountPoints]));
}
/** Whether /tmp, or what TMPDIR names instead, can be written to although the root file system is read-only. */
function hasWritableTemporaryFolder(container, others) {
    const mounts = writableMounts(container, others);
    const named = (container.environment ?? []).find(({ name }) => name === 'TMPDIR')?.value;
    return [...(named === undefined ? [] : [named]), '/tmp'].some((folder) => (0,rule/* isReference */.A)(folder) || mounts.some((mount) => (0,rule/* isReference */.A)(mount) || isWithin(folder, mount)));
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

;// CONCATENATED MODULE: ./actions/shared/src/rules/security-rules.ts




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
            report([...path, 'readonlyRootFilesystem'], `readonlyRootFilesystem: got ${(0,json_object/* showValue */.v)(readonlyRootFilesystem)}, better: true, with a tmpfs or a volume where ${security_rules_nameOf(container)} writes`);
        }),
    },
    {
        id: 'R63', title: 'Where the root file system is read-only, /tmp is a tmpfs or a volume', severity: 'warning', checkedOn: security_rules_checkedOn, source: 'ECS API Reference, LinuxParameters tmpfs (on Fargate since 2026-01)',
        help: 'Most run times and libraries write there. Add linuxParameters.tmpfs with containerPath /tmp and a size in MiB, or a mount point; or set TMPDIR to a place that can be written to.',
        check: ({ definition }, report) => {
            if ((0,containers_of/* isWindows */.uF)(definition))
                return;
            const mounts = mountsByContainer(definition);
            for (const { container, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
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
            if (!drop.some((name) => name.toUpperCase() === 'ALL' || (0,rule/* isReference */.A)(name))) {
                report([...path, 'linuxParameters', 'capabilities', 'drop'], `${security_rules_nameOf(container)} keeps capabilities of the container runtime's default set; better: drop: [ALL]`);
            }
            // With one process space for the task, process 1 is not the container's.
            if (initProcessEnabled === true || pidMode === 'task' || bringsInit(container))
                return;
            report([...path, 'linuxParameters', 'initProcessEnabled'], `initProcessEnabled: got ${(0,json_object/* showValue */.v)(initProcessEnabled)}, better: true, so that SIGTERM reaches ${security_rules_nameOf(container)}`);
        }),
    },
    {
        id: 'R66', title: 'Files of EFS travel encrypted, and an access point decides on its root directory alone', severity: 'warning', checkedOn: security_rules_checkedOn, source: 'ECS API Reference, EFSVolumeConfiguration transitEncryption, rootDirectory',
        help: 'Set transitEncryption: ENABLED; the default is DISABLED. AWS refuses IAM authorization and access points without it, and beside an access point any rootDirectory but /.',
        check: ({ definition: { volumes = [] } }, report) => {
            for (const [index, { efsVolumeConfiguration: efs }] of volumes.entries()) {
                const { transitEncryption, rootDirectory = '/', authorizationConfig: { iam, accessPointId } = {} } = efs ?? {};
                if (accessPointId !== undefined && !['', '/'].includes(rootDirectory) && !(0,rule/* isReference */.A)(rootDirectory)) {
                    report(['volumes', index, 'efsVolumeConfiguration', 'rootDirectory'], `rootDirectory: got ${(0,json_object/* showValue */.v)(rootDirectory)}, allowed beside an access point: nothing, or /`, { severity: 'error' });
                }
                if (efs === undefined || transitEncryption === 'ENABLED' || (0,rule/* isReference */.A)(transitEncryption ?? ''))
                    continue;
                const needs = iam === 'ENABLED' ? 'IAM authorization' : accessPointId === undefined ? undefined : 'an access point';
                const place = ['volumes', index, 'efsVolumeConfiguration', 'transitEncryption'];
                const got = `transitEncryption: got ${(0,json_object/* showValue */.v)(transitEncryption)}, allowed: ENABLED`;
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
            for (const { container, path } of (0,containers_of/* containersOf */.Mz)(definition)) {
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
        if ((0,containers_of/* isWindows */.uF)(definition))
            return;
        for (const placed of (0,containers_of/* containersOf */.Mz)(definition))
            look(placed, report, definition);
    };
}
function reportUser({ user, name = 'the container' }, path, report) {
    if (user !== undefined && (0,rule/* isReference */.A)(user))
        return;
    if (user === undefined || user === '')
        report(path, `user is missing: ${name} runs as the image's user, which is root where the image names none`);
    else if (/^(?:root|0+)(?::|$)/.test(user))
        report(path, `user: got ${(0,json_object/* showValue */.v)(user)}, allowed: a user other than root, such as '1000'`);
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
;// CONCATENATED MODULE: ./actions/shared/src/rules/service-rules.ts




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
            const isChecked = definition === undefined || (0,containers_of/* containersOf */.Mz)(definition).some(({ container }) => container.healthCheck !== undefined) || (service.vpcLatticeConfigurations ?? []).length > 0;
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
        if (configuration[name] === undefined || configuration.strategy === wanted || (0,rule/* isReference */.A)(configuration.strategy ?? ''))
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
            const runners = (0,variables_of/* knownVariable */.uS)(definition, 'RUNNER_ASSIGN_PUBLIC_IP');
            if (runners?.text === 'ENABLED')
                report(runners.path, 'RUNNER_ASSIGN_PUBLIC_IP: got "ENABLED", allowed: DISABLED');
        }
    },
};
const byId = [...load_balancer_rules/* loadBalancerRules */.M, network, gracePeriod, strategy, publicAddress];
/** R68–R74 and R81: a service beside its task definition, its load balancer and the release before. */
const serviceRules = byId.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));

;// CONCATENATED MODULE: ./actions/shared/src/rules/all-rules.ts










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
    return compared.length === 0 ? none : (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestName */ .S)(name, compared);
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
    { kind: 'an API key (sk-…)', pattern: new RegExp(`${notInsideAWord}sk-(?=[\\w-]*\\d)(?:[a-z0-9]{2,8}-){0,2}[A-Za-z0-9_]{16,}`) },
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
    return (0,_containers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(definition).flatMap(({ container: { image = '' }, path }) => {
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
    if ((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A)(reference))
        return undefined;
    const parsed = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImage */ .zZ)(reference);
    return parsed.kind === 'valid' && (parsed.digest === undefined || (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(parsed.digest)) ? parsed : undefined;
}
function platformOf(definition) {
    const { cpuArchitecture, operatingSystemFamily } = definition.runtimePlatform ?? {};
    // Instances decide for tasks that never run on Fargate.
    const fallback = (0,_containers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .mayRunOnFargate */ .EB)(definition) ? { os: 'linux', architecture: 'amd64' } : {};
    const architecture = cpuArchitecture === undefined ? fallback.architecture : architectures.get(cpuArchitecture);
    const os = operatingSystemFamily === undefined ? fallback.os : systemOf(operatingSystemFamily);
    return { ...(os !== undefined && { os }), ...(architecture !== undefined && { architecture }) };
}
/** ECS's word → the registries'. */
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

/***/ 1936:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  JL: () => (/* binding */ numberOrUndefined),
  Mq: () => (/* binding */ readResources),
  TL: () => (/* binding */ textOrUndefined),
  CB: () => (/* binding */ textsOf),
  al: () => (/* binding */ withoutSuffix)
});

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);
;// CONCATENATED MODULE: ./actions/shared/src/rules/infrastructure-roles.ts


/** With everything that other resources add: CDK writes most permissions as AWS::IAM::Policy beside the role. */
function readRoles(all) {
    const policies = all.filter(({ type }) => type === 'AWS::IAM::Policy' || type === 'AWS::IAM::RolePolicy' || type === 'AWS::IAM::ManagedPolicy');
    return all.filter(({ type }) => type === 'AWS::IAM::Role').map((role) => {
        const name = role.attribute('');
        const managed = textsOf(role.properties['ManagedPolicyArns']);
        const attached = policies.filter((policy) => isAttached(policy, name) || (policy.type === 'AWS::IAM::ManagedPolicy' && managed.includes(policy.attribute(''))));
        const inline = listOf(role.properties['Policies']).map((policy) => ((0,json_object/* isJsonObject */.O)(policy) ? policy['PolicyDocument'] : policy));
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
    const roles = [...textsOf(properties['Roles']), ...textsOf(properties['RoleName'])];
    // Permissions that nobody can place may be this role's: it is then not said to lack them.
    return roles.includes(undefined) || (role !== undefined && roles.includes(role));
}
function statementsOf(document) {
    if (!(0,json_object/* isJsonObject */.O)(document))
        return [unknownStatement];
    return listOf(document['Statement']).map((statement) => ((0,json_object/* isJsonObject */.O)(statement) ? toStatement(statement) : unknownStatement));
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
        effect: textOrUndefined(statement['Effect']),
        actions: 'NotAction' in statement ? { entries: textsOf(statement['NotAction']), isExcept: true } : { entries: textsOf(statement['Action']), isExcept: false },
        resources: 'NotResource' in statement ? { entries: textsOf(statement['NotResource']), isExcept: true } : { entries: textsOf(statement['Resource']), isExcept: false },
        isConditional: condition !== undefined && !((0,json_object/* isJsonObject */.O)(condition) && Object.keys(condition).length === 0),
    };
}
function listOf(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}

// EXTERNAL MODULE: ./actions/shared/src/rules/security-groups.ts
var security_groups = __nccwpck_require__(838);
// EXTERNAL MODULE: ./actions/shared/src/rules/made-up-values.ts
var made_up_values = __nccwpck_require__(3565);
// EXTERNAL MODULE: ./actions/shared/src/rules/template-stack.ts
var template_stack = __nccwpck_require__(7832);
;// CONCATENATED MODULE: ./actions/shared/src/rules/infrastructure-resources.ts





function readResources(stacks, values) {
    const all = stacks.flatMap((stack) => Object.entries(stack.resources).map(([logicalId, { type, properties }]) => ({
        type,
        properties: values.evaluate(properties, stack),
        attribute: (name) => textOrUndefined(values.attributeOf(stack, logicalId, name)),
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
        loadBalancers: ofType('AWS::ElasticLoadBalancingV2::LoadBalancer', ({ attribute, properties }) => ({ arn: attribute(''), securityGroups: textsOf(properties['SecurityGroups']) })),
        securityGroups: (0,security_groups/* readSecurityGroups */.vg)(all),
        subnets: ofType('AWS::EC2::Subnet', ({ attribute, properties }) => ({ id: attribute(''), cidr: textOrUndefined(properties['CidrBlock']) })),
        databases: ofType('AWS::RDS::DBInstance', (database) => toDatabase(database, all)),
        caches: ofType('AWS::ElastiCache::ReplicationGroup', toCache),
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
    const value = textOrUndefined(properties['SecretString']);
    const keyId = properties['KmsKeyId'];
    return {
        ...toNamed(resource),
        keyId: keyId === undefined ? undefined : (textOrUndefined(keyId) ?? 'unknown'),
        scheme: value === undefined ? undefined : /^([a-z][a-z0-9+.-]*):\/\//.exec(value)?.[1],
        hasPolicy: all.some(({ type, properties: { SecretId: id } }) => type === 'AWS::SecretsManager::ResourcePolicy' && (id === attribute('') || typeof id !== 'string')),
    };
}
function toTargetGroup({ properties, attribute }) {
    const matcher = properties['Matcher'];
    const protocol = textOr(properties['Protocol'], 'HTTP');
    return {
        arn: attribute(''),
        targetType: textOr(properties['TargetType'], 'instance'),
        protocol,
        healthCheckPath: textOr(properties['HealthCheckPath'], '/'),
        healthCheckPort: textOr(properties['HealthCheckPort'], 'traffic-port'),
        healthyCodes: matcher === template_stack/* unknownValue */.Uo ? undefined : textOr((0,json_object/* isJsonObject */.O)(matcher) ? matcher['HttpCode'] : undefined, '200'),
    };
}
function toDatabase({ properties }, all) {
    const group = properties['DBParameterGroupName'];
    const parameterGroup = all.find(({ type, attribute }) => type === 'AWS::RDS::DBParameterGroup' && attribute('') === group);
    const parameters = parameterGroup?.properties['Parameters'];
    const given = (0,json_object/* isJsonObject */.O)(parameters) ? parameters['max_connections'] : undefined;
    const isDefault = group === undefined || (parameterGroup !== undefined && parameters !== template_stack/* unknownValue */.Uo && given === undefined) || (typeof group === 'string' && group.startsWith('default.'));
    return {
        engine: textOrUndefined(properties['Engine']),
        instanceClass: textOrUndefined(properties['DBInstanceClass']),
        port: numberOr(properties['Port'], 5432),
        securityGroups: textsOf(properties['VPCSecurityGroups']),
        maxConnections: isDefault ? 'default' : numberOrUndefined(given),
    };
}
function toCache({ properties }) {
    const tls = properties['TransitEncryptionEnabled'] ?? false;
    return {
        hasTls: typeof tls === 'boolean' || typeof tls === 'string' ? String(tls) === 'true' : undefined,
        port: numberOr(properties['Port'], 6379),
        securityGroups: textsOf(properties['SecurityGroupIds']),
    };
}
function textOrUndefined(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
/** The default only where nothing stands; an unknown value stays unknown. */
function textOr(value, fallback) {
    return value === undefined ? fallback : textOrUndefined(value);
}
function numberOr(value, fallback) {
    return value === undefined ? fallback : numberOrUndefined(value);
}
function numberOrUndefined(value) {
    const text = textOrUndefined(value);
    return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}
/** A list that is no list is one entry that nobody knows. */
function textsOf(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value.map(textOrUndefined) : [textOrUndefined(value)];
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
;// CONCATENATED MODULE: ./actions/shared/src/rules/served-paths.ts


/** What a load balancer may ask a part of Factory without signing in; undefined for what is not Factory's. */
function servedPaths(part, definition) {
    if (part !== 'api' && part !== 'web')
        return undefined;
    if ((0,variables_of/* variablesOf */.ht)(definition).some(({ name, text }) => name.startsWith(auth_modes/* authPrefix */.DY) && text.trim() !== ''))
        return { isServed: (path) => path === '/healthz', allowed: '/healthz' };
    // Without the gate the web server answers every path with the app, and the API has many more; but none is called /api/healthz.
    if (part === 'web')
        return { isServed: () => true, allowed: 'any path' };
    return { isServed: (path) => path === '/healthz' || (path.startsWith('/api/') && path !== '/api/healthz'), allowed: '/healthz' };
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/load-balancer-rules.ts





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
    const containers = (0,containers_of/* containersOf */.Mz)(definition);
    if (containerName === undefined)
        report([...path, 'containerName'], `containerName is missing, allowed: ${namesOf(containers).join(', ')}`);
    if (containerPort === undefined)
        report([...path, 'containerPort'], 'containerPort is missing, allowed: a port of the container');
    if (containerName === undefined || (0,rule/* isReference */.A)(containerName) || namesOf(containers).some(rule/* isReference */.A))
        return;
    const found = containers.find(({ container }) => container.name === containerName)?.container;
    if (found === undefined) {
        report([...path, 'containerName'], `containerName: got ${(0,json_object/* showValue */.v)(containerName)}, which is no container of the task definition, ${(0,nearest_name/* suggestName */.S)(containerName, namesOf(containers))}`);
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
    const names = (0,containers_of/* containersOf */.Mz)(definition).flatMap(({ container }) => (container.portMappings ?? []).flatMap(({ name }) => (name === undefined ? [] : [name])));
    (service.serviceConnectConfiguration?.services ?? []).forEach(({ portName }, index) => {
        if (portName === undefined || (0,rule/* isReference */.A)(portName) || names.includes(portName) || names.some(rule/* isReference */.A))
            return;
        report(['serviceConnectConfiguration', 'services', index, 'portName'], `portName: got ${(0,json_object/* showValue */.v)(portName)}, which is no name of a port mapping, ${(0,nearest_name/* suggestName */.S)(portName, names)}`);
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
            if (networkMode !== undefined && networkMode !== 'awsvpc' && !(0,rule/* isReference */.A)(networkMode))
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
        report(place, `targetGroupArn: the target group ${nameOf(targetGroupArn)} asks for ${(0,json_object/* showValue */.v)(path)}, which ${key} does not answer with 200, allowed: ${served.allowed}`);
    }
    if (served !== undefined && healthyCodes !== undefined && !acceptsOk(healthyCodes)) {
        report(place, `targetGroupArn: the target group ${nameOf(targetGroupArn)} takes ${(0,json_object/* showValue */.v)(healthyCodes)} for healthy, but the health check is answered with 200`);
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
    return arn === undefined || (0,rule/* isReference */.A)(arn) ? undefined : infrastructure?.resources?.targetGroups.find((group) => group.arn === arn);
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
                if (old === undefined || containerName === undefined || old === containerName || (0,rule/* isReference */.A)(containerName))
                    return;
                report(['loadBalancers', index, 'containerName'], `containerName: got ${(0,json_object/* showValue */.v)(containerName)}, allowed: ${old}, as in the release that runs now`);
            });
        }
    },
};
/** What `previous` needs of a release file. */
function servicesOfRelease(release) {
    const services = (0,json_object/* isJsonObject */.O)(release) ? release['services'] : undefined;
    return new Map((0,json_object/* isJsonObject */.O)(services) ? Object.entries(services) : []);
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _template_stack_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7832);


/** Attribute → the attribute that has the same value; '' is what `Ref` gives. */
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
/** Type → the property that names the resource. Without it CloudFormation makes a name up, and so do we. */
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
        RepositoryUri: (of) => text(of.stack.account, '.dkr.ecr.', of.stack.region, '.', (0,_template_stack_js__WEBPACK_IMPORTED_MODULE_1__/* .urlSuffixOf */ .M_)(of.stack.region), '/', nameOf(of)),
    },
    // Secrets Manager puts a hyphen and six characters after the name.
    'AWS::SecretsManager::Secret': { '': (of) => arn(of, 'secretsmanager', 'secret:', nameOf(of), '-', hex(of, 6)) },
    'AWS::S3::Bucket': {
        Arn: (of) => text('arn:', partition(of), ':s3:::', nameOf(of)),
        DomainName: (of) => text(nameOf(of), '.s3.', (0,_template_stack_js__WEBPACK_IMPORTED_MODULE_1__/* .urlSuffixOf */ .M_)(of.stack.region)),
        RegionalDomainName: (of) => text(nameOf(of), '.s3.', of.stack.region, '.', (0,_template_stack_js__WEBPACK_IMPORTED_MODULE_1__/* .urlSuffixOf */ .M_)(of.stack.region)),
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
        DNSName: (of) => text(lowerCase(nameOf(of)), `-${Number.parseInt(hex(of, 7), 16)}.`, of.stack.region, '.elb.', (0,_template_stack_js__WEBPACK_IMPORTED_MODULE_1__/* .urlSuffixOf */ .M_)(of.stack.region)),
        LoadBalancerName: nameOf,
    },
    'AWS::ElasticLoadBalancingV2::Listener': { '': (of) => arn(of, 'elasticloadbalancing', 'listener/app/', hex(of, 16), '/', hex(of, 16)) },
    'AWS::RDS::DBInstance': {
        'Endpoint.Address': (of) => text(lowerCase(nameOf(of)), '.', hex(of, 12), '.', of.stack.region, '.rds.', (0,_template_stack_js__WEBPACK_IMPORTED_MODULE_1__/* .urlSuffixOf */ .M_)(of.stack.region)),
        'Endpoint.Port': (of) => text(of.property('Port') ?? '5432'),
    },
    'AWS::ElastiCache::ReplicationGroup': {
        'PrimaryEndPoint.Address': (of) => text('master.', lowerCase(nameOf(of)), '.', hex(of, 6), '.cache.', (0,_template_stack_js__WEBPACK_IMPORTED_MODULE_1__/* .urlSuffixOf */ .M_)(of.stack.region)),
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
    return attribute === '' ? nameOf(resource) : _template_stack_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .Uo;
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
    return parts.every((part) => typeof part === 'string' || typeof part === 'number') ? parts.join('') : _template_stack_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .Uo;
}
function lowerCase(value) {
    return typeof value === 'string' ? value.toLowerCase() : value;
}
function partition(of) {
    return (0,_template_stack_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .iQ)(of.stack.region);
}
function keyId(of) {
    const digits = hex(of, 32);
    return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}
/** The same for the same resource, other for any other: two runs render the same bytes. */
function hex(of, length) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${of.stack.name}/${of.logicalId}`).digest('hex').slice(0, length);
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
;// CONCATENATED MODULE: ./actions/shared/src/rules/placeholders.ts
function kindOf(path) {
    const keys = path.filter((step) => typeof step === 'string');
    if (keys.includes('command') || keys.includes('entryPoint'))
        return 'command';
    if (isPattern(keys))
        return 'pattern';
    if (keys.includes('logConfiguration') && keys.at(-2) === 'options' && !/^(?:awslogs|splunk)-/.test(keys.at(-1) ?? ''))
        return 'routed';
    return (keys.includes('environment') && keys.at(-1) === 'value') || keys.includes('dockerLabels') || keys.at(-2) === 'tags' ? 'value' : 'field';
}
/** Fluent Bit fills in variables and has a language of its own, as other log drivers, multiline patterns and placement expressions have. */
function isPattern(keys) {
    const last = keys.at(-1) ?? '';
    return last === 'expression' || (keys.includes('options') && !/^awslogs-(?!multiline|datetime)/.test(last));
}
const words = /(?<![a-z0-9])(?:change[-_ ]?me|replace[-_ ]?me|replace[-_]?(?:with|this)(?:[-_][a-z]+)*|fill[-_]?me[-_]?in)(?![a-z0-9])/i;
const yours = /(?<![A-Za-z0-9_])(?:YOUR_[A-Z][A-Z_]*|INSERT_[A-Z_]+_HERE|your[-_](?:account|aws|bucket|cluster|domain|image|key|password|region|secret|token)[a-z_-]*)(?![A-Za-z0-9_])/;
const marks = new Set(['TODO', 'TBD', 'FIXME', 'XXX', 'PLACEHOLDER']);
const bracketed = /(?<!\?)<[A-Za-z][\w .:/-]*>/;
const bracedTwice = /\{\{-?\s*[\w$.][^{}]*\}\}/;
/** Programs that format with Go's templates take `{{.Name}}` as an argument. */
const bracedName = /\{\{-?\s*[\w$][^{}]*\}\}/;
const inDollars = /\$\{[^}]*\}/;
/** Kubernetes puts other variables in there; ECS does not. */
const inParentheses = /\$\([A-Za-z_]\w*\)/;
const underlined = /(?<![A-Za-z0-9_])__[A-Z][A-Z0-9_]*__(?![A-Za-z0-9_])/;
/** What of the text somebody was to replace; undefined where nothing was. */
function findPlaceholder(text, kind) {
    if (kind === 'pattern')
        return wholeOf(text, [words, bracketed]) ?? markOf(text);
    if (kind === 'command')
        return wholeOf(text, [words, bracketed, bracedName, underlined]);
    // Prose and markup: only what is a placeholder as a whole, or in a text without spaces such as a URL.
    const isProse = kind === 'value' && /\s/.test(text.replace(/\{\{.*?\}\}|<[^>]*>/g, ''));
    if (isProse)
        return undefined;
    const isMarkup = kind === 'value' && /<\/|\/>/.test(text);
    // Fluent Bit fills in ${NAME} and $(ecs_task_id) itself.
    const patterns = [words, yours, bracedTwice, ...(kind === 'routed' ? [] : [inDollars]), underlined, ...(isMarkup ? [] : [bracketed])];
    return firstMatch(text, patterns) ?? markOf(text);
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
;// CONCATENATED MODULE: ./actions/shared/src/rules/placeholder-rules.ts




/** The id of the rule whose errors say that a text is not the real one: no other rule judges it then. */
const placeholderRule = 'R33';
const placeholderRules = [
    {
        id: placeholderRule, title: 'No placeholder is left, and ARNs are of the account, Region and partition that is deployed to', severity: 'error', checkedOn: '2026-11-26',
        source: 'Templates of many tools; AWS General Reference, ARNs',
        help: 'Put the value there, or a reference such as ${environment.region}. An ARN of another place works only where somebody allowed it there.',
        check: ({ definition, target }, report) => {
            for (const [path, text] of textsOf(definition, [])) {
                if ((0,rule/* isReference */.A)(text))
                    continue;
                const placeholder = findPlaceholder(withoutOwnVariables(text, { path, definition }), kindOf(path));
                if (placeholder !== undefined)
                    report(path, `${(0,schema_findings/* showPath */.P8)(path)}: ${shorten(placeholder)} is a placeholder that nobody replaced`);
                else
                    reportForeignArn(text, { path, target, report });
            }
        },
    },
];
/** Programs such as Spring fill in `${DB_HOST}` from the container's other variables. */
function withoutOwnVariables(text, { path, definition }) {
    const [, containerIndex, list, variableIndex, member] = path;
    if (list !== 'environment' || member !== 'value' || !text.includes('${'))
        return text;
    const { environment = [], secrets = [] } = definition.containerDefinitions?.[Number(containerIndex)] ?? {};
    const others = new Set([...environment.filter((_variable, index) => index !== variableIndex), ...secrets].map(({ name }) => name));
    return text.replace(/\$\{(\w+)(?::[^}]*)?\}/g, (whole, name) => (others.has(name) ? '' : whole));
}
function* textsOf(value, path) {
    if (typeof value === 'string')
        yield [path, value];
    else if (Array.isArray(value))
        for (const [index, entry] of value.entries())
            yield* textsOf(entry, [...path, index]);
    else if ((0,json_object/* isJsonObject */.O)(value))
        for (const [key, entry] of Object.entries(value))
            yield* textsOf(entry, [...path, key]);
}
function shorten(text) {
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
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
        report(path, `${(0,schema_findings/* showPath */.P8)(path)}: an ARN of ${differences.join(', and ')} that is deployed to`, { severity: 'warning' });
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
    return /(^|[^$])\$\{(?:(?:list|variables|secrets)\(\s*)?(?:environment|infrastructure|images|release|taskDefinitions)[.)]/.test(text);
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
/* harmony import */ var _infrastructure_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1936);



function readSecurityGroups(all) {
    return all.filter(({ type }) => type === 'AWS::EC2::SecurityGroup').map(({ properties, attribute }) => {
        const id = attribute('');
        const separate = (type) => all.filter((resource) => resource.type === type && (resource.properties['GroupId'] === id || typeof resource.properties['GroupId'] !== 'string'))
            .map((resource) => resource.properties);
        const egress = [...listOf(properties['SecurityGroupEgress']), ...separate('AWS::EC2::SecurityGroupEgress')];
        return {
            id,
            ingress: [...listOf(properties['SecurityGroupIngress']), ...separate('AWS::EC2::SecurityGroupIngress')].map(toRule),
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
    return cidrs.length === 0 ? undefined : anyOf(cidrs.map((sender) => (0,_address_count_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaps */ .$)(cidr, sender)));
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
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value))
        return { protocol: undefined, fromPort: undefined, toPort: undefined, peer: { kind: 'unknown' } };
    return { protocol: (0,_infrastructure_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrUndefined */ .TL)(value['IpProtocol']), fromPort: (0,_infrastructure_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOrUndefined */ .JL)(value['FromPort']), toPort: (0,_infrastructure_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOrUndefined */ .JL)(value['ToPort']), peer: toPeer(value) };
}
function toPeer(rule) {
    const [group] = (0,_infrastructure_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(rule['SourceSecurityGroupId'] ?? rule['DestinationSecurityGroupId']);
    if (group !== undefined)
        return { kind: 'group', id: group };
    const cidr = (0,_infrastructure_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrUndefined */ .TL)(rule['CidrIp']);
    return cidr === undefined ? { kind: 'unknown' } : { kind: 'addresses', cidr };
}
function listOf(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
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
/** What JSON Schema checks. The findings come from `shapeFindings`; these are for explanations. */
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
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   uS: () => (/* binding */ knownVariable)
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
    return variablesOf(definition).find((variable) => variable.name === name && variable.list === list && !(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .isReference */ .A)(variable.text));
}
/** `subnet-1, subnet-2` as the controller reads it. */
function entriesOf(text) {
    return text.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
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
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(515);



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
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
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

/***/ 2864:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ suggestRule),
/* harmony export */   w: () => (/* binding */ applyIgnores)
/* harmony export */ });
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9577);
/* harmony import */ var _read_checked_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8303);


/** Without what comments silence, and with what is wrong with the comments. */
function applyIgnores(findings, { known, comments, isComplete }) {
    const silenced = new Set();
    const problems = [];
    for (const [file, entries] of comments) {
        for (const entry of entries) {
            const report = (rule, message) => problems.push((0,_read_checked_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ownFinding */ .I)(rule, { file, line: entry.line, column: entry.column, message }));
            if (entry.reason === undefined) {
                report('I1', `${entry.rules.join(', ')} ignored without a reason, which silences nothing, allowed: # ignore ${entry.rules.join(', ')}: and why`);
                continue;
            }
            for (const rule of entry.rules) {
                const hits = findings.filter((finding) => finding.file === file && finding.line === entry.target && finding.rule === rule);
                if (!known.has(rule))
                    report('I2', `there is no rule ${rule}, ${suggestRule(rule, known)}`);
                else if (hits.length === 0 && isComplete(rule, file))
                    report('I3', `${rule} has nothing to say about ${describeTarget(entry)}`);
                for (const hit of hits)
                    silenced.add(hit);
            }
        }
    }
    return [...findings.filter((finding) => !silenced.has(finding)), ...problems];
}
function suggestRule(rule, known) {
    const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(rule, known);
    return nearest === undefined ? '`factory-ecs explain` lists them' : `did you mean ${nearest}?`;
}
function describeTarget({ line, target }) {
    return target === line ? 'this line' : Number.isFinite(target) ? `line ${target}` : 'anything: no line follows';
}


/***/ }),

/***/ 1959:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ checkIgnored),
/* harmony export */   f_: () => (/* binding */ knownRules),
/* harmony export */   sG: () => (/* binding */ knownIds)
/* harmony export */ });
/* harmony import */ var _rules_all_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2995);
/* harmony import */ var _rules_image_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6912);
/* harmony import */ var _rules_shape_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8580);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7871);
/* harmony import */ var _apply_ignores_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2864);
/* harmony import */ var _own_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4364);






/** Everything that a finding can name, in the order in which people look it up. */
const knownRules = [...Object.values(_own_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .ownRules */ .o), ..._rules_shape_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeRules */ .Fk, ..._rules_all_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .allRules */ .V7, _rules_image_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .imageRegistryRule */ .TS].sort((a, b) => compareIds(a.id, b.id));
const knownIds = new Set(knownRules.map(({ id }) => id));
/** Throws for an id that does not exist, and for Y1: nothing in a file that cannot be read is checked. */
function checkIgnored(rules) {
    const unknown = rules.filter((rule) => !knownIds.has(rule)).map((rule) => `ignore: there is no rule ${rule}, ${(0,_apply_ignores_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestRule */ .j)(rule, knownIds)}`);
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

/***/ 8303:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ownFinding),
/* harmony export */   m: () => (/* binding */ readCheckedFile)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8490);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3691);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7871);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6409);
/* harmony import */ var _own_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4364);





/** What keeps a file from being read is a finding like others: the other files are still checked. */
function readCheckedFile(path) {
    try {
        return { kind: 'read', document: (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readYamlDocument */ .H)(path) };
    }
    catch (error) {
        if (error instanceof _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .FindingsError */ .N)
            return { kind: 'unreadable', findings: error.findings.map((finding) => ownFinding('Y1', finding)) };
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y)
            return { kind: 'unreadable', findings: [ownFinding('Y1', { file: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .displayPath */ .Gt)(path), line: 1, column: 1, message: error.message })] };
        throw error;
    }
}
function ownFinding(rule, { file, line, column, message }, path = '') {
    const { severity, help } = _own_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ownRules */ .o[rule];
    return { rule, severity, file, line, column, path, message, help };
}


/***/ }),

/***/ 515:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S0: () => (/* binding */ addSummary),
  fz: () => (/* binding */ annotate),
  pq: () => (/* binding */ info),
  uH: () => (/* binding */ setOutput)
});

// UNUSED EXPORTS: maskSecret

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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
;// CONCATENATED MODULE: ./actions/shared/src/workflow-commands.ts

// By path: the index of @actions/core brings an HTTP client along, which costs an action more time to load than all it does
// itself, and the package exports nothing else by name. Its file-command.js loads node:crypto: a fifth of an empty process.

function info(message) {
    print(`${message}\n`);
}
/** Not by process.stdout alone: the streams behind it take an eighth of an empty process to load. */
function print(text) {
    let rest = Buffer.from(text);
    try {
        while (rest.length > 0)
            rest = rest.subarray((0,external_node_fs_.writeSync)(1, rest));
    }
    catch {
        // A pipe that is full and does not wait; streams do.
        process.stdout.write(rest);
    }
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
    const file = process.env['GITHUB_OUTPUT'] ?? '';
    if (file === '') {
        info(`${name}=${value}`);
        return;
    }
    const end = delimiterFor(value);
    (0,external_node_fs_.appendFileSync)(file, `${name}<<${end}\n${value}\n${end}\n`);
}
/** Appends Markdown to the job summary; nothing outside of GitHub Actions. */
function addSummary(markdown) {
    const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
    if (file !== '')
        (0,external_node_fs_.appendFileSync)(file, `${markdown}\n`);
}
/** A value could only end early at a line that is the delimiter, and no line of this value is. */
function delimiterFor(value) {
    let delimiter = 'end-of-output';
    while (value.includes(delimiter))
        delimiter += '-';
    return delimiter;
}


/***/ }),

/***/ 6409:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readYamlDocument)
});

// UNUSED EXPORTS: parseYamlDocument

// EXTERNAL MODULE: ./actions/shared/node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __nccwpck_require__(3277);
// EXTERNAL MODULE: ./actions/shared/src/finding.ts
var finding = __nccwpck_require__(8490);
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
/** js-yaml's words → what is wrong and what to do, where its words alone do not say it. */
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
    const rest = text.slice(mark?.position ?? 0);
    if (reason === 'duplicated mapping key')
        return `the key ${keyAt(rest)} is there twice; keep one`;
    if (reason.startsWith('unknown ') && reason.includes(' tag ')) {
        return `the tag ${/^\S{1,60}/.exec(rest)?.[0] ?? ''} means nothing here: no tag is followed and nothing is executed; write the value itself`;
    }
    return explanations.find(([pattern]) => pattern.test(reason))?.[1] ?? reason;
}
/** It is a key that stands in the file twice, so no value. */
function keyAt(rest) {
    const [, double, single, plain = ''] = /^(?:"([^"\n]*)"|'([^'\n]*)'|([^:\n]*))/.exec(rest) ?? [];
    return double ?? single ?? plain.trim();
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
            case js_yaml/* EVENT_ID */.hy.DOCUMENT: return undefined;
            case js_yaml/* EVENT_ID */.hy.POP:
                this.#close();
                return undefined;
            case js_yaml/* EVENT_ID */.hy.ALIAS: return this.#follow(event);
            case js_yaml/* EVENT_ID */.hy.SCALAR: return this.#takeScalar(event);
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            case js_yaml/* EVENT_ID */.hy.MAPPING: return this.#enter(event);
        }
    }
    #enter(event) {
        const isMapping = event.type === js_yaml/* EVENT_ID */.hy.MAPPING;
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
        const isPlain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
        if (parent?.node.entries !== undefined && parent.key === undefined) {
            const name = event.valueStart < 0 ? 'null' : (0,js_yaml/* getScalarValue */.KE)(this.#text, event);
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
            case js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED:
            case js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED: return valueStart - 1;
            case js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK:
            case js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK: return this.#blockStart(valueStart);
            case js_yaml/* SCALAR_STYLE */.jK.PLAIN: return valueStart;
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
    const root = () => (placed ??= new PlacedDocument(text, events ?? parse(text, file).events)).root;
    return {
        file,
        value,
        finding: (path, message, at = 'value') => ({ file, ...placeOf(text, offsetOf(root(), path, at)), message }),
        isQuoted: (path) => findNode(root(), path)?.isQuoted ?? false,
    };
}
function parse(text, file) {
    const refuse = (offset, message) => new finding/* FindingsError */.N(`${file} is not valid YAML:`, [{ file, ...placeOf(text, offset), message }]);
    let events, documents;
    try {
        events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: maxDepth });
        documents = (0,js_yaml/* constructFromEvents */.fw)(events, { source: text });
    }
    catch (error) {
        // Not as its cause: the library's message repeats the lines around the place, which may be secret.
        if (error instanceof js_yaml/* YAMLException */.tB)
            throw refuse(error.mark?.position ?? 0, explainSyntaxError(error, text));
        throw error;
    }
    if (documents.length > 1)
        throw refuse(startOfSecond(events), 'a second document begins here, and one is read; remove it and the line --- before it');
    if (text.includes('<<') || events.some(({ type }) => type === js_yaml/* EVENT_ID */.hy.ALIAS)) {
        const [problem] = new PlacedDocument(text, events).problems;
        if (problem !== undefined)
            throw refuse(problem.offset, problem.message);
    }
    return { value: documents[0] ?? null, events };
}
/** The marker itself is no event: the first thing after it is. */
function startOfSecond(events) {
    const second = events.findIndex(({ type }, index) => index > 0 && type === js_yaml/* EVENT_ID */.hy.DOCUMENT);
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
/** From 1, both. */
function placeOf(text, offset) {
    const before = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}


/***/ }),

/***/ 3959:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7873);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3097);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2541);



await (0,_shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async () => await (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)()));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3097:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
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
;// CONCATENATED MODULE: ./actions/shared/src/render/image-references.ts


const byDigest = /^[a-z0-9][a-z0-9._-]*(:\d+)?(\/[a-z0-9][a-z0-9._-]*)+@sha256:[0-9a-f]{64}$/;
/** Image key → reference. A tag can move, so that a roll-back would bring other bits back: only digests are taken. */
function checkImageReferences(images) {
    if (!(0,json_object/* isJsonObject */.O)(images))
        throw new user_error/* UserError */.y(`images must be a JSON object, image key to registry/repository@sha256:digest, got ${(0,json_object/* showValue */.v)(images)}.`);
    const problems = Object.entries(images).flatMap(([key, reference]) => {
        if (typeof reference === 'string' && byDigest.test(reference))
            return [];
        return [`- ${key}: got ${(0,json_object/* showValue */.v)(reference)}, allowed: registry/repository@sha256: and 64 hexadecimal digits`];
    });
    if (problems.length > 0)
        throw new user_error/* UserError */.y(`images must name every image by digest:\n${problems.join('\n')}`);
    return images;
}

// EXTERNAL MODULE: ./actions/shared/src/validate/known-rules.ts
var known_rules = __nccwpck_require__(1959);
;// CONCATENATED MODULE: ./actions/validate-task-definitions/src/inputs.ts






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
        ignore: (0,known_rules/* checkIgnored */.Pm)(listInput('ignore', /[\s,]+/)),
        askRegistries: choiceInput('check-images', ['auto', 'never'], 'auto') === 'auto' && hasCredentials(),
        previousRelease: optionalInput('previous-release'),
        readme: readmeAddress(),
        temporaryFolder: variable('RUNNER_TEMP') ?? (0,external_node_os_.tmpdir)(),
    };
}
function listInput(name, separator) {
    return (optionalInput(name) ?? '').split(separator).map((entry) => entry.trim()).filter((entry) => entry !== '');
}
/** The outputs of a deployed environment are committed beside its file. */
function readInfrastructurePaths(environment, directory) {
    const given = listInput('infrastructure', /\r?\n/);
    const outputs = (0,external_node_path_.join)(directory, `${environment ?? ''}.outputs.json`);
    return given.length === 0 && environment !== undefined && (0,external_node_fs_.existsSync)(outputs) ? [outputs] : given;
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
/** As configure-aws-credentials leaves them. Without, an SDK would look for an instance's own for seconds. */
function hasCredentials() {
    return ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'].some((name) => variable(name) !== undefined);
}
function variable(name) {
    const value = process.env[name];
    return value === '' ? undefined : value;
}


/***/ }),

/***/ 2541:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./actions/shared/src/finding.ts
var src_finding = __nccwpck_require__(8490);
// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __nccwpck_require__(7871);
// EXTERNAL MODULE: ./actions/shared/src/workflow-commands.ts + 3 modules
var workflow_commands = __nccwpck_require__(515);
;// CONCATENATED MODULE: ./actions/shared/src/validate/annotate-findings.ts

/** GitHub shows ten annotations of a level and step; the tenth error says why the step failed. */
const shownPerLevel = 9;
/** A message of more than 4 KiB is cut by GitHub. */
const maxGroups = 30;
const levels = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * Each error and warning at its own line; where there are more than GitHub shows, the last one tells of the rest by file and
 * rule. Notes ask nobody to do anything: they are in the summary and in the log.
 */
function annotateFindings(findings) {
    for (const severity of ['error', 'warning']) {
        const ofLevel = findings.filter((finding) => finding.severity === severity);
        const shown = ofLevel.length > shownPerLevel ? ofLevel.slice(0, shownPerLevel - 1) : ofLevel;
        for (const finding of shown)
            annotateFinding(finding);
        if (shown.length < ofLevel.length)
            annotateRest(levels[severity], ofLevel.slice(shown.length));
    }
}
function annotateFinding({ rule, severity, message, help, file, line, column }) {
    (0,workflow_commands/* annotate */.fz)(levels[severity], `${message}\n${help}`, { file, line, column, title: rule });
}
function annotateRest(level, rest) {
    const [first] = rest;
    if (first === undefined)
        return;
    const { file, line, column } = first;
    (0,workflow_commands/* annotate */.fz)(level, `${groupFindings(rest).join('\n')}\nAll of them are in the job summary and in the log.`, { file, line, column, title: `${rest.length} more` });
}
/** `task-definitions/api.yml: R36, R42 (3 times)`. */
function groupFindings(findings) {
    const counts = new Map();
    for (const { file, rule } of findings) {
        const rules = counts.get(file) ?? new Map();
        counts.set(file, rules.set(rule, (rules.get(rule) ?? 0) + 1));
    }
    const groups = [...counts].map(([file, rules]) => `${file}: ${[...rules].map(([rule, count]) => (count === 1 ? rule : `${rule} (${count} times)`)).join(', ')}`);
    return groups.length <= maxGroups ? groups : [...groups.slice(0, maxGroups), `and ${groups.length - maxGroups} more files`];
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/count-findings.ts
function countFindings(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
/** `1 error, 2 warnings in 5 files`. */
function describeCounts({ errors, warnings, notes }, fileCount) {
    const counts = [plural(errors, 'error'), plural(warnings, 'warning'), ...(notes === 0 ? [] : [plural(notes, 'note')])];
    return `${counts.join(', ')} in ${plural(fileCount, 'file')}`;
}
function isFailure({ errors, warnings }, failOn) {
    return errors > 0 || (failOn === 'warning' && warnings > 0);
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/help-address.ts
/** What stands in for our own text where nobody knows its address. */
const parametersOfEcs = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html';
/** Rule id → an address that a person can open; '' for all of them. `readme` is the address of the action's README. */
function helpAddress(readme) {
    if (readme === undefined)
        return () => parametersOfEcs;
    return (rule) => (rule === '' ? `${readme}#rules` : `${readme}#${rule.toLowerCase()}`);
}

// EXTERNAL MODULE: ./actions/shared/src/validate/known-rules.ts
var known_rules = __nccwpck_require__(1959);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./actions/shared/src/validate/sarif.ts


/** SARIF 2.1.0, as GitHub's code scanning reads it. */
function toSarif({ findings, rules, helpUri }) {
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [{
                tool: { driver: { name: 'factory-ecs', semanticVersion: '1.0.0', informationUri: helpUri(''), rules: rules.map((rule) => toDescriptor(rule, helpUri)) } },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => toResult(finding, indexes)),
            }],
    };
    return `${JSON.stringify(log, null, 1)}\n`;
}
function toDescriptor({ id, title, severity, help, source, checkedOn }, helpUri) {
    return {
        id,
        name: toPascalCase(title),
        shortDescription: { text: title },
        fullDescription: { text: `${title}. ${help}` },
        help: { text: `${help} Source: ${source}, checked on ${checkedOn}.`, markdown: `${help}\n\n*Source: ${source}, checked on ${checkedOn}.*` },
        helpUri: helpUri(id),
        defaultConfiguration: { level: severity },
        properties: { 'problem.severity': severity === 'note' ? 'recommendation' : severity, tags: ['ecs', 'task-definition'] },
    };
}
function toResult({ rule, severity, message, help, file, line, column, path }, indexes) {
    const index = indexes.get(rule);
    return {
        ruleId: rule,
        ...(index === undefined ? {} : { ruleIndex: index }),
        level: severity,
        message: { text: `${message}. ${help}` },
        locations: [{
                physicalLocation: { artifactLocation: toLocation(file), region: { startLine: line, startColumn: column } },
                ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path, kind: 'member' }] }),
            }],
    };
}
/** Relative to the root of the checkout, which is what code scanning looks files up by. */
function toLocation(file) {
    if ((0,external_node_path_.isAbsolute)(file))
        return { uri: (0,external_node_url_namespaceObject.pathToFileURL)(file).href };
    return { uri: file.split(/[\\/]/).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
function toPascalCase(title) {
    return title.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

// EXTERNAL MODULE: ./actions/shared/src/nearest-name.ts
var nearest_name = __nccwpck_require__(9577);
;// CONCATENATED MODULE: ./actions/shared/src/validate/select-files.ts




/** Where Factory's own repository keeps them; either folder may be missing. */
const defaultPatterns = ['task-definitions/*.yml', 'services/*.yml'];
const isRead = /\.(ya?ml|json)$/;
/**
 * Files that the patterns name, each once, in the order of the patterns. A pattern is a file, a folder (its .yml, .yaml and
 * .json) or a glob; one that starts with `!` takes files out again. A pattern that names nothing is an error: a slip in it
 * would otherwise leave files unchecked.
 */
function selectFiles(patterns) {
    if (patterns.length === 0)
        return selectDefaults();
    const excluded = new Set(patterns.filter((pattern) => pattern.startsWith('!')).flatMap((pattern) => expand(pattern.slice(1))));
    const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
    const named = wanted.map((pattern) => ({ pattern, files: expand(pattern) }));
    const problems = named.filter(({ files }) => files.length === 0).map(({ pattern }) => describeMissing(pattern));
    if (problems.length > 0)
        throw new user_error/* UserError */.y(problems.join('\n'));
    const files = new Set(named.flatMap((entry) => entry.files).filter((file) => !excluded.has(file)));
    if (files.size === 0)
        throw new user_error/* UserError */.y(`files leaves nothing to check: ${patterns.join(', ')}. Name at least one file, folder or glob without \`!\` that is not taken out again.`);
    return [...files];
}
function selectDefaults() {
    const files = defaultPatterns.flatMap(expand);
    if (files.length === 0)
        throw new user_error/* UserError */.y(`There is nothing to check at ${defaultPatterns.join(' and ')}. Name the files, folders or globs with the input \`files\`.`);
    return files;
}
function expand(pattern) {
    if ((0,external_node_fs_.existsSync)(pattern))
        return (0,external_node_fs_.statSync)(pattern).isDirectory() ? listFolder(pattern) : [(0,external_node_path_.normalize)(pattern)];
    if (!isGlob(pattern))
        return [];
    const [folder, name] = [(0,external_node_path_.dirname)(pattern), (0,external_node_path_.basename)(pattern)];
    // The usual `folder/*.yml`: Node takes longer to load its globs than all these files to be read.
    const isUsual = !isGlob(folder) && /^\*[\w.]*$/.test(name) && !pattern.endsWith('/');
    if (isUsual)
        return (0,external_node_fs_.existsSync)(folder) ? listFolder(folder).filter((file) => file.endsWith(name.slice(1)) && !(0,external_node_path_.basename)(file).startsWith('.')) : [];
    return (0,external_node_fs_.globSync)(pattern).filter((file) => isRead.test(file)).sort();
}
function listFolder(folder) {
    return (0,external_node_fs_.readdirSync)(folder).filter((file) => isRead.test(file)).sort().map((file) => (0,external_node_path_.join)(folder, file));
}
function isGlob(pattern) {
    return /[*?[\]{}]/.test(pattern);
}
function describeMissing(pattern) {
    if (isGlob(pattern))
        return `files: no .yml, .yaml or .json matches ${pattern}.`;
    if ((0,external_node_fs_.existsSync)(pattern))
        return `files: the folder ${pattern} has no .yml, .yaml or .json.`;
    const folder = (0,external_node_path_.dirname)(pattern);
    if (!(0,external_node_fs_.existsSync)(folder))
        return `files: there is no ${pattern}, nor a folder ${folder}.`;
    return `files: there is no ${pattern}, ${(0,nearest_name/* suggestName */.S)((0,external_node_path_.normalize)(pattern), listFolder(folder))}`;
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/summary-table.ts

/** A job summary of more than 1 MiB is not shown at all; what comes before and after the table has room beside it. */
const maxBytes = 900 * 1024;
/** Markdown: counts, one row for each finding, and what was not checked. */
function summarise({ findings, fileCount, notes }) {
    const { rows, left } = fittingRows(findings);
    return [
        '## Task definitions',
        '',
        `${describeCounts(countFindings(findings), fileCount)}.`,
        '',
        ...(rows.length === 0 ? [] : ['| | rule | place | finding | what to do |', '| --- | --- | --- | --- | --- |', ...rows, '']),
        ...(left === 0 ? [] : [`${left} more findings do not fit here: the log and the SARIF file have them all.`, '']),
        ...(notes.length === 0 ? [] : ['Not checked:', '', ...notes.map((note) => `- ${cell(note)}`), '']),
    ].join('\n');
}
function fittingRows(findings) {
    const rows = [];
    let bytes = 0;
    for (const finding of findings) {
        const row = toRow(finding);
        bytes += Buffer.byteLength(row) + 1;
        if (bytes > maxBytes)
            return { rows, left: findings.length - rows.length };
        rows.push(row);
    }
    return { rows, left: 0 };
}
function toRow({ severity, rule, file, line, column, message, help }) {
    return `| ${[severity, rule, cell(`${file}:${line}:${column}`), cell(message), cell(help)].join(' | ')} |`;
}
/** Text of a file must not become markup, nor end the cell. */
function cell(text) {
    return text.replaceAll(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(/[\\`*_[\]|~@!#]/g, (character) => `&#${character.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./actions/shared/src/allowed-domain.ts
var allowed_domain = __nccwpck_require__(8868);
// EXTERNAL MODULE: ./actions/shared/src/fargate-sizes.ts
var fargate_sizes = __nccwpck_require__(9598);
;// CONCATENATED MODULE: ./actions/shared/src/environment-rules.ts


/** What is wrong with an environment file whose shape is right. */
function environmentFindings(document, environment) {
    return [sizeFindings, authFindings, zoneFindings, domainFindings, variableFindings].flatMap((find) => find(document, environment));
}
function sizeFindings(document, { sizes }) {
    const pairs = Object.entries(sizes).flatMap(([part, { cpu, memory }]) => {
        const problem = (0,fargate_sizes/* fargateSizeProblem */.Ho)(cpu, memory);
        return problem === undefined ? [] : [document.finding(['sizes', part, 'memory'], `sizes.${part}.memory: ${problem}`)];
    });
    if ((sizes.controller === undefined) === (sizes.runner === undefined))
        return pairs;
    const [there, absent] = sizes.runner === undefined ? ['controller', 'runner'] : ['runner', 'controller'];
    return [...pairs, document.finding(['sizes', there], `sizes.${absent} is missing, allowed: controller and runner, or neither of them`, 'key')];
}
function authFindings(document, { auth }) {
    if (auth.mode !== 'google' || (0,allowed_domain/* isAllowedDomain */.Xw)(auth.allowedDomain ?? ''))
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

function fail(list, instancePath, keyword, params, parentSchema, data, propertyName) {
const error = {instancePath, keyword, params, parentSchema, data, propertyName};
if(list === null) return [error];
list.push(error);
return list;
}
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
vErrors = fail(vErrors,instancePath,"required",{missingProperty: "cpu"},schema12,data);
errors++;
}
if(data.memory === undefined){
vErrors = fail(vErrors,instancePath,"required",{missingProperty: "memory"},schema12,data);
errors++;
}
if(data.desiredCount === undefined){
vErrors = fail(vErrors,instancePath,"required",{missingProperty: "desiredCount"},schema12,data);
errors++;
}
for(const key0 in data){
if(!(((key0 === "cpu") || (key0 === "memory")) || (key0 === "desiredCount"))){
vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},schema12,data);
errors++;
}
}
if(data.cpu !== undefined){
let data0 = data.cpu;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors,instancePath+"/cpu","type",{type: "integer"},schema13,data0);
errors++;
}
if(!((((((((data0 === 256) || (data0 === 512)) || (data0 === 1024)) || (data0 === 2048)) || (data0 === 4096)) || (data0 === 8192)) || (data0 === 16384)) || (data0 === 32768))){
vErrors = fail(vErrors,instancePath+"/cpu","enum",{allowedValues: schema13.enum},schema13,data0);
errors++;
}
}
if(data.memory !== undefined){
let data1 = data.memory;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors,instancePath+"/memory","type",{type: "integer"},schema14,data1);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 249856 || isNaN(data1)){
vErrors = fail(vErrors,instancePath+"/memory","maximum",{comparison: "<=", limit: 249856},schema14,data1);
errors++;
}
if(data1 < 512 || isNaN(data1)){
vErrors = fail(vErrors,instancePath+"/memory","minimum",{comparison: ">=", limit: 512},schema14,data1);
errors++;
}
}
}
if(data.desiredCount !== undefined){
let data2 = data.desiredCount;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors,instancePath+"/desiredCount","type",{type: "integer"},schema12.properties.desiredCount,data2);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
vErrors = fail(vErrors,instancePath+"/desiredCount","maximum",{comparison: "<=", limit: 1000},schema12.properties.desiredCount,data2);
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = fail(vErrors,instancePath+"/desiredCount","minimum",{comparison: ">=", limit: 0},schema12.properties.desiredCount,data2);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors,instancePath,"type",{type: "object"},schema12,data);
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
vErrors = fail(vErrors,instancePath,"required",{missingProperty: "cpu"},schema17,data);
errors++;
}
if(data.memory === undefined){
vErrors = fail(vErrors,instancePath,"required",{missingProperty: "memory"},schema17,data);
errors++;
}
for(const key0 in data){
if(!((key0 === "cpu") || (key0 === "memory"))){
vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},schema17,data);
errors++;
}
}
if(data.cpu !== undefined){
let data0 = data.cpu;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors,instancePath+"/cpu","type",{type: "integer"},schema13,data0);
errors++;
}
if(!((((((((data0 === 256) || (data0 === 512)) || (data0 === 1024)) || (data0 === 2048)) || (data0 === 4096)) || (data0 === 8192)) || (data0 === 16384)) || (data0 === 32768))){
vErrors = fail(vErrors,instancePath+"/cpu","enum",{allowedValues: schema13.enum},schema13,data0);
errors++;
}
}
if(data.memory !== undefined){
let data1 = data.memory;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors,instancePath+"/memory","type",{type: "integer"},schema14,data1);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 249856 || isNaN(data1)){
vErrors = fail(vErrors,instancePath+"/memory","maximum",{comparison: "<=", limit: 249856},schema14,data1);
errors++;
}
if(data1 < 512 || isNaN(data1)){
vErrors = fail(vErrors,instancePath+"/memory","minimum",{comparison: ">=", limit: 512},schema14,data1);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors,instancePath,"type",{type: "object"},schema17,data);
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
vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},schema11,data);
errors++;
}
if(data.account === undefined){
vErrors = fail(vErrors,instancePath,"required",{missingProperty: "account"},schema11,data);
errors++;
}
if(data.region === undefined){
vErrors = fail(vErrors,instancePath,"required",{missingProperty: "region"},schema11,data);
errors++;
}
if(data.auth === undefined){
vErrors = fail(vErrors,instancePath,"required",{missingProperty: "auth"},schema11,data);
errors++;
}
if(data.sizes === undefined){
vErrors = fail(vErrors,instancePath,"required",{missingProperty: "sizes"},schema11,data);
errors++;
}
if(data.projectConcurrencyLimit === undefined){
vErrors = fail(vErrors,instancePath,"required",{missingProperty: "projectConcurrencyLimit"},schema11,data);
errors++;
}
if(data.smokeTest === undefined){
vErrors = fail(vErrors,instancePath,"required",{missingProperty: "smokeTest"},schema11,data);
errors++;
}
if(data.infrastructure === undefined){
vErrors = fail(vErrors,instancePath,"required",{missingProperty: "infrastructure"},schema11,data);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},schema11,data);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$"},schema11.properties.name,data0);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},schema11.properties.name,data0);
errors++;
}
}
if(data.account !== undefined){
let data1 = data.account;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = fail(vErrors,instancePath+"/account","pattern",{pattern: "^[0-9]{12}$"},schema11.properties.account,data1);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/account","type",{type: "string"},schema11.properties.account,data1);
errors++;
}
}
if(data.region !== undefined){
let data2 = data.region;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
vErrors = fail(vErrors,instancePath+"/region","pattern",{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]$"},schema11.properties.region,data2);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/region","type",{type: "string"},schema11.properties.region,data2);
errors++;
}
}
if(data.profile !== undefined){
let data3 = data.profile;
if(typeof data3 !== "string"){
vErrors = fail(vErrors,instancePath+"/profile","type",{type: "string"},schema11.properties.profile,data3);
errors++;
}
if(!((data3 === "development") || (data3 === "production"))){
vErrors = fail(vErrors,instancePath+"/profile","enum",{allowedValues: schema11.properties.profile.enum},schema11.properties.profile,data3);
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
vErrors = fail(vErrors,instancePath+"/auth","required",{missingProperty: "googleClientId"},schema11.properties.auth.allOf[0].then,data4);
errors++;
}
if(data4.allowedDomain === undefined){
vErrors = fail(vErrors,instancePath+"/auth","required",{missingProperty: "allowedDomain"},schema11.properties.auth.allOf[0].then,data4);
errors++;
}
}
var _valid0 = _errs16 === errors;
valid2 = _valid0;
}
if(!valid2){
vErrors = fail(vErrors,instancePath+"/auth","if",{failingKeyword: "then"},schema11.properties.auth.allOf[0],data4);
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
vErrors = fail(vErrors,instancePath+"/auth","required",{missingProperty: "basicUsername"},schema11.properties.auth.allOf[1].then,data4);
errors++;
}
if(data4.basicRealm === undefined){
vErrors = fail(vErrors,instancePath+"/auth","required",{missingProperty: "basicRealm"},schema11.properties.auth.allOf[1].then,data4);
errors++;
}
}
var _valid1 = _errs21 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fail(vErrors,instancePath+"/auth","if",{failingKeyword: "then"},schema11.properties.auth.allOf[1],data4);
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.mode === undefined){
vErrors = fail(vErrors,instancePath+"/auth","required",{missingProperty: "mode"},schema11.properties.auth,data4);
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "mode") || (key1 === "googleClientId")) || (key1 === "allowedDomain")) || (key1 === "basicUsername")) || (key1 === "basicRealm"))){
vErrors = fail(vErrors,instancePath+"/auth","additionalProperties",{additionalProperty: key1},schema11.properties.auth,data4);
errors++;
}
}
if(data4.mode !== undefined){
let data7 = data4.mode;
if(typeof data7 !== "string"){
vErrors = fail(vErrors,instancePath+"/auth/mode","type",{type: "string"},schema11.properties.auth.properties.mode,data7);
errors++;
}
if(!(((data7 === "open") || (data7 === "google")) || (data7 === "basic"))){
vErrors = fail(vErrors,instancePath+"/auth/mode","enum",{allowedValues: schema11.properties.auth.properties.mode.enum},schema11.properties.auth.properties.mode,data7);
errors++;
}
}
if(data4.googleClientId !== undefined){
let data8 = data4.googleClientId;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
vErrors = fail(vErrors,instancePath+"/auth/googleClientId","pattern",{pattern: "\\S"},schema11.properties.auth.properties.googleClientId,data8);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth/googleClientId","type",{type: "string"},schema11.properties.auth.properties.googleClientId,data8);
errors++;
}
}
if(data4.allowedDomain !== undefined){
let data9 = data4.allowedDomain;
if(typeof data9 !== "string"){
vErrors = fail(vErrors,instancePath+"/auth/allowedDomain","type",{type: "string"},schema11.properties.auth.properties.allowedDomain,data9);
errors++;
}
}
if(data4.basicUsername !== undefined){
let data10 = data4.basicUsername;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
vErrors = fail(vErrors,instancePath+"/auth/basicUsername","pattern",{pattern: "^[^:]*[^:\\s][^:]*$"},schema11.properties.auth.properties.basicUsername,data10);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth/basicUsername","type",{type: "string"},schema11.properties.auth.properties.basicUsername,data10);
errors++;
}
}
if(data4.basicRealm !== undefined){
let data11 = data4.basicRealm;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
vErrors = fail(vErrors,instancePath+"/auth/basicRealm","pattern",{pattern: "\\S"},schema11.properties.auth.properties.basicRealm,data11);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth/basicRealm","type",{type: "string"},schema11.properties.auth.properties.basicRealm,data11);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth","type",{type: "object"},schema11.properties.auth,data4);
errors++;
}
}
if(data.sizes !== undefined){
let data12 = data.sizes;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.api === undefined){
vErrors = fail(vErrors,instancePath+"/sizes","required",{missingProperty: "api"},schema11.properties.sizes,data12);
errors++;
}
if(data12.web === undefined){
vErrors = fail(vErrors,instancePath+"/sizes","required",{missingProperty: "web"},schema11.properties.sizes,data12);
errors++;
}
if(data12.migrate === undefined){
vErrors = fail(vErrors,instancePath+"/sizes","required",{missingProperty: "migrate"},schema11.properties.sizes,data12);
errors++;
}
for(const key2 in data12){
if(!(((((key2 === "api") || (key2 === "web")) || (key2 === "controller")) || (key2 === "runner")) || (key2 === "migrate"))){
vErrors = fail(vErrors,instancePath+"/sizes","additionalProperties",{additionalProperty: key2},schema11.properties.sizes,data12);
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
vErrors = fail(vErrors,instancePath+"/sizes/runner","required",{missingProperty: "cpu"},schema11.properties.sizes.properties.runner,data16);
errors++;
}
if(data16.memory === undefined){
vErrors = fail(vErrors,instancePath+"/sizes/runner","required",{missingProperty: "memory"},schema11.properties.sizes.properties.runner,data16);
errors++;
}
for(const key3 in data16){
if(!(((key3 === "cpu") || (key3 === "memory")) || (key3 === "diskGiB"))){
vErrors = fail(vErrors,instancePath+"/sizes/runner","additionalProperties",{additionalProperty: key3},schema11.properties.sizes.properties.runner,data16);
errors++;
}
}
if(data16.cpu !== undefined){
let data17 = data16.cpu;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = fail(vErrors,instancePath+"/sizes/runner/cpu","type",{type: "integer"},schema13,data17);
errors++;
}
if(!((((((((data17 === 256) || (data17 === 512)) || (data17 === 1024)) || (data17 === 2048)) || (data17 === 4096)) || (data17 === 8192)) || (data17 === 16384)) || (data17 === 32768))){
vErrors = fail(vErrors,instancePath+"/sizes/runner/cpu","enum",{allowedValues: schema13.enum},schema13,data17);
errors++;
}
}
if(data16.memory !== undefined){
let data18 = data16.memory;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = fail(vErrors,instancePath+"/sizes/runner/memory","type",{type: "integer"},schema14,data18);
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 249856 || isNaN(data18)){
vErrors = fail(vErrors,instancePath+"/sizes/runner/memory","maximum",{comparison: "<=", limit: 249856},schema14,data18);
errors++;
}
if(data18 < 512 || isNaN(data18)){
vErrors = fail(vErrors,instancePath+"/sizes/runner/memory","minimum",{comparison: ">=", limit: 512},schema14,data18);
errors++;
}
}
}
if(data16.diskGiB !== undefined){
let data19 = data16.diskGiB;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = fail(vErrors,instancePath+"/sizes/runner/diskGiB","type",{type: "integer"},schema11.properties.sizes.properties.runner.properties.diskGiB,data19);
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 200 || isNaN(data19)){
vErrors = fail(vErrors,instancePath+"/sizes/runner/diskGiB","maximum",{comparison: "<=", limit: 200},schema11.properties.sizes.properties.runner.properties.diskGiB,data19);
errors++;
}
if(data19 < 21 || isNaN(data19)){
vErrors = fail(vErrors,instancePath+"/sizes/runner/diskGiB","minimum",{comparison: ">=", limit: 21},schema11.properties.sizes.properties.runner.properties.diskGiB,data19);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/sizes/runner","type",{type: "object"},schema11.properties.sizes.properties.runner,data16);
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
vErrors = fail(vErrors,instancePath+"/sizes","type",{type: "object"},schema11.properties.sizes,data12);
errors++;
}
}
if(data.projectConcurrencyLimit !== undefined){
let data21 = data.projectConcurrencyLimit;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = fail(vErrors,instancePath+"/projectConcurrencyLimit","type",{type: "integer"},schema11.properties.projectConcurrencyLimit,data21);
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000 || isNaN(data21)){
vErrors = fail(vErrors,instancePath+"/projectConcurrencyLimit","maximum",{comparison: "<=", limit: 1000},schema11.properties.projectConcurrencyLimit,data21);
errors++;
}
if(data21 < 1 || isNaN(data21)){
vErrors = fail(vErrors,instancePath+"/projectConcurrencyLimit","minimum",{comparison: ">=", limit: 1},schema11.properties.projectConcurrencyLimit,data21);
errors++;
}
}
}
if(data.runDeadlineSeconds !== undefined){
let data22 = data.runDeadlineSeconds;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = fail(vErrors,instancePath+"/runDeadlineSeconds","type",{type: "integer"},schema11.properties.runDeadlineSeconds,data22);
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 604800 || isNaN(data22)){
vErrors = fail(vErrors,instancePath+"/runDeadlineSeconds","maximum",{comparison: "<=", limit: 604800},schema11.properties.runDeadlineSeconds,data22);
errors++;
}
if(data22 < 60 || isNaN(data22)){
vErrors = fail(vErrors,instancePath+"/runDeadlineSeconds","minimum",{comparison: ">=", limit: 60},schema11.properties.runDeadlineSeconds,data22);
errors++;
}
}
}
if(data.smokeTest !== undefined){
let data23 = data.smokeTest;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.repository === undefined){
vErrors = fail(vErrors,instancePath+"/smokeTest","required",{missingProperty: "repository"},schema11.properties.smokeTest,data23);
errors++;
}
if(data23.branch === undefined){
vErrors = fail(vErrors,instancePath+"/smokeTest","required",{missingProperty: "branch"},schema11.properties.smokeTest,data23);
errors++;
}
for(const key4 in data23){
if(!((key4 === "repository") || (key4 === "branch"))){
vErrors = fail(vErrors,instancePath+"/smokeTest","additionalProperties",{additionalProperty: key4},schema11.properties.smokeTest,data23);
errors++;
}
}
if(data23.repository !== undefined){
let data24 = data23.repository;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
vErrors = fail(vErrors,instancePath+"/smokeTest/repository","pattern",{pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"},schema20,data24);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/smokeTest/repository","type",{type: "string"},schema20,data24);
errors++;
}
}
if(data23.branch !== undefined){
let data25 = data23.branch;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
vErrors = fail(vErrors,instancePath+"/smokeTest/branch","pattern",{pattern: "^[^\\s~^:?*\\[\\\\]+$"},schema11.properties.smokeTest.properties.branch,data25);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/smokeTest/branch","type",{type: "string"},schema11.properties.smokeTest.properties.branch,data25);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/smokeTest","type",{type: "object"},schema11.properties.smokeTest,data23);
errors++;
}
}
if(data.infrastructure !== undefined){
let data26 = data.infrastructure;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.vpcCidr === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure","required",{missingProperty: "vpcCidr"},schema11.properties.infrastructure,data26);
errors++;
}
if(data26.availabilityZones === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure","required",{missingProperty: "availabilityZones"},schema11.properties.infrastructure,data26);
errors++;
}
if(data26.natGateways === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure","required",{missingProperty: "natGateways"},schema11.properties.infrastructure,data26);
errors++;
}
if(data26.database === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure","required",{missingProperty: "database"},schema11.properties.infrastructure,data26);
errors++;
}
if(data26.redis === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure","required",{missingProperty: "redis"},schema11.properties.infrastructure,data26);
errors++;
}
if(data26.logRetentionDays === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure","required",{missingProperty: "logRetentionDays"},schema11.properties.infrastructure,data26);
errors++;
}
if(data26.certificateArn === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure","required",{missingProperty: "certificateArn"},schema11.properties.infrastructure,data26);
errors++;
}
if(data26.domainName === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure","required",{missingProperty: "domainName"},schema11.properties.infrastructure,data26);
errors++;
}
if(data26.github === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure","required",{missingProperty: "github"},schema11.properties.infrastructure,data26);
errors++;
}
for(const key5 in data26){
if(!(func2.call(schema11.properties.infrastructure.properties, key5))){
vErrors = fail(vErrors,instancePath+"/infrastructure","additionalProperties",{additionalProperty: key5},schema11.properties.infrastructure,data26);
errors++;
}
}
if(data26.vpcCidr !== undefined){
let data27 = data26.vpcCidr;
if(typeof data27 === "string"){
if(!pattern8.test(data27)){
vErrors = fail(vErrors,instancePath+"/infrastructure/vpcCidr","pattern",{pattern: "^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$"},schema11.properties.infrastructure.properties.vpcCidr,data27);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/vpcCidr","type",{type: "string"},schema11.properties.infrastructure.properties.vpcCidr,data27);
errors++;
}
}
if(data26.availabilityZones !== undefined){
let data28 = data26.availabilityZones;
if(Array.isArray(data28)){
if(data28.length > 6){
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones","maxItems",{limit: 6},schema11.properties.infrastructure.properties.availabilityZones,data28);
errors++;
}
if(data28.length < 2){
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones","minItems",{limit: 2},schema11.properties.infrastructure.properties.availabilityZones,data28);
errors++;
}
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
let data29 = data28[i0];
if(typeof data29 === "string"){
if(!pattern9.test(data29)){
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones/" + i0,"pattern",{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]$"},schema11.properties.infrastructure.properties.availabilityZones.items,data29);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones/" + i0,"type",{type: "string"},schema11.properties.infrastructure.properties.availabilityZones.items,data29);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones","type",{type: "array"},schema11.properties.infrastructure.properties.availabilityZones,data28);
errors++;
}
}
if(data26.natGateways !== undefined){
let data30 = data26.natGateways;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = fail(vErrors,instancePath+"/infrastructure/natGateways","type",{type: "integer"},schema11.properties.infrastructure.properties.natGateways,data30);
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 6 || isNaN(data30)){
vErrors = fail(vErrors,instancePath+"/infrastructure/natGateways","maximum",{comparison: "<=", limit: 6},schema11.properties.infrastructure.properties.natGateways,data30);
errors++;
}
if(data30 < 0 || isNaN(data30)){
vErrors = fail(vErrors,instancePath+"/infrastructure/natGateways","minimum",{comparison: ">=", limit: 0},schema11.properties.infrastructure.properties.natGateways,data30);
errors++;
}
}
}
if(data26.database !== undefined){
let data31 = data26.database;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.instanceClass === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/database","required",{missingProperty: "instanceClass"},schema11.properties.infrastructure.properties.database,data31);
errors++;
}
if(data31.allocatedStorageGiB === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/database","required",{missingProperty: "allocatedStorageGiB"},schema11.properties.infrastructure.properties.database,data31);
errors++;
}
if(data31.multiAz === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/database","required",{missingProperty: "multiAz"},schema11.properties.infrastructure.properties.database,data31);
errors++;
}
for(const key6 in data31){
if(!(((key6 === "instanceClass") || (key6 === "allocatedStorageGiB")) || (key6 === "multiAz"))){
vErrors = fail(vErrors,instancePath+"/infrastructure/database","additionalProperties",{additionalProperty: key6},schema11.properties.infrastructure.properties.database,data31);
errors++;
}
}
if(data31.instanceClass !== undefined){
let data32 = data31.instanceClass;
if(typeof data32 === "string"){
if(!pattern10.test(data32)){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/instanceClass","pattern",{pattern: "^(?!db\\.)[a-z0-9-]+\\.[a-z0-9-]+$"},schema11.properties.infrastructure.properties.database.properties.instanceClass,data32);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/database/instanceClass","type",{type: "string"},schema11.properties.infrastructure.properties.database.properties.instanceClass,data32);
errors++;
}
}
if(data31.allocatedStorageGiB !== undefined){
let data33 = data31.allocatedStorageGiB;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/allocatedStorageGiB","type",{type: "integer"},schema11.properties.infrastructure.properties.database.properties.allocatedStorageGiB,data33);
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 65536 || isNaN(data33)){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/allocatedStorageGiB","maximum",{comparison: "<=", limit: 65536},schema11.properties.infrastructure.properties.database.properties.allocatedStorageGiB,data33);
errors++;
}
if(data33 < 20 || isNaN(data33)){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/allocatedStorageGiB","minimum",{comparison: ">=", limit: 20},schema11.properties.infrastructure.properties.database.properties.allocatedStorageGiB,data33);
errors++;
}
}
}
if(data31.multiAz !== undefined){
let data34 = data31.multiAz;
if(typeof data34 !== "boolean"){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/multiAz","type",{type: "boolean"},schema11.properties.infrastructure.properties.database.properties.multiAz,data34);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/database","type",{type: "object"},schema11.properties.infrastructure.properties.database,data31);
errors++;
}
}
if(data26.redis !== undefined){
let data35 = data26.redis;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.nodeType === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/redis","required",{missingProperty: "nodeType"},schema11.properties.infrastructure.properties.redis,data35);
errors++;
}
for(const key7 in data35){
if(!(key7 === "nodeType")){
vErrors = fail(vErrors,instancePath+"/infrastructure/redis","additionalProperties",{additionalProperty: key7},schema11.properties.infrastructure.properties.redis,data35);
errors++;
}
}
if(data35.nodeType !== undefined){
let data36 = data35.nodeType;
if(typeof data36 === "string"){
if(!pattern11.test(data36)){
vErrors = fail(vErrors,instancePath+"/infrastructure/redis/nodeType","pattern",{pattern: "^cache\\.[a-z0-9-]+\\.[a-z0-9-]+$"},schema11.properties.infrastructure.properties.redis.properties.nodeType,data36);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/redis/nodeType","type",{type: "string"},schema11.properties.infrastructure.properties.redis.properties.nodeType,data36);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/redis","type",{type: "object"},schema11.properties.infrastructure.properties.redis,data35);
errors++;
}
}
if(data26.logRetentionDays !== undefined){
let data37 = data26.logRetentionDays;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = fail(vErrors,instancePath+"/infrastructure/logRetentionDays","type",{type: "integer"},schema11.properties.infrastructure.properties.logRetentionDays,data37);
errors++;
}
if(!((((((((((((((((((((((data37 === 1) || (data37 === 3)) || (data37 === 5)) || (data37 === 7)) || (data37 === 14)) || (data37 === 30)) || (data37 === 60)) || (data37 === 90)) || (data37 === 120)) || (data37 === 150)) || (data37 === 180)) || (data37 === 365)) || (data37 === 400)) || (data37 === 545)) || (data37 === 731)) || (data37 === 1096)) || (data37 === 1827)) || (data37 === 2192)) || (data37 === 2557)) || (data37 === 2922)) || (data37 === 3288)) || (data37 === 3653))){
vErrors = fail(vErrors,instancePath+"/infrastructure/logRetentionDays","enum",{allowedValues: schema11.properties.infrastructure.properties.logRetentionDays.enum},schema11.properties.infrastructure.properties.logRetentionDays,data37);
errors++;
}
}
if(data26.certificateArn !== undefined){
let data38 = data26.certificateArn;
if((typeof data38 !== "string") && (data38 !== null)){
vErrors = fail(vErrors,instancePath+"/infrastructure/certificateArn","type",{type: schema11.properties.infrastructure.properties.certificateArn.type},schema11.properties.infrastructure.properties.certificateArn,data38);
errors++;
}
if(typeof data38 === "string"){
if(!pattern12.test(data38)){
vErrors = fail(vErrors,instancePath+"/infrastructure/certificateArn","pattern",{pattern: "^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$"},schema11.properties.infrastructure.properties.certificateArn,data38);
errors++;
}
}
}
if(data26.domainName !== undefined){
let data39 = data26.domainName;
if((typeof data39 !== "string") && (data39 !== null)){
vErrors = fail(vErrors,instancePath+"/infrastructure/domainName","type",{type: schema11.properties.infrastructure.properties.domainName.type},schema11.properties.infrastructure.properties.domainName,data39);
errors++;
}
if(typeof data39 === "string"){
if(!pattern13.test(data39)){
vErrors = fail(vErrors,instancePath+"/infrastructure/domainName","pattern",{pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"},schema11.properties.infrastructure.properties.domainName,data39);
errors++;
}
}
}
if(data26.github !== undefined){
let data40 = data26.github;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.repository === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github","required",{missingProperty: "repository"},schema11.properties.infrastructure.properties.github,data40);
errors++;
}
if(data40.repositoryId === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github","required",{missingProperty: "repositoryId"},schema11.properties.infrastructure.properties.github,data40);
errors++;
}
if(data40.ownerId === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github","required",{missingProperty: "ownerId"},schema11.properties.infrastructure.properties.github,data40);
errors++;
}
if(data40.oidcProviderArn === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github","required",{missingProperty: "oidcProviderArn"},schema11.properties.infrastructure.properties.github,data40);
errors++;
}
for(const key8 in data40){
if(!((((key8 === "repository") || (key8 === "repositoryId")) || (key8 === "ownerId")) || (key8 === "oidcProviderArn"))){
vErrors = fail(vErrors,instancePath+"/infrastructure/github","additionalProperties",{additionalProperty: key8},schema11.properties.infrastructure.properties.github,data40);
errors++;
}
}
if(data40.repository !== undefined){
let data41 = data40.repository;
if(typeof data41 === "string"){
if(!pattern6.test(data41)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repository","pattern",{pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"},schema20,data41);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repository","type",{type: "string"},schema20,data41);
errors++;
}
}
if(data40.repositoryId !== undefined){
let data42 = data40.repositoryId;
if(typeof data42 === "string"){
if(!pattern15.test(data42)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repositoryId","pattern",{pattern: "^[0-9]+$"},schema22,data42);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repositoryId","type",{type: "string"},schema22,data42);
errors++;
}
}
if(data40.ownerId !== undefined){
let data43 = data40.ownerId;
if(typeof data43 === "string"){
if(!pattern15.test(data43)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/ownerId","pattern",{pattern: "^[0-9]+$"},schema22,data43);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github/ownerId","type",{type: "string"},schema22,data43);
errors++;
}
}
if(data40.oidcProviderArn !== undefined){
let data44 = data40.oidcProviderArn;
if((typeof data44 !== "string") && (data44 !== null)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/oidcProviderArn","type",{type: schema11.properties.infrastructure.properties.github.properties.oidcProviderArn.type},schema11.properties.infrastructure.properties.github.properties.oidcProviderArn,data44);
errors++;
}
if(typeof data44 === "string"){
if(!pattern17.test(data44)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/oidcProviderArn","pattern",{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$"},schema11.properties.infrastructure.properties.github.properties.oidcProviderArn,data44);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github","type",{type: "object"},schema11.properties.infrastructure.properties.github,data40);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure","type",{type: "object"},schema11.properties.infrastructure,data26);
errors++;
}
}
if(data.additionalEnvironment !== undefined){
let data45 = data.additionalEnvironment;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key9 in data45){
if(!(((((key9 === "api") || (key9 === "web")) || (key9 === "controller")) || (key9 === "runner")) || (key9 === "migrate"))){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment","additionalProperties",{additionalProperty: key9},schema11.properties.additionalEnvironment,data45);
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
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api","pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema24.propertyNames,key10,key10);
errors++;
}
}
var valid25 = _errs115 === errors;
if(!valid25){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api","propertyNames",{propertyName: key10},schema24,data46);
errors++;
}
}
for(const key11 in data46){
let data47 = data46[key11];
if(typeof data47 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "string"},schema24.additionalProperties,data47);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api","type",{type: "object"},schema24,data46);
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
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web","pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema24.propertyNames,key12,key12);
errors++;
}
}
var valid28 = _errs122 === errors;
if(!valid28){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web","propertyNames",{propertyName: key12},schema24,data48);
errors++;
}
}
for(const key13 in data48){
let data49 = data48[key13];
if(typeof data49 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "string"},schema24.additionalProperties,data49);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web","type",{type: "object"},schema24,data48);
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
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller","pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema24.propertyNames,key14,key14);
errors++;
}
}
var valid31 = _errs129 === errors;
if(!valid31){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller","propertyNames",{propertyName: key14},schema24,data50);
errors++;
}
}
for(const key15 in data50){
let data51 = data50[key15];
if(typeof data51 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "string"},schema24.additionalProperties,data51);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller","type",{type: "object"},schema24,data50);
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
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner","pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema24.propertyNames,key16,key16);
errors++;
}
}
var valid34 = _errs136 === errors;
if(!valid34){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner","propertyNames",{propertyName: key16},schema24,data52);
errors++;
}
}
for(const key17 in data52){
let data53 = data52[key17];
if(typeof data53 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "string"},schema24.additionalProperties,data53);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner","type",{type: "object"},schema24,data52);
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
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate","pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema24.propertyNames,key18,key18);
errors++;
}
}
var valid37 = _errs143 === errors;
if(!valid37){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate","propertyNames",{propertyName: key18},schema24,data54);
errors++;
}
}
for(const key19 in data54){
let data55 = data54[key19];
if(typeof data55 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "string"},schema24.additionalProperties,data55);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate","type",{type: "object"},schema24,data54);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment","type",{type: "object"},schema11.properties.additionalEnvironment,data45);
errors++;
}
}
if(data.additionalSecrets !== undefined){
let data56 = data.additionalSecrets;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key20 in data56){
if(!(((((key20 === "api") || (key20 === "web")) || (key20 === "controller")) || (key20 === "runner")) || (key20 === "migrate"))){
vErrors = fail(vErrors,instancePath+"/additionalSecrets","additionalProperties",{additionalProperty: key20},schema11.properties.additionalSecrets,data56);
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
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api","pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema29.propertyNames,key21,key21);
errors++;
}
}
var valid41 = _errs153 === errors;
if(!valid41){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api","propertyNames",{propertyName: key21},schema29,data57);
errors++;
}
}
for(const key22 in data57){
let data58 = data57[key22];
if(typeof data58 === "string"){
if(!pattern24.test(data58)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),"pattern",{pattern: "^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"},schema29.additionalProperties,data58);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "string"},schema29.additionalProperties,data58);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api","type",{type: "object"},schema29,data57);
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
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web","pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema29.propertyNames,key23,key23);
errors++;
}
}
var valid44 = _errs160 === errors;
if(!valid44){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web","propertyNames",{propertyName: key23},schema29,data59);
errors++;
}
}
for(const key24 in data59){
let data60 = data59[key24];
if(typeof data60 === "string"){
if(!pattern24.test(data60)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),"pattern",{pattern: "^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"},schema29.additionalProperties,data60);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "string"},schema29.additionalProperties,data60);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web","type",{type: "object"},schema29,data59);
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
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller","pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema29.propertyNames,key25,key25);
errors++;
}
}
var valid47 = _errs167 === errors;
if(!valid47){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller","propertyNames",{propertyName: key25},schema29,data61);
errors++;
}
}
for(const key26 in data61){
let data62 = data61[key26];
if(typeof data62 === "string"){
if(!pattern24.test(data62)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),"pattern",{pattern: "^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"},schema29.additionalProperties,data62);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "string"},schema29.additionalProperties,data62);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller","type",{type: "object"},schema29,data61);
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
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner","pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema29.propertyNames,key27,key27);
errors++;
}
}
var valid50 = _errs174 === errors;
if(!valid50){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner","propertyNames",{propertyName: key27},schema29,data63);
errors++;
}
}
for(const key28 in data63){
let data64 = data63[key28];
if(typeof data64 === "string"){
if(!pattern24.test(data64)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),"pattern",{pattern: "^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"},schema29.additionalProperties,data64);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "string"},schema29.additionalProperties,data64);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner","type",{type: "object"},schema29,data63);
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
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate","pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema29.propertyNames,key29,key29);
errors++;
}
}
var valid53 = _errs181 === errors;
if(!valid53){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate","propertyNames",{propertyName: key29},schema29,data65);
errors++;
}
}
for(const key30 in data65){
let data66 = data65[key30];
if(typeof data66 === "string"){
if(!pattern24.test(data66)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),"pattern",{pattern: "^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"},schema29.additionalProperties,data66);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "string"},schema29.additionalProperties,data66);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate","type",{type: "object"},schema29,data65);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets","type",{type: "object"},schema11.properties.additionalSecrets,data56);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath,"type",{type: "object"},schema11,data);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


// EXTERNAL MODULE: ./actions/shared/src/schema-findings.ts
var schema_findings = __nccwpck_require__(1083);
// EXTERNAL MODULE: ./actions/shared/src/yaml-document.ts + 3 modules
var yaml_document = __nccwpck_require__(6409);
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
    throw new src_finding/* FindingsError */.N(`${document.file} is not right:`, [document.finding(['name'], `name: got "${environment.name}", allowed: ${name}, as the file is called`)]);
}
function readEnvironmentDocument(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw new user_error/* UserError */.y(describeMissingFile(path));
    const document = (0,yaml_document/* readYamlDocument */.H)(path);
    const shape = (0,schema_findings/* schemaFindings */.I$)(document, validate);
    // The rules below read the fields as they should be.
    const findings = shape.length > 0 ? shape : environmentFindings(document, document.value);
    if (findings.length > 0)
        throw new src_finding/* FindingsError */.N(`${document.file} is not right:`, findings);
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

// EXTERNAL MODULE: ./actions/shared/src/rules/all-rules.ts + 36 modules
var all_rules = __nccwpck_require__(2995);
// EXTERNAL MODULE: ./actions/shared/src/rules/placeholder-rules.ts + 1 modules
var placeholder_rules = __nccwpck_require__(161);
;// CONCATENATED MODULE: ./actions/shared/src/rules/rule-finding.ts
/** By place, then by rule. */
function sortFindings(findings) {
    return [...findings].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compareRules(a.rule, b.rule));
}
/** R9 before R10. */
function compareRules(a, b) {
    return compare(a.charAt(0), b.charAt(0)) || Number(a.slice(1)) - Number(b.slice(1));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./actions/shared/src/rules/rule.ts
var rules_rule = __nccwpck_require__(2945);
// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(1073);
;// CONCATENATED MODULE: ./actions/shared/src/rules/ecs-shapes.generated.js
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

;// CONCATENATED MODULE: ./actions/shared/src/rules/ecs-validator.generated.js
// Compiled from actions/shared/src/rules/ecs-schema.generated.json by scripts/compile-schemas.ts; do not edit.
let errors = [];
function ecs_validator_generated_fail(instancePath, keyword, name) { errors.push({instancePath, keyword, name}); }
function isInteger(value) { return typeof value === 'number' && (value | 0) === value; }
"use strict";
function definitionErrors(data){
errors = [];
validate22(data,"");
return errors;
}
const schema7 = {"properties":{"family":0,"containerDefinitions":0,"taskRoleArn":0,"executionRoleArn":0,"networkMode":0,"volumes":0,"placementConstraints":0,"requiresCompatibilities":0,"cpu":0,"memory":0,"tags":0,"pidMode":0,"ipcMode":0,"proxyConfiguration":0,"inferenceAccelerators":0,"ephemeralStorage":0,"runtimePlatform":0,"enableFaultInjection":0}};
const ecs_validator_generated_func2 = Object.prototype.hasOwnProperty;
const schema8 = {"properties":{"name":0,"image":0,"repositoryCredentials":0,"cpu":0,"memory":0,"memoryReservation":0,"links":0,"portMappings":0,"essential":0,"restartPolicy":0,"entryPoint":0,"command":0,"environment":0,"environmentFiles":0,"mountPoints":0,"volumesFrom":0,"linuxParameters":0,"secrets":0,"dependsOn":0,"startTimeout":0,"stopTimeout":0,"versionConsistency":0,"hostname":0,"user":0,"workingDirectory":0,"disableNetworking":0,"privileged":0,"readonlyRootFilesystem":0,"dnsServers":0,"dnsSearchDomains":0,"extraHosts":0,"dockerSecurityOptions":0,"interactive":0,"pseudoTerminal":0,"dockerLabels":0,"ulimits":0,"logConfiguration":0,"healthCheck":0,"systemControls":0,"resourceRequirements":0,"firelensConfiguration":0,"credentialSpecs":0}};
function validate24(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.credentialsParameter === undefined){
ecs_validator_generated_fail(instancePath,"required","credentialsParameter");
}
for(const key0 in data){
if(!(key0 === "credentialsParameter")){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.credentialsParameter !== undefined){
if(typeof data.credentialsParameter !== "string"){
ecs_validator_generated_fail(instancePath+"/credentialsParameter","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate26(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "containerPort") || (key0 === "hostPort")) || (key0 === "protocol")) || (key0 === "name")) || (key0 === "appProtocol")) || (key0 === "containerPortRange"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.containerPort !== undefined){
let data0 = data.containerPort;
if(!(isInteger(data0))){
ecs_validator_generated_fail(instancePath+"/containerPort","type");
}
}
if(data.hostPort !== undefined){
let data1 = data.hostPort;
if(!(isInteger(data1))){
ecs_validator_generated_fail(instancePath+"/hostPort","type");
}
}
if(data.protocol !== undefined){
let data2 = data.protocol;
if(typeof data2 !== "string"){
ecs_validator_generated_fail(instancePath+"/protocol","type");
}
if(!((data2 === "tcp") || (data2 === "udp"))){
ecs_validator_generated_fail(instancePath+"/protocol","enum");
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
ecs_validator_generated_fail(instancePath+"/name","type");
}
}
if(data.appProtocol !== undefined){
let data4 = data.appProtocol;
if(typeof data4 !== "string"){
ecs_validator_generated_fail(instancePath+"/appProtocol","type");
}
if(!(((data4 === "grpc") || (data4 === "http")) || (data4 === "http2"))){
ecs_validator_generated_fail(instancePath+"/appProtocol","enum");
}
}
if(data.containerPortRange !== undefined){
if(typeof data.containerPortRange !== "string"){
ecs_validator_generated_fail(instancePath+"/containerPortRange","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate28(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
ecs_validator_generated_fail(instancePath,"required","enabled");
}
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "ignoredExitCodes")) || (key0 === "restartAttemptPeriod"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
ecs_validator_generated_fail(instancePath+"/enabled","type");
}
}
if(data.ignoredExitCodes !== undefined){
let data1 = data.ignoredExitCodes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(isInteger(data2))){
ecs_validator_generated_fail(instancePath+"/ignoredExitCodes/" + i0,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/ignoredExitCodes","type");
}
}
if(data.restartAttemptPeriod !== undefined){
let data3 = data.restartAttemptPeriod;
if(!(isInteger(data3))){
ecs_validator_generated_fail(instancePath+"/restartAttemptPeriod","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate30(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
ecs_validator_generated_fail(instancePath,"required","name");
}
if(data.value === undefined){
ecs_validator_generated_fail(instancePath,"required","value");
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
ecs_validator_generated_fail(instancePath+"/name","type");
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
ecs_validator_generated_fail(instancePath+"/value","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate32(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
ecs_validator_generated_fail(instancePath,"required","value");
}
if(data.type === undefined){
ecs_validator_generated_fail(instancePath,"required","type");
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "type"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
ecs_validator_generated_fail(instancePath+"/value","type");
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
ecs_validator_generated_fail(instancePath+"/type","type");
}
if(!(data1 === "s3")){
ecs_validator_generated_fail(instancePath+"/type","enum");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate34(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "sourceVolume") || (key0 === "containerPath")) || (key0 === "readOnly"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.sourceVolume !== undefined){
if(typeof data.sourceVolume !== "string"){
ecs_validator_generated_fail(instancePath+"/sourceVolume","type");
}
}
if(data.containerPath !== undefined){
if(typeof data.containerPath !== "string"){
ecs_validator_generated_fail(instancePath+"/containerPath","type");
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
ecs_validator_generated_fail(instancePath+"/readOnly","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate36(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "sourceContainer") || (key0 === "readOnly"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.sourceContainer !== undefined){
if(typeof data.sourceContainer !== "string"){
ecs_validator_generated_fail(instancePath+"/sourceContainer","type");
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
ecs_validator_generated_fail(instancePath+"/readOnly","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate39(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "add") || (key0 === "drop"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.add !== undefined){
let data0 = data.add;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
ecs_validator_generated_fail(instancePath+"/add/" + i0,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/add","type");
}
}
if(data.drop !== undefined){
let data2 = data.drop;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
ecs_validator_generated_fail(instancePath+"/drop/" + i1,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/drop","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate41(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hostPath === undefined){
ecs_validator_generated_fail(instancePath,"required","hostPath");
}
for(const key0 in data){
if(!(((key0 === "hostPath") || (key0 === "containerPath")) || (key0 === "permissions"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.hostPath !== undefined){
if(typeof data.hostPath !== "string"){
ecs_validator_generated_fail(instancePath+"/hostPath","type");
}
}
if(data.containerPath !== undefined){
if(typeof data.containerPath !== "string"){
ecs_validator_generated_fail(instancePath+"/containerPath","type");
}
}
if(data.permissions !== undefined){
let data2 = data.permissions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
ecs_validator_generated_fail(instancePath+"/permissions/" + i0,"type");
}
if(!(((data3 === "mknod") || (data3 === "read")) || (data3 === "write"))){
ecs_validator_generated_fail(instancePath+"/permissions/" + i0,"enum");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/permissions","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate43(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.containerPath === undefined){
ecs_validator_generated_fail(instancePath,"required","containerPath");
}
if(data.size === undefined){
ecs_validator_generated_fail(instancePath,"required","size");
}
for(const key0 in data){
if(!(((key0 === "containerPath") || (key0 === "size")) || (key0 === "mountOptions"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.containerPath !== undefined){
if(typeof data.containerPath !== "string"){
ecs_validator_generated_fail(instancePath+"/containerPath","type");
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(isInteger(data1))){
ecs_validator_generated_fail(instancePath+"/size","type");
}
}
if(data.mountOptions !== undefined){
let data2 = data.mountOptions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
ecs_validator_generated_fail(instancePath+"/mountOptions/" + i0,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/mountOptions","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate38(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "capabilities") || (key0 === "devices")) || (key0 === "initProcessEnabled")) || (key0 === "sharedMemorySize")) || (key0 === "tmpfs")) || (key0 === "maxSwap")) || (key0 === "swappiness"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.capabilities !== undefined){
validate39(data.capabilities,instancePath+"/capabilities");
}
if(data.devices !== undefined){
let data1 = data.devices;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
validate41(data1[i0],instancePath+"/devices/" + i0);
}
}
else {
ecs_validator_generated_fail(instancePath+"/devices","type");
}
}
if(data.initProcessEnabled !== undefined){
if(typeof data.initProcessEnabled !== "boolean"){
ecs_validator_generated_fail(instancePath+"/initProcessEnabled","type");
}
}
if(data.sharedMemorySize !== undefined){
let data4 = data.sharedMemorySize;
if(!(isInteger(data4))){
ecs_validator_generated_fail(instancePath+"/sharedMemorySize","type");
}
}
if(data.tmpfs !== undefined){
let data5 = data.tmpfs;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
validate43(data5[i1],instancePath+"/tmpfs/" + i1);
}
}
else {
ecs_validator_generated_fail(instancePath+"/tmpfs","type");
}
}
if(data.maxSwap !== undefined){
let data7 = data.maxSwap;
if(!(isInteger(data7))){
ecs_validator_generated_fail(instancePath+"/maxSwap","type");
}
}
if(data.swappiness !== undefined){
let data8 = data.swappiness;
if(!(isInteger(data8))){
ecs_validator_generated_fail(instancePath+"/swappiness","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate46(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
ecs_validator_generated_fail(instancePath,"required","name");
}
if(data.valueFrom === undefined){
ecs_validator_generated_fail(instancePath,"required","valueFrom");
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "valueFrom"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
ecs_validator_generated_fail(instancePath+"/name","type");
}
}
if(data.valueFrom !== undefined){
if(typeof data.valueFrom !== "string"){
ecs_validator_generated_fail(instancePath+"/valueFrom","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate48(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.containerName === undefined){
ecs_validator_generated_fail(instancePath,"required","containerName");
}
if(data.condition === undefined){
ecs_validator_generated_fail(instancePath,"required","condition");
}
for(const key0 in data){
if(!((key0 === "containerName") || (key0 === "condition"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.containerName !== undefined){
if(typeof data.containerName !== "string"){
ecs_validator_generated_fail(instancePath+"/containerName","type");
}
}
if(data.condition !== undefined){
let data1 = data.condition;
if(typeof data1 !== "string"){
ecs_validator_generated_fail(instancePath+"/condition","type");
}
if(!((((data1 === "COMPLETE") || (data1 === "HEALTHY")) || (data1 === "START")) || (data1 === "SUCCESS"))){
ecs_validator_generated_fail(instancePath+"/condition","enum");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate50(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hostname === undefined){
ecs_validator_generated_fail(instancePath,"required","hostname");
}
if(data.ipAddress === undefined){
ecs_validator_generated_fail(instancePath,"required","ipAddress");
}
for(const key0 in data){
if(!((key0 === "hostname") || (key0 === "ipAddress"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.hostname !== undefined){
if(typeof data.hostname !== "string"){
ecs_validator_generated_fail(instancePath+"/hostname","type");
}
}
if(data.ipAddress !== undefined){
if(typeof data.ipAddress !== "string"){
ecs_validator_generated_fail(instancePath+"/ipAddress","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate52(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
ecs_validator_generated_fail(instancePath,"required","name");
}
if(data.softLimit === undefined){
ecs_validator_generated_fail(instancePath,"required","softLimit");
}
if(data.hardLimit === undefined){
ecs_validator_generated_fail(instancePath,"required","hardLimit");
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "softLimit")) || (key0 === "hardLimit"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
ecs_validator_generated_fail(instancePath+"/name","type");
}
if(!(((((((((((((((data0 === "core") || (data0 === "cpu")) || (data0 === "data")) || (data0 === "fsize")) || (data0 === "locks")) || (data0 === "memlock")) || (data0 === "msgqueue")) || (data0 === "nice")) || (data0 === "nofile")) || (data0 === "nproc")) || (data0 === "rss")) || (data0 === "rtprio")) || (data0 === "rttime")) || (data0 === "sigpending")) || (data0 === "stack"))){
ecs_validator_generated_fail(instancePath+"/name","enum");
}
}
if(data.softLimit !== undefined){
let data1 = data.softLimit;
if(!(isInteger(data1))){
ecs_validator_generated_fail(instancePath+"/softLimit","type");
}
}
if(data.hardLimit !== undefined){
let data2 = data.hardLimit;
if(!(isInteger(data2))){
ecs_validator_generated_fail(instancePath+"/hardLimit","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate54(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logDriver === undefined){
ecs_validator_generated_fail(instancePath,"required","logDriver");
}
for(const key0 in data){
if(!(((key0 === "logDriver") || (key0 === "options")) || (key0 === "secretOptions"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.logDriver !== undefined){
let data0 = data.logDriver;
if(typeof data0 !== "string"){
ecs_validator_generated_fail(instancePath+"/logDriver","type");
}
if(!((((((((data0 === "awsfirelens") || (data0 === "awslogs")) || (data0 === "fluentd")) || (data0 === "gelf")) || (data0 === "journald")) || (data0 === "json-file")) || (data0 === "splunk")) || (data0 === "syslog"))){
ecs_validator_generated_fail(instancePath+"/logDriver","enum");
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
ecs_validator_generated_fail(instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/options","type");
}
}
if(data.secretOptions !== undefined){
let data3 = data.secretOptions;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
validate46(data3[i0],instancePath+"/secretOptions/" + i0);
}
}
else {
ecs_validator_generated_fail(instancePath+"/secretOptions","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate57(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
ecs_validator_generated_fail(instancePath,"required","command");
}
for(const key0 in data){
if(!(((((key0 === "command") || (key0 === "interval")) || (key0 === "timeout")) || (key0 === "retries")) || (key0 === "startPeriod"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.command !== undefined){
let data0 = data.command;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
ecs_validator_generated_fail(instancePath+"/command/" + i0,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/command","type");
}
}
if(data.interval !== undefined){
let data2 = data.interval;
if(!(isInteger(data2))){
ecs_validator_generated_fail(instancePath+"/interval","type");
}
}
if(data.timeout !== undefined){
let data3 = data.timeout;
if(!(isInteger(data3))){
ecs_validator_generated_fail(instancePath+"/timeout","type");
}
}
if(data.retries !== undefined){
let data4 = data.retries;
if(!(isInteger(data4))){
ecs_validator_generated_fail(instancePath+"/retries","type");
}
}
if(data.startPeriod !== undefined){
let data5 = data.startPeriod;
if(!(isInteger(data5))){
ecs_validator_generated_fail(instancePath+"/startPeriod","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate59(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "namespace") || (key0 === "value"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
ecs_validator_generated_fail(instancePath+"/namespace","type");
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
ecs_validator_generated_fail(instancePath+"/value","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate63(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.memory === undefined){
ecs_validator_generated_fail(instancePath,"required","memory");
}
for(const key0 in data){
if(!((key0 === "memory") || (key0 === "maxComputePercent"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.memory !== undefined){
let data0 = data.memory;
if(!((typeof data0 == "number") && (isFinite(data0)))){
ecs_validator_generated_fail(instancePath+"/memory","type");
}
}
if(data.maxComputePercent !== undefined){
let data1 = data.maxComputePercent;
if(!((typeof data1 == "number") && (isFinite(data1)))){
ecs_validator_generated_fail(instancePath+"/maxComputePercent","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate62(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "nvidiaMps")){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.nvidiaMps !== undefined){
validate63(data.nvidiaMps,instancePath+"/nvidiaMps");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate61(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
ecs_validator_generated_fail(instancePath,"required","type");
}
if(data.value === undefined){
ecs_validator_generated_fail(instancePath,"required","value");
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "value")) || (key0 === "sharingStrategy"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
ecs_validator_generated_fail(instancePath+"/type","type");
}
if(!(((data0 === "GPU") || (data0 === "InferenceAccelerator")) || (data0 === "NeuronDevice"))){
ecs_validator_generated_fail(instancePath+"/type","enum");
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
ecs_validator_generated_fail(instancePath+"/value","type");
}
}
if(data.sharingStrategy !== undefined){
validate62(data.sharingStrategy,instancePath+"/sharingStrategy");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate67(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
ecs_validator_generated_fail(instancePath,"required","type");
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "options"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
ecs_validator_generated_fail(instancePath+"/type","type");
}
if(!((data0 === "fluentbit") || (data0 === "fluentd"))){
ecs_validator_generated_fail(instancePath+"/type","enum");
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
ecs_validator_generated_fail(instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/options","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate23(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
ecs_validator_generated_fail(instancePath,"required","name");
}
if(data.image === undefined){
ecs_validator_generated_fail(instancePath,"required","image");
}
for(const key0 in data){
if(!(ecs_validator_generated_func2.call(schema8.properties, key0))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
ecs_validator_generated_fail(instancePath+"/name","type");
}
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
ecs_validator_generated_fail(instancePath+"/image","type");
}
}
if(data.repositoryCredentials !== undefined){
validate24(data.repositoryCredentials,instancePath+"/repositoryCredentials");
}
if(data.cpu !== undefined){
let data3 = data.cpu;
if(!(isInteger(data3))){
ecs_validator_generated_fail(instancePath+"/cpu","type");
}
}
if(data.memory !== undefined){
let data4 = data.memory;
if(!(isInteger(data4))){
ecs_validator_generated_fail(instancePath+"/memory","type");
}
}
if(data.memoryReservation !== undefined){
let data5 = data.memoryReservation;
if(!(isInteger(data5))){
ecs_validator_generated_fail(instancePath+"/memoryReservation","type");
}
}
if(data.links !== undefined){
let data6 = data.links;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
ecs_validator_generated_fail(instancePath+"/links/" + i0,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/links","type");
}
}
if(data.portMappings !== undefined){
let data8 = data.portMappings;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
validate26(data8[i1],instancePath+"/portMappings/" + i1);
}
}
else {
ecs_validator_generated_fail(instancePath+"/portMappings","type");
}
}
if(data.essential !== undefined){
if(typeof data.essential !== "boolean"){
ecs_validator_generated_fail(instancePath+"/essential","type");
}
}
if(data.restartPolicy !== undefined){
validate28(data.restartPolicy,instancePath+"/restartPolicy");
}
if(data.entryPoint !== undefined){
let data12 = data.entryPoint;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(typeof data12[i2] !== "string"){
ecs_validator_generated_fail(instancePath+"/entryPoint/" + i2,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/entryPoint","type");
}
}
if(data.command !== undefined){
let data14 = data.command;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(typeof data14[i3] !== "string"){
ecs_validator_generated_fail(instancePath+"/command/" + i3,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/command","type");
}
}
if(data.environment !== undefined){
let data16 = data.environment;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
validate30(data16[i4],instancePath+"/environment/" + i4);
}
}
else {
ecs_validator_generated_fail(instancePath+"/environment","type");
}
}
if(data.environmentFiles !== undefined){
let data18 = data.environmentFiles;
if(Array.isArray(data18)){
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
validate32(data18[i5],instancePath+"/environmentFiles/" + i5);
}
}
else {
ecs_validator_generated_fail(instancePath+"/environmentFiles","type");
}
}
if(data.mountPoints !== undefined){
let data20 = data.mountPoints;
if(Array.isArray(data20)){
const len6 = data20.length;
for(let i6=0; i6<len6; i6++){
validate34(data20[i6],instancePath+"/mountPoints/" + i6);
}
}
else {
ecs_validator_generated_fail(instancePath+"/mountPoints","type");
}
}
if(data.volumesFrom !== undefined){
let data22 = data.volumesFrom;
if(Array.isArray(data22)){
const len7 = data22.length;
for(let i7=0; i7<len7; i7++){
validate36(data22[i7],instancePath+"/volumesFrom/" + i7);
}
}
else {
ecs_validator_generated_fail(instancePath+"/volumesFrom","type");
}
}
if(data.linuxParameters !== undefined){
validate38(data.linuxParameters,instancePath+"/linuxParameters");
}
if(data.secrets !== undefined){
let data25 = data.secrets;
if(Array.isArray(data25)){
const len8 = data25.length;
for(let i8=0; i8<len8; i8++){
validate46(data25[i8],instancePath+"/secrets/" + i8);
}
}
else {
ecs_validator_generated_fail(instancePath+"/secrets","type");
}
}
if(data.dependsOn !== undefined){
let data27 = data.dependsOn;
if(Array.isArray(data27)){
const len9 = data27.length;
for(let i9=0; i9<len9; i9++){
validate48(data27[i9],instancePath+"/dependsOn/" + i9);
}
}
else {
ecs_validator_generated_fail(instancePath+"/dependsOn","type");
}
}
if(data.startTimeout !== undefined){
let data29 = data.startTimeout;
if(!(isInteger(data29))){
ecs_validator_generated_fail(instancePath+"/startTimeout","type");
}
}
if(data.stopTimeout !== undefined){
let data30 = data.stopTimeout;
if(!(isInteger(data30))){
ecs_validator_generated_fail(instancePath+"/stopTimeout","type");
}
}
if(data.versionConsistency !== undefined){
let data31 = data.versionConsistency;
if(typeof data31 !== "string"){
ecs_validator_generated_fail(instancePath+"/versionConsistency","type");
}
if(!((data31 === "disabled") || (data31 === "enabled"))){
ecs_validator_generated_fail(instancePath+"/versionConsistency","enum");
}
}
if(data.hostname !== undefined){
if(typeof data.hostname !== "string"){
ecs_validator_generated_fail(instancePath+"/hostname","type");
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
ecs_validator_generated_fail(instancePath+"/user","type");
}
}
if(data.workingDirectory !== undefined){
if(typeof data.workingDirectory !== "string"){
ecs_validator_generated_fail(instancePath+"/workingDirectory","type");
}
}
if(data.disableNetworking !== undefined){
if(typeof data.disableNetworking !== "boolean"){
ecs_validator_generated_fail(instancePath+"/disableNetworking","type");
}
}
if(data.privileged !== undefined){
if(typeof data.privileged !== "boolean"){
ecs_validator_generated_fail(instancePath+"/privileged","type");
}
}
if(data.readonlyRootFilesystem !== undefined){
if(typeof data.readonlyRootFilesystem !== "boolean"){
ecs_validator_generated_fail(instancePath+"/readonlyRootFilesystem","type");
}
}
if(data.dnsServers !== undefined){
let data38 = data.dnsServers;
if(Array.isArray(data38)){
const len10 = data38.length;
for(let i10=0; i10<len10; i10++){
if(typeof data38[i10] !== "string"){
ecs_validator_generated_fail(instancePath+"/dnsServers/" + i10,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/dnsServers","type");
}
}
if(data.dnsSearchDomains !== undefined){
let data40 = data.dnsSearchDomains;
if(Array.isArray(data40)){
const len11 = data40.length;
for(let i11=0; i11<len11; i11++){
if(typeof data40[i11] !== "string"){
ecs_validator_generated_fail(instancePath+"/dnsSearchDomains/" + i11,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/dnsSearchDomains","type");
}
}
if(data.extraHosts !== undefined){
let data42 = data.extraHosts;
if(Array.isArray(data42)){
const len12 = data42.length;
for(let i12=0; i12<len12; i12++){
validate50(data42[i12],instancePath+"/extraHosts/" + i12);
}
}
else {
ecs_validator_generated_fail(instancePath+"/extraHosts","type");
}
}
if(data.dockerSecurityOptions !== undefined){
let data44 = data.dockerSecurityOptions;
if(Array.isArray(data44)){
const len13 = data44.length;
for(let i13=0; i13<len13; i13++){
if(typeof data44[i13] !== "string"){
ecs_validator_generated_fail(instancePath+"/dockerSecurityOptions/" + i13,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/dockerSecurityOptions","type");
}
}
if(data.interactive !== undefined){
if(typeof data.interactive !== "boolean"){
ecs_validator_generated_fail(instancePath+"/interactive","type");
}
}
if(data.pseudoTerminal !== undefined){
if(typeof data.pseudoTerminal !== "boolean"){
ecs_validator_generated_fail(instancePath+"/pseudoTerminal","type");
}
}
if(data.dockerLabels !== undefined){
let data48 = data.dockerLabels;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key1 in data48){
if(typeof data48[key1] !== "string"){
ecs_validator_generated_fail(instancePath+"/dockerLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/dockerLabels","type");
}
}
if(data.ulimits !== undefined){
let data50 = data.ulimits;
if(Array.isArray(data50)){
const len14 = data50.length;
for(let i14=0; i14<len14; i14++){
validate52(data50[i14],instancePath+"/ulimits/" + i14);
}
}
else {
ecs_validator_generated_fail(instancePath+"/ulimits","type");
}
}
if(data.logConfiguration !== undefined){
validate54(data.logConfiguration,instancePath+"/logConfiguration");
}
if(data.healthCheck !== undefined){
validate57(data.healthCheck,instancePath+"/healthCheck");
}
if(data.systemControls !== undefined){
let data54 = data.systemControls;
if(Array.isArray(data54)){
const len15 = data54.length;
for(let i15=0; i15<len15; i15++){
validate59(data54[i15],instancePath+"/systemControls/" + i15);
}
}
else {
ecs_validator_generated_fail(instancePath+"/systemControls","type");
}
}
if(data.resourceRequirements !== undefined){
let data56 = data.resourceRequirements;
if(Array.isArray(data56)){
const len16 = data56.length;
for(let i16=0; i16<len16; i16++){
validate61(data56[i16],instancePath+"/resourceRequirements/" + i16);
}
}
else {
ecs_validator_generated_fail(instancePath+"/resourceRequirements","type");
}
}
if(data.firelensConfiguration !== undefined){
validate67(data.firelensConfiguration,instancePath+"/firelensConfiguration");
}
if(data.credentialSpecs !== undefined){
let data59 = data.credentialSpecs;
if(Array.isArray(data59)){
const len17 = data59.length;
for(let i17=0; i17<len17; i17++){
if(typeof data59[i17] !== "string"){
ecs_validator_generated_fail(instancePath+"/credentialSpecs/" + i17,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/credentialSpecs","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate71(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "sourcePath")){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.sourcePath !== undefined){
if(typeof data.sourcePath !== "string"){
ecs_validator_generated_fail(instancePath+"/sourcePath","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate73(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "scope") || (key0 === "autoprovision")) || (key0 === "driver")) || (key0 === "driverOpts")) || (key0 === "labels"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.scope !== undefined){
let data0 = data.scope;
if(typeof data0 !== "string"){
ecs_validator_generated_fail(instancePath+"/scope","type");
}
if(!((data0 === "shared") || (data0 === "task"))){
ecs_validator_generated_fail(instancePath+"/scope","enum");
}
}
if(data.autoprovision !== undefined){
if(typeof data.autoprovision !== "boolean"){
ecs_validator_generated_fail(instancePath+"/autoprovision","type");
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
ecs_validator_generated_fail(instancePath+"/driver","type");
}
}
if(data.driverOpts !== undefined){
let data3 = data.driverOpts;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(typeof data3[key1] !== "string"){
ecs_validator_generated_fail(instancePath+"/driverOpts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/driverOpts","type");
}
}
if(data.labels !== undefined){
let data5 = data.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(typeof data5[key2] !== "string"){
ecs_validator_generated_fail(instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/labels","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate76(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "accessPointId") || (key0 === "iam"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.accessPointId !== undefined){
if(typeof data.accessPointId !== "string"){
ecs_validator_generated_fail(instancePath+"/accessPointId","type");
}
}
if(data.iam !== undefined){
let data1 = data.iam;
if(typeof data1 !== "string"){
ecs_validator_generated_fail(instancePath+"/iam","type");
}
if(!((data1 === "DISABLED") || (data1 === "ENABLED"))){
ecs_validator_generated_fail(instancePath+"/iam","enum");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate75(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileSystemId === undefined){
ecs_validator_generated_fail(instancePath,"required","fileSystemId");
}
for(const key0 in data){
if(!(((((key0 === "fileSystemId") || (key0 === "rootDirectory")) || (key0 === "transitEncryption")) || (key0 === "transitEncryptionPort")) || (key0 === "authorizationConfig"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.fileSystemId !== undefined){
if(typeof data.fileSystemId !== "string"){
ecs_validator_generated_fail(instancePath+"/fileSystemId","type");
}
}
if(data.rootDirectory !== undefined){
if(typeof data.rootDirectory !== "string"){
ecs_validator_generated_fail(instancePath+"/rootDirectory","type");
}
}
if(data.transitEncryption !== undefined){
let data2 = data.transitEncryption;
if(typeof data2 !== "string"){
ecs_validator_generated_fail(instancePath+"/transitEncryption","type");
}
if(!((data2 === "DISABLED") || (data2 === "ENABLED"))){
ecs_validator_generated_fail(instancePath+"/transitEncryption","enum");
}
}
if(data.transitEncryptionPort !== undefined){
let data3 = data.transitEncryptionPort;
if(!(isInteger(data3))){
ecs_validator_generated_fail(instancePath+"/transitEncryptionPort","type");
}
}
if(data.authorizationConfig !== undefined){
validate76(data.authorizationConfig,instancePath+"/authorizationConfig");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate79(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileSystemArn === undefined){
ecs_validator_generated_fail(instancePath,"required","fileSystemArn");
}
for(const key0 in data){
if(!((((key0 === "fileSystemArn") || (key0 === "rootDirectory")) || (key0 === "transitEncryptionPort")) || (key0 === "accessPointArn"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.fileSystemArn !== undefined){
if(typeof data.fileSystemArn !== "string"){
ecs_validator_generated_fail(instancePath+"/fileSystemArn","type");
}
}
if(data.rootDirectory !== undefined){
if(typeof data.rootDirectory !== "string"){
ecs_validator_generated_fail(instancePath+"/rootDirectory","type");
}
}
if(data.transitEncryptionPort !== undefined){
let data2 = data.transitEncryptionPort;
if(!(isInteger(data2))){
ecs_validator_generated_fail(instancePath+"/transitEncryptionPort","type");
}
}
if(data.accessPointArn !== undefined){
if(typeof data.accessPointArn !== "string"){
ecs_validator_generated_fail(instancePath+"/accessPointArn","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate82(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.credentialsParameter === undefined){
ecs_validator_generated_fail(instancePath,"required","credentialsParameter");
}
if(data.domain === undefined){
ecs_validator_generated_fail(instancePath,"required","domain");
}
for(const key0 in data){
if(!((key0 === "credentialsParameter") || (key0 === "domain"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.credentialsParameter !== undefined){
if(typeof data.credentialsParameter !== "string"){
ecs_validator_generated_fail(instancePath+"/credentialsParameter","type");
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
ecs_validator_generated_fail(instancePath+"/domain","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate81(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileSystemId === undefined){
ecs_validator_generated_fail(instancePath,"required","fileSystemId");
}
if(data.rootDirectory === undefined){
ecs_validator_generated_fail(instancePath,"required","rootDirectory");
}
if(data.authorizationConfig === undefined){
ecs_validator_generated_fail(instancePath,"required","authorizationConfig");
}
for(const key0 in data){
if(!(((key0 === "fileSystemId") || (key0 === "rootDirectory")) || (key0 === "authorizationConfig"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.fileSystemId !== undefined){
if(typeof data.fileSystemId !== "string"){
ecs_validator_generated_fail(instancePath+"/fileSystemId","type");
}
}
if(data.rootDirectory !== undefined){
if(typeof data.rootDirectory !== "string"){
ecs_validator_generated_fail(instancePath+"/rootDirectory","type");
}
}
if(data.authorizationConfig !== undefined){
validate82(data.authorizationConfig,instancePath+"/authorizationConfig");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate70(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "host")) || (key0 === "dockerVolumeConfiguration")) || (key0 === "efsVolumeConfiguration")) || (key0 === "s3filesVolumeConfiguration")) || (key0 === "fsxWindowsFileServerVolumeConfiguration")) || (key0 === "configuredAtLaunch"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
ecs_validator_generated_fail(instancePath+"/name","type");
}
}
if(data.host !== undefined){
validate71(data.host,instancePath+"/host");
}
if(data.dockerVolumeConfiguration !== undefined){
validate73(data.dockerVolumeConfiguration,instancePath+"/dockerVolumeConfiguration");
}
if(data.efsVolumeConfiguration !== undefined){
validate75(data.efsVolumeConfiguration,instancePath+"/efsVolumeConfiguration");
}
if(data.s3filesVolumeConfiguration !== undefined){
validate79(data.s3filesVolumeConfiguration,instancePath+"/s3filesVolumeConfiguration");
}
if(data.fsxWindowsFileServerVolumeConfiguration !== undefined){
validate81(data.fsxWindowsFileServerVolumeConfiguration,instancePath+"/fsxWindowsFileServerVolumeConfiguration");
}
if(data.configuredAtLaunch !== undefined){
if(typeof data.configuredAtLaunch !== "boolean"){
ecs_validator_generated_fail(instancePath+"/configuredAtLaunch","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate86(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "type") || (key0 === "expression"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
ecs_validator_generated_fail(instancePath+"/type","type");
}
if(!(data0 === "memberOf")){
ecs_validator_generated_fail(instancePath+"/type","enum");
}
}
if(data.expression !== undefined){
if(typeof data.expression !== "string"){
ecs_validator_generated_fail(instancePath+"/expression","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
const ecs_validator_generated_pattern0 = new RegExp("^[^]{1,128}$", "u");
const ecs_validator_generated_pattern1 = new RegExp("^[^]{0,256}$", "u");
function validate88(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
ecs_validator_generated_fail(instancePath,"required","key");
}
for(const key0 in data){
if(!((key0 === "key") || (key0 === "value"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(!ecs_validator_generated_pattern0.test(data0)){
ecs_validator_generated_fail(instancePath+"/key","pattern");
}
}
else {
ecs_validator_generated_fail(instancePath+"/key","type");
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 === "string"){
if(!ecs_validator_generated_pattern1.test(data1)){
ecs_validator_generated_fail(instancePath+"/value","pattern");
}
}
else {
ecs_validator_generated_fail(instancePath+"/value","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate90(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.containerName === undefined){
ecs_validator_generated_fail(instancePath,"required","containerName");
}
for(const key0 in data){
if(!(((key0 === "containerName") || (key0 === "type")) || (key0 === "properties"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.containerName !== undefined){
if(typeof data.containerName !== "string"){
ecs_validator_generated_fail(instancePath+"/containerName","type");
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
ecs_validator_generated_fail(instancePath+"/type","type");
}
if(!(data1 === "APPMESH")){
ecs_validator_generated_fail(instancePath+"/type","enum");
}
}
if(data.properties !== undefined){
let data2 = data.properties;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
validate30(data2[i0],instancePath+"/properties/" + i0);
}
}
else {
ecs_validator_generated_fail(instancePath+"/properties","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate93(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deviceName === undefined){
ecs_validator_generated_fail(instancePath,"required","deviceName");
}
if(data.deviceType === undefined){
ecs_validator_generated_fail(instancePath,"required","deviceType");
}
for(const key0 in data){
if(!((key0 === "deviceName") || (key0 === "deviceType"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.deviceName !== undefined){
if(typeof data.deviceName !== "string"){
ecs_validator_generated_fail(instancePath+"/deviceName","type");
}
}
if(data.deviceType !== undefined){
if(typeof data.deviceType !== "string"){
ecs_validator_generated_fail(instancePath+"/deviceType","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate95(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sizeInGiB === undefined){
ecs_validator_generated_fail(instancePath,"required","sizeInGiB");
}
for(const key0 in data){
if(!(key0 === "sizeInGiB")){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.sizeInGiB !== undefined){
let data0 = data.sizeInGiB;
if(!(isInteger(data0))){
ecs_validator_generated_fail(instancePath+"/sizeInGiB","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate97(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "cpuArchitecture") || (key0 === "operatingSystemFamily"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.cpuArchitecture !== undefined){
let data0 = data.cpuArchitecture;
if(typeof data0 !== "string"){
ecs_validator_generated_fail(instancePath+"/cpuArchitecture","type");
}
if(!((data0 === "ARM64") || (data0 === "X86_64"))){
ecs_validator_generated_fail(instancePath+"/cpuArchitecture","enum");
}
}
if(data.operatingSystemFamily !== undefined){
let data1 = data.operatingSystemFamily;
if(typeof data1 !== "string"){
ecs_validator_generated_fail(instancePath+"/operatingSystemFamily","type");
}
if(!((((((((((data1 === "LINUX") || (data1 === "WINDOWS_SERVER_2004_CORE")) || (data1 === "WINDOWS_SERVER_2016_FULL")) || (data1 === "WINDOWS_SERVER_2019_CORE")) || (data1 === "WINDOWS_SERVER_2019_FULL")) || (data1 === "WINDOWS_SERVER_2022_CORE")) || (data1 === "WINDOWS_SERVER_2022_FULL")) || (data1 === "WINDOWS_SERVER_2025_CORE")) || (data1 === "WINDOWS_SERVER_2025_FULL")) || (data1 === "WINDOWS_SERVER_20H2_CORE"))){
ecs_validator_generated_fail(instancePath+"/operatingSystemFamily","enum");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate22(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.family === undefined){
ecs_validator_generated_fail(instancePath,"required","family");
}
if(data.containerDefinitions === undefined){
ecs_validator_generated_fail(instancePath,"required","containerDefinitions");
}
for(const key0 in data){
if(!(ecs_validator_generated_func2.call(schema7.properties, key0))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.family !== undefined){
if(typeof data.family !== "string"){
ecs_validator_generated_fail(instancePath+"/family","type");
}
}
if(data.containerDefinitions !== undefined){
let data1 = data.containerDefinitions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
validate23(data1[i0],instancePath+"/containerDefinitions/" + i0);
}
}
else {
ecs_validator_generated_fail(instancePath+"/containerDefinitions","type");
}
}
if(data.taskRoleArn !== undefined){
if(typeof data.taskRoleArn !== "string"){
ecs_validator_generated_fail(instancePath+"/taskRoleArn","type");
}
}
if(data.executionRoleArn !== undefined){
if(typeof data.executionRoleArn !== "string"){
ecs_validator_generated_fail(instancePath+"/executionRoleArn","type");
}
}
if(data.networkMode !== undefined){
let data5 = data.networkMode;
if(typeof data5 !== "string"){
ecs_validator_generated_fail(instancePath+"/networkMode","type");
}
if(!((((data5 === "awsvpc") || (data5 === "bridge")) || (data5 === "host")) || (data5 === "none"))){
ecs_validator_generated_fail(instancePath+"/networkMode","enum");
}
}
if(data.volumes !== undefined){
let data6 = data.volumes;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
validate70(data6[i1],instancePath+"/volumes/" + i1);
}
}
else {
ecs_validator_generated_fail(instancePath+"/volumes","type");
}
}
if(data.placementConstraints !== undefined){
let data8 = data.placementConstraints;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
validate86(data8[i2],instancePath+"/placementConstraints/" + i2);
}
}
else {
ecs_validator_generated_fail(instancePath+"/placementConstraints","type");
}
}
if(data.requiresCompatibilities !== undefined){
let data10 = data.requiresCompatibilities;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(typeof data11 !== "string"){
ecs_validator_generated_fail(instancePath+"/requiresCompatibilities/" + i3,"type");
}
if(!((((data11 === "EC2") || (data11 === "EXTERNAL")) || (data11 === "FARGATE")) || (data11 === "MANAGED_INSTANCES"))){
ecs_validator_generated_fail(instancePath+"/requiresCompatibilities/" + i3,"enum");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/requiresCompatibilities","type");
}
}
if(data.cpu !== undefined){
if(typeof data.cpu !== "string"){
ecs_validator_generated_fail(instancePath+"/cpu","type");
}
}
if(data.memory !== undefined){
if(typeof data.memory !== "string"){
ecs_validator_generated_fail(instancePath+"/memory","type");
}
}
if(data.tags !== undefined){
let data14 = data.tags;
if(Array.isArray(data14)){
if(data14.length > 50){
ecs_validator_generated_fail(instancePath+"/tags","maxItems");
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
validate88(data14[i4],instancePath+"/tags/" + i4);
}
}
else {
ecs_validator_generated_fail(instancePath+"/tags","type");
}
}
if(data.pidMode !== undefined){
let data16 = data.pidMode;
if(typeof data16 !== "string"){
ecs_validator_generated_fail(instancePath+"/pidMode","type");
}
if(!((data16 === "host") || (data16 === "task"))){
ecs_validator_generated_fail(instancePath+"/pidMode","enum");
}
}
if(data.ipcMode !== undefined){
let data17 = data.ipcMode;
if(typeof data17 !== "string"){
ecs_validator_generated_fail(instancePath+"/ipcMode","type");
}
if(!(((data17 === "host") || (data17 === "none")) || (data17 === "task"))){
ecs_validator_generated_fail(instancePath+"/ipcMode","enum");
}
}
if(data.proxyConfiguration !== undefined){
validate90(data.proxyConfiguration,instancePath+"/proxyConfiguration");
}
if(data.inferenceAccelerators !== undefined){
let data19 = data.inferenceAccelerators;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
validate93(data19[i5],instancePath+"/inferenceAccelerators/" + i5);
}
}
else {
ecs_validator_generated_fail(instancePath+"/inferenceAccelerators","type");
}
}
if(data.ephemeralStorage !== undefined){
validate95(data.ephemeralStorage,instancePath+"/ephemeralStorage");
}
if(data.runtimePlatform !== undefined){
validate97(data.runtimePlatform,instancePath+"/runtimePlatform");
}
if(data.enableFaultInjection !== undefined){
if(typeof data.enableFaultInjection !== "boolean"){
ecs_validator_generated_fail(instancePath+"/enableFaultInjection","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function serviceErrors(data){
errors = [];
validate99(data,"");
return errors;
}
const schema45 = {"properties":{"serviceName":0,"cluster":0,"taskDefinition":0,"availabilityZoneRebalancing":0,"loadBalancers":0,"serviceRegistries":0,"desiredCount":0,"clientToken":0,"launchType":0,"capacityProviderStrategy":0,"platformVersion":0,"role":0,"deploymentConfiguration":0,"placementConstraints":0,"placementStrategy":0,"networkConfiguration":0,"healthCheckGracePeriodSeconds":0,"schedulingStrategy":0,"deploymentController":0,"tags":0,"enableECSManagedTags":0,"propagateTags":0,"enableExecuteCommand":0,"serviceConnectConfiguration":0,"volumeConfigurations":0,"vpcLatticeConfigurations":0,"gatewayConnectors":0,"monitoring":0}};
function validate101(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "alternateTargetGroupArn") || (key0 === "productionListenerRule")) || (key0 === "testListenerRule")) || (key0 === "roleArn"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.alternateTargetGroupArn !== undefined){
if(typeof data.alternateTargetGroupArn !== "string"){
ecs_validator_generated_fail(instancePath+"/alternateTargetGroupArn","type");
}
}
if(data.productionListenerRule !== undefined){
if(typeof data.productionListenerRule !== "string"){
ecs_validator_generated_fail(instancePath+"/productionListenerRule","type");
}
}
if(data.testListenerRule !== undefined){
if(typeof data.testListenerRule !== "string"){
ecs_validator_generated_fail(instancePath+"/testListenerRule","type");
}
}
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
ecs_validator_generated_fail(instancePath+"/roleArn","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate100(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "targetGroupArn") || (key0 === "loadBalancerName")) || (key0 === "containerName")) || (key0 === "containerPort")) || (key0 === "advancedConfiguration"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.targetGroupArn !== undefined){
if(typeof data.targetGroupArn !== "string"){
ecs_validator_generated_fail(instancePath+"/targetGroupArn","type");
}
}
if(data.loadBalancerName !== undefined){
if(typeof data.loadBalancerName !== "string"){
ecs_validator_generated_fail(instancePath+"/loadBalancerName","type");
}
}
if(data.containerName !== undefined){
if(typeof data.containerName !== "string"){
ecs_validator_generated_fail(instancePath+"/containerName","type");
}
}
if(data.containerPort !== undefined){
let data3 = data.containerPort;
if(!(isInteger(data3))){
ecs_validator_generated_fail(instancePath+"/containerPort","type");
}
}
if(data.advancedConfiguration !== undefined){
validate101(data.advancedConfiguration,instancePath+"/advancedConfiguration");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate104(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "registryArn") || (key0 === "port")) || (key0 === "containerName")) || (key0 === "containerPort"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.registryArn !== undefined){
if(typeof data.registryArn !== "string"){
ecs_validator_generated_fail(instancePath+"/registryArn","type");
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(isInteger(data1))){
ecs_validator_generated_fail(instancePath+"/port","type");
}
}
if(data.containerName !== undefined){
if(typeof data.containerName !== "string"){
ecs_validator_generated_fail(instancePath+"/containerName","type");
}
}
if(data.containerPort !== undefined){
let data3 = data.containerPort;
if(!(isInteger(data3))){
ecs_validator_generated_fail(instancePath+"/containerPort","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate106(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.capacityProvider === undefined){
ecs_validator_generated_fail(instancePath,"required","capacityProvider");
}
for(const key0 in data){
if(!(((key0 === "capacityProvider") || (key0 === "weight")) || (key0 === "base"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.capacityProvider !== undefined){
if(typeof data.capacityProvider !== "string"){
ecs_validator_generated_fail(instancePath+"/capacityProvider","type");
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!(isInteger(data1))){
ecs_validator_generated_fail(instancePath+"/weight","type");
}
}
if(data.base !== undefined){
let data2 = data.base;
if(!(isInteger(data2))){
ecs_validator_generated_fail(instancePath+"/base","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
const schema50 = {"properties":{"deploymentCircuitBreaker":0,"maximumPercent":0,"minimumHealthyPercent":0,"alarms":0,"strategy":0,"bakeTimeInMinutes":0,"lifecycleHooks":0,"linearConfiguration":0,"canaryConfiguration":0,"earlySuccessCriteria":0}};
function validate110(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
ecs_validator_generated_fail(instancePath,"required","type");
}
if(data.value === undefined){
ecs_validator_generated_fail(instancePath,"required","value");
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "value"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
ecs_validator_generated_fail(instancePath+"/type","type");
}
if(!(((data0 === "BOUNDED_PERCENT") || (data0 === "COUNT")) || (data0 === "UNBOUNDED_PERCENT"))){
ecs_validator_generated_fail(instancePath+"/type","enum");
}
}
if(data.value !== undefined){
let data1 = data.value;
if(!(isInteger(data1))){
ecs_validator_generated_fail(instancePath+"/value","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate109(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enable === undefined){
ecs_validator_generated_fail(instancePath,"required","enable");
}
if(data.rollback === undefined){
ecs_validator_generated_fail(instancePath,"required","rollback");
}
for(const key0 in data){
if(!((((key0 === "enable") || (key0 === "rollback")) || (key0 === "resetOnHealthyTask")) || (key0 === "thresholdConfiguration"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.enable !== undefined){
if(typeof data.enable !== "boolean"){
ecs_validator_generated_fail(instancePath+"/enable","type");
}
}
if(data.rollback !== undefined){
if(typeof data.rollback !== "boolean"){
ecs_validator_generated_fail(instancePath+"/rollback","type");
}
}
if(data.resetOnHealthyTask !== undefined){
if(typeof data.resetOnHealthyTask !== "boolean"){
ecs_validator_generated_fail(instancePath+"/resetOnHealthyTask","type");
}
}
if(data.thresholdConfiguration !== undefined){
validate110(data.thresholdConfiguration,instancePath+"/thresholdConfiguration");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate113(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alarmNames === undefined){
ecs_validator_generated_fail(instancePath,"required","alarmNames");
}
if(data.rollback === undefined){
ecs_validator_generated_fail(instancePath,"required","rollback");
}
if(data.enable === undefined){
ecs_validator_generated_fail(instancePath,"required","enable");
}
for(const key0 in data){
if(!(((key0 === "alarmNames") || (key0 === "rollback")) || (key0 === "enable"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.alarmNames !== undefined){
let data0 = data.alarmNames;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
ecs_validator_generated_fail(instancePath+"/alarmNames/" + i0,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/alarmNames","type");
}
}
if(data.rollback !== undefined){
if(typeof data.rollback !== "boolean"){
ecs_validator_generated_fail(instancePath+"/rollback","type");
}
}
if(data.enable !== undefined){
if(typeof data.enable !== "boolean"){
ecs_validator_generated_fail(instancePath+"/enable","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate116(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "timeoutInMinutes") || (key0 === "action"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.timeoutInMinutes !== undefined){
let data0 = data.timeoutInMinutes;
if(!(isInteger(data0))){
ecs_validator_generated_fail(instancePath+"/timeoutInMinutes","type");
}
}
if(data.action !== undefined){
let data1 = data.action;
if(typeof data1 !== "string"){
ecs_validator_generated_fail(instancePath+"/action","type");
}
if(!((data1 === "CONTINUE") || (data1 === "ROLLBACK"))){
ecs_validator_generated_fail(instancePath+"/action","enum");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate115(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "targetType") || (key0 === "hookTargetArn")) || (key0 === "roleArn")) || (key0 === "lifecycleStages")) || (key0 === "hookDetails")) || (key0 === "timeoutConfiguration"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.targetType !== undefined){
let data0 = data.targetType;
if(typeof data0 !== "string"){
ecs_validator_generated_fail(instancePath+"/targetType","type");
}
if(!((data0 === "AWS_LAMBDA") || (data0 === "PAUSE"))){
ecs_validator_generated_fail(instancePath+"/targetType","enum");
}
}
if(data.hookTargetArn !== undefined){
if(typeof data.hookTargetArn !== "string"){
ecs_validator_generated_fail(instancePath+"/hookTargetArn","type");
}
}
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
ecs_validator_generated_fail(instancePath+"/roleArn","type");
}
}
if(data.lifecycleStages !== undefined){
let data3 = data.lifecycleStages;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
ecs_validator_generated_fail(instancePath+"/lifecycleStages/" + i0,"type");
}
if(!((((((((data4 === "POST_PRODUCTION_TRAFFIC_SHIFT") || (data4 === "POST_SCALE_UP")) || (data4 === "POST_TEST_TRAFFIC_SHIFT")) || (data4 === "PRE_PRODUCTION_TRAFFIC_SHIFT")) || (data4 === "PRE_SCALE_UP")) || (data4 === "PRODUCTION_TRAFFIC_SHIFT")) || (data4 === "RECONCILE_SERVICE")) || (data4 === "TEST_TRAFFIC_SHIFT"))){
ecs_validator_generated_fail(instancePath+"/lifecycleStages/" + i0,"enum");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/lifecycleStages","type");
}
}
if(data.timeoutConfiguration !== undefined){
validate116(data.timeoutConfiguration,instancePath+"/timeoutConfiguration");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate119(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "stepPercent") || (key0 === "stepBakeTimeInMinutes"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.stepPercent !== undefined){
let data0 = data.stepPercent;
if(!((typeof data0 == "number") && (isFinite(data0)))){
ecs_validator_generated_fail(instancePath+"/stepPercent","type");
}
}
if(data.stepBakeTimeInMinutes !== undefined){
let data1 = data.stepBakeTimeInMinutes;
if(!(isInteger(data1))){
ecs_validator_generated_fail(instancePath+"/stepBakeTimeInMinutes","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate121(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "canaryPercent") || (key0 === "canaryBakeTimeInMinutes"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.canaryPercent !== undefined){
let data0 = data.canaryPercent;
if(!((typeof data0 == "number") && (isFinite(data0)))){
ecs_validator_generated_fail(instancePath+"/canaryPercent","type");
}
}
if(data.canaryBakeTimeInMinutes !== undefined){
let data1 = data.canaryBakeTimeInMinutes;
if(!(isInteger(data1))){
ecs_validator_generated_fail(instancePath+"/canaryBakeTimeInMinutes","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate123(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enable === undefined){
ecs_validator_generated_fail(instancePath,"required","enable");
}
for(const key0 in data){
if(!(((key0 === "enable") || (key0 === "healthyPercent")) || (key0 === "sourceServiceRevisionCleanup"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.enable !== undefined){
if(typeof data.enable !== "boolean"){
ecs_validator_generated_fail(instancePath+"/enable","type");
}
}
if(data.healthyPercent !== undefined){
let data1 = data.healthyPercent;
if(!(isInteger(data1))){
ecs_validator_generated_fail(instancePath+"/healthyPercent","type");
}
}
if(data.sourceServiceRevisionCleanup !== undefined){
let data2 = data.sourceServiceRevisionCleanup;
if(typeof data2 !== "string"){
ecs_validator_generated_fail(instancePath+"/sourceServiceRevisionCleanup","type");
}
if(!((data2 === "BLOCKING") || (data2 === "DEFERRED"))){
ecs_validator_generated_fail(instancePath+"/sourceServiceRevisionCleanup","enum");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate108(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(ecs_validator_generated_func2.call(schema50.properties, key0))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.deploymentCircuitBreaker !== undefined){
validate109(data.deploymentCircuitBreaker,instancePath+"/deploymentCircuitBreaker");
}
if(data.maximumPercent !== undefined){
let data1 = data.maximumPercent;
if(!(isInteger(data1))){
ecs_validator_generated_fail(instancePath+"/maximumPercent","type");
}
}
if(data.minimumHealthyPercent !== undefined){
let data2 = data.minimumHealthyPercent;
if(!(isInteger(data2))){
ecs_validator_generated_fail(instancePath+"/minimumHealthyPercent","type");
}
}
if(data.alarms !== undefined){
validate113(data.alarms,instancePath+"/alarms");
}
if(data.strategy !== undefined){
let data4 = data.strategy;
if(typeof data4 !== "string"){
ecs_validator_generated_fail(instancePath+"/strategy","type");
}
if(!((((data4 === "BLUE_GREEN") || (data4 === "CANARY")) || (data4 === "LINEAR")) || (data4 === "ROLLING"))){
ecs_validator_generated_fail(instancePath+"/strategy","enum");
}
}
if(data.bakeTimeInMinutes !== undefined){
let data5 = data.bakeTimeInMinutes;
if(!(isInteger(data5))){
ecs_validator_generated_fail(instancePath+"/bakeTimeInMinutes","type");
}
}
if(data.lifecycleHooks !== undefined){
let data6 = data.lifecycleHooks;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
validate115(data6[i0],instancePath+"/lifecycleHooks/" + i0);
}
}
else {
ecs_validator_generated_fail(instancePath+"/lifecycleHooks","type");
}
}
if(data.linearConfiguration !== undefined){
validate119(data.linearConfiguration,instancePath+"/linearConfiguration");
}
if(data.canaryConfiguration !== undefined){
validate121(data.canaryConfiguration,instancePath+"/canaryConfiguration");
}
if(data.earlySuccessCriteria !== undefined){
validate123(data.earlySuccessCriteria,instancePath+"/earlySuccessCriteria");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate126(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "type") || (key0 === "expression"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
ecs_validator_generated_fail(instancePath+"/type","type");
}
if(!((data0 === "distinctInstance") || (data0 === "memberOf"))){
ecs_validator_generated_fail(instancePath+"/type","enum");
}
}
if(data.expression !== undefined){
if(typeof data.expression !== "string"){
ecs_validator_generated_fail(instancePath+"/expression","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate128(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "type") || (key0 === "field"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
ecs_validator_generated_fail(instancePath+"/type","type");
}
if(!(((data0 === "binpack") || (data0 === "random")) || (data0 === "spread"))){
ecs_validator_generated_fail(instancePath+"/type","enum");
}
}
if(data.field !== undefined){
if(typeof data.field !== "string"){
ecs_validator_generated_fail(instancePath+"/field","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate131(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subnets === undefined){
ecs_validator_generated_fail(instancePath,"required","subnets");
}
for(const key0 in data){
if(!(((key0 === "subnets") || (key0 === "securityGroups")) || (key0 === "assignPublicIp"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.subnets !== undefined){
let data0 = data.subnets;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
ecs_validator_generated_fail(instancePath+"/subnets/" + i0,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/subnets","type");
}
}
if(data.securityGroups !== undefined){
let data2 = data.securityGroups;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
ecs_validator_generated_fail(instancePath+"/securityGroups/" + i1,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/securityGroups","type");
}
}
if(data.assignPublicIp !== undefined){
let data4 = data.assignPublicIp;
if(typeof data4 !== "string"){
ecs_validator_generated_fail(instancePath+"/assignPublicIp","type");
}
if(!((data4 === "DISABLED") || (data4 === "ENABLED"))){
ecs_validator_generated_fail(instancePath+"/assignPublicIp","enum");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate130(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "awsvpcConfiguration")){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.awsvpcConfiguration !== undefined){
validate131(data.awsvpcConfiguration,instancePath+"/awsvpcConfiguration");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate134(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
ecs_validator_generated_fail(instancePath,"required","type");
}
for(const key0 in data){
if(!(key0 === "type")){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
ecs_validator_generated_fail(instancePath+"/type","type");
}
if(!(((data0 === "CODE_DEPLOY") || (data0 === "ECS")) || (data0 === "EXTERNAL"))){
ecs_validator_generated_fail(instancePath+"/type","enum");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate142(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exact === undefined){
ecs_validator_generated_fail(instancePath,"required","exact");
}
for(const key0 in data){
if(!(key0 === "exact")){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.exact !== undefined){
if(typeof data.exact !== "string"){
ecs_validator_generated_fail(instancePath+"/exact","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate141(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
ecs_validator_generated_fail(instancePath,"required","name");
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
ecs_validator_generated_fail(instancePath+"/name","type");
}
}
if(data.value !== undefined){
validate142(data.value,instancePath+"/value");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate140(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
ecs_validator_generated_fail(instancePath,"required","header");
}
for(const key0 in data){
if(!(key0 === "header")){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.header !== undefined){
validate141(data.header,instancePath+"/header");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate139(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
ecs_validator_generated_fail(instancePath,"required","port");
}
for(const key0 in data){
if(!(((key0 === "port") || (key0 === "dnsName")) || (key0 === "testTrafficRules"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.port !== undefined){
let data0 = data.port;
if(!(isInteger(data0))){
ecs_validator_generated_fail(instancePath+"/port","type");
}
}
if(data.dnsName !== undefined){
if(typeof data.dnsName !== "string"){
ecs_validator_generated_fail(instancePath+"/dnsName","type");
}
}
if(data.testTrafficRules !== undefined){
validate140(data.testTrafficRules,instancePath+"/testTrafficRules");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate147(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "idleTimeoutSeconds") || (key0 === "perRequestTimeoutSeconds"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.idleTimeoutSeconds !== undefined){
let data0 = data.idleTimeoutSeconds;
if(!(isInteger(data0))){
ecs_validator_generated_fail(instancePath+"/idleTimeoutSeconds","type");
}
}
if(data.perRequestTimeoutSeconds !== undefined){
let data1 = data.perRequestTimeoutSeconds;
if(!(isInteger(data1))){
ecs_validator_generated_fail(instancePath+"/perRequestTimeoutSeconds","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate150(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "awsPcaAuthorityArn")){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.awsPcaAuthorityArn !== undefined){
if(typeof data.awsPcaAuthorityArn !== "string"){
ecs_validator_generated_fail(instancePath+"/awsPcaAuthorityArn","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate149(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerCertificateAuthority === undefined){
ecs_validator_generated_fail(instancePath,"required","issuerCertificateAuthority");
}
for(const key0 in data){
if(!(((key0 === "issuerCertificateAuthority") || (key0 === "kmsKey")) || (key0 === "roleArn"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.issuerCertificateAuthority !== undefined){
validate150(data.issuerCertificateAuthority,instancePath+"/issuerCertificateAuthority");
}
if(data.kmsKey !== undefined){
if(typeof data.kmsKey !== "string"){
ecs_validator_generated_fail(instancePath+"/kmsKey","type");
}
}
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
ecs_validator_generated_fail(instancePath+"/roleArn","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate138(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.portName === undefined){
ecs_validator_generated_fail(instancePath,"required","portName");
}
for(const key0 in data){
if(!((((((key0 === "portName") || (key0 === "discoveryName")) || (key0 === "clientAliases")) || (key0 === "ingressPortOverride")) || (key0 === "timeout")) || (key0 === "tls"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.portName !== undefined){
if(typeof data.portName !== "string"){
ecs_validator_generated_fail(instancePath+"/portName","type");
}
}
if(data.discoveryName !== undefined){
if(typeof data.discoveryName !== "string"){
ecs_validator_generated_fail(instancePath+"/discoveryName","type");
}
}
if(data.clientAliases !== undefined){
let data2 = data.clientAliases;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
validate139(data2[i0],instancePath+"/clientAliases/" + i0);
}
}
else {
ecs_validator_generated_fail(instancePath+"/clientAliases","type");
}
}
if(data.ingressPortOverride !== undefined){
let data4 = data.ingressPortOverride;
if(!(isInteger(data4))){
ecs_validator_generated_fail(instancePath+"/ingressPortOverride","type");
}
}
if(data.timeout !== undefined){
validate147(data.timeout,instancePath+"/timeout");
}
if(data.tls !== undefined){
validate149(data.tls,instancePath+"/tls");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate155(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
ecs_validator_generated_fail(instancePath,"required","format");
}
for(const key0 in data){
if(!((key0 === "format") || (key0 === "includeQueryParameters"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
ecs_validator_generated_fail(instancePath+"/format","type");
}
if(!((data0 === "JSON") || (data0 === "TEXT"))){
ecs_validator_generated_fail(instancePath+"/format","enum");
}
}
if(data.includeQueryParameters !== undefined){
let data1 = data.includeQueryParameters;
if(typeof data1 !== "string"){
ecs_validator_generated_fail(instancePath+"/includeQueryParameters","type");
}
if(!((data1 === "DISABLED") || (data1 === "ENABLED"))){
ecs_validator_generated_fail(instancePath+"/includeQueryParameters","enum");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate157(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "logLevel")){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.logLevel !== undefined){
if(typeof data.logLevel !== "string"){
ecs_validator_generated_fail(instancePath+"/logLevel","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate137(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
ecs_validator_generated_fail(instancePath,"required","enabled");
}
for(const key0 in data){
if(!((((((key0 === "enabled") || (key0 === "namespace")) || (key0 === "services")) || (key0 === "logConfiguration")) || (key0 === "accessLogConfiguration")) || (key0 === "containerConfigurations"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
ecs_validator_generated_fail(instancePath+"/enabled","type");
}
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
ecs_validator_generated_fail(instancePath+"/namespace","type");
}
}
if(data.services !== undefined){
let data2 = data.services;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
validate138(data2[i0],instancePath+"/services/" + i0);
}
}
else {
ecs_validator_generated_fail(instancePath+"/services","type");
}
}
if(data.logConfiguration !== undefined){
validate54(data.logConfiguration,instancePath+"/logConfiguration");
}
if(data.accessLogConfiguration !== undefined){
validate155(data.accessLogConfiguration,instancePath+"/accessLogConfiguration");
}
if(data.containerConfigurations !== undefined){
let data6 = data.containerConfigurations;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
validate157(data6[i1],instancePath+"/containerConfigurations/" + i1);
}
}
else {
ecs_validator_generated_fail(instancePath+"/containerConfigurations","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
const schema76 = {"properties":{"roleArn":0,"encrypted":0,"kmsKeyId":0,"volumeType":0,"sizeInGiB":0,"snapshotId":0,"volumeInitializationRate":0,"iops":0,"throughput":0,"tagSpecifications":0,"filesystemType":0}};
function validate162(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resourceType === undefined){
ecs_validator_generated_fail(instancePath,"required","resourceType");
}
for(const key0 in data){
if(!(((key0 === "resourceType") || (key0 === "tags")) || (key0 === "propagateTags"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.resourceType !== undefined){
let data0 = data.resourceType;
if(typeof data0 !== "string"){
ecs_validator_generated_fail(instancePath+"/resourceType","type");
}
if(!(data0 === "volume")){
ecs_validator_generated_fail(instancePath+"/resourceType","enum");
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(Array.isArray(data1)){
if(data1.length > 50){
ecs_validator_generated_fail(instancePath+"/tags","maxItems");
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
validate88(data1[i0],instancePath+"/tags/" + i0);
}
}
else {
ecs_validator_generated_fail(instancePath+"/tags","type");
}
}
if(data.propagateTags !== undefined){
let data3 = data.propagateTags;
if(typeof data3 !== "string"){
ecs_validator_generated_fail(instancePath+"/propagateTags","type");
}
if(!(((data3 === "NONE") || (data3 === "SERVICE")) || (data3 === "TASK_DEFINITION"))){
ecs_validator_generated_fail(instancePath+"/propagateTags","enum");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate161(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roleArn === undefined){
ecs_validator_generated_fail(instancePath,"required","roleArn");
}
for(const key0 in data){
if(!(ecs_validator_generated_func2.call(schema76.properties, key0))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
ecs_validator_generated_fail(instancePath+"/roleArn","type");
}
}
if(data.encrypted !== undefined){
if(typeof data.encrypted !== "boolean"){
ecs_validator_generated_fail(instancePath+"/encrypted","type");
}
}
if(data.kmsKeyId !== undefined){
if(typeof data.kmsKeyId !== "string"){
ecs_validator_generated_fail(instancePath+"/kmsKeyId","type");
}
}
if(data.volumeType !== undefined){
if(typeof data.volumeType !== "string"){
ecs_validator_generated_fail(instancePath+"/volumeType","type");
}
}
if(data.sizeInGiB !== undefined){
let data4 = data.sizeInGiB;
if(!(isInteger(data4))){
ecs_validator_generated_fail(instancePath+"/sizeInGiB","type");
}
}
if(data.snapshotId !== undefined){
if(typeof data.snapshotId !== "string"){
ecs_validator_generated_fail(instancePath+"/snapshotId","type");
}
}
if(data.volumeInitializationRate !== undefined){
let data6 = data.volumeInitializationRate;
if(!(isInteger(data6))){
ecs_validator_generated_fail(instancePath+"/volumeInitializationRate","type");
}
}
if(data.iops !== undefined){
let data7 = data.iops;
if(!(isInteger(data7))){
ecs_validator_generated_fail(instancePath+"/iops","type");
}
}
if(data.throughput !== undefined){
let data8 = data.throughput;
if(!(isInteger(data8))){
ecs_validator_generated_fail(instancePath+"/throughput","type");
}
}
if(data.tagSpecifications !== undefined){
let data9 = data.tagSpecifications;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
validate162(data9[i0],instancePath+"/tagSpecifications/" + i0);
}
}
else {
ecs_validator_generated_fail(instancePath+"/tagSpecifications","type");
}
}
if(data.filesystemType !== undefined){
let data11 = data.filesystemType;
if(typeof data11 !== "string"){
ecs_validator_generated_fail(instancePath+"/filesystemType","type");
}
if(!((((data11 === "ext3") || (data11 === "ext4")) || (data11 === "ntfs")) || (data11 === "xfs"))){
ecs_validator_generated_fail(instancePath+"/filesystemType","enum");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate160(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
ecs_validator_generated_fail(instancePath,"required","name");
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "managedEBSVolume"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
ecs_validator_generated_fail(instancePath+"/name","type");
}
}
if(data.managedEBSVolume !== undefined){
validate161(data.managedEBSVolume,instancePath+"/managedEBSVolume");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate168(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "alternateTargetGroupArn") || (key0 === "productionListenerRule")) || (key0 === "testListenerRule"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.alternateTargetGroupArn !== undefined){
if(typeof data.alternateTargetGroupArn !== "string"){
ecs_validator_generated_fail(instancePath+"/alternateTargetGroupArn","type");
}
}
if(data.productionListenerRule !== undefined){
if(typeof data.productionListenerRule !== "string"){
ecs_validator_generated_fail(instancePath+"/productionListenerRule","type");
}
}
if(data.testListenerRule !== undefined){
if(typeof data.testListenerRule !== "string"){
ecs_validator_generated_fail(instancePath+"/testListenerRule","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate167(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roleArn === undefined){
ecs_validator_generated_fail(instancePath,"required","roleArn");
}
if(data.targetGroupArn === undefined){
ecs_validator_generated_fail(instancePath,"required","targetGroupArn");
}
if(data.portName === undefined){
ecs_validator_generated_fail(instancePath,"required","portName");
}
for(const key0 in data){
if(!((((key0 === "roleArn") || (key0 === "targetGroupArn")) || (key0 === "portName")) || (key0 === "advancedConfiguration"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
ecs_validator_generated_fail(instancePath+"/roleArn","type");
}
}
if(data.targetGroupArn !== undefined){
if(typeof data.targetGroupArn !== "string"){
ecs_validator_generated_fail(instancePath+"/targetGroupArn","type");
}
}
if(data.portName !== undefined){
if(typeof data.portName !== "string"){
ecs_validator_generated_fail(instancePath+"/portName","type");
}
}
if(data.advancedConfiguration !== undefined){
validate168(data.advancedConfiguration,instancePath+"/advancedConfiguration");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate173(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "httpCode") || (key0 === "grpcCode"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.httpCode !== undefined){
if(typeof data.httpCode !== "string"){
ecs_validator_generated_fail(instancePath+"/httpCode","type");
}
}
if(data.grpcCode !== undefined){
if(typeof data.grpcCode !== "string"){
ecs_validator_generated_fail(instancePath+"/grpcCode","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate172(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "healthCheckProtocol") || (key0 === "healthCheckPort")) || (key0 === "healthCheckPath")) || (key0 === "healthCheckTimeoutSeconds")) || (key0 === "healthCheckIntervalSeconds")) || (key0 === "healthyThresholdCount")) || (key0 === "unhealthyThresholdCount")) || (key0 === "matcher"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.healthCheckProtocol !== undefined){
if(typeof data.healthCheckProtocol !== "string"){
ecs_validator_generated_fail(instancePath+"/healthCheckProtocol","type");
}
}
if(data.healthCheckPort !== undefined){
let data1 = data.healthCheckPort;
if(!((typeof data1 == "number") && (isFinite(data1)))){
ecs_validator_generated_fail(instancePath+"/healthCheckPort","type");
}
}
if(data.healthCheckPath !== undefined){
if(typeof data.healthCheckPath !== "string"){
ecs_validator_generated_fail(instancePath+"/healthCheckPath","type");
}
}
if(data.healthCheckTimeoutSeconds !== undefined){
let data3 = data.healthCheckTimeoutSeconds;
if(!((typeof data3 == "number") && (isFinite(data3)))){
ecs_validator_generated_fail(instancePath+"/healthCheckTimeoutSeconds","type");
}
}
if(data.healthCheckIntervalSeconds !== undefined){
let data4 = data.healthCheckIntervalSeconds;
if(!((typeof data4 == "number") && (isFinite(data4)))){
ecs_validator_generated_fail(instancePath+"/healthCheckIntervalSeconds","type");
}
}
if(data.healthyThresholdCount !== undefined){
let data5 = data.healthyThresholdCount;
if(!((typeof data5 == "number") && (isFinite(data5)))){
ecs_validator_generated_fail(instancePath+"/healthyThresholdCount","type");
}
}
if(data.unhealthyThresholdCount !== undefined){
let data6 = data.unhealthyThresholdCount;
if(!((typeof data6 == "number") && (isFinite(data6)))){
ecs_validator_generated_fail(instancePath+"/unhealthyThresholdCount","type");
}
}
if(data.matcher !== undefined){
validate173(data.matcher,instancePath+"/matcher");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate176(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "accessTypes")){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.accessTypes !== undefined){
let data0 = data.accessTypes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
ecs_validator_generated_fail(instancePath+"/accessTypes/" + i0,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/accessTypes","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate171(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.portName === undefined){
ecs_validator_generated_fail(instancePath,"required","portName");
}
for(const key0 in data){
if(!(((key0 === "portName") || (key0 === "healthCheck")) || (key0 === "filters"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.portName !== undefined){
if(typeof data.portName !== "string"){
ecs_validator_generated_fail(instancePath+"/portName","type");
}
}
if(data.healthCheck !== undefined){
validate172(data.healthCheck,instancePath+"/healthCheck");
}
if(data.filters !== undefined){
validate176(data.filters,instancePath+"/filters");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
const ecs_validator_generated_pattern2 = new RegExp("^[^]{1,255}$", "u");
function validate180(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metricNames === undefined){
ecs_validator_generated_fail(instancePath,"required","metricNames");
}
if(data.resolutionSeconds === undefined){
ecs_validator_generated_fail(instancePath,"required","resolutionSeconds");
}
for(const key0 in data){
if(!((key0 === "metricNames") || (key0 === "resolutionSeconds"))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.metricNames !== undefined){
let data0 = data.metricNames;
if(Array.isArray(data0)){
if(data0.length > 5){
ecs_validator_generated_fail(instancePath+"/metricNames","maxItems");
}
if(data0.length < 1){
ecs_validator_generated_fail(instancePath+"/metricNames","minItems");
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!ecs_validator_generated_pattern2.test(data1)){
ecs_validator_generated_fail(instancePath+"/metricNames/" + i0,"pattern");
}
}
else {
ecs_validator_generated_fail(instancePath+"/metricNames/" + i0,"type");
}
}
}
else {
ecs_validator_generated_fail(instancePath+"/metricNames","type");
}
}
if(data.resolutionSeconds !== undefined){
let data2 = data.resolutionSeconds;
if(!(isInteger(data2))){
ecs_validator_generated_fail(instancePath+"/resolutionSeconds","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate179(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "metricConfigurations")){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.metricConfigurations !== undefined){
let data0 = data.metricConfigurations;
if(Array.isArray(data0)){
if(data0.length > 5){
ecs_validator_generated_fail(instancePath+"/metricConfigurations","maxItems");
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
validate180(data0[i0],instancePath+"/metricConfigurations/" + i0);
}
}
else {
ecs_validator_generated_fail(instancePath+"/metricConfigurations","type");
}
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}
function validate99(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.serviceName === undefined){
ecs_validator_generated_fail(instancePath,"required","serviceName");
}
for(const key0 in data){
if(!(ecs_validator_generated_func2.call(schema45.properties, key0))){
ecs_validator_generated_fail(instancePath,"additionalProperties",key0);
}
}
if(data.serviceName !== undefined){
if(typeof data.serviceName !== "string"){
ecs_validator_generated_fail(instancePath+"/serviceName","type");
}
}
if(data.cluster !== undefined){
if(typeof data.cluster !== "string"){
ecs_validator_generated_fail(instancePath+"/cluster","type");
}
}
if(data.taskDefinition !== undefined){
if(typeof data.taskDefinition !== "string"){
ecs_validator_generated_fail(instancePath+"/taskDefinition","type");
}
}
if(data.availabilityZoneRebalancing !== undefined){
let data3 = data.availabilityZoneRebalancing;
if(typeof data3 !== "string"){
ecs_validator_generated_fail(instancePath+"/availabilityZoneRebalancing","type");
}
if(!((data3 === "DISABLED") || (data3 === "ENABLED"))){
ecs_validator_generated_fail(instancePath+"/availabilityZoneRebalancing","enum");
}
}
if(data.loadBalancers !== undefined){
let data4 = data.loadBalancers;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
validate100(data4[i0],instancePath+"/loadBalancers/" + i0);
}
}
else {
ecs_validator_generated_fail(instancePath+"/loadBalancers","type");
}
}
if(data.serviceRegistries !== undefined){
let data6 = data.serviceRegistries;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
validate104(data6[i1],instancePath+"/serviceRegistries/" + i1);
}
}
else {
ecs_validator_generated_fail(instancePath+"/serviceRegistries","type");
}
}
if(data.desiredCount !== undefined){
let data8 = data.desiredCount;
if(!(isInteger(data8))){
ecs_validator_generated_fail(instancePath+"/desiredCount","type");
}
}
if(data.clientToken !== undefined){
if(typeof data.clientToken !== "string"){
ecs_validator_generated_fail(instancePath+"/clientToken","type");
}
}
if(data.launchType !== undefined){
let data10 = data.launchType;
if(typeof data10 !== "string"){
ecs_validator_generated_fail(instancePath+"/launchType","type");
}
if(!((((data10 === "EC2") || (data10 === "EXTERNAL")) || (data10 === "FARGATE")) || (data10 === "MANAGED_INSTANCES"))){
ecs_validator_generated_fail(instancePath+"/launchType","enum");
}
}
if(data.capacityProviderStrategy !== undefined){
let data11 = data.capacityProviderStrategy;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
validate106(data11[i2],instancePath+"/capacityProviderStrategy/" + i2);
}
}
else {
ecs_validator_generated_fail(instancePath+"/capacityProviderStrategy","type");
}
}
if(data.platformVersion !== undefined){
if(typeof data.platformVersion !== "string"){
ecs_validator_generated_fail(instancePath+"/platformVersion","type");
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
ecs_validator_generated_fail(instancePath+"/role","type");
}
}
if(data.deploymentConfiguration !== undefined){
validate108(data.deploymentConfiguration,instancePath+"/deploymentConfiguration");
}
if(data.placementConstraints !== undefined){
let data16 = data.placementConstraints;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
validate126(data16[i3],instancePath+"/placementConstraints/" + i3);
}
}
else {
ecs_validator_generated_fail(instancePath+"/placementConstraints","type");
}
}
if(data.placementStrategy !== undefined){
let data18 = data.placementStrategy;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
validate128(data18[i4],instancePath+"/placementStrategy/" + i4);
}
}
else {
ecs_validator_generated_fail(instancePath+"/placementStrategy","type");
}
}
if(data.networkConfiguration !== undefined){
validate130(data.networkConfiguration,instancePath+"/networkConfiguration");
}
if(data.healthCheckGracePeriodSeconds !== undefined){
let data21 = data.healthCheckGracePeriodSeconds;
if(!(isInteger(data21))){
ecs_validator_generated_fail(instancePath+"/healthCheckGracePeriodSeconds","type");
}
}
if(data.schedulingStrategy !== undefined){
let data22 = data.schedulingStrategy;
if(typeof data22 !== "string"){
ecs_validator_generated_fail(instancePath+"/schedulingStrategy","type");
}
if(!((data22 === "DAEMON") || (data22 === "REPLICA"))){
ecs_validator_generated_fail(instancePath+"/schedulingStrategy","enum");
}
}
if(data.deploymentController !== undefined){
validate134(data.deploymentController,instancePath+"/deploymentController");
}
if(data.tags !== undefined){
let data24 = data.tags;
if(Array.isArray(data24)){
if(data24.length > 50){
ecs_validator_generated_fail(instancePath+"/tags","maxItems");
}
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
validate88(data24[i5],instancePath+"/tags/" + i5);
}
}
else {
ecs_validator_generated_fail(instancePath+"/tags","type");
}
}
if(data.enableECSManagedTags !== undefined){
if(typeof data.enableECSManagedTags !== "boolean"){
ecs_validator_generated_fail(instancePath+"/enableECSManagedTags","type");
}
}
if(data.propagateTags !== undefined){
let data27 = data.propagateTags;
if(typeof data27 !== "string"){
ecs_validator_generated_fail(instancePath+"/propagateTags","type");
}
if(!(((data27 === "NONE") || (data27 === "SERVICE")) || (data27 === "TASK_DEFINITION"))){
ecs_validator_generated_fail(instancePath+"/propagateTags","enum");
}
}
if(data.enableExecuteCommand !== undefined){
if(typeof data.enableExecuteCommand !== "boolean"){
ecs_validator_generated_fail(instancePath+"/enableExecuteCommand","type");
}
}
if(data.serviceConnectConfiguration !== undefined){
validate137(data.serviceConnectConfiguration,instancePath+"/serviceConnectConfiguration");
}
if(data.volumeConfigurations !== undefined){
let data30 = data.volumeConfigurations;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
validate160(data30[i6],instancePath+"/volumeConfigurations/" + i6);
}
}
else {
ecs_validator_generated_fail(instancePath+"/volumeConfigurations","type");
}
}
if(data.vpcLatticeConfigurations !== undefined){
let data32 = data.vpcLatticeConfigurations;
if(Array.isArray(data32)){
const len7 = data32.length;
for(let i7=0; i7<len7; i7++){
validate167(data32[i7],instancePath+"/vpcLatticeConfigurations/" + i7);
}
}
else {
ecs_validator_generated_fail(instancePath+"/vpcLatticeConfigurations","type");
}
}
if(data.gatewayConnectors !== undefined){
let data34 = data.gatewayConnectors;
if(Array.isArray(data34)){
const len8 = data34.length;
for(let i8=0; i8<len8; i8++){
validate171(data34[i8],instancePath+"/gatewayConnectors/" + i8);
}
}
else {
ecs_validator_generated_fail(instancePath+"/gatewayConnectors","type");
}
}
if(data.monitoring !== undefined){
validate179(data.monitoring,instancePath+"/monitoring");
}
}
else {
ecs_validator_generated_fail(instancePath,"type");
}
}


// EXTERNAL MODULE: ./actions/shared/src/rules/shape-rules.ts
var shape_rules = __nccwpck_require__(8580);
// EXTERNAL MODULE: ./actions/shared/src/rules/credentials.ts
var credentials = __nccwpck_require__(6145);
;// CONCATENATED MODULE: ./actions/shared/src/rules/shape-types.ts

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
    return (0,credentials/* isCredentialName */.hN)(variable) || (0,credentials/* isCredentialName */.hN)(String(path.at(-1))) || path.includes('secrets') ? 'a number or switch' : (0,json_object/* showValue */.v)(value);
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

;// CONCATENATED MODULE: ./actions/shared/src/rules/shape-findings.ts









/** A person corrects these first; a file of garbage must not cost minutes. */
const maxFindings = 500;
/** Keys that ECS does not know, keys that are missing, and values of another type or beyond what is allowed. */
function shapeFindings(document, root) {
    const errors = root === 'CreateServiceRequest' ? serviceErrors(document.value) : definitionErrors(document.value);
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
function readFault({ instancePath, keyword, name }, { document, root }) {
    const { path, value } = (0,schema_findings/* parsePointer */.vp)(instancePath, document.value);
    if (name !== undefined)
        return readKeyFault(name, { path, value, isMissing: keyword === 'required', root });
    const isUnknown = value === undefined || (typeof value === 'string' && (0,rules_rule/* isReference */.A)(value));
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
    const owner = path.slice(0, -1).reduce((value, step) => (typeof value === 'object' && value !== null ? value[step] : undefined), root);
    return (0,json_object/* isJsonObject */.O)(owner) && typeof owner['name'] === 'string' ? owner['name'] : undefined;
}
function readKeyFault(name, { path, value, isMissing, root }) {
    const keyPath = [...path, name];
    if (isMissing) {
        const isUnresolved = (0,json_object/* isJsonObject */.O)(value) && Object.hasOwn(value, name);
        return [{ rule: shape_rules/* missingKey */.aV, path: keyPath, message: isUnresolved ? undefined : `${(0,schema_findings/* showPath */.P8)(keyPath)} is missing`, at: 'key' }];
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
    const nearest = (0,nearest_name/* nearestName */.q)(name, known);
    const isThereToo = nearest !== undefined && (0,json_object/* isJsonObject */.O)(value) && Object.hasOwn(value, nearest);
    const instead = nearest === undefined || isThereToo ? undefined : [...path, nearest];
    return [{ rule: shape_rules/* unknownKey */.a, path: keyPath, message: `${(0,schema_findings/* showPath */.P8)(keyPath)}: unknown key, ${describeUnknownKey(name, known)}`, at: 'key', ...(instead && { instead }) }];
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/typed-definition.ts


/**
 * A copy with only what has the type that ECS wants, so that rules need not ask: members of another type and unknown keys
 * are left out, and entries of lists that are no mappings become `{}`, which keeps the indexes of the others. Texts that are
 * not in an enum stay. What is wrong with the original, shape rules say.
 */
function toTyped(value, shape) {
    return (copy(value, shape) ?? {});
}
/** undefined where the value has another type. */
function copy(value, type) {
    if (typeof type === 'object') {
        if ('list' in type)
            return Array.isArray(value) ? value.map((entry) => copy(entry, type.list) ?? emptyEntry(type.list)) : undefined;
        return (0,json_object/* isJsonObject */.O)(value) ? copyEntries(value, () => type.map) : undefined;
    }
    const shape = ecsShapes[type];
    if (shape !== undefined)
        return (0,json_object/* isJsonObject */.O)(value) ? copyEntries(value, (name) => (Object.hasOwn(shape.members, name) ? shape.members[name] : undefined)) : undefined;
    switch (ecsSimpleTypes[type]?.type ?? type) {
        case 'any': return value;
        case 'integer': return Number.isInteger(value) ? value : undefined;
        case 'double': return typeof value === 'number' ? value : undefined;
        default: return typeof value === (ecsSimpleTypes[type]?.type ?? type) ? value : undefined;
    }
}
function copyEntries(value, typeOf) {
    const copied = Object.create(null);
    for (const [name, entry] of Object.entries(value)) {
        const type = typeOf(name);
        const typed = type === undefined ? undefined : copy(entry, type);
        if (typed !== undefined)
            copied[name] = typed;
    }
    return copied;
}
/** What stands for an entry of another type: rules go through lists without asking whether each entry is there. */
function emptyEntry(type) {
    if (typeof type === 'object')
        return 'list' in type ? [] : {};
    if (ecsShapes[type] !== undefined)
        return {};
    const simple = ecsSimpleTypes[type]?.type ?? type;
    return simple === 'string' ? '' : simple === 'boolean' ? false : 0;
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/check-definition.ts







/** All that is wrong with a task definition by itself: its shape, then every rule. Sorted by place, then by rule. */
function checkDefinition(document, { part, target }) {
    const shapes = shapeFindings(document, 'RegisterTaskDefinitionRequest');
    const subject = { part, target, definition: toTyped(document.value, 'RegisterTaskDefinitionRequest'), bytes: sizeOf(document.value) };
    const findings = all_rules/* definitionRules */.JZ.flatMap((rule) => runRule(rule, { subject, document }));
    return sortFindings([...shapes.findings, ...withoutRepetitions(withoutPlaceholders(findings), shapes)]);
}
/** The shape of a service. Its rules look at the whole release. */
function checkShapes(document, root) {
    return sortFindings(shapeFindings(document, root).findings);
}
/** A report that keeps its findings in `findings`. */
function reportInto(findings, { document, rule, profile }) {
    return (path, message, { at, severity } = {}) => {
        findings.push({ ...document.finding(path, message, at), rule: rule.id, severity: severity ?? (0,rules_rule/* severityOf */.x)(rule, profile), path: (0,schema_findings/* showPath */.P8)(path), help: rule.help });
    };
}
function runRule(rule, { subject, document }) {
    const findings = [];
    rule.check(subject, reportInto(findings, { document, rule, profile: subject.target.profile }));
    return findings;
}
/** The size of what is sent to AWS. */
function sizeOf(value) {
    return value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
}
/** A placeholder breaks other rules as well, by chance. */
function withoutPlaceholders(findings) {
    const isPlaceholder = ({ rule, severity }) => rule === placeholder_rules/* placeholderRule */.U && severity === 'error';
    const paths = new Set(findings.filter(isPlaceholder).map(({ path }) => path));
    return findings.filter((finding) => isPlaceholder(finding) || !paths.has(finding.path));
}
/** Rules see a value of another type as missing: they would say in other words what a finding of the shape says. */
function withoutRepetitions(findings, { covered }) {
    if (covered.length === 0)
        return [...findings];
    const paths = new Set(covered.map(schema_findings/* showPath */.P8));
    return findings.filter(({ path }) => !prefixesOf(path).some((prefix) => paths.has(prefix)));
}
/** `a[0].b` → `(document)`, `a`, `a[0]`, `a[0].b`. Keys with dots make prefixes that no path has, which is harmless. */
function prefixesOf(path) {
    const ends = [...path.matchAll(/(?=[.[])|$/g)].map(({ index }) => index);
    return ['(document)', ...ends.map((end) => path.slice(0, end))];
}

// EXTERNAL MODULE: ./actions/shared/src/rules/load-balancer-rules.ts + 1 modules
var load_balancer_rules = __nccwpck_require__(4345);
;// CONCATENATED MODULE: ./actions/shared/src/rules/check-release.ts






/** What is wrong with the files of a release together. What is wrong with one of them, `checkDefinition` says. */
function checkRelease(input, rules = all_rules/* releaseRules */.nX) {
    const typed = readTyped(input);
    return sortFindings(rules.flatMap((rule) => {
        const findings = [];
        rule.checkRelease(subjectFor(rule, { input, typed, findings }));
        return findings;
    }));
}
function readTyped({ definitions, services, previous }) {
    return {
        definitions: mapValues(definitions, (document) => ({ document, value: toTyped(document.value, 'RegisterTaskDefinitionRequest') })),
        services: mapValues(services, (document) => ({ document, value: toTyped(document.value, 'CreateServiceRequest') })),
        previous: previous === undefined ? undefined : { services: mapValues((0,load_balancer_rules/* servicesOfRelease */.r)(previous), (service) => toTyped(service, 'CreateServiceRequest')) },
    };
}
function subjectFor(rule, { input, typed, findings }) {
    const { environment, infrastructure, target } = input;
    const reportFor = (document) => reportInto(findings, { document, rule, profile: target.profile });
    const reportTyped = (document, value) => withoutMistyped(reportFor(document), document.value, value);
    return {
        target, infrastructure,
        definitions: mapValues(typed.definitions, ({ document, value }) => ({ definition: value, report: reportTyped(document, value) })),
        services: mapValues(typed.services, ({ document, value }) => ({ service: value, report: reportTyped(document, value) })),
        environment: environment && { values: environment.values, report: reportFor(environment.document) },
        previous: typed.previous,
    };
}
/** To rules a value of another type is missing, and so is a reference where no text may stand: neither is theirs to judge. */
function withoutMistyped(report, written, typed) {
    return (path, message, options) => {
        if (valueAt(written, path) !== undefined && valueAt(typed, path) === undefined)
            return;
        report(path, message, options);
    };
}
function valueAt(value, path) {
    return path.reduce((owner, step) => (Array.isArray(owner) ? owner[Number(step)] : (0,json_object/* isJsonObject */.O)(owner) && Object.hasOwn(owner, step) ? owner[step] : undefined), value);
}
function mapValues(map, convert) {
    return new Map([...map].map(([key, value]) => [key, convert(value)]));
}

;// CONCATENATED MODULE: ./actions/shared/src/render/infrastructure-outputs.ts





/** The file of `cdk deploy --outputs-file`, flattened: output name → value. */
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
        throw new src_finding/* FindingsError */.N(`${document.file} is not right:`, findings);
    return outputs;
}

// EXTERNAL MODULE: ./actions/shared/src/rules/infrastructure-resources.ts + 1 modules
var infrastructure_resources = __nccwpck_require__(1936);
;// CONCATENATED MODULE: ./actions/shared/src/rules/infrastructure-templates.ts




const ending = '.template.json';
// CloudFormation takes 1 MB.
const infrastructure_templates_maxBytes = 1024 * 1024;
/** Documentation's own account and first Region: for values of the right form where nobody named a target. */
const anyTarget = { account: '123456789012', region: 'us-east-1' };
function isTemplateFile(path) {
    return path.endsWith(ending);
}
/** Every stack of a folder that `cdk synth` wrote. */
function readTemplateFolder(folder, target) {
    const files = (0,external_node_fs_.readdirSync)(folder).filter(isTemplateFile).sort();
    if (files.length === 0) {
        throw new user_error/* UserError */.y(`${folder} holds no *${ending}: name the folder that \`cdk synth\` writes (cdk.out), or a file of \`cdk deploy --outputs-file\`.`);
    }
    const environments = readEnvironments((0,external_node_path_.join)(folder, 'manifest.json'));
    return files.map((file) => readTemplate((0,external_node_path_.join)(folder, file), { ...target, ...environments.get((0,external_node_path_.basename)(file, ending)) }));
}
function readTemplate(path, target) {
    const template = readJson(path);
    if (!(0,json_object/* isJsonObject */.O)(template) || !(0,json_object/* isJsonObject */.O)(template['Resources'])) {
        throw new user_error/* UserError */.y(`${path} is no CloudFormation template: it has no mapping Resources. Expected what \`cdk synth\` writes.`);
    }
    return {
        name: (0,external_node_path_.basename)(path, ending),
        account: target.account ?? anyTarget.account,
        region: target.region ?? anyTarget.region,
        resources: mapEntries(template['Resources'], (id, value) => toResource(path, id, value)),
        outputs: mapEntries(sectionOf(path, template, 'Outputs'), (id, value) => toOutput(path, id, value)),
        parameters: mapEntries(sectionOf(path, template, 'Parameters'), (_id, value) => ((0,json_object/* isJsonObject */.O)(value) ? value : {})),
        mappings: sectionOf(path, template, 'Mappings'),
    };
}
function readJson(path) {
    const { size } = (0,external_node_fs_.statSync)(path);
    if (size > infrastructure_templates_maxBytes)
        throw new user_error/* UserError */.y(`${path} has ${size} bytes; a CloudFormation template has at most ${infrastructure_templates_maxBytes}.`);
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}. Expected what \`cdk synth\` writes.`, { cause: error });
    }
}
function sectionOf(path, template, name) {
    const section = template[name];
    if (section === undefined || (0,json_object/* isJsonObject */.O)(section))
        return section ?? {};
    throw new user_error/* UserError */.y(`${path}: ${name}: got ${(0,json_object/* showValue */.v)(section)}, allowed: a mapping`);
}
function toResource(path, id, value) {
    if ((0,json_object/* isJsonObject */.O)(value) && typeof value['Type'] === 'string') {
        return { type: value['Type'], properties: (0,json_object/* isJsonObject */.O)(value['Properties']) ? value['Properties'] : {} };
    }
    throw new user_error/* UserError */.y(`${path}: Resources.${id}: got ${(0,json_object/* showValue */.v)(value)}, allowed: a mapping with a Type`);
}
function toOutput(path, id, value) {
    if (!(0,json_object/* isJsonObject */.O)(value))
        throw new user_error/* UserError */.y(`${path}: Outputs.${id}: got ${(0,json_object/* showValue */.v)(value)}, allowed: a mapping with a Value`);
    return { value: value['Value'], exportName: (0,json_object/* isJsonObject */.O)(value['Export']) ? value['Export']['Name'] : undefined };
}
function mapEntries(section, convert) {
    return Object.assign(Object.create(null), Object.fromEntries(Object.entries(section).map(([id, value]) => [id, convert(id, value)])));
}
/** Stack → the account and Region that the app was written for; an app may also leave them to whoever deploys. */
function readEnvironments(path) {
    const environments = new Map();
    const manifest = (0,external_node_fs_.existsSync)(path) ? readJson(path) : {};
    const artifacts = (0,json_object/* isJsonObject */.O)(manifest) && (0,json_object/* isJsonObject */.O)(manifest['artifacts']) ? manifest['artifacts'] : {};
    for (const [name, artifact] of Object.entries(artifacts)) {
        const environment = (0,json_object/* isJsonObject */.O)(artifact) ? artifact['environment'] : undefined;
        const [, account, region] = /^aws:\/\/(\d{12}|unknown-account)\/([a-z0-9-]+)$/.exec(typeof environment === 'string' ? environment : '') ?? [];
        environments.set(name, {
            ...(account === undefined || account === 'unknown-account' ? {} : { account }),
            ...(region === undefined || region === 'unknown-region' ? {} : { region }),
        });
    }
    return environments;
}

// EXTERNAL MODULE: ./actions/shared/src/rules/made-up-values.ts
var made_up_values = __nccwpck_require__(3565);
// EXTERNAL MODULE: ./actions/shared/src/rules/template-stack.ts
var template_stack = __nccwpck_require__(7832);
;// CONCATENATED MODULE: ./actions/shared/src/rules/template-values.ts



/** Expressions that refer to each other in a circle end here. */
const maxDepth = 100;
/** Evaluates CloudFormation's intrinsic functions over all stacks of an app. What it cannot know becomes `unknownValue`. */
class TemplateValues {
    #stacks;
    /** Values of deployed resources, by stack, logical id and attribute. */
    #deployed = new Map();
    #madeUp = new Map();
    #exports;
    constructor(stacks) {
        this.#stacks = stacks;
    }
    evaluate(value, stack) {
        return this.#evaluate(value, { stack, depth: 0 });
    }
    /** What `Ref` (attribute '') or `Fn::GetAtt` gives. */
    attributeOf(stack, logicalId, attribute) {
        return this.#attribute({ stack, depth: 0 }, logicalId, attribute);
    }
    /** Whether an output said how the resource is really called. */
    isDeployed(stack, logicalId) {
        return ['', 'Arn'].some((attribute) => this.#deployed.has(keyOf(stack, logicalId, attribute)));
    }
    /** Learns from a deployed output what the resources that its expression names are really called. */
    learn(expression, deployed, stack) {
        if (!(0,json_object/* isJsonObject */.O)(expression))
            return;
        const [name = '', argument] = Object.entries(expression)[0] ?? [];
        const target = name === 'Ref' ? [argument, ''] : name === 'Fn::GetAtt' ? splitAttribute(argument) : undefined;
        if (target !== undefined)
            this.#learnAttribute(stack, target, deployed);
        else if (name === 'Fn::Join' && Array.isArray(argument))
            this.#learnJoined(argument, deployed, stack);
        else if (name === 'Fn::ImportValue') {
            const source = this.#export(argument, { stack, depth: 0 });
            if (source !== undefined)
                this.learn(source.value, deployed, source.stack);
        }
    }
    #learnAttribute(stack, [logicalId, attribute], deployed) {
        const resource = typeof logicalId === 'string' ? stack.resources[logicalId] : undefined;
        if (resource !== undefined)
            this.#deployed.set(keyOf(stack, String(logicalId), (0,made_up_values/* canonicalAttribute */.$u)(resource.type, String(attribute))), deployed);
    }
    /** `subnet-1,subnet-2` belongs to two references with a comma between; `http://name` to one with a text before it. */
    #learnJoined([separator, items], deployed, stack) {
        if (typeof separator !== 'string' || !Array.isArray(items))
            return;
        const parts = separator === '' ? [] : deployed.split(separator);
        if (parts.length === items.length)
            items.forEach((item, index) => { this.learn(item, parts[index] ?? '', stack); });
        const unknown = items.flatMap((item, index) => (typeof item === 'string' ? [] : [index]));
        const [only] = unknown;
        if (separator !== '' || unknown.length !== 1 || only === undefined)
            return;
        const [before, after] = [items.slice(0, only).join(''), items.slice(only + 1).join('')];
        if (deployed.startsWith(before) && deployed.endsWith(after))
            this.learn(items[only], deployed.slice(before.length, deployed.length - after.length), stack);
    }
    #evaluate(value, place) {
        if (place.depth > maxDepth)
            return template_stack/* unknownValue */.Uo;
        const below = { ...place, depth: place.depth + 1 };
        if (Array.isArray(value))
            return value.map((entry) => this.#evaluate(entry, below)).filter((entry) => entry !== undefined);
        if (!(0,json_object/* isJsonObject */.O)(value))
            return value;
        const entries = Object.entries(value);
        const [name, argument] = entries[0] ?? [''];
        if (entries.length === 1 && (name === 'Ref' || name === 'Condition' || name.startsWith('Fn::')))
            return this.#call(name, argument, below);
        return Object.fromEntries(entries.map(([key, entry]) => [key, this.#evaluate(entry, below)]).filter(([, entry]) => entry !== undefined));
    }
    #call(name, argument, place) {
        switch (name) {
            case 'Ref': return this.#reference(String(argument), place);
            case 'Fn::GetAtt': return this.#getAttribute(argument, place);
            case 'Fn::Sub': return this.#substitute(argument, place);
            case 'Fn::ImportValue': return this.#import(argument, place);
            case 'Fn::Join':
            case 'Fn::Split':
            case 'Fn::Select':
            case 'Fn::FindInMap': return this.#callOnList(name, this.#evaluate(argument, place), place);
            default: return template_stack/* unknownValue */.Uo;
        }
    }
    #reference(name, place) {
        const { stack } = place;
        switch (name) {
            case 'AWS::AccountId': return stack.account;
            case 'AWS::Region': return stack.region;
            case 'AWS::Partition': return (0,template_stack/* partitionOf */.iQ)(stack.region);
            case 'AWS::URLSuffix': return (0,template_stack/* urlSuffixOf */.M_)(stack.region);
            case 'AWS::StackName': return stack.name;
            case 'AWS::NoValue': return undefined;
            default: break;
        }
        const parameter = stack.parameters[name];
        if (parameter === undefined)
            return this.#attribute(place, name, '');
        // The default of the others is the name of a parameter in SSM, not its value.
        return parameter['Type'] === 'String' || parameter['Type'] === 'Number' ? (parameter['Default'] ?? template_stack/* unknownValue */.Uo) : template_stack/* unknownValue */.Uo;
    }
    #getAttribute(argument, place) {
        const target = splitAttribute(argument);
        return target === undefined ? template_stack/* unknownValue */.Uo : this.#attribute(place, target[0], target[1]);
    }
    #attribute(place, logicalId, attribute) {
        const { stack } = place;
        const resource = stack.resources[logicalId];
        if (resource === undefined || place.depth > maxDepth)
            return template_stack/* unknownValue */.Uo;
        const canonical = (0,made_up_values/* canonicalAttribute */.$u)(resource.type, attribute);
        const key = keyOf(stack, logicalId, canonical);
        const known = this.#deployed.get(key);
        if (known !== undefined)
            return known;
        if (!this.#madeUp.has(key)) {
            // A resource whose name depends on itself finds this.
            this.#madeUp.set(key, template_stack/* unknownValue */.Uo);
            const property = (name) => this.#evaluate(resource.properties[name], { stack, depth: place.depth + 1 });
            this.#madeUp.set(key, (0,made_up_values/* makeUpValue */.j)({ stack, logicalId, resource, property }, canonical));
        }
        return this.#madeUp.get(key);
    }
    #substitute(argument, place) {
        const [template, given] = Array.isArray(argument) ? argument : [argument, {}];
        if (typeof template !== 'string')
            return template_stack/* unknownValue */.Uo;
        const values = (0,json_object/* isJsonObject */.O)(given) ? given : {};
        const unknown = [];
        const text = template.replace(/\$\{(!?)([^}]+)\}/g, (match, literal, name) => {
            if (literal === '!')
                return `\${${name}}`;
            const value = Object.hasOwn(values, name) ? this.#evaluate(values[name], place) : name.includes('.') ? this.#getAttribute(name, place) : this.#reference(name, place);
            if (typeof value === 'string' || typeof value === 'number')
                return String(value);
            unknown.push(name);
            return match;
        });
        return unknown.length === 0 ? text : template_stack/* unknownValue */.Uo;
    }
    #callOnList(name, list, { stack }) {
        if (!Array.isArray(list))
            return template_stack/* unknownValue */.Uo;
        const [first, second, third] = list;
        if (name === 'Fn::Join')
            return typeof first === 'string' && isTextList(second) ? second.join(first) : template_stack/* unknownValue */.Uo;
        if (name === 'Fn::Split')
            return typeof first === 'string' && typeof second === 'string' ? second.split(first) : template_stack/* unknownValue */.Uo;
        if (name === 'Fn::Select')
            return Array.isArray(second) ? (second[Number(first)] ?? template_stack/* unknownValue */.Uo) : template_stack/* unknownValue */.Uo;
        const mapping = stack.mappings[String(first)];
        const row = (0,json_object/* isJsonObject */.O)(mapping) ? mapping[String(second)] : undefined;
        return (0,json_object/* isJsonObject */.O)(row) ? (row[String(third)] ?? template_stack/* unknownValue */.Uo) : template_stack/* unknownValue */.Uo;
    }
    #import(argument, place) {
        const source = this.#export(argument, place);
        return source === undefined ? template_stack/* unknownValue */.Uo : this.#evaluate(source.value, { stack: source.stack, depth: place.depth + 1 });
    }
    #export(argument, place) {
        const name = this.#evaluate(argument, place);
        return typeof name === 'string' ? this.#allExports().get(name) : undefined;
    }
    #allExports() {
        if (this.#exports !== undefined)
            return this.#exports;
        this.#exports = new Map();
        for (const stack of this.#stacks) {
            for (const { value, exportName } of Object.values(stack.outputs)) {
                const name = this.evaluate(exportName, stack);
                if (typeof name === 'string')
                    this.#exports.set(name, { stack, value });
            }
        }
        return this.#exports;
    }
}
/** `Database.Endpoint.Address` and [Database, Endpoint.Address] are the same. */
function splitAttribute(argument) {
    const [logicalId, ...attribute] = typeof argument === 'string' ? argument.split('.') : Array.isArray(argument) ? argument : [];
    if (typeof logicalId !== 'string' || !attribute.every((part) => typeof part === 'string'))
        return undefined;
    return [logicalId, attribute.join('.')];
}
function isTextList(value) {
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string' || typeof entry === 'number');
}
function keyOf(stack, logicalId, attribute) {
    return JSON.stringify([stack.name, logicalId, attribute]);
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/infrastructure.ts






/**
 * Reads files of `cdk deploy --outputs-file` and folders (or files) of templates that `cdk synth` wrote, in any order.
 * Deployed values win, and name the same resources in the templates.
 */
function readInfrastructure(paths, target) {
    const stacks = [];
    const deployed = {};
    for (const path of paths) {
        if (!(0,external_node_fs_.existsSync)(path))
            throw new user_error/* UserError */.y(infrastructure_describeMissing(path));
        if ((0,external_node_fs_.statSync)(path).isDirectory())
            stacks.push(...readTemplateFolder(path, target));
        else if (isTemplateFile(path))
            stacks.push(readTemplate(path, target));
        else
            Object.assign(deployed, readInfrastructureOutputs(path));
    }
    if (stacks.length === 0)
        return { outputs: deployed };
    const values = new TemplateValues(stacks);
    for (const { stack, name, value } of outputsOf(stacks)) {
        const known = deployed[name];
        if (known !== undefined)
            values.learn(value, known, stack);
    }
    return { outputs: { ...templateOutputs(stacks, values), ...deployed }, resources: (0,infrastructure_resources/* readResources */.Mq)(stacks, values) };
}
function infrastructure_describeMissing(path) {
    return `There is no infrastructure at ${path}. Expected a folder that \`cdk synth\` wrote (cdk.out), or a file of \`cdk deploy --outputs-file\`.`;
}
function outputsOf(stacks) {
    return stacks.flatMap((stack) => Object.entries(stack.outputs).map(([name, { value }]) => ({ stack, name, value })));
}
function templateOutputs(stacks, values) {
    const outputs = {};
    const owners = new Map();
    for (const { stack, name, value } of outputsOf(stacks)) {
        const evaluated = values.evaluate(value, stack);
        const text = typeof evaluated === 'string' || typeof evaluated === 'number' ? String(evaluated) : `\${infrastructure.${name}}`;
        const owner = owners.get(name);
        // The CDK names its exports after the construct alone; nobody refers to those by name.
        if (owner !== undefined && outputs[name] !== text && !name.startsWith('ExportsOutput')) {
            throw new user_error/* UserError */.y(`The stacks ${owner} and ${stack.name} both have an output ${name}, with different values. Expected one value for each name.`);
        }
        owners.set(name, stack.name);
        outputs[name] = text;
    }
    return outputs;
}

// EXTERNAL MODULE: ./actions/shared/src/text-file.ts + 1 modules
var text_file = __nccwpck_require__(3691);
// EXTERNAL MODULE: ./actions/shared/src/validate/apply-ignores.ts
var apply_ignores = __nccwpck_require__(2864);
// EXTERNAL MODULE: ./actions/shared/src/rules/image-registry.ts
var image_registry = __nccwpck_require__(6912);
;// CONCATENATED MODULE: ./actions/shared/src/validate/references.ts


/** Roots that templates refer to; `taskDefinitions` stays in a rendered release. */
const roots = ['environment', 'infrastructure', 'images', 'release'];
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
    return roots.some((root) => found.has(root)) || [...found].some((root) => (0,nearest_name/* nearestName */.q)(root, roots) !== undefined);
}
/**
 * Values for a root of which nothing is known: each reference stands for itself, as a text that no rule judges, and of entries
 * that are there in some environments only, those stay that one possible environment has.
 */
function unknownValues(root, references) {
    const values = {};
    // Short paths first: what is below a mapping goes into it.
    for (const [path, use] of [...references].sort(([a], [b]) => a.length - b.length)) {
        const [first, ...steps] = path.split('.');
        const last = steps.pop();
        if (first !== root || last === undefined)
            continue;
        let owner = values;
        for (const step of steps) {
            const below = Object.hasOwn(owner, step) ? owner[step] : undefined;
            const next = (0,json_object/* isJsonObject */.O)(below) ? below : {};
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

;// CONCATENATED MODULE: ./actions/shared/src/validate/check-scope.ts


const madeUpDigest = '0'.repeat(64);
/** Image key → repository; both as build-images has them. */
const repositories = { api: 'factory-api', web: 'factory-web', controller: 'factory-runner-controller', runner: 'factory-runner' };
/** What templates are filled with to be checked. What is not known stays a reference, which no rule judges. */
function makeCheckScope({ environment, outputs, images }, references) {
    return {
        roots: {
            environment: environment === undefined ? unknownValues('environment', references) : { ...environment },
            infrastructure: outputs === undefined ? unknownValues('infrastructure', references) : { ...outputs },
            images: images ?? (environment === undefined ? unknownValues('images', references) : makeUpImages(environment, references)),
            release: { id: 'unreleased', commit: '0'.repeat(40) },
        },
        // Which task definitions there are, a rule across the files says: a part of them may be checked alone.
        deferred: ['runner'],
    };
}
/** References of the right form, so that everything else about an image can be checked before it is built. */
function makeUpImages({ account, region }, references) {
    const keys = namesBelow('images', references).filter((key) => key in repositories || (0,nearest_name/* nearestName */.q)(key, Object.keys(repositories)) === undefined);
    const names = { ...Object.fromEntries(keys.map((key) => [key, `factory-${key}`])), ...repositories };
    return Object.fromEntries(Object.entries(names).map(([key, repository]) => [key, `${account}.dkr.ecr.${region}.amazonaws.com/${repository}@sha256:${madeUpDigest}`]));
}
function isMadeUpImage(reference) {
    return reference.endsWith(madeUpDigest);
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/ask-registries.ts




/** Whether images exist and fit what the task runs on, as far as a registry tells. Made-up ones are not asked for. */
async function askRegistries({ definitions }, profile) {
    const questions = [...definitions].flatMap(([part, { value }]) => (0,image_registry/* imageQuestions */.x7)(part, toTyped(value, 'RegisterTaskDefinitionRequest'))).filter(({ reference }) => !isMadeUpImage(reference));
    // The SDK takes longer to load than all the rest to run.
    if (questions.length === 0)
        return { findings: [], notes: [] };
    const answers = await (0,image_registry/* checkImages */.B6)(questions, await (0,image_registry/* connectEcrRegistry */.iB)());
    const findings = [];
    for (const { part, path, message } of (0,image_registry/* imageFindings */.Qb)(answers)) {
        const document = definitions.get(part);
        if (document !== undefined)
            reportInto(findings, { document, rule: image_registry/* imageRegistryRule */.TS, profile })(path, message);
    }
    return { findings, notes: (0,image_registry/* uncheckedImages */.Dn)(answers) };
}

;// CONCATENATED MODULE: ./actions/shared/src/render/template-scope.ts


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
    /** List in the result → the index in the template of each of its entries: they drift apart where entries go or come. */
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
            return this.#document.isQuoted(pathOf(from)) && !Array.isArray(value) && value !== undefined ? this.#toText(value, { source: only[1], from }) : value;
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

;// CONCATENATED MODULE: ./actions/shared/src/validate/document-kind.ts


const kindOfFolder = { 'task-definitions': 'task-definition', services: 'service' };
const serviceKeys = ['serviceName', 'desiredCount', 'loadBalancers', 'networkConfiguration', 'deploymentConfiguration', 'healthCheckGracePeriodSeconds', 'launchType'];
const definitionKeys = ['family', 'containerDefinitions', 'taskRoleArn', 'executionRoleArn', 'cpu', 'memory', 'networkMode', 'runtimePlatform'];
/** Told by what is in it; where that says nothing, by its folder. A slip in one key must not turn one into the other. */
function kindOf(value, file) {
    const fromFolder = kindOfFolder[(0,external_node_path_.basename)((0,external_node_path_.dirname)(file))] ?? 'task-definition';
    if (!(0,json_object/* isJsonObject */.O)(value))
        return fromFolder;
    if ((0,json_object/* isJsonObject */.O)(value['taskDefinitions']) && ('schemaVersion' in value || (0,json_object/* isJsonObject */.O)(value['services'])))
        return 'release';
    const hits = (keys) => keys.filter((key) => Object.hasOwn(value, key)).length;
    const [service, definition] = [hits(serviceKeys), hits(definitionKeys)];
    return service === definition ? fromFolder : service > definition ? 'service' : 'task-definition';
}
/** `api` of `task-definitions/api.yml`. */
function partOf(file) {
    return (0,external_node_path_.basename)(file).replace(/\.(ya?ml|json)$/, '');
}

// EXTERNAL MODULE: ./actions/shared/src/validate/read-checked-file.ts
var read_checked_file = __nccwpck_require__(8303);
;// CONCATENATED MODULE: ./actions/shared/src/validate/checked-set.ts






/** Templates are filled in as far as values are known. A release is a set of its own; all other files are one together. */
function prepareFiles(documents, known) {
    const sorted = documents.map((document) => ({ document, kind: kindOf(document.value, document.file) }));
    const files = sorted.filter(({ kind }) => kind !== 'release').map((file) => ({ ...file, references: collectReferences(file.document.value) }));
    const templates = files.filter((file) => isTemplate(file.references));
    const references = mergeReferences(templates.map((template) => template.references));
    const scope = makeCheckScope(known, references);
    const findings = [];
    const filled = files.map((file) => ({ kind: file.kind, document: templates.includes(file) ? fillIn(file.document, { scope, findings }) : file.document }));
    const releases = sorted.filter(({ kind }) => kind === 'release').map(({ document }) => readReleaseSet(document));
    return { sets: [...(filled.length === 0 ? [] : [makeSet(filled)]), ...releases], findings, references, templates: new Set(templates.map(({ document }) => document.file)) };
}
function makeSet(files) {
    const set = { definitions: new Map(), services: new Map(), account: undefined, region: undefined };
    for (const { kind, document } of files) {
        const owner = kind === 'service' ? set.services : set.definitions;
        const part = partOf(document.file);
        // Two files of one name are no parts of one release; the second is still checked by itself.
        owner.set(owner.has(part) ? document.file : part, document);
    }
    return set;
}
/** What does not resolve becomes a text that no rule judges: one fault, one finding. */
function fillIn(document, { scope, findings }) {
    const template = renderTemplate(document, scope);
    findings.push(...template.findings.map((finding) => (0,read_checked_file/* ownFinding */.I)('T1', finding)));
    return { file: document.file, value: fillGaps(template.value), finding: template.finding };
}
function fillGaps(value) {
    if (value === undefined)
        return '${environment.unresolved}';
    if (Array.isArray(value))
        return value.map(fillGaps);
    return (0,json_object/* isJsonObject */.O)(value) ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fillGaps(entry)])) : value;
}
function readReleaseSet(document) {
    const release = document.value;
    const members = (name) => new Map(Object.entries((0,json_object/* isJsonObject */.O)(release[name]) ? release[name] : {}).map(([key, value]) => [key, { file: document.file, value, finding: (path, message, at) => document.finding([name, key, ...path], message, at) }]));
    const text = (name) => (typeof release[name] === 'string' ? release[name] : undefined);
    return { definitions: members('taskDefinitions'), services: members('services'), account: text('account'), region: text('region') };
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/describe-gaps.ts

/** What was not checked, and what to give so that it is. */
function describeGaps({ prepared, hasEnvironment, infrastructure, hasImages, askRegistries }) {
    const { references, templates } = prepared;
    const conditions = [...references].flatMap(([path, use]) => (use.kind === 'condition' ? [`${path} is ${String(use.wanted)}`] : []));
    const usesInfrastructure = namesBelow('infrastructure', references).length > 0;
    const usesImages = namesBelow('images', references).length > 0;
    return [
        ...(hasEnvironment || templates.size === 0 ? [] : [`No environment is named: what ${listShort([...templates])} take from one is unknown, and was not judged.${conditions.length === 0 ? '' : ` Entries with \`when\` were checked as if ${conditions.join(' and ')}.`}`]),
        ...(infrastructure !== undefined || !usesInfrastructure ? [] : ['No infrastructure is named: values of its outputs are unknown, and were not judged.']),
        ...(infrastructure !== undefined && infrastructure.resources === undefined ? ['Of the infrastructure only outputs are given, no templates: what it holds, and what its roles may do, was not compared.'] : []),
        ...(hasImages || !hasEnvironment || !usesImages ? [] : ['No images are given: digests were made up.']),
        ...(askRegistries ? [] : ['No registry was asked whether images exist and fit the architecture.']),
    ];
}
function listShort(files) {
    return files.length <= 3 ? files.join(', ') : `${files.slice(0, 2).join(', ')} and ${files.length - 2} more`;
}

// EXTERNAL MODULE: ./actions/shared/node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __nccwpck_require__(3277);
;// CONCATENATED MODULE: ./actions/shared/src/validate/ignore-comments.ts

// A rule's id is a letter and a number; anything else after `ignore` is an ordinary comment.
const comment = /^#\s*ignore\s+([A-Za-z]\d+(?:[\s,]+[A-Za-z]\d+)*)\s*(?::\s*(.*?))?\s*$/;
const cheapTest = /#\s*ignore\s+[A-Za-z]\d/;
function readIgnoreComments(text) {
    // Most files have none, and taking a text apart costs.
    if (!cheapTest.test(text))
        return [];
    const original = text.split('\n');
    const found = [];
    let next = Number.POSITIVE_INFINITY;
    for (const [index, line] of [...blankValues(text).split('\n').entries()].reverse()) {
        const start = line.search(/(?<=^|\s)#/);
        const hasCode = line.slice(0, start < 0 ? undefined : start).trim() !== '';
        if (hasCode)
            next = index + 1;
        const [, rules, reason] = start < 0 ? [] : (comment.exec(original[index]?.slice(start) ?? '') ?? []);
        // A comment of its own line speaks of the next line that holds anything, past further comments.
        if (rules !== undefined)
            found.push({ rules: rules.split(/[\s,]+/), reason: reason === '' ? undefined : reason, line: index + 1, column: start + 1, target: next });
    }
    return found.reverse();
}
/** A # in a text begins no comment: the same text with x for everything that is part of a value. */
function blankValues(text) {
    let blanked = '';
    let end = 0;
    for (const event of (0,js_yaml/* parseEvents */.PH)(text, {})) {
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.valueStart < end || event.valueEnd <= event.valueStart)
            continue;
        blanked += text.slice(end, event.valueStart) + text.slice(event.valueStart, event.valueEnd).replaceAll(/[^\n]/g, 'x');
        end = event.valueEnd;
    }
    return blanked + text.slice(end);
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/validate-files.ts















async function validateFiles(options) {
    const results = options.files.map(read_checked_file/* readCheckedFile */.m);
    const documents = results.flatMap((result) => (result.kind === 'read' ? [result.document] : []));
    const unreadable = results.flatMap((result) => (result.kind === 'unreadable' ? result.findings : []));
    const surroundings = readSurroundings(options);
    const { environment, infrastructure, profile } = surroundings;
    const prepared = prepareFiles(documents, { environment: environment?.values, outputs: infrastructure?.outputs, images: options.images });
    const checked = prepared.sets.flatMap((set) => checkSet(set, surroundings));
    const asked = options.askRegistries ? await Promise.all(prepared.sets.map((set) => askRegistries(set, profile))) : [];
    const findings = [...unreadable, ...prepared.findings, ...validate_files_withoutRepetitions([...checked, ...asked.flatMap((result) => result.findings)], prepared.findings)];
    const gaps = describeGaps({ prepared, infrastructure, hasEnvironment: environment !== undefined, hasImages: options.images !== undefined, askRegistries: options.askRegistries });
    return { findings: silence(findings, { documents, prepared, options }), notes: [...gaps, ...asked.flatMap((result) => result.notes)] };
}
function readSurroundings({ environment: name, environmentsDirectory, infrastructure: paths, ...options }) {
    const read = name === undefined ? undefined : readNamedEnvironment(name, environmentsDirectory);
    const environment = read && { document: read.document, values: read.environment };
    const infrastructure = paths.length === 0 ? undefined : readInfrastructure(paths, { account: environment?.values.account, region: environment?.values.region });
    const previous = options.previousRelease === undefined ? undefined : (0,yaml_document/* readYamlDocument */.H)(options.previousRelease).value;
    return { environment, infrastructure, previous, profile: options.profile ?? environment?.values.profile ?? 'production' };
}
function checkSet({ definitions, services, account, region }, { environment, infrastructure, previous, profile }) {
    const target = { account: environment?.values.account ?? account, region: environment?.values.region ?? region, profile };
    return [
        ...[...definitions].flatMap(([part, document]) => checkDefinition(document, { part, target })),
        ...[...services.values()].flatMap((document) => checkShapes(document, 'CreateServiceRequest')),
        ...checkRelease({ definitions, services, environment, infrastructure, previous, target }),
    ];
}
/** What a reference that does not resolve leaves behind is no second fault. */
function validate_files_withoutRepetitions(findings, unresolved) {
    const places = new Set(unresolved.map(placeOf));
    return findings.filter((finding) => !places.has(placeOf(finding)));
}
function placeOf({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
function silence(findings, { documents, prepared, options }) {
    const files = documents.map(({ file }) => file).filter((file) => !file.endsWith('.json'));
    const comments = new Map(files.map((file) => [file, readIgnoreComments((0,text_file/* readTextFile */.Gu)(file))]));
    // Rules across files, and those about values that are not known here, may find in another run what a comment silences.
    const hasAll = options.environment !== undefined && options.infrastructure.length > 0;
    const isComplete = (rule, file) => rule !== 'R39' && (hasAll || (!prepared.templates.has(file) && !releaseRuleIds.has(rule)));
    const silenced = (0,apply_ignores/* applyIgnores */.w)(findings, { known: known_rules/* knownIds */.sG, comments, isComplete });
    return sortFindings(silenced.filter(({ rule }) => !options.ignore.includes(rule)));
}
const releaseRuleIds = new Set(all_rules/* releaseRules */.nX.map(({ id }) => id));

;// CONCATENATED MODULE: ./actions/validate-task-definitions/src/findings-output.ts
/** Below what Linux takes as one environment variable (128 KiB), which is how a later step gets at it. GitHub itself takes 1 MiB. */
const findings_output_maxBytes = 120_000;
/** The first findings, as many as fit, and how many were left out. */
function fittingFindings(findings) {
    const entries = [];
    let bytes = 2;
    for (const { rule, severity, file, line, column, path, message, help } of findings) {
        const entry = JSON.stringify({ rule, severity, file, line, column, path, message, help });
        bytes += Buffer.byteLength(entry) + 1;
        if (bytes > findings_output_maxBytes)
            break;
        entries.push(entry);
    }
    return { json: `[${entries.join(',')}]`, left: findings.length - entries.length };
}

;// CONCATENATED MODULE: ./actions/validate-task-definitions/src/main.ts














async function run({ patterns, failOn, readme, temporaryFolder, ...options }) {
    const files = selectFiles(patterns);
    const { findings, notes } = await validateFiles({ ...options, files });
    const counts = countFindings(findings);
    const verdict = describeCounts(counts, files.length);
    writeOutputs(findings, { readme, temporaryFolder });
    (0,workflow_commands/* addSummary */.S0)(summarise({ findings, notes, fileCount: files.length }));
    for (const finding of findings)
        (0,workflow_commands/* info */.pq)(`${(0,src_finding/* formatFinding */.t)(finding)} [${finding.severity} ${finding.rule}]`);
    annotateFindings(findings);
    for (const note of notes)
        (0,workflow_commands/* info */.pq)(`Not checked: ${note}`);
    if (isFailure(counts, failOn))
        throw new user_error/* UserError */.y(`${verdict}.`);
    (0,workflow_commands/* info */.pq)(`${verdict}.`);
}
function writeOutputs(findings, { readme, temporaryFolder }) {
    // A folder of its own: another step of the job may have written one as well.
    const sarifFile = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporaryFolder, 'task-definitions-')), 'findings.sarif');
    (0,external_node_fs_.writeFileSync)(sarifFile, toSarif({ findings, rules: known_rules/* knownRules */.f_, helpUri: helpAddress(readme) }));
    const { json, left } = fittingFindings(findings);
    if (left > 0)
        (0,workflow_commands/* info */.pq)(`The output findings holds the first ${findings.length - left} of ${findings.length} findings; ${sarifFile} has them all.`);
    const { errors, warnings } = countFindings(findings);
    (0,workflow_commands/* setOutput */.uH)('findings', json);
    (0,workflow_commands/* setOutput */.uH)('error-count', String(errors));
    (0,workflow_commands/* setOutput */.uH)('warning-count', String(warnings));
    (0,workflow_commands/* setOutput */.uH)('sarif-file', sarifFile);
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

/***/ 3277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ getScalarValue),
/* harmony export */   PH: () => (/* binding */ parseEvents),
/* harmony export */   fw: () => (/* binding */ constructFromEvents),
/* harmony export */   hy: () => (/* binding */ EVENT_ID),
/* harmony export */   jK: () => (/* binding */ SCALAR_STYLE),
/* harmony export */   tB: () => (/* binding */ YAMLException)
/* harmony export */ });
/* unused harmony exports CHOMPING_CLIP, CHOMPING_KEEP, CHOMPING_MODE, CHOMPING_STRIP, COLLECTION_STYLE, COLLECTION_STYLE_BLOCK, COLLECTION_STYLE_FLOW, CORE_SCHEMA, DEFAULT_SCALAR_STYLE_RULES, DUMP_SCHEMA, EVENT_ALIAS, EVENT_DOCUMENT, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE, FAILSAFE_SCHEMA, JSON_SCHEMA, NOT_RESOLVED, SCALAR_STYLE_DOUBLE_QUOTED, SCALAR_STYLE_FOLDED_BLOCK, SCALAR_STYLE_LITERAL_BLOCK, SCALAR_STYLE_PLAIN, SCALAR_STYLE_SINGLE_QUOTED, Schema, VISIT_BREAK, VISIT_SKIP, YAML11_SCHEMA, binaryTag, boolCoreTag, boolJsonTag, boolYaml11Tag, defineMappingTag, defineScalarTag, defineSequenceTag, dump, eventsToAst, floatCoreTag, floatJsonTag, floatYaml11Tag, intCoreTag, intJsonTag, intYaml11Tag, jsToAst, legacyMapTag, load, loadAll, mapTag, mergeTag, nullCoreTag, nullJsonTag, nullYaml11Tag, omapTag, pairsTag, present, realMapTag, seqTag, setTag, strTag, timestampTag, visit */
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
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
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
var JSON_SCHEMA = new Schema([
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
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
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
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
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
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
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
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
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
		case 78: return "";
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
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
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
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
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
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
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
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
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
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map

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
/******/ var __webpack_exports__ = __nccwpck_require__(3959);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
