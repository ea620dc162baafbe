import { createBackend } from '@backstage/backend-defaults';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { parseDay } from '@footfall/backstage-plugin-footfall-common';
import {
  DeploymentSink,
  footfallDeploymentSourcesExtensionPoint,
} from '@footfall/backstage-plugin-footfall-node';
import { haldenBankDeployments, haldenBankEntities } from '@footfall/demo';
import footfallPlugin from '../src';

/*
 * The plugin alone, with Halden Bank's catalog and deployments, configured by
 * the app-config.yaml at the root, which listens on this machine only. Whoever
 * asks is a user who may do everything:
 *
 *   curl 'http://localhost:7007/api/footfall/adoption?by=team'
 *
 * Deployments are taken from a service only:
 *
 *   curl -H 'authorization: Bearer mock-service-token' \
 *     -H 'content-type: application/json' -d '{"deployments": []}' \
 *     http://localhost:7007/api/footfall/deployments
 */

const BATCH_SIZE = 1_000;

async function handIn(sink: DeploymentSink) {
  const today = parseDay(new Date().toISOString().slice(0, 10));
  const deployments = haldenBankDeployments({ today });
  for (let at = 0; at < deployments.length; at += BATCH_SIZE) {
    await sink.submit(deployments.slice(at, at + BATCH_SIZE));
  }
}

const haldenBank = createBackendModule({
  pluginId: 'footfall',
  moduleId: 'halden-bank',
  register(env) {
    env.registerInit({
      deps: { sources: footfallDeploymentSourcesExtensionPoint },
      async init({ sources }) {
        sources.addSource({ id: 'halden-bank', connect: handIn });
      },
    });
  },
});

const backend = createBackend();

backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(
  mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
);
backend.add(catalogServiceMock.factory({ entities: haldenBankEntities() }));
backend.add(footfallPlugin);
backend.add(haldenBank);

backend.start();
