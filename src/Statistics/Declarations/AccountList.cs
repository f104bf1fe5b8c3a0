using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>The functions of the chart of accounts that tables of expenditure show.</summary>
public static class AccountList
{
    /// <summary>The functions as digits, in order: 5.25.17 and 5.28.20 to 5.28.26.</summary>
    public static IReadOnlyList<int> Functions { get; } = [52517, 52820, 52821, 52822, 52823, 52824, 52825, 52826];

    /// <summary>FORAN: all functions together, and each. The positions are positions among the functions.</summary>
    public static Dimension Expenditure { get; } = new("FORAN", new Text("funktion", "function"), Axis.Measure,
    [
        new("IALT", new("I alt", "Total"), [.. Functions.Select((_, i) => i)]) { IsTotal = true },
        new("5.25.17", new("Særlige dagtilbud og særlige klubber (5.25.17)", "Special day and club offers (5.25.17)"), [0]),
        new("5.28.20", new("Opholdssteder mv. for børn og unge (5.28.20)", "Socio-educational residences etc. (5.28.20)"), [1]),
        new("5.28.21", new("Støttende indsatser til børn og unge (5.28.21)", "Support measures for children and young people (5.28.21)"), [2]),
        new("5.28.22", new("Plejefamilier (5.28.22)", "Foster families (5.28.22)"), [3]),
        new("5.28.23", new("Døgninstitutioner for børn og unge (5.28.23)", "Residential institutions for children and young people (5.28.23)"), [4]),
        new("5.28.24", new("Sikrede døgninstitutioner (5.28.24)", "Secure institutions (5.28.24)"), [5]),
        new("5.28.25", new("Særlige dagtilbud og særlige klubber (5.28.25)", "Special day and club offers (5.28.25)"), [6]),
        new("5.28.26", new("Afgørelser efter lov om bekæmpelse af ungdomskriminalitet (5.28.26)", "Decisions under the Act on combating youth crime (5.28.26)"), [7]),
    ]);
}
