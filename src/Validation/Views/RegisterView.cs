using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>A course as the builder made it: whose, the days, and which of the snapshot's spells it was made from.</summary>
/// <param name="Person">Position of the person in the snapshot.</param>
/// <param name="Word">Municipality, measure, first and last day.</param>
/// <param name="FirstSpell">Position of its first spell in the snapshot.</param>
/// <param name="Spells">Number of spells, which stand together.</param>
public readonly record struct BuiltCourse(int Person, SpellWord Word, int FirstSpell, int Spells);

/// <summary>A figure as it would be published, to be counted again.</summary>
/// <param name="Statistic">Support or disability.</param>
/// <param name="Year">Calendar year.</param>
/// <param name="Municipality">Index of the municipality; -1 for the country.</param>
/// <param name="Measure">Index of the measure; -1 for all.</param>
/// <param name="Youngest">Youngest age; -1 for unknown ages, null for all ages.</param>
/// <param name="Oldest">Oldest age.</param>
/// <param name="AtYearEnd">Whether it counts those active on 31 December; otherwise those active at some time in the year.</param>
/// <param name="Persons">Number of persons.</param>
public readonly record struct BuiltCount(Statistic Statistic, int Year, int Municipality, int Measure, int? Youngest, int? Oldest, bool AtYearEnd, long Persons);

/// <summary>One ledger of the built register.</summary>
/// <param name="Type">The record type.</param>
/// <param name="Municipality">Index of the municipality; <see cref="Entry.Country"/> for shelters and crisis centres.</param>
/// <param name="Ledger">All versions, and their texts.</param>
/// <param name="Spells">The spells that count.</param>
/// <param name="InForce">The records in force, of record types that stand by themselves.</param>
/// <param name="OnParents">Cases in force on a mother's or parent's number, of measures.</param>
/// <param name="RulePack">Hash of the rule pack that it was judged with; empty when that is not known.</param>
public sealed record BuiltLedger(RecordType Type, int Municipality, Ledger Ledger, CaseSpell[] Spells, InForceRow[] InForce, int OnParents, string RulePack);

/// <summary>The register as built, as rules about it see it.</summary>
public sealed class RegisterView
{
    /// <summary>Persons and their spells.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>The courses that the builder makes of the spells, in the order of the snapshot.</summary>
    public required IReadOnlyList<BuiltCourse> Courses { get; init; }

    /// <summary>Figures as they would be published.</summary>
    public required IReadOnlyList<BuiltCount> Counts { get; init; }

    /// <summary>The ledgers, read one at a time.</summary>
    public required Func<IEnumerable<BuiltLedger>> Ledgers { get; init; }

    /// <summary>The population register.</summary>
    public required PopulationRegister People { get; init; }

    /// <summary>All deliveries by ordinal.</summary>
    public required IReadOnlyList<Delivery?> Deliveries { get; init; }

    /// <summary>Today, or the day given with --as-of.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether the birth date of the person at the position is known, and what it is.</summary>
    public DateOnly? BirthDate(int person) => Snapshot.Persons[person].BirthDayNumber is not 0 and var day ? DateOnly.FromDayNumber(day) : null;

    /// <summary>A course in words: measure and days, without saying whose.</summary>
    public static string InWords(SpellWord word) =>
        $"{Measures.All[word.Measure].Key} {Write.Day(PackedDay.Unpack(word.Start))}–{(word.End == PackedDay.Open ? "" : Write.Day(PackedDay.Unpack(word.End)))}";
}
