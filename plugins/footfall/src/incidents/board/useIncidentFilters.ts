import { useSearchParams } from 'react-router-dom';
import {
  IncidentFilters,
  readIncidentFilters,
  writeIncidentFilters,
} from './IncidentFilters';

/** The filters of this address, and how to go to another one. */
export function useIncidentFilters() {
  const [params, setParams] = useSearchParams();
  const filters = readIncidentFilters(params);
  const setFilters = (change: Partial<IncidentFilters>) =>
    setParams(writeIncidentFilters({ ...filters, ...change }, params));
  return { filters, setFilters };
}
