import { ConflictError, InputError } from '@backstage/errors';
import {
  isSoundRange,
  ParsedEnvironmentImport,
} from '@footfall/backstage-plugin-footfall-common';
import { randomUUID } from 'node:crypto';
import { EnvironmentOrder, EnvironmentOrders } from './EnvironmentOrders';
import {
  EnvironmentStore,
  StoredEnvironmentEstimate,
} from './EnvironmentStore';

export interface EnvironmentImportsOptions {
  readonly environments: EnvironmentStore;
  readonly orders: EnvironmentOrders;
  readonly nowMs: () => number;
}

/** The times of an import as instants, its estimates oldest first. */
interface ImportedTimes {
  readonly createdMs: number;
  readonly activeMs: number;
  readonly goneMs: number | null;
  readonly estimates: readonly StoredEnvironmentEstimate[];
}

/**
 * Takes in environments that ran before Footfall knew of them, with what they
 * cost over time and, where they went, when. The same name of the same service
 * that was made at the same time is one environment: sent again, it completes
 * what was interrupted.
 */
export class EnvironmentImports {
  readonly #options: EnvironmentImportsOptions;

  constructor(options: EnvironmentImportsOptions) {
    this.#options = options;
  }

  /**
   * @returns its id
   * @throws InputError where its times cannot be; ConflictError where another one
   * runs by that name.
   */
  async take(asked: ParsedEnvironmentImport, by: string): Promise<string> {
    const { environments } = this.#options;
    const times = this.#timesOf(asked);
    const order = await this.#options.orders.of({
      ...asked,
      ttlDays: null,
      acknowledgementId: null,
      monthly: times.estimates[0].monthly,
    });
    const known = await environments.findNamed(order.serviceRef, order.name);
    const isSame = known?.createdMs === times.createdMs;
    if (known && !isSame && known.goneMs === null) {
      throw new ConflictError(
        `Another environment '${order.name}' of the same service runs, made at another time`,
      );
    }
    const id =
      known && isSame ? known.id : await this.#insert(asked, order, times, by);
    await this.#addEstimates(id, times);
    if (times.goneMs !== null) {
      await environments.end(id, by, times.goneMs, 'It was imported as gone');
    }
    return id;
  }

  async #insert(
    asked: ParsedEnvironmentImport,
    order: EnvironmentOrder,
    { createdMs, activeMs }: ImportedTimes,
    by: string,
  ): Promise<string> {
    const { environments } = this.#options;
    const id = randomUUID();
    const isNew = await environments.insert({
      id,
      name: order.name,
      serviceRef: order.serviceRef,
      teamRef: order.teamRef,
      tier: order.tier,
      templateRef: order.templateRef,
      acknowledgementId: null,
      url: order.url,
      monthly: order.monthly,
      unknownLines: order.unknownLines,
      expiresOn: asked.expiresOn,
      origin: 'registered',
      createdBy: asked.createdBy ?? by,
      createdMs,
      expirySetMs: createdMs,
      lastActivityMs: activeMs,
      lastActivity: asked.lastActivity,
      extensions: 0,
    });
    if (!isNew) {
      throw new ConflictError(
        `Somebody registered an environment '${order.name}' of the same service in the same moment`,
      );
    }
    return id;
  }

  async #addEstimates(id: string, { estimates }: ImportedTimes) {
    const { environments } = this.#options;
    for (const estimate of estimates) {
      const current = await environments.find(id);
      const isKnown = current?.estimates.some(
        ({ fromMs }) => fromMs === estimate.fromMs,
      );
      // One that went is complete: its end is written down last.
      if (current && !isKnown && current.goneMs === null) {
        await environments.change(current, {}, estimate);
      }
    }
  }

  #timesOf(asked: ParsedEnvironmentImport): ImportedTimes {
    const createdMs = Date.parse(asked.createdAt);
    const goneMs = asked.goneAt === null ? null : Date.parse(asked.goneAt);
    const endMs = goneMs ?? this.#options.nowMs();
    const activeMs =
      asked.lastActivityAt === null
        ? createdMs
        : Date.parse(asked.lastActivityAt);
    const estimates = asked.estimates
      .map(({ from, monthly }) => ({
        fromMs: Date.parse(from),
        monthly,
        unknownLines: 0,
      }))
      .sort((a, b) => a.fromMs - b.fromMs);
    const times = [activeMs, endMs, ...estimates.map(({ fromMs }) => fromMs)];
    if (endMs > this.#options.nowMs() || times.some(ms => ms > endMs)) {
      throw new InputError(
        'createdAt, lastActivityAt, goneAt and the estimates tell of what has happened, in this order: nothing lies ahead, or after goneAt',
      );
    }
    if (times.some(ms => ms < createdMs) || estimates[0].fromMs !== createdMs) {
      throw new InputError(
        'The first estimate begins with createdAt, and nothing lies before it',
      );
    }
    if (estimates.some(({ monthly }) => monthly && !isSoundRange(monthly))) {
      throw new InputError(
        'monthly must be from the least to the most, not below 0, and in a currency of ISO 4217',
      );
    }
    return { createdMs, activeMs, goneMs, estimates };
  }
}
