export const id = 731;
export const ids = [731];
export const modules = {

/***/ 731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TaskLogReader: () => (/* binding */ TaskLogReader)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(303);

/** Reads the end of a container's log from CloudWatch Logs. */
class TaskLogReader {
    #client;
    constructor(client = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_0__/* .CloudWatchLogsClient */ .TFr({ maxAttempts: 5 })) {
        this.#client = client;
    }
    /** The newest lines, oldest first; none where the container never wrote (the stream is created with the first line). */
    async tail(stream, lines) {
        try {
            const answer = await this.#client.send(new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_0__/* .GetLogEventsCommand */ .h7S({
                logGroupName: stream.group, logStreamName: stream.name, limit: lines, startFromHead: false,
            }));
            return (answer.events ?? []).map((event) => (event.message ?? '').trimEnd());
        }
        catch (error) {
            if (error instanceof _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_0__/* .ResourceNotFoundException */ .lBX)
                return [];
            throw error;
        }
    }
}


/***/ })

};
