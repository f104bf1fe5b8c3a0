using System.Globalization;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>
/// The demonstration's years of collection and publication, as they would have been: deliveries are received until a day, figures are released
/// some days later, and the next year's deliveries revise them.
/// </summary>
internal static class DemoHistory
{
    private const int Years = 3;

    private const string Disagrees = "621", Silent = "492";

    private static readonly string[] Subjects = ["BU", "HAND"];

    /// <summary>Receives and releases what has not been yet.</summary>
    /// <param name="shared">Where it is told.</param>
    /// <param name="store">The store.</param>
    /// <param name="deliveries">The folder of the deliveries.</param>
    /// <param name="plan">The country.</param>
    /// <param name="today">The demonstration's today: the last day on which something is received.</param>
    public static void Make(SharedOptions shared, string store, string deliveries, CountryPlan plan, DateOnly today)
    {
        var files = Incoming.FilesIn([deliveries]);
        var from = DateOnly.MinValue;
        for (var year = Math.Max(plan.FromYear, plan.ToYear - Years + 1); year <= plan.ToYear; year++)
        {
            // The last release is before the demonstration's today; the others are within six months of the year (000:6.1, 004:6).
            var isLast = year == plan.ToYear;
            var known = isLast ? today.AddDays(-10) : new DateOnly(year + 1, 5, 30);
            var stage = shared.At(store, known, TextWriter.Null, new MovedClock(shared.Clock, At(known, 12)));
            if (Subjects.All(s => BookOf(store).Find(IdOf(s, year))?.Made is not null))
            {
                from = known;
                continue;
            }

            // Registers come first, as they do every year; what the demonstration has of them is one file each.
            ReceiveCommand.Run(stage, [.. files.Where(f => IsBetween(f, from, isLast ? DateOnly.MaxValue : known) || (from == DateOnly.MinValue && ReporterOf(f) == "000"))], new DeliveryLabel());
            if (!File.Exists(new StorePaths(store).DisclosureKey))
                ReleaseKey.Keep(new StorePaths(store), System.Security.Cryptography.SHA256.HashData("The demonstration has no secrets."u8));
            Answer(stage, year);
            for (var i = 0; i < Subjects.Length; i++)
                Release(stage, Subjects[i], year, (isLast ? today.AddDays(-5) : new DateOnly(year + 1, 6, 12)).AddDays(i));
            from = known;
        }

        if (BookOf(store).Find(IdOf(Subjects[0], plan.ToYear + 1)) is null)
            Plan(shared.At(store, today, TextWriter.Null, new MovedClock(shared.Clock, At(today, 9))), Subjects[0], plan.ToYear + 1, new DateOnly(plan.ToYear + 2, 2, 24));
    }

    // Before a release the municipalities answer for their counts; one disagrees and one is silent.
    private static void Answer(SharedOptions stage, int year)
    {
        using var store = RegisterStore.OpenToWrite(stage.Store);
        if (store.Collection.Facts.OfType<FiguresAnswered>().Any(a => a.Year == year))
            return;
        var now = stage.Clock.GetUtcNow();
        var facts = new List<CollectionFact>();
        foreach (var list in ApprovalCommand.Answered.SelectMany(s => YearAnswer.All(store, s, year)).Select(a => a.List))
        {
            if (list.Municipality.Code == Disagrees && list.Counts.Count > 0)
            {
                facts.Add(new FiguresRejected
                {
                    Municipality = list.Municipality.Code,
                    Statistic = list.Statistic.Code(),
                    Year = year,
                    List = list.Hash,
                    By = "demo",
                    RecordedAt = now,
                    Reason = "Vi har flere indsatser, end listen viser.",
                    Contact = "boern@kommune.example",
                    Measures = [list.Counts[0].Measure.BankCode],
                });
            }
            else if (list.Municipality.Code != Silent)
            {
                facts.Add(ApprovalCommand.Approval(list, "demo", now));
            }
        }

        store.Note(facts);
    }

    /// <summary>An hour of a Danish day.</summary>
    public static DateTimeOffset At(DateOnly day, int hour) => PublicationHour.On(day).AddHours(hour - 8);

    private static void Release(SharedOptions stage, string subject, int year, DateOnly day)
    {
        if (BookOf(stage.Store).Find(IdOf(subject, year)) is null)
            Plan(stage, subject, year, day);
        if (BookOf(stage.Store).Find(IdOf(subject, year))!.Made is null)
            ReleaseMaking.Make(stage, new MakingOrder(IdOf(subject, year), "demo"));
    }

    private static void Plan(SharedOptions stage, string subject, int year, DateOnly day)
    {
        var tables = ReleaseCommand.Tables(stage, [subject]);
        ReleaseCommand.Note(stage, new ReleasePlanned
        {
            Release = IdOf(subject, year),
            At = stage.Clock.GetUtcNow(),
            By = "demo",
            Title = ReleasePlanCommand.TitleOf(tables, year),
            Tables = tables,
            Year = year,
            Day = day,
        });
    }

    private static string IdOf(string subject, int year) => string.Create(CultureInfo.InvariantCulture, $"{subject.ToLowerInvariant()}-{year}");

    private static ReleaseBook BookOf(string store) => new(new ReleaseFolder(store).Log().Events, DateTimeOffset.MaxValue);

    private static bool IsBetween(string file, DateOnly after, DateOnly last) => Incoming.File(file).Label is { Date: { } day, Reporter: not "000" } && day > after && day <= last;

    private static string? ReporterOf(string file) => Incoming.File(file).Label.Reporter;
}
