using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A table has more rows or columns than the format of the file can hold.</summary>
public sealed class TooLargeForFormatException : Exception
{
    /// <summary>Without a reason.</summary>
    public TooLargeForFormatException()
        : this(new Text("Tabellen er for stor til formatet.", "The table is too large for the format."))
    {
    }

    /// <summary>With a reason in one language.</summary>
    public TooLargeForFormatException(string message)
        : this(new Text(message, message))
    {
    }

    /// <summary>With a reason in one language and what led to it.</summary>
    public TooLargeForFormatException(string message, Exception innerException)
        : base(message, innerException) => Reason = new Text(message, message);

    /// <summary>With a reason to show to the reader.</summary>
    public TooLargeForFormatException(Text reason)
        : base(reason?.En) => Reason = reason!;

    /// <summary>Why, in both languages.</summary>
    public Text Reason { get; }
}
