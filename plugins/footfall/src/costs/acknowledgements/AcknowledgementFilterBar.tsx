import {
  addDays,
  FilterOptions,
  GoldenPathList,
} from '@footfall/backstage-plugin-footfall-common';
import { ChoiceField } from '../../forms/ChoiceField';
import { DayField } from '../../forms/DayField';
import { toGroupChoices } from '../../forms/toGroupChoices';
import { useTexts } from '../../translation';
import { AcknowledgementFilters } from './AcknowledgementFilters';
import styles from '../costs.module.css';

/** Narrows the acknowledgements. People name the last day itself. */
export function AcknowledgementFilterBar(props: {
  filters: AcknowledgementFilters;
  options: FilterOptions;
  templates: GoldenPathList['goldenPaths'];
  onChange: (change: Partial<AcknowledgementFilters>) => void;
}) {
  const { filters, onChange, options, templates } = props;
  const { from, team, template, to } = filters;
  const t = useTexts();
  return (
    <div
      role="group"
      aria-label={t('costs.filter.label')}
      className={styles.filters}
    >
      <ChoiceField
        label={t('costs.filter.team')}
        noneLabel={t('costs.filter.everyTeam')}
        searchLabel={t('costs.filter.searchTeams')}
        choices={toGroupChoices(options)}
        chosen={team ?? null}
        onChange={chosen => onChange({ team: chosen ?? undefined })}
      />
      <ChoiceField
        label={t('costs.filter.template')}
        noneLabel={t('costs.filter.everyTemplate')}
        searchLabel={t('costs.filter.searchTemplates')}
        choices={templates.map(({ ref, title }) => ({ id: ref, label: title }))}
        chosen={template ?? null}
        onChange={chosen => onChange({ template: chosen ?? undefined })}
      />
      <DayField
        label={t('costs.filter.from')}
        day={from ?? null}
        onChange={day => onChange({ from: day ?? undefined })}
      />
      <DayField
        label={t('costs.filter.upTo')}
        day={to === undefined ? null : addDays(to, -1)}
        onChange={day => onChange({ to: day ? addDays(day, 1) : undefined })}
      />
    </div>
  );
}
