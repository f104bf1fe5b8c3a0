using System.Reflection;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Where a declaration stands in the sources: by the habit that a file is called after the class that holds the declaration.</summary>
internal static class Declared
{
    private static readonly Dictionary<object, string> Holders = new(ReferenceEqualityComparer.Instance);

    static Declared()
    {
        foreach (var assembly in new[] { typeof(RecordTypes).Assembly, typeof(Statistics.Catalogue).Assembly, typeof(Validation.Catalogue).Assembly })
        {
            foreach (var type in assembly.GetExportedTypes().Where(t => t is { IsAbstract: true, IsSealed: true }))
            {
                foreach (var value in type.GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => f.GetValue(null))
                    .Concat(type.GetProperties(BindingFlags.Static | BindingFlags.Public).Where(p => !p.PropertyType.IsByRefLike && !p.PropertyType.IsValueType).Select(p => p.GetValue(null))))
                {
                    if (value is RecordType or Statistics.TableDeclaration or Validation.Rule)
                        Holders.TryAdd(value, type.Name);
                }
            }
        }
    }

    public static string File(RecordType type) => $"src/Law/Reporting/{Holders[type]}.cs";

    // A released table carries its declaration as it was; one that is no longer declared leads to where they stand.
    public static string File(Statistics.TableDeclaration table) =>
        Statistics.Catalogue.WithCode(table.Code) is { } declared ? $"src/Statistics/Tables/{Holders[declared]}.cs" : "src/Statistics/README.md";

    public static string File(Validation.Rule rule)
    {
        var folder = rule.Code[..3] switch
        {
            "IND" => "Support",
            "HAN" => "Disability",
            "ANB" => "Placement",
            "UND" => "Notification",
            "STO" => "Drug",
            "HER" or "HEH" => "Shelter",
            "KRI" or "KRH" => "Crisis",
            "VOK" => "Adult",
            "BIL" => "Car",
            "IHU" => "Expenditure",
            "REG" => "Register",
            _ => "General",
        };
        return Holders.TryGetValue(rule, out var holder) ? $"src/Validation/Rules/{folder}/{holder}.cs" : $"src/Validation/Rules/{folder}";
    }
}
