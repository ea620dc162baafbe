import {
  IncidentMoveOption,
  IncidentState,
  IncidentSummary,
} from '@footfall/backstage-plugin-footfall-common';

/** The columns of the board, from left to right. */
export const boardColumnIds = [
  'open',
  'acknowledged',
  'investigating',
  'fixing',
  'resolved',
] as const;

/** @see boardColumnIds */
export type BoardColumnId = (typeof boardColumnIds)[number];

// What is reopened waits for a response like what was opened.
const columnTable: Record<IncidentState, BoardColumnId> = {
  open: 'open',
  reopened: 'open',
  acknowledged: 'acknowledged',
  investigating: 'investigating',
  fixing: 'fixing',
  resolved: 'resolved',
};

/** The column that a state is in. */
export function columnOf(state: IncidentState): BoardColumnId {
  return columnTable[state];
}

/** What dropping a card onto a column comes to; undefined on its own. */
export function moveToColumn(
  incident: Pick<IncidentSummary, 'state' | 'moves'>,
  column: BoardColumnId,
): IncidentMoveOption | undefined {
  return column === columnOf(incident.state)
    ? undefined
    : incident.moves.find(({ to }) => columnOf(to) === column);
}

const timeOf = (instant: string | null) =>
  instant === null ? 0 : Date.parse(instant);

function compare(a: IncidentSummary, b: IncidentSummary): number {
  return (
    Number(b.isOverdue) - Number(a.isOverdue) ||
    timeOf(b.resolvedAt) - timeOf(a.resolvedAt) ||
    timeOf(a.dueAt) - timeOf(b.dueAt) ||
    a.team.title.localeCompare(b.team.title)
  );
}

/**
 * The cards of each column: what is overdue first, then what is due first; what
 * was resolved last comes first.
 */
export function toBoard(
  incidents: readonly IncidentSummary[],
): Record<BoardColumnId, IncidentSummary[]> {
  const board: Record<BoardColumnId, IncidentSummary[]> = {
    open: [],
    acknowledged: [],
    investigating: [],
    fixing: [],
    resolved: [],
  };
  for (const incident of [...incidents].sort(compare)) {
    board[columnOf(incident.state)].push(incident);
  }
  return board;
}
