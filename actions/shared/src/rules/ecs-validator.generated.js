// Compiled from actions/shared/src/rules/ecs-schema.generated.json by scripts/compile-schemas.ts; do not edit.
let errors = [];
function fail(instancePath, keyword, name) { errors.push({instancePath, keyword, name}); }
function isInteger(value) { return typeof value === 'number' && (value | 0) === value; }
"use strict";
export function definitionErrors(data){
errors = [];
validate22(data,"");
return errors;
}
const schema7 = {"properties":{"family":0,"containerDefinitions":0,"taskRoleArn":0,"executionRoleArn":0,"networkMode":0,"volumes":0,"placementConstraints":0,"requiresCompatibilities":0,"cpu":0,"memory":0,"tags":0,"pidMode":0,"ipcMode":0,"proxyConfiguration":0,"inferenceAccelerators":0,"ephemeralStorage":0,"runtimePlatform":0,"enableFaultInjection":0}};
const func2 = Object.prototype.hasOwnProperty;
const schema8 = {"properties":{"name":0,"image":0,"repositoryCredentials":0,"cpu":0,"memory":0,"memoryReservation":0,"links":0,"portMappings":0,"essential":0,"restartPolicy":0,"entryPoint":0,"command":0,"environment":0,"environmentFiles":0,"mountPoints":0,"volumesFrom":0,"linuxParameters":0,"secrets":0,"dependsOn":0,"startTimeout":0,"stopTimeout":0,"versionConsistency":0,"hostname":0,"user":0,"workingDirectory":0,"disableNetworking":0,"privileged":0,"readonlyRootFilesystem":0,"dnsServers":0,"dnsSearchDomains":0,"extraHosts":0,"dockerSecurityOptions":0,"interactive":0,"pseudoTerminal":0,"dockerLabels":0,"ulimits":0,"logConfiguration":0,"healthCheck":0,"systemControls":0,"resourceRequirements":0,"firelensConfiguration":0,"credentialSpecs":0}};
function validate24(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.credentialsParameter === undefined){
fail(instancePath,"required","credentialsParameter");
}
for(const key0 in data){
if(!(key0 === "credentialsParameter")){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.credentialsParameter !== undefined){
if(typeof data.credentialsParameter !== "string"){
fail(instancePath+"/credentialsParameter","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate26(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "containerPort") || (key0 === "hostPort")) || (key0 === "protocol")) || (key0 === "name")) || (key0 === "appProtocol")) || (key0 === "containerPortRange"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.containerPort !== undefined){
let data0 = data.containerPort;
if(!(isInteger(data0))){
fail(instancePath+"/containerPort","type");
}
}
if(data.hostPort !== undefined){
let data1 = data.hostPort;
if(!(isInteger(data1))){
fail(instancePath+"/hostPort","type");
}
}
if(data.protocol !== undefined){
let data2 = data.protocol;
if(typeof data2 !== "string"){
fail(instancePath+"/protocol","type");
}
if(!((data2 === "tcp") || (data2 === "udp"))){
fail(instancePath+"/protocol","enum");
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
fail(instancePath+"/name","type");
}
}
if(data.appProtocol !== undefined){
let data4 = data.appProtocol;
if(typeof data4 !== "string"){
fail(instancePath+"/appProtocol","type");
}
if(!(((data4 === "grpc") || (data4 === "http")) || (data4 === "http2"))){
fail(instancePath+"/appProtocol","enum");
}
}
if(data.containerPortRange !== undefined){
if(typeof data.containerPortRange !== "string"){
fail(instancePath+"/containerPortRange","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate28(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
fail(instancePath,"required","enabled");
}
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "ignoredExitCodes")) || (key0 === "restartAttemptPeriod"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
fail(instancePath+"/enabled","type");
}
}
if(data.ignoredExitCodes !== undefined){
let data1 = data.ignoredExitCodes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(isInteger(data2))){
fail(instancePath+"/ignoredExitCodes/" + i0,"type");
}
}
}
else {
fail(instancePath+"/ignoredExitCodes","type");
}
}
if(data.restartAttemptPeriod !== undefined){
let data3 = data.restartAttemptPeriod;
if(!(isInteger(data3))){
fail(instancePath+"/restartAttemptPeriod","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate30(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
fail(instancePath,"required","name");
}
if(data.value === undefined){
fail(instancePath,"required","value");
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
fail(instancePath+"/name","type");
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
fail(instancePath+"/value","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate32(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
fail(instancePath,"required","value");
}
if(data.type === undefined){
fail(instancePath,"required","type");
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "type"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
fail(instancePath+"/value","type");
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
fail(instancePath+"/type","type");
}
if(!(data1 === "s3")){
fail(instancePath+"/type","enum");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate34(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "sourceVolume") || (key0 === "containerPath")) || (key0 === "readOnly"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.sourceVolume !== undefined){
if(typeof data.sourceVolume !== "string"){
fail(instancePath+"/sourceVolume","type");
}
}
if(data.containerPath !== undefined){
if(typeof data.containerPath !== "string"){
fail(instancePath+"/containerPath","type");
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
fail(instancePath+"/readOnly","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate36(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "sourceContainer") || (key0 === "readOnly"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.sourceContainer !== undefined){
if(typeof data.sourceContainer !== "string"){
fail(instancePath+"/sourceContainer","type");
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
fail(instancePath+"/readOnly","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate39(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "add") || (key0 === "drop"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.add !== undefined){
let data0 = data.add;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
fail(instancePath+"/add/" + i0,"type");
}
}
}
else {
fail(instancePath+"/add","type");
}
}
if(data.drop !== undefined){
let data2 = data.drop;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
fail(instancePath+"/drop/" + i1,"type");
}
}
}
else {
fail(instancePath+"/drop","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate41(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hostPath === undefined){
fail(instancePath,"required","hostPath");
}
for(const key0 in data){
if(!(((key0 === "hostPath") || (key0 === "containerPath")) || (key0 === "permissions"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.hostPath !== undefined){
if(typeof data.hostPath !== "string"){
fail(instancePath+"/hostPath","type");
}
}
if(data.containerPath !== undefined){
if(typeof data.containerPath !== "string"){
fail(instancePath+"/containerPath","type");
}
}
if(data.permissions !== undefined){
let data2 = data.permissions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
fail(instancePath+"/permissions/" + i0,"type");
}
if(!(((data3 === "mknod") || (data3 === "read")) || (data3 === "write"))){
fail(instancePath+"/permissions/" + i0,"enum");
}
}
}
else {
fail(instancePath+"/permissions","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate43(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.containerPath === undefined){
fail(instancePath,"required","containerPath");
}
if(data.size === undefined){
fail(instancePath,"required","size");
}
for(const key0 in data){
if(!(((key0 === "containerPath") || (key0 === "size")) || (key0 === "mountOptions"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.containerPath !== undefined){
if(typeof data.containerPath !== "string"){
fail(instancePath+"/containerPath","type");
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(isInteger(data1))){
fail(instancePath+"/size","type");
}
}
if(data.mountOptions !== undefined){
let data2 = data.mountOptions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
fail(instancePath+"/mountOptions/" + i0,"type");
}
}
}
else {
fail(instancePath+"/mountOptions","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate38(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "capabilities") || (key0 === "devices")) || (key0 === "initProcessEnabled")) || (key0 === "sharedMemorySize")) || (key0 === "tmpfs")) || (key0 === "maxSwap")) || (key0 === "swappiness"))){
fail(instancePath,"additionalProperties",key0);
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
fail(instancePath+"/devices","type");
}
}
if(data.initProcessEnabled !== undefined){
if(typeof data.initProcessEnabled !== "boolean"){
fail(instancePath+"/initProcessEnabled","type");
}
}
if(data.sharedMemorySize !== undefined){
let data4 = data.sharedMemorySize;
if(!(isInteger(data4))){
fail(instancePath+"/sharedMemorySize","type");
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
fail(instancePath+"/tmpfs","type");
}
}
if(data.maxSwap !== undefined){
let data7 = data.maxSwap;
if(!(isInteger(data7))){
fail(instancePath+"/maxSwap","type");
}
}
if(data.swappiness !== undefined){
let data8 = data.swappiness;
if(!(isInteger(data8))){
fail(instancePath+"/swappiness","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate46(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
fail(instancePath,"required","name");
}
if(data.valueFrom === undefined){
fail(instancePath,"required","valueFrom");
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "valueFrom"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
fail(instancePath+"/name","type");
}
}
if(data.valueFrom !== undefined){
if(typeof data.valueFrom !== "string"){
fail(instancePath+"/valueFrom","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate48(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.containerName === undefined){
fail(instancePath,"required","containerName");
}
if(data.condition === undefined){
fail(instancePath,"required","condition");
}
for(const key0 in data){
if(!((key0 === "containerName") || (key0 === "condition"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.containerName !== undefined){
if(typeof data.containerName !== "string"){
fail(instancePath+"/containerName","type");
}
}
if(data.condition !== undefined){
let data1 = data.condition;
if(typeof data1 !== "string"){
fail(instancePath+"/condition","type");
}
if(!((((data1 === "COMPLETE") || (data1 === "HEALTHY")) || (data1 === "START")) || (data1 === "SUCCESS"))){
fail(instancePath+"/condition","enum");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate50(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hostname === undefined){
fail(instancePath,"required","hostname");
}
if(data.ipAddress === undefined){
fail(instancePath,"required","ipAddress");
}
for(const key0 in data){
if(!((key0 === "hostname") || (key0 === "ipAddress"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.hostname !== undefined){
if(typeof data.hostname !== "string"){
fail(instancePath+"/hostname","type");
}
}
if(data.ipAddress !== undefined){
if(typeof data.ipAddress !== "string"){
fail(instancePath+"/ipAddress","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate52(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
fail(instancePath,"required","name");
}
if(data.softLimit === undefined){
fail(instancePath,"required","softLimit");
}
if(data.hardLimit === undefined){
fail(instancePath,"required","hardLimit");
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "softLimit")) || (key0 === "hardLimit"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
fail(instancePath+"/name","type");
}
if(!(((((((((((((((data0 === "core") || (data0 === "cpu")) || (data0 === "data")) || (data0 === "fsize")) || (data0 === "locks")) || (data0 === "memlock")) || (data0 === "msgqueue")) || (data0 === "nice")) || (data0 === "nofile")) || (data0 === "nproc")) || (data0 === "rss")) || (data0 === "rtprio")) || (data0 === "rttime")) || (data0 === "sigpending")) || (data0 === "stack"))){
fail(instancePath+"/name","enum");
}
}
if(data.softLimit !== undefined){
let data1 = data.softLimit;
if(!(isInteger(data1))){
fail(instancePath+"/softLimit","type");
}
}
if(data.hardLimit !== undefined){
let data2 = data.hardLimit;
if(!(isInteger(data2))){
fail(instancePath+"/hardLimit","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate54(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logDriver === undefined){
fail(instancePath,"required","logDriver");
}
for(const key0 in data){
if(!(((key0 === "logDriver") || (key0 === "options")) || (key0 === "secretOptions"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.logDriver !== undefined){
let data0 = data.logDriver;
if(typeof data0 !== "string"){
fail(instancePath+"/logDriver","type");
}
if(!((((((((data0 === "awsfirelens") || (data0 === "awslogs")) || (data0 === "fluentd")) || (data0 === "gelf")) || (data0 === "journald")) || (data0 === "json-file")) || (data0 === "splunk")) || (data0 === "syslog"))){
fail(instancePath+"/logDriver","enum");
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
fail(instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"type");
}
}
}
else {
fail(instancePath+"/options","type");
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
fail(instancePath+"/secretOptions","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate57(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
fail(instancePath,"required","command");
}
for(const key0 in data){
if(!(((((key0 === "command") || (key0 === "interval")) || (key0 === "timeout")) || (key0 === "retries")) || (key0 === "startPeriod"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.command !== undefined){
let data0 = data.command;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
fail(instancePath+"/command/" + i0,"type");
}
}
}
else {
fail(instancePath+"/command","type");
}
}
if(data.interval !== undefined){
let data2 = data.interval;
if(!(isInteger(data2))){
fail(instancePath+"/interval","type");
}
}
if(data.timeout !== undefined){
let data3 = data.timeout;
if(!(isInteger(data3))){
fail(instancePath+"/timeout","type");
}
}
if(data.retries !== undefined){
let data4 = data.retries;
if(!(isInteger(data4))){
fail(instancePath+"/retries","type");
}
}
if(data.startPeriod !== undefined){
let data5 = data.startPeriod;
if(!(isInteger(data5))){
fail(instancePath+"/startPeriod","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate59(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "namespace") || (key0 === "value"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
fail(instancePath+"/namespace","type");
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
fail(instancePath+"/value","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate63(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.memory === undefined){
fail(instancePath,"required","memory");
}
for(const key0 in data){
if(!((key0 === "memory") || (key0 === "maxComputePercent"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.memory !== undefined){
let data0 = data.memory;
if(!((typeof data0 == "number") && (isFinite(data0)))){
fail(instancePath+"/memory","type");
}
}
if(data.maxComputePercent !== undefined){
let data1 = data.maxComputePercent;
if(!((typeof data1 == "number") && (isFinite(data1)))){
fail(instancePath+"/maxComputePercent","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate62(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "nvidiaMps")){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.nvidiaMps !== undefined){
validate63(data.nvidiaMps,instancePath+"/nvidiaMps");
}
}
else {
fail(instancePath,"type");
}
}
function validate61(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
fail(instancePath,"required","type");
}
if(data.value === undefined){
fail(instancePath,"required","value");
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "value")) || (key0 === "sharingStrategy"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
fail(instancePath+"/type","type");
}
if(!(((data0 === "GPU") || (data0 === "InferenceAccelerator")) || (data0 === "NeuronDevice"))){
fail(instancePath+"/type","enum");
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
fail(instancePath+"/value","type");
}
}
if(data.sharingStrategy !== undefined){
validate62(data.sharingStrategy,instancePath+"/sharingStrategy");
}
}
else {
fail(instancePath,"type");
}
}
function validate67(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
fail(instancePath,"required","type");
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "options"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
fail(instancePath+"/type","type");
}
if(!((data0 === "fluentbit") || (data0 === "fluentd"))){
fail(instancePath+"/type","enum");
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
fail(instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"type");
}
}
}
else {
fail(instancePath+"/options","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate23(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
fail(instancePath,"required","name");
}
if(data.image === undefined){
fail(instancePath,"required","image");
}
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
fail(instancePath+"/name","type");
}
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
fail(instancePath+"/image","type");
}
}
if(data.repositoryCredentials !== undefined){
validate24(data.repositoryCredentials,instancePath+"/repositoryCredentials");
}
if(data.cpu !== undefined){
let data3 = data.cpu;
if(!(isInteger(data3))){
fail(instancePath+"/cpu","type");
}
}
if(data.memory !== undefined){
let data4 = data.memory;
if(!(isInteger(data4))){
fail(instancePath+"/memory","type");
}
}
if(data.memoryReservation !== undefined){
let data5 = data.memoryReservation;
if(!(isInteger(data5))){
fail(instancePath+"/memoryReservation","type");
}
}
if(data.links !== undefined){
let data6 = data.links;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
fail(instancePath+"/links/" + i0,"type");
}
}
}
else {
fail(instancePath+"/links","type");
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
fail(instancePath+"/portMappings","type");
}
}
if(data.essential !== undefined){
if(typeof data.essential !== "boolean"){
fail(instancePath+"/essential","type");
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
fail(instancePath+"/entryPoint/" + i2,"type");
}
}
}
else {
fail(instancePath+"/entryPoint","type");
}
}
if(data.command !== undefined){
let data14 = data.command;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(typeof data14[i3] !== "string"){
fail(instancePath+"/command/" + i3,"type");
}
}
}
else {
fail(instancePath+"/command","type");
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
fail(instancePath+"/environment","type");
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
fail(instancePath+"/environmentFiles","type");
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
fail(instancePath+"/mountPoints","type");
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
fail(instancePath+"/volumesFrom","type");
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
fail(instancePath+"/secrets","type");
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
fail(instancePath+"/dependsOn","type");
}
}
if(data.startTimeout !== undefined){
let data29 = data.startTimeout;
if(!(isInteger(data29))){
fail(instancePath+"/startTimeout","type");
}
}
if(data.stopTimeout !== undefined){
let data30 = data.stopTimeout;
if(!(isInteger(data30))){
fail(instancePath+"/stopTimeout","type");
}
}
if(data.versionConsistency !== undefined){
let data31 = data.versionConsistency;
if(typeof data31 !== "string"){
fail(instancePath+"/versionConsistency","type");
}
if(!((data31 === "disabled") || (data31 === "enabled"))){
fail(instancePath+"/versionConsistency","enum");
}
}
if(data.hostname !== undefined){
if(typeof data.hostname !== "string"){
fail(instancePath+"/hostname","type");
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
fail(instancePath+"/user","type");
}
}
if(data.workingDirectory !== undefined){
if(typeof data.workingDirectory !== "string"){
fail(instancePath+"/workingDirectory","type");
}
}
if(data.disableNetworking !== undefined){
if(typeof data.disableNetworking !== "boolean"){
fail(instancePath+"/disableNetworking","type");
}
}
if(data.privileged !== undefined){
if(typeof data.privileged !== "boolean"){
fail(instancePath+"/privileged","type");
}
}
if(data.readonlyRootFilesystem !== undefined){
if(typeof data.readonlyRootFilesystem !== "boolean"){
fail(instancePath+"/readonlyRootFilesystem","type");
}
}
if(data.dnsServers !== undefined){
let data38 = data.dnsServers;
if(Array.isArray(data38)){
const len10 = data38.length;
for(let i10=0; i10<len10; i10++){
if(typeof data38[i10] !== "string"){
fail(instancePath+"/dnsServers/" + i10,"type");
}
}
}
else {
fail(instancePath+"/dnsServers","type");
}
}
if(data.dnsSearchDomains !== undefined){
let data40 = data.dnsSearchDomains;
if(Array.isArray(data40)){
const len11 = data40.length;
for(let i11=0; i11<len11; i11++){
if(typeof data40[i11] !== "string"){
fail(instancePath+"/dnsSearchDomains/" + i11,"type");
}
}
}
else {
fail(instancePath+"/dnsSearchDomains","type");
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
fail(instancePath+"/extraHosts","type");
}
}
if(data.dockerSecurityOptions !== undefined){
let data44 = data.dockerSecurityOptions;
if(Array.isArray(data44)){
const len13 = data44.length;
for(let i13=0; i13<len13; i13++){
if(typeof data44[i13] !== "string"){
fail(instancePath+"/dockerSecurityOptions/" + i13,"type");
}
}
}
else {
fail(instancePath+"/dockerSecurityOptions","type");
}
}
if(data.interactive !== undefined){
if(typeof data.interactive !== "boolean"){
fail(instancePath+"/interactive","type");
}
}
if(data.pseudoTerminal !== undefined){
if(typeof data.pseudoTerminal !== "boolean"){
fail(instancePath+"/pseudoTerminal","type");
}
}
if(data.dockerLabels !== undefined){
let data48 = data.dockerLabels;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key1 in data48){
if(typeof data48[key1] !== "string"){
fail(instancePath+"/dockerLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"type");
}
}
}
else {
fail(instancePath+"/dockerLabels","type");
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
fail(instancePath+"/ulimits","type");
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
fail(instancePath+"/systemControls","type");
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
fail(instancePath+"/resourceRequirements","type");
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
fail(instancePath+"/credentialSpecs/" + i17,"type");
}
}
}
else {
fail(instancePath+"/credentialSpecs","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate71(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "sourcePath")){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.sourcePath !== undefined){
if(typeof data.sourcePath !== "string"){
fail(instancePath+"/sourcePath","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate73(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "scope") || (key0 === "autoprovision")) || (key0 === "driver")) || (key0 === "driverOpts")) || (key0 === "labels"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.scope !== undefined){
let data0 = data.scope;
if(typeof data0 !== "string"){
fail(instancePath+"/scope","type");
}
if(!((data0 === "shared") || (data0 === "task"))){
fail(instancePath+"/scope","enum");
}
}
if(data.autoprovision !== undefined){
if(typeof data.autoprovision !== "boolean"){
fail(instancePath+"/autoprovision","type");
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
fail(instancePath+"/driver","type");
}
}
if(data.driverOpts !== undefined){
let data3 = data.driverOpts;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(typeof data3[key1] !== "string"){
fail(instancePath+"/driverOpts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"type");
}
}
}
else {
fail(instancePath+"/driverOpts","type");
}
}
if(data.labels !== undefined){
let data5 = data.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(typeof data5[key2] !== "string"){
fail(instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"type");
}
}
}
else {
fail(instancePath+"/labels","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate76(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "accessPointId") || (key0 === "iam"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.accessPointId !== undefined){
if(typeof data.accessPointId !== "string"){
fail(instancePath+"/accessPointId","type");
}
}
if(data.iam !== undefined){
let data1 = data.iam;
if(typeof data1 !== "string"){
fail(instancePath+"/iam","type");
}
if(!((data1 === "DISABLED") || (data1 === "ENABLED"))){
fail(instancePath+"/iam","enum");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate75(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileSystemId === undefined){
fail(instancePath,"required","fileSystemId");
}
for(const key0 in data){
if(!(((((key0 === "fileSystemId") || (key0 === "rootDirectory")) || (key0 === "transitEncryption")) || (key0 === "transitEncryptionPort")) || (key0 === "authorizationConfig"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.fileSystemId !== undefined){
if(typeof data.fileSystemId !== "string"){
fail(instancePath+"/fileSystemId","type");
}
}
if(data.rootDirectory !== undefined){
if(typeof data.rootDirectory !== "string"){
fail(instancePath+"/rootDirectory","type");
}
}
if(data.transitEncryption !== undefined){
let data2 = data.transitEncryption;
if(typeof data2 !== "string"){
fail(instancePath+"/transitEncryption","type");
}
if(!((data2 === "DISABLED") || (data2 === "ENABLED"))){
fail(instancePath+"/transitEncryption","enum");
}
}
if(data.transitEncryptionPort !== undefined){
let data3 = data.transitEncryptionPort;
if(!(isInteger(data3))){
fail(instancePath+"/transitEncryptionPort","type");
}
}
if(data.authorizationConfig !== undefined){
validate76(data.authorizationConfig,instancePath+"/authorizationConfig");
}
}
else {
fail(instancePath,"type");
}
}
function validate79(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileSystemArn === undefined){
fail(instancePath,"required","fileSystemArn");
}
for(const key0 in data){
if(!((((key0 === "fileSystemArn") || (key0 === "rootDirectory")) || (key0 === "transitEncryptionPort")) || (key0 === "accessPointArn"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.fileSystemArn !== undefined){
if(typeof data.fileSystemArn !== "string"){
fail(instancePath+"/fileSystemArn","type");
}
}
if(data.rootDirectory !== undefined){
if(typeof data.rootDirectory !== "string"){
fail(instancePath+"/rootDirectory","type");
}
}
if(data.transitEncryptionPort !== undefined){
let data2 = data.transitEncryptionPort;
if(!(isInteger(data2))){
fail(instancePath+"/transitEncryptionPort","type");
}
}
if(data.accessPointArn !== undefined){
if(typeof data.accessPointArn !== "string"){
fail(instancePath+"/accessPointArn","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate82(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.credentialsParameter === undefined){
fail(instancePath,"required","credentialsParameter");
}
if(data.domain === undefined){
fail(instancePath,"required","domain");
}
for(const key0 in data){
if(!((key0 === "credentialsParameter") || (key0 === "domain"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.credentialsParameter !== undefined){
if(typeof data.credentialsParameter !== "string"){
fail(instancePath+"/credentialsParameter","type");
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
fail(instancePath+"/domain","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate81(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileSystemId === undefined){
fail(instancePath,"required","fileSystemId");
}
if(data.rootDirectory === undefined){
fail(instancePath,"required","rootDirectory");
}
if(data.authorizationConfig === undefined){
fail(instancePath,"required","authorizationConfig");
}
for(const key0 in data){
if(!(((key0 === "fileSystemId") || (key0 === "rootDirectory")) || (key0 === "authorizationConfig"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.fileSystemId !== undefined){
if(typeof data.fileSystemId !== "string"){
fail(instancePath+"/fileSystemId","type");
}
}
if(data.rootDirectory !== undefined){
if(typeof data.rootDirectory !== "string"){
fail(instancePath+"/rootDirectory","type");
}
}
if(data.authorizationConfig !== undefined){
validate82(data.authorizationConfig,instancePath+"/authorizationConfig");
}
}
else {
fail(instancePath,"type");
}
}
function validate70(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "host")) || (key0 === "dockerVolumeConfiguration")) || (key0 === "efsVolumeConfiguration")) || (key0 === "s3filesVolumeConfiguration")) || (key0 === "fsxWindowsFileServerVolumeConfiguration")) || (key0 === "configuredAtLaunch"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
fail(instancePath+"/name","type");
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
fail(instancePath+"/configuredAtLaunch","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate86(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "type") || (key0 === "expression"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
fail(instancePath+"/type","type");
}
if(!(data0 === "memberOf")){
fail(instancePath+"/type","enum");
}
}
if(data.expression !== undefined){
if(typeof data.expression !== "string"){
fail(instancePath+"/expression","type");
}
}
}
else {
fail(instancePath,"type");
}
}
const pattern0 = new RegExp("^[^]{1,128}$", "u");
const pattern1 = new RegExp("^[^]{0,256}$", "u");
function validate88(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
fail(instancePath,"required","key");
}
for(const key0 in data){
if(!((key0 === "key") || (key0 === "value"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
fail(instancePath+"/key","pattern");
}
}
else {
fail(instancePath+"/key","type");
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
fail(instancePath+"/value","pattern");
}
}
else {
fail(instancePath+"/value","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate90(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.containerName === undefined){
fail(instancePath,"required","containerName");
}
for(const key0 in data){
if(!(((key0 === "containerName") || (key0 === "type")) || (key0 === "properties"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.containerName !== undefined){
if(typeof data.containerName !== "string"){
fail(instancePath+"/containerName","type");
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
fail(instancePath+"/type","type");
}
if(!(data1 === "APPMESH")){
fail(instancePath+"/type","enum");
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
fail(instancePath+"/properties","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate93(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deviceName === undefined){
fail(instancePath,"required","deviceName");
}
if(data.deviceType === undefined){
fail(instancePath,"required","deviceType");
}
for(const key0 in data){
if(!((key0 === "deviceName") || (key0 === "deviceType"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.deviceName !== undefined){
if(typeof data.deviceName !== "string"){
fail(instancePath+"/deviceName","type");
}
}
if(data.deviceType !== undefined){
if(typeof data.deviceType !== "string"){
fail(instancePath+"/deviceType","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate95(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sizeInGiB === undefined){
fail(instancePath,"required","sizeInGiB");
}
for(const key0 in data){
if(!(key0 === "sizeInGiB")){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.sizeInGiB !== undefined){
let data0 = data.sizeInGiB;
if(!(isInteger(data0))){
fail(instancePath+"/sizeInGiB","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate97(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "cpuArchitecture") || (key0 === "operatingSystemFamily"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.cpuArchitecture !== undefined){
let data0 = data.cpuArchitecture;
if(typeof data0 !== "string"){
fail(instancePath+"/cpuArchitecture","type");
}
if(!((data0 === "ARM64") || (data0 === "X86_64"))){
fail(instancePath+"/cpuArchitecture","enum");
}
}
if(data.operatingSystemFamily !== undefined){
let data1 = data.operatingSystemFamily;
if(typeof data1 !== "string"){
fail(instancePath+"/operatingSystemFamily","type");
}
if(!((((((((((data1 === "LINUX") || (data1 === "WINDOWS_SERVER_2004_CORE")) || (data1 === "WINDOWS_SERVER_2016_FULL")) || (data1 === "WINDOWS_SERVER_2019_CORE")) || (data1 === "WINDOWS_SERVER_2019_FULL")) || (data1 === "WINDOWS_SERVER_2022_CORE")) || (data1 === "WINDOWS_SERVER_2022_FULL")) || (data1 === "WINDOWS_SERVER_2025_CORE")) || (data1 === "WINDOWS_SERVER_2025_FULL")) || (data1 === "WINDOWS_SERVER_20H2_CORE"))){
fail(instancePath+"/operatingSystemFamily","enum");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate22(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.family === undefined){
fail(instancePath,"required","family");
}
if(data.containerDefinitions === undefined){
fail(instancePath,"required","containerDefinitions");
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.family !== undefined){
if(typeof data.family !== "string"){
fail(instancePath+"/family","type");
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
fail(instancePath+"/containerDefinitions","type");
}
}
if(data.taskRoleArn !== undefined){
if(typeof data.taskRoleArn !== "string"){
fail(instancePath+"/taskRoleArn","type");
}
}
if(data.executionRoleArn !== undefined){
if(typeof data.executionRoleArn !== "string"){
fail(instancePath+"/executionRoleArn","type");
}
}
if(data.networkMode !== undefined){
let data5 = data.networkMode;
if(typeof data5 !== "string"){
fail(instancePath+"/networkMode","type");
}
if(!((((data5 === "awsvpc") || (data5 === "bridge")) || (data5 === "host")) || (data5 === "none"))){
fail(instancePath+"/networkMode","enum");
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
fail(instancePath+"/volumes","type");
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
fail(instancePath+"/placementConstraints","type");
}
}
if(data.requiresCompatibilities !== undefined){
let data10 = data.requiresCompatibilities;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(typeof data11 !== "string"){
fail(instancePath+"/requiresCompatibilities/" + i3,"type");
}
if(!((((data11 === "EC2") || (data11 === "EXTERNAL")) || (data11 === "FARGATE")) || (data11 === "MANAGED_INSTANCES"))){
fail(instancePath+"/requiresCompatibilities/" + i3,"enum");
}
}
}
else {
fail(instancePath+"/requiresCompatibilities","type");
}
}
if(data.cpu !== undefined){
if(typeof data.cpu !== "string"){
fail(instancePath+"/cpu","type");
}
}
if(data.memory !== undefined){
if(typeof data.memory !== "string"){
fail(instancePath+"/memory","type");
}
}
if(data.tags !== undefined){
let data14 = data.tags;
if(Array.isArray(data14)){
if(data14.length > 50){
fail(instancePath+"/tags","maxItems");
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
validate88(data14[i4],instancePath+"/tags/" + i4);
}
}
else {
fail(instancePath+"/tags","type");
}
}
if(data.pidMode !== undefined){
let data16 = data.pidMode;
if(typeof data16 !== "string"){
fail(instancePath+"/pidMode","type");
}
if(!((data16 === "host") || (data16 === "task"))){
fail(instancePath+"/pidMode","enum");
}
}
if(data.ipcMode !== undefined){
let data17 = data.ipcMode;
if(typeof data17 !== "string"){
fail(instancePath+"/ipcMode","type");
}
if(!(((data17 === "host") || (data17 === "none")) || (data17 === "task"))){
fail(instancePath+"/ipcMode","enum");
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
fail(instancePath+"/inferenceAccelerators","type");
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
fail(instancePath+"/enableFaultInjection","type");
}
}
}
else {
fail(instancePath,"type");
}
}
export function serviceErrors(data){
errors = [];
validate99(data,"");
return errors;
}
const schema45 = {"properties":{"serviceName":0,"cluster":0,"taskDefinition":0,"availabilityZoneRebalancing":0,"loadBalancers":0,"serviceRegistries":0,"desiredCount":0,"clientToken":0,"launchType":0,"capacityProviderStrategy":0,"platformVersion":0,"role":0,"deploymentConfiguration":0,"placementConstraints":0,"placementStrategy":0,"networkConfiguration":0,"healthCheckGracePeriodSeconds":0,"schedulingStrategy":0,"deploymentController":0,"tags":0,"enableECSManagedTags":0,"propagateTags":0,"enableExecuteCommand":0,"serviceConnectConfiguration":0,"volumeConfigurations":0,"vpcLatticeConfigurations":0,"gatewayConnectors":0,"monitoring":0}};
function validate101(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "alternateTargetGroupArn") || (key0 === "productionListenerRule")) || (key0 === "testListenerRule")) || (key0 === "roleArn"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.alternateTargetGroupArn !== undefined){
if(typeof data.alternateTargetGroupArn !== "string"){
fail(instancePath+"/alternateTargetGroupArn","type");
}
}
if(data.productionListenerRule !== undefined){
if(typeof data.productionListenerRule !== "string"){
fail(instancePath+"/productionListenerRule","type");
}
}
if(data.testListenerRule !== undefined){
if(typeof data.testListenerRule !== "string"){
fail(instancePath+"/testListenerRule","type");
}
}
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
fail(instancePath+"/roleArn","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate100(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "targetGroupArn") || (key0 === "loadBalancerName")) || (key0 === "containerName")) || (key0 === "containerPort")) || (key0 === "advancedConfiguration"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.targetGroupArn !== undefined){
if(typeof data.targetGroupArn !== "string"){
fail(instancePath+"/targetGroupArn","type");
}
}
if(data.loadBalancerName !== undefined){
if(typeof data.loadBalancerName !== "string"){
fail(instancePath+"/loadBalancerName","type");
}
}
if(data.containerName !== undefined){
if(typeof data.containerName !== "string"){
fail(instancePath+"/containerName","type");
}
}
if(data.containerPort !== undefined){
let data3 = data.containerPort;
if(!(isInteger(data3))){
fail(instancePath+"/containerPort","type");
}
}
if(data.advancedConfiguration !== undefined){
validate101(data.advancedConfiguration,instancePath+"/advancedConfiguration");
}
}
else {
fail(instancePath,"type");
}
}
function validate104(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "registryArn") || (key0 === "port")) || (key0 === "containerName")) || (key0 === "containerPort"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.registryArn !== undefined){
if(typeof data.registryArn !== "string"){
fail(instancePath+"/registryArn","type");
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(isInteger(data1))){
fail(instancePath+"/port","type");
}
}
if(data.containerName !== undefined){
if(typeof data.containerName !== "string"){
fail(instancePath+"/containerName","type");
}
}
if(data.containerPort !== undefined){
let data3 = data.containerPort;
if(!(isInteger(data3))){
fail(instancePath+"/containerPort","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate106(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.capacityProvider === undefined){
fail(instancePath,"required","capacityProvider");
}
for(const key0 in data){
if(!(((key0 === "capacityProvider") || (key0 === "weight")) || (key0 === "base"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.capacityProvider !== undefined){
if(typeof data.capacityProvider !== "string"){
fail(instancePath+"/capacityProvider","type");
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!(isInteger(data1))){
fail(instancePath+"/weight","type");
}
}
if(data.base !== undefined){
let data2 = data.base;
if(!(isInteger(data2))){
fail(instancePath+"/base","type");
}
}
}
else {
fail(instancePath,"type");
}
}
const schema50 = {"properties":{"deploymentCircuitBreaker":0,"maximumPercent":0,"minimumHealthyPercent":0,"alarms":0,"strategy":0,"bakeTimeInMinutes":0,"lifecycleHooks":0,"linearConfiguration":0,"canaryConfiguration":0,"earlySuccessCriteria":0}};
function validate110(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
fail(instancePath,"required","type");
}
if(data.value === undefined){
fail(instancePath,"required","value");
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "value"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
fail(instancePath+"/type","type");
}
if(!(((data0 === "BOUNDED_PERCENT") || (data0 === "COUNT")) || (data0 === "UNBOUNDED_PERCENT"))){
fail(instancePath+"/type","enum");
}
}
if(data.value !== undefined){
let data1 = data.value;
if(!(isInteger(data1))){
fail(instancePath+"/value","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate109(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enable === undefined){
fail(instancePath,"required","enable");
}
if(data.rollback === undefined){
fail(instancePath,"required","rollback");
}
for(const key0 in data){
if(!((((key0 === "enable") || (key0 === "rollback")) || (key0 === "resetOnHealthyTask")) || (key0 === "thresholdConfiguration"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.enable !== undefined){
if(typeof data.enable !== "boolean"){
fail(instancePath+"/enable","type");
}
}
if(data.rollback !== undefined){
if(typeof data.rollback !== "boolean"){
fail(instancePath+"/rollback","type");
}
}
if(data.resetOnHealthyTask !== undefined){
if(typeof data.resetOnHealthyTask !== "boolean"){
fail(instancePath+"/resetOnHealthyTask","type");
}
}
if(data.thresholdConfiguration !== undefined){
validate110(data.thresholdConfiguration,instancePath+"/thresholdConfiguration");
}
}
else {
fail(instancePath,"type");
}
}
function validate113(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alarmNames === undefined){
fail(instancePath,"required","alarmNames");
}
if(data.rollback === undefined){
fail(instancePath,"required","rollback");
}
if(data.enable === undefined){
fail(instancePath,"required","enable");
}
for(const key0 in data){
if(!(((key0 === "alarmNames") || (key0 === "rollback")) || (key0 === "enable"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.alarmNames !== undefined){
let data0 = data.alarmNames;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
fail(instancePath+"/alarmNames/" + i0,"type");
}
}
}
else {
fail(instancePath+"/alarmNames","type");
}
}
if(data.rollback !== undefined){
if(typeof data.rollback !== "boolean"){
fail(instancePath+"/rollback","type");
}
}
if(data.enable !== undefined){
if(typeof data.enable !== "boolean"){
fail(instancePath+"/enable","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate116(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "timeoutInMinutes") || (key0 === "action"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.timeoutInMinutes !== undefined){
let data0 = data.timeoutInMinutes;
if(!(isInteger(data0))){
fail(instancePath+"/timeoutInMinutes","type");
}
}
if(data.action !== undefined){
let data1 = data.action;
if(typeof data1 !== "string"){
fail(instancePath+"/action","type");
}
if(!((data1 === "CONTINUE") || (data1 === "ROLLBACK"))){
fail(instancePath+"/action","enum");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate115(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "targetType") || (key0 === "hookTargetArn")) || (key0 === "roleArn")) || (key0 === "lifecycleStages")) || (key0 === "hookDetails")) || (key0 === "timeoutConfiguration"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.targetType !== undefined){
let data0 = data.targetType;
if(typeof data0 !== "string"){
fail(instancePath+"/targetType","type");
}
if(!((data0 === "AWS_LAMBDA") || (data0 === "PAUSE"))){
fail(instancePath+"/targetType","enum");
}
}
if(data.hookTargetArn !== undefined){
if(typeof data.hookTargetArn !== "string"){
fail(instancePath+"/hookTargetArn","type");
}
}
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
fail(instancePath+"/roleArn","type");
}
}
if(data.lifecycleStages !== undefined){
let data3 = data.lifecycleStages;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
fail(instancePath+"/lifecycleStages/" + i0,"type");
}
if(!((((((((data4 === "POST_PRODUCTION_TRAFFIC_SHIFT") || (data4 === "POST_SCALE_UP")) || (data4 === "POST_TEST_TRAFFIC_SHIFT")) || (data4 === "PRE_PRODUCTION_TRAFFIC_SHIFT")) || (data4 === "PRE_SCALE_UP")) || (data4 === "PRODUCTION_TRAFFIC_SHIFT")) || (data4 === "RECONCILE_SERVICE")) || (data4 === "TEST_TRAFFIC_SHIFT"))){
fail(instancePath+"/lifecycleStages/" + i0,"enum");
}
}
}
else {
fail(instancePath+"/lifecycleStages","type");
}
}
if(data.timeoutConfiguration !== undefined){
validate116(data.timeoutConfiguration,instancePath+"/timeoutConfiguration");
}
}
else {
fail(instancePath,"type");
}
}
function validate119(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "stepPercent") || (key0 === "stepBakeTimeInMinutes"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.stepPercent !== undefined){
let data0 = data.stepPercent;
if(!((typeof data0 == "number") && (isFinite(data0)))){
fail(instancePath+"/stepPercent","type");
}
}
if(data.stepBakeTimeInMinutes !== undefined){
let data1 = data.stepBakeTimeInMinutes;
if(!(isInteger(data1))){
fail(instancePath+"/stepBakeTimeInMinutes","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate121(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "canaryPercent") || (key0 === "canaryBakeTimeInMinutes"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.canaryPercent !== undefined){
let data0 = data.canaryPercent;
if(!((typeof data0 == "number") && (isFinite(data0)))){
fail(instancePath+"/canaryPercent","type");
}
}
if(data.canaryBakeTimeInMinutes !== undefined){
let data1 = data.canaryBakeTimeInMinutes;
if(!(isInteger(data1))){
fail(instancePath+"/canaryBakeTimeInMinutes","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate123(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enable === undefined){
fail(instancePath,"required","enable");
}
for(const key0 in data){
if(!(((key0 === "enable") || (key0 === "healthyPercent")) || (key0 === "sourceServiceRevisionCleanup"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.enable !== undefined){
if(typeof data.enable !== "boolean"){
fail(instancePath+"/enable","type");
}
}
if(data.healthyPercent !== undefined){
let data1 = data.healthyPercent;
if(!(isInteger(data1))){
fail(instancePath+"/healthyPercent","type");
}
}
if(data.sourceServiceRevisionCleanup !== undefined){
let data2 = data.sourceServiceRevisionCleanup;
if(typeof data2 !== "string"){
fail(instancePath+"/sourceServiceRevisionCleanup","type");
}
if(!((data2 === "BLOCKING") || (data2 === "DEFERRED"))){
fail(instancePath+"/sourceServiceRevisionCleanup","enum");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate108(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema50.properties, key0))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.deploymentCircuitBreaker !== undefined){
validate109(data.deploymentCircuitBreaker,instancePath+"/deploymentCircuitBreaker");
}
if(data.maximumPercent !== undefined){
let data1 = data.maximumPercent;
if(!(isInteger(data1))){
fail(instancePath+"/maximumPercent","type");
}
}
if(data.minimumHealthyPercent !== undefined){
let data2 = data.minimumHealthyPercent;
if(!(isInteger(data2))){
fail(instancePath+"/minimumHealthyPercent","type");
}
}
if(data.alarms !== undefined){
validate113(data.alarms,instancePath+"/alarms");
}
if(data.strategy !== undefined){
let data4 = data.strategy;
if(typeof data4 !== "string"){
fail(instancePath+"/strategy","type");
}
if(!((((data4 === "BLUE_GREEN") || (data4 === "CANARY")) || (data4 === "LINEAR")) || (data4 === "ROLLING"))){
fail(instancePath+"/strategy","enum");
}
}
if(data.bakeTimeInMinutes !== undefined){
let data5 = data.bakeTimeInMinutes;
if(!(isInteger(data5))){
fail(instancePath+"/bakeTimeInMinutes","type");
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
fail(instancePath+"/lifecycleHooks","type");
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
fail(instancePath,"type");
}
}
function validate126(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "type") || (key0 === "expression"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
fail(instancePath+"/type","type");
}
if(!((data0 === "distinctInstance") || (data0 === "memberOf"))){
fail(instancePath+"/type","enum");
}
}
if(data.expression !== undefined){
if(typeof data.expression !== "string"){
fail(instancePath+"/expression","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate128(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "type") || (key0 === "field"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
fail(instancePath+"/type","type");
}
if(!(((data0 === "binpack") || (data0 === "random")) || (data0 === "spread"))){
fail(instancePath+"/type","enum");
}
}
if(data.field !== undefined){
if(typeof data.field !== "string"){
fail(instancePath+"/field","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate131(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subnets === undefined){
fail(instancePath,"required","subnets");
}
for(const key0 in data){
if(!(((key0 === "subnets") || (key0 === "securityGroups")) || (key0 === "assignPublicIp"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.subnets !== undefined){
let data0 = data.subnets;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
fail(instancePath+"/subnets/" + i0,"type");
}
}
}
else {
fail(instancePath+"/subnets","type");
}
}
if(data.securityGroups !== undefined){
let data2 = data.securityGroups;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
fail(instancePath+"/securityGroups/" + i1,"type");
}
}
}
else {
fail(instancePath+"/securityGroups","type");
}
}
if(data.assignPublicIp !== undefined){
let data4 = data.assignPublicIp;
if(typeof data4 !== "string"){
fail(instancePath+"/assignPublicIp","type");
}
if(!((data4 === "DISABLED") || (data4 === "ENABLED"))){
fail(instancePath+"/assignPublicIp","enum");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate130(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "awsvpcConfiguration")){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.awsvpcConfiguration !== undefined){
validate131(data.awsvpcConfiguration,instancePath+"/awsvpcConfiguration");
}
}
else {
fail(instancePath,"type");
}
}
function validate134(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
fail(instancePath,"required","type");
}
for(const key0 in data){
if(!(key0 === "type")){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
fail(instancePath+"/type","type");
}
if(!(((data0 === "CODE_DEPLOY") || (data0 === "ECS")) || (data0 === "EXTERNAL"))){
fail(instancePath+"/type","enum");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate142(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exact === undefined){
fail(instancePath,"required","exact");
}
for(const key0 in data){
if(!(key0 === "exact")){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.exact !== undefined){
if(typeof data.exact !== "string"){
fail(instancePath+"/exact","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate141(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
fail(instancePath,"required","name");
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
fail(instancePath+"/name","type");
}
}
if(data.value !== undefined){
validate142(data.value,instancePath+"/value");
}
}
else {
fail(instancePath,"type");
}
}
function validate140(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
fail(instancePath,"required","header");
}
for(const key0 in data){
if(!(key0 === "header")){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.header !== undefined){
validate141(data.header,instancePath+"/header");
}
}
else {
fail(instancePath,"type");
}
}
function validate139(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
fail(instancePath,"required","port");
}
for(const key0 in data){
if(!(((key0 === "port") || (key0 === "dnsName")) || (key0 === "testTrafficRules"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.port !== undefined){
let data0 = data.port;
if(!(isInteger(data0))){
fail(instancePath+"/port","type");
}
}
if(data.dnsName !== undefined){
if(typeof data.dnsName !== "string"){
fail(instancePath+"/dnsName","type");
}
}
if(data.testTrafficRules !== undefined){
validate140(data.testTrafficRules,instancePath+"/testTrafficRules");
}
}
else {
fail(instancePath,"type");
}
}
function validate147(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "idleTimeoutSeconds") || (key0 === "perRequestTimeoutSeconds"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.idleTimeoutSeconds !== undefined){
let data0 = data.idleTimeoutSeconds;
if(!(isInteger(data0))){
fail(instancePath+"/idleTimeoutSeconds","type");
}
}
if(data.perRequestTimeoutSeconds !== undefined){
let data1 = data.perRequestTimeoutSeconds;
if(!(isInteger(data1))){
fail(instancePath+"/perRequestTimeoutSeconds","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate150(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "awsPcaAuthorityArn")){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.awsPcaAuthorityArn !== undefined){
if(typeof data.awsPcaAuthorityArn !== "string"){
fail(instancePath+"/awsPcaAuthorityArn","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate149(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerCertificateAuthority === undefined){
fail(instancePath,"required","issuerCertificateAuthority");
}
for(const key0 in data){
if(!(((key0 === "issuerCertificateAuthority") || (key0 === "kmsKey")) || (key0 === "roleArn"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.issuerCertificateAuthority !== undefined){
validate150(data.issuerCertificateAuthority,instancePath+"/issuerCertificateAuthority");
}
if(data.kmsKey !== undefined){
if(typeof data.kmsKey !== "string"){
fail(instancePath+"/kmsKey","type");
}
}
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
fail(instancePath+"/roleArn","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate138(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.portName === undefined){
fail(instancePath,"required","portName");
}
for(const key0 in data){
if(!((((((key0 === "portName") || (key0 === "discoveryName")) || (key0 === "clientAliases")) || (key0 === "ingressPortOverride")) || (key0 === "timeout")) || (key0 === "tls"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.portName !== undefined){
if(typeof data.portName !== "string"){
fail(instancePath+"/portName","type");
}
}
if(data.discoveryName !== undefined){
if(typeof data.discoveryName !== "string"){
fail(instancePath+"/discoveryName","type");
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
fail(instancePath+"/clientAliases","type");
}
}
if(data.ingressPortOverride !== undefined){
let data4 = data.ingressPortOverride;
if(!(isInteger(data4))){
fail(instancePath+"/ingressPortOverride","type");
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
fail(instancePath,"type");
}
}
function validate155(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
fail(instancePath,"required","format");
}
for(const key0 in data){
if(!((key0 === "format") || (key0 === "includeQueryParameters"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
fail(instancePath+"/format","type");
}
if(!((data0 === "JSON") || (data0 === "TEXT"))){
fail(instancePath+"/format","enum");
}
}
if(data.includeQueryParameters !== undefined){
let data1 = data.includeQueryParameters;
if(typeof data1 !== "string"){
fail(instancePath+"/includeQueryParameters","type");
}
if(!((data1 === "DISABLED") || (data1 === "ENABLED"))){
fail(instancePath+"/includeQueryParameters","enum");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate157(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "logLevel")){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.logLevel !== undefined){
if(typeof data.logLevel !== "string"){
fail(instancePath+"/logLevel","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate137(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
fail(instancePath,"required","enabled");
}
for(const key0 in data){
if(!((((((key0 === "enabled") || (key0 === "namespace")) || (key0 === "services")) || (key0 === "logConfiguration")) || (key0 === "accessLogConfiguration")) || (key0 === "containerConfigurations"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
fail(instancePath+"/enabled","type");
}
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
fail(instancePath+"/namespace","type");
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
fail(instancePath+"/services","type");
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
fail(instancePath+"/containerConfigurations","type");
}
}
}
else {
fail(instancePath,"type");
}
}
const schema76 = {"properties":{"roleArn":0,"encrypted":0,"kmsKeyId":0,"volumeType":0,"sizeInGiB":0,"snapshotId":0,"volumeInitializationRate":0,"iops":0,"throughput":0,"tagSpecifications":0,"filesystemType":0}};
function validate162(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resourceType === undefined){
fail(instancePath,"required","resourceType");
}
for(const key0 in data){
if(!(((key0 === "resourceType") || (key0 === "tags")) || (key0 === "propagateTags"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.resourceType !== undefined){
let data0 = data.resourceType;
if(typeof data0 !== "string"){
fail(instancePath+"/resourceType","type");
}
if(!(data0 === "volume")){
fail(instancePath+"/resourceType","enum");
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(Array.isArray(data1)){
if(data1.length > 50){
fail(instancePath+"/tags","maxItems");
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
validate88(data1[i0],instancePath+"/tags/" + i0);
}
}
else {
fail(instancePath+"/tags","type");
}
}
if(data.propagateTags !== undefined){
let data3 = data.propagateTags;
if(typeof data3 !== "string"){
fail(instancePath+"/propagateTags","type");
}
if(!(((data3 === "NONE") || (data3 === "SERVICE")) || (data3 === "TASK_DEFINITION"))){
fail(instancePath+"/propagateTags","enum");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate161(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roleArn === undefined){
fail(instancePath,"required","roleArn");
}
for(const key0 in data){
if(!(func2.call(schema76.properties, key0))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
fail(instancePath+"/roleArn","type");
}
}
if(data.encrypted !== undefined){
if(typeof data.encrypted !== "boolean"){
fail(instancePath+"/encrypted","type");
}
}
if(data.kmsKeyId !== undefined){
if(typeof data.kmsKeyId !== "string"){
fail(instancePath+"/kmsKeyId","type");
}
}
if(data.volumeType !== undefined){
if(typeof data.volumeType !== "string"){
fail(instancePath+"/volumeType","type");
}
}
if(data.sizeInGiB !== undefined){
let data4 = data.sizeInGiB;
if(!(isInteger(data4))){
fail(instancePath+"/sizeInGiB","type");
}
}
if(data.snapshotId !== undefined){
if(typeof data.snapshotId !== "string"){
fail(instancePath+"/snapshotId","type");
}
}
if(data.volumeInitializationRate !== undefined){
let data6 = data.volumeInitializationRate;
if(!(isInteger(data6))){
fail(instancePath+"/volumeInitializationRate","type");
}
}
if(data.iops !== undefined){
let data7 = data.iops;
if(!(isInteger(data7))){
fail(instancePath+"/iops","type");
}
}
if(data.throughput !== undefined){
let data8 = data.throughput;
if(!(isInteger(data8))){
fail(instancePath+"/throughput","type");
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
fail(instancePath+"/tagSpecifications","type");
}
}
if(data.filesystemType !== undefined){
let data11 = data.filesystemType;
if(typeof data11 !== "string"){
fail(instancePath+"/filesystemType","type");
}
if(!((((data11 === "ext3") || (data11 === "ext4")) || (data11 === "ntfs")) || (data11 === "xfs"))){
fail(instancePath+"/filesystemType","enum");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate160(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
fail(instancePath,"required","name");
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "managedEBSVolume"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
fail(instancePath+"/name","type");
}
}
if(data.managedEBSVolume !== undefined){
validate161(data.managedEBSVolume,instancePath+"/managedEBSVolume");
}
}
else {
fail(instancePath,"type");
}
}
function validate168(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "alternateTargetGroupArn") || (key0 === "productionListenerRule")) || (key0 === "testListenerRule"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.alternateTargetGroupArn !== undefined){
if(typeof data.alternateTargetGroupArn !== "string"){
fail(instancePath+"/alternateTargetGroupArn","type");
}
}
if(data.productionListenerRule !== undefined){
if(typeof data.productionListenerRule !== "string"){
fail(instancePath+"/productionListenerRule","type");
}
}
if(data.testListenerRule !== undefined){
if(typeof data.testListenerRule !== "string"){
fail(instancePath+"/testListenerRule","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate167(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roleArn === undefined){
fail(instancePath,"required","roleArn");
}
if(data.targetGroupArn === undefined){
fail(instancePath,"required","targetGroupArn");
}
if(data.portName === undefined){
fail(instancePath,"required","portName");
}
for(const key0 in data){
if(!((((key0 === "roleArn") || (key0 === "targetGroupArn")) || (key0 === "portName")) || (key0 === "advancedConfiguration"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
fail(instancePath+"/roleArn","type");
}
}
if(data.targetGroupArn !== undefined){
if(typeof data.targetGroupArn !== "string"){
fail(instancePath+"/targetGroupArn","type");
}
}
if(data.portName !== undefined){
if(typeof data.portName !== "string"){
fail(instancePath+"/portName","type");
}
}
if(data.advancedConfiguration !== undefined){
validate168(data.advancedConfiguration,instancePath+"/advancedConfiguration");
}
}
else {
fail(instancePath,"type");
}
}
function validate173(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "httpCode") || (key0 === "grpcCode"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.httpCode !== undefined){
if(typeof data.httpCode !== "string"){
fail(instancePath+"/httpCode","type");
}
}
if(data.grpcCode !== undefined){
if(typeof data.grpcCode !== "string"){
fail(instancePath+"/grpcCode","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate172(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "healthCheckProtocol") || (key0 === "healthCheckPort")) || (key0 === "healthCheckPath")) || (key0 === "healthCheckTimeoutSeconds")) || (key0 === "healthCheckIntervalSeconds")) || (key0 === "healthyThresholdCount")) || (key0 === "unhealthyThresholdCount")) || (key0 === "matcher"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.healthCheckProtocol !== undefined){
if(typeof data.healthCheckProtocol !== "string"){
fail(instancePath+"/healthCheckProtocol","type");
}
}
if(data.healthCheckPort !== undefined){
let data1 = data.healthCheckPort;
if(!((typeof data1 == "number") && (isFinite(data1)))){
fail(instancePath+"/healthCheckPort","type");
}
}
if(data.healthCheckPath !== undefined){
if(typeof data.healthCheckPath !== "string"){
fail(instancePath+"/healthCheckPath","type");
}
}
if(data.healthCheckTimeoutSeconds !== undefined){
let data3 = data.healthCheckTimeoutSeconds;
if(!((typeof data3 == "number") && (isFinite(data3)))){
fail(instancePath+"/healthCheckTimeoutSeconds","type");
}
}
if(data.healthCheckIntervalSeconds !== undefined){
let data4 = data.healthCheckIntervalSeconds;
if(!((typeof data4 == "number") && (isFinite(data4)))){
fail(instancePath+"/healthCheckIntervalSeconds","type");
}
}
if(data.healthyThresholdCount !== undefined){
let data5 = data.healthyThresholdCount;
if(!((typeof data5 == "number") && (isFinite(data5)))){
fail(instancePath+"/healthyThresholdCount","type");
}
}
if(data.unhealthyThresholdCount !== undefined){
let data6 = data.unhealthyThresholdCount;
if(!((typeof data6 == "number") && (isFinite(data6)))){
fail(instancePath+"/unhealthyThresholdCount","type");
}
}
if(data.matcher !== undefined){
validate173(data.matcher,instancePath+"/matcher");
}
}
else {
fail(instancePath,"type");
}
}
function validate176(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "accessTypes")){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.accessTypes !== undefined){
let data0 = data.accessTypes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
fail(instancePath+"/accessTypes/" + i0,"type");
}
}
}
else {
fail(instancePath+"/accessTypes","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate171(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.portName === undefined){
fail(instancePath,"required","portName");
}
for(const key0 in data){
if(!(((key0 === "portName") || (key0 === "healthCheck")) || (key0 === "filters"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.portName !== undefined){
if(typeof data.portName !== "string"){
fail(instancePath+"/portName","type");
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
fail(instancePath,"type");
}
}
const pattern2 = new RegExp("^[^]{1,255}$", "u");
function validate180(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metricNames === undefined){
fail(instancePath,"required","metricNames");
}
if(data.resolutionSeconds === undefined){
fail(instancePath,"required","resolutionSeconds");
}
for(const key0 in data){
if(!((key0 === "metricNames") || (key0 === "resolutionSeconds"))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.metricNames !== undefined){
let data0 = data.metricNames;
if(Array.isArray(data0)){
if(data0.length > 5){
fail(instancePath+"/metricNames","maxItems");
}
if(data0.length < 1){
fail(instancePath+"/metricNames","minItems");
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
fail(instancePath+"/metricNames/" + i0,"pattern");
}
}
else {
fail(instancePath+"/metricNames/" + i0,"type");
}
}
}
else {
fail(instancePath+"/metricNames","type");
}
}
if(data.resolutionSeconds !== undefined){
let data2 = data.resolutionSeconds;
if(!(isInteger(data2))){
fail(instancePath+"/resolutionSeconds","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate179(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "metricConfigurations")){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.metricConfigurations !== undefined){
let data0 = data.metricConfigurations;
if(Array.isArray(data0)){
if(data0.length > 5){
fail(instancePath+"/metricConfigurations","maxItems");
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
validate180(data0[i0],instancePath+"/metricConfigurations/" + i0);
}
}
else {
fail(instancePath+"/metricConfigurations","type");
}
}
}
else {
fail(instancePath,"type");
}
}
function validate99(data,instancePath){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.serviceName === undefined){
fail(instancePath,"required","serviceName");
}
for(const key0 in data){
if(!(func2.call(schema45.properties, key0))){
fail(instancePath,"additionalProperties",key0);
}
}
if(data.serviceName !== undefined){
if(typeof data.serviceName !== "string"){
fail(instancePath+"/serviceName","type");
}
}
if(data.cluster !== undefined){
if(typeof data.cluster !== "string"){
fail(instancePath+"/cluster","type");
}
}
if(data.taskDefinition !== undefined){
if(typeof data.taskDefinition !== "string"){
fail(instancePath+"/taskDefinition","type");
}
}
if(data.availabilityZoneRebalancing !== undefined){
let data3 = data.availabilityZoneRebalancing;
if(typeof data3 !== "string"){
fail(instancePath+"/availabilityZoneRebalancing","type");
}
if(!((data3 === "DISABLED") || (data3 === "ENABLED"))){
fail(instancePath+"/availabilityZoneRebalancing","enum");
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
fail(instancePath+"/loadBalancers","type");
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
fail(instancePath+"/serviceRegistries","type");
}
}
if(data.desiredCount !== undefined){
let data8 = data.desiredCount;
if(!(isInteger(data8))){
fail(instancePath+"/desiredCount","type");
}
}
if(data.clientToken !== undefined){
if(typeof data.clientToken !== "string"){
fail(instancePath+"/clientToken","type");
}
}
if(data.launchType !== undefined){
let data10 = data.launchType;
if(typeof data10 !== "string"){
fail(instancePath+"/launchType","type");
}
if(!((((data10 === "EC2") || (data10 === "EXTERNAL")) || (data10 === "FARGATE")) || (data10 === "MANAGED_INSTANCES"))){
fail(instancePath+"/launchType","enum");
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
fail(instancePath+"/capacityProviderStrategy","type");
}
}
if(data.platformVersion !== undefined){
if(typeof data.platformVersion !== "string"){
fail(instancePath+"/platformVersion","type");
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
fail(instancePath+"/role","type");
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
fail(instancePath+"/placementConstraints","type");
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
fail(instancePath+"/placementStrategy","type");
}
}
if(data.networkConfiguration !== undefined){
validate130(data.networkConfiguration,instancePath+"/networkConfiguration");
}
if(data.healthCheckGracePeriodSeconds !== undefined){
let data21 = data.healthCheckGracePeriodSeconds;
if(!(isInteger(data21))){
fail(instancePath+"/healthCheckGracePeriodSeconds","type");
}
}
if(data.schedulingStrategy !== undefined){
let data22 = data.schedulingStrategy;
if(typeof data22 !== "string"){
fail(instancePath+"/schedulingStrategy","type");
}
if(!((data22 === "DAEMON") || (data22 === "REPLICA"))){
fail(instancePath+"/schedulingStrategy","enum");
}
}
if(data.deploymentController !== undefined){
validate134(data.deploymentController,instancePath+"/deploymentController");
}
if(data.tags !== undefined){
let data24 = data.tags;
if(Array.isArray(data24)){
if(data24.length > 50){
fail(instancePath+"/tags","maxItems");
}
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
validate88(data24[i5],instancePath+"/tags/" + i5);
}
}
else {
fail(instancePath+"/tags","type");
}
}
if(data.enableECSManagedTags !== undefined){
if(typeof data.enableECSManagedTags !== "boolean"){
fail(instancePath+"/enableECSManagedTags","type");
}
}
if(data.propagateTags !== undefined){
let data27 = data.propagateTags;
if(typeof data27 !== "string"){
fail(instancePath+"/propagateTags","type");
}
if(!(((data27 === "NONE") || (data27 === "SERVICE")) || (data27 === "TASK_DEFINITION"))){
fail(instancePath+"/propagateTags","enum");
}
}
if(data.enableExecuteCommand !== undefined){
if(typeof data.enableExecuteCommand !== "boolean"){
fail(instancePath+"/enableExecuteCommand","type");
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
fail(instancePath+"/volumeConfigurations","type");
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
fail(instancePath+"/vpcLatticeConfigurations","type");
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
fail(instancePath+"/gatewayConnectors","type");
}
}
if(data.monitoring !== undefined){
validate179(data.monitoring,instancePath+"/monitoring");
}
}
else {
fail(instancePath,"type");
}
}

