using System.Collections;
using System.Reflection;
using Socialstat.Law;

namespace Socialstat.Tests.House;

/// <summary>Everything shown to people stands in both languages.</summary>
public sealed class DeclaredTexts
{
    [Fact]
    public void Every_text_of_a_declaration_is_written_in_both_languages()
    {
        var roots = Program.Types.Where(t => !t.ContainsGenericParameters && !t.IsEnum).SelectMany(StaticValues).ToList();
        Assert.Contains(Fields.StartDate.Label, Texts(roots).Select(t => t.Text)); // The walk does reach the declarations.
        Assert.Contains(Measures.All[^1].Title, Texts(roots).Select(t => t.Text));
        Findings.MustBeEmpty(Lacking(roots));
    }

    [Fact]
    public void A_text_without_English_is_found_wherever_it_stands() =>
        Assert.Equal(
            ["Page.<Title>k__BackingField: 'Overskrift' / ''"],
            Lacking([new[] { new Page(new Text("Overskrift", "")), new Page(new Text("Note", "Note")) }]));

    private static IEnumerable<string> Lacking(IEnumerable<object?> roots) =>
        Texts(roots).Where(t => !IsWritten(t.Text.Da) || !IsWritten(t.Text.En)).Select(t => $"{t.Place}: '{t.Text.Da}' / '{t.Text.En}'").Distinct();

    private static bool IsWritten(string text) => !string.IsNullOrWhiteSpace(text) && text == text.Trim();

    private static IEnumerable<object?> StaticValues(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(f => !f.FieldType.IsPointer && !f.IsLiteral)
            .Select(f => f.GetValue(null));

    /// <summary>All texts that can be reached from the values through the house's own types and lists.</summary>
    private static IEnumerable<(Text Text, string Place)> Texts(IEnumerable<object?> roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object? Value, string Place)>(roots.Select(r => (r, "")));
        while (open.TryPop(out var next))
        {
            if (next.Value is not { } value || value is string or Delegate || value.GetType().IsPrimitive || !seen.Add(value))
                continue;
            if (value is Text text)
                yield return (text, next.Place);
            else if (value is IEnumerable list)
                foreach (var item in list) open.Push((item, next.Place));
            else if (IsOurs(value.GetType()))
                foreach (var field in InstanceFields(value.GetType())) open.Push((field.GetValue(value), $"{value.GetType().Name}.{field.Name}"));
        }
    }

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("Socialstat.", StringComparison.Ordinal) == true && !type.IsEnum;

    private static IEnumerable<FieldInfo> InstanceFields(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(f => !f.FieldType.IsPointer && !f.FieldType.IsPrimitive);

    private sealed record Page(Text Title);
}
