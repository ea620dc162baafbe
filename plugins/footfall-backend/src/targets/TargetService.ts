import { InputError, NotFoundError } from '@backstage/errors';
import {
  AdoptionGrouping,
  adoptionQuerySchema,
  AdoptionRow,
  Day,
  dayOfInstant,
  Metric,
  missing,
  ORGANISATION_KEY,
  ParsedNewTarget,
  percentOf,
  progressTowards,
  TargetList,
  TargetRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { randomUUID } from 'node:crypto';
import { AdoptionService } from '../adoption/AdoptionService';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { FootfallConfig } from '../config';
import { instantOf, optionalInstantOf } from '../database/columns';
import { StoredTarget, TargetStore } from './TargetStore';

export interface TargetService {
  /**
   * All of them; those that were ended are not measured any more.
   *
   * @param asOf - the day of which it is to be told; today by default
   */
  list(asOf?: Day): Promise<Omit<TargetList, 'mayChange'>>;
  /**
   * Sets a target, from today or from an earlier day on which it was agreed.
   *
   * @throws InputError where its day has passed, it begins in the future or its
   * key means nothing.
   */
  create(target: ParsedNewTarget, by: string): Promise<TargetRecord>;
  /** @throws NotFoundError where there is none that had not ended. */
  end(id: string, by: string): Promise<TargetRecord>;
}

export interface DefaultTargetServiceOptions {
  readonly store: TargetStore;
  readonly adoption: AdoptionService;
  readonly catalog: Pick<CatalogHistoryService, 'groupNamed' | 'titleOfTeam'>;
  readonly config: Pick<FootfallConfig, 'timeZone' | 'organisation'>;
  readonly nowMs: () => number;
}

type Aim = Pick<StoredTarget, 'scope' | 'key' | 'tier'>;

const filterTable: Record<
  Aim['scope'],
  (key: string) => { by: AdoptionGrouping; team?: string; type?: string }
> = {
  organisation: () => ({ by: 'organisation' }),
  team: team => ({ by: 'organisation', team }),
  type: type => ({ by: 'organisation', type }),
};

const keyOfAim = ({ scope, key, tier }: Aim) =>
  JSON.stringify([scope, key, tier]);

export class DefaultTargetService implements TargetService {
  readonly #options: DefaultTargetServiceOptions;

  constructor(options: DefaultTargetServiceOptions) {
    this.#options = options;
  }

  async list(asOf: Day = this.#today()) {
    const targets = await this.#options.store.list();
    const measured = await this.#measure(
      targets.filter(({ endedMs }) => endedMs === null),
      asOf,
    );
    return {
      targets: await Promise.all(
        targets.map(target =>
          this.#present(target, asOf, measured.get(keyOfAim(target))),
        ),
      ),
    };
  }

  async create(asked: ParsedNewTarget, by: string): Promise<TargetRecord> {
    const { store, nowMs } = this.#options;
    const today = this.#today();
    const { setOn = today } = asked;
    if (asked.by <= today) {
      throw new InputError(`${asked.by} is not a day to come`);
    }
    if (setOn > today) {
      throw new InputError(`Nobody can have agreed to it on ${setOn} yet`);
    }
    const aim = { ...asked, key: await this.#keyOf(asked) };
    const row = await this.#rowOf(aim, today);
    if (row.known === 0) {
      throw new InputError(
        `There is no known service in ${aim.scope} '${aim.key}'`,
      );
    }
    const target: StoredTarget = {
      ...aim,
      id: randomUUID(),
      setOn,
      baselinePercent:
        setOn === today
          ? percentOf(row.figures.activeAdoption)
          : await this.#baselineOn(aim, setOn),
      createdBy: by,
      createdMs: nowMs(),
      endedBy: null,
      endedMs: null,
    };
    await store.insert(target);
    return this.#present(target, today, row.figures.activeAdoption);
  }

  async end(id: string, by: string) {
    const { store, nowMs } = this.#options;
    if (!(await store.end(id, by, nowMs()))) {
      throw new NotFoundError(`There is no target '${id}' to end`);
    }
    const targets = await store.list();
    const ended = targets.find(target => target.id === id);
    if (!ended) {
      throw new NotFoundError(`There is no target '${id}'`);
    }
    return this.#present(ended, this.#today());
  }

  /** One report for all the targets of the same services, however many. */
  async #measure(
    aims: readonly Aim[],
    asOf: Day,
  ): Promise<ReadonlyMap<string, Metric>> {
    const measured = new Map<string, Metric>();
    for (const aim of aims) {
      const key = keyOfAim(aim);
      if (!measured.has(key)) {
        const { figures } = await this.#rowOf(aim, asOf);
        measured.set(key, figures.activeAdoption);
      }
    }
    return measured;
  }

  /** Days of which nobody told say nothing, and not that adoption was 0. */
  async #baselineOn(aim: Aim, day: Day): Promise<number | null> {
    const { deployments, figures } = await this.#rowOf(aim, day);
    return deployments === 0 ? null : percentOf(figures.activeAdoption);
  }

  async #keyOf({ scope, key }: Aim): Promise<string> {
    const keyTable: Record<Aim['scope'], () => string | Promise<string>> = {
      organisation: () => ORGANISATION_KEY,
      team: () => this.#options.catalog.groupNamed(key),
      type: () => key,
    };
    return keyTable[scope]();
  }

  #today(): Day {
    const { config, nowMs } = this.#options;
    return dayOfInstant(nowMs(), config.timeZone);
  }

  async #rowOf({ scope, key, tier }: Aim, to: Day): Promise<AdoptionRow> {
    const query = adoptionQuerySchema.parse({
      ...filterTable[scope](key),
      tier,
      to,
    });
    const { total } = await this.#options.adoption.report(query);
    return total;
  }

  async #present(
    target: StoredTarget,
    asOf: Day,
    measured: Metric = missing('not-measured'),
  ): Promise<TargetRecord> {
    const { catalog, config } = this.#options;
    const { createdMs, endedMs, ...record } = target;
    const current = endedMs === null ? measured : missing('not-measured');
    const titleTable: Record<Aim['scope'], () => string | Promise<string>> = {
      organisation: () => config.organisation,
      team: () => catalog.titleOfTeam(target.key),
      type: () => target.key,
    };
    return {
      ...record,
      title: await titleTable[target.scope](),
      current,
      ...progressTowards(
        target,
        percentOf(current),
        // Of an earlier day than its own, it stands as when it was set.
        asOf < target.setOn ? target.setOn : asOf,
      ),
      createdAt: instantOf(createdMs),
      endedAt: optionalInstantOf(endedMs),
    };
  }
}
