using Socialstat.Intake;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>One delivery: its receipt as given, and what is found wrong with it now.</summary>
internal static class DeliveryPage
{
    private const int Size = 50;

    public static CollectionView? Make(Reader reader, StoreReading store, CollectionScope scope, string id)
    {
        if (store.Receipts().Receipts.FirstOrDefault(r => r.Id == id) is not { } receipt)
            return null;
        if (!scope.MaySee(receipt.Reporter))
            return new(SignInPage.Refused(reader), Cases: 0);
        using var database = store.Open();
        var filter = new FindingFilter(Delivery: receipt.Number);
        var total = FindingPages.Count(database, filter);
        var findings = FindingPages.Read(database, filter, reader.Language, Controls.Offset(reader, total, Size), Size).ToList();
        return new(new View($"{reader.Say("Kvittering", "Receipt")} {receipt.Id}", Html.Of($"""
            {(receipt.Reason.Length == 0 ? Html.Empty : Layout.Alert("error", reader.Say("Leverancen kunne ikke læses ind: ", "The delivery could not be taken in: ") + receipt.Reason))}
            <dl class="explain">{Facts(reader, receipt).Select(f => Html.Of($"<dt>{f.Name}</dt><dd>{f.Value}</dd>"))}</dl>
            <h2>{reader.Say("Fejlliste for leverancen", "Error list of the delivery")}</h2>
            <p>{reader.Number(total)} {reader.Say("linjer efter seneste bedømmelse. Senere viden ændrer fejllisten, men aldrig kvitteringen.", "lines by the latest judgement. Later knowledge changes the error list, never the receipt.")}</p>
            {(total == 0 ? Html.Empty : Html.Of($"{FindingsPage.Table(reader, findings.Select(f => scope.Shown(f, reader)))}{Controls.Pages(reader, total, Size)}"))}
            """))
        {
            IsPrivate = true,
            Trail = [(reader.Say("Leverancer", "Deliveries"), "/deliveries")],
        }, scope.Cases(findings.Select(f => f.Line)));
    }

    private static IEnumerable<(string Name, Html Value)> Facts(Reader reader, Receipt receipt)
    {
        Html Text(string text) => Html.Of($"{text}");
        var c = receipt.Counts;
        yield return (reader.Say("Fil", "File"), Text(receipt.FileName));
        yield return (reader.Say("Indberetter", "Reporter"), Text(Names.Reporter(receipt.Reporter)));
        yield return (reader.Say("Rekordtype", "Record type"), Text(Names.RecordType(reader, receipt.RecordType)));
        yield return (reader.Say("Leverancens dag", "Day of the delivery"), Text(Reader.Day(receipt.Date)));
        yield return (reader.Say("Løbenummer", "Sequence number"), Text(reader.Number(receipt.Sequence)));
        if (receipt.SourceSystem.Length > 0)
            yield return (reader.Say("Afsendersystem", "Source system"), Text(receipt.SourceSystem));
        yield return (reader.Say("Modtaget", "Received"), Text(Reader.Moment(receipt.ReceivedAt)));
        yield return (reader.Say("Størrelse", "Size"), Text(reader.Number(receipt.Length) + " bytes"));
        yield return (reader.Say("Poster", "Records"), Text(reader.Say(
            $"{reader.Number(c.Records)}: {reader.Number(c.Accepted)} godtaget, {reader.Number(c.Rejected)} afvist", $"{reader.Number(c.Records)}: {reader.Number(c.Accepted)} accepted, {reader.Number(c.Rejected)} rejected")));
        yield return (reader.Say("Fund", "Findings"), Text(reader.Say(
            $"{reader.Number(c.Errors)} fejl, {reader.Number(c.Warnings)} advarsler, {reader.Number(c.Infos)} oplysninger", $"{reader.Number(c.Errors)} errors, {reader.Number(c.Warnings)} warnings, {reader.Number(c.Infos)} informations")));
        yield return ("SHA-256", Hash(receipt.Sha256));
        yield return (reader.Say("Kæde", "Chain"), Hash(receipt.Chain));
        yield return (reader.Say("Forrige led i kæden", "Previous link of the chain"), Hash(receipt.Previous));
    }

    private static Html Hash(string hash) => Html.Of($"<code class=\"hash\">{hash}</code>");
}
