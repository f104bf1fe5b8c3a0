namespace Socialstat.Tests.Intake;

/// <summary>The same bytes under two names: what is late does not depend on which copy came first, and an unchanged full stock has been delivered.</summary>
public sealed class SameBytesTests
{
    private const string Persons = "person_id;birth_date;sex\n6101804002;1980-01-01;K\n";
    private const string Stay = "stay_id;p_number;department_id;person_id;admission_date;last_residence\ns1;9800000000;11111111-1111-4111-8111-111111111111;6101804002;2025-02-01;street\n";
    private const string Stock = "service_id;acting_municipality;person_id;service_paragraph;start_date\ny1;101;6101804002;SEL 97;2024-12-01\n";

    [Fact]
    public void A_stay_reported_in_time_is_not_late_whichever_copy_came_first()
    {
        var inOrder = After(("shelter_stay_9800000000_20250410_0001.csv", Stay), ("shelter_stay_9800000000_20250510_0002.csv", Stay));
        Assert.Empty(inOrder);
        Assert.Equal(inOrder, After(("shelter_stay_9800000000_20250510_0002.csv", Stay), ("shelter_stay_9800000000_20250410_0001.csv", Stay)));
    }

    [Fact]
    public void A_month_whose_stock_is_that_of_the_month_before_has_been_delivered() =>
        Assert.Empty(After(
            ("adult_101_20250308_0001.csv", Stock), ("adult_101_20250408_0002.csv", Stock), ("adult_101_20250508_0003.csv", Stock + "y2;101;6101804002;SEL 95;2024-12-01\n")));

    [Fact]
    public void A_value_of_a_megabyte_is_cut_in_the_error_list()
    {
        using var store = new TempStore();
        store.Receive(store.File("support_101_20250131_0001.csv", Story.Header + Story.Start(new string('x', 1_000_000), Story.Maria, "2024-03-01")));
        using var opened = Socialstat.Register.RegisterStore.OpenToRead(store.Folder);
        var lines = Socialstat.Intake.FindingList.Read(opened.Database, null, Law.Language.English).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, l => Assert.InRange(l.Value.Length + l.CaseId.Length, 0, 700));
    }

    private static string[] After(params (string Name, string Text)[] files)
    {
        using var store = new TempStore();
        store.Receive([store.File("persons_000_20250101_0001.csv", Persons), .. files.Select(f => store.File(f.Name, f.Text))]);
        return store.Findings();
    }
}
