import "./styles/index.css";
import { hydrate } from "preact";
import { App } from "./app.tsx";
import { editText, startEngine } from "./actions.ts";
import { followReader } from "./view/linking.ts";
import { takeDocumentInput } from "./intake.ts";
import { registerServiceWorker } from "./pwa/register.ts";

const root = document.getElementById("app")!;
// What somebody typed before the script arrived.
const early = root.querySelector("textarea")?.value ?? "";
startEngine();
hydrate(<App />, root);
document.documentElement.dataset.ready = "";
followReader(root);
takeDocumentInput();
registerServiceWorker().catch((error: unknown) => console.warn("offline start is not available:", error));
if (early !== "") editText(early);
