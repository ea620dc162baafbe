import { Entity } from '@backstage/catalog-model';
import { createDevApp } from '@backstage/dev-utils';
import { CatalogEntityPage } from '@backstage/plugin-catalog';
import { catalogApiRef, EntityProvider } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { Container } from '@backstage/ui';
import {
  EntityFootfallServiceCard,
  EntityFootfallServiceContent,
  EntityFootfallServiceEnvironmentsCard,
  EntityFootfallTeamCard,
  EntityFootfallTeamContent,
  EntityFootfallTeamCostsContent,
  EntityFootfallTeamVoiceContent,
  footfallApiRef,
  FootfallPage,
  footfallPlugin,
} from '../src';
import { createFixtureApi } from '../src/__fixtures__/createFixtureApi';
import { createFixtureEntities } from '../src/__fixtures__/createFixtureEntities';

// The old frontend system, over fixtures: no backend is needed.

const entityOf = (kind: string, name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: { type: 'service' },
});

createDevApp()
  .registerPlugin(footfallPlugin)
  .registerApi({
    api: footfallApiRef,
    deps: {},
    factory: () => createFixtureApi('many'),
  })
  .registerApi({
    api: catalogApiRef,
    deps: {},
    factory: () => catalogApiMock({ entities: createFixtureEntities() }),
  })
  // Where names of entities lead to; every portal has it.
  .addPage({
    path: '/catalog/:namespace/:kind/:name',
    element: <CatalogEntityPage />,
  })
  .addPage({ title: 'Footfall', path: '/footfall', element: <FootfallPage /> })
  .addPage({
    title: 'On a Group',
    path: '/group',
    element: (
      <EntityProvider entity={entityOf('Group', 'checkout')}>
        <Container py="4">
          <EntityFootfallTeamCard />
          <EntityFootfallTeamContent />
          <EntityFootfallTeamVoiceContent />
          <EntityFootfallTeamCostsContent />
        </Container>
      </EntityProvider>
    ),
  })
  .addPage({
    title: 'On a Component',
    path: '/component',
    element: (
      <EntityProvider entity={entityOf('Component', 'web-api')}>
        <Container py="4">
          <EntityFootfallServiceCard />
          <EntityFootfallServiceEnvironmentsCard />
          <EntityFootfallServiceContent />
        </Container>
      </EntityProvider>
    ),
  })
  .render();
