import { aScore } from '../../testing/incidents';
import { IncidentEvent } from './IncidentEvent';
import { refusalOfMoment } from './writtenLater';

const timeline: Pick<IncidentEvent, 'atMs' | 'what'>[] = [
  { atMs: 10, what: { kind: 'opened', score: aScore() } },
  { atMs: 20, what: { kind: 'scored', score: aScore() } },
  { atMs: 90, what: { kind: 'escalated', toRef: null } },
  { atMs: 95, what: { kind: 'commented', text: 'Hm' } },
];

describe('refusalOfMoment', () => {
  it.each([
    [100, null],
    [50, null],
    [20, null],
    [19, 'before-the-last-step'],
    [101, 'has-not-come'],
  ])('at %i is %s', (doneMs, refusal) => {
    expect(refusalOfMoment(timeline, doneMs, 100)).toBe(refusal);
  });
});
