import { EnvironmentRecord } from '@footfall/backstage-plugin-footfall-common';
import { ChoiceField } from '../../forms/ChoiceField';
import { useTexts } from '../../translation';
import { ChooseEnvironment, EnvironmentListProps } from './EnvironmentTable';
import { environmentSortKeys, EnvironmentSortKey } from './sortEnvironments';
import styles from '../costs.module.css';

// What matters beside the name, the state and the cost; the rest is on its page.
const FACTS: readonly EnvironmentSortKey[] = ['team', 'ends', 'idle', 'age'];

/** Environments as cards, where a table would not fit. */
export function EnvironmentCards(props: EnvironmentListProps) {
  const { columns, environments, onSort, selection, sort } = props;
  const t = useTexts();
  const cellOf = (id: EnvironmentSortKey, environment: EnvironmentRecord) =>
    columns.find(column => column.id === id)?.cell(environment);
  return (
    <>
      <ChoiceField
        label={t('costs.environments.sortBy')}
        choices={environmentSortKeys.map(id => ({
          id,
          label: t(`costs.environments.column.${id}`),
        }))}
        chosen={sort.key}
        onChange={key =>
          key !== null &&
          onSort({
            key,
            isDescending: columns.some(
              ({ id, isNumber }) => id === key && isNumber,
            ),
          })
        }
      />
      <ul className={styles.cards} aria-label={t('costs.environments.list')}>
        {environments.map(environment => (
          <li key={environment.id} className={styles.card}>
            <div className={styles.cardHead}>
              <span className={styles.cardName}>
                <ChooseEnvironment
                  environment={environment}
                  selection={selection}
                />
                {cellOf('name', environment)}
              </span>
              {cellOf('state', environment)}
            </div>
            <div className={styles.cardCost}>
              {cellOf('monthly', environment)}{' '}
              {environment.monthly !== null && (
                <span className={styles.detail}>
                  {t('costs.environments.column.monthly')}
                </span>
              )}
            </div>
            <dl className={styles.cardFacts}>
              {columns
                .filter(({ id }) => FACTS.includes(id))
                .map(column => (
                  <div key={column.id}>
                    <dt>{column.label}</dt>
                    <dd>{column.cell(environment)}</dd>
                  </div>
                ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
