export const id = 837;
export const ids = [837];
export const modules = {

/***/ 7837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeDefinition: () => (/* binding */ describeDefinition)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(212);
;// CONCATENATED MODULE: ./actions/shared/src/ecs/aws-error.ts
const deniedNames = new Set([
    'AccessDenied', 'AccessDeniedException', 'CredentialsProviderError', 'ExpiredToken', 'ExpiredTokenException', 'InvalidAccessKeyId',
    'InvalidClientTokenId', 'InvalidSignatureException', 'SignatureDoesNotMatch', 'UnauthorizedOperation', 'UnrecognizedClientException',
]);
const throttledNames = new Set(['RequestLimitExceeded', 'SlowDown', 'Throttling', 'ThrottlingException', 'TooManyRequestsException']);
const unreachableNames = new Set(['ServerException', 'ServiceUnavailable', 'InternalError', 'InternalFailure', 'TimeoutError', 'NetworkingError']);
const unreachablePattern = /\b(ECONNREFUSED|ECONNRESET|EAI_AGAIN|ENOTFOUND|EPIPE|ETIMEDOUT|socket hang up)\b/;
function member(value, key) {
    return typeof value === 'object' && value !== null ? value[key] : undefined;
}
function aws_error_text(value) {
    return typeof value === 'string' ? value : '';
}
function classifyAwsError(error) {
    const name = aws_error_text(member(error, 'name'));
    if (deniedNames.has(name))
        return 'denied';
    // Throttling of a dependency arrives as InvalidParameterException, recognisable by its message alone.
    if (throttledNames.has(name) || /rate exceeded|too many concurrent attempts/i.test(aws_error_text(member(error, 'message'))))
        return 'throttled';
    const status = member(member(error, '$metadata'), 'httpStatusCode');
    // Some layers keep the system's code, some only its text.
    if (unreachableNames.has(name) || unreachablePattern.test(`${aws_error_text(member(error, 'code'))} ${aws_error_text(member(error, 'message'))}`))
        return 'unreachable';
    return typeof status === 'number' && status >= 500 ? 'unreachable' : 'other';
}
/** One line for people: AWS's name and text, and what to do where that is known. */
function describeAwsError(error) {
    const name = aws_error_text(member(error, 'name'));
    const message = aws_error_text(member(error, 'message')) || aws_error_text(member(error, 'code')) || String(error);
    const line = name === '' || name === 'Error' || message.includes(name) ? message : `${name}: ${message}`;
    switch (classifyAwsError(error)) {
        case 'denied':
            return /expired/i.test(`${name} ${message}`)
                ? `${line} (the AWS credentials have expired: assume the role again, for longer if the deployment takes longer)`
                : `${line} (AWS refused the credentials or the permission: check the assumed role and its policy)`;
        case 'unreachable':
            return `${line} (the AWS endpoint does not answer)`;
        case 'throttled':
        case 'other':
            return line;
    }
}

// EXTERNAL MODULE: ./actions/shared/src/user-error.ts
var user_error = __webpack_require__(7871);
;// CONCATENATED MODULE: ./actions/render-task-definitions/src/describe-definition.ts



/** Only for this one call is the SDK loaded. */
async function describeDefinition(id) {
    const client = new dist_cjs/* ECSClient */.Zgc({ maxAttempts: 5 });
    try {
        const { taskDefinition } = await client.send(new dist_cjs/* DescribeTaskDefinitionCommand */.Zy$({ taskDefinition: id }));
        return taskDefinition;
    }
    catch (error) {
        const message = `The task definition ${id} could not be read: ${describeAwsError(error)}`;
        throw classifyAwsError(error) === 'other' ? new user_error/* UserError */.y(message, { cause: error }) : new Error(message, { cause: error });
    }
}


/***/ })

};
