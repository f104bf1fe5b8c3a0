using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>In a move between two departments of one offer, the first stay ends on the day that the second begins.</summary>
public static class Her007InternalMove
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "HER-007",
        Title = new("Intern flytning med forskellige datoer", "Internal move with different dates"),
        Severity = Severity.Warning,
        AppliesTo = [ShelterStayRecord.Declaration],
        Fields = [ShelterFields.AdmissionDate, ShelterFields.DischargeDate],
        JudgedOn = JudgedOn.StartDate,
        Together = Together.Person,
        Violations = Stays.BrokenMoves,
        Message = new(
            "Borgeren er indskrevet på en anden afdeling {0}, men ophold {2} (fra {3}) har udskrivningsdato ”{1}”. Ved flytning mellem tilbuddets afdelinger er de to datoer den samme.",
            "The citizen was admitted to another department on {0}, but stay {2} (from {3}) has the discharge date “{1}”. In a move between departments of the offer the two dates are the same."),
        Fix = new(
            "Ret udskrivningsdatoen på det første ophold eller indskrivningsdatoen på det andet. Var borgeren ude imellem, kan advarslen accepteres.",
            "Correct the discharge date of the first stay or the admission date of the second. If the citizen was away in between, the warning can be accepted."),
        Sources = [SourceRef.Guideline("7.2.4")],
        Thresholds = [Stays.LongestGap],
    };
}
