import { DragEvent } from 'react';
import { Badge, Link } from '@backstage/ui';
import {
  IncidentState,
  IncidentSummary,
} from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../../entities/EntityName';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { DueText } from '../DueText';
import { describeBasis, describeScore } from '../describeIncident';
import { useIncidentHref } from '../useIncidentHref';
import { MoveMenu } from './MoveMenu';
import styles from '../incidents.module.css';

interface IncidentCardProps {
  incident: IncidentSummary;
  onMove: (incident: IncidentSummary, to: IncidentState) => void;
  /** Left out where cards cannot be dragged. */
  onDragStart?: (incident: IncidentSummary) => void;
  onDragEnd?: () => void;
}

function CardHead({ incident }: Pick<IncidentCardProps, 'incident'>) {
  const { id, state, team } = incident;
  const t = useTexts();
  const hrefOf = useIncidentHref();
  return (
    <div className={styles.cardHead}>
      <Link
        href={hrefOf(id)}
        weight="bold"
        aria-label={t('incidents.openIncident', { team: team.title })}
      >
        {team.title}
      </Link>
      {state === 'reopened' && <Badge>{t('incidents.state.reopened')}</Badge>}
    </div>
  );
}

/** An incident at a glance: how low, what is due, whose it is. */
export function IncidentCard(props: IncidentCardProps) {
  const { incident, onDragEnd, onDragStart, onMove } = props;
  const { moves, ownerRef, proof, survey } = incident;
  // What the team says by now.
  const score = proof ?? incident.score;
  const t = useTexts();
  const formats = useFormats();
  const isMovable = moves.some(({ refusal }) => refusal === null);
  const drag = onDragStart &&
    isMovable && {
      draggable: true,
      onDragStart: (event: DragEvent) => {
        // Some browsers drag nothing that carries nothing.
        event.dataTransfer?.setData('text/plain', incident.id);
        onDragStart(incident);
      },
      onDragEnd,
    };
  return (
    <li className={styles.card} {...drag}>
      <CardHead incident={incident} />
      <p className={styles.score}>
        <span className={styles.number}>{describeScore(score, t)}</span>
        <span className={styles.detail}>
          {describeBasis(score, formats, t)}
        </span>
      </p>
      <p className={styles.detail}>{survey.title}</p>
      <p>
        <DueText incident={incident} />
      </p>
      <div className={styles.cardFoot}>
        <span className={styles.detail}>
          {t('incidents.owner')}:{' '}
          {ownerRef === null ? (
            t('incidents.nobody')
          ) : (
            <EntityName entityRef={ownerRef} isSmall />
          )}
        </span>
        {isMovable && <MoveMenu incident={incident} onMove={onMove} />}
      </div>
    </li>
  );
}
