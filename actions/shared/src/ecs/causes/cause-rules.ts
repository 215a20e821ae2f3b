/** What a failure comes from. */
export type CauseId =
  | 'out-of-memory' | 'killed' | 'segfault' | 'terminated' | 'crash' | 'exited' | 'command-not-found' | 'permission' | 'read-only-file-system' | 'exec-format' | 'disk-full'
  | 'image-missing' | 'image-denied' | 'image-platform' | 'image-rate-limit' | 'image-pull' | 'no-route' | 'start-timeout'
  | 'secret-missing' | 'secret-key-missing' | 'secret-denied' | 'environment-file' | 'log-configuration' | 'role'
  | 'container-health' | 'target-health' | 'health-path' | 'port-mismatch' | 'capacity' | 'network-interface' | 'dependency' | 'deadlock' | 'alarm' | 'superseded'
  | 'infrastructure' | 'interrupted' | 'user-stopped' | 'unknown';

interface CauseRule {
  readonly id: CauseId;
  /** Against ECS's whole text of one failure. */
  readonly pattern: RegExp;
  /** What to do about it. */
  readonly hint: string;
}

const pullDenied = 'The image may not be pulled: the execution role needs ecr:GetAuthorizationToken and ecr:BatchGetImage, and a repository of another account must allow it.';

/**
 * The first that matches decides. Texts are those of ECS (Developer Guide, "Amazon ECS stopped tasks error messages") and of
 * the runtimes whose words it passes on.
 */
const rules: readonly CauseRule[] = [
  { id: 'out-of-memory', pattern: /OutOfMemory|out of memory/i, hint: 'It used more memory than it has: raise the memory of the task or of the container, or look for a leak.' },
  { id: 'secret-key-missing', pattern: /did not contain json key/i, hint: 'The secret is there, the JSON key in valueFrom is not: put the key into the secret, or correct its name in the task definition.' },
  { id: 'secret-missing', pattern: /can't find the specified secret|ResourceNotFoundException.*(secret|parameter)|(secret|parameter).*ResourceNotFoundException|invalid parameters:|ParameterNotFound/i, hint: 'The secret or parameter does not exist (or has no value yet): create it, or correct valueFrom. The name, the Region and the account must be right.' },
  { id: 'no-route', pattern: /(secrets?|ssm|registry auth|CannotPull|pull image|logger args)[^]*(i\/o timeout|context deadline|deadline exceeded|request canceled|no route to host|connection refused|dial tcp|network is unreachable|connection reset)/i, hint: 'The task cannot reach the service it needs: check the subnet\'s route (NAT gateway, VPC endpoints for ECR, S3, Secrets Manager, Logs), assignPublicIp and the security groups.' },
  { id: 'image-denied', pattern: /ecr registry auth[^]*(AccessDenied|not authorized)|(AccessDenied|not authorized)[^]*\becr:/i, hint: pullDenied },
  { id: 'secret-denied', pattern: /(secrets?|ssm|kms)[^]*(AccessDenied|not authorized|access denied)|(AccessDenied|not authorized)[^]*(secretsmanager|ssm|kms):/i, hint: 'The execution role may not read the secret: allow it secretsmanager:GetSecretValue (or ssm:GetParameters), and kms:Decrypt for a key of your own.' },
  { id: 'environment-file', pattern: /env files|environment file/i, hint: 'An environment file could not be read from S3: check its ARN and the execution role.' },
  { id: 'log-configuration', pattern: /logger args|log (group|stream)|logging driver/i, hint: 'The log could not be opened: the log group must exist in the Region that is named, and the execution role needs logs:CreateLogStream and logs:PutLogEvents.' },
  { id: 'role', pattern: /assume (the )?role|unable to assume|role.*(cannot be assumed|not valid|does not exist)/i, hint: 'ECS could not assume the role: it must exist, and trust ecs-tasks.amazonaws.com.' },
  { id: 'image-platform', pattern: /descriptor matching platform|no matching manifest|does not match the (specified|detected) (host )?platform/i, hint: 'The image has no variant for the CPU architecture and system of the task: build it for runtimePlatform, or change that.' },
  { id: 'image-rate-limit', pattern: /toomanyrequests|too many requests|rate exceeded.*pull|pull rate limit/i, hint: 'The registry limits pulls: pull through ECR (pull-through cache), or sign in to the registry.' },
  { id: 'disk-full', pattern: /no space left on device/i, hint: 'The disk of the task is full: raise ephemeralStorage, or make the image smaller.' },
  { id: 'image-missing', pattern: /manifest unknown|manifest.*not found|: not found(?=$|;| container )|name unknown|repository .*(does not exist|not found)|no such image|image not found/i, hint: 'The image is not in the registry under this name: build and push it again, or correct the reference.' },
  { id: 'image-denied', pattern: /(CannotPull|pull)[^]*(denied|unauthorized|no basic auth|\b40[13]\b|AccessDenied)/i, hint: pullDenied },
  { id: 'image-pull', pattern: /CannotPull|pull image/i, hint: 'The image could not be pulled: check that it exists and that the execution role may read the repository.' },
  { id: 'exec-format', pattern: /exec format error/i, hint: 'The program was built for another CPU architecture than the task runs on, or is no program: build the image for the platform of runtimePlatform.' },
  { id: 'read-only-file-system', pattern: /read-only file system/i, hint: 'The container writes where its root is read-only: mount a volume or tmpfs there, or write elsewhere.' },
  { id: 'command-not-found', pattern: /executable file not found|command not found|no such file or directory|exit code 127/i, hint: 'The command of the container does not exist in its image: check command, entryPoint and workingDirectory.' },
  { id: 'permission', pattern: /permission denied|operation not permitted|exit code 126/i, hint: 'The container may not run or open a file: check the user it runs as, and the rights in the image.' },
  { id: 'network-interface', pattern: /network interface|\bENI\b|free addresses|InsufficientFreeAddresses/i, hint: 'The task got no address: the subnet may be full, or the network interface limit of the account reached.' },
  { id: 'capacity', pattern: /RESOURCE:|capacity (is|was)? ?(unavailable|insufficient)|insufficient capacity|unable to place a task|no capacity|capacity is unavailable/i, hint: 'ECS found no capacity: try again, add a zone or capacity provider, or choose another size.' },
  { id: 'dependency', pattern: /depend(s|ency|encies)/i, hint: 'A container that others wait for did not get as far as dependsOn wants: look at its log and health check.' },
  { id: 'start-timeout', pattern: /timed? ?out|could not transition/i, hint: 'It took too long to start: look at its log; startTimeout and health check may be too short.' },
  { id: 'container-health', pattern: /container health ?checks?/i, hint: 'The container\'s own health check did not pass: run its command in the image; compare path, port, interval and startPeriod with what the program needs.' },
  { id: 'target-health', pattern: /ELB health ?checks?|target.?group/i, hint: 'The load balancer\'s health check did not pass: compare path and port of the target group with what the container serves, and the grace period with its start-up time.' },
  { id: 'infrastructure', pattern: /InfrastructureHealth/, hint: 'The machine under the task failed: AWS replaces it. Deploy again; if it goes on, see the AWS Health Dashboard.' },
  { id: 'segfault', pattern: /exit code 139/i, hint: 'The process crashed (segmentation fault).' },
  { id: 'killed', pattern: /exit code 137/i, hint: 'It was killed (SIGKILL): it ran out of memory, or did not end within its stop timeout after SIGTERM.' },
  { id: 'crash', pattern: /exit code (?!0\b|143\b)\d+/i, hint: 'The process ended by itself: its last log lines say why.' },
  { id: 'terminated', pattern: /exit code 143/i, hint: 'The process ended on SIGTERM: somebody or something asked it to stop.' },
  { id: 'exited', pattern: /exit code 0/i, hint: 'The process ended without an error, and a service\'s must not end: it may have run in the background, or have nothing to do.' },
];

export function classify(text: string): { id: CauseId; hint: string } {
  const rule = rules.find(({ pattern }) => pattern.test(text));
  return rule === undefined ? { id: 'unknown', hint: '' } : { id: rule.id, hint: rule.hint };
}

export function hintOf(id: CauseId): string {
  return extraHints[id] ?? rules.find((rule) => rule.id === id)?.hint ?? '';
}

/** Causes that no text of a task tells by itself. */
const extraHints: Readonly<Partial<Record<CauseId, string>>> = {
  'health-path': 'The container answers the load balancer\'s health check with an error: compare the target group\'s path and expected codes with what the program serves, and look at its log.',
  'port-mismatch': 'Nothing answers the load balancer\'s health check: compare containerPort with the port that the program listens on (on 0.0.0.0, not on localhost), and the security groups; where it is slow to start, healthCheckGracePeriodSeconds with the time it needs.',
  'alarm': 'An alarm rang during the deployment: look at what it measures before you deploy again.',
  'superseded': 'Somebody else deployed: find out who (CloudTrail, UpdateService) before you deploy again.',
  'user-stopped': 'A person or a program stops the tasks (StopTask): find out who (CloudTrail) before you deploy again.',
  'interrupted': 'Fargate Spot takes its capacity back: let a part of the tasks run on FARGATE.',
  'deadlock': 'minimumHealthyPercent and maximumPercent leave no room to start or stop a task: raise maximumPercent or lower minimumHealthyPercent.',
};
