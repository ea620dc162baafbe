import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import {
  AdoptionFigureName,
  adoptionPointsOf,
  AdoptionReport,
  addDays,
  FootfallApi,
} from '@footfall/backstage-plugin-footfall-common';
import { STRIP_WEEKS } from '../adoption/toAdoptionQueries';
import { useAnswer } from '../api/useAnswer';
import { SmallFigures } from '../figures/SmallFigures';
import { useFormats } from '../figures/useFormats';
import { describeWindow } from '../filters/describeWindow';
import { FootfallPalette } from '../palette/FootfallPalette';
import { TeamBadge, TeamBadges } from '../incidents/team/TeamBadges';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { footfallTeamRouteRef } from '../routes';
import { ShareStrip } from '../strips/ShareStrip';
import { useTexts } from '../translation';
import styles from './EntityFootfallTeamCard.module.css';

const NAMES: readonly AdoptionFigureName[] = [
  'registered',
  'activeAdoption',
  'voluntaryAdoption',
  'bypassShare',
];

async function askForTeam(api: FootfallApi, team: string) {
  const { today } = await api.getFilterOptions();
  return api.getAdoption({
    team,
    interval: 'week',
    seriesFrom: addDays(today, -7 * STRIP_WEEKS),
  });
}

function Figures(props: { report: AdoptionReport }) {
  const { total, window } = props.report;
  const t = useTexts();
  const formats = useFormats();
  return (
    <>
      <SmallFigures names={NAMES} figures={total.figures} />
      <div>
        <ShareStrip points={adoptionPointsOf(props.report, total)} />
        <Text as="p" variant="body-small" color="secondary">
          {t('teams.team.stripCaption', {
            window: describeWindow(window, formats),
          })}
        </Text>
      </div>
    </>
  );
}

/** A team's adoption at a glance, on the page of its Group. */
export function EntityFootfallTeamCard() {
  const t = useTexts();
  const { entity } = useEntity();
  const teamRef = stringifyEntityRef(entity);
  const teamPath = useRouteRef(footfallTeamRouteRef);
  const { namespace, name } = parseEntityRef(teamRef);
  const report = useAnswer(teamRef, api => askForTeam(api, teamRef));
  return (
    <EntityInfoCard
      title={t('teams.team.card')}
      footerActions={
        <Link href={teamPath({ namespace, name })}>{t('teams.team.page')}</Link>
      }
    >
      <FootfallPalette surface="card">
        <AnswerView answer={report} loading={<Loading heights={[80, 20]} />}>
          {value => (
            <div className={styles.card}>
              <TeamBadges teamRef={teamRef}>
                <TeamBadge teamRef={teamRef} />
              </TeamBadges>
              <Figures report={value} />
            </div>
          )}
        </AnswerView>
      </FootfallPalette>
    </EntityInfoCard>
  );
}
