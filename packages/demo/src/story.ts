import { WayName } from './ways';

/** How long the story is; it ends on the day before `today`. */
export const STORY_MONTHS = 18;

/** In which month of the story a mandate reaches a department, and which. */
export const MANDATE = { department: 'payments', month: 9 } as const;

/** When teams that were free to choose came to the golden path. */
export const MONTHS_OF_CHOICE = { from: 3, to: 8 } as const;

/** How long it took until everybody who was told to had moved. */
export const MANDATE_TAKES_MONTHS = 2;

/** Of the first two dozen seeds, the one whose draws come closest to the story. */
export const DEFAULT_SEED = 21;

/** Ways around the golden path, each with its weight. */
export type Detours = readonly (readonly [WayName, number])[];

/**
 * What became of a team's registered services, counted off in their order: so
 * many walked the golden path from the beginning, so many by choice, so many
 * because of the mandate; so many go round it; the rest are asleep and deploy
 * once in a long while.
 */
export interface TeamStory {
  readonly atFirst: number;
  readonly byChoice: number;
  readonly byMandate: number;
  /** How many of those still use a back door at times. */
  readonly halfHearted: number;
  readonly goesRound: number;
  readonly detours: Detours;
}

const payments: Detours = [
  ['jenkins', 35],
  ['kubectl', 55],
  ['console', 10],
];
const channels: Detours = [
  ['jenkins', 35],
  ['kubectl', 30],
  ['console', 30],
  ['homeMade', 7],
];
const machineLearning: Detours = [
  ['mlctl', 80],
  ['console', 8],
  ['kubectl', 10],
  ['homeMade', 2],
];
const core: Detours = [
  ['jenkins', 62],
  ['kubectl', 24],
  ['homeMade', 14],
];
const corporate: Detours = [
  ['jenkins', 40],
  ['console', 50],
  ['homeMade', 10],
];

const story = (
  [atFirst, byChoice, byMandate]: readonly [number, number, number],
  halfHearted: number,
  goesRound: number,
  detours: Detours,
): TeamStory => ({
  atFirst,
  byChoice,
  byMandate,
  halfHearted,
  goesRound,
  detours,
});

/** What became of each team, by its name. */
export const teamStories: Readonly<Record<string, TeamStory>> = {
  'payments-core': story([2, 2, 4], 1, 1, payments),
  'card-payments': story([2, 2, 4], 1, 0, payments),
  'instant-payments': story([1, 2, 5], 1, 0, payments),
  'merchant-services': story([1, 2, 5], 1, 0, payments),

  'web-banking': story([2, 2, 0], 1, 2, channels),
  'mobile-banking': story([2, 2, 0], 1, 2, channels),
  'onboarding-journeys': story([1, 2, 0], 1, 1, channels),
  'business-portal': story([1, 3, 0], 1, 1, channels),
  'design-system': story([0, 2, 0], 0, 1, channels),

  'ml-platform': story([0, 1, 0], 0, 4, machineLearning),
  'fraud-models': story([0, 1, 0], 0, 3, machineLearning),
  'credit-models': story([1, 0, 0], 1, 3, machineLearning),
  personalisation: story([0, 1, 0], 0, 2, machineLearning),

  ledger: story([1, 1, 0], 1, 2, core),
  deposits: story([1, 0, 0], 0, 2, core),
  lending: story([1, 1, 0], 1, 2, core),
  mortgages: story([0, 1, 0], 0, 2, core),

  'financial-crime': story([0, 1, 0], 0, 2, core),
  'regulatory-reporting': story([0, 1, 0], 0, 1, core),
  'customer-identity': story([1, 0, 0], 0, 2, core),

  'developer-platform': story([5, 0, 0], 0, 1, channels),
  'cloud-foundations': story([1, 0, 0], 0, 1, corporate),

  treasury: story([1, 0, 0], 0, 0, corporate),
  'workplace-systems': story([0, 0, 0], 0, 0, corporate),
};

/** How services that belong to no team go round the golden path. */
export const strayDetours: Detours = corporate;

/** The months in which new people came, many on one day. */
export const INTAKE_MONTHS = [13.2, 15.3, 17] as const;

/** How many of Halden Bank's people are there for one who came so. */
export const ONE_IN_SO_MANY_IS_NEW = 4;
