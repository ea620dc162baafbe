import { useRef, useState } from 'react';
import { Combobox } from '@backstage/ui';
import { useAnswer } from '../api/useAnswer';
import { useTexts } from '../translation';
import { FieldFrame } from './FieldFrame';
import { useSettledText } from './useSettledText';

const MOST_SHOWN = 20;

/** Finds one of the known services by a part of its name. */
export function ServiceField(props: {
  /** Narrows what is found; null does not. */
  team: string | null;
  type: string | null;
  error?: string;
  onChange: (serviceRef: string) => void;
}) {
  const { team, type, error, onChange } = props;
  const t = useTexts();
  const [text, setText] = useState('');
  const [searched, setSearched] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const chosenTitle = useRef<string>();
  const query = {
    limit: MOST_SHOWN,
    ...(team !== null && { team }),
    ...(type !== null && { type }),
    q: useSettledText(searched.trim()),
  };
  const answer = useAnswer(JSON.stringify(query), api =>
    api.getServices(query),
  );
  const services = answer.status === 'ready' ? answer.value.items : [];
  const isLoading = answer.status === 'loading';
  // Choosing writes the service's name into the field. To search for that would
  // open the list again over what the reader does next.
  const search = (typed: string) => {
    setText(typed);
    if (typed !== chosenTitle.current) {
      setSearched(typed);
    }
  };
  return (
    <FieldFrame error={error}>
      {wrong => (
        <Combobox
          {...wrong}
          label={t('forms.service.label')}
          description={t('forms.service.hint')}
          isRequired
          options={services.map(({ ref, title, owner, isRegistered }) => ({
            id: ref,
            label: title,
            description: isRegistered
              ? owner?.title
              : t('forms.service.unregistered'),
          }))}
          search={{ mode: 'server', inputValue: text, onInputChange: search }}
          loading={{ state: isLoading ? 'loading' : 'idle' }}
          value={chosen}
          onChange={key => {
            const ref = key === null ? '' : String(key);
            chosenTitle.current = services.find(
              service => service.ref === ref,
            )?.title;
            setChosen(ref || null);
            onChange(ref);
          }}
        />
      )}
    </FieldFrame>
  );
}
