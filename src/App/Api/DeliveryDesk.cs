using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Socialstat.Intake;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>
/// The one place where deliveries over HTTP enter the store, one batch at a time: what waits is taken in together, so that many senders at once
/// cost little more than one. The store is only held while there is something to take in, so that commands can work beside it.
/// </summary>
internal sealed class DeliveryDesk : IDisposable
{
    private const int MostTogether = 500;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Channel<DeskJob> _waiting = Channel.CreateBounded<DeskJob>(2000);
    private readonly SiteOptions _site;
    private readonly ApiOptions _options;
    private readonly Task _work;
    private bool _isBroken;

    public DeliveryDesk(SiteOptions site, ApiOptions options)
    {
        (_site, _options) = (site, options);
        Upload.Clear(new StorePaths(site.Store).Uploads, options.Clock.GetUtcNow().UtcDateTime.AddDays(-1));
        _work = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The keys of requests that are being carried out.</summary>
    public RunningKeys Running { get; } = new();

    /// <summary>Takes a delivery in; the answer comes when its receipt is on disk and its records are judged.</summary>
    public Task<Answer> Receive(Incoming delivery) => Submit(new DeliveryJob(delivery));

    /// <summary>Releases a delivery that is held back; false when it is not.</summary>
    public Task<bool> Release(string receipt) => Submit(new ReleaseJob(receipt));

    /// <summary>Finishes what waits and stops.</summary>
    public void Dispose()
    {
        _waiting.Writer.TryComplete();
        _work.Wait();
    }

    private async Task<T> Submit<T>(DeskJob<T> job)
    {
        if (_isBroken || !_waiting.Writer.TryWrite(job))
            throw Busy();
        return await job.Answer;
    }

    private void Work()
    {
        while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            try
            {
                WithStore();
            }
            // house: crash boundary - a fault is the answer to those who wait; the desk goes on, unless the disk can no longer be trusted.
            catch (Exception fault)
            {
                Refuse(Take(), fault);
            }
        }
    }

    private void WithStore()
    {
        using var store = Open();
        using var receiver = new Receiver(store, _options.Receiving());
        for (var jobs = Take(); jobs.Count > 0; jobs = Take())
        {
            try
            {
                Do(jobs, receiver);
            }
            // house: crash boundary - as above; the store is opened again for what comes after.
            catch (Exception fault)
            {
                Refuse(jobs, fault);
                return;
            }
        }
    }

    private static void Do(List<DeskJob> jobs, Receiver receiver)
    {
        var deliveries = jobs.OfType<DeliveryJob>().ToList();
        var answers = receiver.Receive(deliveries.Select(d => d.Delivery)).ToList();
        for (var i = 0; i < answers.Count; i++)
            deliveries[i].Give(answers[i]);
        foreach (var job in jobs.OfType<ReleaseJob>())
            job.Give(TryRelease(receiver, job.Receipt));
    }

    private static bool TryRelease(Receiver receiver, string receipt)
    {
        try
        {
            receiver.Hold([receipt], null);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private void Refuse(List<DeskJob> jobs, Exception fault)
    {
        var first = fault is AggregateException several ? several.Flatten().InnerExceptions[0] : fault;
        // The message is left out: it may quote a value from a record.
        if (first is not StoreIsBusyException)
            _site.Errors.WriteLine($"socialstat: deliveries: {first.GetType().FullName}\n{first.StackTrace}");
        // After a failed write nobody knows what the disk holds: nothing more is promised until the program starts again and reads it anew.
        if (first is IOException and not StoreIsBusyException && !IsNoRoom(first))
            _isBroken = true;
        foreach (var job in jobs)
            job.Fail(IsNoRoom(first) ? NoRoom() : first is IOException or SqliteException ? Busy() : first);
    }

    /// <summary>Whether there was no room on the disk.</summary>
    public static bool IsNoRoom(Exception fault) =>
        fault is IOException { HResult: 28 or unchecked((int)0x80070070) } or SqliteException { SqliteErrorCode: 13 };

    /// <summary>There is no room on the disk.</summary>
    public static ProblemException NoRoom() => new(Problems.NoRoom, new("Der er ikke plads på disken.", "There is no room on the disk."));

    private static ProblemException Busy() => new(Problems.Busy, new("Leverancen kunne ikke tages ind nu.", "The delivery could not be taken in now."));

    // A command may be changing the store just now.
    private RegisterStore Open()
    {
        for (var until = _options.Clock.GetTimestamp(); ;)
        {
            try
            {
                return RegisterStore.OpenToWrite(_site.Store);
            }
            catch (StoreIsBusyException) when (_options.Clock.GetElapsedTime(until) < Patience)
            {
                Thread.Sleep(50);
            }
        }
    }

    private List<DeskJob> Take()
    {
        var jobs = new List<DeskJob>();
        while (jobs.Count < MostTogether && _waiting.Reader.TryRead(out var job))
            jobs.Add(job);
        return jobs;
    }

    private abstract class DeskJob
    {
        public abstract void Fail(Exception fault);
    }

    private abstract class DeskJob<T> : DeskJob
    {
        private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<T> Answer => _answer.Task;

        public void Give(T answer) => _answer.TrySetResult(answer);

        public override void Fail(Exception fault) => _answer.TrySetException(fault);
    }

    private sealed class DeliveryJob(Incoming delivery) : DeskJob<Answer>
    {
        public Incoming Delivery => delivery;
    }

    private sealed class ReleaseJob(string receipt) : DeskJob<bool>
    {
        public string Receipt => receipt;
    }
}
