import { DefinedName } from '../../figures/DefinedName';
import { useTexts } from '../../translation';

/** The figures of surveys that the definitions explain. */
export type SurveyFigureId =
  | 'recommend'
  | 'satisfaction'
  | 'would-stay'
  | 'response-rate';

/** The name of a figure of surveys; one click away from what it means. */
export function SurveyFigureName(props: { id: SurveyFigureId; name: string }) {
  const { id, name } = props;
  const t = useTexts();
  return (
    <DefinedName
      name={name}
      meaning={{
        id: `survey-${id}`,
        title: t(`surveys.figures.${id}.title`),
        answers: t(`surveys.figures.${id}.answers`),
        formula: t(`surveys.figures.${id}.formula`),
      }}
    />
  );
}
