import { ConflictError, InputError } from '@backstage/errors';
import {
  dayOfInstant,
  isShuttingDown,
  lastDayOfLife,
  ParsedNewEnvironment,
} from '@footfall/backstage-plugin-footfall-common';
import { randomUUID } from 'node:crypto';
import { FootfallConfig } from '../config';
import { EnvironmentOrder, EnvironmentOrders } from './EnvironmentOrders';
import { EnvironmentStore, StoredEnvironment } from './EnvironmentStore';
import { RegistrationRights } from './RegistrationRights';
import { SEEN_BY } from './seenBy';
import { isBeingShutDown, wasFaster } from './whatIsInTheWay';

export interface EnvironmentRegistrarOptions {
  readonly environments: EnvironmentStore;
  readonly orders: EnvironmentOrders;
  readonly config: Pick<FootfallConfig, 'environments' | 'timeZone'>;
  readonly nowMs: () => number;
}

/** Somebody may change it at the same moment; hardly anybody does so twice. */
const ATTEMPTS = 5;

/**
 * Takes in environments. The same name of the same service is one, however often
 * it is sent, and so is the same acknowledgement.
 */
export class EnvironmentRegistrar {
  readonly #options: EnvironmentRegistrarOptions;

  constructor(options: EnvironmentRegistrarOptions) {
    this.#options = options;
  }

  async register(
    asked: ParsedNewEnvironment,
    by: string,
    rights: RegistrationRights,
  ): Promise<StoredEnvironment> {
    const order = await this.#options.orders.of(asked);
    if (order.accepted) {
      await rights.requireAcceptance(order.accepted);
    }
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const registered = await this.#attempt(order, by, rights);
      if (registered) {
        return registered;
      }
    }
    throw wasFaster();
  }

  /** Undefined where somebody was faster: then all of it is looked at again. */
  async #attempt(
    order: EnvironmentOrder,
    by: string,
    rights: RegistrationRights,
  ): Promise<StoredEnvironment | undefined> {
    const ordered = await this.#orderedBefore(order);
    if (ordered) {
      return ordered;
    }
    const existing = await this.#findLiving(order);
    return existing
      ? this.#registerAgain(existing, order, rights)
      : this.#insert(order, by);
  }

  /**
   * What the acknowledgement has ordered, which a step that is tried again finds
   * as it is: also where that is gone, or was ordered anew meanwhile.
   */
  async #orderedBefore({
    acknowledgementId,
    name,
    serviceRef,
    teamRef,
  }: EnvironmentOrder): Promise<StoredEnvironment | undefined> {
    const ordered =
      acknowledgementId === null
        ? undefined
        : await this.#options.environments.findOrdered(acknowledgementId);
    if (!ordered) {
      return undefined;
    }
    const isSame =
      ordered.name === name &&
      ordered.teamRef === teamRef &&
      (serviceRef === null || serviceRef === ordered.serviceRef);
    if (!isSame) {
      throw new ConflictError(
        `The acknowledgement '${acknowledgementId}' has ordered the environment '${ordered.name}' of ${ordered.teamRef}; each environment takes one of its own`,
      );
    }
    return ordered;
  }

  async #findLiving({
    name,
    serviceRef,
    teamRef,
  }: EnvironmentOrder): Promise<StoredEnvironment | undefined> {
    const { environments } = this.#options;
    const named = await environments.findNamed(serviceRef, name);
    if (named && named.goneMs === null) {
      return named;
    }
    if (serviceRef !== null) {
      return undefined;
    }
    // Seen first and registered second, without a service: it is the same one.
    const [seen, ...others] = (
      await environments.list({ teamRefs: [teamRef] })
    ).filter(its => its.name === name && its.createdBy === SEEN_BY);
    return others.length === 0 ? seen : undefined;
  }

  async #insert(
    order: EnvironmentOrder,
    by: string,
  ): Promise<StoredEnvironment | undefined> {
    const { environments, nowMs } = this.#options;
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
    return isNew ? environments.find(id) : undefined;
  }

  /** What is known by its deployments is completed by whoever registers it. */
  async #registerAgain(
    existing: StoredEnvironment,
    order: EnvironmentOrder,
    rights: RegistrationRights,
  ): Promise<StoredEnvironment | undefined> {
    const { environments, nowMs } = this.#options;
    const isSeen = existing.origin === 'deployments';
    this.#requireSame(existing, order);
    const isOrderedAnew = await this.#options.orders.isNewer(order, existing);
    if (!isSeen && !isOrderedAnew) {
      return this.#keepOrder(existing, order);
    }
    await rights.requireChange(existing);
    const { acknowledgementId, teamRef, templateRef, tier, url } = order;
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
      this.#costOf(order),
    );
    return isChanged ? environments.find(existing.id) : undefined;
  }

  /** What it costs is what was heard before where the order says nothing of it. */
  #costOf({ accepted, monthly, unknownLines }: EnvironmentOrder) {
    const fromMs = this.#options.nowMs();
    return accepted || monthly ? { fromMs, monthly, unknownLines } : undefined;
  }

  /**
   * What was accepted is used up by what runs already, although it changes
   * nothing: otherwise it could order something else, and would wait to be.
   */
  async #keepOrder(
    existing: StoredEnvironment,
    { acknowledgementId }: EnvironmentOrder,
  ): Promise<StoredEnvironment | undefined> {
    const isKept =
      acknowledgementId === null ||
      (await this.#options.environments.keepOrder(
        existing.id,
        acknowledgementId,
      ));
    return isKept ? existing : undefined;
  }

  /** @throws ConflictError where what runs is not what is ordered. */
  #requireSame(
    { origin, name, shutdown, teamRef, templateRef }: StoredEnvironment,
    order: EnvironmentOrder,
  ) {
    if (isShuttingDown({ shutdown })) {
      throw isBeingShutDown(name);
    }
    if (origin === 'registered' && teamRef !== order.teamRef) {
      throw new ConflictError(
        `An environment '${order.name}' of the same service runs already and is paid by ${teamRef}; give this one another name`,
      );
    }
    const { accepted } = order;
    if (accepted && templateRef && accepted.templateRef !== templateRef) {
      throw new ConflictError(
        `The environment '${name}' was made by ${templateRef}, and the acknowledgement '${accepted.id}' is for ${accepted.templateRef}; give this one another name`,
      );
    }
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
}
