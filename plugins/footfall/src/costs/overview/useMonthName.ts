import { Day } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';

/** Names a month, `Nov 2026`; briefly, `Nov`. */
export function useMonthName(): (month: string, isBrief?: boolean) => string {
  const formats = useFormats();
  return (month, isBrief = false) => {
    const first = `${month}-01` as Day;
    return isBrief ? formats.month(first) : formats.monthOfYear(first);
  };
}
