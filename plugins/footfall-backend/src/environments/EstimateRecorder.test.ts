import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrate } from '../database/migrate';
import { DatabaseEnvironmentStore } from './DatabaseEnvironmentStore';
import { NewStoredEnvironment } from './EnvironmentStore';
import { EstimateRecorder } from './EstimateRecorder';

const gbp = (amount: string) => ({
  low: amount,
  high: amount,
  currency: 'GBP',
});

const anEnvironment = (id: string): NewStoredEnvironment => ({
  id,
  name: id,
  serviceRef: null,
  teamRef: 'group:default/red',
  tier: 'ephemeral',
  origin: 'registered',
  templateRef: null,
  acknowledgementId: null,
  url: null,
  createdBy: 'user:default/max',
  createdMs: 1000,
  expiresOn: null,
  expirySetMs: 1000,
  lastActivityMs: 1000,
  lastActivity: 'created',
  extensions: 0,
  monthly: gbp('50'),
  unknownLines: 0,
});

describe.each(TestDatabases.create().eachSupportedId())(
  'EstimateRecorder on %p',
  engine => {
    jest.setTimeout(60_000);
    const databases = TestDatabases.create({ ids: [engine] });

    async function start() {
      const knex: Knex = await databases.init(engine);
      await migrate(knex);
      const environments = new DatabaseEnvironmentStore(knex);
      await environments.insert(anEnvironment('perf-1'));
      await environments.insert(anEnvironment('perf-2'));
      let now = 1000;
      const nowMs = () => {
        now += 1000;
        return now;
      };
      return {
        environments,
        recorder: new EstimateRecorder({ environments, nowMs }),
        fromMsOf: async (id: string) =>
          (await environments.find(id))?.estimates.map(({ fromMs }) => fromMs),
      };
    }

    it('keeps what is new, and not what is said again', async () => {
      const { environments, fromMsOf, recorder } = await start();
      const said = [
        { monthly: gbp('50'), unknownLines: 0 },
        { monthly: gbp('60'), unknownLines: 0 },
        { monthly: gbp('60'), unknownLines: 0 },
        { monthly: gbp('60'), unknownLines: 1 },
        { monthly: null, unknownLines: 1 },
        { monthly: null, unknownLines: 1 },
        { monthly: gbp('50'), unknownLines: 0 },
      ];
      for (const cost of said) {
        await recorder.record('perf-1', cost);
      }
      expect(await fromMsOf('perf-1')).toEqual([1000, 3000, 5000, 6000, 8000]);
      // Nobody who changes it meanwhile is refused for nothing.
      expect(await environments.find('perf-1')).toMatchObject({ version: 5 });
    });

    it('leaves out what it cost before where nobody asks for it', async () => {
      const { environments, recorder } = await start();
      await recorder.record('perf-1', { monthly: gbp('60'), unknownLines: 0 });
      await recorder.record('perf-1', { monthly: gbp('70'), unknownLines: 2 });
      const list = async (isPresentCostOnly: boolean) =>
        (await environments.list({ isPresentCostOnly })).map(
          ({ estimates, id }) => [
            id,
            estimates.map(({ monthly }) => monthly?.high),
          ],
        );
      expect(await list(true)).toEqual([
        ['perf-1', ['70']],
        ['perf-2', ['50']],
      ]);
      expect(await list(false)).toEqual([
        ['perf-1', ['50', '60', '70']],
        ['perf-2', ['50']],
      ]);
    });
  },
);
