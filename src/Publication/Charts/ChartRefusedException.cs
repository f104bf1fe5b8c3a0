using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>The figures cannot be drawn as the chart that was asked for.</summary>
public sealed class ChartRefusedException : Exception
{
    /// <summary>Without a reason.</summary>
    public ChartRefusedException()
        : this(new Text("Tallene kan ikke tegnes.", "The figures cannot be drawn."))
    {
    }

    /// <summary>With a reason in one language.</summary>
    public ChartRefusedException(string message)
        : this(new Text(message, message))
    {
    }

    /// <summary>With a reason in one language and what led to it.</summary>
    public ChartRefusedException(string message, Exception innerException)
        : base(message, innerException) => Reason = new Text(message, message);

    /// <summary>With a reason to show to the reader.</summary>
    public ChartRefusedException(Text reason)
        : base(reason?.En) => Reason = reason!;

    /// <summary>Why, in both languages.</summary>
    public Text Reason { get; }
}
