using System.Collections.Concurrent;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>The keys of requests that are being carried out, so that the same request is never carried out twice at once.</summary>
internal sealed class RunningKeys
{
    private readonly ConcurrentDictionary<RequestKey, byte> _running = [];

    /// <summary>Notes that a request begins; disposing notes that it is over.</summary>
    /// <exception cref="ProblemException">A request with the key is being carried out.</exception>
    public IDisposable Begin(RequestKey key) => _running.TryAdd(key, 0)
        ? new Run(this, key)
        : throw ApiParameters.Key.Wrong(new("En anmodning med nøglen er i gang.", "A request with the key is being carried out."), Problems.KeyRunning);

    private sealed class Run(RunningKeys keys, RequestKey key) : IDisposable
    {
        public void Dispose() => keys._running.TryRemove(key, out _);
    }
}
