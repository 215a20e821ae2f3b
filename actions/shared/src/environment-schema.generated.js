// Compiled from environments/environment.schema.json by scripts/compile-schemas.ts; do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Environment of Factory on ECS","description":"One deployment target: environments/<name>.yml.","type":"object","additionalProperties":false,"required":["name","account","region","auth","sizes","projectConcurrencyLimit","smokeTest","infrastructure"],"properties":{"name":{"description":"Name of the environment, the same as the file's. It becomes part of the names of the cluster, stacks, secrets and log groups.","type":"string","pattern":"^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$","patternErrorMessage":"1 to 20 lower-case letters, digits and hyphens, first a letter, last no hyphen"},"account":{"description":"AWS account id: 12 digits, in quotes.","type":"string","pattern":"^[0-9]{12}$","patternErrorMessage":"12 digits in quotes, like '123456789012'"},"region":{"description":"AWS Region, for example eu-central-1. An unmodified Factory reads artifacts from us-east-1 only.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]$","patternErrorMessage":"a Region like eu-central-1"},"auth":{"description":"Factory's Google SSO gate.","type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"description":"open: everything is public. google: all four FACTORY_AUTH_* variables are set in api and web.","type":"string","enum":["open","google"]},"googleClientId":{"description":"OAuth client id (FACTORY_AUTH_GOOGLE_CLIENT_ID). Its secret is put into factory/<name>/auth-google-client-secret.","type":"string","pattern":"\\S","patternErrorMessage":"a text that is not empty"},"allowedDomain":{"description":"E-mail domain whose addresses, and those of its subdomains, may sign in (FACTORY_AUTH_ALLOWED_DOMAIN).","type":"string"}},"if":{"properties":{"mode":{"const":"google"}},"required":["mode"]},"then":{"required":["googleClientId","allowedDomain"]}},"sizes":{"description":"Fargate task sizes, and how many tasks a service runs. Not every pair of cpu and memory exists on Fargate.","type":"object","additionalProperties":false,"required":["api","web","controller","runner","migrate"],"properties":{"api":{"$ref":"#/definitions/serviceSize"},"web":{"$ref":"#/definitions/serviceSize"},"controller":{"description":"Controllers are equal: each takes from the queue, so more than one is safe.","allOf":[{"$ref":"#/definitions/serviceSize"}]},"runner":{"$ref":"#/definitions/taskSize"},"migrate":{"$ref":"#/definitions/taskSize"}}},"projectConcurrencyLimit":{"description":"How many runs of one project are RUNNING at one time.","type":"integer","minimum":1,"maximum":1000},"smokeTest":{"description":"The task run of the smoke test clones this repository and reports its commit.","type":"object","additionalProperties":false,"required":["repository","branch"],"properties":{"repository":{"description":"GitHub repository that needs no credentials to be read, owner/name.","$ref":"#/definitions/repository"},"branch":{"description":"Branch of that repository.","type":"string","pattern":"^[^\\s~^:?*\\[\\\\]+$","patternErrorMessage":"a branch name"}}},"infrastructure":{"description":"What the CDK app creates. A change takes effect with the next cdk deploy.","type":"object","additionalProperties":false,"required":["vpcCidr","availabilityZones","natGateways","database","redis","logRetentionDays","certificateArn","domainName","github"],"properties":{"vpcCidr":{"description":"Address range of the VPC.","type":"string","pattern":"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$","patternErrorMessage":"an IPv4 range of /16 to /24, like 10.42.0.0/16"},"availabilityZones":{"description":"At least two zones of the Region: the load balancer and the database want that.","type":"array","minItems":2,"maxItems":6,"items":{"type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]$","patternErrorMessage":"a zone like eu-central-1a"}},"natGateways":{"description":"Ways out of the private subnets. 0 leaves runners with AWS endpoints alone: no GitHub, no model provider.","type":"integer","minimum":0,"maximum":6},"database":{"description":"PostgreSQL on RDS.","type":"object","additionalProperties":false,"required":["instanceClass","allocatedStorageGiB","multiAz"],"properties":{"instanceClass":{"description":"RDS instance class without `db.`, for example t4g.medium.","type":"string","pattern":"^(?!db\\.)[a-z0-9-]+\\.[a-z0-9-]+$","patternErrorMessage":"an instance class without `db.`, like t4g.medium"},"allocatedStorageGiB":{"description":"Size of the disk in GiB.","type":"integer","minimum":20,"maximum":65536},"multiAz":{"description":"Whether a stand-by in a second zone takes over.","type":"boolean"}}},"redis":{"description":"Redis on ElastiCache.","type":"object","additionalProperties":false,"required":["nodeType"],"properties":{"nodeType":{"description":"ElastiCache node type, for example cache.t4g.small.","type":"string","pattern":"^cache\\.[a-z0-9-]+\\.[a-z0-9-]+$","patternErrorMessage":"a node type like cache.t4g.small"}}},"logRetentionDays":{"description":"Days after which CloudWatch forgets log lines.","type":"integer","enum":[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]},"certificateArn":{"description":"ACM certificate of the load balancer, in the same Region; null: plain HTTP on port 80.","type":["string","null"],"pattern":"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$","patternErrorMessage":"the ARN of an ACM certificate, or null"},"domainName":{"description":"Host name under which people reach the site; null: the load balancer's own name.","type":["string","null"],"pattern":"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$","patternErrorMessage":"a host name like factory.example.com, or null"},"github":{"description":"Which repository's workflows may assume the deployer role. The ids do not change hands when a name is given up.","type":"object","additionalProperties":false,"required":["repository","repositoryId","ownerId","oidcProviderArn"],"properties":{"repository":{"description":"owner/name","$ref":"#/definitions/repository"},"repositoryId":{"description":"`gh api repos/OWNER/NAME --jq .id`, in quotes.","$ref":"#/definitions/digits"},"ownerId":{"description":"`gh api repos/OWNER/NAME --jq .owner.id`, in quotes.","$ref":"#/definitions/digits"},"oidcProviderArn":{"description":"GitHub's OIDC provider where the account has it already; null creates it.","type":["string","null"],"pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$","patternErrorMessage":"the ARN of an OIDC provider, or null"}}}}},"additionalEnvironment":{"description":"Extra environment variables for one container. Secrets do not belong here.","type":"object","additionalProperties":false,"properties":{"api":{"$ref":"#/definitions/variables"},"web":{"$ref":"#/definitions/variables"},"controller":{"$ref":"#/definitions/variables"},"runner":{"$ref":"#/definitions/variables"},"migrate":{"$ref":"#/definitions/variables"}}}},"definitions":{"cpu":{"description":"CPU units; 1024 is one vCPU.","type":"integer","enum":[256,512,1024,2048,4096,8192,16384,32768]},"memory":{"description":"Memory in MiB; which values exist depends on cpu.","type":"integer","minimum":512,"maximum":249856},"taskSize":{"description":"Size of one task.","type":"object","additionalProperties":false,"required":["cpu","memory"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"}}},"serviceSize":{"description":"Size of one task, and how many the service starts with.","type":"object","additionalProperties":false,"required":["cpu","memory","desiredCount"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"},"desiredCount":{"description":"Tasks when the service is created. Later deployments keep the number that people or auto-scaling set.","type":"integer","minimum":0,"maximum":1000}}},"repository":{"type":"string","pattern":"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","patternErrorMessage":"owner/name"},"digits":{"type":"string","pattern":"^[0-9]+$","patternErrorMessage":"digits in quotes"},"variables":{"description":"Name of the variable, and its value as text.","type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string"}}}};
const schema18 = {"type":"string","pattern":"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","patternErrorMessage":"owner/name"};
const schema20 = {"type":"string","pattern":"^[0-9]+$","patternErrorMessage":"digits in quotes"};
const schema22 = {"description":"Name of the variable, and its value as text.","type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string"}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$", "u");
const pattern1 = new RegExp("^[0-9]{12}$", "u");
const pattern2 = new RegExp("^[a-z]{2,4}(-[a-z]+)+-[0-9]$", "u");
const pattern3 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "u");
const pattern5 = new RegExp("^[^\\s~^:?*\\[\\\\]+$", "u");
const pattern6 = new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$", "u");
const pattern7 = new RegExp("^[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]$", "u");
const pattern8 = new RegExp("^(?!db\\.)[a-z0-9-]+\\.[a-z0-9-]+$", "u");
const pattern9 = new RegExp("^cache\\.[a-z0-9-]+\\.[a-z0-9-]+$", "u");
const pattern10 = new RegExp("^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$", "u");
const pattern11 = new RegExp("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$", "u");
const pattern13 = new RegExp("^[0-9]+$", "u");
const pattern15 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$", "u");
const pattern16 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const schema12 = {"description":"Size of one task, and how many the service starts with.","type":"object","additionalProperties":false,"required":["cpu","memory","desiredCount"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"},"desiredCount":{"description":"Tasks when the service is created. Later deployments keep the number that people or auto-scaling set.","type":"integer","minimum":0,"maximum":1000}}};
const schema13 = {"description":"CPU units; 1024 is one vCPU.","type":"integer","enum":[256,512,1024,2048,4096,8192,16384,32768]};
const schema14 = {"description":"Memory in MiB; which values exist depends on cpu.","type":"integer","minimum":512,"maximum":249856};

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

const schema15 = {"description":"Size of one task.","type":"object","additionalProperties":false,"required":["cpu","memory"],"properties":{"cpu":{"$ref":"#/definitions/cpu"},"memory":{"$ref":"#/definitions/memory"}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cpu === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.memory === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memory"},message:"must have required property '"+"memory"+"'",schema:schema15.required,parentSchema:schema15,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
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
if(data.auth !== undefined){
let data3 = data.auth;
const _errs10 = errors;
let valid1 = true;
const _errs11 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if((data3.mode === undefined) && (missing0 = "mode")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data3.mode !== undefined){
if("google" !== data3.mode){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.googleClientId === undefined){
const err17 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/then/required",keyword:"required",params:{missingProperty: "googleClientId"},message:"must have required property '"+"googleClientId"+"'",schema:schema11.properties.auth.then.required,parentSchema:schema11.properties.auth.then,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.allowedDomain === undefined){
const err18 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/then/required",keyword:"required",params:{missingProperty: "allowedDomain"},message:"must have required property '"+"allowedDomain"+"'",schema:schema11.properties.auth.then.required,parentSchema:schema11.properties.auth.then,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
}
if(!valid1){
const err19 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.auth.if,parentSchema:schema11.properties.auth,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.mode === undefined){
const err20 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema11.properties.auth.required,parentSchema:schema11.properties.auth,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "mode") || (key1 === "googleClientId")) || (key1 === "allowedDomain"))){
const err21 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.auth,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.mode !== undefined){
let data5 = data3.mode;
if(typeof data5 !== "string"){
const err22 = {instancePath:instancePath+"/auth/mode",schemaPath:"#/properties/auth/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.auth.properties.mode.type,parentSchema:schema11.properties.auth.properties.mode,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data5 === "open") || (data5 === "google"))){
const err23 = {instancePath:instancePath+"/auth/mode",schemaPath:"#/properties/auth/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.auth.properties.mode.enum,parentSchema:schema11.properties.auth.properties.mode,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.googleClientId !== undefined){
let data6 = data3.googleClientId;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err24 = {instancePath:instancePath+"/auth/googleClientId",schemaPath:"#/properties/auth/properties/googleClientId/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.auth.properties.googleClientId,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/auth/googleClientId",schemaPath:"#/properties/auth/properties/googleClientId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.auth.properties.googleClientId.type,parentSchema:schema11.properties.auth.properties.googleClientId,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.allowedDomain !== undefined){
let data7 = data3.allowedDomain;
if(typeof data7 !== "string"){
const err26 = {instancePath:instancePath+"/auth/allowedDomain",schemaPath:"#/properties/auth/properties/allowedDomain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.auth.properties.allowedDomain.type,parentSchema:schema11.properties.auth.properties.allowedDomain,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.auth.type,parentSchema:schema11.properties.auth,data:data3};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.sizes !== undefined){
let data8 = data.sizes;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.api === undefined){
const err28 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/required",keyword:"required",params:{missingProperty: "api"},message:"must have required property '"+"api"+"'",schema:schema11.properties.sizes.required,parentSchema:schema11.properties.sizes,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.web === undefined){
const err29 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/required",keyword:"required",params:{missingProperty: "web"},message:"must have required property '"+"web"+"'",schema:schema11.properties.sizes.required,parentSchema:schema11.properties.sizes,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data8.controller === undefined){
const err30 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/required",keyword:"required",params:{missingProperty: "controller"},message:"must have required property '"+"controller"+"'",schema:schema11.properties.sizes.required,parentSchema:schema11.properties.sizes,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data8.runner === undefined){
const err31 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/required",keyword:"required",params:{missingProperty: "runner"},message:"must have required property '"+"runner"+"'",schema:schema11.properties.sizes.required,parentSchema:schema11.properties.sizes,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data8.migrate === undefined){
const err32 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/required",keyword:"required",params:{missingProperty: "migrate"},message:"must have required property '"+"migrate"+"'",schema:schema11.properties.sizes.required,parentSchema:schema11.properties.sizes,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 in data8){
if(!(((((key2 === "api") || (key2 === "web")) || (key2 === "controller")) || (key2 === "runner")) || (key2 === "migrate"))){
const err33 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sizes,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.api !== undefined){
if(!(validate11(data8.api, {instancePath:instancePath+"/sizes/api",parentData:data8,parentDataProperty:"api",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data8.web !== undefined){
if(!(validate11(data8.web, {instancePath:instancePath+"/sizes/web",parentData:data8,parentDataProperty:"web",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data8.controller !== undefined){
if(!(validate11(data8.controller, {instancePath:instancePath+"/sizes/controller",parentData:data8,parentDataProperty:"controller",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data8.runner !== undefined){
if(!(validate15(data8.runner, {instancePath:instancePath+"/sizes/runner",parentData:data8,parentDataProperty:"runner",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data8.migrate !== undefined){
if(!(validate15(data8.migrate, {instancePath:instancePath+"/sizes/migrate",parentData:data8,parentDataProperty:"migrate",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sizes.type,parentSchema:schema11.properties.sizes,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.projectConcurrencyLimit !== undefined){
let data14 = data.projectConcurrencyLimit;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err35 = {instancePath:instancePath+"/projectConcurrencyLimit",schemaPath:"#/properties/projectConcurrencyLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.projectConcurrencyLimit.type,parentSchema:schema11.properties.projectConcurrencyLimit,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000 || isNaN(data14)){
const err36 = {instancePath:instancePath+"/projectConcurrencyLimit",schemaPath:"#/properties/projectConcurrencyLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.projectConcurrencyLimit,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/projectConcurrencyLimit",schemaPath:"#/properties/projectConcurrencyLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.projectConcurrencyLimit,data:data14};
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
if(data.smokeTest !== undefined){
let data15 = data.smokeTest;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.repository === undefined){
const err38 = {instancePath:instancePath+"/smokeTest",schemaPath:"#/properties/smokeTest/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",schema:schema11.properties.smokeTest.required,parentSchema:schema11.properties.smokeTest,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data15.branch === undefined){
const err39 = {instancePath:instancePath+"/smokeTest",schemaPath:"#/properties/smokeTest/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'",schema:schema11.properties.smokeTest.required,parentSchema:schema11.properties.smokeTest,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 in data15){
if(!((key3 === "repository") || (key3 === "branch"))){
const err40 = {instancePath:instancePath+"/smokeTest",schemaPath:"#/properties/smokeTest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.smokeTest,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.repository !== undefined){
let data16 = data15.repository;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err41 = {instancePath:instancePath+"/smokeTest/repository",schemaPath:"#/definitions/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$",parentSchema:schema18,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/smokeTest/repository",schemaPath:"#/definitions/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.branch !== undefined){
let data17 = data15.branch;
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
const err43 = {instancePath:instancePath+"/smokeTest/branch",schemaPath:"#/properties/smokeTest/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\[\\\\]+$"},message:"must match pattern \""+"^[^\\s~^:?*\\[\\\\]+$"+"\"",schema:"^[^\\s~^:?*\\[\\\\]+$",parentSchema:schema11.properties.smokeTest.properties.branch,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/smokeTest/branch",schemaPath:"#/properties/smokeTest/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.smokeTest.properties.branch.type,parentSchema:schema11.properties.smokeTest.properties.branch,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/smokeTest",schemaPath:"#/properties/smokeTest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.smokeTest.type,parentSchema:schema11.properties.smokeTest,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.infrastructure !== undefined){
let data18 = data.infrastructure;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.vpcCidr === undefined){
const err46 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "vpcCidr"},message:"must have required property '"+"vpcCidr"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data18.availabilityZones === undefined){
const err47 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "availabilityZones"},message:"must have required property '"+"availabilityZones"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data18.natGateways === undefined){
const err48 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "natGateways"},message:"must have required property '"+"natGateways"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data18.database === undefined){
const err49 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "database"},message:"must have required property '"+"database"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data18.redis === undefined){
const err50 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "redis"},message:"must have required property '"+"redis"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data18.logRetentionDays === undefined){
const err51 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "logRetentionDays"},message:"must have required property '"+"logRetentionDays"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data18.certificateArn === undefined){
const err52 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "certificateArn"},message:"must have required property '"+"certificateArn"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data18.domainName === undefined){
const err53 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "domainName"},message:"must have required property '"+"domainName"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data18.github === undefined){
const err54 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/required",keyword:"required",params:{missingProperty: "github"},message:"must have required property '"+"github"+"'",schema:schema11.properties.infrastructure.required,parentSchema:schema11.properties.infrastructure,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key4 in data18){
if(!(func2.call(schema11.properties.infrastructure.properties, key4))){
const err55 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.infrastructure,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data18.vpcCidr !== undefined){
let data19 = data18.vpcCidr;
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
const err56 = {instancePath:instancePath+"/infrastructure/vpcCidr",schemaPath:"#/properties/infrastructure/properties/vpcCidr/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$"},message:"must match pattern \""+"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$"+"\"",schema:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$",parentSchema:schema11.properties.infrastructure.properties.vpcCidr,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/infrastructure/vpcCidr",schemaPath:"#/properties/infrastructure/properties/vpcCidr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.infrastructure.properties.vpcCidr.type,parentSchema:schema11.properties.infrastructure.properties.vpcCidr,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data18.availabilityZones !== undefined){
let data20 = data18.availabilityZones;
if(Array.isArray(data20)){
if(data20.length > 6){
const err58 = {instancePath:instancePath+"/infrastructure/availabilityZones",schemaPath:"#/properties/infrastructure/properties/availabilityZones/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items",schema:6,parentSchema:schema11.properties.infrastructure.properties.availabilityZones,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data20.length < 2){
const err59 = {instancePath:instancePath+"/infrastructure/availabilityZones",schemaPath:"#/properties/infrastructure/properties/availabilityZones/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.infrastructure.properties.availabilityZones,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(typeof data21 === "string"){
if(!pattern7.test(data21)){
const err60 = {instancePath:instancePath+"/infrastructure/availabilityZones/" + i0,schemaPath:"#/properties/infrastructure/properties/availabilityZones/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]$"+"\"",schema:"^[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]$",parentSchema:schema11.properties.infrastructure.properties.availabilityZones.items,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/infrastructure/availabilityZones/" + i0,schemaPath:"#/properties/infrastructure/properties/availabilityZones/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.infrastructure.properties.availabilityZones.items.type,parentSchema:schema11.properties.infrastructure.properties.availabilityZones.items,data:data21};
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
else {
const err62 = {instancePath:instancePath+"/infrastructure/availabilityZones",schemaPath:"#/properties/infrastructure/properties/availabilityZones/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.infrastructure.properties.availabilityZones.type,parentSchema:schema11.properties.infrastructure.properties.availabilityZones,data:data20};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data18.natGateways !== undefined){
let data22 = data18.natGateways;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err63 = {instancePath:instancePath+"/infrastructure/natGateways",schemaPath:"#/properties/infrastructure/properties/natGateways/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.infrastructure.properties.natGateways.type,parentSchema:schema11.properties.infrastructure.properties.natGateways,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 6 || isNaN(data22)){
const err64 = {instancePath:instancePath+"/infrastructure/natGateways",schemaPath:"#/properties/infrastructure/properties/natGateways/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6",schema:6,parentSchema:schema11.properties.infrastructure.properties.natGateways,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err65 = {instancePath:instancePath+"/infrastructure/natGateways",schemaPath:"#/properties/infrastructure/properties/natGateways/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.infrastructure.properties.natGateways,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data18.database !== undefined){
let data23 = data18.database;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.instanceClass === undefined){
const err66 = {instancePath:instancePath+"/infrastructure/database",schemaPath:"#/properties/infrastructure/properties/database/required",keyword:"required",params:{missingProperty: "instanceClass"},message:"must have required property '"+"instanceClass"+"'",schema:schema11.properties.infrastructure.properties.database.required,parentSchema:schema11.properties.infrastructure.properties.database,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data23.allocatedStorageGiB === undefined){
const err67 = {instancePath:instancePath+"/infrastructure/database",schemaPath:"#/properties/infrastructure/properties/database/required",keyword:"required",params:{missingProperty: "allocatedStorageGiB"},message:"must have required property '"+"allocatedStorageGiB"+"'",schema:schema11.properties.infrastructure.properties.database.required,parentSchema:schema11.properties.infrastructure.properties.database,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data23.multiAz === undefined){
const err68 = {instancePath:instancePath+"/infrastructure/database",schemaPath:"#/properties/infrastructure/properties/database/required",keyword:"required",params:{missingProperty: "multiAz"},message:"must have required property '"+"multiAz"+"'",schema:schema11.properties.infrastructure.properties.database.required,parentSchema:schema11.properties.infrastructure.properties.database,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key5 in data23){
if(!(((key5 === "instanceClass") || (key5 === "allocatedStorageGiB")) || (key5 === "multiAz"))){
const err69 = {instancePath:instancePath+"/infrastructure/database",schemaPath:"#/properties/infrastructure/properties/database/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.infrastructure.properties.database,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data23.instanceClass !== undefined){
let data24 = data23.instanceClass;
if(typeof data24 === "string"){
if(!pattern8.test(data24)){
const err70 = {instancePath:instancePath+"/infrastructure/database/instanceClass",schemaPath:"#/properties/infrastructure/properties/database/properties/instanceClass/pattern",keyword:"pattern",params:{pattern: "^(?!db\\.)[a-z0-9-]+\\.[a-z0-9-]+$"},message:"must match pattern \""+"^(?!db\\.)[a-z0-9-]+\\.[a-z0-9-]+$"+"\"",schema:"^(?!db\\.)[a-z0-9-]+\\.[a-z0-9-]+$",parentSchema:schema11.properties.infrastructure.properties.database.properties.instanceClass,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/infrastructure/database/instanceClass",schemaPath:"#/properties/infrastructure/properties/database/properties/instanceClass/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.infrastructure.properties.database.properties.instanceClass.type,parentSchema:schema11.properties.infrastructure.properties.database.properties.instanceClass,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data23.allocatedStorageGiB !== undefined){
let data25 = data23.allocatedStorageGiB;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err72 = {instancePath:instancePath+"/infrastructure/database/allocatedStorageGiB",schemaPath:"#/properties/infrastructure/properties/database/properties/allocatedStorageGiB/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.infrastructure.properties.database.properties.allocatedStorageGiB.type,parentSchema:schema11.properties.infrastructure.properties.database.properties.allocatedStorageGiB,data:data25};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 65536 || isNaN(data25)){
const err73 = {instancePath:instancePath+"/infrastructure/database/allocatedStorageGiB",schemaPath:"#/properties/infrastructure/properties/database/properties/allocatedStorageGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536",schema:65536,parentSchema:schema11.properties.infrastructure.properties.database.properties.allocatedStorageGiB,data:data25};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data25 < 20 || isNaN(data25)){
const err74 = {instancePath:instancePath+"/infrastructure/database/allocatedStorageGiB",schemaPath:"#/properties/infrastructure/properties/database/properties/allocatedStorageGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 20},message:"must be >= 20",schema:20,parentSchema:schema11.properties.infrastructure.properties.database.properties.allocatedStorageGiB,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data23.multiAz !== undefined){
let data26 = data23.multiAz;
if(typeof data26 !== "boolean"){
const err75 = {instancePath:instancePath+"/infrastructure/database/multiAz",schemaPath:"#/properties/infrastructure/properties/database/properties/multiAz/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.infrastructure.properties.database.properties.multiAz.type,parentSchema:schema11.properties.infrastructure.properties.database.properties.multiAz,data:data26};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/infrastructure/database",schemaPath:"#/properties/infrastructure/properties/database/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.infrastructure.properties.database.type,parentSchema:schema11.properties.infrastructure.properties.database,data:data23};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data18.redis !== undefined){
let data27 = data18.redis;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.nodeType === undefined){
const err77 = {instancePath:instancePath+"/infrastructure/redis",schemaPath:"#/properties/infrastructure/properties/redis/required",keyword:"required",params:{missingProperty: "nodeType"},message:"must have required property '"+"nodeType"+"'",schema:schema11.properties.infrastructure.properties.redis.required,parentSchema:schema11.properties.infrastructure.properties.redis,data:data27};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key6 in data27){
if(!(key6 === "nodeType")){
const err78 = {instancePath:instancePath+"/infrastructure/redis",schemaPath:"#/properties/infrastructure/properties/redis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.infrastructure.properties.redis,data:data27};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data27.nodeType !== undefined){
let data28 = data27.nodeType;
if(typeof data28 === "string"){
if(!pattern9.test(data28)){
const err79 = {instancePath:instancePath+"/infrastructure/redis/nodeType",schemaPath:"#/properties/infrastructure/properties/redis/properties/nodeType/pattern",keyword:"pattern",params:{pattern: "^cache\\.[a-z0-9-]+\\.[a-z0-9-]+$"},message:"must match pattern \""+"^cache\\.[a-z0-9-]+\\.[a-z0-9-]+$"+"\"",schema:"^cache\\.[a-z0-9-]+\\.[a-z0-9-]+$",parentSchema:schema11.properties.infrastructure.properties.redis.properties.nodeType,data:data28};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/infrastructure/redis/nodeType",schemaPath:"#/properties/infrastructure/properties/redis/properties/nodeType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.infrastructure.properties.redis.properties.nodeType.type,parentSchema:schema11.properties.infrastructure.properties.redis.properties.nodeType,data:data28};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/infrastructure/redis",schemaPath:"#/properties/infrastructure/properties/redis/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.infrastructure.properties.redis.type,parentSchema:schema11.properties.infrastructure.properties.redis,data:data27};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data18.logRetentionDays !== undefined){
let data29 = data18.logRetentionDays;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err82 = {instancePath:instancePath+"/infrastructure/logRetentionDays",schemaPath:"#/properties/infrastructure/properties/logRetentionDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.infrastructure.properties.logRetentionDays.type,parentSchema:schema11.properties.infrastructure.properties.logRetentionDays,data:data29};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!((((((((((((((((((((((data29 === 1) || (data29 === 3)) || (data29 === 5)) || (data29 === 7)) || (data29 === 14)) || (data29 === 30)) || (data29 === 60)) || (data29 === 90)) || (data29 === 120)) || (data29 === 150)) || (data29 === 180)) || (data29 === 365)) || (data29 === 400)) || (data29 === 545)) || (data29 === 731)) || (data29 === 1096)) || (data29 === 1827)) || (data29 === 2192)) || (data29 === 2557)) || (data29 === 2922)) || (data29 === 3288)) || (data29 === 3653))){
const err83 = {instancePath:instancePath+"/infrastructure/logRetentionDays",schemaPath:"#/properties/infrastructure/properties/logRetentionDays/enum",keyword:"enum",params:{allowedValues: schema11.properties.infrastructure.properties.logRetentionDays.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.infrastructure.properties.logRetentionDays.enum,parentSchema:schema11.properties.infrastructure.properties.logRetentionDays,data:data29};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data18.certificateArn !== undefined){
let data30 = data18.certificateArn;
if((typeof data30 !== "string") && (data30 !== null)){
const err84 = {instancePath:instancePath+"/infrastructure/certificateArn",schemaPath:"#/properties/infrastructure/properties/certificateArn/type",keyword:"type",params:{type: schema11.properties.infrastructure.properties.certificateArn.type},message:"must be string,null",schema:schema11.properties.infrastructure.properties.certificateArn.type,parentSchema:schema11.properties.infrastructure.properties.certificateArn,data:data30};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(typeof data30 === "string"){
if(!pattern10.test(data30)){
const err85 = {instancePath:instancePath+"/infrastructure/certificateArn",schemaPath:"#/properties/infrastructure/properties/certificateArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$"+"\"",schema:"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$",parentSchema:schema11.properties.infrastructure.properties.certificateArn,data:data30};
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
if(data18.domainName !== undefined){
let data31 = data18.domainName;
if((typeof data31 !== "string") && (data31 !== null)){
const err86 = {instancePath:instancePath+"/infrastructure/domainName",schemaPath:"#/properties/infrastructure/properties/domainName/type",keyword:"type",params:{type: schema11.properties.infrastructure.properties.domainName.type},message:"must be string,null",schema:schema11.properties.infrastructure.properties.domainName.type,parentSchema:schema11.properties.infrastructure.properties.domainName,data:data31};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern11.test(data31)){
const err87 = {instancePath:instancePath+"/infrastructure/domainName",schemaPath:"#/properties/infrastructure/properties/domainName/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"},message:"must match pattern \""+"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"+"\"",schema:"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$",parentSchema:schema11.properties.infrastructure.properties.domainName,data:data31};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data18.github !== undefined){
let data32 = data18.github;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.repository === undefined){
const err88 = {instancePath:instancePath+"/infrastructure/github",schemaPath:"#/properties/infrastructure/properties/github/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",schema:schema11.properties.infrastructure.properties.github.required,parentSchema:schema11.properties.infrastructure.properties.github,data:data32};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data32.repositoryId === undefined){
const err89 = {instancePath:instancePath+"/infrastructure/github",schemaPath:"#/properties/infrastructure/properties/github/required",keyword:"required",params:{missingProperty: "repositoryId"},message:"must have required property '"+"repositoryId"+"'",schema:schema11.properties.infrastructure.properties.github.required,parentSchema:schema11.properties.infrastructure.properties.github,data:data32};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data32.ownerId === undefined){
const err90 = {instancePath:instancePath+"/infrastructure/github",schemaPath:"#/properties/infrastructure/properties/github/required",keyword:"required",params:{missingProperty: "ownerId"},message:"must have required property '"+"ownerId"+"'",schema:schema11.properties.infrastructure.properties.github.required,parentSchema:schema11.properties.infrastructure.properties.github,data:data32};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data32.oidcProviderArn === undefined){
const err91 = {instancePath:instancePath+"/infrastructure/github",schemaPath:"#/properties/infrastructure/properties/github/required",keyword:"required",params:{missingProperty: "oidcProviderArn"},message:"must have required property '"+"oidcProviderArn"+"'",schema:schema11.properties.infrastructure.properties.github.required,parentSchema:schema11.properties.infrastructure.properties.github,data:data32};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key7 in data32){
if(!((((key7 === "repository") || (key7 === "repositoryId")) || (key7 === "ownerId")) || (key7 === "oidcProviderArn"))){
const err92 = {instancePath:instancePath+"/infrastructure/github",schemaPath:"#/properties/infrastructure/properties/github/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.infrastructure.properties.github,data:data32};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data32.repository !== undefined){
let data33 = data32.repository;
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
const err93 = {instancePath:instancePath+"/infrastructure/github/repository",schemaPath:"#/definitions/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$",parentSchema:schema18,data:data33};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/infrastructure/github/repository",schemaPath:"#/definitions/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data33};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data32.repositoryId !== undefined){
let data34 = data32.repositoryId;
if(typeof data34 === "string"){
if(!pattern13.test(data34)){
const err95 = {instancePath:instancePath+"/infrastructure/github/repositoryId",schemaPath:"#/definitions/digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\"",schema:"^[0-9]+$",parentSchema:schema20,data:data34};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/infrastructure/github/repositoryId",schemaPath:"#/definitions/digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data34};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data32.ownerId !== undefined){
let data35 = data32.ownerId;
if(typeof data35 === "string"){
if(!pattern13.test(data35)){
const err97 = {instancePath:instancePath+"/infrastructure/github/ownerId",schemaPath:"#/definitions/digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\"",schema:"^[0-9]+$",parentSchema:schema20,data:data35};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/infrastructure/github/ownerId",schemaPath:"#/definitions/digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data35};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data32.oidcProviderArn !== undefined){
let data36 = data32.oidcProviderArn;
if((typeof data36 !== "string") && (data36 !== null)){
const err99 = {instancePath:instancePath+"/infrastructure/github/oidcProviderArn",schemaPath:"#/properties/infrastructure/properties/github/properties/oidcProviderArn/type",keyword:"type",params:{type: schema11.properties.infrastructure.properties.github.properties.oidcProviderArn.type},message:"must be string,null",schema:schema11.properties.infrastructure.properties.github.properties.oidcProviderArn.type,parentSchema:schema11.properties.infrastructure.properties.github.properties.oidcProviderArn,data:data36};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(typeof data36 === "string"){
if(!pattern15.test(data36)){
const err100 = {instancePath:instancePath+"/infrastructure/github/oidcProviderArn",schemaPath:"#/properties/infrastructure/properties/github/properties/oidcProviderArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$"+"\"",schema:"^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$",parentSchema:schema11.properties.infrastructure.properties.github.properties.oidcProviderArn,data:data36};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
}
else {
const err101 = {instancePath:instancePath+"/infrastructure/github",schemaPath:"#/properties/infrastructure/properties/github/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.infrastructure.properties.github.type,parentSchema:schema11.properties.infrastructure.properties.github,data:data32};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.infrastructure.type,parentSchema:schema11.properties.infrastructure,data:data18};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.additionalEnvironment !== undefined){
let data37 = data.additionalEnvironment;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key8 in data37){
if(!(((((key8 === "api") || (key8 === "web")) || (key8 === "controller")) || (key8 === "runner")) || (key8 === "migrate"))){
const err103 = {instancePath:instancePath+"/additionalEnvironment",schemaPath:"#/properties/additionalEnvironment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.additionalEnvironment,data:data37};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data37.api !== undefined){
let data38 = data37.api;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key9 in data38){
const _errs91 = errors;
if(typeof key9 === "string"){
if(!pattern16.test(key9)){
const err104 = {instancePath:instancePath+"/additionalEnvironment/api",schemaPath:"#/definitions/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema22.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
var valid19 = _errs91 === errors;
if(!valid19){
const err105 = {instancePath:instancePath+"/additionalEnvironment/api",schemaPath:"#/definitions/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid",schema:schema22.propertyNames,parentSchema:schema22,data:data38};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
for(const key10 in data38){
let data39 = data38[key10];
if(typeof data39 !== "string"){
const err106 = {instancePath:instancePath+"/additionalEnvironment/api/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.additionalProperties.type,parentSchema:schema22.additionalProperties,data:data39};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/additionalEnvironment/api",schemaPath:"#/definitions/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data:data38};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data37.web !== undefined){
let data40 = data37.web;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key11 in data40){
const _errs98 = errors;
if(typeof key11 === "string"){
if(!pattern16.test(key11)){
const err108 = {instancePath:instancePath+"/additionalEnvironment/web",schemaPath:"#/definitions/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema22.propertyNames,data:key11,propertyName:key11};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
var valid22 = _errs98 === errors;
if(!valid22){
const err109 = {instancePath:instancePath+"/additionalEnvironment/web",schemaPath:"#/definitions/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid",schema:schema22.propertyNames,parentSchema:schema22,data:data40};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
for(const key12 in data40){
let data41 = data40[key12];
if(typeof data41 !== "string"){
const err110 = {instancePath:instancePath+"/additionalEnvironment/web/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.additionalProperties.type,parentSchema:schema22.additionalProperties,data:data41};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/additionalEnvironment/web",schemaPath:"#/definitions/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data:data40};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data37.controller !== undefined){
let data42 = data37.controller;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key13 in data42){
const _errs105 = errors;
if(typeof key13 === "string"){
if(!pattern16.test(key13)){
const err112 = {instancePath:instancePath+"/additionalEnvironment/controller",schemaPath:"#/definitions/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema22.propertyNames,data:key13,propertyName:key13};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
var valid25 = _errs105 === errors;
if(!valid25){
const err113 = {instancePath:instancePath+"/additionalEnvironment/controller",schemaPath:"#/definitions/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid",schema:schema22.propertyNames,parentSchema:schema22,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
for(const key14 in data42){
let data43 = data42[key14];
if(typeof data43 !== "string"){
const err114 = {instancePath:instancePath+"/additionalEnvironment/controller/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.additionalProperties.type,parentSchema:schema22.additionalProperties,data:data43};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/additionalEnvironment/controller",schemaPath:"#/definitions/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data:data42};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data37.runner !== undefined){
let data44 = data37.runner;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key15 in data44){
const _errs112 = errors;
if(typeof key15 === "string"){
if(!pattern16.test(key15)){
const err116 = {instancePath:instancePath+"/additionalEnvironment/runner",schemaPath:"#/definitions/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema22.propertyNames,data:key15,propertyName:key15};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var valid28 = _errs112 === errors;
if(!valid28){
const err117 = {instancePath:instancePath+"/additionalEnvironment/runner",schemaPath:"#/definitions/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key15},message:"property name must be valid",schema:schema22.propertyNames,parentSchema:schema22,data:data44};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
for(const key16 in data44){
let data45 = data44[key16];
if(typeof data45 !== "string"){
const err118 = {instancePath:instancePath+"/additionalEnvironment/runner/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.additionalProperties.type,parentSchema:schema22.additionalProperties,data:data45};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/additionalEnvironment/runner",schemaPath:"#/definitions/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data:data44};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data37.migrate !== undefined){
let data46 = data37.migrate;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key17 in data46){
const _errs119 = errors;
if(typeof key17 === "string"){
if(!pattern16.test(key17)){
const err120 = {instancePath:instancePath+"/additionalEnvironment/migrate",schemaPath:"#/definitions/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema22.propertyNames,data:key17,propertyName:key17};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
var valid31 = _errs119 === errors;
if(!valid31){
const err121 = {instancePath:instancePath+"/additionalEnvironment/migrate",schemaPath:"#/definitions/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key17},message:"property name must be valid",schema:schema22.propertyNames,parentSchema:schema22,data:data46};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
for(const key18 in data46){
let data47 = data46[key18];
if(typeof data47 !== "string"){
const err122 = {instancePath:instancePath+"/additionalEnvironment/migrate/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.additionalProperties.type,parentSchema:schema22.additionalProperties,data:data47};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/additionalEnvironment/migrate",schemaPath:"#/definitions/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data:data46};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/additionalEnvironment",schemaPath:"#/properties/additionalEnvironment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.additionalEnvironment.type,parentSchema:schema11.properties.additionalEnvironment,data:data37};
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
else {
const err125 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

