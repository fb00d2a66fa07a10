using System.Xml;

namespace IlnSite.Verify;

/// <summary>Looks at finished feeds and the sitemap: well-formed, every entry with an id of its own.</summary>
static class FeedRules
{
    public static void Check(OutputFile file, Report report)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        try
        {
            using var bytes = new MemoryStream(file.Bytes.ToArray());
            using var xml = XmlReader.Create(bytes, new() { DtdProcessing = DtdProcessing.Prohibit });
            while (xml.Read())
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "guid" } && xml.ReadElementContentAsString() is var id && !ids.Add(id))
                    report.Add(Codes.FeedInvalid, PageRules.PlaceOf(file.Output), $"Two entries of {file.Output.Url} have the id {Spelling.Quote(id)}; readers would show only one of them.",
                        "take the line  id:  out of one of the two posts, or rename its file");
        }
        catch (XmlException fault)
        {
            report.Add(
                Codes.FeedInvalid,
                PageRules.PlaceOf(file.Output),
                $"{file.Output.Url} is not well-formed on line {fault.LineNumber}.");
        }
    }
}
