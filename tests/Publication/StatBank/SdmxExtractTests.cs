using System.Text;
using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

/// <summary>SDMX is sent in parts of the table, and no reader can tell.</summary>
public sealed class SdmxExtractTests
{
    [Theory]
    [InlineData("SDMXCOMPACT")]
    [InlineData("SDMXGENERIC")]
    public void A_table_sent_in_parts_is_the_same_as_the_table_written_whole(string format)
    {
        var table = Asking.Bank.Find("SMALL01")!;
        var whole = Encoding.UTF8.GetString(SmallCube.Bytes(s =>
        {
            if (format == "SDMXCOMPACT")
                SdmxCompactFile.Write(table, s);
            else
                SdmxGenericFile.Write(table, s);
        }));
        var asked = string.Join('&', table.Cube.Dimensions.Select(d => $"{d.Code}=*"));
        Assert.Equal(whole, Asking.Data(Asking.Address("data", $"SMALL01/{format}?{asked}")));
    }

    [Fact]
    public void A_part_is_made_when_the_one_before_has_been_written()
    {
        var cube = Asking.Bank.Find("SMALL01")!.Cube;
        var made = 0;
        using var output = new Counting(() => made);
        SdmxCompactFile.Write(Asking.Bank.Find("SMALL01")!, Enumerable.Range(0, 200).Select(_ =>
        {
            made++;
            return cube;
        }), output);
        Assert.InRange(output.MadeAtFirstWrite, 1, 199);
    }

    private sealed class Counting(Func<int> made) : MemoryStream
    {
        public int MadeAtFirstWrite { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (MadeAtFirstWrite == 0)
                MadeAtFirstWrite = made();
            base.Write(buffer, offset, count);
        }
    }
}
