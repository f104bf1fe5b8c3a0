using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

/// <summary>The numbered sections: all there, in order, in both languages, with no number typed and every sentence bound to what it tells.</summary>
public sealed partial class SectionTests
{
    private static readonly string[] Structure =
    [
        "1", "2", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "2.13", "2.14", "2.15",
        "3", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "4", "4.1", "4.2", "4.3",
        "5", "5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8", "6", "6.1", "6.2", "7", "7.1", "7.2", "7.3", "7.4",
        "8", "8.1", "8.2", "8.3", "8.4", "8.5", "8.6", "8.7", "8.8", "8.9", "8.10", "8.11", "8.12",
        "9", "9.1", "9.2", "9.3", "9.4", "9.5", "9.6", "9.7", "9.8",
    ];

    public static TheoryData<string> Codes { get; } = [.. Documentations.All.Select(d => d.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void All_sections_of_the_sources_are_there_in_ascending_order(string code)
    {
        foreach (var language in Enum.GetValues<Language>())
            Assert.Equal(Structure, QualityReport.Make(QualityExample.Of(code), language).Sections.Select(s => s.Number));
    }

    [Fact]
    public void No_number_is_typed_into_a_text()
    {
        var typed = Chapters.All.SelectMany(s => s.Parts).SelectMany(p => p.Texts).Concat(IndicatorList.All.SelectMany(i => new[] { i.Title, i.Formula, i.Meaning, i.Unit }))
            .SelectMany(t => new[] { t.Da, t.En }).Where(HasTypedNumber);
        Assert.Empty(typed);
    }

    [Theory]
    [InlineData("Alle 98 kommuner har godkendt", true)]
    [InlineData("i 2023", true)]
    [InlineData("{approved} kommuner efter §§ 82 og 84 i loven", false)]
    [InlineData("§ 32, stk. 1, nr. 5, og {x}", false)]
    public void A_typed_number_is_found_and_a_reference_to_law_is_not(string text, bool typed) => Assert.Equal(typed, HasTypedNumber(text));

    [Fact]
    public void Both_languages_of_a_text_use_the_same_fields_and_every_field_exists()
    {
        foreach (var text in Chapters.All.SelectMany(s => s.Parts).SelectMany(p => p.Texts))
        {
            Assert.Equal(BoundText.NamesIn(text.Da).Order(), BoundText.NamesIn(text.En).Order());
            foreach (var name in BoundText.NamesIn(text.Da))
                Assert.Equal(name, BoundFields.Named(name).Name);
        }
    }

    [Fact]
    public void Every_field_is_used_by_a_text()
    {
        var used = Chapters.All.SelectMany(s => s.Parts).SelectMany(p => p.Texts).SelectMany(t => BoundText.NamesIn(t.Da)).ToHashSet();
        Assert.Equal(BoundFields.All.Select(f => f.Name).Order(), used.Order());
    }

    /// <summary>Changes every number, day and name of the input, one at a time, and sees which texts change.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_sentence_changes_when_what_it_tells_changes_and_the_report_tells_everything(string code)
    {
        var input = QualityExample.Of(code);
        var before = Sentences(input);
        var root = JsonNode.Parse(JsonSerializer.Serialize(input))!;
        var moved = new HashSet<string>();
        var (told, tried) = (new HashSet<string>(), new HashSet<string>());
        foreach (var path in Leaves(root, "").ToList())
        {
            var copy = JsonNode.Parse(root.ToJsonString())!;
            if (!Change(copy, path))
                continue;
            var after = Sentences(copy.Deserialize<QualityInput>()!);
            var touched = before.Keys.Where(k => after.GetValueOrDefault(k) != before[k]).ToList();
            moved.UnionWith(touched);
            tried.Add(Index().Replace(path, ""));
            if (touched.Count > 0)
                told.Add(Index().Replace(path, ""));
        }

        // Every sentence that names a field of the release moved at least once.
        var release = new[] { DeclaredFieldsOf(code) }.SelectMany(d => d).ToHashSet();
        var bound = before.Keys.Where(k => BoundText.NamesIn(k).Any(n => !release.Contains(n)));
        Assert.Subset(moved, bound.ToHashSet());
        // And whatever is collected is told somewhere but the machine name that fields are ordered by.
        tried.ExceptWith(told);
        Assert.Equal([".Items.Field"], tried);
    }

    [Fact]
    public void A_report_with_an_unfilled_mandatory_section_cannot_be_rendered()
    {
        var lacking = QualityExample.Isbu with { Contact = QualityExample.Isbu.Contact with { Mail = " " } };
        var refused = Assert.Throws<UnfilledSectionException>(() => QualityReport.Make(lacking, Language.Danish));
        Assert.Equal(["2.15", "8.8", "9.6"], refused.Sections.Select(s => s.Number));
        Assert.Contains("9.6 E-mailadresse", refused.Text.Da, StringComparison.Ordinal);
        Assert.Contains("9.6 Contact email address", refused.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void That_all_municipalities_approved_is_said_when_it_is_so_and_not_otherwise()
    {
        var everybody = QualityExample.Isbu with { Municipalities = [.. QualityExample.Isbu.Municipalities.Select(m => m with { Approval = ApprovalState.Approved })] };
        Assert.Contains("Alle 4 kommuner har godkendt deres tal.", TextOf(everybody), StringComparison.Ordinal);
        Assert.DoesNotContain("har godkendt deres tal.", TextOf(QualityExample.Isbu), StringComparison.Ordinal);
        Assert.Contains("2 kommuner har godkendt deres tal; 2 har ikke.", TextOf(QualityExample.Isbu), StringComparison.Ordinal);
        Assert.Contains("fordi tallene ikke er godkendt: Odense.", TextOf(QualityExample.Isbu), StringComparison.Ordinal);
        Assert.Contains("Udeladt efter beslutning: Fanø.", TextOf(QualityExample.Isbu), StringComparison.Ordinal);
    }

    [Fact]
    public void The_years_computed_again_are_those_that_a_release_computes_again()
    {
        // ISBU: 2025 and five years back.
        Assert.Contains("regnes det nyeste år og de 5 år før det om, her 2020-2025.", TextOf(QualityExample.Isbu), StringComparison.Ordinal);
        var shorter = QualityExample.Isbu with { Tables = [.. QualityExample.Isbu.Tables.Select(t => t with { FirstYear = 2023 })] };
        Assert.Contains("her 2023-2025.", TextOf(shorter), StringComparison.Ordinal);
    }

    private static string TextOf(QualityInput input) =>
        string.Join('\n', QualityReport.Make(input, Language.Danish).Sections.SelectMany(s => s.Parts).OfType<PaperText>().Select(t => t.Text));

    // Each declared text that is said, as filled; and each table under the code of its indicator.
    private static Dictionary<string, string> Sentences(QualityInput input)
    {
        var context = QualityReport.ContextOf(input);
        var said = new Dictionary<string, string>();
        foreach (var part in Chapters.All.SelectMany(s => s.Parts).Where(p => p.IsSaid(context)))
        {
            if (part is Prose prose)
                said[prose.Text.Da] = BoundText.Fill(prose.Text, context, Language.Danish) ?? "";
            else if (part is IndicatorTable table)
                said[table.Indicator.Code] = string.Concat(Enum.GetValues<Language>().Select(l => JsonSerializer.Serialize<object?>(part.Render(context, l))));
            else
                said[part.Render(context, Language.Danish)?.ToString() ?? ""] = JsonSerializer.Serialize<object?>(part.Render(context, Language.Danish));
        }

        return said;
    }

    private static IEnumerable<string> DeclaredFieldsOf(string code)
    {
        var (one, other) = (QualityReport.ContextOf(QualityExample.Of(code)), QualityReport.ContextOf(QualityExample.Of(code) with { Release = new("X", 2025, default, default, default, null), Contact = QualityExample.Isbu.Contact }));
        return BoundFields.All.Where(f => f.Read(one)?.Plain == f.Read(other)?.Plain && !f.Name.StartsWith("contact", StringComparison.Ordinal)
            && BoundFields.All.ToList().FindIndex(a => a == f) < BoundFields.All.ToList().FindIndex(a => a.Name == "release.id")).Select(f => f.Name);
    }

    private static IEnumerable<string> Leaves(JsonNode? node, string path) => node switch
    {
        JsonObject values => values.SelectMany(v => Leaves(v.Value, $"{path}.{v.Key}")),
        JsonArray items => items.SelectMany((v, i) => Leaves(v, $"{path}.{i.ToString(CultureInfo.InvariantCulture)}")).Append(path),
        null => [],
        _ => [path],
    };

    // Numbers grow by one, days by one, words get a letter, lists lose their first item; codes that other parts look up stay.
    private static bool Change(JsonNode root, string path)
    {
        var steps = path.Split('.', StringSplitOptions.RemoveEmptyEntries);
        if (steps[^1] is "Documentation" or "Table" or "Release" or "Earlier" or "Later" || IsDerived(steps) || (steps[^1] is "Id" or "Code" && steps[0] is "History" or "Tables"))
            return false;
        var parent = steps.SkipLast(1).Aggregate(root, (node, step) => int.TryParse(step, out var at) && node is JsonArray ? node[at]! : node[step]!);
        var value = parent[steps[^1]]!;
        if (value is JsonArray list)
        {
            list.RemoveAt(0);
            return true;
        }

        JsonNode? other = value.GetValueKind() switch
        {
            JsonValueKind.Number when steps[^1] == "Approval" => JsonValue.Create((value.GetValue<int>() + 1) % Enum.GetValues<ApprovalState>().Length),
            JsonValueKind.Number => JsonValue.Create(value.GetValue<decimal>() + 1),
            JsonValueKind.True => JsonValue.Create(false),
            JsonValueKind.False => JsonValue.Create(true),
            _ when DateOnly.TryParseExact(value.GetValue<string>(), "yyyy-MM-dd", out var day) => JsonValue.Create(day.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            _ => JsonValue.Create(value.GetValue<string>() + "x"),
        };
        parent[steps[^1]] = other;
        return true;
    }

    // Computed from the others, so a copy with another value reads back as before.
    private static bool IsDerived(string[] steps) =>
        steps[^1] is "Relevant" or "Computed" or "Published" && steps[0] == "Tables" || steps[^1] is "HasDelivered" or "NotBelonging" or "Merged" or "Mar" or "Rmar" or "Mr" || steps is ["Release", "Id"];

    private static bool HasTypedNumber(string text) => Digit().IsMatch(Place().Replace(Reference().Replace(text, ""), ""));

    [GeneratedRegex(@"\.[0-9]+")]
    private static partial Regex Index();

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();

    [GeneratedRegex(@"\{[a-z.]+\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"§§? [0-9]+( ?[a-z](?![a-z]))?((,| og| and) (stk\. |nr\. )?[0-9]+)*")]
    private static partial Regex Reference();
}
