/**
 * A pattern of diagonal lines for what could not be told. It goes into the
 * `<defs>` of the drawing that fills with `url(#id)`.
 */
export function Hatch(props: { id: string; colour: string }) {
  return (
    <pattern
      id={props.id}
      width="4"
      height="4"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="1.6" height="4" fill={props.colour} />
    </pattern>
  );
}
