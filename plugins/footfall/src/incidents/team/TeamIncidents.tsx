import { useId } from 'react';
import { Text } from '@backstage/ui';
import {
  footfallIncidentReadPermission,
  IncidentList,
  IncidentSummary,
} from '@footfall/backstage-plugin-footfall-common';
import { isForbidden } from '../../api/isForbidden';
import { Answer } from '../../api/useAnswer';
import { AnswerView } from '../../placeholders/AnswerView';
import { Loading } from '../../placeholders/Loading';
import { useTexts } from '../../translation';
import { DueText } from '../DueText';
import { IncidentBadge } from '../IncidentBadge';
import { PublicLine } from '../PublicLine';
import styles from '../incidents.module.css';

const isOver = ({ state }: IncidentSummary) => state === 'resolved';

/** What is still to be done first, and of that what is the team's own. */
function inOrder(
  teamRef: string,
  incidents: readonly IncidentSummary[],
): IncidentSummary[] {
  const isOfOther = ({ team }: IncidentSummary) => team.ref !== teamRef;
  return [...incidents].sort(
    (a, b) =>
      Number(isOver(a)) - Number(isOver(b)) ||
      Number(isOfOther(a)) - Number(isOfOther(b)) ||
      b.openedAt.localeCompare(a.openedAt),
  );
}

function TeamIncident(props: {
  incident: IncidentSummary;
  /** Whose it is, where it is one of a team below. */
  isOfOther: boolean;
}) {
  const { incident, isOfOther } = props;
  const { publicLine, survey, team } = incident;
  const t = useTexts();
  return (
    <li className={styles.block}>
      <div className={styles.entryHead}>
        <span>
          {isOfOther ? `${team.title}: ${survey.title}` : survey.title}{' '}
          <IncidentBadge incident={incident} />
        </span>
        <DueText incident={incident} />
      </div>
      {publicLine ? (
        <PublicLine line={publicLine} />
      ) : (
        <p className={styles.detail}>{t('incidents.line.none')}</p>
      )}
    </li>
  );
}

/** What is being done for a team and those below it, or that there is nothing. */
export function TeamIncidents(props: {
  teamRef: string;
  answer: Answer<IncidentList>;
}) {
  const { teamRef, answer } = props;
  const t = useTexts();
  const titleId = useId();
  const isRefused = answer.status === 'failed' && isForbidden(answer.error);
  return (
    <section aria-labelledby={titleId} className={styles.block}>
      <Text as="h2" variant="title-x-small" weight="bold" id={titleId}>
        {t('incidents.team.title')}
      </Text>
      {isRefused ? (
        <p className={styles.detail}>
          {t('incidents.forbidden.description', {
            permission: footfallIncidentReadPermission.name,
          })}
        </p>
      ) : (
        <AnswerView answer={answer} loading={<Loading heights={[60]} />}>
          {({ incidents }) =>
            incidents.length === 0 ? (
              <p className={styles.detail}>{t('incidents.team.none')}</p>
            ) : (
              <ul className={styles.plain}>
                {inOrder(teamRef, incidents).map(incident => (
                  <TeamIncident
                    key={incident.id}
                    incident={incident}
                    isOfOther={incident.team.ref !== teamRef}
                  />
                ))}
              </ul>
            )
          }
        </AnswerView>
      )}
    </section>
  );
}
