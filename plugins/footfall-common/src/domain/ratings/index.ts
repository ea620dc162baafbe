export * from './Rating';
export * from './reasonsFor';
export * from './decideRating';
export * from './ratingOccasion';
export * from './summariseEase';
export * from './tallyRatings';
export * from './planRatingNotices';
export * from './planBatches';
