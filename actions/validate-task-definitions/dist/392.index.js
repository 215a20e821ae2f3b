export const id = 392;
export const ids = [392];
export const modules = {

/***/ 8107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ displayPath),
/* harmony export */   n: () => (/* binding */ readTextFile)
/* harmony export */ });
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

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
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
    return parseYamlDocument((0,text_file/* readTextFile */.n)(path), (0,text_file/* displayPath */.G)(path));
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
        text,
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

/***/ 6392:
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
const severities = ['error', 'warning', 'note'];
/** Markdown: counts, one row for each finding, the worst first, and what was not checked. */
function summarise({ findings, fileCount, notes }) {
    const { rows, left } = fittingRows(severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity)));
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

// EXTERNAL MODULE: ./actions/shared/src/rules/all-rules.ts + 37 modules
var all_rules = __webpack_require__(7543);
// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __webpack_require__(1073);
// EXTERNAL MODULE: ./actions/shared/src/schema-findings.ts
var schema_findings = __webpack_require__(1083);
;// CONCATENATED MODULE: ./actions/shared/src/render/unused-values.ts



function unusedImages(images, mentioned) {
    const used = [...mentioned].filter((path) => path.startsWith('images.')).map((path) => path.slice('images.'.length));
    return Object.keys(images).filter((key) => !used.includes(key)).map((key) => `images has ${key}, which no template uses, ${suggestName(key, used)}`);
}
/** Settings of one part alone, or of some. */
const settingsOf = {
    api: ['artifacts', 'environmentKind'],
    controller: ['kubernetesJobEnvironments', 'runnerServiceAccounts'],
    runner: ['artifacts'],
};
/** What `environment.<path>` only templates read. The rest is for the infrastructure, the deployment or the smoke test. */
const readByTemplates = (parts) => [
    ...parts.flatMap((part) => [['sizes', part], ['additionalEnvironment', part], ['additionalSecrets', part]]),
    ...parts.flatMap((part) => (settingsOf[part] ?? []).map((name) => [name])),
    ['auth', 'googleClientId'], ['auth', 'allowedDomain'], ['auth', 'basicUsername'], ['auth', 'basicRealm'],
];
/** Values of the environment's file that have no effect, because no template of these parts reads them. */
function unusedSettings(document, parts, mentioned) {
    const leaves = readByTemplates(parts).flatMap((path) => leavesOf((0,json_object/* valueAt */.fK)(document.value, path), path));
    return leaves.filter((path) => !isMentioned(path, mentioned)).map((path) => document.finding(path, `${(0,schema_findings/* showPath */.P8)(path)}: no template reads it, so that it changes nothing; write ${referenceTo(path)} where it belongs, or remove it`, 'key'));
}
function referenceTo(path) {
    const whole = `environment.${path.slice(0, 2).join('.')}`;
    if (path[0] === 'additionalEnvironment')
        return `\${variables(${whole})}`;
    if (path[0] === 'runnerServiceAccounts')
        return '${json(environment.runnerServiceAccounts)}';
    return path[0] === 'additionalSecrets' ? `\${secrets(${whole})}` : `\${environment.${path.join('.')}}`;
}
function isMentioned(path, mentioned) {
    return path.some((_, index) => mentioned.has(['environment', ...path.slice(0, index + 1)].join('.')));
}
function leavesOf(value, path) {
    // The deployment registers it with Application Auto Scaling.
    if (path[0] === 'sizes' && path[2] === 'scaling')
        return [];
    if ((0,json_object/* isJsonObject */.OW)(value))
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

;// CONCATENATED MODULE: ./actions/shared/src/rules/shape-errors.ts



/**
 * The errors that ecs-schema.generated.json finds, by a walk over the table of shapes beside it: compiled, the schema is 90 KB
 * of code, which take longer to load than all checks of a release. A test holds the two against each other, by ajv.
 */
function shapeErrors(value, root) {
    const errors = [];
    walk({ value, type: root, pointer: '' }, errors);
    return errors;
}
function walk({ value, type, pointer }, errors) {
    const add = (keyword) => void errors.push({ instancePath: pointer, keyword });
    if (typeof type === 'object') {
        if ('list' in type) {
            if (!Array.isArray(value))
                add('type');
            else
                walkList(value, { type, pointer }, errors);
        }
        else if (!(0,json_object/* isJsonObject */.OW)(value))
            add('type');
        else
            for (const name of Object.keys(value))
                walk({ value: value[name], type: type.map, pointer: below(pointer, name) }, errors);
        return;
    }
    const shape = ecsShapes[type];
    const simple = simpleTypeOf(type);
    if (shape !== undefined) {
        if ((0,json_object/* isJsonObject */.OW)(value))
            walkStructure(value, { shape, pointer }, errors);
        else
            add('type');
    }
    else if (simple !== undefined) {
        const keyword = simpleProblem(value, simple);
        if (keyword !== undefined)
            add(keyword);
    }
}
function walkList(list, { type, pointer }, errors) {
    if (type.max !== undefined && list.length > type.max)
        errors.push({ instancePath: pointer, keyword: 'maxItems' });
    if (type.min !== undefined && list.length < type.min)
        errors.push({ instancePath: pointer, keyword: 'minItems' });
    for (const [index, value] of list.entries())
        walk({ value, type: type.list, pointer: `${pointer}/${index}` }, errors);
}
function walkStructure(value, { shape, pointer }, errors) {
    for (const name of shape.required)
        if (value[name] === undefined)
            errors.push({ instancePath: pointer, keyword: 'required', name });
    for (const name of Object.keys(value)) {
        const type = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
        if (type === undefined)
            errors.push({ instancePath: pointer, keyword: 'additionalProperties', name });
        else if (value[name] !== undefined)
            walk({ value: value[name], type, pointer: below(pointer, name) }, errors);
    }
}
function simpleProblem(value, { type, enum: choices, min, max }) {
    switch (type) {
        case 'any': return undefined;
        case 'boolean': return typeof value === 'boolean' ? undefined : 'type';
        // ECS's integers have 32 bits.
        case 'integer': return typeof value === 'number' && (value | 0) === value ? undefined : 'type';
        case 'double':
            if (typeof value !== 'number' || !Number.isFinite(value))
                return 'type';
            if (max !== undefined && value > max)
                return 'maximum';
            return min !== undefined && value < min ? 'minimum' : undefined;
        case 'string':
            if (typeof value !== 'string')
                return 'type';
            if (choices !== undefined && !choices.includes(value))
                return 'enum';
            return max !== undefined && !isWithin(value, min ?? 0, max) ? 'pattern' : undefined;
    }
}
/** In characters, as people count them. */
function isWithin(text, min, max) {
    const length = text.length <= max && text.length >= min * 2 ? text.length : Array.from(text).length;
    return length >= min && length <= max;
}
function below(pointer, name) {
    return `${pointer}/${/[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name}`;
}

// EXTERNAL MODULE: ./actions/shared/src/rules/shape-rules.ts
var shape_rules = __webpack_require__(8580);
// EXTERNAL MODULE: ./actions/shared/src/rules/credentials.ts
var credentials = __webpack_require__(6145);
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
        return (0,json_object/* showValue */.vp)(value);
    if (typeof value === 'string')
        return 'a text';
    // A port or a switch of an application is no secret unless its name says so.
    return (0,credentials/* isCredentialName */.hN)(variable) || (0,credentials/* isCredentialName */.hN)(String(path.at(-1))) || path.includes('secrets') ? 'a number or switch' : (0,json_object/* showValue */.vp)(value);
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

;// CONCATENATED MODULE: ./actions/shared/src/rules/shape-findings.ts









/** A person corrects these first; a file of garbage must not cost minutes. */
const maxFindings = 500;
/** Keys that ECS does not know, keys that are missing, and values of another type or beyond what is allowed. */
function shapeFindings(document, root) {
    const errors = shapeErrors(document.value, root);
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
    const owner = (0,json_object/* valueAt */.fK)(root, path.slice(0, -1));
    return (0,json_object/* isJsonObject */.OW)(owner) && typeof owner['name'] === 'string' ? owner['name'] : undefined;
}
function readKeyFault(name, { path, value, isMissing, root }) {
    const keyPath = [...path, name];
    if (isMissing) {
        const isUnresolved = (0,json_object/* isJsonObject */.OW)(value) && Object.hasOwn(value, name);
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
    const isThereToo = nearest !== undefined && (0,json_object/* isJsonObject */.OW)(value) && Object.hasOwn(value, nearest);
    const instead = nearest === undefined || isThereToo ? undefined : [...path, nearest];
    return [{ rule: shape_rules/* unknownKey */.a, path: keyPath, message: `${(0,schema_findings/* showPath */.P8)(keyPath)}: unknown key, ${describeUnknownKey(name, known)}`, at: 'key', ...(instead && { instead }) }];
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
        return (0,json_object/* isJsonObject */.OW)(value) ? copyEntries(value, () => type.map) : undefined;
    }
    const shape = ecsShapes[type];
    if (shape !== undefined)
        return (0,json_object/* isJsonObject */.OW)(value) ? copyEntries(value, (name) => (Object.hasOwn(shape.members, name) ? shape.members[name] : undefined)) : undefined;
    const simple = simpleTypeOf(type)?.type;
    switch (simple) {
        case 'any': return value;
        case 'integer': return Number.isInteger(value) ? value : undefined;
        case 'double': return typeof value === 'number' ? value : undefined;
        case 'boolean':
        case 'string': return typeof value === simple ? value : undefined;
        case undefined: return undefined;
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
    const simple = simpleTypeOf(type)?.type;
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
        if ((0,json_object/* valueAt */.fK)(written, path) !== undefined && (0,json_object/* valueAt */.fK)(typed, path) === undefined)
            return;
        report(path, message, options);
    };
}
function mapValues(map, convert) {
    return new Map([...map].map(([key, value]) => [key, convert(value)]));
}

// EXTERNAL MODULE: ./actions/shared/src/yaml-document.ts + 4 modules
var yaml_document = __webpack_require__(9832);
// EXTERNAL MODULE: ./actions/shared/src/text-file.ts
var text_file = __webpack_require__(8107);
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
            return { kind: 'unreadable', findings: [ownFinding('Y1', { file: (0,text_file/* displayPath */.G)(path), line: 1, column: 1, message: error.message })] };
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
;// CONCATENATED MODULE: ./actions/shared/src/image-repositories.ts
/** Image keys and the repositories they live in, in the order of docs/architecture.md. */
const repositories = {
    api: 'factory-api',
    web: 'factory-web',
    controller: 'factory-runner-controller',
    runner: 'factory-runner',
};

;// CONCATENATED MODULE: ./actions/shared/src/render/template-scope.ts


/** Values that the environment's schema allows; a `when` for another never holds. */
const authModes = ['open', 'google', 'basic'];
const profiles = ['development', 'production'];
const artifactModes = ['side-car', 'native'];
const environmentKinds = ['compatible', 'native'];
/** What holds for the templates of every release. */
const templateRestrictions = {
    choices: {
        'environment.auth.mode': authModes, 'environment.profile': profiles,
        'environment.artifacts': artifactModes, 'environment.environmentKind': environmentKinds,
    },
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
        if (!(0,json_object/* isJsonObject */.OW)(value))
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
const reference = /(?<!\$)\$\{(?:(list|variables|secrets|json)\(\s*)?([A-Za-z][\w-]*(?:\.[\w-]+)+)\s*\)?\}/g;
/** Everything that a document refers to. */
function collectReferences(document) {
    const uses = new Map();
    const visit = (value) => {
        if (typeof value === 'string') {
            if (value.includes('${'))
                for (const [, operation, path = ''] of value.matchAll(reference))
                    addUse(uses, path, { kind: operation === undefined || operation === 'list' ? 'value' : 'mapping' });
        }
        else if (Array.isArray(value))
            value.forEach(visit);
        else if ((0,json_object/* isJsonObject */.OW)(value)) {
            if ((0,json_object/* isJsonObject */.OW)(value['when']))
                for (const [path, wanted] of Object.entries(value['when']))
                    addUse(uses, path, { kind: 'condition', wanted });
            const { case: chosenBy, ...values } = value;
            if (typeof chosenBy === 'string')
                addUse(uses, chosenBy, { kind: 'condition', wanted: Object.keys(values)[0] });
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
            const next = (0,json_object/* isJsonObject */.OW)(known) ? known : {};
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

// EXTERNAL MODULE: ./actions/shared/src/split-list.ts
var split_list = __webpack_require__(3160);
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
const expression = /^(?:(list|variables|secrets|json)\(\s*([A-Za-z][\w.-]*)\s*\)|([A-Za-z][\w.-]*))$/;
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
            value = typeof step === 'number' ? (Array.isArray(value) ? value[step] : undefined) : (0,json_object/* isJsonObject */.OW)(value) ? value[step] : undefined;
            return origin ?? step;
        });
    }
    #renderAny(value, place) {
        if (typeof value === 'string')
            return this.#renderText(value, place);
        if (Array.isArray(value))
            return this.#renderList(value, place);
        if (!(0,json_object/* isJsonObject */.OW)(value))
            return value;
        if ('case' in value)
            return this.#renderCase(value, place);
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
            if ((0,json_object/* isJsonObject */.OW)(entry) && 'when' in entry) {
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
        if (!(0,json_object/* isJsonObject */.OW)(when) || Object.keys(when).length === 0) {
            this.#report(from, `when: got ${(0,json_object/* showValue */.vp)(when)}, allowed: paths and the values they must have, like { environment.auth.mode: google }`);
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
    #renderCase({ case: path, ...values }, place) {
        const from = { above: place, step: 'case' };
        if (typeof path !== 'string') {
            this.#report(from, `case: got ${(0,json_object/* showValue */.vp)(path)}, allowed: a path, beside a value for each that it can have, like { case: environment.artifacts, side-car: a, native: b }`);
            return undefined;
        }
        const value = this.#lookUp(path, from);
        if (value === undefined)
            return undefined;
        const chosen = typeof value === 'string' ? value : (0,json_object/* showValue */.vp)(value);
        const choices = this.#scope.choices?.[path];
        for (const key of Object.keys(values).filter((key) => choices?.includes(key) === false)) {
            this.#report({ above: place, step: key }, `case: ${path} is never ${(0,json_object/* showValue */.vp)(key)}, ${(0,nearest_name/* suggestName */.S)(key, choices ?? [])}`);
        }
        const missing = (choices ?? [chosen]).filter((key) => !Object.hasOwn(values, key));
        if (missing.length > 0)
            this.#report(from, `case: ${path} can be ${missing.join(', ')}, for which there is no value`);
        return Object.hasOwn(values, chosen) ? this.#renderAny(values[chosen], { above: place, step: chosen }) : undefined;
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
            this.#report(from, `\${${source}}: not understood, allowed: \${root.path}, \${list(root.path)}, \${variables(root.path)}, \${secrets(root.path)}, \${json(root.path)}, and $\${ for a literal \${`);
            return undefined;
        }
        const value = this.#lookUp(path, from);
        if (operation === undefined || value === undefined)
            return value;
        if (operation === 'list' && typeof value === 'string')
            return (0,split_list/* splitList */.r)(value);
        if (operation === 'json' && (0,json_object/* isJsonObject */.OW)(value))
            return toJson(value);
        if (operation !== 'list' && (0,json_object/* isJsonObject */.OW)(value))
            return toVariables(value, operation === 'secrets' ? 'valueFrom' : 'value');
        this.#report(from, `\${${source}}: got ${(0,json_object/* showValue */.vp)(value)}, allowed: ${operation === 'list' ? 'a comma-separated text' : 'a mapping'}`);
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
        return `is compared with ${(0,json_object/* showValue */.vp)(wanted)}, allowed: a text, a number, true, false or null`;
    if (choices !== undefined && !choices.some((choice) => choice === wanted))
        return `is never ${(0,json_object/* showValue */.vp)(wanted)}, ${(0,nearest_name/* suggestName */.S)(String(wanted), choices)}`;
    if (value === undefined || value === null || wanted === null || typeof value === typeof wanted)
        return undefined;
    return `is never ${(0,json_object/* showValue */.vp)(wanted)}: its value ${(0,json_object/* showValue */.vp)(value)} is of another type`;
}
function toVariables(mapping, key) {
    return Object.entries(mapping).map(([name, value]) => ({ name, [key]: value }));
}
/** By name, so that another order in the file makes no other definition. */
function toJson(mapping) {
    return JSON.stringify(Object.fromEntries(Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : 1))));
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
    if (!(0,json_object/* isJsonObject */.OW)(value))
        return fromFolder;
    if ((0,json_object/* isJsonObject */.OW)(value['taskDefinitions']) && ('schemaVersion' in value || (0,json_object/* isJsonObject */.OW)(value['services'])))
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
    return (0,json_object/* isJsonObject */.OW)(value) ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fillGaps(entry)])) : value;
}
function readReleaseSet(document) {
    const release = document.value;
    const members = (name) => new Map(Object.entries((0,json_object/* isJsonObject */.OW)(release[name]) ? release[name] : {}).map(([key, value]) => [key, { file: document.file, value, finding: (path, message, at) => document.finding([name, key, ...path], message, at) }]));
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
        ...(hasEnvironment || templates.size === 0 ? [] : [`No environment is named: what ${listShort([...templates])} take from one is unknown, and was not judged.${conditions.length === 0 ? '' : ` What \`when\` and \`case\` decide was checked as if ${conditions.join(' and ')}.`}`]),
        ...(infrastructure !== undefined || !usesInfrastructure ? [] : ['No infrastructure is named: values of its outputs are unknown, and were not judged.']),
        ...(infrastructure !== undefined && infrastructure.resources === undefined ? ['Of the infrastructure only outputs are given, no templates: what it holds, and what its roles may do, was not compared.'] : []),
        ...(hasImages || !hasEnvironment || !usesImages ? [] : ['No images are given: digests were made up.']),
        ...(askRegistries ? [] : ['No registry was asked whether images exist and fit the architecture.']),
    ];
}
function listShort(files) {
    return files.length <= 3 ? files.join(', ') : `${files.slice(0, 2).join(', ')} and ${files.length - 2} more`;
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
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
    const commented = documents.filter(({ file }) => !file.endsWith('.json') && !prepared.leftOut.includes(file));
    const comments = new Map(commented.map(({ file, text }) => [file, readIgnoreComments(text)]));
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
