using System.Globalization;

namespace Socialstat.Management;

/// <summary>A municipality's own ladder from a file: the steps of the joining report, with other measures on them.</summary>
public static class OwnLadder
{
    /// <summary>Header of the file.</summary>
    public const string Header = "measure;step";

    /// <summary>The classification.</summary>
    /// <exception cref="FormatException">A line cannot be read; the message says which.</exception>
    public static LadderClassification Read(IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var rows = new List<(string, int)>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].TrimStart('\uFEFF').Trim();
            if (line.Length == 0 || (i == 0 && line == Header))
                continue;
            if (line.Split(';') is not [var measure, var step] || !int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{i + 1}: {line}"));
            rows.Add((measure.Trim(), number));
        }

        try
        {
            return LadderClassification.Of(new("Kommunens egen indsatstrappe", "The municipality's own ladder"), LadderClassification.Joining.Steps, rows);
        }
        catch (ArgumentException fault)
        {
            throw new FormatException(fault.Message, fault);
        }
    }
}
