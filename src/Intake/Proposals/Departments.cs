using System.Globalization;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>Which department the register has for a P-number, from all cases of all municipalities. Read when it is first asked for.</summary>
internal sealed class Departments(RegisterStore store)
{
    private Dictionary<long, HashSet<Guid>>? _known;

    /// <summary>The only department reported for a P-number; null when there is none or several.</summary>
    public string? Only(string pNumber)
    {
        _known ??= Read();
        return long.TryParse(pNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && _known.TryGetValue(number, out var departments) && departments.Count == 1
            ? departments.Single().ToString() : null;
    }

    private Dictionary<long, HashSet<Guid>> Read()
    {
        var known = new Dictionary<long, HashSet<Guid>>();
        foreach (var (name, file) in store.Database.PackedFiles())
        {
            if (LedgerKey.Parse(name) is not { } key || key.RecordType.IsEntry)
                continue;
            var path = Path.Combine(store.Paths.Packed, file);
            var heap = Ledger.ReadHeap(path);
            foreach (ref readonly var version in Ledger.ReadEvents(path).AsSpan())
            {
                var extras = LedgerHeap.Extras(heap, version);
                if (extras.PNumber == 0 || extras.Department == Guid.Empty || version.Action == CodeLists.Delete || (version.Notes & EventNotes.OwnError) != 0)
                    continue;
                if (!known.TryGetValue(extras.PNumber, out var departments))
                    known.Add(extras.PNumber, departments = []);
                departments.Add(extras.Department);
            }
        }

        return known;
    }
}
