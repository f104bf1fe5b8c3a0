using System.Text.RegularExpressions;

namespace Socialstat.App;

/// <summary>Why someone looks at the persons behind a figure.</summary>
internal static partial class StatedPurpose
{
    public const int Shortest = 10, Longest = 300;

    /// <summary>The purpose as it is written down; null when it says too little or too much, or names a person number.</summary>
    public static string? Of(string? text)
    {
        var words = text?.Trim();
        return words is null || words.Length is < Shortest or > Longest || words.Any(char.IsControl) || PersonNumber().IsMatch(words) ? null : words;
    }

    [GeneratedRegex(@"[0-9]{6}[- ]?[0-9A-Za-z]{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex PersonNumber();
}
