namespace Socialstat.Publication;

/// <summary>Why a request to a PxWeb interface is refused. Each interface has its own words for it.</summary>
public enum PxWebFault
{
    /// <summary>No such table.</summary>
    UnknownTable,

    /// <summary>No such place in the tree of subjects, or database.</summary>
    UnknownPlace,

    /// <summary>No such variable, or one is named twice.</summary>
    UnknownVariable,

    /// <summary>No such value.</summary>
    UnknownValue,

    /// <summary>No such code list.</summary>
    UnknownCodeList,

    /// <summary>Nothing is chosen of a variable that cannot be left out.</summary>
    MissingSelection,

    /// <summary>An expression or a filter that cannot be read.</summary>
    IllegalExpression,

    /// <summary>Stub and heading do not name the variables shown, each once.</summary>
    IllegalPlacement,

    /// <summary>More figures than are given at once.</summary>
    TooManyCells,

    /// <summary>No such format, or parameter of it.</summary>
    UnknownFormat,

    /// <summary>No such page of a list.</summary>
    UnknownPage,

    /// <summary>No such saved query.</summary>
    UnknownSavedQuery,

    /// <summary>No such language.</summary>
    UnknownLanguage,

    /// <summary>The body is not what is expected.</summary>
    UnreadableBody,
}

/// <summary>A request to a PxWeb interface is refused.</summary>
public sealed class PxWebException : Exception
{
    /// <summary>Refused because of a fault in what is named.</summary>
    public PxWebException(PxWebFault fault, string what)
        : base($"{fault}: {what}")
    {
        Fault = fault;
        What = what;
    }

    /// <summary>Why.</summary>
    public PxWebFault Fault { get; }

    /// <summary>The offending part of the request, as it came.</summary>
    public string What { get; }
}
