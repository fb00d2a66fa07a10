// Searches the index of tool/Render/Search. Typing loads nothing; asking, only the shards that hold the words.

// As in folding.tsv.
export const fold = text => text.normalize('NFKD')
  .replace(/(?![\u0900-\u{10ffff}])\p{M}|[\xad\u0640\u200d\u3099\u309a]/gu, '')
  .toLowerCase()
  .replace(/[^\0-\x7f]/g, letter => same.find(pair => pair[0] === letter)?.slice(1) ?? letter)
  .replace(/[٠-٩۰-۹]/g, digit => digit.charCodeAt() & 15);
const same = 'ßss ıi łl øo đd ðd þth æae œoe ħh ŋn ςσ ٱا ىي یي ےي کك گك ةه ەه ہه'.split(' ');

// As in Words.cs; of letters in pairs a question leaves out the lone last one.
export const wordsOf = (text, isQuestion) => (fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap(word =>
  word.match(RegExp(`${row}+|((?!${row}).){1,32}`, 'gu')).flatMap(part => {
    if (!part.match(RegExp(row, 'u'))) return part.replace(/^[وبفك]?ال(?=...)/u, '');
    const pairs = [...part].map((letter, i, all) => letter + (all[i + 1] ?? ''));
    return isQuestion && pairs[1] ? pairs.slice(0, -1) : pairs;
  }));
const row = '[\u0e00-\u109f\u1780-\u17ff\u3005-\u9fff\u{20000}-\u{3ffff}]';

const form = document.querySelector('form[data-index]');
const [status, list, more] = ['_status', '_found', '_more'].map(id => document.getElementById(id));
// By where a word stands, as in Postings.cs.
const weights = [1.5, 2.5, 4, 6, 14, 20];
let [files, found, turn] = [{}, [], 0];

const load = name => files[name] ??= fetch(new URL(name, new URL(form.dataset.index, location)))
  .then(answer => answer.ok ? answer.json() : Promise.reject());

// Sixteen shards share a version.
const shard = (kind, versions, i) => load(`${kind}/${i}.${versions.substr((i >> 4) * 8, 8)}.json`);

// Scores by document; given a number of shards to load, also for words that begin so.
async function look(index, word, most) {
  let i = index.words.filter(start => start <= word).length - 1;
  const shards = [];
  do shards.push(shard('words', index.wordVersions, i++));
  while (shards.length < most && index.words[i]?.startsWith(word));
  const hits = new Map();
  for (const [term, rows] of (await Promise.all(shards)).flatMap(Object.entries))
    if (most ? term.startsWith(word) : term === word)
      rows.split(' ').forEach((row, i) => {
        const weight = weights[i] * (term === word ? 1 : 0.6);
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

const add = (parent, name, className, textContent, more) =>
  Object.assign(parent.appendChild(document.createElement(name)), { className, textContent }, more);

async function show() {
  const [mine, next] = [turn, found.splice(0, 10)];
  const { titleVersions } = await load('');
  const titles = await Promise.all(next.map(place => shard('titles', titleVersions, place >> 3)));
  if (mine !== turn) return;
  more.hidden = !found.length;
  return next.map((place, i) => {
    const [href, title, facts, summary, lang, dir, round, colour] = titles[i][place & 7];
    const item = add(list, 'li', '', '');
    const meta = add(item, 'p', 'meta', `${facts} `);
    if (round) add(add(meta, 'span', `chip spine-${colour}`, ''), 'bdi', '', round);
    const link = add(add(item, 'p', 'title', ''), 'a', '', title, { href, lang, dir });
    if (summary) add(item, 'p', 'summary', summary, { lang, dir });
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
        const [, count, sum] = scores.get(place) ?? [place, 0, 0];
        scores.set(place, [place, count + 1, sum + score]);
      }
    // Documents with all words, or else with some; the newest first among equals.
    const some = [...scores.values()].sort((a, b) => b[1] * b[2] - a[1] * a[2] || b[0] - a[0]);
    const whole = some.filter(score => score[1] >= words.length);
    found = (whole.length ? whole : some).map(score => score[0]);
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
  form.onsubmit = ask;
  form.onchange = event => event.target !== form.q && ask(event);
  more.onclick = async () => (await show())?.focus();
  onpopstate = search;
  search();
}
