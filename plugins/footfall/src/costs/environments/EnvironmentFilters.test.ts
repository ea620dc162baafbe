import { createFixtureEnvironments } from '../../__fixtures__/createFixtureEnvironments';
import {
  EnvironmentFilters,
  environmentsOf,
  everyEnvironment,
  filterEnvironments,
  FORGOTTEN,
  joinCsv,
  MINE,
  readEnvironmentFilters,
  toEnvironmentsQuery,
  toExportQueries,
  writeEnvironmentFilters,
} from './EnvironmentFilters';

const filters = (part: Partial<EnvironmentFilters>) => ({
  ...everyEnvironment,
  ...part,
});

describe('EnvironmentFilters', () => {
  it.each([
    filters({}),
    filters({ team: 'group:default/web', state: 'idle', tier: 'staging' }),
    filters({ state: FORGOTTEN, service: 'component:default/web-api' }),
  ])('come back from an address as they went: %j', written => {
    expect(
      readEnvironmentFilters(
        writeEnvironmentFilters(written, new URLSearchParams()),
      ),
    ).toEqual(written);
  });

  it.each(['state=lost', 'tier=moon', 'state=constructor'])(
    'read the wrong address %s as if unsaid',
    text => {
      expect(readEnvironmentFilters(new URLSearchParams(text))).toEqual(
        everyEnvironment,
      );
    },
  );

  it('leave the rest of the address alone', () => {
    const params = new URLSearchParams('q=1&state=idle');
    expect(writeEnvironmentFilters(everyEnvironment, params).toString()).toBe(
      'q=1',
    );
  });

  it('take idle and expired ones as forgotten', () => {
    const states = filterEnvironments(
      createFixtureEnvironments(),
      filters({ state: FORGOTTEN }),
    ).map(({ state }) => state);
    expect([...new Set(states)].sort()).toEqual(['expired', 'idle']);
  });

  it('find a service however its ref is spelt', () => {
    const namesOf = (service: string | undefined) =>
      environmentsOf(createFixtureEnvironments(), service).map(
        ({ name }) => name,
      );
    expect(namesOf('Component:Default/Fares-API')).toEqual(['fares-loadtest']);
    expect(namesOf(undefined)).toHaveLength(createFixtureEnvironments().length);
  });

  it('ask for all of a team, so that every service of it can be chosen', () => {
    const service = 'component:default/web-api';
    const team = 'group:default/web';
    expect(toEnvironmentsQuery(filters({ service, team }))).toEqual({ team });
    expect(toExportQueries(filters({ service, team }))).toEqual([
      { service, team },
    ]);
  });

  it('ask for those that went only where they are wanted', () => {
    expect(toEnvironmentsQuery(filters({}))).toEqual({});
    expect(toEnvironmentsQuery(filters({ state: 'gone' }))).toEqual({
      gone: 'true',
    });
    expect(toEnvironmentsQuery(filters({ team: MINE }))).toEqual({
      mine: 'true',
    });
  });

  it('save as a file what is shown', () => {
    expect(
      toExportQueries(filters({ state: FORGOTTEN, tier: 'staging' })),
    ).toEqual([
      { state: 'idle', tier: 'staging' },
      { state: 'expired', tier: 'staging' },
    ]);
    expect(joinCsv(['name\na\n', 'name\nb\n', 'name\n'])).toBe('name\na\nb\n');
  });
});
