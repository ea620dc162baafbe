import { useSearchParams } from 'react-router-dom';
import {
  EnvironmentFilters,
  readEnvironmentFilters,
  writeEnvironmentFilters,
} from './EnvironmentFilters';

/** The filters of this address, and how to go to another one. */
export function useEnvironmentFilters() {
  const [params, setParams] = useSearchParams();
  const filters = readEnvironmentFilters(params);
  const setFilters = (change: Partial<EnvironmentFilters>) =>
    setParams(writeEnvironmentFilters({ ...filters, ...change }, params));
  return { filters, setFilters };
}
