import { NotFoundError } from '@backstage/errors';
import { PriceShelf } from './PriceShelf';

/** Where a blueprint may stand that nobody knows of yet. */
function tellUnread({ sources }: Pick<PriceShelf, 'sources'>): string {
  const unread = sources.filter(({ readMs }) => readMs === null);
  const ids = unread.map(({ id }) => `'${id}'`).join(', ');
  return ids && `. What ${ids} may say of it was not read yet`;
}

/** Says what to do where nothing is known of what a template costs. */
export function createUnknownTemplateError(
  templateRef: string,
  shelf: Pick<PriceShelf, 'sources'>,
): NotFoundError {
  return new NotFoundError(
    `Nobody said what ${templateRef} consists of. Name it among the 'templates' of a blueprint in footfall.costs.blueprints, or in a file of footfall.costs.priceFiles; or send the output of infracost for it to /api/footfall/cost-estimates/infracost${tellUnread(
      shelf,
    )}`,
  );
}
