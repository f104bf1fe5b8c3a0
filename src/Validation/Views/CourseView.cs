using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>An accepted spell and where it was reported.</summary>
/// <param name="Person">The person's current identity.</param>
/// <param name="Word">Municipality, measure and days.</param>
/// <param name="Delivery">Ordinal of the delivery of the start.</param>
/// <param name="Row">Row of the start.</param>
public readonly record struct ReportedSpell(PersonId Person, SpellWord Word, int Delivery, int Row)
{
    /// <summary>First day.</summary>
    public DateOnly Start => PackedDay.Unpack(Word.Start);

    /// <summary>Last day; null when open.</summary>
    public DateOnly? End => Word.End == PackedDay.Open ? null : PackedDay.Unpack(Word.End);

    /// <summary>The measure.</summary>
    public Measure Measure => Measures.All[Word.Measure];

    /// <summary>The acting municipality.</summary>
    public Municipality Municipality => Geography.Municipalities[Word.Municipality];
}

/// <summary>Two spells of one person and measure in order of start, and the course that the later is joined to.</summary>
public sealed class CourseView
{
    /// <summary>The spell before; of the spells before, the one that ends last.</summary>
    public ReportedSpell Earlier { get; set; }

    /// <summary>The spell being judged.</summary>
    public ReportedSpell Later { get; set; }

    /// <summary>Number of spells joined into the course up to and with the later one.</summary>
    public int SpellsInCourse { get; set; }

    /// <summary>Number of spells of the course that start in the calendar year of the later one, with it.</summary>
    public int SpellsStartedInYear { get; set; }

    /// <summary>Days between the last end so far and the later start (next start minus last end); 0 or less when they overlap, int.MinValue when the earlier is open.</summary>
    public int GapDays { get; set; }

    /// <summary>Today, or the day given with --as-of.</summary>
    public DateOnly Today { get; set; }
}
