namespace Socialstat.Statistics;

/// <summary>A linear program without its objective, column by column.</summary>
internal sealed record LinearProgram(
    int[] Starts, int[] Rows, double[] Values, double[] ColumnLower, double[] ColumnUpper, double[] RowLower, double[] RowUpper)
{
    /// <summary>Variables from 0 up, given by their rows; all entries are ones.</summary>
    public static LinearProgram OfOnes(int[][] rowsOfVariable, double[] rowLower, double[] rowUpper)
    {
        var starts = new int[rowsOfVariable.Length + 1];
        for (var i = 0; i < rowsOfVariable.Length; i++)
            starts[i + 1] = starts[i] + rowsOfVariable[i].Length;
        var upper = new double[rowsOfVariable.Length];
        Array.Fill(upper, double.PositiveInfinity);
        var values = new double[starts[^1]];
        Array.Fill(values, 1);
        return new LinearProgram(starts, [.. rowsOfVariable.SelectMany(r => r)], values, new double[rowsOfVariable.Length], upper, rowLower, rowUpper);
    }
}
