import {
  Day,
  dayOfInstant,
  DeploymentInput,
} from '@footfall/backstage-plugin-footfall-common';
import { monthOfStory } from './calendar';
import { Person } from './people';
import { Random, randomOf } from './random';
import { Rollout, rolloutsOf } from './rollouts';
import { Habit, ServiceStory } from './ServiceStory';
import { Stage, Way, WayName, ways } from './ways';

const HOUR_MS = 3_600_000;
const BACK_DOOR_SHARE = 0.2;

// How long before production a version stands in a stage, and how often it is
// seen there at all.
const stagesBefore: readonly {
  readonly stage: Stage;
  readonly hoursBefore: readonly [number, number];
  readonly share: number;
}[] = [
  { stage: 'preview', hoursBefore: [26, 70], share: 0.6 },
  { stage: 'development', hoursBefore: [5, 25], share: 0.65 },
  { stage: 'staging', hoursBefore: [1, 4], share: 0.75 },
];

const pavedWays = [
  ['goldenPath', 85],
  ['platformCli', 15],
] as const;

const wayTable: Record<
  Habit,
  (story: ServiceStory, random: Random) => WayName
> = {
  paved: (_, random) => random.pickWeighted(pavedWays),
  halfHearted: (story, random) =>
    random.pickWeighted(
      random.chance(BACK_DOOR_SHARE) ? story.detours : pavedWays,
    ),
  goesRound: (story, random) => random.pickWeighted(story.detours),
  asleep: (story, random) => random.pickWeighted(story.detours),
};

// Nobody deploys before joining; where all hands are new, nobody knows who did
// their work before, and the first of them stands for that person.
function handsIn(month: number, { hands }: ServiceStory) {
  const there = hands.filter(({ joinedInMonth }) => joinedInMonth <= month);
  return there.length > 0 ? there : hands.slice(0, 1);
}

// Not everybody in a team holds the keys to a back door.
function handsFor(way: Way, hands: readonly Person[]) {
  return way.keyHolders === null ? hands : hands.slice(0, way.keyHolders);
}

function actorOf(way: Way, hands: readonly Person[], random: Random): string {
  return way.robot && random.chance(way.robot.share)
    ? way.robot.name
    : random.pick(handsFor(way, hands))[way.knowsPeopleBy];
}

function outcomeOf(way: Way, random: Random): DeploymentInput['outcome'] {
  if (random.chance(way.failureShare)) {
    return 'failed';
  }
  return random.chance(0.01) ? 'cancelled' : 'succeeded';
}

function environmentOf(way: Way, stage: Stage, random: Random) {
  const name = way.environments[stage];
  return name && stage === 'preview' ? name + random.integer(100, 999) : name;
}

/** What every deployment of a service is told with. */
interface Telling {
  readonly random: Random;
  /** The day on which the story ends. */
  readonly today: Day;
}

const iso = (instantMs: number) => new Date(instantMs).toISOString();

function deploymentOf(
  story: ServiceStory,
  rollout: Rollout,
  step: { way: Way; stage: Stage; occurredAtMs: number },
  { random, today }: Telling,
): DeploymentInput | undefined {
  const { way, stage, occurredAtMs } = step;
  const month = monthOfStory(dayOfInstant(occurredAtMs, 'UTC'), today);
  const environment = environmentOf(way, stage, random);
  if (!environment) {
    return undefined;
  }
  const id = `${story.name}/${rollout.version}/${environment}`;
  return {
    source: way.source,
    id,
    service: way.namesEntities ? `component:default/${story.name}` : story.name,
    environment,
    occurredAt: iso(occurredAtMs),
    startedAt: iso(occurredAtMs - random.integer(40, 900) * 1000),
    outcome: outcomeOf(way, random),
    version: rollout.version,
    commit: {
      sha: rollout.commitSha,
      committedAt: iso(Math.min(rollout.committedAtMs, occurredAtMs - HOUR_MS)),
    },
    actor: actorOf(way, handsIn(month, story), random),
    ...(story.namedTeam && { team: `group:default/${story.namedTeam}` }),
    url: `https://deploy.halden.example/${way.source}/${id}`,
    attributes: { ...way.attributesOf(random, story.name) },
  };
}

function* deploymentsOfRollout(
  story: ServiceStory,
  rollout: Rollout,
  telling: Telling,
): Generator<DeploymentInput | undefined> {
  const { random } = telling;
  const way = ways[wayTable[rollout.habit](story, random)];
  for (const { stage, hoursBefore, share } of stagesBefore) {
    if (random.chance(share) && (stage !== 'preview' || story.isWebsite)) {
      const occurredAtMs =
        rollout.reachedAtMs -
        Math.round(random.between(...hoursBefore) * HOUR_MS);
      yield deploymentOf(story, rollout, { way, stage, occurredAtMs }, telling);
    }
  }
  const { reachedAtMs } = rollout;
  yield deploymentOf(
    story,
    rollout,
    { way, stage: 'production', occurredAtMs: reachedAtMs },
    telling,
  );
}

function* deploymentsOfService(
  story: ServiceStory,
  span: { from: Day; today: Day },
  random: Random,
): Generator<DeploymentInput> {
  for (const rollout of rolloutsOf(story, span.from, span.today, random)) {
    const telling = { random, today: span.today };
    for (const deployment of deploymentsOfRollout(story, rollout, telling)) {
      const day = deployment?.occurredAt.slice(0, 10);
      if (deployment && day && span.from <= day && day < span.today) {
        yield deployment;
      }
    }
  }
}

const order = (a: DeploymentInput, b: DeploymentInput) =>
  a.occurredAt < b.occurredAt || (a.occurredAt === b.occurredAt && a.id < b.id)
    ? -1
    : 1;

/**
 * Every deployment of `[from, today)`, oldest first: whole days only, so that
 * none lies in the future.
 */
export function createDeployments(
  stories: readonly ServiceStory[],
  span: { from: Day; today: Day },
  seed: number,
): DeploymentInput[] {
  return stories
    .flatMap(story => [
      ...deploymentsOfService(
        story,
        span,
        randomOf(seed, `deployments ${story.name}`),
      ),
    ])
    .sort(order);
}
