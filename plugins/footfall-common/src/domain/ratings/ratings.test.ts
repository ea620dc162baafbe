import fc from 'fast-check';
import {
  decideRating,
  Ease,
  lastSettledDay,
  planBatches,
  planRatingNotices,
  RatedInMonth,
  ratingDayOf,
  ratingOutcomes,
  RatingPeople,
  ratingProblem,
  ratingReasons,
  ratingReasonThemes,
  RatingAsk,
  reasonsOf,
  reasonThemeFor,
  SilentAsk,
  summariseEase,
  tallyRatings,
} from '.';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-21T10:00:00Z');
const ANN = 'user:default/ann';

const aRun = {
  personRef: ANN,
  outcome: 'succeeded',
  endedMs: NOW - HOUR,
} as const;
const answered = (agoMs: number): RatingAsk => ({
  state: 'answered',
  answeredMs: NOW - agoMs,
});

describe('decideRating', () => {
  it.each([
    ['nothing is known of', null, null, 'not-theirs'],
    [
      'belongs to somebody else',
      { ...aRun, personRef: 'user:default/bo' },
      null,
      'not-theirs',
    ],
    ['still runs', { ...aRun, outcome: null }, null, 'running'],
    ['has ended', aRun, null, 'open'],
    ['was asked about', aRun, { state: 'asked', answeredMs: null }, 'open'],
    ['failed', { ...aRun, outcome: 'failed' }, null, 'open'],
    [
      'ended in the week',
      { ...aRun, endedMs: NOW - 7 * DAY + 1 },
      null,
      'open',
    ],
    ['ended a week ago', { ...aRun, endedMs: NOW - 7 * DAY }, null, 'too-late'],
    ['was rated within a day', aRun, answered(DAY - 1), 'changeable'],
    [
      'was rated within a day and ended long ago',
      { ...aRun, endedMs: NOW - 7 * DAY - HOUR },
      answered(2 * HOUR),
      'changeable',
    ],
    ['was rated a day ago', aRun, answered(DAY), 'settled'],
    ['was settled', aRun, { state: 'answered', answeredMs: null }, 'settled'],
    ['was counted', aRun, { state: 'closed', answeredMs: null }, 'settled'],
    [
      'was dismissed',
      aRun,
      { state: 'dismissed', answeredMs: null },
      'dismissed',
    ],
  ] as const)('of a run that %s says', (_, run, ask, standing) => {
    expect(decideRating(run, ask, ANN, NOW)).toBe(standing);
  });

  it('settles a day only once none of its ratings can be changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 * DAY }), agoMs => {
        const answeredMs = NOW - agoMs;
        const isOver = ratingDayOf(answeredMs) <= lastSettledDay(NOW);
        const standing = decideRating(aRun, answered(agoMs), ANN, NOW);
        expect(isOver ? standing : 'settled').toBe('settled');
      }),
    );
  });
});

describe('reasons', () => {
  it.each([
    ['succeeded', 5, 'helped'],
    ['succeeded', 4, 'helped'],
    ['succeeded', 3, 'hard'],
    ['succeeded', null, null],
    ['failed', null, 'obstacle'],
    ['failed', 5, 'obstacle'],
    ['cancelled', 1, 'obstacle'],
  ] as const)('of what %s with %p stars are for what %s', (...row) => {
    const [outcome, stars, theme] = row;
    expect(reasonThemeFor(outcome, stars)).toBe(theme);
  });

  it('are each offered for something', () => {
    const offered = ratingReasonThemes.flatMap(theme => [...reasonsOf(theme)]);
    expect(new Set(offered)).toEqual(new Set(ratingReasons));
  });

  it.each([
    ['nothing at all', 'succeeded', null, [], null, /1 to 5 stars/],
    ['a failure without a word', 'failed', null, [], null, /at least one/],
    ['praise for what was hard', 'succeeded', 3, ['quick'], null, /'quick'/],
    ['a stranger to failures', 'failed', null, ['quick'], null, /'quick'/],
  ] as const)('refuse %s', (_, outcome, stars, reasons, comment, problem) => {
    expect(ratingProblem({ stars, reasons, comment }, outcome)).toMatch(
      problem,
    );
  });

  it.each([
    ['stars alone', 'succeeded', 1, [], null],
    ['an obstacle without stars', 'failed', null, ['slow'], null],
    ['a line about a failure', 'cancelled', null, [], 'I gave up'],
  ] as const)('take %s', (_, outcome, stars, reasons, comment) => {
    expect(ratingProblem({ stars, reasons, comment }, outcome)).toBeNull();
  });

  it('take what got in the way, or something else, whatever the ease', () => {
    const anywhere = [...reasonsOf('hard'), ...reasonsOf('obstacle')];
    fc.assert(
      fc.property(
        fc.constantFrom(...ratingOutcomes),
        fc.integer({ min: 1, max: 5 }),
        fc.subarray(anywhere),
        (outcome, stars, reasons) =>
          ratingProblem({ stars, reasons, comment: null }, outcome) === null,
      ),
    );
    for (const theme of ratingReasonThemes) {
      expect(reasonsOf(theme)).toContain('other');
    }
  });
});

const aRating = fc.record<RatedInMonth>({
  month: fc.constantFrom('2026-08', '2026-09', '2026-10', '2026-11'),
  outcome: fc.constantFrom(...ratingOutcomes),
  stars: fc.option(fc.integer({ min: 1, max: 5 })),
  reasons: fc.subarray([...ratingReasons]),
  comment: fc.constant(null),
});

const inOctober = (stars: number): RatedInMonth => ({
  month: '2026-10',
  outcome: 'succeeded',
  stars,
  reasons: stars >= 4 ? ['quick'] : ['slow'],
  comment: null,
});

function easeOf(ratings: readonly RatedInMonth[], needed: number) {
  const byMonth = ['2026-08', '2026-09', '2026-10', '2026-11'].map(month =>
    ratings.filter(rating => rating.month === month),
  );
  const batches = byMonth.map(tallyRatings);
  return summariseEase(
    batches.flatMap(({ ease }) => ease),
    batches.flatMap(({ reasons }) => reasons),
    needed,
  );
}

/** Whether the parts of what is shown come to the whole. */
function addsUp(ease: Ease, starred: number, needed: number): boolean {
  if (ease.status === 'too-few') {
    return ease.needed === needed;
  }
  const shown = ease.months.reduce((sum, { n }) => sum + n, 0);
  // What is hidden is nothing, or enough not to be told apart.
  const hidden = ease.n - shown;
  return (
    ease.n === starred &&
    ease.distribution.reduce((a, b) => a + b) === starred &&
    ease.mean >= 1 &&
    ease.mean <= 5 &&
    ease.months.every(({ n }) => n >= needed) &&
    (hidden === 0 || hidden >= needed)
  );
}

describe('summariseEase', () => {
  it('says how many are needed where there are too few, and nothing else', () => {
    expect(easeOf([5, 4, 3, 2].map(inOctober), 5)).toEqual({
      status: 'too-few',
      needed: 5,
    });
    expect(easeOf([], 5)).toEqual({ status: 'too-few', needed: 5 });
  });

  it('gives the mean, the distribution, the reasons and the months', () => {
    expect(easeOf([5, 5, 4, 3, 1].map(inOctober), 5)).toEqual({
      status: 'measured',
      n: 5,
      mean: 3.6,
      distribution: [1, 0, 1, 1, 2],
      troubled: 0,
      reasons: [
        { reason: 'quick', count: 3 },
        { reason: 'slow', count: 2 },
      ],
      months: [{ month: '2026-10', n: 5, mean: 3.6 }],
    });
  });

  it('counts failures beside those that were given stars', () => {
    const failed: RatedInMonth = {
      ...inOctober(1),
      outcome: 'failed',
      stars: null,
      reasons: ['broken-step'],
    };
    const ease = easeOf([...[5, 5, 4, 3, 1].map(inOctober), failed], 5);
    expect(ease).toMatchObject({ n: 5, troubled: 1 });
  });

  it('hides a month with too few, and another that would give it away', () => {
    const inMonth = (month: string, stars: readonly number[]) =>
      stars.map(each => ({ ...inOctober(each), month }));
    const ease = easeOf(
      [
        ...inMonth('2026-08', [5, 5, 5, 5, 5, 5]),
        ...inMonth('2026-09', [1, 1, 1, 1, 1]),
        ...inMonth('2026-10', [3, 3]),
      ],
      5,
    );
    expect(ease).toMatchObject({
      n: 13,
      months: [{ month: '2026-08', n: 6, mean: 5 }],
    });
  });

  it('adds up, whatever was said and in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(aRating, { maxLength: 60 }),
        fc.integer({ min: 3, max: 8 }),
        (ratings, needed) => {
          const ease = easeOf(ratings, needed);
          const starred = ratings.filter(({ stars }) => stars !== null).length;
          expect(easeOf([...ratings].reverse(), needed)).toEqual(ease);
          expect(ease.status).toBe(starred < needed ? 'too-few' : 'measured');
          expect(addsUp(ease, starred, needed)).toBe(true);
        },
      ),
    );
  });
});

describe('planBatches', () => {
  const by = (month: string, ...people: string[]) => ({
    month,
    people: new Set(people),
  });

  it('waits for enough people, however often one of them rates', () => {
    expect(planBatches([by('2026-10', 'a', 'b')], 3)).toEqual([]);
    expect(
      planBatches([by('2026-10', 'a', 'b'), by('2026-11', 'a', 'b')], 3),
    ).toEqual([]);
  });

  it('takes months together until there are enough', () => {
    expect(
      planBatches(
        [
          by('2026-11', 'a'),
          by('2026-09', 'a', 'b'),
          by('2026-10', 'c'),
          by('2026-08', 'd', 'e', 'f'),
        ],
        3,
      ),
    ).toEqual([['2026-08'], ['2026-09', '2026-10']]);
  });

  it('puts enough different people into every batch', () => {
    const month = fc.record({
      month: fc.integer({ min: 10, max: 99 }).map(text => `20${text}-01`),
      people: fc
        .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
        .map(people => new Set(people)),
    });
    const months = fc.uniqueArray(month, { selector: item => item.month });
    const peopleOf = (waiting: RatingPeople[], batch: string[]) =>
      waiting
        .filter(item => batch.includes(item.month))
        .flatMap(({ people }) => [...people]);
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 6 }), (waiting, needed) => {
        for (const batch of planBatches(waiting, needed)) {
          const { size } = new Set(peopleOf(waiting, batch));
          expect(size).toBeGreaterThanOrEqual(needed);
        }
      }),
    );
  });
});

describe('planRatingNotices', () => {
  const ask = (
    taskId: string,
    personRef: string,
    agoMs: number,
  ): SilentAsk => ({
    taskId,
    personRef,
    outcome: 'succeeded',
    subject: 'template:default/service',
    endedMs: NOW - agoMs,
  });
  const plan = (asks: SilentAsk[], reminded: [string, number][] = []) =>
    planRatingNotices(asks, new Map(reminded), { afterMs: HOUR }, NOW).map(
      ({ taskId }) => taskId,
    );

  it('leaves people the time to answer on the page', () => {
    expect(plan([ask('a', ANN, HOUR - 1)])).toEqual([]);
    expect(plan([ask('a', ANN, HOUR)])).toEqual(['a']);
  });

  it('asks of the latest run only, and not twice within a day', () => {
    const asks = [ask('old', ANN, 5 * HOUR), ask('new', ANN, 2 * HOUR)];
    expect(plan(asks)).toEqual(['new']);
    expect(plan(asks, [[ANN, NOW - DAY + 1]])).toEqual([]);
    expect(plan(asks, [[ANN, NOW - DAY]])).toEqual(['new']);
    expect(plan(asks, [['user:default/bo', NOW]])).toEqual(['new']);
  });

  it('lets go what can no longer be rated', () => {
    expect(plan([ask('a', ANN, 7 * DAY)])).toEqual([]);
  });
});
