import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  dayOfInstant,
  extendEnvironment,
  ExtensionRefusal,
  isShuttingDown,
  ParsedEnvironmentExtension,
  ParsedNewEnvironment,
} from '@footfall/backstage-plugin-footfall-common';
import { randomUUID } from 'node:crypto';
import { FootfallConfig } from '../config';
import {
  EnvironmentFilter,
  EnvironmentStore,
  StoredEnvironment,
} from './EnvironmentStore';
import { EnvironmentRegistrar } from './EnvironmentRegistrar';
import { lifeOf } from './lifeOf';
import { RegistrationRights } from './RegistrationRights';
import { ShutdownRequests } from './ShutdownRequests';
import { isBeingShutDown, wasFaster } from './whatIsInTheWay';

/**
 * Environments, for those who may.
 *
 * @throws NotFoundError where there is no such environment; ConflictError where
 * what is there already is in the way; InputError where something cannot be.
 */
export interface EnvironmentService {
  list(filter: EnvironmentFilter): Promise<StoredEnvironment[]>;
  get(id: string): Promise<StoredEnvironment>;
  /**
   * The same name of the same service again changes nothing twice.
   *
   * @param rights - what it takes to change what is there already
   */
  register(
    environment: ParsedNewEnvironment,
    by: string,
    rights: RegistrationRights,
  ): Promise<StoredEnvironment>;
  extend(
    id: string,
    extension: ParsedEnvironmentExtension,
    by: string,
  ): Promise<StoredEnvironment>;
  /** Says that it is used. */
  touch(id: string): Promise<StoredEnvironment>;
  shutDown(id: string, by: string): Promise<StoredEnvironment>;
  /** Says that it is gone already. */
  deregister(id: string, by: string): Promise<StoredEnvironment>;
}

export interface DefaultEnvironmentServiceOptions {
  readonly environments: EnvironmentStore;
  readonly registrar: Pick<EnvironmentRegistrar, 'register'>;
  readonly shutdowns: ShutdownRequests;
  readonly config: Pick<FootfallConfig, 'environments' | 'timeZone'>;
  readonly nowMs: () => number;
}

export class DefaultEnvironmentService implements EnvironmentService {
  readonly #options: DefaultEnvironmentServiceOptions;

  constructor(options: DefaultEnvironmentServiceOptions) {
    this.#options = options;
  }

  async list(filter: EnvironmentFilter) {
    return this.#options.environments.list(filter);
  }

  async get(id: string) {
    const environment = await this.#options.environments.find(id);
    if (!environment) {
      throw new NotFoundError(`There is no environment '${id}'`);
    }
    return environment;
  }

  async register(
    asked: ParsedNewEnvironment,
    by: string,
    rights: RegistrationRights,
  ) {
    return this.#options.registrar.register(asked, by, rights);
  }

  async extend(
    id: string,
    { days, reason, key }: ParsedEnvironmentExtension,
    by: string,
  ) {
    const { config, environments, nowMs } = this.#options;
    if (key !== null && (await environments.hasExtended(id, key))) {
      return this.get(id);
    }
    const environment = await this.get(id);
    const now = nowMs();
    const plan = extendEnvironment(
      lifeOf(environment, config.timeZone),
      config.environments.policy,
      days,
      dayOfInstant(now, config.timeZone),
    );
    if (plan.refusal !== null) {
      throw this.#errorOf(plan.refusal, environment);
    }
    const extensionId = randomUUID();
    const outcome = await environments.extend(environment, {
      id: extensionId,
      key: key ?? extensionId,
      days,
      reason,
      byRef: by,
      atMs: now,
      expiresOn: plan.expiresOn,
    });
    if (outcome === 'outdated') {
      throw wasFaster();
    }
    return this.get(id);
  }

  async touch(id: string) {
    const { environments, nowMs } = this.#options;
    await this.#getLiving(id);
    await environments.recordActivity(id, 'call', nowMs());
    return this.get(id);
  }

  async shutDown(id: string, by: string) {
    const { shutdowns } = this.#options;
    const environment = await this.get(id);
    // A second click finds what the first one asked for.
    if (environment.goneMs !== null || isShuttingDown(environment)) {
      return environment;
    }
    const isMine = await shutdowns.request(environment, by);
    const after = await this.get(id);
    if (!isMine && after.goneMs === null && !isShuttingDown(after)) {
      throw wasFaster();
    }
    return after;
  }

  async deregister(id: string, by: string) {
    const { environments, nowMs } = this.#options;
    await this.get(id);
    await environments.end(id, by, nowMs(), 'It was said to be gone');
    return this.get(id);
  }

  async #getLiving(id: string): Promise<StoredEnvironment> {
    const environment = await this.get(id);
    if (environment.goneMs !== null) {
      throw new ConflictError(`The environment '${environment.name}' is gone`);
    }
    return environment;
  }

  #errorOf(refusal: ExtensionRefusal, { name }: StoredEnvironment): Error {
    const { maxExtensionDays, maxExtensions } =
      this.#options.config.environments.policy;
    const errorTable: Record<ExtensionRefusal, () => Error> = {
      gone: () => new ConflictError(`The environment '${name}' is gone`),
      'shutting-down': () => isBeingShutDown(name),
      'too-many-days': () =>
        new InputError(
          `An environment is extended by at most ${maxExtensionDays} days at a time`,
        ),
      'too-often': () =>
        new ConflictError(
          `The environment '${name}' was extended ${maxExtensions} times, which is as often as can be; order it anew, or ask the platform team to raise footfall.environments.extensions.maxTimes`,
        ),
    };
    return errorTable[refusal]();
  }
}
