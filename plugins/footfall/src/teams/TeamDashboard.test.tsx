import '../__testUtils__/wideScreen';
import { screen } from '@testing-library/react';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { TeamDashboard } from './TeamDashboard';

async function renderTeam(name: string, api: FootfallApi, address?: string) {
  const options = await api.getFilterOptions();
  await renderScreen(
    <TeamDashboard teamRef={`group:default/${name}`} options={options} />,
    api,
    address,
  );
}

// Everything that a team has is a lot to draw.
jest.setTimeout(30_000);
const patience = { timeout: 10_000 };

describe('TeamDashboard', () => {
  it('lists the teams below a department', async () => {
    await renderTeam('fleet', createFixtureApi('many'));
    const below = await screen.findByRole(
      'grid',
      { name: 'Teams below' },
      patience,
    );
    expect(below).toHaveTextContent('Port operations');
    expect(below).not.toHaveTextContent('Checkout');
  });

  it('has nobody below a team without teams', async () => {
    await renderTeam('ports', createFixtureApi('many'));
    expect(
      await screen.findByRole('region', { name: 'Services' }, patience),
    ).toBeVisible();
    expect(
      screen.queryByRole('region', { name: 'Teams below' }),
    ).not.toBeInTheDocument();
  });

  it('says that a team owns nothing, where there is nothing to reset', async () => {
    await renderTeam('archive', createFixtureApi('many'));
    expect(
      await screen.findByText(
        'This team owns no known service',
        undefined,
        patience,
      ),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Show everything' }),
    ).toBeNull();
  });

  it.each(['many', 'none'] as const)(
    'leads to what the team says, where %s of its deployments are recorded',
    async size => {
      await renderTeam('web', {
        ...createFixtureApi(size),
        getIncidents: createFixtureApi('many').getIncidents,
      });
      expect(
        await screen.findByRole(
          'link',
          { name: 'What the team says, and what is done about it' },
          patience,
        ),
      ).toHaveAttribute('href', '/catalog/default/group/web/voice');
      expect(
        await screen.findByRole('link', { name: /incident overdue/ }, patience),
      ).toHaveAttribute('href', '/footfall/incidents/incident-1');
      // It is told in full where it leads to, and not twice.
      expect(screen.queryByText(/^You said:/)).not.toBeInTheDocument();
    },
  );

  it('offers to show everything where it was narrowed', async () => {
    await renderTeam('archive', createFixtureApi('many'), '/?type=website');
    expect(
      await screen.findByText(/No service matches/, undefined, patience),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Show everything' }),
    ).toBeVisible();
  });
});
