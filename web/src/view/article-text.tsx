// The article, drawn piece by piece: what is near the window at once, the rest of a normal article when there is time, the
// rest of a book when the reader gets there.
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Analysis } from "../engine/protocol.ts";
import { keyword, places } from "../store.ts";
import { blocksOf, type Chunk } from "../text/pieces.ts";
import { ChunkView } from "./chunk.tsx";
import { Lazy } from "./lazy.tsx";
import { arrive, revealed } from "./linking.ts";

interface Props {
  text: string;
  analysis: Analysis;
  chunks: Chunk[];
}

/** Articles up to this many chunks are drawn whole, so that the browser's own search and printing find everything. */
const kDrawnWhole = 60;

/** Chunks in a group: of a book only groups are laid out at first, then the chunks of those that come near. */
const kGroup = 60;

export function ArticleText({ text, analysis, chunks }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const whole = chunks.length <= kDrawnWhole;
  const wanted = revealed.value;

  useEffect(() => {
    if (!wanted) return;
    let patience = 20;
    // Its group and then its chunk are drawn in the turns that follow.
    const look = (): void => {
      const element = holder.current?.querySelector<HTMLElement>(`[data-s="${wanted.index}"]`);
      if (element) arrive(element, wanted.focus);
      else if (patience-- > 0) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, [wanted]);

  const chunkView = (chunk: Chunk, index: number) => {
    const [first, last] = chunk.sentences;
    const forced = wanted !== null && first <= wanted.index && wanted.index < last;
    return (
      <Lazy key={index} characters={chunk.characters} forced={forced || index === 0} delayMs={whole ? 30 * index : undefined}>
        {() => <ChunkHolder text={text} analysis={analysis} chunk={chunk} />}
      </Lazy>
    );
  };
  const groups = Array.from({ length: Math.ceil(chunks.length / kGroup) }, (_, group) =>
    chunks.slice(group * kGroup, (group + 1) * kGroup),
  );
  return (
    <div ref={holder} class="article-text">
      {groups.map((group, index) => {
        const [first, last] = [group[0]!.sentences[0], group.at(-1)!.sentences[1]];
        const forced = wanted !== null && first <= wanted.index && wanted.index < last;
        const characters = group.reduce((sum, chunk) => sum + chunk.characters, 0);
        return (
          <Lazy key={index} characters={characters} forced={forced || index === 0}>
            {() => <>{group.map((chunk, place) => chunkView(chunk, index * kGroup + place))}</>}
          </Lazy>
        );
      })}
    </div>
  );
}

interface ChunkProps {
  text: string;
  analysis: Analysis;
  chunk: Chunk;
}

/** Draws again only when something in this chunk has changed. */
function ChunkHolder({ text, analysis, chunk }: ChunkProps) {
  const chosen = places.value;
  const word = keyword.value;
  const blocks = useMemo(() => blocksOf(text, analysis, chunk), [text, analysis, chunk]);
  let mine = "";
  for (let s = chunk.sentences[0]; s < chunk.sentences[1]; s++) {
    const place = chosen.get(s);
    if (place) mine += `${s}:${place} `;
  }
  return useMemo(() => <ChunkView text={text} analysis={analysis} blocks={blocks} chosen={chosen} keyword={word} />, [blocks, mine, word]);
}
