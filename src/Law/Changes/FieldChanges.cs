namespace Socialstat.Law;

/// <summary>Dated changes of a record type's fields, their codes and their provisions.</summary>
internal static class FieldChanges
{
    public static IEnumerable<ReportingChange> Of(RecordType type)
    {
        foreach (var use in type.Fields)
        {
            foreach (var change in OfUse(type, use).Concat(OfCodes(type, use.Field)).Concat(OfProvisions(type, use.Field)))
                yield return change;
        }
    }

    private static IEnumerable<ReportingChange> OfUse(RecordType type, FieldUse use)
    {
        var (da, en) = (use.Field.Label.Da, use.Field.Label.En);
        if (use.ValidFrom is { } from)
        {
            yield return new(type, ChangeKind.Field, from,
                new($"Ny oplysning ”{da}” ({use.Field.Name}).{Demand(use).Da}", $"New field “{en}” ({use.Field.Name}).{Demand(use).En}"), use.DaysSource);
        }

        if (use.RequiredFrom is { } required)
        {
            yield return new(type, ChangeKind.Requirement, required,
                new($"Oplysningen ”{da}” ({use.Field.Name}) skal gives.{Demand(use).Da}", $"The field “{en}” ({use.Field.Name}) must be filled in.{Demand(use).En}"), use.DaysSource);
        }

        if (use.ValidTo is { } to)
        {
            yield return new(type, ChangeKind.Field, to.AddDays(1),
                new($"Oplysningen ”{da}” ({use.Field.Name}) udgår.", $"The field “{en}” ({use.Field.Name}) is taken out."), use.DaysSource);
        }
    }

    private static Text Demand(FieldUse use) => use.Requirement switch
    {
        Requirement.Always => new(" Den kræves i alle indberetninger.", " It is required in every record."),
        Requirement.ByRule => new(" Den kræves i de tilfælde, som reglerne for oplysningen nævner.", " It is required where the rules about the field say so."),
        _ => new(" Den kan udelades.", " It may be left out."),
    };

    private static IEnumerable<ReportingChange> OfCodes(RecordType type, Field field)
    {
        if (field.Codes is not { } list)
            yield break;
        foreach (var code in list.Offered)
        {
            if (code.ValidFrom is { } from)
            {
                yield return new(type, ChangeKind.Code, from,
                    new($"”{field.Label.Da}”: ny kode {code.Value} {code.Label.Da}.", $"“{field.Label.En}”: new code {code.Value} {code.Label.En}."), list.Source);
            }

            if (code.ValidTo is { } to)
            {
                yield return new(type, ChangeKind.Code, to.AddDays(1),
                    new($"”{field.Label.Da}”: koden {code.Value} {code.Label.Da} udgår.", $"“{field.Label.En}”: code {code.Value} {code.Label.En} is taken out."), list.Source);
            }
        }
    }

    private static IEnumerable<ReportingChange> OfProvisions(RecordType type, Field field)
    {
        if (field.Provisions is not { } list)
            yield break;
        foreach (var provision in list.All)
        {
            if ((provision.ValidFrom ?? StockFrom(provision)) is { } from)
            {
                yield return new(type, ChangeKind.Provision, from,
                    new($"{provision.Code} {provision.Title.Da} kan indberettes.", $"{provision.Code} {provision.Title.En} can be reported."), list.Source);
            }

            if (provision.ValidTo is { } to)
            {
                var successor = provision.Detail("successor");
                yield return new(type, ChangeKind.Provision, to.AddDays(1),
                    new(
                        $"Intet nyt kan begynde efter {provision.Code} {provision.Title.Da}{(successor.Length > 0 ? $"; efterfølger: {successor}" : "")}.",
                        $"Nothing new can start under {provision.Code} {provision.Title.En}{(successor.Length > 0 ? $"; successor: {successor}" : "")}."),
                    list.Source);
            }
        }
    }

    // Adult services are a stock: the day from which it must hold a kind of service is the day that the kind comes in.
    private static DateOnly? StockFrom(ListedProvision provision) =>
        provision.Detail("stock_from") is { Length: > 0 } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;
}
