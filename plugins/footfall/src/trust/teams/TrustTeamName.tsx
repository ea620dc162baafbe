import { Link } from '@backstage/ui';
import { TrustReport } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { useTrustFilters } from '../useTrustFilters';

/** A team by its name; leads to its findings. */
export function TrustTeamName(props: { team: TrustReport['teams'][number] }) {
  const { key, title } = props.team;
  const t = useTexts();
  const { filters, hrefOf } = useTrustFilters();
  return (
    <Link
      href={hrefOf({ team: key })}
      standalone
      aria-label={t('trust.teams.show', { team: title })}
      aria-current={filters.team === key ? 'true' : undefined}
    >
      {title}
    </Link>
  );
}
