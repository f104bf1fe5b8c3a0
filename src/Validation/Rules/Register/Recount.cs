using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>
/// Counts persons again from the spells of the snapshot, person by person and year by year, without the courses and sums that the tables are made
/// with. Slow on purpose: it is another way to the same numbers.
/// </summary>
internal sealed class Recount
{
    private readonly RegisterView _register;
    private readonly ILookup<int, BuiltCourse> _courses;
    private static readonly (int Youngest, int Oldest)[] Bands = [(-1, -1), (0, 5), (6, 11), (12, 17), (18, 22)];
    private readonly Dictionary<Cell, long> _persons = [];

    public Recount(RegisterView register)
    {
        _register = register;
        _courses = register.Courses.ToLookup(c => c.Person);
        foreach (var count in register.Counts)
            _persons[KeyOf(count)] = 0;
        for (var i = 0; i < register.Snapshot.Persons.Length; i++)
            Add(i);
    }

    /// <summary>The counts chosen that differ, with what was counted again.</summary>
    public IEnumerable<RegisterViolation> Where(Func<BuiltCount, bool> chosen, Func<long, long, bool> differs)
    {
        foreach (var count in _register.Counts)
        {
            if (chosen(count) && _persons[KeyOf(count)] is var again && differs(count.Persons, again))
                yield return new RegisterViolation(count.Municipality, 1, Write.Number(count.Persons), WordsOf(count), Write.Number(count.Year), Write.Number(again));
        }
    }

    private static Cell KeyOf(in BuiltCount c) => new(c.Statistic, c.Year, c.Municipality, c.Measure, c.Youngest, c.Oldest, c.AtYearEnd);

    private static string WordsOf(in BuiltCount c) =>
        $"{c.Statistic.Code()} {(c.Municipality < 0 ? "000" : Geography.Municipalities[c.Municipality].Code)}{(c.Measure < 0 ? "" : " " + Measures.All[c.Measure].Key)}{(c.Youngest is { } youngest ? $" {youngest}-{c.Oldest}" : "")}";

    // During the year by the records themselves; on 31 December by the courses, which also cover the days between their records.
    private void Add(int person)
    {
        var seen = new HashSet<Cell>();
        foreach (var bits in _register.Snapshot.SpellsOf(person))
        {
            var spell = new SpellWord(bits);
            for (var year = PackedDay.Unpack(spell.Start).Year; year <= LastYear(spell); year++)
                Count(person, spell, year, atYearEnd: false, seen);
        }

        foreach (var course in _courses[person])
        {
            for (var year = PackedDay.Unpack(course.Word.Start).Year; year <= LastYear(course.Word); year++)
            {
                if (course.Word.End >= PackedDay.Pack(new DateOnly(year, 12, 31)))
                    Count(person, course.Word, year, atYearEnd: true, seen);
            }
        }
    }

    private int LastYear(SpellWord word) => word.End == PackedDay.Open ? _register.Today.Year : PackedDay.Unpack(word.End).Year;

    // Whole years on the last day of the year; nobody is counted before being born, or over the age of the statistic.
    private void Count(int person, SpellWord word, int year, bool atYearEnd, HashSet<Cell> seen)
    {
        var statistic = Measures.All[word.Measure].Statistic;
        int? age = _register.BirthDate(person) is { } born ? Ages.On(born, new DateOnly(year, 12, 31)) : null;
        if (age < 0 || age > (statistic == Statistic.Disability ? 17 : 22))
            return;
        Count(new Cell(statistic, year, -1, -1, null, null, atYearEnd), seen);
        Count(new Cell(statistic, year, word.Municipality, word.Measure, null, null, atYearEnd), seen);
        foreach (var (youngest, oldest) in Bands)
        {
            if (age is { } known ? youngest >= 0 && youngest <= known && known <= oldest : youngest < 0)
                Count(new Cell(statistic, year, -1, -1, youngest, oldest, atYearEnd), seen);
        }
    }

    private void Count(Cell cell, HashSet<Cell> seen)
    {
        if (_persons.TryGetValue(cell, out var known) && seen.Add(cell))
            _persons[cell] = known + 1;
    }

    private readonly record struct Cell(Statistic Statistic, int Year, int Municipality, int Measure, int? Youngest, int? Oldest, bool AtYearEnd);
}
