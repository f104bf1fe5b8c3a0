using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>When a municipality reports from fewer systems than the year before, an administration may be missing.</summary>
public static class Han015FewerSourceSystems
{
    /// <summary>The declaration.</summary>
    public static readonly MunicipalityRule Rule = new()
    {
        Code = "HAN-015",
        Title = new("Indberetning fra færre fagsystemer end året før", "Reports from fewer systems than the year before"),
        Severity = Severity.Warning,
        AppliesTo = [DisabilityRecord.Declaration],
        Fields = [Fields.ActingMunicipality],
        JudgedOn = JudgedOn.Today,
        Violations = m =>
        {
            var now = m.SourceSystems(m.LastFullYear);
            var before = m.SourceSystems(m.LastFullYear - 1);
            return now < before
                ? [[Write.Number(now), Write.Number(before), Write.Number(m.LastFullYear), Write.Number(m.LastFullYear - 1)]]
                : [];
        },
        Message = new(
            "Antal fagsystemer, som kommunen har indberettet fra: {0} i {2} mod {1} i {3}. Måske mangler en forvaltning.",
            "Number of systems that the municipality reported from: {0} in {2} against {1} in {3}. An administration may be missing."),
        Fix = new(
            "Undersøg, om alle forvaltninger, der bevilger indsatser, har indberettet.",
            "Find out whether all administrations that grant measures have reported."),
        Sources = [SourceRef.DisabilityDocumentation("5.3")],
        IsDerived = true,
    };
}
