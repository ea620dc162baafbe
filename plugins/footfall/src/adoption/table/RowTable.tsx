import {
  Cell,
  Column,
  Row,
  TableBody,
  TableHeader,
  TableRoot,
} from '@backstage/ui';
import {
  AdoptionRow,
  AdoptionTrend,
} from '@footfall/backstage-plugin-footfall-common';
import { RowGrouping } from '../../filters/AdoptionFilters';
import { PointsOf } from './PointsOf';
import { ChosenColumnId, defaultColumnIds } from './rowColumns';
import { RowSort, rowSortKeys } from './sortRows';
import { useRowColumns } from './useRowColumns';
import { useRowHref } from './useRowHref';
import styles from './RowTable.module.css';

/** Rows as a table; each leads to what it stands for. */
export function RowTable(props: {
  title: string;
  rows: readonly AdoptionRow[];
  by: RowGrouping;
  columns: readonly ChosenColumnId[];
  pointsOf: PointsOf;
  trendOf: (key: string) => AdoptionTrend | undefined;
  sort: RowSort;
  onSortChange: (sort: RowSort) => void;
}) {
  const { title, rows, by, pointsOf, trendOf, sort, onSortChange } = props;
  const columns = useRowColumns(by, props.columns, pointsOf, trendOf);
  const hrefOf = useRowHref(by);
  const isWide = props.columns.length > defaultColumnIds.length;
  return (
    <div className={`${styles.frame} ${isWide ? styles.wide : ''}`}>
      <TableRoot
        className={styles.table}
        aria-label={title}
        sortDescriptor={{
          column: sort.key,
          direction: sort.isDescending ? 'descending' : 'ascending',
        }}
        onSortChange={({ column, direction }) => {
          const key = rowSortKeys.find(known => known === column);
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
              allowsSorting={column.id !== 'weeks' && column.id !== 'trend'}
              className={`${styles.head} ${
                column.isNumber ? styles.number : ''
              }`}
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
    </div>
  );
}
