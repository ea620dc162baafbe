import fc from 'fast-check';
import { anIncident, aScore, aWave, aWaveTeam } from '../../testing/incidents';
import { ClosedWave } from '../surveys';
import { Incident, isUnresolved } from './Incident';
import { changeIncident, IncidentPlan, planIncidents } from './planIncidents';

const times = { nowMs: 7000, dueMs: 9000 };
const kindsOf = (wave: ClosedWave, incidents: readonly Incident[]) =>
  planIncidents(wave, incidents).map(({ kind }) => kind);

const resolved = anIncident({
  state: 'resolved',
  acknowledgedMs: 2000,
  resolvedMs: 2500,
});
const recovered: Incident = {
  ...resolved,
  proof: aScore({ waveId: 'pulse-2', waveNumber: 2, mean: 8, isBelow: false }),
};

describe('planIncidents', () => {
  it.each<[string, number | null, Incident[], string[]]>([
    ['opens below the bar', 6.9, [], ['open']],
    ['does nothing at the bar', 7, [], []],
    ['does nothing without a score', null, [], []],
    ['tells the open one of the new score', 5, [anIncident()], ['update']],
    ['tells it of a good one too', 9, [anIncident()], ['update']],
    ['reopens what did not help', 6, [resolved], ['reopen']],
    ['proves what helped', 7.5, [resolved], ['recover']],
    [
      'proves nothing by what closed before it was resolved',
      9,
      [{ ...resolved, resolvedMs: 3001 }],
      ['update'],
    ],
    [
      'proves nothing by what was open when it was resolved',
      9,
      [{ ...resolved, resolvedMs: 2501 }],
      ['update'],
    ],
    [
      'reopens nothing by what was open when it was resolved',
      3,
      [{ ...resolved, resolvedMs: 2501 }],
      ['update'],
    ],
    ['opens another after a proven recovery', 6, [recovered], ['open']],
    ['leaves a proven recovery alone', 8, [recovered], []],
    [
      'speaks about the one that is not resolved',
      6,
      [anIncident(), { ...recovered, id: 'incident-0', openedMs: 9000 }],
      ['update'],
    ],
    [
      'looks at the one that waves told last, whenever it was opened',
      8,
      [
        {
          ...recovered,
          id: 'incident-0',
          openedMs: 9000,
          proof: aScore({ waveNumber: 1 }),
        },
        { ...resolved, score: aScore({ waveNumber: 2 }) },
      ],
      ['recover'],
    ],
  ])('%s', (_, mean, incidents, kinds) => {
    expect(kindsOf(aWave(3, [aWaveTeam(mean)]), incidents)).toEqual(kinds);
  });

  it('holds the promoter score against the bar where the survey says so', () => {
    const bar = { measure: 'nps', below: 0 } as const;
    const wave = (nps: number | null) =>
      aWave(1, [aWaveTeam(3, { nps })], { bar });
    expect(kindsOf(wave(-1), [])).toEqual(['open']);
    expect(kindsOf(wave(0), [])).toEqual([]);
    expect(kindsOf(wave(null), [])).toEqual([]);
  });

  it('does nothing with too few answers, whatever they say', () => {
    const few = aWave(2, [aWaveTeam(1, { n: 4, isEnough: false })]);
    expect(kindsOf(few, [])).toEqual([]);
    expect(kindsOf(few, [resolved])).toEqual([]);
    expect(kindsOf(few, [anIncident()])).toEqual([]);
  });

  it('does nothing with a wave that nobody answered', () => {
    expect(kindsOf(aWave(2, []), [anIncident()])).toEqual([]);
  });

  it('opens for none where all are content alike', () => {
    const teams = ['a', 'b', 'c'].map(teamRef => aWaveTeam(8, { teamRef }));
    expect(kindsOf(aWave(1, teams), [])).toEqual([]);
  });

  it('opens for each where all are unhappy alike', () => {
    const teams = ['a', 'b', 'c'].map(teamRef => aWaveTeam(4, { teamRef }));
    expect(kindsOf(aWave(1, teams), [])).toEqual(['open', 'open', 'open']);
  });

  it('tells surveys apart', () => {
    const other = aWave(3, [aWaveTeam(5)], { surveyId: 'outcomes' });
    expect(kindsOf(other, [anIncident()])).toEqual(['open']);
  });

  it('takes no wave in twice, nor one that comes late', () => {
    const third = anIncident({ score: aScore({ waveNumber: 3 }) });
    expect(kindsOf(aWave(3, [aWaveTeam(5)]), [third])).toEqual([]);
    expect(kindsOf(aWave(2, [aWaveTeam(5)]), [third])).toEqual([]);
    expect(kindsOf(aWave(4, [aWaveTeam(5)]), [third])).toEqual(['update']);
  });
});

describe('changeIncident', () => {
  const score = aScore({ waveNumber: 2, mean: 6 });

  it('keeps the state of one that is told of a score', () => {
    const fixing = anIncident({ state: 'fixing', acknowledgedMs: 1500 });
    expect(changeIncident(fixing, 'update', score, times)).toEqual({
      ...fixing,
      score,
    });
  });

  it('begins anew where it is reopened', () => {
    expect(changeIncident(resolved, 'reopen', score, times)).toMatchObject({
      state: 'reopened',
      score,
      openedMs: 7000,
      dueMs: 9000,
      acknowledgedMs: null,
    });
  });

  it('keeps the score that it was about beside its proof', () => {
    const proven = changeIncident(resolved, 'recover', score, times);
    expect(proven).toMatchObject({ state: 'resolved', proof: score });
    expect(proven.score).toBe(resolved.score);
  });
});

describe('whatever waves come', () => {
  const teams = ['a', 'b', 'c'];
  const waves = fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 8 }),
      means: fc.tuple(...teams.map(() => fc.integer({ min: 0, max: 10 }))),
      isEnough: fc.boolean(),
      resolves: fc.subarray(teams),
    }),
    { maxLength: 20 },
  );

  let made = 0;
  function perform(plan: IncidentPlan, incidents: Incident[]): Incident[] {
    if (plan.kind !== 'open') {
      const { incident, kind, score } = plan;
      return incidents.map(other =>
        other === incident
          ? changeIncident(incident, kind, score, times)
          : other,
      );
    }
    made += 1;
    const { teamRef, score } = plan;
    return [
      ...incidents,
      anIncident({ id: `incident-${made}`, teamRef, score, openedMs: made }),
    ];
  }

  const takeIn = (wave: ClosedWave, incidents: Incident[]) =>
    planIncidents(wave, incidents).reduce(
      (current, plan) => perform(plan, current),
      incidents,
    );

  const resolve = (incidents: Incident[], refs: readonly string[]) =>
    incidents.map(incident =>
      refs.includes(incident.teamRef) && isUnresolved(incident)
        ? { ...incident, state: 'resolved' as const, resolvedMs: 1 }
        : incident,
    );

  it('leaves no team with two open incidents, and takes no wave in twice', () => {
    fc.assert(
      fc.property(waves, list => {
        let incidents: Incident[] = [];
        for (const { number, means, isEnough, resolves } of list) {
          const wave = aWave(
            number,
            teams.map((teamRef, at) =>
              aWaveTeam(means[at], { teamRef, isEnough }),
            ),
          );
          incidents = takeIn(wave, incidents);
          const open = incidents.filter(isUnresolved).map(i => i.teamRef);
          expect(new Set(open).size).toBe(open.length);
          expect(takeIn(wave, resolve(incidents, teams))).toHaveLength(
            incidents.length,
          );
          expect(planIncidents(wave, incidents)).toEqual([]);
          incidents = resolve(incidents, resolves);
        }
      }),
      { numRuns: 500 },
    );
  });
});
