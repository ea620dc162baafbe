import { useState } from 'react';
import { Texts, useTexts } from '../translation';
import { describeIssue, Issue } from './describeIssue';

/** A schema of the wire contract, as far as a form uses it. */
export interface DraftSchema<Output> {
  safeParse(input: unknown):
    | { readonly success: true; readonly data: Output }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly Issue[] };
      };
}

/** What is wrong with each field, by its path: `scope.team`. */
export type FieldErrors = Readonly<Record<string, string | undefined>>;

function errorsOf(issues: readonly Issue[], t: Texts): FieldErrors {
  const errors: Record<string, string> = {};
  for (const issue of issues) {
    // The first thing that is wrong with a field is said; the rest follows.
    errors[issue.path.join('.')] ??= describeIssue(issue, t);
  }
  return errors;
}

/**
 * What somebody is about to say, held against the schema that the backend will
 * hold it against. Nothing is called wrong before they tried to send it.
 */
export function useDraft<Draft extends object, Output>(
  schema: DraftSchema<Output>,
  initial: Draft,
) {
  const t = useTexts();
  const [draft, setDraft] = useState(initial);
  const [attempts, setAttempts] = useState(0);
  const parsed = schema.safeParse(draft);
  const errors: FieldErrors =
    attempts === 0 || parsed.success ? {} : errorsOf(parsed.error.issues, t);
  return {
    draft,
    errors,
    attempts,
    change: (part: Partial<Draft>) =>
      setDraft(current => ({ ...current, ...part })),
    /** Hands on what was said, if it can be. */
    submit: (send: (output: Output) => void) => {
      setAttempts(count => count + 1);
      if (parsed.success) {
        send(parsed.data);
      }
    },
  };
}
