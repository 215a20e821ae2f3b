import { ministackExceptions } from '../../conformance/ministack-exceptions.ts';
import { startMiniStackTarget } from '../../conformance/targets/ministack.ts';
import { defineSuiteTests } from './suite-tests.ts';

defineSuiteTests({ title: "MiniStack's own ECS", start: () => startMiniStackTarget(), exceptions: ministackExceptions, timeoutMs: 180_000 });
