using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>Which variables an answer shows with which values, and which it leaves out.</summary>
internal sealed class ExtractChoice
{
    // The newest period.
    private static readonly string[] DefaultPeriod = ["(1)"];

    /// <summary>Understands what a request chooses.</summary>
    /// <exception cref="StatBankException">A variable or value does not exist, is missing, or is not allowed.</exception>
    public ExtractChoice(Cube cube, DataFormat format, StatBankParameters parameters)
    {
        if (format.IsStreamed && parameters.Text("timeOrder") is not null)
            throw StatBankException.NotAllowed(new("Tid kan ikke sorteres i streamede formater.", "Time cannot be sorted in streamed formats."));
        var asked = Asked(cube, parameters);
        var given = asked.Where(a => a.Values.Any(v => v.Trim().Length > 0)).ToList();
        var shown = new List<ChosenDimension>();
        var eliminated = new List<SelectedDimension>();
        var unknown = given.Where(a => IndexOf(cube, a.Code) < 0).ToList();
        for (var d = 0; d < cube.Dimensions.Count; d++)
        {
            var variable = cube.Dimensions[d];
            if (given.Any(a => IndexOf(cube, a.Code) == d))
                continue;
            if (!format.IsStreamed && variable.Axis == Axis.Time)
                given.Add(new AskedVariable(variable.Code, DefaultPeriod, asked.FirstOrDefault(a => IndexOf(cube, a.Code) == d)?.IsInHead));
            else if (!format.IsStreamed && variable.Total is { } total)
                eliminated.Add(new SelectedDimension(d, [SelectedValue.Of(variable, variable.Categories.ToList().IndexOf(total))]));
            else
                throw StatBankException.NothingChosen(variable.Code);
        }

        if (unknown.Count > 0)
            throw StatBankException.NotFound(new("Variablen", "Variable"), unknown[0].Code);
        foreach (var group in given.GroupBy(a => IndexOf(cube, a.Code)))
        {
            var values = ValueChoice.Read(cube.Dimensions[group.Key], group.SelectMany(a => a.Values));
            if (format.IsStreamed && values.Any(v => !v.IsPlain))
                throw StatBankException.NotAllowed(new("Streamede formater tillader ikke beregninger.", "Streamed formats do not allow calculations."));
            if (cube.Dimensions[group.Key].Axis == Axis.Time && parameters.Text("timeOrder")?.Equals("descending", StringComparison.OrdinalIgnoreCase) == true)
                values = [.. values.Reverse()];
            shown.Add(new ChosenDimension(group.Key, values, group.Select(a => a.IsInHead).FirstOrDefault(h => h is not null)));
        }

        Shown = shown;
        Eliminated = eliminated;
        CheckSums(cube);
    }

    /// <summary>The variables shown, in the order asked.</summary>
    public IReadOnlyList<ChosenDimension> Shown { get; }

    /// <summary>The variables left out.</summary>
    public IReadOnlyList<SelectedDimension> Eliminated { get; }

    private static int IndexOf(Cube cube, string code)
    {
        for (var d = 0; d < cube.Dimensions.Count; d++)
        {
            if (cube.Dimensions[d].Code.Equals(code.Trim(), StringComparison.OrdinalIgnoreCase))
                return d;
        }

        return -1;
    }

    // A body has a list of variables; in an address every name that is no setting is one.
    private static List<AskedVariable> Asked(Cube cube, StatBankParameters parameters)
    {
        var asked = parameters.Variables.ToList();
        foreach (var name in parameters.AddressNames)
        {
            if (IndexOf(cube, name) >= 0 || !ExtractSettings.IsSetting(name))
                asked.Add(new AskedVariable(name, parameters.List(name)));
        }

        return asked;
    }

    private void CheckSums(Cube cube)
    {
        foreach (var chosen in Shown)
        {
            var others = Shown.Where(d => d != chosen).SelectMany(d => d.Values.SelectMany(v => v.Positions.Select(p => cube.Dimensions[d.Dimension].Categories[p])))
                .Concat(Eliminated.SelectMany(d => d.Values).Select(v => v.Category)).ToList();
            foreach (var value in chosen.Values.Where(v => !v.IsComputed))
                Summing.Check(cube.Declaration, cube.Dimensions[chosen.Dimension], value.Positions, others);
        }
    }
}
