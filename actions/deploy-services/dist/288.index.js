export const id = 288;
export const ids = [288];
export const modules = {

/***/ 5288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S3RecordStore: () => (/* binding */ S3RecordStore)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./actions/shared/src/json-object.ts
var json_object = __webpack_require__(1073);
// EXTERNAL MODULE: ./actions/shared/src/release.ts
var release = __webpack_require__(4930);
// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __webpack_require__(7871);
;// CONCATENATED MODULE: ./actions/shared/src/release-record.ts



const statuses = ['in-progress', 'completed', 'rolled-back', 'roll-back-failed', 'failed'];
/** `source` is where the text came from, for errors. */
function parseReleaseRecord(text, source) {
    const value = (0,release/* parseJson */.qF)(text, source);
    const findings = recordFindings(value);
    if (findings.length > 0)
        throw new user_error/* UserError */.y(`${source} is no release record:\n${findings.map((finding) => `- ${finding}`).join('\n')}`);
    return value;
}
function recordFindings(value) {
    if (!(0,json_object/* isJsonObject */.OW)(value))
        return ['it must be an object'];
    const findings = [];
    if (value['schemaVersion'] !== 1)
        findings.push(`schemaVersion must be 1, got ${(0,json_object/* showValue */.vp)(value['schemaVersion'])}`);
    for (const field of ['release', 'environment', 'cluster', 'commit', 'startedAt']) {
        if (typeof value[field] !== 'string' || value[field] === '')
            findings.push(`${field} must be a text that is not empty`);
    }
    for (const field of ['finishedAt', 'reason'])
        if (typeof value[field] !== 'string' && value[field] !== null)
            findings.push(`${field} must be a text or null`);
    if (!statuses.some((status) => status === value['status']))
        findings.push(`status must be one of ${statuses.join(', ')}`);
    const services = value['services'];
    if (!Array.isArray(services))
        return [...findings, 'services must be a list'];
    return [...findings, ...services.flatMap((service, index) => serviceFindings(service).map((finding) => `services[${index}]: ${finding}`))];
}
function serviceFindings(value) {
    if (!(0,json_object/* isJsonObject */.OW)(value))
        return ['it must be an object'];
    const findings = ['key', 'name', 'outcome'].filter((field) => typeof value[field] !== 'string').map((field) => `${field} must be a text`);
    const { before, after } = value;
    if (before !== null && !(isRevision(before) && Number.isInteger(before['desiredCount'])))
        findings.push('before must be null or have taskDefinition, desiredCount and images');
    if (after !== null && !isRevision(after))
        findings.push('after must be null or have taskDefinition and images');
    return findings;
}
function isRevision(value) {
    return (0,json_object/* isJsonObject */.OW)(value) && typeof value['taskDefinition'] === 'string' && (0,json_object/* isJsonObject */.OW)(value['images']);
}

;// CONCATENATED MODULE: ./actions/shared/src/record-store/s3-record-store.ts


/** A local S3 answers on one host name for all buckets. */
function createClient() {
    const hasEndpoint = [process.env['AWS_ENDPOINT_URL_S3'], process.env['AWS_ENDPOINT_URL']].some((url) => url !== undefined && url !== '');
    return new dist_cjs/* S3Client */.YxF({ maxAttempts: 5, forcePathStyle: hasEndpoint });
}
/** Release records under `releases/<environment>/` of the artifact bucket. */
class S3RecordStore {
    #bucket;
    #client;
    constructor(bucket, client = createClient()) {
        this.#bucket = bucket;
        this.#client = client;
    }
    async writeRecord(record) {
        await this.#write(`releases/${record.environment}/${record.release}.json`, record);
    }
    async readRecord(environment, release) {
        const key = `releases/${environment}/${release}.json`;
        const text = await this.#read(key);
        return text === null ? null : parseReleaseRecord(text, `s3://${this.#bucket}/${key}`);
    }
    async writeCurrent(environment, current) {
        await this.#write(`releases/${environment}/current.json`, current);
    }
    async readCurrent(environment) {
        const key = `releases/${environment}/current.json`;
        const text = await this.#read(key);
        return text === null ? null : parseCurrent(text, `s3://${this.#bucket}/${key}`);
    }
    async #write(key, value) {
        const body = `${JSON.stringify(value, null, 2)}\n`;
        await this.#client.send(new dist_cjs/* PutObjectCommand */.wKZ({ Bucket: this.#bucket, Key: key, Body: body, ContentType: 'application/json' }));
    }
    async #read(key) {
        try {
            const answer = await this.#client.send(new dist_cjs/* GetObjectCommand */.jLs({ Bucket: this.#bucket, Key: key }));
            return (await answer.Body?.transformToString()) ?? '';
        }
        catch (error) {
            if (error instanceof dist_cjs/* NoSuchKey */._kG)
                return null;
            throw error;
        }
    }
}
function parseCurrent(text, source) {
    const value = JSON.parse(text);
    const { release, previous } = (typeof value === 'object' && value !== null ? value : {});
    if (typeof release !== 'string')
        throw new Error(`${source} names no release: expected { "release": "<id>" }`);
    return { release, previous: typeof previous === 'string' ? previous : null };
}


/***/ })

};
