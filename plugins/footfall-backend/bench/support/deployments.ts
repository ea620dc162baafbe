import {
  addDays,
  Day,
  DeploymentInput,
  parseDay,
} from '@footfall/backstage-plugin-footfall-common';
import { OrganisationSize, serviceNameOf, teamNameOf } from './organisation';

/** The first day of the history; a Monday. */
export const HISTORY_START: Day = parseDay('2024-01-01');
const HISTORY_WEEKS = 104;
/** The first day after the history. */
export const HISTORY_END: Day = addDays(HISTORY_START, 7 * HISTORY_WEEKS);

const PEOPLE_PER_TEAM = 20;
const SEED = 0x5eed;

/** What the draws of one deployment are for; each has a stream of its own. */
const draws = {
  service: 1,
  environment: 2,
  way: 3,
  person: 4,
  robot: 5,
  outcome: 6,
  commit: 7,
} as const;

// MurmurHash3's finalizer: any deployment can be drawn without those before it.
function drawOf(index: number, draw: number): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(draw, SEED);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x100000000;
}

const hexOf = (part: number) =>
  Math.floor(part * 0x100000000)
    .toString(16)
    .padStart(8, '0');

function environmentOf(draw: number): string {
  if (draw < 0.4) {
    return 'production';
  }
  return draw < 0.7 ? 'staging' : 'integration';
}

/** The ways to deploy; configuration leads each to a route. */
const ways = ['argo-cd', 'jenkins', 'kubectl', 'script'] as const;

// Services differ, and turn to the platform as time goes on.
function wayOf(draw: number, service: number, progress: number) {
  const paved = ((service * 37) % 100) / 100 < 0.2 + 0.6 * progress ? 0.9 : 0.1;
  if (draw < paved) {
    return ways[0];
  }
  const rest = (draw - paved) / (1 - paved);
  if (rest < 0.5) {
    return ways[1];
  }
  return rest < 0.9 ? ways[2] : ways[3];
}

function actorOf(index: number, team: number): string {
  return drawOf(index, draws.robot) < 0.2
    ? 'deployer[bot]'
    : `person-${team}-${Math.floor(
        drawOf(index, draws.person) * PEOPLE_PER_TEAM,
      )}`;
}

export interface HistoryOptions {
  readonly organisation: OrganisationSize;
  /** Deployments in all of the history. */
  readonly deployments: number;
  /** Told apart, so that histories can be sent into one database. */
  readonly source?: string;
}

const startMs = Date.parse(`${HISTORY_START}T00:00:00Z`);
const endMs = Date.parse(`${HISTORY_END}T00:00:00Z`);

/** One deployment of a history by its place in it, the oldest first. */
export function deploymentAt(
  index: number,
  { organisation, deployments, source = 'ci' }: HistoryOptions,
): DeploymentInput {
  const progress = index / deployments;
  const service = Math.floor(
    drawOf(index, draws.service) * organisation.services,
  );
  const team = service % organisation.teams;
  const tool = wayOf(drawOf(index, draws.way), service, progress);
  const sha = hexOf(drawOf(index, draws.commit)).repeat(5);
  const isRegistered =
    service < organisation.services - organisation.unregistered;
  return {
    source,
    id: `run-${index}`,
    service: serviceNameOf(service),
    environment: environmentOf(drawOf(index, draws.environment)),
    occurredAt: new Date(
      startMs + Math.floor(progress * (endMs - startMs)),
    ).toISOString(),
    outcome: drawOf(index, draws.outcome) < 0.95 ? 'succeeded' : 'failed',
    version: `1.${Math.floor(index / 1000)}.${index % 1000}`,
    commit: { sha },
    actor: actorOf(index, team),
    ...(!isRegistered && { team: `group:default/${teamNameOf(team)}` }),
    attributes: { tool, pipeline: `platform/${serviceNameOf(service)}` },
  };
}

/** Batches of a history, as bodies of requests. */
export function* bodiesOf(
  options: HistoryOptions,
  { from, to }: { readonly from: number; readonly to: number },
  batchSize: number,
): Generator<string> {
  for (let at = from; at < to; at += batchSize) {
    const size = Math.min(batchSize, to - at);
    yield JSON.stringify({
      deployments: Array.from({ length: size }, (_, index) =>
        deploymentAt(at + index, options),
      ),
    });
  }
}
