import { Text } from '@backstage/ui';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { MorePages } from '../api/useMorePages';
import { FocusKeepingSection } from '../focus/FocusKeepingSection';
import { LoadMore } from '../placeholders/LoadMore';
import { CsvButton } from '../surveys/voice/CsvButton';
import { FittingTable } from '../tables/FittingTable';
import { PlainColumn } from '../tables/PlainTable';
import styles from './costs.module.css';

/** A table that is read page by page, under its name, and saved as a whole. */
export function PagedTable<Item extends { readonly id: string }>(props: {
  label: string;
  columns: readonly PlainColumn<Item>[];
  pages: MorePages<Item>;
  csv: {
    readonly label: string;
    readonly fileName: string;
    readonly ask: (api: FootfallApi) => Promise<string>;
  };
}) {
  const { columns, csv, label, pages } = props;
  return (
    <FocusKeepingSection className={styles.block} label={label}>
      <div className={styles.top}>
        <Text as="h2" variant="title-x-small" weight="bold">
          {label}
        </Text>
        <CsvButton {...csv} />
      </div>
      <FittingTable
        label={label}
        columns={columns}
        items={pages.items}
        keyOf={({ id }) => id}
      />
      <LoadMore pages={pages} />
    </FocusKeepingSection>
  );
}
