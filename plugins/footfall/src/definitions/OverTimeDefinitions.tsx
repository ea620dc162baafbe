import { useTexts } from '../translation';
import { DefinitionList } from './DefinitionList';

const WORDS = [
  'mandate',
  'exception',
  'series',
  'trend',
  'plateau',
  'target',
] as const;

/** What is said of a figure over time, and of whom was told to. */
export function OverTimeDefinitions() {
  const t = useTexts();
  return (
    <DefinitionList
      title={t('definitions.overTime')}
      definitions={WORDS.map(word => ({
        id: word,
        title: t(`definitions.word.${word}`),
        meaning: t(`definitions.wordMeaning.${word}`),
      }))}
    />
  );
}
