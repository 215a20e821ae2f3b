export const id = 265;
export const ids = [265];
export const modules = {

/***/ 5265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EcrImageRegistry: () => (/* binding */ EcrImageRegistry)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8249);
/* harmony import */ var _ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6355);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1073);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(286);




const acceptedMediaTypes = [
    'application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json',
];
// A check that people wait for: better not made than made after a minute.
const requestTimeoutMs = 5_000;
const maxConfigBytes = 1024 * 1024;
/** Private registries of Amazon ECR. Needs ecr:BatchGetImage, and ecr:GetDownloadUrlForLayer for images of one platform. */
class EcrImageRegistry {
    #settings;
    #clients = new Map();
    /** Once there are no credentials, there are none for the other images either, and looking for them takes seconds. */
    #withoutCredentials;
    constructor(settings = {}) {
        this.#settings = { maxAttempts: 2, requestHandler: { connectionTimeout: requestTimeoutMs, requestTimeout: requestTimeoutMs }, ...settings };
    }
    async find(image) {
        const host = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEcrHost */ .wl)(image.registry);
        if (host === undefined)
            return { kind: 'not-asked', why: 'it is in no private registry of ECR' };
        if (this.#withoutCredentials !== undefined)
            return this.#withoutCredentials;
        const place = { client: this.#clientOf(host.region), registryId: host.account, repositoryName: image.repository };
        try {
            return await ask(place, image);
        }
        catch (error) {
            if (error instanceof _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryNotFoundException */ .Da2)
                return await explainMissingRepository(place);
            const answer = { kind: 'not-asked', why: `ECR did not answer: ${(0,_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAwsError */ .P)(error)}` };
            if (error instanceof Error && error.name === 'CredentialsProviderError')
                this.#withoutCredentials = answer;
            return answer;
        }
    }
    #clientOf(region) {
        const client = this.#clients.get(region) ?? new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_2__/* .ECRClient */ .S70({ ...this.#settings, region });
        this.#clients.set(region, client);
        return client;
    }
}
async function ask(place, { tag = 'latest', digest }) {
    const { client, ...names } = place;
    const imageIds = [digest === undefined ? { imageTag: tag } : { imageDigest: digest }];
    const { images = [], failures = [] } = await client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_2__/* .BatchGetImageCommand */ .P8n({ ...names, imageIds, acceptedMediaTypes }));
    const manifest = images[0]?.imageManifest;
    if (manifest !== undefined) {
        const parsed = parseObject(manifest);
        return { kind: 'exists', platforms: await readPlatforms(place, parsed), ...platformDigests(parsed) };
    }
    const { failureCode = 'no image', failureReason = '' } = failures[0] ?? {};
    if (failureCode === 'ImageNotFound')
        return { kind: 'missing', why: `is not there: the repository ${place.repositoryName} has no such ${digest === undefined ? 'tag' : 'digest'}` };
    return { kind: 'not-asked', why: `ECR answered ${failureCode} ${failureReason}`.trim() };
}
/** A repository behind a pull-through cache comes into being with the first pull. */
async function explainMissingRepository({ client, registryId, repositoryName }) {
    const missing = { kind: 'missing', why: `is not there: there is no repository ${repositoryName} in account ${registryId}` };
    try {
        const { pullThroughCacheRules = [] } = await client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_2__/* .DescribePullThroughCacheRulesCommand */ .WZm({ registryId }));
        const isCached = pullThroughCacheRules.some(({ ecrRepositoryPrefix: prefix }) => prefix === 'ROOT' || (prefix !== undefined && repositoryName.startsWith(`${prefix}/`)));
        return isCached ? { kind: 'not-asked', why: 'its repository is made by a pull-through cache when it is first pulled' } : missing;
    }
    catch {
        // Few may ask for the rules, and few have any.
        return missing;
    }
}
/** An index names the platforms of its images; one image has its own in its configuration, which is read if that may be. */
async function readPlatforms(place, manifest) {
    if (Array.isArray(manifest['manifests'])) {
        const platforms = manifest['manifests'].filter(_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW).map((entry) => toPlatform(entry['platform']));
        // Build attestations are entries for the platform unknown/unknown.
        const known = platforms.filter((platform) => platform !== undefined).filter(({ os }) => os !== 'unknown');
        return known.length === 0 || platforms.includes(undefined) ? undefined : known;
    }
    const config = manifest['config'];
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(config) || typeof config['digest'] !== 'string' || !(Number(config['size']) <= maxConfigBytes))
        return undefined;
    try {
        const platform = toPlatform(await readConfig(place, config['digest']));
        return platform === undefined ? undefined : [platform];
    }
    catch {
        // That the image exists is known all the same.
        return undefined;
    }
}
function platformDigests({ manifests }) {
    if (!Array.isArray(manifests))
        return {};
    return { platformDigests: manifests.filter(_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW).flatMap(({ digest }) => (typeof digest === 'string' ? [digest] : [])) };
}
async function readConfig({ client, ...names }, layerDigest) {
    const { downloadUrl } = await client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_2__/* .GetDownloadUrlForLayerCommand */ .pKL({ ...names, layerDigest }));
    if (downloadUrl === undefined)
        return undefined;
    const response = await fetch(downloadUrl, { signal: AbortSignal.timeout(requestTimeoutMs) });
    return response.ok ? parseObject(await response.text()) : undefined;
}
function toPlatform(value) {
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) || typeof value['os'] !== 'string' || typeof value['architecture'] !== 'string')
        return undefined;
    return { os: value['os'], architecture: value['architecture'] };
}
function parseObject(text) {
    const value = JSON.parse(text);
    return (0,_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) ? value : {};
}


/***/ })

};
