import { TextAreaField, TextField } from '@backstage/ui';

interface WordsFieldProps {
  label: string;
  description?: string;
  words: string;
  error?: string;
  isRequired?: boolean;
  onChange: (words: string) => void;
}

const sharedProps = ({ words, error, ...rest }: WordsFieldProps) => ({
  ...rest,
  value: words,
  isInvalid: error !== undefined,
  validate: () => error,
  validationBehavior: 'aria' as const,
});

/** A line of text. */
export function WordsField(props: WordsFieldProps) {
  return <TextField {...sharedProps(props)} size="small" />;
}

/** A few sentences. */
export function SentencesField(props: WordsFieldProps) {
  return <TextAreaField {...sharedProps(props)} rows={3} />;
}
