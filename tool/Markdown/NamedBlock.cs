using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace IlnSite.Markdown;

/// <summary>Text between a line <c>:::name</c> and a line <c>:::</c>.</summary>
sealed class NamedBlock(BlockParser parser) : ContainerBlock(parser), IFencedBlock
{
    /// <summary>The first word behind the colons; the editor's own until <see cref="BlockRules"/> has looked at it.</summary>
    public string Name => Info ?? "";

    public string Opening { get; set; } = "<div>";

    public string Closing { get; set; } = "</div>";

    public char FencedChar { get; set; }

    public int OpeningFencedCharCount { get; set; }

    public StringSlice TriviaAfterFencedChar { get; set; }

    public string? Info { get; set; }

    public StringSlice UnescapedInfo { get; set; }

    public StringSlice TriviaAfterInfo { get; set; }

    public string? Arguments { get; set; }

    public StringSlice UnescapedArguments { get; set; }

    public StringSlice TriviaAfterArguments { get; set; }

    public NewLine InfoNewLine { get; set; }

    public StringSlice TriviaBeforeClosingFence { get; set; }

    /// <summary>0 while the block was not closed.</summary>
    public int ClosingFencedCharCount { get; set; }
}

sealed class NamedBlockParser : FencedBlockParserBase<NamedBlock>
{
    public NamedBlockParser()
    {
        OpeningCharacters = [':'];
        InfoPrefix = null;
    }

    protected override NamedBlock CreateFencedBlock(BlockProcessor processor) => new(this);
}

/// <summary>A finished piece of markup, put where a photo's paragraph was.</summary>
sealed class MarkupBlock(Html markup) : LeafBlock(null)
{
    public Html Markup { get; } = markup;
}
