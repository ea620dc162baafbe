import {
  groupAbove,
  needsEscalation,
} from '@footfall/backstage-plugin-footfall-common';
import { TeamDirectory } from '../teams/TeamDirectory';
import { IncidentAnnouncer } from './IncidentAnnouncer';
import { IncidentStore } from './IncidentStore';

export interface IncidentEscalationOptions {
  readonly incidents: IncidentStore;
  readonly announcer: Pick<IncidentAnnouncer, 'announce'>;
  readonly directory: Pick<TeamDirectory, 'tree'>;
  readonly nowMs: () => number;
}

/** Hands incidents that nobody responded to in time to the group above. */
export class IncidentEscalation {
  readonly #options: IncidentEscalationOptions;

  constructor(options: IncidentEscalationOptions) {
    this.#options = options;
  }

  /**
   * Escalates what is overdue, once each, and tells people of whatever they were
   * not told of yet.
   *
   * @returns how many were escalated
   */
  async run(): Promise<number> {
    const { announcer, directory, incidents, nowMs } = this.#options;
    const now = nowMs();
    const overdue = (await incidents.list({ resolvedSinceMs: now })).filter(
      incident => needsEscalation(incident, now),
    );
    const tree = overdue.length > 0 ? await directory.tree() : undefined;
    let escalated = 0;
    for (const incident of overdue) {
      const toRef = tree ? groupAbove(incident.teamRef, tree) : null;
      // Another replica, or a response that came just now, changed its version.
      const isMine = await incidents.change(
        { ...incident, escalatedMs: now, escalatedTo: toRef },
        { atMs: now, byRef: null, what: { kind: 'escalated', toRef } },
      );
      escalated += isMine ? 1 : 0;
    }
    await announcer.announce();
    return escalated;
  }
}
