import { SurveyAnswers } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { AnswerKeyring } from '../anonymity/AnswerKeyring';
import { answerKeyOf } from '../anonymity/answerKeyOf';
import { takeOrWait } from '../database/dialect';
import { inTransaction } from '../database/transaction';
import {
  AnswerOutcome,
  AnswerStore,
  Participation,
  ParticipationStatus,
} from './AnswerStore';
import { occasionOfWave } from './occasionOfWave';

interface AnswerRow {
  answer_key: string;
  wave_id: string;
  group_ref: string;
  answers: string;
}

interface InvitationRow {
  wave_id: string;
  person_ref: string;
  group_ref: string;
  status: ParticipationStatus;
}

interface Change {
  readonly trx: Knex;
  readonly answerKey: string;
  readonly invitation: InvitationRow;
}

export class DatabaseAnswerStore implements AnswerStore {
  readonly #knex: Knex;
  readonly #keyring: AnswerKeyring;

  constructor(options: { knex: Knex; keyring: AnswerKeyring }) {
    this.#knex = options.knex;
    this.#keyring = options.keyring;
  }

  async listOf(personRef: string): Promise<Participation[]> {
    const rows: InvitationRow[] = await this.#knex('wave_invitations')
      .join('survey_waves', 'survey_waves.id', 'wave_invitations.wave_id')
      .where({ person_ref: personRef, state: 'open' })
      .orderBy('survey_waves.closes_on')
      .select('wave_invitations.*');
    return Promise.all(
      rows.map(async ({ wave_id: waveId, status }) => ({
        waveId,
        status,
        answers:
          status === 'answered' ? await this.#find(waveId, personRef) : null,
      })),
    );
  }

  async save(waveId: string, personRef: string, answers: SurveyAnswers) {
    return this.#change(
      waveId,
      personRef,
      'answered',
      async ({ trx, answerKey, invitation }) => {
        const text = JSON.stringify(answers);
        // A double click and a second browser change the one answer.
        await trx<AnswerRow>('wave_answers')
          .insert({
            answer_key: answerKey,
            wave_id: waveId,
            group_ref: invitation.group_ref,
            answers: text,
          })
          .onConflict('answer_key')
          .merge({ answers: text });
      },
    );
  }

  async decline(waveId: string, personRef: string) {
    return this.#change(
      waveId,
      personRef,
      'declined',
      async ({ trx, answerKey }) => {
        await trx<AnswerRow>('wave_answers')
          .where({ answer_key: answerKey })
          .delete();
      },
    );
  }

  async #find(waveId: string, personRef: string) {
    const secret = await this.#keyring.find(this.#knex, occasionOfWave(waveId));
    if (secret === undefined) {
      return null;
    }
    const row = await this.#knex<AnswerRow>('wave_answers')
      .where({ answer_key: answerKeyOf(secret, personRef) })
      .first();
    return row ? (JSON.parse(row.answers) as SurveyAnswers) : null;
  }

  async #change(
    waveId: string,
    personRef: string,
    status: ParticipationStatus,
    change: (change: Change) => Promise<void>,
  ): Promise<AnswerOutcome> {
    return inTransaction(this.#knex, async trx => {
      // Held until the end, so that the wave cannot close in between.
      const wave = await takeOrWait(
        trx,
        trx('survey_waves').where({ id: waveId, state: 'open' }).first('id'),
      );
      if (!wave) {
        return 'not-open';
      }
      const invitations = () =>
        trx<InvitationRow>('wave_invitations').where({
          wave_id: waveId,
          person_ref: personRef,
        });
      const invitation = await invitations().first();
      if (!invitation) {
        return 'not-invited';
      }
      const secret = await this.#keyring.keyOf(trx, occasionOfWave(waveId));
      const answerKey = answerKeyOf(secret, personRef);
      await change({ trx, answerKey, invitation });
      await invitations().update({ status });
      return 'stored';
    });
  }
}
