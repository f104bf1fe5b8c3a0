using Microsoft.Data.Sqlite;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>Deletes extracts that have expired while the site runs: when it starts, and every hour.</summary>
internal sealed class ExpiryWatch(SiteOptions options) : BackgroundService
{
    private const string By = "serve";
    private static readonly TimeSpan Between = TimeSpan.FromHours(1);

    /// <summary>Deletes what has expired by now; gives the number of extracts.</summary>
    public static int Look(string folder, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen")).DateTime);
        if (!ExpiredExtracts.IsAny(folder, today))
            return 0;
        using var store = RegisterStore.OpenToWrite(folder);
        return ExpiredExtracts.Delete(store, new MicrodataLog(store.Paths.Microdata, mend: true), today, (By, now)).Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, options.Clock);
        do
        {
            try
            {
                Look(options.Store, options.Clock.GetUtcNow());
            }
            catch (StoreIsBusyException)
            {
                // Somebody else changes the store: in an hour.
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or SqliteException)
            {
                await options.Errors.WriteLineAsync($"socialstat: microdata: {fault.Message}");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
