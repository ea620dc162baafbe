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
    [{ url: 'https://hooks.example.com' }],
    [{ url: 'http://localhost:8080', allowLoopback: true }],
    [{ url: 'http://127.0.0.1:8080/hook', allowLoopback: true }],
    [{ url: 'http://[::1]:8080', allowLoopback: true }],
  ])('takes a webhook with %j', changes => {
    const { shutdown } = read({
      shutdown: [{ webhook: { ...webhook, ...changes } }],
    });
    expect(shutdown).toHaveLength(1);
  });

  it.each([
    [{ url: 'http://hooks.example.com' }],
    [{ url: 'http://10.0.0.1' }],
    [{ url: 'http://localhost:8080' }],
    [{ url: 'https://127.0.0.1' }],
    [{ url: 'https://me:secret@hooks.example.com' }],
    [{ url: 'file:///etc/passwd' }],
    [{ url: 'nonsense' }],
    [{ url: 'http://10.0.0.1', allowLoopback: true }],
    [{ url: 'http://localhost.example.com', allowLoopback: true }],
    [{ url: 'http://127.0.0.1.example.com', allowLoopback: true }],
  ])('refuses a webhook with %j', changes => {
    const reading = () =>
      read({ shutdown: [{ webhook: { ...webhook, ...changes } }] });
    expect(reading).toThrow(/footfall\.environments/);
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
