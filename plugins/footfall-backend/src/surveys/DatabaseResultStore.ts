import { Knex } from 'knex';
import { integerOf } from '../database/columns';
import { ResultStore, StoredComment, StoredResults } from './ResultStore';

interface GroupRow {
  group_ref: string;
  title: string;
  type: string;
  parent_ref: string | null;
  invited: number;
  cell: number | null;
}

interface CommentRow {
  id: string;
  wave_id: string;
  question_id: string;
  group_ref: string | null;
  text: string;
  themes: string;
}

function commentOf(row: CommentRow): StoredComment {
  return {
    id: row.id,
    waveId: row.wave_id,
    questionId: row.question_id,
    groupRef: row.group_ref,
    text: row.text,
    themes: JSON.parse(row.themes),
  };
}

export class DatabaseResultStore implements ResultStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async load(waveId: string): Promise<StoredResults> {
    const ofWave = { wave_id: waveId };
    const groups: GroupRow[] = await this.#knex('wave_groups')
      .where(ofWave)
      .orderBy('group_ref');
    const cells = await this.#knex('wave_cells').where(ofWave).orderBy('cell');
    const tallies = await this.#knex('wave_tallies').where(ofWave);
    const wave = await this.#knex('survey_waves')
      .where({ id: waveId })
      .first('answered');
    return {
      answered: integerOf(wave?.answered ?? 0),
      groups: groups.map(row => ({
        ref: row.group_ref,
        title: row.title,
        type: row.type,
        parentRef: row.parent_ref,
        invited: integerOf(row.invited),
      })),
      cells: cells.map(({ cell, n }) => ({
        id: integerOf(cell),
        n: integerOf(n),
        groupRefs: groups
          .filter(group => group.cell === cell)
          .map(group => group.group_ref),
      })),
      tallies: tallies.map(row => ({
        cell: integerOf(row.cell),
        questionId: row.question_id,
        value: integerOf(row.value),
        count: integerOf(row.count),
      })),
    };
  }

  async listComments(waveId: string) {
    const rows = await this.#knex<CommentRow>('wave_comments')
      .where({ wave_id: waveId })
      .orderBy('id');
    return rows.map(commentOf);
  }

  async setThemes(id: string, themes: readonly string[]) {
    await this.#knex<CommentRow>('wave_comments')
      .where({ id })
      .update({ themes: JSON.stringify(themes) });
    const row = await this.#knex<CommentRow>('wave_comments')
      .where({ id })
      .first();
    return row && commentOf(row);
  }
}
