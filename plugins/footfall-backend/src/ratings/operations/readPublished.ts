import {
  EaseTally,
  RatingFlow,
  RatingOutcome,
  RatingReason,
  ReasonTally,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { PublishedRatings } from '../RatingStore';

interface TallyRow {
  subject: string;
  month: string;
  outcome: RatingOutcome;
  stars: number;
  count: number;
}

interface ReasonRow {
  subject: string;
  month: string;
  reason: RatingReason;
  count: number;
}

/** What was published of a flow, by subject. */
export async function readPublished(
  knex: Knex,
  flow: RatingFlow,
  subject?: string,
): Promise<ReadonlyMap<string, PublishedRatings>> {
  const which = { flow, ...(subject !== undefined && { subject }) };
  const tallies: TallyRow[] = await knex('rating_tallies').where(which);
  const reasons: ReasonRow[] = await knex('rating_reason_tallies').where(which);
  const bySubject = new Map<
    string,
    { ease: EaseTally[]; reasons: ReasonTally[] }
  >();
  const entryOf = (name: string) => {
    const known = bySubject.get(name);
    const entry = known ?? { ease: [], reasons: [] };
    bySubject.set(name, entry);
    return entry;
  };
  for (const { month, outcome, stars, count, ...row } of tallies) {
    entryOf(row.subject).ease.push({
      month,
      outcome,
      stars: stars || null,
      count,
    });
  }
  for (const { month, reason, count, ...row } of reasons) {
    entryOf(row.subject).reasons.push({ month, reason, count });
  }
  return bySubject;
}
