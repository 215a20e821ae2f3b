export const id = 337;
export const ids = [337];
export const modules = {

/***/ 4337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3RecordStore: () => (/* binding */ S3RecordStore)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3711);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7739);


/** A local S3 answers on one host name for all buckets. */
function createClient() {
    const hasEndpoint = [process.env['AWS_ENDPOINT_URL_S3'], process.env['AWS_ENDPOINT_URL']].some((url) => url !== undefined && url !== '');
    return new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__/* .S3Client */ .YxF({ maxAttempts: 5, forcePathStyle: hasEndpoint });
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
        return text === null ? null : (0,_release_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseRecord */ .C)(text, `s3://${this.#bucket}/${key}`);
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
        await this.#client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__/* .PutObjectCommand */ .wKZ({ Bucket: this.#bucket, Key: key, Body: body, ContentType: 'application/json' }));
    }
    async #read(key) {
        try {
            const answer = await this.#client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__/* .GetObjectCommand */ .jLs({ Bucket: this.#bucket, Key: key }));
            return (await answer.Body?.transformToString()) ?? '';
        }
        catch (error) {
            if (error instanceof _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__/* .NoSuchKey */ ._kG)
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
