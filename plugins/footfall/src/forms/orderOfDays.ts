import { Day } from '@footfall/backstage-plugin-footfall-common';
import { ENDS_BEFORE_IT_BEGINS } from './describeIssue';

/** Whether a range has a day; `to` is the first day after it. */
export const endsAfterItBegins = (range: {
  readonly from: Day;
  readonly to: Day | null;
}) => range.to === null || range.from < range.to;

/** Where a form says that a range ends before it begins. */
export const orderOfDays = {
  path: ['to'],
  params: { rule: ENDS_BEFORE_IT_BEGINS },
};
