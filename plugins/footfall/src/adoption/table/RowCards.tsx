import { Link, Text } from '@backstage/ui';
import {
  AdoptionFigureName,
  AdoptionRow,
  AdoptionTrend,
} from '@footfall/backstage-plugin-footfall-common';
import { ShareText } from '../../figures/ShareText';
import { RowGrouping } from '../../filters/AdoptionFilters';
import { TeamBadge } from '../../incidents/team/TeamBadges';
import { ShareStrip } from '../../strips/ShareStrip';
import { useTexts } from '../../translation';
import { TrendText } from '../trend/TrendText';
import { PointsOf } from './PointsOf';
import { useRowHref } from './useRowHref';
import styles from './RowTable.module.css';

// Those that matter where there is room for few.
const NAMES: readonly AdoptionFigureName[] = [
  'registered',
  'activeAdoption',
  'voluntaryAdoption',
  'bypassShare',
];

interface RowCardsProps {
  rows: readonly AdoptionRow[];
  by: RowGrouping;
  pointsOf: PointsOf;
  trendOf: (key: string) => AdoptionTrend | undefined;
}

function RowCard(props: Omit<RowCardsProps, 'rows'> & { row: AdoptionRow }) {
  const { row, by, pointsOf, trendOf } = props;
  const t = useTexts();
  const href = useRowHref(by)(row.key);
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        {href ? (
          <Link href={href} weight="bold">
            {row.title}
          </Link>
        ) : (
          <Text weight="bold">{row.title}</Text>
        )}
        {by === 'team' && <TeamBadge teamRef={row.key} />}
        <ShareStrip points={pointsOf(row)} />
      </div>
      <dl className={styles.facts}>
        {NAMES.map(name => (
          <div key={name}>
            <dt>{t(`figures.texts.${name}.title`)}</dt>
            <dd>
              <ShareText name={name} metric={row.figures[name]} />
            </dd>
          </div>
        ))}
      </dl>
      <TrendText trend={trendOf(row.key)} />
    </li>
  );
}

/** Rows as cards, where a table would not fit. */
export function RowCards(props: RowCardsProps) {
  const { rows, ...shared } = props;
  return (
    <ul className={styles.cards}>
      {rows.map(row => (
        <RowCard key={row.key} row={row} {...shared} />
      ))}
    </ul>
  );
}
