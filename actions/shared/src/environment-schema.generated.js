// Compiled from environments/environment.schema.json by scripts/compile-schemas.ts; do not edit.
"use strict";
export const validate = validate10;
export default validate10;
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.memory === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memory"},message:"must have required property '"+"memory"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.desiredCount === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "desiredCount"},message:"must have required property '"+"desiredCount"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "cpu") || (key0 === "memory")) || (key0 === "desiredCount"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cpu !== undefined){
let data0 = data.cpu;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/cpu",schemaPath:"#/definitions/cpu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((data0 === 256) || (data0 === 512)) || (data0 === 1024)) || (data0 === 2048)) || (data0 === 4096)) || (data0 === 8192)) || (data0 === 16384)) || (data0 === 32768))){
const err5 = {instancePath:instancePath+"/cpu",schemaPath:"#/definitions/cpu/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values",schema:schema13.enum,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.memory !== undefined){
let data1 = data.memory;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/memory",schemaPath:"#/definitions/memory/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.type,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 249856 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/memory",schemaPath:"#/definitions/memory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 249856},message:"must be <= 249856",schema:249856,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 512 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/memory",schemaPath:"#/definitions/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 512},message:"must be >= 512",schema:512,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.desiredCount !== undefined){
let data2 = data.desiredCount;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/desiredCount",schemaPath:"#/properties/desiredCount/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.desiredCount.type,parentSchema:schema12.properties.desiredCount,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/desiredCount",schemaPath:"#/properties/desiredCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema12.properties.desiredCount,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/desiredCount",schemaPath:"#/properties/desiredCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.desiredCount,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.memory === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memory"},message:"must have required property '"+"memory"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "cpu") || (key0 === "memory"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cpu !== undefined){
let data0 = data.cpu;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/cpu",schemaPath:"#/definitions/cpu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((data0 === 256) || (data0 === 512)) || (data0 === 1024)) || (data0 === 2048)) || (data0 === 4096)) || (data0 === 8192)) || (data0 === 16384)) || (data0 === 32768))){
const err4 = {instancePath:instancePath+"/cpu",schemaPath:"#/definitions/cpu/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values",schema:schema13.enum,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.memory !== undefined){
let data1 = data.memory;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/memory",schemaPath:"#/definitions/memory/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.type,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 249856 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/memory",schemaPath:"#/definitions/memory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 249856},message:"must be <= 249856",schema:249856,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 512 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/memory",schemaPath:"#/definitions/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 512},message:"must be >= 512",schema:512,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.account === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.region === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.auth === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auth"},message:"must have required property '"+"auth"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sizes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sizes"},message:"must have required property '"+"sizes"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.projectConcurrencyLimit === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "projectConcurrencyLimit"},message:"must have required property '"+"projectConcurrencyLimit"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.smokeTest === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "smokeTest"},message:"must have required property '"+"smokeTest"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.infrastructure === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "infrastructure"},message:"must have required property '"+"infrastructure"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$"+"\"",schema:"^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$",parentSchema:schema11.properties.name,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.account !== undefined){
let data1 = data.account;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err11 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\"",schema:"^[0-9]{12}$",parentSchema:schema11.properties.account,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.account.type,parentSchema:schema11.properties.account,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.region !== undefined){
let data2 = data.region;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err13 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]$"+"\"",schema:"^[a-z]{2,4}(-[a-z]+)+-[0-9]$",parentSchema:schema11.properties.region,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.region.type,parentSchema:schema11.properties.region,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.profile !== undefined){
let data3 = data.profile;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.profile.type,parentSchema:schema11.properties.profile,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data3 === "development") || (data3 === "production"))){
const err16 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/enum",keyword:"enum",params:{allowedValues: schema11.properties.profile.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.profile.enum,parentSchema:schema11.properties.profile,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
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
const err19 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/0/then/required",keyword:"required",params:{missingProperty: "googleClientId"},message:"must have required property '"+"googleClientId"+"'",schema:schema11.properties.auth.allOf[0].then.required,parentSchema:schema11.properties.auth.allOf[0].then,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4.allowedDomain === undefined){
const err20 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/0/then/required",keyword:"required",params:{missingProperty: "allowedDomain"},message:"must have required property '"+"allowedDomain"+"'",schema:schema11.properties.auth.allOf[0].then.required,parentSchema:schema11.properties.auth.allOf[0].then,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
valid2 = _valid0;
}
if(!valid2){
const err21 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.auth.allOf[0].if,parentSchema:schema11.properties.auth.allOf[0],data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
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
const err24 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/required",keyword:"required",params:{missingProperty: "basicUsername"},message:"must have required property '"+"basicUsername"+"'",schema:schema11.properties.auth.allOf[1].then.required,parentSchema:schema11.properties.auth.allOf[1].then,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data4.basicRealm === undefined){
const err25 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/required",keyword:"required",params:{missingProperty: "basicRealm"},message:"must have required property '"+"basicRealm"+"'",schema:schema11.properties.auth.allOf[1].then.required,parentSchema:schema11.properties.auth.allOf[1].then,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid1 = _errs21 === errors;
valid4 = _valid1;
}
if(!valid4){
const err26 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.auth.allOf[1].if,parentSchema:schema11.properties.auth.allOf[1],data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.mode === undefined){
const err27 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema11.properties.auth.required,parentSchema:schema11.properties.auth,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "mode") || (key1 === "googleClientId")) || (key1 === "allowedDomain")) || (key1 === "basicUsername")) || (key1 === "basicRealm"))){
const err28 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.auth,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.mode !== undefined){
let data7 = data4.mode;
if(typeof data7 !== "string"){
const err29 = {instancePath:instancePath+"/auth/mode",schemaPath:"#/properties/auth/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.auth.properties.mode.type,parentSchema:schema11.properties.auth.properties.mode,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data7 === "open") || (data7 === "google")) || (data7 === "basic"))){
const err30 = {instancePath:instancePath+"/auth/mode",schemaPath:"#/properties/auth/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.auth.properties.mode.enum,parentSchema:schema11.properties.auth.properties.mode,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.googleClientId !== undefined){
let data8 = data4.googleClientId;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err31 = {instancePath:instancePath+"/auth/googleClientId",schemaPath:"#/properties/auth/properties/googleClientId/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.auth.properties.googleClientId,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/auth/googleClientId",schemaPath:"#/properties/auth/properties/googleClientId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.auth.properties.googleClientId.type,parentSchema:schema11.properties.auth.properties.googleClientId,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data4.allowedDomain !== undefined){
let data9 = data4.allowedDomain;
if(typeof data9 !== "string"){
const err33 = {instancePath:instancePath+"/auth/allowedDomain",schemaPath:"#/properties/auth/properties/allowedDomain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.auth.properties.allowedDomain.type,parentSchema:schema11.properties.auth.properties.allowedDomain,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data4.basicUsername !== undefined){
let data10 = data4.basicUsername;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err34 = {instancePath:instancePath+"/auth/basicUsername",schemaPath:"#/properties/auth/properties/basicUsername/pattern",keyword:"pattern",params:{pattern: "^[^:]*[^:\\s][^:]*$"},message:"must match pattern \""+"^[^:]*[^:\\s][^:]*$"+"\"",schema:"^[^:]*[^:\\s][^:]*$",parentSchema:schema11.properties.auth.properties.basicUsername,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/auth/basicUsername",schemaPath:"#/properties/auth/properties/basicUsername/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.auth.properties.basicUsername.type,parentSchema:schema11.properties.auth.properties.basicUsername,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data4.basicRealm !== undefined){
let data11 = data4.basicRealm;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
const err36 = {instancePath:instancePath+"/auth/basicRealm",schemaPath:"#/properties/auth/properties/basicRealm/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.auth.properties.basicRealm,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/auth/basicRealm",schemaPath:"#/properties/auth/properties/basicRealm/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.auth.properties.basicRealm.type,parentSchema:schema11.properties.auth.properties.basicRealm,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.auth.type,parentSchema:schema11.properties.auth,data:data4};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.sizes !== undefined){
let data12 = data.sizes;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.api === undefined){
const err39 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/required",keyword:"required",params:{missingProperty: "api"},message:"must have required property '"+"api"+"'",schema:schema11.properties.sizes.required,parentSchema:schema11.properties.sizes,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data12.web === undefined){
const err40 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/required",keyword:"required",params:{missingProperty: "web"},message:"must have required property '"+"web"+"'",schema:schema11.properties.sizes.required,parentSchema:schema11.properties.sizes,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data12.migrate === undefined){
const err41 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/required",keyword:"required",params:{missingProperty: "migrate"},message:"must have required property '"+"migrate"+"'",schema:schema11.properties.sizes.required,parentSchema:schema11.properties.sizes,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key2 in data12){
if(!(((((key2 === "api") || (key2 === "web")) || (key2 === "controller")) || (key2 === "runner")) || (key2 === "migrate"))){
const err42 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sizes,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
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
const err43 = {instancePath:instancePath+"/sizes/runner",schemaPath:"#/properties/sizes/properties/runner/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'",schema:schema11.properties.sizes.properties.runner.required,parentSchema:schema11.properties.sizes.properties.runner,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16.memory === undefined){
const err44 = {instancePath:instancePath+"/sizes/runner",schemaPath:"#/properties/sizes/properties/runner/required",keyword:"required",params:{missingProperty: "memory"},message:"must have required property '"+"memory"+"'",schema:schema11.properties.sizes.properties.runner.required,parentSchema:schema11.properties.sizes.properties.runner,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key3 in data16){
if(!(((key3 === "cpu") || (key3 === "memory")) || (key3 === "diskGiB"))){
const err45 = {instancePath:instancePath+"/sizes/runner",schemaPath:"#/properties/sizes/properties/runner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sizes.properties.runner,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data16.cpu !== undefined){
let data17 = data16.cpu;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err46 = {instancePath:instancePath+"/sizes/runner/cpu",schemaPath:"#/definitions/cpu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema13.type,parentSchema:schema13,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((((((((data17 === 256) || (data17 === 512)) || (data17 === 1024)) || (data17 === 2048)) || (data17 === 4096)) || (data17 === 8192)) || (data17 === 16384)) || (data17 === 32768))){
const err47 = {instancePath:instancePath+"/sizes/runner/cpu",schemaPath:"#/definitions/cpu/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values",schema:schema13.enum,parentSchema:schema13,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data16.memory !== undefined){
let data18 = data16.memory;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err48 = {instancePath:instancePath+"/sizes/runner/memory",schemaPath:"#/definitions/memory/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.type,parentSchema:schema14,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 249856 || isNaN(data18)){
const err49 = {instancePath:instancePath+"/sizes/runner/memory",schemaPath:"#/definitions/memory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 249856},message:"must be <= 249856",schema:249856,parentSchema:schema14,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data18 < 512 || isNaN(data18)){
const err50 = {instancePath:instancePath+"/sizes/runner/memory",schemaPath:"#/definitions/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 512},message:"must be >= 512",schema:512,parentSchema:schema14,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data16.diskGiB !== undefined){
let data19 = data16.diskGiB;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err51 = {instancePath:instancePath+"/sizes/runner/diskGiB",schemaPath:"#/properties/sizes/properties/runner/properties/diskGiB/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.sizes.properties.runner.properties.diskGiB.type,parentSchema:schema11.properties.sizes.properties.runner.properties.diskGiB,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 200 || isNaN(data19)){
const err52 = {instancePath:instancePath+"/sizes/runner/diskGiB",schemaPath:"#/properties/sizes/properties/runner/properties/diskGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema11.properties.sizes.properties.runner.properties.diskGiB,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data19 < 21 || isNaN(data19)){
const err53 = {instancePath:instancePath+"/sizes/runner/diskGiB",schemaPath:"#/properties/sizes/properties/runner/properties/diskGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 21},message:"must be >= 21",schema:21,parentSchema:schema11.properties.sizes.properties.runner.properties.diskGiB,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/sizes/runner",schemaPath:"#/properties/sizes/properties/runner/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sizes.properties.runner.type,parentSchema:schema11.properties.sizes.properties.runner,data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
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
const err55 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sizes.type,parentSchema:schema11.properties.sizes,data:data12};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.projectConcurrencyLimit !== undefined){
let data21 = data.projectConcurrencyLimit;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err56 = {instancePath:instancePath+"/projectConcurrencyLimit",schemaPath:"#/properties/projectConcurrencyLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.projectConcurrencyLimit.type,parentSchema:schema11.properties.projectConcurrencyLimit,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000 || isNaN(data21)){
const err57 = {instancePath:instancePath+"/projectConcurrencyLimit",schemaPath:"#/properties/projectConcurrencyLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.projectConcurrencyLimit,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err58 = {instancePath:instancePath+"/projectConcurrencyLimit",schemaPath:"#/properties/projectConcurrencyLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.projectConcurrencyLimit,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data.runDeadlineSeconds !== undefined){
let data22 = data.runDeadlineSeconds;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err59 = {instancePath:instancePath+"/runDeadlineSeconds",schemaPath:"#/properties/runDeadlineSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.runDeadlineSeconds.type,parentSchema:schema11.properties.runDeadlineSeconds,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 604800 || isNaN(data22)){
const err60 = {instancePath:instancePath+"/runDeadlineSeconds",schemaPath:"#/properties/runDeadlineSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",schema:604800,parentSchema:schema11.properties.runDeadlineSeconds,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data22 < 60 || isNaN(data22)){
const err61 = {instancePath:instancePath+"/runDeadlineSeconds",schemaPath:"#/properties/runDeadlineSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema11.properties.runDeadlineSeconds,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data.smokeTest !== undefined){
let data23 = data.smokeTest;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.repository === undefined){
const err62 = {instancePath:instancePath+"/smokeTest",schemaPath:"#/properties/smokeTest/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",schema:schema11.properties.smokeTest.required,parentSchema:schema11.properties.smokeTest,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data23.branch === undefined){
const err63 = {instancePath:instancePath+"/smokeTest",schemaPath:"#/properties/smokeTest/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'",schema:schema11.properties.smokeTest.required,parentSchema:schema11.properties.smokeTest,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key4 in data23){
if(!((key4 === "repository") || (key4 === "branch"))){
const err64 = {instancePath:instancePath+"/smokeTest",schemaPath:"#/properties/smokeTest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.smokeTest,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data23.repository !== undefined){
let data24 = data23.repository;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
const err65 = {instancePath:instancePath+"/smokeTest/repository",schemaPath:"#/definitions/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$",parentSchema:schema20,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/smokeTest/repository",schemaPath:"#/definitions/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data23.branch !== undefined){
let data25 = data23.branch;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
const err67 = {instancePath:instancePath+"/smokeTest/branch",schemaPath:"#/properties/smokeTest/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\[\\\\]+$"},message:"must match pattern \""+"^[^\\s~^:?*\\[\\\\]+$"+"\"",schema:"^[^\\s~^:?*\\[\\\\]+$",parentSchema:schema11.properties.smokeTest.properties.branch,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/smokeTest/branch",schemaPath:"#/properties/smokeTest/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.smokeTest.properties.branch.type,parentSchema:schema11.properties.smokeTest.properties.branch,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/smokeTest",schemaPath:"#/properties/smokeTest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.smokeTest.type,parentSchema:schema11.properties.smokeTest,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.infrastructure !== undefined){
let data26 = data.infrastructure;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.vpcCidr === undefined){
const err70 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "vpcCidr"},message:"must have required property '"+"vpcCidr"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data26.availabilityZones === undefined){
const err71 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "availabilityZones"},message:"must have required property '"+"availabilityZones"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data26.natGateways === undefined){
const err72 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "natGateways"},message:"must have required property '"+"natGateways"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data26.database === undefined){
const err73 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "database"},message:"must have required property '"+"database"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data26.redis === undefined){
const err74 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "redis"},message:"must have required property '"+"redis"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data26.logRetentionDays === undefined){
const err75 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "logRetentionDays"},message:"must have required property '"+"logRetentionDays"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data26};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data26.certificateArn === undefined){
const err76 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "certificateArn"},message:"must have required property '"+"certificateArn"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data26};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data26.domainName === undefined){
const err77 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "domainName"},message:"must have required property '"+"domainName"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data26};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data26.github === undefined){
const err78 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "github"},message:"must have required property '"+"github"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data26};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key5 in data26){
if(!(func2.call(schema11.properties.infrastructure.properties, key5))){
const err79 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.infrastructure,data:data26};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data26.vpcCidr !== undefined){
let data27 = data26.vpcCidr;
if(typeof data27 === "string"){
if(!pattern8.test(data27)){
const err80 = {instancePath:instancePath+"/infrastructure/vpcCidr",schemaPath:"#/properties/infrastructure/properties/vpcCidr/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$"},message:"must match pattern \""+"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$"+"\"",schema:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$",parentSchema:schema11.properties.infrastructure.properties.vpcCidr,data:data27};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/infrastructure/vpcCidr",schemaPath:"#/properties/infrastructure/properties/vpcCidr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.infrastructure.properties.vpcCidr.type,parentSchema:schema11.properties.infrastructure.properties.vpcCidr,data:data27};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data26.availabilityZones !== undefined){
let data28 = data26.availabilityZones;
if(Array.isArray(data28)){
if(data28.length > 6){
const err82 = {instancePath:instancePath+"/infrastructure/availabilityZones",schemaPath:"#/properties/infrastructure/properties/availabilityZones/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items",schema:6,parentSchema:schema11.properties.infrastructure.properties.availabilityZones,data:data28};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data28.length < 2){
const err83 = {instancePath:instancePath+"/infrastructure/availabilityZones",schemaPath:"#/properties/infrastructure/properties/availabilityZones/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.infrastructure.properties.availabilityZones,data:data28};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
let data29 = data28[i0];
if(typeof data29 === "string"){
if(!pattern9.test(data29)){
const err84 = {instancePath:instancePath+"/infrastructure/availabilityZones/" + i0,schemaPath:"#/properties/infrastructure/properties/availabilityZones/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]$"+"\"",schema:"^[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]$",parentSchema:schema11.properties.infrastructure.properties.availabilityZones.items,data:data29};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/infrastructure/availabilityZones/" + i0,schemaPath:"#/properties/infrastructure/properties/availabilityZones/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.infrastructure.properties.availabilityZones.items.type,parentSchema:schema11.properties.infrastructure.properties.availabilityZones.items,data:data29};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/infrastructure/availabilityZones",schemaPath:"#/properties/infrastructure/properties/availabilityZones/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.infrastructure.properties.availabilityZones.type,parentSchema:schema11.properties.infrastructure.properties.availabilityZones,data:data28};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data26.natGateways !== undefined){
let data30 = data26.natGateways;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err87 = {instancePath:instancePath+"/infrastructure/natGateways",schemaPath:"#/properties/infrastructure/properties/natGateways/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.infrastructure.properties.natGateways.type,parentSchema:schema11.properties.infrastructure.properties.natGateways,data:data30};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 6 || isNaN(data30)){
const err88 = {instancePath:instancePath+"/infrastructure/natGateways",schemaPath:"#/properties/infrastructure/properties/natGateways/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6",schema:6,parentSchema:schema11.properties.infrastructure.properties.natGateways,data:data30};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err89 = {instancePath:instancePath+"/infrastructure/natGateways",schemaPath:"#/properties/infrastructure/properties/natGateways/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.infrastructure.properties.natGateways,data:data30};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data26.database !== undefined){
let data31 = data26.database;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.instanceClass === undefined){
const err90 = {instancePath:instancePath+"/infrastructure/database",schemaPath:"#/properties/infrastructure/properties/database/required",keyword:"required",params:{missingProperty: "instanceClass"},message:"must have required property '"+"instanceClass"+"'",schema:schema11.properties.infrastructure.properties.database.required,parentSchema:schema11.properties.infrastructure.properties.database,data:data31};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data31.allocatedStorageGiB === undefined){
const err91 = {instancePath:instancePath+"/infrastructure/database",schemaPath:"#/properties/infrastructure/properties/database/required",keyword:"required",params:{missingProperty: "allocatedStorageGiB"},message:"must have required property '"+"allocatedStorageGiB"+"'",schema:schema11.properties.infrastructure.properties.database.required,parentSchema:schema11.properties.infrastructure.properties.database,data:data31};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data31.multiAz === undefined){
const err92 = {instancePath:instancePath+"/infrastructure/database",schemaPath:"#/properties/infrastructure/properties/database/required",keyword:"required",params:{missingProperty: "multiAz"},message:"must have required property '"+"multiAz"+"'",schema:schema11.properties.infrastructure.properties.database.required,parentSchema:schema11.properties.infrastructure.properties.database,data:data31};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key6 in data31){
if(!(((key6 === "instanceClass") || (key6 === "allocatedStorageGiB")) || (key6 === "multiAz"))){
const err93 = {instancePath:instancePath+"/infrastructure/database",schemaPath:"#/properties/infrastructure/properties/database/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.infrastructure.properties.database,data:data31};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data31.instanceClass !== undefined){
let data32 = data31.instanceClass;
if(typeof data32 === "string"){
if(!pattern10.test(data32)){
const err94 = {instancePath:instancePath+"/infrastructure/database/instanceClass",schemaPath:"#/properties/infrastructure/properties/database/properties/instanceClass/pattern",keyword:"pattern",params:{pattern: "^(?!db\\.)[a-z0-9-]+\\.[a-z0-9-]+$"},message:"must match pattern \""+"^(?!db\\.)[a-z0-9-]+\\.[a-z0-9-]+$"+"\"",schema:"^(?!db\\.)[a-z0-9-]+\\.[a-z0-9-]+$",parentSchema:schema11.properties.infrastructure.properties.database.properties.instanceClass,data:data32};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/infrastructure/database/instanceClass",schemaPath:"#/properties/infrastructure/properties/database/properties/instanceClass/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.infrastructure.properties.database.properties.instanceClass.type,parentSchema:schema11.properties.infrastructure.properties.database.properties.instanceClass,data:data32};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data31.allocatedStorageGiB !== undefined){
let data33 = data31.allocatedStorageGiB;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err96 = {instancePath:instancePath+"/infrastructure/database/allocatedStorageGiB",schemaPath:"#/properties/infrastructure/properties/database/properties/allocatedStorageGiB/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.infrastructure.properties.database.properties.allocatedStorageGiB.type,parentSchema:schema11.properties.infrastructure.properties.database.properties.allocatedStorageGiB,data:data33};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 65536 || isNaN(data33)){
const err97 = {instancePath:instancePath+"/infrastructure/database/allocatedStorageGiB",schemaPath:"#/properties/infrastructure/properties/database/properties/allocatedStorageGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536",schema:65536,parentSchema:schema11.properties.infrastructure.properties.database.properties.allocatedStorageGiB,data:data33};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data33 < 20 || isNaN(data33)){
const err98 = {instancePath:instancePath+"/infrastructure/database/allocatedStorageGiB",schemaPath:"#/properties/infrastructure/properties/database/properties/allocatedStorageGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 20},message:"must be >= 20",schema:20,parentSchema:schema11.properties.infrastructure.properties.database.properties.allocatedStorageGiB,data:data33};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data31.multiAz !== undefined){
let data34 = data31.multiAz;
if(typeof data34 !== "boolean"){
const err99 = {instancePath:instancePath+"/infrastructure/database/multiAz",schemaPath:"#/properties/infrastructure/properties/database/properties/multiAz/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.infrastructure.properties.database.properties.multiAz.type,parentSchema:schema11.properties.infrastructure.properties.database.properties.multiAz,data:data34};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/infrastructure/database",schemaPath:"#/properties/infrastructure/properties/database/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.infrastructure.properties.database.type,parentSchema:schema11.properties.infrastructure.properties.database,data:data31};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data26.redis !== undefined){
let data35 = data26.redis;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.nodeType === undefined){
const err101 = {instancePath:instancePath+"/infrastructure/redis",schemaPath:"#/properties/infrastructure/properties/redis/required",keyword:"required",params:{missingProperty: "nodeType"},message:"must have required property '"+"nodeType"+"'",schema:schema11.properties.infrastructure.properties.redis.required,parentSchema:schema11.properties.infrastructure.properties.redis,data:data35};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key7 in data35){
if(!(key7 === "nodeType")){
const err102 = {instancePath:instancePath+"/infrastructure/redis",schemaPath:"#/properties/infrastructure/properties/redis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.infrastructure.properties.redis,data:data35};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data35.nodeType !== undefined){
let data36 = data35.nodeType;
if(typeof data36 === "string"){
if(!pattern11.test(data36)){
const err103 = {instancePath:instancePath+"/infrastructure/redis/nodeType",schemaPath:"#/properties/infrastructure/properties/redis/properties/nodeType/pattern",keyword:"pattern",params:{pattern: "^cache\\.[a-z0-9-]+\\.[a-z0-9-]+$"},message:"must match pattern \""+"^cache\\.[a-z0-9-]+\\.[a-z0-9-]+$"+"\"",schema:"^cache\\.[a-z0-9-]+\\.[a-z0-9-]+$",parentSchema:schema11.properties.infrastructure.properties.redis.properties.nodeType,data:data36};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/infrastructure/redis/nodeType",schemaPath:"#/properties/infrastructure/properties/redis/properties/nodeType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.infrastructure.properties.redis.properties.nodeType.type,parentSchema:schema11.properties.infrastructure.properties.redis.properties.nodeType,data:data36};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/infrastructure/redis",schemaPath:"#/properties/infrastructure/properties/redis/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.infrastructure.properties.redis.type,parentSchema:schema11.properties.infrastructure.properties.redis,data:data35};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data26.logRetentionDays !== undefined){
let data37 = data26.logRetentionDays;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err106 = {instancePath:instancePath+"/infrastructure/logRetentionDays",schemaPath:"#/properties/infrastructure/properties/logRetentionDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.infrastructure.properties.logRetentionDays.type,parentSchema:schema11.properties.infrastructure.properties.logRetentionDays,data:data37};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!((((((((((((((((((((((data37 === 1) || (data37 === 3)) || (data37 === 5)) || (data37 === 7)) || (data37 === 14)) || (data37 === 30)) || (data37 === 60)) || (data37 === 90)) || (data37 === 120)) || (data37 === 150)) || (data37 === 180)) || (data37 === 365)) || (data37 === 400)) || (data37 === 545)) || (data37 === 731)) || (data37 === 1096)) || (data37 === 1827)) || (data37 === 2192)) || (data37 === 2557)) || (data37 === 2922)) || (data37 === 3288)) || (data37 === 3653))){
const err107 = {instancePath:instancePath+"/infrastructure/logRetentionDays",schemaPath:"#/properties/infrastructure/properties/logRetentionDays/enum",keyword:"enum",params:{allowedValues: schema11.properties.infrastructure.properties.logRetentionDays.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.infrastructure.properties.logRetentionDays.enum,parentSchema:schema11.properties.infrastructure.properties.logRetentionDays,data:data37};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data26.certificateArn !== undefined){
let data38 = data26.certificateArn;
if((typeof data38 !== "string") && (data38 !== null)){
const err108 = {instancePath:instancePath+"/infrastructure/certificateArn",schemaPath:"#/properties/infrastructure/properties/certificateArn/type",keyword:"type",params:{type: schema11.properties.infrastructure.properties.certificateArn.type},message:"must be string,null",schema:schema11.properties.infrastructure.properties.certificateArn.type,parentSchema:schema11.properties.infrastructure.properties.certificateArn,data:data38};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(typeof data38 === "string"){
if(!pattern12.test(data38)){
const err109 = {instancePath:instancePath+"/infrastructure/certificateArn",schemaPath:"#/properties/infrastructure/properties/certificateArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$"+"\"",schema:"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$",parentSchema:schema11.properties.infrastructure.properties.certificateArn,data:data38};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
if(data26.domainName !== undefined){
let data39 = data26.domainName;
if((typeof data39 !== "string") && (data39 !== null)){
const err110 = {instancePath:instancePath+"/infrastructure/domainName",schemaPath:"#/properties/infrastructure/properties/domainName/type",keyword:"type",params:{type: schema11.properties.infrastructure.properties.domainName.type},message:"must be string,null",schema:schema11.properties.infrastructure.properties.domainName.type,parentSchema:schema11.properties.infrastructure.properties.domainName,data:data39};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(typeof data39 === "string"){
if(!pattern13.test(data39)){
const err111 = {instancePath:instancePath+"/infrastructure/domainName",schemaPath:"#/properties/infrastructure/properties/domainName/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"},message:"must match pattern \""+"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"+"\"",schema:"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$",parentSchema:schema11.properties.infrastructure.properties.domainName,data:data39};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
if(data26.github !== undefined){
let data40 = data26.github;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.repository === undefined){
const err112 = {instancePath:instancePath+"/infrastructure/github",schemaPath:"#/properties/infrastructure/properties/github/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",schema:schema11.properties.infrastructure.properties.github.required,parentSchema:schema11.properties.infrastructure.properties.github,data:data40};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data40.repositoryId === undefined){
const err113 = {instancePath:instancePath+"/infrastructure/github",schemaPath:"#/properties/infrastructure/properties/github/required",keyword:"required",params:{missingProperty: "repositoryId"},message:"must have required property '"+"repositoryId"+"'",schema:schema11.properties.infrastructure.properties.github.required,parentSchema:schema11.properties.infrastructure.properties.github,data:data40};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data40.ownerId === undefined){
const err114 = {instancePath:instancePath+"/infrastructure/github",schemaPath:"#/properties/infrastructure/properties/github/required",keyword:"required",params:{missingProperty: "ownerId"},message:"must have required property '"+"ownerId"+"'",schema:schema11.properties.infrastructure.properties.github.required,parentSchema:schema11.properties.infrastructure.properties.github,data:data40};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data40.oidcProviderArn === undefined){
const err115 = {instancePath:instancePath+"/infrastructure/github",schemaPath:"#/properties/infrastructure/properties/github/required",keyword:"required",params:{missingProperty: "oidcProviderArn"},message:"must have required property '"+"oidcProviderArn"+"'",schema:schema11.properties.infrastructure.properties.github.required,parentSchema:schema11.properties.infrastructure.properties.github,data:data40};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key8 in data40){
if(!((((key8 === "repository") || (key8 === "repositoryId")) || (key8 === "ownerId")) || (key8 === "oidcProviderArn"))){
const err116 = {instancePath:instancePath+"/infrastructure/github",schemaPath:"#/properties/infrastructure/properties/github/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.infrastructure.properties.github,data:data40};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data40.repository !== undefined){
let data41 = data40.repository;
if(typeof data41 === "string"){
if(!pattern6.test(data41)){
const err117 = {instancePath:instancePath+"/infrastructure/github/repository",schemaPath:"#/definitions/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$",parentSchema:schema20,data:data41};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/infrastructure/github/repository",schemaPath:"#/definitions/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data41};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data40.repositoryId !== undefined){
let data42 = data40.repositoryId;
if(typeof data42 === "string"){
if(!pattern15.test(data42)){
const err119 = {instancePath:instancePath+"/infrastructure/github/repositoryId",schemaPath:"#/definitions/digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\"",schema:"^[0-9]+$",parentSchema:schema22,data:data42};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/infrastructure/github/repositoryId",schemaPath:"#/definitions/digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data:data42};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data40.ownerId !== undefined){
let data43 = data40.ownerId;
if(typeof data43 === "string"){
if(!pattern15.test(data43)){
const err121 = {instancePath:instancePath+"/infrastructure/github/ownerId",schemaPath:"#/definitions/digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\"",schema:"^[0-9]+$",parentSchema:schema22,data:data43};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/infrastructure/github/ownerId",schemaPath:"#/definitions/digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data:data43};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data40.oidcProviderArn !== undefined){
let data44 = data40.oidcProviderArn;
if((typeof data44 !== "string") && (data44 !== null)){
const err123 = {instancePath:instancePath+"/infrastructure/github/oidcProviderArn",schemaPath:"#/properties/infrastructure/properties/github/properties/oidcProviderArn/type",keyword:"type",params:{type: schema11.properties.infrastructure.properties.github.properties.oidcProviderArn.type},message:"must be string,null",schema:schema11.properties.infrastructure.properties.github.properties.oidcProviderArn.type,parentSchema:schema11.properties.infrastructure.properties.github.properties.oidcProviderArn,data:data44};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(typeof data44 === "string"){
if(!pattern17.test(data44)){
const err124 = {instancePath:instancePath+"/infrastructure/github/oidcProviderArn",schemaPath:"#/properties/infrastructure/properties/github/properties/oidcProviderArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$"+"\"",schema:"^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$",parentSchema:schema11.properties.infrastructure.properties.github.properties.oidcProviderArn,data:data44};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
}
else {
const err125 = {instancePath:instancePath+"/infrastructure/github",schemaPath:"#/properties/infrastructure/properties/github/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.infrastructure.properties.github.type,parentSchema:schema11.properties.infrastructure.properties.github,data:data40};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.infrastructure.type,parentSchema:schema11.properties.infrastructure,data:data26};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.additionalEnvironment !== undefined){
let data45 = data.additionalEnvironment;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key9 in data45){
if(!(((((key9 === "api") || (key9 === "web")) || (key9 === "controller")) || (key9 === "runner")) || (key9 === "migrate"))){
const err127 = {instancePath:instancePath+"/additionalEnvironment",schemaPath:"#/properties/additionalEnvironment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.additionalEnvironment,data:data45};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
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
const err128 = {instancePath:instancePath+"/additionalEnvironment/api",schemaPath:"#/definitions/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema24.propertyNames,data:key10,propertyName:key10};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
var valid25 = _errs115 === errors;
if(!valid25){
const err129 = {instancePath:instancePath+"/additionalEnvironment/api",schemaPath:"#/definitions/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid",schema:schema24.propertyNames,parentSchema:schema24,data:data46};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
for(const key11 in data46){
let data47 = data46[key11];
if(typeof data47 !== "string"){
const err130 = {instancePath:instancePath+"/additionalEnvironment/api/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.additionalProperties.type,parentSchema:schema24.additionalProperties,data:data47};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/additionalEnvironment/api",schemaPath:"#/definitions/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data:data46};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
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
const err132 = {instancePath:instancePath+"/additionalEnvironment/web",schemaPath:"#/definitions/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema24.propertyNames,data:key12,propertyName:key12};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
var valid28 = _errs122 === errors;
if(!valid28){
const err133 = {instancePath:instancePath+"/additionalEnvironment/web",schemaPath:"#/definitions/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid",schema:schema24.propertyNames,parentSchema:schema24,data:data48};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
for(const key13 in data48){
let data49 = data48[key13];
if(typeof data49 !== "string"){
const err134 = {instancePath:instancePath+"/additionalEnvironment/web/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.additionalProperties.type,parentSchema:schema24.additionalProperties,data:data49};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/additionalEnvironment/web",schemaPath:"#/definitions/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data:data48};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
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
const err136 = {instancePath:instancePath+"/additionalEnvironment/controller",schemaPath:"#/definitions/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema24.propertyNames,data:key14,propertyName:key14};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
var valid31 = _errs129 === errors;
if(!valid31){
const err137 = {instancePath:instancePath+"/additionalEnvironment/controller",schemaPath:"#/definitions/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key14},message:"property name must be valid",schema:schema24.propertyNames,parentSchema:schema24,data:data50};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
for(const key15 in data50){
let data51 = data50[key15];
if(typeof data51 !== "string"){
const err138 = {instancePath:instancePath+"/additionalEnvironment/controller/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.additionalProperties.type,parentSchema:schema24.additionalProperties,data:data51};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/additionalEnvironment/controller",schemaPath:"#/definitions/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data:data50};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
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
const err140 = {instancePath:instancePath+"/additionalEnvironment/runner",schemaPath:"#/definitions/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema24.propertyNames,data:key16,propertyName:key16};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
var valid34 = _errs136 === errors;
if(!valid34){
const err141 = {instancePath:instancePath+"/additionalEnvironment/runner",schemaPath:"#/definitions/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key16},message:"property name must be valid",schema:schema24.propertyNames,parentSchema:schema24,data:data52};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
for(const key17 in data52){
let data53 = data52[key17];
if(typeof data53 !== "string"){
const err142 = {instancePath:instancePath+"/additionalEnvironment/runner/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.additionalProperties.type,parentSchema:schema24.additionalProperties,data:data53};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/additionalEnvironment/runner",schemaPath:"#/definitions/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data:data52};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
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
const err144 = {instancePath:instancePath+"/additionalEnvironment/migrate",schemaPath:"#/definitions/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema24.propertyNames,data:key18,propertyName:key18};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
var valid37 = _errs143 === errors;
if(!valid37){
const err145 = {instancePath:instancePath+"/additionalEnvironment/migrate",schemaPath:"#/definitions/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key18},message:"property name must be valid",schema:schema24.propertyNames,parentSchema:schema24,data:data54};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
for(const key19 in data54){
let data55 = data54[key19];
if(typeof data55 !== "string"){
const err146 = {instancePath:instancePath+"/additionalEnvironment/migrate/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.additionalProperties.type,parentSchema:schema24.additionalProperties,data:data55};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/additionalEnvironment/migrate",schemaPath:"#/definitions/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data:data54};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/additionalEnvironment",schemaPath:"#/properties/additionalEnvironment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.additionalEnvironment.type,parentSchema:schema11.properties.additionalEnvironment,data:data45};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.additionalSecrets !== undefined){
let data56 = data.additionalSecrets;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key20 in data56){
if(!(((((key20 === "api") || (key20 === "web")) || (key20 === "controller")) || (key20 === "runner")) || (key20 === "migrate"))){
const err149 = {instancePath:instancePath+"/additionalSecrets",schemaPath:"#/properties/additionalSecrets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.additionalSecrets,data:data56};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
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
const err150 = {instancePath:instancePath+"/additionalSecrets/api",schemaPath:"#/definitions/secrets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema29.propertyNames,data:key21,propertyName:key21};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
var valid41 = _errs153 === errors;
if(!valid41){
const err151 = {instancePath:instancePath+"/additionalSecrets/api",schemaPath:"#/definitions/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key21},message:"property name must be valid",schema:schema29.propertyNames,parentSchema:schema29,data:data57};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
for(const key22 in data57){
let data58 = data57[key22];
if(typeof data58 === "string"){
if(!pattern24.test(data58)){
const err152 = {instancePath:instancePath+"/additionalSecrets/api/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/secrets/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"},message:"must match pattern \""+"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"+"\"",schema:"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$",parentSchema:schema29.additionalProperties,data:data58};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/additionalSecrets/api/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.additionalProperties.type,parentSchema:schema29.additionalProperties,data:data58};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/additionalSecrets/api",schemaPath:"#/definitions/secrets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data:data57};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
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
const err155 = {instancePath:instancePath+"/additionalSecrets/web",schemaPath:"#/definitions/secrets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema29.propertyNames,data:key23,propertyName:key23};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
var valid44 = _errs160 === errors;
if(!valid44){
const err156 = {instancePath:instancePath+"/additionalSecrets/web",schemaPath:"#/definitions/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key23},message:"property name must be valid",schema:schema29.propertyNames,parentSchema:schema29,data:data59};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
for(const key24 in data59){
let data60 = data59[key24];
if(typeof data60 === "string"){
if(!pattern24.test(data60)){
const err157 = {instancePath:instancePath+"/additionalSecrets/web/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/secrets/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"},message:"must match pattern \""+"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"+"\"",schema:"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$",parentSchema:schema29.additionalProperties,data:data60};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/additionalSecrets/web/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.additionalProperties.type,parentSchema:schema29.additionalProperties,data:data60};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/additionalSecrets/web",schemaPath:"#/definitions/secrets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data:data59};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
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
const err160 = {instancePath:instancePath+"/additionalSecrets/controller",schemaPath:"#/definitions/secrets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema29.propertyNames,data:key25,propertyName:key25};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
var valid47 = _errs167 === errors;
if(!valid47){
const err161 = {instancePath:instancePath+"/additionalSecrets/controller",schemaPath:"#/definitions/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key25},message:"property name must be valid",schema:schema29.propertyNames,parentSchema:schema29,data:data61};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
for(const key26 in data61){
let data62 = data61[key26];
if(typeof data62 === "string"){
if(!pattern24.test(data62)){
const err162 = {instancePath:instancePath+"/additionalSecrets/controller/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/secrets/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"},message:"must match pattern \""+"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"+"\"",schema:"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$",parentSchema:schema29.additionalProperties,data:data62};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/additionalSecrets/controller/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.additionalProperties.type,parentSchema:schema29.additionalProperties,data:data62};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/additionalSecrets/controller",schemaPath:"#/definitions/secrets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data:data61};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
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
const err165 = {instancePath:instancePath+"/additionalSecrets/runner",schemaPath:"#/definitions/secrets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema29.propertyNames,data:key27,propertyName:key27};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
var valid50 = _errs174 === errors;
if(!valid50){
const err166 = {instancePath:instancePath+"/additionalSecrets/runner",schemaPath:"#/definitions/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key27},message:"property name must be valid",schema:schema29.propertyNames,parentSchema:schema29,data:data63};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
for(const key28 in data63){
let data64 = data63[key28];
if(typeof data64 === "string"){
if(!pattern24.test(data64)){
const err167 = {instancePath:instancePath+"/additionalSecrets/runner/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/secrets/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"},message:"must match pattern \""+"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"+"\"",schema:"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$",parentSchema:schema29.additionalProperties,data:data64};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/additionalSecrets/runner/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.additionalProperties.type,parentSchema:schema29.additionalProperties,data:data64};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/additionalSecrets/runner",schemaPath:"#/definitions/secrets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data:data63};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
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
const err170 = {instancePath:instancePath+"/additionalSecrets/migrate",schemaPath:"#/definitions/secrets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema29.propertyNames,data:key29,propertyName:key29};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
var valid53 = _errs181 === errors;
if(!valid53){
const err171 = {instancePath:instancePath+"/additionalSecrets/migrate",schemaPath:"#/definitions/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key29},message:"property name must be valid",schema:schema29.propertyNames,parentSchema:schema29,data:data65};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
for(const key30 in data65){
let data66 = data65[key30];
if(typeof data66 === "string"){
if(!pattern24.test(data66)){
const err172 = {instancePath:instancePath+"/additionalSecrets/migrate/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/secrets/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"},message:"must match pattern \""+"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$"+"\"",schema:"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[A-Za-z0-9/_.-]+)$",parentSchema:schema29.additionalProperties,data:data66};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/additionalSecrets/migrate/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.additionalProperties.type,parentSchema:schema29.additionalProperties,data:data66};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/additionalSecrets/migrate",schemaPath:"#/definitions/secrets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data:data65};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/additionalSecrets",schemaPath:"#/properties/additionalSecrets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.additionalSecrets.type,parentSchema:schema11.properties.additionalSecrets,data:data56};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

