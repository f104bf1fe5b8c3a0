using System.IO.Compression;
using System.Security;
using System.Text;
using Socialstat.App;

namespace Socialstat.Tests.App;

/// <summary>Sheets that others have made are computed again: by command, and on the page of the key figures over real HTTP.</summary>
[Collection(DemoSite.Collection)]
public sealed class SheetCheckTests(DemoSite demo) : IAsyncLifetime
{
    private const string Guide = """
        key_figure;date;count;population;per_1000
        1;Jan 17;120;18.222;6,59
        1;Jul 17;140;19.123;7,32
        1;Jan 18;135;19.521;6,92
        2;Jan 17;255;18.222;13,99
        2;Jul 17;294;19.123;15,37
        2;Jan 18;280;19.521;14,34
        2a;Jan 17;213;18.222;11,69
        2a;Jul 17;254;19.123;15,37
        2a;Jan 18;235;19.521;12,04
        2b;Jan 17;35;18.222;1,92
        2b;Jul 17;35;19.123;1,83
        2b;Jan 18;37;19.521;1,89
        2c;Jan 17;6;18.222;0,33
        2c;Jul 17;5;19.123;0,26
        2c;Jan 18;7;19.521;0,36
        2d;Jan 17;1;18.222;0,05
        2d;Jul 17;0;19.123;0,00
        2d;Jan 18;1;19.521;0,05
        3;Jan 17;7;18.222;0,38
        3;Jul 17;8;19.123;0,42
        3;Jan 18;9;19.521;0,46
        4;Jan 17;76;18.222;4,17
        4;Jul 17;78;19.123;4,07
        4;Jan 18;85;19.521;4,35
        5;Jan 17;42;18.222;2,30
        5;Jul 17;38;19.123;1,97
        5;Jan 18;34;19.521;1,75
        A;Jan 17;125;18.222;6,86
        A;Jul 17;124;19.123;6,48
        A;Jan 18;128;19.521;6,56
        """;

    private static readonly (int Row, string Figure, string Correct)[] Errors = [(8, "2a, Jul 17", "13,28"), (12, "2b, Jan 18", "1,90"), (23, "4, Jul 17", "4,08"), (26, "5, Jul 17", "1,99"), (27, "5, Jan 18", "1,74")];

    private readonly string _folder = Directory.CreateTempSubdirectory("socialstat-sheet-").FullName;
    private MunicipalSite _site = null!;

    public async Task InitializeAsync() => _site = await MunicipalSite.Start(demo.Store);

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("guide.csv")]
    [InlineData("guide.xlsx")]
    public void The_command_finds_the_five_errors_of_the_guide_and_says_where_what_why_and_how_to_mend(string name)
    {
        var (code, lines, told) = Run("keyfigures", "--check", Saved(name));
        Assert.Equal(1, code);
        Assert.Equal(Errors.Select(e => $"række {e.Row}, per_1000, nøgletal {e.Figure}: "), lines.Select(l => l[..(l.IndexOf(": ", StringComparison.Ordinal) + 2)]));
        Assert.Equal("række 8, per_1000, nøgletal 2a, Jul 17: 254 af 19.123 er 13,28 pr. 1000, ikke 15,37; tallet hører til nøgletal 2. Skriv 13,28, eller ret antallet eller befolkningen, hvis det er dem, der er forkerte.", lines[0]);
        Assert.Contains("30 rækker er regnet efter; 5 celler går ikke op", told, StringComparison.Ordinal);
        Assert.Contains("row 12, per_1000, key figure 2b, Jan 18: 37 of 19,521 is 1.90 per 1000, not 1.89. Write 1.90, or", Run("keyfigures", "--check", Saved(name), "--lang", "en").Lines[1], StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(Run("keyfigures", "--check", Saved(name), "--json").Lines[4]);
        Assert.Equal((27, 1.74m), (json.RootElement.GetProperty("row").GetInt32(), json.RootElement.GetProperty("correct").GetDecimal()));
    }

    [Fact]
    public void Unit_costs_and_deviations_have_a_check_of_their_own()
    {
        var costs = Path.Combine(_folder, "costs.csv");
        File.WriteAllText(costs, "area;basis;mean;weighted;minimum;p10;p90;maximum;municipalities\n5;day;526.185;509.019;53.854;386.407;704.688;9.959.285;96\n6;fullyear;1.283.625;206.575;763;3.309;8.239.166;9.959.285;11\n");
        var (code, lines, _) = Run("unitcosts", "--check", costs);
        Assert.Equal((1, 1), (code, lines.Length));
        Assert.StartsWith("række 1, maximum, område 5, day: maksimum 9.959.285 er også område 6's", lines[0], StringComparison.Ordinal);

        var deviations = Path.Combine(_folder, "deviations.csv");
        File.WriteAllText(deviations, "title;here;there;deviation;percent;kind\nEget værelse;2,3;1,4;1;71;\nPlejefamilier;100,5;93,5;7,0;7;\nI alt;;;7,9;;total\n");
        (code, lines, _) = Run("users", "--check", deviations);
        Assert.Equal((1, 3), (code, lines.Length));
        Assert.Contains("Skriv 64 i stedet for 71", lines[1], StringComparison.Ordinal);

        Assert.Equal(2, Run("unitcosts", "--check", deviations).Code);
        Assert.Contains("Ingen kolonner kendes", Run("unitcosts", "--check", deviations).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guide.csv", "")]
    [InlineData("guide.xlsx", "?lang=en")]
    public async Task The_page_takes_a_sheet_finds_the_five_errors_and_keeps_nothing(string name, string suffix)
    {
        using var browser = new Browser(_site.Address);
        await browser.SignIn("controller", "101");
        var page = (await browser.Get("/municipality/101/keyfigures" + suffix)).Text;
        Assert.Contains("type=\"file\" name=\"sheet\"", page, StringComparison.Ordinal);
        var before = Directory.EnumerateFiles(demo.Store, "*", SearchOption.AllDirectories).Select(f => (f, new FileInfo(f).Length)).Order().ToList();
        var (status, text) = await browser.Send("/municipality/101/keyfigures" + suffix, Browser.Hidden(page)["key"], name, await File.ReadAllBytesAsync(Saved(name)));
        Assert.Equal(200, status);
        Assert.Contains(suffix.Length > 0 ? "30 rows have been computed again; 5 cells do not add up." : "30 rækker er regnet efter; 5 celler går ikke op.", text, StringComparison.Ordinal);
        foreach (var (row, figure, correct) in Errors)
        {
            Assert.Contains($"<th scope=\"row\" class=\"stub-0\">{row}</th>", text, StringComparison.Ordinal);
            Assert.Contains(suffix.Length > 0 ? $"key figure {figure}" : $"nøgletal {figure}", text, StringComparison.Ordinal);
            Assert.Contains(suffix.Length > 0 ? $"Write {correct.Replace(',', '.')}, or" : $"Skriv {correct}, eller", text, StringComparison.Ordinal);
        }

        Assert.Equal(before, Directory.EnumerateFiles(demo.Store, "*", SearchOption.AllDirectories).Select(f => (f, new FileInfo(f).Length)).Order());
    }

    [Fact]
    public async Task Every_kind_of_sheet_is_known_by_its_header_and_one_that_is_not_is_answered_calmly()
    {
        using var browser = new Browser(_site.Address);
        await browser.SignIn("statistician", "101");
        var key = Browser.Hidden((await browser.Get("/municipality/101/keyfigures")).Text)["key"];
        Task<(int Status, string Text)> Sent(string text) => browser.Send("/municipality/101/keyfigures", key, "ark.csv", Encoding.UTF8.GetBytes(text));
        Assert.Contains("alt går op", (await Sent("title;here;there;deviation;percent\nPlejefamilier;100,5;93,5;7,0;7\n")).Text, StringComparison.Ordinal);
        Assert.Contains("uden for minimum og maksimum", (await Sent("area;basis;mean;minimum;maximum;municipalities\n1;unique;5;10;20;4\n")).Text, StringComparison.Ordinal);
        Assert.Contains("kan ikke læses", (await Sent("key_figure;date;count;population;per_1000\n1;Jan;x;2;3\n")).Text, StringComparison.Ordinal);
        Assert.Contains("Ingen kolonner kendes", (await Sent("<script>;b\n1;2\n")).Text, StringComparison.Ordinal);
        Assert.Contains("ikke valgt et ark", (await Sent("")).Text, StringComparison.Ordinal);
        Assert.Equal(413, (await browser.Send("/municipality/101/keyfigures", key, "ark.csv", new byte[3_000_000])).Status);
    }

    [Fact]
    public async Task A_form_that_is_not_from_a_page_of_the_session_is_refused()
    {
        var sheet = Encoding.UTF8.GetBytes(Guide);
        using var stranger = new Browser(_site.Address);
        Assert.DoesNotContain("celler går ikke op", (await stranger.Send("/municipality/101/keyfigures", "", "a.csv", sheet)).Text, StringComparison.Ordinal);
        using var browser = new Browser(_site.Address);
        await browser.SignIn("controller", "101");
        var key = Browser.Hidden((await browser.Get("/municipality/101/keyfigures")).Text)["key"];
        Assert.Contains("ikke fra en side", (await browser.Send("/municipality/101/keyfigures", "0000", "a.csv", sheet)).Text, StringComparison.Ordinal);
        Assert.Contains("ikke fra en side", (await browser.Send("/municipality/101/keyfigures", key, "a.csv", sheet, "http://elsewhere.example")).Text, StringComparison.Ordinal);
        Assert.Contains("ikke fra en side", (await browser.Send("/municipality/851/keyfigures", key, "a.csv", sheet)).Text, StringComparison.Ordinal); // Not the visitor's municipality.
    }

    private string Saved(string name)
    {
        var path = Path.Combine(_folder, name);
        if (name.EndsWith(".csv", StringComparison.Ordinal))
            File.WriteAllText(path, Guide);
        else
            File.WriteAllBytes(path, Workbook([.. Guide.Split('\n').Select(l => l.Trim().Split(';'))]));
        return path;
    }

    // As Excel would write it: words as text, numbers as numbers.
    private static byte[] Workbook(string[][] table)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", Packages = "http://schemas.openxmlformats.org/package/2006/";
            Add("[Content_Types].xml", $"""<Types xmlns="{Packages}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Add("_rels/.rels", $"""<Relationships xmlns="{Packages}relationships"><Relationship Id="a" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add("xl/workbook.xml", $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{Relations}"><sheets><sheet name="Ark1" sheetId="1" r:id="b"/></sheets></workbook>""");
            Add("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Packages}relationships"><Relationship Id="b" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            var rows = table.Select((cells, r) => $"<row r=\"{r + 1}\">{string.Concat(cells.Select((c, i) => r == 0 || i < 2 ? $"<c r=\"{(char)('A' + i)}{r + 1}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(c)}</t></is></c>" : $"<c r=\"{(char)('A' + i)}{r + 1}\"><v>{c.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')}</v></c>"))}</row>");
            Add("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{string.Concat(rows)}</sheetData></worksheet>""");

            void Add(string part, string xml)
            {
                using var to = new StreamWriter(archive.CreateEntry(part).Open());
                to.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
            }
        }

        return bytes.ToArray();
    }

    private static (int Code, string[] Lines, string Errors) Run(params string[] words)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = CommandLine.Run(words, new FixedClock(), output, errors);
        return (code, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), errors.ToString());
    }
}
