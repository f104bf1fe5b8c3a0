using System.Text.Json;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>The function tables: every table, or those of some subjects or updated lately. All tables are still updated.</summary>
internal static class TablesAnswer
{
    public static void Write(Utf8JsonWriter json, Bank bank, StatBankParameters parameters, DateOnly today)
    {
        var asked = parameters.List("subjects");
        var tables = asked.Count == 0 ? bank.Tables : [.. asked.Select(SubjectsAnswer.Find).SelectMany(s => s.AllTablesIn(bank)).Distinct()];
        var days = parameters.Number("pastdays");
        json.WriteStartArray();
        foreach (var table in tables)
        {
            if (days is null || today.DayNumber - DateOnly.FromDateTime(table.Edition.Updated.Date).DayNumber <= days)
                Write(json, table, parameters.Language);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes one table.</summary>
    public static void Write(Utf8JsonWriter json, PublicTable table, Language language)
    {
        var cube = table.Cube;
        var periods = cube.Dimensions[^1].Categories;
        json.WriteStartObject();
        json.WriteString("id", table.Code);
        json.WriteString("text", cube.Declaration.Title.In(language));
        json.WriteString("unit", cube.Declaration.Unit.In(language));
        json.WriteString("updated", StatBankMetadata.Updated(table));
        json.WriteString("firstPeriod", periods[0].Text.In(language));
        json.WriteString("latestPeriod", periods[^1].Text.In(language));
        json.WriteBoolean("active", true);
        json.WriteStartArray("variables");
        foreach (var dimension in cube.Dimensions)
            json.WriteStringValue(dimension.Text.In(language));
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
