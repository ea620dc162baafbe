import { MissingReason } from '@footfall/backstage-plugin-footfall-common';

/** What is counted of people. */
export type PeopleFigureName = 'daily' | 'weekly' | 'monthly' | 'stickiness';

type EveryFigure = Record<PeopleFigureName, string>;
type EveryDefinition = Record<PeopleFigureName | 'retention', string>;

/** Active people, in counts. */
export const peopleMessages = {
  title: 'People',
  headline: 'Active people at a glance',
  short: {
    daily: 'active in a day',
    weekly: 'active in 7 days',
    monthly: 'active in 28 days',
    stickiness: 'stickiness',
  } as const satisfies EveryFigure,
  fraction: {
    daily: '{{numerator}} of {{denominator}} members',
    weekly: '{{numerator}} of {{denominator}} members',
    monthly: '{{numerator}} of {{denominator}} members',
    stickiness:
      '{{numerator}} of the {{denominator}} active in 28 days were in the last 7',
  } as const satisfies EveryFigure,
  missing: {
    'no-known-services': 'no service is known here',
    'nothing-deployed': 'nothing was deployed',
    'no-people-deployed': 'no person deployed',
    'nobody-free': 'nobody was free to choose',
    'nobody-mandated': 'nobody had to',
    'too-few-people': 'withheld: from 1 to {{below}} people are not counted',
    'too-few-answers': 'too few answered to tell',
    'not-measured': 'not measured here',
  } as const satisfies Record<MissingReason, string>,
  definition: {
    daily: {
      title: 'Active people, by day',
      formula: 'members with a platform action on the last whole day / members',
      answers: 'How many use the platform on a day?',
    },
    weekly: {
      title: 'Active people, by week',
      formula:
        'members with a platform action in the last 7 whole days / members',
      answers: 'How many use the platform in a week?',
    },
    monthly: {
      title: 'Active people, by month',
      formula:
        'members with a platform action in the last 28 whole days / members',
      answers: 'How many use the platform in four weeks?',
    },
    stickiness: {
      title: 'Stickiness',
      formula:
        'active people of the last 7 whole days / active people of the last 28',
      answers: 'Do those who use the platform come back within the week?',
    },
    retention: {
      title: 'Retention',
      formula: 'of those who began in a week, the share active k weeks later',
      answers: 'Do those who began stay?',
    },
  } as const satisfies Record<
    keyof EveryDefinition,
    { title: string; formula: string; answers: string }
  >,
  definitions: {
    title: 'Active people',
    intro: 'Counts, never a person. The weeks are ISO weeks that have ended.',
    action: 'Platform action',
    actionMeaning:
      'A deployment by a paved route, to any environment and with any outcome, or a run of the scaffolder. A run of the scaffolder counts for the day on which Footfall heard of it. What robots do does not count.',
    member: 'Member',
    memberMeaning:
      'A User of the catalog who was in a team, or in a Group below one, on some day of the window. Whoever deploys and is no member is in neither side of a share.',
    withheld: 'Withheld',
    withheldMeaning:
      'A share is not shown where either side of it is smaller than the configured minimum of people, and so is a cohort of so few: it would point at somebody. Nobody at all is shown as 0.',
  },
  counted: {
    title: 'What is counted',
    action:
      'A platform action is a deployment by a paved route, to any environment, or a run of the scaffolder.',
    members_one: 'One person is a member of these teams.',
    members_other: '{{count}} people are members of these teams.',
    membersWithheld:
      'The members of these teams are fewer than {{minPeople}}, so they are not counted aloud.',
    minimum:
      'Counts only: no name is shown, and no number from 1 to {{below}}.',
    all: 'How people are counted',
  },
  bypassing: 'Whole days: {{window}}, production.',
  weeks: {
    title: 'Active people, by week',
    caption: 'Share of the members of each week, for 26 whole weeks.',
    describe:
      'Bars by week from {{from}} to {{to}}. In the last week {{last}} were active.',
    withheld:
      'None of these weeks can be shown: in each, the active people are from 1 to {{below}}, or the members fewer than {{minPeople}}.',
    gaps_one: '{{count}} week is withheld and marked with a dot.',
    gaps_other: '{{count}} weeks are withheld and marked with a dot.',
    week: 'Week of',
    active: 'Active',
    members: 'Members',
    share: 'Share',
  },
  retention: {
    title: 'Who began, and who came back',
    caption:
      'People by the week of their first platform action, and the share of them active so many weeks later.',
    began: 'Began in the week of',
    people: 'People',
    later: 'Weeks later',
    laterLabel_one: '{{count}} week later',
    laterLabel_other: '{{count}} weeks later',
    nobody:
      'Nobody’s first platform action lies in these 26 weeks. Whoever is active began before.',
    hidden_one:
      '{{count}} cohort of fewer than {{minPeople}} people is not shown.',
    hidden_other:
      '{{count}} cohorts of fewer than {{minPeople}} people are not shown.',
    withheldNote:
      '“—”: from 1 to {{below}} people came back, too few to be counted aloud.',
  },
  nobody: {
    title: 'Nobody is a member here',
    description:
      'People are counted as members of teams. The catalog holds no User who is a member of this team, or of a Group below it.',
    reset: 'Show everybody',
  },
} as const;
