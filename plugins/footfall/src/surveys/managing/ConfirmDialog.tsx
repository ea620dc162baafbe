import {
  FootfallApi,
  SurveyRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { useChange } from '../../api/useChange';
import { useFormats } from '../../figures/useFormats';
import { FormDialog } from '../../forms/FormDialog';
import { Texts, useTexts } from '../../translation';
import { ConfirmedAct, openWaveOf } from './SurveyAction';

interface Done {
  readonly number?: number;
  readonly invited?: number;
}

/** Does it, and tells of the wave that it was done to. */
const sendTable: Record<
  ConfirmedAct,
  (api: FootfallApi, survey: SurveyRecord) => Promise<Done>
> = {
  open: (api, { id }) => api.openWave(id),
  close: (api, survey) => api.closeWave(openWaveOf(survey)?.id ?? ''),
  pause: async (api, { id }) => {
    await api.setSurveyState(id, { state: 'paused' });
    return {};
  },
  resume: async (api, { id }) => {
    await api.setSurveyState(id, { state: 'active' });
    return {};
  },
  end: async (api, { id }) => {
    await api.setSurveyState(id, { state: 'ended' });
    return {};
  },
};

function factsOf(survey: SurveyRecord) {
  return {
    title: survey.title,
    number: String(openWaveOf(survey)?.number ?? ''),
    days: String(survey.openDays),
  };
}

/** What comes of an act, before it is done; there is nothing to fill in. */
export function ConfirmDialog(props: {
  act: ConfirmedAct;
  survey: SurveyRecord;
  /** Called with what to say once it is done. */
  onDone: (said: string) => void;
  onClose: () => void;
}) {
  const { act, survey, onDone, onClose } = props;
  const t: Texts = useTexts();
  const formats = useFormats();
  const facts = factsOf(survey);
  const change = useChange(
    (api, _: void) => sendTable[act](api, survey),
    ({ number, invited }) =>
      onDone(
        t(`surveyRecords.confirm.${act}.done`, {
          ...facts,
          number: String(number ?? ''),
          invited: formats.count(invited ?? 0),
        }),
      ),
  );
  return (
    <FormDialog
      title={t(`surveyRecords.confirm.${act}.title`, facts)}
      description={t(`surveyRecords.confirm.${act}.about`, facts)}
      submitLabel={t(`surveyRecords.confirm.${act}.send`)}
      isPending={change.isPending}
      refusal={change.refusal}
      onSubmit={() => change.submit()}
      onClose={onClose}
    />
  );
}
