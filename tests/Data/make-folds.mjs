// Makes tool/Privacy/folds.txt: what letters come to when accents, styles and widths are taken from them.
//
//   node tests/Data/make-folds.mjs > tool/Privacy/folds.txt
//
// The tool runs without the culture data of the machine, where .NET cannot decompose text, so the table is ours. Source:
// the Unicode Character Database as Node carries it (Unicode License v3), decompositions NFKD; the letters that have
// none (ø, ł, ß, ...) are added below. What comes to ASCII
// is listed, and letters with accents of the other alphabets that have them.
const lone = {
  ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'Ae', œ: 'oe',
  Œ: 'Oe', ı: 'i', ŋ: 'n', Ŋ: 'N', ħ: 'h', Ħ: 'H', ŧ: 't', Ŧ: 'T', ĸ: 'k', ɓ: 'b', Ɓ: 'B', ɗ: 'd', Ɗ: 'D', ƙ: 'k', Ƙ: 'K', ƴ: 'y',
  Ƴ: 'Y', ɛ: 'e', Ɛ: 'E', ɔ: 'o', Ɔ: 'O', ə: 'a', Ə: 'A', ǝ: 'e', Ǝ: 'E', ɨ: 'i', ʉ: 'u', ɣ: 'g', Ɣ: 'G', ƒ: 'f', ʋ: 'v', ɩ: 'i',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '‘': "'", '’': "'", '‚': "'", '‛': "'", 'ʻ': "'", 'ʼ': "'",
  'ʽ': "'", 'ʾ': "'", 'ʿ': "'", '´': "'", '`': "'", 'ꞌ': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‹': "'", '›': "'",
  '。': '.', '﹒': '.', '•': '*', '‧': '.', '⁄': '/', '∕': '/', '・': '.',
};
const folds = new Map();
for (let code = 0x80; code < 0x1fbfa; code++) {
  if (code >= 0xd800 && code < 0xe000)
    continue;
  const sign = String.fromCodePoint(code);
  let plain = lone[sign] ?? [...sign.normalize('NFKD').replace(/\p{M}/gu, '')].map(c => lone[c] ?? c).join('').replaceAll('\u2044', '/');
  if (/^\p{Nd}$/u.test(sign)) {
    // Decimal digits stand in order, ten to a script.
    let zero = code;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9)
      zero--;
    const ascii = sign.normalize('NFKD');
    plain = /^[0-9]$/.test(ascii) ? ascii : String(code - zero);
  }
  if (/^\p{Z}$/u.test(sign))
    plain = ' ';
  if (sign === 'ς')
    plain = 'σ';
  if (plain !== sign && plain.length <= 4 && /^(?:[\x20-\x7e]+|[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}])$/u.test(plain))
    folds.set(code, plain);
}
// Runs of code points that come to runs of ASCII are one line: 1d400-1d419 A.
const lines = [];
const codes = [...folds.keys()];
for (let i = 0; i < codes.length;) {
  let n = 1;
  const first = folds.get(codes[i]);
  while (i + n < codes.length && codes[i + n] === codes[i] + n && first.length === 1
    && folds.get(codes[i + n]) === String.fromCharCode(first.charCodeAt(0) + n))
    n++;
  lines.push(`${codes[i].toString(16)}${n > 1 ? `-${(codes[i] + n - 1).toString(16)}` : ''} ${first}`);
  i += n;
}
process.stdout.write(`# What signs come to without accents, styles and widths. Made by tests/Data/make-folds.mjs; do not edit.
# Source: Unicode Character Database ${process.versions.unicode} (Unicode License v3).
${lines.join('\n')}
`);
