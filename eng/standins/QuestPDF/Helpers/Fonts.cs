namespace QuestPDF.Helpers;

public static class Fonts
{
    public const string Lato = "Lato";
}
