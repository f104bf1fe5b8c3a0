namespace Socialstat.App;

/// <summary>A fault in a record that stands by itself, and the rule that must find it.</summary>
/// <param name="Type">Record type.</param>
/// <param name="Name">Short name.</param>
/// <param name="Rule">Code of the rule that finds it.</param>
/// <param name="Fits">Whether the record can have it.</param>
/// <param name="Make">Makes it.</param>
internal sealed record EntryFault(string Type, string Name, string Rule, Func<Dictionary<string, string>, bool> Fits, Action<Dictionary<string, string>, Draw> Make);
