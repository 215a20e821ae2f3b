export const id = 416;
export const ids = [416];
export const modules = {

/***/ 7416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAlarms: () => (/* binding */ readAlarms)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4085);

/** DescribeAlarms takes so many names. */
const namesPerCall = 100;
/** Which of these alarms, metric and composite, are in ALARM. */
async function readAlarms(names, client = new _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_0__/* .CloudWatchClient */ .WBn({ maxAttempts: 5 })) {
    const ringing = new Set();
    for (let start = 0; start < names.length; start += namesPerCall) {
        const answer = await client.send(new _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_0__/* .DescribeAlarmsCommand */ .zWD({ AlarmNames: names.slice(start, start + namesPerCall), AlarmTypes: ['MetricAlarm', 'CompositeAlarm'], StateValue: 'ALARM' }));
        for (const { AlarmName } of [...(answer.MetricAlarms ?? []), ...(answer.CompositeAlarms ?? [])])
            if (AlarmName !== undefined)
                ringing.add(AlarmName);
    }
    return ringing;
}


/***/ })

};
