using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>The life of a finding so far.</summary>
public sealed record FindingLife
{
    /// <summary>Who it is: the same error in a new delivery is the same finding.</summary>
    public required FindingId Id { get; init; }

    /// <summary>Where it is in its life.</summary>
    public required FindingState State { get; init; }

    /// <summary>The day on which it was first found.</summary>
    public required DateOnly FirstSeen { get; init; }

    /// <summary>The day on which it was found last: the day of the list, or the day on which it was fixed.</summary>
    public required DateOnly LastSeen { get; init; }

    /// <summary>Days from first to last.</summary>
    public int AgeDays => Math.Max(0, LastSeen.DayNumber - FirstSeen.DayNumber);

    /// <summary>How many times it came back after being fixed.</summary>
    public required int Returned { get; init; }

    /// <summary>Who accepted it and why; null when nobody did.</summary>
    public Acceptance? Acceptance { get; init; }
}

/// <summary>Somebody's answer for a warning.</summary>
/// <param name="By">Name.</param>
/// <param name="Role">Role.</param>
/// <param name="Reason">Reason.</param>
/// <param name="Day">Day.</param>
public sealed record Acceptance(string By, string Role, string Reason, DateOnly Day);

/// <summary>Words for states, as in commands and files.</summary>
public static class FindingStates
{
    /// <summary>The word.</summary>
    public static string Word(FindingState state) => state switch
    {
        FindingState.Returned => "returned",
        FindingState.New => "new",
        FindingState.Seen => "seen",
        FindingState.Accepted => "accepted",
        _ => "fixed",
    };

    /// <summary>The state with the word, or null.</summary>
    public static FindingState? Named(string? word)
    {
        foreach (var state in Enum.GetValues<FindingState>())
        {
            if (Word(state).Equals(word, StringComparison.OrdinalIgnoreCase))
                return state;
        }

        return null;
    }
}
