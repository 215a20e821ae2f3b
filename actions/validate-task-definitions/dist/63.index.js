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
    return [sizeFindings, scalingFindings, authFindings, zoneFindings, domainFindings, variableFindings].flatMap((find) => find(document, environment));
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
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Environment of Factory on ECS","description":"One deployment target: environments/<name>.yml. environments/README.md explains it.","type":"object","additionalProperties":false,"required":["name","account","region","auth","sizes","projectConcurrencyLimit","smokeTest","infrastructure"],"properties":{"name":{"description":"Name of the environment, the same as the file's. It becomes part of the names of the cluster, stacks, secrets and log groups.","type":"string","pattern":"^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$","patternErrorMessage":"1 to 20 lower-case letters, digits and hyphens, first a letter, last no hyphen"},"account":{"description":"AWS account id: 12 digits, in quotes.","type":"string","pattern":"^[0-9]{12}$","patternErrorMessage":"12 digits in quotes, like '123456789012'"},"region":{"description":"AWS Region, for example eu-central-1. An unmodified Factory reads artifacts from us-east-1 only.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]$","patternErrorMessage":"a Region like eu-central-1"},"profile":{"description":"How strict checks are: production turns some warnings of the validator into errors, and warns where everybody could use the site. Without it: production.","type":"string","enum":["development","production"]},"auth":{"description":"Who may use the site.","type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"description":"open: everything is public. google: people of one domain sign in with Google. basic: one user name and password, by a later Factory that no longer knows google; the smoke test cannot sign in there.","type":"string","enum":["open","google","basic"]},"googleClientId":{"description":"OAuth client id (FACTORY_AUTH_GOOGLE_CLIENT_ID). Its secret is put into factory/<name>/auth-google-client-secret.","type":"string","pattern":"\\S","patternErrorMessage":"a text that is not empty"},"allowedDomain":{"description":"E-mail domain whose addresses, and those of its subdomains, may sign in (FACTORY_AUTH_ALLOWED_DOMAIN).","type":"string"},"basicUsername":{"description":"User name for the mode basic (FACTORY_AUTH_BASIC_USERNAME). The password's hash is put into factory/<name>/auth-basic-password-hash.","type":"string","pattern":"^[^:]*[^:\\s][^:]*$","patternErrorMessage":"a text that is not empty, without a colon"},"basicRealm":{"description":"What browsers show when they ask for the password (FACTORY_AUTH_BASIC_REALM).","type":"string","pattern":"\\S","patternErrorMessage":"a text that is not empty"}},"allOf":[{"if":{"properties":{"mode":{"const":"google"}},"required":["mode"]},"then":{"required":["googleClientId","allowedDomain"],"properties":{"googleClientId":{"description":"OAuth client id from Google's console; the mode google needs it."},"allowedDomain":{"description":"E-mail domain whose people may sign in; the mode google needs it."}}}},{"if":{"properties":{"mode":{"const":"basic"}},"required":["mode"]},"then":{"required":["basicUsername","basicRealm"],"properties":{"basicUsername":{"description":"The mode basic needs it."},"basicRealm":{"description":"What browsers show when they ask for the password; the mode basic needs it."}}}}]},"sizes":{"description":"Fargate task sizes, and how many tasks a service runs. Not every pair of cpu and memory exists on Fargate. Where runs stay elsewhere, leave controller and runner out.","type":"object","additionalProperties":false,"required":["api","web","migrate"],"properties":{"api":{"$ref":"#/definitions/serviceSize"},"web":{"$ref":"#/definitions/serviceSize"},"controller":{"description":"Controllers are equal: each takes from the queue, so more than one is safe.","allOf":[{"$ref":"#/definitions/serviceSize"}]},"runner":{"description":"Size of the task that each run gets.","type":"object","additionalProperties":false,"required":["cpu","memory"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"},"diskGiB":{"description":"Disk for clones, caches and whatever a set-up script installs, in GiB. Without it: 21, the least that Fargate takes.","type":"integer","minimum":21,"maximum":200,"default":21}}},"migrate":{"$ref":"#/definitions/taskSize"}}},"projectConcurrencyLimit":{"description":"How many runs of one project are RUNNING at one time.","type":"integer","minimum":1,"maximum":1000},"runDeadlineSeconds":{"description":"After this long the controller stops a run and marks it TIMEOUT; ECS itself lets tasks run for ever. Without it: 7200, two hours.","type":"integer","minimum":60,"maximum":604800,"default":7200},"smokeTest":{"description":"The task run of the smoke test clones this repository and reports its commit.","type":"object","additionalProperties":false,"required":["repository","branch"],"properties":{"repository":{"description":"GitHub repository that needs no credentials to be read, owner/name.","$ref":"#/definitions/repository"},"branch":{"description":"Branch of that repository.","type":"string","pattern":"^[^\\s~^:?*\\[\\\\]+$","patternErrorMessage":"a branch name"}}},"infrastructure":{"description":"What the CDK app creates. A change takes effect with the next cdk deploy.","type":"object","additionalProperties":false,"required":["vpcCidr","availabilityZones","natGateways","database","redis","logRetentionDays","certificateArn","domainName","github"],"properties":{"vpcCidr":{"description":"Address range of the VPC.","type":"string","pattern":"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$","patternErrorMessage":"an IPv4 range of /16 to /24, like 10.42.0.0/16"},"availabilityZones":{"description":"At least two zones of the Region: the load balancer and the database want that.","type":"array","minItems":2,"maxItems":6,"items":{"type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]$","patternErrorMessage":"a zone like eu-central-1a"}},"natGateways":{"description":"Ways out of the private subnets. 0 leaves runners with AWS endpoints alone: no GitHub, no model provider.","type":"integer","minimum":0,"maximum":6},"database":{"description":"PostgreSQL on RDS.","type":"object","additionalProperties":false,"required":["instanceClass","allocatedStorageGiB","multiAz"],"properties":{"instanceClass":{"description":"RDS instance class without `db.`, for example t4g.medium.","type":"string","pattern":"^(?!db\\.)[a-z0-9-]+\\.[a-z0-9-]+$","patternErrorMessage":"an instance class without `db.`, like t4g.medium"},"allocatedStorageGiB":{"description":"Size of the disk in GiB.","type":"integer","minimum":20,"maximum":65536},"multiAz":{"description":"Whether a stand-by in a second zone takes over.","type":"boolean"}}},"redis":{"description":"Redis on ElastiCache.","type":"object","additionalProperties":false,"required":["nodeType"],"properties":{"nodeType":{"description":"ElastiCache node type, for example cache.t4g.small.","type":"string","pattern":"^cache\\.[a-z0-9-]+\\.[a-z0-9-]+$","patternErrorMessage":"a node type like cache.t4g.small"}}},"logRetentionDays":{"description":"Days after which CloudWatch forgets log lines.","type":"integer","enum":[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]},"certificateArn":{"description":"ACM certificate of the load balancer, in the same Region; null: plain HTTP on port 80.","type":["string","null"],"pattern":"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$","patternErrorMessage":"the ARN of an ACM certificate, or null"},"domainName":{"description":"Host name under which people reach the site; null: the load balancer's own name.","type":["string","null"],"pattern":"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$","patternErrorMessage":"a host name like factory.example.com, or null"},"github":{"description":"Which repository's workflows may assume the deployer role. The ids do not change hands when a name is given up.","type":"object","additionalProperties":false,"required":["repository","repositoryId","ownerId","oidcProviderArn"],"properties":{"repository":{"description":"owner/name","$ref":"#/definitions/repository"},"repositoryId":{"description":"`gh api repos/OWNER/NAME --jq .id`, in quotes.","$ref":"#/definitions/digits"},"ownerId":{"description":"`gh api repos/OWNER/NAME --jq .owner.id`, in quotes.","$ref":"#/definitions/digits"},"oidcProviderArn":{"description":"GitHub's OIDC provider where the account has it already; null creates it.","type":["string","null"],"pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$","patternErrorMessage":"the ARN of an OIDC provider, or null"}}}}},"additionalEnvironment":{"description":"Extra environment variables for one container. Secrets do not belong here.","type":"object","additionalProperties":false,"properties":{"api":{"$ref":"#/definitions/variables"},"web":{"$ref":"#/definitions/variables"},"controller":{"$ref":"#/definitions/variables"},"runner":{"$ref":"#/definitions/variables"},"migrate":{"$ref":"#/definitions/variables"}}},"additionalSecrets":{"description":"Extra environment variables for one container, filled from Secrets Manager or Parameter Store: keys of model providers, a GitHub App's private key. The next cdk deploy lets the container's execution role read them.","type":"object","additionalProperties":false,"properties":{"api":{"$ref":"#/definitions/secrets"},"web":{"$ref":"#/definitions/secrets"},"controller":{"$ref":"#/definitions/secrets"},"runner":{"$ref":"#/definitions/secrets"},"migrate":{"$ref":"#/definitions/secrets"}}}},"definitions":{"cpu":{"description":"CPU units; 1024 is one vCPU.","type":"integer","enum":[256,512,1024,2048,4096,8192,16384,32768]},"memory":{"description":"Memory in MiB; which values exist depends on cpu.","type":"integer","minimum":512,"maximum":249856},"taskSize":{"description":"Size of one task.","type":"object","additionalProperties":false,"required":["cpu","memory"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"}}},"serviceSize":{"description":"Size of one task, and how many the service starts with.","type":"object","additionalProperties":false,"required":["cpu","memory","desiredCount"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"},"desiredCount":{"description":"Tasks when the service is created. Later deployments keep the number that people or auto-scaling set.","type":"integer","minimum":0,"maximum":1000},"scaling":{"description":"How far the service scales by itself; a deployment registers it with Application Auto Scaling. Without it, that stays as people set it.","type":"object","additionalProperties":false,"required":["minCapacity","maxCapacity"],"properties":{"minCapacity":{"description":"Never fewer tasks.","type":"integer","minimum":0,"maximum":1000},"maxCapacity":{"description":"Never more tasks.","type":"integer","minimum":1,"maximum":1000},"cpuPercent":{"description":"Average CPU of the service that a target-tracking policy holds. Without it, policies stay as people set them.","type":"integer","minimum":10,"maximum":90}}}}},"repository":{"type":"string","pattern":"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","patternErrorMessage":"owner/name"},"digits":{"type":"string","pattern":"^[0-9]+$","patternErrorMessage":"digits in quotes"},"variables":{"description":"Name of the variable, and its value as text.","type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string"}},"secrets":{"description":"Name of the variable, and the ARN of what it is filled from; after a secret's ARN `:key::` picks one key of its JSON (put it in quotes then).","type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$","patternErrorMessage":"the full ARN of a secret, with the six characters that Secrets Manager added, or of a parameter"}}}};
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
vErrors = fail(vErrors,instancePath+"/auth",47,data4);
errors++;
}
if(data4.allowedDomain === undefined){
vErrors = fail(vErrors,instancePath+"/auth",48,data4);
errors++;
}
}
var _valid0 = _errs16 === errors;
valid2 = _valid0;
}
if(!valid2){
vErrors = fail(vErrors,instancePath+"/auth",49,data4);
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
vErrors = fail(vErrors,instancePath+"/auth",50,data4);
errors++;
}
if(data4.basicRealm === undefined){
vErrors = fail(vErrors,instancePath+"/auth",51,data4);
errors++;
}
}
var _valid1 = _errs21 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fail(vErrors,instancePath+"/auth",52,data4);
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.mode === undefined){
vErrors = fail(vErrors,instancePath+"/auth",53,data4);
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "mode") || (key1 === "googleClientId")) || (key1 === "allowedDomain")) || (key1 === "basicUsername")) || (key1 === "basicRealm"))){
vErrors = fail(vErrors,instancePath+"/auth",54,data4,undefined,{additionalProperty: key1});
errors++;
}
}
if(data4.mode !== undefined){
let data7 = data4.mode;
if(typeof data7 !== "string"){
vErrors = fail(vErrors,instancePath+"/auth/mode",55,data7);
errors++;
}
if(!(((data7 === "open") || (data7 === "google")) || (data7 === "basic"))){
vErrors = fail(vErrors,instancePath+"/auth/mode",56,data7);
errors++;
}
}
if(data4.googleClientId !== undefined){
let data8 = data4.googleClientId;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
vErrors = fail(vErrors,instancePath+"/auth/googleClientId",57,data8);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth/googleClientId",58,data8);
errors++;
}
}
if(data4.allowedDomain !== undefined){
let data9 = data4.allowedDomain;
if(typeof data9 !== "string"){
vErrors = fail(vErrors,instancePath+"/auth/allowedDomain",59,data9);
errors++;
}
}
if(data4.basicUsername !== undefined){
let data10 = data4.basicUsername;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
vErrors = fail(vErrors,instancePath+"/auth/basicUsername",60,data10);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth/basicUsername",61,data10);
errors++;
}
}
if(data4.basicRealm !== undefined){
let data11 = data4.basicRealm;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
vErrors = fail(vErrors,instancePath+"/auth/basicRealm",62,data11);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth/basicRealm",63,data11);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/auth",64,data4);
errors++;
}
}
if(data.sizes !== undefined){
let data12 = data.sizes;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.api === undefined){
vErrors = fail(vErrors,instancePath+"/sizes",65,data12);
errors++;
}
if(data12.web === undefined){
vErrors = fail(vErrors,instancePath+"/sizes",66,data12);
errors++;
}
if(data12.migrate === undefined){
vErrors = fail(vErrors,instancePath+"/sizes",67,data12);
errors++;
}
for(const key2 in data12){
if(!(((((key2 === "api") || (key2 === "web")) || (key2 === "controller")) || (key2 === "runner")) || (key2 === "migrate"))){
vErrors = fail(vErrors,instancePath+"/sizes",68,data12,undefined,{additionalProperty: key2});
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
vErrors = fail(vErrors,instancePath+"/sizes/runner",69,data16);
errors++;
}
if(data16.memory === undefined){
vErrors = fail(vErrors,instancePath+"/sizes/runner",70,data16);
errors++;
}
for(const key3 in data16){
if(!(((key3 === "cpu") || (key3 === "memory")) || (key3 === "diskGiB"))){
vErrors = fail(vErrors,instancePath+"/sizes/runner",71,data16,undefined,{additionalProperty: key3});
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
vErrors = fail(vErrors,instancePath+"/sizes/runner/diskGiB",72,data19);
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 200 || isNaN(data19)){
vErrors = fail(vErrors,instancePath+"/sizes/runner/diskGiB",73,data19);
errors++;
}
if(data19 < 21 || isNaN(data19)){
vErrors = fail(vErrors,instancePath+"/sizes/runner/diskGiB",74,data19);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/sizes/runner",75,data16);
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
vErrors = fail(vErrors,instancePath+"/sizes",76,data12);
errors++;
}
}
if(data.projectConcurrencyLimit !== undefined){
let data21 = data.projectConcurrencyLimit;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = fail(vErrors,instancePath+"/projectConcurrencyLimit",77,data21);
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000 || isNaN(data21)){
vErrors = fail(vErrors,instancePath+"/projectConcurrencyLimit",78,data21);
errors++;
}
if(data21 < 1 || isNaN(data21)){
vErrors = fail(vErrors,instancePath+"/projectConcurrencyLimit",79,data21);
errors++;
}
}
}
if(data.runDeadlineSeconds !== undefined){
let data22 = data.runDeadlineSeconds;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = fail(vErrors,instancePath+"/runDeadlineSeconds",80,data22);
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 604800 || isNaN(data22)){
vErrors = fail(vErrors,instancePath+"/runDeadlineSeconds",81,data22);
errors++;
}
if(data22 < 60 || isNaN(data22)){
vErrors = fail(vErrors,instancePath+"/runDeadlineSeconds",82,data22);
errors++;
}
}
}
if(data.smokeTest !== undefined){
let data23 = data.smokeTest;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.repository === undefined){
vErrors = fail(vErrors,instancePath+"/smokeTest",83,data23);
errors++;
}
if(data23.branch === undefined){
vErrors = fail(vErrors,instancePath+"/smokeTest",84,data23);
errors++;
}
for(const key4 in data23){
if(!((key4 === "repository") || (key4 === "branch"))){
vErrors = fail(vErrors,instancePath+"/smokeTest",85,data23,undefined,{additionalProperty: key4});
errors++;
}
}
if(data23.repository !== undefined){
let data24 = data23.repository;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
vErrors = fail(vErrors,instancePath+"/smokeTest/repository",86,data24);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/smokeTest/repository",87,data24);
errors++;
}
}
if(data23.branch !== undefined){
let data25 = data23.branch;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
vErrors = fail(vErrors,instancePath+"/smokeTest/branch",88,data25);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/smokeTest/branch",89,data25);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/smokeTest",90,data23);
errors++;
}
}
if(data.infrastructure !== undefined){
let data26 = data.infrastructure;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.vpcCidr === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",91,data26);
errors++;
}
if(data26.availabilityZones === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",92,data26);
errors++;
}
if(data26.natGateways === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",93,data26);
errors++;
}
if(data26.database === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",94,data26);
errors++;
}
if(data26.redis === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",95,data26);
errors++;
}
if(data26.logRetentionDays === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",96,data26);
errors++;
}
if(data26.certificateArn === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",97,data26);
errors++;
}
if(data26.domainName === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",98,data26);
errors++;
}
if(data26.github === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure",99,data26);
errors++;
}
for(const key5 in data26){
if(!(func2.call(schema11.properties.infrastructure.properties, key5))){
vErrors = fail(vErrors,instancePath+"/infrastructure",100,data26,undefined,{additionalProperty: key5});
errors++;
}
}
if(data26.vpcCidr !== undefined){
let data27 = data26.vpcCidr;
if(typeof data27 === "string"){
if(!pattern8.test(data27)){
vErrors = fail(vErrors,instancePath+"/infrastructure/vpcCidr",101,data27);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/vpcCidr",102,data27);
errors++;
}
}
if(data26.availabilityZones !== undefined){
let data28 = data26.availabilityZones;
if(Array.isArray(data28)){
if(data28.length > 6){
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones",103,data28);
errors++;
}
if(data28.length < 2){
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones",104,data28);
errors++;
}
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
let data29 = data28[i0];
if(typeof data29 === "string"){
if(!pattern9.test(data29)){
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones/" + i0,105,data29);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones/" + i0,106,data29);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/availabilityZones",107,data28);
errors++;
}
}
if(data26.natGateways !== undefined){
let data30 = data26.natGateways;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = fail(vErrors,instancePath+"/infrastructure/natGateways",108,data30);
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 6 || isNaN(data30)){
vErrors = fail(vErrors,instancePath+"/infrastructure/natGateways",109,data30);
errors++;
}
if(data30 < 0 || isNaN(data30)){
vErrors = fail(vErrors,instancePath+"/infrastructure/natGateways",110,data30);
errors++;
}
}
}
if(data26.database !== undefined){
let data31 = data26.database;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.instanceClass === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/database",111,data31);
errors++;
}
if(data31.allocatedStorageGiB === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/database",112,data31);
errors++;
}
if(data31.multiAz === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/database",113,data31);
errors++;
}
for(const key6 in data31){
if(!(((key6 === "instanceClass") || (key6 === "allocatedStorageGiB")) || (key6 === "multiAz"))){
vErrors = fail(vErrors,instancePath+"/infrastructure/database",114,data31,undefined,{additionalProperty: key6});
errors++;
}
}
if(data31.instanceClass !== undefined){
let data32 = data31.instanceClass;
if(typeof data32 === "string"){
if(!pattern10.test(data32)){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/instanceClass",115,data32);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/database/instanceClass",116,data32);
errors++;
}
}
if(data31.allocatedStorageGiB !== undefined){
let data33 = data31.allocatedStorageGiB;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/allocatedStorageGiB",117,data33);
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 65536 || isNaN(data33)){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/allocatedStorageGiB",118,data33);
errors++;
}
if(data33 < 20 || isNaN(data33)){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/allocatedStorageGiB",119,data33);
errors++;
}
}
}
if(data31.multiAz !== undefined){
let data34 = data31.multiAz;
if(typeof data34 !== "boolean"){
vErrors = fail(vErrors,instancePath+"/infrastructure/database/multiAz",120,data34);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/database",121,data31);
errors++;
}
}
if(data26.redis !== undefined){
let data35 = data26.redis;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.nodeType === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/redis",122,data35);
errors++;
}
for(const key7 in data35){
if(!(key7 === "nodeType")){
vErrors = fail(vErrors,instancePath+"/infrastructure/redis",123,data35,undefined,{additionalProperty: key7});
errors++;
}
}
if(data35.nodeType !== undefined){
let data36 = data35.nodeType;
if(typeof data36 === "string"){
if(!pattern11.test(data36)){
vErrors = fail(vErrors,instancePath+"/infrastructure/redis/nodeType",124,data36);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/redis/nodeType",125,data36);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/redis",126,data35);
errors++;
}
}
if(data26.logRetentionDays !== undefined){
let data37 = data26.logRetentionDays;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = fail(vErrors,instancePath+"/infrastructure/logRetentionDays",127,data37);
errors++;
}
if(!((((((((((((((((((((((data37 === 1) || (data37 === 3)) || (data37 === 5)) || (data37 === 7)) || (data37 === 14)) || (data37 === 30)) || (data37 === 60)) || (data37 === 90)) || (data37 === 120)) || (data37 === 150)) || (data37 === 180)) || (data37 === 365)) || (data37 === 400)) || (data37 === 545)) || (data37 === 731)) || (data37 === 1096)) || (data37 === 1827)) || (data37 === 2192)) || (data37 === 2557)) || (data37 === 2922)) || (data37 === 3288)) || (data37 === 3653))){
vErrors = fail(vErrors,instancePath+"/infrastructure/logRetentionDays",128,data37);
errors++;
}
}
if(data26.certificateArn !== undefined){
let data38 = data26.certificateArn;
if((typeof data38 !== "string") && (data38 !== null)){
vErrors = fail(vErrors,instancePath+"/infrastructure/certificateArn",129,data38);
errors++;
}
if(typeof data38 === "string"){
if(!pattern12.test(data38)){
vErrors = fail(vErrors,instancePath+"/infrastructure/certificateArn",130,data38);
errors++;
}
}
}
if(data26.domainName !== undefined){
let data39 = data26.domainName;
if((typeof data39 !== "string") && (data39 !== null)){
vErrors = fail(vErrors,instancePath+"/infrastructure/domainName",131,data39);
errors++;
}
if(typeof data39 === "string"){
if(!pattern13.test(data39)){
vErrors = fail(vErrors,instancePath+"/infrastructure/domainName",132,data39);
errors++;
}
}
}
if(data26.github !== undefined){
let data40 = data26.github;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.repository === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github",133,data40);
errors++;
}
if(data40.repositoryId === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github",134,data40);
errors++;
}
if(data40.ownerId === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github",135,data40);
errors++;
}
if(data40.oidcProviderArn === undefined){
vErrors = fail(vErrors,instancePath+"/infrastructure/github",136,data40);
errors++;
}
for(const key8 in data40){
if(!((((key8 === "repository") || (key8 === "repositoryId")) || (key8 === "ownerId")) || (key8 === "oidcProviderArn"))){
vErrors = fail(vErrors,instancePath+"/infrastructure/github",137,data40,undefined,{additionalProperty: key8});
errors++;
}
}
if(data40.repository !== undefined){
let data41 = data40.repository;
if(typeof data41 === "string"){
if(!pattern6.test(data41)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repository",86,data41);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repository",87,data41);
errors++;
}
}
if(data40.repositoryId !== undefined){
let data42 = data40.repositoryId;
if(typeof data42 === "string"){
if(!pattern15.test(data42)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repositoryId",138,data42);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github/repositoryId",139,data42);
errors++;
}
}
if(data40.ownerId !== undefined){
let data43 = data40.ownerId;
if(typeof data43 === "string"){
if(!pattern15.test(data43)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/ownerId",138,data43);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github/ownerId",139,data43);
errors++;
}
}
if(data40.oidcProviderArn !== undefined){
let data44 = data40.oidcProviderArn;
if((typeof data44 !== "string") && (data44 !== null)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/oidcProviderArn",140,data44);
errors++;
}
if(typeof data44 === "string"){
if(!pattern17.test(data44)){
vErrors = fail(vErrors,instancePath+"/infrastructure/github/oidcProviderArn",141,data44);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure/github",142,data40);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/infrastructure",143,data26);
errors++;
}
}
if(data.additionalEnvironment !== undefined){
let data45 = data.additionalEnvironment;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key9 in data45){
if(!(((((key9 === "api") || (key9 === "web")) || (key9 === "controller")) || (key9 === "runner")) || (key9 === "migrate"))){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment",144,data45,undefined,{additionalProperty: key9});
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
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api",145,key10,key10);
errors++;
}
}
var valid25 = _errs115 === errors;
if(!valid25){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api",146,data46,undefined,{propertyName: key10});
errors++;
}
}
for(const key11 in data46){
let data47 = data46[key11];
if(typeof data47 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),147,data47);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/api",148,data46);
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
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web",145,key12,key12);
errors++;
}
}
var valid28 = _errs122 === errors;
if(!valid28){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web",146,data48,undefined,{propertyName: key12});
errors++;
}
}
for(const key13 in data48){
let data49 = data48[key13];
if(typeof data49 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),147,data49);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/web",148,data48);
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
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller",145,key14,key14);
errors++;
}
}
var valid31 = _errs129 === errors;
if(!valid31){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller",146,data50,undefined,{propertyName: key14});
errors++;
}
}
for(const key15 in data50){
let data51 = data50[key15];
if(typeof data51 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),147,data51);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/controller",148,data50);
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
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner",145,key16,key16);
errors++;
}
}
var valid34 = _errs136 === errors;
if(!valid34){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner",146,data52,undefined,{propertyName: key16});
errors++;
}
}
for(const key17 in data52){
let data53 = data52[key17];
if(typeof data53 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),147,data53);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/runner",148,data52);
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
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate",145,key18,key18);
errors++;
}
}
var valid37 = _errs143 === errors;
if(!valid37){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate",146,data54,undefined,{propertyName: key18});
errors++;
}
}
for(const key19 in data54){
let data55 = data54[key19];
if(typeof data55 !== "string"){
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),147,data55);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment/migrate",148,data54);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalEnvironment",149,data45);
errors++;
}
}
if(data.additionalSecrets !== undefined){
let data56 = data.additionalSecrets;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key20 in data56){
if(!(((((key20 === "api") || (key20 === "web")) || (key20 === "controller")) || (key20 === "runner")) || (key20 === "migrate"))){
vErrors = fail(vErrors,instancePath+"/additionalSecrets",150,data56,undefined,{additionalProperty: key20});
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
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api",151,key21,key21);
errors++;
}
}
var valid41 = _errs153 === errors;
if(!valid41){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api",152,data57,undefined,{propertyName: key21});
errors++;
}
}
for(const key22 in data57){
let data58 = data57[key22];
if(typeof data58 === "string"){
if(!pattern24.test(data58)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),153,data58);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),154,data58);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/api",155,data57);
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
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web",151,key23,key23);
errors++;
}
}
var valid44 = _errs160 === errors;
if(!valid44){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web",152,data59,undefined,{propertyName: key23});
errors++;
}
}
for(const key24 in data59){
let data60 = data59[key24];
if(typeof data60 === "string"){
if(!pattern24.test(data60)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),153,data60);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),154,data60);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/web",155,data59);
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
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller",151,key25,key25);
errors++;
}
}
var valid47 = _errs167 === errors;
if(!valid47){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller",152,data61,undefined,{propertyName: key25});
errors++;
}
}
for(const key26 in data61){
let data62 = data61[key26];
if(typeof data62 === "string"){
if(!pattern24.test(data62)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),153,data62);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),154,data62);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/controller",155,data61);
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
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner",151,key27,key27);
errors++;
}
}
var valid50 = _errs174 === errors;
if(!valid50){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner",152,data63,undefined,{propertyName: key27});
errors++;
}
}
for(const key28 in data63){
let data64 = data63[key28];
if(typeof data64 === "string"){
if(!pattern24.test(data64)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),153,data64);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),154,data64);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/runner",155,data63);
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
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate",151,key29,key29);
errors++;
}
}
var valid53 = _errs181 === errors;
if(!valid53){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate",152,data65,undefined,{propertyName: key29});
errors++;
}
}
for(const key30 in data65){
let data66 = data65[key30];
if(typeof data66 === "string"){
if(!pattern24.test(data66)){
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),153,data66);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),154,data66);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets/migrate",155,data65);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/additionalSecrets",156,data56);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath,157,data);
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


/***/ })

};
