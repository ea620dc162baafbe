import { useCallback, useEffect, useRef } from 'react';
import { CostFieldProps, CostValue } from './costField';
import { isCostValue, unacknowledged } from './costValue';

/** What a form holds of the cost, and how it comes to hold something else. */
export interface CostValueOf<Value = CostValue> {
  readonly value: Value;
  readonly setValue: (value: CostValue) => void;
}

/**
 * The field's value in the form. There is one from the beginning: forms run the
 * validators of fields that have a value only.
 */
export function useCostValue({
  formData,
  onChange,
}: Pick<CostFieldProps, 'formData' | 'onChange'>): CostValueOf<
  CostValue | undefined
> {
  const latest = useRef(onChange);
  latest.current = onChange;
  // A page that was left has nothing more to say to its form.
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const setValue = useCallback((value: CostValue) => {
    if (isThere.current) {
      latest.current(value);
    }
  }, []);

  // Once the other fields have said theirs: of two changes at once, forms keep
  // one. Looked at after every change, since it may have been ours that was lost.
  useEffect(() => {
    if (isCostValue(formData)) {
      return undefined;
    }
    const timer = setTimeout(() => setValue(unacknowledged));
    return () => clearTimeout(timer);
  });

  return {
    value: isCostValue(formData) ? formData : undefined,
    setValue,
  };
}
