using System.Text;
using System.Text.Encodings.Web;
using DiploFunctions.App.Http;
using Microsoft.AspNetCore.Http;

namespace DiploFunctions.App.Recipients;

/// <summary>The small page behind a link of a mail: a sentence, and a button where there is something to do.</summary>
/// <remarks>Opening a link does nothing by itself: mail scanners open them too.</remarks>
internal sealed class LinkPage : Answer
{
    private const string Style =
        "body{font:18px/1.5 sans-serif;max-width:34em;margin:3em auto;padding:0 1em}button{font:inherit;padding:.5em 1em}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}}";

    private readonly int _status;
    private readonly string _html;

    private LinkPage(int status, LetterWords words, string title, string text, string button)
    {
        (_status, _html) = (status, Write(words, title, text, button));
        With("Cache-Control", "no-store");
        With("Referrer-Policy", "no-referrer");
        With("X-Robots-Tag", "noindex");
        With("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    }

    protected override int Status => _status;

    protected override string? ContentType => "text/html; charset=utf-8";

    /// <summary>Asks to press a button, which posts to the same address.</summary>
    /// <param name="topic">"confirm" or "leave".</param>
    /// <param name="field">What the button sends, as name and value; null for nothing.</param>
    public static LinkPage Ask(LetterWords words, string topic, (string Name, string Value)? field = null)
    {
        var hidden = field is { } one ? $"<input type=\"hidden\" name=\"{one.Name}\" value=\"{one.Value}\">" : "";
        var button = $"<form method=\"post\">{hidden}<button>{Encoded(words.Say($"page.{topic}.button"))}</button></form>";
        return new LinkPage(StatusCodes.Status200OK, words, words.Say($"page.{topic}.title"), words.Say($"page.{topic}.ask"), button);
    }

    /// <summary>Says that it is done.</summary>
    public static LinkPage Done(LetterWords words, string topic) =>
        new(StatusCodes.Status200OK, words, words.Say($"page.{topic}.title"), words.Say($"page.{topic}.done"), "");

    /// <summary>Says why a link does not work: 400, or 410 when it did before.</summary>
    public static LinkPage Fault(LetterWords words, LinkState state)
    {
        var (status, topic) = state == LinkState.Expired ? (StatusCodes.Status410Gone, "expired") : (StatusCodes.Status400BadRequest, "refused");
        return new LinkPage(status, words, words.Say($"page.{topic}.title"), words.Say($"page.{topic}.text"), "");
    }

    protected override ReadOnlyMemory<byte> Body() => Encoding.UTF8.GetBytes(_html);

    private static string Write(LetterWords words, string title, string text, string button) =>
        $"""
        <!DOCTYPE html>
        <html lang="{words.Language}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{Encoded(title)}</title><style>{Style}</style></head>
        <body><h1>{Encoded(title)}</h1><p>{Encoded(text)}</p>{button}</body>
        </html>
        """;

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
