namespace Socialstat.Law;

/// <summary>An act of parliament whose provisions are reported, with the days on which decisions can be made under it.</summary>
public sealed class Act
{
    private Act(string code, Text title, Period inForce, string source)
    {
        Code = code;
        Title = title;
        InForce = inForce;
        Source = source;
    }

    /// <summary>Short name as used in deliveries: SEL, BL, LBU.</summary>
    public string Code { get; }

    /// <summary>Title of the act.</summary>
    public Text Title { get; }

    /// <summary>Days on which a measure for children can start under the act.</summary>
    public Period InForce { get; }

    /// <summary>Where the period is found.</summary>
    public string Source { get; }

    /// <summary>
    /// Serviceloven: its provisions on children were replaced by Barnets lov on 1 January 2024.
    /// Measures that ran on that day keep their basis until a new decision (BL section 213).
    /// </summary>
    public static Act Serviceloven { get; } = new(
        "SEL", new Text("Lov om social service", "Act on Social Services"),
        new Period(new DateOnly(1998, 7, 1), new DateOnly(2023, 12, 31)), "000:1 and 7.2; BL § 213");

    /// <summary>Barnets lov, in force from 1 January 2024.</summary>
    public static Act BarnetsLov { get; } = new(
        "BL", new Text("Barnets lov", "Children's Act"), new Period(new DateOnly(2024, 1, 1)), "000:1");

    /// <summary>Lov om bekæmpelse af ungdomskriminalitet: reported from 1 January 2020.</summary>
    public static Act Ungdomskriminalitet { get; } = new(
        "LBU", new Text("Lov om bekæmpelse af ungdomskriminalitet", "Act on combating youth crime"),
        new Period(new DateOnly(2020, 1, 1)), "000:1 and 7.2");

    /// <summary>All acts, oldest first.</summary>
    public static IReadOnlyList<Act> All { get; } = [Serviceloven, Ungdomskriminalitet, BarnetsLov];

    /// <summary>The act with the short name, or null.</summary>
    public static Act? WithCode(string code) => All.FirstOrDefault(a => a.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The short name.</summary>
    public override string ToString() => Code;
}
