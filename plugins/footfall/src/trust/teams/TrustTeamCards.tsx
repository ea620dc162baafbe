import {
  trustFindings,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import styles from '../TrustPage.module.css';
import { TrustTeamName } from './TrustTeamName';

/** Teams as cards, where a table would not fit. */
export function TrustTeamCards(props: {
  teams: readonly TrustReport['teams'][number][];
}) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <ul className={styles.cards}>
      {props.teams.map(team => (
        <li key={team.key} className={styles.card}>
          <div className={styles.cardHead}>
            <TrustTeamName team={team} />
            <span>
              {t('trust.teams.counts', {
                sound: formats.count(team.sound),
                known: formats.count(team.known),
              })}
            </span>
          </div>
          {team.sound < team.known && (
            <span className={styles.aside}>
              {trustFindings
                .filter(finding => team.findings[finding] > 0)
                .map(
                  finding =>
                    `${formats.count(team.findings[finding])} ${t(
                      `trust.finding.${finding}`,
                    )}`,
                )
                .join(' · ')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
