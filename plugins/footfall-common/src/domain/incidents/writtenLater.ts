import { IncidentEvent, IncidentHappening } from './IncidentEvent';

/** Why a step cannot have been taken at a moment. @public */
export type IncidentMomentRefusal = 'has-not-come' | 'before-the-last-step';

// Steps and scores tell the story in their order. What people said about it,
// and that the clock handed it on, stands beside the story.
const tellsTheStory: Record<IncidentHappening['kind'], boolean> = {
  opened: true,
  scored: true,
  reopened: true,
  recovered: true,
  moved: true,
  escalated: false,
  assigned: false,
  commented: false,
  linked: false,
  spoke: false,
};

/**
 * Why a step that is written down later cannot have been taken at a moment;
 * `null` where it can. Nothing is slipped in before a step or a score that is
 * in the timeline already, so the past is added to and never rewritten.
 *
 * @param timeline - of the incident, in order
 * @public
 */
export function refusalOfMoment(
  timeline: readonly Pick<IncidentEvent, 'atMs' | 'what'>[],
  doneMs: number,
  nowMs: number,
): IncidentMomentRefusal | null {
  if (doneMs > nowMs) {
    return 'has-not-come';
  }
  const told = timeline.filter(({ what }) => tellsTheStory[what.kind]);
  return told.some(({ atMs }) => atMs > doneMs) ? 'before-the-last-step' : null;
}
