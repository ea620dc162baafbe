/** Somebody whom a visitor of the demo can be. */
export interface Persona {
  readonly id: string;
  readonly displayName: string;
  /** The name of the User in the catalog, and the login. */
  readonly userName: string;
  readonly team: string;
  readonly role: string;
  /** Whether the team's Group names them as its lead. */
  readonly isLead?: boolean;
  /** What they would look at first. */
  readonly looksAt: string;
}

/**
 * The header in which the portal names the persona that a visitor chose. Any
 * other person of Halden Bank is named in it by their login: a survey takes more
 * people than there are personas.
 */
export const PERSONA_HEADER = 'x-footfall-demo-persona';

/** The team that may do everything. */
export const PLATFORM_TEAM = 'developer-platform';

/** Everybody whom a visitor can be; each is a User of the catalog. */
export const personas: readonly Persona[] = [
  {
    id: 'platform-engineer',
    displayName: 'Ines Marchetti',
    userName: 'ines.marchetti',
    team: PLATFORM_TEAM,
    role: 'Platform engineer',
    looksAt:
      'Is adoption real, where is it stuck, and who goes around us by which route? Sees everything, also what was rejected on its way in.',
  },
  {
    id: 'developer',
    displayName: 'Tom Achterberg',
    userName: 'tom.achterberg',
    team: 'mobile-banking',
    role: 'Application developer',
    looksAt:
      'His own services: which of them deploy by the golden path, and which slipped off it this week.',
  },
  {
    id: 'team-lead',
    displayName: 'Priya Raman',
    userName: 'priya.raman',
    team: 'fraud-models',
    role: 'Team lead, machine learning',
    isLead: true,
    looksAt:
      'How her team compares, and why most of its models still ship by a command line that the data scientists wrote.',
  },
];

/** Who leads a team, by its name: the personas that do. */
export const leadOfTeam: Readonly<Record<string, Persona>> = Object.fromEntries(
  personas
    .filter(({ isLead }) => isLead)
    .map(persona => [persona.team, persona]),
);

/** The ref of the catalog User that somebody is. */
export function userRefOf({ userName }: Pick<Persona, 'userName'>): string {
  return `user:default/${userName}`;
}
