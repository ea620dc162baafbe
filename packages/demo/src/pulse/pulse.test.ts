import {
  CellTally,
  ClosedWave,
  closedWaveOf,
  formCells,
  incidentMoveSchema,
  newSurveySchema,
  parseDay,
  ParsedPastWave,
  pastWaveSchema,
  validateAnswers,
  WaveGroup,
  WaveStandings,
} from '@footfall/backstage-plugin-footfall-common';
import { haldenBankEntities } from '../haldenBank';
import { haldenBankPulse } from '.';

const ref = (name: string) => `group:default/${name}`;

/** What Footfall makes of a wave when it closes. */
function closeWave(
  wave: ParsedPastWave,
  number: number,
  survey: ReturnType<typeof newSurveySchema.parse>,
): ClosedWave {
  const invited = new Map(
    wave.invited.map(({ groupRef, people }) => [groupRef, people]),
  );
  const groups: WaveGroup[] = haldenBankEntities()
    .filter(({ kind }) => kind === 'Group')
    .map(({ metadata: { name }, spec }) => ({
      ref: ref(name),
      title: name,
      type: String(spec?.type),
      parentRef: typeof spec?.parent === 'string' ? spec.parent : null,
      invited: invited.get(ref(name)) ?? 0,
    }));
  const answersOf = (groupRef: string) =>
    wave.answers.filter(answer => answer.groupRef === groupRef);
  const cells = formCells(groups, group => answersOf(group).length, 5);
  const tallies: CellTally[] = cells.flatMap(({ id, groupRefs }) =>
    groupRefs.flatMap(answersOf).map(({ answers }) => ({
      cell: id,
      questionId: 'recommend',
      value: Number(answers.recommend),
      count: 1,
    })),
  );
  return closedWaveOf({
    wave: {
      waveId: String(number),
      surveyId: 'pulse',
      number,
      openedMs: 0,
      closedMs: 0,
    },
    survey,
    groups,
    standings: new WaveStandings({
      groups,
      cells,
      answered: wave.answers.length,
    }),
    tallies,
    teamTypes: new Set(['team']),
  });
}

describe.each(['2026-11-21', '2027-02-28', '2028-02-29'].map(parseDay))(
  'the pulse of Halden Bank on %s',
  today => {
    const pulse = haldenBankPulse({ today });
    const survey = newSurveySchema.parse(pulse.survey);
    const waves = pulse.waves.map(wave => pastWaveSchema.parse(wave));
    const closed = waves.map((wave, index) =>
      closeWave(wave, index + 1, survey),
    );
    const below = ({ teams }: ClosedWave) =>
      teams
        .filter(({ isEnough, mean }) => isEnough && mean !== null && mean < 7)
        .map(({ title }) => title)
        .sort();
    const hidden = ({ teams }: ClosedWave) =>
      teams.filter(({ isEnough }) => !isEnough).map(({ title }) => title);

    it('is the same every time, and such as the API takes', () => {
      expect(haldenBankPulse({ today })).toEqual(pulse);
      for (const { answers } of waves.flatMap(wave => wave.answers)) {
        expect(validateAnswers(survey.questions, answers)).toEqual(answers);
      }
    });

    it('was held each quarter, and not again before the next', () => {
      expect(waves).toHaveLength(6);
      waves.forEach(({ opensOn, closesOn }, index) => {
        expect(opensOn < closesOn).toBe(true);
        const next = waves[index + 1]?.opensOn ?? today;
        expect(closesOn < next).toBe(true);
      });
      expect(survey.startsOn > today).toBe(true);
    });

    it('was answered by as many as can be believed', () => {
      const asked = waves.map(({ invited }) =>
        invited.reduce((sum, { people }) => sum + people, 0),
      );
      waves.forEach(({ answers }, index) => {
        expect(answers.length / asked[index]).toBeGreaterThan(0.55);
        expect(answers.length / asked[index]).toBeLessThan(0.75);
      });
      // Who came later was not asked before.
      expect(asked[0]).toBeLessThan(asked[5]);
      expect(asked[5]).toBeLessThanOrEqual(230);
    });

    it('falls below the bar for machine learning, and then for two others', () => {
      expect(closed.map(below)).toEqual([
        [],
        [],
        [],
        ['ml-platform'],
        ['ml-platform'],
        ['fraud-models', 'mobile-banking'],
      ]);
    });

    it('does not show those of whom too few answered, nor who would tell', () => {
      expect(closed.map(wave => hidden(wave).length)).toEqual([
        2, 2, 2, 2, 2, 2,
      ]);
      expect(hidden(closed[5])).toEqual(['treasury', 'workplace-systems']);
    });

    it('hears of Payments that most would leave if they were free to', () => {
      const staying = waves.map(({ answers }) => {
        const own = answers.filter(({ groupRef }) =>
          /payments|merchant/.test(groupRef),
        );
        return (
          own.filter(({ answers: given }) => given['would-stay']).length /
          own.length
        );
      });
      expect(staying[2]).toBeGreaterThan(0.7);
      expect(staying[5]).toBeLessThan(0.45);
    });

    it('is followed by steps in the order of the waves, all of them over', () => {
      for (const { afterWave, steps } of pulse.incidents) {
        const done = steps.flatMap(step =>
          step.kind === 'move' ? step.doneAt ?? '' : [],
        );
        expect([...done].sort()).toEqual(done);
        for (const at of done) {
          const next = waves[afterWave]?.opensOn ?? today;
          expect(at.slice(0, 10) < next).toBe(true);
          expect(at.slice(0, 10) > waves[afterWave - 1].closesOn).toBe(true);
        }
        const moves = steps.flatMap(({ kind, ...move }) =>
          kind === 'move' ? [{ version: 1, ...move }] : [],
        );
        expect(moves.map(move => incidentMoveSchema.parse(move))).toEqual(
          moves,
        );
      }
    });
  },
);
