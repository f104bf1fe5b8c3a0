using System.Text.Json;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>The function subjects: the subjects at the top, or those directly below the ones asked for.</summary>
internal static class SubjectsAnswer
{
    public static void Write(Utf8JsonWriter json, Bank bank, StatBankParameters parameters)
    {
        var asked = parameters.List("subjects");
        var subjects = asked.Count == 0 ? SubjectTree.Roots : [.. asked.Select(Find).SelectMany(s => s.Children.Count > 0 ? s.Children : parameters.Flag("includeTables") ? [s] : [])];
        WriteAll(json, bank, subjects.Distinct(), parameters, parameters.Language);
    }

    /// <summary>The subject with the id.</summary>
    /// <exception cref="StatBankException">There is none.</exception>
    public static BankSubject Find(string id) => SubjectTree.Find(id) ?? throw StatBankException.NotFound(new("Emnet", "Subject"), id);

    private static void WriteAll(Utf8JsonWriter json, Bank bank, IEnumerable<BankSubject> subjects, StatBankParameters parameters, Language language)
    {
        var isRecursive = parameters.Flag("recursive");
        json.WriteStartArray();
        foreach (var subject in subjects)
        {
            var isActive = subject.AllTablesIn(bank).Any();
            if (!isActive && parameters.Flag("omitInactiveSubjects"))
                continue;
            json.WriteStartObject();
            json.WriteString("id", subject.Id);
            json.WriteString("description", subject.Text.In(language));
            json.WriteBoolean("active", isActive);
            json.WriteBoolean("hasSubjects", subject.Children.Count > 0);
            json.WritePropertyName("subjects");
            WriteAll(json, bank, isRecursive ? subject.Children : [], parameters, language);
            if (parameters.Flag("includeTables"))
            {
                json.WriteStartArray("tables");
                foreach (var table in subject.TablesIn(bank))
                    TablesAnswer.Write(json, table, language);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
