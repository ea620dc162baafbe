import {
  RatingReason,
  RatingState,
} from '@footfall/backstage-plugin-footfall-common';

/** Rating a run, and how easy people find golden paths. */
export const ratingsMessages = {
  page: {
    title: 'How was it?',
    missing: {
      title: 'There is no such run of yours',
      description:
        'Runs are rated by the people who started them, while the portal still knows of them.',
    },
  },
  prompt: {
    label: 'Rate this run',
    announced:
      'The run has ended. “Rate this run” on this page asks how it was.',
    skip: 'Do not ask about this run',
    close: 'Close',
  },
  question: {
    succeeded: 'Was this easier than before?',
    failed: 'What got in the way?',
    cancelled: 'What got in the way?',
  },
  about: 'of {{template}}',
  anonymous:
    'Kept without your name, and shown only together with others’ answers.',
  stars: {
    label: 'How easy it was',
    optional: 'How easy it was, all the same',
    value: {
      of1: '1: much harder',
      of2: '2: harder',
      of3: '3: about the same',
      of4: '4: easier',
      of5: '5: much easier',
    },
    ends: { from: 'much harder', to: 'much easier' },
  },
  theme: {
    helped: 'What helped?',
    hard: 'What got in the way?',
    obstacle: 'Tick what fits',
  },
  reason: {
    quick: 'It was quick',
    'few-questions': 'Few questions',
    'clear-words': 'Clear words',
    'good-defaults': 'Good defaults',
    'worked-at-once': 'It worked at once',
    'too-many-questions': 'Too many steps or questions',
    'unclear-words': 'Unclear words',
    'missing-option': 'An option that I need is missing',
    'needed-fixing': 'The result needed fixing',
    slow: 'Too slow',
    'needed-help': 'I had to ask or wait for somebody',
    'unclear-error': 'I do not understand the error',
    'missing-access': 'Access or permission missing',
    'refused-input': 'What I typed was refused',
    'broken-step': 'It failed: a step is broken',
    'changed-mind': 'I changed my mind',
    other: 'Something else',
  } as const satisfies Record<RatingReason, string>,
  comment: {
    label: 'Anything else? (optional)',
    about: 'Read by the platform team; leave out names.',
    send: 'Send this line',
  },
  thanks: 'Saved, thank you. You can change it until {{until}}.',
  failed: 'It was not saved: {{reason}}',
  state: {
    running: 'This run has not ended yet. Come back once it has.',
    open: '',
    changeable: '',
    settled:
      'You rated this run. It can be changed for a day only, so that your answer cannot be told from others’.',
    dismissed: 'You asked not to be asked about this run.',
    'too-late': 'This run ended more than a week ago; it is not asked about.',
  } as const satisfies Record<RatingState, string>,
  ease: {
    card: 'How easy people find it',
    outOf: '{{mean}} of 5',
    n_one: '{{count}} rating',
    n_other: '{{count}} ratings',
    tooFew:
      'Too few answers: ease is shown from {{needed}} people on, so that nobody’s answer can be told.',
    tooFewShort: 'too few answers',
    distribution: 'Ratings by stars',
    starsOf_one: '{{count}} star',
    starsOf_other: '{{count}} stars',
    months: 'Month by month',
    month: '{{month}}: {{mean}} of 5, {{n}}',
    noMonths: 'No month has enough answers of its own yet.',
    reasons: 'Reasons given',
    noReasons: 'None were given.',
    troubled_one:
      '{{count}} of the answers is about a run that did not succeed.',
    troubled_other:
      '{{count}} of the answers are about runs that did not succeed.',
    comments: 'What people wrote',
  },
  goldenPaths: {
    title: 'Golden paths',
    about:
      'The templates of this portal, and how easy the people who ran them found it.',
    list: 'Golden paths and their ease',
    column: {
      path: 'Golden path',
      ease: 'Ease',
      n: 'Ratings',
      months: 'Month by month',
      reason: 'Most frequent reason',
    },
    gone: 'no longer in the catalog',
    empty: {
      title: 'There are no templates',
      description:
        'Golden paths begin with a template of the scaffolder. Register one in the catalog, and whoever runs it is asked how easy it was.',
    },
  },
} as const;
