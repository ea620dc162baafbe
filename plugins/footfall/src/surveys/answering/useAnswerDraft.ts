import { useState } from 'react';
import {
  MySurvey,
  SurveyAnswers,
} from '@footfall/backstage-plugin-footfall-common';

/** What somebody is about to answer; all but words has to be. */
export function useAnswerDraft({ questions, answers }: MySurvey) {
  const [draft, setDraft] = useState<SurveyAnswers>(answers ?? {});
  const [attempts, setAttempts] = useState(0);
  const missing = questions
    .filter(({ id, kind }) => kind !== 'text' && draft[id] === undefined)
    .map(({ id }) => id);
  return {
    draft,
    attempts,
    /** Questions to be called unanswered: nobody is told before they tried. */
    missing: attempts === 0 ? [] : missing,
    change: (id: string, answer: SurveyAnswers[string]) =>
      setDraft(current => ({ ...current, [id]: answer })),
    submit: (send: (answers: SurveyAnswers) => void) => {
      setAttempts(count => count + 1);
      if (missing.length === 0) {
        send(draft);
      }
    },
  };
}
