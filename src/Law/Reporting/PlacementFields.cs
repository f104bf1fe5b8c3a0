namespace Socialstat.Law;

/// <summary>The fields that only placements have.</summary>
public static class PlacementFields
{
    /// <summary>What happened.</summary>
    public static readonly Field Event = new() { Name = "event", Label = new("Hændelsestype", "Event"), Kind = FieldKind.Code, Codes = PlacementEvents.List, StandsFor = Fields.Event };

    /// <summary>What the identity of the person is.</summary>
    public static readonly Field PersonIdType = new() { Name = "person_id_type", Label = new("Personindikator", "Kind of identity"), Kind = FieldKind.Code, Codes = CodeLists.IdentityKinds.Only("cpr", "person_id", "mother_cpr"), StandsFor = Fields.PersonIdType };

    /// <summary>The provision that the placement rests on.</summary>
    public static readonly Field LegalBasis = new() { Name = "legal_basis", Label = new("Lovgrundlag", "Legal basis"), Kind = FieldKind.Paragraph, Provisions = PlacementBases.List, StandsFor = Fields.MeasureParagraph };

    /// <summary>Whether a start is only planned.</summary>
    public static readonly Field StartIsPlanned = new() { Name = "start_is_planned", Label = new("Planlagt iværksættelse", "Planned start"), Kind = FieldKind.Bool };

    /// <summary>The kind of place.</summary>
    public static readonly Field PlacementType = new() { Name = "placement_type", Label = new("Type af anbringelsessted", "Type of place"), Kind = FieldKind.Code, Codes = PlacementTypes.List };

    /// <summary>The sender's own reference of the foster family or place, so that a move can be told from a change of status.</summary>
    public static readonly Field PlaceRef = new() { Name = "place_ref", Label = new("Plejefamilie- eller stedreference", "Reference of foster family or place"), Kind = FieldKind.Text, Length = 50 };

    /// <summary>Why the placement ended.</summary>
    public static readonly Field EndReason = new() { Name = "end_reason", Label = new("Årsag til ophør", "Reason for the end"), Kind = FieldKind.Code, Codes = EndReasons };

    /// <summary>Where the child stays after the end.</summary>
    public static readonly Field ResidenceAfter = new() { Name = "residence_after", Label = new("Ophold efter ophøret", "Residence after the end"), Kind = FieldKind.Code, Codes = Residences };

    /// <summary>The municipality that gives or receives the duty to act.</summary>
    public static readonly Field OtherMunicipality = new() { Name = "other_municipality", Label = new("Afgivende eller modtagende kommune", "Giving or receiving municipality"), Kind = FieldKind.Code, Codes = CodeLists.Municipalities };

    /// <summary>Whether a stay at 18-22 years is kept or re-established.</summary>
    public static readonly Field YouthStay = new() { Name = "youth_stay", Label = new("Opretholdt eller genetableret", "Kept or re-established"), Kind = FieldKind.Code, Codes = YouthStays };

    /// <summary>Whether the custody holder (and the child from 15 years) agreed. Asked for by ANB-025.</summary>
    public static readonly Field Consent = new() { Name = "consent", Label = new("Samtykke", "Consent"), Kind = FieldKind.Bool };

    /// <summary>Position of "returned home" among the reasons for the end.</summary>
    public const int ReturnedHome = 0;

    /// <summary>Position of "other" among the reasons for the end; also at death.</summary>
    public const int EndedOtherwise = 4;

    /// <summary>Position of "parents" among the residences after the end.</summary>
    public const int ToParents = 0;

    /// <summary>Position of "other family or network" among the residences after the end.</summary>
    public const int ToFamilyOrNetwork = 1;

    /// <summary>Position of "elsewhere" among the residences after the end; also at death.</summary>
    public const int ToElsewhere = 4;

    /// <summary>Position of "not stated" among the residences after the end. Asked for by ANB-038.</summary>
    public const int ToNotStated = 5;

    /// <summary>Position of "kept" among the stays at 18-22 years.</summary>
    public const int StayKept = 0;

    private static CodeList EndReasons => s_endReasons ??= new("END_REASON", "project: contract, section 1, until the annexes are loaded",
        new Code("1", new("Hjemgivet", "Returned home")), new Code("2", new("Fyldt 18 år uden videreført ophold", "Turned 18 without a continued stay")),
        new Code("3", new("Ungeophold afsluttet", "Youth stay ended")), new Code("4", new("Adopteret", "Adopted")),
        new Code("9", new("Andet (også ved dødsfald)", "Other (also at death)")));

    private static CodeList Residences => s_residences ??= new("EFTHJEM", "Danmarks Statistik, TIMES: EFTHJEM; contract, section 1",
        new Code("1", new("Forældre", "Parents")), new Code("2", new("Anden familie eller netværk", "Other family or network")), new Code("3", new("Egen bolig", "Own home")),
        new Code("4", new("Botilbud for voksne", "Residential offer for adults")), new Code("5", new("Andet sted (også ved dødsfald)", "Elsewhere (also at death)")),
        new Code("9", new("Uoplyst", "Not stated")));

    private static CodeList YouthStays => s_youthStays ??= new("youth_stay", "001:2.1",
        new Code("kept", new("Opretholdt", "Kept")), new Code("reestablished", new("Genetableret", "Re-established")));

    private static CodeList? s_endReasons;
    private static CodeList? s_residences;
    private static CodeList? s_youthStays;
}
