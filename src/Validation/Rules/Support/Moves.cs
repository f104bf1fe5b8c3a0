namespace Socialstat.Validation;

/// <summary>Moves of children between municipalities.</summary>
internal static class Moves
{
    /// <summary>
    /// The first day of the child's residence outside the acting municipality after the last time it lived there;
    /// null when it lives there now or never did.
    /// </summary>
    public static DateOnly? AwayOn(CaseView c)
    {
        var livedThere = false;
        DateOnly? away = null;
        foreach (ref readonly var residence in c.People.ResidencesOf(c.CurrentIdentity))
        {
            if (residence.FromDay > c.Today.DayNumber)
                break;
            if (residence.Municipality == c.Municipality.Index)
            {
                livedThere = true;
                away = null;
            }
            else if (livedThere && away is null)
            {
                away = DateOnly.FromDayNumber(residence.FromDay);
            }
        }

        return away;
    }
}
