export const id = 17;
export const ids = [17];
export const modules = {

/***/ 8017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSecret: () => (/* binding */ readSecret)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2994);

/** The text of a secret. Errors name the secret, never its value. */
async function readSecret(id, client = new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__/* .SecretsManagerClient */ ._H({ maxAttempts: 3 })) {
    const { SecretString } = await client.send(new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__/* .GetSecretValueCommand */ .d2({ SecretId: id }));
    if (SecretString === undefined || SecretString.trim() === '')
        throw new Error('it holds no text');
    return SecretString;
}


/***/ })

};
