import { createPermission } from '@backstage/plugin-permission-common';

/** Rate what one did oneself. @public */
export const footfallRatingCreatePermission = createPermission({
  name: 'footfall.rating.create',
  attributes: { action: 'create' },
});

/**
 * Read what people wrote beside their ratings. Where no policy decides, members
 * of the platform team can.
 *
 * @public
 */
export const footfallRatingCommentReadPermission = createPermission({
  name: 'footfall.rating.comment.read',
  attributes: { action: 'read' },
});

/** Every permission about ratings. @public */
export const footfallRatingPermissions = [
  footfallRatingCreatePermission,
  footfallRatingCommentReadPermission,
];
