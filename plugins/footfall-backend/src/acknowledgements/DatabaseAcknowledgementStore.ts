import { Knex } from 'knex';
import { PendingOrders } from '../budgets/PendingOrders';
import { integerOf } from '../database/columns';
import {
  AcknowledgementRow,
  ofAcknowledgementRow,
  toAcknowledgementRow,
} from './acknowledgementRow';
import {
  AcknowledgementFilter,
  AcknowledgementPlace,
  AcknowledgementStore,
  StoredAcknowledgement,
} from './AcknowledgementStore';

export class DatabaseAcknowledgementStore
  implements AcknowledgementStore, PendingOrders
{
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async insert(acknowledgement: StoredAcknowledgement) {
    await this.#knex('acknowledgements').insert(
      toAcknowledgementRow(acknowledgement),
    );
  }

  async find(id: string) {
    const row: AcknowledgementRow | undefined = await this.#knex(
      'acknowledgements',
    )
      .where({ id })
      .first();
    return row && ofAcknowledgementRow(row);
  }

  async list(
    filter: AcknowledgementFilter,
    { before, limit }: { before?: AcknowledgementPlace; limit: number },
  ) {
    const query = this.#matching(filter)
      .orderBy([
        { column: 'at_ms', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    if (before) {
      query.whereRaw('(at_ms, id) < (?, ?)', [before.atMs, before.id]);
    }
    const rows: AcknowledgementRow[] = await query;
    return rows.map(ofAcknowledgementRow);
  }

  async count(filter: AcknowledgementFilter) {
    const total = await this.#matching(filter).count({ n: '*' }).first();
    return integerOf(total?.n ?? 0);
  }

  async useUp(id: string, taskId: string, atMs: number) {
    await this.#knex('acknowledgements')
      .where({ id })
      .whereNull('task_id')
      .update({ task_id: taskId, used_ms: atMs });
    return this.find(id);
  }

  async pendingSince(ms: number) {
    const rows: AcknowledgementRow[] = await this.#knex('acknowledgements')
      .where('used_ms', '>=', ms)
      .whereNotExists(
        this.#knex('environment_acknowledgements')
          .select('environment_id')
          .whereRaw('acknowledgement_id = acknowledgements.id'),
      );
    return rows
      .map(ofAcknowledgementRow)
      .flatMap(({ monthly, teamRef, unknownLines }) =>
        teamRef === null ? [] : { monthly, teamRef, unknownLines },
      );
  }

  #matching(filter: AcknowledgementFilter) {
    const query = this.#knex('acknowledgements');
    if (filter.by !== undefined) {
      query.where('by_ref', filter.by);
    }
    if (filter.templateRef !== undefined) {
      query.where('template_ref', filter.templateRef);
    }
    if (filter.teamRefs) {
      query.whereIn('team_ref', filter.teamRefs);
    }
    if (filter.fromMs !== undefined) {
      query.where('at_ms', '>=', filter.fromMs);
    }
    if (filter.toMs !== undefined) {
      query.where('at_ms', '<', filter.toMs);
    }
    return query;
  }
}
