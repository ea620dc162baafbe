import { useRouteRef } from '@backstage/core-plugin-api';
import { Link, Text } from '@backstage/ui';
import { IncidentSummary } from '@footfall/backstage-plugin-footfall-common';
import { useRefreshableAnswer } from '../api/useRefreshableAnswer';
import { describeScore } from '../incidents/describeIncident';
import { DueText } from '../incidents/DueText';
import { IncidentBadge } from '../incidents/IncidentBadge';
import { useIncidentSignal } from '../incidents/useIncidentSignal';
import { FootfallPalette } from '../palette/FootfallPalette';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { footfallIncidentsRouteRef } from '../routes';
import { useTexts } from '../translation';
import { incidentsToLookAt } from './incidentsToLookAt';
import styles from './widgets.module.css';

// Whoever has more of them than this wants the board, not a card.
const MAX_INCIDENTS = 4;

function IncidentItem({ incident }: { incident: IncidentSummary }) {
  const { publicLine, score, team } = incident;
  const t = useTexts();
  return (
    <li className={styles.team}>
      <div className={styles.head}>
        <Text as="h3" variant="body-large" weight="bold">
          {team.title}
        </Text>
        <IncidentBadge incident={incident} />
      </div>
      <Text as="p" variant="body-medium">
        {describeScore(score, t)} · <DueText incident={incident} />
      </Text>
      {publicLine && (
        <Text as="p" variant="body-small" color="secondary">
          {t('incidents.line.weAre', { doing: publicLine.doing })}
        </Text>
      )}
    </li>
  );
}

/** The incidents of the reader's teams, for the home page. */
export function MyIncidentsWidget() {
  const t = useTexts();
  const board = useRouteRef(footfallIncidentsRouteRef)();
  const { answer, refresh } = useRefreshableAnswer('my-incidents', api =>
    api.getIncidents(),
  );
  useIncidentSignal(refresh);
  return (
    <FootfallPalette surface="card">
      <AnswerView answer={answer} loading={<Loading heights={[24, 80]} />}>
        {({ incidents }) => {
          const mine = incidentsToLookAt(incidents);
          const hidden = mine.length - MAX_INCIDENTS;
          return (
            <div className={styles.stack}>
              {mine.length === 0 ? (
                <Text as="p" variant="body-medium">
                  {t('incidents.widget.none')}
                </Text>
              ) : (
                <ul className={styles.teams}>
                  {mine.slice(0, MAX_INCIDENTS).map(incident => (
                    <IncidentItem key={incident.id} incident={incident} />
                  ))}
                </ul>
              )}
              <div className={styles.foot}>
                {hidden > 0 && (
                  <span>{t('incidents.widget.more', { count: hidden })}</span>
                )}
                <Link href={board}>{t('incidents.widget.all')}</Link>
              </div>
            </div>
          );
        }}
      </AnswerView>
    </FootfallPalette>
  );
}
