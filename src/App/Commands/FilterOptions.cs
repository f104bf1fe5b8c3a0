using System.CommandLine;
using System.CommandLine.Parsing;
using Socialstat.Intake;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>Which findings a command is about.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string?> _reporter = new("--reporter") { Description = "Kun denne indberetter / only this reporter" };
    private readonly Option<string?> _rule = new("--rule") { Description = "Kun denne regel, fx IND-009 / only this rule, e.g. IND-009" };
    private readonly Option<string?> _statistic = new("--statistic") { Description = "Kun denne statistik, fx IND / only this statistic, e.g. IND" };
    private readonly Option<int?> _olderThan = new("--older-than") { Description = "Kun fund ældre end så mange dage / only findings older than so many days" };
    private readonly Option<FindingState[]> _states = new("--state")
    {
        Description = "Tilstande med komma imellem: returned,new,seen,accepted,fixed (uden: alle undtagen fixed) / states with commas between (without: all but fixed)",
        CustomParser = ReadStates,
        AllowMultipleArgumentsPerToken = false,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_reporter);
        command.Options.Add(_rule);
        command.Options.Add(_statistic);
        command.Options.Add(_olderThan);
        command.Options.Add(_states);
    }

    public FindingFilter Read(ParseResult parsed) => new(parsed.GetValue(_reporter), parsed.GetValue(_rule)?.ToUpperInvariant())
    {
        Statistic = parsed.GetValue(_statistic)?.ToUpperInvariant(),
        OlderThan = parsed.GetValue(_olderThan),
        States = parsed.GetValue(_states) ?? [],
    };

    private static FindingState[]? ReadStates(ArgumentResult result)
    {
        var states = new List<FindingState>();
        foreach (var word in result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (FindingStates.Named(word) is { } state)
                states.Add(state);
            else
                result.AddError($"--state: '{word}' er ikke en tilstand / is not a state (returned, new, seen, accepted, fixed)");
        }

        return [.. states];
    }
}
