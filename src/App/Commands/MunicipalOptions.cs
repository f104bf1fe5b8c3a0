using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>What the commands for a municipality's own analyses have in common.</summary>
internal static class MunicipalOptions
{
    /// <summary>The municipality with the code.</summary>
    /// <exception cref="CannotException">None is given, or there is none.</exception>
    public static Municipality Municipality(SharedOptions shared, string? code)
    {
        if (code is null)
            throw new CannotException(shared.Say(new Text("angiv kommunen med --municipality, fx --municipality 851", "give the municipality with --municipality, e.g. --municipality 851")));
        return Geography.WithCode(code) ?? throw new CannotException(shared.Say(new Text($"--municipality {code}: ukendt kommunekode", $"--municipality {code}: unknown municipality code")));
    }

    /// <summary>Youngest and oldest age of a text such as 0-17.</summary>
    /// <exception cref="CannotException">It is not two ages in order.</exception>
    public static (int Youngest, int Oldest) Ages(SharedOptions shared, string text)
    {
        var parts = text.Split('-');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var youngest) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var oldest) && youngest <= oldest && oldest <= 120
            ? (youngest, oldest)
            : throw new CannotException(shared.Say(new Text($"--ages {text}: skriv to aldre, fx 0-17", $"--ages {text}: write two ages, e.g. 0-17")));
    }

    /// <summary>The persons of a file with a number on each line.</summary>
    /// <exception cref="CannotException">The file cannot be read, or a line is no person number.</exception>
    public static HashSet<PersonId> Persons(SharedOptions shared, string path)
    {
        var persons = new HashSet<PersonId>();
        foreach (var (line, number) in Lines(shared, path).Select((l, i) => (l.Trim(), i + 1)).Where(l => l.Item1.Length > 0))
        {
            var digits = line.Replace("-", "", StringComparison.Ordinal);
            // The number itself is not repeated: messages end in logs.
            if (digits.Length != 10 || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                throw new CannotException(shared.Say(new Text($"{path}, linje {number}: ikke et personnummer på ti cifre", $"{path}, line {number}: not a person number of ten digits")));
            persons.Add(PersonId.FromDigits(value));
        }

        return persons;
    }

    /// <summary>The lines of a file.</summary>
    /// <exception cref="CannotException">It cannot be read.</exception>
    public static string[] Lines(SharedOptions shared, string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CannotException(shared.Say(new Text($"{path} kan ikke læses", $"{path} cannot be read")));
        }
    }
}
