import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { repositoryRoot } from './run.mjs';

export const portalUrl = process.env.PORTAL_URL ?? 'http://localhost:3000';
export const backendUrl = process.env.BACKEND_URL ?? 'http://localhost:7007';

const PATIENCE_MS = 10 * 60_000;
const PAUSE_MS = 1_000;

async function answer(url, headers = {}) {
  const response = await fetch(url, {
    headers,
    signal: AbortSignal.timeout(10_000),
  });
  return response.ok ? response : undefined;
}

/** A token of one of the demo's people. */
async function tokenOf(persona) {
  const response = await answer(`${backendUrl}/api/auth/demo/refresh`, {
    'x-requested-with': 'XMLHttpRequest',
    'x-footfall-demo-persona': persona,
  });
  const session = await response?.json();
  return session?.backstageIdentity?.token;
}

async function hasFigures() {
  const token = await tokenOf('platform-engineer');
  const response =
    token &&
    (await answer(`${backendUrl}/api/footfall/adoption`, {
      authorization: `Bearer ${token}`,
    }));
  const report = response && (await response.json());
  return Boolean(
    report &&
      report.freshness.catalogSyncedAt !== null &&
      report.freshness.pendingDays === 0 &&
      report.total.deployments > 0,
  );
}

/** What the portal still lacks; undefined once it is whole. */
async function findLack() {
  const holds = check => check().catch(() => false);
  if (!(await holds(() => answer(portalUrl)))) {
    return `an answer at ${portalUrl}`;
  }
  if (!(await holds(() => tokenOf('platform-engineer')))) {
    return `somebody to be, at ${backendUrl}`;
  }
  return (await holds(hasFigures)) ? undefined : 'figures of the whole history';
}

export async function isSomethingRunning() {
  const isThere = url =>
    fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
      () => true,
      () => false,
    );
  return (await isThere(portalUrl)) || (await isThere(backendUrl));
}

/** Waits until the portal answers and its history has been rolled up. */
export async function waitForPortal(hasEnded = () => false) {
  const deadline = Date.now() + PATIENCE_MS;
  let told;
  for (;;) {
    const lack = await findLack();
    if (!lack) {
      return;
    }
    if (hasEnded()) {
      throw new Error('The portal ended before it was ready');
    }
    if (Date.now() > deadline) {
      throw new Error(`The portal still lacks ${lack}`);
    }
    if (lack !== told) {
      console.log(`Waiting for ${lack} …`);
      told = lack;
    }
    await sleep(PAUSE_MS);
  }
}

/**
 * Starts the portal as `npm start` does, in a process group of its own, so that
 * all of it can be stopped at once.
 */
export function startPortal(logFile, environment = {}) {
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: repositoryRoot,
    env: { ...process.env, ...environment },
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = new Promise(resolve => child.once('close', resolve));
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });

  const signal = name => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // The group has gone already.
    }
  };
  process.once('exit', () => signal('SIGKILL'));
  const stop = async () => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGKILL']) {
      signal(name);
      await Promise.race([ended, sleep(10_000)]);
      if (hasEnded) {
        break;
      }
    }
    // Whatever its parent left behind.
    signal('SIGKILL');
  };
  return { stop, hasEnded: () => hasEnded };
}
