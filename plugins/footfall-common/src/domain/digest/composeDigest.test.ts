import fc from 'fast-check';
import { UNATTRIBUTED_KEY } from '../adoption';
import { Metric, missing, shareOf } from '../metrics';
import { parseDay } from '../time';
import { composeDigest } from './composeDigest';
import { DigestAim, DigestRow, DigestTrend, WeekFacts } from './DigestFacts';

const week = { from: parseDay('2026-11-09'), to: parseDay('2026-11-16') };
const unknown = missing('no-known-services');
const share = (active: number, known: number) =>
  shareOf(active, known, 'no-known-services');
const row = (key: string, activeAdoption: Metric): DigestRow => ({
  key,
  title: key,
  figures: {
    activeAdoption,
    voluntaryAdoption: missing('nobody-free'),
    mandatedCompliance: missing('nobody-mandated'),
  },
});
const facts = (changes: Partial<WeekFacts> = {}): WeekFacts => ({
  total: row('organisation', share(35, 100)),
  teams: [],
  trends: [],
  targets: [],
  ...changes,
});
const digestOf = (
  now: Partial<WeekFacts>,
  before: Partial<WeekFacts>,
  sources: Record<string, string> = {},
) =>
  composeDigest({
    week,
    now: facts(now),
    before: facts(before),
    sources: Object.entries(sources).map(([source, lastDay]) => ({
      source,
      lastDay: parseDay(lastDay),
    })),
  });
const moveOf = (now: Metric, before: Metric) =>
  digestOf({ teams: [row('red', now)] }, { teams: [row('red', before)] });

describe('who moved', () => {
  it.each<[string, Metric, Metric, number[]]>([
    ['up by exactly 5 points', share(15, 20), share(14, 20), [5]],
    ['down by more', share(2, 10), share(5, 10), [-30]],
    ['up by less than 5 points', share(40, 100), share(36, 100), []],
    ['from an unknown', share(1, 2), unknown, []],
    ['to an unknown', unknown, share(1, 2), []],
  ])('a team that went %s', (_, now, before, changes) => {
    const { moved } = moveOf(now, before);
    expect(
      moved.map(({ activeAdoption }) =>
        Math.round(activeAdoption.changePp ?? Number.NaN),
      ),
    ).toEqual(changes);
  });

  it('does not count a new team, nor services of no team', () => {
    const { moved } = digestOf(
      {
        teams: [row('new', share(1, 1)), row(UNATTRIBUTED_KEY, share(1, 1))],
      },
      { teams: [row(UNATTRIBUTED_KEY, share(0, 1))] },
    );
    expect(moved).toEqual([]);
  });

  it('names the largest move first', () => {
    const { moved } = digestOf(
      { teams: [row('a', share(6, 10)), row('b', share(0, 10))] },
      { teams: [row('a', share(5, 10)), row('b', share(5, 10))] },
    );
    expect(moved.map(({ key }) => key)).toEqual(['b', 'a']);
  });
});

describe('who stands still', () => {
  const trend = (key: string, weeks: number | null): DigestTrend => ({
    key,
    title: key,
    plateau:
      weeks === null
        ? null
        : { since: parseDay('2026-03-02'), weeks, level: 12 },
  });

  it('names the organisation first, then those for whom it is new', () => {
    const { stalled } = digestOf(
      {
        trends: [
          trend('old', 20),
          trend('older', 30),
          trend('new', 8),
          trend('organisation', 10),
          trend('moves', null),
        ],
      },
      {
        trends: [
          trend('old', 19),
          trend('older', 29),
          trend('new', null),
          trend('organisation', 9),
        ],
      },
    );
    expect(stalled.map(({ key, isNew }) => [key, isNew])).toEqual([
      ['organisation', false],
      ['new', true],
      ['older', false],
      ['old', false],
    ]);
  });
});

describe('who crossed a line', () => {
  const linesOf = (now: Metric, before: Metric) =>
    moveOf(now, before).crossed.map(({ direction, percent }) => [
      direction,
      percent,
    ]);

  it.each<[string, Metric, Metric, unknown[]]>([
    ['into the band', share(60, 100), share(59, 100), [['up', 60]]],
    ['out of it', share(59, 100), share(60, 100), [['down', 60]]],
    ['above it', share(4, 5), share(3, 5), [['up', 80]]],
    [
      'through it',
      share(9, 10),
      share(1, 10),
      [
        ['up', 60],
        ['up', 80],
      ],
    ],
    ['nowhere', share(79, 100), share(60, 100), []],
    ['from an unknown', share(9, 10), unknown, []],
  ])('%s', (_, now, before, lines) => {
    expect(linesOf(now, before)).toEqual(lines);
  });

  const aim = (current: Metric, changes: Partial<DigestAim> = {}) => ({
    id: 'one',
    key: 'group:default/red',
    title: 'Red',
    tier: 'production' as const,
    percent: 57,
    by: parseDay('2027-03-31'),
    standing: 'ahead' as const,
    current,
    hasEnded: false,
    ...changes,
  });

  it('reaches a target on the line itself, whatever binary makes of it', () => {
    const { crossed, targets } = digestOf(
      { targets: [aim(share(57, 100))] },
      { targets: [aim(share(56, 100))] },
    );
    expect(crossed).toMatchObject([
      { line: 'target', percent: 57, direction: 'up', title: 'Red' },
    ]);
    expect(targets[0].activeAdoption.changePp).toBeCloseTo(1);
  });

  it('says of which tier a target is; the band is of the digest itself', () => {
    const staging = { tier: 'staging' as const };
    const { crossed, targets } = digestOf(
      {
        targets: [aim(share(57, 100), staging)],
        teams: [row('b', share(4, 5))],
      },
      {
        targets: [aim(share(56, 100), staging)],
        teams: [row('b', share(3, 5))],
      },
    );
    expect(crossed.map(({ line, tier }) => [line, tier])).toEqual([
      ['target', 'staging'],
      ['band', 'production'],
    ]);
    expect(targets).toMatchObject([staging]);
  });

  it('leaves out targets that have ended', () => {
    const { crossed, targets } = digestOf(
      { targets: [aim(share(1, 1), { hasEnded: true })] },
      { targets: [aim(share(0, 1))] },
    );
    expect([crossed, targets]).toEqual([[], []]);
  });
});

describe('which sources fell silent', () => {
  it.each<[string, boolean]>([
    ['2026-10-11', false],
    ['2026-10-12', true],
    ['2026-10-18', true],
    ['2026-10-19', false],
    ['2026-11-15', false],
  ])('one that was heard last on %s: %s', (lastDay, isSilent) => {
    const { silentSources } = digestOf({}, {}, { jenkins: lastDay });
    expect(silentSources).toHaveLength(isSilent ? 1 : 0);
  });
});

describe('laws', () => {
  const metric = fc.oneof(
    fc.constant(unknown),
    fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 30 }))
      .map(([a, b]) => share(Math.min(a, b), b)),
  );
  const teams = fc.uniqueArray(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), metric),
    { selector: ([key]) => key },
  );
  const rows = (list: readonly (readonly [string, Metric])[]) =>
    list.map(([key, value]) => row(key, value));

  it('a week like the one before has moved nobody and crossed nothing', () => {
    fc.assert(
      fc.property(teams, list => {
        const same = { teams: rows(list) };
        const { moved, crossed } = digestOf(same, same);
        expect([moved, crossed]).toEqual([[], []]);
      }),
    );
  });

  it('weeks told backwards move as far and cross as often the other way', () => {
    fc.assert(
      fc.property(teams, teams, (one, other) => {
        const on = digestOf({ teams: rows(one) }, { teams: rows(other) });
        const back = digestOf({ teams: rows(other) }, { teams: rows(one) });
        const changes = (digest: typeof on, sign: number) =>
          digest.moved.map(({ key, activeAdoption }) => [
            key,
            ((activeAdoption.changePp ?? 0) * sign).toFixed(6),
          ]);
        expect(changes(back, -1)).toEqual(changes(on, 1));
        expect(back.crossed).toHaveLength(on.crossed.length);
      }),
    );
  });

  it('the order of teams does not matter, and unknown is never a number', () => {
    fc.assert(
      fc.property(teams, teams, (one, other) => {
        const digest = digestOf({ teams: rows(one) }, { teams: rows(other) });
        const reordered = digestOf(
          { teams: rows([...one].reverse()) },
          { teams: rows([...other].reverse()) },
        );
        expect(reordered.moved).toEqual(digest.moved);
        for (const { activeAdoption } of [...digest.moved, ...digest.crossed]) {
          expect(activeAdoption.now.value).not.toBeNull();
          expect(activeAdoption.before.value).not.toBeNull();
        }
      }),
    );
  });
});
