export const id = 983;
export const ids = [983];
export const modules = {

/***/ 7983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDigestReader: () => (/* binding */ createDigestReader)
/* harmony export */ });
/* harmony import */ var _rules_image_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9803);
/* harmony import */ var _rules_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(286);


/**
 * Digests that a task of this image may report: the reference's own and, where that is an index, those of its platforms'
 * manifests. None where the reference has no digest, or ECR does not tell: then references alone are compared.
 */
function createDigestReader(connect = _rules_image_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .connectEcrRegistry */ .iB) {
    let registry = null;
    return async (image) => {
        const parsed = (0,_rules_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImage */ .zZ)(image);
        if (parsed.kind !== 'valid' || parsed.digest === undefined)
            return [];
        const answer = await (await (registry ??= connect())).find(parsed);
        return answer.kind === 'exists' ? [parsed.digest, ...(answer.platformDigests ?? [])] : [];
    };
}


/***/ }),

/***/ 286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   wl: () => (/* binding */ parseEcrHost),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* unused harmony exports isDockerHub, officialName */
// The grammar of distribution references. ECS passes the text to a container runtime, which reads it by this grammar.
const hostPartPattern = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const componentPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const maxLength = 255;
/** A digest's own form is not judged: a wrong one is a fault of its own (R35). */
function parseImage(text) {
    const at = text.indexOf('@');
    const named = at === -1 ? text : text.slice(0, at);
    const { registry, path } = splitRegistry(named);
    const colon = path.lastIndexOf(':');
    const repository = colon === -1 ? path : path.slice(0, colon);
    const tag = colon === -1 ? undefined : path.slice(colon + 1);
    const why = problemOf({ text, registry, repository, tag });
    return why === undefined ? { kind: 'valid', registry, repository, tag, digest: at === -1 ? undefined : text.slice(at + 1) } : { kind: 'invalid', why };
}
/** A first part with a dot or a port, or `localhost`, is a registry; anything else is a part of the repository on Docker Hub. */
function splitRegistry(named) {
    const slash = named.indexOf('/');
    const first = named.slice(0, Math.max(0, slash));
    return first === 'localhost' || /[.:]/.test(first) ? { registry: first, path: named.slice(slash + 1) } : { registry: undefined, path: named };
}
function problemOf({ text, registry, repository, tag }) {
    if (text.length > maxLength)
        return `it has ${text.length} characters, at most ${maxLength} are allowed`;
    if (/\s/.test(text))
        return 'it holds a space';
    if (/^[a-z]+:\/\//i.test(text))
        return 'it begins with a scheme; a reference has none';
    if (registry !== undefined && !isRegistry(registry))
        return `${registry} is no registry's host`;
    if (repository === '')
        return 'it names no repository';
    if (/[A-Z]/.test(repository))
        return `the repository ${repository} has upper-case letters`;
    if (!repository.split('/').every((component) => componentPattern.test(component)))
        return `${repository} is no repository's name`;
    if (tag !== undefined && !tagPattern.test(tag))
        return `${tag === '' ? 'nothing' : tag} is no tag: at most 128 letters, digits, _ . -`;
    return undefined;
}
function isRegistry(text) {
    const host = text.replace(/:\d{1,5}$/, '');
    return host.split('.').every((part) => hostPartPattern.test(part));
}
/** ECR and container runtimes take no other algorithm, and no capitals. */
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
/** Account and Region of a private ECR registry's host: plain, FIPS, dual-stack, and of other partitions. */
function parseEcrHost(registry) {
    const [, account, region] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)$/.exec(registry ?? '') ?? [];
    return account === undefined || region === undefined ? undefined : { account, region };
}
function isDockerHub({ registry }) {
    return registry === undefined || ['docker.io', 'index.docker.io', 'registry-1.docker.io'].includes(registry);
}
/** What the image is called where Docker's official images are: `node` for `node`, `docker.io/library/node` and ECR Public's copy. */
function officialName(image) {
    const path = image.registry === 'public.ecr.aws' ? image.repository.replace(/^docker\/library\//, 'library/') : image.repository;
    if (isDockerHub(image) && !path.includes('/'))
        return path;
    return (isDockerHub(image) || image.registry === 'public.ecr.aws') && path.startsWith('library/') ? path.slice('library/'.length) : undefined;
}


/***/ }),

/***/ 9803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B6: () => (/* binding */ checkImages),
  iB: () => (/* binding */ connectEcrRegistry),
  Qb: () => (/* binding */ imageFindings),
  x7: () => (/* binding */ imageQuestions)
});

// UNUSED EXPORTS: imageRegistryRule, uncheckedImages

;// CONCATENATED MODULE: ./actions/shared/src/rules/containers-of.ts

function containersOf({ containerDefinitions }) {
    return (containerDefinitions ?? []).map((container, index) => ({ container, path: ['containerDefinitions', index] }));
}
/** False only where somebody says that the task never runs on Fargate: what Fargate refuses is then fine. */
function mayRunOnFargate({ requiresCompatibilities = [] }) {
    return requiresCompatibilities.length === 0 || requiresCompatibilities.includes('FARGATE');
}
function isWindows({ runtimePlatform }) {
    return runtimePlatform?.operatingSystemFamily?.startsWith('WINDOWS') === true;
}
/** What a name was meant to be. Of a long list only the beginning is compared: a file of garbage must not cost minutes. */
function suggestOf(name, candidates, none) {
    const compared = [...candidates].slice(0, 20);
    return compared.length === 0 ? none : suggestName(name, compared);
}

// EXTERNAL MODULE: ./actions/shared/src/rules/image-reference.ts
var image_reference = __webpack_require__(286);
;// CONCATENATED MODULE: ./actions/shared/src/rules/rule.ts
/** A reference of our template language that is still there: its value is unknown, so no rule may judge it. */
function isReference(text) {
    return /(^|[^$])\$\{(?:(?:list|variables|secrets|json)\(\s*)?(?:environment|infrastructure|images|release|taskDefinitions)[.)]/.test(text);
}
function severityOf(rule, profile) {
    return profile === 'production' ? (rule.inProduction ?? rule.severity) : rule.severity;
}

;// CONCATENATED MODULE: ./actions/shared/src/rules/image-registry.ts



const imageRegistryRule = {
    id: 'R39', title: 'An image exists, for the operating system and the architecture that the task runs on', severity: 'error', checkedOn: '2026-11-26',
    source: 'ECS API Reference, RuntimePlatform; Amazon ECR API Reference, BatchGetImage',
    help: 'Push the image before the release, and build it for the runtimePlatform of the definition (X86_64 and LINUX where nothing is written): a task of another architecture ends with exec format error.',
};
/** Images that can be asked for: those that are known, and of a right form. */
function imageQuestions(part, definition) {
    const platform = platformOf(definition);
    return containersOf(definition).flatMap(({ container: { image = '' }, path }) => {
        return readAskable(image) === undefined ? [] : [{ part, path: [...path, 'image'], reference: image, platform }];
    });
}
/** Asks for each reference once. In the order of the questions. */
async function checkImages(questions, registry) {
    const asked = new Map();
    const find = (reference) => {
        const image = readAskable(reference);
        const answer = asked.get(reference) ?? (image === undefined ? Promise.resolve({ kind: 'not-asked', why: 'it is no reference of an image' }) : registry.find(image));
        asked.set(reference, answer);
        return answer;
    };
    return await Promise.all(questions.map(async (question) => ({ ...(await find(question.reference)), question })));
}
/** What breaks R39. */
function imageFindings(answers) {
    return answers.flatMap((answer) => {
        const { question: { part, path, reference, platform } } = answer;
        if (answer.kind === 'missing')
            return [{ part, path, message: `${reference} ${answer.why}` }];
        if (answer.kind === 'not-asked' || answer.platforms === undefined || answer.platforms.some((offered) => fits(offered, platform)))
            return [];
        const offered = answer.platforms.map(({ os, architecture }) => `${os}/${architecture}`).join(', ');
        return [{ part, path, message: `${reference} is for ${offered}, the task runs on ${platform.os ?? 'any system'}/${platform.architecture ?? 'any architecture'}` }];
    });
}
/** One line for each image of which something is not known, with the reason: a check that was not made must be said. */
function uncheckedImages(answers) {
    return [...new Set(answers.flatMap((answer) => {
            const { question: { reference } } = answer;
            if (answer.kind === 'not-asked')
                return [`${reference}: not checked, ${answer.why}`];
            return answer.kind === 'exists' && answer.platforms === undefined ? [`${reference}: exists; its platform could not be read`] : [];
        }))];
}
/** The private registries of Amazon ECR, with the credentials of this process. The SDK is loaded with the first call only. */
async function connectEcrRegistry() {
    const { EcrImageRegistry } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(249), __webpack_require__.e(265)]).then(__webpack_require__.bind(__webpack_require__, 5265));
    return new EcrImageRegistry();
}
function readAskable(reference) {
    if (isReference(reference))
        return undefined;
    const parsed = (0,image_reference/* parseImage */.zZ)(reference);
    return parsed.kind === 'valid' && (parsed.digest === undefined || (0,image_reference/* isDigest */.Bc)(parsed.digest)) ? parsed : undefined;
}
function platformOf(definition) {
    const { cpuArchitecture, operatingSystemFamily } = definition.runtimePlatform ?? {};
    // Instances decide for tasks that never run on Fargate.
    const fallback = mayRunOnFargate(definition) ? { os: 'linux', architecture: 'amd64' } : {};
    const architecture = cpuArchitecture === undefined ? fallback.architecture : architectures.get(cpuArchitecture);
    const os = operatingSystemFamily === undefined ? fallback.os : systemOf(operatingSystemFamily);
    return { ...(os !== undefined && { os }), ...(architecture !== undefined && { architecture }) };
}
/** ECS's word \u2192 the registries'. */
const architectures = new Map([['X86_64', 'amd64'], ['ARM64', 'arm64']]);
function systemOf(family) {
    if (family === 'LINUX')
        return 'linux';
    return family.startsWith('WINDOWS') ? 'windows' : undefined;
}
function fits(offered, wanted) {
    return (wanted.os ?? offered.os) === offered.os && (wanted.architecture ?? offered.architecture) === offered.architecture;
}


/***/ })

};
