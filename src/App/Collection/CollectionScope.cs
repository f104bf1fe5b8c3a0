using Socialstat.Intake;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>
/// What a person who has signed in sees of what is collected: the own municipality's deliveries and findings, everybody's when the role holds in the
/// whole country; cases and values only as a controller, for others count.
/// </summary>
internal sealed record CollectionScope(Visitor Visitor)
{
    /// <summary>Whether the person sees all reporters.</summary>
    public bool SeesAll => Visitor.Codes.Contains("000");

    /// <summary>Whether the person sees which case a finding is about, and the value that is wrong.</summary>
    public bool SeesCases => Visitor.Role == Role.Controller;

    /// <summary>Whether the person sees the reporter's deliveries.</summary>
    public bool MaySee(string reporter) => SeesAll || Visitor.Codes.Contains(reporter);

    /// <summary>The reporter to show when one is asked for: the person's own where the one asked for is not; null is all.</summary>
    public string? Reporter(string? asked) => SeesAll || (asked is not null && Visitor.Codes.Contains(asked)) ? asked : Visitor.Codes.Order(StringComparer.Ordinal).First();

    /// <summary>A choice among the reporters that the person sees; nothing where there is one only.</summary>
    public Html Choice(Reader reader, IEnumerable<string> reporters, string? chosen)
    {
        var seen = reporters.Where(MaySee).Select(r => (r, Names.Reporter(r))).ToList();
        return seen.Count < 2 ? Html.Empty : Controls.Select("reporter", reader.Say("Indberetter", "Reporter"), SeesAll ? reader.Say("Alle", "All") : reader.Say("Egen", "Own"), seen, chosen);
    }

    /// <summary>A finding as the person sees it: without the case and the value for those who do not see cases.</summary>
    public FindingLine Shown(FindingLine line, Reader reader) => SeesCases ? line : line with
    {
        CaseId = "",
        Value = "",
        Message = Catalogue.WithCode(line.Code) is { } rule ? $"{reader.Say(rule.Title)}. {reader.Say(rule.Fix)}" : line.Code,
    };

    /// <summary>The same with its life: why somebody accepted it is free text, and may tell about a person.</summary>
    public ReceiptedFinding Shown(ReceiptedFinding finding, Reader reader) => SeesCases ? finding : finding with
    {
        Line = Shown(finding.Line, reader),
        Life = finding.Life.Acceptance is { } accepted
            ? finding.Life with { Acceptance = accepted with { Reason = reader.Say("begrundelsen vises kun for en controller", "the reason is shown to a controller only") } }
            : finding.Life,
    };

    /// <summary>How many cases can be told apart in lines, for the access log.</summary>
    public int Cases(IEnumerable<FindingLine> lines) => SeesCases ? lines.Where(l => l.CaseId.Length > 0 || l.Value.Length > 0).DistinctBy(l => (l.Reporter, l.CaseId.Length > 0 ? l.CaseId : l.Value)).Count() : 0;
}

/// <summary>A page of what is collected, and how many cases can be told apart on it.</summary>
internal sealed record CollectionView(View View, int Cases);
