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

    /// <summary>Retsplejeloven: surrogate for remand of young people (section 765).</summary>
    public static Act Retsplejeloven { get; } = new(
        "RPL", new Text("Retsplejeloven", "Administration of Justice Act"), new Period(new DateOnly(1919, 10, 1)), "BL § 62, stk. 2");

    /// <summary>Straffeloven: youth sanction (section 74 a).</summary>
    public static Act Straffeloven { get; } = new(
        "STRFL", new Text("Straffeloven", "Criminal Code"), new Period(new DateOnly(1933, 1, 1)), "BL § 62, stk. 2");

    /// <summary>Straffuldbyrdelsesloven: serving a sentence outside prison (section 78).</summary>
    public static Act Straffuldbyrdelsesloven { get; } = new(
        "SFBL", new Text("Straffuldbyrdelsesloven", "Act on Enforcement of Sentences"), new Period(new DateOnly(2001, 7, 1)), "BL § 62, stk. 2");

    /// <summary>Udlændingeloven: placement of foreigners (sections 36, 37, 62 l).</summary>
    public static Act Udlaendingeloven { get; } = new(
        "UDL", new Text("Udlændingeloven", "Aliens Act"), new Period(new DateOnly(1983, 10, 1)), "BL § 62, stk. 2, nr. 4-5");

    /// <summary>All acts, oldest first.</summary>
    public static IReadOnlyList<Act> All { get; } =
        [Retsplejeloven, Straffeloven, Udlaendingeloven, Serviceloven, Straffuldbyrdelsesloven, Ungdomskriminalitet, BarnetsLov];

    /// <summary>The act with the short name, or null.</summary>
    public static Act? WithCode(string code) => All.FirstOrDefault(a => a.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The short name.</summary>
    public override string ToString() => Code;
}
