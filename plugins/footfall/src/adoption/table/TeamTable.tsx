import {
  Cell,
  Column,
  Row,
  TableBody,
  TableHeader,
  TableRoot,
} from '@backstage/ui';
import { AdoptionRow } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { TeamSort, teamSortKeys } from './sortTeams';
import { useTeamColumns } from './useTeamColumns';
import { useTeamHref } from './useTeamHref';
import styles from './TeamTable.module.css';

/** Teams as a table; every row leads to its team. */
export function TeamTable(props: {
  rows: readonly AdoptionRow[];
  sort: TeamSort;
  onSortChange: (sort: TeamSort) => void;
}) {
  const { rows, sort, onSortChange } = props;
  const t = useTexts();
  const columns = useTeamColumns();
  const hrefOf = useTeamHref();
  return (
    <TableRoot
      className={styles.table}
      aria-label={t('adoption.teams.title')}
      sortDescriptor={{
        column: sort.key,
        direction: sort.isDescending ? 'descending' : 'ascending',
      }}
      onSortChange={({ column, direction }) => {
        const key = teamSortKeys.find(known => known === column);
        if (key) {
          onSortChange({ key, isDescending: direction === 'descending' });
        }
      }}
    >
      <TableHeader>
        {columns.map(column => (
          <Column
            key={column.id}
            id={column.id}
            isRowHeader={column.id === 'title'}
            allowsSorting={column.id !== 'weeks'}
            className={`${styles.head} ${column.isNumber ? styles.number : ''}`}
          >
            {column.label}
          </Column>
        ))}
      </TableHeader>
      <TableBody>
        {rows.map(row => (
          <Row key={row.key} id={row.key} href={hrefOf(row.key)}>
            {columns.map(column => (
              <Cell
                key={column.id}
                className={`${styles.cell} ${
                  column.isNumber ? styles.number : ''
                }`}
              >
                {column.cell(row)}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </TableRoot>
  );
}
