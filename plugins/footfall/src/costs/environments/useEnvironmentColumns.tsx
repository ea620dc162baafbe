import { ReactNode } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import { EnvironmentRecord } from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../../entities/EntityName';
import { useFormats } from '../../figures/useFormats';
import {
  footfallEnvironmentRouteRef,
  footfallTeamRouteRef,
} from '../../routes';
import { useTexts } from '../../translation';
import { useCostWords } from '../useCostWords';
import {
  ageInDays,
  describeDays,
  describeDistance,
  LookedAt,
} from './describeEnvironment';
import { EnvironmentStateMark } from './EnvironmentStateMark';
import { EnvironmentSortKey } from './sortEnvironments';
import styles from '../costs.module.css';

/** A column of the environments. */
export interface EnvironmentColumn {
  readonly id: EnvironmentSortKey;
  readonly label: string;
  readonly isNumber: boolean;
  readonly cell: (environment: EnvironmentRecord) => ReactNode;
}

const NUMBERS: readonly EnvironmentSortKey[] = ['monthly', 'age', 'idle'];

/** The name of an environment, which leads to its page. */
export function EnvironmentLink(props: { environment: EnvironmentRecord }) {
  const { id, name } = props.environment;
  const hrefOf = useRouteRef(footfallEnvironmentRouteRef);
  return (
    <Link href={hrefOf({ id })} standalone weight="bold">
      {name}
    </Link>
  );
}

/** The team that pays, which leads to its page. */
export function PayingTeam(props: { environment: EnvironmentRecord }) {
  const { teamRef, teamTitle } = props.environment;
  const hrefOf = useRouteRef(footfallTeamRouteRef);
  const { name, namespace } = parseEntityRef(teamRef, { defaultKind: 'group' });
  return (
    <Link href={hrefOf({ name, namespace })} standalone>
      {teamTitle}
    </Link>
  );
}

/** What it costs, or the least of it; where nobody knows, a dash that says so. */
export function MonthlyCost(props: { environment: EnvironmentRecord }) {
  const { monthly, unknownLines } = props.environment;
  const t = useTexts();
  const words = useCostWords();
  if (monthly === null) {
    return (
      <span className={styles.detail}>
        {t('figures.none')} {t('costs.unknown')}
      </span>
    );
  }
  const amount = words.amount(monthly);
  return unknownLines === 0 ? (
    <>{amount}</>
  ) : (
    <>
      {t('money.atLeast', { amount })}
      <div className={styles.detail}>
        {t('costs.unknownToo', { count: unknownLines })}
      </div>
    </>
  );
}

function Ends(props: { environment: EnvironmentRecord; at: LookedAt }) {
  const { at, environment } = props;
  const { expiresOn } = environment;
  const t = useTexts();
  const formats = useFormats();
  return expiresOn === null ? (
    <span className={styles.detail}>{t('costs.ends.never')}</span>
  ) : (
    <span className={styles.nowrap}>
      {describeDistance(expiresOn, at.today, t)}{' '}
      <span className={styles.detail}>{formats.shortDay(expiresOn)}</span>
    </span>
  );
}

/** What is said of environments, from left to right. */
export function useEnvironmentColumns(at: LookedAt): EnvironmentColumn[] {
  const t = useTexts();
  const cellTable: Record<EnvironmentSortKey, EnvironmentColumn['cell']> = {
    name: environment => <EnvironmentLink environment={environment} />,
    state: ({ state }) => <EnvironmentStateMark state={state} />,
    service: ({ origin, serviceRef }) =>
      serviceRef === null ? (
        <span className={styles.detail}>
          {origin === 'deployments'
            ? t('costs.environments.seenInDeployments')
            : t('costs.environments.noService')}
        </span>
      ) : (
        <EntityName entityRef={serviceRef} />
      ),
    team: environment => <PayingTeam environment={environment} />,
    tier: ({ tier }) => t(`kinds.tier.${tier}`),
    monthly: environment => <MonthlyCost environment={environment} />,
    age: environment => describeDays(ageInDays(environment, at), t),
    idle: ({ idleDays }) => describeDays(idleDays, t),
    ends: environment => <Ends environment={environment} at={at} />,
  };
  return (Object.keys(cellTable) as EnvironmentSortKey[]).map(id => ({
    id,
    label: t(`costs.environments.column.${id}`),
    isNumber: NUMBERS.includes(id),
    cell: cellTable[id],
  }));
}
