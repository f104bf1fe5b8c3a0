using System.Text.Json;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class JsonStatFileTests
{
    [Fact]
    public void A_dataset_holds_every_figure_in_the_order_of_its_dimensions()
    {
        var cube = SmallCube.Counts();
        using var json = JsonDocument.Parse(SmallCube.Bytes(s => JsonStatFile.Write(cube, SmallCube.Edition, Language.Danish, s)));
        var root = json.RootElement;
        Assert.Equal(("2.0", "dataset"), (root.GetProperty("version").GetString(), root.GetProperty("class").GetString()));
        AssertDataset(cube, root, root.GetProperty("id"), root.GetProperty("size"));
    }

    [Fact]
    public void A_bundle_has_id_size_and_role_inside_dimension()
    {
        var cube = SmallCube.Percent();
        using var json = JsonDocument.Parse(SmallCube.Bytes(s => JsonStatFile.WriteBundle(cube, SmallCube.Edition, Language.English, s)));
        var dataset = json.RootElement.GetProperty("dataset");
        var dimension = dataset.GetProperty("dimension");
        Assert.Equal("dimension label source updated value status extension", string.Join(' ', dataset.EnumerateObject().Select(p => p.Name)));
        Assert.Equal("OMRÅDE INDSATSER KØN ContentsCode Tid id size role", string.Join(' ', dimension.EnumerateObject().Select(p => p.Name)));
        AssertDataset(cube, dataset, dimension.GetProperty("id"), dimension.GetProperty("size"));
    }

    [Fact]
    public void The_time_is_written_in_UTC_and_the_label_names_the_variables()
    {
        using var json = JsonDocument.Parse(SmallCube.Bytes(s => JsonStatFile.WriteBundle(SmallCube.Counts(), SmallCube.Edition, Language.English, s)));
        var dataset = json.RootElement.GetProperty("dataset");
        Assert.Equal("2026-06-12T06:00:00Z", dataset.GetProperty("updated").GetString());
        Assert.Equal("Active measures and support for children and young people by region, measure, sex, Indhold and time", dataset.GetProperty("label").GetString());
    }

    [Fact]
    public void A_table_without_missing_figures_has_no_status()
    {
        var cube = new Cube(SmallCube.Counts().Declaration, [Dimension.Years(2024, 2025)], [1, 2], [false, false]);
        using var json = JsonDocument.Parse(SmallCube.Bytes(s => JsonStatFile.Write(cube, SmallCube.Edition, Language.Danish, s)));
        Assert.False(json.RootElement.TryGetProperty("status", out _));
    }

    private static void AssertDataset(Cube cube, JsonElement dataset, JsonElement id, JsonElement size)
    {
        var dimension = dataset.GetProperty("dimension");
        var ids = id.EnumerateArray().Select(e => e.GetString()!).ToList();
        Assert.Equal([.. cube.Dimensions.SkipLast(1).Select(d => d.Code), "ContentsCode", "Tid"], ids);
        Assert.Equal(cube.Count, size.EnumerateArray().Aggregate(1, (product, e) => product * e.GetInt32()));
        foreach (var own in cube.Dimensions)
        {
            var index = dimension.GetProperty(own.Code).GetProperty("category").GetProperty("index");
            Assert.Equal(own.Categories.Select((c, i) => (c.Code, i)), index.EnumerateObject().Select(p => (p.Name, p.Value.GetInt32())));
        }

        var values = dataset.GetProperty("value").EnumerateArray().ToList();
        var scale = cube.Declaration.Decimals == 1 ? 10m : 1m;
        Assert.Equal(cube.Count, values.Count);
        for (var i = 0; i < cube.Count; i++)
        {
            Assert.Equal(cube.Missing[i], values[i].ValueKind == JsonValueKind.Null);
            Assert.Equal(cube.Missing[i], dataset.GetProperty("status").TryGetProperty(i.ToString(System.Globalization.CultureInfo.InvariantCulture), out _));
            if (!cube.Missing[i])
                Assert.Equal(cube.Values[i] / scale, values[i].GetDecimal());
        }
    }
}
