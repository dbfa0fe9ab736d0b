import type { ManifestOptions } from "vite-plugin-pwa";

export const manifest: Partial<ManifestOptions> = {
  name: "Ringkas: ringkasan artikel",
  short_name: "Ringkas",
  description: "Baca kalimat terpenting dari artikel berbahasa Indonesia. Diproses di perangkat Anda.",
  lang: "id",
  id: "./",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#faf9f5",
  theme_color: "#faf9f5",
  categories: ["productivity", "utilities", "news"],
  icons: [
    { src: "icons/icon.svg", sizes: "any", type: "image/svg+xml" },
    { src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
  // POST, so that the shared text is in no address and in no server's log: the service worker takes it.
  share_target: {
    action: "./bagikan",
    method: "POST",
    enctype: "multipart/form-data",
    params: {
      title: "title",
      text: "text",
      url: "url",
      files: [
        { name: "files", accept: ["text/plain", "text/markdown", "text/html", "application/pdf", ".txt", ".md", ".html", ".pdf", ".docx"] },
      ],
    },
  },
};
