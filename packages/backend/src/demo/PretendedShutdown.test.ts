import { mockServices } from '@backstage/backend-test-utils';
import { EnvironmentToShutDown } from '@footfall/backstage-plugin-footfall-node';
import { PretendedShutdown } from './PretendedShutdown';

const environment = (name: string): EnvironmentToShutDown => ({
  id: name,
  name,
  serviceRef: null,
  teamRef: 'group:default/red',
  tier: 'ephemeral',
  templateRef: null,
  url: null,
});

describe('PretendedShutdown', () => {
  it('says what it does, and is done soon, or late where it takes long', async () => {
    let nowMs = 1_000_000;
    const logger = mockServices.logger.mock();
    const action = new PretendedShutdown({
      slow: ['notebook'],
      logger,
      nowMs: () => nowMs,
    });
    const quick = environment('preview');
    const slow = environment('notebook');
    const started = await action.start(quick);
    const startedSlowly = await action.start(slow);
    expect(await action.check(started.handle, quick)).toEqual({
      state: 'running',
    });
    nowMs += 60_000;
    expect(await action.check(started.handle, quick)).toMatchObject({
      state: 'done',
      message: expect.stringContaining('Taken down'),
    });
    expect(await action.check(startedSlowly.handle, slow)).toEqual({
      state: 'running',
    });
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringContaining("takes 'preview' down"),
    );
  });
});
