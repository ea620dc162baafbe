import { useLocation, useSearchParams } from 'react-router-dom';
import {
  readTrustFilters,
  TrustFilters,
  writeTrustFilters,
} from './TrustFilters';

/** The filters of this address, how to go to another one, and its link. */
export function useTrustFilters() {
  const { pathname } = useLocation();
  const [params, setParams] = useSearchParams();
  const filters = readTrustFilters(params);
  const paramsOf = (change: Partial<TrustFilters>) =>
    writeTrustFilters({ ...filters, ...change }, params);
  return {
    filters,
    setFilters: (change: Partial<TrustFilters>) => setParams(paramsOf(change)),
    hrefOf: (change: Partial<TrustFilters>) =>
      `${pathname}?${paramsOf(change)}`,
  };
}
