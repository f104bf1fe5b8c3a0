using System.Runtime.InteropServices;
using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// A linear program solved by COIN-OR Clp (Debian: coinor-libclp1), the only native library that statistics use and the only file that names it.
/// Between questions only the objective changes, so each solution starts from the one before.
/// </summary>
internal sealed unsafe partial class Clp : IDisposable
{
    private const string Library = "libClp.so.1";
    private const int AlwaysPerturb = 50;
    private const int Optimal = 0;
    private const int Infeasible = 1;
    private const int Unbounded = 2;
    private readonly nint _model;
    private readonly int _variables;
    private readonly int _rows;

    /// <summary>Hands the program over.</summary>
    public Clp(LinearProgram program)
    {
        _variables = program.ColumnLower.Length;
        _rows = program.RowLower.Length;
        _model = NewModel();
        SetLogLevel(_model, 0);
        // All entries are 1 or -1: there is nothing to scale.
        Scale(_model, 0);
        Perturb(_model, AlwaysPerturb);
        LoadProblem(
            _model, _variables, _rows, program.Starts, program.Rows, program.Values,
            program.ColumnLower, program.ColumnUpper, new double[_variables], program.RowLower, program.RowUpper);
    }

    /// <summary>Whether the library can be loaded on this machine.</summary>
    public static bool IsAvailable { get; } = NativeLibrary.TryLoad(Library, out _);

    /// <summary>What to do when it cannot.</summary>
    public static Text Missing { get; } = new(
        "intervaller kan ikke revideres: biblioteket libClp.so.1 mangler; på Debian: apt-get install coinor-libclp1",
        "intervals cannot be audited: the library libClp.so.1 is missing; on Debian: apt-get install coinor-libclp1");

    /// <summary>Changes the bounds of the rows.</summary>
    public void BoundRows(double[] lower, double[] upper)
    {
        ChangeRowLower(_model, lower);
        ChangeRowUpper(_model, upper);
    }

    /// <summary>Changes the bounds of the variables.</summary>
    public void BoundVariables(double[] lower, double[] upper)
    {
        ChangeColumnLower(_model, lower);
        ChangeColumnUpper(_model, upper);
    }

    /// <summary>The largest (1) or smallest (-1) value of the objective; infinite when there is no bound, not a number when there is no solution.</summary>
    /// <param name="objective">What each variable counts.</param>
    /// <param name="sense">1 for the largest, -1 for the smallest.</param>
    /// <param name="fromBounds">Whether bounds have changed since the last solution, not only the objective.</param>
    /// <exception cref="InvalidOperationException">Clp gave up.</exception>
    public double Solve(double[] objective, int sense, bool fromBounds = false)
    {
        ChangeObjective(_model, objective);
        SetDirection(_model, -sense);
        _ = fromBounds ? Dual(_model, 0) : Primal(_model, 0);
        return Status(_model) switch
        {
            Optimal => ObjectiveValue(_model),
            Infeasible => double.NaN,
            Unbounded => sense * double.PositiveInfinity,
            var status => throw new InvalidOperationException($"Clp: status {status}."),
        };
    }

    /// <summary>Forgets the last solution: all variables at their lower bounds. After several changes this is nearer to the next solution.</summary>
    public void Restart()
    {
        const byte basic = 1, atLowerBound = 3;
        var status = new byte[_variables + _rows];
        Array.Fill(status, atLowerBound, 0, _variables);
        Array.Fill(status, basic, _variables, _rows);
        CopyStatus(_model, status);
    }

    /// <summary>The values of the last solution.</summary>
    public ReadOnlySpan<double> Values => new(PrimalColumns(_model), _variables);

    public void Dispose() => DeleteModel(_model);

    [LibraryImport(Library, EntryPoint = "Clp_newModel")]
    private static partial nint NewModel();

    [LibraryImport(Library, EntryPoint = "Clp_deleteModel")]
    private static partial void DeleteModel(nint model);

    [LibraryImport(Library, EntryPoint = "Clp_setLogLevel")]
    private static partial void SetLogLevel(nint model, int level);

    [LibraryImport(Library, EntryPoint = "Clp_scaling")]
    private static partial void Scale(nint model, int mode);

    [LibraryImport(Library, EntryPoint = "Clp_setPerturbation")]
    private static partial void Perturb(nint model, int mode);

    [LibraryImport(Library, EntryPoint = "Clp_loadProblem")]
    private static partial void LoadProblem(
        nint model, int columns, int rows, int[] start, int[] index, double[] value, double[] columnLower, double[] columnUpper, double[] objective, double[] rowLower, double[] rowUpper);

    [LibraryImport(Library, EntryPoint = "Clp_chgRowLower")]
    private static partial void ChangeRowLower(nint model, double[] lower);

    [LibraryImport(Library, EntryPoint = "Clp_chgRowUpper")]
    private static partial void ChangeRowUpper(nint model, double[] upper);

    [LibraryImport(Library, EntryPoint = "Clp_chgColumnLower")]
    private static partial void ChangeColumnLower(nint model, double[] lower);

    [LibraryImport(Library, EntryPoint = "Clp_chgColumnUpper")]
    private static partial void ChangeColumnUpper(nint model, double[] upper);

    [LibraryImport(Library, EntryPoint = "Clp_chgObjCoefficients")]
    private static partial void ChangeObjective(nint model, double[] objective);

    [LibraryImport(Library, EntryPoint = "Clp_setOptimizationDirection")]
    private static partial void SetDirection(nint model, double direction);

    [LibraryImport(Library, EntryPoint = "Clp_primal")]
    private static partial int Primal(nint model, int valuesPass);

    [LibraryImport(Library, EntryPoint = "Clp_dual")]
    private static partial int Dual(nint model, int valuesPass);

    [LibraryImport(Library, EntryPoint = "Clp_copyinStatus")]
    private static partial void CopyStatus(nint model, byte[] status);

    [LibraryImport(Library, EntryPoint = "Clp_status")]
    private static partial int Status(nint model);

    [LibraryImport(Library, EntryPoint = "Clp_getObjValue")]
    private static partial double ObjectiveValue(nint model);

    [LibraryImport(Library, EntryPoint = "Clp_getColSolution")]
    private static partial double* PrimalColumns(nint model);
}
