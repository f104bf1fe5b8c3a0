using System.Reflection;

namespace Socialstat.Tests.House;

/// <summary>Lists of declarations are written by hand in official order; a declaration that nobody listed would be silently dead.</summary>
public sealed class Catalogues
{
    [Theory]
    [InlineData("Socialstat.Law", "RecordType", "RecordTypes")]
    [InlineData("Socialstat.Statistics", "TableDeclaration", "Catalogue")]
    [InlineData("Socialstat.Validation", "Rule", "Catalogue")]
    [InlineData("Socialstat.Law", "MoneyLayout", "MoneyLayouts")]
    [InlineData("Socialstat.Management", "Analysis", "Analyses")]
    public void Every_declaration_is_listed(string room, string kind, string catalogue)
    {
        var types = Program.Rooms.Single(a => a.GetName().Name == room).GetTypes();
        var declaration = types.Single(t => t.Name == kind && t.Namespace == room);
        var list = types.Single(t => t.Name == catalogue && t.Namespace == room);
        Assert.NotEmpty(Declared(declaration, [list]));
        Findings.MustBeEmpty(Unlisted(declaration, list, types));
    }

    [Fact]
    public void A_declaration_that_is_not_listed_is_found() =>
        Assert.Equal(["Forgotten.Declaration", "Family.All"], Unlisted(typeof(Form), typeof(Forms), [typeof(Listed), typeof(Forgotten), typeof(Family), typeof(Forms)]));

    private static IEnumerable<string> Unlisted(Type kind, Type catalogue, IEnumerable<Type> types)
    {
        var listed = Declared(kind, [catalogue]).Select(d => d.Value).ToHashSet(ReferenceEqualityComparer.Instance);
        return Declared(kind, types.Where(t => t != catalogue && !t.Name.Contains('<', StringComparison.Ordinal)))
            .Where(d => !listed.Contains(d.Value)).Select(d => d.Place).Distinct();
    }

    /// <summary>Values of the kind in static fields and properties of the types, alone or in lists.</summary>
    private static IEnumerable<(object Value, string Place)> Declared(Type kind, IEnumerable<Type> types) =>
        from type in types
        where !type.ContainsGenericParameters
        from member in StaticMembers(type)
        let value = member is FieldInfo field ? field.GetValue(null) : ((PropertyInfo)member).GetValue(null)
        from found in Flatten(kind, value)
        select (found, $"{type.Name}.{member.Name}");

    private static IEnumerable<MemberInfo> StaticMembers(Type type)
    {
        const BindingFlags all = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return type.GetFields(all).Where(f => !f.Name.Contains('<', StringComparison.Ordinal)).Cast<MemberInfo>()
            .Concat(type.GetProperties(all).Where(p => p.GetIndexParameters().Length == 0 && !p.PropertyType.IsByRefLike));
    }

    private static IEnumerable<object> Flatten(Type kind, object? value) => value switch
    {
        not null when kind.IsInstanceOfType(value) => [value],
        System.Collections.IEnumerable list and not string => list.Cast<object?>().Where(kind.IsInstanceOfType).Select(v => v!),
        _ => [],
    };

    private sealed class Form;

    private static class Forms
    {
        public static IReadOnlyList<Form> All { get; } = [Listed.Declaration];
    }

    private static class Listed
    {
        public static readonly Form Declaration = new();
    }

    private static class Forgotten
    {
        public static readonly Form Declaration = new();
    }

    private static class Family
    {
        public static Form[] All { get; } = [new Form()];
    }
}
