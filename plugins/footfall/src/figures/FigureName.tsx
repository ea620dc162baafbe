import {
  AdoptionFigureName,
  Metric,
} from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../translation';
import { DefinedName } from './DefinedName';
import { describeFraction } from './describeFigure';
import { useFormats } from './useFormats';

/** The name of a figure of adoption; one click away from what it means. */
export function FigureName(props: {
  name: AdoptionFigureName;
  metric?: Metric;
}) {
  const { name, metric } = props;
  const t = useTexts();
  const formats = useFormats();
  return (
    <DefinedName
      name={t(`figures.short.${name}`)}
      meaning={{
        id: name,
        title: t(`figures.texts.${name}.title`),
        answers: t(`figures.texts.${name}.answers`),
        formula: t(`figures.texts.${name}.formula`),
        here: metric && describeFraction(name, metric, formats, t),
      }}
    />
  );
}
