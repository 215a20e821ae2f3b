export const id = 299;
export const ids = [299];
export const modules = {

/***/ 3299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readInfrastructure: () => (/* binding */ readInfrastructure)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./actions/shared/src/finding.ts
var finding = __webpack_require__(8490);
// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __webpack_require__(1073);
// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __webpack_require__(7871);
// EXTERNAL MODULE: ./actions/shared/src/yaml-document.ts + 4 modules
var yaml_document = __webpack_require__(9832);
;// CONCATENATED MODULE: ./actions/shared/src/render/infrastructure-outputs.ts





/** The file of `cdk deploy --outputs-file`, flattened: output name \u2192 value. */
function readInfrastructureOutputs(path) {
    if (!(0,external_node_fs_.existsSync)(path)) {
        throw new user_error/* UserError */.y(`There are no infrastructure outputs at ${path}. They are written by \`npx cdk deploy --all -c environment=<name> --outputs-file ${path}\`; commit the file.`);
    }
    const document = (0,yaml_document/* readYamlDocument */.H)(path);
    if (!(0,json_object/* isJsonObject */.OW)(document.value))
        throw new user_error/* UserError */.y(`${document.file} must map stack names to their outputs, as \`cdk deploy --outputs-file\` writes it.`);
    const outputs = {};
    const findings = [];
    for (const [stack, values] of Object.entries(document.value)) {
        if (!(0,json_object/* isJsonObject */.OW)(values))
            findings.push(document.finding([stack], `${stack}: got ${(0,json_object/* showValue */.vp)(values)}, allowed: output names and their values`));
        else
            for (const [name, value] of Object.entries(values)) {
                if (typeof value !== 'string')
                    findings.push(document.finding([stack, name], `${stack}.${name}: got ${(0,json_object/* showValue */.vp)(value)}, allowed: a text`));
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

// EXTERNAL MODULE: ./actions/shared/src/rules/infrastructure-resources.ts + 2 modules
var infrastructure_resources = __webpack_require__(129);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./actions/shared/src/rules/infrastructure-templates.ts




const ending = '.template.json';
// CloudFormation takes 1 MB.
const maxBytes = 1024 * 1024;
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
    if (!(0,json_object/* isJsonObject */.OW)(template) || !(0,json_object/* isJsonObject */.OW)(template['Resources'])) {
        throw new user_error/* UserError */.y(`${path} is no CloudFormation template: it has no mapping Resources. Expected what \`cdk synth\` writes.`);
    }
    return {
        name: (0,external_node_path_.basename)(path, ending),
        account: target.account ?? anyTarget.account,
        region: target.region ?? anyTarget.region,
        resources: mapEntries(template['Resources'], (id, value) => toResource(path, id, value)),
        outputs: mapEntries(sectionOf(path, template, 'Outputs'), (id, value) => toOutput(path, id, value)),
        parameters: mapEntries(sectionOf(path, template, 'Parameters'), (_id, value) => ((0,json_object/* isJsonObject */.OW)(value) ? value : {})),
        mappings: sectionOf(path, template, 'Mappings'),
    };
}
function readJson(path) {
    const { size } = (0,external_node_fs_.statSync)(path);
    if (size > maxBytes)
        throw new user_error/* UserError */.y(`${path} has ${size} bytes; a CloudFormation template has at most ${maxBytes}.`);
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}. Expected what \`cdk synth\` writes.`, { cause: error });
    }
}
function sectionOf(path, template, name) {
    const section = template[name];
    if (section === undefined || (0,json_object/* isJsonObject */.OW)(section))
        return section ?? {};
    throw new user_error/* UserError */.y(`${path}: ${name}: got ${(0,json_object/* showValue */.vp)(section)}, allowed: a mapping`);
}
function toResource(path, id, value) {
    if ((0,json_object/* isJsonObject */.OW)(value) && typeof value['Type'] === 'string') {
        return { type: value['Type'], properties: (0,json_object/* isJsonObject */.OW)(value['Properties']) ? value['Properties'] : {} };
    }
    throw new user_error/* UserError */.y(`${path}: Resources.${id}: got ${(0,json_object/* showValue */.vp)(value)}, allowed: a mapping with a Type`);
}
function toOutput(path, id, value) {
    if (!(0,json_object/* isJsonObject */.OW)(value))
        throw new user_error/* UserError */.y(`${path}: Outputs.${id}: got ${(0,json_object/* showValue */.vp)(value)}, allowed: a mapping with a Value`);
    return { value: value['Value'], exportName: (0,json_object/* isJsonObject */.OW)(value['Export']) ? value['Export']['Name'] : undefined };
}
function mapEntries(section, convert) {
    return Object.assign(Object.create(null), Object.fromEntries(Object.entries(section).map(([id, value]) => [id, convert(id, value)])));
}
/** Stack \u2192 the account and Region that the app was written for; an app may also leave them to whoever deploys. */
function readEnvironments(path) {
    const environments = new Map();
    const manifest = (0,external_node_fs_.existsSync)(path) ? readJson(path) : {};
    const artifacts = (0,json_object/* isJsonObject */.OW)(manifest) && (0,json_object/* isJsonObject */.OW)(manifest['artifacts']) ? manifest['artifacts'] : {};
    for (const [name, artifact] of Object.entries(artifacts)) {
        const environment = (0,json_object/* isJsonObject */.OW)(artifact) ? artifact['environment'] : undefined;
        const [, account, region] = /^aws:\/\/(\d{12}|unknown-account)\/([a-z0-9-]+)$/.exec(typeof environment === 'string' ? environment : '') ?? [];
        environments.set(name, {
            ...(account === undefined || account === 'unknown-account' ? {} : { account }),
            ...(region === undefined || region === 'unknown-region' ? {} : { region }),
        });
    }
    return environments;
}

// EXTERNAL MODULE: ./actions/shared/src/rules/made-up-values.ts
var made_up_values = __webpack_require__(3565);
// EXTERNAL MODULE: ./actions/shared/src/rules/template-stack.ts
var template_stack = __webpack_require__(7832);
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
        if (!(0,json_object/* isJsonObject */.OW)(expression))
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
        if (!(0,json_object/* isJsonObject */.OW)(value))
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
        const values = (0,json_object/* isJsonObject */.OW)(given) ? given : {};
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
        const row = (0,json_object/* isJsonObject */.OW)(mapping) ? mapping[String(second)] : undefined;
        return (0,json_object/* isJsonObject */.OW)(row) ? (row[String(third)] ?? template_stack/* unknownValue */.Uo) : template_stack/* unknownValue */.Uo;
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
            throw new user_error/* UserError */.y(describeMissing(path));
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
    return { outputs: { ...templateOutputs(stacks, values), ...deployed }, resources: (0,infrastructure_resources/* readResources */.M)(stacks, values) };
}
function describeMissing(path) {
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


/***/ })

};
