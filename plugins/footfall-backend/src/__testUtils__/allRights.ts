import { RegistrationRights } from '../environments/RegistrationRights';

/** Of whoever may register everything. */
export const allRights: RegistrationRights = {
  requireAcceptance: async () => {},
  requireChange: async () => {},
};
