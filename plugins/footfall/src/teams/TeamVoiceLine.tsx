import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { TeamBadge, TeamBadges } from '../incidents/team/TeamBadges';
import { useTexts } from '../translation';
import { TEAM_VOICE_PATH } from './teamVoicePath';
import styles from '../adoption/AdoptionPage.module.css';

/** The incident of a team, and where it says what it thinks of the platform. */
export function TeamVoiceLine(props: { teamRef: string }) {
  const { teamRef } = props;
  const t = useTexts();
  const hrefOf = useEntityRefLink();
  return (
    <TeamBadges teamRef={teamRef}>
      <div className={styles.voiceLine}>
        <Link href={`${hrefOf(teamRef)}${TEAM_VOICE_PATH}`}>
          {t('teams.team.voice')}
        </Link>
        <TeamBadge teamRef={teamRef} />
      </div>
    </TeamBadges>
  );
}
