using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A request to the statistics bank's interface that cannot be answered, with the code and the status that its clients look for.</summary>
public sealed class StatBankException : Exception
{
    private readonly bool _isBilingual;

    private StatBankException(int status, string code, Text text, bool isBilingual = false)
        : base(text.En)
    {
        Status = status;
        Code = code;
        Text = text;
        _isBilingual = isBilingual;
    }

    /// <summary>HTTP status.</summary>
    public int Status { get; }

    /// <summary>The errorTypeCode of the answer.</summary>
    public string Code { get; }

    /// <summary>What is wrong.</summary>
    public Text Text { get; }

    /// <summary>The message as it is answered; in both languages where the language is not known.</summary>
    public string MessageIn(Language language) => _isBilingual ? $"{Text.Da} / {Text.En}" : Text.In(language);

    /// <summary>There is no such function.</summary>
    public static StatBankException UnknownFunction(string name) => new(404, "REQUEST-NOTFOUND",
        new($"Funktionen findes ikke: {name}. Der er subjects, tables, tableinfo og data.", $"There is no function {name}. There are subjects, tables, tableinfo and data."), isBilingual: true);

    /// <summary>The function is asked in a way that it does not answer.</summary>
    public static StatBankException UnknownMethod(string method) => new(405, "REQUEST-NOTALLOWED",
        new($"{method} kan ikke bruges; brug GET eller POST.", $"{method} cannot be used; use GET or POST."), isBilingual: true);

    /// <summary>The language is neither of the two.</summary>
    public static StatBankException UnknownLanguage(string language) => new(400, "REQUEST-LANGUAGE",
        new($"Sproget findes ikke: {language}. Brug da eller en.", $"There is no language {language}. Use da or en."), isBilingual: true);

    /// <summary>The body holds no JSON object.</summary>
    public static StatBankException NoObject() => new(400, "REQUEST-EMPTY",
        new("Forespørgslen indeholder intet læsbart JSON-objekt.", "The request holds no readable JSON object."), isBilingual: true);

    /// <summary>Something obligatory has not been given.</summary>
    internal static StatBankException Missing(Text text) => new(400, "REQUEST-MISSING", text);

    /// <summary>A table, variable, value or subject does not exist; the name comes last in the message.</summary>
    internal static StatBankException NotFound(Text kind, string name) => new(400, "EXTRACT-NOTFOUND",
        new($"{kind.Da} findes ikke: {name}", $"{kind.En} not found: {name}"));

    /// <summary>A value of a variable does not exist.</summary>
    internal static StatBankException NoValue(string value, string variable) => NotFound(new("Værdien", "Value"), $"{value} ({variable})");

    /// <summary>The table or the format does not allow what is asked for.</summary>
    internal static StatBankException NotAllowed(Text text) => new(400, "EXTRACT-NOTALLOWED", text);

    /// <summary>Values must be chosen.</summary>
    internal static StatBankException NothingChosen(string variable) => NotAllowed(new(
        $"Der skal vælges værdier for variablen: {variable}", $"Values must be chosen for the variable: {variable}"));

    /// <summary>More cells than the formats that are not streamed hold. Clients read both numbers out of the message and ask again in parts.</summary>
    internal static StatBankException TooMany(long cells, long most)
    {
        var da = new NumberFormatInfo { NumberGroupSeparator = "." };
        var en = NumberFormatInfo.InvariantInfo;
        return new(400, "REQUEST-LIMIT", new(
            $"Udtrækket på op til {cells.ToString("N0", da)} celler er over grænsen på {most.ToString("N0", da)} celler for dette format. Brug BULK eller et andet streamet format.",
            $"The extract of up to {cells.ToString("N0", en)} cells is above the limit of max. {most.ToString("N0", en)} cells for this format. Use BULK or another streamed format."));
    }
}
