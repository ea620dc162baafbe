import { Day } from '../time';
import { IncidentScore, IncidentState } from './Incident';

/** What a link of an incident leads to. @public */
export const incidentLinkKinds = ['ticket', 'change'] as const;

/** @public */
export type IncidentLinkKind = (typeof incidentLinkKinds)[number];

/**
 * Something that happened to an incident. Waves open, score, reopen and prove;
 * time escalates; people do the rest.
 *
 * @public
 */
export type IncidentHappening =
  | { readonly kind: 'opened'; readonly score: IncidentScore }
  | { readonly kind: 'scored'; readonly score: IncidentScore }
  | { readonly kind: 'reopened'; readonly score: IncidentScore }
  | { readonly kind: 'recovered'; readonly score: IncidentScore }
  | { readonly kind: 'escalated'; readonly toRef: string | null }
  | {
      readonly kind: 'moved';
      readonly from: IncidentState;
      readonly to: IncidentState;
      /** Only where it was resolved. */
      readonly rootCause: string | null;
      readonly changed: string | null;
      /** The day on which it was written down, where that was later. */
      readonly writtenOn?: Day;
    }
  | { readonly kind: 'assigned'; readonly ownerRef: string }
  | { readonly kind: 'commented'; readonly text: string }
  | {
      readonly kind: 'linked';
      readonly relation: IncidentLinkKind;
      readonly url: string;
      readonly title: string;
    }
  | { readonly kind: 'spoke'; readonly said: string; readonly doing: string };

/**
 * An entry of the timeline of an incident.
 *
 * @public
 */
export interface IncidentEvent {
  readonly id: string;
  readonly atMs: number;
  /** `null` where a wave or the clock did it. */
  readonly byRef: string | null;
  readonly what: IncidentHappening;
}
