import { ReactNode, useState } from 'react';
import { useBreakpoint } from '@backstage/ui';
import {
  EnvironmentList,
  EnvironmentRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { FocusKeepingSection } from '../../focus/FocusKeepingSection';
import { useTexts } from '../../translation';
import { BulkBar } from './BulkBar';
import { LookedAt } from './describeEnvironment';
import { EnvironmentCards } from './EnvironmentCards';
import { EnvironmentTable } from './EnvironmentTable';
import { selectionOf } from './Selection';
import {
  EnvironmentSortKey,
  sortEnvironments,
  usualSort,
} from './sortEnvironments';
import { useEnvironmentActs } from './useEnvironmentActs';
import { useEnvironmentColumns } from './useEnvironmentColumns';
import styles from '../costs.module.css';

const NOTHING_CHOSEN: ReadonlySet<string> = new Set();

/**
 * Environments to look through and to act on, several at once: a table, or cards
 * on a narrow screen.
 */
export function Environments(props: {
  environments: readonly EnvironmentRecord[];
  policy: EnvironmentList['policy'];
  at: LookedAt;
  /** What the screen is about anyway. */
  hidden?: readonly EnvironmentSortKey[];
  heading: ReactNode;
  /**
   * What stands in the place of the list where it is empty: what was done last is
   * still said, and the focus kept, once none is left.
   */
  nothing?: ReactNode;
  onChanged: () => void;
}) {
  const { at, environments, heading, hidden = [], nothing } = props;
  const { onChanged, policy } = props;
  const t = useTexts();
  const isNarrow = useBreakpoint().down('md');
  const [sort, setSort] = useState(usualSort);
  const [ids, setIds] = useState(NOTHING_CHOSEN);
  const columns = useEnvironmentColumns(at).filter(
    ({ id }) => !hidden.includes(id),
  );
  const acts = useEnvironmentActs(policy, onChanged);
  const sorted = sortEnvironments(environments, sort);
  const selection = selectionOf(sorted, ids, setIds);
  const List = isNarrow ? EnvironmentCards : EnvironmentTable;
  return (
    <FocusKeepingSection
      className={styles.block}
      label={t('costs.environments.list')}
    >
      {heading}
      <p className={styles.said} role="status">
        {acts.said}
      </p>
      <BulkBar
        chosen={selection.chosen}
        onAct={act => acts.start(act, selection.chosen)}
        onClear={() => setIds(NOTHING_CHOSEN)}
      />
      {sorted.length === 0 && nothing ? (
        nothing
      ) : (
        <List
          environments={sorted}
          columns={columns}
          sort={sort}
          onSort={setSort}
          selection={selection}
        />
      )}
      {acts.dialog}
    </FocusKeepingSection>
  );
}
