import { aScore } from '../../testing/incidents';
import { IncidentState } from './Incident';
import { IncidentEvent, IncidentHappening } from './IncidentEvent';
import { incidentFiguresOf, IncidentRound, roundsOf } from './incidentFigures';

const score = aScore();
const opened: IncidentHappening = { kind: 'opened', score };
const reopened: IncidentHappening = { kind: 'reopened', score };
const recovered: IncidentHappening = { kind: 'recovered', score };
const moved = (to: IncidentState): IncidentHappening => ({
  kind: 'moved',
  from: 'open',
  to,
  rootCause: null,
  changed: null,
});

/** What happened, and when. */
const timeline = (...happened: [number, IncidentHappening][]) =>
  happened.map(
    ([atMs, what], index): IncidentEvent => ({
      id: String(index),
      atMs,
      byRef: null,
      what,
    }),
  );

describe('roundsOf', () => {
  it('is one round that waits where nothing came after opening', () => {
    expect(roundsOf(timeline([1, opened]))).toEqual([
      { openedMs: 1, acknowledgedMs: null, resolvedMs: null, outcome: null },
    ]);
  });

  it('counts the first response, whichever it was', () => {
    const events = timeline(
      [1, opened],
      [3, { kind: 'commented', text: 'Seen' }],
      [4, moved('investigating')],
      [6, moved('fixing')],
      [9, moved('resolved')],
      [20, recovered],
    );
    expect(roundsOf(events)).toEqual([
      { openedMs: 1, acknowledgedMs: 4, resolvedMs: 9, outcome: 'recovered' },
    ]);
  });

  it('begins another where a wave reopens it', () => {
    const events = timeline(
      [1, opened],
      [2, moved('fixing')],
      [3, moved('resolved')],
      [10, reopened],
      [12, moved('acknowledged')],
    );
    expect(roundsOf(events)).toEqual([
      { openedMs: 1, acknowledgedMs: 2, resolvedMs: 3, outcome: 'reopened' },
      { openedMs: 10, acknowledgedMs: 12, resolvedMs: null, outcome: null },
    ]);
  });

  it('begins another where somebody takes it back, which proves nothing', () => {
    const events = timeline(
      [1, opened],
      [2, moved('fixing')],
      [3, moved('resolved')],
      [4, moved('reopened')],
    );
    expect(roundsOf(events).map(({ outcome }) => outcome)).toEqual([
      null,
      null,
    ]);
    expect(roundsOf(events)[1]).toMatchObject({
      openedMs: 4,
      acknowledgedMs: null,
    });
  });
});

describe('incidentFiguresOf', () => {
  it('know nothing that was done before it began, whatever clocks say', () => {
    const events = timeline(
      [1000, opened],
      [900, moved('acknowledged')],
      [950, moved('resolved')],
    );
    const { timeToAcknowledge, timeToResolve } = incidentFiguresOf(
      roundsOf(events),
    );
    expect(timeToAcknowledge).toEqual({ medianMs: 0, n: 1, waiting: 0 });
    expect(timeToResolve).toEqual({ medianMs: 0, n: 1, waiting: 0 });
  });

  const round = (changes: Partial<IncidentRound>): IncidentRound => ({
    openedMs: 0,
    acknowledgedMs: null,
    resolvedMs: null,
    outcome: null,
    ...changes,
  });

  it('is unknown where there is nothing, never 0', () => {
    const none = { medianMs: null, n: 0, waiting: 0 };
    expect(incidentFiguresOf([])).toEqual({
      timeToAcknowledge: none,
      timeToResolve: none,
      recovery: { share: null, recovered: 0, proven: 0 },
    });
  });

  it('takes the median of what was done, and says how many still wait', () => {
    const figures = incidentFiguresOf([
      round({ acknowledgedMs: 10, resolvedMs: 100, outcome: 'recovered' }),
      round({ acknowledgedMs: 20, resolvedMs: 200, outcome: 'reopened' }),
      round({ acknowledgedMs: 60 }),
      round({}),
    ]);
    expect(figures).toEqual({
      timeToAcknowledge: { medianMs: 20, n: 3, waiting: 1 },
      timeToResolve: { medianMs: 150, n: 2, waiting: 2 },
      recovery: { share: 0.5, recovered: 1, proven: 2 },
    });
  });
});
