import { Select } from '@backstage/ui';
import {
  FilterOptions,
  UNATTRIBUTED_KEY,
} from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../translation';
import { toTeamOptions } from './toTeamOptions';
import styles from './FilterBar.module.css';

const EVERY = 'every';
const INDENT = '\u2003';

/** Chooses a Group of the tree; undefined stands for the organisation. */
export function TeamField(props: {
  team: string | undefined;
  options: FilterOptions;
  onChange: (team: string | undefined) => void;
  /** Whether services that belong to nobody can be chosen. */
  hasUnattributed?: boolean;
}) {
  const { team, options, onChange, hasUnattributed = true } = props;
  const t = useTexts();
  const teams = [
    {
      id: EVERY,
      label: t('adoption.filters.everyTeam', {
        organisation: options.organisation,
      }),
    },
    ...toTeamOptions(options.teams).map(({ ref, title, depth }) => ({
      id: ref,
      label: `${INDENT.repeat(depth)}${title}`,
    })),
    ...(hasUnattributed
      ? [{ id: UNATTRIBUTED_KEY, label: t('adoption.filters.unattributed') }]
      : []),
  ];
  return (
    <Select
      className={styles.team}
      aria-label={t('adoption.filters.team')}
      options={teams}
      search={{ placeholder: t('adoption.filters.searchTeams') }}
      value={team ?? EVERY}
      onChange={key => onChange(key === EVERY ? undefined : String(key))}
    />
  );
}
