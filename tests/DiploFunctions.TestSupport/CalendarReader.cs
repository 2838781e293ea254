using System.Text.Json;

namespace DiploFunctions.TestSupport;

/// <summary>Reads calendars as a calendar program does: with ical.js, which many of them are built on.</summary>
public static class CalendarReader
{
    // Strict: a line that is no property ends it with an error.
    private const string Script = """
        const ICAL = (await import('ical.js')).default;
        const chunks = [];
        for await (const chunk of process.stdin) chunks.push(chunk);
        const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
        const values = (part) => Object.fromEntries(part.getAllProperties().map((p) => [p.name, p.getValues().map(String).join(';')]));
        ICAL.design.strict = true;
        const calendar = new ICAL.Component(ICAL.parse(text));
        if (calendar.name !== 'vcalendar') throw new Error(`a ${calendar.name} is no calendar`);
        process.stdout.write(JSON.stringify({ ...values(calendar), events: calendar.getAllSubcomponents('vevent').map(values) }));
        """;

    /// <summary>The calendar's properties by their lower-case names, and its <c>events</c> with theirs; all values as text.</summary>
    /// <exception cref="InvalidOperationException">It is no calendar; the message holds what the reader says.</exception>
    public static Task<JsonElement> ReadAsync(byte[] calendar) => NodeReader.ReadAsync("ical.js", Script, calendar);
}
