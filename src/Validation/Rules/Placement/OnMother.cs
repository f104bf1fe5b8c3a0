using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>What rules about placements of unborn children have in common (guideline 2.2.1).</summary>
internal static class OnMother
{
    /// <summary>Whether the event is on the child's own identity.</summary>
    public static bool IsOnChild(Entry e) => e.Version.IdentityKind is CodeLists.CprKind or CodeLists.PersonIdKind;

    /// <summary>Whether the mother, whose number the case is on, now lives in another municipality.</summary>
    public static bool LivesElsewhere(GroupView group, PlacementCase placement)
    {
        if (placement.Identity is not { } mother || !group.People.HasResidence || group.Municipality is null)
            return false;
        var home = group.People.ResidenceOn(mother.Person, group.Today);
        return home >= 0 && home != group.Municipality.Index;
    }

    /// <summary>Whether the mother moved from the municipality between the first event and the birth: the municipality says so, or her residence does.</summary>
    public static bool MovedBeforeBirth(GroupView group, PlacementCase placement)
    {
        if (placement.Events.Any(e => e.Bool(Fields.MotherMoved) == true))
            return true;
        if (MotherOf(placement) is not { IsGiven: true } mother || placement.BirthDate is not { } born || placement.Steps.Count == 0 || group.Municipality is null || born == DateOnly.MinValue)
            return false;
        var before = group.People.ResidenceOn(mother, placement.Steps[0].Day);
        var at = group.People.ResidenceOn(mother, born.AddDays(-1));
        return before == group.Municipality.Index && at >= 0 && at != before;
    }

    // Whose number the case was on before: a record still is, or the child's record says it and the register knows her as the mother.
    private static PersonId MotherOf(PlacementCase placement)
    {
        foreach (var e in placement.Events)
        {
            if (e.Version.IdentityKind == CodeLists.MotherCprKind)
                return e.Version.Person;
            if (e.Extras.PreviousPerson is { IsGiven: true } previous && e.Knowledge == PersonKnowledge.Known && e.Known.Mother == previous)
                return previous;
        }

        return PersonId.None;
    }
}
