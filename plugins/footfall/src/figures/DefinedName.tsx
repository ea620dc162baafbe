import { useRouteRef } from '@backstage/core-plugin-api';
import { Button, DialogTrigger, Link, Popover, Text } from '@backstage/ui';
import { footfallDefinitionsRouteRef } from '../routes';
import { useTexts } from '../translation';
import styles from './FigureName.module.css';

/** What a number means, and what it came from here. */
export interface FigureMeaning {
  /** Its anchor on the definitions page. */
  readonly id: string;
  readonly title: string;
  readonly answers: string;
  readonly formula: string;
  /** Its fraction in words. */
  readonly here?: string;
}

function Meaning(props: FigureMeaning) {
  const { id, title, answers, formula, here } = props;
  const t = useTexts();
  const definitionsPath = useRouteRef(footfallDefinitionsRouteRef)();
  return (
    <div className={styles.definition}>
      <Text as="h3" variant="body-medium" weight="bold">
        {title}
      </Text>
      <Text as="p" variant="body-medium">
        {answers}
      </Text>
      <div>
        <Text as="p" variant="body-small" color="secondary">
          {t('figures.definition.formula')}
        </Text>
        <code className={styles.formula}>{formula}</code>
      </div>
      {here && (
        <div>
          <Text as="p" variant="body-small" color="secondary">
            {t('figures.definition.now')}
          </Text>
          <Text as="p" variant="body-medium">
            {here}
          </Text>
        </div>
      )}
      <Link href={`${definitionsPath}#${id}`} variant="body-medium">
        {t('figures.definition.all')}
      </Link>
    </div>
  );
}

/** A name that is one click away from what it means. */
export function DefinedName(props: { name: string; meaning: FigureMeaning }) {
  const { name, meaning } = props;
  const t = useTexts();
  return (
    <DialogTrigger>
      <Button
        className={styles.name}
        aria-label={t('figures.definition.open', { title: name })}
      >
        {name}
      </Button>
      <Popover>
        <Meaning {...meaning} />
      </Popover>
    </DialogTrigger>
  );
}
