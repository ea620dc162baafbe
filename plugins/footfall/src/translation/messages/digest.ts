import {
  DigestLine,
  TargetStanding,
} from '@footfall/backstage-plugin-footfall-common';

type Directions = Record<'up' | 'down', string>;

/** What the last whole week changed. */
export const digestMessages = {
  title: 'The week in adoption',
  open: 'The week',
  week: '{{week}}: {{days}}',
  over: 'Figures are over {{days}}, changes against the same 28 days a week earlier.',
  pending_one: '{{count}} day behind them is still being computed again.',
  pending_other: '{{count}} days behind them are still being computed again.',
  figures: 'The organisation',
  change: '{{change}} on the week before',
  noChange: 'no comparison with the week before',
  section: {
    moved: {
      title: 'What moved',
      nothing: 'No team moved by 5 percentage points or more.',
    },
    stalled: {
      title: 'What stands still',
      nothing: 'Nobody is on a plateau.',
    },
    crossed: {
      title: 'Who crossed a line',
      nothing: 'Nobody reached or fell below a target or the band.',
    },
    targets: { title: 'Targets', nothing: 'No target is set.' },
    sources: {
      title: 'Sources that fell silent',
      nothing: 'Every source that spoke before still does.',
    },
  },
  item: {
    moved: '{{change}}, now {{now}} active',
    stalled: 'flat at {{level}} since {{since}} ({{weeks}} weeks)',
    stalledNew: 'new: flat at {{level}} since {{since}} ({{weeks}} weeks)',
    target: {
      up: 'reached its target of {{percent}}: {{now}}',
      down: 'fell below its target of {{percent}}: {{now}}',
    },
    band: {
      up: 'reached {{percent}}: {{now}}',
      down: 'fell below {{percent}}: {{now}}',
    },
    standing: {
      reached: '{{now}} of {{percent}} by {{by}}: reached',
      missed: '{{now}} of {{percent}} by {{by}}: missed',
      ahead: '{{now}} of {{percent}} by {{by}}: ahead',
      behind: '{{now}} of {{percent}} by {{by}}: behind',
      unknown: '{{now}} of {{percent}} by {{by}}: no telling',
    } as const satisfies Record<TargetStanding, string>,
    silent: 'nothing since {{day}}',
  } as const satisfies Record<DigestLine, Directions> & Record<string, unknown>,
} as const;
