import { noExceptions } from '../../conformance/verdicts.ts';
import { startDockerTarget } from '../../conformance/targets/docker.ts';
import { defineSuiteTests } from './suite-tests.ts';

defineSuiteTests({ title: "this ECS with real containers", start: () => startDockerTarget(), exceptions: noExceptions, timeoutMs: 300_000 });
