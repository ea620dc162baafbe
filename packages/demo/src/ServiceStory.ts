import { Person } from './people';
import { WayName } from './ways';

/** How a service deploys while the habit lasts. */
export type Habit = 'paved' | 'halfHearted' | 'goesRound' | 'asleep';

/** A service that deploys, and how its ways changed. */
export interface ServiceStory {
  readonly name: string;
  readonly isWebsite: boolean;
  /** The team that deployments name; `null` where the catalog knows better. */
  readonly namedTeam: string | null;
  /** In which month it came to the golden path; `null` where it never did. */
  readonly turnsAtMonth: number | null;
  readonly habitBefore: Habit;
  readonly habitAfter: Habit;
  /** Ways around the golden path, the usual one much the likeliest. */
  readonly detours: readonly (readonly [WayName, number])[];
  /** Who deploys it. */
  readonly hands: readonly Person[];
  /** About how many versions reach production in a week. */
  readonly versionsPerWeek: number;
}

/** The habit of a service in a month of the story. */
export function habitAt(story: ServiceStory, month: number): Habit {
  return story.turnsAtMonth !== null && month >= story.turnsAtMonth
    ? story.habitAfter
    : story.habitBefore;
}
