using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;
using static Socialstat.Tests.Intake.Story;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Tests.Intake;

/// <summary>A rule that takes effect later is tried on the register before it has teeth.</summary>
public sealed class ShadowTests : IDisposable
{
    private readonly TempStore _store = new();

    // Would reject every measure that starts before May 2024.
    private static readonly CaseRule Coming = new()
    {
        Code = "IND-999",
        Title = new("Prøve", "Trial"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.StartDate],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.StartDate,
        InForceFrom = new DateOnly(2025, 7, 1),
        IsBrokenBy = c => BrokenWhen(c.StartDate < new DateOnly(2024, 5, 1)),
        Values = c => [Write.Day(c.StartDate)],
        Message = new("{0}.", "{0}."),
        Fix = new("Ret.", "Mend."),
        Sources = [SourceRef.Project("test")],
    };

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("2025-06-30", false)]
    [InlineData("2025-07-01", true)]
    public void A_rule_has_teeth_from_its_day(string day, bool hasTeeth) =>
        Assert.Equal(hasTeeth, Coming.IsInForceOn(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_coming_rule_tells_what_it_would_hit_and_changes_nothing()
    {
        _store.Receive(_store.File("persons_000_20240101_0001.csv", Persons),
            _store.File("support_101_20250131_0001.csv", Header + Start("S1", Maria, "2024-03-01", "2024-04-01") + Start("S2", Noah, "2024-05-01")),
            // Corrected: what is in force keeps the rule.
            _store.File("support_147_20250131_0001.csv", Header + Start("S3", Noah, "2024-03-01", "2024-04-01", "BL 32.1.1", municipality: "147")),
            _store.File("support_147_20250201_0002.csv", Header + Start("S3", Noah, "2024-05-01", "2024-06-01", "BL 32.1.1", municipality: "147")));
        var (register, findings) = (_store.Register(), _store.Findings());
        using (var store = RegisterStore.OpenToRead(_store.Folder))
            Assert.Equal([new ShadowLine("101", 1, 2), new ShadowLine("147", 0, 1)], ShadowRun.Run(store, Coming, TempStore.Today));
        Assert.Equal(register, _store.Register());
        Assert.Equal(findings, _store.Findings());
    }
}
