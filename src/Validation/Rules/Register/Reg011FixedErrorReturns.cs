using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A later delivery from the same source system says what an earlier one said that had been corrected in between. The newest delivery counts (contract, section 1), so the reporter is asked.</summary>
public static class Reg011FixedErrorReturns
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "REG-011",
        Title = new("En rettet oplysning er ført tilbage", "A corrected value has been taken back"),
        Severity = Severity.Warning,
        AppliesTo = Kinds.Order,
        Fields = [Fields.CaseId],
        JudgedOn = JudgedOn.EventDate,
        Events = [CodeLists.Start, CodeLists.OfferChange, CodeLists.End],
        IsBrokenBy = c => BrokenWhen(c.CameBack),
        Values = c => [c.CaseId],
        Message = new(
            "Posten om sag ”{0}” siger nu igen det, som den sagde, før den blev rettet. Det tyder på, at en rettet fejl er kommet tilbage.",
            "The record about case “{0}” now says again what it said before it was corrected. It looks as if a corrected error has come back."),
        Fix = new(
            "Se efter, hvad der er rigtigt. Var rettelsen rigtig, så send den igen, og ret afsendersystemet, så fejlen ikke kommer tilbage.",
            "Check which is right. If the correction was right, send it again, and mend the sending system so that the error does not come back."),
        Sources = [SourceRef.JoiningReport("3.3")],
    };
}
