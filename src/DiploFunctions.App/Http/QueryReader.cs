using System.Globalization;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;
using Microsoft.AspNetCore.Http;

namespace DiploFunctions.App.Http;

/// <summary>Reads a request's query string: each parameter once and of the right form, and none that is not known.</summary>
/// <remarks>Faults are gathered, so that one answer names them all; <see cref="Check"/> ends the request if there is any.</remarks>
internal sealed class QueryReader
{
    /// <summary>The most characters of a value.</summary>
    public const int MaxLength = 200;

    // Function keys may come in the query string; they belong to the host.
    private static readonly string[] HostParameters = ["code", "clientId"];

    // So that a question made of thousands of parameters is not answered with thousands of sentences.
    private const int MostErrors = 50;

    private readonly IQueryCollection _query;
    private readonly string[] _known;
    private readonly List<ParameterError> _errors = [];

    /// <param name="query">The query string.</param>
    /// <param name="known">The names of the parameters that the question takes.</param>
    public QueryReader(IQueryCollection query, params string[] known)
    {
        (_query, _known) = (query, known);
        foreach (var name in query.Keys.Where(key => !IsKnown(key, known) && !IsOfHost(key)).Order(StringComparer.Ordinal))
        {
            _errors.Add(new ParameterError(
                Printable(name),
                known.Length == 0 ? "is not known here; this question takes no parameters" : $"is not known here; there are {string.Join(", ", known)}"));
        }
    }

    /// <summary>A text of 1 to <paramref name="maxLength"/> characters; null when it is not given, wrong or not taken by the question.</summary>
    public string? Text(string name, int maxLength = MaxLength)
    {
        var values = IsKnown(name, _known) ? _query[name] : default;
        return values.Count switch
        {
            0 => null,
            > 1 => Fault<string>(name, $"is given {values.Count} times; give it once"),
            _ when string.IsNullOrWhiteSpace(values[0]) => Fault<string>(name, "is empty; give a value or leave it out"),
            _ when values[0]!.Length > maxLength => Fault<string>(name, $"has {values[0]!.Length} characters; at most {maxLength} are taken"),
            _ when values[0]!.Any(char.IsControl) => Fault<string>(name, "holds a control character"),
            _ => values[0],
        };
    }

    /// <summary>A person's name; null when it is not given or wrong.</summary>
    public string? PersonName(string name) => Words(name, "a name or a part of one");

    /// <summary>A text with at least one letter or digit; null when it is not given or wrong.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="wanted">What to give, for whoever gave none of these.</param>
    public string? Words(string name, string wanted = "words to look for")
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        return NameKey.Of(text).Length > 0 ? text : Fault<string>(name, $"holds no letter; give {wanted}");
    }

    /// <summary>A country or organisation; null when it is not given or wrong.</summary>
    public Party? PartyCode(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (Party.TryParse(text, out var party))
        {
            return party;
        }

        Refuse(
            name,
            $"is '{Shortened(text)}', which is no known code; give a country by ISO 3166-1 (VN) or an organisation by its short name (ASEAN)");
        return null;
    }

    /// <summary>A value of a closed set, as answers write it ("joint-statement"); null when it is not given or wrong.</summary>
    public TEnum? OneOf<TEnum>(string name)
        where TEnum : struct, Enum
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (EnumName.Of(value) == text)
            {
                return value;
            }
        }

        Refuse(name, $"is '{Shortened(text)}'; give one of {string.Join(", ", Enum.GetValues<TEnum>().Select(EnumName.Of))}");
        return null;
    }

    /// <summary>One of some words; null when it is not given or wrong.</summary>
    public string? OneOf(string name, IReadOnlyList<string> words)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        return words.Contains(text, StringComparer.Ordinal)
            ? text
            : Fault<string>(name, $"is '{Shortened(text)}'; give one of {string.Join(", ", words)}");
    }

    /// <summary>true or false; null when it is not given or wrong.</summary>
    public bool? YesOrNo(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        return bool.TryParse(text, out var value) ? value : Fault<bool?>(name, $"is '{Shortened(text)}'; give true or false");
    }

    /// <summary>true or false; false when it is not given or wrong.</summary>
    public bool Flag(string name) => YesOrNo(name) ?? false;

    /// <summary>The question with its page: its size, and where the page before it ended.</summary>
    public TQuery Paged<TQuery>(TQuery query)
        where TQuery : PagedQuery
    {
        if (Text("pageSize") is { } size)
        {
            query = int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var items) && items is >= 1 and <= PagedQuery.MaxPageSize
                ? query with { PageSize = items }
                : Fault("pageSize", $"is '{Shortened(size)}'; give 1 to {PagedQuery.MaxPageSize}", query);
        }

        if (Text("cursor", Cursor.LongestText) is { } text)
        {
            query = Cursor.TryRead(text, query, out var cursor)
                ? query with { After = cursor }
                : Fault("cursor", "is not one that this question gave out; follow nextLink, or leave it out to start from the first page", query);
        }

        return query;
    }

    /// <summary>What a question is told whose first page was asked for too long ago.</summary>
    public static RequestException ExpiredCursor() => RequestException.BadParameter(
        "cursor",
        string.Create(CultureInfo.InvariantCulture, $"is too old: pages can be asked for {MoveTime.CursorLife.TotalHours:N0} hours after the first; leave it out to begin anew"));

    /// <summary>Notes that a parameter is wrong, with what to give instead.</summary>
    public void Refuse(string name, string message) => _errors.Add(new ParameterError(name, message));

    /// <exception cref="RequestException">A parameter is wrong.</exception>
    public void Check()
    {
        if (_errors.Count > 0)
        {
            throw RequestException.BadParameters([.. _errors.Take(MostErrors)]);
        }
    }

    private static bool IsKnown(string name, string[] known) => known.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool IsOfHost(string name) => HostParameters.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>What somebody gave, short enough to be repeated to them.</summary>
    public static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";

    // A name that cannot be seen is told as it stands in an address.
    private static string Printable(string name) =>
        string.IsNullOrWhiteSpace(name) || name.Any(char.IsControl) ? $"'{Shortened(Uri.EscapeDataString(name))}'" : Shortened(name);

    private T? Fault<T>(string name, string message)
    {
        Refuse(name, message);
        return default;
    }

    private T Fault<T>(string name, string message, T otherwise)
    {
        Refuse(name, message);
        return otherwise;
    }
}
