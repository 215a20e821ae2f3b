import type { Exceptions } from './verdicts.ts';

/** Why, and the cases that MiniStack (1.5.33, without an engine) answers differently from AWS for that reason. */
const reasons: readonly (readonly [why: string, ids: readonly string[]])[] = [
  ['It looks at no request before it acts: neither at the model nor at what ECS checks.', [
    'protocol-unknown-target', 'protocol-malformed', 'protocol-wrong-type', 'protocol-unknown-member', 'protocol-unknown-nested-member',
    'protocol-wrong-enum', 'protocol-get', 'protocol-huge-body', 'cluster-create-bad-name', 'cluster-create-unknown-setting',
    'cluster-put-unknown-provider', 'definition-deregister-needs-revision', 'definition-delete-active', 'definition-delete-eleven',
    'definition-inactive-runs-nothing', 'run-overrides-8193', 'service-update-unknown-definition', 'balancer-unknown-port', 'tags-not-an-arn',
    'tags-fifty', 'tags-aws-prefix', 'settings-unknown-name', 'settings-unknown-value',
  ]],
  ['RegisterTaskDefinition takes what ECS refuses.', [
    'definition-refuses-eleven-containers', 'definition-refuses-bad-container-name', 'definition-refuses-same-name-twice',
    'definition-refuses-bad-family', 'definition-refuses-long-family', 'definition-refuses-fargate-pair', 'definition-refuses-fargate-32-vcpu-step',
    'definition-refuses-fargate-no-cpu', 'definition-refuses-fargate-no-memory', 'definition-refuses-fargate-bridge',
    'definition-refuses-no-essential', 'definition-refuses-host-port-differs', 'definition-refuses-links', 'definition-refuses-hostname',
    'definition-refuses-privileged', 'definition-refuses-shared-memory', 'definition-refuses-host-volume', 'definition-refuses-secrets-without-role',
    'definition-refuses-awslogs-without-role', 'definition-refuses-awslogs-without-prefix', 'definition-refuses-unknown-log-driver',
    'definition-refuses-unknown-volume', 'definition-refuses-depends-on-unknown', 'definition-refuses-depends-on-cycle',
    'definition-refuses-depends-on-health-without-check', 'definition-refuses-storage-20', 'definition-refuses-storage-201',
    'definition-refuses-health-interval', 'definition-refuses-health-command', 'definition-refuses-stop-timeout',
    'definition-refuses-environment-files', 'definition-refuses-environment-file-name', 'definition-refuses-container-memory',
    'definition-refuses-tags-51', 'definition-refuses-tag-aws-prefix', 'definition-refuses-too-large',
  ]],
  ['RunTask takes what ECS refuses.', [
    'run-refuses-count-11', 'run-refuses-count-0', 'run-refuses-unknown-cluster', 'run-refuses-no-network', 'run-refuses-no-subnets',
    'run-refuses-subnets-17', 'run-refuses-security-groups-6', 'run-refuses-unassociated-provider', 'run-refuses-ec2-without-instances',
    'run-refuses-unknown-launch-type', 'run-refuses-unknown-platform', 'run-refuses-started-by-129', 'run-refuses-started-by-characters',
    'run-refuses-tags-51', 'run-refuses-tag-key-129', 'run-refuses-tag-value-257', 'run-refuses-tag-aws-prefix', 'run-refuses-token-65',
    'run-refuses-token-characters', 'run-refuses-override-unknown-container', 'run-refuses-override-storage',
  ]],
  ['CreateService takes what ECS refuses.', [
    'service-refuses-unknown-cluster', 'service-refuses-unknown-definition', 'service-refuses-no-definition', 'service-refuses-bad-name',
    'service-refuses-long-name', 'service-refuses-no-network', 'service-refuses-negative-count', 'service-refuses-grace-without-balancer',
    'service-refuses-maximum-below-minimum', 'service-refuses-unknown-target-group', 'service-refuses-balancer-unknown-container',
  ]],
  ['It refuses, in words or with an error of its own.', [
    'protocol-unknown-action', 'definition-refuses-no-containers', 'definition-refuses-no-image', 'definition-refuses-no-name', 'definition-list-bad-token',
    'run-refuses-unknown-definition', 'run-start-task-absent', 'stop-unknown-cluster', 'service-create-duplicate',
  ]],
  ['A cluster that does not exist is empty to it.', [
    'protocol-error-shape', 'protocol-error-classes', 'tasks-describe-other-cluster', 'tasks-describe-unknown-cluster', 'tasks-list-unknown-cluster',
    'service-list-unknown-cluster',
  ]],
  ['So is a service or another resource.', [
    'tasks-list-service', 'deployment-list-unknown-service', 'tags-unknown-resource',
  ]],
  ['It has no pages and no limits of lists.', [
    'cluster-list-pages', 'cluster-list-too-many', 'tasks-describe-100', 'tasks-describe-none', 'tasks-list-limits', 'service-describe-limits',
    'service-list-pages',
  ]],
  ['Clusters are deleted with what they hold, and work on afterwards.', [
    'cluster-delete-with-service', 'cluster-delete-with-task', 'cluster-inactive-run',
  ]],
  ["It keeps what was registered without ECS's defaults and conversions.", [
    'definition-register-defaults', 'definition-port-defaults', 'definition-health-check-defaults', 'definition-requires-attributes',
    'definition-cpu-in-words',
  ]],
  ['A family alone means its last revision, deregistered or not.', [
    'definition-describe-by-family', 'definition-describe-family-without-active', 'run-latest-revision',
  ]],
  ['Tags are always told.', [
    'definition-tags-only-on-request', 'run-tags', 'service-tags-only-on-request',
  ]],
  ['Filters of lists count for parts or not at all.', [
    'definition-list-whole-family', 'definition-families', 'tasks-list-launch-type',
  ]],
  ['deleteRequestedAt is missing.', [
    'definition-delete',
  ]],
  ['Without an engine a task is a record that runs at once and has no network.', [
    'run-answer', 'run-network-interface',
  ]],
  ['Ids have another form: hyphens in those of tasks, letters in those of deployments.', [
    'run-arn', 'service-first-deployment',
  ]],
  ['Members that ECS leaves out are empty texts.', [
    'run-to-running',
  ]],
  ['Only the containers are overridden, not the size of the task.', [
    'run-overrides-visible', 'run-ephemeral-storage',
  ]],
  ['No tag is propagated or added.', [
    'run-propagate-tags', 'run-managed-tags', 'service-propagates-tags', 'service-propagates-definition-tags',
  ]],
  ['clientToken is ignored: the same token starts another task.', [
    'token-replay', 'token-conflict',
  ]],
  ['Members of a service that it does not know: strategy, availabilityZoneRebalancing, changes of propagateTags.', [
    'service-create-strategy', 'service-zone-rebalancing', 'service-update-by-arn',
  ]],
  ['A deleted service is INACTIVE at once and can be updated.', [
    'service-update-deleted', 'service-delete-force',
  ]],
  ['Texts, stop codes and events of services are its own, or missing.', [
    'service-becomes-steady', 'service-events', 'service-scale-in', 'balancer-registers', 'balancer-drains',
  ]],
  ["startedBy of a service's task is the service's name.", [
    'service-tasks-started-by', 'rollout-replaces-tasks', 'rollout-force',
  ]],
  ['Without an engine a task that was stopped is not replaced.', [
    'service-replaces-tasks',
  ]],
  ['The old deployment is gone at once, and the percentages of a roll-out can keep it from ending.', [
    'rollout-two-deployments', 'rollout-within-maximum', 'rollout-minimum-rounds-up',
  ]],
  ['Only another task definition is a new deployment.', [
    'rollout-network-change',
  ]],
  ['There are no service deployments.', [
    'deployment-first', 'deployment-describe-limit', 'deployment-count-keeps-revision', 'deployment-stop-successful', 'deployment-stop-unknown',
    'alarm-ignored-from-the-start',
  ]],
  ['Account settings have no effect.', [
    'settings-container-insights-of-clusters',
  ]],
];

/** The list is exact: a case in it that holds, and one that is not in it and does not, is a failure. */
export const ministackExceptions: Exceptions = Object.fromEntries(reasons.flatMap(([why, ids]) => ids.map((id) => [id, why])));
