namespace Socialstat.Validation;

/// <summary>Whole years of age.</summary>
public static class Ages
{
    /// <summary>Whole years on a day; someone born on 29 February turns a year older on 1 March in years without it.</summary>
    public static int On(DateOnly born, DateOnly day)
    {
        var years = day.Year - born.Year;
        return day < CaseView.BirthdayOf(born, years) ? years - 1 : years;
    }
}
