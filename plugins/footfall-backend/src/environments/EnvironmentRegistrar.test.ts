import { ConfigReader } from '@backstage/config';
import { newEnvironmentSchema } from '@footfall/backstage-plugin-footfall-common';
import { allRights } from '../__testUtils__/allRights';
import { AcknowledgedEstimate } from '../acknowledgements/AcknowledgedEstimates';
import { readFootfallConfig } from '../config';
import { EnvironmentOrders } from './EnvironmentOrders';
import { EnvironmentRegistrar } from './EnvironmentRegistrar';
import { EnvironmentStore, StoredEnvironment } from './EnvironmentStore';

const RED = 'group:default/red';
const by = 'user:default/ann';
const running: StoredEnvironment = {
  id: 'one',
  version: 1,
  name: 'pr-1',
  serviceRef: null,
  teamRef: RED,
  tier: 'ephemeral',
  origin: 'registered',
  templateRef: null,
  acknowledgementId: null,
  url: null,
  createdBy: by,
  createdMs: 1000,
  expiresOn: null,
  expirySetMs: 1000,
  lastActivityMs: 1000,
  lastActivity: 'created',
  extensions: 0,
  goneMs: null,
  goneBy: null,
  estimates: [],
  shutdown: null,
};
const accepted: AcknowledgedEstimate = {
  id: 'accepted',
  by,
  atMs: 2000,
  templateRef: 'template:default/api',
  teamRef: RED,
  monthly: { low: '9', high: '9', currency: 'GBP' },
  unknownLines: 1,
  taskId: 'task-1',
};

/** One environment, that somebody else changes so often just before. */
function start(timesOutrun: number, first = running) {
  let now = first;
  let outrun = 0;
  const change = jest.fn<
    ReturnType<EnvironmentStore['change']>,
    Parameters<EnvironmentStore['change']>
  >(async ({ version }, changes) => {
    if (outrun < timesOutrun) {
      outrun += 1;
      now = { ...now, version: now.version + 1 };
    }
    if (version !== now.version) {
      return false;
    }
    now = { ...now, ...changes, version: version + 1 };
    return true;
  });
  const environments: EnvironmentStore = {
    change,
    find: async () => now,
    findNamed: async () => now,
    findOrdered: async () => undefined,
    firstMs: async () => null,
    list: async () => [],
    insert: async () => false,
    keepOrder: async () => true,
    hasExtended: async () => false,
    extend: async () => 'outdated',
    recordActivity: async () => {},
    end: async () => false,
  };
  const registrar = new EnvironmentRegistrar({
    environments,
    orders: new EnvironmentOrders({
      acknowledgements: { find: async () => accepted },
      catalog: { groupNamed: async () => RED },
    }),
    config: readFootfallConfig(new ConfigReader({})),
    nowMs: () => 3000,
  });
  const register = (acknowledgementId: string | null = 'accepted') =>
    registrar.register(
      newEnvironmentSchema.parse({
        name: 'pr-1',
        teamRef: RED,
        acknowledgementId,
      }),
      by,
      allRights,
    );
  return { change, register };
}

describe('EnvironmentRegistrar', () => {
  it.each([0, 1, 4])(
    'keeps what was accepted where others were faster %i times',
    async timesOutrun => {
      const { change, register } = start(timesOutrun);
      expect(await register()).toMatchObject({ acknowledgementId: 'accepted' });
      expect(change).toHaveBeenLastCalledWith(
        expect.objectContaining({ version: timesOutrun + 1 }),
        expect.anything(),
        { fromMs: 3000, monthly: accepted.monthly, unknownLines: 1 },
      );
    },
  );

  it('leaves what is known of the cost of what was seen to an order that says nothing of it', async () => {
    const { change, register } = start(0, {
      ...running,
      origin: 'deployments',
    });
    await register(null);
    expect(change).toHaveBeenLastCalledWith(
      expect.anything(),
      expect.objectContaining({ origin: 'registered' }),
      undefined,
    );
  });

  it('says so where others are faster again and again', async () => {
    const { register } = start(5);
    await expect(register()).rejects.toThrow(/in the same moment/);
  });
});
