import { parseEntityRef } from '@backstage/catalog-model';
import {
  IdentityApi,
  identityApiRef,
  useApi,
  useRouteRef,
} from '@backstage/core-plugin-api';
import { Link, Text } from '@backstage/ui';
import {
  addDays,
  AdoptionFigureName,
  adoptionPointsOf,
  AdoptionReport,
  FilterOptions,
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
import { footfallRootRouteRef, footfallTeamRouteRef } from '../routes';
import { ShareStrip } from '../strips/ShareStrip';
import { useTexts } from '../translation';
import { teamsOf } from './teamsOf';
import styles from './widgets.module.css';

const NAMES: readonly AdoptionFigureName[] = [
  'registered',
  'activeAdoption',
  'voluntaryAdoption',
];
// Whoever is in more teams than this wants the page, not a card.
const MAX_TEAMS = 5;

interface MyTeam {
  readonly team: FilterOptions['teams'][number];
  readonly report: AdoptionReport;
}

async function askForMyTeams(api: FootfallApi, identity: IdentityApi) {
  const [{ teams, today }, { ownershipEntityRefs }] = await Promise.all([
    api.getFilterOptions(),
    identity.getBackstageIdentity(),
  ]);
  const mine = teamsOf(ownershipEntityRefs, teams);
  const shown = await Promise.all(
    mine.slice(0, MAX_TEAMS).map(
      async (team): Promise<MyTeam> => ({
        team,
        report: await api.getAdoption({
          team: team.ref,
          interval: 'week',
          seriesFrom: addDays(today, -7 * STRIP_WEEKS),
        }),
      }),
    ),
  );
  return { shown, hidden: mine.length - shown.length };
}

function TeamItem(props: MyTeam) {
  const { team, report } = props;
  const t = useTexts();
  const teamPath = useRouteRef(footfallTeamRouteRef);
  const { namespace, name } = parseEntityRef(team.ref);
  return (
    <li className={styles.team}>
      <div className={styles.head}>
        <div className={styles.name}>
          <Text as="h3" variant="body-large" weight="bold">
            <Link
              href={teamPath({ namespace, name })}
              aria-label={t('widgets.myTeams.team', { team: team.title })}
              weight="bold"
            >
              {team.title}
            </Link>
          </Text>
          <TeamBadge teamRef={team.ref} />
        </div>
        <ShareStrip points={adoptionPointsOf(report, report.total)} />
      </div>
      <SmallFigures names={NAMES} figures={report.total.figures} />
    </li>
  );
}

/** How far the platform is adopted by the reader's own teams. */
export function MyTeamsWidget() {
  const t = useTexts();
  const formats = useFormats();
  const identity = useApi(identityApiRef);
  const path = useRouteRef(footfallRootRouteRef)();
  const answer = useAnswer('my-teams', api => askForMyTeams(api, identity));
  return (
    <FootfallPalette surface="card">
      <AnswerView answer={answer} loading={<Loading heights={[24, 80]} />}>
        {({ shown, hidden }) => (
          <div className={styles.stack}>
            {shown.length === 0 ? (
              <Text as="p" variant="body-medium">
                {t('widgets.myTeams.none')}
              </Text>
            ) : (
              <TeamBadges>
                <ul className={styles.teams}>
                  {shown.map(mine => (
                    <TeamItem key={mine.team.ref} {...mine} />
                  ))}
                </ul>
              </TeamBadges>
            )}
            <div className={styles.foot}>
              {shown.length > 0 && (
                <span>
                  {t('widgets.myTeams.caption', {
                    window: describeWindow(shown[0].report.window, formats),
                  })}
                </span>
              )}
              {hidden > 0 && (
                <span>{t('widgets.myTeams.more', { count: hidden })}</span>
              )}
              <Link href={path}>{t('widgets.myTeams.all')}</Link>
            </div>
          </div>
        )}
      </AnswerView>
    </FootfallPalette>
  );
}
