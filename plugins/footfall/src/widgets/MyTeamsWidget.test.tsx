import { identityApiRef } from '@backstage/core-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { MyTeamsWidget } from './MyTeamsWidget';

const renderOver = (api: FootfallApi, ownershipEntityRefs: string[]) =>
  renderScreen(
    <TestApiProvider
      apis={[
        [
          identityApiRef,
          mockApis.identity({
            userEntityRef: 'user:default/ann',
            ownershipEntityRefs,
          }),
        ],
      ]}
    >
      <MyTeamsWidget />
    </TestApiProvider>,
    api,
  );
const renderAs = (...ownershipEntityRefs: string[]) =>
  renderOver(createFixtureApi('many'), ownershipEntityRefs);

describe('MyTeamsWidget', () => {
  it('shows each team of the reader, and nobody else’s', async () => {
    await renderAs('group:default/web', 'group:default/checkout');
    expect(
      await screen.findByRole('link', {
        name: 'Open the figures of Web storefront',
      }),
    ).toHaveAttribute('href', '/footfall/teams/default/web');
    expect(screen.getByText('Checkout')).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(
      screen.getAllByRole('img', { name: /Active adoption by week/ }),
    ).toHaveLength(2);
  });

  it('shows the incident of a team beside its name', async () => {
    await renderAs('group:default/web', 'group:default/identity');
    expect(
      await screen.findByRole('link', { name: /incident/ }),
    ).toHaveAttribute('href', '/footfall/incidents/incident-1');
  });

  it('is as it was for whoever may not read incidents', async () => {
    await renderOver(
      {
        ...createFixtureApi('many'),
        getIncidents: () => Promise.reject(new Error('no')),
      },
      ['group:default/web'],
    );
    expect(
      await screen.findByRole('link', { name: /Web storefront/ }),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: /incident/ })).toBeNull();
  });

  it('says how many it leaves out', async () => {
    await renderAs(
      ...['web', 'checkout', 'fares', 'loyalty', 'mobile', 'identity'].map(
        name => `group:default/${name}`,
      ),
    );
    expect(
      await screen.findByText('1 more team of yours is not shown.'),
    ).toBeVisible();
  });

  it('tells somebody who is in no team why there is nothing', async () => {
    await renderAs('user:default/ann');
    expect(
      await screen.findByText(/You are a member of no team/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'All teams' })).toBeVisible();
  });
});
