import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** Characters a line and pixels a line, roughly: what is not drawn keeps its place. */
const guessedHeight = (characters: number): number => Math.ceil(characters / 75) * 28;

interface Props {
  characters: number;
  /** Drawn now, wherever it is. */
  forced: boolean;
  /** Drawn after this long even if nobody comes near. */
  delayMs?: number | undefined;
  children: () => ComponentChildren;
}

/** Draws its content when the reader comes near. Each keeps its own state, so that drawing one redraws no other. */
export function Lazy({ characters, forced, delayMs, children }: Props) {
  const [near, setNear] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const drawn = near || forced;
  useEffect(() => {
    if (drawn) return setNear(true);
    const watcher = new IntersectionObserver(entries => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true), {
      rootMargin: "1200px",
    });
    watcher.observe(holder.current!);
    const timer = delayMs === undefined ? 0 : setTimeout(() => setNear(true), delayMs);
    return () => {
      clearTimeout(timer);
      watcher.disconnect();
    };
  }, [drawn, delayMs]);
  return (
    <div ref={holder} class="chunk" style={drawn ? { height: "" } : { height: `${guessedHeight(characters)}px` }}>
      {drawn && children()}
    </div>
  );
}
