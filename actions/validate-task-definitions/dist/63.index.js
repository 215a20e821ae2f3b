export const id = 63;
export const ids = [63];
export const modules = {

/***/ 63:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readNamedEnvironment: () => (/* binding */ readNamedEnvironment)
});

// UNUSED EXPORTS: readEnvironment, readEnvironmentDocument, readEnvironmentFile

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./actions/shared/src/allowed-domain.ts
var allowed_domain = __webpack_require__(8868);
// EXTERNAL MODULE: ./actions/shared/src/fargate-sizes.ts
var fargate_sizes = __webpack_require__(9598);
;// CONCATENATED MODULE: ./actions/shared/src/environment-rules.ts


/** What is wrong with an environment file whose shape is right. */
function environmentFindings(document, environment) {
    return [sizeFindings, scalingFindings, authFindings, zoneFindings, domainFindings, variableFindings, artifactFindings, roleFindings].flatMap((find) => find(document, environment));
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
/* harmony default export */ const environment_schema_generated = ((/* unused pure expression or super */ null && (validate10)));
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
let missing0;
if((data6.mode === undefined) && (missing0 = "mode")){
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
let missing1;
if((data6.mode === undefined) && (missing1 = "mode")){
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
var finding = __webpack_require__(8490);
// EXTERNAL MODULE: ./actions/shared/src/nearest-name.ts
var nearest_name = __webpack_require__(9577);
// EXTERNAL MODULE: ./actions/shared/src/schema-findings.ts
var schema_findings = __webpack_require__(1083);
// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __webpack_require__(7871);
// EXTERNAL MODULE: ./actions/shared/src/yaml-document.ts + 4 modules
var yaml_document = __webpack_require__(9832);
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
    const directory = (0,external_node_path_.dirname)(path);
    const names = (0,external_node_fs_.existsSync)(directory) ? (0,external_node_fs_.readdirSync)(directory).flatMap((file) => (/^[^.]+\.yml$/.test(file) ? [(0,external_node_path_.basename)(file, '.yml')] : [])) : [];
    return `There is no environment file ${path}: ${(0,nearest_name/* suggestName */.S)((0,external_node_path_.basename)(path, '.yml'), names)}`;
}


/***/ })

};
