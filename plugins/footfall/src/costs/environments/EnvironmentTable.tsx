import { Checkbox } from '@backstage/ui';
import { RiArrowDownLine, RiArrowUpLine } from '@remixicon/react';
import { EnvironmentRecord } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { isChangeable } from './refusalOfEnvironmentAct';
import { Selection } from './Selection';
import { EnvironmentSort } from './sortEnvironments';
import { EnvironmentColumn } from './useEnvironmentColumns';
import styles from '../costs.module.css';

/** What a list of environments shows, and what can be done with it. */
export interface EnvironmentListProps {
  readonly environments: readonly EnvironmentRecord[];
  readonly columns: readonly EnvironmentColumn[];
  readonly sort: EnvironmentSort;
  readonly onSort: (sort: EnvironmentSort) => void;
  readonly selection: Selection;
}

function Heading(
  props: Pick<EnvironmentListProps, 'sort' | 'onSort'> & {
    column: EnvironmentColumn;
  },
) {
  const { column, onSort, sort } = props;
  const isSorted = sort.key === column.id;
  const Arrow = sort.isDescending ? RiArrowDownLine : RiArrowUpLine;
  const direction = sort.isDescending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={column.isNumber ? styles.numberCell : undefined}
      aria-sort={isSorted ? direction : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() =>
          onSort({
            key: column.id,
            isDescending: isSorted ? !sort.isDescending : column.isNumber,
          })
        }
      >
        {column.label}
        {isSorted && <Arrow size={14} aria-hidden />}
      </button>
    </th>
  );
}

/** Chooses one environment, where it can be changed. */
export function ChooseEnvironment(props: {
  environment: EnvironmentRecord;
  selection: Selection;
}) {
  const { environment, selection } = props;
  const t = useTexts();
  return isChangeable(environment) ? (
    <Checkbox
      aria-label={t('costs.select.one', { name: environment.name })}
      isSelected={selection.isChosen(environment)}
      onChange={() => selection.toggle(environment)}
    />
  ) : null;
}

/** Environments as a table that is sorted by its headings. */
export function EnvironmentTable(props: EnvironmentListProps) {
  const { columns, environments, selection } = props;
  const t = useTexts();
  const canChoose = environments.some(isChangeable);
  const [head, ...others] = columns;
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={t('costs.environments.list')}>
        <thead>
          <tr>
            {canChoose && (
              <th scope="col" className={styles.choose}>
                <Checkbox
                  aria-label={t('costs.select.all')}
                  isSelected={selection.all === 'all'}
                  isIndeterminate={selection.all === 'some'}
                  onChange={selection.toggleAll}
                />
              </th>
            )}
            {columns.map(column => (
              <Heading key={column.id} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody>
          {environments.map(environment => (
            <tr key={environment.id}>
              {canChoose && (
                <td className={styles.choose}>
                  <ChooseEnvironment
                    environment={environment}
                    selection={selection}
                  />
                </td>
              )}
              <th scope="row">{head.cell(environment)}</th>
              {others.map(column => (
                <td
                  key={column.id}
                  className={column.isNumber ? styles.numberCell : undefined}
                >
                  {column.cell(environment)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
