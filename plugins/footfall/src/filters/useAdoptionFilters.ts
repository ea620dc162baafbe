import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  AdoptionFilters,
  defaultFilters,
  narrows,
  readFilters,
  writeFilters,
} from './AdoptionFilters';

/** The filters of this address, and how to go to another one. */
export function useAdoptionFilters() {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => readFilters(params), [params]);
  const setFilters = useCallback(
    (change: Partial<AdoptionFilters>) =>
      setParams(current =>
        writeFilters({ ...readFilters(current), ...change }, current),
      ),
    [setParams],
  );
  const resetFilters = useCallback(
    () => setFilters(defaultFilters),
    [setFilters],
  );
  return { filters, isDefault: !narrows(filters), setFilters, resetFilters };
}
