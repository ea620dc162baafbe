import { FootfallConfig } from '../config';

/** What configuration decides about acknowledgements and who sees them. */
export type AcknowledgementConfig = Pick<
  FootfallConfig,
  'acknowledgements' | 'hasPermissions' | 'platformTeam' | 'timeZone'
>;
