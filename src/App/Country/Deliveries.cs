using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>
/// All delivery files of cases while they are made: a small buffer each, emptied into a part file; sequence numbers are given at the end,
/// when it is known which deliveries have records. Memory depends on the number of files, not of records.
/// </summary>
internal sealed class Deliveries(Setting setting, string folder)
{
    private const int BufferSize = 8 * 1024;
    private readonly SortedDictionary<long, DeliveryPart> _parts = [];

    /// <summary>Adds a line to the delivery.</summary>
    public void Add(Statistic statistic, int municipality, int delivery, RowText line)
    {
        var reporter = ReporterOf(statistic, municipality);
        var support = statistic == Statistic.Support;
        // A neighbour's records go into the reporter's delivery of the same day, so the numbers must mean the same days.
        var number = reporter == municipality ? delivery : setting.ScheduleOf(statistic).DeliveryHolding(reporter, municipality, delivery);
        line.EndLine(setting.Towns.Practices[reporter].LineFeedOnly);
        var key = ((((support ? 0L : 1L) * 1_000) + reporter) * 10_000) + number;
        if (!_parts.TryGetValue(key, out var part))
            _parts.Add(key, part = Begin(statistic, reporter, number));
        part.Add(line.Bytes);
    }

    /// <summary>Empties the buffers and gives the files their names. Returns the number of files and of gaps made in the sequences.</summary>
    public (int Files, int Gaps) Finish()
    {
        var gaps = 0;
        var sequence = 0;
        var series = -1L;
        var gapMillionths = (int)(setting.Plan.Faults * 250_000);
        foreach (var (key, part) in _parts)
        {
            part.Flush();
            sequence = key / 10_000 == series ? sequence + 1 : 1;
            if (sequence > 1 && gapMillionths > 0 && new Draw(setting.Plan.Seed, Purpose.SequenceGap, key).Millionths(gapMillionths))
            {
                sequence++;
                gaps++;
            }

            series = key / 10_000;
            File.Move(part.Path, Path.Combine(folder, NameOf(part, sequence)));
        }

        return (_parts.Count, gaps);
    }

    /// <summary>The file name of the contract: type, reporter, day, sequence.</summary>
    public static string FileName(string type, string reporter, int day, int sequence) => string.Create(
        CultureInfo.InvariantCulture, $"{type}_{reporter}_{DateOnly.FromDayNumber(day):yyyyMMdd}_{sequence:D4}.csv");

    private static string NameOf(DeliveryPart part, int sequence) => FileName(part.Type, part.Reporter, part.Day, sequence);

    private int ReporterOf(Statistic statistic, int municipality) =>
        statistic == Statistic.Disability ? setting.Towns.Delegated.GetValueOrDefault(municipality, municipality) : municipality;

    private DeliveryPart Begin(Statistic statistic, int reporter, int number)
    {
        var type = statistic == Statistic.Support ? "support" : "disability";
        var code = Geography.Municipalities[reporter].Code;
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{type}_{code}_{number}.part"));
        var part = new DeliveryPart(path, type, code, setting.ScheduleOf(statistic).DayOf(reporter, number), BufferSize);
        var header = new RowText();
        header.Add(CaseRow.Header(statistic)).EndLine(setting.Towns.Practices[reporter].LineFeedOnly);
        part.Add(header.Bytes);
        return part;
    }
}
