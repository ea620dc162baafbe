import {
  Day,
  NewSurvey,
  PastWave,
  surveyTemplates,
} from '@footfall/backstage-plugin-footfall-common';
import { monthOfStory } from '../calendar';
import { TeamPlan, teams } from '../organisation';
import { Person } from '../people';
import { Random, randomOf } from '../random';
import { answerPulse } from './answerPulse';
import { dayOfNextWave, PulseDays, pulseDays } from './pulseCalendar';
import {
  quietWavesOf,
  recommendOf,
  responseRates,
  wouldStayOf,
} from './pulseStory';
import { wordsOf } from './pulseWords';

/** The fewest answers that are shown, and more than a quiet team gives. */
const SHOWN = 5;
const QUIET = 3;

const groupRef = (name: string) => `group:default/${name}`;

/**
 * The survey, ready to be made. It opens a wave by itself only after the one
 * that is opened today, so that nothing opens before the past is told.
 */
export function pulseSurvey(today: Day): NewSurvey {
  const pulse = surveyTemplates.find(({ id }) => id === 'platform-pulse');
  if (!pulse) {
    throw new Error('There is no Platform pulse');
  }
  const { id: _, audience, bar, questions, quiet, ...rest } = pulse;
  return {
    ...rest,
    audience: {
      ...audience,
      teams: [...audience.teams],
      groupTypes: [...audience.groupTypes],
    },
    bar: { ...bar },
    quiet: { ...quiet },
    questions: questions.map(({ options, ...question }) => ({
      ...question,
      options: [...options],
    })),
    startsOn: dayOfNextWave(today),
  };
}

function respondentsOf(
  team: TeamPlan,
  invited: number,
  number: number,
  random: Random,
): number {
  if (quietWavesOf[team.name]?.includes(number)) {
    return Math.min(QUIET, invited);
  }
  const usual = Math.round(invited * responseRates[number - 1]);
  return Math.min(invited, Math.max(SHOWN, usual + random.integer(-1, 1)));
}

function pastWave(
  { number, opensOn, closesOn }: PulseDays,
  today: Day,
  people: readonly Person[],
  seed: number,
): PastWave {
  // The first wave is held as the story begins, or a day before.
  const month = Math.max(0, monthOfStory(opensOn, today));
  const asked = teams.map(team => ({
    team,
    invited: people.filter(
      person => person.team === team.name && person.joinedInMonth <= month,
    ).length,
  }));
  return {
    opensOn,
    closesOn,
    invited: asked.map(({ team, invited }) => ({
      groupRef: groupRef(team.name),
      people: invited,
    })),
    answers: asked.flatMap(({ team, invited }) => {
      const random = randomOf(seed, `pulse ${number} ${team.name}`);
      return answerPulse(
        {
          people: respondentsOf(team, invited, number, random),
          recommend: recommendOf[team.name][number - 1],
          wouldStay: wouldStayOf[team.department][number - 1],
          words: wordsOf(team.department),
        },
        random,
      ).map(answers => ({ groupRef: groupRef(team.name), answers }));
    }),
  };
}

/** The waves that were held before today, the oldest first. */
export function pulsePastWaves(
  today: Day,
  people: readonly Person[],
  seed: number,
): PastWave[] {
  return pulseDays(today).map(days => pastWave(days, today, people, seed));
}
