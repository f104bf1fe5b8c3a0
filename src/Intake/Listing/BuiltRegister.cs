using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Opens a store's register as rules about the register as built see it.</summary>
public sealed class BuiltRegister : IDisposable
{
    private readonly RegisterState _state;
    private readonly RegisterStore _store;

    /// <summary>Reads the register.</summary>
    /// <param name="store">The store.</param>
    /// <param name="today">"Today".</param>
    /// <param name="courses">The courses that statistics make of a snapshot.</param>
    /// <param name="counts">The figures that statistics make of it.</param>
    public BuiltRegister(RegisterStore store, DateOnly today, Func<Snapshot, IReadOnlyList<BuiltCourse>> courses, Func<Snapshot, IReadOnlyList<BuiltCount>> counts)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(courses);
        ArgumentNullException.ThrowIfNull(counts);
        _store = store;
        _state = new RegisterState(store);
        var snapshot = store.SnapshotPath is { } path ? Snapshot.Open(path) : new Snapshot([], []);
        View = new RegisterView
        {
            Snapshot = snapshot,
            Courses = courses(snapshot),
            Counts = counts(snapshot),
            Ledgers = () => _state.Ledgers.Select(Read),
            People = _state.People,
            Deliveries = _state.Deliveries,
            Today = today,
        };
    }

    /// <summary>The register as rules see it.</summary>
    public RegisterView View { get; }

    /// <summary>Judges all rules about the register as built, in official order.</summary>
    public IEnumerable<RegisterResult> Judge() => Catalogue.Rules.OfType<RegisterRule>().Select(rule => RegisterResult.Of(rule, View));

    /// <summary>Lets go of the files.</summary>
    public void Dispose()
    {
        View.Snapshot.Dispose();
        _state.People.Dispose();
    }

    private BuiltLedger Read(LedgerKey key)
    {
        var path = _state.PathOfKey(key.Name)!;
        var type = key.RecordType;
        return new BuiltLedger(type, key.Municipality, Ledger.Read(path), Ledger.ReadSpells(path), type.IsEntry ? Ledger.ReadInForce(path) : [],
            type.IsEntry ? 0 : FigureSums.Unpack(Ledger.ReadFigures(path)).OnParentsNumber.Sum(), _store.Database.State(RegisterChange.PackOf(key.Name)) ?? "");
    }
}
