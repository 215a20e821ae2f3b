const __WEBPACK_EXTERNAL_createRequire = process.getBuiltinModule("module").createRequire;
/******/ var __webpack_modules__ = ({

/***/ 206:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(600);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(585);
/* harmony import */ var _shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(873);




await (0,_shared_src_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(() => (0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutputs */ .n)((0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnvironmentSettings */ .V)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)())));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 585:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __nccwpck_require__(871);

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


function readInputs() {
    const environment = requiredInput('environment');
    const environmentsDirectory = optionalInput('environments-directory') ?? 'environments';
    return { environment, environmentsDirectory, outputsFile: optionalInput('infrastructure-outputs') ?? (0, external_node_path_.join)(environmentsDirectory, `${environment}.outputs.json`) };
}


/***/ }),

/***/ 5:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readEnvironmentSettings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
/** Factory's own normalisation: trim, lower-case, leading `@` and trailing `.` dropped. */
function normaliseDomain(domain) {
    return domain.trim().toLowerCase().replace(/^@+/, '').replace(/\.+$/, '');
}
/** Factory's own rule; it refuses to start with any other domain. One label (`localhost`) is enough. */
function isAllowedDomain(domain) {
    return normaliseDomain(domain).split('.').every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
}
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


/** What is wrong with an environment file whose shape is right. */
function environmentFindings(document, environment) {
    return [sizeFindings, scalingFindings, authFindings, zoneFindings, domainFindings, variableFindings, artifactFindings, roleFindings].flatMap((find) => find(document, environment));
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
var finding = __nccwpck_require__(490);
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

// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __nccwpck_require__(73);


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
        const known = (0, json_object/* isJsonObject */.OW)(error.parentSchema?.['properties']) ? Object.keys(error.parentSchema['properties']) : [];
        return document.finding([...path, name], `${showPath([...path, name])}: unknown key, ${suggestName(name, known)}`, 'key');
    }
    if (error.keyword === 'required') {
        const name = String(error.params['missingProperty']);
        return document.finding(path, `${showPath([...path, name])} is missing${describeMissing(error.parentSchema, name)}`, 'key');
    }
    if (error.propertyName !== undefined) {
        return document.finding([...path, error.propertyName], `${field}: the name ${(0, json_object/* showValue */.vp)(error.propertyName)} is not allowed, it must match ${String(error.params['pattern'])}`, 'key');
    }
    return document.finding(path, `${field}: got ${(0, json_object/* showValue */.vp)(error.data)}, allowed: ${describeAllowed(error)}`);
}
function describeMissing(schema, name) {
    const property = (0, json_object/* isJsonObject */.OW)(schema?.['properties']) ? schema['properties'][name] : undefined;
    const description = (0, json_object/* isJsonObject */.OW)(property) ? property['description'] : undefined;
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
            value = (0, json_object/* isJsonObject */.OW)(value) ? value[step] : undefined;
        }
    }
    return { path, value };
}

// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __nccwpck_require__(871);
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
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");





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
    return parseYamlDocument(readTextFile(path), displayPath(path));
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
/** `<directory>/<name>.yml`, which must also call itself by that name. */
function readEnvironment(name, directory = 'environments') {
    return readNamedEnvironment(name, directory).environment;
}
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
    const document = readYamlDocument(path);
    const shape = schemaFindings(document, validate);
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
    return `There is no environment file ${path}: ${suggestName((0, external_node_path_.basename)(path, '.yml'), names)}`;
}





/** The file of `cdk deploy --outputs-file`, flattened: output name \u2192 value. */
function readInfrastructureOutputs(path) {
    if (!(0, external_node_fs_.existsSync)(path)) {
        throw new user_error/* UserError */.y(`There are no infrastructure outputs at ${path}. They are written by \`npx cdk deploy --all -c environment=<name> --outputs-file ${path}\`; commit the file.`);
    }
    const document = readYamlDocument(path);
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



/** What the steps of a workflow need of one environment. Throws with all that is missing. */
function readEnvironmentSettings({ environment: name, environmentsDirectory, outputsFile }) {
    const environment = readEnvironment(name, environmentsDirectory);
    const outputs = readInfrastructureOutputs(outputsFile);
    const missing = [];
    const output = (key) => {
        const value = outputs[key];
        if (value === undefined || value === '')
            missing.push(key);
        return value ?? '';
    };
    const isGated = environment.auth.mode === 'google';
    const settings = {
        account: environment.account,
        region: environment.region,
        cluster: output('ClusterName'),
        deployerRoleArn: output('DeployerRoleArn'),
        smokeTestRoleArn: output('SmokeTestRoleArn'),
        releaseBucket: output('ArtifactBucketName'),
        url: output('PublicUrl'),
        sessionSecretArn: isGated ? output('AuthSessionSecretArn') : '',
        allowedDomain: isGated ? (environment.auth.allowedDomain ?? '') : '',
        smokeTestRepository: environment.smokeTest.repository,
        smokeTestBranch: environment.smokeTest.branch,
    };
    if (missing.length > 0)
        throw new user_error/* UserError */.y(`${outputsFile} lacks the outputs ${missing.join(', ')}. Deploy the infrastructure again with --outputs-file ${outputsFile} and commit the file.`);
    return settings;
}


/***/ }),

/***/ 600:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(145);

/** `deployerRoleArn` becomes the output `deployer-role-arn`. */
function setOutputs(settings) {
    for (const [name, value] of Object.entries(settings))
        (0, _shared_src_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value);
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

/***/ 873:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* unused harmony export describeError */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(490);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73);
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

/***/ 145:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   uH: () => (/* binding */ setOutput)
/* harmony export */ });
/* unused harmony exports maskSecret, addSummary */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);

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
/** A value could only end early at a line that is the delimiter, and no line of this value is. */
function delimiterFor(value) {
    let delimiter = 'end-of-output';
    while (value.includes(delimiter))
        delimiter += '-';
    return delimiter;
}


/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

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
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop));
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(206);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/
