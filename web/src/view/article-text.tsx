// The article, drawn piece by piece: what is near the window at once, the rest of a normal article when there is time, the
// rest of a book when the reader gets there.
import { useSignalEffect } from "@preact/signals";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Analysis } from "../engine/protocol.ts";
import { blocksOf, type Chunk } from "../text/pieces.ts";
import { keyword, places } from "../store.ts";
import { arrive, revealed } from "./linking.ts";
import { ChunkView } from "./chunk.tsx";

interface Props {
  text: string;
  analysis: Analysis;
  chunks: Chunk[];
}

/** Articles up to this many chunks are drawn whole, so that the browser's own search and printing find everything. */
const kDrawnWhole = 25;

/** Characters a line and pixels a line, roughly: a chunk that is not drawn keeps its place. */
const guessedHeight = (characters: number): number => Math.ceil(characters / 75) * 28;

export function ArticleText({ text, analysis, chunks }: Props) {
  const [drawn, setDrawn] = useState<ReadonlySet<number>>(new Set([0]));
  const holder = useRef<HTMLDivElement>(null);
  const draw = (index: number): void => setDrawn((known) => (known.has(index) ? known : new Set(known).add(index)));

  useEffect(() => {
    setDrawn(new Set([0]));
    const watcher = new IntersectionObserver(
      (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && draw(Number((target as HTMLElement).dataset.chunk))),
      { rootMargin: "1200px" },
    );
    holder.current?.querySelectorAll("[data-chunk]").forEach((element) => watcher.observe(element));
    if (chunks.length > kDrawnWhole) return () => watcher.disconnect();
    let next = 1;
    const step = (): void => {
      if (next >= chunks.length) return;
      draw(next++);
      timer = setTimeout(step, 30);
    };
    let timer = setTimeout(step, 60);
    return () => {
      clearTimeout(timer);
      watcher.disconnect();
    };
  }, [chunks]);

  useSignalEffect(() => {
    const wanted = revealed.value;
    if (!wanted) return;
    const chunk = chunks.findIndex(({ sentences: [first, last] }) => first <= wanted.index && wanted.index < last);
    if (chunk < 0) return;
    draw(chunk);
    requestAnimationFrame(() => {
      const element = holder.current?.querySelector<HTMLElement>(`[data-s="${wanted.index}"]`);
      if (element) arrive(element, wanted.focus);
    });
  });

  const chosen = places.value;
  return (
    <div ref={holder} class="article-text">
      {chunks.map((chunk, index) => (
        <div key={index} data-chunk={index} class="chunk" style={drawn.has(index) ? {} : { height: `${guessedHeight(chunk.characters)}px` }}>
          {drawn.has(index) && (
            <ChunkHolder text={text} analysis={analysis} chunk={chunk} chosen={chosen} keyword={keyword.value} />
          )}
        </div>
      ))}
    </div>
  );
}

interface ChunkProps {
  text: string;
  analysis: Analysis;
  chunk: Chunk;
  chosen: Map<number, number>;
  keyword: string;
}

/** Draws again only when something in this chunk has changed. */
function ChunkHolder({ text, analysis, chunk, chosen, keyword: word }: ChunkProps) {
  const blocks = useMemo(() => blocksOf(text, analysis, chunk), [text, analysis, chunk]);
  let mine = "";
  for (let s = chunk.sentences[0]; s < chunk.sentences[1]; s++) {
    const place = chosen.get(s);
    if (place) mine += `${s}:${place} `;
  }
  return useMemo(
    () => <ChunkView text={text} analysis={analysis} blocks={blocks} chosen={chosen} keyword={word} />,
    [blocks, mine, word],
  );
}
