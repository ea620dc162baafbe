/**
 * Distinct persons behind the deployments of a set of services.
 *
 * @public
 */
export interface PeopleCounts {
  readonly deploying: number;
  readonly bypassing: number;
}

/**
 * One person's deployments of one service in a window. A person that acts under
 * two names that the catalog knows is one person.
 *
 * @public
 */
export interface PersonInWindow {
  readonly serviceId: number;
  readonly personKey: string;
  readonly hasBypassed: boolean;
}

/**
 * Counts people as members of sets: a person who deployed ten services on
 * twenty days is one person.
 *
 * @public
 */
export function countPeople(people: Iterable<PersonInWindow>): PeopleCounts {
  const deploying = new Set<string>();
  const bypassing = new Set<string>();
  for (const { personKey, hasBypassed } of people) {
    deploying.add(personKey);
    if (hasBypassed) {
      bypassing.add(personKey);
    }
  }
  return { deploying: deploying.size, bypassing: bypassing.size };
}
