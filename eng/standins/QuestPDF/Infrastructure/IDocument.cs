namespace QuestPDF.Infrastructure;

public interface IDocument
{
    DocumentMetadata GetMetadata() => DocumentMetadata.Default;

    void Compose(IDocumentContainer container);
}
