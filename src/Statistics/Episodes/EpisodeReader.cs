using System.Runtime.CompilerServices;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>
/// Folds one person's spells (in snapshot order) into episodes. The end so far is the largest end seen, not the previous one:
/// a long spell may contain several short ones. An open end is the largest day, so everything after it joins.
/// </summary>
public ref struct EpisodeReader
{
    private readonly ReadOnlySpan<ulong> _spells;
    private readonly ReadOnlySpan<byte> _gaps;
    private int _next;

    /// <summary>Starts at the person's first spell.</summary>
    public EpisodeReader(ReadOnlySpan<ulong> spells)
    {
        _spells = spells;
        _gaps = EpisodeRule.GapByStart;
        _next = 0;
    }

    /// <summary>Number of spells read so far: the next episode begins there.</summary>
    public readonly int Position => _next;

    /// <summary>Reads the next episode; false when there are no more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Read(out Episode episode)
    {
        unchecked
        {
            var spells = _spells;
            var next = _next;
            if ((uint)next >= (uint)spells.Length)
            {
                episode = default;
                return false;
            }

            var word = new SpellWord(spells[next++]);
            var place = (int)(word.Bits >> SpellWord.MeasureShift);
            var end = word.End;
            var start = word.Start;
            while ((uint)next < (uint)spells.Length)
            {
                var following = new SpellWord(spells[next]);
                if ((int)(following.Bits >> SpellWord.MeasureShift) != place || following.Start - end > _gaps[following.Start])
                    break;
                end = Math.Max(end, following.End);
                next++;
            }

            _next = next;
            episode = new Episode(place, start, end);
            return true;
        }
    }
}
