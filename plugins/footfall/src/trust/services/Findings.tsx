import { TrustFinding } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import styles from '../TrustPage.module.css';

/** Findings in words; what each means on hover. */
export function Findings(props: { findings: readonly TrustFinding[] }) {
  const t = useTexts();
  return (
    <ul className={styles.lines}>
      {props.findings.map(finding => (
        <li
          key={finding}
          className={styles.nowrap}
          title={t(`trust.findingMeaning.${finding}`)}
        >
          {t(`trust.finding.${finding}`)}
        </li>
      ))}
    </ul>
  );
}
