import { Entity, isComponentEntity } from '@backstage/catalog-model';
import {
  Day,
  DeploymentInput,
  startOfInterval,
} from '@footfall/backstage-plugin-footfall-common';
import { monthsBefore } from './calendar';
import { createDeployments } from './deployments';
import { createEntities } from './entities';
import { createPeople, Person } from './people';
import { createServiceStories } from './createServiceStories';
import { randomOf } from './random';
import { serviceFilter } from './routes';
import { DEFAULT_SEED, STORY_MONTHS } from './story';

/** What decides the data; the same input gives the same data. */
export interface HaldenBankOptions {
  /** The first day without deployments; the story ends on the day before. */
  readonly today: Day;
  /** Default: the one that the demo uses. */
  readonly seed?: number;
  /** How much of the story is told: its last months. Default: all 18. */
  readonly months?: number;
}

/** Halden Bank: its catalog and its deployments. */
export interface HaldenBank {
  readonly entities: readonly Entity[];
  /** Oldest first. */
  readonly deployments: readonly DeploymentInput[];
}

/** Everybody at Halden Bank, the personas among them. */
export function haldenBankPeople(seed = DEFAULT_SEED): Person[] {
  return createPeople(randomOf(seed, 'people'));
}

/** The catalog of Halden Bank, which no day changes. */
export function haldenBankEntities(seed = DEFAULT_SEED): Entity[] {
  return createEntities(seed, haldenBankPeople(seed));
}

/** How many Components of Halden Bank are services. */
export function countRegisteredServices(): number {
  return haldenBankEntities()
    .filter(isComponentEntity)
    .filter(({ spec }) => serviceFilter['spec.type'].includes(spec.type))
    .length;
}

/** The deployments of Halden Bank, oldest first. */
export function haldenBankDeployments({
  today,
  seed = DEFAULT_SEED,
  months = STORY_MONTHS,
}: HaldenBankOptions): DeploymentInput[] {
  return createDeployments(
    createServiceStories(seed, haldenBankPeople(seed)),
    // A whole week to begin with, so that the first point of a series is one.
    { from: startOfInterval(monthsBefore(today, months), 'week'), today },
    seed,
  );
}

/** Both together. */
export function haldenBank(options: HaldenBankOptions): HaldenBank {
  return {
    entities: haldenBankEntities(options.seed),
    deployments: haldenBankDeployments(options),
  };
}
