// English: what the help dialog says.
import type { HelpStrings } from "./help-id.ts";

export const helpEn: HelpStrings = {
  privacy:
    "Ringkas picks the most important sentences of an article and shows them word for word. Everything is computed on this device: no text is sent, there is no account and no tracking.",
  settings: "Settings",
  theme: "Theme",
  themeAuto: "System",
  themeLight: "Light",
  themeDark: "Dark",
  keepHistory: "Keep a history on this device. Turning it off deletes it.",
  useShortcuts: "Use single-key commands",
  install: "Install on this device",
  keyboard: "Keyboard",
  keys: [
    ["?", "Open or close this help"],
    ["j", "Next summary sentence in the article"],
    ["k", "Previous summary sentence in the article"],
    ["h", "Marks or weight map"],
    ["p", "Paragraph or points"],
    ["e", "Read or edit"],
    ["r", "To the summary"],
    ["/", "To the focus box"],
    ["c", "Copy the summary"],
    ["n", "New text"],
  ],
  bookmark: "Summarize the page you are on",
  bookmarkHint:
    "Drag this button to your bookmarks bar. Then click that bookmark on any page: the selected text, or the whole page, opens here.",
  bookmarkName: "Ringkas halaman ini",
  singleFile: "Download Ringkas as one file (opens without internet)",
};
