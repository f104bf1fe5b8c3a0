using System.Reflection;
using System.Runtime.CompilerServices;

namespace Socialstat.Tests.House;

/// <summary>The compiled rooms, as reflection sees them.</summary>
internal static class Program
{
    public static Assembly Law { get; } = Load("Socialstat.Law");

    public static Assembly Register { get; } = Load("Socialstat.Register");

    public static Assembly Validation { get; } = Load("Socialstat.Validation");

    public static Assembly Statistics { get; } = Load("Socialstat.Statistics");

    public static IReadOnlyList<Assembly> Rooms { get; } =
        [Law, Register, Validation, Load("Socialstat.Intake"), Statistics, Load("Socialstat.Publication"), Load("Socialstat.Management"), Load("socialstat")];

    /// <summary>Types written by hand in all rooms, nested ones included.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. Rooms.SelectMany(a => a.GetTypes()).Where(IsOurs)];

    private static bool IsOurs(Type type) =>
        type.Namespace?.StartsWith("Socialstat.", StringComparison.Ordinal) == true
        && !type.FullName!.Contains('<', StringComparison.Ordinal)
        && !type.IsDefined(typeof(CompilerGeneratedAttribute));

    private static Assembly Load(string name) => Assembly.Load(new AssemblyName(name));
}
