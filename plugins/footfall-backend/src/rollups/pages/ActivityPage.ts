import {
  addRouteCounts,
  RouteCounts,
} from '@footfall/backstage-plugin-footfall-common';

/*
 * A page holds what every service did in one interval and tier. Pages are read
 * by the dozen, so that they are as plain as JSON allows: objects by service id,
 * of arrays of numbers.
 */

/** Actors who deployed a service, and those of them who bypassed with it. */
export interface PageActors {
  readonly deploying: ReadonlySet<number>;
  readonly bypassing: ReadonlySet<number>;
}

type RoutesJson = Record<string, number[]>;
type PeopleJson = Record<string, [number[], number[]]>;

const toCounts = ([paved, legacy, bypass, unknown]: readonly number[]) => ({
  paved,
  legacy,
  bypass,
  unknown,
});

const toNumbers = ({ paved, legacy, bypass, unknown }: RouteCounts) => [
  paved,
  legacy,
  bypass,
  unknown,
];

/** Deployments by kind of route, by service id, over all the pages. */
export function sumRoutes(pages: Iterable<string>): Map<number, RouteCounts> {
  const sums = new Map<number, RouteCounts>();
  for (const page of pages) {
    const services: RoutesJson = JSON.parse(page);
    for (const id of Object.keys(services)) {
      const serviceId = Number(id);
      const before = sums.get(serviceId);
      const counts = toCounts(services[id]);
      sums.set(serviceId, before ? addRouteCounts(before, counts) : counts);
    }
  }
  return sums;
}

function addAll(set: Set<number>, members: readonly number[]) {
  for (const member of members) {
    set.add(member);
  }
}

/** Actors by service id, each once however many pages name them. */
export function uniteActors(pages: Iterable<string>): Map<number, PageActors> {
  const united = new Map<
    number,
    { deploying: Set<number>; bypassing: Set<number> }
  >();
  for (const page of pages) {
    const services: PeopleJson = JSON.parse(page);
    for (const id of Object.keys(services)) {
      const serviceId = Number(id);
      const [deploying, bypassing] = services[id];
      const actors = united.get(serviceId);
      if (actors) {
        addAll(actors.deploying, deploying);
        addAll(actors.bypassing, bypassing);
      } else {
        united.set(serviceId, {
          deploying: new Set(deploying),
          bypassing: new Set(bypassing),
        });
      }
    }
  }
  return united;
}

/** The page of a longer interval, from those that it is made of. */
export function joinRoutes(pages: Iterable<string>): string {
  const json: RoutesJson = {};
  for (const [serviceId, counts] of sumRoutes(pages)) {
    json[serviceId] = toNumbers(counts);
  }
  return JSON.stringify(json);
}

/** The same of the actors. */
export function joinActors(pages: Iterable<string>): string {
  const json: PeopleJson = {};
  for (const [serviceId, { deploying, bypassing }] of uniteActors(pages)) {
    json[serviceId] = [[...deploying], [...bypassing]];
  }
  return JSON.stringify(json);
}
