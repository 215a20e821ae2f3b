export const id = 569;
export const ids = [569];
export const modules = {

/***/ 5569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EcrRegistry: () => (/* binding */ EcrRegistry)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8249);
/* harmony import */ var _shared_src_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7871);
/* harmony import */ var _image_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6401);



/** Amazon ECR in the Region and account of the environment's credentials. */
class EcrRegistry {
    #client;
    constructor(client = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_1__/* .ECRClient */ .S70({ maxAttempts: 5 })) {
        this.#client = client;
    }
    async authorize() {
        const answer = await this.#client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_1__/* .GetAuthorizationTokenCommand */ .Eu6({}));
        const { authorizationToken, proxyEndpoint } = answer.authorizationData?.[0] ?? {};
        if (authorizationToken === undefined || proxyEndpoint === undefined)
            throw new Error('ECR answered GetAuthorizationToken without a token or an endpoint.');
        const [user = '', ...password] = Buffer.from(authorizationToken, 'base64').toString('utf8').split(':');
        return { registry: new URL(proxyEndpoint).host, user, password: password.join(':') };
    }
    async inspect(key, tag) {
        const digest = await this.#findDigest(_image_set_js__WEBPACK_IMPORTED_MODULE_0__/* .repositories */ .bN[key], tag);
        if (digest !== undefined)
            return { digest, isEmpty: false };
        const any = await this.#client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_1__/* .DescribeImagesCommand */ .ji5({ repositoryName: _image_set_js__WEBPACK_IMPORTED_MODULE_0__/* .repositories */ .bN[key], maxResults: 1 }));
        return { digest: undefined, isEmpty: (any.imageDetails ?? []).length === 0 };
    }
    async #findDigest(repositoryName, imageTag) {
        try {
            const answer = await this.#client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_1__/* .DescribeImagesCommand */ .ji5({ repositoryName, imageIds: [{ imageTag }] }));
            return answer.imageDetails?.[0]?.imageDigest;
        }
        catch (error) {
            if (error instanceof _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_1__/* .ImageNotFoundException */ .CJH)
                return undefined;
            if (error instanceof _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryNotFoundException */ .Da2) {
                throw new _shared_src_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The ECR repository ${repositoryName} does not exist in this account and Region. Create the infrastructure first (infrastructure/).`, { cause: error });
            }
            throw error;
        }
    }
}


/***/ })

};
