// Writes tool/Model/folding.tsv to standard output, from what the theme's own search script does:
//   node tests/Data/make-folding.mjs > tool/Model/folding.tsv
// Node 20 or newer; Hangul syllables are left out, as they are taken apart by arithmetic (Unicode, section 3.12).
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

globalThis.document = { querySelector: () => null, getElementById: () => null };
const folder = mkdtempSync(join(tmpdir(), 'folding-'));
const script = join(folder, 'search.mjs');
copyFileSync(fileURLToPath(new URL('../../themes/default/assets/search.js', import.meta.url)), script);
const { fold } = await import(pathToFileURL(script));
rmSync(folder, { recursive: true });

const hex = number => number.toString(16).toUpperCase().padStart(4, '0');
const runs = [];
for (let code = 0x80; code < 0x110000; code++) {
  if (code >= 0xd800 && code < 0xe000 || code >= 0xac00 && code < 0xd7a4) continue;
  const letter = String.fromCodePoint(code);
  const folded = fold(letter);
  if (folded === letter) continue;
  const to = [...folded].map(part => part.codePointAt(0));
  const last = runs.at(-1);
  const follows = last?.end + 1 === code && last.to.length === to.length
    && (to.length === 0 || to.length === 1 && last.to[0] + code - last.start === to[0]);
  if (follows) last.end = code;
  else runs.push({ start: code, end: code, to });
}
console.log(`# What search makes of letters beyond ASCII, from themes/default/assets/search.js by tests/Data/make-folding.mjs
# (Unicode ${process.versions.unicode}). From, or first-last, a tab, to: nothing, several, or one, counted up along with the first.`);
for (const { start, end, to } of runs)
  console.log(`${hex(start)}${end > start ? `-${hex(end)}` : ''}\t${to.map(hex).join(' ')}`);
