import {
  parseDay,
  SurveyDefinition,
  SurveyQuestion,
  WaveGroup,
} from '../domain';

/** A question that tests need to have asked. */
export function aQuestion(
  kind: SurveyQuestion['kind'],
  changes: Partial<SurveyQuestion> = {},
): SurveyQuestion {
  return {
    id: kind.toLocaleLowerCase('en-US'),
    kind,
    text: `What about ${kind}?`,
    options: kind === 'choice' ? ['one', 'two', 'three'] : [],
    ...changes,
  };
}

/** A monthly survey of everybody, from Monday, 2 March 2026 on. */
export function aSurvey(
  changes: Partial<SurveyDefinition> = {},
): SurveyDefinition {
  return {
    title: 'Platform pulse',
    questions: [aQuestion('recommend')],
    audience: { teams: [], groupTypes: [], share: 1 },
    cadence: 'monthly',
    startsOn: parseDay('2026-03-02'),
    openDays: 5,
    reminders: 2,
    quiet: { sameSurveyDays: 14, otherSurveysDays: 30 },
    bar: { measure: 'mean', below: 7 },
    ...changes,
  };
}

/** A team of a wave; its parent by name, none at the top. */
export function aWaveGroup(
  name: string,
  invited: number,
  parent: string | null = null,
  type: string = 'team',
): WaveGroup {
  return {
    ref: `group:default/${name}`,
    title: name,
    type,
    parentRef: parent && `group:default/${parent}`,
    invited,
  };
}
