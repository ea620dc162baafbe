import { SurveyComments } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../../figures/useFormats';
import { useTexts } from '../../../translation';
import styles from './comments.module.css';

/** Narrows comments to one theme; undefined stands for all of them. */
export function ThemeFilter(props: {
  themes: SurveyComments['themes'];
  total: number;
  chosen: string | undefined;
  onChoose: (theme: string | undefined) => void;
}) {
  const { themes, total, chosen, onChoose } = props;
  const t = useTexts();
  const formats = useFormats();
  const choices = [
    {
      theme: undefined,
      label: t('voice.comments.every', { number: formats.count(total) }),
    },
    ...themes.map(({ theme, count }) => ({
      theme,
      label: t('voice.comments.theme', { theme, number: formats.count(count) }),
    })),
  ];
  return themes.length === 0 ? null : (
    <div
      role="group"
      aria-label={t('voice.comments.filter')}
      className={styles.filter}
    >
      {choices.map(({ theme, label }) => (
        <button
          key={label}
          type="button"
          aria-pressed={theme === chosen}
          onClick={() => onChoose(theme)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
