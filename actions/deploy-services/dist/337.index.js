export const id = 337;
export const ids = [337];
export const modules = {

/***/ 4337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3RecordStore: () => (/* binding */ S3RecordStore)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3711);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78);
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1768);



/** A local S3 answers on one host name for all buckets. */
function createClient() {
    const hasEndpoint = [process.env['AWS_ENDPOINT_URL_S3'], process.env['AWS_ENDPOINT_URL']].some((url) => url !== undefined && url !== '');
    return new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .S3Client */ .YxF({ maxAttempts: 5, forcePathStyle: hasEndpoint });
}
/** Release records under `releases/<environment>/` of the artifact bucket. */
class S3RecordStore {
    #bucket;
    #client;
    constructor(bucket, client = createClient()) {
        this.#bucket = bucket;
        this.#client = client;
    }
    async writeRecord(record, etag) {
        return await this.#write(recordKey(record.environment, record.release), record, etag);
    }
    async readRecord(environment, release) {
        return await this.#read(recordKey(environment, release), _release_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRecord */ .C);
    }
    async writeCurrent(environment, current, etag) {
        return await this.#write(currentKey(environment), current, etag);
    }
    async readCurrent(environment) {
        return await this.#read(currentKey(environment), parseCurrent);
    }
    async listReleases(environment, limit) {
        const prefix = `releases/${environment}/`;
        const found = [];
        let token;
        do {
            const page = await this.#client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .ListObjectsV2Command */ .u6x({ Bucket: this.#bucket, Prefix: prefix, ContinuationToken: token }));
            for (const { Key: key = '', LastModified: at } of page.Contents ?? []) {
                if (key.endsWith('.json') && key !== currentKey(environment))
                    found.push({ release: key.slice(prefix.length, -'.json'.length), writtenMs: at?.getTime() ?? 0 });
            }
            token = page.NextContinuationToken;
        } while (token !== undefined);
        return found.sort((a, b) => b.writtenMs - a.writtenMs).slice(0, limit).map(({ release }) => release);
    }
    async #write(key, value, etag) {
        const body = `${JSON.stringify(value, null, 2)}\n`;
        const condition = etag === null ? { IfNoneMatch: '*' } : { IfMatch: etag };
        try {
            const answer = await this.#client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .PutObjectCommand */ .wKZ({ Bucket: this.#bucket, Key: key, Body: body, ContentType: 'application/json', ...condition }));
            return answer.ETag ?? '';
        }
        catch (error) {
            if (!isConflict(error))
                throw error;
            // The answer to a write that took effect may have been lost, and the SDK's second try then finds its own text.
            const now = await this.#readText(key);
            if (now?.value === body)
                return now.etag;
            throw new _record_store_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordConflictError */ .y(`s3://${this.#bucket}/${key}`);
        }
    }
    async #read(key, parse) {
        const found = await this.#readText(key);
        return found === null ? null : { value: parse(found.value, `s3://${this.#bucket}/${key}`), etag: found.etag };
    }
    async #readText(key) {
        try {
            const answer = await this.#client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .GetObjectCommand */ .jLs({ Bucket: this.#bucket, Key: key }));
            return { value: (await answer.Body?.transformToString()) ?? '', etag: answer.ETag ?? '' };
        }
        catch (error) {
            if (error instanceof _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .NoSuchKey */ ._kG)
                return null;
            throw error;
        }
    }
}
function recordKey(environment, release) {
    return `releases/${environment}/${release}.json`;
}
function currentKey(environment) {
    return `releases/${environment}/current.json`;
}
/** 412 where the condition does not hold, 409 where another conditional write is under way (S3, "Conditional writes"). */
function isConflict(error) {
    const status = error.$metadata?.httpStatusCode;
    return status === 412 || status === 409;
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
