import { FootfallPages } from './FootfallPages';
import { LegacyFrame } from './LegacyFrame';

/** The pages in the old frontend system. */
export function LegacyFootfallPage() {
  return <FootfallPages frame={LegacyFrame} />;
}
