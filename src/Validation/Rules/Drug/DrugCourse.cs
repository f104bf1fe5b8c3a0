using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A time of unchanged drug treatment: from a start or a change until the next change or the closing form.</summary>
/// <param name="Opened">The form that began it.</param>
/// <param name="From">The day of that form.</param>
/// <param name="Until">The day of the form that ended it, when the treatment is already another; null while it runs.</param>
/// <param name="Offer">The offer that treats.</param>
/// <param name="Types">Bits of the kinds of treatment.</param>
internal sealed record DrugPeriod(Entry Opened, DateOnly From, DateOnly? Until, string Offer, long Types)
{
    /// <summary>Whether the two run at the same time on any day; a change on a day takes the place of what was before.</summary>
    public bool Overlaps(DrugPeriod other) => From < (other.Until ?? DateOnly.MaxValue) && other.From < (Until ?? DateOnly.MaxValue);
}

/// <summary>Drug treatment read from its forms in order.</summary>
internal static class DrugCourse
{
    /// <summary>Bits of the kinds of treatment that are no substitution: drug-free and other medical treatment.</summary>
    public const long NoSubstitution = 0b11;

    /// <summary>The periods of all cases among the forms, in order of their first day.</summary>
    public static IReadOnlyList<DrugPeriod> Of(IEnumerable<Entry> forms)
    {
        var periods = new List<DrugPeriod>();
        foreach (var course in forms.Where(f => f.Day is not null).GroupBy(f => f.CaseId))
        {
            DrugPeriod? open = null;
            foreach (var form in course)
            {
                if (form.Event is not (DrugEvents.Start or DrugEvents.Change or DrugEvents.End))
                    continue;
                if (open is not null)
                    periods.Add(open with { Until = form.Day });
                open = form.Event == DrugEvents.End ? null
                    : new DrugPeriod(form, form.Day!.Value, null, form.Text(DrugFields.OfferId), Math.Max(0, form.Code(DrugFields.TreatmentTypes)));
            }

            if (open is not null)
                periods.Add(open);
        }

        return [.. periods.OrderBy(p => p.From)];
    }

    /// <summary>Bits of all kinds of treatment at the time that the period begins to run beside those before it.</summary>
    public static long TypesBeside(IReadOnlyList<DrugPeriod> periods, int at, bool sameOffer)
    {
        var types = periods[at].Types;
        for (var i = 0; i < at; i++)
        {
            if (periods[i].Overlaps(periods[at]) && (!sameOffer || periods[i].Offer == periods[at].Offer))
                types |= periods[i].Types;
        }

        return types;
    }

    /// <summary>The kinds of treatment as they are written in deliveries.</summary>
    public static string Write(long types)
    {
        var codes = DrugFields.TreatmentTypes.Codes!.Codes;
        return string.Join('|', Enumerable.Range(0, codes.Count).Where(i => (types & (1L << i)) != 0).Select(i => codes[i].Value));
    }
}
