import { ConflictError, InputError } from '@backstage/errors';
import {
  dayOfInstant,
  ParsedPastWave,
  startOfDay,
  TeamTree,
  validateAnswers,
} from '@footfall/backstage-plugin-footfall-common';
import { randomUUID } from 'node:crypto';
import { FootfallConfig } from '../config';
import { TeamDirectory } from '../teams/TeamDirectory';
import { groupsAbove } from './groupsAbove';
import { StoredSurvey } from './SurveyStore';
import { StoredWave, WaveStore } from './WaveStore';

export interface WaveImporterOptions {
  readonly waves: WaveStore;
  readonly teams: Pick<TeamDirectory, 'tree'>;
  readonly config: Pick<FootfallConfig, 'surveys' | 'timeZone'>;
  readonly nowMs: () => number;
}

function assertKnownGroups(past: ParsedPastWave, tree: TeamTree) {
  const invited = new Map(
    past.invited.map(({ groupRef, people }) => [groupRef, people]),
  );
  const strange = past.invited.find(
    ({ groupRef }) => !tree.teams.has(groupRef),
  );
  if (strange) {
    throw new InputError(`There is no Group '${strange.groupRef}'`);
  }
  for (const { groupRef } of past.answers) {
    const left = (invited.get(groupRef) ?? 0) - 1;
    if (left < 0) {
      throw new InputError(
        `More people of '${groupRef}' answered than were invited`,
      );
    }
    invited.set(groupRef, left);
  }
}

/**
 * Takes in waves that were held elsewhere. Their answers come under no name, are
 * counted like any other and are gone.
 */
export class WaveImporter {
  readonly #options: WaveImporterOptions;

  constructor(options: WaveImporterOptions) {
    this.#options = options;
  }

  /**
   * Leaves a wave that is to be closed.
   *
   * @throws InputError where it makes no sense; ConflictError where one is open
   */
  async record(
    survey: StoredSurvey,
    waves: readonly StoredWave[],
    past: ParsedPastWave,
  ): Promise<StoredWave> {
    const { teams, waves: store } = this.#options;
    const tree = await teams.tree();
    this.#assertDays(past, waves);
    assertKnownGroups(past, tree);
    const answers = past.answers.map(({ groupRef, answers: given }) => ({
      groupRef,
      answers: validateAnswers(survey.definition.questions, given),
    }));
    const invited = new Map(
      past.invited.map(({ groupRef, people }) => [groupRef, people]),
    );
    const wave = this.#waveOf(survey, waves, past);
    const groups = groupsAbove(invited, tree);
    if (!(await store.record({ wave, groups, answers }))) {
      throw new ConflictError('A wave of this survey is open already');
    }
    return wave;
  }

  #assertDays(
    { opensOn, closesOn }: ParsedPastWave,
    waves: readonly StoredWave[],
  ) {
    const { config, nowMs } = this.#options;
    if (opensOn >= closesOn) {
      throw new InputError(`It would close on ${closesOn}, before it opens`);
    }
    if (closesOn > dayOfInstant(nowMs(), config.timeZone)) {
      throw new InputError(`${closesOn} has not come yet`);
    }
    const later = waves.find(wave => wave.closesOn > opensOn);
    if (later) {
      throw new InputError(
        `Wave ${later.number} was held later than ${opensOn}; take in the oldest first`,
      );
    }
  }

  #waveOf(
    { id: surveyId, definition }: StoredSurvey,
    waves: readonly StoredWave[],
    { opensOn, closesOn, invited }: ParsedPastWave,
  ): StoredWave {
    const { config } = this.#options;
    return {
      id: randomUUID(),
      surveyId,
      number: Math.max(0, ...waves.map(({ number }) => number)) + 1,
      definition,
      dueOn: opensOn,
      opensOn,
      closesOn,
      reminderDays: [],
      state: 'closing',
      openedMs: startOfDay(opensOn, config.timeZone),
      closedMs: null,
      minRespondents: config.surveys.minRespondents,
      invited: invited.reduce((sum, { people }) => sum + people, 0),
      resting: 0,
      answered: null,
    };
  }
}
