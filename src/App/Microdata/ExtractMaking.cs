using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>An extract ready to be written: its rows, variables, and what its classes say.</summary>
internal sealed class ExtractMaking : IDisposable
{
    private readonly Snapshot _snapshot;

    private ExtractMaking(Snapshot snapshot, ExtractScope scope, EpisodeExtract extract, PlacePools pools, IReadOnlyList<MicrodataVariable> variables)
    {
        _snapshot = snapshot;
        (Scope, Extract, Pools, Variables) = (scope, extract, pools, variables);
        Classes = ClassReport.Of(extract.Rows(), variables);
    }

    public ExtractScope Scope { get; }

    public EpisodeExtract Extract { get; }

    public PlacePools Pools { get; }

    /// <summary>The pseudonym, and the variables of the request in the order of the columns.</summary>
    public IReadOnlyList<MicrodataVariable> Variables { get; }

    public ClassReport Classes { get; }

    /// <summary>Makes it ready; null when the store is empty.</summary>
    public static ExtractMaking? Of(RegisterStore store, ExtractRequest request, ProjectKey key)
    {
        if (store.SnapshotPath is not { } path)
            return null;
        var wanted = request.Variables.Select(v => v.Name).ToHashSet(StringComparer.Ordinal);
        var scope = new ExtractScope(Scopes[request.Statistic], request.FromYear, request.ToYear);
        var pools = PoolsOf(store, request.ToYear);
        var snapshot = Snapshot.Open(path);
        return new ExtractMaking(snapshot, scope, new EpisodeExtract(snapshot, scope, pools, key), pools, [MicrodataVariables.Person, .. MicrodataVariables.All.Where(v => wanted.Contains(v.Name))]);
    }

    /// <summary>The statistics that can be asked for, by name.</summary>
    public static IReadOnlyDictionary<string, Statistic> Scopes { get; } = new Dictionary<string, Statistic>(StringComparer.Ordinal)
    {
        ["support"] = Statistic.Support,
        ["disability"] = Statistic.Disability,
        ["placement"] = Statistic.Placement,
    };

    public void Dispose() => _snapshot.Dispose();

    // Children on 1 January after the last year, or the newest count before it.
    private static PlacePools PoolsOf(RegisterStore store, int year)
    {
        var children = new int?[Geography.Municipalities.Count];
        if (store.Database.PackedFiles().TryGetValue("people", out var file))
        {
            using var people = PopulationRegister.Open(Path.Combine(store.Paths.Packed, file));
            for (var m = 0; m < children.Length; m++)
                children[m] = Enumerable.Range(0, 10).Select(back => people.ChildrenIn(year + 1 - back, m)).FirstOrDefault(count => count is not null);
        }

        return new PlacePools(children, PlacePools.UsualFewest);
    }
}
