import {
  Day,
  dayOfInstant,
  Environment,
  KnownCost,
  unknownCost,
} from '@footfall/backstage-plugin-footfall-common';
import { ReminderStore } from './ReminderStore';
import { StoredEnvironment } from './EnvironmentStore';

/** An environment as far as its life is concerned, in days of a time zone. */
export function lifeOf(
  environment: StoredEnvironment,
  timeZone: string,
): Environment {
  const dayOf = (ms: number) => dayOfInstant(ms, timeZone);
  const { shutdown } = environment;
  return {
    id: environment.id,
    tier: environment.tier,
    createdOn: dayOf(environment.createdMs),
    expiresOn: environment.expiresOn,
    expirySetOn: dayOf(environment.expirySetMs),
    lastActivityOn: dayOf(environment.lastActivityMs),
    lastActivity: environment.lastActivity,
    extensions: environment.extensions,
    shutdown: shutdown && {
      id: shutdown.id,
      state: shutdown.state,
      requestedOn: dayOf(shutdown.requestedMs),
    },
    isGone: environment.goneMs !== null,
  };
}

/**
 * By id, when the owners of environments were warned that these will be shut
 * down at the end of their lives as they are now.
 */
export async function warningsOf(
  environments: readonly Pick<StoredEnvironment, 'id' | 'expiresOn'>[],
  reminders: Pick<ReminderStore, 'listSent'>,
  timeZone: string,
): Promise<ReadonlyMap<string, Day>> {
  const ends = new Map(
    environments.map(({ id, expiresOn }) => [id, expiresOn]),
  );
  const sent = await reminders.listSent([...ends.keys()], 'last-warning');
  return new Map(
    sent
      .filter(
        ({ environmentId, occasion }) => ends.get(environmentId) === occasion,
      )
      .map(({ environmentId, sentMs }) => [
        environmentId,
        dayOfInstant(sentMs, timeZone),
      ]),
  );
}

/** What it costs a month by now. */
export function costNowOf({
  estimates,
}: Pick<StoredEnvironment, 'estimates'>): KnownCost {
  return estimates[estimates.length - 1] ?? unknownCost;
}
