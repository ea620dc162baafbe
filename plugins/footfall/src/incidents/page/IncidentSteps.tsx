import { Button, Text } from '@backstage/ui';
import {
  IncidentDetail,
  IncidentState,
} from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { describeRefusal } from '../describeIncident';
import styles from '../incidents.module.css';

/** The steps that can be taken, and why the others cannot. */
export function IncidentSteps(props: {
  incident: IncidentDetail;
  onMove: (to: IncidentState) => void;
}) {
  const { incident, onMove } = props;
  const t = useTexts();
  const open = incident.moves.filter(({ refusal }) => refusal === null);
  const refused = incident.moves.filter(({ refusal }) => refusal !== null);
  return (
    <section aria-label={t('incidents.page.steps')} className={styles.block}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('incidents.page.steps')}
      </Text>
      {open.length > 0 && (
        <div className={styles.actions}>
          {open.map(({ to }, index) => (
            <Button
              key={to}
              variant={index === 0 ? 'primary' : 'secondary'}
              onPress={() => onMove(to)}
            >
              {t(`incidents.move.action.${to}`)}
            </Button>
          ))}
        </div>
      )}
      <details className={styles.fold} open={open.length === 0}>
        <summary>{t('incidents.move.notNow')}</summary>
        <ul className={styles.plain}>
          {refused.map(option => (
            <li key={option.to} className={styles.detail}>
              {t(`incidents.move.action.${option.to}`)}:{' '}
              {describeRefusal(incident, option, t)}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
