using System.Globalization;
using System.Text;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>The text that subscribers get by mail when a release is public. It has no figures, only what is new and where it is found.</summary>
public static class ReleaseMail
{
    /// <summary>Subject and text.</summary>
    /// <param name="release">The release.</param>
    /// <param name="manifest">Its manifest.</param>
    /// <param name="changes">What it changed in earlier releases.</param>
    /// <param name="site">Address of the site, without a slash at the end.</param>
    /// <param name="language">The language.</param>
    public static (string Subject, string Body) Of(Release release, ReleaseManifest manifest, IEnumerable<TableRevision> changes, string site, Language language)
    {
        ArgumentNullException.ThrowIfNull(release);
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(changes);
        string Say(string danish, string english) => language == Language.English ? english : danish;
        var day = release.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var title = release.Title.In(language);
        var link = site + "/releases/" + release.Id + (language == Language.English ? "?lang=en" : "");
        var body = new StringBuilder();
        body.Append(Say($"{title} er offentliggjort {day} kl. 08:00.", $"{title} was published on {day} at 08:00.")).Append("\n\n");
        if (manifest.Remark is { } remark)
            body.Append(Say($"Udgivelsen retter {manifest.Corrects}: {remark.Da}", $"The release corrects {manifest.Corrects}: {remark.En}")).Append("\n\n");
        body.Append(Say("Tabeller:", "Tables:")).Append('\n');
        foreach (var table in manifest.Tables)
            body.Append(CultureInfo.InvariantCulture, $"  {table.Table}, {table.FirstYear}-{table.LastYear}: {site}/tables/{table.Table}{(language == Language.English ? "?lang=en" : "")}\n");
        AppendChanges(body, changes, Say);
        foreach (var unapproved in ReleaseRemarks.Of(manifest.Unapproved))
            body.Append('\n').Append(unapproved.In(language)).Append('\n');
        body.Append('\n').Append(Say("Hvad der er ændret, celle for celle, og hvordan tallene er beskyttet: ", "What has changed, cell by cell, and how the figures are protected: ")).Append(link).Append('\n');
        return ($"{title} ({day})", body.ToString());
    }

    private static void AppendChanges(StringBuilder body, IEnumerable<TableRevision> changes, Func<string, string, string> say)
    {
        var revised = changes.Where(c => c.Cells.Count > 0).ToList();
        if (revised.Count == 0)
            return;
        body.Append('\n').Append(say("Reviderede tal fra tidligere udgivelser:", "Revised figures of earlier releases:")).Append('\n');
        foreach (var table in revised)
        {
            var years = table.Years.Where(y => y.Changed + y.Hidden + y.Shown > 0).Select(y => y.Year.ToString(CultureInfo.InvariantCulture));
            body.Append(CultureInfo.InvariantCulture, $"  {table.Table}: {table.Cells.Count} {say("celler i", "cells in")} {string.Join(", ", years)}\n");
        }
    }
}
