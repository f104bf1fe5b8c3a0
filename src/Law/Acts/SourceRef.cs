namespace Socialstat.Law;

/// <summary>
/// Where a rule, field or table comes from: a source document and its section, as a value that prints and links itself.
/// </summary>
/// <param name="Document">Short key of the document.</param>
/// <param name="Section">Section in the document.</param>
public readonly record struct SourceRef(string Document, string Section)
{
    /// <summary>The guideline to the order on social data (2026).</summary>
    public static SourceRef Guideline(string section) => new("001", section);

    /// <summary>Documentation of the statistics of measures and support for children (ISBU).</summary>
    public static SourceRef MeasuresDocumentation(string section) => new("000", section);

    /// <summary>Documentation of the statistics of disability measures for children (HANDBU).</summary>
    public static SourceRef DisabilityDocumentation(string section) => new("004", section);

    /// <summary>The report on joining money and activity.</summary>
    public static SourceRef JoiningReport(string section) => new("002", section);

    /// <summary>The guide to key figures for the development of measures in a municipality.</summary>
    public static SourceRef KeyFigureGuide(string section) => new("003", section);

    /// <summary>Another public source, named in words.</summary>
    public static SourceRef Public(string name) => new("public", name);

    /// <summary>A decision of this project, see docs/decisions.</summary>
    public static SourceRef Project(string decision) => new("project", decision);

    /// <summary>The document's title.</summary>
    public Text Title => Document switch
    {
        "000" => new("Statistikdokumentation: Indsatser og støtte til børn og unge", "Documentation of statistics: measures and support for children"),
        "001" => new("Vejledning til databekendtgørelsen (2026)", "Guideline to the order on social data (2026)"),
        "002" => new("Kobling af udgifter og aktiviteter på det specialiserede børneområde", "Report on joining expenditure and activity for vulnerable children"),
        "003" => new("Vejledning til nøgletal for udsatte børn og unge", "Guide to key figures for disadvantaged children and young people"),
        "004" => new("Statistikdokumentation: Handicapkompenserende indsatser til børn og unge", "Documentation of statistics: disability measures for children"),
        "project" => new("Projektets beslutning", "Decision of the project"),
        _ => new("Offentlig kilde", "Public source"),
    };

    /// <summary>Document and section: <c>001:3.2.1</c>.</summary>
    public override string ToString() => $"{Document}:{Section}";
}
