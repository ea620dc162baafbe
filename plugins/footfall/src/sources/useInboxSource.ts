import { useLocation, useSearchParams } from 'react-router-dom';

const PARAMETER = 'source';

/** Whose rejected items the address asks for; undefined: everybody's. */
export function useInboxSource() {
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const hrefOf = (source: string | undefined) => {
    const written = new URLSearchParams(params);
    written.delete(PARAMETER);
    if (source !== undefined) {
      written.set(PARAMETER, source);
    }
    return `${pathname}?${written}`;
  };
  return { source: params.get(PARAMETER) ?? undefined, hrefOf };
}
