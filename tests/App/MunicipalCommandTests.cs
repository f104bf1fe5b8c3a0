using System.Text.Json;
using Socialstat.App;

namespace Socialstat.Tests.App;

/// <summary>What a controller gets from the command line about the municipality's own children.</summary>
public sealed class MunicipalCommandTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("socialstat-municipal-").FullName;

    private string Store => Path.Combine(_root, "store");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_sheet_is_computed_again_and_the_cells_that_do_not_add_up_are_named()
    {
        var sheet = Path.Combine(_root, "sheet.csv");
        File.WriteAllText(sheet, "key_figure;date;count;population;per_1000\r\n2;Jul 17;294;19.123;15,37\r\n2a;Jul 17;254;19.123;15,37\r\n4;Jan 17;76;18.222;4,17\r\n");
        var (code, lines, errors) = Run("keyfigures", "--check", sheet);
        Assert.Equal(1, code);
        Assert.Equal(["række 2, per_1000, nøgletal 2a, Jul 17: 254 af 19.123 er 13,28 pr. 1000, ikke 15,37; tallet hører til nøgletal 2. Skriv 13,28, eller ret antallet eller befolkningen, hvis det er dem, der er forkerte."], lines);
        Assert.Contains("1 celler går ikke op", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("key_figure;date;count;population\r\n", "per_1000")]
    [InlineData("key_figure;date;count;population;per_1000\r\n9;Jan;1;2;3\r\n", "række 1, key_figure, Nøgletal: '9' kan ikke læses. Skriv koden på et af nøgletallene")]
    [InlineData("key_figure;date;count;population;per_1000\r\n1;Jan;x;2;3\r\n", "række 1, count, Antal: 'x' kan ikke læses")]
    public void A_sheet_that_cannot_be_read_says_where(string text, string where)
    {
        var sheet = Path.Combine(_root, "bad.csv");
        File.WriteAllText(sheet, text);
        var (code, _, errors) = Run("keyfigures", "--check", sheet);
        Assert.Equal(2, code);
        Assert.Contains(where, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Key_figures_and_the_ladder_are_counted_from_the_register()
    {
        Receive();
        var (_, lines, _) = Run("keyfigures", "--municipality", "101", "--on", "2025-01-01", "--population", "2025-01-01=1000", "--store", Store);
        Assert.Equal("municipality;key_figure;title;date;count;population;population_date;per_1000;share_of_whole", lines[0]);
        Assert.Contains("101;2a;Forebyggende foranstaltninger;2025-01-01;2;1000;2025-01-01;2,00;100,0", lines);
        Assert.Contains("101;1;Forebyggende indsatser;2025-01-01;1;1000;2025-01-01;1,00;..", lines);
        var (_, english, _) = Run("keyfigures", "--municipality", "101", "--on", "2025-01-01", "--json", "--lang", "en", "--store", Store);
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(english[0]).RootElement.GetProperty("per_1000").ValueKind);

        var (_, ladder, told) = Run("ladder", "--municipality", "101", "--from", "2024-06-01", "--to", "2025-06-01", "--store", Store);
        Assert.Contains("1;Tidlige forebyggende indsatser;1;0;0;0;1;0;0;0;0;1", ladder);
        Assert.Contains("af 1 børn med en indsats 2024-06-01 stod 0 på samme trin 2025-06-01, 1 var rykket op", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_child_that_the_municipality_leaves_out_is_told_and_its_number_is_not_repeated()
    {
        Receive();
        var list = Path.Combine(_root, "out.txt");
        File.WriteAllText(list, "710615-4001\n");
        var (_, lines, told) = Run("keyfigures", "--municipality", "101", "--on", "2025-01-01", "--exclude", list, "--store", Store);
        Assert.Contains(lines, l => l.StartsWith("101;2a;Forebyggende foranstaltninger;2025-01-01;1;", StringComparison.Ordinal));
        Assert.Contains("1 udeladt af kommunen", told, StringComparison.Ordinal);
        File.WriteAllText(list, "710615-40\n");
        Assert.Equal(2, Run("keyfigures", "--municipality", "101", "--exclude", list, "--store", Store).Code);
        Assert.DoesNotContain("710615", Run("keyfigures", "--municipality", "101", "--exclude", list, "--store", Store).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keyfigures")]
    [InlineData("ladder")]
    [InlineData("keyfigures", "--municipality", "998")]
    [InlineData("keyfigures", "--municipality", "101", "--ages", "17-0")]
    [InlineData("keyfigures", "--municipality", "101", "--population", "1000")]
    [InlineData("ladder", "--municipality", "101", "--from", "2025-01-01", "--to", "2025-01-01")]
    public void What_cannot_be_answered_is_said_in_one_line(params string[] words)
    {
        Receive();
        var (code, _, errors) = Run([.. words, "--store", Store]);
        Assert.Equal(2, code);
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Targets_may_be_for_the_municipalitys_own_key_figures_and_for_none_that_it_does_not_have()
    {
        Receive();
        (int Code, string Errors) Put(string kind, params string[] lines)
        {
            var file = Path.Combine(_root, kind + ".csv");
            File.WriteAllLines(file, lines);
            var (code, _, errors) = Run("own", kind, "--municipality", "101", "--file", file, "--store", Store);
            return (code, errors);
        }

        const string Targets = "key_figure;date;per_1000;kind";
        Assert.Equal(2, Put("targets", Targets, "X;2026-01-01;3,5;target").Code);
        Assert.Equal(0, Put("keyfigures", "key_figure;title_da;title_en;part_of;measures", "X;Alt;All;;P1 P2", "1;Tidligt;Early;;M101").Code);
        Assert.Equal(0, Put("targets", Targets, "X;2026-01-01;3,5;target").Code);
        Assert.Equal(2, Put("targets", Targets, "5;2026-01-01;3,5;target").Code); // Of the guide's, and not among the municipality's own.
        var (code, errors) = Put("keyfigures", "key_figure;title_da;title_en;part_of;measures", "1;Tidligt;Early;;M101");
        Assert.Equal(2, code);
        Assert.Contains("ret måltallene først", errors, StringComparison.Ordinal);
        Assert.Contains("X;2026-01-01;3,5;target", Run("own", "targets", "--municipality", "101", "--store", Store).Lines);

        var sheet = Path.Combine(_root, "own-sheet.csv");
        File.WriteAllText(sheet, "key_figure;date;count;population;per_1000\nX;Jan;5;1000;5,10\n");
        Assert.Equal(2, Run("keyfigures", "--check", sheet, "--store", Store).Code);
        Assert.Equal(1, Run("keyfigures", "--check", sheet, "--municipality", "101", "--store", Store).Code);
    }

    [Fact]
    public void A_year_without_limits_of_refund_is_answered_with_where_to_lay_them_down_and_then_it_is_computed()
    {
        Receive();
        var postings = Path.Combine(_root, "postings.csv");
        File.WriteAllText(postings, "posting_id;account;amount;booked_on;period_start;period_end;person_id\nP1;528201003;100000,00;2025-01-31;2025-01-01;2025-01-31;7106154001\n");
        Assert.Equal(0, Run("money", "import", postings, "--municipality", "101", "--store", Store, "--as-of", "2025-07-01").Code);
        string[] ask = ["expensive", "--municipality", "101", "--year", "2025", "--store", Store, "--as-of", "2025-07-01"];
        var (code, _, errors) = Run(ask);
        Assert.Equal(2, code);
        Assert.Contains("2025 kendes ikke (kun 2020, 2021, 2022)", errors, StringComparison.Ordinal);
        Assert.Contains("own refunds --municipality 101 --file refunds.csv", errors, StringComparison.Ordinal);

        var limits = Path.Combine(_root, "refunds.csv");
        File.WriteAllText(limits, "year;first;second;third;source\n2025;600.000;1.200.000;2.400.000;Vores satser for 2025\n");
        Assert.Equal(0, Run("own", "refunds", "--municipality", "101", "--file", limits, "--store", Store).Code);
        var (after, lines, told) = Run(ask);
        Assert.Equal(0, after);
        Assert.Contains(lines, l => l.Contains("12500", StringComparison.Ordinal)); // A quarter of what January has above 50,000.
        Assert.Contains("Vores satser for 2025", told, StringComparison.Ordinal);
    }

    private void Receive()
    {
        var inbox = Directory.CreateDirectory(Path.Combine(_root, "in")).FullName;
        File.WriteAllText(Path.Combine(inbox, "persons_000_20240101_0001.csv"), "person_id;birth_date;sex\n7106154001;2015-06-11;M\n7206164002;2016-06-12;K\n");
        File.WriteAllText(Path.Combine(inbox, "support_101_20250115_0001.csv"),
            "event;case_id;acting_municipality;person_id_type;person_id;measure_paragraph;decision_date;start_date;end_date;decisive_circumstances\n" +
            "start;A;101;CPR;7106154001;BL 32.1.3;2024-12-01;2024-12-01;;UDSLAG14\n" +
            "start;B;101;CPR;7206164002;BL 30.1.1;2024-02-01;2024-02-01;2025-01-15;UDSLAG14\n" +
            "start;C;101;CPR;7206164002;BL 32.1.3;2024-12-01;2024-12-01;;UDSLAG14\n");
        Run("receive", inbox, "--store", Store, "--as-of", "2025-07-01");
    }

    private static (int Code, string[] Lines, string Errors) Run(params string[] words)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = CommandLine.Run(words, new FixedClock(), output, errors);
        return (code, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), errors.ToString());
    }
}
