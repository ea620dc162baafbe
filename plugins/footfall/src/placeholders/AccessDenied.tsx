import { footfallAdoptionReadPermission } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../translation';
import { Placeholder } from './Placeholder';

/** The reader lacks a permission: which one, and whom to ask. */
export function AccessDenied() {
  const t = useTexts();
  return (
    <Placeholder
      title={t('shell.forbidden.title')}
      description={t('shell.forbidden.description', {
        permission: footfallAdoptionReadPermission.name,
      })}
    />
  );
}
