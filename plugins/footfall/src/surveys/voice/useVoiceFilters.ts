import { useSearchParams } from 'react-router-dom';
import {
  readVoiceFilters,
  VoiceFilters,
  writeVoiceFilters,
} from './VoiceFilters';

/** The filters of this address, and how to go to another one. */
export function useVoiceFilters() {
  const [params, setParams] = useSearchParams();
  const filters = readVoiceFilters(params);
  const setFilters = (change: Partial<VoiceFilters>) =>
    setParams(writeVoiceFilters({ ...filters, ...change }, params));
  return { filters, setFilters };
}
