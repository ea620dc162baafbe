import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { createDevApp } from '@backstage/frontend-dev-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { footfallApiRef } from '../src';
import footfallPlugin from '../src/alpha';
import {
  createFixtureApi,
  FixtureSize,
} from '../src/__fixtures__/createFixtureApi';
import { createFixtureEntities } from '../src/__fixtures__/createFixtureEntities';

// The new frontend system, over fixtures: no backend is needed. The state to
// look at is chosen by the address, `?fixture=few`, and kept for the session.

const SIZES: readonly FixtureSize[] = ['none', 'few', 'many'];
const STORED = 'footfall-fixture';

function chosenSize(): FixtureSize {
  const asked = new URLSearchParams(window.location.search).get('fixture');
  if (asked) {
    sessionStorage.setItem(STORED, asked);
  }
  const stored = sessionStorage.getItem(STORED);
  return SIZES.find(size => size === stored) ?? 'many';
}

const fixtureModule = createFrontendModule({
  pluginId: 'footfall',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: footfallApiRef,
          deps: {},
          factory: () => createFixtureApi(chosenSize()),
        }),
    }),
  ],
});

const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogApiRef,
          deps: {},
          factory: () => catalogApiMock({ entities: createFixtureEntities() }),
        }),
    }),
  ],
});

createDevApp({
  features: [catalogPlugin, catalogModule, footfallPlugin, fixtureModule],
});
