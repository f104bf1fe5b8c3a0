using System.Globalization;
using System.Text;
using System.Xml;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>What has been published, corrected and withdrawn, as an Atom feed (RFC 4287). It tells of nothing before its hour.</summary>
public static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int MostEntries = 50;

    /// <summary>Media type of the feed.</summary>
    public const string MediaType = "application/atom+xml; charset=utf-8";

    /// <summary>The feed.</summary>
    /// <param name="book">The releases at this moment.</param>
    /// <param name="site">Address of the site, without a slash at the end.</param>
    /// <param name="language">The language.</param>
    public static byte[] Write(ReleaseBook book, string site, Language language)
    {
        ArgumentNullException.ThrowIfNull(book);
        var (query, code) = language == Language.English ? ("?lang=en", "en") : ("", "da");
        var entries = book.Published.OrderByDescending(Updated).Take(MostEntries).ToList();
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, code);
            Element(xml, "id", "urn:socialstat:releases:" + code);
            Element(xml, "title", language == Language.English ? "Socialstat: releases" : "Socialstat: udgivelser");
            Element(xml, "updated", Moment(entries.Count == 0 ? DateTimeOffset.UnixEpoch : Updated(entries[0])));
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", "Socialstat");
            xml.WriteEndElement();
            Link(xml, "self", site + "/feed.atom" + query, "application/atom+xml");
            Link(xml, "alternate", site + "/releases" + query, "text/html");
            foreach (var release in entries)
                Entry(xml, release, book, site, language);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Entry(XmlWriter xml, Release release, ReleaseBook book, string site, Language language)
    {
        string Say(string danish, string english) => language == Language.English ? english : danish;
        var query = language == Language.English ? "?lang=en" : "";
        var isBack = release.Withdrawn?.At <= book.Instant;
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", "urn:socialstat:release:" + release.Id);
        Element(xml, "title", (isBack ? Say("Trukket tilbage: ", "Withdrawn: ") : "") + release.Title.In(language));
        Element(xml, "published", Moment(release.PublicFrom!.Value));
        Element(xml, "updated", Moment(Updated(release)));
        Link(xml, "alternate", $"{site}/releases/{release.Id}{query}", "text/html");
        foreach (var table in release.Tables)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", table);
            xml.WriteEndElement();
        }

        var summary = Say("Tabeller: ", "Tables: ") + string.Join(", ", release.Tables) + ".";
        if (release.Remark is { } remark)
            summary += " " + Say($"Retter {release.Corrects}: ", $"Corrects {release.Corrects}: ") + remark.In(language);
        if (isBack)
            summary += " " + release.Withdrawn!.Reason.In(language);
        xml.WriteStartElement("summary", Atom);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(summary);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static DateTimeOffset Updated(Release release) =>
        release.Withdrawn is { } back && back.At > release.PublicFrom ? back.At : release.PublicFrom!.Value;

    private static string Moment(DateTimeOffset instant) => PublicationHour.InDenmark(instant).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, text);

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
