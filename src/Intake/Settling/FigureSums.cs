using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Adds accepted cases into the sums that rules about a municipality read.</summary>
internal static class FigureSums
{
    // No sum is negative: files that begin otherwise are of a program that wrote all the numbers.
    private const int Sparse = -1;

    /// <summary>Adds a case by its start.</summary>
    public static void AddStart(MunicipalityFigures figures, in JudgedCase judged)
    {
        ref readonly var start = ref judged.Start;
        var day = DateOnly.FromDayNumber(start.Day);
        var at = MunicipalityFigures.At(day.Year, Measures.MeasureUnder(start.Provision).Index);
        if (at < 0)
            return;
        figures.Started[at]++;
        if (start.DecisionDay != 0)
            figures.StartedWithDecision[at]++;
        if (start.DecisionDay == start.Day)
            figures.StartedOnDecision[at]++;
        if (day is { Month: 1, Day: 1 })
            figures.StartedOnNewYearsDay[at]++;
        if (judged.EndDay == start.Day)
            figures.SameDay[at]++;
        if (start.IdentityKind is CodeLists.MotherCprKind or CodeLists.ParentCprKind)
            figures.OnParentsNumber[at]++;
        var year = day.Year - MunicipalityFigures.FirstYear;
        if ((start.Notes & EventNotes.ReasonsGiven) != 0)
            figures.WithReasons[year]++;
        if ((start.Notes & EventNotes.OnlyInsufficientCare) != 0)
            figures.OnlyInsufficientCare[year]++;
    }

    /// <summary>Adds spells in order of person, measure and first day: active cases and different persons by year.</summary>
    public static void AddSpells(MunicipalityFigures figures, ReadOnlySpan<CaseSpell> spells)
    {
        const int LastYear = MunicipalityFigures.FirstYear + MunicipalityFigures.Years - 1;
        ulong yearsOfMeasure = 0, yearsOfPerson = 0;
        for (var i = 0; i < spells.Length; i++)
        {
            ref readonly var spell = ref spells[i];
            var samePerson = i > 0 && spells[i - 1].Person == spell.Person;
            if (!samePerson)
                yearsOfPerson = 0;
            if (!samePerson || spells[i - 1].Word.Place != spell.Word.Place)
                yearsOfMeasure = 0;
            var first = Math.Max(PackedDay.Unpack(spell.Word.Start).Year, MunicipalityFigures.FirstYear);
            var last = spell.Word.End == PackedDay.Open ? LastYear : Math.Min(PackedDay.Unpack(spell.Word.End).Year, LastYear);
            for (var year = first; year <= last; year++)
            {
                var bit = 1UL << (year - MunicipalityFigures.FirstYear);
                var at = MunicipalityFigures.At(year, spell.Word.Measure);
                figures.Active[at]++;
                if ((yearsOfMeasure & bit) == 0)
                    figures.Recipients[at]++;
                if ((yearsOfPerson & bit) == 0)
                    figures.Persons[year - MunicipalityFigures.FirstYear]++;
                yearsOfMeasure |= bit;
                yearsOfPerson |= bit;
            }
        }
    }

    /// <summary>
    /// The sums as numbers for the packed file: a mark, then place and number of each that is not zero, for most are.
    /// </summary>
    public static int[] Pack(MunicipalityFigures figures)
    {
        var packed = new List<int> { Sparse };
        var from = 0;
        foreach (var sums in Sums(figures))
        {
            for (var i = 0; i < sums.Length; i++)
            {
                if (sums[i] != 0)
                    packed.AddRange([from + i, sums[i]]);
            }

            from += sums.Length;
        }

        return [.. packed];
    }

    /// <summary>The sums from the packed file.</summary>
    public static MunicipalityFigures Unpack(int[] packed)
    {
        var figures = new MunicipalityFigures();
        var (from, at) = (0, 1);
        foreach (var sums in Sums(figures))
        {
            if (packed[0] != Sparse)
                packed.AsSpan(from, sums.Length).CopyTo(sums);
            for (; packed[0] == Sparse && at < packed.Length && packed[at] < from + sums.Length; at += 2)
                sums[packed[at] - from] = packed[at + 1];
            from += sums.Length;
        }

        return figures;
    }

    private static int[][] Sums(MunicipalityFigures f) =>
    [
        f.Started, f.StartedWithDecision, f.StartedOnDecision, f.StartedOnNewYearsDay, f.SameDay, f.Active, f.Recipients,
        f.OnParentsNumber, f.Persons, f.WithReasons, f.OnlyInsufficientCare,
    ];
}
