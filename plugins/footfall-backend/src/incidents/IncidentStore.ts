import {
  Incident,
  IncidentEvent,
  IncidentState,
} from '@footfall/backstage-plugin-footfall-common';

/** What the team is told: "you said …, we are …". */
export interface PublicLine {
  readonly said: string;
  readonly doing: string;
}

export interface StoredIncident extends Incident {
  /** Grows with every change; whoever changes another version is refused. */
  readonly version: number;
  readonly teamTitle: string;
  readonly surveyTitle: string;
  readonly openedWaveId: string;
  readonly escalatedTo: string | null;
  readonly publicLine: PublicLine | null;
}

/** Which incidents are asked for; what is left out does not narrow. */
export interface IncidentFilter {
  readonly surveyId?: string;
  readonly teamRefs?: readonly string[];
  readonly ownerRef?: string;
  readonly state?: IncidentState;
  /** Leaves out those that were resolved before. */
  readonly resolvedSinceMs?: number;
}

/** An entry of a timeline, before it has an identity. */
export type NewIncidentEvent = Omit<IncidentEvent, 'id'>;

export interface IncidentStore {
  /** Unresolved ones and resolved ones, those opened last first. */
  list(filter: IncidentFilter): Promise<StoredIncident[]>;
  find(id: string): Promise<StoredIncident | undefined>;
  /** The timelines of incidents, each in order. */
  listEvents(
    incidentIds: readonly string[],
  ): Promise<ReadonlyMap<string, IncidentEvent[]>>;
  /**
   * @returns whether it was opened: `false` where the team has one of the survey
   * that is not resolved, or the same wave opened one before
   */
  open(incident: StoredIncident, event: NewIncidentEvent): Promise<boolean>;
  /**
   * Replaces the version that it carries.
   *
   * @returns whether that was the version that was there
   */
  change(incident: StoredIncident, event: NewIncidentEvent): Promise<boolean>;
  /** Adds to the timeline of an incident that does not change otherwise. */
  record(incidentId: string, event: NewIncidentEvent): Promise<void>;
}
