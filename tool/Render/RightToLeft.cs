// Do not edit. Made by tests/Data/make-languages.mjs from cldr-core 48.2.0 (Unicode-3.0).
using System.Collections.Frozen;

namespace IlnSite.Render;

/// <summary>Which languages and scripts are written from right to left.</summary>
static class RightToLeft
{
    static readonly FrozenSet<string> Scripts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "adlm", "arab", "armi", "avst", "chrs", "cprt", "elym", "gara", "hatr", "hebr", "hung", "khar", "lydi",
        "mand", "mani", "mend", "merc", "mero", "narb", "nbat", "nkoo", "orkh", "ougr", "palm", "phli", "phlp",
        "phnx", "prti", "rohg", "samr", "sarb", "sidt", "sogd", "sogo", "syrc", "thaa", "yezi");

    static readonly FrozenSet<string> Languages = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "aao", "abh", "abv", "acm", "acq", "acw", "acx", "adf", "ae", "aeb", "aec", "aee", "aeq", "afb", "aib",
        "aii", "aij", "aiq", "amw", "apc", "apd", "ar", "arc", "arq", "ars", "ary", "arz", "ask", "atn", "auj",
        "auz", "avd", "avl", "ayh", "ayl", "ayn", "ayp", "azb", "bal", "bdz", "bej", "bft", "bgn", "bgp", "bhe",
        "bhm", "bhn", "bjf", "bjm", "bqi", "brh", "brk", "bsh", "bsk", "chg", "cja", "ckb", "clh", "czk", "dcc",
        "def", "deh", "dgl", "dmk", "dml", "dv", "ecy", "esh", "fa", "fay", "faz", "fia", "fub", "gbz", "ggg",
        "gha", "ghr", "gig", "gjk", "gju", "glh", "glk", "grr", "gwc", "gwf", "gwt", "gzi", "hac", "haz", "hbo",
        "he", "hkh", "hnd", "hno", "hoh", "hrt", "hrz", "hss", "huy", "isk", "itk", "iw", "jad", "jat", "jbe",
        "jbn", "jdg", "ji", "jnd", "jog", "jpa", "jpr", "jrb", "jye", "kbu", "kby", "kcy", "kfm", "khw", "klj",
        "kmz", "kqd", "ks", "ktl", "kvx", "kxp", "lad", "lah", "lhs", "lki", "lrc", "lrk", "lrl", "lsa", "lsd",
        "lss", "luv", "luz", "mby", "mde", "mey", "mfa", "mfi", "mhj", "mid", "mki", "mnj", "mve", "mvy", "myz",
        "mzb", "mzn", "nli", "nlm", "nqo", "ntz", "nyq", "oar", "obm", "odk", "oru", "ota", "otk", "oui", "pal",
        "pbt", "pgd", "phl", "phn", "phr", "phv", "plk", "prc", "prd", "prx", "ps", "psh", "psi", "pst", "qxq",
        "rdb", "rhg", "rmt", "sam", "sbn", "scl", "sd", "sdb", "sdf", "sdg", "sdh", "sds", "sgr", "sgy", "shd",
        "shm", "shu", "shv", "siy", "siz", "skr", "smp", "smy", "sog", "sqo", "sqt", "srh", "srz", "ssh", "sts",
        "swb", "syc", "syn", "syr", "tjo", "tks", "tmr", "tov", "tra", "trg", "trm", "trw", "ug", "ur", "ush",
        "uzs", "vaf", "vgr", "vmh", "wbk", "wlo", "wne", "wni", "wsv", "xco", "xhe", "xka", "xkc", "xkj", "xkp",
        "xld", "xly", "xmn", "xmr", "xna", "xpr", "xsa", "xsd", "xvi", "ydg", "yhd", "yi", "yih", "yud", "zba",
        "zdj", "zrp", "zum");

    /// <summary>Written the other way than their language elsewhere: ku-IQ from the right, sd-IN not.</summary>
    static readonly FrozenSet<string> Exceptions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "az-iq", "az-ir", "ha-cm", "ha-sd", "kk-af", "kk-cn", "kk-ir", "kk-mn", "ku-iq", "ku-ir", "ku-lb", "ky-cn",
        "mey-sn", "ms-cc", "pa-pk", "sd-in", "tg-pk", "ug-kz", "ug-mn", "uz-af");

    /// <param name="tag">BCP 47: ar, az-Arab, pa-PK.</param>
    public static bool Has(string tag)
    {
        var parts = tag.Split('-');
        if (parts.Skip(1).FirstOrDefault(part => part.Length == 4) is { } script)
            return Scripts.Contains(script);
        return Languages.Contains(parts[0]) != (parts.Length > 1 && Exceptions.Contains($"{parts[0]}-{parts[1]}"));
    }
}
