using System.Runtime.InteropServices;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>
/// The versions of one event that came in the same delivery, and where the delivery before begins. Found once for all versions of an event: a file
/// may name the same event a hundred thousand times, and each asks about all the others. Versions stand newest delivery first.
/// </summary>
internal sealed class Twins
{
    private readonly Dictionary<ulong, int> _firstRow = [];
    private int[] _end = [];
    private int[] _count = [];
    private bool[] _differs = [];
    private bool[] _hasOtherPerson = [];
    private bool[] _isRepeat = [];

    /// <summary>Reads the versions of one event.</summary>
    public void Read(CaseEvent[] events, ReadOnlySpan<int> versions)
    {
        if (_end.Length < versions.Length)
        {
            var size = Math.Max(16, 2 * versions.Length);
            (_end, _count, _differs, _hasOtherPerson, _isRepeat) = (new int[size], new int[size], new bool[size], new bool[size], new bool[size]);
        }

        for (var from = 0; from < versions.Length;)
        {
            var to = from + 1;
            while (to < versions.Length && events[versions[to]].Delivery == events[versions[from]].Delivery)
                to++;
            ReadDelivery(events, versions, from, to);
            from = to;
        }
    }

    /// <summary>Position of the first version of an earlier delivery than that of the version at the position; past the last when there is none.</summary>
    public int EarlierThan(int i) => _end[i];

    /// <summary>Tells the view about the twins of a version.</summary>
    public void Look(CaseView view, int i)
    {
        view.TwinsInDelivery = _count[i];
        view.TwinDiffers = _differs[i];
        view.TwinHasOtherPerson = _hasOtherPerson[i];
        view.IsRepeat = _isRepeat[i];
    }

    private void ReadDelivery(CaseEvent[] events, ReadOnlySpan<int> versions, int from, int to)
    {
        bool differ = false, persons = false;
        if (to - from > 1)
        {
            _firstRow.Clear();
            ref readonly var first = ref events[versions[from]];
            for (var i = from; i < to; i++)
            {
                ref readonly var version = ref events[versions[i]];
                differ |= version.ContentHash != first.ContentHash;
                persons |= version.Person != first.Person;
                ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_firstRow, version.ContentHash, out var isKnown);
                row = isKnown ? Math.Min(row, version.Row) : version.Row;
            }
        }

        for (var i = from; i < to; i++)
        {
            _end[i] = to;
            _count[i] = to - from - 1;
            _differs[i] = differ; // When two differ, every one differs from one of them.
            _hasOtherPerson[i] = persons;
            _isRepeat[i] = to - from > 1 && _firstRow[events[versions[i]].ContentHash] < events[versions[i]].Row;
        }
    }
}
