export const id = 651;
export const ids = [651];
export const modules = {

/***/ 6651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createScalingGateway: () => (/* binding */ createScalingGateway),
/* harmony export */   policyName: () => (/* binding */ policyName)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1491);

/** The one policy that is ours; others are people's. */
const policyName = 'factory-ecs-cpu';
const dimension = { ServiceNamespace: 'ecs', ScalableDimension: 'ecs:service:DesiredCount' };
/** Application Auto Scaling for the services of one cluster. */
function createScalingGateway(cluster, client = new _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .ApplicationAutoScalingClient */ .gd({ maxAttempts: 5 })) {
    const idOf = (service) => `service/${cluster}/${service}`;
    return {
        targets: async (services) => {
            if (services.length === 0)
                return new Map();
            const answer = await client.send(new _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .DescribeScalableTargetsCommand */ .sH({ ...dimension, ResourceIds: services.map(idOf) }));
            return new Map((answer.ScalableTargets ?? []).map(({ ResourceId = '', MinCapacity = 0, MaxCapacity = 0 }) => [ResourceId.slice(idOf('').length), { minCapacity: MinCapacity, maxCapacity: MaxCapacity }]));
        },
        register: async (service, { minCapacity, maxCapacity, cpuPercent }) => {
            await client.send(new _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .RegisterScalableTargetCommand */ .Jr({ ...dimension, ResourceId: idOf(service), MinCapacity: minCapacity, MaxCapacity: maxCapacity }));
            if (cpuPercent !== undefined && (await presentCpuPercent(client, idOf(service))) !== cpuPercent) {
                await client.send(new _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .PutScalingPolicyCommand */ .OJ({
                    ...dimension, ResourceId: idOf(service), PolicyName: policyName, PolicyType: 'TargetTrackingScaling',
                    TargetTrackingScalingPolicyConfiguration: { TargetValue: cpuPercent, PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' } },
                }));
            }
        },
    };
}
async function presentCpuPercent(client, resourceId) {
    const answer = await client.send(new _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .DescribeScalingPoliciesCommand */ .yY({ ...dimension, ResourceId: resourceId, PolicyNames: [policyName] }));
    return answer.ScalingPolicies?.[0]?.TargetTrackingScalingPolicyConfiguration?.TargetValue;
}


/***/ })

};
