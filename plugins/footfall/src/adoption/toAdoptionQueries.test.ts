import { Day } from '@footfall/backstage-plugin-footfall-common';
import { defaultFilters } from '../filters/AdoptionFilters';
import { toAdoptionQueries } from './toAdoptionQueries';

const day = (text: string) => text as Day;
const options = { today: day('2026-11-21'), firstDay: day('2024-01-01') };

describe('toAdoptionQueries', () => {
  it('asks for the window, and for a year and a half up to its end', () => {
    const queries = toAdoptionQueries(defaultFilters, options);
    expect(queries.window).toEqual({ from: '2026-10-24', to: '2026-11-21' });
    expect(queries.comparison).toEqual({ days: 28, tooEarlyFor: null });
    expect(queries.total).toMatchObject({
      from: '2026-10-24',
      to: '2026-11-21',
      interval: 'week',
      seriesFrom: '2025-05-22',
    });
    expect(queries.rows).toMatchObject({
      by: 'team',
      seriesFrom: '2026-05-23',
    });
  });

  it('asks for trends as of the end of the window, as its figures are', () => {
    const window = { from: day('2026-01-01'), to: day('2026-02-01') };
    const { trends } = toAdoptionQueries(
      { ...defaultFilters, window },
      options,
    );
    expect(trends.asOf).toBe('2026-02-01');
  });

  it('begins no line before the first deployment', () => {
    const queries = toAdoptionQueries(defaultFilters, {
      ...options,
      firstDay: day('2026-06-01'),
    });
    expect(queries.line.from).toBe('2026-06-01');
  });

  it('compares with nothing that began before the first deployment', () => {
    const firstDay = day('2026-10-01');
    const queries = toAdoptionQueries(defaultFilters, { ...options, firstDay });
    expect(queries.comparison.tooEarlyFor).toBe(firstDay);
  });

  it('never begins a line after its window', () => {
    const window = { from: day('2026-01-01'), to: day('2026-02-01') };
    const queries = toAdoptionQueries(
      { ...defaultFilters, window },
      { ...options, firstDay: day('2026-06-01') },
    );
    expect(queries.line).toEqual(window);
  });

  it('narrows every question alike', () => {
    const queries = toAdoptionQueries(
      { ...defaultFilters, tier: 'staging', team: 'group:default/a' },
      options,
    );
    for (const query of [
      queries.total,
      queries.rows,
      queries.routesInWindow,
      queries.routesOverTime,
    ]) {
      expect(query).toMatchObject({ tier: 'staging', team: 'group:default/a' });
    }
  });
});
