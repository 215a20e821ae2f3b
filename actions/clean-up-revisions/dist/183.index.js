export const id = 183;
export const ids = [183];
export const modules = {

/***/ 8183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CleanUpGateway: () => (/* binding */ CleanUpGateway)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(212);

/** ECS describes so many services and tasks a call. */
const servicesPerCall = 10;
const tasksPerCall = 100;
/** What a clean-up asks ECS, and the one thing that it changes. */
class CleanUpGateway {
    #cluster;
    #client;
    constructor(cluster, client = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .ECSClient */ .Zgc({ maxAttempts: 5 })) {
        this.#cluster = cluster;
        this.#client = client;
    }
    /** Active families whose names begin so. */
    async families(prefix) {
        return await collect(async (nextToken) => {
            const page = await this.#client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .ListTaskDefinitionFamiliesCommand */ .cSD({ familyPrefix: prefix, status: 'ACTIVE', nextToken }));
            return { ...page, items: page.families ?? [] };
        });
    }
    async activeRevisions(family) {
        const arns = await collect(async (nextToken) => {
            const page = await this.#client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .ListTaskDefinitionsCommand */ .Pse({ familyPrefix: family, status: 'ACTIVE', nextToken }));
            return { ...page, items: page.taskDefinitionArns ?? [] };
        });
        return arns.filter((arn) => arn.includes(`:task-definition/${family}:`)).map((arn) => ({ arn, revision: Number(arn.slice(arn.lastIndexOf(':') + 1)) }));
    }
    /** All services of the cluster with the definitions of all their deployments. */
    async services() {
        const arns = await collect(async (nextToken) => {
            const page = await this.#client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .ListServicesCommand */ .qde({ cluster: this.#cluster, maxResults: 100, nextToken }));
            return { ...page, items: page.serviceArns ?? [] };
        });
        const found = [];
        for (const some of chunks(arns, servicesPerCall)) {
            const { services = [] } = await this.#client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .DescribeServicesCommand */ .H7c({ cluster: this.#cluster, services: some }));
            found.push(...services.map(({ serviceName = '', taskDefinition, deployments = [] }) => ({ name: serviceName, taskDefinitions: [taskDefinition, ...deployments.map((deployment) => deployment.taskDefinition)].filter((arn) => arn !== undefined) })));
        }
        return found;
    }
    /** Tasks of the cluster that are not stopped. */
    async tasks() {
        const arns = await collect(async (nextToken) => {
            const page = await this.#client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .ListTasksCommand */ .MYg({ cluster: this.#cluster, desiredStatus: 'RUNNING', nextToken }));
            return { ...page, items: page.taskArns ?? [] };
        });
        const found = [];
        for (const some of chunks(arns, tasksPerCall)) {
            const { tasks = [] } = await this.#client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .DescribeTasksCommand */ .z8X({ cluster: this.#cluster, tasks: some }));
            found.push(...tasks.map(({ taskArn = '', taskDefinitionArn = '' }) => ({ id: taskArn.slice(taskArn.lastIndexOf('/') + 1), taskDefinition: taskDefinitionArn })));
        }
        return found;
    }
    /** The definition as JSON. It may hold what should be secret: it is searched, never printed. Empty where it was deleted. */
    async definitionText(arn) {
        try {
            const { taskDefinition } = await this.#client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .DescribeTaskDefinitionCommand */ .Zy$({ taskDefinition: arn }));
            return JSON.stringify(taskDefinition?.containerDefinitions ?? []);
        }
        catch (error) {
            if (error instanceof Error && error.name === 'ClientException')
                return '';
            throw error;
        }
    }
    async deregister(arn) {
        await this.#client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .DeregisterTaskDefinitionCommand */ .sjB({ taskDefinition: arn }));
    }
}
async function collect(readPage) {
    const items = [];
    let nextToken;
    do {
        const page = await readPage(nextToken);
        items.push(...page.items);
        ({ nextToken } = page);
    } while (nextToken !== undefined);
    return items;
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}


/***/ })

};
