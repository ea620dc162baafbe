import {
  FootfallApi,
  SurveyRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { HaldenBankPulse, IncidentChapter } from '@footfall/demo';
import { IncidentStepApi, takeIncidentStep } from './takeIncidentStep';

/** What it takes to hold surveys, and to work on what comes of them. */
export type PulseApi = IncidentStepApi &
  Pick<
    FootfallApi,
    | 'createSurvey'
    | 'getFilterOptions'
    | 'getIncident'
    | 'getIncidents'
    | 'getSurveys'
    | 'openWave'
    | 'recordPastWave'
  >;

// Its waves remember under which title they were held, also where a visitor
// gave it another one.
async function findPulse(
  api: PulseApi,
  title: string,
): Promise<SurveyRecord | undefined> {
  const { surveys } = await api.getSurveys();
  return surveys.find(survey =>
    [survey, ...survey.waves].some(held => held.title === title),
  );
}

/** A wave is folded along the Groups of now, so all of them must be there. */
async function assertGroupsAreKnown(
  api: PulseApi,
  { waves }: HaldenBankPulse,
): Promise<void> {
  const { teams } = await api.getFilterOptions();
  const known = new Set(teams.map(({ ref }) => ref));
  const missing = [
    ...waves.flatMap(({ invited }) => invited.map(({ groupRef }) => groupRef)),
    ...teams.flatMap(({ parentRef }) => parentRef ?? []),
  ].find(ref => !known.has(ref));
  if (missing) {
    throw new Error(`The Group '${missing}' is not known yet`);
  }
}

async function takeSteps(
  api: PulseApi,
  surveyId: string,
  { teamRef, steps }: IncidentChapter,
) {
  const { incidents } = await api.getIncidents({
    team: teamRef,
    survey: surveyId,
  });
  const [found] = incidents;
  if (!found) {
    throw new Error(`There is no incident of '${teamRef}' yet`);
  }
  let incident = await api.getIncident(found.id);
  for (const step of steps) {
    incident = await takeIncidentStep(api, step, incident);
  }
}

/**
 * Makes the survey of Halden Bank, takes in its past waves with what was done
 * about their incidents, and opens the wave of today. Each part is done once: an
 * interrupted run goes on where it was, and after the last part nothing is.
 */
export async function recordPulse(
  api: PulseApi,
  pulse: HaldenBankPulse,
): Promise<void> {
  const { incidents, survey, waves } = pulse;
  const known = await findPulse(api, survey.title);
  if (known && known.waves.length > waves.length) {
    return;
  }
  await assertGroupsAreKnown(api, pulse);
  const { id, waves: held } = known ?? (await api.createSurvey(survey));
  for (const [index, wave] of waves.entries()) {
    if (held.length <= index) {
      await api.recordPastWave(id, wave);
    }
    for (const chapter of incidents) {
      if (chapter.afterWave === index + 1) {
        await takeSteps(api, id, chapter);
      }
    }
  }
  await api.openWave(id);
}
