export const id = 354;
export const ids = [354];
export const modules = {

/***/ 5354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDefinition: () => (/* binding */ renderDefinition)
});

// EXTERNAL MODULE: ./actions/shared/src/finding.ts
var finding = __webpack_require__(8490);
// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __webpack_require__(1073);
// EXTERNAL MODULE: ./actions/shared/src/render/definition-rules.ts
var definition_rules = __webpack_require__(9941);
// EXTERNAL MODULE: ./actions/shared/src/rules/shape-findings.ts + 6 modules
var shape_findings = __webpack_require__(2953);
// EXTERNAL MODULE: ./actions/shared/src/rules/shape-rules.ts
var shape_rules = __webpack_require__(8580);
// EXTERNAL MODULE: ./actions/shared/src/yaml-document.ts + 5 modules
var yaml_document = __webpack_require__(8295);
// EXTERNAL MODULE: ./actions/shared/src/nearest-name.ts
var nearest_name = __webpack_require__(9577);
// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __webpack_require__(7871);
;// CONCATENATED MODULE: ./actions/render-task-definitions/src/change-container.ts


function changeContainer(container, changes) {
    const { environmentFiles, command, removed } = changes;
    return defined({
        ...container,
        environment: changeList(container['environment'], { key: 'value', set: changes.environment, removed: removed.environment }),
        secrets: changeList(container['secrets'], { key: 'valueFrom', set: changes.secrets, removed: removed.secrets }),
        dockerLabels: changeMap(container['dockerLabels'], changes.dockerLabels, removed.dockerLabels),
        environmentFiles: environmentFiles === undefined ? container['environmentFiles'] : environmentFiles.map((value) => ({ value, type: 's3' })),
        command: command ?? container['command'],
        logConfiguration: changeLogging(container, changes),
    });
}
/** Entries keep their places; new ones come after them, in the order of the input. */
function changeList(list, { key, set, removed }) {
    if (set.size === 0 && removed.length === 0)
        return list;
    const before = (0,json_object/* objectsIn */.Qv)(list);
    const kept = before.filter(({ name }) => !removed.includes(String(name)) || set.has(String(name)));
    const names = new Set(before.map(({ name }) => String(name)));
    return [
        ...kept.map((entry) => (set.has(String(entry['name'])) ? { ...entry, [key]: set.get(String(entry['name'])) } : entry)),
        ...[...set].filter(([name]) => !names.has(name)).map(([name, value]) => ({ name, [key]: value })),
    ];
}
function changeMap(map, set, removed = []) {
    if (set.size === 0 && removed.length === 0)
        return map;
    const kept = Object.entries((0,json_object/* isJsonObject */.OW)(map) ? map : {}).filter(([name]) => !removed.includes(name));
    return Object.fromEntries([...kept, ...set]);
}
/** Options belong to their driver: another driver does not take over those of the one before. */
function changeLogging(container, { logDriver, logOptions }) {
    const { logConfiguration } = container;
    if (logDriver === undefined && logOptions.size === 0)
        return logConfiguration;
    const before = (0,json_object/* isJsonObject */.OW)(logConfiguration) ? logConfiguration : {};
    const driver = logDriver ?? before['logDriver'];
    if (driver === undefined)
        throw new user_error/* UserError */.y(`log-configuration-options needs log-configuration-log-driver: the container ${String(container['name'])} has no log driver of its own.`);
    const base = driver === before['logDriver'] ? before : {};
    return defined({ ...base, logDriver: driver, options: changeMap(base['options'], logOptions) });
}
function defined(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./actions/render-task-definitions/src/change-definition.ts





/** A definition with the changes in it; whatever is not named stays as it is, in its place. Throws one UserError with all that cannot be done. */
function changeDefinition(definition, changes) {
    const containers = (0,definition_rules/* containersOf */.Mz)(definition);
    const problems = containerProblems(containers.map(nameOf), changes);
    if (problems.length > 0)
        throw new user_error/* UserError */.y(problems.join('\n'));
    const chosen = chosenContainers(containers.map(nameOf), changes);
    const missing = removalProblems(containers.filter((container) => chosen.includes(nameOf(container))), changes);
    if (missing.length > 0)
        throw new user_error/* UserError */.y(missing.join('\n'));
    const changed = containers.map((container) => withImage(chosen.includes(nameOf(container)) ? changeContainer(container, changes) : container, imageFor(nameOf(container), chosen, changes)));
    const without = changed.filter(({ image }) => typeof image !== 'string' || image === '');
    if (without.length > 0)
        throw new user_error/* UserError */.y(without.map((container) => `The container ${nameOf(container)} has no image. Name it in image: ${nameOf(container)}=registry/repository@sha256:digest.`).join('\n'));
    return { ...definition, containerDefinitions: changed };
}
function nameOf(container) {
    return String(container['name']);
}
/** Containers that get an image by the inputs; the file need not have one there. */
function containersWithNewImage(definition, changes) {
    const names = (0,definition_rules/* containersOf */.Mz)(definition).map(nameOf);
    return names.filter((name) => imageFor(name, chosenContainers(names, changes), changes) !== undefined);
}
function chosenContainers(names, { containers }) {
    return containers.length > 0 || names.length > 1 ? containers : names;
}
function containerProblems(names, changes) {
    const unknown = (asked, input) => [...asked].filter((name) => !names.includes(name)).map((name) => `${input}: the definition has no container ${name}, ${(0,nearest_name/* suggestName */.S)(name, names)}`);
    const imageNames = typeof changes.images === 'object' ? changes.images.keys() : [];
    const problems = [...unknown(changes.containers, 'container-name'), ...unknown(imageNames, 'image')];
    if (names.length > 1 && changes.containers.length === 0 && changesContainers(changes)) {
        problems.push(`container-name is needed: the definition has the containers ${names.join(', ')}.`);
    }
    return problems;
}
function changesContainers({ containers: _, images, removed, ...changes }) {
    const isGiven = (change) => change !== undefined && !(change instanceof Map && change.size === 0);
    return typeof images === 'string' || Object.values(changes).some(isGiven) || Object.values(removed).some(({ length }) => length > 0);
}
function imageFor(name, chosen, { images }) {
    if (typeof images === 'object')
        return images.get(name);
    return chosen.includes(name) ? images : undefined;
}
function withImage(container, image) {
    return image === undefined ? container : { ...container, image };
}
const removals = [['environment', 'remove-environment-variables'], ['secrets', 'remove-secrets'], ['dockerLabels', 'remove-docker-labels']];
/** What is to go must be somewhere: a slip in its name would leave it there. */
function removalProblems(containers, { removed }) {
    return removals.flatMap(([field, input]) => {
        const present = containers.flatMap((container) => namesIn(container[field]));
        return removed[field].filter((name) => !present.includes(name)).map((name) => `${input}: ${containers.map(nameOf).join(' and ')} has no ${name}, ${(0,nearest_name/* suggestName */.S)(name, [...new Set(present)])}`);
    });
}
function namesIn(field) {
    if (Array.isArray(field))
        return (0,json_object/* objectsIn */.Qv)(field).map(({ name }) => String(name));
    return (0,json_object/* isJsonObject */.OW)(field) ? Object.keys(field) : [];
}

;// CONCATENATED MODULE: ./actions/render-task-definitions/src/name-clashes.ts



const lists = ['environment', 'secrets'];
/** One name, one value, after all changes: ECS refuses a name twice, and nobody can guess which of the two lists wins. */
function nameClashes(document, changed) {
    return (0,definition_rules/* containersOf */.Mz)(changed).flatMap((container, index) => {
        const [environment = [], secrets = []] = lists.map((list) => namesOf(container[list]));
        const at = (name) => placeOf(document.value, index, name);
        return [
            ...repeated(environment).map((name) => document.finding(at(name), `${name} is in environment of ${nameOf(container)} twice, allowed: once`)),
            ...repeated(secrets).map((name) => document.finding(at(name), `${name} is in secrets of ${nameOf(container)} twice, allowed: once`)),
            ...[...new Set(environment)].filter((name) => secrets.includes(name)).map((name) => document.finding(at(name), `${name} of ${nameOf(container)} is in environment and in secrets, allowed: once; remove-environment-variables or remove-secrets takes one away`)),
        ];
    });
}
function namesOf(list) {
    return (0,json_object/* objectsIn */.Qv)(list).map(({ name }) => String(name));
}
function repeated(names) {
    return [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
}
/** Of the name in the file; of its container, where an input brought it. */
function placeOf(value, index, name) {
    const container = (0,json_object/* isJsonObject */.OW)(value) ? (0,definition_rules/* containersOf */.Mz)(value)[index] : undefined;
    for (const list of lists) {
        const entry = namesOf(container?.[list]).lastIndexOf(name);
        if (entry >= 0)
            return ['containerDefinitions', index, list, entry, 'name'];
    }
    return ['containerDefinitions', index];
}

;// CONCATENATED MODULE: ./actions/render-task-definitions/src/render-definition.ts








/** Throws a FindingsError or UserError with what ECS or the inputs do not allow. */
async function renderDefinition({ source, changes }) {
    const document = source.kind === 'file' ? (0,yaml_document/* readYamlDocument */.H)(source.path) : await readRegistered(source.id);
    const throwIfAny = (findings) => {
        if (findings.length === 0)
            return;
        const headline = `${document.file} was not rendered:`;
        // What is registered has no lines to point at.
        throw source.kind === 'file' ? new finding/* FindingsError */.N(headline, findings) : new finding/* FindingsError */.N(headline, [], findings.map(({ message }) => message));
    };
    throwIfAny(wrongShapes(document, changes));
    const { value, dropped } = withoutOutputKeys(document.value);
    // Its shape is right now.
    const definition = changeDefinition(value, changes);
    throwIfAny(nameClashes(document, definition));
    return { definition, containers: (0,definition_rules/* containersOf */.Mz)(definition).map(nameOf), dropped };
}
async function readRegistered(id) {
    const { describeDefinition } = await Promise.all(/* import() */[__webpack_require__.e(212), __webpack_require__.e(837)]).then(__webpack_require__.bind(__webpack_require__, 7837));
    return (0,yaml_document/* parseYamlDocument */.I)(JSON.stringify(await describeDefinition(id)), id);
}
/** AWS's answers have null for what is not there, too. */
function withoutOutputKeys(value) {
    const dropped = (0,json_object/* isJsonObject */.OW)(value) ? Object.keys(value).filter((key) => shape_rules/* outputKeys */.sf.includes(key)) : [];
    if (dropped.length === 0 || !(0,json_object/* isJsonObject */.OW)(value))
        return { value, dropped };
    return { value: withoutNulls(Object.fromEntries(Object.entries(value).filter(([key]) => !dropped.includes(key)))), dropped };
}
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (!(0,json_object/* isJsonObject */.OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null).map(([key, entry]) => [key, withoutNulls(entry)]));
}
/** Where the inputs bring an image, the definition may leave it out or have a placeholder. */
function wrongShapes(document, changes) {
    const definition = (0,json_object/* isJsonObject */.OW)(document.value) ? document.value : {};
    const getImage = containersWithNewImage(definition, changes);
    const paths = (0,definition_rules/* containersOf */.Mz)(definition).flatMap((container, index) => (getImage.includes(nameOf(container)) ? [`containerDefinitions[${index}].image`] : []));
    const { findings } = (0,shape_findings/* shapeFindings */.i)(document, 'RegisterTaskDefinitionRequest');
    return findings.filter(({ rule, severity, path }) => severity === 'error' && rule !== shape_rules/* outputKey */.zi.id && !paths.includes(path));
}


/***/ })

};
