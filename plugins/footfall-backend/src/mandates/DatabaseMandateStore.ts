import {
  Day,
  MandateException,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { integerOf, optionalIntegerOf } from '../database/columns';
import { takeOrWait } from '../database/dialect';
import { inTransaction } from '../database/transaction';
import { takeServiceRef } from './operations/takeServiceRef';
import {
  MandateStore,
  RecordedEnding,
  StoredMandate,
  StoredMandateException,
} from './MandateStore';

interface RecordRow {
  id: string;
  from_day: Day;
  to_day: Day | null;
  reason: string;
  created_by: string;
  created_ms: number | string;
  ended_by: string | null;
  ended_ms: number | string | null;
}

interface MandateRow extends RecordRow {
  title: string;
  scope_team: string | null;
  scope_type: string | null;
  scope_tag: string | null;
  scope_tier: Tier | null;
}

interface ExceptionRow extends RecordRow {
  mandate_id: string;
  service_ref: string;
  asked_by: string;
}

function toRecord(row: RecordRow) {
  return {
    id: row.id,
    from: row.from_day,
    to: row.to_day,
    reason: row.reason,
    createdBy: row.created_by,
    createdMs: integerOf(row.created_ms),
    endedBy: row.ended_by,
    endedMs: optionalIntegerOf(row.ended_ms),
  };
}

function toException(row: ExceptionRow): StoredMandateException {
  return {
    ...toRecord(row),
    mandateId: row.mandate_id,
    serviceRef: row.service_ref,
    askedBy: row.asked_by,
  };
}

function toRecordRow(record: ReturnType<typeof toRecord>): RecordRow {
  return {
    id: record.id,
    from_day: record.from,
    to_day: record.to,
    reason: record.reason,
    created_by: record.createdBy,
    created_ms: record.createdMs,
    ended_by: record.endedBy,
    ended_ms: record.endedMs,
  };
}

export class DatabaseMandateStore implements MandateStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async listMandates(): Promise<StoredMandate[]> {
    const rows: MandateRow[] = await this.#knex('mandates').orderBy([
      'from_day',
      'id',
    ]);
    return rows.map(row => ({
      ...toRecord(row),
      title: row.title,
      scope: {
        team: row.scope_team,
        type: row.scope_type,
        tag: row.scope_tag,
        tier: row.scope_tier,
      },
    }));
  }

  async listExceptions(): Promise<StoredMandateException[]> {
    const rows: ExceptionRow[] = await this.#knex('mandate_exceptions').orderBy(
      ['from_day', 'id'],
    );
    return rows.map(toException);
  }

  async insertMandate({ title, scope, ...record }: StoredMandate) {
    await this.#knex('mandates').insert({
      ...toRecordRow(record),
      title,
      scope_team: scope.team,
      scope_type: scope.type,
      scope_tag: scope.tag,
      scope_tier: scope.tier,
    });
  }

  async insertException(
    exception: StoredMandateException,
    assertFree: (others: readonly MandateException[]) => void,
  ) {
    const { mandateId } = exception;
    return inTransaction(this.#knex, async trx => {
      // Whoever grants at the same time waits here, and then sees this one.
      await takeOrWait(
        trx,
        trx('mandates').where({ id: mandateId }).select('id'),
      );
      const serviceRef = await takeServiceRef(trx, exception.serviceRef);
      if (serviceRef === undefined) {
        return false;
      }
      const others: ExceptionRow[] = await trx('mandate_exceptions').where({
        mandate_id: mandateId,
        service_ref: serviceRef,
      });
      assertFree(others.map(toException));
      await trx('mandate_exceptions').insert({
        ...toRecordRow(exception),
        mandate_id: mandateId,
        service_ref: serviceRef,
        asked_by: exception.askedBy,
      });
      return true;
    });
  }

  async endMandate(id: string, ending: RecordedEnding) {
    return this.#end('mandates', { id }, ending);
  }

  async endException(mandateId: string, id: string, ending: RecordedEnding) {
    return this.#end(
      'mandate_exceptions',
      { id, mandate_id: mandateId },
      ending,
    );
  }

  async #end(
    table: string,
    key: Record<string, string>,
    { on, by, atMs }: RecordedEnding,
  ): Promise<boolean> {
    const ended = await this.#knex(table)
      .where(key)
      .where(lasting => lasting.whereNull('to_day').orWhere('to_day', '>=', on))
      .update({ to_day: on, ended_by: by, ended_ms: atMs });
    return ended > 0;
  }
}
