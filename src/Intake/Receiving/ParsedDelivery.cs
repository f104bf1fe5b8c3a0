using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>The events of one municipality in a delivery, ready for the ledger.</summary>
internal sealed class NewEvents
{
    /// <summary>The packed events.</summary>
    public List<CaseEvent> Events { get; private set; } = [];

    /// <summary>Their texts.</summary>
    public LedgerHeap Heap { get; private set; } = new();

    /// <summary>The events stand in the ledger and are not needed here any more.</summary>
    public void LetGo() => (Events, Heap) = ([], new LedgerHeap());
}

/// <summary>A delivery that has been read and judged record by record.</summary>
internal sealed class ParsedDelivery
{
    /// <summary>The delivery as a whole.</summary>
    public required DeliveryView View { get; init; }

    /// <summary>The delivery.</summary>
    public Delivery Delivery => View.Delivery;

    /// <summary>Events by index of municipality.</summary>
    public Dictionary<int, NewEvents> Events { get; } = [];

    /// <summary>Persons, of a delivery of the population register.</summary>
    public List<PersonRow> Persons { get; } = [];

    /// <summary>Residence periods.</summary>
    public List<ResidenceRow> Residences { get; } = [];

    /// <summary>Population counts.</summary>
    public List<PopulationRow> Population { get; } = [];

    /// <summary>Rows of the municipal accounts.</summary>
    public List<AccountRow> Accounts { get; } = [];

    /// <summary>Departments, of an extract of Tilbudsportalen.</summary>
    public List<DepartmentRow> Departments { get; } = [];

    /// <summary>Records that break an error rule by themselves.</summary>
    public int OwnRejected { get; set; }

    /// <summary>Whether the delivery as a whole is rejected, so that none of its records enters.</summary>
    public bool RejectedWhole { get; set; }

    /// <summary>The rule that rejected it, for the receipt.</summary>
    public string Reason { get; set; } = "";
}
