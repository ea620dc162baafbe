import { screen } from '@testing-library/react';
import {
  FootfallApi,
  IncidentSummary,
} from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../../api/useAnswer';
import { createFixtureApi } from '../../__fixtures__/createFixtureApi';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { incidentOf } from './incidentOf';
import { TeamIncidents } from './TeamIncidents';

function OfTeam(props: { teamRef: string }) {
  const { teamRef } = props;
  const answer = useAnswer(teamRef, api => api.getIncidents({ team: teamRef }));
  return <TeamIncidents teamRef={teamRef} answer={answer} />;
}

const show = (name: string, changes: Partial<FootfallApi> = {}) =>
  renderScreen(<OfTeam teamRef={`group:default/${name}`} />, {
    ...createFixtureApi('many'),
    ...changes,
  });

describe('TeamIncidents', () => {
  it('tells the team what is being done for it', async () => {
    await show('fares');
    expect(
      await screen.findByText('You said: Every build begins from nothing.'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', {
        name: 'incident fixing: Fares and pricing',
      }),
    ).toHaveAttribute('href', '/footfall/incidents/incident-4');
  });

  it('says that nothing was said to the team yet', async () => {
    await show('web');
    expect(
      await screen.findByText('Nothing was said to the team yet.'),
    ).toBeVisible();
  });

  it('lists what is to be done first, and names the teams below', async () => {
    const list = await createFixtureApi('many').getIncidents();
    const keep = ['identity', 'web', 'fares'];
    const isKept = ({ team }: IncidentSummary) =>
      keep.includes(team.ref.split('/')[1]);
    await show('fares', {
      getIncidents: async () => ({
        ...list,
        incidents: list.incidents.filter(isKept).reverse(),
      }),
    });
    const items = await screen.findAllByRole('listitem');
    expect(items.map(item => item.textContent)).toEqual([
      expect.stringMatching(/^Platform pulse/),
      expect.stringMatching(/^Web storefront: Platform pulse/),
      expect.stringMatching(/^Identity: Platform pulse/),
    ]);
  });

  it.each<[string, number | undefined, RegExp]>([
    ['there is none', undefined, /^There is none that you may see/],
    ['none may be seen', 403, /^Incidents are for their owners/],
    ['they cannot be had', 500, /no route/],
  ])('says so where %s', async (_, statusCode, words) => {
    await show('identity-below', {
      ...(statusCode && {
        getIncidents: () =>
          Promise.reject(Object.assign(new Error('no route'), { statusCode })),
      }),
    });
    expect(await screen.findByText(words)).toBeVisible();
  });
});

describe('incidentOf', () => {
  it('is the open one of the team, not one that is resolved', async () => {
    const { incidents } = await createFixtureApi('many').getIncidents();
    expect(incidentOf('group:default/web', incidents)?.id).toBe('incident-1');
    expect(incidentOf('group:default/identity', incidents)).toBeUndefined();
    expect(incidentOf('group:default/none', incidents)).toBeUndefined();
  });
});
