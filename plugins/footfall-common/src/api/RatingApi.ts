import {
  GoldenPathEase,
  GoldenPathList,
  NewRating,
  RatingInput,
  RatingQuestion,
  RatingReceipt,
} from './ratings';

/**
 * Ratings: how easy something was, said at the end of it and kept under no name.
 *
 * @public
 */
export interface RatingApi {
  /** @throws ResponseError 404 where the caller has no such run */
  getRatingQuestion(taskId: string): Promise<RatingQuestion>;
  /** @throws ResponseError 409 where it cannot be rated now */
  rateTask(taskId: string, rating: RatingInput): Promise<RatingQuestion>;
  dismissRating(taskId: string): Promise<RatingQuestion>;
  postRating(rating: NewRating): Promise<RatingReceipt>;
  getGoldenPaths(): Promise<GoldenPathList>;
  /** @param templateRef - the entity ref of a Template */
  getGoldenPathEase(templateRef: string): Promise<GoldenPathEase>;
}
