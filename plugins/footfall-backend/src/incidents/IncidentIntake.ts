import { ConflictError } from '@backstage/errors';
import {
  changeIncident,
  ClosedWave,
  IncidentChangeKind,
  IncidentHappening,
  IncidentPlan,
  planIncidents,
  responseDueMs,
} from '@footfall/backstage-plugin-footfall-common';
import { randomUUID } from 'node:crypto';
import { WaveResultListener } from '../surveys/WaveResultListener';
import { IncidentAnnouncer } from './IncidentAnnouncer';
import { IncidentConfig, responsePolicyOf } from './IncidentConfig';
import { IncidentStore, StoredIncident } from './IncidentStore';

export interface IncidentIntakeOptions {
  readonly incidents: IncidentStore;
  readonly announcer: Pick<IncidentAnnouncer, 'announceSoon'>;
  readonly config: IncidentConfig;
}

/** More replicas than this do not take in one wave at the same moment. */
const MAX_ATTEMPTS = 5;

const happeningOf: Record<IncidentChangeKind, IncidentHappening['kind']> = {
  update: 'scored',
  reopen: 'reopened',
  recover: 'recovered',
};

/**
 * Turns the results of a wave into incidents. A wave may be handed over as often
 * as it takes: what it did before, it does not do again.
 */
export class IncidentIntake implements WaveResultListener {
  readonly #options: IncidentIntakeOptions;

  constructor(options: IncidentIntakeOptions) {
    this.#options = options;
  }

  async waveClosed(wave: ClosedWave): Promise<void> {
    for (const team of wave.teams) {
      await this.#takeIn({ ...wave, teams: [team] }, team.teamRef);
    }
    await this.#options.announcer.announceSoon();
  }

  // Whatever another replica or a person did in between, the plan is made anew
  // from what there is then.
  async #takeIn(wave: ClosedWave, teamRef: string) {
    const { incidents } = this.#options;
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const known = await incidents.list({
        surveyId: wave.surveyId,
        teamRefs: [teamRef],
      });
      const [plan] = planIncidents(wave, known);
      if (!plan || (await this.#perform(plan, wave, known))) {
        return;
      }
    }
    throw new ConflictError(
      `The incident of ${teamRef} kept changing while wave ${wave.number} was taken in`,
    );
  }

  async #perform(
    plan: IncidentPlan,
    wave: ClosedWave,
    known: readonly StoredIncident[],
  ): Promise<boolean> {
    const { config, incidents } = this.#options;
    // What a wave says is said when it closes: a team waits from then on, also
    // where the wave is taken in later.
    const { closedMs } = wave;
    const dueMs = responseDueMs(closedMs, responsePolicyOf(config));
    const { score } = plan;
    if (plan.kind === 'open') {
      return incidents.open(this.#newIncident(plan, wave, dueMs), {
        atMs: closedMs,
        byRef: null,
        what: { kind: 'opened', score },
      });
    }
    const stored = known.find(({ id }) => id === plan.incident.id);
    if (!stored) {
      return false;
    }
    return incidents.change(
      {
        ...stored,
        ...changeIncident(stored, plan.kind, score, { nowMs: closedMs, dueMs }),
        escalatedTo: plan.kind === 'reopen' ? null : stored.escalatedTo,
      },
      {
        atMs: closedMs,
        byRef: null,
        what: { kind: happeningOf[plan.kind], score } as IncidentHappening,
      },
    );
  }

  #newIncident(
    plan: Extract<IncidentPlan, { kind: 'open' }>,
    wave: ClosedWave,
    dueMs: number,
  ): StoredIncident {
    return {
      id: randomUUID(),
      version: 1,
      teamRef: plan.teamRef,
      teamTitle: plan.teamTitle,
      surveyId: wave.surveyId,
      surveyTitle: wave.surveyTitle,
      openedWaveId: wave.waveId,
      state: 'open',
      ownerRef: this.#options.config.platformTeam,
      score: plan.score,
      proof: null,
      openedMs: wave.closedMs,
      dueMs,
      acknowledgedMs: null,
      resolvedMs: null,
      escalatedMs: null,
      escalatedTo: null,
      rootCause: null,
      changed: null,
      publicLine: null,
    };
  }
}
