import { Day } from '@footfall/backstage-plugin-footfall-common';
import {
  AdoptionFilters,
  defaultFilters,
  narrows,
  readFilters,
  resolveWindow,
  writeFilters,
} from './AdoptionFilters';

const day = (text: string) => text as Day;
const none = new URLSearchParams();

describe('AdoptionFilters', () => {
  it.each<AdoptionFilters>([
    defaultFilters,
    { ...defaultFilters, window: '12m', tier: 'staging' },
    {
      window: { from: day('2026-01-01'), to: day('2026-02-01') },
      tier: 'production',
      team: 'group:default/payments',
      type: 'website',
      by: 'department',
    },
  ])('comes back from an address as it went in: %j', filters => {
    expect(readFilters(writeFilters(filters, none))).toEqual(filters);
  });

  it('leaves the default out of the address, and the rest of it alone', () => {
    const params = new URLSearchParams('tier=staging&q=pay');
    expect(writeFilters(defaultFilters, params).toString()).toBe('q=pay');
  });

  it.each([
    'window=3d',
    'tier=moon',
    'by=moon',
    'from=2026-02-01&to=2026-01-01',
    'from=yesterday&to=2026-01-01',
    'window=constructor',
  ])('reads the wrong address %s as the default', text => {
    expect(readFilters(new URLSearchParams(text))).toEqual(defaultFilters);
  });

  it('narrows unless it is the default, whatever the rows stand for', () => {
    expect(narrows({ ...defaultFilters, by: 'type' })).toBe(false);
    expect(narrows({ ...defaultFilters, type: 'website' })).toBe(true);
    expect(narrows({ ...defaultFilters, window: '7d' })).toBe(true);
  });

  it('resolves a preset to whole days up to today', () => {
    expect(resolveWindow('7d', day('2026-03-10'))).toEqual({
      from: '2026-03-03',
      to: '2026-03-10',
    });
  });
});
