import { useSearchParams } from 'react-router-dom';
import {
  AcknowledgementFilters,
  readAcknowledgementFilters,
  writeAcknowledgementFilters,
} from './AcknowledgementFilters';

/** The filters of this address, and how to go to another one. */
export function useAcknowledgementFilters() {
  const [params, setParams] = useSearchParams();
  const filters = readAcknowledgementFilters(params);
  const setFilters = (change: Partial<AcknowledgementFilters>) =>
    setParams(writeAcknowledgementFilters({ ...filters, ...change }, params));
  return { filters, setFilters };
}
