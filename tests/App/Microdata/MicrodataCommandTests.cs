using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Socialstat.App;
using Socialstat.Register;

namespace Socialstat.Tests.App;

/// <summary>An extract from request to deletion, over a small register with number changes.</summary>
public sealed class MicrodataCommandTests : IDisposable
{
    private const string Header = "event;case_id;acting_municipality;person_id_type;person_id;measure_paragraph;decision_date;start_date;end_date;decisive_circumstances;previous_person_id\n";
    private static readonly ProvenPerson Anna = new("https://issuer.example", "anna", "Substantial"), Carl = Anna with { Subject = "carl" };
    private readonly string _root = Directory.CreateTempSubdirectory("socialstat-microdata-").FullName;

    private string Store => Path.Combine(_root, "store");

    private string Keys => Path.Combine(_root, "keys");

    private string Log => Path.Combine(Store, "microdata.log");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void An_extract_has_the_chosen_variables_and_no_person_number_anywhere()
    {
        var canaries = Receive();
        Ready();
        Assert.Equal(0, Make("x1"));
        var folder = Path.Combine(_root, "x1");
        Assert.Equal(["classes.json", "episodes.csv", "episodes.parquet", "manifest.json", "variables.csv", "variables.json"], Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var rows = File.ReadAllLines(Path.Combine(folder, "episodes.csv"));
        Assert.Equal("person;birth_year;measure", rows[0]);
        Assert.Equal(canaries.Count, rows.Length - 1);
        foreach (var path in Directory.EnumerateFiles(folder).Append(Log))
        {
            var bytes = File.ReadAllBytes(path);
            foreach (var canary in canaries)
            {
                Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(canary)));
                Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(canary.Insert(6, "-"))));
                Assert.Equal(-1, bytes.AsSpan().IndexOf(BitConverter.GetBytes(long.Parse(canary, System.Globalization.CultureInfo.InvariantCulture))));
            }
        }
    }

    [Fact]
    public void The_manifest_names_basis_approver_reasons_key_and_the_hash_of_every_file()
    {
        Receive();
        Ready();
        Make("x1");
        var folder = Path.Combine(_root, "x1");
        var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "manifest.json"))).RootElement;
        Assert.Equal("carl", manifest.GetProperty("approved_by").GetString());
        Assert.Equal("anna", manifest.GetProperty("requested_by").GetString());
        Assert.Equal("needed in the model", manifest.GetProperty("variables")[0].GetProperty("necessity").GetString());
        foreach (var file in manifest.GetProperty("files").EnumerateArray())
            Assert.Equal(file.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file.GetProperty("name").GetString()!)))));
        var noted = new MicrodataLog(Log, mend: false).Facts.OfType<ExtractHandedOut>().Single();
        Assert.Equal(manifest.GetProperty("key_id").GetString(), noted.KeyId);
        Assert.Contains(noted.Files, f => f.Name == "manifest.json" && f.Sha256 == Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, "manifest.json")))));
        Assert.DoesNotContain(Convert.ToHexStringLower(File.ReadAllBytes(Directory.EnumerateFiles(Keys).Single())), File.ReadAllText(Log), StringComparison.Ordinal);
    }

    [Fact]
    public void An_approval_is_of_one_request_by_another_person_whom_the_issuer_vouches_for()
    {
        Receive();
        var asked = Request();
        Assert.Equal(2, Make("x1"));
        // A name that somebody wrote, the same person again, and somebody of another issuer.
        Approve(asked, null);
        Approve(asked, Anna with { Subject = "ANNA" });
        Approve(asked, Carl with { Issuer = "https://other.example" });
        Assert.Equal(2, Make("x1"));
        Approve(asked, Carl);
        Assert.Equal(0, Make("x1"));
        Request();
        Assert.Equal(2, Make("x2"));
        Assert.False(Directory.Exists(Path.Combine(_root, "x2")));
    }

    [Fact]
    public void A_request_that_nobody_is_vouched_for_is_never_made()
    {
        Receive();
        var asked = Request();
        Step((store, log) => store.Note(log, asked with { By = "Anna", Proof = null }));
        Approve(new MicrodataLog(Log, mend: false).Facts.OfType<ExtractRequest>().Last(), Carl);
        Assert.Equal(2, Make("x1"));
    }

    [Fact]
    public void Small_classes_need_to_be_accepted()
    {
        Receive();
        Approve(Request(), Carl, accepts: null);
        Assert.Equal(1, Run("report", "--project", "FP-1").Result);
        Assert.Equal(2, Make("x1"));
        Assert.Empty(new MicrodataLog(Log, mend: false).Facts.OfType<ExtractHandedOut>());
    }

    [Fact]
    public void The_same_key_gives_the_same_pseudonyms_and_a_rotated_key_others()
    {
        Receive();
        Ready();
        Make("x1");
        Make("x2");
        Assert.Equal(File.ReadAllBytes(Path.Combine(_root, "x1", "episodes.csv")), File.ReadAllBytes(Path.Combine(_root, "x2", "episodes.csv")));
        var old = new MicrodataLog(Log, mend: false).KeyOf("FP-1")!;
        Assert.Equal(0, Run("keys", "rotate", "--project", "FP-1", "--by", "Drift", "--keys", Keys).Result);
        Make("x3");
        Assert.Empty(Persons("x1").Intersect(Persons("x3")));
        Assert.Equal(0, Run("keys", "destroy", "--project", "FP-1", "--by", "Drift", "--keys", Keys, "--key", old).Result);
        Assert.Single(Directory.EnumerateFiles(Keys));
    }

    [Fact]
    public void A_person_whose_number_changed_is_one_person()
    {
        Receive();
        Ready();
        Make("x1");
        var old = Persons("x1").ToHashSet();
        Send("support_101_20250228_0002.csv", Header + $"start;S90;101;cpr;{Number(90)};BL 32.1.3;;2024-09-01;2024-10-01;UDSLAG4;{Number(3)}\n");
        Make("x2");
        Assert.Equal(Rows("x1") + 1, Rows("x2"));
        Assert.Equal(old.Count, Persons("x2").Distinct().Count());
    }

    [Fact]
    public void An_expired_extract_is_deleted_and_the_log_has_the_proof()
    {
        Receive();
        Ready();
        Make("x1");
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(_root, "x1", "episodes.csv"))));
        Assert.Equal(0, Run("expire", "--by", "Drift", "--as-of", "2025-12-31").Result);
        Assert.True(Directory.Exists(Path.Combine(_root, "x1")));
        Assert.Equal(0, Run("expire", "--by", "Drift", "--as-of", "2026-01-01").Result);
        Assert.False(Directory.Exists(Path.Combine(_root, "x1")));
        var proof = new MicrodataLog(Log, mend: false).Facts.OfType<ExtractDeleted>().Single();
        Assert.True(proof.NothingLeft);
        Assert.Contains(proof.Files, f => f.Name == "episodes.csv" && f.Sha256 == hash);
        Run("expire", "--by", "Drift", "--as-of", "2026-01-02");
        Assert.Single(new MicrodataLog(Log, mend: false).Facts.OfType<ExtractDeleted>());
    }

    [Fact]
    public void The_site_deletes_what_has_expired_on_the_Danish_day_after_its_last()
    {
        Receive();
        Ready();
        Make("x1");
        Assert.Equal(0, ExpiryWatch.Look(Store, new DateTimeOffset(2025, 12, 31, 22, 59, 0, TimeSpan.Zero)));
        Assert.True(Directory.Exists(Path.Combine(_root, "x1")));
        Assert.Equal(1, ExpiryWatch.Look(Store, new DateTimeOffset(2025, 12, 31, 23, 0, 0, TimeSpan.Zero)));
        Assert.False(Directory.Exists(Path.Combine(_root, "x1")));
        var proof = new MicrodataLog(Log, mend: false).Facts.OfType<ExtractDeleted>().Single();
        Assert.Equal(("serve", true, 6), (proof.By, proof.NothingLeft, proof.Files.Count));
        Assert.Equal(0, ExpiryWatch.Look(Store, new DateTimeOffset(2026, 1, 2, 12, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void A_table_is_checked_before_it_is_taken_home_beside_those_taken_home_before()
    {
        Receive();
        Ready();
        Make("x1");
        // Four born in 2010 and two in 2011, each with one measure.
        Assert.Equal(0, Output("birth_year;persons", "*;6").Result);
        Assert.Equal(1, Output("birth_year;persons", "2011;2").Result);
        var (result, text) = Output("birth_year;persons", "2010;4");
        Assert.Equal(1, result);
        Assert.Contains("difference", text, StringComparison.Ordinal);
        var checks = new MicrodataLog(Log, mend: false).Facts.OfType<OutputChecked>().ToList();
        Assert.Equal([true, false, false], checks.Select(c => c.Passed));
        Assert.Equal(["*"], checks[0].Shown);
        Assert.Empty(Verification.Run(Store).Faults);
        // The same once more is seen, and a changed file of rows is not counted from.
        Assert.Contains("spurgt før", Output("birth_year;persons", "*;6").Text, StringComparison.Ordinal);
        Assert.Equal([checks[0].Number], new MicrodataLog(Log, mend: false).Facts.OfType<OutputChecked>().Last().NearlyAs);
        File.AppendAllText(Path.Combine(_root, "x1", "episodes.csv"), "p0;2010;M205\r\n");
        Assert.Equal(2, Output("birth_year;persons", "*;7").Result);
    }

    [Fact]
    public void Verify_finds_every_edit_of_the_log()
    {
        Receive();
        Ready();
        Make("x1");
        Assert.Empty(Verification.Run(Store).Faults);
        var good = File.ReadAllText(Log);
        var lines = good.Split('\n')[..^1];
        Finds(good.Replace("\"by\":\"carl\"", "\"by\":\"karl\"", StringComparison.Ordinal));
        Finds(string.Join('\n', lines[1..]) + "\n");
        Finds(string.Join('\n', lines[..^1]) + "\n");
        Finds(string.Join('\n', [lines[0], .. lines[2..]]) + "\n");
        Finds(string.Join('\n', [lines[1], lines[0], .. lines[2..]]) + "\n");
        File.Delete(Log);
        Assert.Contains(Verification.Run(Store).Faults, f => f is { Place: "microdata.log", IsTruth: true });

        void Finds(string text)
        {
            Assert.NotEqual(good, text);
            File.WriteAllText(Log, text);
            Assert.Contains(Verification.Run(Store).Faults, f => f is { Place: "microdata.log", IsTruth: true });
        }
    }

    [Fact]
    public void Keys_have_a_place_of_their_own()
    {
        Receive();
        Ready();
        Assert.Equal(2, Run("make", "--project", "FP-1", "--by", "Bo", "--keys", Path.Combine(Store, "keys"), "--out", Path.Combine(_root, "x1")).Result);
    }

    private static string Number(int child) => $"75061040{child:D2}";

    // Six children with synthetic numbers (day of birth plus 60), a measure each; gives the numbers.
    private List<string> Receive()
    {
        var numbers = Enumerable.Range(0, 6).Select(Number).ToList();
        Send("persons_000_20250101_0001.csv", "person_id;birth_date;sex\n" + string.Concat(numbers.Select((n, i) => $"{n};{(i < 4 ? 2010 : 2011)}-06-15;K\n")) + $"{Number(90)};2010-06-15;K\n");
        Send("support_101_20250131_0001.csv", Header + string.Concat(numbers.Select((n, i) => $"start;S{i};101;cpr;{n};BL 32.1.3;;2024-03-01;2024-06-01;UDSLAG4;\n")));
        return numbers;
    }

    private void Send(string name, string text)
    {
        var path = Path.Combine(_root, name);
        File.WriteAllText(path, text);
        Assert.Equal(0, RunAll("receive", path).Result);
    }

    private ExtractRequest Request() => Step((store, log) => store.Note(log, ExtractAsking.Of(
        new ExtractQuestion
        {
            Project = "FP-1",
            Title = "School",
            LegalBasis = "databeskyttelsesloven § 10",
            Recipient = "University",
            Statistic = "support",
            FromYear = 2020,
            ToYear = 2024,
            ExpiresOn = new DateOnly(2025, 12, 31),
            Variables = [new("birth_year", "needed in the model"), new("measure", "needed in the model")],
        },
        Anna, new DateTimeOffset(2025, 6, 1, 10, 0, 0, TimeSpan.Zero), new DateOnly(2025, 6, 1))));

    private void Approve(ExtractRequest asked, ProvenPerson? by, string? accepts = "small register of a test") => Step((store, log) => store.Note(log, new ExtractApproval
    {
        Project = asked.Project,
        By = by?.Subject ?? "Carl",
        Proof = by,
        RecordedAt = asked.RecordedAt,
        Request = asked.Number,
        AcceptsSmallClasses = accepts,
    }));

    private T Step<T>(Func<RegisterStore, MicrodataLog, T> take)
    {
        using var store = RegisterStore.OpenToWrite(Store);
        return take(store, new MicrodataLog(Log, mend: true));
    }

    private void Ready() => Approve(Request(), Carl);

    private (int Result, string Text) Output(params string[] lines)
    {
        var path = Path.Combine(_root, "home.csv");
        File.WriteAllLines(path, lines);
        return Run("output", path, "--project", "FP-1", "--by", "Drift");
    }

    private int Make(string folder) => Run("make", "--project", "FP-1", "--by", "Bo", "--keys", Keys, "--out", Path.Combine(_root, folder)).Result;

    private int Rows(string folder) => File.ReadAllLines(Path.Combine(_root, folder, "episodes.csv")).Length - 1;

    private IEnumerable<string> Persons(string folder) => File.ReadAllLines(Path.Combine(_root, folder, "episodes.csv")).Skip(1).Select(l => l.Split(';')[0]);

    private (int Result, string Text) Run(params string[] args) => RunAll(["microdata", .. args]);

    private (int Result, string Text) RunAll(params string[] args)
    {
        using var output = new StringWriter();
        string[] day = args.Contains("--as-of") ? [] : ["--as-of", "2025-06-01"];
        var result = CommandLine.Run([.. args, "--store", Store, .. day], new FixedClock(), output, output);
        return (result, output.ToString());
    }
}
