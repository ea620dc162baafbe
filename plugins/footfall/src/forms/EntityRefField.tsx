import { Combobox } from '@backstage/ui';
import { FieldFrame } from './FieldFrame';

/** An entity that can be picked. */
export interface EntityChoice {
  readonly ref: string;
  readonly title: string;
}

const labelOf = ({ ref, title }: EntityChoice) => `${title} (${ref})`;

/** What was typed, as a ref where it names one of the choices. */
export function toEntityRef(
  text: string,
  choices: readonly EntityChoice[],
): string {
  const picked = choices.find(choice => labelOf(choice) === text);
  return picked ? picked.ref : text.trim();
}

/** Names an entity: one that is picked, or any other by its ref. */
export function EntityRefField(props: {
  label: string;
  description: string;
  choices: readonly EntityChoice[];
  /** What stands there before somebody says otherwise. */
  initialRef?: string;
  error?: string;
  onChange: (entityRef: string) => void;
}) {
  const { label, description, choices, initialRef, error, onChange } = props;
  const initial = choices.find(({ ref }) => ref === initialRef);
  return (
    <FieldFrame error={error}>
      {wrong => (
        <Combobox
          {...wrong}
          label={label}
          description={description}
          isRequired
          allowsCustomValue
          options={choices.map(choice => ({
            id: choice.ref,
            label: labelOf(choice),
          }))}
          search={{
            defaultInputValue: initial ? labelOf(initial) : initialRef,
            onInputChange: text => onChange(toEntityRef(text, choices)),
          }}
        />
      )}
    </FieldFrame>
  );
}
