import {
  trustFindings,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { PlainColumn, PlainTable } from '../../tables/PlainTable';
import { useTexts } from '../../translation';
import { TrustTeamName } from './TrustTeamName';

type Team = TrustReport['teams'][number];

/** Teams, each with its score and its parts. */
export function TrustTeamTable(props: { teams: readonly Team[] }) {
  const t = useTexts();
  const formats = useFormats();
  const parts = trustFindings.map(
    (finding): PlainColumn<Team> => ({
      id: finding,
      label: t(`trust.finding.${finding}`),
      isNumber: true,
      cell: team => formats.count(team.findings[finding]),
    }),
  );
  return (
    <PlainTable
      label={t('trust.teams.title')}
      items={props.teams}
      keyOf={team => team.key}
      columns={[
        {
          id: 'team',
          label: t('trust.teams.team'),
          cell: team => <TrustTeamName team={team} />,
        },
        {
          id: 'known',
          label: t('trust.teams.known'),
          isNumber: true,
          cell: team => formats.count(team.known),
        },
        {
          id: 'score',
          label: t('trust.teams.score'),
          isNumber: true,
          cell: ({ score }) =>
            score.value === null
              ? t('figures.none')
              : formats.share(score.value),
        },
        ...parts,
      ]}
    />
  );
}
