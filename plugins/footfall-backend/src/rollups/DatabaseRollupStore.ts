import { Day } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { inChunks } from '../database/chunks';
import { integerOf, optionalIntegerOf } from '../database/columns';
import { takeOrSkip } from '../database/dialect';
import { inTransaction } from '../database/transaction';
import { Classify } from '../deployments/ClassifiedDeployment';
import { markDays } from './markDays';
import { reclassifyDay } from './operations/reclassifyDay';
import { replaceDayPages } from './operations/replaceDayPages';
import { replaceDayRollups } from './operations/replaceDayRollups';
import { replaceLongerPages } from './operations/replaceLongerPages';
import { RollupProgress, RollupStore } from './RollupStore';

export interface DatabaseRollupStoreOptions {
  readonly knex: Knex;
  /** The rules in force; days that older ones classified are out of date. */
  readonly classificationId: number;
}

export class DatabaseRollupStore implements RollupStore {
  readonly #knex: Knex;
  readonly #classificationId: number;

  constructor(options: DatabaseRollupStoreOptions) {
    this.#knex = options.knex;
    this.#classificationId = options.classificationId;
  }

  async listPendingDays(limit: number): Promise<Day[]> {
    const rows: { day: Day }[] = await this.#pendingDays()
      .orderBy('day', 'desc')
      .limit(limit);
    return rows.map(row => row.day);
  }

  async replaceDay(day: Day, classify: Classify, nowMs: number) {
    return inTransaction(this.#knex, async trx => {
      if (!(await this.#takeDay(trx, day))) {
        return 'taken' as const;
      }
      // The marks are read before the deployments: whatever was marked by then
      // is in what is read next, and later marks stay for the next round.
      const marks: { id: number }[] = await trx('day_marks')
        .where({ day })
        .select('id');
      const movedTo = await reclassifyDay(
        trx,
        day,
        this.#classificationId,
        classify,
      );
      await markDays(trx, movedTo);
      await replaceDayRollups(trx, day);
      await replaceDayPages(trx, day);
      await replaceLongerPages(trx, day);
      for (const chunk of inChunks(marks.map(mark => mark.id))) {
        await trx('day_marks').whereIn('id', chunk).delete();
      }
      await trx('rollup_days').where({ day }).update({
        classification_id: this.#classificationId,
        computed_ms: nowMs,
      });
      return 'replaced' as const;
    });
  }

  async progress(): Promise<RollupProgress> {
    const ledger = await this.#knex('rollup_days')
      .select(
        this.#knex.raw('count(*) as total'),
        this.#knex.raw('max(computed_ms) as computed_ms'),
        this.#knex.raw(
          'sum(case when classification_id < ? then 1 else 0 end) as stale',
          [this.#classificationId],
        ),
      )
      .first();
    const pending = await this.#knex
      .from(this.#pendingDays().as('pending'))
      .count({ days: '*' })
      .first();
    return {
      computedMs: optionalIntegerOf(ledger?.computed_ms ?? null),
      totalDays: integerOf(ledger?.total ?? 0),
      unclassifiedDays: integerOf(ledger?.stale ?? 0),
      pendingDays: integerOf(pending?.days ?? 0),
    };
  }

  #pendingDays() {
    return this.#knex
      .union([
        this.#knex('day_marks').distinct('day'),
        this.#knex('rollup_days')
          .where('classification_id', '<', this.#classificationId)
          .select('day'),
      ])
      .as('days');
  }

  async #takeDay(trx: Knex.Transaction, day: Day): Promise<boolean> {
    await trx('rollup_days')
      .insert({ day, classification_id: this.#classificationId })
      .onConflict('day')
      .ignore();
    const taken = await takeOrSkip(
      trx,
      trx('rollup_days').where({ day }).select('day'),
    );
    return taken.length > 0;
  }
}
