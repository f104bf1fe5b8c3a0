using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>Why a request to a PxWeb interface is refused, in words.</summary>
public static class PxWebMessage
{
    /// <summary>The message, naming what was wrong.</summary>
    public static Text Of(PxWebException refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        var what = refusal.What;
        return refusal.Fault switch
        {
            PxWebFault.UnknownTable => new($"Tabellen {what} findes ikke.", $"There is no table {what}."),
            PxWebFault.UnknownPlace => new($"{what} findes ikke.", $"There is no {what}."),
            PxWebFault.UnknownVariable => new($"Variablen {what} findes ikke i tabellen, eller den er nævnt to gange.", $"The table has no variable {what}, or it is named twice."),
            PxWebFault.UnknownValue => new($"Værdien findes ikke: {what}.", $"There is no such value: {what}."),
            PxWebFault.UnknownCodeList => new($"Kodelisten {what} findes ikke for variablen.", $"The variable has no code list {what}."),
            PxWebFault.MissingSelection => new($"Der skal vælges mindst én værdi af {what}.", $"At least one value of {what} must be chosen."),
            PxWebFault.IllegalExpression => new($"Udtrykket kan ikke læses: {what}.", $"The expression cannot be read: {what}."),
            PxWebFault.IllegalPlacement => new($"Hver vist variabel skal stå én gang i forspalte eller hoved: {what}.", $"Each variable shown must stand once in stub or heading: {what}."),
            PxWebFault.TooManyCells => TooMany(what),
            PxWebFault.UnknownFormat => new($"Formatet findes ikke: {what}.", $"There is no such format: {what}."),
            PxWebFault.UnknownPage => new($"Siden {what} findes ikke.", $"There is no page {what}."),
            PxWebFault.UnknownSavedQuery => new("Den gemte forespørgsel findes ikke.", "There is no such saved query."),
            PxWebFault.UnknownLanguage => new($"Sproget {what} findes ikke; vælg da eller en.", $"There is no language {what}; choose da or en."),
            _ => new($"Anmodningens indhold kan ikke læses: {what}.", $"The content of the request cannot be read: {what}."),
        };
    }

    private static Text TooMany(string cells)
    {
        var number = long.Parse(cells, CultureInfo.InvariantCulture);
        var english = number.ToString("N0", CultureInfo.InvariantCulture);
        return new Text(
            $"Der er valgt {english.Replace(',', '.')} celler; der gives højst 1.000.000 ad gangen.",
            $"{english} cells are chosen; at most 1,000,000 are given at a time.");
    }
}
