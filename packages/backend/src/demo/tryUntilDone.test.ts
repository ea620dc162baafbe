import { mockServices } from '@backstage/backend-test-utils';
import { tryUntilDone } from './tryUntilDone';

describe('tryUntilDone', () => {
  it('tries again until it is done, and no more then', async () => {
    const logger = mockServices.logger.mock();
    const attempt = jest
      .fn(async () => undefined)
      .mockRejectedValueOnce(new Error('not up yet'));
    await tryUntilDone({ attempt, what: 'ratings', logger, pauseMs: 1 });
    expect(attempt).toHaveBeenCalledTimes(2);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('says what is missing where it never comes to an end', async () => {
    const logger = mockServices.logger.mock();
    await tryUntilDone({
      attempt: () => Promise.reject(new Error('not up yet')),
      what: 'ratings',
      logger,
      pauseMs: 0,
    });
    expect(logger.warn).toHaveBeenCalledWith(
      'Halden Bank is without ratings: Error: not up yet',
    );
  });
});
