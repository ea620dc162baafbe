import { Texts } from '../translation';

/** What a schema finds wrong, as far as a form tells it. */
export interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** The rule of a range of days that ends before it begins. */
export const ENDS_BEFORE_IT_BEGINS = 'ends-before-it-begins';

function describeBounds(issue: Issue, t: Texts): string {
  const bounds = {
    minimum: String(issue.minimum ?? ''),
    maximum: String(issue.maximum ?? ''),
  };
  if (issue.origin === 'number') {
    return issue.code === 'too_small'
      ? t('forms.wrong.tooLow', bounds)
      : t('forms.wrong.tooHigh', bounds);
  }
  return issue.code === 'too_small'
    ? t('forms.wrong.missing')
    : t('forms.wrong.tooLong', bounds);
}

/** What is wrong with a field, in the reader's words. */
export function describeIssue(issue: Issue, t: Texts): string {
  switch (issue.code) {
    case 'too_small':
    case 'too_big':
      return describeBounds(issue, t);
    case 'custom':
      return issue.params?.rule === ENDS_BEFORE_IT_BEGINS
        ? t('forms.wrong.order')
        : t('forms.wrong.day');
    default:
      return t('forms.wrong.missing');
  }
}
