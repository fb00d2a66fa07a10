// Writes tool/Render/PluralRules.cs, tool/Render/RightToLeft.cs and tests/Data/plural-samples.tsv:
//   npm i cldr-core@48.2.0                                      (in any folder)
//   node PATH-OF-THIS-REPOSITORY/tests/Data/make-languages.mjs  (run where it is installed)
// Our numbers count things, so CLDR's conditions on fractions and on compact notation (1.2 million) are settled here.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const fail = (why) => { throw new Error(why); };
const file = (path) => JSON.parse(readFileSync(join(process.cwd(), 'node_modules/cldr-core', path), 'utf8'));
const repository = (path) => new URL(`../../${path}`, import.meta.url);

const { version, license } = file('package.json');
if (`${version} ${license}` !== '48.2.0 Unicode-3.0') fail(`wanted 48.2.0 Unicode-3.0, found ${version} ${license}`);
const cardinal = file('supplemental/plurals.json').supplemental['plurals-type-cardinal'];

// One condition: true, false, or a pattern of C# over n. Of a whole number, i is n and v, w, f, t, e and c are 0.
const relation = (text) => {
  const [, operand, modulus, sign, list] = /^([nivwftec])(?: % (\d+))? (=|!=) ([\d.,]+)$/.exec(text) ?? fail(`cannot read ${text}`);
  const ranges = list.split(',').map((part) => part.split('..').map(Number));
  if (operand !== 'n' && operand !== 'i')
    return ranges.some(([from, to = from]) => from <= 0 && to >= 0) === (sign === '=');
  // Two neighbours are written one by one, as CLDR writes 0..1.
  const parts = ranges.flatMap(([from, to]) =>
    to === undefined ? [`${from}`] : to - from < 2 ? [`${from}`, `${to}`] : [`(>= ${from} and <= ${to})`]);
  const only = parts.length === 1 ? parts[0].replace(/^\((.*)\)$/, sign === '=' ? '$1' : '($1)') : parts.join(' or ');
  return `n${modulus ? ` % ${modulus}` : ''} is ${sign === '=' ? only : parts.length === 1 ? `not ${only}` : `not (${only})`}`;
};
const and = (text) => {
  const all = text.split(' and ').map(relation).filter((part) => part !== true);
  return all.includes(false) ? false : all.length ? all.join(' && ') : true;
};
const or = (text) => {
  const all = [...new Set(text.split(' or ').map(and).filter((part) => part !== false))];
  if (all.includes(true)) fail(`always true: ${text}`);
  // n is 0 || n is 1 where both stand alone is one pattern.
  const alone = all.every((part) => /^n is [\d or]+$/.test(part));
  return alone && all.length > 1 ? `n is ${all.map((part) => part.slice('n is '.length)).join(' or ')}` : all.join(' || ');
};

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const languagesOf = new Map(), languagesOfSamples = new Map();
const add = (map, key, language) => (map.get(key) ?? map.set(key, []).get(key)).push(language);
for (const [language, rules] of Object.entries(cardinal)) {
  if (language === 'und') continue;
  const forms = Object.entries(rules).map(([key, rule]) => [key.slice('pluralRule-count-'.length), ...rule.split('@').map((part) => part.trim())]);
  const cases = forms.map(([form, condition]) => [form, form === 'other' ? 'true' : or(condition)]).filter(([, condition]) => condition);
  add(languagesOf, cases.map(([form, condition]) => (form === 'other' ? 'Other' : `${condition} ? ${capital(form)}`)).join('\n: '), language);
  // Samples as CLDR writes them, without the sign for "and so on" and without 1c6, a million in compact notation.
  const samples = forms.map(([form, , ...parts]) => [form, parts.find((part) => part.startsWith('integer '))])
    .filter(([, part]) => part)
    .map(([form, part]) => `${form}\t${part.slice('integer '.length).split(', ').filter((one) => !/…|c/.test(one)).join(',')}`);
  add(languagesOfSamples, samples.join('\n'), language);
}

const wrapped = (words, joint, indent) => words.reduce((lines, word) => {
  const longer = `${lines.at(-1)}${joint}${word}`;
  return lines.at(-1) && longer.length + indent < 118 ? [...lines.slice(0, -1), longer] : [...lines, word];
}, ['']).filter(Boolean);
const arm = ([rule, languages]) => {
  const names = wrapped(languages.map((language) => `"${language.toLowerCase()}"`), ' or ', 15);
  const body = rule.split('\n').map((line) => (line.length > 106 ? line.replaceAll(' || ', '\n                || ') : line))
    .map((line) => (line.length > 106 && !line.includes('\n') ? line.replace(' && ', '\n                && ') : line));
  return `        ${names.join('\n            or ')} =>\n${body.map((line) => `            ${line}`).join('\n')},`;
};
const arms = [...languagesOf].filter(([rule]) => rule !== 'Other').sort((a, b) => b[1].length - a[1].length || (a[1][0] < b[1][0] ? -1 : 1));

writeFileSync(repository('tool/Render/PluralRules.cs'), `// Do not edit. Made by tests/Data/make-languages.mjs from cldr-core 48.2.0 (Unicode-3.0), for whole numbers.
using static IlnSite.Render.PluralForm;

namespace IlnSite.Render;

/// <summary>The forms that words can take beside a number; each language has some of them.</summary>
enum PluralForm
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// <summary>Which form a language uses beside a number.</summary>
static class PluralRules
{
    /// <param name="language">In small letters; <c>pt-pt</c> has a rule of its own.</param>
    /// <returns>Null for a language that CLDR does not know.</returns>
    public static PluralForm? Of(string language, int n) => language switch
    {
${arms.map(arm).join('\n')}
${arm(['Other', languagesOf.get('Other')])}
        _ => null,
    };
}
`);
writeFileSync(repository('tests/Data/plural-samples.tsv'), `# The whole numbers that CLDR gives as samples of each form. From cldr-core 48.2.0 (Unicode-3.0), supplemental/plurals.json.
# Do not edit; made by tests/Data/make-languages.mjs. Columns: languages, form, samples (a~b is a range).
${[...languagesOfSamples].flatMap(([samples, languages]) => samples.split('\n').map((line) => `${languages.join(' ')}\t${line}`)).join('\n')}
`);

// Which way a language is written: by the script named in the tag, else by the one that CLDR thinks likely.
const rtl = Object.entries(file('scriptMetadata.json').scriptMetadata).filter(([, facts]) => facts.rtl === 'YES').map(([script]) => script);
const likely = Object.entries(file('supplemental/likelySubtags.json').supplemental.likelySubtags)
  .map(([tag, whole]) => ({ tag, isRtl: rtl.includes(whole.split('-')[1]) }))
  .filter(({ tag }) => /^(?!und)[a-z]+(-[A-Z]{2})?$/.test(tag));
const languages = likely.filter(({ tag, isRtl }) => isRtl && !tag.includes('-')).map(({ tag }) => tag);
// ku is written in Latin letters, ku-IQ in Arabic ones; sd in Arabic letters, sd-IN in Devanagari.
const exceptions = likely.filter(({ tag, isRtl }) => tag.includes('-') && isRtl !== languages.includes(tag.split('-')[0]));
const lines = (words) => wrapped(words.map((word) => `"${word.toLowerCase()}"`), ', ', 10).map((line) => `        ${line},`).join('\n');

writeFileSync(repository('tool/Render/RightToLeft.cs'), `// Do not edit. Made by tests/Data/make-languages.mjs from cldr-core 48.2.0 (Unicode-3.0).
using System.Collections.Frozen;

namespace IlnSite.Render;

/// <summary>Which languages and scripts are written from right to left.</summary>
static class RightToLeft
{
    static readonly FrozenSet<string> Scripts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
${lines(rtl).slice(0, -1)});

    static readonly FrozenSet<string> Languages = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
${lines(languages).slice(0, -1)});

    /// <summary>Written the other way than their language elsewhere: ku-IQ from the right, sd-IN not.</summary>
    static readonly FrozenSet<string> Exceptions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
${lines(exceptions.map(({ tag }) => tag)).slice(0, -1)});

    /// <param name="tag">BCP 47: ar, az-Arab, pa-PK.</param>
    public static bool Has(string tag)
    {
        var parts = tag.Split('-');
        if (parts.Skip(1).FirstOrDefault(part => part.Length == 4) is { } script)
            return Scripts.Contains(script);
        return Languages.Contains(parts[0]) != (parts.Length > 1 && Exceptions.Contains($"{parts[0]}-{parts[1]}"));
    }
}
`);
