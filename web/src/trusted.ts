// Trusted Types: the page's only policy. It makes no HTML at all, and script addresses of our own only.
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;

function ownAddress(url: string): string {
  const address = new URL(url, document.baseURI);
  const own = address.protocol === "blob:" || address.origin === location.origin;
  if (!own) throw new TypeError(`not an address of this page: ${url}`);
  return url;
}

let policy: ReturnType<Factory["createPolicy"]> | undefined;

/** For `new Worker` and `serviceWorker.register`: typed as the string that browsers without Trusted Types take. */
export function scriptAddress(url: string): string {
  policy ??= factory?.createPolicy("ringkas", { createScriptURL: ownAddress });
  return policy ? (policy.createScriptURL(url) as string) : ownAddress(url);
}
