import { Environment, EnvironmentPolicy, parseDay } from '../domain';

/** What configuration says where it says nothing, and no tier may live for ever. */
export function aPolicy(
  changes: Partial<EnvironmentPolicy> = {},
): EnvironmentPolicy {
  return {
    idleAfterDays: 14,
    reminderDays: [7, 1],
    maxTtlDays: {},
    maxExtensionDays: 30,
    maxExtensions: 3,
    autoShutdown: [],
    ...changes,
  };
}

/** An environment that was made, and last heard of, on the first of March. */
export function anEnvironment(changes: Partial<Environment> = {}): Environment {
  return {
    id: 'environment-1',
    tier: 'ephemeral',
    createdOn: parseDay('2026-03-01'),
    expiresOn: parseDay('2026-03-31'),
    expirySetOn: parseDay('2026-03-01'),
    lastActivityOn: parseDay('2026-03-01'),
    lastActivity: 'created',
    extensions: 0,
    shutdown: null,
    isGone: false,
    ...changes,
  };
}
