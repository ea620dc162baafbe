import {
  Day,
  NewSurvey,
  newSurveySchema,
  ParsedNewSurvey,
  SurveyCadence,
  SurveyList,
  SurveyQuestion,
  SurveyRecord,
  WaveBar,
} from '@footfall/backstage-plugin-footfall-common';
import { DraftSchema } from '../../forms/useDraft';
import { readList } from '../../forms/readList';

/** A survey as a form holds it. */
export interface SurveyDraft {
  readonly title: string;
  readonly questions: readonly SurveyQuestion[];
  readonly teams: readonly string[];
  /** As typed: `team, squad`. */
  readonly groupTypes: string;
  readonly sharePercent: number | null;
  readonly cadence: SurveyCadence;
  readonly startsOn: Day | null;
  readonly openDays: number | null;
  readonly reminders: number | null;
  readonly sameSurveyDays: number | null;
  readonly otherSurveysDays: number | null;
  readonly measure: WaveBar['measure'];
  readonly below: number | null;
}

type Template = SurveyList['templates'][number];

/** A survey that is there, or a template of one, to be written on. */
export function toDraft(
  survey: SurveyRecord | Template,
  startsOn: Day,
): SurveyDraft {
  const { title, questions, audience, quiet, bar, ...rest } = survey;
  return {
    title,
    questions,
    teams: audience.teams,
    groupTypes: audience.groupTypes.join(', '),
    sharePercent: Math.round(audience.share * 100),
    cadence: rest.cadence,
    startsOn,
    openDays: rest.openDays,
    reminders: rest.reminders,
    sameSurveyDays: quiet.sameSurveyDays,
    otherSurveysDays: quiet.otherSurveysDays,
    measure: bar.measure,
    below: bar.below,
  };
}

/** A draft as the backend takes it, lines that were left empty taken out. */
function toNewSurvey(draft: SurveyDraft): unknown {
  const { title, cadence, startsOn, openDays, reminders } = draft;
  const survey: { [Part in keyof NewSurvey]: unknown } = {
    title,
    cadence,
    startsOn,
    openDays,
    reminders,
    questions: draft.questions.map(question => ({
      ...question,
      options: question.options.filter(option => option.trim() !== ''),
    })),
    audience: {
      teams: draft.teams,
      groupTypes: readList(draft.groupTypes),
      share: draft.sharePercent === null ? null : draft.sharePercent / 100,
    },
    quiet: {
      sameSurveyDays: draft.sameSurveyDays,
      otherSurveysDays: draft.otherSurveysDays,
    },
    bar: { measure: draft.measure, below: draft.below },
  };
  return survey;
}

/** Holds a draft against what the backend will hold it against. */
export const surveyDraftSchema: DraftSchema<ParsedNewSurvey> = {
  safeParse: input =>
    newSurveySchema.safeParse(toNewSurvey(input as SurveyDraft)),
};
