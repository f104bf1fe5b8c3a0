using Socialstat.Intake;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>The deliveries with their receipts, newest first.</summary>
internal static class DeliveriesPage
{
    private const int Size = 50;

    public static CollectionView Make(Reader reader, StoreReading store, CollectionScope scope)
    {
        using var database = store.Open();
        var filter = new DeliveryFilter(scope.Reporter(reader.Value("reporter")), reader.Value("type"));
        var total = DeliveryList.Count(database, filter);
        var lines = DeliveryList.Read(database, filter, Controls.Offset(reader, total, Size), Size);
        var fields = Html.Of($"""
            {scope.Choice(reader, DeliveryList.Reporters(database), filter.Reporter)}
            {Controls.Select("type", reader.Say("Rekordtype", "Record type"), reader.Say("Alle", "All"), RecordTypes.All.Select(t => (t.Name, reader.Say(t.Title))), filter.RecordType)}
            """);
        string[] head =
        [
            reader.Say("Kvittering og fil", "Receipt and file"), reader.Say("Modtaget", "Received"), reader.Say("Indberetter", "Reporter"), reader.Say("Rekordtype", "Record type"), reader.Say("Dag", "Day"),
            reader.Say("Poster", "Records"), reader.Say("Afvist nu", "Rejected now"),
        ];
        return new(new View(reader.Say("Leverancer", "Deliveries"), Html.Of($"""
            <p class="font-lead">{reader.Say("Alt, hvad der er modtaget, med kvittering.", "Everything that has been received, with its receipt.")} {reader.Number(total)} {reader.Say("leverancer.", "deliveries.")}</p>
            {Controls.Filter(reader, fields)}
            {Controls.Table(reader.Say("Leverancer", "Deliveries"), head, lines.Select(l => Row(reader, l)))}
            {Controls.Pages(reader, total, Size)}
            """))
        {
            IsPrivate = true,
        }, Cases: 0);
    }

    private static IEnumerable<Html> Row(Reader reader, DeliveryLine line) =>
    [
        Html.Of($"<a class=\"nowrap\" href=\"{reader.Link("/deliveries/" + line.Receipt)}\">{line.Receipt}</a><span class=\"below\">{line.File}</span>"),
        Html.Of($"<span class=\"nowrap\">{Reader.Moment(line.ReceivedAt)}</span>"),
        Html.Of($"{Names.Reporter(line.Reporter)}"),
        Html.Of($"{Names.RecordType(reader, line.RecordType)}"),
        Html.Of($"<span class=\"nowrap\">{Reader.Day(line.Date)}</span>"),
        Html.Of($"{reader.Number(line.Records)}"),
        Html.Of($"{reader.Number(line.Rejected)}"),
    ];
}
