export const id = 305;
export const ids = [305];
export const modules = {

/***/ 9305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCallerAccount: () => (/* binding */ readCallerAccount)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1695);

/** The account that the credentials of this process belong to. */
async function readCallerAccount(client = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__/* .STSClient */ .iM({ maxAttempts: 5 })) {
    const answer = await client.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__/* .GetCallerIdentityCommand */ .zI({}));
    return answer.Account ?? '';
}


/***/ })

};
