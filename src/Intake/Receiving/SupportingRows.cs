using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Packs records of the population register.</summary>
internal static class SupportingRows
{
    /// <summary>Adds the record to the delivery's rows.</summary>
    public static void Add(Candidate c, ParsedDelivery to)
    {
        if (c.Type == PersonsRecord.Declaration)
        {
            to.Persons.Add(new PersonRow
            {
                Id = c.Person(Fields.PersonId),
                Mother = c.Person(Fields.MotherId),
                BirthDay = Day(c, Fields.BirthDate),
                DeathDay = Day(c, Fields.DeathDate),
                Sex = c.Code(Fields.Sex) switch { 0 => Sex.Male, 1 => Sex.Female, _ => Sex.Unknown },
                Delivery = c.Delivery.Ordinal,
                Row = c.Row,
            });
        }
        else if (c.Type == ResidenceRecord.Declaration)
        {
            to.Residences.Add(new ResidenceRow
            {
                Id = c.Person(Fields.PersonId),
                Municipality = (short)c.Code(Fields.Municipality),
                FromDay = Day(c, Fields.From),
                ToDay = Day(c, Fields.To),
                Delivery = c.Delivery.Ordinal,
                Row = c.Row,
            });
        }
        else if (c.Type == PopulationRecord.Declaration)
        {
            to.Population.Add(new PopulationRow
            {
                Year = (short)c.Code(Fields.Year),
                Municipality = (short)c.Code(Fields.Municipality),
                Age = (short)c.Code(Fields.Age),
                Sex = c.Code(Fields.Sex) == 0 ? Sex.Male : Sex.Female,
                Persons = (int)c.Code(Fields.Persons),
                Delivery = c.Delivery.Ordinal,
                Row = c.Row,
            });
        }
        else if (c.Type == AccountsRecord.Declaration)
        {
            to.Accounts.Add(new AccountRow
            {
                Year = (short)c.Code(AccountsFields.Year),
                Municipality = (short)c.Code(AccountsFields.Municipality),
                Function = AccountRow.FunctionOf(c.TextOf(AccountsFields.Function)),
                Grouping = (int)c.Code(AccountsFields.Grouping),
                Dranst = (byte)Math.Max(0, c.Code(AccountsFields.Dranst)), // -1 when it is missing or cannot be read.
                Art = EventPacking.HashOf(System.Text.Encoding.UTF8.GetBytes(c.TextOf(AccountsFields.Art))),
                Kind = AccountRow.KindOf(c.TextOf(AccountsFields.Art)),
                Ore = c.Ore(AccountsFields.Amount) ?? 0,
                Delivery = c.Delivery.Ordinal,
                Row = c.Row,
            });
        }
        else if (c.Type == DepartmentsRecord.Declaration)
        {
            to.Departments.Add(new DepartmentRow
            {
                Id = c[Fields.DepartmentId].Uuid,
                PNumber = c[Fields.PNumber].State == ValueState.Read ? c[Fields.PNumber].Number : 0,
                OpenedDay = Day(c, DepartmentFields.Opened),
                ClosedDay = Day(c, DepartmentFields.Closed),
                Approved = c[DepartmentFields.Approved].State == ValueState.Read ? unchecked((ulong)c[DepartmentFields.Approved].Number) : 0,
                Delivery = c.Delivery.Ordinal,
                Row = c.Row,
            });
        }
    }

    private static int Day(Candidate c, Field field) => c.Date(field)?.DayNumber ?? 0;
}
