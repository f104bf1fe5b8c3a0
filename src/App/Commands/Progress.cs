using System.Diagnostics;
using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>A progress line on a terminal for work that takes over a second; nothing elsewhere.</summary>
internal sealed class Progress(SharedOptions shared, long total) : IDisposable
{
    private readonly bool _onTerminal = !Console.IsErrorRedirected && ReferenceEquals(shared.Errors, Console.Error);
    private readonly long _started = Stopwatch.GetTimestamp();
    private bool _shown;

    /// <summary>Shows how far the work has come.</summary>
    public void Show(long done)
    {
        if (!_onTerminal || Stopwatch.GetElapsedTime(_started) < TimeSpan.FromSeconds(1))
            return;
        var share = total == 0 ? 1.0 : (double)done / total;
        var filled = (int)(share * 30);
        var of = shared.Say(new Text("af", "of"));
        shared.Errors.Write($"\r[{new string('#', filled)}{new string('.', 30 - filled)}] {done.ToString(CultureInfo.InvariantCulture)} {of} {total.ToString(CultureInfo.InvariantCulture)}  ");
        _shown = true;
    }

    /// <summary>Takes the line away, so that a result can be written.</summary>
    public void Clear()
    {
        if (_shown)
            shared.Errors.Write("\r" + new string(' ', 70) + "\r");
        _shown = false;
    }

    public void Dispose() => Clear();
}
