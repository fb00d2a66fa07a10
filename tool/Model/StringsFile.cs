namespace IlnSite.Model;

/// <summary>A file of the interface's words: strings/fr.yml, strings/countries/fr.yml.</summary>
/// <param name="Language">BCP 47, from the file's name.</param>
/// <param name="Words">By dotted name, in the order of the file.</param>
sealed record StringsFile(SourceFile File, string Language, ImmutableArray<(Sourced<string> Name, string Text)> Words);
