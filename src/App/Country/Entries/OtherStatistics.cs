namespace Socialstat.App;

/// <summary>The statistics besides measures: made child by child, and written when all are made.</summary>
internal sealed class OtherStatistics(Setting setting, EntryFiles files, Action<IReadOnlyList<PlacementStay>>? told)
{
    private readonly PlacementCourses _placements = new(setting, files);
    private readonly Notices _notices = new(setting, files);
    private readonly GrownUps _grownUps = new(setting, files);
    private readonly Homes _homes = new(setting, files);
    private readonly Postings _postings = new(setting, files);

    public void Make(Child child)
    {
        _placements.Make(child);
        _notices.Make(child);
        _grownUps.Make(child);
        _homes.Make(child);
        _postings.Make(_placements.Stays);
        told?.Invoke(_placements.Stays);
        _placements.Stays.Clear();
    }

    /// <summary>What cases cost, besides placements.</summary>
    public void Cost(CaseSpell spell) => _postings.Cost(spell);

    public void Finish()
    {
        _homes.Finish();
        _postings.Finish();
        files.Finish();
    }
}
