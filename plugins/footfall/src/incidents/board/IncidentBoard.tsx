import { ReactNode, useState } from 'react';
import { useBreakpoint } from '@backstage/ui';
import { IncidentSummary } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { ResolveDialog } from '../forms/ResolveDialog';
import { useMoveIncident } from '../useMoveIncident';
import { BoardColumn } from './BoardColumn';
import { boardColumnIds, toBoard } from './boardColumns';
import styles from '../incidents.module.css';

/**
 * Incidents by state. Cards are dragged where there is a wide screen; the menu
 * of each does the same for a keyboard, a finger and a screen reader.
 */
export function IncidentBoard(props: {
  incidents: readonly IncidentSummary[];
  /** In the place of columns that would all be empty. */
  nothing: ReactNode;
  onMoved: () => void;
}) {
  const { incidents, nothing, onMoved } = props;
  const t = useTexts();
  const isNarrow = useBreakpoint().down('md');
  const [dragged, setDragged] = useState<IncidentSummary>();
  const moving = useMoveIncident(onMoved);
  const board = toBoard(incidents);
  return (
    <>
      <p className={styles.said} role={moving.isRefused ? 'alert' : 'status'}>
        {moving.said}
      </p>
      {incidents.length === 0 ? (
        nothing
      ) : (
        <div
          role="group"
          aria-label={t('incidents.board')}
          className={isNarrow ? styles.list : styles.board}
        >
          {boardColumnIds.map(id => (
            <BoardColumn
              key={id}
              id={id}
              incidents={board[id]}
              onMove={moving.start}
              dragging={
                isNarrow ? undefined : { incident: dragged, set: setDragged }
              }
            />
          ))}
        </div>
      )}
      {moving.resolving && (
        <ResolveDialog
          incident={moving.resolving}
          onResolved={moving.resolved}
          onStale={onMoved}
          onClose={moving.cancel}
        />
      )}
    </>
  );
}
