namespace Socialstat.Law;

/// <summary>The code lists of the record types.</summary>
public static class CodeLists
{
    /// <summary>Position of "start" in <see cref="Events"/>.</summary>
    public const int Start = 0;

    /// <summary>Position of "offer_change" in <see cref="Events"/>.</summary>
    public const int OfferChange = 1;

    /// <summary>Position of "end" in <see cref="Events"/>.</summary>
    public const int End = 2;

    /// <summary>Position of "upsert" in <see cref="Actions"/>; also meant by an empty field.</summary>
    public const int Upsert = 0;

    /// <summary>Position of "delete" in <see cref="Actions"/>.</summary>
    public const int Delete = 1;

    /// <summary>Position of "insert" in <see cref="Actions"/>.</summary>
    public const int Insert = 2;

    /// <summary>Position of "update" in <see cref="Actions"/>.</summary>
    public const int Update = 3;

    /// <summary>Position of "cpr" in <see cref="IdentityKinds"/>.</summary>
    public const int CprKind = 0;

    /// <summary>Position of "person_id" in <see cref="IdentityKinds"/>.</summary>
    public const int PersonIdKind = 1;

    /// <summary>Position of "mother_cpr" in <see cref="IdentityKinds"/>.</summary>
    public const int MotherCprKind = 2;

    /// <summary>Position of "parent_cpr" in <see cref="IdentityKinds"/>.</summary>
    public const int ParentCprKind = 3;

    /// <summary>Position of "anonymous" in <see cref="IdentityKinds"/>.</summary>
    public const int AnonymousKind = 4;

    /// <summary>Events of support and disability measures (guideline 3.1, 5.1).</summary>
    public static readonly CodeList Events = new("event", "001:3.1 and 5.1",
        new Code("start", new("Iværksættelse", "Start")),
        new Code("offer_change", new("Ændret tilbud eller afdeling", "Changed offer or department")),
        new Code("end", new("Ophør", "End")));

    /// <summary>Handling of a record. Insert and update say more than upsert and are checked (GEN-F020, GEN-F021).</summary>
    public static readonly CodeList Actions = new("action", "project: contract, section 1",
        new Code("upsert", new("Indsæt eller erstat", "Insert or replace")),
        new Code("delete", new("Slet", "Delete")),
        new Code("insert", new("Indsæt", "Insert")),
        new Code("update", new("Erstat", "Replace")));

    /// <summary>Kinds of identity (guideline 3.2.3-3.2.6).</summary>
    public static readonly CodeList IdentityKinds = new("person_id_type", "001:3.2.3-3.2.6",
        new Code("cpr", new("Barnets CPR-nummer", "The child's CPR number")),
        new Code("person_id", new("Person-id", "Person-id")),
        new Code("mother_cpr", new("Den kommende mors CPR-nummer", "The expecting mother's CPR number")),
        new Code("parent_cpr", new("Forældremyndighedsindehaverens CPR-nummer", "The custody holder's CPR number")),
        new Code("anonymous", new("Anonymt nummer", "Anonymous number")));

    /// <summary>The 98 municipalities.</summary>
    public static readonly CodeList Municipalities = new("geography", "data/geography.csv",
        [.. Geography.Municipalities.Select(m => new Code(m.Code, new(m.Name, m.Name)))]);

    /// <summary>Decisive circumstances (UDSLAG).</summary>
    public static readonly CodeList DecisiveCircumstances = new("UDSLAG", "data/decisive_circumstances.csv",
        [.. DataFile.Read("decisive_circumstances.csv").Select(r => new Code(r["code"], new(r["title_da"], r["title_en"]))
        {
            Aliases = r["code"].StartsWith("UDSLAG", StringComparison.Ordinal) ? [r["code"][6..]] : [],
        })]);

    /// <summary>Sex in supporting files.</summary>
    public static readonly CodeList Sexes = new("sex", "contract, section 1",
        new Code("M", new("Mand", "Male")), new Code("K", new("Kvinde", "Female")));

    /// <summary>Granted only, or started.</summary>
    public static readonly CodeList MeasureStatus = new("status", "project: asked for by IND-004",
        new Code("started", new("Iværksat", "Started")), new Code("granted", new("Bevilget", "Granted")));

    /// <summary>Whom a measure is aimed at.</summary>
    public static readonly CodeList MeasureTargets = new("measure_target", "project: asked for by IND-017",
        new Code("child", new("Barnet", "The child")), new Code("parent", new("Forælder", "Parent")), new Code("sibling", new("Søskende", "Sibling")));

    /// <summary>The act a child was referred under.</summary>
    public static readonly CodeList VisitationBases = new("visitation_basis", "project: asked for by HAN-005",
        new Code("BL", new("Barnets lov", "Children's Act")), new Code("SEL", new("Serviceloven", "Act on Social Services")),
        new Code("DTL", new("Dagtilbudsloven", "Day-care Act")));

    /// <summary>Position of "Utilstrækkelig omsorg fra forældre" (guideline 3.2.9.2).</summary>
    public static readonly int InsufficientCare = DecisiveCircumstances.IndexOf("UDSLAG14");
}
