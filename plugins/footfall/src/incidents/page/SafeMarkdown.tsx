import { MarkdownContent } from '@backstage/core-components';
import { isWebAddress } from '@footfall/backstage-plugin-footfall-common';
import styles from '../incidents.module.css';

const HARMLESS = 'about:blank';

/** Where a link in a text may lead: the web, or a place in this portal. */
const linkOf = (href: string) =>
  isWebAddress(href) || /^[#/](?![/\\])/.test(href) ? href : HARMLESS;

/** An image is fetched for whoever reads it, which tells a stranger that they do. */
const noImage = () => '';

/**
 * Markdown that somebody else wrote: no markup of its own, no script behind a
 * link, and nothing that is fetched by looking at it.
 */
export function SafeMarkdown(props: { content: string }) {
  return (
    <MarkdownContent
      className={styles.markdown}
      content={props.content}
      dialect="gfm"
      linkTarget="_blank"
      transformLinkUri={linkOf}
      transformImageUri={noImage}
    />
  );
}
