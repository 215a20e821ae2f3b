export const id = 301;
export const ids = [301];
export const modules = {

/***/ 9301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRunning: () => (/* binding */ readRunning)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(212);

/** What ECS runs of this release's services now, and the newest revisions of its other parts. Only reads. */
async function readRunning(release, client = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .ECSClient */ .Zgc({ maxAttempts: 5 })) {
    const names = new Map(Object.entries(release.services).map(([key, { serviceName }]) => [String(serviceName), key]));
    const { services = [] } = await client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .DescribeServicesCommand */ .H7c({ cluster: release.cluster, services: [...names.keys()] }));
    const base = { taskDefinitions: {}, services: {}, counts: {} };
    for (const service of services.filter(({ status }) => status === 'ACTIVE')) {
        const key = names.get(service.serviceName ?? '') ?? '';
        base.services[key] = comparableMembers(service);
        base.counts[key] = service.desiredCount ?? 0;
        base.taskDefinitions[key] = await readDefinition(service.taskDefinition ?? '', client);
    }
    for (const [part, { family }] of Object.entries(release.taskDefinitions)) {
        if (part in release.services)
            continue;
        const { taskDefinitionArns = [] } = await client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .ListTaskDefinitionsCommand */ .Pse({ familyPrefix: String(family), status: 'ACTIVE', sort: 'DESC', maxResults: 10 }));
        const newest = taskDefinitionArns.find((arn) => arn.includes(`:task-definition/${String(family)}:`));
        if (newest !== undefined)
            base.taskDefinitions[part] = await readDefinition(newest, client);
    }
    return { source: 'running', ...base };
}
async function readDefinition(arn, client) {
    const { taskDefinition = {} } = await client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .DescribeTaskDefinitionCommand */ .Zy$({ taskDefinition: arn }));
    return { ...taskDefinition };
}
/** Members that CreateService takes as well. */
function comparableMembers(service) {
    const { serviceName, launchType, platformVersion, deploymentConfiguration, networkConfiguration, loadBalancers, healthCheckGracePeriodSeconds, enableECSManagedTags, propagateTags, availabilityZoneRebalancing, schedulingStrategy, deploymentController, enableExecuteCommand, capacityProviderStrategy, } = service;
    const members = {
        serviceName, launchType, platformVersion, deploymentConfiguration, networkConfiguration, loadBalancers, healthCheckGracePeriodSeconds, enableECSManagedTags, propagateTags,
        availabilityZoneRebalancing, schedulingStrategy, deploymentController, enableExecuteCommand, capacityProviderStrategy,
    };
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}


/***/ })

};
