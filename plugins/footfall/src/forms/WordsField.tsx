import { TextAreaField, TextField } from '@backstage/ui';
import { FieldFrame } from './FieldFrame';

interface WordsFieldProps {
  label: string;
  description?: string;
  words: string;
  error?: string;
  isRequired?: boolean;
  onChange: (words: string) => void;
}

/** A line of text. */
export function WordsField(props: WordsFieldProps) {
  const { words, error, ...rest } = props;
  return (
    <FieldFrame error={error}>
      {wrong => <TextField {...rest} {...wrong} size="small" value={words} />}
    </FieldFrame>
  );
}

/** A few sentences. */
export function SentencesField(props: WordsFieldProps) {
  const { words, error, ...rest } = props;
  return (
    <FieldFrame error={error}>
      {wrong => <TextAreaField {...rest} {...wrong} rows={3} value={words} />}
    </FieldFrame>
  );
}
