import {
  FilterOptions,
  SurveyRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../../figures/formats';
import { Texts } from '../../translation';

/** Whom a survey asks: `asks Payments and all below, always the same 50 %`. */
export function describeAudience(
  { audience }: SurveyRecord,
  { teams }: FilterOptions,
  formats: Formats,
  t: Texts,
): string {
  const titleOf = (ref: string) =>
    teams.find(team => team.ref === ref)?.title ?? ref;
  return formats.list([
    audience.teams.length === 0
      ? t('surveyRecords.audience.everybody')
      : t('surveyRecords.audience.teams', {
          teams: formats.list(audience.teams.map(titleOf)),
        }),
    ...(audience.groupTypes.length === 0
      ? []
      : [
          t('surveyRecords.audience.types', {
            types: formats.list(audience.groupTypes),
          }),
        ]),
    ...(audience.share === 1
      ? []
      : [
          t('surveyRecords.audience.share', {
            share: formats.share(audience.share),
          }),
        ]),
  ]);
}

/** How a survey asks: `every quarter, 4 questions, open for 10 working days`. */
export function describeFacts(
  survey: SurveyRecord,
  formats: Formats,
  t: Texts,
): string {
  const { bar, cadence, openDays, questions, reminders } = survey;
  const hasScore = questions.some(({ kind }) => kind === 'recommend');
  return formats.list([
    t(`surveyRecords.cadence.${cadence}`),
    t('surveyRecords.facts.questions', { count: questions.length }),
    t('surveyRecords.facts.openDays', { count: openDays }),
    t('surveyRecords.facts.reminders', { count: reminders }),
    // Without the question there is nothing that could be below it.
    ...(hasScore
      ? [
          t('surveyRecords.facts.bar', {
            measure: t(`surveyRecords.form.measures.${bar.measure}`),
            below: formats.count(bar.below),
          }),
        ]
      : []),
  ]);
}
