import { familyNames, givenNames } from './names';
import { teams } from './organisation';
import { personas } from './personas';
import { Random } from './random';
import { INTAKE_MONTHS, ONE_IN_SO_MANY_IS_NEW } from './story';

/** A developer of Halden Bank. */
export interface Person {
  readonly displayName: string;
  /** The name of the User in the catalog, and the login. */
  readonly userName: string;
  readonly email: string;
  readonly team: string;
  /** In which month of the story the person came; 0 for who was there before. */
  readonly joinedInMonth: number;
}

const EMAIL_DOMAIN = 'halden.example';

function personOf(
  displayName: string,
  team: string,
  joinedInMonth: number,
): Person {
  const userName = displayName.toLowerCase().replace(/[^a-z]+/g, '.');
  return {
    displayName,
    userName,
    email: `${userName}@${EMAIL_DOMAIN}`,
    team,
    joinedInMonth,
  };
}

// New people come in several intakes, and are spread over all teams.
function monthOfJoining(position: number): number {
  const isNew = position % ONE_IN_SO_MANY_IS_NEW === 0;
  const intake = (position / ONE_IN_SO_MANY_IS_NEW) % INTAKE_MONTHS.length;
  return isNew ? INTAKE_MONTHS[intake] : 0;
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
  let others = 0;
  return teams.flatMap(({ name: team, size }) => {
    const known = personas
      .filter(persona => persona.team === team)
      .map(({ displayName }) => personOf(displayName, team, 0));
    return [
      ...known,
      ...Array.from({ length: size - known.length }, () => {
        others += 1;
        return personOf(nextName(), team, monthOfJoining(others));
      }),
    ];
  });
}
