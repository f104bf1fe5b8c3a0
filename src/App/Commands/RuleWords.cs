using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>Words for the parts of a rule's declaration.</summary>
internal static class RuleWords
{
    public static Text Severity(Severity severity) => severity switch
    {
        Socialstat.Validation.Severity.Error => new("fejl", "error"),
        Socialstat.Validation.Severity.Warning => new("advarsel", "warning"),
        _ => new("oplysning", "info"),
    };

    public static Text Scope(Scope scope) => scope switch
    {
        Socialstat.Validation.Scope.Record => new("posten for sig selv", "the record by itself"),
        Socialstat.Validation.Scope.Case => new("hændelsen i sin sag", "the event in its case"),
        Socialstat.Validation.Scope.Person => new("personens poster sammen", "the person’s records together"),
        Socialstat.Validation.Scope.Municipality => new("kommunens tal", "the municipality’s figures"),
        Socialstat.Validation.Scope.Register => new("det byggede register (står ikke på fejllisten)", "the register as built (not on the error list)"),
        _ => new("leverancen som helhed", "the delivery as a whole"),
    };

    public static Text Day(JudgedOn day) => day switch
    {
        JudgedOn.StartDate => new("efter det, der gælder på startdatoen", "by what is in force on the start date"),
        JudgedOn.EndDate => new("efter det, der gælder på slutdatoen", "by what is in force on the end date"),
        JudgedOn.EventDate => new("efter det, der gælder på hændelsens dag", "by what is in force on the day of the event"),
        JudgedOn.DeliveryDate => new("efter det, der gælder på leverancens dag", "by what is in force on the day of the delivery"),
        _ => new("efter det, der gælder i dag", "by what is in force today"),
    };
}
