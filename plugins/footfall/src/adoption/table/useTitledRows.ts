import { useMemo } from 'react';
import {
  UNATTRIBUTED_KEY,
  UNTYPED_KEY,
} from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';

/**
 * Rows under the titles that a reader sees, so that they are sorted and searched
 * by those too: what belongs to no team has no name of a team's.
 */
export function useTitledRows<
  Row extends { readonly key: string; readonly title: string },
>(rows: readonly Row[]): readonly Row[] {
  const t = useTexts();
  return useMemo(() => {
    const titles = new Map([
      [UNATTRIBUTED_KEY, t('adoption.rows.unattributed')],
      [UNTYPED_KEY, t('adoption.rows.untyped')],
    ]);
    return rows.map(row => ({
      ...row,
      title: titles.get(row.key) ?? row.title,
    }));
  }, [rows, t]);
}
