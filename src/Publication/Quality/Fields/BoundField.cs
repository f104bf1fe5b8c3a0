using System.Text.RegularExpressions;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>What a field is read from: the figures about quality of a release, and the documentation that they are put into.</summary>
/// <param name="Documentation">The documentation.</param>
/// <param name="Input">The figures.</param>
public sealed record QualityContext(StatisticsDocumentation Documentation, QualityInput Input);

/// <summary>
/// A value that a text names as <c>{name}</c>. No number is typed into a text: it is read from the release or from a declaration.
/// </summary>
/// <param name="Name">Name, in small letters with points.</param>
/// <param name="Meaning">What it is.</param>
/// <param name="Read">Reads it; null when there is none, so that the text cannot be written.</param>
public sealed record BoundField(string Name, Text Meaning, Func<QualityContext, FieldValue?> Read);

/// <summary>Texts with fields in them.</summary>
public static partial class BoundText
{
    /// <summary>Names of the fields in a text, in order.</summary>
    public static IReadOnlyList<string> NamesIn(string template) => [.. Place().Matches(template).Select(m => m.Groups["name"].Value)];

    /// <summary>The text with its fields filled in, or null when one of them has no value.</summary>
    /// <exception cref="KeyNotFoundException">The text names a field that does not exist.</exception>
    public static string? Fill(Text template, QualityContext context, Language language) => Fill(template, name => BoundFields.Named(name).Read(context), language);

    /// <summary>The text with its fields filled in from elsewhere, or null when one of them has no value.</summary>
    public static string? Fill(Text template, Func<string, FieldValue?> read, Language language)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(read);
        var lacking = false;
        var filled = Place().Replace(template.In(language), match =>
        {
            var value = read(match.Groups["name"].Value);
            lacking |= value is null;
            return value?.In(language) ?? "";
        });
        return lacking ? null : filled;
    }

    [GeneratedRegex(@"\{(?<name>[a-z][a-z.]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
