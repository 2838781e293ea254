using QuestPDF.Infrastructure;

namespace QuestPDF.Elements.Table;

public interface ITableCellContainer : IContainer
{
}
