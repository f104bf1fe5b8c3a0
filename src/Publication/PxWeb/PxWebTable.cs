using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A table as the PxWeb interfaces show it: its variables, what is counted, and time last.</summary>
public sealed class PxWebTable
{
    /// <summary>The table's view.</summary>
    public PxWebTable(PublicTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        Table = table;
        var cube = table.Cube;
        var variables = cube.Dimensions.Select((d, i) => PxWebVariable.Of(cube.Declaration, d, i)).ToList();
        variables.Insert(variables.Count - 1, PxWebVariable.ContentsOf(cube.Declaration));
        Variables = variables;
    }

    private PxWebTable(PublicTable table, IReadOnlyList<PxWebVariable> variables)
    {
        Table = table;
        Variables = variables;
    }

    /// <summary>The table.</summary>
    public PublicTable Table { get; }

    /// <summary>The variables in the table's order.</summary>
    public IReadOnlyList<PxWebVariable> Variables { get; }

    /// <summary>The declaration.</summary>
    public TableDeclaration Declaration => Table.Cube.Declaration;

    /// <summary>The variable that the code names (ASCII or the bank's own, letter case does not matter), or null.</summary>
    public PxWebVariable? Find(string? code) => code is null ? null : Variables.FirstOrDefault(v => v.IsCalled(code));

    /// <summary>Title with the variables in it.</summary>
    public string Title(Language language) => Title(Variables, language);

    /// <summary>Title with those of the variables in it that are shown.</summary>
    public string Title(IEnumerable<PxWebVariable> shown, Language language) =>
        Descriptions.Of(Declaration, [.. shown.Where(v => !v.IsContents).Select(v => v.Text.In(language))], language);

    /// <summary>The table with a variable exchanged, such as for one with the values of a code list.</summary>
    public PxWebTable With(PxWebVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return new PxWebTable(Table, [.. Variables.Select(v => v.Code == variable.Code ? variable : v)]);
    }
}
