import { useFormats } from '../figures/useFormats';

/** How long ago an instant was; exactly when, on hover. */
export function AgoText(props: { instant: string }) {
  const { instant } = props;
  const formats = useFormats();
  return (
    <time dateTime={instant} title={formats.instant(instant)}>
      {formats.ago(instant, Date.now())}
    </time>
  );
}
