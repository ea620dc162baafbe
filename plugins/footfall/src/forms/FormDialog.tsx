import { FormEvent, ReactNode, useEffect, useId, useRef } from 'react';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Text,
} from '@backstage/ui';
import { FootfallPalette } from '../palette/FootfallPalette';
import { useTexts } from '../translation';
import styles from './forms.module.css';

// What a reader who is told of a mistake has to reach first.
const FIRST_WRONG = '[aria-invalid="true"], [data-invalid] button';

interface FormDialogProps {
  title: string;
  /** What comes of it, before the fields. */
  description: ReactNode;
  submitLabel: string;
  isPending: boolean;
  /** Why the backend refused; what was typed stays. */
  refusal: string | undefined;
  /** How often it was tried; after each, the first mistake gets the focus. */
  attempts?: number;
  onSubmit: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/**
 * A dialog that makes one change. A press beside it does not lose the input. It
 * lies outside the page, and takes the palette along.
 */
export function FormDialog(props: FormDialogProps) {
  const { title, description, submitLabel, isPending, refusal } = props;
  const { attempts = 0, onSubmit, onClose, children } = props;
  const t = useTexts();
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempts > 0) {
      form.current?.querySelector<HTMLElement>(FIRST_WRONG)?.focus();
    }
  }, [attempts]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) {
      onSubmit();
    }
  };
  // What is on its way cannot be called back: who left before it came to its end
  // would not hear of it.
  const close = () => {
    if (!isPending) {
      onClose();
    }
  };
  return (
    <Dialog
      isOpen
      isDismissable={false}
      isKeyboardDismissDisabled={isPending}
      onOpenChange={isOpen => !isOpen && close()}
      width={560}
    >
      <DialogHeader>{title}</DialogHeader>
      <DialogBody>
        <FootfallPalette surface="card">
          <form
            id={formId}
            ref={form}
            className={styles.form}
            noValidate
            onSubmit={submit}
          >
            <Text as="p" variant="body-medium">
              {description}
            </Text>
            {children}
            {refusal !== undefined && (
              <Alert
                role="alert"
                status="danger"
                icon
                title={t('forms.refused')}
                description={refusal}
              />
            )}
          </form>
        </FootfallPalette>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" isDisabled={isPending} onPress={close}>
          {t('forms.cancel')}
        </Button>
        <Button type="submit" form={formId} isPending={isPending}>
          {submitLabel}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
