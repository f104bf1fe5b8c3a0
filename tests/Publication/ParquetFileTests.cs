using System.Buffers.Binary;
using System.Text;
using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

/// <summary>The bytes, as the format lays them down. Reading whole tables is tried with a reader of others (tests/clients).</summary>
public sealed class ParquetFileTests
{
    [Fact]
    public void A_page_has_the_marks_of_what_is_given_and_then_the_values()
    {
        var bytes = Bytes([new("n", ParquetType.Int32, IsOptional: true)], w =>
        {
            w.Add(7);
            w.AddNothing();
            w.Add(-1);
        });
        Assert.Equal("PAR1", Encoding.ASCII.GetString(bytes, 0, 4));
        // Levels: 2 bytes (one group of eight, bits 0 and 2), then 7 and -1.
        byte[] page = [2, 0, 0, 0, 3, 0b101, 7, 0, 0, 0, 255, 255, 255, 255];
        Assert.True(bytes.AsSpan().IndexOf(page) > 4);
        Assert.Equal("PAR1", Encoding.ASCII.GetString(bytes, bytes.Length - 4, 4));
        var footer = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(bytes.Length - 8));
        Assert.InRange(footer, 20, bytes.Length - 12 - page.Length);
        Assert.Equal(0x15, bytes[bytes.Length - 8 - footer]); // Field 1 of the footer, a number.
    }

    [Fact]
    public void A_text_has_its_length_before_it()
    {
        var bytes = Bytes([new("t", ParquetType.Text)], w => w.Add("Ærø"));
        Assert.True(bytes.AsSpan().IndexOf((byte[])[5, 0, 0, 0, .. Encoding.UTF8.GetBytes("Ærø")]) > 0);
    }

    [Fact]
    public void Rows_beyond_a_group_begin_another()
    {
        var writer = new ParquetWriter([new("n", ParquetType.Int64)], Stream.Null);
        for (var i = 0; i < 200_000; i++)
            writer.Add(i);
        Assert.Equal(200_000, writer.Rows);
        writer.Finish();
        Assert.Equal(200_000, writer.Rows);
    }

    [Fact]
    public void A_row_that_lacks_what_it_must_have_or_is_not_whole_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => Bytes([new("n", ParquetType.Int32)], w => w.AddNothing()));
        Assert.Throws<InvalidOperationException>(() => Bytes([new("a", ParquetType.Int32), new("b", ParquetType.Int32)], w => w.Add(1)));
        Assert.Throws<OverflowException>(() => Bytes([new("n", ParquetType.Int32)], w => w.Add(long.MaxValue)));
    }

    [Fact]
    public void The_same_table_gives_the_same_bytes() =>
        Assert.Equal(SmallCube.Bytes(s => ParquetFile.Write(PublicSmall.Percent(), s)), SmallCube.Bytes(s => ParquetFile.Write(PublicSmall.Percent(), s)));

    private static byte[] Bytes(IReadOnlyList<ParquetColumn> columns, Action<ParquetWriter> write) => SmallCube.Bytes(s =>
    {
        var writer = new ParquetWriter(columns, s);
        write(writer);
        writer.Finish();
    });
}
