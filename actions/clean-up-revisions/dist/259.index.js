export const id = 259;
export const ids = [259];
export const modules = {

/***/ 8259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSecretReader: () => (/* binding */ createSecretReader)
/* harmony export */ });
/* unused harmony export readSecret */
/* harmony import */ var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2994);
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1695);


/** The text of a secret. Errors name the secret, never its value. */
async function readSecret(id, client = new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__/* .SecretsManagerClient */ ._H({ maxAttempts: 3 })) {
    const { SecretString } = await client.send(new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__/* .GetSecretValueCommand */ .d2({ SecretId: id }));
    if (SecretString === undefined || SecretString.trim() === '')
        throw new Error('it holds no text');
    return SecretString;
}
/** Reads with that role where the job has an identity to assume it with, else with the process's own credentials. */
async function createSecretReader(roleArn, mask) {
    const url = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    if (roleArn === null || url === '')
        return readSecret;
    const token = await requestIdToken(url, process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '');
    mask(token);
    const sts = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__/* .STSClient */ .iM({ maxAttempts: 3 });
    const { Credentials: found } = await sts.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__/* .AssumeRoleWithWebIdentityCommand */ .WH({ RoleArn: roleArn, RoleSessionName: 'factory-ecs-checks', WebIdentityToken: token }));
    const credentials = { accessKeyId: found?.AccessKeyId ?? '', secretAccessKey: found?.SecretAccessKey ?? '', sessionToken: found?.SessionToken ?? '' };
    for (const secret of [credentials.secretAccessKey, credentials.sessionToken])
        if (secret !== '')
            mask(secret);
    const client = new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__/* .SecretsManagerClient */ ._H({ maxAttempts: 3, credentials });
    return async (id) => await readSecret(id, client);
}
/** The identity that GitHub gives a job with `id-token: write`; its documentation, "OpenID Connect reference". */
async function requestIdToken(url, bearer) {
    const answer = await fetch(`${url}&audience=sts.amazonaws.com`, { headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' } });
    if (!answer.ok)
        throw new Error(`GitHub gave the job no identity (status ${answer.status}): the job needs the permission id-token: write`);
    const { value } = (await answer.json());
    if (typeof value !== 'string')
        throw new Error('GitHub gave the job no identity: its answer has no value');
    return value;
}


/***/ })

};
