// Long because it is the whole contract of a theme, read top to bottom; splitting it would hide what belongs together.
using IlnSite.Render.Head;
using NodaTime;
using NodaTime.Text;
using Scriban.Runtime;
using Period = IlnSite.Model.Period;

namespace IlnSite.Render;

/// <summary>
/// The contract between the tool and a theme: each noun with the names that a template may read. Read it top to bottom;
/// what is not here, a theme cannot see. Texts and lists that are empty are null, so that <c>if</c> can ask for them.
/// Addresses are ready for an href; <c>permalink</c> is the whole one.
/// </summary>
sealed class Nouns
{
    public Nouns(Site site, Strings strings)
    {
        var urls = site.Urls;
        var related = new Related(site);
        KindOf = post => strings.Text($"kind.{post.Meta.Kind.ToString().ToLowerInvariant()}");
        Crumb = new(new()
        {
            ["title"] = crumb => crumb.Title,
            ["url"] = crumb => urls.Link(crumb.Url),
        });
        Named = new(new()
        {
            ["name"] = named => named.Name,
            ["content"] = named => named.Content,
        });
        Reply = new(new()
        {
            ["title"] = reply => reply.Title,
            ["link"] = reply => reply.Link,
        });
        Cite = new(new()
        {
            ["plain"] = citation => PlainCitation.Of(citation, strings),
            ["bibtex"] = BibTeX.Of,
            ["bibtex_link"] = citation => Sharing.File("application/x-bibtex", BibTeX.Of(citation)),
            ["bibtex_file"] = citation => $"{citation.Key}.bib",
            ["ris"] = Ris.Of,
            ["ris_link"] = citation => Sharing.File("application/x-research-info-systems", Ris.Of(citation)),
            ["ris_file"] = citation => $"{citation.Key}.ris",
        });
