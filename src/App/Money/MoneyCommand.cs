using System.CommandLine;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>money: files about money that a municipality imports for its own steering.</summary>
internal static class MoneyCommand
{
    public static Command Make(SharedOptions shared) => new("money", "Kommunens økonomidata: indlæs, vis, skabeloner / the municipality's money data: import, list, templates")
    {
        MoneyImportCommand.Make(shared), MoneyListCommand.Make(shared), MoneyFindingsCommand.Make(shared), MoneyLayoutCommand.Make(shared), MoneyBindCommand.Make(shared), MoneyHistoryCommand.Make(shared),
    };

    /// <summary>The option that every command about a municipality has.</summary>
    public static Option<string?> MunicipalityOption() => new("--municipality") { Description = "Kommunekode / municipality code" };

    /// <summary>The option for what was known on a day.</summary>
    public static Option<DateOnly?> KnownOption() => new("--known-on") { Description = "Som det var kendt ved dagens slutning (åååå-mm-dd) / as known at the end of the day" };

    /// <summary>Reads the municipality's book.</summary>
    /// <exception cref="CannotException">Nothing has been imported for it.</exception>
    public static MoneyReading Read(SharedOptions shared, string? code, DateOnly? knownOn = null)
    {
        var municipality = MunicipalOptions.Municipality(shared, code);
        var reading = MoneyBookReader.Read(new StorePaths(Path.GetFullPath(shared.Store)), municipality, knownOn is { } day ? EndOf(day) : null);
        return reading.Files.Count > 0 ? reading : throw new CannotException(shared.Say(new Text(
            $"der er ikke indlæst økonomidata for {municipality.Code}; brug money import", $"no money data is imported for {municipality.Code}; use money import")));
    }

    private static DateTimeOffset EndOf(DateOnly day)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen").GetUtcOffset(midnight)).AddTicks(-1);
    }
}
