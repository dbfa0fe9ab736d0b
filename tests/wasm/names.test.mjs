// The module's names are the core's: names.ts lists them in the order of names.hpp.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const core = readFileSync(new URL("../../core/ringkas/names.hpp", import.meta.url), "utf8");
const layout = readFileSync(new URL("../../wasm/src/names.ts", import.meta.url), "utf8");

const strings = text => [...text.matchAll(/"(\w+)"/g)].map(([, name]) => name);
const inCore = type => strings(new RegExp(`name\\(${type} \\w+\\) \\{[^{]*\\{([^}]*)\\}`).exec(core)[1]);
const inLayout = list => new RegExp(`const ${list} = split\\(\\s*"([^"]*)"`).exec(layout)[1].split(" ");

for (const [type, list] of [
  ["Method", "METHODS"],
  ["MethodReason", "METHOD_REASONS"],
  ["Warning", "WARNINGS"],
  ["Length::By", "LENGTHS"],
  ["Part", "PARTS"],
  ["OmitReason", "OMIT_REASONS"],
]) {
  test(`${type}`, () => assert.deepEqual(inLayout(list), inCore(type)));
}
