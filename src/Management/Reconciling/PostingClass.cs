using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>The classes of the reconciliation: every posting is in exactly one, the first that fits from the top.</summary>
public enum PostingClass : byte
{
    /// <summary>The text in the account field is no account.</summary>
    UnreadableAccount,

    /// <summary>On no line, and not on an account of the area.</summary>
    OutsideArea,

    /// <summary>On no line, and not operation: state refund, construction.</summary>
    NotOperation,

    /// <summary>On no line, and booked on no child.</summary>
    NoPerson,

    /// <summary>Booked on a child that has neither a grant line for it nor a case in the register.</summary>
    NoCase,

    /// <summary>Booked on a child with a case, but without a grant line for it.</summary>
    NoGrant,

    /// <summary>Covers only days after the line's last.</summary>
    AfterEnd,

    /// <summary>Covers only days before the line's first.</summary>
    BeforeStart,

    /// <summary>On grouping 999, which the line's own account does not have.</summary>
    Unspecified,

    /// <summary>On an account that does not belong to the line's provision and kind of place.</summary>
    WrongAccount,

    /// <summary>What is booked for the same line and days deviates from what is committed by more than the margin.</summary>
    OutsideMargin,

    /// <summary>Agrees with its line.</summary>
    Matched,
}

/// <summary>What the classes are called.</summary>
public static class PostingClasses
{
    private static readonly Text[] Titles =
    [
        new("Kontoen kan ikke læses", "The account cannot be read"),
        new("Uden for området, på ingen bevilling", "Outside the area, on no grant"),
        new("Statsrefusion, anlæg m.m., på ingen bevilling", "State refund, construction and the like, on no grant"),
        new("Uden barn", "Without a child"),
        new("Barn uden bevilling og uden sag", "Child without grant and without case"),
        new("Barn med sag, men uden bevilling", "Child with a case, but without grant"),
        new("Efter bevillingens slut", "After the end of the grant"),
        new("Før bevillingens start", "Before the start of the grant"),
        new("Gruppering 999", "Grouping 999"),
        new("Konto, der ikke hører til bevillingen", "An account that does not belong to the grant"),
        new("Beløb uden for marginen", "Amount outside the margin"),
        new("Stemmer med bevillingen", "Agrees with the grant"),
    ];

    /// <summary>All classes in order.</summary>
    public static IReadOnlyList<PostingClass> All { get; } = Enum.GetValues<PostingClass>();

    /// <summary>What the class is called.</summary>
    public static Text TitleOf(PostingClass @class) => Titles[(int)@class];
}
