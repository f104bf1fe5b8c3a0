using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>A day from which a variable means something else, or is made from something else.</summary>
/// <param name="From">The day.</param>
/// <param name="Meaning">What changed.</param>
public sealed record VariableBreak(DateOnly From, Text Meaning);

/// <summary>A code of a variable.</summary>
/// <param name="Code">The code.</param>
/// <param name="Label">What it stands for.</param>
/// <param name="From">First day on which it can have figures; null where it always could.</param>
/// <param name="To">Last day; null where it still can.</param>
public sealed record VariableCode(string Code, Text Label, DateOnly? From = null, DateOnly? To = null);

/// <summary>A variable that a research project can ask for, as a form that an ethics committee can check.</summary>
public sealed record MicrodataVariable
{
    /// <summary>Name of the column.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required Text Label { get; init; }

    /// <summary>Whether somebody who knows a child may know it, so that it can single the child out together with others.</summary>
    public required bool IsQuasiIdentifier { get; init; }

    /// <summary>Its codes with what they stand for and when; empty when it has none.</summary>
    public Func<PlacePools, IEnumerable<VariableCode>> Codes { get; init; } = _ => [];

    /// <summary>Days from which it changed.</summary>
    public IReadOnlyList<VariableBreak> Breaks { get; init; } = [];

    /// <summary>The value when it is a text; null when there is none.</summary>
    public Func<EpisodeFacts, string?>? TextOf { get; init; }

    /// <summary>The value when it is a number; null when there is none.</summary>
    public Func<EpisodeFacts, int?>? NumberOf { get; init; }

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => NumberOf is not null;

    /// <summary>The value as text; empty when there is none.</summary>
    public string Show(in EpisodeFacts facts) =>
        TextOf is not null ? TextOf(facts) ?? "" : NumberOf!(facts)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
