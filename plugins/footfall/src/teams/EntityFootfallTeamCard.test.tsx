import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { EntityFootfallTeamCard } from './EntityFootfallTeamCard';

const renderCard = (name: string, changes: Partial<FootfallApi> = {}) =>
  renderScreen(
    <EntityProvider
      entity={{
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name },
        spec: { type: 'team', children: [] },
      }}
    >
      <EntityFootfallTeamCard />
    </EntityProvider>,
    { ...createFixtureApi('many'), ...changes },
  );
const strip = { name: /Active adoption by week/ };

describe('EntityFootfallTeamCard', () => {
  it('shows the incident of the team beside its figures', async () => {
    await renderCard('web');
    expect(await screen.findByRole('img', strip)).toBeVisible();
    expect(
      await screen.findByRole('link', { name: /incident/ }),
    ).toHaveAttribute('href', '/footfall/incidents/incident-1');
  });

  it.each<[string, string, Partial<FootfallApi>]>([
    ['there is none', 'identity', {}],
    [
      'none may be read',
      'web',
      { getIncidents: () => Promise.reject(new Error('no')) },
    ],
  ])('shows only figures where %s', async (_, name, changes) => {
    await renderCard(name, changes);
    expect(await screen.findByRole('img', strip)).toBeVisible();
    expect(screen.queryByRole('link', { name: /incident/ })).toBeNull();
  });
});
