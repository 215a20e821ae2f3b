// Writes the rendered rehearsal as the test expects it. Read the difference before you commit it.
import { join } from 'node:path';
import { writeRelease } from '../../src/release.ts';
import { renderRelease } from '../../src/render/render-release.ts';
import { checkout } from '../run-bundle.ts';
import { makeRenderOptions } from './make-render-options.ts';

await writeRelease(join(checkout, 'actions/shared/test/fixtures/rehearsal.release.json'), renderRelease(makeRenderOptions()));
