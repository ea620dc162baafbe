import {
  FilterOptions,
  TrustQuery,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { Placeholder } from '../placeholders/Placeholder';
import { useTexts } from '../translation';
import { TrustScore } from './score/TrustScore';
import { YoungHistoryNote } from './score/YoungHistoryNote';
import { TrustServices } from './services/TrustServices';
import { TrustTeams } from './teams/TrustTeams';

/** What was found: the score, the teams, and line by line what to mend. */
export function TrustOutcome(props: {
  report: TrustReport;
  query: TrustQuery;
  options: FilterOptions;
}) {
  const { report, query, options } = props;
  const { known, sound, findings } = report.total;
  const t = useTexts();
  if (known === 0) {
    return (
      <Placeholder
        title={t('trust.nobody.title')}
        description={t('trust.nobody.description')}
      />
    );
  }
  return (
    <>
      <TrustScore total={report.total} />
      {findings.silent > 0 && <YoungHistoryNote options={options} />}
      {sound === known ? (
        <Placeholder
          title={t('trust.nothingFound.title')}
          description={t('trust.nothingFound.looked', { count: known })}
        />
      ) : (
        <>
          <TrustTeams teams={report.teams} />
          <TrustServices report={report} query={query} />
        </>
      )}
    </>
  );
}
