import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';
import { DateTime } from 'luxon';

/*
 * The definitions of docs/metrics.md in the plainest words there are: no
 * rollups, no versions, no sharing of code with what it is held against.
 */

/** What the catalog held about a service from a sync on; `null`: nothing. */
export interface NaiveState {
  readonly fromMs: number;
  readonly entity: { readonly owner: string; readonly type: string } | null;
}

export interface NaiveWorld {
  /** One per identity: the last word. */
  readonly deployments: readonly DeploymentInput[];
  /** By name of the service, oldest first; the first from -Infinity. */
  readonly catalog: ReadonlyMap<string, readonly NaiveState[]>;
  readonly kindOf: (deployment: DeploymentInput) => string;
  readonly timeZone: string;
}

export interface NaiveRow {
  known: number;
  registered: number;
  paved: number;
  mixed: number;
  bypassing: number;
  dormant: number;
  deployments: number;
  pavedDeployments: number;
  bypassDeployments: number;
  unknownDeployments: number;
  peopleDeploying: number;
  peopleBypassing: number;
}

const SERVICE_TYPES = ['service', 'website'];

function statesIn(
  states: readonly NaiveState[],
  fromMs: number,
  toMs: number,
): NaiveState['entity'][] {
  return states
    .filter((state, index) => {
      const endsMs = states[index + 1]?.fromMs ?? Infinity;
      return state.fromMs < toMs && endsMs > fromMs;
    })
    .map(state => state.entity);
}

export function naiveAdoption(
  world: NaiveWorld,
  window: { from: string; to: string },
  tier: string,
): Map<string, NaiveRow> {
  const zone = { zone: world.timeZone };
  const startOf = (day: string) => DateTime.fromISO(day, zone);
  const fromMs = startOf(window.from).toMillis();
  const toMs = startOf(window.to).toMillis();
  const horizonMs = startOf(window.to).minus({ days: 90 }).toMillis();
  const names = new Set([
    ...world.catalog.keys(),
    ...world.deployments.map(deployment => deployment.service),
  ]);
  const rows = new Map<string, NaiveRow>();
  const people = new Map<string, { all: Set<string>; bypass: Set<string> }>();

  for (const name of names) {
    const states = world.catalog.get(name) ?? [];
    const ofService = world.deployments.filter(
      ({ service }) => service === name,
    );
    const registered = statesIn(states, fromMs, toMs).flatMap(entity =>
      entity && SERVICE_TYPES.includes(entity.type) ? [entity] : [],
    );
    const isSeenUnregistered = ofService.some(({ occurredAt }) => {
      const at = DateTime.fromISO(occurredAt).setZone(world.timeZone);
      const day = at.startOf('day');
      return (
        at.toMillis() >= horizonMs &&
        at.toMillis() < toMs &&
        statesIn(
          states,
          day.toMillis(),
          day.plus({ days: 1 }).toMillis(),
        ).every(entity => entity === null)
      );
    });
    // As a library, say: it is neither a service nor unregistered.
    const isHeldAtEnd = statesIn(states, toMs - 1, toMs).some(Boolean);
    if (registered.length === 0 && (isHeldAtEnd || !isSeenUnregistered)) {
      continue;
    }
    const key = registered[registered.length - 1]?.owner ?? 'unattributed';
    const row = rows.get(key) ?? {
      known: 0,
      registered: 0,
      paved: 0,
      mixed: 0,
      bypassing: 0,
      dormant: 0,
      deployments: 0,
      pavedDeployments: 0,
      bypassDeployments: 0,
      unknownDeployments: 0,
      peopleDeploying: 0,
      peopleBypassing: 0,
    };
    rows.set(key, row);
    const inWindow = ofService.filter(({ occurredAt, environment }) => {
      const ms = Date.parse(occurredAt);
      return environment === tier && ms >= fromMs && ms < toMs;
    });
    const kinds = inWindow.map(world.kindOf);
    const paved = kinds.filter(kind => kind === 'paved').length;
    row.known += 1;
    row.registered += registered.length > 0 ? 1 : 0;
    if (kinds.length === 0) {
      row.dormant += 1;
    } else if (paved === 0) {
      row.bypassing += 1;
    } else if (paved === kinds.length) {
      row.paved += 1;
    } else {
      row.mixed += 1;
    }
    row.deployments += kinds.length;
    row.pavedDeployments += paved;
    row.bypassDeployments += kinds.filter(kind => kind === 'bypass').length;
    row.unknownDeployments += kinds.filter(kind => kind === 'unknown').length;

    const persons = people.get(key) ?? { all: new Set(), bypass: new Set() };
    people.set(key, persons);
    for (const deployment of inWindow) {
      if (deployment.actor && !deployment.actor.endsWith('[bot]')) {
        persons.all.add(deployment.actor);
        if (world.kindOf(deployment) === 'bypass') {
          persons.bypass.add(deployment.actor);
        }
      }
    }
    row.peopleDeploying = persons.all.size;
    row.peopleBypassing = persons.bypass.size;
  }
  return rows;
}
