import { addDays, Day } from '@footfall/backstage-plugin-footfall-common';
import { BackendProcess } from './BackendProcess';
import { HISTORY_END } from './deployments';
import { timeOf } from './timing';

/** Neither the first day of a week nor of a month. */
const TO: Day = addDays(HISTORY_END, -5);
const MONTH = addDays(TO, -28);
const YEAR = addDays(TO, -364);

export interface Question {
  readonly title: string;
  readonly path: string;
  /** As a browser asks, whose answers Backstage compresses. */
  readonly isCompressed?: boolean;
}

export const lastDays: Question = {
  title: 'by team, 28 days',
  path: `/adoption?by=team&from=${MONTH}&to=${TO}`,
};

const yearInWeeks: Question = {
  title: 'by team, 12 months in weeks',
  path: `/adoption?by=team&from=${YEAR}&to=${TO}&interval=week`,
};

/** Held to what was promised. */
export const promisedQuestions: readonly Question[] = [lastDays, yearInWeeks];

/** Told beside them. */
export const otherQuestions: readonly Question[] = [
  { ...lastDays, title: `${lastDays.title}, gzip`, isCompressed: true },
  { ...yearInWeeks, title: `${yearInWeeks.title}, gzip`, isCompressed: true },
  {
    title: 'the organisation, 28 days and 12 months in weeks',
    path: `/adoption?by=organisation&from=${MONTH}&to=${TO}&interval=week&seriesFrom=${YEAR}`,
  },
];

async function ask(
  backend: BackendProcess,
  { path, isCompressed }: Question,
): Promise<void> {
  const { status, body } = await backend.get(path, {
    'accept-encoding': isCompressed ? 'gzip' : 'identity',
  });
  if (status !== 200) {
    throw new Error(`${path} was answered ${status}: ${body}`);
  }
}

/**
 * Asks backends the same in turn, so that all meet the same moments.
 *
 * @returns the times in milliseconds, by backend, those of warming up left out
 */
export async function timeQuestion(
  backends: readonly BackendProcess[],
  question: Question,
  { warmUps, rounds }: { readonly warmUps: number; readonly rounds: number },
): Promise<number[][]> {
  const times: number[][] = backends.map(() => []);
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const [index, backend] of backends.entries()) {
      const time = await timeOf(() => ask(backend, question));
      if (round >= warmUps) {
        times[index].push(time);
      }
    }
  }
  return times;
}
