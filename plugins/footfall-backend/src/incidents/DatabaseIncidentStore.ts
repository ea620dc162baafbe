import { NotFoundError } from '@backstage/errors';
import { IncidentEvent } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { inChunks } from '../database/chunks';
import { takeOrWait } from '../database/dialect';
import { inTransaction } from '../database/transaction';
import {
  IncidentFilter,
  IncidentStore,
  NewIncidentEvent,
  StoredIncident,
} from './IncidentStore';
import {
  appendEvent,
  IncidentEventRow,
  toIncidentEvent,
} from './operations/incidentEventRow';
import {
  IncidentRow,
  toIncident,
  toIncidentRow,
} from './operations/incidentRow';

export class DatabaseIncidentStore implements IncidentStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(filter: IncidentFilter): Promise<StoredIncident[]> {
    const { ownerRef, resolvedSinceMs, state, surveyId, teamRefs } = filter;
    const query = this.#knex<IncidentRow>('incidents');
    if (surveyId !== undefined) {
      query.where('survey_id', surveyId);
    }
    if (teamRefs !== undefined) {
      query.whereIn('team_ref', [...teamRefs]);
    }
    if (ownerRef !== undefined) {
      query.where('owner_ref', ownerRef);
    }
    if (state !== undefined) {
      query.where('state', state);
    }
    if (resolvedSinceMs !== undefined) {
      query.where(recent =>
        recent
          .whereNull('resolved_ms')
          .orWhere('resolved_ms', '>', resolvedSinceMs),
      );
    }
    const rows: IncidentRow[] = await query.orderBy([
      { column: 'opened_ms', order: 'desc' },
      'id',
    ]);
    return rows.map(toIncident);
  }

  async find(id: string) {
    const row = await this.#knex<IncidentRow>('incidents')
      .where({ id })
      .first();
    return row && toIncident(row);
  }

  async listEvents(incidentIds: readonly string[]) {
    const timelines = new Map<string, IncidentEvent[]>(
      incidentIds.map(id => [id, []]),
    );
    for (const chunk of inChunks(incidentIds)) {
      const rows: IncidentEventRow[] = await this.#knex('incident_events')
        .whereIn('incident_id', chunk)
        .orderBy(['incident_id', 'position']);
      rows.forEach(row =>
        timelines.get(row.incident_id)?.push(toIncidentEvent(row)),
      );
    }
    return timelines;
  }

  async open(incident: StoredIncident, event: NewIncidentEvent) {
    return inTransaction(this.#knex, async trx => {
      // Of two replicas, the later finds the unique keys taken.
      const opened = await trx<IncidentRow>('incidents')
        .insert(toIncidentRow(incident))
        .onConflict()
        .ignore()
        .returning('id');
      if (opened.length === 0) {
        return false;
      }
      await appendEvent(trx, incident.id, event);
      return true;
    });
  }

  async change(incident: StoredIncident, event: NewIncidentEvent) {
    const { id, version } = incident;
    return inTransaction(this.#knex, async trx => {
      const changed = await trx<IncidentRow>('incidents')
        .where({ id, version })
        .update({ ...toIncidentRow(incident), version: version + 1 });
      if (changed === 0) {
        return false;
      }
      await appendEvent(trx, id, event);
      return true;
    });
  }

  async record(incidentId: string, event: NewIncidentEvent) {
    await inTransaction(this.#knex, async trx => {
      const row = await takeOrWait(
        trx,
        trx<IncidentRow>('incidents').where({ id: incidentId }).first(),
      );
      if (!row) {
        throw new NotFoundError(`There is no incident '${incidentId}'`);
      }
      await appendEvent(trx, incidentId, event);
    });
  }
}
