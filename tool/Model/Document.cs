namespace IlnSite.Model;

/// <summary>A file of content whose data were understood.</summary>
/// <param name="File">The file they were read from.</param>
/// <param name="Name">The file's name without folder and ending (a folder post: the folder's name).</param>
/// <param name="Meta">The data.</param>
/// <param name="BodyStart">Offset of the first character of the Markdown text; the end of the file where there is none.</param>
sealed record Document<TMeta>(SourceFile File, string Name, TMeta Meta, int BodyStart);
