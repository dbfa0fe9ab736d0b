import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";

/** Draws the first of many groups at once and the others one a turn, so that no turn is long. */
export function Gradual({ count, children, class: name }: { count: number; children: (group: number) => VNode; class: string }) {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn(drawn + 1), 16);
    return () => clearTimeout(timer);
  }, [drawn, count]);
  // What is drawn already is the same element again, which costs nothing.
  const groups = useMemo<VNode[]>(() => [], [children]);
  return <div class={name}>{Array.from({ length: Math.min(drawn, count) }, (_, group) => (groups[group] ??= children(group)))}</div>;
}
