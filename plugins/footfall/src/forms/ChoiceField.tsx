import { Select } from '@backstage/ui';
import { FieldFrame } from './FieldFrame';

/** Something to choose, by what it is called. */
export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

const NONE = 'every';

/** Chooses one of a few things; null stands for all of them. */
export function ChoiceField<Id extends string>(props: {
  label: string;
  description?: string;
  /** What choosing none of them means; left out where one must be chosen. */
  noneLabel?: string;
  choices: readonly Choice<Id>[];
  chosen: Id | null;
  /** What the search says, where there is much to choose from. */
  searchLabel?: string;
  error?: string;
  onChange: (id: Id | null) => void;
}) {
  const { noneLabel, choices, chosen, searchLabel, error, onChange } = props;
  return (
    <FieldFrame error={error}>
      {wrong => (
        <Select
          {...wrong}
          label={props.label}
          description={props.description}
          search={searchLabel ? { placeholder: searchLabel } : undefined}
          options={[
            ...(noneLabel === undefined
              ? []
              : [{ id: NONE, label: noneLabel }]),
            ...choices.map(({ id, label }) => ({ id, label })),
          ]}
          value={chosen ?? (noneLabel === undefined ? null : NONE)}
          onChange={key =>
            onChange(choices.find(choice => choice.id === key)?.id ?? null)
          }
        />
      )}
    </FieldFrame>
  );
}
