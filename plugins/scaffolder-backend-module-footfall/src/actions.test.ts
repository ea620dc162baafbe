import { JsonObject } from '@backstage/types';
import { FakeFootfall } from './__testUtils__/FakeFootfall';
import { startScaffolder } from './__testUtils__/startScaffolder';

const values = {
  name: 'ledger',
  owner: 'group:default/red',
  cost: { acknowledgementId: 'acknowledged' },
};
const step = (action: string, input: JsonObject) => ({
  id: 'it',
  name: 'It',
  action,
  input,
});
const verify = step('footfall:cost:verify', {
  acknowledgementId: '${{ parameters.cost.acknowledgementId }}',
  inputs: '${{ parameters }}',
  teamRef: '${{ parameters.owner }}',
});
const register = step('footfall:environment:register', {
  name: '${{ parameters.name }}',
  teamRef: '${{ parameters.owner }}',
});
const extend = step('footfall:environment:extend', {
  environmentId: 'env/1',
  days: 7,
});
const outputOf = (...names: string[]) =>
  Object.fromEntries(
    names.map(name => [name, `\${{ steps.it.output.${name} }}`]),
  );

describe('actions in the real scaffolder', () => {
  jest.setTimeout(60_000);
  let stop: (() => Promise<void>) | undefined;
  afterEach(() => stop?.());

  async function start(steps: JsonObject[], output: JsonObject = {}) {
    const footfall = new FakeFootfall();
    const scaffolder = await startScaffolder(steps, [footfall.feature], output);
    stop = scaffolder.stop;
    return { ...scaffolder, footfall };
  }

  it('hands on what it costs', async () => {
    const { run } = await start(
      [verify],
      outputOf('monthly', 'low', 'high', 'currency', 'acknowledgementId'),
    );
    expect((await run(values)).output).toEqual({
      monthly: '120.00 to 180.00 GBP a month',
      low: '120.00',
      high: '180.00',
      currency: 'GBP',
      acknowledgementId: 'acknowledged',
    });
  });

  it('says that what is unknown is unknown', async () => {
    const { footfall, run } = await start(
      [verify],
      outputOf('monthly', 'completeness', 'high'),
    );
    footfall.ordered = {
      ...footfall.ordered,
      completeness: 'unknown',
      monthly: null,
      unknownLines: 2,
    };
    expect((await run(values)).output).toEqual({
      monthly: 'an unknown amount a month',
      completeness: 'unknown',
      high: null,
    });
  });

  it('claims for the task that runs', async () => {
    const { footfall, run } = await start([verify]);
    const { id } = await run(values);
    expect(footfall.received).toMatchObject([{ body: { taskId: id } }]);
  });

  it.each<[string, JsonObject]>([
    ['nothing', { name: 'ledger', owner: 'group:default/red' }],
    ['an empty text', { ...values, cost: { acknowledgementId: '' } }],
    ['null', { ...values, cost: { acknowledgementId: null } }],
  ])('fails where %s was sent, and says how to get one', async (_, sent) => {
    const { footfall, run } = await start([verify]);
    const { error, status } = await run(sent);
    expect(status).toBe('failed');
    expect(error).toMatch(/nobody acknowledged what it costs/);
    expect(error).toMatch(/POST .*\/api\/footfall\/cost-estimates/);
    expect(footfall.received).toEqual([]);
  });

  it('fails with the words of the backend where it refuses', async () => {
    const { footfall, run } = await start([verify, register]);
    footfall.refusal = { status: 409, message: 'It costs more by now.' };
    const { error, log, status } = await run(values);
    expect({ error, status }).toEqual({
      status: 'failed',
      error: 'It costs more by now.',
    });
    expect(footfall.received).toHaveLength(1);
    // Where our code stands says nothing to whoever reads the log.
    expect(log).toContain('It costs more by now.');
    expect(log).not.toMatch(/FootfallBackend/);
  });

  it('fails where Footfall is not to be had', async () => {
    const scaffolder = await startScaffolder([verify], []);
    stop = scaffolder.stop;
    expect(await scaffolder.run(values)).toMatchObject({ status: 'failed' });
  });

  it('tells where an environment is to be seen and how long it lives', async () => {
    const { run } = await start(
      [register],
      outputOf('environmentId', 'expiresOn', 'link'),
    );
    expect((await run(values)).output).toEqual({
      environmentId: 'env/1',
      expiresOn: '2026-12-05',
      link: '/footfall/costs/environments/env%2F1',
    });
  });

  it('extends once, however often the step is tried', async () => {
    const { footfall, run } = await start(
      [extend],
      outputOf('expiresOn', 'extensionsLeft'),
    );
    const { id, output } = await run(values);
    expect(output).toEqual({ expiresOn: '2026-12-05', extensionsLeft: 2 });
    expect(footfall.received).toMatchObject([{ body: { key: `${id}:it` } }]);
  });

  it('changes nothing in a dry run', async () => {
    const { dryRun, footfall } = await start(
      [verify, register, extend].map((each, index) => ({
        ...each,
        id: `step-${index}`,
      })),
    );
    const { log } = await dryRun(values);
    expect(JSON.stringify(log)).toMatch(/This would register ledger/);
    expect(JSON.stringify(log)).toMatch(/This would extend env\/1 by 7 days/);
    // The scaffolder calls every template the same in a dry run.
    expect(footfall.received).toMatchObject([
      { body: { isDryRun: true, templateRef: 'template:default/api' } },
    ]);
  });
});
