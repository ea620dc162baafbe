import {
  DayRange,
  FilterOptions,
  UNATTRIBUTED_KEY,
  UNTYPED_KEY,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { AdoptionFilters } from '../filters/AdoptionFilters';
import { describeWindow } from '../filters/describeWindow';
import { useTexts } from '../translation';
import styles from './Sheet.module.css';

/** What the sheet is about. */
export function SheetHead(props: {
  options: FilterOptions;
  filters: AdoptionFilters;
  window: DayRange;
}) {
  const { options, filters, window } = props;
  const t = useTexts();
  const formats = useFormats();
  const titleOfTeam = (key: string) =>
    options.teams.find(({ ref }) => ref === key)?.title ?? key;
  const { team, type } = filters;
  const scope = [
    team === UNATTRIBUTED_KEY
      ? t('adoption.filters.unattributed')
      : team && titleOfTeam(team),
    type === UNTYPED_KEY ? t('adoption.filters.untyped') : type,
    t(`kinds.tier.${filters.tier}`),
  ].filter(Boolean);
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>
        {t('report.heading', { organisation: options.organisation })}
      </h2>
      <p className={styles.small}>
        {describeWindow(window, formats)}, {options.timeZone}
        {' · '}
        {scope.join(' · ')}
        {options.isDemo && ` · ${t('shell.demo')}`}
      </p>
    </header>
  );
}
