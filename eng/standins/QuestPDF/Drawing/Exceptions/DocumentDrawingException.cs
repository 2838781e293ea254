namespace QuestPDF.Drawing.Exceptions;

public sealed class DocumentDrawingException : Exception
{
    internal DocumentDrawingException(string message)
        : base(message)
    {
    }
}
