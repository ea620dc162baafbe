import {
  SourceHealth,
  SourcesReport,
} from '@footfall/backstage-plugin-footfall-common';

type EveryHealth = Record<SourceHealth, string>;
type EveryState = Record<SourcesReport['progress'][number]['state'], string>;

/** Where deployments come from. */
export const sourcesMessages = {
  title: 'Sources',
  list: {
    title: 'Where deployments come from',
    caption:
      'Bars: the last 28 days with today, oldest left, weekends shaded; each source to its own scale.',
    source: 'Source',
    health: 'Health',
    last: 'Last event',
    lag: 'Lag',
    deployments: 'Deployments',
    days: '28 days',
    rejected: 'Rejected',
    rejectedOf: '{{rejected}}, of {{source}}: show what was rejected',
    never: 'never',
    lagOf: 'lag {{lag}}',
    total_one: '{{deployments}} deployment',
    total_other: '{{deployments}} deployments',
    rejectedCount_one: '{{count}} item rejected',
    rejectedCount_other: '{{count}} items rejected',
    healthLink: 'What each health means',
    lagNote:
      'Lag is the median time from an event to its arrival, in 28 days. That of imported history is long: deployments count under the time at which they happened, whenever they arrive.',
  },
  health: {
    fresh: 'fresh',
    late: 'late',
    silent: 'silent',
    failed: 'failed',
  } as const satisfies EveryHealth,
  healthMeaning: {
    fresh: 'with events as often as usual',
    late: 'without an event for more days than 95 % of its own pauses of the last 90 days took',
    silent: 'without an event that occurred in the last 28 days',
    failed: 'its import says that it failed',
  } as const satisfies EveryHealth,
  definitions: { title: 'Health of a source' },
  strip: {
    label: '{{source}}: {{summary}}',
    none: 'no deployment in these {{days}} days',
    summary:
      '{{deployments}} on {{active}} of {{days}} days, the most on {{busiest}} ({{most}})',
    day_one: '{{deployments}} deployment',
    day_other: '{{deployments}} deployments',
  },
  imports: {
    title: 'Imports',
    source: 'Source',
    state: 'State',
    progress: 'Read',
    updated: 'Updated',
    note: 'Note',
    states: {
      running: 'running',
      done: 'done',
      failed: 'failed',
    } as const satisfies EveryState,
    ofTotal: '{{done}} of {{total}}',
    ofUnknown: '{{done}}, of how many is not known yet',
    bar: '{{source}}: {{progress}}',
  },
  inbox: {
    title: 'Rejected items',
    caption_one: '{{count}} item waits here with its reason.',
    caption_other: '{{count}} items wait here with their reasons.',
    captionOf_one: '{{count}} item of {{source}} waits here with its reason.',
    captionOf_other:
      '{{count}} items of {{source}} wait here with their reasons.',
    empty:
      'Nothing is waiting: every item that was sent could be read, or was replayed or expired since.',
    emptyOf: 'Nothing of {{source}} is waiting.',
    all: 'Show every source',
    reason: 'Reason',
    source: 'Source',
    sourceUnknown: 'not named',
    id: 'Deployment',
    idUnknown: 'no id',
    when: 'Last sent',
    attempts_one: 'sent once',
    attempts_other: 'sent {{count}} times',
    expires: 'kept until {{instant}}',
    cameBy: 'by {{door}}',
    replay: 'Replay',
    replayOf: 'Replay {{id}} of {{source}}',
    replayAll: 'Replay all',
    replayShown: 'Replay those shown',
    action: 'Try again',
    lost: 'Too large to be kept whole: send it again',
    explanation:
      'After a change of the configuration, a replay takes in what can now be read.',
    result: '{{taken}} taken in, {{rejected}} still rejected.',
    failed: 'The replay failed',
    forbidden:
      'It takes the permission {{permission}} to see what was rejected, and why.',
  },
  hints: {
    title: 'The pipeline',
    figures: 'Figures: {{facts}}.',
    untiered_one:
      'This environment matches no tier, so its deployments count in none of production, staging or development:',
    untiered_other:
      'These {{count}} environments match no tier, so their deployments count in none of production, staging or development:',
    environment: '{{environment}} ({{deployments}})',
    more: 'and {{others}} more',
    tiers: 'Name them under footfall.tiers.',
    cut_one: 'The parent of this Group closes a circle, which was cut there:',
    cut_other:
      'The parents of these Groups close circles, which were cut there:',
  },
  gitops: {
    title: 'Or begin with two years of history',
    description:
      'A GitOps repository knows who deployed what, and when. The gitops module reads its history with a few lines of configuration:',
  },
} as const;
