import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  dayOfInstant,
  extendEnvironment,
  ExtensionRefusal,
  isShuttingDown,
  lastDayOfLife,
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
import { EnvironmentOrder, EnvironmentOrders } from './EnvironmentOrders';
import { lifeOf } from './lifeOf';
import { ShutdownRequests } from './ShutdownRequests';

/**
 * Environments, for those who may.
 *
 * @throws NotFoundError where there is no such environment; ConflictError where
 * what is there already is in the way; InputError where something cannot be.
 */
export interface EnvironmentService {
  list(filter: EnvironmentFilter): Promise<StoredEnvironment[]>;
  get(id: string): Promise<StoredEnvironment>;
  /** The same name of the same service again changes nothing twice. */
  register(
    environment: ParsedNewEnvironment,
    by: string,
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
  readonly orders: EnvironmentOrders;
  readonly shutdowns: ShutdownRequests;
  readonly config: Pick<FootfallConfig, 'environments' | 'timeZone'>;
  readonly nowMs: () => number;
}

const wasFaster = () =>
  new ConflictError(
    'Somebody changed this environment in the same moment; look at it again and repeat what still makes sense',
  );

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

  async register(asked: ParsedNewEnvironment, by: string) {
    const { environments, orders, nowMs } = this.#options;
    const order = await orders.of(asked);
    const existing = await environments.findNamed(order.serviceRef, order.name);
    if (existing && existing.goneMs === null) {
      return this.#registerAgain(existing, order);
    }
    const now = nowMs();
    const id = randomUUID();
    const isNew = await environments.insert({
      ...order,
      expiresOn: this.#endOfLife(order),
      id,
      origin: 'registered',
      createdBy: by,
      createdMs: now,
      expirySetMs: now,
      lastActivityMs: now,
      lastActivity: 'created',
      extensions: 0,
    });
    if (isNew) {
      return this.get(id);
    }
    // Another replica registered it in the same moment.
    const other = await environments.findNamed(order.serviceRef, order.name);
    if (!other || other.goneMs !== null) {
      throw wasFaster();
    }
    return this.#registerAgain(other, order);
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

  /** What is known by its deployments is completed by whoever registers it. */
  async #registerAgain(
    existing: StoredEnvironment,
    order: EnvironmentOrder,
  ): Promise<StoredEnvironment> {
    const { environments, nowMs } = this.#options;
    const isSeen = existing.origin === 'deployments';
    if (isShuttingDown(existing)) {
      throw this.#errorOf('shutting-down', existing);
    }
    if (!isSeen && existing.teamRef !== order.teamRef) {
      throw new ConflictError(
        `An environment '${order.name}' of the same service runs already and is paid by ${existing.teamRef}; give this one another name`,
      );
    }
    const isOrderedAnew =
      order.acknowledgementId !== null &&
      order.acknowledgementId !== existing.acknowledgementId;
    if (!isSeen && !isOrderedAnew) {
      return existing;
    }
    const { acknowledgementId, monthly, teamRef, templateRef, tier, url } =
      order;
    const isChanged = await environments.change(
      existing,
      {
        acknowledgementId: acknowledgementId ?? existing.acknowledgementId,
        templateRef: templateRef ?? existing.templateRef,
        url: url ?? existing.url,
        ...(isSeen && {
          teamRef,
          tier,
          origin: 'registered' as const,
          expiresOn: this.#endOfLife(order),
          expirySetMs: nowMs(),
        }),
      },
      { fromMs: nowMs(), monthly },
    );
    return isChanged
      ? this.get(existing.id)
      : this.#afterOther(existing, order);
  }

  /** Somebody registered it in the same moment; the same is asked once more. */
  async #afterOther(
    { id }: StoredEnvironment,
    order: EnvironmentOrder,
  ): Promise<StoredEnvironment> {
    const now = await this.get(id);
    if (now.goneMs !== null || now.teamRef !== order.teamRef) {
      throw wasFaster();
    }
    return now;
  }

  async #getLiving(id: string): Promise<StoredEnvironment> {
    const environment = await this.get(id);
    if (environment.goneMs !== null) {
      throw new ConflictError(`The environment '${environment.name}' is gone`);
    }
    return environment;
  }

  #endOfLife(order: Pick<ParsedNewEnvironment, 'tier' | 'ttlDays'>) {
    const { config, nowMs } = this.#options;
    const { policy } = config.environments;
    const today = dayOfInstant(nowMs(), config.timeZone);
    const expiresOn = lastDayOfLife(order, policy, today);
    if (expiresOn === undefined) {
      throw new InputError(
        `An environment of the tier '${order.tier}' lives for at most ${
          policy.maxTtlDays[order.tier]
        } days`,
      );
    }
    return expiresOn;
  }

  #errorOf(refusal: ExtensionRefusal, { name }: StoredEnvironment): Error {
    const { maxExtensionDays, maxExtensions } =
      this.#options.config.environments.policy;
    const errorTable: Record<ExtensionRefusal, () => Error> = {
      gone: () => new ConflictError(`The environment '${name}' is gone`),
      'shutting-down': () =>
        new ConflictError(
          `The environment '${name}' is being shut down; register it anew once it is gone`,
        ),
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
