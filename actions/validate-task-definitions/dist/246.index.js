export const id = 246;
export const ids = [246];
export const modules = {

/***/ 8107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   Gu: () => (/* binding */ readTextFile)
/* harmony export */ });
/* unused harmony export maxFileBytes */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8490);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7871);





/** Far above any file of ours, and ECS takes 64 KiB; far below what takes a second to parse. */
const maxFileBytes = 512 * 1024;
/** As errors and annotations name it: relative to the working directory where it lies below. */
function displayPath(path) {
    // Most are as short as they can be; to find that out by the working directory costs more than reading the file.
    if (/^\w[\w./-]*$/.test(path) && !/\/[./]/.test(path))
        return path;
    const fromHere = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)('.', path);
    return fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
}
/** The text of a file in UTF-8, without its byte order mark. */
function readTextFile(path) {
    const file = displayPath(path);
    const bytes = readBytes(path, file);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return withoutMark(bytes.toString('utf8'));
    throw new _finding_js__WEBPACK_IMPORTED_MODULE_3__/* .FindingsError */ .N(`${file} is not UTF-8:`, [{ file, ...placeOfWrongByte(bytes), message: describeEncoding(bytes) }]);
}
function readBytes(path, file) {
    let isFile, size;
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
        [isFile, size] = [status.isFile(), status.size];
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${file} cannot be read: ${codeOf(error) === 'ENOENT' ? 'there is no such file' : codeOf(error)}.`, { cause: error });
    }
    if (!isFile)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${file} is not a file.`);
    if (size > maxFileBytes)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${file} has ${size} bytes, allowed: at most ${maxFileBytes}. It is probably not the file that was meant.`);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${file} cannot be read: ${codeOf(error)}.`, { cause: error });
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


/***/ }),

/***/ 9832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readYamlDocument)
});

// UNUSED EXPORTS: parseYamlDocument

// EXTERNAL MODULE: ./actions/shared/node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3277);
// EXTERNAL MODULE: ./actions/shared/src/finding.ts
var finding = __webpack_require__(8490);
;// CONCATENATED MODULE: ./actions/shared/src/line-index.ts
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

// EXTERNAL MODULE: ./actions/shared/src/text-file.ts
var text_file = __webpack_require__(8107);
;// CONCATENATED MODULE: ./actions/shared/src/json-document.ts
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

;// CONCATENATED MODULE: ./actions/shared/src/yaml-errors.ts
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

;// CONCATENATED MODULE: ./actions/shared/src/yaml-places.ts

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
            case js_yaml/* EVENT_ID */.hy.DOCUMENT: return undefined;
            case js_yaml/* EVENT_ID */.hy.POP:
                this.#close();
                return undefined;
            case js_yaml/* EVENT_ID */.hy.ALIAS: return this.#follow(event);
            case js_yaml/* EVENT_ID */.hy.SCALAR: return this.#takeScalar(event);
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            case js_yaml/* EVENT_ID */.hy.MAPPING: return this.#enter(event);
        }
    }
    #enter(event) {
        const isMapping = event.type === js_yaml/* EVENT_ID */.hy.MAPPING;
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
        const isPlain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
        if (parent?.node.entries !== undefined && parent.key === undefined) {
            const name = event.valueStart < 0 ? 'null' : (0,js_yaml/* getScalarValue */.KE)(this.#text, event);
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
            case js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED:
            case js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED: return valueStart - 1;
            case js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK:
            case js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK: return this.#blockStart(valueStart);
            case js_yaml/* SCALAR_STYLE */.jK.PLAIN: return valueStart;
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

;// CONCATENATED MODULE: ./actions/shared/src/yaml-document.ts







/** Throws a FindingsError or UserError that says what is wrong with its syntax, and where. */
function readYamlDocument(path) {
    return parseYamlDocument((0,text_file/* readTextFile */.Gu)(path), (0,text_file/* displayPath */.Gt)(path));
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
        value,
        finding: (path, message, at = 'value') => ({ file, ...lines.placeOf(offsetOf(root(), path, at)), message }),
        isQuoted: (path, written) => styleOf(written) ?? findNode(root(), path)?.isQuoted ?? false,
    };
}
/** Text of a scalar \u2192 whether it is quoted; undefined where both stand in the file. Escapes make no difference that matters: such a text is looked up by its place. */
function stylesOf(text, events) {
    const styles = new Map();
    for (const event of events) {
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR || text[event.valueStart] !== '$')
            continue;
        const [written, isQuoted] = [text.slice(event.valueStart, event.valueEnd), event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN];
        styles.set(written, !styles.has(written) || styles.get(written) === isQuoted ? isQuoted : undefined);
    }
    return styles;
}
function parse(text, file) {
    const refuse = (offset, message) => new finding/* FindingsError */.N(`${file} is not valid YAML:`, [{ file, ...new LineIndex(text).placeOf(offset), message }]);
    let events, documents;
    try {
        events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: maxDepth });
        documents = (0,js_yaml/* constructFromEvents */.fw)(events, { source: text });
    }
    catch (error) {
        // Not as its cause: the library's message repeats the lines around the place, which may be secret.
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const { offset, message } = explainSyntaxError(error, text);
        throw refuse(offset, message);
    }
    if (documents.length > 1)
        throw refuse(startOfSecond(events), 'a second document begins here, and one is read; remove it and the line --- before it');
    if (text.includes('<<') || events.some(({ type }) => type === js_yaml/* EVENT_ID */.hy.ALIAS)) {
        const [problem] = new PlacedDocument(text, events).problems;
        if (problem !== undefined)
            throw refuse(problem.offset, problem.message);
    }
    return { value: documents[0] ?? null, events };
}
/** The marker itself is no event: the first thing after it is. */
function startOfSecond(events) {
    const second = events.findIndex(({ type }, index) => index > 0 && type === js_yaml/* EVENT_ID */.hy.DOCUMENT);
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


/***/ }),

/***/ 7246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./actions/shared/src/finding.ts
var src_finding = __webpack_require__(8490);
// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __webpack_require__(7871);
// EXTERNAL MODULE: ./actions/shared/src/workflow-commands.ts
var workflow_commands = __webpack_require__(145);
;// CONCATENATED MODULE: ./actions/shared/src/validate/annotate-findings.ts

/** GitHub shows ten annotations of a level and step; the tenth error says why the step failed. */
const shownPerLevel = 9;
/** A message of more than 4 KiB is cut by GitHub. */
const maxGroups = 30;
const levels = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * Each error and warning at its own line; where there are more than GitHub shows, the last one tells of the rest by file and
 * rule. Notes ask nobody to do anything: they are in the summary and in the log.
 */
function annotateFindings(findings) {
    for (const severity of ['error', 'warning']) {
        const ofLevel = findings.filter((finding) => finding.severity === severity);
        const shown = ofLevel.length > shownPerLevel ? ofLevel.slice(0, shownPerLevel - 1) : ofLevel;
        for (const finding of shown)
            annotateFinding(finding);
        if (shown.length < ofLevel.length)
            annotateRest(levels[severity], ofLevel.slice(shown.length));
    }
}
function annotateFinding({ rule, severity, message, help, file, line, column }) {
    (0,workflow_commands/* annotate */.fz)(levels[severity], `${message}\n${help}`, { file, line, column, title: rule });
}
function annotateRest(level, rest) {
    const [first] = rest;
    if (first === undefined)
        return;
    const { file, line, column } = first;
    (0,workflow_commands/* annotate */.fz)(level, `${groupFindings(rest).join('\n')}\nAll of them are in the job summary and in the log.`, { file, line, column, title: `${rest.length} more` });
}
/** `task-definitions/api.yml: R36, R42 (3 times)`. */
function groupFindings(findings) {
    const counts = new Map();
    for (const { file, rule } of findings) {
        const rules = counts.get(file) ?? new Map();
        counts.set(file, rules.set(rule, (rules.get(rule) ?? 0) + 1));
    }
    const groups = [...counts].map(([file, rules]) => `${file}: ${[...rules].map(([rule, count]) => (count === 1 ? rule : `${rule} (${count} times)`)).join(', ')}`);
    return groups.length <= maxGroups ? groups : [...groups.slice(0, maxGroups), `and ${groups.length - maxGroups} more files`];
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/count-findings.ts
function countFindings(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
/** `1 error, 2 warnings in 5 files`. */
function describeCounts({ errors, warnings, notes }, fileCount) {
    const counts = [plural(errors, 'error'), plural(warnings, 'warning'), ...(notes === 0 ? [] : [plural(notes, 'note')])];
    return `${counts.join(', ')} in ${plural(fileCount, 'file')}`;
}
function isFailure({ errors, warnings }, failOn) {
    return errors > 0 || (failOn === 'warning' && warnings > 0);
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/help-address.ts
/** What stands in for our own text where nobody knows its address. */
const parametersOfEcs = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html';
/** Rule id \u2192 an address that a person can open; '' for all of them. `readme` is the address of the action's README. */
function helpAddress(readme) {
    if (readme === undefined)
        return () => parametersOfEcs;
    return (rule) => (rule === '' ? `${readme}#rules` : `${readme}#${rule.toLowerCase()}`);
}

// EXTERNAL MODULE: ./actions/shared/src/validate/known-rules.ts
var known_rules = __webpack_require__(1959);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./actions/shared/src/validate/sarif.ts


/** SARIF 2.1.0, as GitHub's code scanning reads it. */
function toSarif({ findings, rules, helpUri }) {
    const found = new Set(findings.map(({ rule }) => rule));
    const named = rules.filter(({ id }) => found.has(id));
    const indexes = new Map(named.map(({ id }, index) => [id, index]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [{
                tool: { driver: { name: 'factory-ecs', semanticVersion: '1.0.0', informationUri: helpUri(''), rules: named.map((rule) => toDescriptor(rule, helpUri)) } },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => toResult(finding, indexes)),
            }],
    };
    return `${JSON.stringify(log, null, 1)}\n`;
}
function toDescriptor({ id, title, severity, help, source, checkedOn }, helpUri) {
    return {
        id,
        name: toPascalCase(title),
        shortDescription: { text: title },
        fullDescription: { text: `${title}. ${help}` },
        help: { text: `${help} Source: ${source}, checked on ${checkedOn}.`, markdown: `${help}\n\n*Source: ${source}, checked on ${checkedOn}.*` },
        helpUri: helpUri(id),
        defaultConfiguration: { level: severity },
        properties: { 'problem.severity': severity === 'note' ? 'recommendation' : severity, tags: ['ecs', 'task-definition'] },
    };
}
function toResult({ rule, severity, message, help, file, line, column, path }, indexes) {
    const index = indexes.get(rule);
    return {
        ruleId: rule,
        ...(index === undefined ? {} : { ruleIndex: index }),
        level: severity,
        message: { text: `${message}. ${help}` },
        locations: [{
                physicalLocation: { artifactLocation: toLocation(file), region: { startLine: line, startColumn: column } },
                ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path, kind: 'member' }] }),
            }],
    };
}
/** Relative to the root of the checkout, which is what code scanning looks files up by. */
function toLocation(file) {
    if ((0,external_node_path_.isAbsolute)(file))
        return { uri: (0,external_node_url_.pathToFileURL)(file).href };
    return { uri: file.split(/[\\/]/).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
function toPascalCase(title) {
    return title.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

// EXTERNAL MODULE: ./actions/shared/src/nearest-name.ts
var nearest_name = __webpack_require__(9577);
;// CONCATENATED MODULE: ./actions/shared/src/validate/select-files.ts




/** Where Factory's own repository keeps them; either folder may be missing. */
const defaultPatterns = ['task-definitions/*.yml', 'services/*.yml'];
const isRead = /\.(ya?ml|json)$/;
/**
 * Files that the patterns name, each once, in the order of the patterns. A pattern is a file, a folder (its .yml, .yaml and
 * .json) or a glob; one that starts with `!` takes files out again. A pattern that names nothing is an error: a slip in it
 * would otherwise leave files unchecked.
 */
function selectFiles(patterns) {
    if (patterns.length === 0)
        return selectDefaults();
    const excluded = new Set(patterns.filter((pattern) => pattern.startsWith('!')).flatMap((pattern) => expand(pattern.slice(1))));
    const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
    const named = wanted.map((pattern) => ({ pattern, files: expand(pattern) }));
    const problems = named.filter(({ files }) => files.length === 0).map(({ pattern }) => describeMissing(pattern));
    if (problems.length > 0)
        throw new user_error/* UserError */.y(problems.join('\n'));
    const files = new Set(named.flatMap((entry) => entry.files).filter((file) => !excluded.has(file)));
    if (files.size === 0)
        throw new user_error/* UserError */.y(`files leaves nothing to check: ${patterns.join(', ')}. Name at least one file, folder or glob without \`!\` that is not taken out again.`);
    return [...files];
}
function selectDefaults() {
    const files = defaultPatterns.flatMap(expand);
    if (files.length === 0)
        throw new user_error/* UserError */.y(`There is nothing to check at ${defaultPatterns.join(' and ')}. Name the files, folders or globs with the input \`files\`.`);
    return files;
}
function expand(pattern) {
    if ((0,external_node_fs_.existsSync)(pattern))
        return (0,external_node_fs_.statSync)(pattern).isDirectory() ? listFolder(pattern) : [(0,external_node_path_.normalize)(pattern)];
    if (!isGlob(pattern))
        return [];
    const [folder, name] = [(0,external_node_path_.dirname)(pattern), (0,external_node_path_.basename)(pattern)];
    // The usual `folder/*.yml`: Node takes longer to load its globs than all these files to be read.
    const isUsual = !isGlob(folder) && /^\*[\w.]*$/.test(name) && !pattern.endsWith('/');
    if (isUsual)
        return (0,external_node_fs_.existsSync)(folder) ? listFolder(folder).filter((file) => file.endsWith(name.slice(1)) && !(0,external_node_path_.basename)(file).startsWith('.')) : [];
    return (0,external_node_fs_.globSync)(pattern).filter((file) => isRead.test(file)).sort();
}
function listFolder(folder) {
    return (0,external_node_fs_.readdirSync)(folder).filter((file) => isRead.test(file)).sort().map((file) => (0,external_node_path_.join)(folder, file));
}
function isGlob(pattern) {
    return /[*?[\]{}]/.test(pattern);
}
function describeMissing(pattern) {
    if (isGlob(pattern))
        return `files: no .yml, .yaml or .json matches ${pattern}.`;
    if ((0,external_node_fs_.existsSync)(pattern))
        return `files: the folder ${pattern} has no .yml, .yaml or .json.`;
    const folder = (0,external_node_path_.dirname)(pattern);
    if (!(0,external_node_fs_.existsSync)(folder))
        return `files: there is no ${pattern}, nor a folder ${folder}.`;
    return `files: there is no ${pattern}, ${(0,nearest_name/* suggestName */.S)((0,external_node_path_.normalize)(pattern), listFolder(folder))}`;
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/summary-table.ts

/** A job summary of more than 1 MiB is not shown at all; what comes before and after the table has room beside it. */
const maxBytes = 900 * 1024;
/** Markdown: counts, one row for each finding, and what was not checked. */
function summarise({ findings, fileCount, notes }) {
    const { rows, left } = fittingRows(findings);
    return [
        '## Task definitions',
        '',
        `${describeCounts(countFindings(findings), fileCount)}.`,
        '',
        ...(rows.length === 0 ? [] : ['| | rule | place | finding | what to do |', '| --- | --- | --- | --- | --- |', ...rows, '']),
        ...(left === 0 ? [] : [`${left} more findings do not fit here: the log and the SARIF file have them all.`, '']),
        ...(notes.length === 0 ? [] : ['Not checked:', '', ...notes.map((note) => `- ${cell(note)}`), '']),
    ].join('\n');
}
function fittingRows(findings) {
    const rows = [];
    let bytes = 0;
    for (const finding of findings) {
        const row = toRow(finding);
        bytes += Buffer.byteLength(row) + 1;
        if (bytes > maxBytes)
            return { rows, left: findings.length - rows.length };
        rows.push(row);
    }
    return { rows, left: 0 };
}
function toRow({ severity, rule, file, line, column, message, help }) {
    return `| ${[severity, rule, cell(`${file}:${line}:${column}`), cell(message), cell(help)].join(' | ')} |`;
}
/** Text of a file must not become markup, nor end the cell. */
function cell(text) {
    return text.replaceAll(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(/[\\`*_[\]|~@!#]/g, (character) => `&#${character.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./actions/shared/src/rules/all-rules.ts + 36 modules
var all_rules = __webpack_require__(2995);
// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __webpack_require__(1073);
// EXTERNAL MODULE: ./actions/shared/src/schema-findings.ts
var schema_findings = __webpack_require__(1083);
;// CONCATENATED MODULE: ./actions/shared/src/render/unused-values.ts



function unusedImages(images, mentioned) {
    const used = [...mentioned].filter((path) => path.startsWith('images.')).map((path) => path.slice('images.'.length));
    return Object.keys(images).filter((key) => !used.includes(key)).map((key) => `images has ${key}, which no template uses, ${suggestName(key, used)}`);
}
/** What `environment.<path>` only templates read. The rest is for the infrastructure, the deployment or the smoke test. */
const readByTemplates = (parts) => [
    ...parts.flatMap((part) => [['sizes', part], ['additionalEnvironment', part], ['additionalSecrets', part]]),
    ['auth', 'googleClientId'], ['auth', 'allowedDomain'], ['auth', 'basicUsername'], ['auth', 'basicRealm'],
];
/** Values of the environment's file that have no effect, because no template of these parts reads them. */
function unusedSettings(document, parts, mentioned) {
    const leaves = readByTemplates(parts).flatMap((path) => leavesOf(valueAt(document.value, path), path));
    return leaves.filter((path) => !isMentioned(path, mentioned)).map((path) => document.finding(path, `${(0,schema_findings/* showPath */.P8)(path)}: no template reads it, so that it changes nothing; write ${referenceTo(path)} where it belongs, or remove it`, 'key'));
}
function referenceTo(path) {
    const whole = `environment.${path.slice(0, 2).join('.')}`;
    if (path[0] === 'additionalEnvironment')
        return `\${variables(${whole})}`;
    return path[0] === 'additionalSecrets' ? `\${secrets(${whole})}` : `\${environment.${path.join('.')}}`;
}
function isMentioned(path, mentioned) {
    return path.some((_, index) => mentioned.has(['environment', ...path.slice(0, index + 1)].join('.')));
}
function valueAt(value, path) {
    return path.reduce((at, step) => ((0,json_object/* isJsonObject */.O)(at) ? at[step] : undefined), value);
}
function leavesOf(value, path) {
    if ((0,json_object/* isJsonObject */.O)(value))
        return Object.keys(value).flatMap((step) => leavesOf(value[step], [...path, step]));
    return value === undefined || value === null ? [] : [path];
}

// EXTERNAL MODULE: ./actions/shared/src/rules/placeholder-rules.ts + 1 modules
var placeholder_rules = __webpack_require__(161);
;// CONCATENATED MODULE: ./actions/shared/src/rules/rule-finding.ts
/** By place, then by rule. */
function sortFindings(findings) {
    return [...findings].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compareRules(a.rule, b.rule));
}
/** R9 before R10. */
function compareRules(a, b) {
    return compare(a.charAt(0), b.charAt(0)) || Number(a.slice(1)) - Number(b.slice(1));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./actions/shared/src/rules/rule.ts
var rules_rule = __webpack_require__(2945);
;// CONCATENATED MODULE: ./actions/shared/src/rules/ecs-validator.generated.js
// Compiled from actions/shared/src/rules/ecs-schema.generated.json by scripts/compile-schemas.ts; do not edit.
let errors = [];
function fail(instancePath, keyword, name) { errors.push({instancePath, keyword, name}); }
function isInteger(value) { return typeof value === 'number' && (value | 0) === value; }
"use strict";
function definitionErrors(data){
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
function serviceErrors(data){
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


;// CONCATENATED MODULE: ./actions/shared/src/rules/ecs-shapes.generated.js
// From rehearsal/ecs/protocol/service-model.generated.js by scripts/write-ecs-shapes.ts; do not edit.
const ecsShapes = {
  AdvancedConfiguration: {"required":[],"members":{"alternateTargetGroupArn":"string","productionListenerRule":"string","testListenerRule":"string","roleArn":"string"}},
  AwsVpcConfiguration: {"required":["subnets"],"members":{"subnets":{"list":"string"},"securityGroups":{"list":"string"},"assignPublicIp":"AssignPublicIp"}},
  CanaryConfiguration: {"required":[],"members":{"canaryPercent":"double","canaryBakeTimeInMinutes":"integer"}},
  CapacityProviderStrategyItem: {"required":["capacityProvider"],"members":{"capacityProvider":"string","weight":"CapacityProviderStrategyItemWeight","base":"CapacityProviderStrategyItemBase"}},
  ContainerDefinition: {"required":["name","image"],"members":{"name":"string","image":"string","repositoryCredentials":"RepositoryCredentials","cpu":"integer","memory":"integer","memoryReservation":"integer","links":{"list":"string"},"portMappings":{"list":"PortMapping"},"essential":"boolean","restartPolicy":"ContainerRestartPolicy","entryPoint":{"list":"string"},"command":{"list":"string"},"environment":{"list":"KeyValuePair"},"environmentFiles":{"list":"EnvironmentFile"},"mountPoints":{"list":"MountPoint"},"volumesFrom":{"list":"VolumeFrom"},"linuxParameters":"LinuxParameters","secrets":{"list":"Secret"},"dependsOn":{"list":"ContainerDependency"},"startTimeout":"integer","stopTimeout":"integer","versionConsistency":"VersionConsistency","hostname":"string","user":"string","workingDirectory":"string","disableNetworking":"boolean","privileged":"boolean","readonlyRootFilesystem":"boolean","dnsServers":{"list":"string"},"dnsSearchDomains":{"list":"string"},"extraHosts":{"list":"HostEntry"},"dockerSecurityOptions":{"list":"string"},"interactive":"boolean","pseudoTerminal":"boolean","dockerLabels":{"map":"string"},"ulimits":{"list":"Ulimit"},"logConfiguration":"LogConfiguration","healthCheck":"HealthCheck","systemControls":{"list":"SystemControl"},"resourceRequirements":{"list":"ResourceRequirement"},"firelensConfiguration":"FirelensConfiguration","credentialSpecs":{"list":"string"}}},
  ContainerDependency: {"required":["containerName","condition"],"members":{"containerName":"string","condition":"ContainerCondition"}},
  ContainerRestartPolicy: {"required":["enabled"],"members":{"enabled":"boolean","ignoredExitCodes":{"list":"integer"},"restartAttemptPeriod":"integer"}},
  CreateServiceRequest: {"required":["serviceName"],"members":{"serviceName":"string","cluster":"string","taskDefinition":"string","availabilityZoneRebalancing":"AvailabilityZoneRebalancing","loadBalancers":{"list":"LoadBalancer"},"serviceRegistries":{"list":"ServiceRegistry"},"desiredCount":"integer","clientToken":"string","launchType":"LaunchType","capacityProviderStrategy":{"list":"CapacityProviderStrategyItem"},"platformVersion":"string","role":"string","deploymentConfiguration":"DeploymentConfiguration","placementConstraints":{"list":"PlacementConstraint"},"placementStrategy":{"list":"PlacementStrategy"},"networkConfiguration":"NetworkConfiguration","healthCheckGracePeriodSeconds":"integer","schedulingStrategy":"SchedulingStrategy","deploymentController":"DeploymentController","tags":{"list":"Tag","min":0,"max":50},"enableECSManagedTags":"boolean","propagateTags":"PropagateTags","enableExecuteCommand":"boolean","serviceConnectConfiguration":"ServiceConnectConfiguration","volumeConfigurations":{"list":"ServiceVolumeConfiguration"},"vpcLatticeConfigurations":{"list":"VpcLatticeConfiguration"},"gatewayConnectors":{"list":"GatewayConnector"},"monitoring":"MonitoringConfiguration"}},
  DeploymentAlarms: {"required":["alarmNames","rollback","enable"],"members":{"alarmNames":{"list":"string"},"rollback":"boolean","enable":"boolean"}},
  DeploymentCircuitBreaker: {"required":["enable","rollback"],"members":{"enable":"boolean","rollback":"boolean","resetOnHealthyTask":"boolean","thresholdConfiguration":"ThresholdConfiguration"}},
  DeploymentConfiguration: {"required":[],"members":{"deploymentCircuitBreaker":"DeploymentCircuitBreaker","maximumPercent":"integer","minimumHealthyPercent":"integer","alarms":"DeploymentAlarms","strategy":"DeploymentStrategy","bakeTimeInMinutes":"integer","lifecycleHooks":{"list":"DeploymentLifecycleHook"},"linearConfiguration":"LinearConfiguration","canaryConfiguration":"CanaryConfiguration","earlySuccessCriteria":"DeploymentEarlySuccessCriteria"}},
  DeploymentController: {"required":["type"],"members":{"type":"DeploymentControllerType"}},
  DeploymentEarlySuccessCriteria: {"required":["enable"],"members":{"enable":"boolean","healthyPercent":"HealthyPercentInteger","sourceServiceRevisionCleanup":"ServiceRevisionCleanup"}},
  DeploymentLifecycleHook: {"required":[],"members":{"targetType":"DeploymentLifecycleHookTargetType","hookTargetArn":"string","roleArn":"string","lifecycleStages":{"list":"DeploymentLifecycleHookStage"},"hookDetails":"any","timeoutConfiguration":"DeploymentLifecycleHookTimeoutConfiguration"}},
  DeploymentLifecycleHookTimeoutConfiguration: {"required":[],"members":{"timeoutInMinutes":"DeploymentLifecycleHookDuration","action":"DeploymentLifecycleHookAction"}},
  Device: {"required":["hostPath"],"members":{"hostPath":"string","containerPath":"string","permissions":{"list":"DeviceCgroupPermission"}}},
  DockerVolumeConfiguration: {"required":[],"members":{"scope":"Scope","autoprovision":"boolean","driver":"string","driverOpts":{"map":"string"},"labels":{"map":"string"}}},
  EBSTagSpecification: {"required":["resourceType"],"members":{"resourceType":"EBSResourceType","tags":{"list":"Tag","min":0,"max":50},"propagateTags":"PropagateTags"}},
  EFSAuthorizationConfig: {"required":[],"members":{"accessPointId":"string","iam":"EFSAuthorizationConfigIAM"}},
  EFSVolumeConfiguration: {"required":["fileSystemId"],"members":{"fileSystemId":"string","rootDirectory":"string","transitEncryption":"EFSTransitEncryption","transitEncryptionPort":"integer","authorizationConfig":"EFSAuthorizationConfig"}},
  EnvironmentFile: {"required":["value","type"],"members":{"value":"string","type":"EnvironmentFileType"}},
  EphemeralStorage: {"required":["sizeInGiB"],"members":{"sizeInGiB":"integer"}},
  FSxWindowsFileServerAuthorizationConfig: {"required":["credentialsParameter","domain"],"members":{"credentialsParameter":"string","domain":"string"}},
  FSxWindowsFileServerVolumeConfiguration: {"required":["fileSystemId","rootDirectory","authorizationConfig"],"members":{"fileSystemId":"string","rootDirectory":"string","authorizationConfig":"FSxWindowsFileServerAuthorizationConfig"}},
  FirelensConfiguration: {"required":["type"],"members":{"type":"FirelensConfigurationType","options":{"map":"string"}}},
  GatewayConnector: {"required":["portName"],"members":{"portName":"string","healthCheck":"GatewayConnectorHealthCheck","filters":"GatewayConnectorFilters"}},
  GatewayConnectorFilters: {"required":[],"members":{"accessTypes":{"list":"string"}}},
  GatewayConnectorHealthCheck: {"required":[],"members":{"healthCheckProtocol":"string","healthCheckPort":"double","healthCheckPath":"string","healthCheckTimeoutSeconds":"double","healthCheckIntervalSeconds":"double","healthyThresholdCount":"double","unhealthyThresholdCount":"double","matcher":"GatewayConnectorHealthCheckMatcher"}},
  GatewayConnectorHealthCheckMatcher: {"required":[],"members":{"httpCode":"string","grpcCode":"string"}},
  HealthCheck: {"required":["command"],"members":{"command":{"list":"string"},"interval":"integer","timeout":"integer","retries":"integer","startPeriod":"integer"}},
  HostEntry: {"required":["hostname","ipAddress"],"members":{"hostname":"string","ipAddress":"string"}},
  HostVolumeProperties: {"required":[],"members":{"sourcePath":"string"}},
  InferenceAccelerator: {"required":["deviceName","deviceType"],"members":{"deviceName":"string","deviceType":"string"}},
  KernelCapabilities: {"required":[],"members":{"add":{"list":"string"},"drop":{"list":"string"}}},
  KeyValuePair: {"required":["name","value"],"members":{"name":"string","value":"string"}},
  LinearConfiguration: {"required":[],"members":{"stepPercent":"double","stepBakeTimeInMinutes":"integer"}},
  LinuxParameters: {"required":[],"members":{"capabilities":"KernelCapabilities","devices":{"list":"Device"},"initProcessEnabled":"boolean","sharedMemorySize":"integer","tmpfs":{"list":"Tmpfs"},"maxSwap":"integer","swappiness":"integer"}},
  LoadBalancer: {"required":[],"members":{"targetGroupArn":"string","loadBalancerName":"string","containerName":"string","containerPort":"integer","advancedConfiguration":"AdvancedConfiguration"}},
  LogConfiguration: {"required":["logDriver"],"members":{"logDriver":"LogDriver","options":{"map":"string"},"secretOptions":{"list":"Secret"}}},
  MetricConfiguration: {"required":["metricNames","resolutionSeconds"],"members":{"metricNames":{"list":"MetricName","min":1,"max":5},"resolutionSeconds":"MetricResolutionSeconds"}},
  MonitoringConfiguration: {"required":[],"members":{"metricConfigurations":{"list":"MetricConfiguration","min":0,"max":5}}},
  MountPoint: {"required":[],"members":{"sourceVolume":"string","containerPath":"string","readOnly":"boolean"}},
  NetworkConfiguration: {"required":[],"members":{"awsvpcConfiguration":"AwsVpcConfiguration"}},
  NvidiaMpsAllocation: {"required":["memory"],"members":{"memory":"double","maxComputePercent":"double"}},
  PlacementConstraint: {"required":[],"members":{"type":"PlacementConstraintType","expression":"string"}},
  PlacementStrategy: {"required":[],"members":{"type":"PlacementStrategyType","field":"string"}},
  PortMapping: {"required":[],"members":{"containerPort":"integer","hostPort":"integer","protocol":"TransportProtocol","name":"string","appProtocol":"ApplicationProtocol","containerPortRange":"string"}},
  ProxyConfiguration: {"required":["containerName"],"members":{"containerName":"string","type":"ProxyConfigurationType","properties":{"list":"KeyValuePair"}}},
  RegisterTaskDefinitionRequest: {"required":["family","containerDefinitions"],"members":{"family":"string","containerDefinitions":{"list":"ContainerDefinition"},"taskRoleArn":"string","executionRoleArn":"string","networkMode":"NetworkMode","volumes":{"list":"Volume"},"placementConstraints":{"list":"TaskDefinitionPlacementConstraint"},"requiresCompatibilities":{"list":"Compatibility"},"cpu":"string","memory":"string","tags":{"list":"Tag","min":0,"max":50},"pidMode":"PidMode","ipcMode":"IpcMode","proxyConfiguration":"ProxyConfiguration","inferenceAccelerators":{"list":"InferenceAccelerator"},"ephemeralStorage":"EphemeralStorage","runtimePlatform":"RuntimePlatform","enableFaultInjection":"boolean"}},
  RepositoryCredentials: {"required":["credentialsParameter"],"members":{"credentialsParameter":"string"}},
  ResourceRequirement: {"required":["type","value"],"members":{"type":"ResourceType","value":"string","sharingStrategy":"SharingStrategy"}},
  RuntimePlatform: {"required":[],"members":{"cpuArchitecture":"CPUArchitecture","operatingSystemFamily":"OSFamily"}},
  S3FilesVolumeConfiguration: {"required":["fileSystemArn"],"members":{"fileSystemArn":"string","rootDirectory":"string","transitEncryptionPort":"integer","accessPointArn":"string"}},
  Secret: {"required":["name","valueFrom"],"members":{"name":"string","valueFrom":"string"}},
  ServiceConnectAccessLogConfiguration: {"required":["format"],"members":{"format":"ServiceConnectAccessLoggingFormat","includeQueryParameters":"ServiceConnectIncludeQueryParameters"}},
  ServiceConnectClientAlias: {"required":["port"],"members":{"port":"PortNumber","dnsName":"string","testTrafficRules":"ServiceConnectTestTrafficRules"}},
  ServiceConnectConfiguration: {"required":["enabled"],"members":{"enabled":"boolean","namespace":"string","services":{"list":"ServiceConnectService"},"logConfiguration":"LogConfiguration","accessLogConfiguration":"ServiceConnectAccessLogConfiguration","containerConfigurations":{"list":"ServiceConnectContainerConfiguration"}}},
  ServiceConnectContainerConfiguration: {"required":[],"members":{"logLevel":"string"}},
  ServiceConnectService: {"required":["portName"],"members":{"portName":"string","discoveryName":"string","clientAliases":{"list":"ServiceConnectClientAlias"},"ingressPortOverride":"PortNumber","timeout":"TimeoutConfiguration","tls":"ServiceConnectTlsConfiguration"}},
  ServiceConnectTestTrafficHeaderMatchRules: {"required":["exact"],"members":{"exact":"string"}},
  ServiceConnectTestTrafficHeaderRules: {"required":["name"],"members":{"name":"string","value":"ServiceConnectTestTrafficHeaderMatchRules"}},
  ServiceConnectTestTrafficRules: {"required":["header"],"members":{"header":"ServiceConnectTestTrafficHeaderRules"}},
  ServiceConnectTlsCertificateAuthority: {"required":[],"members":{"awsPcaAuthorityArn":"string"}},
  ServiceConnectTlsConfiguration: {"required":["issuerCertificateAuthority"],"members":{"issuerCertificateAuthority":"ServiceConnectTlsCertificateAuthority","kmsKey":"string","roleArn":"string"}},
  ServiceManagedEBSVolumeConfiguration: {"required":["roleArn"],"members":{"roleArn":"string","encrypted":"boolean","kmsKeyId":"string","volumeType":"string","sizeInGiB":"integer","snapshotId":"string","volumeInitializationRate":"integer","iops":"integer","throughput":"integer","tagSpecifications":{"list":"EBSTagSpecification"},"filesystemType":"TaskFilesystemType"}},
  ServiceRegistry: {"required":[],"members":{"registryArn":"string","port":"integer","containerName":"string","containerPort":"integer"}},
  ServiceVolumeConfiguration: {"required":["name"],"members":{"name":"string","managedEBSVolume":"ServiceManagedEBSVolumeConfiguration"}},
  SharingStrategy: {"required":[],"members":{"nvidiaMps":"NvidiaMpsAllocation"}},
  SystemControl: {"required":[],"members":{"namespace":"string","value":"string"}},
  Tag: {"required":["key"],"members":{"key":"TagKey","value":"TagValue"}},
  TaskDefinitionPlacementConstraint: {"required":[],"members":{"type":"TaskDefinitionPlacementConstraintType","expression":"string"}},
  ThresholdConfiguration: {"required":["type","value"],"members":{"type":"ThresholdType","value":"integer"}},
  TimeoutConfiguration: {"required":[],"members":{"idleTimeoutSeconds":"Duration","perRequestTimeoutSeconds":"Duration"}},
  Tmpfs: {"required":["containerPath","size"],"members":{"containerPath":"string","size":"integer","mountOptions":{"list":"string"}}},
  Ulimit: {"required":["name","softLimit","hardLimit"],"members":{"name":"UlimitName","softLimit":"integer","hardLimit":"integer"}},
  Volume: {"required":[],"members":{"name":"string","host":"HostVolumeProperties","dockerVolumeConfiguration":"DockerVolumeConfiguration","efsVolumeConfiguration":"EFSVolumeConfiguration","s3filesVolumeConfiguration":"S3FilesVolumeConfiguration","fsxWindowsFileServerVolumeConfiguration":"FSxWindowsFileServerVolumeConfiguration","configuredAtLaunch":"boolean"}},
  VolumeFrom: {"required":[],"members":{"sourceContainer":"string","readOnly":"boolean"}},
  VpcLatticeAdvancedConfiguration: {"required":[],"members":{"alternateTargetGroupArn":"string","productionListenerRule":"string","testListenerRule":"string"}},
  VpcLatticeConfiguration: {"required":["roleArn","targetGroupArn","portName"],"members":{"roleArn":"string","targetGroupArn":"string","portName":"string","advancedConfiguration":"VpcLatticeAdvancedConfiguration"}},
};
const ecsSimpleTypes = {
  ApplicationProtocol: {"type":"string","enum":["grpc","http","http2"]},
  AssignPublicIp: {"type":"string","enum":["DISABLED","ENABLED"]},
  AvailabilityZoneRebalancing: {"type":"string","enum":["DISABLED","ENABLED"]},
  CPUArchitecture: {"type":"string","enum":["ARM64","X86_64"]},
  CapacityProviderStrategyItemBase: {"type":"integer","min":0,"max":100000},
  CapacityProviderStrategyItemWeight: {"type":"integer","min":0,"max":1000},
  Compatibility: {"type":"string","enum":["EC2","EXTERNAL","FARGATE","MANAGED_INSTANCES"]},
  ContainerCondition: {"type":"string","enum":["COMPLETE","HEALTHY","START","SUCCESS"]},
  DeploymentControllerType: {"type":"string","enum":["CODE_DEPLOY","ECS","EXTERNAL"]},
  DeploymentLifecycleHookAction: {"type":"string","enum":["CONTINUE","ROLLBACK"]},
  DeploymentLifecycleHookDuration: {"type":"integer","min":1,"max":20160},
  DeploymentLifecycleHookStage: {"type":"string","enum":["POST_PRODUCTION_TRAFFIC_SHIFT","POST_SCALE_UP","POST_TEST_TRAFFIC_SHIFT","PRE_PRODUCTION_TRAFFIC_SHIFT","PRE_SCALE_UP","PRODUCTION_TRAFFIC_SHIFT","RECONCILE_SERVICE","TEST_TRAFFIC_SHIFT"]},
  DeploymentLifecycleHookTargetType: {"type":"string","enum":["AWS_LAMBDA","PAUSE"]},
  DeploymentStrategy: {"type":"string","enum":["BLUE_GREEN","CANARY","LINEAR","ROLLING"]},
  DeviceCgroupPermission: {"type":"string","enum":["mknod","read","write"]},
  Duration: {"type":"integer","min":0,"max":2147483647},
  EBSResourceType: {"type":"string","enum":["volume"]},
  EFSAuthorizationConfigIAM: {"type":"string","enum":["DISABLED","ENABLED"]},
  EFSTransitEncryption: {"type":"string","enum":["DISABLED","ENABLED"]},
  EnvironmentFileType: {"type":"string","enum":["s3"]},
  FirelensConfigurationType: {"type":"string","enum":["fluentbit","fluentd"]},
  HealthyPercentInteger: {"type":"integer","min":0,"max":100},
  IpcMode: {"type":"string","enum":["host","none","task"]},
  LaunchType: {"type":"string","enum":["EC2","EXTERNAL","FARGATE","MANAGED_INSTANCES"]},
  LogDriver: {"type":"string","enum":["awsfirelens","awslogs","fluentd","gelf","journald","json-file","splunk","syslog"]},
  MetricName: {"type":"string","min":1,"max":255},
  MetricResolutionSeconds: {"type":"integer","min":20,"max":60},
  NetworkMode: {"type":"string","enum":["awsvpc","bridge","host","none"]},
  OSFamily: {"type":"string","enum":["LINUX","WINDOWS_SERVER_2004_CORE","WINDOWS_SERVER_2016_FULL","WINDOWS_SERVER_2019_CORE","WINDOWS_SERVER_2019_FULL","WINDOWS_SERVER_2022_CORE","WINDOWS_SERVER_2022_FULL","WINDOWS_SERVER_2025_CORE","WINDOWS_SERVER_2025_FULL","WINDOWS_SERVER_20H2_CORE"]},
  PidMode: {"type":"string","enum":["host","task"]},
  PlacementConstraintType: {"type":"string","enum":["distinctInstance","memberOf"]},
  PlacementStrategyType: {"type":"string","enum":["binpack","random","spread"]},
  PortNumber: {"type":"integer","min":0,"max":65535},
  PropagateTags: {"type":"string","enum":["NONE","SERVICE","TASK_DEFINITION"]},
  ProxyConfigurationType: {"type":"string","enum":["APPMESH"]},
  ResourceType: {"type":"string","enum":["GPU","InferenceAccelerator","NeuronDevice"]},
  SchedulingStrategy: {"type":"string","enum":["DAEMON","REPLICA"]},
  Scope: {"type":"string","enum":["shared","task"]},
  ServiceConnectAccessLoggingFormat: {"type":"string","enum":["JSON","TEXT"]},
  ServiceConnectIncludeQueryParameters: {"type":"string","enum":["DISABLED","ENABLED"]},
  ServiceRevisionCleanup: {"type":"string","enum":["BLOCKING","DEFERRED"]},
  TagKey: {"type":"string","min":1,"max":128},
  TagValue: {"type":"string","min":0,"max":256},
  TaskDefinitionPlacementConstraintType: {"type":"string","enum":["memberOf"]},
  TaskFilesystemType: {"type":"string","enum":["ext3","ext4","ntfs","xfs"]},
  ThresholdType: {"type":"string","enum":["BOUNDED_PERCENT","COUNT","UNBOUNDED_PERCENT"]},
  TransportProtocol: {"type":"string","enum":["tcp","udp"]},
  UlimitName: {"type":"string","enum":["core","cpu","data","fsize","locks","memlock","msgqueue","nice","nofile","nproc","rss","rtprio","rttime","sigpending","stack"]},
  VersionConsistency: {"type":"string","enum":["disabled","enabled"]},
};

// EXTERNAL MODULE: ./actions/shared/src/rules/shape-rules.ts
var shape_rules = __webpack_require__(8580);
// EXTERNAL MODULE: ./actions/shared/src/rules/credentials.ts
var credentials = __webpack_require__(6145);
;// CONCATENATED MODULE: ./actions/shared/src/rules/shape-types.ts

/** What ECS wants at the path; `any` where it does not know the path. */
function typeAt(path, root) {
    let type = root;
    for (const step of path) {
        if (typeof type === 'object')
            type = 'list' in type ? type.list : type.map;
        else {
            const members = ecsShapes[type]?.members ?? {};
            type = (Object.hasOwn(members, step) ? members[step] : undefined) ?? 'any';
        }
    }
    return type;
}
/** undefined for lists, maps and structures. */
function simpleTypeOf(type) {
    if (typeof type === 'object' || ecsShapes[type] !== undefined)
        return undefined;
    return ecsSimpleTypes[type] ?? { type: type };
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/shape-texts.ts





function describeUnknownKey(name, known) {
    return `${(0,nearest_name/* suggestName */.S)(name, known)} AWS would drop it in silence`.replace(/([^?]) AWS/, '$1; AWS');
}
function describeValue(wrong) {
    const { path, value, keyword, type } = wrong;
    const allowed = keyword === 'type' ? describeType(value, { path, type }) : describeLimits(keyword, type);
    return `${(0,schema_findings/* showPath */.P8)(path)}: got ${keyword === 'minItems' || keyword === 'maxItems' ? `${value.length} entries` : showSafely(wrong)}, allowed: ${allowed}`;
}
/** Variables and options can be secrets, and a mapping can hold them. */
const keysOfSecrets = new Set(['environment', 'secrets', 'options', 'secretOptions', 'entryPoint', 'command', 'dockerLabels']);
function showSafely({ value, path, variable = '' }) {
    if (value === null)
        return 'nothing (null)';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (!path.some((step) => keysOfSecrets.has(step)))
        return (0,json_object/* showValue */.v)(value);
    if (typeof value === 'string')
        return 'a text';
    // A port or a switch of an application is no secret unless its name says so.
    return (0,credentials/* isCredentialName */.hN)(variable) || (0,credentials/* isCredentialName */.hN)(String(path.at(-1))) || path.includes('secrets') ? 'a number or switch' : (0,json_object/* showValue */.v)(value);
}
function describeType(value, { path, type }) {
    if (typeof type === 'object')
        return 'list' in type ? `a list${typeof value === 'object' ? describeEntries(path) : ''}` : 'a mapping';
    const simple = simpleTypeOf(type);
    switch (simple?.type) {
        case 'string': return `${simple.enum === undefined ? 'a text' : simple.enum.join(', ')}${typeof value === 'number' || typeof value === 'boolean' ? ' (put it in quotes)' : ''}`;
        case 'integer': return `a whole number${typeof value === 'string' && /^\d+$/.test(value) ? ' (without quotes)' : ''}${describeRange(value)}`;
        case 'double': return 'a number';
        case 'boolean': return `true or false${value === 'true' || value === 'false' ? ' (without quotes)' : ''}`;
        case 'any':
        case undefined: return 'a mapping';
    }
}
/** Compose and others write variables as a mapping. */
function describeEntries(path) {
    const last = path.at(-1);
    return last === 'environment' ? ' of { name, value }' : last === 'secrets' ? ' of { name, valueFrom }' : '';
}
function describeRange(value) {
    return Number.isInteger(value) ? ' of 32 bits' : '';
}
function describeLimits(keyword, type) {
    if (typeof type === 'object')
        return 'list' in type ? `${showBounds(type)} entries` : '';
    const simple = simpleTypeOf(type);
    if (keyword === 'enum')
        return (simple?.enum ?? []).join(', ');
    return `${showBounds(simple ?? {})}${keyword === 'pattern' ? ' characters' : ''}`;
}
function showBounds({ min, max }) {
    if (min === undefined)
        return `at most ${max}`;
    return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/shape-error-findings.ts








/** A person corrects these first; a file of garbage must not cost minutes. */
const maxFindings = 500;
/** What errors of a document's shape mean to a person. */
function findingsOfErrors(errors, { document, root }) {
    const faults = errors.slice(0, maxFindings).flatMap((error) => readFault(error, { document, root }));
    // Where a key is misspelt, it is not missing as well; a value of another type is not outside of the enum as well.
    const meant = new Set(faults.flatMap(({ instead }) => (instead === undefined ? [] : [(0,schema_findings/* showPath */.P8)(instead)])));
    const mistyped = new Set(faults.flatMap(({ rule, path }) => (rule === shape_rules/* wrongType */.gQ ? [(0,schema_findings/* showPath */.P8)(path)] : [])));
    // AWS's answers have null for what is not there, and the SDK sends none of it.
    const isAnswer = faults.some(({ rule }) => rule === shape_rules/* outputKey */.zi);
    const told = faults.filter(({ rule, path, isEmptyMember = false }) => !(isAnswer && isEmptyMember) && !(rule === shape_rules/* missingKey */.aV && meant.has((0,schema_findings/* showPath */.P8)(path))) && !(rule === shape_rules/* unknownValue */.Uo && mistyped.has((0,schema_findings/* showPath */.P8)(path))));
    const findings = told.flatMap((fault) => toFinding(document, fault));
    if (errors.length > maxFindings)
        findings.push(...toFinding(document, { rule: shape_rules/* wrongType */.gQ, path: [], message: `${errors.length - maxFindings} more faults of its shape are not listed`, at: 'key' }));
    return { findings, covered: told.map(({ path, instead }) => instead ?? path) };
}
function toFinding(document, { rule, path, message, at }) {
    if (message === undefined)
        return [];
    const { id, severity, help } = rule;
    return [{ ...document.finding(path, message, at), rule: id, severity, path: (0,schema_findings/* showPath */.P8)(path), help }];
}
const wholeReference = /^\$\{[^}]*\}$/;
function readFault({ instancePath, keyword, name }, { document, root }) {
    const { path, value } = (0,schema_findings/* parsePointer */.vp)(instancePath, document.value);
    if (name !== undefined)
        return readKeyFault(name, { path, value, isMissing: keyword === 'required', root });
    // Text around a reference stays text; within it, an enum or a length cannot be judged.
    const isUnknown = value === undefined || (typeof value === 'string' && (0,rules_rule/* isReference */.A)(value) && (keyword !== 'type' || wholeReference.test(value)));
    const rule = keyword === 'type' ? shape_rules/* wrongType */.gQ : keyword === 'enum' ? shape_rules/* unknownValue */.Uo : shape_rules/* outOfBounds */.Lo;
    return [{ rule, path, message: isUnknown ? undefined : describeValue({ path, value, keyword, type: typeAt(path, root), variable: nameBeside(path, document.value) }), at: 'value', isEmptyMember: value === null && !isRequired(path, root) }];
}
function isRequired(path, root) {
    const owner = typeAt(path.slice(0, -1), root);
    const last = path.at(-1);
    return typeof last !== 'string' || (typeof owner === 'string' && (ecsShapes[owner]?.required ?? []).includes(last));
}
/** Of the mapping that the path leads into. */
function nameBeside(path, root) {
    const owner = path.slice(0, -1).reduce((value, step) => (typeof value === 'object' && value !== null ? value[step] : undefined), root);
    return (0,json_object/* isJsonObject */.O)(owner) && typeof owner['name'] === 'string' ? owner['name'] : undefined;
}
function readKeyFault(name, { path, value, isMissing, root }) {
    const keyPath = [...path, name];
    if (isMissing) {
        const isUnresolved = (0,json_object/* isJsonObject */.O)(value) && Object.hasOwn(value, name);
        return [{ rule: shape_rules/* missingKey */.aV, path: keyPath, message: isUnresolved ? undefined : `${(0,schema_findings/* showPath */.P8)(keyPath)} is missing`, at: 'key' }];
    }
    const type = typeAt(path, root);
    const known = Object.keys((typeof type === 'string' ? ecsShapes[type]?.members : undefined) ?? {});
    // Such a key is no slip: people copy AWS's answers.
    if (path.length === 0 && known.includes('containerDefinitions') && shape_rules/* outputKeys */.sf.includes(name)) {
        return [{ rule: shape_rules/* outputKey */.zi, path: keyPath, message: `${name}: AWS adds it to its answers and takes it from nobody; remove it`, at: 'key' }];
    }
    if (path.length === 0 && name === 'taskDefinition' && known.includes('containerDefinitions')) {
        return [{ rule: shape_rules/* unknownKey */.a, path: keyPath, message: 'taskDefinition: unknown key; in an answer of AWS the definition is what is below it, without this key', at: 'key' }];
    }
    const nearest = (0,nearest_name/* nearestName */.q)(name, known);
    const isThereToo = nearest !== undefined && (0,json_object/* isJsonObject */.O)(value) && Object.hasOwn(value, nearest);
    const instead = nearest === undefined || isThereToo ? undefined : [...path, nearest];
    return [{ rule: shape_rules/* unknownKey */.a, path: keyPath, message: `${(0,schema_findings/* showPath */.P8)(keyPath)}: unknown key, ${describeUnknownKey(name, known)}`, at: 'key', ...(instead && { instead }) }];
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/shape-findings.ts


/** Keys that ECS does not know, keys that are missing, and values of another type or beyond what is allowed. */
function shapeFindings(document, root) {
    const errors = root === 'CreateServiceRequest' ? serviceErrors(document.value) : definitionErrors(document.value);
    return findingsOfErrors(errors, { document, root });
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/typed-definition.ts


/**
 * A copy with only what has the type that ECS wants, so that rules need not ask: members of another type and unknown keys
 * are left out, and entries of lists that are no mappings become `{}`, which keeps the indexes of the others. Texts that are
 * not in an enum stay. What is wrong with the original, shape rules say.
 */
function toTyped(value, shape) {
    return (copy(value, shape) ?? {});
}
/** undefined where the value has another type. */
function copy(value, type) {
    if (typeof type === 'object') {
        if ('list' in type)
            return Array.isArray(value) ? value.map((entry) => copy(entry, type.list) ?? emptyEntry(type.list)) : undefined;
        return (0,json_object/* isJsonObject */.O)(value) ? copyEntries(value, () => type.map) : undefined;
    }
    const shape = ecsShapes[type];
    if (shape !== undefined)
        return (0,json_object/* isJsonObject */.O)(value) ? copyEntries(value, (name) => (Object.hasOwn(shape.members, name) ? shape.members[name] : undefined)) : undefined;
    switch (ecsSimpleTypes[type]?.type ?? type) {
        case 'any': return value;
        case 'integer': return Number.isInteger(value) ? value : undefined;
        case 'double': return typeof value === 'number' ? value : undefined;
        default: return typeof value === (ecsSimpleTypes[type]?.type ?? type) ? value : undefined;
    }
}
function copyEntries(value, typeOf) {
    const copied = Object.create(null);
    for (const [name, entry] of Object.entries(value)) {
        const type = typeOf(name);
        const typed = type === undefined ? undefined : copy(entry, type);
        if (typed !== undefined)
            copied[name] = typed;
    }
    return copied;
}
/** What stands for an entry of another type: rules go through lists without asking whether each entry is there. */
function emptyEntry(type) {
    if (typeof type === 'object')
        return 'list' in type ? [] : {};
    if (ecsShapes[type] !== undefined)
        return {};
    const simple = ecsSimpleTypes[type]?.type ?? type;
    return simple === 'string' ? '' : simple === 'boolean' ? false : 0;
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/check-definition.ts







/** All that is wrong with a task definition by itself: its shape, then every rule. Sorted by place, then by rule. */
function checkDefinition(document, { part, target }) {
    const shapes = shapeFindings(document, 'RegisterTaskDefinitionRequest');
    const subject = { part, target, definition: toTyped(document.value, 'RegisterTaskDefinitionRequest'), bytes: sizeOf(document.value) };
    const findings = all_rules/* definitionRules */.JZ.flatMap((rule) => runRule(rule, { subject, document }));
    return sortFindings([...shapes.findings, ...withoutRepetitions(withoutPlaceholders(findings), shapes)]);
}
/** The shape of a service. Its rules look at the whole release. */
function checkShapes(document, root) {
    return sortFindings(shapeFindings(document, root).findings);
}
/** A report that keeps its findings in `findings`. */
function reportInto(findings, { document, rule, profile }) {
    return (path, message, { at, severity } = {}) => {
        findings.push({ ...document.finding(path, message, at), rule: rule.id, severity: severity ?? (0,rules_rule/* severityOf */.x)(rule, profile), path: (0,schema_findings/* showPath */.P8)(path), help: rule.help });
    };
}
function runRule(rule, { subject, document }) {
    const findings = [];
    rule.check(subject, reportInto(findings, { document, rule, profile: subject.target.profile }));
    return findings;
}
/** The size of what is sent to AWS. */
function sizeOf(value) {
    return value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
}
/** A placeholder breaks other rules as well, by chance. */
function withoutPlaceholders(findings) {
    const isPlaceholder = ({ rule, severity }) => rule === placeholder_rules/* placeholderRule */.U && severity === 'error';
    const paths = new Set(findings.filter(isPlaceholder).map(({ path }) => path));
    return findings.filter((finding) => isPlaceholder(finding) || !paths.has(finding.path));
}
/** Rules see a value of another type as missing: they would say in other words what a finding of the shape says. */
function withoutRepetitions(findings, { covered }) {
    if (covered.length === 0)
        return [...findings];
    const paths = new Set(covered.map(schema_findings/* showPath */.P8));
    return findings.filter(({ path }) => !prefixesOf(path).some((prefix) => paths.has(prefix)));
}
/** `a[0].b` \u2192 `(document)`, `a`, `a[0]`, `a[0].b`. Keys with dots make prefixes that no path has, which is harmless. */
function prefixesOf(path) {
    const ends = [...path.matchAll(/(?=[.[])|$/g)].map(({ index }) => index);
    return ['(document)', ...ends.map((end) => path.slice(0, end))];
}

// EXTERNAL MODULE: ./actions/shared/src/rules/load-balancer-rules.ts + 1 modules
var load_balancer_rules = __webpack_require__(4345);
;// CONCATENATED MODULE: ./actions/shared/src/rules/check-release.ts






/** What is wrong with the files of a release together. What is wrong with one of them, `checkDefinition` says. */
function checkRelease(input, rules = all_rules/* releaseRules */.nX) {
    const typed = readTyped(input);
    return sortFindings(rules.flatMap((rule) => {
        const findings = [];
        rule.checkRelease(subjectFor(rule, { input, typed, findings }));
        return findings;
    }));
}
function readTyped({ definitions, services, previous }) {
    return {
        definitions: mapValues(definitions, (document) => ({ document, value: toTyped(document.value, 'RegisterTaskDefinitionRequest') })),
        services: mapValues(services, (document) => ({ document, value: toTyped(document.value, 'CreateServiceRequest') })),
        previous: previous === undefined ? undefined : { services: mapValues((0,load_balancer_rules/* servicesOfRelease */.r)(previous), (service) => toTyped(service, 'CreateServiceRequest')) },
    };
}
function subjectFor(rule, { input, typed, findings }) {
    const { environment, infrastructure, target } = input;
    const reportFor = (document) => reportInto(findings, { document, rule, profile: target.profile });
    const reportTyped = (document, value) => withoutMistyped(reportFor(document), document.value, value);
    return {
        target, infrastructure,
        definitions: mapValues(typed.definitions, ({ document, value }) => ({ definition: value, report: reportTyped(document, value) })),
        services: mapValues(typed.services, ({ document, value }) => ({ service: value, report: reportTyped(document, value) })),
        environment: environment && { values: environment.values, report: reportFor(environment.document) },
        previous: typed.previous,
    };
}
/** To rules a value of another type is missing, and so is a reference where no text may stand: neither is theirs to judge. */
function withoutMistyped(report, written, typed) {
    return (path, message, options) => {
        if (check_release_valueAt(written, path) !== undefined && check_release_valueAt(typed, path) === undefined)
            return;
        report(path, message, options);
    };
}
function check_release_valueAt(value, path) {
    return path.reduce((owner, step) => (Array.isArray(owner) ? owner[Number(step)] : (0,json_object/* isJsonObject */.O)(owner) && Object.hasOwn(owner, step) ? owner[step] : undefined), value);
}
function mapValues(map, convert) {
    return new Map([...map].map(([key, value]) => [key, convert(value)]));
}

// EXTERNAL MODULE: ./actions/shared/src/text-file.ts
var text_file = __webpack_require__(8107);
// EXTERNAL MODULE: ./actions/shared/src/yaml-document.ts + 4 modules
var yaml_document = __webpack_require__(9832);
// EXTERNAL MODULE: ./actions/shared/src/validate/own-rules.ts
var own_rules = __webpack_require__(4364);
;// CONCATENATED MODULE: ./actions/shared/src/validate/read-checked-file.ts





/** What keeps a file from being read is a finding like others: the other files are still checked. */
function readCheckedFile(path) {
    try {
        return { kind: 'read', document: (0,yaml_document/* readYamlDocument */.H)(path) };
    }
    catch (error) {
        if (error instanceof src_finding/* FindingsError */.N)
            return { kind: 'unreadable', findings: error.findings.map((finding) => ownFinding('Y1', finding)) };
        if (error instanceof user_error/* UserError */.y)
            return { kind: 'unreadable', findings: [ownFinding('Y1', { file: (0,text_file/* displayPath */.Gt)(path), line: 1, column: 1, message: error.message })] };
        throw error;
    }
}
function ownFinding(rule, { file, line, column, message }, path = '') {
    const { severity, help } = own_rules/* ownRules */.o[rule];
    return { rule, severity, file, line, column, path, message, help };
}

// EXTERNAL MODULE: ./actions/shared/src/validate/suggest-rule.ts
var suggest_rule = __webpack_require__(9875);
;// CONCATENATED MODULE: ./actions/shared/src/validate/apply-ignores.ts


/** Without what comments silence, and with what is wrong with the comments. */
function applyIgnores(findings, { known, comments, isComplete }) {
    const silenced = new Set();
    const problems = [];
    for (const [file, entries] of comments) {
        for (const entry of entries) {
            const report = (rule, message) => problems.push(ownFinding(rule, { file, line: entry.line, column: entry.column, message }));
            if (entry.reason === undefined) {
                report('I1', `${entry.rules.join(', ')} ignored without a reason, which silences nothing, allowed: # ignore ${entry.rules.join(', ')}: and why`);
                continue;
            }
            for (const rule of entry.rules) {
                const hits = findings.filter((finding) => finding.file === file && finding.line === entry.target && finding.rule === rule);
                if (!known.has(rule))
                    report('I2', `there is no rule ${rule}, ${(0,suggest_rule/* suggestRule */.j)(rule, known)}`);
                else if (hits.length === 0 && isComplete(rule, file))
                    report('I3', `${rule} has nothing to say about ${describeTarget(entry)}`);
                for (const hit of hits)
                    silenced.add(hit);
            }
        }
    }
    return [...findings.filter((finding) => !silenced.has(finding)), ...problems];
}
function describeTarget({ line, target }) {
    return target === line ? 'this line' : Number.isFinite(target) ? `line ${target}` : 'anything: no line follows';
}

// EXTERNAL MODULE: ./actions/shared/src/rules/image-registry.ts
var image_registry = __webpack_require__(6912);
;// CONCATENATED MODULE: ./actions/shared/src/render/template-scope.ts


/** Values that the environment's schema allows; a `when` for another never holds. */
const authModes = ['open', 'google', 'basic'];
const profiles = ['development', 'production'];
/** What holds for the templates of every release. */
const templateRestrictions = {
    choices: { 'environment.auth.mode': authModes, 'environment.profile': profiles },
    // A definition is registered anew when its content is new: this would make it new with every release.
    onlyInTags: ['release.id'],
};
/** Looks up `environment.sizes.api.cpu`. */
function resolveReference(reference, scope) {
    const [root = '', ...steps] = reference.split('.');
    if (root === 'taskDefinitions')
        return resolveDeferred(steps, scope);
    const values = scope.roots[root];
    const rootNames = [...Object.keys(scope.roots), 'taskDefinitions'];
    if (values === undefined)
        return { kind: 'problem', message: `\${${reference}}: there is no ${root}, ${(0,nearest_name/* suggestName */.S)(root, rootNames)}` };
    let value = values;
    for (const [index, step] of steps.entries()) {
        const before = [root, ...steps.slice(0, index)].join('.');
        if (!(0,json_object/* isJsonObject */.O)(value))
            return { kind: 'problem', message: `\${${reference}}: ${before} has nothing below it` };
        if (!Object.hasOwn(value, step))
            return { kind: 'problem', message: `\${${reference}}: ${before} has no ${step}, ${(0,nearest_name/* suggestName */.S)(step, Object.keys(value))}` };
        value = value[step];
    }
    return { kind: 'value', value };
}
function resolveDeferred(steps, { deferred }) {
    const name = steps.join('.');
    if (deferred.includes(name))
        return { kind: 'deferred' };
    return { kind: 'problem', message: `\${taskDefinitions.${name}}: there is no such task definition to refer to, ${(0,nearest_name/* suggestName */.S)(name, deferred)}` };
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/references.ts


/** Roots that templates refer to; `taskDefinitions` stays in a rendered release. */
const roots = ['environment', 'infrastructure', 'images', 'release'];
const reference = /(?<!\$)\$\{(?:(list|variables|secrets)\(\s*)?([A-Za-z][\w-]*(?:\.[\w-]+)+)\s*\)?\}/g;
/** Everything that a document refers to. */
function collectReferences(document) {
    const uses = new Map();
    const visit = (value) => {
        if (typeof value === 'string') {
            if (value.includes('${'))
                for (const [, operation, path = ''] of value.matchAll(reference))
                    addUse(uses, path, { kind: operation === 'variables' || operation === 'secrets' ? 'mapping' : 'value' });
        }
        else if (Array.isArray(value))
            value.forEach(visit);
        else if ((0,json_object/* isJsonObject */.O)(value)) {
            if ((0,json_object/* isJsonObject */.O)(value['when']))
                for (const [path, wanted] of Object.entries(value['when']))
                    addUse(uses, path, { kind: 'condition', wanted });
            Object.values(value).forEach(visit);
        }
    };
    visit(document);
    return uses;
}
function mergeReferences(all) {
    const merged = new Map();
    for (const references of all)
        for (const [path, use] of references)
            addUse(merged, path, use);
    return merged;
}
/** The first use counts. But what a `when` asks for is the value that its reference has, too. */
function addUse(uses, path, use) {
    const known = uses.get(path);
    if (known === undefined || (known.kind === 'value' && use.kind !== 'value'))
        uses.set(path, use);
}
/** `${HOME}` in a command makes no template; a root with a slip in it does, so that the slip is found. */
function isTemplate(references) {
    const found = new Set([...references.keys()].map((path) => path.slice(0, path.indexOf('.'))));
    return roots.some((root) => found.has(root)) || [...found].some((root) => (0,nearest_name/* nearestName */.q)(root, roots) !== undefined);
}
/**
 * Values for a root of which nothing is known: each reference stands for itself, as a text that no rule judges, and of entries
 * that are there in some environments only, those stay that one possible environment has.
 */
function unknownValues(root, references) {
    const values = {};
    const below = [...references].filter(([path]) => path.startsWith(`${root}.`));
    // Short paths first: what is below a mapping goes into it.
    for (const [path, use] of below.sort(([a], [b]) => a.length - b.length)) {
        const [, ...steps] = path.split('.');
        const last = steps.pop() ?? '';
        let owner = values;
        for (const step of steps) {
            const known = Object.hasOwn(owner, step) ? owner[step] : undefined;
            const next = (0,json_object/* isJsonObject */.O)(known) ? known : {};
            owner[step] = next;
            owner = next;
        }
        owner[last] = use.kind === 'mapping' ? {} : use.kind === 'condition' ? use.wanted : `\${${path}}`;
    }
    return values;
}
/** Names below a root that are referred to: `api` of `images.api`. */
function namesBelow(root, references) {
    return [...references.keys()].filter((path) => path.startsWith(`${root}.`)).map((path) => path.slice(root.length + 1));
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/check-scope.ts



const madeUpDigest = '0'.repeat(64);
/** Image key \u2192 repository; both as build-images has them. */
const repositories = { api: 'factory-api', web: 'factory-web', controller: 'factory-runner-controller', runner: 'factory-runner' };
/** What templates are filled with to be checked. What is not known stays a reference, which no rule judges. */
function makeCheckScope({ environment, outputs, images }, references) {
    return {
        roots: {
            environment: environment === undefined ? unknownValues('environment', references) : { ...environment },
            infrastructure: outputs === undefined ? unknownValues('infrastructure', references) : { ...outputs },
            images: images ?? (environment === undefined ? unknownValues('images', references) : makeUpImages(environment, references)),
            release: { id: 'unreleased', commit: '0'.repeat(40) },
        },
        // Which task definitions there are, a rule across the files says: a part of them may be checked alone.
        deferred: ['runner'],
        ...templateRestrictions,
    };
}
/** References of the right form, so that everything else about an image can be checked before it is built. */
function makeUpImages({ account, region }, references) {
    const keys = namesBelow('images', references).filter((key) => key in repositories || (0,nearest_name/* nearestName */.q)(key, Object.keys(repositories)) === undefined);
    const names = { ...Object.fromEntries(keys.map((key) => [key, `factory-${key}`])), ...repositories };
    return Object.fromEntries(Object.entries(names).map(([key, repository]) => [key, `${account}.dkr.ecr.${region}.amazonaws.com/${repository}@sha256:${madeUpDigest}`]));
}
function isMadeUpImage(reference) {
    return reference.endsWith(madeUpDigest);
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/ask-registries.ts




/** Whether images exist and fit what the task runs on, as far as a registry tells. Made-up ones are not asked for. */
async function askRegistries({ definitions }, profile) {
    const questions = [...definitions].flatMap(([part, { value }]) => (0,image_registry/* imageQuestions */.x7)(part, toTyped(value, 'RegisterTaskDefinitionRequest'))).filter(({ reference }) => !isMadeUpImage(reference));
    // The SDK takes longer to load than all the rest to run.
    if (questions.length === 0)
        return { findings: [], notes: [] };
    const answers = await (0,image_registry/* checkImages */.B6)(questions, await (0,image_registry/* connectEcrRegistry */.iB)());
    const findings = [];
    for (const { part, path, message } of (0,image_registry/* imageFindings */.Qb)(answers)) {
        const document = definitions.get(part);
        if (document !== undefined)
            reportInto(findings, { document, rule: image_registry/* imageRegistryRule */.TS, profile })(path, message);
    }
    return { findings, notes: (0,image_registry/* uncheckedImages */.Dn)(answers) };
}

;// CONCATENATED MODULE: ./actions/shared/src/render/template.ts



function renderTemplate(document, scope) {
    const renderer = new Renderer(document, scope);
    const value = renderer.render(document.value);
    return {
        document, file: document.file, value, findings: renderer.findings, used: renderer.used,
        finding: (path, message, at) => document.finding(renderer.sourceOf(path), message, at),
    };
}
const template_reference = /(\$?)\$\{([^}]*)\}/g;
const referenceOnly = /^\$\{([^}]*)\}$/;
const expression = /^(?:(list|variables|secrets)\(\s*([A-Za-z][\w.-]*)\s*\)|([A-Za-z][\w.-]*))$/;
class Renderer {
    findings = [];
    used = new Set();
    #document;
    #scope;
    /** List in the result \u2192 the index in the template of each of its entries: they drift apart where entries go or come. */
    #origins = new Map();
    #value;
    constructor(document, scope) {
        this.#document = document;
        this.#scope = scope;
    }
    render(value) {
        this.#value = this.#renderAny(value, undefined);
        return this.#value;
    }
    /** Where the path, or the nearest thing above it, came from. */
    sourceOf(path) {
        let value = this.#value;
        return path.map((step) => {
            const origin = typeof step === 'number' ? this.#origins.get(value)?.[step] : undefined;
            value = typeof step === 'number' ? (Array.isArray(value) ? value[step] : undefined) : (0,json_object/* isJsonObject */.O)(value) ? value[step] : undefined;
            return origin ?? step;
        });
    }
    #renderAny(value, place) {
        if (typeof value === 'string')
            return this.#renderText(value, place);
        if (Array.isArray(value))
            return this.#renderList(value, place);
        if (!(0,json_object/* isJsonObject */.O)(value))
            return value;
        const rendered = [];
        for (const step of Object.keys(value))
            rendered.push([step, this.#renderAny(value[step], { above: place, step })]);
        // Not by assignment, which `__proto__` would turn into something else.
        return Object.fromEntries(rendered);
    }
    #renderList(list, place) {
        const rendered = [];
        const origins = [];
        const add = (value, index) => {
            rendered.push(value);
            origins.push(index);
        };
        for (const [index, entry] of list.entries()) {
            const from = { above: place, step: index };
            if ((0,json_object/* isJsonObject */.O)(entry) && 'when' in entry) {
                const { when, ...rest } = entry;
                if (this.#holds(when, { above: from, step: 'when' }))
                    add(this.#renderAny(rest, from), index);
                continue;
            }
            const value = this.#renderAny(entry, from);
            // A list as an entry of a list is nothing that ECS has: a reference that made one means its entries.
            if (typeof entry !== 'string' || !Array.isArray(value))
                add(value, index);
            else
                for (const made of value)
                    add(made, index);
        }
        this.#origins.set(rendered, origins);
        return rendered;
    }
    #holds(when, from) {
        if (!(0,json_object/* isJsonObject */.O)(when) || Object.keys(when).length === 0) {
            this.#report(from, `when: got ${(0,json_object/* showValue */.v)(when)}, allowed: paths and the values they must have, like { environment.auth.mode: google }`);
            return false;
        }
        const held = Object.entries(when).map(([path, wanted]) => {
            const value = this.#lookUp(path, from);
            const impossible = impossibleCondition(value, wanted, this.#scope.choices?.[path]);
            if (impossible !== undefined)
                this.#report({ above: from, step: path }, `when: ${path} ${impossible}`);
            return value === wanted;
        });
        return held.every(Boolean);
    }
    #renderText(text, from) {
        if (!text.includes('${'))
            return text;
        const only = referenceOnly.exec(text);
        if (only?.[1] !== undefined) {
            const value = this.#evaluate(only[1], from);
            return !Array.isArray(value) && value !== undefined && this.#document.isQuoted(pathOf(from), text) ? this.#toText(value, { source: only[1], from }) : value;
        }
        return text.replace(template_reference, (match, escape, source) => {
            if (escape === '$')
                return match.slice(1);
            return this.#toText(this.#evaluate(source, from), { source, from });
        });
    }
    #toText(value, { source, from }) {
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
            return String(value);
        if (value !== undefined)
            this.#report(from, `\${${source}}: ${value === null ? 'it is null, which' : 'a mapping or list'} cannot be part of a text`);
        return '';
    }
    /** undefined after a finding. */
    #evaluate(source, from) {
        const [, operation, argument, plain] = expression.exec(source) ?? [];
        const path = argument ?? plain;
        if (path === undefined) {
            this.#report(from, `\${${source}}: not understood, allowed: \${root.path}, \${list(root.path)}, \${variables(root.path)}, and $\${ for a literal \${`);
            return undefined;
        }
        const value = this.#lookUp(path, from);
        if (operation === undefined || value === undefined)
            return value;
        if (operation === 'list' && typeof value === 'string')
            return value.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
        if (operation !== 'list' && (0,json_object/* isJsonObject */.O)(value))
            return toVariables(value, operation === 'secrets' ? 'valueFrom' : 'value');
        this.#report(from, `\${${source}}: got ${(0,json_object/* showValue */.v)(value)}, allowed: ${operation === 'list' ? 'a comma-separated text' : 'a mapping'}`);
        return undefined;
    }
    #lookUp(path, from) {
        const resolved = resolveReference(path, this.#scope);
        this.used.add(path);
        if (resolved.kind === 'problem')
            this.#report(from, resolved.message);
        if (this.#scope.onlyInTags?.includes(path) === true && pathOf(from)[0] !== 'tags') {
            this.#report(from, `\${${path}}: allowed in tags alone; anywhere else every release would change the definition`);
        }
        return resolved.kind === 'value' ? resolved.value : resolved.kind === 'deferred' ? `\${${path}}` : undefined;
    }
    #report(from, message) {
        this.findings.push(this.#document.finding(pathOf(from), message));
    }
}
/** Why no environment can have this value; undefined where one can. */
function impossibleCondition(value, wanted, choices) {
    if (typeof wanted === 'object' && wanted !== null)
        return `is compared with ${(0,json_object/* showValue */.v)(wanted)}, allowed: a text, a number, true, false or null`;
    if (choices !== undefined && !choices.some((choice) => choice === wanted))
        return `is never ${(0,json_object/* showValue */.v)(wanted)}, ${(0,nearest_name/* suggestName */.S)(String(wanted), choices)}`;
    if (value === undefined || value === null || wanted === null || typeof value === typeof wanted)
        return undefined;
    return `is never ${(0,json_object/* showValue */.v)(wanted)}: its value ${(0,json_object/* showValue */.v)(value)} is of another type`;
}
function toVariables(mapping, key) {
    return Object.entries(mapping).map(([name, value]) => ({ name, [key]: value }));
}
function pathOf(place) {
    const path = [];
    for (let at = place; at !== undefined; at = at.above)
        path.unshift(at.step);
    return path;
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/document-kind.ts


const kindOfFolder = { 'task-definitions': 'task-definition', services: 'service' };
const serviceKeys = ['serviceName', 'desiredCount', 'loadBalancers', 'networkConfiguration', 'deploymentConfiguration', 'healthCheckGracePeriodSeconds', 'launchType'];
const definitionKeys = ['family', 'containerDefinitions', 'taskRoleArn', 'executionRoleArn', 'cpu', 'memory', 'networkMode', 'runtimePlatform'];
/** Told by what is in it; where that says nothing, by its folder. A slip in one key must not turn one into the other. */
function kindOf(value, file) {
    const fromFolder = kindOfFolder[(0,external_node_path_.basename)((0,external_node_path_.dirname)(file))] ?? 'task-definition';
    if (!(0,json_object/* isJsonObject */.O)(value))
        return fromFolder;
    if ((0,json_object/* isJsonObject */.O)(value['taskDefinitions']) && ('schemaVersion' in value || (0,json_object/* isJsonObject */.O)(value['services'])))
        return 'release';
    const hits = (keys) => keys.filter((key) => Object.hasOwn(value, key)).length;
    const [service, definition] = [hits(serviceKeys), hits(definitionKeys)];
    return service === definition ? fromFolder : service > definition ? 'service' : 'task-definition';
}
/** `api` of `task-definitions/api.yml`. */
function partOf(file) {
    return (0,external_node_path_.basename)(file).replace(/\.(ya?ml|json)$/, '');
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/checked-set.ts






/** Templates are filled in as far as values are known. A release is a set of its own; all other files are one together. */
function prepareFiles(documents, known) {
    const all = documents.map((document) => ({ document, kind: kindOf(document.value, document.file) }));
    const sorted = all.filter((file) => !runsElsewhere(file, known.environment));
    const files = sorted.filter(({ kind }) => kind !== 'release').map((file) => ({ ...file, references: collectReferences(file.document.value) }));
    const templates = files.filter((file) => isTemplate(file.references));
    const references = mergeReferences(templates.map((template) => template.references));
    const scope = makeCheckScope(known, references);
    const findings = [];
    const filled = files.map((file) => ({ kind: file.kind, document: templates.includes(file) ? fillIn(file.document, { scope, findings }) : file.document }));
    const releases = sorted.filter(({ kind }) => kind === 'release').map(({ document }) => readReleaseSet(document));
    return { sets: [...(filled.length === 0 ? [] : [makeSet(filled)]), ...releases], findings, references, templates: new Set(templates.map(({ document }) => document.file)), leftOut: all.filter((file) => !sorted.includes(file)).map(({ document }) => document.file) };
}
/** As the rendering leaves them out: the schema lets these two be without a size. */
function runsElsewhere({ document, kind }, environment) {
    const part = partOf(document.file);
    return environment !== undefined && kind !== 'release' && (part === 'controller' || part === 'runner') && environment.sizes[part] === undefined;
}
function makeSet(files) {
    const set = { definitions: new Map(), services: new Map(), account: undefined, region: undefined };
    for (const { kind, document } of files) {
        const owner = kind === 'service' ? set.services : set.definitions;
        const part = partOf(document.file);
        // Two files of one name are no parts of one release; the second is still checked by itself.
        owner.set(owner.has(part) ? document.file : part, document);
    }
    return set;
}
/** What does not resolve becomes a text that no rule judges: one fault, one finding. */
function fillIn(document, { scope, findings }) {
    const template = renderTemplate(document, scope);
    findings.push(...template.findings.map((finding) => ownFinding('T1', finding)));
    return { file: document.file, value: fillGaps(template.value), finding: template.finding };
}
function fillGaps(value) {
    if (value === undefined)
        return '${environment.unresolved}';
    if (Array.isArray(value))
        return value.map(fillGaps);
    return (0,json_object/* isJsonObject */.O)(value) ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fillGaps(entry)])) : value;
}
function readReleaseSet(document) {
    const release = document.value;
    const members = (name) => new Map(Object.entries((0,json_object/* isJsonObject */.O)(release[name]) ? release[name] : {}).map(([key, value]) => [key, { file: document.file, value, finding: (path, message, at) => document.finding([name, key, ...path], message, at) }]));
    const text = (name) => (typeof release[name] === 'string' ? release[name] : undefined);
    return { definitions: members('taskDefinitions'), services: members('services'), account: text('account'), region: text('region') };
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/describe-gaps.ts

/** What was not checked, and what to give so that it is. */
function describeGaps({ prepared, hasEnvironment, infrastructure, hasImages, askRegistries }) {
    const { references, templates, leftOut } = prepared;
    const conditions = [...references].flatMap(([path, use]) => (use.kind === 'condition' ? [`${path} is ${String(use.wanted)}`] : []));
    const usesInfrastructure = namesBelow('infrastructure', references).length > 0;
    const usesImages = namesBelow('images', references).length > 0;
    return [
        ...(leftOut.length === 0 ? [] : [`The environment has no size for what ${listShort(leftOut)} describe, which runs elsewhere.`]),
        ...(hasEnvironment || templates.size === 0 ? [] : [`No environment is named: what ${listShort([...templates])} take from one is unknown, and was not judged.${conditions.length === 0 ? '' : ` Entries with \`when\` were checked as if ${conditions.join(' and ')}.`}`]),
        ...(infrastructure !== undefined || !usesInfrastructure ? [] : ['No infrastructure is named: values of its outputs are unknown, and were not judged.']),
        ...(infrastructure !== undefined && infrastructure.resources === undefined ? ['Of the infrastructure only outputs are given, no templates: what it holds, and what its roles may do, was not compared.'] : []),
        ...(hasImages || !hasEnvironment || !usesImages ? [] : ['No images are given: digests were made up.']),
        ...(askRegistries ? [] : ['No registry was asked whether images exist and fit the architecture.']),
    ];
}
function listShort(files) {
    return files.length <= 3 ? files.join(', ') : `${files.slice(0, 2).join(', ')} and ${files.length - 2} more`;
}

// EXTERNAL MODULE: ./actions/shared/node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3277);
;// CONCATENATED MODULE: ./actions/shared/src/validate/ignore-comments.ts

// A rule's id is a letter and a number; anything else after `ignore` is an ordinary comment.
const comment = /^#\s*ignore\s+([A-Za-z]\d+(?:[\s,]+[A-Za-z]\d+)*)\s*(?::\s*(.*?))?\s*$/;
const cheapTest = /#\s*ignore\s+[A-Za-z]\d/;
function readIgnoreComments(text) {
    // Most files have none, and taking a text apart costs.
    if (!cheapTest.test(text))
        return [];
    const original = text.split('\n');
    const found = [];
    let next = Number.POSITIVE_INFINITY;
    for (const [index, line] of [...blankValues(text).split('\n').entries()].reverse()) {
        const start = line.search(/(?<=^|\s)#/);
        const hasCode = line.slice(0, start < 0 ? undefined : start).trim() !== '';
        if (hasCode)
            next = index + 1;
        const [, rules, reason] = start < 0 ? [] : (comment.exec(original[index]?.slice(start) ?? '') ?? []);
        // A comment of its own line speaks of the next line that holds anything, past further comments.
        if (rules !== undefined)
            found.push({ rules: rules.split(/[\s,]+/), reason: reason === '' ? undefined : reason, line: index + 1, column: start + 1, target: next });
    }
    return found.reverse();
}
/** A # in a text begins no comment: the same text with x for everything that is part of a value. */
function blankValues(text) {
    let blanked = '';
    let end = 0;
    for (const event of (0,js_yaml/* parseEvents */.PH)(text, {})) {
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.valueStart < end || event.valueEnd <= event.valueStart)
            continue;
        blanked += text.slice(end, event.valueStart) + text.slice(event.valueStart, event.valueEnd).replaceAll(/[^\n]/g, 'x');
        end = event.valueEnd;
    }
    return blanked + text.slice(end);
}

;// CONCATENATED MODULE: ./actions/shared/src/validate/validate-files.ts














async function validateFiles(options) {
    const results = options.files.map(readCheckedFile);
    const documents = results.flatMap((result) => (result.kind === 'read' ? [result.document] : []));
    const unreadable = results.flatMap((result) => (result.kind === 'unreadable' ? result.findings : []));
    const surroundings = await readSurroundings(options);
    const { environment, infrastructure, profile } = surroundings;
    const prepared = prepareFiles(documents, { environment: environment?.values, outputs: infrastructure?.outputs, images: options.images });
    const checked = prepared.sets.flatMap((set) => checkSet(set, surroundings));
    const asked = options.askRegistries ? await Promise.all(prepared.sets.map((set) => askRegistries(set, profile))) : [];
    const findings = [...unreadable, ...prepared.findings, ...findUnusedSettings(prepared, environment), ...validate_files_withoutRepetitions([...checked, ...asked.flatMap((result) => result.findings)], prepared.findings)];
    const gaps = describeGaps({ prepared, infrastructure, hasEnvironment: environment !== undefined, hasImages: options.images !== undefined, askRegistries: options.askRegistries });
    return { findings: silence(findings, { documents, prepared, options }), notes: [...gaps, ...asked.flatMap((result) => result.notes)] };
}
/** What reads them is loaded only where they are named. */
async function readSurroundings({ environment: name, environmentsDirectory, infrastructure: paths, ...options }) {
    const environment = name === undefined ? undefined : await readEnvironment(name, environmentsDirectory);
    const infrastructure = paths.length === 0 ? undefined : await readInfrastructure(paths, { account: environment?.values.account, region: environment?.values.region });
    const previous = options.previousRelease === undefined ? undefined : (0,yaml_document/* readYamlDocument */.H)(options.previousRelease).value;
    return { environment, infrastructure, previous, profile: options.profile ?? environment?.values.profile ?? 'production' };
}
async function readEnvironment(name, directory) {
    const { readNamedEnvironment } = await __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 63));
    const { document, environment } = readNamedEnvironment(name, directory);
    return { document, values: environment };
}
async function readInfrastructure(paths, target) {
    const { readInfrastructure: read } = await __webpack_require__.e(/* import() */ 299).then(__webpack_require__.bind(__webpack_require__, 3299));
    return read(paths, target);
}
function checkSet({ definitions, services, account, region }, { environment, infrastructure, previous, profile }) {
    const target = { account: environment?.values.account ?? account, region: environment?.values.region ?? region, profile };
    return [
        ...[...definitions].flatMap(([part, document]) => checkDefinition(document, { part, target })),
        ...[...services.values()].flatMap((document) => checkShapes(document, 'CreateServiceRequest')),
        ...checkRelease({ definitions, services, environment, infrastructure, previous, target }),
    ];
}
/** Only where all definitions and services are checked: what one of them does not read, another may. */
function findUnusedSettings({ sets: [set], references }, environment) {
    const parts = Object.entries(environment?.values.sizes ?? {});
    if (environment === undefined || !parts.every(([part, size]) => set?.definitions.has(part) === true && (!('desiredCount' in size) || set.services.has(part))))
        return [];
    return unusedSettings(environment.document, parts.map(([part]) => part), new Set(references.keys())).map((finding) => ownFinding('T2', finding));
}
/** What a reference that does not resolve leaves behind is no second fault. */
function validate_files_withoutRepetitions(findings, unresolved) {
    const places = new Set(unresolved.map(placeOf));
    return findings.filter((finding) => !places.has(placeOf(finding)));
}
function placeOf({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
function silence(findings, { documents, prepared, options }) {
    const files = documents.map(({ file }) => file).filter((file) => !file.endsWith('.json') && !prepared.leftOut.includes(file));
    const comments = new Map(files.map((file) => [file, readIgnoreComments((0,text_file/* readTextFile */.Gu)(file))]));
    // Rules across files, and those about values that are not known here, may find in another run what a comment silences.
    const hasAll = options.environment !== undefined && options.infrastructure.length > 0;
    const isComplete = (rule, file) => rule !== 'R39' && (hasAll || (!prepared.templates.has(file) && !releaseRuleIds.has(rule)));
    const silenced = applyIgnores(findings, { known: known_rules/* knownIds */.sG, comments, isComplete });
    return sortFindings(silenced.filter(({ rule }) => !options.ignore.includes(rule)));
}
const releaseRuleIds = new Set(all_rules/* releaseRules */.nX.map(({ id }) => id));

;// CONCATENATED MODULE: ./actions/validate-task-definitions/src/findings-output.ts
/** Below what Linux takes as one environment variable (128 KiB), which is how a later step gets at it. GitHub itself takes 1 MiB. */
const findings_output_maxBytes = 120_000;
/** The first findings, as many as fit, and how many were left out. */
function fittingFindings(findings) {
    const entries = [];
    let bytes = 2;
    for (const { rule, severity, file, line, column, path, message, help } of findings) {
        const entry = JSON.stringify({ rule, severity, file, line, column, path, message, help });
        bytes += Buffer.byteLength(entry) + 1;
        if (bytes > findings_output_maxBytes)
            break;
        entries.push(entry);
    }
    return { json: `[${entries.join(',')}]`, left: findings.length - entries.length };
}

;// CONCATENATED MODULE: ./actions/validate-task-definitions/src/main.ts














async function run({ patterns, failOn, readme, temporaryFolder, ...options }) {
    const files = selectFiles(patterns);
    const { findings, notes } = await validateFiles({ ...options, files });
    const counts = countFindings(findings);
    const verdict = describeCounts(counts, files.length);
    writeOutputs(findings, { readme, temporaryFolder });
    (0,workflow_commands/* addSummary */.S0)(summarise({ findings, notes, fileCount: files.length }));
    for (const finding of findings)
        (0,workflow_commands/* info */.pq)(`${(0,src_finding/* formatFinding */.t)(finding)} [${finding.severity} ${finding.rule}]`);
    annotateFindings(findings);
    for (const note of notes)
        (0,workflow_commands/* info */.pq)(`Not checked: ${note}`);
    if (isFailure(counts, failOn))
        throw new user_error/* UserError */.y(`${verdict}.`);
    (0,workflow_commands/* info */.pq)(`${verdict}.`);
}
function writeOutputs(findings, { readme, temporaryFolder }) {
    // A folder of its own: another step of the job may have written one as well.
    const sarifFile = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporaryFolder, 'task-definitions-')), 'findings.sarif');
    (0,external_node_fs_.writeFileSync)(sarifFile, toSarif({ findings, rules: known_rules/* knownRules */.f_, helpUri: helpAddress(readme) }));
    const { json, left } = fittingFindings(findings);
    if (left > 0)
        (0,workflow_commands/* info */.pq)(`The output findings holds the first ${findings.length - left} of ${findings.length} findings; ${sarifFile} has them all.`);
    const { errors, warnings } = countFindings(findings);
    (0,workflow_commands/* setOutput */.uH)('findings', json);
    (0,workflow_commands/* setOutput */.uH)('error-count', String(errors));
    (0,workflow_commands/* setOutput */.uH)('warning-count', String(warnings));
    (0,workflow_commands/* setOutput */.uH)('sarif-file', sarifFile);
}


/***/ })

};
