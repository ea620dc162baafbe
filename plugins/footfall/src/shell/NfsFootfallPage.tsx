import { FootfallPages } from './FootfallPages';
import { PortalFrame } from './PortalFrame';

/** The pages in the new frontend system. */
export function NfsFootfallPage() {
  return <FootfallPages frame={PortalFrame} />;
}
