import {
  Day,
  PastAsk,
  WaveGroup,
  WaveState,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { AnswerKeyring } from '../anonymity/AnswerKeyring';
import { shuffled } from '../anonymity/shuffled';
import { inChunks } from '../database/chunks';
import { integerOf, optionalIntegerOf } from '../database/columns';
import { takeTurn } from '../database/dialect';
import { inTransaction } from '../database/transaction';
import { definitionOf } from './DatabaseSurveyStore';
import { Seal, sealWave } from './operations/sealWave';
import {
  NewWave,
  PastWaveAnswers,
  StoredWave,
  StoreOutcome,
  WaveStore,
} from './WaveStore';

export interface WaveRow {
  id: string;
  survey_id: string;
  number: number;
  definition: string;
  due_day: Day;
  opens_on: Day;
  closes_on: Day;
  reminder_days: string;
  state: WaveState;
  opened_ms: number | string;
  closed_ms: number | string | null;
  min_respondents: number;
  invited: number;
  resting: number;
  answered: number | null;
  incidents_ms: number | string | null;
}

function waveOf(row: WaveRow): StoredWave {
  return {
    id: row.id,
    surveyId: row.survey_id,
    number: row.number,
    definition: definitionOf(row.definition),
    dueOn: row.due_day,
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    reminderDays: JSON.parse(row.reminder_days),
    state: row.state,
    openedMs: integerOf(row.opened_ms),
    closedMs: optionalIntegerOf(row.closed_ms),
    minRespondents: row.min_respondents,
    invited: row.invited,
    resting: row.resting,
    answered: row.answered,
  };
}

function rowOf(wave: StoredWave): Omit<WaveRow, 'incidents_ms'> {
  return {
    id: wave.id,
    survey_id: wave.surveyId,
    number: wave.number,
    definition: JSON.stringify(wave.definition),
    due_day: wave.dueOn,
    opens_on: wave.opensOn,
    closes_on: wave.closesOn,
    reminder_days: JSON.stringify(wave.reminderDays),
    state: wave.state,
    opened_ms: wave.openedMs,
    closed_ms: wave.closedMs,
    min_respondents: wave.minRespondents,
    invited: wave.invited,
    resting: wave.resting,
    answered: wave.answered,
  };
}

async function readAsks(trx: Knex, since: Day): Promise<PastAsk[]> {
  const rows = await trx('wave_invitations')
    .where('asked_on', '>=', since)
    .select('person_ref', 'survey_id', 'asked_on');
  return rows.map(row => ({
    personRef: row.person_ref,
    surveyId: row.survey_id,
    day: row.asked_on,
  }));
}

/** @returns whether it was there not yet: of two replicas, the second adds nothing */
async function insertWave(
  trx: Knex,
  wave: StoredWave,
  groups: readonly WaveGroup[],
): Promise<boolean> {
  const inserted = await trx('survey_waves')
    .insert(rowOf(wave))
    .onConflict()
    .ignore()
    .returning('id');
  if (inserted.length === 0) {
    return false;
  }
  const rows = groups.map(({ ref, parentRef, ...group }) => ({
    ...group,
    wave_id: wave.id,
    group_ref: ref,
    parent_ref: parentRef,
  }));
  for (const chunk of inChunks(rows)) {
    await trx('wave_groups').insert(chunk);
  }
  return true;
}

async function insertOpen(
  trx: Knex,
  { wave, groups, invitations }: NewWave,
): Promise<boolean> {
  if (!(await insertWave(trx, wave, groups))) {
    return false;
  }
  const rows = invitations.map(({ personRef, groupRef }) => ({
    wave_id: wave.id,
    person_ref: personRef,
    survey_id: wave.surveyId,
    group_ref: groupRef,
    asked_on: wave.opensOn,
    status: 'asked',
    notices: 0,
  }));
  for (const chunk of inChunks(rows)) {
    await trx('wave_invitations').insert(chunk);
  }
  return true;
}

export class DatabaseWaveStore implements WaveStore {
  readonly #knex: Knex;
  readonly #keyring: AnswerKeyring;

  constructor(options: { knex: Knex; keyring: AnswerKeyring }) {
    this.#knex = options.knex;
    this.#keyring = options.keyring;
  }

  async list(surveyId?: string) {
    const rows = await this.#knex<WaveRow>('survey_waves')
      .where(surveyId === undefined ? {} : { survey_id: surveyId })
      .orderBy(['survey_id', 'number']);
    return rows.map(waveOf);
  }

  async find(id: string) {
    const row = await this.#knex<WaveRow>('survey_waves').where({ id }).first();
    return row && waveOf(row);
  }

  async open(since: Day, prepare: (asks: readonly PastAsk[]) => NewWave) {
    return inTransaction(this.#knex, async (trx): Promise<StoreOutcome> => {
      await takeTurn(trx);
      const wave = prepare(await readAsks(trx, since));
      if (wave.invitations.length === 0) {
        return 'nobody-to-ask';
      }
      return (await insertOpen(trx, wave)) ? 'opened' : 'opened-elsewhere';
    });
  }

  async record({ wave, groups, answers }: PastWaveAnswers): Promise<boolean> {
    return inTransaction(this.#knex, async trx => {
      if (!(await insertWave(trx, wave, groups))) {
        return false;
      }
      const rows = shuffled(answers).map(({ id, item }) => ({
        answer_key: id,
        wave_id: wave.id,
        group_ref: item.groupRef,
        answers: JSON.stringify(item.answers),
      }));
      for (const chunk of inChunks(rows)) {
        await trx('wave_answers').insert(chunk);
      }
      return true;
    });
  }

  async startClosing(id: string): Promise<boolean> {
    const closing = await this.#knex<WaveRow>('survey_waves')
      .where({ id, state: 'open' })
      .update({ state: 'closing' });
    return closing === 1;
  }

  async close(id: string, nowMs: number, seal: Seal): Promise<boolean> {
    return inTransaction(this.#knex, trx =>
      sealWave(trx, this.#keyring, { id, nowMs, seal }),
    );
  }

  async countAnswered() {
    const rows: { wave_id: string; answered: number | string }[] =
      await this.#knex('wave_invitations')
        .where({ status: 'answered' })
        .groupBy('wave_id')
        .select('wave_id')
        .count({ answered: '*' });
    return new Map(rows.map(row => [row.wave_id, integerOf(row.answered)]));
  }

  async forgetAsks(before: Day) {
    await this.#knex('wave_invitations')
      .where({ status: 'ended' })
      .andWhere('asked_on', '<', before)
      .delete();
  }

  async listUnreported() {
    const rows = await this.#knex<WaveRow>('survey_waves')
      .where({ state: 'closed', incidents_ms: null })
      .orderBy(['survey_id', 'number']);
    return rows.map(waveOf);
  }

  async recordReported(id: string, nowMs: number) {
    await this.#knex<WaveRow>('survey_waves')
      .where({ id })
      .update({ incidents_ms: nowMs });
  }
}
