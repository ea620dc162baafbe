import { setTimeout as sleep } from 'node:timers/promises';
import {
  Freshness,
  IngestResult,
} from '@footfall/backstage-plugin-footfall-common';
import { BackendProcess } from './BackendProcess';

/** How often a backend is asked whether it has come to rest. */
const PAUSE_MS = 250;

/**
 * Sends bodies over a number of connections, each its next one when its last
 * was answered.
 *
 * @returns how many deployments were taken in
 */
export async function sendAll(
  backend: BackendProcess,
  bodies: Iterable<string>,
  connections: number,
): Promise<number> {
  const queue = bodies[Symbol.iterator]();
  let accepted = 0;
  const work = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const { status, body } = await backend.post('/deployments', next.value);
      if (status !== 200) {
        throw new Error(`Sending deployments was answered ${status}: ${body}`);
      }
      const result: IngestResult = JSON.parse(body.toString('utf8'));
      accepted += result.accepted;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return accepted;
}

export async function freshnessOf(backend: BackendProcess): Promise<Freshness> {
  const { freshness } = await backend.getJson<{ freshness: Freshness }>(
    '/adoption',
  );
  return freshness;
}

async function waitUntil(holds: () => Promise<boolean>) {
  while (!(await holds())) {
    await sleep(PAUSE_MS);
  }
}

/** Waits until the catalog was read once. */
export async function waitForCatalog(backend: BackendProcess) {
  await waitUntil(
    async () => (await freshnessOf(backend)).catalogSyncedAt !== null,
  );
}

/** Waits until no day is left to be computed. */
export async function waitForRollups(backend: BackendProcess) {
  await waitUntil(async () => (await freshnessOf(backend)).pendingDays === 0);
}
