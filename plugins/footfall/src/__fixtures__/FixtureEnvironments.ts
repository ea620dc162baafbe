import {
  addDays,
  dayOfInstant,
  EnvironmentExtension,
  EnvironmentList,
  EnvironmentRecord,
  environmentsQuerySchema,
  EnvironmentsQuery,
  extensionSchema,
  isWhollyKnown,
} from '@footfall/backstage-plugin-footfall-common';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { TODAY } from './organisation';
import { sumOfRanges } from './sumOfRanges';

const ME = 'user:default/ann';
const ZONE = 'Europe/London';

/** How environments are looked after here. */
export const fixturePolicy: EnvironmentList['policy'] = {
  idleAfterDays: 14,
  maxExtensionDays: 30,
  isDryRun: false,
};

/** Whether an environment is one that somebody forgot. */
const isForgotten = ({ state }: EnvironmentRecord) =>
  state === 'idle' || state === 'expired';

interface EnvironmentsOf {
  readonly environments: readonly EnvironmentRecord[];
  readonly belowTeam: (ref: string) => readonly string[];
  /** The Groups of whoever looks. */
  readonly mine: readonly string[];
  readonly nowMs: number;
}

/** Environments of a made-up organisation, which can be extended and shut down. */
export class FixtureEnvironments {
  #environments: readonly EnvironmentRecord[];
  readonly #of: EnvironmentsOf;

  constructor(of: EnvironmentsOf) {
    this.#environments = of.environments;
    this.#of = of;
  }

  list(asked: EnvironmentsQuery = {}): EnvironmentList {
    const query = environmentsQuerySchema.parse(asked);
    const teams = query.team && this.#of.belowTeam(query.team);
    const environments = this.#environments.filter(
      one =>
        (query.gone === 'true' || one.state !== 'gone') &&
        (!teams || teams.includes(one.teamRef)) &&
        (query.mine !== 'true' || this.#of.mine.includes(one.teamRef)) &&
        (!query.service || one.serviceRef === query.service) &&
        (!query.state || one.state === query.state) &&
        (!query.tier || one.tier === query.tier),
    );
    const forgotten = environments.filter(isForgotten);
    return {
      environments,
      savings: {
        environments: forgotten.length,
        monthly: sumOfRanges(forgotten.map(({ monthly }) => monthly)),
        unknown: forgotten.filter(one => !isWhollyKnown(one)).length,
      },
      policy: fixturePolicy,
    };
  }

  get(id: string): EnvironmentRecord {
    const found = this.#environments.find(one => one.id === id);
    if (!found) {
      throw Object.assign(
        new NotFoundError(`There is no environment '${id}'`),
        { statusCode: 404 },
      );
    }
    return found;
  }

  extend(id: string, extension: EnvironmentExtension): EnvironmentRecord {
    const { days } = extensionSchema.parse(extension);
    const found = this.get(id);
    if (found.extensionsLeft === 0) {
      throw new ConflictError('it was extended as often as it may be');
    }
    const today = dayOfInstant(Date.parse(`${TODAY}T12:00:00Z`), ZONE);
    const from =
      found.expiresOn !== null && found.expiresOn > today
        ? found.expiresOn
        : today;
    return this.#change(id, {
      expiresOn: found.expiresOn === null ? null : addDays(from, days),
      extensions: found.extensions + 1,
      extensionsLeft:
        found.extensionsLeft === null ? null : found.extensionsLeft - 1,
      state: 'active',
      idleDays: 0,
      lastActivity: 'extension',
      lastActivityAt: this.#now,
      autoShutdownOn: null,
    });
  }

  touch(id: string): EnvironmentRecord {
    return this.#change(id, {
      idleDays: 0,
      lastActivity: 'call',
      lastActivityAt: this.#now,
      state: 'active',
    });
  }

  shutDown(id: string): EnvironmentRecord {
    return this.#change(id, {
      state: 'shutting-down',
      shutdown: {
        state: 'requested',
        requestedBy: ME,
        requestedAt: this.#now,
        action: 'webhook:retire-environment',
        attempts: 0,
        nextAttemptAt: this.#now,
        lastMessage: null,
        endedAt: null,
      },
    });
  }

  deregister(id: string): EnvironmentRecord {
    return this.#change(id, { state: 'gone', goneAt: this.#now });
  }

  get #now(): string {
    return new Date(this.#of.nowMs).toISOString();
  }

  #change(id: string, part: Partial<EnvironmentRecord>): EnvironmentRecord {
    const changed = { ...this.get(id), ...part };
    this.#environments = this.#environments.map(one =>
      one.id === id ? changed : one,
    );
    return changed;
  }
}
