import { IncidentSummary } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureIncidents } from '../../__fixtures__/createFixtureIncidents';
import {
  boardColumnIds,
  columnOf,
  moveToColumn,
  toBoard,
} from './boardColumns';

const NOW = Date.parse('2026-11-21T12:00:00Z');

async function incidents(): Promise<IncidentSummary[]> {
  return (await createFixtureIncidents(NOW).getIncidents()).incidents;
}

describe('toBoard', () => {
  it('shows every incident once, what is reopened with what is open', async () => {
    const list = await incidents();
    const board = toBoard(list);
    expect(boardColumnIds.flatMap(id => board[id])).toHaveLength(list.length);
    expect(board.open.map(({ state }) => state)).toEqual(['open', 'reopened']);
  });

  it('puts what is overdue first, then what is due first', async () => {
    const [first, second] = (await incidents()).map(
      (incident, index): IncidentSummary => ({
        ...incident,
        state: 'open',
        isOverdue: false,
        resolvedAt: null,
        dueAt: `2026-11-2${5 - index}T00:00:00Z`,
      }),
    );
    expect(toBoard([first, second]).open[0].id).toBe(second.id);
    const late = { ...first, isOverdue: true };
    expect(toBoard([second, late]).open[0].id).toBe(late.id);
  });
});

describe('moveToColumn', () => {
  it('says what dropping a card comes to', async () => {
    const fixing = (await incidents()).find(({ state }) => state === 'fixing');
    const resolved = (await incidents()).find(
      ({ state }) => state === 'resolved',
    );
    expect(fixing && moveToColumn(fixing, 'fixing')).toBeUndefined();
    expect(fixing && moveToColumn(fixing, 'resolved')).toEqual({
      to: 'resolved',
      // The reader is but a member of that team.
      refusal: 'not-your-part',
    });
    expect(resolved && moveToColumn(resolved, 'open')).toMatchObject({
      to: 'reopened',
    });
  });

  it('has a column for every state', () => {
    expect(columnOf('reopened')).toBe('open');
    expect(columnOf('acknowledged')).toBe('acknowledged');
  });
});
