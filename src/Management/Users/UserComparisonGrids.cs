using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>A municipality's own users against the register.</summary>
public static class UserComparisonGrids
{
    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "ownusers",
        Title = new("Egne brugere mod registret", "Own users against the register"),
        Definition = new(
            "Kommunens egen liste over brugere talt op på samme måde som registrets: afvigelse i antal og i procent af registrets. Plus betyder, at kommunen har flere. Farver ved 10, 20 og 50 procent. Nul begge steder er ingen afvigelse; mangler et tal, er det ikke med i gennemsnittet.",
            "The municipality's own list of users counted as the register's: deviation in number and in percent of the register's. Plus means that the municipality has more. Colours at 10, 20 and 50 percent. Zero in both places is no deviation; where a number is missing, it is in no mean."),
        Reading = new(
            "Læs det sådan: summer skjuler mere, end de viser; gå til de tre lister over børn, som kun står ét sted eller står forskelligt.",
            "Read it like this: sums hide more than they show; go to the three lists of children who stand in one place only, or differently."),
        Sources = [SourceRef.JoiningReport("3.1.1, table 3.3-3.4")],
        Layouts = [OwnUsersLayout.Declaration],
    };

    /// <summary>Counts by kind of help, and all placements.</summary>
    public static Grid Counts(UserComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var mean = MeanDeviation.Of([.. comparison.Rows.Select(r => r.Users)]);
        return new Grid("own_users", Declaration.Title,
            [new("measure", new("Type", "Type")), new("title", new("Indsats", "Measure")), new("own", new("Egne", "Own"), 1), new("register", new("Registret", "Register"), 1), new("deviation", new("Afvigelse", "Deviation"), 1), new("percent", new("Afvigelse, %", "Deviation, %"), 0), new("band", new("Bånd", "Band"))],
            [.. comparison.Rows.Select(r => Row(r.Measure.Key, r.Measure.Title, r.Users)), Row("", new("Anbringelser i alt", "Placements in all"), comparison.Placements)])
        {
            Note = mean.Percent is { } percent
                ? new(string.Create(NumberForm.In(Language.Danish), $"Gennemsnitlig numerisk afvigelse: {percent:0.0} % over {mean.Compared} typer; {mean.WithoutPercent} uden procent, da registret har nul."), string.Create(NumberForm.In(Language.English), $"Mean numeric deviation: {percent:0.0} % over {mean.Compared} types; {mean.WithoutPercent} without a percent, since the register has none."))
                : null,
        };

        static IReadOnlyList<GridCell> Row(string key, Text title, Deviation d) => [key, title, d.Here, d.There, d.Count, d.WholePercent, Words(d)];
    }

    /// <summary>The children behind, in the order of the lists: only ours, only theirs, other dates, other type.</summary>
    public static Grid Children(UserComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new Grid("children", new("Børn, som ikke står ens", "Children who do not stand alike"),
            [new("list", new("Liste", "List")), new("person", new("Barn", "Child")), new("own_measure", new("Egen indsats", "Own measure")), new("own_start", new("Egen start", "Own start")), new("own_end", new("Egen slut", "Own end")),
                new("register_measure", new("Registrets indsats", "The register's measure")), new("register_start", new("Registrets start", "The register's start")), new("register_end", new("Registrets slut", "The register's end"))],
            [.. comparison.Differences.OrderBy(d => d.Kind).ThenBy(d => d.Person).Select(d => (IReadOnlyList<GridCell>)[Words(d.Kind), d.Person.ToString(), .. Cells(d.Own), .. Cells(d.Register)])]);

        static GridCell[] Cells(UserSpell? spell) => spell is null ? [GridCell.None, GridCell.None, GridCell.None] : [spell.Measure.Title, spell.Start, GridCell.Of(spell.End)];
    }

    /// <summary>A list of differences in words.</summary>
    public static Text Words(UserDifferenceKind kind) => kind switch
    {
        UserDifferenceKind.OnlyOwn => new("kun egen liste", "only own list"),
        UserDifferenceKind.OnlyRegister => new("kun registret", "only the register"),
        UserDifferenceKind.OtherDates => new("andre datoer", "other dates"),
        _ => new("anden type", "other type"),
    };

    private static Text Words(Deviation deviation) => (deviation.State, deviation.Band) switch
    {
        (DeviationState.BothZero, _) => new("ingen begge steder", "none in both places"),
        (DeviationState.NothingToCompareWith, _) => new("ingen i registret", "none in the register"),
        (DeviationState.Missing, _) => new("mangler", "missing"),
        (_, DeviationBand.From50) => new("50 % eller mere", "50 % or more"),
        (_, DeviationBand.From20) => new("20-49 %", "20-49 %"),
        (_, DeviationBand.From10) => new("10-19 %", "10-19 %"),
        _ => new("under 10 %", "below 10 %"),
    };
}
