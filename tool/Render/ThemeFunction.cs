using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace IlnSite.Render;

/// <summary>A function that templates may call.</summary>
/// <param name="least">How many values it needs.</param>
/// <param name="most">How many it takes.</param>
sealed class ThemeFunction(int least, int most, Func<TemplateContext, object?[], object?> call) : IScriptCustomFunction
{
    public int RequiredParameterCount => least;

    public int ParameterCount => most;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement)
    {
        if (arguments.Count < least || arguments.Count > most)
            throw new ThemeFault(
                Codes.ThemeTemplate,
                $"This function takes {least} to {most} values, not {arguments.Count}.");
        return call(context, [.. arguments]);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
