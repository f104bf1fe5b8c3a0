using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>What a full stock lacks of the one before is read as deleted. More than a few are listed and asked about; when so much is lacking that it looks like changes alone, VOK-018 speaks instead.</summary>
public static class Vok016StockLacksServices
{
    private static readonly Threshold LargestShare = new(
        new("Største andel, der ikke spørges til, procent", "Largest share that is not asked about, percent"), Dated.Always(1, "Liste over valideringer, VOK-016"));

    private static readonly Threshold LargestNumber = new(
        new("Største antal, der ikke spørges til", "Largest number that is not asked about"), Dated.Always(20, "Liste over valideringer, VOK-016"));

    // Ids named in the message.
    private const int Listed = 20;

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "VOK-016",
        Title = new("Ydelser mangler i forhold til den forrige leverance", "Services are lacking since the delivery before"),
        Severity = Severity.Warning,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [AdultFields.ServiceId],
        JudgedOn = JudgedOn.DeliveryDate,
        Together = Together.Reporter,
        Violations = g =>
        {
            var found = new List<Violation>();
            foreach (var loss in StockLoss.Of(g).Where(l => !l.IsDelta))
            {
                var active = loss.Lacking.Where(e => e.EndDay is null || e.Provision is null || e.EndDay >= AdultServices.MayHoldFrom(e.Provision)).ToList();
                if (active.Count > LargestNumber.On(g.Today) || active.Count * 100L > (long)loss.Total * LargestShare.On(g.Today))
                    found.Add(new Violation(active[0], Write.Number(active.Count), Write.Number(loss.Total), Write.Day(loss.From.Date), string.Join(", ", active.Take(Listed).Select(e => e.CaseId)) + (active.Count > Listed ? ", ..." : "")));
            }

            return found;
        },
        Message = new(
            "Leverancen af {2} mangler {0} af {1} ydelser, der var med i den forrige og har været aktive siden 2022. De er læst som slettede: {3}.",
            "The delivery of {2} lacks {0} of {1} services that were in the one before and have been active since 2022. They are read as deleted: {3}."),
        Fix = new(
            "Bekræft, at ydelserne er slettet med vilje, eller send den fulde bestand igen med dem.",
            "Confirm that the services were deleted on purpose, or send the full stock again with them."),
        Sources = [SourceRef.Guideline("9.3.1")],
        Thresholds = [LargestShare, LargestNumber],
    };
}
