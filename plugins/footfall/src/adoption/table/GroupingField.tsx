import { Select } from '@backstage/ui';
import { RowGrouping, rowGroupings } from '../../filters/AdoptionFilters';
import { useTexts } from '../../translation';
import styles from './RowTable.module.css';

/** Chooses what the rows of the table stand for. */
export function GroupingField(props: {
  by: RowGrouping;
  onChange: (by: RowGrouping) => void;
}) {
  const { by, onChange } = props;
  const t = useTexts();
  return (
    <Select
      className={styles.grouping}
      size="small"
      aria-label={t('adoption.rows.by')}
      options={rowGroupings.map(id => ({
        id,
        label: t(`adoption.rows.title.${id}`),
      }))}
      value={by}
      onChange={key =>
        onChange(rowGroupings.find(known => known === key) ?? 'team')
      }
    />
  );
}
