using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Lists of record types that rules common to several statistics apply to.</summary>
internal static class Kinds
{
    /// <summary>Cases of measures: support and disability.</summary>
    public static readonly IReadOnlyList<RecordType> Measures = [SupportRecord.Declaration, DisabilityRecord.Declaration];

    /// <summary>Those whose spells are counted in tables.</summary>
    public static readonly IReadOnlyList<RecordType> Counted = [SupportRecord.Declaration, DisabilityRecord.Declaration, PlacementRecord.Declaration];

    /// <summary>The twelve record types of the order.</summary>
    public static readonly IReadOnlyList<RecordType> Order = [.. RecordTypes.All.Where(t => t.Statistic != Statistic.Register)];

    /// <summary>Those that are reported by a municipality, but for expenditure, which has a rule of its own (IHU-009).</summary>
    public static readonly IReadOnlyList<RecordType> Municipal = [.. Order.Where(t => t.Reporter == ReporterKind.Municipality && t != ExpenditureRecord.Declaration)];

    /// <summary>Those about a person who must be known: all but enquiries, and shelter stays and expenditure, which have rules of their own (HER-001, IHU-001).</summary>
    public static readonly IReadOnlyList<RecordType> WithIdentity = [.. Order.Except([ShelterEnquiryRecord.Declaration, CrisisEnquiryRecord.Declaration, ShelterStayRecord.Declaration, ExpenditureRecord.Declaration])];

    /// <summary>Those that take no anonymous numbers: all but crisis centres, enquiries to shelters, and expenditure, which has a rule of its own (IHU-001). Shelter stays have HER-001.</summary>
    public static readonly IReadOnlyList<RecordType> NeverAnonymous = [.. WithIdentity.Except([CrisisStayRecord.Declaration])];

    /// <summary>Those where a person's kind of identity is said, so that it can be a person-id.</summary>
    public static readonly IReadOnlyList<RecordType> WithKindOfIdentity = [.. Order.Where(t => t.PlaceOf(Fields.PersonIdType) >= 0)];
}
