using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>The department that a record names, as the extracts of Tilbudsportalen know it.</summary>
internal static class PortalOffer
{
    /// <summary>Record types whose place must agree with Tilbudsportalen.</summary>
    public static readonly IReadOnlyList<RecordType> Types =
        [PlacementRecord.Declaration, SupportRecord.Declaration, DisabilityRecord.Declaration, ShelterStayRecord.Declaration, AdultRecord.Declaration];

    /// <summary>All events: those that name no place are passed over.</summary>
    public static readonly IReadOnlyList<int> Events = [CodeLists.Start, CodeLists.OfferChange, CodeLists.End];

    /// <summary>Whether the record names a department that can be looked up.</summary>
    public static bool IsNamed(CaseView c) => c.Extras.Department != Guid.Empty && c.Offers.IsAvailable && !c.Has(EventNotes.OutsidePortal);

    /// <summary>The department; null when the record names none that an extract has.</summary>
    public static DepartmentRow? Find(CaseView c) => IsNamed(c) ? c.Offers.Find(c.Extras.Department) : null;

    /// <summary>The approvals that cover what the record reports; 0 when it is not known.</summary>
    public static ulong Needed(CaseView c)
    {
        if (c.Record is not { } record)
            return c.Measure is { } measure ? OfferApprovals.Covering(measure) : 0;
        if (record.Type == PlacementRecord.Declaration)
            return record.Code(PlacementFields.PlacementType) is >= 0 and var type ? OfferApprovals.Covering(PlacementTypes.At((int)type)) : 0;
        if (record.Type == ShelterStayRecord.Declaration)
            return OfferApprovals.Shelters;
        return record.Provision is { } provision ? OfferApprovals.Covering(provision) : 0;
    }

    /// <summary>What the record reports, as its codes say.</summary>
    public static string Reported(CaseView c)
    {
        if (c.Record is not { } record)
            return Write.Provision(c.Provision);
        if (record.Type == PlacementRecord.Declaration)
            return "type " + record.TextOf(PlacementFields.PlacementType);
        return record.Type == ShelterStayRecord.Declaration ? "SEL 110" : Write.Provision(c.Provision);
    }
}
