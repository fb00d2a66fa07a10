// Makes tool/Privacy/lexicon.txt, the words that a story may hold without anyone having to look at them.
//
//   apt-get download scowl && dpkg-deb -x scowl_*.deb scowl     (Debian, SCOWL 2020.12.07, free licence, see below)
//   npm install @faker-js/faker@10                              (MIT; its lists of names of 77 languages)
//   node tests/Data/make-lexicon.mjs scowl node_modules > tool/Privacy/lexicon.txt
//
// Words: SCOWL's lower-case lists of all five Englishes up to size 55, so that rare words, which are more often
// somebody's name than a word, stay out. A word that is a name somewhere too is marked with *: written with a capital
// in the middle of a sentence it is looked at all the same. Front coding: the first sign of a line is how many letters
// the word shares with the one before it, in base 36.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [scowl, modules] = process.argv.slice(2);
const folder = resolve(scowl, 'usr/share/dict/scowl');
const words = new Set();
for (const file of readdirSync(folder)) {
  const [, kind, size] = /^(?:english|american|british|british_z|canadian|australian|variant_1|british_variant_1)-(words|contractions)\.(\d+)$/.exec(file) ?? [];
  if (!kind || Number(size) > 55)
    continue;
  for (const line of readFileSync(resolve(folder, file), 'latin1').split('\n')) {
    const word = line.trim().normalize('NFD').replace(/\p{M}/gu, '');
    // Possessives are understood by the tool; of one and two letters only the most common words count.
    if (/^[a-z]+('[a-z]+)?$/.test(word) && !word.endsWith("'s") && (word.length > 2 || Number(size) <= 20))
      words.add(word);
  }
}
for (const word of ["it's", "that's", "what's", "let's", "he's", "she's", "there's", "here's", "who's", "where's", "how's", "one's", 'tv', 'ok', 'pc', 'cv', 'id', 'hi', 'oh', 'ah', 'am', 'pm', 'vs', 'etc', 'st', 'nd', 'rd', 'th'])
  words.add(word);

const { allLocales } = await import(pathToFileURL(resolve(modules, '@faker-js/faker/dist/index.js')).href);
const names = new Set();
const collect = value => {
  if (typeof value === 'string')
    for (const part of value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^a-z]+/))
      if (part.length > 1)
        names.add(part);
  if (Array.isArray(value))
    value.forEach(collect);
  else if (value && typeof value === 'object')
    Object.values(value).forEach(collect);
};
for (const locale of Object.values(allLocales))
  for (const list of ['first_name', 'last_name', 'middle_name'])
    collect(locale.person?.[list]);
// Names that these lists lack: virtues, days and things that people in many countries are called by.
'baker brewer cooke farmer harper parson parsons piper saddler sawyer skinner slater spicer squire steward tailor thatcher wainwright wright archer fowler glover hooper mercer miner painter plummer porter reader rider ryder salmon sadler shearer tinker walker weber wheelwright yeoman blessing comfort gift goodness mercy patience peace praise precious prosper prudence purity promise providence wisdom innocent lovely sunday monday friday saturday moses hope faith charity constance clement fortune gracious happiness joyful justice loveness memory tendai trust truth unity victory wonder princess prince queen king duke earl baron joy grace may june april summer autumn dawn eve star sky rain ocean river brook lily rose iris daisy violet heather hazel holly ivy olive poppy ruby pearl amber jade opal coral crystal gem goldie silver sterling mark bill bob jack nick pat rob rod sue will drew guy gene grant chase chance carol robin jay martin drake wren raven hunter mason carter cooper tanner fletcher bishop dean page reed ray rusty sandy tiny buddy sonny junior lance miles pierce skip storm wade ward west wood woods young long short small little brown black white green gray grey bell ball banks berry bird bush butler carpenter chambers church clay cook cross day fields fish fisher forest fox french frost gardener garland glass gold good hall hand hill horn house hunt key knight lake lane law light lord love marsh miller mills moon moor moody noble nelson parker park peace pike pool pope potter power price quick rice rich road roper rush sharp shepherd silk singer smith snow speed stone street strong swan sweet taylor temple town turner waters weaver webb weeks wells wheeler winter wise wolf worth yard song sang long son moon sun wing wan ho pang kang chin chow hang tang bang fan fang gong hung man ming tong wang ping ling ding king yang an do doe bo mo so me no pa ma dung ha lam chi bay hone tame mere ana kiri tui aroha moana said loan ban bee ben dam din fay gay hale ham hay hue ina ira jin june kale kay kin kit koi lay lie lin lip lot mali mane mina moo nan oak ode olive pan park pat pen pi pin poet pun rod roma rue sage sally sera shin sin sip sol sum sung tad tan tat teal tien tin van vie win woo yam yen zen pip penny peg randy dean art max cliff buck chip colt dale dusty ebony faye flora gale ginger grant heath honey jasmine jewel kitty laurel lester lily melody myrtle nova pansy rocky royal sable sherry tansy tawny teddy tiger trinity velvet will wren'
  .split(' ').forEach(name => names.add(name));
// Of these the ordinary use is so much the commoner that marking them would only tire the reader.
'a an and as at be but by can do for from go had has have he her him his how i if in is it its me my no not of on one or our out she so some that the their them then there they this to two up us was we were what when where which who why with you your all any are been did each few first get good had half here just last let like long main make man many more most much new next now off old only other over own same see such than these those three time too under very want way well while work year years would library book books school university college city town public national central head international day week month house street road hill lake river park church hall temple school mountain island north south east west english french german spanish chinese a'
  .split(' ').forEach(word => names.delete(word));

const sorted = [...words].sort();
const lines = [];
let before = '';
let marked = 0;
for (const word of sorted) {
  let shared = 0;
  while (shared < 35 && shared < word.length && word[shared] === before[shared])
    shared++;
  marked += names.has(word) ? 1 : 0;
  lines.push(shared.toString(36) + word.slice(shared) + (names.has(word) ? '*' : ''));
  before = word;
}
process.stdout.write(`# Words that a story may hold; those with * are names too. Made by tests/Data/make-lexicon.mjs; do not edit.
# Words: SCOWL 2020.12.07 as in Debian's package scowl, Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy,
# modify, distribute and sell these word lists, the associated scripts, the output created from the scripts, and its
# documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears in all
# copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin
# Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without
# express or implied warranty. Names: @faker-js/faker 10 (MIT), of which only the marks are left.
# ${sorted.length} words, ${marked} of them names too.
${lines.join('\n')}
`);
