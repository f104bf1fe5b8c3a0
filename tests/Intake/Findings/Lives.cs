using System.Globalization;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Tests.Intake;

/// <summary>Short ways to tell and read stories about findings.</summary>
internal static class Lives
{
    /// <summary>A girl who turned 18 on 15 June 2024 (day + 60).</summary>
    public const string Grown = "7506064000";

    public const string People = Story.Persons + Grown + ";2006-06-15;K\n";

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ReceiveOptions On(string day) => new() { Today = Day(day), Clock = new TempStore.FixedClock(), Threads = 2 };

    /// <summary>Receives one file of municipality 101 on a day.</summary>
    public static Answer Send(this TempStore store, string day, int sequence, string rows) =>
        store.ReceiveWith(new DeliveryLabel(), On(day), store.File($"support_101_{Day(day):yyyyMMdd}_{sequence:D4}.csv", Story.Header + rows))[0];

    /// <summary>Receives the population register.</summary>
    public static void SendPeople(this TempStore store, string day = "2025-01-01") =>
        store.ReceiveWith(new DeliveryLabel(), On(day), store.File($"persons_000_{Day(day):yyyyMMdd}_0001.csv", People));

    /// <summary>The list with lives; the states asked for, or all.</summary>
    public static List<ReceiptedFinding> List(this TempStore folder, params FindingState[] states)
    {
        using var store = RegisterStore.OpenToRead(folder.Folder);
        return [.. FindingPages.Read(store.Database, new FindingFilter { States = states.Length == 0 ? Enum.GetValues<FindingState>() : states }, Language.English)];
    }

    /// <summary>The lives of one rule's findings in words.</summary>
    public static string[] Of(this TempStore store, string code) => [.. store.List().Where(f => f.Line.Code == code)
        .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Line.CaseId} {FindingStates.Word(f.Life.State)} {f.Life.FirstSeen:yyyy-MM-dd} {f.Life.AgeDays} days, returned {f.Life.Returned}"))];

    /// <summary>All lives in words, whatever the order.</summary>
    public static string[] All(this TempStore store) => [.. store.List().Select(f => f.ToString()).Order(StringComparer.Ordinal)];

    public static string IdOf(this TempStore store, string code) => store.List().First(f => f.Line.Code == code).Life.Id.ToString();

    public static T Changing<T>(this TempStore folder, Func<RegisterStore, T> change)
    {
        using var store = RegisterStore.OpenToWrite(folder.Folder);
        return change(store);
    }

    public static byte[] Log(this TempStore store) => File.ReadAllBytes(new StorePaths(store.Folder).Findings);
}
