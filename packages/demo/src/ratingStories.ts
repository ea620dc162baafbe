import { RatingReason } from '@footfall/backstage-plugin-footfall-common';
import { DOCS_SITE_TEMPLATE, EVENT_CONSUMER_TEMPLATE } from './plainTemplates';
import { GOLDEN_PATH_TEMPLATE } from './routes';

/** How often each number of stars is given, among the others. */
export type StarWeights = readonly (readonly [number, number])[];

/** What people say of one template over the months. */
export interface RatingStory {
  readonly subject: string;
  readonly runs: number;
  readonly months: number;
  /** The share of runs that came to nothing. */
  readonly failed: number;
  readonly starsAtFirst: StarWeights;
  readonly starsByNow: StarWeights;
  /** Reasons of those who found it easy, hard, or got nowhere. */
  readonly helped: readonly RatingReason[];
  readonly hard: readonly RatingReason[];
  readonly obstacles: readonly RatingReason[];
  /** The share of those who say why. */
  readonly explained: number;
  readonly lines: readonly string[];
  /** The share of those who write a line. */
  readonly written: number;
}

/** Found easy, and easier with each month. */
const goldenPath: RatingStory = {
  subject: GOLDEN_PATH_TEMPLATE,
  runs: 96,
  months: 8,
  failed: 0.06,
  starsAtFirst: [
    [1, 1],
    [2, 3],
    [3, 6],
    [4, 6],
    [5, 2],
  ],
  starsByNow: [
    [3, 2],
    [4, 8],
    [5, 11],
  ],
  helped: ['quick', 'good-defaults', 'worked-at-once'],
  hard: ['missing-option', 'unclear-words', 'needed-help'],
  obstacles: ['missing-access', 'unclear-error'],
  explained: 0.6,
  lines: [
    'The pipeline was there before I had read the page.',
    'Would be perfect with a choice of regions.',
    'I had to ask which team owns the namespace.',
    'Much better since the form is one page.',
  ],
  written: 0.12,
};

/** Found hard, and people say why. */
const eventConsumer: RatingStory = {
  subject: EVENT_CONSUMER_TEMPLATE,
  runs: 42,
  months: 6,
  failed: 0.24,
  starsAtFirst: [
    [1, 4],
    [2, 6],
    [3, 4],
    [4, 1],
  ],
  starsByNow: [
    [1, 5],
    [2, 6],
    [3, 3],
    [4, 1],
  ],
  helped: ['good-defaults'],
  hard: ['needed-help', 'needed-help', 'unclear-words', 'missing-option'],
  obstacles: ['missing-access', 'missing-access', 'unclear-error'],
  explained: 0.85,
  lines: [
    'Access to the topic took a ticket and three days.',
    'Which of the nine topics is mine? I guessed.',
    'It asks for a consumer group and does not say what that is.',
  ],
  written: 0.2,
};

/** New: too few have said anything to show it. */
const docsSite: RatingStory = {
  subject: DOCS_SITE_TEMPLATE,
  runs: 3,
  months: 1,
  failed: 0,
  starsAtFirst: [[4, 1]],
  starsByNow: [[5, 1]],
  helped: ['quick'],
  hard: [],
  obstacles: [],
  explained: 0.5,
  lines: [],
  written: 0,
};

/** The templates of Halden Bank that people have rated. */
export const ratingStories: readonly RatingStory[] = [
  goldenPath,
  eventConsumer,
  docsSite,
];
