import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  DialogTrigger,
  Text,
} from '@backstage/ui';
import { TrustReport } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { toCatalogInfo } from './toCatalogInfo';
import styles from './RegisterDialog.module.css';

type Service = TrustReport['services'][number];

function CopyButton(props: { text: string }) {
  const t = useTexts();
  const [isCopied, setIsCopied] = useState(false);
  // Outside of a secure context there is no clipboard; the text can be marked.
  return navigator.clipboard ? (
    <Button
      variant="secondary"
      onPress={() =>
        navigator.clipboard.writeText(props.text).then(() => setIsCopied(true))
      }
    >
      <span role="status">
        {isCopied ? t('trust.register.copied') : t('trust.register.copy')}
      </span>
    </Button>
  ) : null;
}

function Steps(props: { service: Service }) {
  const { service } = props;
  const t = useTexts();
  const formats = useFormats();
  const { text, isOwnerKnown, isRenamed } = toCatalogInfo(service);
  return (
    <div className={styles.steps}>
      <Text as="p" variant="body-medium">
        {t('trust.register.evidence', {
          count: service.deployments,
          sources: formats.list(service.sources),
        })}{' '}
        {t('trust.register.steps')}
      </Text>
      <pre className={styles.file}>{text}</pre>
      <Text as="p" variant="body-small" color="secondary">
        {isOwnerKnown
          ? t('trust.register.guessed')
          : t('trust.register.ownerless')}
      </Text>
      {isRenamed && (
        <Text as="p" variant="body-small" color="secondary">
          {t('trust.register.named')}
        </Text>
      )}
    </div>
  );
}

/** A file for a service that the catalog does not know, ready to be copied. */
export function RegisterDialog(props: { service: Service }) {
  const { service } = props;
  const t = useTexts();
  return (
    <DialogTrigger>
      <Button
        variant="secondary"
        size="small"
        aria-label={t('trust.register.fileOf', { service: service.title })}
      >
        {t('trust.register.file')}
      </Button>
      <Dialog width={560}>
        <DialogHeader>
          {t('trust.register.title', { service: service.title })}
        </DialogHeader>
        <DialogBody>
          <Steps service={service} />
        </DialogBody>
        <DialogFooter>
          <CopyButton text={toCatalogInfo(service).text} />
          <Button slot="close">{t('trust.register.close')}</Button>
        </DialogFooter>
      </Dialog>
    </DialogTrigger>
  );
}
