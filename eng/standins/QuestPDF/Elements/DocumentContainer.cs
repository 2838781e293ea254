using QuestPDF.Infrastructure;

namespace QuestPDF.Elements;

internal sealed class DocumentContainer : IDocumentContainer
{
    public List<Page> Pages { get; } = [];

    public Page TheOnlyPage => Pages is [var page]
        ? page
        : throw new NotSupportedException("The stand-in for QuestPDF makes documents of one Page() only.");
}
