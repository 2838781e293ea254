using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public sealed class Document : IDocument
{
    private readonly Action<IDocumentContainer> _handler;
    private DocumentMetadata _metadata = DocumentMetadata.Default;
    private DocumentSettings _settings = DocumentSettings.Default;

    private Document(Action<IDocumentContainer> handler) => _handler = handler;

    public static Document Create(Action<IDocumentContainer> handler) => new(handler);

    public Document WithMetadata(DocumentMetadata metadata)
    {
        _metadata = metadata ?? _metadata;
        return this;
    }

    public Document WithSettings(DocumentSettings settings)
    {
        _settings = settings ?? _settings;
        return this;
    }

    public DocumentSettings GetSettings() => _settings;

    public DocumentMetadata GetMetadata() => _metadata;

    public void Compose(IDocumentContainer container) => _handler(container);
}
