using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Comparison of what two versions of a record say.</summary>
internal static class SentValues
{
    /// <summary>Whether the two say the same in the field at the place, however it is written; a missing column is a blank.</summary>
    public static bool Same(Candidate one, Candidate other, int place)
    {
        ref readonly var a = ref one.At(place);
        ref readonly var b = ref other.At(place);
        var blankA = a.State is ValueState.Blank or ValueState.NoColumn;
        var blankB = b.State is ValueState.Blank or ValueState.NoColumn;
        if (blankA || blankB)
            return blankA == blankB;
        if (a.State != ValueState.Read || b.State != ValueState.Read)
            return one.TextAt(place) == other.TextAt(place);
        return one.Type.Fields[place].Field.Kind switch
        {
            FieldKind.Text or FieldKind.Persons or FieldKind.Concept or FieldKind.Concepts or FieldKind.Account => one.TextAt(place) == other.TextAt(place),
            FieldKind.Person => a.Person == b.Person,
            FieldKind.Uuid => a.Uuid == b.Uuid,
            _ => a.Number == b.Number,
        };
    }
}
