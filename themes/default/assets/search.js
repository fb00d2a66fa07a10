// Searches the index of tool/Render/Search. Typing loads nothing; asking, only the shards that hold the words.

// As in folding.tsv: no accents, no case, no variants of letters.
export const fold = text => text.normalize('NFKD')
  .replace(/(?![\u0900-\u{10ffff}])\p{M}|[\xad\u0640\u200d\u3099\u309a]/gu, '')
  .toLowerCase()
  .replace(/[^\0-\x7f]/g, letter => same.find(pair => pair[0] === letter)?.slice(1) ?? letter)
  .replace(/[٠-٩۰-۹]/g, digit => digit.charCodeAt() & 15);
const same = 'ßss ıi łl øo đd ðd þth æae œoe ħh ŋn ςσ ٱا ىي یي ےي کك گك ةه ەه ہه'.split(' ');

// As in Words.cs: rows of letters without spaces in pairs, of which a question leaves out the half one at the end.
export const wordsOf = (text, isQuestion) => (fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap(word =>
  word.match(RegExp(`${row}+|((?!${row}).){1,32}`, 'gu')).flatMap(part => {
    if (!part.match(RegExp(row, 'u'))) return part.replace(/^[وبفك]?ال(?=...)/u, '');
    const pairs = [...part].map((letter, i, all) => letter + (all[i + 1] ?? ''));
    return isQuestion && pairs[1] ? pairs.slice(0, -1) : pairs;
  }));
const row = '[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u9fff\u{20000}-\u{3ffff}]';

const form = document.querySelector('form[data-index]');
const [status, list, more] = ['_status', '_found', '_more'].map(id => document.getElementById(id));
// Where a word stands: once in the text, twice, four times, in the summary, in the title, half of it.
const weights = [1.5, 2.5, 4, 6, 14, 20];
let [files, found, turn] = [{}, [], 0];

const load = name => files[name] ??= fetch(new URL(name, new URL(form.dataset.index, location)))
  .then(answer => answer.ok ? answer.json() : Promise.reject());

// Sixteen shards share a version.
const shard = (kind, versions, i) => load(`${kind}/${i}.${versions.substr((i >> 4) * 8, 8)}.json`);

// How much a word says of each document; given some shards to load, also words that begin with it.
async function look(index, word, most) {
  let i = index.words.filter(start => start <= word).length - 1;
  const shards = [];
  do shards.push(shard('words', index.wordVersions, i++));
  while (shards.length < most && index.words[i]?.startsWith(word));
  const hits = new Map();
  for (const [term, rows] of (await Promise.all(shards)).flatMap(Object.entries))
    if (most ? term.startsWith(word) : term === word)
      // As in Postings.cs: a row for each weight, in it the ways from document to document.
      rows.split(' ').forEach((row, kind) => {
        const weight = weights[kind] * (term === word ? 1 : 0.6);
        let [place, high] = [-1, 0];
        for (const letter of row) {
          const digit = letter.charCodeAt() - 35;
          if (digit > 57) high = high * 34 + digit - 58;
          else {
            place += high * 57 + digit + 1;
            high = 0;
            hits.set(place, Math.max(hits.get(place) ?? 0, weight));
          }
        }
      });
  // Rare words say more.
  hits.forEach((weight, place) => hits.set(place, weight * Math.log(1 + index.documents / hits.size)));
  return hits;
}

const add = (parent, name, text, more) =>
  Object.assign(parent.appendChild(document.createElement(name)), { textContent: text }, more);

async function show() {
  const [mine, next] = [turn, found.splice(0, 10)];
  const { titleVersions } = await load('');
  const titles = await Promise.all(next.map(place => shard('titles', titleVersions, place >> 3)));
  if (mine !== turn) return;
  more.hidden = !found.length;
  return next.map((place, i) => {
    const [href, title, facts, summary, lang, dir] = titles[i][place & 7];
    const item = add(list, 'li');
    add(item, 'p', facts, { className: 'meta' });
    const link = add(add(item, 'p', '', { className: 'title' }), 'a', title, { href, lang, dir });
    if (summary) add(item, 'p', summary, { className: 'summary', lang, dir });
    return link;
  })[0];
}

async function search() {
  const mine = ++turn;
  const say = (name, count) => mine === turn && (status.textContent =
    form.dataset[name].replace('{0}', count?.toLocaleString(document.documentElement.lang)));
  const asked = new URLSearchParams(location.search);
  const choices = [...form.querySelectorAll('select')].filter(field => {
    field.value = asked.get(field.name) ?? '';
    return field.value || (field.selectedIndex = 0);
  });
  form.q.value = asked.get('q');
  const words = [...new Set(wordsOf(form.q.value, true))].slice(0, 6);
  list.replaceChildren();
  more.hidden = true;
  if (!words.length && !choices.length) return status.textContent = '';
  say('busy');
  try {
    const index = await load('');
    const all = await Promise.all([
      // Six shards for all. One or two letters of an alphabet begin too many words.
      ...words.map(word => look(index, word, word.length > 2 || word > '\u0e00' ? 6 / words.length | 0 : 0)),
      ...choices.map(field => look(index, `?${field.name}=${field.value}`, 0)),
    ]);
    if (mine !== turn) return;
    const chosen = all.slice(words.length);
    const scores = new Map();
    for (const [place, score] of all.slice(0, words.length || 1).flatMap(hits => [...hits]))
      if (chosen.every(hits => hits.has(place))) {
        const { count, sum } = scores.get(place) ?? { count: 0, sum: 0 };
        scores.set(place, { place, count: count + 1, sum: sum + score });
      }
    // Documents with all words, or else with some; the newest first among equals.
    const some = [...scores.values()].sort((a, b) => b.count * b.sum - a.count * a.sum || b.place - a.place);
    const whole = some.filter(score => score.count >= words.length);
    found = (whole.length ? whole : some).map(score => score.place);
    const count = found.length;
    await show();
    say(whole.length ? 'all' : count ? 'some' : 'none', count);
  } catch {
    files = {};
    say('failed');
  }
}

function ask(event) {
  event.preventDefault();
  const asked = [...new FormData(form)].filter(([, value]) => value.trim());
  history.pushState(null, '', `?${new URLSearchParams(asked)}`);
  search();
}

if (form) {
  form.hidden = false;
  form.onsubmit = ask;
  form.onchange = event => event.target.matches('select') && ask(event);
  more.onclick = async () => (await show())?.focus();
  onpopstate = search;
  search();
}
