import {
  autoShutdownDayOf,
  Day,
  EnvironmentPolicy,
  EnvironmentRecord,
  environmentStateOf,
  extensionsLeftOf,
  idleDaysOf,
} from '@footfall/backstage-plugin-footfall-common';
import { instantOf, optionalInstantOf } from '../database/columns';
import { StoredEnvironment, StoredShutdown } from './EnvironmentStore';
import { costNowOf, lifeOf } from './lifeOf';

/** What is known around an environment when it is shown. */
export interface EnvironmentContext {
  readonly policy: EnvironmentPolicy;
  readonly timeZone: string;
  readonly today: Day;
  readonly teamTitle: string;
  /** When its owners were warned of the end of its life. */
  readonly warnedOn: Day | null;
  readonly mayChange: boolean;
}

function presentShutdown(
  shutdown: StoredShutdown,
): NonNullable<EnvironmentRecord['shutdown']> {
  const { action, attempts, lastMessage, requestedBy, state } = shutdown;
  return {
    state,
    requestedBy,
    requestedAt: instantOf(shutdown.requestedMs),
    action,
    attempts,
    nextAttemptAt:
      state === 'retrying' ? optionalInstantOf(shutdown.nextMs) : null,
    lastMessage,
    endedAt: optionalInstantOf(shutdown.endedMs),
  };
}

export function presentEnvironment(
  environment: StoredEnvironment,
  context: EnvironmentContext,
): EnvironmentRecord {
  const { mayChange, policy, teamTitle, timeZone, today, warnedOn } = context;
  const life = lifeOf(environment, timeZone);
  const { monthly, unknownLines } = costNowOf(environment);
  return {
    id: environment.id,
    name: environment.name,
    serviceRef: environment.serviceRef,
    teamRef: environment.teamRef,
    teamTitle,
    tier: environment.tier,
    origin: environment.origin,
    templateRef: environment.templateRef,
    url: environment.url,
    createdBy: environment.createdBy,
    createdAt: instantOf(environment.createdMs),
    expiresOn: environment.expiresOn,
    lastActivityAt: instantOf(environment.lastActivityMs),
    lastActivity: environment.lastActivity,
    idleDays: idleDaysOf(life, today),
    state: environmentStateOf(life, policy, today),
    monthly,
    unknownLines,
    extensions: environment.extensions,
    extensionsLeft: extensionsLeftOf(life, policy),
    shutdown: environment.shutdown && presentShutdown(environment.shutdown),
    autoShutdownOn: autoShutdownDayOf(life, policy, warnedOn, today),
    goneAt: optionalInstantOf(environment.goneMs),
    mayChange,
  };
}
