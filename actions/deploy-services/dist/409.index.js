export const id = 409;
export const ids = [409];
export const modules = {

/***/ 1409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readImageScans: () => (/* binding */ readImageScans)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8249);
/* harmony import */ var _ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6355);
/* harmony import */ var _rules_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(286);
/* harmony import */ var _scan_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4088);




/** Asks ECR for the scans of images, and names findings above the allowed severity. Images outside of ECR are left out. */
async function readImageScans(images, allowed, settings = {}) {
    const outcome = { findings: [], notes: [] };
    if (allowed === 'any')
        return outcome;
    for (const image of new Set(images)) {
        const parsed = (0,_rules_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImage */ .zZ)(image);
        const host = parsed.kind === 'valid' ? (0,_rules_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEcrHost */ .wl)(parsed.registry) : undefined;
        if (parsed.kind !== 'valid' || host === undefined || parsed.digest === undefined)
            continue;
        const client = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_2__/* .ECRClient */ .S70({ maxAttempts: 3, ...settings, region: host.region });
        const request = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_2__/* .DescribeImageScanFindingsCommand */ .TQ0({ registryId: host.account, repositoryName: parsed.repository, imageId: { imageDigest: parsed.digest }, maxResults: 1 });
        try {
            const { imageScanFindings } = await client.send(request);
            const worse = aboveAllowed(imageScanFindings?.findingSeverityCounts ?? {}, allowed);
            if (worse !== '')
                outcome.findings.push(`${image} has scan findings above ${allowed}: ${worse}. Build it on a mended base, or raise allowed-scan-severity.`);
        }
        catch (error) {
            const isUnscanned = error instanceof Error && error.name === 'ScanNotFoundException';
            outcome.notes.push(`${image} was not scanned${isUnscanned ? '' : `, or ECR does not tell: ${(0,_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAwsError */ .P)(error)}`}.`);
        }
    }
    return outcome;
}
/** `2 CRITICAL, 1 HIGH`. A severity that ECR does not rank (UNDEFINED) is not compared. */
function aboveAllowed(counts, allowed) {
    const ranks = _scan_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .scanSeverities */ .b;
    const worse = Object.entries(counts).filter(([severity, count]) => count > 0 && ranks.indexOf(severity.toLowerCase()) > ranks.indexOf(allowed));
    return worse.sort(([a], [b]) => ranks.indexOf(b.toLowerCase()) - ranks.indexOf(a.toLowerCase())).map(([severity, count]) => `${count} ${severity}`).join(', ');
}


/***/ })

};
