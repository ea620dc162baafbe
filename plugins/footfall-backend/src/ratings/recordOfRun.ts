import { RatingOutcome } from '@footfall/backstage-plugin-footfall-common';
import { RecordedRun } from './RatingStore';
import { TemplateRun } from './ScaffolderTasks';

/** A run that is over. */
export interface EndedRun extends TemplateRun {
  readonly outcome: RatingOutcome;
}

/** Whether a run is over, and was started by a person who can be asked. */
export const isEnded = (run: TemplateRun): run is EndedRun =>
  run.outcome !== null && run.personRef.startsWith('user:');

/** What the ledger keeps of a run. */
export const recordOf = (run: EndedRun): RecordedRun => ({
  flow: 'template',
  occasion: run.taskId,
  personRef: run.personRef,
  subject: run.templateRef,
  outcome: run.outcome,
  endedMs: run.endedMs,
});
