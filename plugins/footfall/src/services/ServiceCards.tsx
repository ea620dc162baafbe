import { ServiceRow } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { describeRouteCounts } from '../strips/describeStrip';
import { StateStrip } from '../strips/StateStrip';
import { useTexts } from '../translation';
import { ServiceName } from './ServiceName';
import { ServiceStateText } from './ServiceStateText';
import styles from './services.module.css';

/** Services as cards, where a table would not fit. */
export function ServiceCards(props: { services: readonly ServiceRow[] }) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <ul className={styles.cards}>
      {props.services.map(service => (
        <li key={service.ref} className={styles.card}>
          <div className={styles.cardHead}>
            <span>
              <ServiceName service={service} />
            </span>
            <ServiceStateText state={service.state} />
          </div>
          <StateStrip service={service.title} weeks={service.weeks} />
          <span className={styles.aside}>
            {describeRouteCounts(service.deployments, formats, t) ||
              t('kinds.stateMeaning.dormant')}
          </span>
        </li>
      ))}
    </ul>
  );
}
