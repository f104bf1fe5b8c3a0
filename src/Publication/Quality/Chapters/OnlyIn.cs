namespace Socialstat.Publication;

/// <summary>The documentations that a text belongs to, where it does not belong to all.</summary>
internal static class OnlyIn
{
    public static IReadOnlyList<string> Isbu { get; } = ["ISBU"];

    public static IReadOnlyList<string> Handbu { get; } = ["HANDBU"];

    public static IReadOnlyList<string> Bu { get; } = ["BU"];

    public static IReadOnlyList<string> IsbuAndBu { get; } = ["ISBU", "BU"];
}
