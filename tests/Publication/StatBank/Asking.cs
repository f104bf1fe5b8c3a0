using System.Text;
using System.Text.Json.Nodes;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

/// <summary>Asks a bank of small tables as a client would: by address or by body.</summary>
internal static class Asking
{
    public static Bank Bank { get; } = new(
    [
        new PublicTable(SmallCube.Counts(), SmallCube.Edition, "r1", []),
        new PublicTable(SmallCube.Percent(), SmallCube.Edition, "r1", [new("To kommuner mangler.", "Two municipalities are missing.")]),
        new PublicTable(Quarters(), SmallCube.Edition, "r1", []),
        new PublicTable(Started(), SmallCube.Edition, "r1", []),
    ]);

    public static StatBankParameters Address(string function, string address)
    {
        var parts = address.Split('?', 2);
        var query = parts.Length == 1 ? [] : parts[1].Split('&').Select(p => p.Split('=', 2)).Select(p => new KeyValuePair<string, string>(p[0], p.Length == 1 ? "" : p[1]));
        return StatBankRequest.Read(function, parts[0].Split('/', StringSplitOptions.RemoveEmptyEntries), query, null);
    }

    public static StatBankParameters Body(string function, string json) => StatBankRequest.Read(function, [], [], Encoding.UTF8.GetBytes(json));

    public static string Metadata(string function, StatBankParameters parameters) =>
        Encoding.UTF8.GetString(StatBankMetadata.Answer(function, Bank, parameters, new DateOnly(2026, 6, 14)).Bytes);

    public static JsonNode Json(string function, string address) => JsonNode.Parse(Metadata(function, Address(function, address)))!;

    public static string Data(StatBankParameters parameters) => Encoding.UTF8.GetString(SmallCube.Bytes(StatBankExtract.Read(Bank, parameters).Write));

    /// <summary>The lines of an answer to an address, without the byte order mark.</summary>
    public static string[] Lines(string address) => LinesOf(Data(Address("data", address)));

    /// <summary>The lines of an answer to a body.</summary>
    public static string[] LinesOfBody(string json) => LinesOf(Data(Body("data", json)));

    /// <summary>The codes that a rule chooses of a variable of SMALL01, in order.</summary>
    public static string[] Chosen(string variable, string values, string table = "SMALL01") =>
        [.. Lines($"{table}/CSV?KØN=D&valuePresentation=Code&{variable}={values}").Skip(1).Select(l => l.Split(';')[1])];

    public static StatBankException Fault(string address) => Assert.Throws<StatBankException>(() => Lines(address));

    private static string[] LinesOf(string text)
    {
        Assert.StartsWith("\uFEFF", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        return text[1..^2].Split("\r\n");
    }

    // Periods that are not years: quarters, spelled differently in the two languages.
    private static Cube Quarters()
    {
        var quarters = new[] { "2023K3", "2023K4", "2024K1", "2024K2", "2024K3", "2024K4", "2025K1" };
        var time = new Dimension("Tid", new("tid", "time"), Axis.Time, [.. quarters.Select((q, i) => new Category(q, new Text(q, q.Replace('K', 'Q')), [i]))]);
        return new Cube(SmallCube.Counts().Declaration with { Code = "QUARTERS", Dimensions = [] }, [time], [1, 2, 3, 4, 5, 6, 7], new bool[7]);
    }

    // What began in the year: years may be added.
    private static Cube Started()
    {
        var cube = SmallCube.Counts();
        var declaration = cube.Declaration with { Code = "STARTED", Reference = ReferenceTime.Started };
        return new Cube(declaration, cube.Dimensions, [.. cube.Values], [.. cube.Missing]);
    }
}
