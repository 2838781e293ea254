using DiploFunctions.App.Http.Formats;
using DiploFunctions.App.Http.Reading;
using DiploFunctions.App.Queries;
using DiploFunctions.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DiploFunctions.App.Http;

/// <summary>Makes the answers to questions for facts.</summary>
public sealed class FactAnswers(PageLinks links)
{
    /// <summary>A page in the format that was asked for.</summary>
    internal Answer List<TQuery, TFact>(HttpRequest request, FactQuestion<TQuery, TFact> question, Page<MergedFact<TFact>> page)
        where TQuery : FactQuery
        where TFact : Fact
    {
        var addresses = links.Around(request, page.NextCursor);
        var format = question.Format.Format;
        var body = question.Format.Write(new FactPage<TFact>(question.View, page.Items, question.Fields, addresses));
        return new BytesAnswer(body, format.ContentType)
            .With(HeaderNames.Link, PageLinks.ToNext(addresses.Next))
            .With(HeaderNames.ContentDisposition, format == Format.Csv ? $"attachment; filename=\"{question.View.List}.csv\"" : null);
    }

    /// <summary>A fact; when it was asked for by an id that it had before, with the address that it has now.</summary>
    /// <exception cref="RequestException">There is no such fact, or a parameter is wrong.</exception>
    internal async Task<Answer> OneAsync<TFact>(HttpRequest request, string id, FactView<TFact> view, Func<string, Task<MergedFact<TFact>?>> find)
        where TFact : Fact
    {
        var read = new QueryReader(request.Query, FieldChoice.Name);
        var fields = FieldChoice.Read(read, view.Fields);
        read.Check();
        var merged = await find(id) ?? throw NotFound(view);
        return new JsonAnswer(JsonFacts.Cut(view.Answer(merged), fields))
            .With(HeaderNames.LastModified, HeaderUtilities.FormatDate(merged.Updated))
            .With(HeaderNames.ContentLocation, merged.Id == id ? null : links.ToFact(request, view.List, merged.Id));
    }

    /// <summary>What each article changed in a fact.</summary>
    /// <exception cref="RequestException">There is no such fact, or a parameter is wrong.</exception>
    internal static async Task<Answer> HistoryAsync<TFact>(
        HttpRequest request, string id, FactView<TFact> view, Func<string, Task<IReadOnlyList<HistoryEntry>?>> find)
        where TFact : Fact
    {
        new QueryReader(request.Query).Check();

        // The ids of visits begin with v, those of meetings with m, those of agreements with a.
        var isOfList = id.StartsWith(view.List[0]);
        return isOfList && await find(id) is { } history
            ? new JsonAnswer(new PageAnswer<HistoryEntry>(history, NextLink: null))
            : throw NotFound(view);
    }

    /// <summary>A calendar of visits, named after the countries that were asked for.</summary>
    internal Answer Calendar(HttpRequest request, VisitQuery query, IReadOnlyList<MergedFact<Visit>> visits)
    {
        var countries = query.Parties.Concat(new[] { query.From, query.To }.OfType<Party>()).Distinct().Select(party => party.NameIn("en"));
        var name = string.Join(" – ", countries.Prepend("DiploFunctions"));
        return new BytesAnswer(VisitCalendar.Write(name, visits, links.Around(request).OfFact), Format.Calendar.ContentType)
            .With(HeaderNames.ContentDisposition, "inline; filename=\"calendar.ics\"");
    }

    /// <summary>A feed of facts of all types, the last changed first.</summary>
    internal Answer Feed(
        HttpRequest request,
        IReadOnlyList<MergedFact<Visit>> visits,
        IReadOnlyList<MergedFact<Meeting>> meetings,
        IReadOnlyList<MergedFact<Agreement>> agreements)
    {
        var addresses = links.Around(request);
        var entries = visits.Select(visit => AtomEntry.Of(VisitView.View, visit, addresses.OfFact))
            .Concat(meetings.Select(meeting => AtomEntry.Of(MeetingView.View, meeting, addresses.OfFact)))
            .Concat(agreements.Select(agreement => AtomEntry.Of(AgreementView.View, agreement, addresses.OfFact)))
            .OrderByDescending(entry => entry.Updated)
            .ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Take(FeedConditions.MostEntries);
        return new BytesAnswer(AtomFeed.Write("facts", [.. entries], addresses), Format.Atom.ContentType);
    }

    private static RequestException NotFound<TFact>(FactView<TFact> view)
        where TFact : Fact =>
        RequestException.NotFound($"There is no such fact among {view.List}; ids come from /api/{view.List}.");
}
