import { IncidentDetail } from '@footfall/backstage-plugin-footfall-common';

/** What every dialog needs that does something with an incident. */
export interface ActDialogProps {
  readonly incident: IncidentDetail;
  readonly onDone: (incident: IncidentDetail) => void;
  /** Somebody was faster: what is shown behind the dialog is old. */
  readonly onStale: () => void;
  readonly onClose: () => void;
}
