using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

/// <summary>A hand-made release, small enough to compute every indicator on paper: four municipalities of which one is late, one silent and one left out.</summary>
internal static class QualityExample
{
    public static QualityInput Isbu { get; } = new()
    {
        Documentation = "ISBU",
        Release = new("R2026", 2025, new DateOnly(2026, 6, 10), new DateOnly(2026, 6, 12), new DateOnly(2026, 5, 31), new DateOnly(2027, 6, 11)),
        History =
        [
            new("R2021", 2020, new DateOnly(2021, 6, 11), new DateOnly(2021, 6, 11)),
            new("R2025", 2024, new DateOnly(2025, 6, 12), new DateOnly(2025, 6, 12)),
            new("R2026", 2025, new DateOnly(2026, 6, 10), new DateOnly(2026, 6, 12)),
        ],
        Tables = [new("ISBU01", 2015, 2025, 1000, 100, 0, 90), new("ISBU02", 2015, 2025, 1000, 100, 9, 300)],
        Municipalities =
        [
            new("101", "København", 12, 12, 0, 0, 0) { Records = 660, Approval = ApprovalState.Approved },
            new("461", "Odense", 12, 9, 3, 17, 0) { Records = 205, Approval = ApprovalState.IncludedWithNote },
            new("825", "Læsø", 1, 1, 0, 0, 1) { Records = 2, Approval = ApprovalState.Approved },
            new("563", "Fanø", 1, 0, 0, 40, 0) { Records = 33, Approval = ApprovalState.LeftOut },
        ],
        Coverage = new(900, 7, 11, 4, 2),
        Common = new(40, 1, 75, 2),
        Items = [new("start_date", "Startdato", "Start date", 800, 3), new("p_number", "P-nummer", "P-number", 300, 21)],
        Derivations = new(750, 600, 800, 56),
        Rules = [new("IND-003", "Startdato mangler", "Start date missing", true, 3, 800), new("IND-041", "Indberettet for sent", "Reported late", false, 120, 800)],
        Findings = new(24, 130, 9, 900, 24),
        Revisions =
        [
            new("ISBU02", 2024, "R2025", "R2026", RevisionSums.Of([(10, 12), (20, 19), (5, 5), (null, 7), (3, 6)])),
            new("ISBU02", 2023, "R2025", "R2026", RevisionSums.Of([(100, 104), (50, 50)])),
        ],
        Vintages =
        [
            new("ISBU02", 2024, "R2025", 150), new("ISBU02", 2024, "R2026", 154), new("ISBU02", 2025, "R2026", 160),
        ],
        Contact = new()
        {
            Organisation = "Socialstat",
            Office = "Børn og unge",
            Name = "Vagten",
            Function = "Statistikansvarlig",
            Address = "Torvet, Midtby",
            Mail = "socialstat@example.dk",
            Telephone = "00 00 00 00",
        },
    };

    public static QualityInput Of(string documentation) => Isbu with
    {
        Documentation = documentation,
        Tables = [.. Documentations.WithCode(documentation)!.Tables.Select(t => new TableCells(t.Code, 2022, 2025, 500, 10, 4, 21))],
    };
}
