namespace Socialstat.Register;

/// <summary>Where a row about money was read: the number of its file's receipt in the store, and its row there. Later rows have higher places.</summary>
/// <param name="File">Number of the receipt, from 1.</param>
/// <param name="Row">Data row in the file, from 1.</param>
public readonly record struct RowPlace(int File, int Row)
{
    /// <summary>Whether this row was read after the other.</summary>
    public bool IsAfter(RowPlace other) => File != other.File ? File > other.File : Row > other.Row;
}

/// <summary>A row of a file about money, as it stands after its latest version.</summary>
public abstract record MoneyRow
{
    /// <summary>Where its latest version was read.</summary>
    public required RowPlace Place { get; init; }
}
