// Compiled from rehearsal/ecs/faults/scenario.schema.json by scripts/compile-schemas.ts; do not edit.
"use strict";
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
["required",{missingProperty: "milliseconds"},schema12.allOf[0].then],
["additionalProperties",{},schema12.allOf[0].then],
["additionalProperties",{},schema12.allOf[0].then.properties.on],
["type",{type: schema13.type},schema13],
["minItems",{limit: 1},schema13],
["type",{type: "string"},schema13.items],
["type",{type: "object"},schema12.allOf[0].then.properties.on],
["maximum",{comparison: "<=", limit: 86400000},schema16],
["minimum",{comparison: ">=", limit: 0},schema16],
["type",{type: "number"},schema16],
["if",{failingKeyword: "then"},schema12.allOf[0]],
["additionalProperties",{},schema12.allOf[1].then],
["additionalProperties",{},schema12.allOf[1].then.properties.on],
["type",{type: "object"},schema12.allOf[1].then.properties.on],
["if",{failingKeyword: "then"},schema12.allOf[1]],
["required",{missingProperty: "code"},schema12.allOf[2].then],
["additionalProperties",{},schema12.allOf[2].then],
["additionalProperties",{},schema12.allOf[2].then.properties.on],
["type",{type: "object"},schema12.allOf[2].then.properties.on],
["pattern",{pattern: "^[A-Za-z]{1,100}$"},schema12.allOf[2].then.properties.code],
["type",{type: "string"},schema12.allOf[2].then.properties.code],
["type",{type: "string"},schema12.allOf[2].then.properties.message],
["type",{type: "integer"},schema12.allOf[2].then.properties.status],
["maximum",{comparison: "<=", limit: 599},schema12.allOf[2].then.properties.status],
["minimum",{comparison: ">=", limit: 400},schema12.allOf[2].then.properties.status],
["if",{failingKeyword: "then"},schema12.allOf[2]],
["additionalProperties",{},schema12.allOf[3].then],
["additionalProperties",{},schema12.allOf[3].then.properties.on],
["type",{type: "object"},schema12.allOf[3].then.properties.on],
["type",{type: "string"},schema12.allOf[3].then.properties.message],
["if",{failingKeyword: "then"},schema12.allOf[3]],
["additionalProperties",{},schema12.allOf[4].then],
["additionalProperties",{},schema12.allOf[4].then.properties.on],
["type",{type: "object"},schema12.allOf[4].then.properties.on],
["if",{failingKeyword: "then"},schema12.allOf[4]],
["additionalProperties",{},schema12.allOf[5].then],
["additionalProperties",{},schema12.allOf[5].then.properties.on],
["type",{type: "object"},schema12.allOf[5].then.properties.on],
["if",{failingKeyword: "then"},schema12.allOf[5]],
["additionalProperties",{},schema12.allOf[6].then],
["additionalProperties",{},schema12.allOf[6].then.properties.on],
["type",{type: "object"},schema12.allOf[6].then.properties.on],
["if",{failingKeyword: "then"},schema12.allOf[6]],
["required",{missingProperty: "milliseconds"},schema12.allOf[7].then],
["additionalProperties",{},schema12.allOf[7].then],
["additionalProperties",{},schema12.allOf[7].then.properties.on],
["type",{type: "object"},schema12.allOf[7].then.properties.on],
["if",{failingKeyword: "then"},schema12.allOf[7]],
["additionalProperties",{},schema12.allOf[8].then],
["additionalProperties",{},schema12.allOf[8].then.properties.on],
["type",{type: "object"},schema12.allOf[8].then.properties.on],
["type",{type: "string"},schema12.allOf[8].then.properties.reason],
["type",{type: "string"},schema12.allOf[8].then.properties.detail],
["if",{failingKeyword: "then"},schema12.allOf[8]],
["required",{missingProperty: "milliseconds"},schema12.allOf[9].then],
["additionalProperties",{},schema12.allOf[9].then],
["additionalProperties",{},schema12.allOf[9].then.properties.on],
["type",{type: "object"},schema12.allOf[9].then.properties.on],
["if",{failingKeyword: "then"},schema12.allOf[9]],
["required",{missingProperty: "afterSeconds"},schema12.allOf[10].then],
["additionalProperties",{},schema12.allOf[10].then],
["additionalProperties",{},schema12.allOf[10].then.properties.on],
["type",{type: "object"},schema12.allOf[10].then.properties.on],
["type",{type: "string"},schema12.allOf[10].then.properties.container],
["maximum",{comparison: "<=", limit: 31622400},schema47],
["minimum",{comparison: ">=", limit: 0},schema47],
["type",{type: "number"},schema47],
["if",{failingKeyword: "then"},schema12.allOf[10]],
["additionalProperties",{},schema12.allOf[11].then],
["additionalProperties",{},schema12.allOf[11].then.properties.on],
["type",{type: "object"},schema12.allOf[11].then.properties.on],
["if",{failingKeyword: "then"},schema12.allOf[11]],
["additionalProperties",{},schema12.allOf[12].then],
["additionalProperties",{},schema12.allOf[12].then.properties.on],
["type",{type: "object"},schema12.allOf[12].then.properties.on],
["type",{type: "integer"},schema12.allOf[12].then.properties.copies],
["maximum",{comparison: "<=", limit: 10},schema12.allOf[12].then.properties.copies],
["minimum",{comparison: ">=", limit: 2},schema12.allOf[12].then.properties.copies],
["if",{failingKeyword: "then"},schema12.allOf[12]],
["required",{missingProperty: "milliseconds"},schema12.allOf[13].then],
["additionalProperties",{},schema12.allOf[13].then],
["additionalProperties",{},schema12.allOf[13].then.properties.on],
["type",{type: "object"},schema12.allOf[13].then.properties.on],
["if",{failingKeyword: "then"},schema12.allOf[13]],
["required",{missingProperty: "fault"},schema12],
["pattern",{pattern: "^[A-Za-z0-9._-]{1,64}$"},schema12.properties.id],
["type",{type: "string"},schema12.properties.id],
["type",{type: "string"},schema12.properties.fault],
["enum",{allowedValues: schema12.properties.fault.enum},schema12.properties.fault],
["type",{type: "object"},schema12.properties.on],
["type",{type: "integer"},schema12.properties.times],
["minimum",{comparison: ">=", limit: 1},schema12.properties.times],
["type",{type: "integer"},schema12.properties.after],
["minimum",{comparison: ">=", limit: 0},schema12.properties.after],
["maximum",{comparison: "<=", limit: 1},schema12.properties.probability],
["minimum",{comparison: ">=", limit: 0},schema12.properties.probability],
["type",{type: "number"},schema12.properties.probability],
["type",{type: "object"},schema12],
["required",{missingProperty: "rules"},schema11],
["additionalProperties",{},schema11],
["type",{type: "string"},schema11.properties.$schema],
["maxItems",{limit: 200},schema11.properties.rules],
["type",{type: "array"},schema11.properties.rules],
["type",{type: "object"},schema11]
]; }
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"What goes wrong on purpose in a local ECS","type":"object","required":["rules"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"rules":{"type":"array","maxItems":200,"items":{"$ref":"#/definitions/rule"},"description":"It is the list of faults."}},"definitions":{"texts":{"type":["string","array"],"minItems":1,"items":{"type":"string"}},"milliseconds":{"type":"number","minimum":0,"maximum":86400000},"seconds":{"type":"number","minimum":0,"maximum":31622400},"rule":{"type":"object","required":["fault"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$","patternErrorMessage":"1 to 64 letters, digits, dots, hyphens or underscores"},"fault":{"type":"string","enum":["latency","throttle","error","access-denied","expired-token","cut-before","cut-after","stale-reads","no-capacity","slow-pull","container-dies","lose-event","repeat-event","delay-event"],"description":"It says what goes wrong: latency, throttle, error, access-denied, expired-token, cut-before, cut-after, stale-reads, no-capacity, slow-pull, container-dies, lose-event, repeat-event, delay-event."},"on":{"type":"object"},"times":{"type":"integer","minimum":1},"after":{"type":"integer","minimum":0},"probability":{"type":"number","minimum":0,"maximum":1},"fromSeconds":{"$ref":"#/definitions/seconds"},"untilSeconds":{"$ref":"#/definitions/seconds"}},"allOf":[{"if":{"required":["fault"],"properties":{"fault":{"const":"latency"}}},"then":{"required":["milliseconds"],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}},"milliseconds":{"$ref":"#/definitions/milliseconds"},"upToMilliseconds":{"$ref":"#/definitions/milliseconds"}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"throttle"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"error"}}},"then":{"required":["code"],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}},"code":{"type":"string","pattern":"^[A-Za-z]{1,100}$","patternErrorMessage":"the name of an error, such as ServerException"},"message":{"type":"string"},"status":{"type":"integer","minimum":400,"maximum":599}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"access-denied"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}},"message":{"type":"string"}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"expired-token"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"cut-before"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"cut-after"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"stale-reads"}}},"then":{"required":["milliseconds"],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}},"milliseconds":{"$ref":"#/definitions/milliseconds"}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"no-capacity"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"family":{"$ref":"#/definitions/texts"},"zone":{"$ref":"#/definitions/texts"},"capacityProvider":{"$ref":"#/definitions/texts"}}},"reason":{"type":"string"},"detail":{"type":"string"}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"slow-pull"}}},"then":{"required":["milliseconds"],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/texts"}}},"milliseconds":{"$ref":"#/definitions/milliseconds"}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"container-dies"}}},"then":{"required":["afterSeconds"],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"family":{"$ref":"#/definitions/texts"},"group":{"$ref":"#/definitions/texts"}}},"container":{"type":"string"},"afterSeconds":{"$ref":"#/definitions/seconds"}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"lose-event"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"detailType":{"$ref":"#/definitions/texts"}}}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"repeat-event"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"detailType":{"$ref":"#/definitions/texts"}}},"copies":{"type":"integer","minimum":2,"maximum":10}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"delay-event"}}},"then":{"required":["milliseconds"],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"detailType":{"$ref":"#/definitions/texts"}}},"milliseconds":{"$ref":"#/definitions/milliseconds"},"upToMilliseconds":{"$ref":"#/definitions/milliseconds"}}}}]}}};
const schema12 = {"type":"object","required":["fault"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$","patternErrorMessage":"1 to 64 letters, digits, dots, hyphens or underscores"},"fault":{"type":"string","enum":["latency","throttle","error","access-denied","expired-token","cut-before","cut-after","stale-reads","no-capacity","slow-pull","container-dies","lose-event","repeat-event","delay-event"],"description":"It says what goes wrong: latency, throttle, error, access-denied, expired-token, cut-before, cut-after, stale-reads, no-capacity, slow-pull, container-dies, lose-event, repeat-event, delay-event."},"on":{"type":"object"},"times":{"type":"integer","minimum":1},"after":{"type":"integer","minimum":0},"probability":{"type":"number","minimum":0,"maximum":1},"fromSeconds":{"$ref":"#/definitions/seconds"},"untilSeconds":{"$ref":"#/definitions/seconds"}},"allOf":[{"if":{"required":["fault"],"properties":{"fault":{"const":"latency"}}},"then":{"required":["milliseconds"],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}},"milliseconds":{"$ref":"#/definitions/milliseconds"},"upToMilliseconds":{"$ref":"#/definitions/milliseconds"}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"throttle"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"error"}}},"then":{"required":["code"],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}},"code":{"type":"string","pattern":"^[A-Za-z]{1,100}$","patternErrorMessage":"the name of an error, such as ServerException"},"message":{"type":"string"},"status":{"type":"integer","minimum":400,"maximum":599}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"access-denied"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}},"message":{"type":"string"}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"expired-token"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"cut-before"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"cut-after"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"stale-reads"}}},"then":{"required":["milliseconds"],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/texts"},"cluster":{"$ref":"#/definitions/texts"},"accessKeyId":{"$ref":"#/definitions/texts"}}},"milliseconds":{"$ref":"#/definitions/milliseconds"}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"no-capacity"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"family":{"$ref":"#/definitions/texts"},"zone":{"$ref":"#/definitions/texts"},"capacityProvider":{"$ref":"#/definitions/texts"}}},"reason":{"type":"string"},"detail":{"type":"string"}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"slow-pull"}}},"then":{"required":["milliseconds"],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/texts"}}},"milliseconds":{"$ref":"#/definitions/milliseconds"}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"container-dies"}}},"then":{"required":["afterSeconds"],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"family":{"$ref":"#/definitions/texts"},"group":{"$ref":"#/definitions/texts"}}},"container":{"type":"string"},"afterSeconds":{"$ref":"#/definitions/seconds"}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"lose-event"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"detailType":{"$ref":"#/definitions/texts"}}}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"repeat-event"}}},"then":{"required":[],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"detailType":{"$ref":"#/definitions/texts"}}},"copies":{"type":"integer","minimum":2,"maximum":10}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"delay-event"}}},"then":{"required":["milliseconds"],"additionalProperties":false,"properties":{"id":true,"fault":true,"times":true,"after":true,"probability":true,"fromSeconds":true,"untilSeconds":true,"on":{"type":"object","additionalProperties":false,"properties":{"detailType":{"$ref":"#/definitions/texts"}}},"milliseconds":{"$ref":"#/definitions/milliseconds"},"upToMilliseconds":{"$ref":"#/definitions/milliseconds"}}}}]};
const schema13 = {"type":["string","array"],"minItems":1,"items":{"type":"string"}};
const schema16 = {"type":"number","minimum":0,"maximum":86400000};
const schema47 = {"type":"number","minimum":0,"maximum":31622400};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z]{1,100}$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fault === undefined) && (missing0 = "fault")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.fault !== undefined){
if("latency" !== data.fault){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.milliseconds === undefined){
vErrors = fail(vErrors,instancePath,0,data);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.allOf[0].then.properties, key0))){
vErrors = fail(vErrors,instancePath,1,data,undefined,{additionalProperty: key0});
errors++;
}
}
if(data.on !== undefined){
let data1 = data.on;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((key1 === "action") || (key1 === "cluster")) || (key1 === "accessKeyId"))){
vErrors = fail(vErrors,instancePath+"/on",2,data1,undefined,{additionalProperty: key1});
errors++;
}
}
if(data1.action !== undefined){
let data2 = data1.action;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = fail(vErrors,instancePath+"/on/action",3,data2);
errors++;
}
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = fail(vErrors,instancePath+"/on/action",4,data2);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/action/" + i0,5,data3);
errors++;
}
}
}
}
if(data1.cluster !== undefined){
let data4 = data1.cluster;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = fail(vErrors,instancePath+"/on/cluster",3,data4);
errors++;
}
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = fail(vErrors,instancePath+"/on/cluster",4,data4);
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/cluster/" + i1,5,data5);
errors++;
}
}
}
}
if(data1.accessKeyId !== undefined){
let data6 = data1.accessKeyId;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",3,data6);
errors++;
}
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",4,data6);
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId/" + i2,5,data7);
errors++;
}
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/on",6,data1);
errors++;
}
}
if(data.milliseconds !== undefined){
let data8 = data.milliseconds;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 86400000 || isNaN(data8)){
vErrors = fail(vErrors,instancePath+"/milliseconds",7,data8);
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = fail(vErrors,instancePath+"/milliseconds",8,data8);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/milliseconds",9,data8);
errors++;
}
}
if(data.upToMilliseconds !== undefined){
let data9 = data.upToMilliseconds;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 86400000 || isNaN(data9)){
vErrors = fail(vErrors,instancePath+"/upToMilliseconds",7,data9);
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = fail(vErrors,instancePath+"/upToMilliseconds",8,data9);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/upToMilliseconds",9,data9);
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fail(vErrors,instancePath,10,data);
errors++;
}
const _errs32 = errors;
let valid16 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.fault === undefined) && (missing1 = "fault")){
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
if(data.fault !== undefined){
if("throttle" !== data.fault){
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
var _valid1 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key2 in data){
if(!((((((((key2 === "id") || (key2 === "fault")) || (key2 === "times")) || (key2 === "after")) || (key2 === "probability")) || (key2 === "fromSeconds")) || (key2 === "untilSeconds")) || (key2 === "on"))){
vErrors = fail(vErrors,instancePath,11,data,undefined,{additionalProperty: key2});
errors++;
}
}
if(data.on !== undefined){
let data11 = data.on;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!(((key3 === "action") || (key3 === "cluster")) || (key3 === "accessKeyId"))){
vErrors = fail(vErrors,instancePath+"/on",12,data11,undefined,{additionalProperty: key3});
errors++;
}
}
if(data11.action !== undefined){
let data12 = data11.action;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
vErrors = fail(vErrors,instancePath+"/on/action",3,data12);
errors++;
}
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = fail(vErrors,instancePath+"/on/action",4,data12);
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/action/" + i3,5,data13);
errors++;
}
}
}
}
if(data11.cluster !== undefined){
let data14 = data11.cluster;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
vErrors = fail(vErrors,instancePath+"/on/cluster",3,data14);
errors++;
}
if(Array.isArray(data14)){
if(data14.length < 1){
vErrors = fail(vErrors,instancePath+"/on/cluster",4,data14);
errors++;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(typeof data15 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/cluster/" + i4,5,data15);
errors++;
}
}
}
}
if(data11.accessKeyId !== undefined){
let data16 = data11.accessKeyId;
if((typeof data16 !== "string") && (!(Array.isArray(data16)))){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",3,data16);
errors++;
}
if(Array.isArray(data16)){
if(data16.length < 1){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",4,data16);
errors++;
}
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
let data17 = data16[i5];
if(typeof data17 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId/" + i5,5,data17);
errors++;
}
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/on",13,data11);
errors++;
}
}
}
var _valid1 = _errs35 === errors;
valid16 = _valid1;
}
if(!valid16){
vErrors = fail(vErrors,instancePath,14,data);
errors++;
}
const _errs56 = errors;
let valid29 = true;
const _errs57 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.fault === undefined) && (missing2 = "fault")){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(data.fault !== undefined){
if("error" !== data.fault){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
var _valid2 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = fail(vErrors,instancePath,15,data);
errors++;
}
for(const key4 in data){
if(!(func2.call(schema12.allOf[2].then.properties, key4))){
vErrors = fail(vErrors,instancePath,16,data,undefined,{additionalProperty: key4});
errors++;
}
}
if(data.on !== undefined){
let data19 = data.on;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
if(!(((key5 === "action") || (key5 === "cluster")) || (key5 === "accessKeyId"))){
vErrors = fail(vErrors,instancePath+"/on",17,data19,undefined,{additionalProperty: key5});
errors++;
}
}
if(data19.action !== undefined){
let data20 = data19.action;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
vErrors = fail(vErrors,instancePath+"/on/action",3,data20);
errors++;
}
if(Array.isArray(data20)){
if(data20.length < 1){
vErrors = fail(vErrors,instancePath+"/on/action",4,data20);
errors++;
}
const len6 = data20.length;
for(let i6=0; i6<len6; i6++){
let data21 = data20[i6];
if(typeof data21 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/action/" + i6,5,data21);
errors++;
}
}
}
}
if(data19.cluster !== undefined){
let data22 = data19.cluster;
if((typeof data22 !== "string") && (!(Array.isArray(data22)))){
vErrors = fail(vErrors,instancePath+"/on/cluster",3,data22);
errors++;
}
if(Array.isArray(data22)){
if(data22.length < 1){
vErrors = fail(vErrors,instancePath+"/on/cluster",4,data22);
errors++;
}
const len7 = data22.length;
for(let i7=0; i7<len7; i7++){
let data23 = data22[i7];
if(typeof data23 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/cluster/" + i7,5,data23);
errors++;
}
}
}
}
if(data19.accessKeyId !== undefined){
let data24 = data19.accessKeyId;
if((typeof data24 !== "string") && (!(Array.isArray(data24)))){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",3,data24);
errors++;
}
if(Array.isArray(data24)){
if(data24.length < 1){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",4,data24);
errors++;
}
const len8 = data24.length;
for(let i8=0; i8<len8; i8++){
let data25 = data24[i8];
if(typeof data25 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId/" + i8,5,data25);
errors++;
}
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/on",18,data19);
errors++;
}
}
if(data.code !== undefined){
let data26 = data.code;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
vErrors = fail(vErrors,instancePath+"/code",19,data26);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/code",20,data26);
errors++;
}
}
if(data.message !== undefined){
let data27 = data.message;
if(typeof data27 !== "string"){
vErrors = fail(vErrors,instancePath+"/message",21,data27);
errors++;
}
}
if(data.status !== undefined){
let data28 = data.status;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = fail(vErrors,instancePath+"/status",22,data28);
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 599 || isNaN(data28)){
vErrors = fail(vErrors,instancePath+"/status",23,data28);
errors++;
}
if(data28 < 400 || isNaN(data28)){
vErrors = fail(vErrors,instancePath+"/status",24,data28);
errors++;
}
}
}
}
var _valid2 = _errs59 === errors;
valid29 = _valid2;
}
if(!valid29){
vErrors = fail(vErrors,instancePath,25,data);
errors++;
}
const _errs86 = errors;
let valid42 = true;
const _errs87 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.fault === undefined) && (missing3 = "fault")){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
if(data.fault !== undefined){
if("access-denied" !== data.fault){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
var _valid3 = _errs87 === errors;
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs89 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key6 in data){
if(!(func2.call(schema12.allOf[3].then.properties, key6))){
vErrors = fail(vErrors,instancePath,26,data,undefined,{additionalProperty: key6});
errors++;
}
}
if(data.on !== undefined){
let data30 = data.on;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key7 in data30){
if(!(((key7 === "action") || (key7 === "cluster")) || (key7 === "accessKeyId"))){
vErrors = fail(vErrors,instancePath+"/on",27,data30,undefined,{additionalProperty: key7});
errors++;
}
}
if(data30.action !== undefined){
let data31 = data30.action;
if((typeof data31 !== "string") && (!(Array.isArray(data31)))){
vErrors = fail(vErrors,instancePath+"/on/action",3,data31);
errors++;
}
if(Array.isArray(data31)){
if(data31.length < 1){
vErrors = fail(vErrors,instancePath+"/on/action",4,data31);
errors++;
}
const len9 = data31.length;
for(let i9=0; i9<len9; i9++){
let data32 = data31[i9];
if(typeof data32 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/action/" + i9,5,data32);
errors++;
}
}
}
}
if(data30.cluster !== undefined){
let data33 = data30.cluster;
if((typeof data33 !== "string") && (!(Array.isArray(data33)))){
vErrors = fail(vErrors,instancePath+"/on/cluster",3,data33);
errors++;
}
if(Array.isArray(data33)){
if(data33.length < 1){
vErrors = fail(vErrors,instancePath+"/on/cluster",4,data33);
errors++;
}
const len10 = data33.length;
for(let i10=0; i10<len10; i10++){
let data34 = data33[i10];
if(typeof data34 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/cluster/" + i10,5,data34);
errors++;
}
}
}
}
if(data30.accessKeyId !== undefined){
let data35 = data30.accessKeyId;
if((typeof data35 !== "string") && (!(Array.isArray(data35)))){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",3,data35);
errors++;
}
if(Array.isArray(data35)){
if(data35.length < 1){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",4,data35);
errors++;
}
const len11 = data35.length;
for(let i11=0; i11<len11; i11++){
let data36 = data35[i11];
if(typeof data36 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId/" + i11,5,data36);
errors++;
}
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/on",28,data30);
errors++;
}
}
if(data.message !== undefined){
let data37 = data.message;
if(typeof data37 !== "string"){
vErrors = fail(vErrors,instancePath+"/message",29,data37);
errors++;
}
}
}
var _valid3 = _errs89 === errors;
valid42 = _valid3;
}
if(!valid42){
vErrors = fail(vErrors,instancePath,30,data);
errors++;
}
const _errs112 = errors;
let valid55 = true;
const _errs113 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.fault === undefined) && (missing4 = "fault")){
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
if(data.fault !== undefined){
if("expired-token" !== data.fault){
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
}
var _valid4 = _errs113 === errors;
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs115 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key8 in data){
if(!((((((((key8 === "id") || (key8 === "fault")) || (key8 === "times")) || (key8 === "after")) || (key8 === "probability")) || (key8 === "fromSeconds")) || (key8 === "untilSeconds")) || (key8 === "on"))){
vErrors = fail(vErrors,instancePath,31,data,undefined,{additionalProperty: key8});
errors++;
}
}
if(data.on !== undefined){
let data39 = data.on;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key9 in data39){
if(!(((key9 === "action") || (key9 === "cluster")) || (key9 === "accessKeyId"))){
vErrors = fail(vErrors,instancePath+"/on",32,data39,undefined,{additionalProperty: key9});
errors++;
}
}
if(data39.action !== undefined){
let data40 = data39.action;
if((typeof data40 !== "string") && (!(Array.isArray(data40)))){
vErrors = fail(vErrors,instancePath+"/on/action",3,data40);
errors++;
}
if(Array.isArray(data40)){
if(data40.length < 1){
vErrors = fail(vErrors,instancePath+"/on/action",4,data40);
errors++;
}
const len12 = data40.length;
for(let i12=0; i12<len12; i12++){
let data41 = data40[i12];
if(typeof data41 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/action/" + i12,5,data41);
errors++;
}
}
}
}
if(data39.cluster !== undefined){
let data42 = data39.cluster;
if((typeof data42 !== "string") && (!(Array.isArray(data42)))){
vErrors = fail(vErrors,instancePath+"/on/cluster",3,data42);
errors++;
}
if(Array.isArray(data42)){
if(data42.length < 1){
vErrors = fail(vErrors,instancePath+"/on/cluster",4,data42);
errors++;
}
const len13 = data42.length;
for(let i13=0; i13<len13; i13++){
let data43 = data42[i13];
if(typeof data43 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/cluster/" + i13,5,data43);
errors++;
}
}
}
}
if(data39.accessKeyId !== undefined){
let data44 = data39.accessKeyId;
if((typeof data44 !== "string") && (!(Array.isArray(data44)))){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",3,data44);
errors++;
}
if(Array.isArray(data44)){
if(data44.length < 1){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",4,data44);
errors++;
}
const len14 = data44.length;
for(let i14=0; i14<len14; i14++){
let data45 = data44[i14];
if(typeof data45 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId/" + i14,5,data45);
errors++;
}
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/on",33,data39);
errors++;
}
}
}
var _valid4 = _errs115 === errors;
valid55 = _valid4;
}
if(!valid55){
vErrors = fail(vErrors,instancePath,34,data);
errors++;
}
const _errs136 = errors;
let valid68 = true;
const _errs137 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.fault === undefined) && (missing5 = "fault")){
const err90 = {};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
if(data.fault !== undefined){
if("cut-before" !== data.fault){
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
}
var _valid5 = _errs137 === errors;
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs139 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key10 in data){
if(!((((((((key10 === "id") || (key10 === "fault")) || (key10 === "times")) || (key10 === "after")) || (key10 === "probability")) || (key10 === "fromSeconds")) || (key10 === "untilSeconds")) || (key10 === "on"))){
vErrors = fail(vErrors,instancePath,35,data,undefined,{additionalProperty: key10});
errors++;
}
}
if(data.on !== undefined){
let data47 = data.on;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key11 in data47){
if(!(((key11 === "action") || (key11 === "cluster")) || (key11 === "accessKeyId"))){
vErrors = fail(vErrors,instancePath+"/on",36,data47,undefined,{additionalProperty: key11});
errors++;
}
}
if(data47.action !== undefined){
let data48 = data47.action;
if((typeof data48 !== "string") && (!(Array.isArray(data48)))){
vErrors = fail(vErrors,instancePath+"/on/action",3,data48);
errors++;
}
if(Array.isArray(data48)){
if(data48.length < 1){
vErrors = fail(vErrors,instancePath+"/on/action",4,data48);
errors++;
}
const len15 = data48.length;
for(let i15=0; i15<len15; i15++){
let data49 = data48[i15];
if(typeof data49 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/action/" + i15,5,data49);
errors++;
}
}
}
}
if(data47.cluster !== undefined){
let data50 = data47.cluster;
if((typeof data50 !== "string") && (!(Array.isArray(data50)))){
vErrors = fail(vErrors,instancePath+"/on/cluster",3,data50);
errors++;
}
if(Array.isArray(data50)){
if(data50.length < 1){
vErrors = fail(vErrors,instancePath+"/on/cluster",4,data50);
errors++;
}
const len16 = data50.length;
for(let i16=0; i16<len16; i16++){
let data51 = data50[i16];
if(typeof data51 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/cluster/" + i16,5,data51);
errors++;
}
}
}
}
if(data47.accessKeyId !== undefined){
let data52 = data47.accessKeyId;
if((typeof data52 !== "string") && (!(Array.isArray(data52)))){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",3,data52);
errors++;
}
if(Array.isArray(data52)){
if(data52.length < 1){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",4,data52);
errors++;
}
const len17 = data52.length;
for(let i17=0; i17<len17; i17++){
let data53 = data52[i17];
if(typeof data53 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId/" + i17,5,data53);
errors++;
}
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/on",37,data47);
errors++;
}
}
}
var _valid5 = _errs139 === errors;
valid68 = _valid5;
}
if(!valid68){
vErrors = fail(vErrors,instancePath,38,data);
errors++;
}
const _errs160 = errors;
let valid81 = true;
const _errs161 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.fault === undefined) && (missing6 = "fault")){
const err105 = {};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
if(data.fault !== undefined){
if("cut-after" !== data.fault){
const err106 = {};
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
}
var _valid6 = _errs161 === errors;
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs163 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key12 in data){
if(!((((((((key12 === "id") || (key12 === "fault")) || (key12 === "times")) || (key12 === "after")) || (key12 === "probability")) || (key12 === "fromSeconds")) || (key12 === "untilSeconds")) || (key12 === "on"))){
vErrors = fail(vErrors,instancePath,39,data,undefined,{additionalProperty: key12});
errors++;
}
}
if(data.on !== undefined){
let data55 = data.on;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key13 in data55){
if(!(((key13 === "action") || (key13 === "cluster")) || (key13 === "accessKeyId"))){
vErrors = fail(vErrors,instancePath+"/on",40,data55,undefined,{additionalProperty: key13});
errors++;
}
}
if(data55.action !== undefined){
let data56 = data55.action;
if((typeof data56 !== "string") && (!(Array.isArray(data56)))){
vErrors = fail(vErrors,instancePath+"/on/action",3,data56);
errors++;
}
if(Array.isArray(data56)){
if(data56.length < 1){
vErrors = fail(vErrors,instancePath+"/on/action",4,data56);
errors++;
}
const len18 = data56.length;
for(let i18=0; i18<len18; i18++){
let data57 = data56[i18];
if(typeof data57 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/action/" + i18,5,data57);
errors++;
}
}
}
}
if(data55.cluster !== undefined){
let data58 = data55.cluster;
if((typeof data58 !== "string") && (!(Array.isArray(data58)))){
vErrors = fail(vErrors,instancePath+"/on/cluster",3,data58);
errors++;
}
if(Array.isArray(data58)){
if(data58.length < 1){
vErrors = fail(vErrors,instancePath+"/on/cluster",4,data58);
errors++;
}
const len19 = data58.length;
for(let i19=0; i19<len19; i19++){
let data59 = data58[i19];
if(typeof data59 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/cluster/" + i19,5,data59);
errors++;
}
}
}
}
if(data55.accessKeyId !== undefined){
let data60 = data55.accessKeyId;
if((typeof data60 !== "string") && (!(Array.isArray(data60)))){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",3,data60);
errors++;
}
if(Array.isArray(data60)){
if(data60.length < 1){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",4,data60);
errors++;
}
const len20 = data60.length;
for(let i20=0; i20<len20; i20++){
let data61 = data60[i20];
if(typeof data61 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId/" + i20,5,data61);
errors++;
}
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/on",41,data55);
errors++;
}
}
}
var _valid6 = _errs163 === errors;
valid81 = _valid6;
}
if(!valid81){
vErrors = fail(vErrors,instancePath,42,data);
errors++;
}
const _errs184 = errors;
let valid94 = true;
const _errs185 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.fault === undefined) && (missing7 = "fault")){
const err120 = {};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
else {
if(data.fault !== undefined){
if("stale-reads" !== data.fault){
const err121 = {};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
}
var _valid7 = _errs185 === errors;
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs187 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.milliseconds === undefined){
vErrors = fail(vErrors,instancePath,43,data);
errors++;
}
for(const key14 in data){
if(!(func2.call(schema12.allOf[7].then.properties, key14))){
vErrors = fail(vErrors,instancePath,44,data,undefined,{additionalProperty: key14});
errors++;
}
}
if(data.on !== undefined){
let data63 = data.on;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key15 in data63){
if(!(((key15 === "action") || (key15 === "cluster")) || (key15 === "accessKeyId"))){
vErrors = fail(vErrors,instancePath+"/on",45,data63,undefined,{additionalProperty: key15});
errors++;
}
}
if(data63.action !== undefined){
let data64 = data63.action;
if((typeof data64 !== "string") && (!(Array.isArray(data64)))){
vErrors = fail(vErrors,instancePath+"/on/action",3,data64);
errors++;
}
if(Array.isArray(data64)){
if(data64.length < 1){
vErrors = fail(vErrors,instancePath+"/on/action",4,data64);
errors++;
}
const len21 = data64.length;
for(let i21=0; i21<len21; i21++){
let data65 = data64[i21];
if(typeof data65 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/action/" + i21,5,data65);
errors++;
}
}
}
}
if(data63.cluster !== undefined){
let data66 = data63.cluster;
if((typeof data66 !== "string") && (!(Array.isArray(data66)))){
vErrors = fail(vErrors,instancePath+"/on/cluster",3,data66);
errors++;
}
if(Array.isArray(data66)){
if(data66.length < 1){
vErrors = fail(vErrors,instancePath+"/on/cluster",4,data66);
errors++;
}
const len22 = data66.length;
for(let i22=0; i22<len22; i22++){
let data67 = data66[i22];
if(typeof data67 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/cluster/" + i22,5,data67);
errors++;
}
}
}
}
if(data63.accessKeyId !== undefined){
let data68 = data63.accessKeyId;
if((typeof data68 !== "string") && (!(Array.isArray(data68)))){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",3,data68);
errors++;
}
if(Array.isArray(data68)){
if(data68.length < 1){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId",4,data68);
errors++;
}
const len23 = data68.length;
for(let i23=0; i23<len23; i23++){
let data69 = data68[i23];
if(typeof data69 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/accessKeyId/" + i23,5,data69);
errors++;
}
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/on",46,data63);
errors++;
}
}
if(data.milliseconds !== undefined){
let data70 = data.milliseconds;
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 86400000 || isNaN(data70)){
vErrors = fail(vErrors,instancePath+"/milliseconds",7,data70);
errors++;
}
if(data70 < 0 || isNaN(data70)){
vErrors = fail(vErrors,instancePath+"/milliseconds",8,data70);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/milliseconds",9,data70);
errors++;
}
}
}
var _valid7 = _errs187 === errors;
valid94 = _valid7;
}
if(!valid94){
vErrors = fail(vErrors,instancePath,47,data);
errors++;
}
const _errs211 = errors;
let valid108 = true;
const _errs212 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.fault === undefined) && (missing8 = "fault")){
const err139 = {};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
else {
if(data.fault !== undefined){
if("no-capacity" !== data.fault){
const err140 = {};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
}
var _valid8 = _errs212 === errors;
errors = _errs211;
if(vErrors !== null){
if(_errs211){
vErrors.length = _errs211;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs214 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key16 in data){
if(!(func2.call(schema12.allOf[8].then.properties, key16))){
vErrors = fail(vErrors,instancePath,48,data,undefined,{additionalProperty: key16});
errors++;
}
}
if(data.on !== undefined){
let data72 = data.on;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key17 in data72){
if(!(((key17 === "family") || (key17 === "zone")) || (key17 === "capacityProvider"))){
vErrors = fail(vErrors,instancePath+"/on",49,data72,undefined,{additionalProperty: key17});
errors++;
}
}
if(data72.family !== undefined){
let data73 = data72.family;
if((typeof data73 !== "string") && (!(Array.isArray(data73)))){
vErrors = fail(vErrors,instancePath+"/on/family",3,data73);
errors++;
}
if(Array.isArray(data73)){
if(data73.length < 1){
vErrors = fail(vErrors,instancePath+"/on/family",4,data73);
errors++;
}
const len24 = data73.length;
for(let i24=0; i24<len24; i24++){
let data74 = data73[i24];
if(typeof data74 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/family/" + i24,5,data74);
errors++;
}
}
}
}
if(data72.zone !== undefined){
let data75 = data72.zone;
if((typeof data75 !== "string") && (!(Array.isArray(data75)))){
vErrors = fail(vErrors,instancePath+"/on/zone",3,data75);
errors++;
}
if(Array.isArray(data75)){
if(data75.length < 1){
vErrors = fail(vErrors,instancePath+"/on/zone",4,data75);
errors++;
}
const len25 = data75.length;
for(let i25=0; i25<len25; i25++){
let data76 = data75[i25];
if(typeof data76 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/zone/" + i25,5,data76);
errors++;
}
}
}
}
if(data72.capacityProvider !== undefined){
let data77 = data72.capacityProvider;
if((typeof data77 !== "string") && (!(Array.isArray(data77)))){
vErrors = fail(vErrors,instancePath+"/on/capacityProvider",3,data77);
errors++;
}
if(Array.isArray(data77)){
if(data77.length < 1){
vErrors = fail(vErrors,instancePath+"/on/capacityProvider",4,data77);
errors++;
}
const len26 = data77.length;
for(let i26=0; i26<len26; i26++){
let data78 = data77[i26];
if(typeof data78 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/capacityProvider/" + i26,5,data78);
errors++;
}
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/on",50,data72);
errors++;
}
}
if(data.reason !== undefined){
let data79 = data.reason;
if(typeof data79 !== "string"){
vErrors = fail(vErrors,instancePath+"/reason",51,data79);
errors++;
}
}
if(data.detail !== undefined){
let data80 = data.detail;
if(typeof data80 !== "string"){
vErrors = fail(vErrors,instancePath+"/detail",52,data80);
errors++;
}
}
}
var _valid8 = _errs214 === errors;
valid108 = _valid8;
}
if(!valid108){
vErrors = fail(vErrors,instancePath,53,data);
errors++;
}
const _errs239 = errors;
let valid121 = true;
const _errs240 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.fault === undefined) && (missing9 = "fault")){
const err156 = {};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
else {
if(data.fault !== undefined){
if("slow-pull" !== data.fault){
const err157 = {};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
}
var _valid9 = _errs240 === errors;
errors = _errs239;
if(vErrors !== null){
if(_errs239){
vErrors.length = _errs239;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs242 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.milliseconds === undefined){
vErrors = fail(vErrors,instancePath,54,data);
errors++;
}
for(const key18 in data){
if(!(func2.call(schema12.allOf[9].then.properties, key18))){
vErrors = fail(vErrors,instancePath,55,data,undefined,{additionalProperty: key18});
errors++;
}
}
if(data.on !== undefined){
let data82 = data.on;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key19 in data82){
if(!(key19 === "image")){
vErrors = fail(vErrors,instancePath+"/on",56,data82,undefined,{additionalProperty: key19});
errors++;
}
}
if(data82.image !== undefined){
let data83 = data82.image;
if((typeof data83 !== "string") && (!(Array.isArray(data83)))){
vErrors = fail(vErrors,instancePath+"/on/image",3,data83);
errors++;
}
if(Array.isArray(data83)){
if(data83.length < 1){
vErrors = fail(vErrors,instancePath+"/on/image",4,data83);
errors++;
}
const len27 = data83.length;
for(let i27=0; i27<len27; i27++){
let data84 = data83[i27];
if(typeof data84 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/image/" + i27,5,data84);
errors++;
}
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/on",57,data82);
errors++;
}
}
if(data.milliseconds !== undefined){
let data85 = data.milliseconds;
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 86400000 || isNaN(data85)){
vErrors = fail(vErrors,instancePath+"/milliseconds",7,data85);
errors++;
}
if(data85 < 0 || isNaN(data85)){
vErrors = fail(vErrors,instancePath+"/milliseconds",8,data85);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/milliseconds",9,data85);
errors++;
}
}
}
var _valid9 = _errs242 === errors;
valid121 = _valid9;
}
if(!valid121){
vErrors = fail(vErrors,instancePath,58,data);
errors++;
}
const _errs256 = errors;
let valid129 = true;
const _errs257 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.fault === undefined) && (missing10 = "fault")){
const err169 = {};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
else {
if(data.fault !== undefined){
if("container-dies" !== data.fault){
const err170 = {};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
}
var _valid10 = _errs257 === errors;
errors = _errs256;
if(vErrors !== null){
if(_errs256){
vErrors.length = _errs256;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs259 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.afterSeconds === undefined){
vErrors = fail(vErrors,instancePath,59,data);
errors++;
}
for(const key20 in data){
if(!(func2.call(schema12.allOf[10].then.properties, key20))){
vErrors = fail(vErrors,instancePath,60,data,undefined,{additionalProperty: key20});
errors++;
}
}
if(data.on !== undefined){
let data87 = data.on;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key21 in data87){
if(!((key21 === "family") || (key21 === "group"))){
vErrors = fail(vErrors,instancePath+"/on",61,data87,undefined,{additionalProperty: key21});
errors++;
}
}
if(data87.family !== undefined){
let data88 = data87.family;
if((typeof data88 !== "string") && (!(Array.isArray(data88)))){
vErrors = fail(vErrors,instancePath+"/on/family",3,data88);
errors++;
}
if(Array.isArray(data88)){
if(data88.length < 1){
vErrors = fail(vErrors,instancePath+"/on/family",4,data88);
errors++;
}
const len28 = data88.length;
for(let i28=0; i28<len28; i28++){
let data89 = data88[i28];
if(typeof data89 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/family/" + i28,5,data89);
errors++;
}
}
}
}
if(data87.group !== undefined){
let data90 = data87.group;
if((typeof data90 !== "string") && (!(Array.isArray(data90)))){
vErrors = fail(vErrors,instancePath+"/on/group",3,data90);
errors++;
}
if(Array.isArray(data90)){
if(data90.length < 1){
vErrors = fail(vErrors,instancePath+"/on/group",4,data90);
errors++;
}
const len29 = data90.length;
for(let i29=0; i29<len29; i29++){
let data91 = data90[i29];
if(typeof data91 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/group/" + i29,5,data91);
errors++;
}
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/on",62,data87);
errors++;
}
}
if(data.container !== undefined){
let data92 = data.container;
if(typeof data92 !== "string"){
vErrors = fail(vErrors,instancePath+"/container",63,data92);
errors++;
}
}
if(data.afterSeconds !== undefined){
let data93 = data.afterSeconds;
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 31622400 || isNaN(data93)){
vErrors = fail(vErrors,instancePath+"/afterSeconds",64,data93);
errors++;
}
if(data93 < 0 || isNaN(data93)){
vErrors = fail(vErrors,instancePath+"/afterSeconds",65,data93);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/afterSeconds",66,data93);
errors++;
}
}
}
var _valid10 = _errs259 === errors;
valid129 = _valid10;
}
if(!valid129){
vErrors = fail(vErrors,instancePath,67,data);
errors++;
}
const _errs280 = errors;
let valid140 = true;
const _errs281 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.fault === undefined) && (missing11 = "fault")){
const err186 = {};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
else {
if(data.fault !== undefined){
if("lose-event" !== data.fault){
const err187 = {};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
}
var _valid11 = _errs281 === errors;
errors = _errs280;
if(vErrors !== null){
if(_errs280){
vErrors.length = _errs280;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs283 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key22 in data){
if(!((((((((key22 === "id") || (key22 === "fault")) || (key22 === "times")) || (key22 === "after")) || (key22 === "probability")) || (key22 === "fromSeconds")) || (key22 === "untilSeconds")) || (key22 === "on"))){
vErrors = fail(vErrors,instancePath,68,data,undefined,{additionalProperty: key22});
errors++;
}
}
if(data.on !== undefined){
let data95 = data.on;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key23 in data95){
if(!(key23 === "detailType")){
vErrors = fail(vErrors,instancePath+"/on",69,data95,undefined,{additionalProperty: key23});
errors++;
}
}
if(data95.detailType !== undefined){
let data96 = data95.detailType;
if((typeof data96 !== "string") && (!(Array.isArray(data96)))){
vErrors = fail(vErrors,instancePath+"/on/detailType",3,data96);
errors++;
}
if(Array.isArray(data96)){
if(data96.length < 1){
vErrors = fail(vErrors,instancePath+"/on/detailType",4,data96);
errors++;
}
const len30 = data96.length;
for(let i30=0; i30<len30; i30++){
let data97 = data96[i30];
if(typeof data97 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/detailType/" + i30,5,data97);
errors++;
}
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/on",70,data95);
errors++;
}
}
}
var _valid11 = _errs283 === errors;
valid140 = _valid11;
}
if(!valid140){
vErrors = fail(vErrors,instancePath,71,data);
errors++;
}
const _errs294 = errors;
let valid147 = true;
const _errs295 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.fault === undefined) && (missing12 = "fault")){
const err195 = {};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
else {
if(data.fault !== undefined){
if("repeat-event" !== data.fault){
const err196 = {};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
}
var _valid12 = _errs295 === errors;
errors = _errs294;
if(vErrors !== null){
if(_errs294){
vErrors.length = _errs294;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs297 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key24 in data){
if(!(func2.call(schema12.allOf[12].then.properties, key24))){
vErrors = fail(vErrors,instancePath,72,data,undefined,{additionalProperty: key24});
errors++;
}
}
if(data.on !== undefined){
let data99 = data.on;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key25 in data99){
if(!(key25 === "detailType")){
vErrors = fail(vErrors,instancePath+"/on",73,data99,undefined,{additionalProperty: key25});
errors++;
}
}
if(data99.detailType !== undefined){
let data100 = data99.detailType;
if((typeof data100 !== "string") && (!(Array.isArray(data100)))){
vErrors = fail(vErrors,instancePath+"/on/detailType",3,data100);
errors++;
}
if(Array.isArray(data100)){
if(data100.length < 1){
vErrors = fail(vErrors,instancePath+"/on/detailType",4,data100);
errors++;
}
const len31 = data100.length;
for(let i31=0; i31<len31; i31++){
let data101 = data100[i31];
if(typeof data101 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/detailType/" + i31,5,data101);
errors++;
}
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/on",74,data99);
errors++;
}
}
if(data.copies !== undefined){
let data102 = data.copies;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
vErrors = fail(vErrors,instancePath+"/copies",75,data102);
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 10 || isNaN(data102)){
vErrors = fail(vErrors,instancePath+"/copies",76,data102);
errors++;
}
if(data102 < 2 || isNaN(data102)){
vErrors = fail(vErrors,instancePath+"/copies",77,data102);
errors++;
}
}
}
}
var _valid12 = _errs297 === errors;
valid147 = _valid12;
}
if(!valid147){
vErrors = fail(vErrors,instancePath,78,data);
errors++;
}
const _errs310 = errors;
let valid154 = true;
const _errs311 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.fault === undefined) && (missing13 = "fault")){
const err207 = {};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
else {
if(data.fault !== undefined){
if("delay-event" !== data.fault){
const err208 = {};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
}
var _valid13 = _errs311 === errors;
errors = _errs310;
if(vErrors !== null){
if(_errs310){
vErrors.length = _errs310;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs313 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.milliseconds === undefined){
vErrors = fail(vErrors,instancePath,79,data);
errors++;
}
for(const key26 in data){
if(!(func2.call(schema12.allOf[13].then.properties, key26))){
vErrors = fail(vErrors,instancePath,80,data,undefined,{additionalProperty: key26});
errors++;
}
}
if(data.on !== undefined){
let data104 = data.on;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key27 in data104){
if(!(key27 === "detailType")){
vErrors = fail(vErrors,instancePath+"/on",81,data104,undefined,{additionalProperty: key27});
errors++;
}
}
if(data104.detailType !== undefined){
let data105 = data104.detailType;
if((typeof data105 !== "string") && (!(Array.isArray(data105)))){
vErrors = fail(vErrors,instancePath+"/on/detailType",3,data105);
errors++;
}
if(Array.isArray(data105)){
if(data105.length < 1){
vErrors = fail(vErrors,instancePath+"/on/detailType",4,data105);
errors++;
}
const len32 = data105.length;
for(let i32=0; i32<len32; i32++){
let data106 = data105[i32];
if(typeof data106 !== "string"){
vErrors = fail(vErrors,instancePath+"/on/detailType/" + i32,5,data106);
errors++;
}
}
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/on",82,data104);
errors++;
}
}
if(data.milliseconds !== undefined){
let data107 = data.milliseconds;
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 86400000 || isNaN(data107)){
vErrors = fail(vErrors,instancePath+"/milliseconds",7,data107);
errors++;
}
if(data107 < 0 || isNaN(data107)){
vErrors = fail(vErrors,instancePath+"/milliseconds",8,data107);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/milliseconds",9,data107);
errors++;
}
}
if(data.upToMilliseconds !== undefined){
let data108 = data.upToMilliseconds;
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 86400000 || isNaN(data108)){
vErrors = fail(vErrors,instancePath+"/upToMilliseconds",7,data108);
errors++;
}
if(data108 < 0 || isNaN(data108)){
vErrors = fail(vErrors,instancePath+"/upToMilliseconds",8,data108);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/upToMilliseconds",9,data108);
errors++;
}
}
}
var _valid13 = _errs313 === errors;
valid154 = _valid13;
}
if(!valid154){
vErrors = fail(vErrors,instancePath,83,data);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fault === undefined){
vErrors = fail(vErrors,instancePath,84,data);
errors++;
}
if(data.id !== undefined){
let data109 = data.id;
if(typeof data109 === "string"){
if(!pattern1.test(data109)){
vErrors = fail(vErrors,instancePath+"/id",85,data109);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/id",86,data109);
errors++;
}
}
if(data.fault !== undefined){
let data110 = data.fault;
if(typeof data110 !== "string"){
vErrors = fail(vErrors,instancePath+"/fault",87,data110);
errors++;
}
if(!((((((((((((((data110 === "latency") || (data110 === "throttle")) || (data110 === "error")) || (data110 === "access-denied")) || (data110 === "expired-token")) || (data110 === "cut-before")) || (data110 === "cut-after")) || (data110 === "stale-reads")) || (data110 === "no-capacity")) || (data110 === "slow-pull")) || (data110 === "container-dies")) || (data110 === "lose-event")) || (data110 === "repeat-event")) || (data110 === "delay-event"))){
vErrors = fail(vErrors,instancePath+"/fault",88,data110);
errors++;
}
}
if(data.on !== undefined){
let data111 = data.on;
if(!(data111 && typeof data111 == "object" && !Array.isArray(data111))){
vErrors = fail(vErrors,instancePath+"/on",89,data111);
errors++;
}
}
if(data.times !== undefined){
let data112 = data.times;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
vErrors = fail(vErrors,instancePath+"/times",90,data112);
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 < 1 || isNaN(data112)){
vErrors = fail(vErrors,instancePath+"/times",91,data112);
errors++;
}
}
}
if(data.after !== undefined){
let data113 = data.after;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
vErrors = fail(vErrors,instancePath+"/after",92,data113);
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 0 || isNaN(data113)){
vErrors = fail(vErrors,instancePath+"/after",93,data113);
errors++;
}
}
}
if(data.probability !== undefined){
let data114 = data.probability;
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 1 || isNaN(data114)){
vErrors = fail(vErrors,instancePath+"/probability",94,data114);
errors++;
}
if(data114 < 0 || isNaN(data114)){
vErrors = fail(vErrors,instancePath+"/probability",95,data114);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/probability",96,data114);
errors++;
}
}
if(data.fromSeconds !== undefined){
let data115 = data.fromSeconds;
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 31622400 || isNaN(data115)){
vErrors = fail(vErrors,instancePath+"/fromSeconds",64,data115);
errors++;
}
if(data115 < 0 || isNaN(data115)){
vErrors = fail(vErrors,instancePath+"/fromSeconds",65,data115);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/fromSeconds",66,data115);
errors++;
}
}
if(data.untilSeconds !== undefined){
let data116 = data.untilSeconds;
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 31622400 || isNaN(data116)){
vErrors = fail(vErrors,instancePath+"/untilSeconds",64,data116);
errors++;
}
if(data116 < 0 || isNaN(data116)){
vErrors = fail(vErrors,instancePath+"/untilSeconds",65,data116);
errors++;
}
}
else {
vErrors = fail(vErrors,instancePath+"/untilSeconds",66,data116);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath,97,data);
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rules === undefined){
vErrors = fail(vErrors,instancePath,98,data);
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "rules"))){
vErrors = fail(vErrors,instancePath,99,data,undefined,{additionalProperty: key0});
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
vErrors = fail(vErrors,instancePath+"/$schema",100,data0);
errors++;
}
}
if(data.rules !== undefined){
let data1 = data.rules;
if(Array.isArray(data1)){
if(data1.length > 200){
vErrors = fail(vErrors,instancePath+"/rules",101,data1);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data1[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors,instancePath+"/rules",102,data1);
errors++;
}
}
}
else {
vErrors = fail(vErrors,instancePath,103,data);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

