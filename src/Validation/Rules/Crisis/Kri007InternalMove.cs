using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>In a move between two departments of one centre, the first stay ends on the day that the second begins.</summary>
public static class Kri007InternalMove
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "KRI-007",
        Title = new("Intern flytning med forskellige datoer", "Internal move with different dates"),
        Severity = Severity.Warning,
        AppliesTo = [CrisisStayRecord.Declaration],
        Fields = [CrisisFields.MoveInDate, CrisisFields.MoveOutDate],
        JudgedOn = JudgedOn.StartDate,
        Together = Together.Person,
        Violations = Stays.BrokenMoves,
        Message = new(
            "Personen er flyttet ind på en anden afdeling {0}, men ophold {2} (fra {3}) har udflytningsdato ”{1}”. Ved flytning mellem centrets afdelinger er de to datoer den samme.",
            "The person moved into another department on {0}, but stay {2} (from {3}) has the move-out date “{1}”. In a move between departments of the centre the two dates are the same."),
        Fix = new(
            "Ret udflytningsdatoen på det første ophold eller indflytningsdatoen på det andet. Var personen ude imellem, kan advarslen accepteres.",
            "Correct the move-out date of the first stay or the move-in date of the second. If the person was away in between, the warning can be accepted."),
        Sources = [SourceRef.Guideline("8.2.3")],
        Thresholds = [Stays.LongestGap],
    };
}
