import { standIns as actions } from './actions/stand-ins.ts';
import type { StandIn } from './report/report.ts';
import type { Stage } from './stage.ts';

/** Everything that is not what it would be on GitHub and AWS, for the report. */
export function listStandIns(stage: Stage | undefined, { online }: { readonly online: boolean }): StandIn[] {
  return [
    ...(online ? aroundRealActions : actions.map(({ uses, version, difference }) => ({ what: `rehearsal/actions (${uses})`, standsInFor: `${uses} ${version}`, why: difference }))),
    { what: 'act', standsInFor: 'GitHub’s runners', why: 'Jobs run on this machine. Permissions, concurrency groups and protection rules of environments are not simulated.' },
    { what: '`owner/name/actions/x@self-x`', standsInFor: '`$/actions/x` in workflows', why: 'act does not know the short form yet; the pushed copy of the tree says the long one, each action a repository of its own.' },
    { what: 'a local OIDC issuer', standsInFor: 'GitHub’s', why: 'Its tokens carry GitHub’s claims; the local STS does not check them.' },
    { what: '`rehearsal/ecs`', standsInFor: 'ECS on Fargate, and the requests of its load balancer', why: 'Behaves as ECS in what the conformance suite covers; provisioning takes milliseconds, load balancers and health checks wait a tenth of their time, a target without requests drains in a tenth of a second.' },
    { what: 'MiniStack', standsInFor: 'the other AWS services', why: 'It accepts requests that AWS would refuse: no rate limits, no IAM checks.' },
    { what: 'the front door', standsInFor: 'the load balancer’s address', why: 'Its own name leads nowhere on this machine.' },
    { what: 'PostgreSQL and Redis on this machine', standsInFor: 'RDS and ElastiCache', why: 'MiniStack’s are only records.' },
    { what: 'rehearsal/factory', standsInFor: 'Factory’s api, web and runner', why: 'Factory’s images are built from its own repository; the contract suite holds both to the same behaviour.' },
    { what: stage?.baseImage ?? 'a base image made from this machine', standsInFor: 'node:24-bookworm-slim', why: 'Nothing can be pulled without a network.' },
    { what: '`rehearsal/model`', standsInFor: 'a model provider', why: 'Knows one plan and one patch; runs reach it by the base URL of their mapping, with the key from their secret.' },
    { what: 'a git server on this machine', standsInFor: 'github.com', why: 'Runs clone from it and push to it, by git’s insteadOf in the environment file.' },
  ];
}

/** The actions themselves are the real ones with `--online`; what they talk to is not. */
const aroundRealActions: readonly StandIn[] = [
  { what: 'act’s artifact server and a proxy before it', standsInFor: 'GitHub’s storage of artifacts', why: 'The proxy drops the field `mime_type` and pads signatures, which act refuses from upload-artifact otherwise.' },
  { what: 'the pushed repository on this machine', standsInFor: 'the one on github.com', why: 'checkout fetches from it, by git’s insteadOf; its token is made up.' },
];
