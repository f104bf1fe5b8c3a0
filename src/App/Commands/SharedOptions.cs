using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>Options that every command has, and the outside world as arguments.</summary>
internal sealed class SharedOptions(TimeProvider clock, TextWriter output, TextWriter errors)
{
    private readonly Option<string> _language = new("--lang") { Description = "Sprog / language: da, en", DefaultValueFactory = _ => "da", Recursive = true };
    private readonly Option<string> _store = new("--store") { Description = "Lagerets mappe / the store's folder", DefaultValueFactory = _ => Path.Combine("var", "store"), Recursive = true };
    private readonly Option<DateOnly?> _asOf = new("--as-of") { Description = "\"I dag\" (åååå-mm-dd) / \"today\" (yyyy-MM-dd)", CustomParser = ReadDay, Recursive = true };
    private readonly Option<bool> _json = new("--json") { Description = "Maskinlæsbart resultat / machine-readable result", Recursive = true };
    private ParseResult? _parsed;
    private (string Store, DateOnly Day)? _given;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; private set; } = clock;

    /// <summary>Where results are written.</summary>
    public TextWriter Output { get; private set; } = output;

    /// <summary>Where errors are written.</summary>
    public TextWriter Errors { get; } = errors;

    /// <summary>The language asked for.</summary>
    public Language Language => _parsed?.GetValue(_language) == "en" ? Language.English : Language.Danish;

    /// <summary>Whether results are wanted as JSON.</summary>
    public bool Json => _parsed?.GetValue(_json) ?? false;

    /// <summary>The store's folder.</summary>
    public string Store
    {
        get
        {
            if (_given is { } given)
                return given.Store;
            var store = _parsed!.GetValue(_store)!;
            return store.Contains("Host=", StringComparison.OrdinalIgnoreCase)
                ? throw new CannotException(Say(new Text("PostgreSQL som lager er ikke indbygget endnu; angiv en mappe", "PostgreSQL as a store is not built in yet; give a folder")))
                : store;
        }
    }

    /// <summary>The day given with --as-of; null when not given.</summary>
    public DateOnly? AsOf => _given?.Day ?? _parsed?.GetValue(_asOf);

    /// <summary>Today in Denmark, or the day given with --as-of.</summary>
    public DateOnly Today => AsOf ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen")).DateTime);

    /// <summary>Adds the options to the root command.</summary>
    public void AddTo(RootCommand root)
    {
        _language.AcceptOnlyFromAmong("da", "en");
        root.Options.Add(_language);
        root.Options.Add(_store);
        root.Options.Add(_asOf);
        root.Options.Add(_json);
    }

    /// <summary>The same options with another store, day and place for results, and perhaps another clock.</summary>
    public SharedOptions At(string store, DateOnly day, TextWriter output, TimeProvider? clock = null)
    {
        var other = (SharedOptions)MemberwiseClone();
        other._given = (store, day);
        other.Output = output;
        other.Clock = clock ?? Clock;
        return other;
    }

    /// <summary>Makes the action of a command, with the shared options read first.</summary>
    public Func<ParseResult, int> Action(Func<ParseResult, int> action) => parsed =>
    {
        _parsed = parsed;
        return action(parsed);
    };

    /// <summary>A text in the language asked for.</summary>
    public string Say(Text text) => text.In(Language);

    /// <summary>Opens the store to read.</summary>
    /// <exception cref="CannotException">There is none.</exception>
    public RegisterStore OpenToRead()
    {
        if (!RegisterStore.Exists(Store))
            throw new CannotException(Say(new Text($"der er intet lager i {Store}; brug receive først", $"there is no store in {Store}; use receive first")));
        return RegisterStore.OpenToRead(Store);
    }

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"--as-of: '{result.Tokens[0].Value}' er ikke en dato (åååå-mm-dd) / is not a date (yyyy-MM-dd)");
        return null;
    }
}
