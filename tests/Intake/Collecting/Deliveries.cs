using System.Globalization;
using Socialstat.Intake;
using Socialstat.Law;

namespace Socialstat.Tests.Intake;

/// <summary>Deliveries in short, for what is expected of reporters.</summary>
internal static class Deliveries
{
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ReceivedDelivery Of(string type, string reporter, string day) => new(RecordTypes.Named(type)!, reporter, Day(day), $"R-{reporter}-{day}");

    public static List<PunctualityLine> Lines(string reporter, string today, params ReceivedDelivery[] received) =>
        [.. Punctuality.Lines(received, Day(today)).Where(l => l.Expected.Reporter == reporter)];

    public static string[] InWords(string reporter, string today, params ReceivedDelivery[] received) =>
        [.. Lines(reporter, today, received).Select(l => $"{l.Expected.PeriodName} {l.State} {l.DaysLate}")];
}
