import {
  Cell,
  LabelledComment,
  WaveGroup,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { AnswerKeyring } from '../../anonymity/AnswerKeyring';
import { shuffled } from '../../anonymity/shuffled';
import { inChunks } from '../../database/chunks';
import { integerOf } from '../../database/columns';
import { takeOrWait } from '../../database/dialect';
import { occasionOfWave } from '../occasionOfWave';
import { GivenAnswer, SealedWave } from '../WaveStore';

export type Seal = (
  groups: readonly WaveGroup[],
  answers: readonly GivenAnswer[],
) => SealedWave;

interface SealingOptions {
  readonly id: string;
  readonly nowMs: number;
  readonly seal: Seal;
}

async function readGroups(trx: Knex, waveId: string): Promise<WaveGroup[]> {
  const rows = await trx('wave_groups')
    .where({ wave_id: waveId })
    .orderBy('group_ref');
  return rows.map(row => ({
    ref: row.group_ref,
    title: row.title,
    type: row.type,
    parentRef: row.parent_ref,
    invited: integerOf(row.invited),
  }));
}

async function readAnswers(trx: Knex, waveId: string): Promise<GivenAnswer[]> {
  const rows = await trx('wave_answers').where({ wave_id: waveId });
  return rows.map(row => ({
    groupRef: row.group_ref,
    answers: JSON.parse(row.answers),
  }));
}

async function writeCells(trx: Knex, waveId: string, cells: readonly Cell[]) {
  for (const { id: cell, n, groupRefs } of cells) {
    await trx('wave_cells').insert({ wave_id: waveId, cell, n });
    for (const refs of inChunks(groupRefs)) {
      await trx('wave_groups')
        .where({ wave_id: waveId })
        .whereIn('group_ref', refs)
        .update({ cell });
    }
  }
}

async function writeTallies(
  trx: Knex,
  waveId: string,
  { tallies }: SealedWave,
) {
  const rows = tallies.map(({ cell, questionId, value, count }) => ({
    wave_id: waveId,
    cell,
    question_id: questionId,
    value,
    count,
  }));
  for (const chunk of inChunks(rows)) {
    await trx('wave_tallies').insert(chunk);
  }
}

async function writeComments(
  trx: Knex,
  waveId: string,
  comments: readonly LabelledComment[],
) {
  const rows = shuffled(comments).map(({ id, item }) => ({
    id,
    wave_id: waveId,
    question_id: item.questionId,
    group_ref: item.groupRef,
    text: item.text,
    themes: '[]',
  }));
  for (const chunk of inChunks(rows)) {
    await trx('wave_comments').insert(chunk);
  }
}

/**
 * Who took part is nobody's business once it is over; that they were asked is.
 * Whoever did not answer was reminded, and whoever did has a row that was written
 * again: so how often they were told goes too, and all rows are written anew in
 * an order that tells nothing.
 */
async function forgetWhoTookPart(trx: Knex, waveId: string) {
  const ofWave = () => trx('wave_invitations').where({ wave_id: waveId });
  const invitations: object[] = await takeOrWait(trx, ofWave());
  await ofWave().delete();
  const rows = shuffled(invitations).map(({ item }) => ({
    ...item,
    status: 'ended',
    notices: 0,
  }));
  for (const chunk of inChunks(rows)) {
    await trx('wave_invitations').insert(chunk);
  }
}

/**
 * Counts the answers of a wave that is closing, and takes the answers, the key
 * and the list of those who took part away.
 *
 * Answering takes the wave's row as well: an answer is either counted or refused.
 *
 * @returns whether it was this transaction that closed the wave
 */
export async function sealWave(
  trx: Knex,
  keyring: AnswerKeyring,
  { id, nowMs, seal }: SealingOptions,
): Promise<boolean> {
  const wave = await takeOrWait(
    trx,
    trx('survey_waves').where({ id, state: 'closing' }).first('id'),
  );
  if (!wave) {
    return false;
  }
  const answers = await readAnswers(trx, id);
  const sealed = seal(await readGroups(trx, id), answers);
  await writeCells(trx, id, sealed.cells);
  await writeTallies(trx, id, sealed);
  await writeComments(trx, id, sealed.comments);
  await trx('wave_answers').where({ wave_id: id }).delete();
  await keyring.destroy(trx, occasionOfWave(id));
  await forgetWhoTookPart(trx, id);
  await trx('survey_waves').where({ id }).update({
    state: 'closed',
    closed_ms: nowMs,
    answered: answers.length,
  });
  return true;
}
