import { noExceptions } from '../../conformance/verdicts.ts';
import { startScriptedTarget } from '../../conformance/targets/scripted.ts';
import { defineSuiteTests } from './suite-tests.ts';

defineSuiteTests({ title: "this ECS with scripted tasks", start: () => startScriptedTarget(), exceptions: noExceptions, timeoutMs: 120_000 });
