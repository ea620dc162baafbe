import {
  Day,
  NewSurvey,
  PastWave,
} from '@footfall/backstage-plugin-footfall-common';
import { createPeople } from '../people';
import { randomOf } from '../random';
import { DEFAULT_SEED } from '../story';
import { IncidentChapter } from './IncidentChapter';
import { incidentChapters } from './incidentChapters';
import { pulsePastWaves, pulseSurvey } from './pulseWaves';

export type { IncidentChapter, IncidentStep } from './IncidentChapter';

/** What people at Halden Bank say of the platform, and what came of it. */
export interface HaldenBankPulse {
  readonly survey: NewSurvey;
  /** Those that were held before today, the oldest first. */
  readonly waves: readonly PastWave[];
  readonly incidents: readonly IncidentChapter[];
}

/** The Platform pulse of Halden Bank; see `pulseStory.ts`. */
export function haldenBankPulse({
  today,
  seed = DEFAULT_SEED,
}: {
  readonly today: Day;
  /** Default: the one that the demo uses. */
  readonly seed?: number;
}): HaldenBankPulse {
  const people = createPeople(randomOf(seed, 'people'));
  return {
    survey: pulseSurvey(today),
    waves: pulsePastWaves(today, people, seed),
    incidents: incidentChapters(today),
  };
}
