import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readFootfallConfig } from './readFootfallConfig';

const read = (environments: JsonObject) =>
  readFootfallConfig(new ConfigReader({ footfall: { environments } }))
    .environments;

const webhook = {
  url: 'https://hooks.example.com/shutdown',
  secret: 'a secret of some length',
};

describe('footfall.environments', () => {
  it('shuts nothing down where nothing is said', () => {
    expect(read({})).toMatchObject({
      policy: {
        idleAfterDays: 14,
        reminderDays: [7, 1],
        maxTtlDays: {},
        maxExtensionDays: 30,
        maxExtensions: 3,
        autoShutdown: [],
      },
      ephemeralNames: [],
      isDryRun: false,
      shutdown: [],
      schedule: { frequency: { minutes: 1 } },
    });
  });

  it('reads what is said', () => {
    expect(
      read({
        idleAfterDays: 7,
        reminders: [3],
        maxTtlDays: { ephemeral: 14 },
        extensions: { maxDays: 7, maxTimes: 'unlimited' },
        ephemeralNames: [{ prefix: 'perf-' }],
        autoShutdown: [{ tier: 'ephemeral', graceDays: 2 }],
        dryRun: true,
        shutdown: [
          { tier: 'ephemeral', webhook: { ...webhook, timeoutSeconds: 5 } },
          { tier: 'staging', action: 'cloud' },
          { template: { ref: 'template:default/down', values: { a: 1 } } },
        ],
        schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
      }),
    ).toMatchObject({
      policy: {
        idleAfterDays: 7,
        reminderDays: [3],
        maxTtlDays: { ephemeral: 14 },
        maxExtensionDays: 7,
        maxExtensions: null,
        autoShutdown: [{ tier: 'ephemeral', graceDays: 2 }],
      },
      isDryRun: true,
      shutdown: [
        {
          tier: 'ephemeral',
          means: { kind: 'webhook', webhook: { timeoutMs: 5000 } },
        },
        { tier: 'staging', means: { kind: 'action', action: 'cloud' } },
        { tier: null, means: { kind: 'template' } },
      ],
      schedule: { frequency: { hours: 1 } },
    });
  });

  it.each([
    ['http://hooks.example.com', false],
    ['https://hooks.example.com', true],
    ['http://10.0.0.1', false],
    ['http://localhost:8080', false],
    ['https://127.0.0.1', false],
    ['https://me:secret@hooks.example.com', false],
    ['file:///etc/passwd', false],
    ['nonsense', false],
  ])('of a webhook at %s says %s', (url, isFine) => {
    const reading = () =>
      read({ shutdown: [{ webhook: { ...webhook, url } }] });
    if (isFine) {
      expect(reading().shutdown).toHaveLength(1);
    } else {
      expect(reading).toThrow(/footfall\.environments/);
    }
  });

  it.each([
    ['http://localhost:8080', true],
    ['http://127.0.0.1:8080/hook', true],
    ['http://[::1]:8080', true],
    ['http://10.0.0.1', false],
    ['http://localhost.example.com', false],
    ['http://127.0.0.1.example.com', false],
  ])('with allowLoopback says of %s %s', (url, isFine) => {
    const reading = () =>
      read({
        shutdown: [{ webhook: { ...webhook, url, allowLoopback: true } }],
      });
    if (isFine) {
      expect(reading().shutdown).toHaveLength(1);
    } else {
      expect(reading).toThrow(/must begin with https/);
    }
  });

  it.each([
    [{ shutdown: [{ tier: 'ephemeral' }] }],
    [{ shutdown: [{ webhook, action: 'cloud' }] }],
    [{ shutdown: [{ webhook: { ...webhook, secret: 'short' } }] }],
    [{ shutdown: [{ webhook: { ...webhook, timeoutSeconds: 3600 } }] }],
    [{ shutdown: [{ template: { ref: 'service' } }] }],
    [{ autoShutdown: [{ tier: 'ephemeral', graceDays: 0 }] }],
    [{ autoShutdown: [{ tier: 'somewhere', graceDays: 1 }] }],
    [{ idleAfterDays: 0 }],
    [{ reminders: [-1] }],
    [{ extensions: { maxTimes: 0 } }],
    [{ ephemeralNames: [{ regex: '(' }] }],
    [{ remindrs: [7] }],
  ])('refuses %j', environments => {
    expect(() => read(environments)).toThrow();
  });

  it('tells no secret where it refuses one', () => {
    const reading = () =>
      read({ shutdown: [{ webhook: { ...webhook, secret: 'hush' } }] });
    expect(reading).not.toThrow(/hush/);
    expect(reading).toThrow(/secret/);
  });
});
