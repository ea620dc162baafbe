// Starts the portal, lets a real Chromium use it as three people would, and
// stops it. Ends with one line `N passed, N failed`.
//
//   node scripts/e2e.mjs [--reuse] [Playwright's own arguments]
//
// `--reuse` tests the portal that runs already. `UPDATE_PICTURES=1` writes the
// pictures of the documentation again.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './lib/findChromium.mjs';
import { makeTemporaryFolder } from './lib/makeTemporaryFolder.mjs';
import {
  backendUrl,
  isSomethingRunning,
  portalUrl,
  startPortal,
  waitForPortal,
} from './lib/portal.mjs';
import { runBin } from './lib/run.mjs';

const shouldReuse = process.argv.includes('--reuse');
const playwrightArgs = process.argv.slice(2).filter(arg => arg !== '--reuse');

function readResult(path) {
  const { stats, errors } = JSON.parse(readFileSync(path, 'utf8'));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
  };
}

/** A token that may send deployments and nothing else, as a pipeline has. */
const ingestToken = randomBytes(24).toString('hex');

const configOfToken = {
  APP_CONFIG_backend_auth_externalAccess: JSON.stringify([
    {
      type: 'static',
      options: { token: ingestToken, subject: 'e2e-pipeline' },
      accessRestrictions: [
        { plugin: 'footfall', permission: 'footfall.deployment.create' },
      ],
    },
  ]),
};

async function runSpecs(chromium, directory) {
  const outputFile = join(directory, 'playwright.json');
  const code = await runBin(
    '@playwright/test',
    'playwright',
    ['test', ...playwrightArgs],
    {
      environment: {
        CHROMIUM_PATH: chromium,
        PORTAL_URL: portalUrl,
        BACKEND_URL: backendUrl,
        // A portal that we did not start does not know the token.
        ...(shouldReuse ? {} : { FOOTFALL_INGEST_TOKEN: ingestToken }),
        PLAYWRIGHT_JSON_OUTPUT_NAME: outputFile,
      },
    },
  );
  const { passed, failed } = readResult(outputFile);
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

async function withPortal(use) {
  if (shouldReuse) {
    await waitForPortal();
    return use();
  }
  if (await isSomethingRunning()) {
    throw new Error(
      'Something answers at the portal’s addresses already; stop it, or test it with --reuse',
    );
  }
  const logFile = join(tmpdir(), 'footfall-portal.log');
  console.log(`Starting the portal; it writes to ${logFile}`);
  const portal = startPortal(logFile, configOfToken);
  const stopAndExit = async () => {
    await portal.stop();
    process.exit(130);
  };
  process.once('SIGINT', stopAndExit);
  process.once('SIGTERM', stopAndExit);
  try {
    await waitForPortal(portal.hasEnded);
    return await use();
  } catch (error) {
    console.error(readFileSync(logFile, 'utf8').slice(-4000));
    throw error;
  } finally {
    await portal.stop();
  }
}

async function main() {
  const chromium = findChromium();
  if (!chromium) {
    throw new Error(
      'No Chromium was found. Install one (Debian: apt-get install chromium), or name it in CHROMIUM_PATH',
    );
  }
  const directory = makeTemporaryFolder('e2e');
  return withPortal(() => runSpecs(chromium, directory));
}

const { passed, failed } = await main().catch(error => {
  console.error(`\n${error.message}`);
  return { passed: 0, failed: 1 };
});
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
