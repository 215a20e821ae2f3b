import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allTrials } from '../../bench/cancel/run-trials.ts';
import { openSite, type CancelSite } from '../../bench/cancel/site.ts';
import { playTrial } from '../../bench/cancel/trial.ts';
