import { aQuestion, aSurvey, aWaveGroup } from '../../testing/surveys';
import { closedWaveOf } from './closedWaveOf';
import { formCells } from './formCells';
import { WaveStandings } from './standingOfGroups';
import { SurveyQuestion } from './Survey';
import { tallyAnswers } from './tallies';

const groups = [
  aWaveGroup('bank', 0, null, 'department'),
  aWaveGroup('a', 8, 'bank'),
  aWaveGroup('b', 8, 'bank'),
  aWaveGroup('c', 8, 'bank'),
];
const scores: Record<string, number[]> = {
  'group:default/a': [1, 2, 3],
  'group:default/b': [9, 9, 9, 9, 10],
  'group:default/c': [6, 6, 6, 6, 6, 6],
};

function close(questions: readonly SurveyQuestion[]) {
  const cells = formCells(groups, ref => scores[ref]?.length ?? 0, 5);
  return closedWaveOf({
    wave: { waveId: 'w', surveyId: 's', number: 4, openedMs: 0, closedMs: 1 },
    survey: aSurvey({ questions }),
    groups,
    standings: new WaveStandings({ groups, cells, answered: 14 }),
    tallies: cells.flatMap(({ id: cell, groupRefs }) =>
      tallyAnswers(
        questions,
        groupRefs.flatMap(ref => scores[ref].map(recommend => ({ recommend }))),
      ).map(tally => ({ ...tally, cell })),
    ),
    teamTypes: new Set(['team']),
  });
}

const hidden = { n: 0, mean: null, nps: null, isEnough: false };

describe('closedWaveOf', () => {
  it('tells the scores of teams that may be told', () => {
    expect(close([aQuestion('recommend')])).toEqual({
      waveId: 'w',
      surveyId: 's',
      surveyTitle: 'Platform pulse',
      number: 4,
      openedMs: 0,
      closedMs: 1,
      bar: { measure: 'mean', below: 7 },
      teams: [
        { teamRef: 'group:default/a', title: 'a', ...hidden },
        { teamRef: 'group:default/b', title: 'b', ...hidden },
        {
          teamRef: 'group:default/c',
          title: 'c',
          n: 6,
          mean: 6,
          nps: -100,
          isEnough: true,
        },
      ],
    });
  });

  it('has no scores where nobody was asked for one', () => {
    const { teams } = close([aQuestion('agree')]);
    expect(teams.every(({ isEnough }) => !isEnough)).toBe(true);
  });
});
