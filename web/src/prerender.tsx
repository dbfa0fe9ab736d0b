import { renderToString } from "preact-render-to-string";
import { App } from "./app.tsx";

/** The first screen, drawn while building. */
export const html = (): string => renderToString(<App />);
