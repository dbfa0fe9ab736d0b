import type { ComponentChildren } from "preact";
import { Clipped } from "./clipped.tsx";

const kMostTied = 3000;

interface Props {
  before: ComponentChildren;
  text: string;
  after?: ComponentChildren;
  keyword: string;
}

/** A text whose number stays with its first word and whose button stays with its last: neither stands alone on a line. */
export function Tied({ before, text, after, keyword }: Props) {
  // A phrase that is looked for may begin at the first word.
  if (keyword !== "" || text.length > kMostTied) {
    return (
      <>
        {before}
        <Clipped text={text} keyword={keyword} />
        {after}
      </>
    );
  }
  const head = before ? (/^\S{1,30}/.exec(text)?.[0] ?? "") : "";
  const tail = after ? (/\S{1,30}$/.exec(text.slice(head.length))?.[0] ?? "") : "";
  return (
    <>
      {before && (
        <span class="tied">
          {before}
          {head}
        </span>
      )}
      {text.slice(head.length, text.length - tail.length)}
      {after && (
        <span class="tied">
          {tail}
          {after}
        </span>
      )}
    </>
  );
}
