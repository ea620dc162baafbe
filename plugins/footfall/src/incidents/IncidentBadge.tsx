import { Badge, Link } from '@backstage/ui';
import { IncidentSummary } from '@footfall/backstage-plugin-footfall-common';
import { RiAlarmWarningLine, RiMegaphoneLine } from '@remixicon/react';
import { useTexts } from '../translation';
import { useIncidentHref } from './useIncidentHref';

/** That something is being done for a team, beside its figures. */
export function IncidentBadge(props: {
  incident: IncidentSummary;
  /** Where there is room for a mark alone: its words are its name. */
  isMark?: boolean;
}) {
  const { id, isOverdue, proof, state, team } = props.incident;
  const t = useTexts();
  const hrefOf = useIncidentHref();
  const said = isOverdue
    ? t('incidents.badge.overdue')
    : t('incidents.badge.state', { state: t(`incidents.state.${state}`) });
  const words = proof === null ? said : t('incidents.badge.recovered');
  const name = t('incidents.badge.label', { said: words, team: team.title });
  const mark = isOverdue ? <RiAlarmWarningLine /> : <RiMegaphoneLine />;
  return (
    <Link href={hrefOf(id)} aria-label={name} title={name} standalone>
      <Badge icon={mark}>{props.isMark ? null : words}</Badge>
    </Link>
  );
}
