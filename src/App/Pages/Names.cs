using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>Codes as the reader calls them.</summary>
internal static class Names
{
    /// <summary>A reporter's code with its name.</summary>
    public static string Reporter(string code) => Geography.Municipalities.FirstOrDefault(m => m.Code == code) is { } place ? $"{code} {place.Name}" : code;

    /// <summary>Who a figure builds on: a reporter, or for what is delivered once for all the whole country.</summary>
    public static string Reporter(Reader reader, string code) => code == "000" ? $"{code} {reader.Say("Hele landet", "All Denmark")}" : Reporter(code);

    public static string RecordType(Reader reader, string name) =>
        RecordTypes.Named(name) is { } type ? reader.Say(type.Title) : reader.Say("Ukendt", "Unknown");

    public static string State(Reader reader, FindingState state) => state switch
    {
        FindingState.Returned => reader.Say("Vendt tilbage", "Returned"),
        FindingState.New => reader.Say("Nyt", "New"),
        FindingState.Seen => reader.Say("Set", "Seen"),
        FindingState.Accepted => reader.Say("Accepteret", "Accepted"),
        _ => reader.Say("Rettet", "Fixed"),
    };

    public static string Severity(Reader reader, Severity severity) => severity switch
    {
        Validation.Severity.Error => reader.Say("Fejl", "Error"),
        Validation.Severity.Warning => reader.Say("Advarsel", "Warning"),
        _ => reader.Say("Oplysning", "Information"),
    };
}
