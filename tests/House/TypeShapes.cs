using System.Reflection;
using System.Runtime.CompilerServices;

namespace Socialstat.Tests.House;

/// <summary>How types are shaped: no interface for one class, no constructor that asks for everything, names in ASCII.</summary>
public sealed class TypeShapes
{
    private const int MostParameters = 5;

    // A positional record is a value written down, not a thing that is wired together: its parameters are its columns.
    // Beyond this many it is declared by object initialiser, where each value is named.
    private const int MostColumns = 8;

    [Fact]
    public void No_interface_stands_beside_its_only_class() => Findings.MustBeEmpty(LonelyInterfaces(Program.Types));

    [Fact]
    public void An_interface_beside_its_only_class_is_found() =>
        Assert.Equal(["IClock"], LonelyInterfaces([typeof(IClock), typeof(Clock), typeof(IShape), typeof(Circle), typeof(Square)]));

    [Fact]
    public void Constructors_ask_for_few_things() => Findings.MustBeEmpty(WideConstructors(Program.Types));

    [Fact]
    public void A_wide_constructor_is_found_and_a_record_may_have_more_columns() =>
        Assert.Equal(["TypeShapes+Wide: 6 parameters", "TypeShapes+WideRow: 9 parameters"], WideConstructors([typeof(Wide), typeof(Row), typeof(WideRow)]));

    [Fact]
    public void Names_of_types_and_members_are_ASCII() => Findings.MustBeEmpty(NotAscii(Program.Types));

    [Fact]
    public void A_Danish_letter_in_a_name_is_found() => Assert.Equal(["TypeShapes+Clock.Klokkeslæt"], NotAscii([typeof(Clock)]));

    private static IEnumerable<string> LonelyInterfaces(IReadOnlyCollection<Type> types) =>
        from type in types
        where type.IsInterface && type.Name.StartsWith('I')
        let classes = types.Where(t => t.IsClass && type.IsAssignableFrom(t)).ToList()
        where classes.Count == 1 && classes[0].Name == type.Name[1..]
        select type.Name;

    private static IEnumerable<string> WideConstructors(IEnumerable<Type> types) =>
        from type in types
        from constructor in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        let count = constructor.GetParameters().Length
        where count > (IsRecord(type) ? MostColumns : MostParameters)
        select $"{Name(type)}: {count} parameters";

    private static IEnumerable<string> NotAscii(IEnumerable<Type> types) =>
        from type in types
        from name in type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(m => !m.IsDefined(typeof(CompilerGeneratedAttribute)) && !m.Name.Contains('<', StringComparison.Ordinal))
            .Select(m => m.Name).Append(type.Name).Distinct()
        where !System.Text.Ascii.IsValid(name)
        select $"{Name(type)}.{name}";

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic, [typeof(System.Text.StringBuilder)]) is not null;

    private static string Name(Type type) => type.FullName![(type.Namespace!.Length + 1)..];

    private interface IClock;

    private interface IShape;

    private sealed class Clock : IClock
    {
        public int Klokkeslæt = 8;
    }

    private sealed class Circle : IShape;

    private sealed class Square : IShape;

    private sealed class Wide
    {
        public Wide(int a, int b, int c, int d, int e, int f) => _ = a + b + c + d + e + f;
    }

    private sealed record Row(int A, int B, int C, int D, int E, int F);

    private sealed record WideRow(int A, int B, int C, int D, int E, int F, int G, int H, int I);
}
