import { mockServices } from '@backstage/backend-test-utils';
import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { FakeFootfall } from './__testUtils__/FakeFootfall';
import { startScaffolder } from './__testUtils__/startScaffolder';
import { createExtendEnvironmentAction } from './actions/extendEnvironment';
import { createRegisterEnvironmentAction } from './actions/registerEnvironment';
import { createVerifyCostAction } from './actions/verifyCost';
import { FootfallBackend } from './FootfallBackend';

/*
 * Every example runs in the real scaffolder, as whoever copies it would have it.
 */

const backend = new FootfallBackend({
  auth: mockServices.auth(),
  discovery: mockServices.discovery(),
});
const actions = [
  createVerifyCostAction(backend),
  createRegisterEnvironmentAction(backend, '/footfall'),
  createExtendEnvironmentAction(backend, '/footfall'),
];
const values = {
  name: 'ledger',
  owner: 'group:default/red',
  cost: { acknowledged: true, acknowledgementId: 'acknowledged' },
  environmentId: 'env/1',
  reason: 'A load test',
};
const verified = {
  path: '/acknowledgements/acknowledged/verification',
  body: { templateRef: 'template:default/api', inputs: values },
};

/** What each of the examples sends, by its description. */
const expected: Record<string, { path: string; body: object }> = {
  'The first step of a template whose last page has the field': {
    ...verified,
    body: { ...verified.body, teamRef: 'group:default/red', isDryRun: false },
  },
  'Without a team: no budget is looked at': {
    ...verified,
    body: { ...verified.body, teamRef: null },
  },
  'The last step of a template, at the cost that was accepted': {
    path: '/environments',
    body: {
      name: 'ledger',
      teamRef: 'group:default/red',
      serviceRef: 'component:default/ledger',
      ttlDays: 14,
      acknowledgementId: 'acknowledged',
      templateRef: 'template:default/api',
      url: 'https://ledger.preview.example.com',
    },
  },
  'An environment that stays, of a team and no service': {
    path: '/environments',
    body: { name: 'ledger', tier: 'development', ttlDays: null },
  },
  'Two weeks more, and why': {
    path: '/environments/env%2F1/extensions',
    body: { days: 14, reason: 'A load test' },
  },
};

const examples = actions.flatMap(action =>
  (action.examples ?? []).map(
    example => [action.id, example.description, example] as const,
  ),
);

describe('examples', () => {
  jest.setTimeout(60_000);

  it.each(examples)(
    '%s: %s',
    async (_, description, { example }: TemplateExample) => {
      const { steps }: { steps: JsonObject[] } = parse(example);
      const footfall = new FakeFootfall();
      const scaffolder = await startScaffolder(steps, [footfall.feature]);
      const task = await scaffolder.run(values);
      expect(task).toMatchObject({ status: 'completed', error: undefined });
      expect(footfall.received).toMatchObject([
        { by: 'user:default/mock', ...expected[description] },
      ]);
      await scaffolder.stop();
    },
  );
});
