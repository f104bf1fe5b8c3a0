namespace Socialstat.Law;

/// <summary>Households.</summary>
public static class HouseholdsLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "households",
        Title = new("Husstande", "Households"),
        Description = new(
            "En række siger, hvilken husstand et barn hører til; et anbragt barn hører til husstanden før anbringelsen. Søskende i samme husstand samles ved refusion.",
            "A row says which household a child belongs to; a placed child belongs to the household before placement. Siblings of a household are pooled for the refund."),
        Source = SourceRef.JoiningReport("4.4.1"),
        Key = [MoneyFields.Person, MoneyFields.ValidFrom],
        Columns =
        [
            Use.Always(MoneyFields.Person),
            Use.Always(MoneyFields.Household),
            Use.Always(MoneyFields.ValidFrom),
            Use.Optional(MoneyFields.ValidTo),
        ],
    };
}
