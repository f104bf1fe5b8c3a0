using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Socialstat.Publication;

/// <summary>The numbered objects of a PDF file. The same objects give the same bytes.</summary>
internal sealed class PdfObjects
{
    private readonly List<byte[]?> _objects = [];

    /// <summary>Takes a number for an object that is written later.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    /// <summary>Adds an object.</summary>
    public int Add(string text)
    {
        var number = Reserve();
        Set(number, text);
        return number;
    }

    /// <summary>Writes an object whose number has been taken.</summary>
    public void Set(int number, string text) => _objects[number - 1] = Encoding.Latin1.GetBytes(text);

    /// <summary>Adds a stream; packed unless it must be readable as it is.</summary>
    public int AddStream(byte[] bytes, string entries = "", bool pack = true)
    {
        var body = pack ? Pack(bytes) : bytes;
        var head = Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<<{entries}{(pack ? "/Filter/FlateDecode" : "")}/Length {body.Length}>>\nstream\n"));
        _objects.Add([.. head, .. body, .. "\nendstream"u8]);
        return _objects.Count;
    }

    /// <summary>Writes the file.</summary>
    public void Write(Stream output, int catalog, int info)
    {
        using var file = new MemoryStream();
        var places = new long[_objects.Count];
        file.Write("%PDF-1.7\n%\u00E6\u00F8\u00E5\n"u8);
        for (var i = 0; i < _objects.Count; i++)
        {
            places[i] = file.Length;
            file.Write(Latin($"{i + 1} 0 obj\n"));
            file.Write(_objects[i] ?? throw new InvalidOperationException($"PDF object {i + 1} was never written."));
            file.Write("\nendobj\n"u8);
        }

        var start = file.Length;
        file.Write(Latin($"xref\n0 {places.Length + 1}\n0000000000 65535 f \n"));
        foreach (var place in places)
            file.Write(Latin($"{place:D10} 00000 n \n"));
        var id = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)start))[..16]);
        file.Write(Latin($"trailer\n<</Size {places.Length + 1}/Root {catalog} 0 R/Info {info} 0 R/ID[<{id}><{id}>]>>\nstartxref\n{start}\n%%EOF\n"));
        file.Position = 0;
        file.CopyTo(output);
    }

    /// <summary>A text as PDF holds it: UTF-16 with its mark, in hex.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A number.</summary>
    public static string N(double number) => Math.Round(number, 3).ToString("0.###", CultureInfo.InvariantCulture);

    private static byte[] Latin(FormattableString text) => Encoding.Latin1.GetBytes(text.ToString(CultureInfo.InvariantCulture));

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(bytes);
        return packed.ToArray();
    }
}
