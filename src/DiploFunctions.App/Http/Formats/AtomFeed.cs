using System.Xml;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>Facts as a feed (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string Author = "DiploFunctions";

    public static byte[] Write<TFact>(FactPage<TFact> page)
        where TFact : Fact =>
        Write(
            page.View.List,
            [.. page.Facts.Select(fact => AtomEntry.Of(page.View, fact, page.Addresses.OfFact))],
            page.Addresses);

    /// <summary>A feed of entries.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="entries">The entries, in the order that they are to stand in.</param>
    /// <param name="addresses">Where it is found.</param>
    public static byte[] Write(string title, IReadOnlyList<AtomEntry> entries, PageAddresses addresses)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Indent = true, Encoding = new System.Text.UTF8Encoding(false) }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("id", Namespace, StableUuid.UrnOf(new Uri(addresses.First).PathAndQuery));
            Text(xml, "title", $"{Author}: {title}");

            // An empty feed has not changed since ever: the clock would make it another one each time.
            Instant(xml, "updated", entries.Select(entry => entry.Updated).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max());
            xml.WriteStartElement("author", Namespace);
            Text(xml, "name", Author);
            xml.WriteEndElement();
            Link(xml, "self", addresses.Self, Format.Atom.MediaType);
            if (addresses.Next is { } next)
            {
                Link(xml, "next", next, Format.Atom.MediaType);
            }

            foreach (var entry in entries)
            {
                Write(xml, entry);
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, StableUuid.UrnOf(entry.Name));
        Text(xml, "title", entry.Title);
        Instant(xml, "updated", entry.Updated);
        Instant(xml, "published", entry.Published);
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", entry.Category);
        xml.WriteEndElement();
        Link(xml, "alternate", entry.Address, Format.Json.MediaType);
        foreach (var source in entry.Sources.Select(source => source.WebAddress()).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            Link(xml, "via", source, type: null);
        }

        Text(xml, "summary", string.Join('\n', entry.Sources.Select(source => source.Quotation())));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address, string? type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }

        xml.WriteEndElement();
    }

    private static void Instant(XmlWriter xml, string name, DateTimeOffset instant) =>
        xml.WriteElementString(name, Namespace, XmlConvert.ToString(instant.UtcDateTime, XmlDateTimeSerializationMode.Utc));

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, PlainText.Of(text));
}
