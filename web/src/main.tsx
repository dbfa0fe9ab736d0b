import "./styles/index.css";
import { hydrate } from "preact";
import { editText, startEngine } from "./actions.ts";
import { App } from "./app.tsx";
import { takeDocumentInput } from "./intake.ts";
import { followInstall } from "./pwa/install.ts";
import { registerServiceWorker } from "./pwa/register.ts";
import { followHistory } from "./storage/history.ts";
import { followText } from "./storage/session.ts";
import { followSettings } from "./storage/settings.ts";
import { followKeys } from "./view/keys.ts";
import { followReader } from "./view/linking.ts";

const root = document.getElementById("app")!;

function draw(): void {
  // What somebody typed before the script arrived.
  const early = root.querySelector("textarea")?.value ?? "";
  hydrate(<App />, root);
  document.documentElement.dataset.ready = "";
  if (early !== "") editText(early);
  followSettings();
}

function follow(): void {
  followReader(root);
  followKeys();
  followInstall();
  takeDocumentInput();
  void followText();
  followHistory();
  registerServiceWorker().catch((error: unknown) => console.info("offline start is not available:", error));
}

// Three short tasks instead of a long one; the engine loads meanwhile.
startEngine();
setTimeout(draw);
setTimeout(follow);
