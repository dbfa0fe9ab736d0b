import { putBack } from "../actions.ts";
import type { Analysis } from "../engine/protocol.ts";
import { t } from "../i18n/index.ts";
import { type Block, type Piece, runsOf } from "../text/pieces.ts";
import { Clipped } from "./clipped.tsx";
import { showInSummary } from "./linking.ts";
import { Tied } from "./tied.tsx";

interface Props {
  text: string;
  analysis: Analysis;
  blocks: Block[];
  chosen: Map<number, number>;
  keyword: string;
}

/** Runs of omitted pieces longer than this are folded up. */
const kShownPieces = 2;

export function ChunkView({ text, analysis, blocks, chosen, keyword }: Props) {
  const piece = (piece: Piece) =>
    piece.kind === "sentence" ? (
      <Sentence
        key={`s${piece.index}`}
        text={text}
        analysis={analysis}
        index={piece.index}
        place={chosen.get(piece.index)}
        keyword={keyword}
      />
    ) : (
      <Omitted key={`o${piece.index}`} text={text} analysis={analysis} index={piece.index} />
    );
  return (
    <>
      {blocks.map((block, index) =>
        block.kind === "paragraph" ? (
          <p key={index}>{block.pieces.map(piece)}</p>
        ) : (
          <OmittedRun key={index} text={text} analysis={analysis} indices={block.indices} />
        ),
      )}
    </>
  );
}

interface SentenceProps {
  text: string;
  analysis: Analysis;
  index: number;
  place: number | undefined;
  keyword: string;
}

function Sentence({ text, analysis, index, place, keyword }: SentenceProps) {
  const number = place !== undefined && (
    <button type="button" class="ref" aria-label={t.value.sentenceInArticle(place)} onClick={() => showInSummary(index, true)}>
      {place}
    </button>
  );
  const content = runsOf(analysis, index).map(({ begin, end, omitted }, run) =>
    omitted === null ? (
      <Tied key={begin} before={run === 0 && number} text={text.slice(begin, end)} keyword={keyword} />
    ) : (
      <Omitted key={begin} text={text} analysis={analysis} index={omitted} />
    ),
  );
  const heat = analysis.sentences.heat[index]!;
  if (place === undefined) {
    return (
      <>
        <span class="sentence" data-s={index} data-heat={heat} tabIndex={-1}>
          {content}
        </span>{" "}
      </>
    );
  }
  return (
    <>
      <mark class="sentence" data-s={index} data-heat={heat}>
        {content}
      </mark>{" "}
    </>
  );
}

function reasonOf({ reason, reasons }: Analysis["omitted"], index: number): string {
  const name = reasons[reason[index]!]!;
  return t.value.reasons[name] ?? name;
}

function Omitted({ text, analysis: { omitted }, index }: { text: string; analysis: Analysis; index: number }) {
  const [begin, end] = [omitted.begin[index]!, omitted.end[index]!];
  const reason = reasonOf(omitted, index);
  return (
    <span class="omitted">
      <s>
        <Clipped text={text.slice(begin, end)} keyword="" />
      </s>{" "}
      <span class="reason">{reason}</span>{" "}
      <button type="button" class="link" aria-label={t.value.putBackThis(reason)} onClick={() => putBack([[begin, end]])}>
        {t.value.putBack}
      </button>{" "}
    </span>
  );
}

function OmittedRun({ text, analysis, indices }: { text: string; analysis: Analysis; indices: number[] }) {
  const lines = indices.map(index => (
    <li key={index}>
      <Omitted text={text} analysis={analysis} index={index} />
    </li>
  ));
  if (indices.length <= kShownPieces) return <ul class="omitted-run">{lines}</ul>;
  const reasons = [...new Set(indices.map(index => reasonOf(analysis.omitted, index)))];
  return (
    <details class="omitted-run">
      <summary>{t.value.omittedRun(indices.length, reasons.join(", "))}</summary>
      <ul>{lines}</ul>
    </details>
  );
}
