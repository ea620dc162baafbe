import {
  Day,
  FilterOptions,
  MandateRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { defaultFilters } from '../../filters/AdoptionFilters';
import { toMandateSpans } from './toMandateSpans';

const day = (text: string) => text as Day;
const line = { from: day('2026-01-01'), to: day('2026-12-01') };

const group = (name: string, parent: string | null) => ({
  ref: name,
  title: name,
  type: 'team',
  parentRef: parent,
  isTeam: true,
  isDepartment: false,
});
const teams: FilterOptions['teams'] = [
  group('bank', null),
  group('payments', 'bank'),
  group('cards', 'payments'),
  group('ml', 'bank'),
];

const mandate = (
  from: string,
  to: string | null,
  scope: Partial<MandateRecord['scope']> = {},
): MandateRecord => ({
  id: `${from}/${to}`,
  title: 'Payments use the golden path',
  scope: { team: null, type: null, tag: null, tier: null, ...scope },
  from: day(from),
  to: to === null ? null : day(to),
  reason: 'Audit',
  createdBy: 'user:default/ines',
  createdAt: '2026-01-01T00:00:00Z',
  endedBy: null,
  endedAt: null,
  exceptions: [],
});

const spansOf = (
  mandates: MandateRecord[],
  filters: Partial<typeof defaultFilters> = {},
) => toMandateSpans(mandates, { ...defaultFilters, ...filters }, teams, line);

describe('toMandateSpans', () => {
  it('cuts a mandate to the days that are shown, and says that it goes on', () => {
    expect(spansOf([mandate('2025-06-01', null)])).toMatchObject([
      { ...line, startsBefore: true, endsAfter: true, lane: 0 },
    ]);
    expect(spansOf([mandate('2026-02-01', '2026-03-01')])).toMatchObject([
      {
        from: '2026-02-01',
        to: '2026-03-01',
        startsBefore: false,
        endsAfter: false,
      },
    ]);
  });

  it.each([
    ['ended before', mandate('2025-06-01', '2026-01-01')],
    ['begins after', mandate('2026-12-01', null)],
    ['never held', mandate('2026-05-01', '2026-05-01')],
  ])('leaves out one that %s', (_, given) => {
    expect(spansOf([given])).toEqual([]);
  });

  it('puts what overlaps into lanes, and a lane to use again', () => {
    const spans = spansOf([
      mandate('2026-04-01', null),
      mandate('2026-02-01', '2026-05-01'),
      mandate('2026-05-01', null),
    ]);
    expect(spans.map(({ from, lane }) => [from, lane])).toEqual([
      ['2026-02-01', 0],
      ['2026-04-01', 1],
      ['2026-05-01', 0],
    ]);
  });

  it('tells where a title would run into that of the next in its lane', () => {
    const spans = spansOf([
      mandate('2026-02-01', '2026-03-01'),
      mandate('2026-02-15', null),
      mandate('2026-04-01', null),
    ]);
    expect(spans.map(({ lane, nextFrom }) => [lane, nextFrom])).toEqual([
      [0, '2026-04-01'],
      [1, null],
      [0, null],
    ]);
  });

  it.each<[string | undefined, boolean]>([
    [undefined, true],
    ['bank', true],
    ['payments', true],
    ['cards', true],
    ['ml', false],
  ])('of Payments, seen from %s: %s', (team, isShown) => {
    const spans = spansOf([mandate('2026-02-01', null, { team: 'payments' })], {
      team,
    });
    expect(spans).toHaveLength(isShown ? 1 : 0);
  });

  it('looks at tier and type', () => {
    const given = [
      mandate('2026-02-01', null, { tier: 'staging' }),
      mandate('2026-03-01', null, { type: 'website' }),
    ];
    expect(spansOf(given).map(span => span.from)).toEqual(['2026-03-01']);
    expect(spansOf(given, { type: 'service' })).toEqual([]);
  });
});
