import { addDays, Day } from '@footfall/backstage-plugin-footfall-common';
import { FixtureMandates } from '../__fixtures__/FixtureMandates';
import { TODAY } from '../__fixtures__/organisation';
import { timelineRange, toMandateTimeline } from './toMandateTimeline';

const range = { from: '2026-01-01' as Day, to: '2026-04-11' as Day };

function lanesOf(from: string, to: string | null) {
  const fixture = new FixtureMandates(0, [
    {
      title: 'A',
      scope: {},
      from: from as Day,
      to: to as Day | null,
      reason: 'why',
    },
  ]);
  return toMandateTimeline(fixture.list().mandates, range);
}

describe('toMandateTimeline', () => {
  it.each([
    ['within', '2026-01-11', '2026-01-31', 0.1, 0.2],
    ['cut at both ends', '2025-01-01', '2027-01-01', 0, 1],
    ['open', '2026-03-12', null, 0.7, 0.3],
  ])('draws what lies %s', (_, from, to, start, length) => {
    const [lane] = lanesOf(from, to);
    expect(lane.start).toBeCloseTo(start);
    expect(lane.length).toBeCloseTo(length);
  });

  it.each([
    ['before it', '2025-01-01', '2025-12-31'],
    ['after it', '2026-05-01', null],
    ['on no day', '2026-02-01', '2026-02-01'],
  ])('leaves out what lies %s', (_, from, to) => {
    expect(lanesOf(from, to)).toEqual([]);
  });

  it('draws exceptions as bars of their own', () => {
    const fixture = new FixtureMandates(0, [
      { title: 'A', scope: {}, from: range.from, reason: 'why' },
    ]);
    fixture.grant(fixture.list().mandates[0].id, {
      serviceRef: 'component:default/a',
      askedBy: 'group:default/b',
      from: addDays(range.from, 50),
      reason: 'why not',
    });
    const [lane] = toMandateTimeline(fixture.list().mandates, range);
    expect(lane.exceptions).toMatchObject([{ start: 0.5, length: 0.5 }]);
  });

  it('shows 18 months and a little of what is to come', () => {
    expect(timelineRange(TODAY)).toEqual({
      from: '2025-05-22',
      to: '2027-01-05',
    });
  });
});
