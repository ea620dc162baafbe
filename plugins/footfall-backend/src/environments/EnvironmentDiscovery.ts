import { LoggerService } from '@backstage/backend-plugin-api';
import {
  addDays,
  compileTextMatch,
  dayOfInstant,
  lastDayOfLife,
  runsSinceMs,
  Sighting,
  sightingsOf,
  startOfDay,
  TextPredicate,
  unknownCost,
} from '@footfall/backstage-plugin-footfall-common';
import { randomUUID } from 'node:crypto';
import { FootfallConfig } from '../config';
import { EnvironmentOwners } from './EnvironmentOwners';
import { EnvironmentStore, StoredEnvironment } from './EnvironmentStore';
import { SEEN_BY } from './seenBy';
import { DeploymentCursor, SeenDeploymentStore } from './SeenDeploymentStore';

export interface EnvironmentDiscoveryOptions {
  readonly environments: Pick<
    EnvironmentStore,
    'findNamed' | 'insert' | 'list' | 'recordActivity'
  >;
  readonly seen: SeenDeploymentStore;
  readonly owners: EnvironmentOwners;
  readonly config: Pick<FootfallConfig, 'environments' | 'timeZone'>;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

const PAGE = 2_000;
/** Longer than taking in deployments can take. */
const SETTLED_MS = 10 * 60_000;

type LivingEnvironment = Pick<StoredEnvironment, 'id' | 'teamRef'>;

const keyOf = (serviceRef: string | null, name: string) =>
  JSON.stringify([serviceRef, name]);

/**
 * Follows deployments: they say that an environment is used, and of short-lived
 * ones that they are there. Looking at the same deployment again changes nothing,
 * and one that comes late says nothing of what was heard since.
 */
export class EnvironmentDiscovery {
  readonly #options: EnvironmentDiscoveryOptions;
  readonly #isShortLived: readonly TextPredicate[];

  constructor(options: EnvironmentDiscoveryOptions) {
    this.#options = options;
    this.#isShortLived =
      options.config.environments.ephemeralNames.map(compileTextMatch);
  }

  async follow(): Promise<void> {
    const { environments, nowMs, owners, seen } = this.#options;
    if (!(await owners.areKnown())) {
      return;
    }
    const cursor = (await seen.readCursor()) ?? (await this.#firstCursor());
    const living = new Map(
      (await environments.list({ isPresentCostOnly: true })).map(
        environment => [
          keyOf(environment.serviceRef, environment.name),
          environment,
        ],
      ),
    );
    let last = cursor.readTo;
    for (;;) {
      const page = await seen.listAfter(last, PAGE);
      for (const sighting of sightingsOf(page)) {
        await this.#take(sighting, living);
      }
      last = page[page.length - 1]?.row ?? last;
      if (page.length < PAGE) {
        break;
      }
    }
    const isSettled = nowMs() - cursor.nextMs >= SETTLED_MS;
    await seen.writeCursor(
      isSettled
        ? { readTo: cursor.nextTo, nextTo: last, nextMs: nowMs() }
        : cursor,
    );
  }

  /** What was deployed before then has gone, for all that anybody knows. */
  #isRecent(ms: number): boolean {
    const { config, nowMs } = this.#options;
    return ms >= startOfDay(this.#oldestDay(nowMs()), config.timeZone);
  }

  #oldestDay(nowMs: number) {
    const { config } = this.#options;
    return addDays(
      dayOfInstant(nowMs, config.timeZone),
      -config.environments.policy.idleAfterDays,
    );
  }

  async #firstCursor(): Promise<DeploymentCursor> {
    const { nowMs, seen } = this.#options;
    const readTo = await seen.rowBefore(this.#oldestDay(nowMs()));
    return { readTo, nextTo: readTo, nextMs: nowMs() };
  }

  async #take(
    sighting: Sighting,
    living: Map<string, LivingEnvironment>,
  ): Promise<void> {
    const { environments } = this.#options;
    const { lastMs, name, serviceRef } = sighting;
    const known =
      living.get(keyOf(serviceRef, name)) ??
      (await this.#sharedOf(sighting, living));
    if (known) {
      await environments.recordActivity(known.id, 'deployment', lastMs);
      return;
    }
    const registered = await this.#register(sighting);
    if (registered) {
      living.set(keyOf(serviceRef, name), registered);
    }
  }

  /**
   * One without a service is that of its team's services: others call theirs by
   * the same name.
   */
  async #sharedOf(
    sighting: Sighting,
    living: ReadonlyMap<string, LivingEnvironment>,
  ): Promise<LivingEnvironment | undefined> {
    const shared = living.get(keyOf(null, sighting.name));
    return shared &&
      shared.teamRef === (await this.#options.owners.ownerOf(sighting))
      ? shared
      : undefined;
  }

  async #register(sighting: Sighting): Promise<LivingEnvironment | undefined> {
    const { config, environments, logger, owners } = this.#options;
    const { lastMs, name, serviceRef } = sighting;
    const tier = this.#isShortLived.some(matches => matches(name))
      ? 'ephemeral'
      : sighting.tier;
    if (tier !== 'ephemeral' || !this.#isRecent(lastMs)) {
      return undefined;
    }
    const before = await environments.findNamed(serviceRef, name);
    const createdMs = runsSinceMs(sighting, before?.goneMs ?? null);
    if (createdMs === null) {
      return undefined;
    }
    const teamRef = await owners.ownerOf(sighting);
    if (teamRef === null) {
      logger.debug(`Nobody is known to pay for '${name}' of ${serviceRef}`);
      return undefined;
    }
    const { policy } = config.environments;
    const createdOn = dayOfInstant(createdMs, config.timeZone);
    const id = randomUUID();
    const isNew = await environments.insert({
      id,
      name,
      serviceRef,
      teamRef,
      tier,
      origin: 'deployments',
      templateRef: null,
      acknowledgementId: null,
      url: null,
      createdBy: SEEN_BY,
      createdMs,
      expiresOn:
        lastDayOfLife({ tier, ttlDays: null }, policy, createdOn) ?? null,
      expirySetMs: createdMs,
      lastActivityMs: lastMs,
      lastActivity: 'deployment',
      extensions: 0,
      ...unknownCost,
    });
    return isNew ? { id, teamRef } : undefined;
  }
}
