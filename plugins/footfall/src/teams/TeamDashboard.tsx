import { useMemo } from 'react';
import {
  FilterOptions,
  ServicesQuery,
} from '@footfall/backstage-plugin-footfall-common';
import { AdoptionFigures } from '../adoption/AdoptionFigures';
import { Rows } from '../adoption/table/Rows';
import { useAdoptionScreen } from '../adoption/useAdoptionScreen';
import { useAnswer } from '../api/useAnswer';
import { narrows } from '../filters/AdoptionFilters';
import { FilterBar } from '../filters/FilterBar';
import { useAdoptionFilters } from '../filters/useAdoptionFilters';
import { AnswerView } from '../placeholders/AnswerView';
import { Dimmed } from '../placeholders/Dimmed';
import { Loading } from '../placeholders/Loading';
import { NoDeploymentsYet } from '../placeholders/NoDeploymentsYet';
import { NoServices } from '../placeholders/NoServices';
import { NothingMatches } from '../placeholders/NothingMatches';
import { Services } from '../services/Services';
import { FreshnessLine } from '../shell/FreshnessLine';
import { useTexts } from '../translation';
import { TeamVoiceLine } from './TeamVoiceLine';
import styles from '../adoption/AdoptionPage.module.css';

const MAX_SERVICES = 500;

function TeamServices(props: { query: ServicesQuery }) {
  const services = useAnswer(JSON.stringify(props.query), api =>
    api.getServices(props.query),
  );
  return (
    <AnswerView answer={services} loading={<Loading heights={[32, 300]} />}>
      {page =>
        page.items.length > 0 && (
          <Dimmed answer={services}>
            <Services page={page} />
          </Dimmed>
        )
      }
    </AnswerView>
  );
}

/** A team's figures, its services, and the teams below it. */
export function TeamDashboard(props: {
  teamRef: string;
  options: FilterOptions;
}) {
  const { teamRef, options } = props;
  const t = useTexts();
  const { filters, setFilters, resetFilters } = useAdoptionFilters();
  const { tier, type } = filters;
  const ofTeam = useMemo(
    () => ({ ...filters, team: teamRef, by: 'team' as const }),
    [filters, teamRef],
  );
  const screen = useAdoptionScreen(ofTeam, options);
  const { queries, status, rows, trends } = screen;
  if (options.firstDay === null) {
    return (
      <div className={styles.page}>
        <TeamVoiceLine teamRef={teamRef} />
        <NoDeploymentsYet nowMs={Date.now()} />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <FilterBar
          filters={filters}
          options={options}
          onChange={setFilters}
          hasTeam={false}
        />
        <FreshnessLine
          window={queries.window}
          options={options}
          status={status}
          nowMs={Date.now()}
        />
        <TeamVoiceLine teamRef={teamRef} />
      </div>
      <AdoptionFigures
        screen={screen}
        nothing={
          narrows({ ...filters, team: undefined }) ? (
            <NothingMatches onReset={resetFilters} />
          ) : (
            <NoServices title={t('teams.team.noServices')} />
          )
        }
      />
      <AnswerView answer={rows} loading={null}>
        {report => {
          const below = report.rows.filter(row => row.key !== teamRef);
          return (
            below.length > 0 && (
              <Dimmed answer={rows}>
                <Rows
                  title={t('teams.team.subteams')}
                  report={{ ...report, rows: below }}
                  trends={trends}
                  query={queries.rows}
                />
              </Dimmed>
            )
          );
        }}
      </AnswerView>
      <TeamServices
        query={{
          ...queries.window,
          tier,
          type,
          team: teamRef,
          limit: MAX_SERVICES,
        }}
      />
    </div>
  );
}
