namespace IlnSite.Render.Head;

/// <summary>A citation as a record of RIS, which EndNote, Zotero and library catalogues read. Lines end in CR LF.</summary>
static class Ris
{
    public static string Of(Citation citation)
    {
        var record = new StringBuilder();
        Field("TY", "BLOG");
        foreach (var author in citation.Authors)
            Field("AU", author);
        Field("TI", citation.Title);
        Field("T2", citation.Site);
        Field("PY", string.Create(CultureInfo.InvariantCulture, $"{citation.Date.Year:0000}"));
        // Year, month and day between slashes; those not known are left out, the slashes stay.
        Field("DA", string.Create(CultureInfo.InvariantCulture, $"{citation.Date.Year:0000}/{citation.Date.Month:00}/{citation.Date.Day:00}"));
        Field("UR", citation.Address);
        Field("LA", citation.Language);
        foreach (var keyword in citation.Keywords)
            Field("KW", keyword);
        if (citation.Summary.Length > 0)
            Field("AB", citation.Summary);
        Field("ER", "");
        return record.ToString();

        // A line end in a value would start another field.
        void Field(string tag, string value) =>
            record.Append(tag).Append("  - ").AppendJoin("", value.Select(c => char.IsControl(c) ? ' ' : c)).Append("\r\n");
    }
}
