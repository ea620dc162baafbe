import {
  newSurveySchema,
  SurveyState,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { integerOf } from '../database/columns';
import { StoredSurvey, SurveyChange, SurveyStore } from './SurveyStore';

interface SurveyRow {
  id: string;
  state: SurveyState;
  definition: string;
  created_by: string;
  created_ms: number | string;
  changed_by: string;
  changed_ms: number | string;
}

/** A definition as it is kept; what was added later has its default. */
export function definitionOf(json: string) {
  return newSurveySchema.parse(JSON.parse(json));
}

function surveyOf(row: SurveyRow): StoredSurvey {
  return {
    id: row.id,
    state: row.state,
    definition: definitionOf(row.definition),
    createdBy: row.created_by,
    createdMs: integerOf(row.created_ms),
    changedBy: row.changed_by,
    changedMs: integerOf(row.changed_ms),
  };
}

export class DatabaseSurveyStore implements SurveyStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list() {
    const rows = await this.#knex<SurveyRow>('surveys').orderBy([
      'created_ms',
      'id',
    ]);
    return rows.map(surveyOf);
  }

  async find(id: string) {
    const row = await this.#knex<SurveyRow>('surveys').where({ id }).first();
    return row && surveyOf(row);
  }

  async insert(survey: StoredSurvey) {
    await this.#knex<SurveyRow>('surveys').insert({
      id: survey.id,
      state: survey.state,
      definition: JSON.stringify(survey.definition),
      created_by: survey.createdBy,
      created_ms: survey.createdMs,
      changed_by: survey.changedBy,
      changed_ms: survey.changedMs,
    });
  }

  async update(id: string, change: SurveyChange): Promise<boolean> {
    const { state, definition } = change;
    const changed = await this.#knex<SurveyRow>('surveys')
      .where({ id })
      .whereNot({ state: 'ended' })
      .update({
        ...(state && { state }),
        ...(definition && { definition: JSON.stringify(definition) }),
        changed_by: change.changedBy,
        changed_ms: change.changedMs,
      });
    return changed === 1;
  }
}
