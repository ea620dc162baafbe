import {
  SurveyRecord,
  WaveRecord,
} from '@footfall/backstage-plugin-footfall-common';

/** What can be done to a survey with a word of consent. */
export const confirmedActs = [
  'open',
  'close',
  'pause',
  'resume',
  'end',
] as const;

/** @see confirmedActs */
export type ConfirmedAct = (typeof confirmedActs)[number];

/** What somebody is about to do. */
export type SurveyAction =
  | { readonly kind: 'create' }
  | { readonly kind: 'edit'; readonly survey: SurveyRecord }
  | { readonly kind: ConfirmedAct; readonly survey: SurveyRecord };

/** The wave of a survey that has not closed; there is never more than one. */
export const openWaveOf = ({ waves }: SurveyRecord): WaveRecord | undefined =>
  waves.find(({ state }) => state !== 'closed');

const possibleTable: Record<ConfirmedAct, (survey: SurveyRecord) => boolean> = {
  open: survey => survey.state !== 'ended' && openWaveOf(survey) === undefined,
  close: survey => openWaveOf(survey) !== undefined,
  pause: ({ state }) => state === 'active',
  resume: ({ state }) => state === 'paused',
  end: ({ state }) => state !== 'ended',
};

/** What can be done to a survey as it is now. */
export const actsOf = (survey: SurveyRecord): ConfirmedAct[] =>
  confirmedActs.filter(act => possibleTable[act](survey));
