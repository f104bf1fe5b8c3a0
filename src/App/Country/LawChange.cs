namespace Socialstat.App;

/// <summary>
/// What municipalities did with cases that ran over 1 January 2024: kept them under serviceloven until a new decision (BL section 213),
/// sent the start again with the provision of barnets lov, or ended the case and opened a new one.
/// </summary>
internal static class LawChange
{
    private const int NewCasePercent = 15;
    private const int ConvertedPercent = 10;

    public static IEnumerable<CaseSpell> Apply(CaseSpell spell, CaseNumbers numbers, int horizon, Draw draw)
    {
        var profile = spell.Profile;
        var crosses = profile.YouthCrimeAct is null && spell.Start < Day.ChildrensAct && spell.End >= Day.ChildrensAct && horizon >= Day.ChildrensAct;
        if (!crosses || profile.EndKnownAtStart)
            return [spell];
        // A case of one day would look like an ill-told start.
        var canRenew = spell.Start < Day.ChildrensAct - 1 && spell.End > Day.ChildrensAct;
        if (profile.ChildrensAct.Length == 0 || spell.Identity is not null)
            return spell.Start < Day.ChildrensAct - 1 ? [spell with { End = Day.ChildrensAct - 1, EndsByMove = false }] : [];
        var choice = draw.Below(100);
        if (choice < NewCasePercent && canRenew)
        {
            return
            [
                spell with { End = Day.ChildrensAct - 1, EndsByMove = false },
                spell with { Start = Day.ChildrensAct, CaseId = numbers.Next() },
            ];
        }

        // An open case cannot stay under serviceloven for ever (GEN-D010).
        return spell.End == Day.Open || choice < NewCasePercent + ConvertedPercent
            ? [spell with { ConvertedOn = Day.ChildrensAct + draw.Below(Math.Min(spell.End, Day.ChildrensAct + 200) - Day.ChildrensAct + 1) }]
            : [spell];
    }
}
