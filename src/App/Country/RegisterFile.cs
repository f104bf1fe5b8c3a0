namespace Socialstat.App;

/// <summary>A file of the population register, written line by line.</summary>
internal sealed class RegisterFile : IDisposable
{
    private readonly FileStream _file;
    private readonly RowText _text = new();

    public RegisterFile(string folder, string type, int day, string header)
    {
        _file = new FileStream(Path.Combine(folder, Deliveries.FileName(type, "000", day, 1)), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        _text.Add(header);
        End();
        Rows = 0;
    }

    public long Rows { get; private set; }

    public RowText Begin() => _text;

    public void End()
    {
        _text.EndLine();
        _file.Write(_text.Bytes);
        _text.Clear();
        Rows++;
    }

    public void Dispose() => _file.Dispose();
}
