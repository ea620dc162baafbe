import { DragEvent, useState } from 'react';
import {
  IncidentState,
  IncidentSummary,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { describeRefusal } from '../describeIncident';
import { BoardColumnId, moveToColumn } from './boardColumns';
import { IncidentCard } from './IncidentCard';
import styles from '../incidents.module.css';

interface BoardColumnProps {
  id: BoardColumnId;
  incidents: readonly IncidentSummary[];
  onMove: (incident: IncidentSummary, to: IncidentState) => void;
  /** The card that is being dragged; left out where cards are not dragged. */
  dragging?: {
    readonly incident: IncidentSummary | undefined;
    readonly set: (incident: IncidentSummary | undefined) => void;
  };
}

/** What a column does with the card that is over it. */
function useDrop({ id, dragging, onMove }: BoardColumnProps) {
  const [isOver, setIsOver] = useState(false);
  const incident = dragging?.incident;
  const option = incident && moveToColumn(incident, id);
  const isOpen = option?.refusal === null;
  return {
    incident,
    option,
    isOver: isOver && incident !== undefined,
    handlers: dragging && {
      onDragOver: (event: DragEvent) => {
        if (isOpen) {
          event.preventDefault();
        }
        setIsOver(true);
      },
      onDragLeave: () => setIsOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setIsOver(false);
        dragging.set(undefined);
        if (incident && option && isOpen) {
          onMove(incident, option.to);
        }
      },
    },
  };
}

/** The incidents in one state; cards can be dropped where they may go. */
export function BoardColumn(props: BoardColumnProps) {
  const { id, incidents, dragging, onMove } = props;
  const t = useTexts();
  const formats = useFormats();
  const drop = useDrop(props);
  const reason =
    drop.incident &&
    drop.option &&
    describeRefusal(drop.incident, drop.option, t);
  const isTarget = drop.option?.refusal === null;
  const title = t(`incidents.column.${id}`);
  return (
    <section
      aria-label={title}
      className={`${styles.column} ${isTarget ? styles.target : ''} ${
        drop.isOver ? styles.over : ''
      }`}
      {...drop.handlers}
    >
      <h2 className={styles.columnHead}>
        {title}{' '}
        <span className={styles.count}>{formats.count(incidents.length)}</span>
      </h2>
      {drop.isOver && reason !== undefined && (
        <p className={styles.reason}>{reason}</p>
      )}
      {incidents.length === 0 ? (
        <p className={styles.detail}>{t('incidents.none')}</p>
      ) : (
        <ul className={styles.cards}>
          {incidents.map(incident => (
            <IncidentCard
              key={incident.id}
              incident={incident}
              onMove={onMove}
              onDragStart={dragging?.set}
              onDragEnd={() => dragging?.set(undefined)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
