export const id = 431;
export const ids = [431];
export const modules = {

/***/ 7431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EcsGateway: () => (/* binding */ EcsGateway)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(212);
;// CONCATENATED MODULE: ./actions/shared/src/ecs/read-ecs-answers.ts
function readDeployment(deployment) {
    return {
        id: deployment.id ?? '',
        status: deployment.status ?? '',
        taskDefinition: deployment.taskDefinition ?? '',
        rolloutState: deployment.rolloutState ?? '',
        rolloutStateReason: deployment.rolloutStateReason ?? '',
        desiredCount: deployment.desiredCount ?? 0,
        runningCount: deployment.runningCount ?? 0,
        pendingCount: deployment.pendingCount ?? 0,
        failedTasks: deployment.failedTasks ?? 0,
        createdAt: deployment.createdAt ?? null,
    };
}
function readService(service) {
    return {
        name: service.serviceName ?? '',
        status: service.status ?? '',
        taskDefinition: service.taskDefinition ?? '',
        desiredCount: service.desiredCount ?? 0,
        runningCount: service.runningCount ?? 0,
        pendingCount: service.pendingCount ?? 0,
        deployments: (service.deployments ?? []).map(readDeployment),
        events: (service.events ?? []).map((event) => ({ at: event.createdAt ?? null, message: event.message ?? '' })),
        targetGroupArns: (service.loadBalancers ?? []).flatMap((balancer) => balancer.targetGroupArn ?? []),
        serviceDeployment: service.currentServiceDeployment ?? '',
        alarmNames: service.deploymentConfiguration?.alarms?.enable === true ? (service.deploymentConfiguration.alarms.alarmNames ?? []) : [],
    };
}
function readServiceDeployment(deployment) {
    return {
        arn: deployment.serviceDeploymentArn ?? '',
        status: deployment.status ?? '',
        statusReason: deployment.statusReason ?? '',
        targetServiceRevision: deployment.targetServiceRevision?.arn ?? '',
        rollBackReason: deployment.rollback?.reason ?? '',
        triggeredAlarms: deployment.alarms?.triggeredAlarmNames ?? [],
    };
}
function readTask(task) {
    const arn = task.taskArn ?? '';
    const details = (task.attachments ?? []).flatMap((attachment) => attachment.details ?? []);
    const attached = details.flatMap((detail) => (detail.name === 'privateIPv4Address' && detail.value !== undefined ? [detail.value] : []));
    return {
        arn,
        id: arn.slice(arn.lastIndexOf('/') + 1),
        taskDefinition: task.taskDefinitionArn ?? '',
        lastStatus: task.lastStatus ?? '',
        startedBy: task.startedBy ?? '',
        createdAt: task.createdAt ?? null,
        stopCode: task.stopCode ?? '',
        stoppedReason: task.stoppedReason ?? '',
        containers: (task.containers ?? []).map((container) => ({
            name: container.name ?? '',
            image: container.image ?? '',
            imageDigest: container.imageDigest ?? '',
            exitCode: container.exitCode ?? null,
            reason: container.reason ?? '',
        })),
        addresses: attached,
    };
}

;// CONCATENATED MODULE: ./actions/shared/src/ecs/ecs-gateway.ts


/** The ECS calls of a deployment to one cluster, answers reduced to observations. Throttling is retried by the SDK's rules. */
class EcsGateway {
    cluster;
    #client;
    constructor(cluster, client = new dist_cjs/* ECSClient */.Zgc({ maxAttempts: 5 })) {
        this.cluster = cluster;
        this.#client = client;
    }
    /** The region that the SDK resolved from its environment. */
    async region() {
        return await this.#client.config.region();
    }
    /** ACTIVE, INACTIVE, \u2026 or null where there is no such cluster. */
    async clusterStatus() {
        const answer = await this.#client.send(new dist_cjs/* DescribeClustersCommand */._2_({ clusters: [this.cluster] }));
        return answer.clusters?.[0]?.status ?? null;
    }
    /** All services in one call (ECS takes ten); a service that does not exist is missing from the map. */
    async describeServices(names) {
        const answer = await this.#client.send(new dist_cjs/* DescribeServicesCommand */.H7c({ cluster: this.cluster, services: [...names] }));
        return new Map((answer.services ?? []).map((service) => readService(service)).map((service) => [service.name, service]));
    }
    async createService(service) {
        const answer = await this.#client.send(new dist_cjs/* CreateServiceCommand */.JkR({ ...service, cluster: this.cluster }));
        return readService(answer.service ?? {});
    }
    async updateService(change) {
        const answer = await this.#client.send(new dist_cjs/* UpdateServiceCommand */.kZr({ ...change, cluster: this.cluster }));
        return readService(answer.service ?? {});
    }
    /** All in one call (ECS takes twenty). */
    async describeServiceDeployments(arns) {
        if (arns.length === 0)
            return new Map();
        const answer = await this.#client.send(new dist_cjs/* DescribeServiceDeploymentsCommand */.A6p({ serviceDeploymentArns: [...arns] }));
        return new Map((answer.serviceDeployments ?? []).map(readServiceDeployment).map((deployment) => [deployment.arn, deployment]));
    }
    /** Ends a deployment that is under way; ECS goes back to the last one that completed. */
    async stopServiceDeployment(arn) {
        await this.#client.send(new dist_cjs/* StopServiceDeploymentCommand */.a8L({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }));
    }
    /** ARNs of the service's tasks in that desired status, without a look at them. */
    async listServiceTasks(service, desiredStatus) {
        const arns = [];
        let nextToken;
        do {
            const page = await this.#client.send(new dist_cjs/* ListTasksCommand */.MYg({ cluster: this.cluster, serviceName: service, desiredStatus, nextToken }));
            arns.push(...(page.taskArns ?? []));
            nextToken = page.nextToken;
        } while (nextToken !== undefined);
        return arns;
    }
    /** The service's tasks that are wanted RUNNING, or that ECS has STOPPED (for about an hour). */
    async serviceTasks(service, desiredStatus) {
        const arns = await this.listServiceTasks(service, desiredStatus);
        return await this.describeTasks(arns);
    }
    /** In as many calls as needed: DescribeTasks takes 100. */
    async describeTasks(arns) {
        const tasks = [];
        for (let start = 0; start < arns.length; start += 100) {
            const answer = await this.#client.send(new dist_cjs/* DescribeTasksCommand */.z8X({ cluster: this.cluster, tasks: arns.slice(start, start + 100) }));
            tasks.push(...(answer.tasks ?? []).map(readTask));
        }
        return tasks;
    }
    /** Starts one task and returns its ARN. ECS answers 200 with `failures` where it has no capacity: that is an error here. */
    async runTask(task) {
        const answer = await this.#client.send(new dist_cjs/* RunTaskCommand */._eD({ ...task, cluster: this.cluster, count: 1 }));
        const arn = answer.tasks?.[0]?.taskArn;
        if (arn !== undefined)
            return arn;
        const failures = (answer.failures ?? []).map((failure) => [failure.reason, failure.detail].filter(Boolean).join(': '));
        throw new Error(`ECS did not start the task: ${failures.join('; ') || 'no reason given'}`);
    }
    async stopTask(arn, reason) {
        await this.#client.send(new dist_cjs/* StopTaskCommand */.PP1({ cluster: this.cluster, task: arn, reason }));
    }
    async registerTaskDefinition(definition) {
        const answer = await this.#client.send(new dist_cjs/* RegisterTaskDefinitionCommand */.$Hl(definition));
        const arn = answer.taskDefinition?.taskDefinitionArn;
        if (arn === undefined)
            throw new Error(`ECS registered ${definition.family ?? 'a task definition'} but gave no ARN`);
        return arn;
    }
    async deregisterTaskDefinition(arn) {
        await this.#client.send(new dist_cjs/* DeregisterTaskDefinitionCommand */.sjB({ taskDefinition: arn }));
    }
    async describeTaskDefinition(arn) {
        const answer = await this.#client.send(new dist_cjs/* DescribeTaskDefinitionCommand */.Zy$({ taskDefinition: arn, include: ['TAGS'] }));
        const tags = Object.fromEntries((answer.tags ?? []).map((tag) => [tag.key ?? '', tag.value ?? '']));
        const definition = answer.taskDefinition ?? {};
        return { arn: definition.taskDefinitionArn ?? arn, status: definition.status ?? '', definition: { ...definition }, tags };
    }
    /** The family's newest revision that is not deregistered. */
    async newestActiveRevision(family) {
        const list = await this.#client.send(new dist_cjs/* ListTaskDefinitionsCommand */.Pse({ familyPrefix: family, status: 'ACTIVE', sort: 'DESC', maxResults: 10 }));
        // `familyPrefix` is the whole family name on AWS, but a true prefix elsewhere.
        const arn = (list.taskDefinitionArns ?? []).find((candidate) => candidate.includes(`:task-definition/${family}:`));
        return arn === undefined ? null : await this.describeTaskDefinition(arn);
    }
}


/***/ })

};
