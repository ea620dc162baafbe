import { Link, Text } from '@backstage/ui';
import {
  AdoptionFigureName,
  AdoptionRow,
} from '@footfall/backstage-plugin-footfall-common';
import { ShareText } from '../../figures/ShareText';
import { ShareStrip } from '../../strips/ShareStrip';
import { useTexts } from '../../translation';
import { useRowTitle } from './useTeamColumns';
import { useTeamHref } from './useTeamHref';
import styles from './TeamTable.module.css';

// The three that matter where there is room for three.
const NAMES: readonly AdoptionFigureName[] = [
  'registered',
  'activeAdoption',
  'bypassShare',
];

function TeamCard(props: { row: AdoptionRow }) {
  const { row } = props;
  const t = useTexts();
  const title = useRowTitle()(row);
  const href = useTeamHref()(row.key);
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        {href ? (
          <Link href={href} weight="bold">
            {title}
          </Link>
        ) : (
          <Text weight="bold">{title}</Text>
        )}
        <ShareStrip series={row.series} />
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
    </li>
  );
}

/** Teams as cards, where a table would not fit. */
export function TeamCards(props: { rows: readonly AdoptionRow[] }) {
  return (
    <ul className={styles.cards}>
      {props.rows.map(row => (
        <TeamCard key={row.key} row={row} />
      ))}
    </ul>
  );
}
