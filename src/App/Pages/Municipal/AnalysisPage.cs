using System.Globalization;
using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.App;

/// <summary>A question to an analysis: about which municipality, with which values in the address, asked by whom.</summary>
internal sealed record Asked(Reader Reader, MunicipalData Data)
{
    public Municipality Municipality => Data.Municipality;

    /// <summary>The day in the address, or another.</summary>
    public DateOnly Day(string name, DateOnly otherwise) =>
        DateOnly.TryParseExact(Reader.Value(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1950 and < 2120 ? day : otherwise;

    /// <summary>The number in the address, or another, within its bounds.</summary>
    public int Number(string name, int otherwise, int least, int most) =>
        int.TryParse(Reader.Value(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, least, most) : otherwise;

    /// <summary>Two ages such as 0-17 in the address, or others.</summary>
    public (int Youngest, int Oldest) Ages(string name, int youngest, int oldest) =>
        Reader.Value(name)?.Split('-') is [var from, var to] && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var low) && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var high) && low <= high && high <= 120
            ? (low, high) : (youngest, oldest);
}

/// <summary>How an analysis is shown: its declaration says what it is, this says to whom and with which tables and charts.</summary>
internal sealed record AnalysisPage
{
    /// <summary>The declaration; its code is the address.</summary>
    public required Analysis Analysis { get; init; }

    /// <summary>Under which heading it stands on the overview.</summary>
    public required AnalysisGroup Group { get; init; }

    /// <summary>The roles that see it.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>What the reader finds here, as a question.</summary>
    public required Text Question { get; init; }

    /// <summary>The answer to what is asked.</summary>
    public required Func<Asked, AnalysisAnswer> Make { get; init; }

    /// <summary>Whether it is sent as a paper too.</summary>
    public bool IsReport { get; init; }

    /// <summary>Everyone with a role in the municipality.</summary>
    public static IReadOnlyList<Role> Everyone => App.Roles.All;

    /// <summary>Those who may see single children's money.</summary>
    public static IReadOnlyList<Role> Stewards { get; } = [Role.Controller, Role.Leader];
}

/// <summary>Groups of analyses on the overview.</summary>
internal enum AnalysisGroup
{
    /// <summary>Children and measures.</summary>
    Activity,

    /// <summary>Money.</summary>
    Money,

    /// <summary>What is wrong and must be mended.</summary>
    Mending,

    /// <summary>Reports that are sent.</summary>
    Reports,
}
