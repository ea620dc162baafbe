import { useState } from 'react';
import {
  FootfallApi,
  MySurvey,
  SurveyAnswers,
} from '@footfall/backstage-plugin-footfall-common';
import { isConflict } from '../../api/isConflict';
import { Change, useChange } from '../../api/useChange';

/** A survey in somebody's hands, and what they can do with it. */
export interface Answering {
  /** The form is there, be it for the first time or to say otherwise. */
  readonly isOpen: boolean;
  /** It closed before what they said arrived. */
  readonly hasClosed: boolean;
  readonly send: Change<SurveyAnswers>;
  readonly decline: Change<void>;
  readonly open: () => void;
  readonly leave: () => void;
}

/**
 * Sends, and takes "it has closed" for an outcome: there is nothing to try again.
 *
 * @returns undefined where it has closed
 */
async function unlessClosed(
  change: Promise<MySurvey>,
): Promise<MySurvey | undefined> {
  try {
    return await change;
  } catch (error) {
    if (isConflict(error)) {
      return undefined;
    }
    throw error;
  }
}

/** Answers a survey, otherwise than before, or not at all. */
export function useAnswering(
  { waveId, status }: MySurvey,
  onChanged: (survey: MySurvey) => void,
): Answering {
  const [isOpen, setOpen] = useState(status === 'asked');
  const [hasClosed, setClosed] = useState(false);
  const settle = (survey: MySurvey | undefined) => {
    setOpen(false);
    if (survey) {
      onChanged(survey);
    } else {
      setClosed(true);
    }
  };
  const answer = (api: FootfallApi, answers: SurveyAnswers) =>
    unlessClosed(api.answerSurvey(waveId, { answers: { ...answers } }));
  return {
    isOpen,
    hasClosed,
    send: useChange(answer, settle),
    decline: useChange(api => unlessClosed(api.declineSurvey(waveId)), settle),
    open: () => setOpen(true),
    leave: () => setOpen(false),
  };
}
