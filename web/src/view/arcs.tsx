import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { askLinks, fetched } from "../actions.ts";
import { t } from "../i18n/index.ts";
import { links } from "../store.ts";
import type { ArcDiagram } from "./arc-diagram.tsx";

const diagram = signal<typeof ArcDiagram | null>(null);

async function fetchDiagram(): Promise<void> {
  diagram.value ??= (await fetched(import("./arc-diagram.tsx")))?.ArcDiagram ?? null;
}

/** The arc diagram, folded up: what it shows is asked for when it is opened. */
export function Arcs() {
  const [open, setOpen] = useState(false);
  const known = links.value;
  const Diagram = diagram.value;
  useEffect(() => {
    if (open) void fetchDiagram();
  }, [open]);
  useEffect(() => {
    if (open && !known) askLinks();
  }, [open, known]);
  return (
    <details class="picture" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t.value.arcs}</summary>
      {open && known && Diagram && <Diagram links={known} />}
    </details>
  );
}
