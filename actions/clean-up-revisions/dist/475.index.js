export const id = 475;
export const ids = [475];
export const modules = {

/***/ 1475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S3RecordStore: () => (/* binding */ S3RecordStore)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./actions/shared/src/release-record.ts + 1 modules
var release_record = __webpack_require__(7739);
;// CONCATENATED MODULE: ./actions/shared/src/record-store/record-store.ts
/** Somebody else wrote since this run read: whatever it decided on is out of date. */
class RecordConflictError extends Error {
    constructor(key) {
        super(`${key} was written by another run in the meantime: this run no longer owns the release and changes nothing more.`);
        this.name = 'RecordConflictError';
    }
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
    async writeRecord(record, etag) {
        return await this.#write(recordKey(record.environment, record.release), record, etag);
    }
    async readRecord(environment, release) {
        return await this.#read(recordKey(environment, release), release_record/* parseReleaseRecord */.C);
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
            const page = await this.#client.send(new dist_cjs/* ListObjectsV2Command */.u6x({ Bucket: this.#bucket, Prefix: prefix, ContinuationToken: token }));
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
            const answer = await this.#client.send(new dist_cjs/* PutObjectCommand */.wKZ({ Bucket: this.#bucket, Key: key, Body: body, ContentType: 'application/json', ...condition }));
            return answer.ETag ?? '';
        }
        catch (error) {
            if (!isConflict(error))
                throw error;
            // The answer to a write that took effect may have been lost, and the SDK's second try then finds its own text.
            const now = await this.#readText(key);
            if (now?.value === body)
                return now.etag;
            throw new RecordConflictError(`s3://${this.#bucket}/${key}`);
        }
    }
    async #read(key, parse) {
        const found = await this.#readText(key);
        return found === null ? null : { value: parse(found.value, `s3://${this.#bucket}/${key}`), etag: found.etag };
    }
    async #readText(key) {
        try {
            const answer = await this.#client.send(new dist_cjs/* GetObjectCommand */.jLs({ Bucket: this.#bucket, Key: key }));
            return { value: (await answer.Body?.transformToString()) ?? '', etag: answer.ETag ?? '' };
        }
        catch (error) {
            if (error instanceof dist_cjs/* NoSuchKey */._kG)
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
