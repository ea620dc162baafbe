import { teams } from './organisation';
import { Person } from './people';
import { Random, randomOf } from './random';
import {
  ServicePlan,
  servicesByTeam,
  strayServices,
  unclaimedServices,
} from './services';
import { Habit, ServiceStory } from './ServiceStory';
import {
  Detours,
  MANDATE,
  MANDATE_TAKES_MONTHS,
  strayDetours,
  TeamStory,
  teamStories,
  MONTHS_OF_CHOICE,
} from './story';

// Most of a service's detours are its own; the rest are what its team does.
const USUAL_DETOUR_WEIGHT = 900;

interface Place {
  readonly detours: Detours;
  readonly crew: readonly Person[];
  readonly namedTeam: string | null;
}

type Turn = Pick<ServiceStory, 'turnsAtMonth' | 'habitBefore' | 'habitAfter'>;

const always = (habit: Habit): Turn => ({
  turnsAtMonth: null,
  habitBefore: habit,
  habitAfter: habit,
});

const turning = (month: number, habitAfter: Habit): Turn => ({
  turnsAtMonth: month,
  habitBefore: 'goesRound',
  habitAfter,
});

function monthOfChoice(random: Random): number {
  return random.between(MONTHS_OF_CHOICE.from, MONTHS_OF_CHOICE.to);
}

function monthOfObedience(random: Random): number {
  return random.between(MANDATE.month, MANDATE.month + MANDATE_TAKES_MONTHS);
}

// Counts the services off in the order of the team's list.
function turnOf(position: number, story: TeamStory, random: Random): Turn {
  const { atFirst, byChoice, byMandate, goesRound } = story;
  const reached = atFirst + byChoice + byMandate;
  const walks: Habit =
    position >= reached - story.halfHearted ? 'halfHearted' : 'paved';
  if (position < atFirst) {
    return always(walks);
  }
  if (position < atFirst + byChoice) {
    return turning(monthOfChoice(random), walks);
  }
  if (position < reached) {
    return turning(monthOfObedience(random), walks);
  }
  return always(position < reached + goesRound ? 'goesRound' : 'asleep');
}

function storyOf(
  plan: Pick<ServicePlan, 'name'> & Partial<ServicePlan>,
  turn: Turn,
  place: Place,
  random: Random,
): ServiceStory {
  const usual = random.pickWeighted(place.detours);
  return {
    ...turn,
    name: plan.name,
    isWebsite: plan.type === 'website',
    namedTeam: place.namedTeam,
    detours: [[usual, USUAL_DETOUR_WEIGHT], ...place.detours],
    hands: random.sample(place.crew, random.integer(2, 4)),
    versionsPerWeek: 1 + random.next() * 1.6,
  };
}

function storiesOfTeam(
  seed: number,
  team: string,
  people: readonly Person[],
): ServiceStory[] {
  const { registered, unregistered } = servicesByTeam[team];
  const story = teamStories[team];
  const crew = people.filter(person => person.team === team);
  const place = { detours: story.detours, crew };
  return [
    ...registered
      .filter(plan => plan.type !== 'library')
      .map((plan, position) => {
        const random = randomOf(seed, `service ${plan.name}`);
        const turn = turnOf(position, story, random);
        return storyOf(plan, turn, { ...place, namedTeam: null }, random);
      }),
    ...unregistered.map(name => {
      const random = randomOf(seed, `service ${name}`);
      const turn = always('goesRound');
      return storyOf({ name }, turn, { ...place, namedTeam: team }, random);
    }),
  ];
}

function storiesOfStrays(seed: number, people: readonly Person[]) {
  const place = { detours: strayDetours, crew: people, namedTeam: null };
  return [
    ...strayServices.map(plan => ({
      plan,
      turn: always(plan.isAsleep ? 'asleep' : 'goesRound'),
    })),
    ...unclaimedServices.map(name => ({
      plan: { name },
      turn: always('goesRound'),
    })),
  ].map(({ plan, turn }) =>
    storyOf(plan, turn, place, randomOf(seed, `service ${plan.name}`)),
  );
}

/** The story of every service that deploys, registered or not. */
export function createServiceStories(
  seed: number,
  people: readonly Person[],
): ServiceStory[] {
  return [
    ...teams.flatMap(team => storiesOfTeam(seed, team.name, people)),
    ...storiesOfStrays(seed, people),
  ];
}
