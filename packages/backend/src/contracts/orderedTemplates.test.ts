import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogModuleScaffolderEntityModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import footfallPlugin from '@footfall/backstage-plugin-footfall-backend';
import scaffolderModuleFootfall from '@footfall/backstage-plugin-scaffolder-backend-module-footfall';
import { FootfallClient } from '@footfall/backstage-plugin-footfall-common';
import { haldenBankEntities } from '@footfall/demo';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { HaldenBankEntityProvider } from '../demo/HaldenBankEntityProvider';
import { scaffolderModuleHaldenBank } from '../demo/scaffolderModuleHaldenBank';

/*
 * Two templates of Halden Bank in the real catalog and the real scaffolder: nothing
 * is ordered by anybody who did not accept what it costs, whichever way it was sent.
 */

const OWNER = 'group:default/fraud-models';
const { costs } = parse(
  readFileSync(resolve(__dirname, '../../../../app-config.yaml'), 'utf8'),
).footfall;

const needed = haldenBankEntities().filter(
  ({ kind, metadata: { name } }) =>
    kind === 'Template' || kind === 'Group' || name === 'fraud-models',
);

const catalogModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'halden-bank',
  register(env) {
    env.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      init: async ({ catalog }) =>
        catalog.addEntityProvider(new HaldenBankEntityProvider(needed)),
    });
  },
});

const notebook = {
  name: 'rings',
  owner: OWNER,
  cloud: 'gcp',
  gpus: 1,
  hoursPerDay: 8,
  days: 14,
};
const api = {
  name: 'receipts',
  owner: OWNER,
  cloud: 'aws',
  size: 'small',
  databaseGb: 50,
  replicas: 2,
};
const orders = [
  ['template:default/gpu-notebook', notebook, 'rings-notebook'],
  ['template:default/python-api-with-database', api, 'receipts-preview'],
] as const;

/** Whoever asks is in the team that pays. */
const membership = mockServices.userInfo.mock({
  getUserInfo: async () => ({
    userEntityRef: 'user:default/mock',
    ownershipEntityRefs: ['user:default/mock', OWNER],
  }),
}).factory;

const PATIENCE_MS = 60_000;

async function eventually<T>(ask: () => Promise<T | undefined>): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
    if (Date.now() > until) {
      throw new Error('It does not come about');
    }
    await new Promise(done => setTimeout(done, 200));
  }
}

describe('templates that cost money', () => {
  jest.setTimeout(180_000);
  const workingDirectory = mkdtempSync(join(tmpdir(), 'footfall-orders-'));
  let stop: () => Promise<void>;
  let baseUrl: string;
  let footfall: FootfallClient;

  const send = async (path: string, body?: object) => {
    const response = await fetch(`${baseUrl}${path}`, {
      headers: {
        authorization: mockCredentials.user.header(),
        'content-type': 'application/json',
      },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text() };
  };
  const start = (templateRef: string, values: object) =>
    send('/scaffolder/v2/tasks', { templateRef, values });
  const endOf = async (id: string) =>
    eventually(async () => {
      const { text } = await send(`/scaffolder/v2/tasks/${id}/events`);
      const events: { type: string; body: object }[] = JSON.parse(text);
      const end = events.find(({ type }) => type === 'completion');
      return end && Object(end.body);
    });
  const run = async (templateRef: string, values: object) => {
    const { text } = await start(templateRef, values);
    return endOf(JSON.parse(text).id);
  };
  const acknowledge = async (templateRef: string, inputs: object) => {
    const question = { templateRef, inputs: { ...inputs }, teamRef: OWNER };
    const { fingerprint } = await footfall.costs.estimate(question);
    return footfall.costs.acknowledge({ ...question, fingerprint });
  };
  const withCost = (values: object, acknowledgementId: string) => ({
    ...values,
    cost: { acknowledged: true, acknowledgementId },
  });

  beforeAll(async () => {
    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleScaffolderEntityModel,
        catalogModule,
        scaffolderPlugin,
        scaffolderModuleFootfall,
        scaffolderModuleHaldenBank,
        footfallPlugin,
        membership,
        mockServices.rootConfig.factory({
          data: {
            backend: { workingDirectory },
            catalog: { rules: [{ allow: ['Template', 'Group', 'User'] }] },
            footfall: { costs },
          },
        }),
      ],
    });
    stop = () => backend.stop();
    baseUrl = `http://127.0.0.1:${backend.server.port()}/api`;
    footfall = new FootfallClient({
      baseUrl: `${baseUrl}/footfall`,
      fetch: (input, init) =>
        fetch(input, {
          ...init,
          headers: {
            ...Object(init?.headers),
            authorization: mockCredentials.user.header(),
          },
        }),
    });
    await eventually(async () => {
      const { text } = await send('/catalog/entities?filter=kind=template');
      return JSON.parse(text).length > 2 ? true : undefined;
    });
    await eventually(async () => {
      await footfall.syncCatalog().catch(() => undefined);
      const { teams } = await footfall.getFilterOptions();
      return teams.some(({ ref }) => ref === OWNER) ? true : undefined;
    });
  });

  afterAll(async () => {
    await stop?.();
    rmSync(workingDirectory, { recursive: true, force: true });
  });

  it.each(orders)(
    '%s has a known price on every cloud',
    async (ref, inputs) => {
      const { alternatives, ordered } = await footfall.costs.estimate({
        templateRef: ref,
        inputs: { ...inputs },
      });
      for (const offer of [ordered, ...alternatives]) {
        expect(offer).toMatchObject({ completeness: 'complete' });
      }
      expect(alternatives).toHaveLength(2);
    },
  );

  it.each(orders)('%s cannot be sent without the tick', async (ref, values) => {
    for (const cost of [
      undefined,
      { acknowledged: false, acknowledgementId: 'x' },
      { acknowledged: true },
      { acknowledged: true, acknowledgementId: '' },
    ]) {
      const { status, text } = await start(ref, { ...values, cost });
      expect(status).toBe(400);
      expect(text).toMatch(/acknowledge/);
    }
    // Whoever is refused reads how it is done.
    expect((await start(ref, values)).text).toContain(
      '/api/footfall/acknowledgements',
    );
  });

  it.each(orders)(
    '%s fails in its first step with what was made up',
    async (ref, values) => {
      const { error } = await run(ref, withCost(values, 'made-up'));
      expect(error.message).toMatch(
        /There is no cost acknowledgement 'made-up'. To get one, open the template's form in the portal.*POST .*\/api\/footfall\/acknowledgements/,
      );
    },
  );

  it.each(orders)(
    '%s runs once for what was accepted, and for nothing else',
    async (ref, values, environmentName) => {
      const { id, monthly } = await acknowledge(ref, values);
      const tampered = Object.fromEntries(
        Object.entries(values).map(([key, value]) => [
          key,
          key === 'gpus' || key === 'replicas' ? 8 : value,
        ]),
      );
      const refused = await run(ref, withCost(tampered, id));
      expect(refused.error.message).toMatch(
        /The inputs of the task are not those that were accepted/,
      );

      const { error, output } = await run(ref, withCost(values, id));
      expect(error).toBeUndefined();
      expect(output.links[0].url).toMatch(/^\/footfall\/costs\/environments\//);
      const readme = readFileSync(
        join(
          workingDirectory,
          'halden-bank-repositories',
          values.name,
          'README.md',
        ),
        'utf8',
      );
      expect(readme).toMatch(new RegExp(`^# ${values.name}\n`));
      expect(readme).toMatch(/ GBP a\s+month/);
      const { environments } = await footfall.costs.getEnvironments();
      expect(
        environments.find(({ name }) => name === environmentName),
      ).toMatchObject({ teamRef: OWNER, templateRef: ref, monthly });

      const replayed = await run(ref, withCost(values, id));
      expect(replayed.error.message).toMatch(/was used by the task/);
    },
  );
});
