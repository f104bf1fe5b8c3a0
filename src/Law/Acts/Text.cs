namespace Socialstat.Law;

/// <summary>A text in the two languages of the house. Danish is the language of the law; English is a service.</summary>
/// <param name="Da">Danish text.</param>
/// <param name="En">English text.</param>
public sealed record Text(string Da, string En)
{
    /// <summary>The text in the language asked for.</summary>
    public string In(Language language) => language == Language.English ? En : Da;

    /// <summary>The Danish text.</summary>
    public override string ToString() => Da;
}

/// <summary>The languages of messages, titles and pages.</summary>
public enum Language
{
    /// <summary>Danish, the first language.</summary>
    Danish,

    /// <summary>English.</summary>
    English,
}
