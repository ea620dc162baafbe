import { familyNames, givenNames } from './names';
import { teams } from './organisation';
import { personas } from './personas';
import { Random } from './random';

/** A developer of Halden Bank. */
export interface Person {
  readonly displayName: string;
  /** The name of the User in the catalog, and the login. */
  readonly userName: string;
  readonly email: string;
  readonly team: string;
}

const EMAIL_DOMAIN = 'halden.example';

function personOf(displayName: string, team: string): Person {
  const userName = displayName.toLowerCase().replace(/[^a-z]+/g, '.');
  return {
    displayName,
    userName,
    email: `${userName}@${EMAIL_DOMAIN}`,
    team,
  };
}

/**
 * Everybody in every team. The personas are there under their own names, at the
 * head of their teams.
 */
export function createPeople(random: Random): Person[] {
  const taken = new Set(personas.map(persona => persona.displayName));
  const nextName = (): string => {
    const name = `${random.pick(givenNames)} ${random.pick(familyNames)}`;
    if (taken.has(name)) {
      return nextName();
    }
    taken.add(name);
    return name;
  };
  return teams.flatMap(({ name: team, size }) => {
    const known = personas
      .filter(persona => persona.team === team)
      .map(persona => persona.displayName);
    const others = Array.from({ length: size - known.length }, nextName);
    return [...known, ...others].map(name => personOf(name, team));
  });
}
