using System.Collections.Frozen;
using Scriban;
using Scriban.Runtime;

namespace IlnSite.Render;

/// <summary>What a template may read of one kind of thing: the names and how to find their values. No reflection; what
/// is not in the table does not exist for a theme.</summary>
sealed class Noun<T>(Dictionary<string, Func<T, object?>> members)
    where T : class
{
    readonly FrozenDictionary<string, Func<T, object?>> members = members.ToFrozenDictionary(StringComparer.Ordinal);

    public object? Of(T? value) => value is null ? null : new ThemeObject(name => members.TryGetValue(name, out var read)
        ? (true, read(value))
        : (false, null), members.Keys);

    /// <summary>A list for templates; null where it is empty, so that <c>if</c> can ask for it.</summary>
    public object? List(IEnumerable<T> values)
    {
        var list = new ScriptArray(values.Select(Of));
        return list.Count > 0 ? list : null;
    }
}

/// <summary>One thing as a template sees it: read-only, its values made when asked for.</summary>
sealed class ThemeObject(Func<string, (bool Known, object? Value)> read, IEnumerable<string> names) : IScriptObject
{
    public int Count => names.Count();

    public bool IsReadOnly { get => true; set => throw new NotSupportedException(); }

    public IEnumerable<string> GetMembers() => names;

    public bool Contains(string member) => names.Contains(member);

    public bool TryGetValue(TemplateContext? context, Scriban.Parsing.SourceSpan span, string member, out object? value)
    {
        (var known, value) = read(member);
        return known;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, Scriban.Parsing.SourceSpan span, string member, object? value, bool readOnly) =>
        false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
        // Always read-only.
    }

    public IScriptObject Clone(bool deep) => this;
}
