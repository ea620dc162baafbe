import { screen } from '@testing-library/react';
import { createFixtureApi } from '../../__fixtures__/createFixtureApi';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { incidentOf } from './incidentOf';
import { TeamIncidents } from './TeamIncidents';

describe('TeamIncidents', () => {
  it('tells the team what is being done for it', async () => {
    await renderScreen(
      <TeamIncidents teamRef="group:default/fares" />,
      createFixtureApi('many'),
    );
    expect(
      await screen.findByText('You said: Every build begins from nothing.'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', {
        name: 'incident fixing: Fares and pricing',
      }),
    ).toHaveAttribute('href', '/footfall/incidents/incident-4');
  });

  it('is not there where there is none, or none may be seen', async () => {
    await renderScreen(
      <>
        <p>The team</p>
        <TeamIncidents teamRef="group:default/identity-below" />
        <TeamIncidents teamRef="group:default/web" />
      </>,
      {
        ...createFixtureApi('many'),
        getIncidents: () => Promise.reject(new Error('no')),
      },
    );
    expect(screen.getByText('The team')).toBeVisible();
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
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
