import { AcknowledgedEstimate } from '../acknowledgements/AcknowledgedEstimates';
import { StoredEnvironment } from './EnvironmentStore';

/**
 * What whoever registers an environment may do on the way. It is asked about what
 * is there in the moment of the change, and not of the request.
 */
export interface RegistrationRights {
  /** @throws where it was not accepted for whoever registers. */
  requireAcceptance(accepted: AcknowledgedEstimate): Promise<void>;
  /** @throws where what runs already is not theirs to change. */
  requireChange(existing: StoredEnvironment): Promise<void>;
}
