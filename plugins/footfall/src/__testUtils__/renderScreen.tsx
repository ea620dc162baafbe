import { ReactElement } from 'react';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { footfallApiRef } from '../api/footfallApiRef';
import { FootfallPalette } from '../palette/FootfallPalette';
import { footfallRootRouteRef } from '../routes';
import { FrameProps, FrameProvider } from '../shell/Frame';
import { createFixtureEntities } from '../__fixtures__/createFixtureEntities';

function PlainFrame(props: FrameProps) {
  return (
    <main>
      <h1>{props.title}</h1>
      {props.actions}
      {props.children}
    </main>
  );
}

/**
 * Shows a part of the portal over a client, at an address. The plugin's own
 * pages are under `/footfall`.
 */
export function renderScreen(
  screen: ReactElement,
  api: FootfallApi,
  address: string = '/',
) {
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [footfallApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: createFixtureEntities() })],
      ]}
    >
      <FrameProvider value={PlainFrame}>
        <FootfallPalette>{screen}</FootfallPalette>
      </FrameProvider>
    </TestApiProvider>,
    {
      routeEntries: [address],
      mountedRoutes: {
        '/footfall': footfallRootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}
