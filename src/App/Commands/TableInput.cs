using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>Reads what tables need besides the register of persons from the packed files in force.</summary>
internal static class TableInput
{
    /// <summary>Population counts and accounts; nothing where none have been delivered.</summary>
    public static SupportingFigures Read(IReadOnlyDictionary<string, string> packed, string folder)
    {
        if (!packed.TryGetValue("people", out var people))
            return SupportingFigures.None;
        using var register = PopulationRegister.Open(Path.Combine(folder, people));
        var accounts = packed.TryGetValue("accounts", out var file) ? PackedFile.Read<AccountRow>(Path.Combine(folder, file), 0) : [];
        return new SupportingFigures(register.Population.ToArray(), accounts);
    }
}
