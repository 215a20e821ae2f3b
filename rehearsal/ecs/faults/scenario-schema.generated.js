// Compiled from rehearsal/ecs/faults/scenario.schema.json by scripts/compile-schemas.ts; do not edit.
"use strict";
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
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'",schema:schema12.allOf[0].then.required,parentSchema:schema12.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.allOf[0].then.properties, key0))){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[0].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.on !== undefined){
let data1 = data.on;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((key1 === "action") || (key1 === "cluster")) || (key1 === "accessKeyId"))){
const err4 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/0/then/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[0].then.properties.on,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.action !== undefined){
let data2 = data1.action;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err5 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/on/action/" + i0,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data3};
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
if(data1.cluster !== undefined){
let data4 = data1.cluster;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err8 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data4)){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/on/cluster/" + i1,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data1.accessKeyId !== undefined){
let data6 = data1.accessKeyId;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err11 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data6)){
if(data6.length < 1){
const err12 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/on/accessKeyId/" + i2,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/0/then/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.allOf[0].then.properties.on.type,parentSchema:schema12.allOf[0].then.properties.on,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.milliseconds !== undefined){
let data8 = data.milliseconds;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 86400000 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/definitions/milliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema16,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/definitions/milliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema16,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/definitions/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema16.type,parentSchema:schema16,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.upToMilliseconds !== undefined){
let data9 = data.upToMilliseconds;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 86400000 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/upToMilliseconds",schemaPath:"#/definitions/milliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema16,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/upToMilliseconds",schemaPath:"#/definitions/milliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema16,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/upToMilliseconds",schemaPath:"#/definitions/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema16.type,parentSchema:schema16,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err21 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.allOf[0].if,parentSchema:schema12.allOf[0],data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
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
const err24 = {instancePath,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[1].then,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.on !== undefined){
let data11 = data.on;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!(((key3 === "action") || (key3 === "cluster")) || (key3 === "accessKeyId"))){
const err25 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/1/then/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[1].then.properties.on,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.action !== undefined){
let data12 = data11.action;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
const err26 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(Array.isArray(data12)){
if(data12.length < 1){
const err27 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 !== "string"){
const err28 = {instancePath:instancePath+"/on/action/" + i3,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
if(data11.cluster !== undefined){
let data14 = data11.cluster;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
const err29 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(Array.isArray(data14)){
if(data14.length < 1){
const err30 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(typeof data15 !== "string"){
const err31 = {instancePath:instancePath+"/on/cluster/" + i4,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
if(data11.accessKeyId !== undefined){
let data16 = data11.accessKeyId;
if((typeof data16 !== "string") && (!(Array.isArray(data16)))){
const err32 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Array.isArray(data16)){
if(data16.length < 1){
const err33 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
let data17 = data16[i5];
if(typeof data17 !== "string"){
const err34 = {instancePath:instancePath+"/on/accessKeyId/" + i5,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/1/then/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.allOf[1].then.properties.on.type,parentSchema:schema12.allOf[1].then.properties.on,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
var _valid1 = _errs35 === errors;
valid16 = _valid1;
}
if(!valid16){
const err36 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.allOf[1].if,parentSchema:schema12.allOf[1],data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
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
const err39 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema12.allOf[2].then.required,parentSchema:schema12.allOf[2].then,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key4 in data){
if(!(func2.call(schema12.allOf[2].then.properties, key4))){
const err40 = {instancePath,schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[2].then,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.on !== undefined){
let data19 = data.on;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
if(!(((key5 === "action") || (key5 === "cluster")) || (key5 === "accessKeyId"))){
const err41 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/2/then/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[2].then.properties.on,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19.action !== undefined){
let data20 = data19.action;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
const err42 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(Array.isArray(data20)){
if(data20.length < 1){
const err43 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len6 = data20.length;
for(let i6=0; i6<len6; i6++){
let data21 = data20[i6];
if(typeof data21 !== "string"){
const err44 = {instancePath:instancePath+"/on/action/" + i6,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data21};
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
}
if(data19.cluster !== undefined){
let data22 = data19.cluster;
if((typeof data22 !== "string") && (!(Array.isArray(data22)))){
const err45 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(Array.isArray(data22)){
if(data22.length < 1){
const err46 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len7 = data22.length;
for(let i7=0; i7<len7; i7++){
let data23 = data22[i7];
if(typeof data23 !== "string"){
const err47 = {instancePath:instancePath+"/on/cluster/" + i7,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
if(data19.accessKeyId !== undefined){
let data24 = data19.accessKeyId;
if((typeof data24 !== "string") && (!(Array.isArray(data24)))){
const err48 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(Array.isArray(data24)){
if(data24.length < 1){
const err49 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data24};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len8 = data24.length;
for(let i8=0; i8<len8; i8++){
let data25 = data24[i8];
if(typeof data25 !== "string"){
const err50 = {instancePath:instancePath+"/on/accessKeyId/" + i8,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data25};
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
}
}
else {
const err51 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/2/then/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.allOf[2].then.properties.on.type,parentSchema:schema12.allOf[2].then.properties.on,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.code !== undefined){
let data26 = data.code;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err52 = {instancePath:instancePath+"/code",schemaPath:"#/allOf/2/then/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{1,100}$"},message:"must match pattern \""+"^[A-Za-z]{1,100}$"+"\"",schema:"^[A-Za-z]{1,100}$",parentSchema:schema12.allOf[2].then.properties.code,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/code",schemaPath:"#/allOf/2/then/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.allOf[2].then.properties.code.type,parentSchema:schema12.allOf[2].then.properties.code,data:data26};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.message !== undefined){
let data27 = data.message;
if(typeof data27 !== "string"){
const err54 = {instancePath:instancePath+"/message",schemaPath:"#/allOf/2/then/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.allOf[2].then.properties.message.type,parentSchema:schema12.allOf[2].then.properties.message,data:data27};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.status !== undefined){
let data28 = data.status;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err55 = {instancePath:instancePath+"/status",schemaPath:"#/allOf/2/then/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.allOf[2].then.properties.status.type,parentSchema:schema12.allOf[2].then.properties.status,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 599 || isNaN(data28)){
const err56 = {instancePath:instancePath+"/status",schemaPath:"#/allOf/2/then/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema12.allOf[2].then.properties.status,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data28 < 400 || isNaN(data28)){
const err57 = {instancePath:instancePath+"/status",schemaPath:"#/allOf/2/then/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400",schema:400,parentSchema:schema12.allOf[2].then.properties.status,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
var _valid2 = _errs59 === errors;
valid29 = _valid2;
}
if(!valid29){
const err58 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.allOf[2].if,parentSchema:schema12.allOf[2],data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
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
const err61 = {instancePath,schemaPath:"#/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[3].then,data};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.on !== undefined){
let data30 = data.on;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key7 in data30){
if(!(((key7 === "action") || (key7 === "cluster")) || (key7 === "accessKeyId"))){
const err62 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/3/then/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[3].then.properties.on,data:data30};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data30.action !== undefined){
let data31 = data30.action;
if((typeof data31 !== "string") && (!(Array.isArray(data31)))){
const err63 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data31};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(Array.isArray(data31)){
if(data31.length < 1){
const err64 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len9 = data31.length;
for(let i9=0; i9<len9; i9++){
let data32 = data31[i9];
if(typeof data32 !== "string"){
const err65 = {instancePath:instancePath+"/on/action/" + i9,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data32};
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
}
if(data30.cluster !== undefined){
let data33 = data30.cluster;
if((typeof data33 !== "string") && (!(Array.isArray(data33)))){
const err66 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data33};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(Array.isArray(data33)){
if(data33.length < 1){
const err67 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data33};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len10 = data33.length;
for(let i10=0; i10<len10; i10++){
let data34 = data33[i10];
if(typeof data34 !== "string"){
const err68 = {instancePath:instancePath+"/on/cluster/" + i10,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data34};
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
}
if(data30.accessKeyId !== undefined){
let data35 = data30.accessKeyId;
if((typeof data35 !== "string") && (!(Array.isArray(data35)))){
const err69 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data35};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(Array.isArray(data35)){
if(data35.length < 1){
const err70 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data35};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len11 = data35.length;
for(let i11=0; i11<len11; i11++){
let data36 = data35[i11];
if(typeof data36 !== "string"){
const err71 = {instancePath:instancePath+"/on/accessKeyId/" + i11,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data36};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
}
else {
const err72 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/3/then/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.allOf[3].then.properties.on.type,parentSchema:schema12.allOf[3].then.properties.on,data:data30};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.message !== undefined){
let data37 = data.message;
if(typeof data37 !== "string"){
const err73 = {instancePath:instancePath+"/message",schemaPath:"#/allOf/3/then/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.allOf[3].then.properties.message.type,parentSchema:schema12.allOf[3].then.properties.message,data:data37};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
var _valid3 = _errs89 === errors;
valid42 = _valid3;
}
if(!valid42){
const err74 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.allOf[3].if,parentSchema:schema12.allOf[3],data};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
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
const err77 = {instancePath,schemaPath:"#/allOf/4/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[4].then,data};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.on !== undefined){
let data39 = data.on;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key9 in data39){
if(!(((key9 === "action") || (key9 === "cluster")) || (key9 === "accessKeyId"))){
const err78 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/4/then/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[4].then.properties.on,data:data39};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data39.action !== undefined){
let data40 = data39.action;
if((typeof data40 !== "string") && (!(Array.isArray(data40)))){
const err79 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data40};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(Array.isArray(data40)){
if(data40.length < 1){
const err80 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data40};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len12 = data40.length;
for(let i12=0; i12<len12; i12++){
let data41 = data40[i12];
if(typeof data41 !== "string"){
const err81 = {instancePath:instancePath+"/on/action/" + i12,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data41};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
if(data39.cluster !== undefined){
let data42 = data39.cluster;
if((typeof data42 !== "string") && (!(Array.isArray(data42)))){
const err82 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data42};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(Array.isArray(data42)){
if(data42.length < 1){
const err83 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data42};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len13 = data42.length;
for(let i13=0; i13<len13; i13++){
let data43 = data42[i13];
if(typeof data43 !== "string"){
const err84 = {instancePath:instancePath+"/on/cluster/" + i13,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data43};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
if(data39.accessKeyId !== undefined){
let data44 = data39.accessKeyId;
if((typeof data44 !== "string") && (!(Array.isArray(data44)))){
const err85 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data44};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(Array.isArray(data44)){
if(data44.length < 1){
const err86 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data44};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const len14 = data44.length;
for(let i14=0; i14<len14; i14++){
let data45 = data44[i14];
if(typeof data45 !== "string"){
const err87 = {instancePath:instancePath+"/on/accessKeyId/" + i14,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data45};
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
}
}
else {
const err88 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/4/then/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.allOf[4].then.properties.on.type,parentSchema:schema12.allOf[4].then.properties.on,data:data39};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
var _valid4 = _errs115 === errors;
valid55 = _valid4;
}
if(!valid55){
const err89 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.allOf[4].if,parentSchema:schema12.allOf[4],data};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
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
const err92 = {instancePath,schemaPath:"#/allOf/5/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[5].then,data};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.on !== undefined){
let data47 = data.on;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key11 in data47){
if(!(((key11 === "action") || (key11 === "cluster")) || (key11 === "accessKeyId"))){
const err93 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/5/then/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[5].then.properties.on,data:data47};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data47.action !== undefined){
let data48 = data47.action;
if((typeof data48 !== "string") && (!(Array.isArray(data48)))){
const err94 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data48};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(Array.isArray(data48)){
if(data48.length < 1){
const err95 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data48};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const len15 = data48.length;
for(let i15=0; i15<len15; i15++){
let data49 = data48[i15];
if(typeof data49 !== "string"){
const err96 = {instancePath:instancePath+"/on/action/" + i15,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data49};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
if(data47.cluster !== undefined){
let data50 = data47.cluster;
if((typeof data50 !== "string") && (!(Array.isArray(data50)))){
const err97 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data50};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(Array.isArray(data50)){
if(data50.length < 1){
const err98 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data50};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len16 = data50.length;
for(let i16=0; i16<len16; i16++){
let data51 = data50[i16];
if(typeof data51 !== "string"){
const err99 = {instancePath:instancePath+"/on/cluster/" + i16,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data51};
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
}
if(data47.accessKeyId !== undefined){
let data52 = data47.accessKeyId;
if((typeof data52 !== "string") && (!(Array.isArray(data52)))){
const err100 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data52};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(Array.isArray(data52)){
if(data52.length < 1){
const err101 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data52};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
const len17 = data52.length;
for(let i17=0; i17<len17; i17++){
let data53 = data52[i17];
if(typeof data53 !== "string"){
const err102 = {instancePath:instancePath+"/on/accessKeyId/" + i17,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data53};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
}
}
else {
const err103 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/5/then/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.allOf[5].then.properties.on.type,parentSchema:schema12.allOf[5].then.properties.on,data:data47};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
var _valid5 = _errs139 === errors;
valid68 = _valid5;
}
if(!valid68){
const err104 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.allOf[5].if,parentSchema:schema12.allOf[5],data};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
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
const err107 = {instancePath,schemaPath:"#/allOf/6/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[6].then,data};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.on !== undefined){
let data55 = data.on;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key13 in data55){
if(!(((key13 === "action") || (key13 === "cluster")) || (key13 === "accessKeyId"))){
const err108 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/6/then/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[6].then.properties.on,data:data55};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data55.action !== undefined){
let data56 = data55.action;
if((typeof data56 !== "string") && (!(Array.isArray(data56)))){
const err109 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data56};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(Array.isArray(data56)){
if(data56.length < 1){
const err110 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data56};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const len18 = data56.length;
for(let i18=0; i18<len18; i18++){
let data57 = data56[i18];
if(typeof data57 !== "string"){
const err111 = {instancePath:instancePath+"/on/action/" + i18,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data57};
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
}
if(data55.cluster !== undefined){
let data58 = data55.cluster;
if((typeof data58 !== "string") && (!(Array.isArray(data58)))){
const err112 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data58};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(Array.isArray(data58)){
if(data58.length < 1){
const err113 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data58};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len19 = data58.length;
for(let i19=0; i19<len19; i19++){
let data59 = data58[i19];
if(typeof data59 !== "string"){
const err114 = {instancePath:instancePath+"/on/cluster/" + i19,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data59};
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
}
if(data55.accessKeyId !== undefined){
let data60 = data55.accessKeyId;
if((typeof data60 !== "string") && (!(Array.isArray(data60)))){
const err115 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data60};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(Array.isArray(data60)){
if(data60.length < 1){
const err116 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data60};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len20 = data60.length;
for(let i20=0; i20<len20; i20++){
let data61 = data60[i20];
if(typeof data61 !== "string"){
const err117 = {instancePath:instancePath+"/on/accessKeyId/" + i20,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data61};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
}
}
else {
const err118 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/6/then/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.allOf[6].then.properties.on.type,parentSchema:schema12.allOf[6].then.properties.on,data:data55};
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
var _valid6 = _errs163 === errors;
valid81 = _valid6;
}
if(!valid81){
const err119 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.allOf[6].if,parentSchema:schema12.allOf[6],data};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
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
const err122 = {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'",schema:schema12.allOf[7].then.required,parentSchema:schema12.allOf[7].then,data};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key14 in data){
if(!(func2.call(schema12.allOf[7].then.properties, key14))){
const err123 = {instancePath,schemaPath:"#/allOf/7/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[7].then,data};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.on !== undefined){
let data63 = data.on;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key15 in data63){
if(!(((key15 === "action") || (key15 === "cluster")) || (key15 === "accessKeyId"))){
const err124 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/7/then/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[7].then.properties.on,data:data63};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data63.action !== undefined){
let data64 = data63.action;
if((typeof data64 !== "string") && (!(Array.isArray(data64)))){
const err125 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data64};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(Array.isArray(data64)){
if(data64.length < 1){
const err126 = {instancePath:instancePath+"/on/action",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data64};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
const len21 = data64.length;
for(let i21=0; i21<len21; i21++){
let data65 = data64[i21];
if(typeof data65 !== "string"){
const err127 = {instancePath:instancePath+"/on/action/" + i21,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data65};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
}
if(data63.cluster !== undefined){
let data66 = data63.cluster;
if((typeof data66 !== "string") && (!(Array.isArray(data66)))){
const err128 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data66};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(Array.isArray(data66)){
if(data66.length < 1){
const err129 = {instancePath:instancePath+"/on/cluster",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data66};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const len22 = data66.length;
for(let i22=0; i22<len22; i22++){
let data67 = data66[i22];
if(typeof data67 !== "string"){
const err130 = {instancePath:instancePath+"/on/cluster/" + i22,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data67};
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
}
if(data63.accessKeyId !== undefined){
let data68 = data63.accessKeyId;
if((typeof data68 !== "string") && (!(Array.isArray(data68)))){
const err131 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data68};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(Array.isArray(data68)){
if(data68.length < 1){
const err132 = {instancePath:instancePath+"/on/accessKeyId",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data68};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const len23 = data68.length;
for(let i23=0; i23<len23; i23++){
let data69 = data68[i23];
if(typeof data69 !== "string"){
const err133 = {instancePath:instancePath+"/on/accessKeyId/" + i23,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data69};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
}
}
else {
const err134 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/7/then/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.allOf[7].then.properties.on.type,parentSchema:schema12.allOf[7].then.properties.on,data:data63};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.milliseconds !== undefined){
let data70 = data.milliseconds;
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 86400000 || isNaN(data70)){
const err135 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/definitions/milliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema16,data:data70};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data70 < 0 || isNaN(data70)){
const err136 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/definitions/milliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema16,data:data70};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/definitions/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema16.type,parentSchema:schema16,data:data70};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
var _valid7 = _errs187 === errors;
valid94 = _valid7;
}
if(!valid94){
const err138 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.allOf[7].if,parentSchema:schema12.allOf[7],data};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
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
const err141 = {instancePath,schemaPath:"#/allOf/8/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[8].then,data};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.on !== undefined){
let data72 = data.on;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key17 in data72){
if(!(((key17 === "family") || (key17 === "zone")) || (key17 === "capacityProvider"))){
const err142 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/8/then/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[8].then.properties.on,data:data72};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data72.family !== undefined){
let data73 = data72.family;
if((typeof data73 !== "string") && (!(Array.isArray(data73)))){
const err143 = {instancePath:instancePath+"/on/family",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data73};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(Array.isArray(data73)){
if(data73.length < 1){
const err144 = {instancePath:instancePath+"/on/family",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data73};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const len24 = data73.length;
for(let i24=0; i24<len24; i24++){
let data74 = data73[i24];
if(typeof data74 !== "string"){
const err145 = {instancePath:instancePath+"/on/family/" + i24,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data74};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
}
if(data72.zone !== undefined){
let data75 = data72.zone;
if((typeof data75 !== "string") && (!(Array.isArray(data75)))){
const err146 = {instancePath:instancePath+"/on/zone",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data75};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(Array.isArray(data75)){
if(data75.length < 1){
const err147 = {instancePath:instancePath+"/on/zone",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data75};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
const len25 = data75.length;
for(let i25=0; i25<len25; i25++){
let data76 = data75[i25];
if(typeof data76 !== "string"){
const err148 = {instancePath:instancePath+"/on/zone/" + i25,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data76};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
}
if(data72.capacityProvider !== undefined){
let data77 = data72.capacityProvider;
if((typeof data77 !== "string") && (!(Array.isArray(data77)))){
const err149 = {instancePath:instancePath+"/on/capacityProvider",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data77};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(Array.isArray(data77)){
if(data77.length < 1){
const err150 = {instancePath:instancePath+"/on/capacityProvider",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data77};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
const len26 = data77.length;
for(let i26=0; i26<len26; i26++){
let data78 = data77[i26];
if(typeof data78 !== "string"){
const err151 = {instancePath:instancePath+"/on/capacityProvider/" + i26,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data78};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
}
}
else {
const err152 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/8/then/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.allOf[8].then.properties.on.type,parentSchema:schema12.allOf[8].then.properties.on,data:data72};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data.reason !== undefined){
let data79 = data.reason;
if(typeof data79 !== "string"){
const err153 = {instancePath:instancePath+"/reason",schemaPath:"#/allOf/8/then/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.allOf[8].then.properties.reason.type,parentSchema:schema12.allOf[8].then.properties.reason,data:data79};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data.detail !== undefined){
let data80 = data.detail;
if(typeof data80 !== "string"){
const err154 = {instancePath:instancePath+"/detail",schemaPath:"#/allOf/8/then/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.allOf[8].then.properties.detail.type,parentSchema:schema12.allOf[8].then.properties.detail,data:data80};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
var _valid8 = _errs214 === errors;
valid108 = _valid8;
}
if(!valid108){
const err155 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.allOf[8].if,parentSchema:schema12.allOf[8],data};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
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
const err158 = {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'",schema:schema12.allOf[9].then.required,parentSchema:schema12.allOf[9].then,data};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key18 in data){
if(!(func2.call(schema12.allOf[9].then.properties, key18))){
const err159 = {instancePath,schemaPath:"#/allOf/9/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[9].then,data};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.on !== undefined){
let data82 = data.on;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key19 in data82){
if(!(key19 === "image")){
const err160 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/9/then/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[9].then.properties.on,data:data82};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data82.image !== undefined){
let data83 = data82.image;
if((typeof data83 !== "string") && (!(Array.isArray(data83)))){
const err161 = {instancePath:instancePath+"/on/image",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data83};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(Array.isArray(data83)){
if(data83.length < 1){
const err162 = {instancePath:instancePath+"/on/image",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data83};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
const len27 = data83.length;
for(let i27=0; i27<len27; i27++){
let data84 = data83[i27];
if(typeof data84 !== "string"){
const err163 = {instancePath:instancePath+"/on/image/" + i27,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data84};
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
}
}
else {
const err164 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/9/then/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.allOf[9].then.properties.on.type,parentSchema:schema12.allOf[9].then.properties.on,data:data82};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data.milliseconds !== undefined){
let data85 = data.milliseconds;
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 86400000 || isNaN(data85)){
const err165 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/definitions/milliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema16,data:data85};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data85 < 0 || isNaN(data85)){
const err166 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/definitions/milliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema16,data:data85};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/definitions/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema16.type,parentSchema:schema16,data:data85};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
var _valid9 = _errs242 === errors;
valid121 = _valid9;
}
if(!valid121){
const err168 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.allOf[9].if,parentSchema:schema12.allOf[9],data};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
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
const err171 = {instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty: "afterSeconds"},message:"must have required property '"+"afterSeconds"+"'",schema:schema12.allOf[10].then.required,parentSchema:schema12.allOf[10].then,data};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key20 in data){
if(!(func2.call(schema12.allOf[10].then.properties, key20))){
const err172 = {instancePath,schemaPath:"#/allOf/10/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[10].then,data};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data.on !== undefined){
let data87 = data.on;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key21 in data87){
if(!((key21 === "family") || (key21 === "group"))){
const err173 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/10/then/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[10].then.properties.on,data:data87};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data87.family !== undefined){
let data88 = data87.family;
if((typeof data88 !== "string") && (!(Array.isArray(data88)))){
const err174 = {instancePath:instancePath+"/on/family",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data88};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(Array.isArray(data88)){
if(data88.length < 1){
const err175 = {instancePath:instancePath+"/on/family",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data88};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len28 = data88.length;
for(let i28=0; i28<len28; i28++){
let data89 = data88[i28];
if(typeof data89 !== "string"){
const err176 = {instancePath:instancePath+"/on/family/" + i28,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data89};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
}
if(data87.group !== undefined){
let data90 = data87.group;
if((typeof data90 !== "string") && (!(Array.isArray(data90)))){
const err177 = {instancePath:instancePath+"/on/group",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data90};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(Array.isArray(data90)){
if(data90.length < 1){
const err178 = {instancePath:instancePath+"/on/group",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data90};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
const len29 = data90.length;
for(let i29=0; i29<len29; i29++){
let data91 = data90[i29];
if(typeof data91 !== "string"){
const err179 = {instancePath:instancePath+"/on/group/" + i29,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data91};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
}
}
else {
const err180 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/10/then/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.allOf[10].then.properties.on.type,parentSchema:schema12.allOf[10].then.properties.on,data:data87};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data.container !== undefined){
let data92 = data.container;
if(typeof data92 !== "string"){
const err181 = {instancePath:instancePath+"/container",schemaPath:"#/allOf/10/then/properties/container/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.allOf[10].then.properties.container.type,parentSchema:schema12.allOf[10].then.properties.container,data:data92};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data.afterSeconds !== undefined){
let data93 = data.afterSeconds;
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 31622400 || isNaN(data93)){
const err182 = {instancePath:instancePath+"/afterSeconds",schemaPath:"#/definitions/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400},message:"must be <= 31622400",schema:31622400,parentSchema:schema47,data:data93};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data93 < 0 || isNaN(data93)){
const err183 = {instancePath:instancePath+"/afterSeconds",schemaPath:"#/definitions/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema47,data:data93};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/afterSeconds",schemaPath:"#/definitions/seconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema47.type,parentSchema:schema47,data:data93};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
var _valid10 = _errs259 === errors;
valid129 = _valid10;
}
if(!valid129){
const err185 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.allOf[10].if,parentSchema:schema12.allOf[10],data};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
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
const err188 = {instancePath,schemaPath:"#/allOf/11/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[11].then,data};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data.on !== undefined){
let data95 = data.on;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key23 in data95){
if(!(key23 === "detailType")){
const err189 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/11/then/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[11].then.properties.on,data:data95};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data95.detailType !== undefined){
let data96 = data95.detailType;
if((typeof data96 !== "string") && (!(Array.isArray(data96)))){
const err190 = {instancePath:instancePath+"/on/detailType",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data96};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(Array.isArray(data96)){
if(data96.length < 1){
const err191 = {instancePath:instancePath+"/on/detailType",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data96};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
const len30 = data96.length;
for(let i30=0; i30<len30; i30++){
let data97 = data96[i30];
if(typeof data97 !== "string"){
const err192 = {instancePath:instancePath+"/on/detailType/" + i30,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data97};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
}
}
else {
const err193 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/11/then/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.allOf[11].then.properties.on.type,parentSchema:schema12.allOf[11].then.properties.on,data:data95};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
var _valid11 = _errs283 === errors;
valid140 = _valid11;
}
if(!valid140){
const err194 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.allOf[11].if,parentSchema:schema12.allOf[11],data};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
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
const err197 = {instancePath,schemaPath:"#/allOf/12/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[12].then,data};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data.on !== undefined){
let data99 = data.on;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key25 in data99){
if(!(key25 === "detailType")){
const err198 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/12/then/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[12].then.properties.on,data:data99};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data99.detailType !== undefined){
let data100 = data99.detailType;
if((typeof data100 !== "string") && (!(Array.isArray(data100)))){
const err199 = {instancePath:instancePath+"/on/detailType",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data100};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(Array.isArray(data100)){
if(data100.length < 1){
const err200 = {instancePath:instancePath+"/on/detailType",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data100};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
const len31 = data100.length;
for(let i31=0; i31<len31; i31++){
let data101 = data100[i31];
if(typeof data101 !== "string"){
const err201 = {instancePath:instancePath+"/on/detailType/" + i31,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data101};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
}
}
else {
const err202 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/12/then/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.allOf[12].then.properties.on.type,parentSchema:schema12.allOf[12].then.properties.on,data:data99};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.copies !== undefined){
let data102 = data.copies;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err203 = {instancePath:instancePath+"/copies",schemaPath:"#/allOf/12/then/properties/copies/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.allOf[12].then.properties.copies.type,parentSchema:schema12.allOf[12].then.properties.copies,data:data102};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 10 || isNaN(data102)){
const err204 = {instancePath:instancePath+"/copies",schemaPath:"#/allOf/12/then/properties/copies/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema12.allOf[12].then.properties.copies,data:data102};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data102 < 2 || isNaN(data102)){
const err205 = {instancePath:instancePath+"/copies",schemaPath:"#/allOf/12/then/properties/copies/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema12.allOf[12].then.properties.copies,data:data102};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
}
var _valid12 = _errs297 === errors;
valid147 = _valid12;
}
if(!valid147){
const err206 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.allOf[12].if,parentSchema:schema12.allOf[12],data};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
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
const err209 = {instancePath,schemaPath:"#/allOf/13/then/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'",schema:schema12.allOf[13].then.required,parentSchema:schema12.allOf[13].then,data};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
for(const key26 in data){
if(!(func2.call(schema12.allOf[13].then.properties, key26))){
const err210 = {instancePath,schemaPath:"#/allOf/13/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[13].then,data};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data.on !== undefined){
let data104 = data.on;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key27 in data104){
if(!(key27 === "detailType")){
const err211 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/13/then/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema12.allOf[13].then.properties.on,data:data104};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data104.detailType !== undefined){
let data105 = data104.detailType;
if((typeof data105 !== "string") && (!(Array.isArray(data105)))){
const err212 = {instancePath:instancePath+"/on/detailType",schemaPath:"#/definitions/texts/type",keyword:"type",params:{type: schema13.type},message:"must be string,array",schema:schema13.type,parentSchema:schema13,data:data105};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(Array.isArray(data105)){
if(data105.length < 1){
const err213 = {instancePath:instancePath+"/on/detailType",schemaPath:"#/definitions/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13,data:data105};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
const len32 = data105.length;
for(let i32=0; i32<len32; i32++){
let data106 = data105[i32];
if(typeof data106 !== "string"){
const err214 = {instancePath:instancePath+"/on/detailType/" + i32,schemaPath:"#/definitions/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.type,parentSchema:schema13.items,data:data106};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
}
}
else {
const err215 = {instancePath:instancePath+"/on",schemaPath:"#/allOf/13/then/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.allOf[13].then.properties.on.type,parentSchema:schema12.allOf[13].then.properties.on,data:data104};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data.milliseconds !== undefined){
let data107 = data.milliseconds;
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 86400000 || isNaN(data107)){
const err216 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/definitions/milliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema16,data:data107};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data107 < 0 || isNaN(data107)){
const err217 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/definitions/milliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema16,data:data107};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/definitions/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema16.type,parentSchema:schema16,data:data107};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data.upToMilliseconds !== undefined){
let data108 = data.upToMilliseconds;
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 86400000 || isNaN(data108)){
const err219 = {instancePath:instancePath+"/upToMilliseconds",schemaPath:"#/definitions/milliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema16,data:data108};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data108 < 0 || isNaN(data108)){
const err220 = {instancePath:instancePath+"/upToMilliseconds",schemaPath:"#/definitions/milliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema16,data:data108};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/upToMilliseconds",schemaPath:"#/definitions/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema16.type,parentSchema:schema16,data:data108};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
var _valid13 = _errs313 === errors;
valid154 = _valid13;
}
if(!valid154){
const err222 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.allOf[13].if,parentSchema:schema12.allOf[13],data};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fault === undefined){
const err223 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data.id !== undefined){
let data109 = data.id;
if(typeof data109 === "string"){
if(!pattern1.test(data109)){
const err224 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,64}$"+"\"",schema:"^[A-Za-z0-9._-]{1,64}$",parentSchema:schema12.properties.id,data:data109};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.id.type,parentSchema:schema12.properties.id,data:data109};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data.fault !== undefined){
let data110 = data.fault;
if(typeof data110 !== "string"){
const err226 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.fault.type,parentSchema:schema12.properties.fault,data:data110};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(!((((((((((((((data110 === "latency") || (data110 === "throttle")) || (data110 === "error")) || (data110 === "access-denied")) || (data110 === "expired-token")) || (data110 === "cut-before")) || (data110 === "cut-after")) || (data110 === "stale-reads")) || (data110 === "no-capacity")) || (data110 === "slow-pull")) || (data110 === "container-dies")) || (data110 === "lose-event")) || (data110 === "repeat-event")) || (data110 === "delay-event"))){
const err227 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/enum",keyword:"enum",params:{allowedValues: schema12.properties.fault.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.fault.enum,parentSchema:schema12.properties.fault,data:data110};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data.on !== undefined){
let data111 = data.on;
if(!(data111 && typeof data111 == "object" && !Array.isArray(data111))){
const err228 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.on.type,parentSchema:schema12.properties.on,data:data111};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data.times !== undefined){
let data112 = data.times;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err229 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.times.type,parentSchema:schema12.properties.times,data:data112};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 < 1 || isNaN(data112)){
const err230 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.properties.times,data:data112};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
if(data.after !== undefined){
let data113 = data.after;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err231 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.after.type,parentSchema:schema12.properties.after,data:data113};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 0 || isNaN(data113)){
const err232 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.after,data:data113};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
if(data.probability !== undefined){
let data114 = data.probability;
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 1 || isNaN(data114)){
const err233 = {instancePath:instancePath+"/probability",schemaPath:"#/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema12.properties.probability,data:data114};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data114 < 0 || isNaN(data114)){
const err234 = {instancePath:instancePath+"/probability",schemaPath:"#/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.probability,data:data114};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/probability",schemaPath:"#/properties/probability/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.probability.type,parentSchema:schema12.properties.probability,data:data114};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data.fromSeconds !== undefined){
let data115 = data.fromSeconds;
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 31622400 || isNaN(data115)){
const err236 = {instancePath:instancePath+"/fromSeconds",schemaPath:"#/definitions/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400},message:"must be <= 31622400",schema:31622400,parentSchema:schema47,data:data115};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data115 < 0 || isNaN(data115)){
const err237 = {instancePath:instancePath+"/fromSeconds",schemaPath:"#/definitions/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema47,data:data115};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/fromSeconds",schemaPath:"#/definitions/seconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema47.type,parentSchema:schema47,data:data115};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data.untilSeconds !== undefined){
let data116 = data.untilSeconds;
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 31622400 || isNaN(data116)){
const err239 = {instancePath:instancePath+"/untilSeconds",schemaPath:"#/definitions/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400},message:"must be <= 31622400",schema:31622400,parentSchema:schema47,data:data116};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data116 < 0 || isNaN(data116)){
const err240 = {instancePath:instancePath+"/untilSeconds",schemaPath:"#/definitions/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema47,data:data116};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/untilSeconds",schemaPath:"#/definitions/seconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema47.type,parentSchema:schema47,data:data116};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "rules"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rules !== undefined){
let data1 = data.rules;
if(Array.isArray(data1)){
if(data1.length > 200){
const err3 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema11.properties.rules,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
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
const err4 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.rules.type,parentSchema:schema11.properties.rules,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

