import { FilterOptions } from '@footfall/backstage-plugin-footfall-common';
import { toTeamOptions } from '../filters/toTeamOptions';
import { Choice } from './ChoiceField';

const INDENT = '\u2003';

/** The Groups to choose from, indented as they lie in the tree. */
export function toGroupChoices(options: FilterOptions): Choice<string>[] {
  return toTeamOptions(options.teams).map(({ ref, title, depth }) => ({
    id: ref,
    label: `${INDENT.repeat(depth)}${title}`,
  }));
}
