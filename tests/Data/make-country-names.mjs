// Writes themes/default/strings/countries/LANGUAGE.yml, the names of countries and subregions in a language:
//   npm i cldr-localenames-full@48.2.0                                     (in any folder)
//   node PATH-OF-THIS-REPOSITORY/tests/Data/make-country-names.mjs fr es   (run where they are installed)
// The order of the lines is the order of the language's alphabet, found here once, so that no build depends on the
// collation data of its machine. A file can be mended by hand; a line put elsewhere is sorted elsewhere.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const fail = (why) => { throw new Error(why); };
const file = (path) => JSON.parse(readFileSync(join(process.cwd(), 'node_modules', path), 'utf8'));
const repository = (path) => new URL(`../../${path}`, import.meta.url);

const { version, license } = file('cldr-localenames-full/package.json');
if (`${version} ${license}` !== '48.2.0 Unicode-3.0') fail(`wanted 48.2.0 Unicode-3.0, found ${version} ${license}`);

const rows = readFileSync(repository('tool/Model/countries.tsv'), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
// Names of these are qualified in most languages (Hong Kong SAR China); a library prints the short one. As in English.
const short = ['HK', 'MM', 'MO', 'PS'];
// Where CLDR has no short one, or no name of a subregion, or one that readers of a list would take for another country.
const hand = {
  ar: {
    HK: 'هونغ كونغ', MM: 'ميانمار', CD: 'الكونغو (كينشاسا)', CG: 'الكونغو (برازافيل)', SX: 'سينت مارتن',
    '010': 'أنتاركتيكا', '053': 'أستراليا ونيوزيلندا', '057': 'ميكرونيزيا',
  },
  es: {
    MM: 'Myanmar', CD: 'Congo (Kinsasa)', CG: 'Congo (Brazzaville)',
    '010': 'Antártida', '053': 'Australia y Nueva Zelanda', '057': 'Micronesia',
  },
  fr: {
    MM: 'Myanmar', CD: 'Congo (Kinshasa)', CG: 'Congo (Brazzaville)',
    '010': 'Antarctique', '053': 'Australie et Nouvelle-Zélande', '057': 'Micronésie',
  },
};

for (const language of process.argv.slice(2)) {
  const names = file(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories;
  const nameOf = (code) => (hand[language]?.[code] ?? (short.includes(code) && names[`${code}-alt-short`]) ?? names[code])
    || names[code] || fail(`${language}: no name for ${code}`);
  const { compare } = new Intl.Collator(language);
  if (!Intl.Collator.supportedLocalesOf([language]).length) fail(`this Node cannot sort ${language}`);
  const lines = (pairs) => pairs.toSorted(([, a], [, b]) => compare(a, b))
    .map(([key, name]) => (/^\p{L}[^:#]*$/u.test(name) ? `  ${key}: ${name}` : fail(`${name} needs quotes`)));
  const countries = rows.map(([code]) => [code, nameOf(code)]);
  const twice = countries.filter(([, name], i) => countries.findIndex(([, other]) => other === name) !== i);
  if (twice.length) fail(`${language}: two countries are called ${twice.map(([, name]) => name)}`);
  const subregions = [...new Map(rows.map((row) => [row[5], row[4]]))].map(([name, code]) => [name, nameOf(code)]);
  writeFileSync(repository(`themes/default/strings/countries/${language}.yml`),
`# Names of countries and subregions, sorted as the language sorts; lists of countries follow the order of these lines.
# From cldr-localenames-full 48.2.0 (Unicode-3.0) by tests/Data/make-country-names.mjs. Keys: ISO 3166-1, and the tool's own
# (English) names of the UN's M49 subregions.
country_name:
${lines(countries).join('\n')}
subregion:
${lines(subregions).join('\n')}
`);
}
