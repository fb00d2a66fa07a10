using Scriban;
using Scriban.Runtime;

namespace IlnSite.Render;

/// <summary>The state of one page while it is made: escapes every string, knows only our functions, bounded in time and
/// depth.</summary>
sealed class ThemeContext : TemplateContext
{
    static readonly ScriptObject Safe = SafeBuiltins();

    public ThemeContext(ScriptObject functions, Func<string, Template?> templates, CancellationToken bound)
        : base(Builtins(functions))
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        NewLine = "\n";
        // Zero lifts a limit: Scriban would cut strings of 1 MiB in silence and stop loops at 1,000.
        LoopLimit = 0;
        LimitToString = 0;
        RecursiveLimit = 50;
        CancellationToken = bound;
        BuiltinObject.SetValue("include", Include(templates), readOnly: true);
    }

    public override TemplateContext Write(Scriban.Parsing.SourceSpan span, object? textAsObject)
    {
        if (textAsObject is Html html)
            Write(html.Value);
        else if (textAsObject is not null)
            Write(Html.Encode(textAsObject as string ?? ObjectToString(textAsObject) ?? ""));
        return this;
    }

    static ScriptObject Builtins(ScriptObject functions)
    {
        var builtins = new ScriptObject(StringComparer.Ordinal);
        Safe.CopyTo(builtins);
        functions.CopyTo(builtins);
        return builtins;
    }

    /// <summary>Scriban's own functions on lists and strings. Not those that know the time, draw random numbers, match
    /// patterns (which can take for ever) or compile text.</summary>
    static ScriptObject SafeBuiltins()
    {
        var all = GetDefaultBuiltinObject();
        var safe = new ScriptObject(StringComparer.Ordinal);
        foreach (var name in new[] { "array", "string", "empty" })
            if (all.TryGetValue(name, out var functions))
                safe.SetValue(name, functions, readOnly: true);
        return safe;
    }

    /// <summary>Scriban's own include returns a string, which would be escaped once more.</summary>
    static ThemeFunction Include(Func<string, Template?> templates) => new(1, 1, (context, arguments) =>
    {
        var name = $"partials/{arguments[0]}";
        var partial = templates(name)?.Page ?? throw new ThemeFault(
            Codes.ThemeMissing,
            $"The theme has no {name}.html.");
        context.EnterRecursive(partial);
        context.PushOutput();
        try
        {
            context.Evaluate(partial);
        }
        finally
        {
            context.ExitRecursive(partial);
        }
        return new Html(context.PopOutput().ToString() ?? "");
    });
}
