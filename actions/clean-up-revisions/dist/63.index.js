export const id = 63;
export const ids = [63];
export const modules = {

/***/ 7063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TargetHealthReader: () => (/* binding */ TargetHealthReader)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(586);

/** Health of a target group's targets, as the load balancer sees them. */
class TargetHealthReader {
    #client;
    constructor(client = new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__/* .ElasticLoadBalancingV2Client */ .MlD({ maxAttempts: 5 })) {
        this.#client = client;
    }
    async read(targetGroupArn) {
        const answer = await this.#client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__/* .DescribeTargetHealthCommand */ .qyg({ TargetGroupArn: targetGroupArn }));
        return (answer.TargetHealthDescriptions ?? []).map((description) => ({
            address: description.Target?.Id ?? '',
            state: description.TargetHealth?.State ?? '',
            description: description.TargetHealth?.Description ?? '',
        }));
    }
}


/***/ })

};
