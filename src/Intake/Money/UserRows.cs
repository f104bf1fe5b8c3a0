using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>Makes rows about children in offers: enrolments, hours, households, own lists.</summary>
internal static class UserRows
{
    /// <summary>A stay.</summary>
    public static Enrolment Enrolment(MoneyLine line)
    {
        line.InOrder(MoneyFields.StartDate, MoneyFields.EndDate);
        return new Enrolment
        {
            Place = line.Place,
            Provider = line.Text(MoneyFields.Provider),
            Person = line.Person(MoneyFields.Person),
            From = line.Day(MoneyFields.StartDate),
            To = line.Date(MoneyFields.EndDate),
            Service = line.TextOrNull(MoneyFields.Service),
            Paying = line.Municipality(MoneyFields.Paying),
        };
    }

    /// <summary>Granted hours.</summary>
    public static GrantedHours Granted(MoneyLine line)
    {
        line.InOrder(MoneyFields.PeriodStart, MoneyFields.PeriodEnd);
        return new GrantedHours
        {
            Place = line.Place,
            Id = line.OwnText(MoneyFields.RowId),
            GrantId = line.TextOrNull(MoneyFields.GrantId),
            Person = line.Person(MoneyFields.Person),
            Service = line.Text(MoneyFields.Service),
            Provider = line.Text(MoneyFields.Provider),
            From = line.Day(MoneyFields.PeriodStart),
            To = line.Day(MoneyFields.PeriodEnd),
            Hours = line.Number(MoneyFields.Hours)!.Value,
        };
    }

    /// <summary>Used hours.</summary>
    public static UsedHours Used(MoneyLine line) => new()
    {
        Place = line.Place,
        Id = line.OwnText(MoneyFields.RowId),
        Person = line.Person(MoneyFields.Person),
        Service = line.Text(MoneyFields.Service),
        Provider = line.Text(MoneyFields.Provider),
        On = line.Day(MoneyFields.UsedOn),
        Hours = line.Number(MoneyFields.Hours)!.Value,
        Employee = line.Text(MoneyFields.Employee),
    };

    /// <summary>Hours of staff.</summary>
    public static StaffHours Staff(MoneyLine line)
    {
        line.InOrder(MoneyFields.PeriodStart, MoneyFields.PeriodEnd);
        return new StaffHours
        {
            Place = line.Place,
            Provider = line.Text(MoneyFields.Provider),
            Employee = line.Text(MoneyFields.Employee),
            From = line.Day(MoneyFields.PeriodStart),
            To = line.Day(MoneyFields.PeriodEnd),
            Hours = line.Number(MoneyFields.Hours)!.Value,
        };
    }

    /// <summary>A member of a household.</summary>
    public static HouseholdMember Member(MoneyLine line)
    {
        line.InOrder(MoneyFields.ValidFrom, MoneyFields.ValidTo);
        return new HouseholdMember
        {
            Place = line.Place,
            Person = line.Person(MoneyFields.Person),
            Household = line.Text(MoneyFields.Household),
            From = line.Day(MoneyFields.ValidFrom),
            To = line.Date(MoneyFields.ValidTo),
        };
    }

    /// <summary>A course on the own list.</summary>
    public static OwnUser Own(MoneyLine line)
    {
        line.InOrder(MoneyFields.StartDate, MoneyFields.EndDate);
        return new OwnUser
        {
            Place = line.Place,
            Id = line.OwnText(MoneyFields.RowId),
            Person = line.Person(MoneyFields.Person),
            Measure = line.Measure()!,
            From = line.Day(MoneyFields.StartDate),
            To = line.Date(MoneyFields.EndDate),
            Acting = line.Municipality(MoneyFields.Acting),
            Paying = line.Municipality(MoneyFields.Paying),
            District = line.Text(MoneyFields.District),
        };
    }
}
