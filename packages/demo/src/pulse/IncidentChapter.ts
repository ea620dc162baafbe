import {
  IncidentComment,
  IncidentLink,
  IncidentMoveInput,
  IncidentOwner,
  IncidentPublicLine,
} from '@footfall/backstage-plugin-footfall-common';

/** Something that Halden Bank did about an incident. */
export type IncidentStep =
  | ({ readonly kind: 'move' } & Omit<IncidentMoveInput, 'version'>)
  | ({ readonly kind: 'assign' } & Omit<IncidentOwner, 'version'>)
  | ({ readonly kind: 'tell' } & Omit<IncidentPublicLine, 'version'>)
  | ({ readonly kind: 'comment' } & IncidentComment)
  | ({ readonly kind: 'link' } & IncidentLink);

/** What was done about the incident of a team, between two waves. */
export interface IncidentChapter {
  readonly teamRef: string;
  /** The number of the wave that was the last one by then. */
  readonly afterWave: number;
  readonly steps: readonly IncidentStep[];
}
