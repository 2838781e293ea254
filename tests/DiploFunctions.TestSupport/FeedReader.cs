using System.Text.Json;

namespace DiploFunctions.TestSupport;

/// <summary>Reads feeds as a feed reader does: with rss-parser, which many programs use.</summary>
public static class FeedReader
{
    private const string Script = """
        const Parser = (await import('rss-parser')).default;
        const chunks = [];
        for await (const chunk of process.stdin) chunks.push(chunk);
        const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
        process.stdout.write(JSON.stringify(await new Parser().parseString(text)));
        """;

    /// <summary>The feed's <c>title</c>, and its <c>items</c> with <c>id</c>, <c>title</c>, <c>link</c>, <c>isoDate</c> and <c>summary</c>.</summary>
    /// <exception cref="InvalidOperationException">It is no feed; the message holds what the reader says.</exception>
    public static Task<JsonElement> ReadAsync(byte[] feed) => NodeReader.ReadAsync("rss-parser", Script, feed);
}
