import { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import {
  Day,
  FootfallApi,
  shareOf,
  TrustFinding,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { screen, within } from '@testing-library/react';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { EntityFootfallServiceCard } from './EntityFootfallServiceCard';
import { EntityFootfallServiceContent } from './EntityFootfallServiceContent';

const service = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default' },
  spec: { type: 'service' },
});

const trustWith = (findings: TrustFinding[]): TrustReport => ({
  total: {
    known: 1,
    sound: findings.length === 0 ? 1 : 0,
    findings: { 'no-owner': 0, 'unknown-owner': 0, unregistered: 0, silent: 0 },
    score: shareOf(findings.length === 0 ? 1 : 0, 1, 'no-known-services'),
  },
  teams: [],
  services:
    findings.length === 0
      ? []
      : [
          {
            ref: 'component:default/web-api',
            title: 'web-api',
            owner: null,
            findings,
            deployments: 0,
            sources: [],
            lastDeployedAt: null,
          },
        ],
  page: { totalItems: findings.length === 0 ? 0 : 1, nextCursor: null },
});

const full: FootfallApi = {
  ...createFixtureApi('many'),
  getTrust: async () => trustWith([]),
};

const renderTab = (name: string, api: FootfallApi) =>
  renderScreen(
    <EntityProvider entity={service(name)}>
      <EntityFootfallServiceContent />
    </EntityProvider>,
    api,
  );

const renderCard = (name: string, api: FootfallApi) =>
  renderScreen(
    <EntityProvider entity={service(name)}>
      <EntityFootfallServiceCard />
    </EntityProvider>,
    api,
  );

/** Of an owner who has no page as a team. */
const ownedBy = (ref: string, findings: TrustFinding[]): FootfallApi => ({
  ...full,
  getTrust: async () => trustWith(findings),
  getService: async (asked, query) => {
    const detail = await full.getService(asked, query);
    const owner = { ref, title: 'Whoever' };
    return {
      ...detail,
      service: detail.service && { ...detail.service, owner },
    };
  },
});
const nobodies: [string, FootfallApi][] = [
  ['a person', ownedBy('user:default/jo.lind', [])],
  ['a Group that is gone', ownedBy('group:default/gone', ['unknown-owner'])],
];

describe('EntityFootfallServiceCard', () => {
  it('leads to the team that owns the service', async () => {
    await renderCard('web-api', full);
    expect(
      await screen.findByRole('link', { name: 'Web storefront' }),
    ).toHaveAttribute('href', expect.stringContaining('web'));
  });

  it.each(nobodies)('leads nowhere where the owner is %s', async (_, api) => {
    await renderCard('web-api', api);
    expect(await screen.findByText('Whoever')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Whoever' })).toBeNull();
  });
});

describe('EntityFootfallServiceContent', () => {
  it('shows the weeks, the ways and the team of a service', async () => {
    await renderTab('web-api', full);
    expect(await screen.findByText('The last 26 weeks')).toBeVisible();
    expect(screen.getByRole('slider', { name: /web-api/ })).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Web storefront' }),
    ).toHaveAttribute('href', '/footfall/teams/default/web');
    expect(screen.getByText('No mandate covers it.')).toBeVisible();
    expect(screen.getByText('nothing wrong')).toBeVisible();
    expect(
      await screen.findByRole('figure', {
        name: 'Deployments by route, by week',
      }),
    ).toBeVisible();
    const last = screen.getByRole('table', { name: 'Last deployments' });
    expect(within(last).getAllByText(/decided by rule/).length).toBeGreaterThan(
      5,
    );
  });

  it('says by which mandate a service is bound', async () => {
    await renderTab('web-api', {
      ...full,
      getService: async (ref, query) => ({
        ...(await full.getService(ref, query)),
        obligation: {
          day: '2026-11-21' as Day,
          isMandated: true,
          mandates: [
            {
              id: '1',
              title: 'Payments first',
              from: '2026-02-01' as Day,
              to: null,
              exception: null,
            },
          ],
        },
      }),
    });
    expect(await screen.findByText('mandated')).toBeVisible();
    expect(
      screen.getByText('“Payments first” has covered it since 1 Feb 2026.'),
    ).toBeVisible();
  });

  it('says what the catalog gets wrong, and how to mend it', async () => {
    await renderTab('web-api', {
      ...full,
      getTrust: async () => trustWith(['silent']),
    });
    expect(await screen.findByText('silent for 90 days')).toBeVisible();
    expect(screen.getByText(/^Retire it/)).toBeVisible();
  });

  it.each(nobodies)(
    'leads to no team where the owner is %s',
    async (_, api) => {
      await renderTab('web-api', api);
      expect(await screen.findByText('Whoever')).toBeVisible();
      expect(screen.getByText(/no Group that the catalog knows/)).toBeVisible();
      expect(screen.queryByRole('link', { name: 'Whoever' })).toBeNull();
    },
  );

  it('says that a component is none of those counted', async () => {
    await renderTab('nobody', full);
    expect(
      await screen.findByText('Footfall does not count this component'),
    ).toBeVisible();
  });

  it('offers to try again where the backend fails', async () => {
    await renderTab('web-api', {
      ...full,
      getTrust: () => Promise.reject(new Error('no route to host')),
    });
    expect(await screen.findByText(/no route to host/)).toBeVisible();
  });
});
