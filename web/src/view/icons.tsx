// Line icons of one family: 20 units, 1.6 thick, in the colour of the text. Always beside a label, so hidden from assistive technology.
import type { ComponentChildren } from "preact";

const icon = (content: ComponentChildren) => () => (
  <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
    {content}
  </svg>
);

export const PasteIcon = icon(
  <path d="M7 4H5.5A1.5 1.5 0 0 0 4 5.5v11A1.5 1.5 0 0 0 5.5 18h9a1.5 1.5 0 0 0 1.5-1.5v-11A1.5 1.5 0 0 0 14.5 4H13M7.5 2.5h5v3h-5z" />,
);
export const FileIcon = icon(
  <path d="M11.5 2.5H6A1.5 1.5 0 0 0 4.5 4v12A1.5 1.5 0 0 0 6 17.5h8a1.5 1.5 0 0 0 1.5-1.5V6.5zM11.5 2.5v4h4M10 15v-5M7.8 12 10 9.8l2.2 2.2" />,
);
export const SparkIcon = icon(<path d="M3 6h10M3 10h14M3 14h7M16 3v4M14 5h4" />);
export const CopyIcon = icon(
  <path d="M7 7V4.5A1.5 1.5 0 0 1 8.5 3h7A1.5 1.5 0 0 1 17 4.5v7a1.5 1.5 0 0 1-1.5 1.5H13M4.5 7h7A1.5 1.5 0 0 1 13 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 15.5v-7A1.5 1.5 0 0 1 4.5 7z" />,
);
export const DownIcon = icon(<path d="M10 3v9M6.5 9 10 12.5 13.5 9M4 16.5h12" />);
export const ShareIcon = icon(<path d="M10 12V3M7 5.5 10 2.5l3 3M6 9H4.5v8h11V9H14" />);
export const PrintIcon = icon(<path d="M6 7V3h8v4M6 14H4V8.5A1.5 1.5 0 0 1 5.5 7h9A1.5 1.5 0 0 1 16 8.5V14h-2M6 12h8v5H6z" />);
export const HelpIcon = icon(
  <path d="M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.900-1.1 1.8M10 14.3v.1M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15z" />,
);
export const ThemeIcon = icon(<path d="M10 2.5v15a7.5 7.5 0 0 0 0-15zM10 17.5a7.5 7.5 0 0 1 0-15" />);
export const CloseIcon = icon(<path d="m5 5 10 10M15 5 5 15" />);
export const NewIcon = icon(<path d="M10 4v12M4 10h12" />);
export const MoreIcon = icon(<path d="M4 10h.1M10 10h.1M16 10h.1" />);
