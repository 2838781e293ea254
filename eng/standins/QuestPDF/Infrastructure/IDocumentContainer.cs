namespace QuestPDF.Infrastructure;

public interface IDocumentContainer
{
}
