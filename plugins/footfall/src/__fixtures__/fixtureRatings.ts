import {
  GoldenPath,
  RatingApi,
  RatingQuestion,
} from '@footfall/backstage-plugin-footfall-common';

/** A run that has just ended well, for tests to change. */
export const fixtureQuestion: RatingQuestion = {
  taskId: 'run-1',
  state: 'open',
  templateRef: 'template:default/service',
  outcome: 'succeeded',
  rating: null,
  changeableUntil: null,
};

const ratedPath: GoldenPath = {
  ref: 'template:default/service',
  title: 'A new service',
  isRegistered: true,
  ease: {
    status: 'measured',
    n: 43,
    mean: 4.116,
    distribution: [1, 3, 6, 13, 20],
    troubled: 2,
    reasons: [
      { reason: 'quick', count: 21 },
      { reason: 'missing-option', count: 6 },
    ],
    months: [
      { month: '2026-03', n: 18, mean: 3.5 },
      { month: '2026-04', n: 25, mean: 4.56 },
    ],
  },
};

const newPath: GoldenPath = {
  ref: 'template:default/website',
  title: 'A website',
  isRegistered: true,
  ease: { status: 'too-few', needed: 5 },
};

/** Ratings as the backend keeps them, of one run and two templates. */
export function createFixtureRatings(hasPaths: boolean): RatingApi {
  const goldenPaths = hasPaths ? [ratedPath, newPath] : [];
  let question = fixtureQuestion;
  return {
    getRatingQuestion: async () => question,
    rateTask: async (_, { stars = null, reasons = [], comment = null }) => {
      question = {
        ...question,
        state: 'changeable',
        rating: { stars, reasons: [...reasons], comment },
        changeableUntil: '2026-05-02T10:00:00Z',
      };
      return question;
    },
    dismissRating: async () => {
      question = { ...question, state: 'dismissed' };
      return question;
    },
    postRating: async () => ({ changeableUntil: '2026-05-02T10:00:00Z' }),
    getGoldenPaths: async () => ({ goldenPaths }),
    getGoldenPathEase: async ref => ({
      ...(ref === ratedPath.ref ? ratedPath : newPath),
      comments: ref === ratedPath.ref ? ['The defaults fit us.'] : null,
    }),
  };
}
