import { anIncident } from '../../testing/incidents';
import { createTeamTree } from '../teams';
import { Day, parseDay } from '../time';
import { incidentStates } from './Incident';
import {
  groupAbove,
  isOverdue,
  needsEscalation,
  responseDueMs,
} from './firstResponse';

const holidays: ReadonlySet<Day> = new Set([parseDay('2026-03-30')]);
const due = (opened: string, workingDays: number, timeZone = 'UTC') =>
  new Date(
    responseDueMs(Date.parse(opened), { workingDays, holidays, timeZone }),
  ).toISOString();

describe('responseDueMs', () => {
  it.each([
    ['2026-03-24T23:59:00Z', 2, '2026-03-27T00:00:00.000Z', 'within a week'],
    ['2026-03-20T09:00:00Z', 2, '2026-03-25T00:00:00.000Z', 'over a weekend'],
    ['2026-03-27T09:00:00Z', 1, '2026-04-01T00:00:00.000Z', 'over a holiday'],
    ['2026-03-21T09:00:00Z', 1, '2026-03-24T00:00:00.000Z', 'on a Saturday'],
  ])('opened at %s, within %i days, is %s: %s', (opened, days, end) => {
    expect(due(opened, days)).toBe(end);
  });

  it('ends with the day where people are, also when the clocks change', () => {
    // Late on Thursday in London; summer time begins on Sunday, 29 March.
    expect(due('2026-03-26T23:30:00Z', 2, 'Europe/London')).toBe(
      '2026-03-31T23:00:00.000Z',
    );
    // Already Friday in Auckland, whose summer time ends on 5 April.
    expect(due('2026-04-02T12:00:00Z', 2, 'Pacific/Auckland')).toBe(
      '2026-04-07T12:00:00.000Z',
    );
  });
});

describe('isOverdue', () => {
  it('begins with the moment at which it was due', () => {
    expect(isOverdue(anIncident({ dueMs: 5000 }), 4999)).toBe(false);
    expect(isOverdue(anIncident({ dueMs: 5000 }), 5000)).toBe(true);
  });

  it('is only what waits for a response', () => {
    const overdue = incidentStates.filter(state =>
      isOverdue(anIncident({ state }), 9000),
    );
    expect(overdue).toEqual(['open', 'reopened']);
  });
});

describe('needsEscalation', () => {
  it('is once, until it is reopened', () => {
    expect(needsEscalation(anIncident(), 9000)).toBe(true);
    expect(needsEscalation(anIncident({ escalatedMs: 6000 }), 9000)).toBe(
      false,
    );
    expect(needsEscalation(anIncident(), 4000)).toBe(false);
  });
});

describe('groupAbove', () => {
  const tree = createTeamTree([
    { ref: 'red', title: 'Red', type: 'team', parentRef: 'colours' },
    { ref: 'colours', title: 'Colours', type: 'department', parentRef: null },
  ]);

  it('is the parent, and nobody at the top or where the team is gone', () => {
    expect(groupAbove('red', tree)).toBe('colours');
    expect(groupAbove('colours', tree)).toBeNull();
    expect(groupAbove('dissolved', tree)).toBeNull();
  });
});
