import { NotFoundError } from '@backstage/errors';
import {
  CommentThemes,
  SurveyComment,
  SurveyComments,
} from '@footfall/backstage-plugin-footfall-common';
import { ResultStore, StoredComment } from './ResultStore';
import { WaveFigureReader } from './WaveFigureReader';
import { WaveFigures } from './WaveFigures';
import { StoredWave, WaveStore } from './WaveStore';

export interface CommentService {
  /**
   * What people wrote in a closed wave, where enough of them did.
   *
   * @throws NotFoundError where there is no such wave.
   */
  list(waveId: string): Promise<Omit<SurveyComments, 'mayTag'>>;
  /** @throws NotFoundError where there is no such comment. */
  tag(id: string, themes: CommentThemes): Promise<SurveyComment>;
}

export interface DefaultCommentServiceOptions {
  readonly waves: Pick<WaveStore, 'find'>;
  readonly results: Pick<ResultStore, 'listComments' | 'setThemes'>;
  readonly figures: WaveFigureReader;
}

function present(
  { waveId, ...comment }: StoredComment,
  figures: WaveFigures,
): SurveyComment {
  const { groupRef } = comment;
  return {
    ...comment,
    themes: [...comment.themes],
    groupTitle: groupRef && figures.titleOf(groupRef),
  };
}

/** Comments on questions that too few wrote about are left out whole. */
function shownOf(
  comments: readonly StoredComment[],
  { minRespondents }: StoredWave,
) {
  return comments.filter(
    ({ questionId }) =>
      comments.filter(other => other.questionId === questionId).length >=
      minRespondents,
  );
}

function countThemes(comments: readonly StoredComment[]) {
  const counts = new Map<string, number>();
  for (const theme of comments.flatMap(({ themes }) => themes)) {
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts]
    .map(([theme, count]) => ({ theme, count }))
    .sort((a, b) => b.count - a.count || (a.theme < b.theme ? -1 : 1));
}

export class DefaultCommentService implements CommentService {
  readonly #options: DefaultCommentServiceOptions;

  constructor(options: DefaultCommentServiceOptions) {
    this.#options = options;
  }

  async list(waveId: string) {
    const wave = await this.#get(waveId);
    const figures = await this.#options.figures.read(wave);
    const { status } = figures.organisation;
    const written = await this.#options.results.listComments(waveId);
    const comments = status === 'shown' ? shownOf(written, wave) : [];
    return {
      status:
        status === 'shown' && comments.length === 0
          ? ('too-few-answers' as const)
          : status,
      comments: comments.map(comment => present(comment, figures)),
      themes: countThemes(comments),
    };
  }

  async tag(id: string, { themes }: CommentThemes) {
    const comment = await this.#options.results.setThemes(id, [
      ...new Set(themes),
    ]);
    if (!comment) {
      throw new NotFoundError(`There is no comment '${id}'`);
    }
    const wave = await this.#get(comment.waveId);
    return present(comment, await this.#options.figures.read(wave));
  }

  async #get(id: string): Promise<StoredWave> {
    const wave = await this.#options.waves.find(id);
    if (!wave) {
      throw new NotFoundError(`There is no wave '${id}'`);
    }
    return wave;
  }
}
