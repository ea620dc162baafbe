import {
  QuestionKind,
  ResultStatus,
  SatisfactionHealth,
} from '@footfall/backstage-plugin-footfall-common';

type HiddenStatus = Exclude<ResultStatus, 'shown'>;

/** What people answered in surveys, and where that is not told. */
export const voiceMessages = {
  title: 'Voice',
  about:
    'What people say of the platform, asked in waves and answered under no name. A figure is shown only where enough people answered.',
  manage: 'Manage surveys',
  empty: {
    title: 'Nobody has been asked yet',
    description:
      'Results are here once the first wave of a survey has closed. A survey is made, and its waves are opened, by the platform team.',
    noWave: 'This survey has not been held yet',
    noWaveDescription:
      'Its first wave opens on {{day}}. Results are here once that has closed.',
    noWavePlanned:
      'No wave of it opens by itself. Whoever manages surveys can open one.',
  },
  filter: {
    label: 'What is shown',
    survey: 'Survey',
    wave: 'Wave',
    whose: 'Whose answers',
    searchWhose: 'Search groups',
    waveOf: 'Wave {{number}}, {{month}}',
    waveOpen: 'Wave {{number}}, open',
    whoseDepartment: '{{title}} (department)',
  },
  headline: 'Wave {{number}}: {{whose}}',
  figure: {
    nps: 'Recommend (NPS)',
    mean: 'Recommend, mean',
    satisfaction: 'Satisfaction',
    wouldStay: 'Would stay',
    responseRate: 'Answered',
    npsDetail: '{{promoters}} promoters, {{detractors}} detractors',
    meanDetail: 'of 10, by {{n}}; bar {{bar}}',
    satisfactionDetail: 'of 10, by {{n}}',
    wouldStayDetail: '{{yes}} of {{n}} say yes',
    responseDetail: '{{n}} of {{invited}} who were asked',
    before: 'wave {{number}}: {{value}}',
    margin: '{{nps}} ± {{margin}}',
    belowBar: 'below the bar',
    answers_one: '{{count}} answer',
    answers_other: '{{count}} answers',
  },
  health: {
    healthy: 'healthy',
    watch: 'to be watched',
    unhealthy: 'unhealthy',
  } as const satisfies Record<SatisfactionHealth, string>,
  status: {
    'too-few-answers': {
      short: 'too few',
      title: 'Too few answers',
      meaning:
        'Fewer than {{min}} people answered here, or in a group that could be told from this one by subtraction. Nothing is shown, so that nobody can be recognised.',
    },
    'nobody-asked': {
      short: 'not asked',
      title: 'Nobody was asked',
      meaning: 'Nobody of this group was in this wave.',
    },
    'no-answers': {
      short: 'no answers',
      title: 'No answers',
      meaning: 'People were asked in this wave, and nobody answered.',
    },
    'not-closed': {
      short: 'open',
      title: 'No answers yet',
      meaning:
        'This wave is open. What people answer is told when it has closed, and not before.',
    },
  } as const satisfies Record<
    HiddenStatus,
    { short: string; title: string; meaning: string }
  >,
  foldedInto: 'Its answers are counted in: {{title}}.',
  untilClosed: 'It can be answered until {{day}}.',
  answeredAtLeast_one:
    'At least {{count}} of {{invited}} who were asked has answered; it is told in steps of {{min}}.',
  answeredAtLeast_other:
    'At least {{count}} of {{invited}} who were asked have answered; it is told in steps of {{min}}.',
  answeredFew:
    'Fewer than {{min}} of {{invited}} who were asked have answered so far.',
  answers: {
    title: 'How often each answer was given',
    valueOf_one: '{{value}}: {{count}} answer',
    valueOf_other: '{{value}}: {{count}} answers',
    parts:
      '{{promoters}} promoters (9 and 10), {{passives}} passives (7 and 8), {{detractors}} detractors (0 to 6)',
    agree: 'mean {{mean}} of 5; {{share}} agree (4 or 5)',
    mean: 'mean {{mean}} of 10',
    yes: '{{share}} say yes',
    n_one: '{{count}} answer',
    n_other: '{{count}} answers',
  },
  waves: {
    title: 'Wave by wave: {{whose}}',
    wave: 'Wave',
    opened: 'opened {{day}}',
    nps: 'NPS',
    mean: 'Mean',
    satisfaction: 'Satisfaction',
    wouldStay: 'Would stay',
    answered: 'Answered',
    answeredOf: '{{n}} of {{invited}} ({{share}})',
  },
  groups: {
    title: {
      team: 'Teams by waves',
      department: 'Departments by waves',
    },
    titleOfWave: {
      team: 'Teams in wave {{number}}',
      department: 'Departments in wave {{number}}',
      type: 'Types of teams in wave {{number}}',
    },
    by: 'Rows',
    kind: {
      team: 'Teams',
      department: 'Departments',
      type: 'Types of teams',
    },
    column: { team: 'Team', department: 'Department', type: 'Type' },
    measure: 'Figure',
    measureOf: {
      mean: 'Recommend, mean',
      nps: 'Recommend, NPS',
      satisfaction: 'Satisfaction, mean',
      wouldStay: 'Would stay',
    },
    everybody: 'Everybody',
    waveShort: 'Wave {{number}}',
    n: 'n {{n}}',
    cell: '{{value}}, {{n}} of {{invited}} answered',
    cellBelow: '{{value}}, below the bar, {{n}} of {{invited}} answered',
    mixed: 'mixed: people of several types, counted together',
    untyped: 'without a type',
    none: {
      team: 'There is no team whose results you may see.',
      department: 'There is no department in this survey.',
      type: 'There is no type of team in this wave.',
    },
    whoSees:
      'A team’s results are for its members, for those who lead it and for the platform team. Departments and types are for everybody.',
    key: {
      title: 'How to read it',
      shades: '{{from}} to {{to}}',
      lowest: 'below {{to}}',
      highest: '{{from}} or more',
      belowBar: 'below the bar of {{bar}}',
    },
    open: 'Show the answers of {{title}}',
  },
  csv: {
    save: 'CSV',
    ofWave: 'Save wave {{number}} as CSV',
    ofHistory: 'Save all waves as CSV',
    failed: 'It could not be saved: {{message}}',
  },
  comments: {
    title: 'What people wrote in wave {{number}}',
    about:
      'As it was written, under no name, in no order. A team is named where enough of it wrote.',
    tooFew:
      'Too few people wrote something to show it: what they wrote could give them away.',
    filter: 'Show comments by theme',
    every: 'All ({{number}})',
    theme: '{{theme}} ({{number}})',
    noGroup: 'team not named: too few of it wrote',
    themesOf: 'Themes',
    add: 'Add {{theme}}',
    edit: 'Set themes',
    editFor: 'Set themes: “{{text}}”',
    field: 'Themes, separated by commas',
    fieldHint: 'Ten at most, such as: pipelines, documentation',
    save: 'Save the themes',
    cancel: 'Cancel',
    refused: 'Not saved: {{reason}}',
    more_one: 'Show {{count}} more',
    more_other: 'Show {{count}} more',
  },
  team: {
    headline: '{{survey}}, wave {{number}}',
    asked: 'Asked from {{from}} to {{last}}.',
    openWave: 'Wave {{number}} can be answered until {{day}}.',
    holder: '{{title}}, where the answers of this team are counted',
    all: 'All answers of this wave',
    refused: {
      title: 'What this team answered is not yours to see',
      description:
        'A team’s results are for its members, for those who lead it and for the platform team.',
      everybody: 'What everybody answered',
    },
  },
  oneTeam: {
    title: 'These results are for one team',
    description:
      'This wave asked one team only. What it answered is for its members, for those who lead it and for the platform team.',
  },
  forbidden: {
    title: 'You may not see results of surveys',
    description:
      'It takes the permission {{permission}}. Ask those who run this portal and its permission policy to grant it to you.',
  },
  kindShort: {
    recommend: 'Recommend',
    satisfaction: 'Satisfaction',
    wouldStay: 'Would stay',
    agree: 'Agree',
    choice: 'Choice',
    text: 'Words',
  } as const satisfies Record<QuestionKind, string>,
} as const;
