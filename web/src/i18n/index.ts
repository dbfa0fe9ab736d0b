import { computed, signal } from "@preact/signals";
import { id, type Strings } from "./id.ts";

const loaded = signal<Strings>(id);

/** The strings of the interface; read inside a component, it is drawn again when the language changes. */
export const t = computed(() => loaded.value);
