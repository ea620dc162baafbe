import {
  AdoptionFigureName,
  Metric,
} from '@footfall/backstage-plugin-footfall-common';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Button, DialogTrigger, Link, Popover, Text } from '@backstage/ui';
import { footfallDefinitionsRouteRef } from '../routes';
import { useTexts } from '../translation';
import { describeFraction } from './describeFigure';
import { useFormats } from './useFormats';
import styles from './FigureName.module.css';

function Definition(props: { name: AdoptionFigureName; metric?: Metric }) {
  const { name, metric } = props;
  const t = useTexts();
  const formats = useFormats();
  const definitionsPath = useRouteRef(footfallDefinitionsRouteRef)();
  return (
    <div className={styles.definition}>
      <Text as="h3" variant="body-medium" weight="bold">
        {t(`figures.texts.${name}.title`)}
      </Text>
      <Text as="p" variant="body-medium">
        {t(`figures.texts.${name}.answers`)}
      </Text>
      <div>
        <Text as="p" variant="body-small" color="secondary">
          {t('figures.definition.formula')}
        </Text>
        <code className={styles.formula}>
          {t(`figures.texts.${name}.formula`)}
        </code>
      </div>
      {metric && (
        <div>
          <Text as="p" variant="body-small" color="secondary">
            {t('figures.definition.now')}
          </Text>
          <Text as="p" variant="body-medium">
            {describeFraction(name, metric, formats, t)}
          </Text>
        </div>
      )}
      <Link href={`${definitionsPath}#${name}`} variant="body-medium">
        {t('figures.definition.all')}
      </Link>
    </div>
  );
}

/** The name of a figure; one click away from what it means. */
export function FigureName(props: {
  name: AdoptionFigureName;
  metric?: Metric;
}) {
  const { name, metric } = props;
  const t = useTexts();
  return (
    <DialogTrigger>
      <Button
        className={styles.name}
        aria-label={t('figures.definition.open', {
          title: t(`figures.short.${name}`),
        })}
      >
        {t(`figures.short.${name}`)}
      </Button>
      <Popover>
        <Definition name={name} metric={metric} />
      </Popover>
    </DialogTrigger>
  );
}
