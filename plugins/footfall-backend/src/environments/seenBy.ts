/** Who made what nobody registered and deployments told of. */
export const SEEN_BY = 'footfall';
