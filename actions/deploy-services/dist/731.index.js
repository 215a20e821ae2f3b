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

/** Reads containers' logs from CloudWatch Logs. */
class TaskLogReader {
    #client;
    constructor(client = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_0__/* .CloudWatchLogsClient */ .TFr({ maxAttempts: 5 })) {
        this.#client = client;
    }
    /** The newest lines, oldest first; none where the container never wrote (the stream is created with the first line). */
    async tail(stream, lines) {
        return (await this.read(stream, { lines })).lines;
    }
    /** The newest lines, or with `after` (the token of an earlier page) those that came since. */
    async read(stream, { lines, after }) {
        const place = { logGroupName: stream.group, logStreamName: stream.name };
        try {
            const answer = await this.#client.send(new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_0__/* .GetLogEventsCommand */ .h7S({ ...place, limit: lines, ...(after === undefined ? { startFromHead: false } : { startFromHead: true, nextToken: after }) }));
            return { lines: (answer.events ?? []).map((event) => (event.message ?? '').trimEnd()), token: answer.nextForwardToken };
        }
        catch (error) {
            if (error instanceof _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_0__/* .ResourceNotFoundException */ .lBX)
                return { lines: [], token: undefined };
            throw error;
        }
    }
}


/***/ })

};
