using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Reads a delivery and judges its records and itself. Findings stream to the output; one thread has one parser.</summary>
internal sealed class DeliveryParser(IReadOnlyList<Rule> rules, bool timed, long largest = DeliveryReader.LargestLength)
{
    private readonly Dictionary<string, RuleBook> _books = [];

    /// <summary>The rule books used, with their clocks.</summary>
    public IEnumerable<RuleBook> Books => _books.Values;

    /// <summary>Reads and judges.</summary>
    public ParsedDelivery Parse(string path, KeptBytes kept, DeliveryView view, SettlementOutput output)
    {
        var parsed = new ParsedDelivery { View = view };
        var origin = Origins.OfDelivery(view.Delivery.Ordinal);
        using var findings = output.Open(origin);
        if (view.Type is { } type)
        {
            var book = BookOf(type);
            DeliveryReader.Read(path, kept, view, candidate => Take(candidate, book, parsed, findings), largest);
        }
        else
        {
            DeliveryReader.Read(path, kept, view, _ => { }, largest);
        }

        JudgeWhole(parsed, findings);
        return parsed;
    }

    private void JudgeWhole(ParsedDelivery parsed, FindingSink findings)
    {
        var view = parsed.View;
        var broken = new List<Finding>();
        foreach (var rule in rules.OfType<DeliveryRule>())
        {
            if (rule.DependsOnSeries || (view.Type is { } type && !rule.IsFor(type)))
                continue;
            if (Judge(rule, view) is { } finding)
                broken.Add(finding);
        }

        var error = broken.FirstOrDefault(f => f.Rule.Severity == Severity.Error);
        if (error.Rule is not null)
        {
            // One clear answer: what is wrong with the whole comes before what is wrong with its parts.
            findings.Clear();
            parsed.RejectedWhole = true;
            parsed.Reason = error.Rule.Code;
            parsed.OwnRejected = view.Records;
            parsed.Events.Clear();
            parsed.Persons.Clear();
            parsed.Residences.Clear();
            parsed.Population.Clear();
            parsed.Departments.Clear();
            parsed.Accounts.Clear();
        }

        foreach (var finding in broken)
            findings.Add(finding);
    }

    /// <summary>Judges a delivery rule; null when it is kept or cannot be judged.</summary>
    public static Finding? Judge(DeliveryRule rule, DeliveryView view)
    {
        string? crash = null;
        try
        {
            if (rule.IsBrokenBy(view) != Outcome.Broken)
                return null;
        }
        // house: crash boundary - a rule that fails must be seen, and must not stop the delivery.
        catch (Exception fault)
        {
            crash = fault.GetType().Name;
        }

        var values = Finding.ValuesOf(rule.Values, view, ref crash);
        return new Finding(rule, view.Delivery.Ordinal, 0, null, "", values, crash);
    }

    private static void Take(Candidate candidate, RuleBook book, ParsedDelivery parsed, FindingSink findings)
    {
        var (error, any) = book.Judge(candidate, findings.Add);
        if (error)
            parsed.OwnRejected++;
        if (candidate.IsDelete)
            parsed.View.Deletes++;
        if (parsed.View.HeldUntil is not null)
            HeldDeadline.Note(candidate, parsed.View);
        var notes = (error ? EventNotes.OwnError : 0) | (any ? EventNotes.OwnFindings : 0);
        if (candidate.Type.Statistic != Statistic.Register)
        {
            if (!EventPacking.HasKey(candidate))
                return;
            var municipality = candidate.Type.Reporter == ReporterKind.Offer ? LedgerKey.Country : (int)candidate.Code(Fields.ActingMunicipality);
            if (!parsed.Events.TryGetValue(municipality, out var events))
                parsed.Events.Add(municipality, events = new NewEvents());
            events.Events.Add(EventPacking.Pack(candidate, events.Heap, notes));
        }
        else if (!error)
        {
            SupportingRows.Add(candidate, parsed);
        }
    }

    private RuleBook BookOf(RecordType type)
    {
        if (!_books.TryGetValue(type.Name, out var book))
            _books.Add(type.Name, book = new RuleBook(rules, type, timed));
        return book;
    }
}
