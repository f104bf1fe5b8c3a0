using Socialstat.App;

namespace Socialstat.Tests.App;

/// <summary>A clock that a test sets.</summary>
internal sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}

/// <summary>A small country in a store, and the program run on it at any time.</summary>
public sealed class ReleaseStore : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("socialstat-releases-").FullName;

    public ReleaseStore()
    {
        Store = Path.Combine(_root, "store");
        var deliveries = Path.Combine(_root, "deliveries");
        Must(At(2025, 3, 1), "generate", "--out", deliveries, "--persons", "400", "--from", "2022", "--to", "2024");
        var late = Path.Combine(_root, "late");
        Directory.CreateDirectory(late);
        // What arrives after the first release: the last deliveries of the year.
        foreach (var file in Directory.EnumerateFiles(deliveries, "support_*_2025*").Order(StringComparer.Ordinal).Take(20))
            File.Move(file, Path.Combine(late, Path.GetFileName(file)));
        Run(At(2025, 3, 1), "receive", deliveries, "--as-of", "2025-03-01");
        Late = late;
        // In so small a country the noise of some keys tells a small count, and the auditor refuses the release.
        File.WriteAllText(Path.Combine(Store, "disclosure.key"), new string('a', 64) + "\n");
    }

    internal string Store { get; private init; }

    internal string Late { get; private init; } = "";

    internal static DateTimeOffset At(int year, int month, int day, int hour = 12) => new(year, month, day, hour, 0, 0, TimeSpan.Zero);

    /// <summary>Runs the program; gives exit code, output and errors.</summary>
    internal (int Code, string Output, string Errors) Run(DateTimeOffset now, params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        string[] store = arguments[0] == "generate" ? [] : ["--store", Store];
        return (CommandLine.Run([.. arguments, .. store, "--lang", "en"], new SetClock(now), output, errors), output.ToString(), errors.ToString());
    }

    /// <summary>Runs the program, which must be done without complaint; gives the output.</summary>
    internal string Must(DateTimeOffset now, params string[] arguments)
    {
        var (code, output, errors) = Run(now, arguments);
        Assert.True(code == CommandLine.Done, $"{string.Join(' ', arguments)}: {code}\n{errors}\n{output}");
        return output;
    }

    /// <summary>A copy of the store as it stands.</summary>
    internal ReleaseStore Copy()
    {
        var copy = Directory.CreateTempSubdirectory("socialstat-releases-").FullName;
        foreach (var folder in Directory.EnumerateDirectories(_root, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(copy, Path.GetRelativePath(_root, folder)));
        foreach (var file in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(copy, Path.GetRelativePath(_root, file)));
        return new ReleaseStore(copy);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private ReleaseStore(string root)
    {
        _root = root;
        Store = Path.Combine(root, "store");
        Late = Path.Combine(root, "late");
    }
}
