using DiploFunctions.Extraction.Facts.Agreements;
using DiploFunctions.Extraction.Facts.Meetings;
using DiploFunctions.Extraction.Facts.Visits;
using DiploFunctions.Extraction.Facts.Visits.Indirect;
using DiploFunctions.Extraction.Facts.Visits.Who;

namespace DiploFunctions.Extraction.Facts;

/// <summary>All that an article tells, in reading order, before tellings of the same fact are merged.</summary>
internal sealed class Tellings(ArticleContext context)
{
    private readonly List<VisitTelling> _visits = [];
    private readonly List<VisitTelling> _inferred = [];
    private readonly List<VisitTelling> _signers = [];
    private readonly List<MeetingTelling> _meetings = [];
    private readonly List<AgreementTelling> _agreements = [];

    /// <summary>Visits that words of travel tell, then those that meetings tell.</summary>
    public IEnumerable<VisitTelling> Travels => _visits.Concat(_inferred);

    /// <summary>Visits that signatures tell.</summary>
    public IReadOnlyList<VisitTelling> Signers => _signers;

    public IReadOnlyList<MeetingTelling> Meetings => _meetings;

    public IReadOnlyList<AgreementTelling> Agreements => _agreements;

    /// <summary>Takes in what a part tells.</summary>
    public void Add(PartFindings part)
    {
        var (reading, calendar) = part;
        context.Reference = calendar.Reference;
        context.Legs.Add(calendar, reading);
        var meetings = new MeetingExtractor(reading, calendar).Find();
        var travels = new VisitExtractor(reading, calendar);
        var visits = travels.Find();
        _meetings.AddRange(meetings);
        _visits.AddRange(visits.Select(TravelParty.Noted));
        _inferred.AddRange(InferredVisits.From(context, reading, meetings, visits, travels.Events).Select(TravelParty.Noted));
        var agreements = new AgreementExtractor(reading, calendar, meetings, visits).Find();
        _agreements.AddRange(agreements);
        _signers.AddRange(SignerVisits.From(agreements));
    }
}
