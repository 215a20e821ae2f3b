export const id = 237;
export const ids = [237];
export const modules = {

/***/ 6237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeSecrets: () => (/* binding */ describeSecrets)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2994);
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4736);


/** Asks about each, by DescribeSecret and ssm:DescribeParameters, which answer without a value. */
async function describeSecrets(references) {
    return new Map(await Promise.all(references.map(async (from) => [from, await describe(parseReference(from))])));
}
function parseReference(from) {
    const [, , service, region, , resource = '', name = '', , stage = '', version = ''] = from.split(':');
    if (!from.startsWith('arn:'))
        return { kind: 'parameter', id: from, region: undefined, stage: '', version: '' };
    if (service === 'ssm')
        return { kind: 'parameter', id: parameterName(resource), region, stage: '', version: '' };
    return { kind: 'secret', id: from.split(':').slice(0, 7).join(':'), region, stage: name === '' ? '' : stage, version };
}
/** `parameter/name` is called `name`, `parameter/a/b` is called `/a/b`. */
function parameterName(resource) {
    const name = resource.slice('parameter/'.length);
    return name.includes('/') ? `/${name}` : name;
}
async function describe(reference) {
    const settings = { maxAttempts: 3, ...(reference.region === undefined ? {} : { region: reference.region }) };
    try {
        if (reference.kind === 'parameter')
            return await describeParameter(reference, settings);
        const client = new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__/* .SecretsManagerClient */ ._H(settings);
        return judgeSecret(await client.send(new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__/* .DescribeSecretCommand */ .X5({ SecretId: reference.id })), reference);
    }
    catch (error) {
        if (error instanceof Error && error.name === 'ResourceNotFoundException')
            return { kind: 'problem', text: 'does not exist' };
        return { kind: 'unanswered', why: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
    }
}
function judgeSecret({ DeletedDate: deleted, VersionIdsToStages: versions = {} }, { stage, version }) {
    if (deleted !== undefined)
        return { kind: 'problem', text: `is to be deleted, since ${deleted.toISOString()}` };
    const stages = Object.values(versions).flat();
    const wanted = stage === '' ? 'AWSCURRENT' : stage;
    // A version that has lost its stages is not listed, and may be there.
    if (version !== '' || stages.includes(wanted))
        return { kind: 'there' };
    return { kind: 'problem', text: stage === '' ? 'has no value yet. Put one with `aws secretsmanager put-secret-value`' : `has no version ${stage}, only ${stages.join(', ') || 'none'}` };
}
async function describeParameter({ id }, settings) {
    const client = new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__/* .SSMClient */ .jBj(settings);
    const { Parameters: parameters = [] } = await client.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__/* .DescribeParametersCommand */ .$hz({ ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: [id] }] }));
    return parameters.length > 0 ? { kind: 'there' } : { kind: 'problem', text: 'does not exist' };
}


/***/ })

};
