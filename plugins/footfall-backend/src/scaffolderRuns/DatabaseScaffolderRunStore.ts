import {
  Day,
  DayRange,
  PlatformAction,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { ScaffolderRun, ScaffolderRunStore } from './ScaffolderRunStore';

interface RunRow {
  person_ref: string;
  day: Day;
}

export class DatabaseScaffolderRunStore implements ScaffolderRunStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async insert({ taskId, personRef, day }: ScaffolderRun) {
    await this.#knex('scaffolder_runs')
      .insert({ task_id: taskId, person_ref: personRef, day })
      .onConflict('task_id')
      .ignore();
  }

  async listActions(range: DayRange): Promise<PlatformAction[]> {
    const rows: RunRow[] = await this.#knex('scaffolder_runs')
      .where('day', '>=', range.from)
      .where('day', '<', range.to)
      .distinct('person_ref', 'day');
    return rows.map(row => ({ personKey: row.person_ref, day: row.day }));
  }

  async firstDays() {
    const rows: RunRow[] = await this.#knex('scaffolder_runs')
      .groupBy('person_ref')
      .select('person_ref', this.#knex.raw('min(day) as day'));
    return new Map(rows.map(row => [row.person_ref, row.day]));
  }
}
