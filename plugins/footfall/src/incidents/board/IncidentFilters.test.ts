import { createFixtureIncidents } from '../../__fixtures__/createFixtureIncidents';
import {
  attendTo,
  readIncidentFilters,
  writeIncidentFilters,
} from './IncidentFilters';

describe('the filters of the board', () => {
  it.each([
    ['', {}],
    ['team=group:default/web', { team: 'group:default/web' }],
    ['show=overdue', { attention: 'overdue' }],
    ['show=nonsense', {}],
  ])('are read from %j and written again', (address, filters) => {
    const read = readIncidentFilters(new URLSearchParams(address));
    expect(read).toEqual({ team: undefined, attention: undefined, ...filters });
    const written = writeIncidentFilters(read, new URLSearchParams('a=b'));
    expect(written.get('a')).toBe('b');
    expect(readIncidentFilters(written)).toEqual(read);
  });

  it('leave what the reader wants to look at', async () => {
    const { incidents } = await createFixtureIncidents(
      Date.now(),
    ).getIncidents();
    const teams = (attention: Parameters<typeof attendTo>[1]) =>
      attendTo(incidents, attention).map(({ team }) => team.title);
    expect(teams('overdue')).toEqual(['Web storefront']);
    expect(teams('mine')).toEqual(['Loyalty']);
    expect(teams(undefined)).toHaveLength(incidents.length);
  });
});
