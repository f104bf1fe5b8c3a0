using System.Text;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

/// <summary>Whole files against approved ones. A change of a format shows as a change of a file under Approved.</summary>
public sealed class ApprovedFileTests
{
    [Fact]
    public void Csv_in_Danish() => Compare("SMALL01.da.csv", SmallCube.Bytes(s => CsvFile.Write(SmallCube.Counts(), Language.Danish, s)));

    [Fact]
    public void Csv_with_decimals_has_a_comma_in_Danish() =>
        Compare("SMALL02.da.csv", SmallCube.Bytes(s => CsvFile.Write(SmallCube.Percent(), Language.Danish, s)));

    [Fact]
    public void Csv_with_decimals_has_a_point_in_English() =>
        Compare("SMALL02.en.csv", SmallCube.Bytes(s => CsvFile.Write(SmallCube.Percent(), Language.English, s)));

    [Fact]
    public void Px() => Compare("SMALL01.px", SmallCube.Bytes(s => PxFile.Write(SmallCube.Counts(), SmallCube.Edition, s)));

    [Fact]
    public void Px_with_decimals() => Compare("SMALL02.px", SmallCube.Bytes(s => PxFile.Write(SmallCube.Percent(), SmallCube.Edition, s)));

    [Fact]
    public void Json_stat_2() =>
        Compare("SMALL01.da.json", SmallCube.Bytes(s => JsonStatFile.Write(SmallCube.Counts(), SmallCube.Edition, Language.Danish, s)));

    [Fact]
    public void Json_stat_1_bundle() =>
        Compare("SMALL02.en.bundle.json", SmallCube.Bytes(s => JsonStatFile.WriteBundle(SmallCube.Percent(), SmallCube.Edition, Language.English, s)));

    // On a difference the received bytes are left in the tests' output folder, to be looked at and, if right, approved by hand.
    private static void Compare(string name, byte[] received)
    {
        var approved = Path.Combine(AppContext.BaseDirectory, "Approved", name);
        if (File.Exists(approved) && File.ReadAllBytes(approved).AsSpan().SequenceEqual(received))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
        File.WriteAllBytes(approved + ".received", received);
        Assert.Fail($"{name} is not as approved; received ({approved}.received):\n{Encoding.Latin1.GetString(received)}");
    }
}
