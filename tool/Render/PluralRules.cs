// Do not edit. Made by tests/Data/make-languages.mjs from cldr-core 48.2.0 (Unicode-3.0), for whole numbers.
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
        "af" or "an" or "asa" or "ast" or "az" or "bal" or "bem" or "bez" or "bg" or "brx" or "ce" or "cgg"
            or "chr" or "ckb" or "da" or "de" or "dv" or "ee" or "el" or "en" or "eo" or "et" or "eu" or "fi" or "fo"
            or "fur" or "fy" or "gl" or "gsw" or "ha" or "haw" or "hu" or "ia" or "ie" or "io" or "jgo" or "jmc"
            or "ka" or "kaj" or "kcg" or "kk" or "kkj" or "kl" or "ks" or "ksb" or "ku" or "ky" or "lb" or "lg"
            or "lij" or "mas" or "mgo" or "ml" or "mn" or "mr" or "nah" or "nb" or "nd" or "ne" or "nl" or "nn"
            or "nnh" or "no" or "nr" or "ny" or "nyn" or "om" or "or" or "os" or "pap" or "ps" or "rm" or "rof"
            or "rwk" or "saq" or "sc" or "sd" or "sdh" or "seh" or "sn" or "so" or "sq" or "ss" or "ssy" or "st"
            or "sv" or "sw" or "syr" or "ta" or "te" or "teo" or "tig" or "tk" or "tn" or "tr" or "ts" or "ug"
            or "ur" or "uz" or "ve" or "vo" or "vun" or "wae" or "xh" or "xog" or "yi" =>
            n is 1 ? One
            : Other,
        "ak" or "am" or "as" or "bho" or "bn" or "csw" or "doi" or "fa" or "ff" or "gu" or "guw" or "hi"
            or "hy" or "kab" or "kn" or "kok" or "kok-latn" or "ln" or "mg" or "nso" or "pa" or "pcm" or "si" or "ti"
            or "wa" or "zu" =>
            n is 0 or 1 ? One
            : Other,
        "he" or "iu" or "naq" or "sat" or "se" or "sma" or "smi" or "smj" or "smn" or "sms" =>
            n is 1 ? One
            : n is 2 ? Two
            : Other,
        "ca" or "es" or "it" or "lld" or "pt-pt" or "scn" or "vec" =>
            n is 1 ? One
            : n is not 0 && n % 1000000 is 0 ? Many
            : Other,
        "bs" or "hr" or "sh" or "sr" =>
            n % 10 is 1 && n % 100 is not 11 ? One
            : n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14) ? Few
            : Other,
        "be" or "ru" or "uk" =>
            n % 10 is 1 && n % 100 is not 11 ? One
            : n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14) ? Few
            : n % 10 is 0 || n % 10 is >= 5 and <= 9 || n % 100 is >= 11 and <= 14 ? Many
            : Other,
        "blo" or "cv" or "ksh" =>
            n is 0 ? Zero
            : n is 1 ? One
            : Other,
        "ceb" or "fil" or "tl" =>
            n is 1 or 2 or 3 || n % 10 is not (4 or 6 or 9) ? One
            : Other,
        "dsb" or "hsb" or "sl" =>
            n % 100 is 1 ? One
            : n % 100 is 2 ? Two
            : n % 100 is 3 or 4 ? Few
            : Other,
        "ar" or "ars" =>
            n is 0 ? Zero
            : n is 1 ? One
            : n is 2 ? Two
            : n % 100 is >= 3 and <= 10 ? Few
            : n % 100 is >= 11 and <= 99 ? Many
            : Other,
        "cs" or "sk" =>
            n is 1 ? One
            : n is >= 2 and <= 4 ? Few
            : Other,
        "fr" or "pt" =>
            n is 0 or 1 ? One
            : n is not 0 && n % 1000000 is 0 ? Many
            : Other,
        "is" or "mk" =>
            n % 10 is 1 && n % 100 is not 11 ? One
            : Other,
        "lv" or "prg" =>
            n % 10 is 0 || n % 100 is >= 11 and <= 19 ? Zero
            : n % 10 is 1 && n % 100 is not 11 ? One
            : Other,
        "mo" or "ro" =>
            n is 1 ? One
            : n is 0 || n is not 1 && n % 100 is >= 1 and <= 19 ? Few
            : Other,
        "br" =>
            n % 10 is 1 && n % 100 is not (11 or 71 or 91) ? One
            : n % 10 is 2 && n % 100 is not (12 or 72 or 92) ? Two
            : n % 10 is 3 or 4 or 9
                && n % 100 is not ((>= 10 and <= 19) or (>= 70 and <= 79) or (>= 90 and <= 99)) ? Few
            : n is not 0 && n % 1000000 is 0 ? Many
            : Other,
        "cy" =>
            n is 0 ? Zero
            : n is 1 ? One
            : n is 2 ? Two
            : n is 3 ? Few
            : n is 6 ? Many
            : Other,
        "ga" =>
            n is 1 ? One
            : n is 2 ? Two
            : n is >= 3 and <= 6 ? Few
            : n is >= 7 and <= 10 ? Many
            : Other,
        "gd" =>
            n is 1 or 11 ? One
            : n is 2 or 12 ? Two
            : n is (>= 3 and <= 10) or (>= 13 and <= 19) ? Few
            : Other,
        "gv" =>
            n % 10 is 1 ? One
            : n % 10 is 2 ? Two
            : n % 100 is 0 or 20 or 40 or 60 or 80 ? Few
            : Other,
        "kw" =>
            n is 0 ? Zero
            : n is 1 ? One
            : n % 100 is 2 or 22 or 42 or 62 or 82
                || n % 1000 is 0 && n % 100000 is (>= 1000 and <= 20000) or 40000 or 60000 or 80000
                || n is not 0 && n % 1000000 is 100000 ? Two
            : n % 100 is 3 or 23 or 43 or 63 or 83 ? Few
            : n is not 1 && n % 100 is 1 or 21 or 41 or 61 or 81 ? Many
            : Other,
        "lag" =>
            n is 0 ? Zero
            : n is 0 or 1 && n is not 0 ? One
            : Other,
        "lt" =>
            n % 10 is 1 && n % 100 is not (>= 11 and <= 19) ? One
            : n % 10 is >= 2 and <= 9 && n % 100 is not (>= 11 and <= 19) ? Few
            : Other,
        "mt" =>
            n is 1 ? One
            : n is 2 ? Two
            : n is 0 || n % 100 is >= 3 and <= 10 ? Few
            : n % 100 is >= 11 and <= 19 ? Many
            : Other,
        "pl" =>
            n is 1 ? One
            : n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14) ? Few
            : n is not 1 && n % 10 is 0 or 1 || n % 10 is >= 5 and <= 9 || n % 100 is >= 12 and <= 14 ? Many
            : Other,
        "sgs" =>
            n % 10 is 1 && n % 100 is not 11 ? One
            : n is 2 ? Two
            : n is not 2 && n % 10 is >= 2 and <= 9 && n % 100 is not (>= 11 and <= 19) ? Few
            : Other,
        "shi" =>
            n is 0 or 1 ? One
            : n is >= 2 and <= 10 ? Few
            : Other,
        "tzm" =>
            n is 0 or 1 || n is >= 11 and <= 99 ? One
            : Other,
        "bm" or "bo" or "dz" or "hnj" or "id" or "ig" or "ii" or "ja" or "jbo" or "jv" or "jw" or "kde"
            or "kea" or "km" or "ko" or "lkt" or "lo" or "ms" or "my" or "nqo" or "osa" or "sah" or "ses" or "sg"
            or "su" or "th" or "to" or "tpi" or "vi" or "wo" or "yo" or "yue" or "zh" =>
            Other,
        _ => null,
    };
}
