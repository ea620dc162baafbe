import { Button, DialogTrigger, Popover, Text } from '@backstage/ui';
import { PipelineStatus } from '@footfall/backstage-plugin-footfall-common';
import { FootfallPalette } from '../../palette/FootfallPalette';
import { useTexts } from '../../translation';
import { RouteSwatch } from './RouteSwatch';
import styles from './RulesPopover.module.css';

/** The rules that tell a deployment's route, in the order in which they decide. */
export function RulesPopover(props: { rules: PipelineStatus['rules'] }) {
  const { rules } = props;
  const t = useTexts();
  return (
    <DialogTrigger>
      <Button className={styles.open}>{t('adoption.unknown.rules')}</Button>
      <Popover>
        <FootfallPalette surface="card">
          <div className={styles.rules}>
            <Text as="h3" variant="body-medium" weight="bold">
              {t('adoption.rules.title')}
            </Text>
            <Text as="p" variant="body-medium" color="secondary">
              {rules.length > 0
                ? t('adoption.rules.description')
                : t('adoption.rules.empty')}
            </Text>
            {rules.length > 0 && (
              <ol className={styles.list}>
                {rules.map(rule => (
                  <li key={rule.id}>
                    <code>{rule.id}</code> <RouteSwatch kind={rule.kind} />
                    {rule.routeTitle} ({t(`kinds.route.${rule.kind}`)})
                  </li>
                ))}
                <li>{t('adoption.rules.otherwise')}</li>
              </ol>
            )}
          </div>
        </FootfallPalette>
      </Popover>
    </DialogTrigger>
  );
}
