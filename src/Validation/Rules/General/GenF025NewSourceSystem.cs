using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A change of source system is announced, because start dates and cases get lost in it.</summary>
public static class GenF025NewSourceSystem
{
    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F025",
        Title = new("Leverancen kommer fra et nyt fagsystem", "The delivery comes from a new source system"),
        Severity = Severity.Warning,
        AppliesTo = Kinds.Order,
        Fields = [],
        DependsOnSeries = true,
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d =>
        {
            if (d.SourceSystemsBefore.Count == 0 || d.SystemIsAnnounced)
                return Outcome.Kept;
            var named = false;
            foreach (var system in d.SourceSystemsBefore)
            {
                if (system == d.Delivery.SourceSystem)
                    return Outcome.Kept;
                named |= system.Length > 0;
            }

            return named && d.Delivery.SourceSystem.Length > 0 ? Outcome.Broken : Outcome.CannotBeJudged;
        },
        Values = d => [d.Delivery.SourceSystem, string.Join(", ", d.SourceSystemsBefore.Where(s => s.Length > 0))],
        Message = new(
            "Fagsystemet ”{0}” har ikke været brugt før; hidtil er der sendt fra {1}. Skiftet er ikke meldt.",
            "The source system “{0}” has not been used before; until now deliveries came from {1}. The change has not been announced."),
        Fix = new(
            "Meld systemskiftet (kommandoen systemchange), og se efter, at startdatoer og åbne sager er flyttet rigtigt med.",
            "Announce the change of system (command systemchange), and check that start dates and open cases have been moved correctly."),
        Sources = [SourceRef.Guideline("1.4")],
    };
}
