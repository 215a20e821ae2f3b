export const id = 204;
export const ids = [204];
export const modules = {

/***/ 4204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readImageScans: () => (/* binding */ readImageScans)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecr/dist-cjs/index.js
var dist_cjs = __webpack_require__(8249);
// EXTERNAL MODULE: ./actions/shared/src/ecs/aws-error.ts
var aws_error = __webpack_require__(6355);
// EXTERNAL MODULE: ./actions/shared/src/rules/image-reference.ts
var image_reference = __webpack_require__(286);
;// CONCATENATED MODULE: ./actions/shared/src/deploy/preflight/scan-severity.ts
/** ECR's severities, the mildest first; `any` refuses none. */
const scanSeverities = ['informational', 'low', 'medium', 'high', 'critical', 'any'];

;// CONCATENATED MODULE: ./actions/shared/src/deploy/preflight/image-scans.ts




/** Asks ECR for the scans of images, and names findings above the allowed severity. Images outside of ECR are left out. */
async function readImageScans(images, allowed, settings = {}) {
    const outcome = { findings: [], notes: [] };
    if (allowed === 'any')
        return outcome;
    for (const image of new Set(images)) {
        const parsed = (0,image_reference/* parseImage */.zZ)(image);
        const host = parsed.kind === 'valid' ? (0,image_reference/* parseEcrHost */.wl)(parsed.registry) : undefined;
        if (parsed.kind !== 'valid' || host === undefined || parsed.digest === undefined)
            continue;
        const client = new dist_cjs/* ECRClient */.S70({ maxAttempts: 3, ...settings, region: host.region });
        const request = new dist_cjs/* DescribeImageScanFindingsCommand */.TQ0({ registryId: host.account, repositoryName: parsed.repository, imageId: { imageDigest: parsed.digest }, maxResults: 1 });
        try {
            const { imageScanFindings } = await client.send(request);
            const worse = aboveAllowed(imageScanFindings?.findingSeverityCounts ?? {}, allowed);
            if (worse !== '')
                outcome.findings.push(`${image} has scan findings above ${allowed}: ${worse}. Build it on a mended base, or raise allowed-scan-severity.`);
        }
        catch (error) {
            const isUnscanned = error instanceof Error && error.name === 'ScanNotFoundException';
            outcome.notes.push(`${image} was not scanned${isUnscanned ? '' : `, or ECR does not tell: ${(0,aws_error/* describeAwsError */.P)(error)}`}.`);
        }
    }
    return outcome;
}
/** `2 CRITICAL, 1 HIGH`. A severity that ECR does not rank (UNDEFINED) is not compared. */
function aboveAllowed(counts, allowed) {
    const ranks = scanSeverities;
    const worse = Object.entries(counts).filter(([severity, count]) => count > 0 && ranks.indexOf(severity.toLowerCase()) > ranks.indexOf(allowed));
    return worse.sort(([a], [b]) => ranks.indexOf(b.toLowerCase()) - ranks.indexOf(a.toLowerCase())).map(([severity, count]) => `${count} ${severity}`).join(', ');
}


/***/ })

};
