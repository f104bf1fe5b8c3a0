namespace Socialstat.Statistics;

/// <summary>A column with few entries: rows in ascending order, and their values in a prime field.</summary>
internal readonly record struct SparseVector(int[] Rows, ulong[] Values)
{
    public bool IsZero => Rows.Length == 0;

    /// <summary>A column of ones.</summary>
    public static SparseVector Ones(int[] rows)
    {
        var values = new ulong[rows.Length];
        Array.Fill(values, 1UL);
        return new SparseVector(rows, values);
    }

    public ulong At(int row)
    {
        var position = Array.BinarySearch(Rows, row);
        return position < 0 ? 0 : Values[position];
    }

    /// <summary>This times the factor.</summary>
    public SparseVector Times(ulong factor, PrimeField field) => new(Rows, Array.ConvertAll(Values, value => field.Multiply(value, factor)));

    /// <summary>This less the factor times the other.</summary>
    public SparseVector Less(ulong factor, in SparseVector other, PrimeField field)
    {
        var rows = new int[Rows.Length + other.Rows.Length];
        var values = new ulong[rows.Length];
        int i = 0, j = 0, to = 0;
        while (i < Rows.Length || j < other.Rows.Length)
        {
            var row = j == other.Rows.Length || (i < Rows.Length && Rows[i] <= other.Rows[j]) ? Rows[i] : other.Rows[j];
            var value = i < Rows.Length && Rows[i] == row ? Values[i++] : 0;
            if (j < other.Rows.Length && other.Rows[j] == row)
                value = field.Subtract(value, field.Multiply(factor, other.Values[j++]));
            if (value == 0)
                continue;
            rows[to] = row;
            values[to++] = value;
        }

        Array.Resize(ref rows, to);
        Array.Resize(ref values, to);
        return new SparseVector(rows, values);
    }
}
