using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The record type, the header and the size are of a kind that can be taken in.</summary>
public static class GenF002UnknownFormat
{
    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F002",
        Title = new("Leverancens format er ukendt", "The format of the delivery is not known"),
        Severity = Severity.Error,
        AppliesTo = RecordTypes.All,
        Fields = [],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d => BrokenWhen(d.Readability is Readability.UnknownType or Readability.UnknownHeader or Readability.TooLarge),
        Values = d => [d.ReadingNote.Length > 0 ? d.ReadingNote : d.Delivery.FileName],
        Message = new(
            "Leverancen kan ikke læses som en af de aftalte posttyper: ”{0}”. Posttypen eller overskriftsrækken er ukendt, eller filen er for stor.",
            "The delivery cannot be read as one of the agreed record types: “{0}”. The record type or the header row is not known, or the file is too large."),
        Fix = new(
            "Navngiv filen <posttype>_<indberetter>_<ååååmmdd>_<løbenummer>.csv (eller .xlsx eller .json), brug feltnavnene som overskrifter, del meget store filer, og send igen.",
            "Name the file <record type>_<reporter>_<yyyymmdd>_<sequence>.csv (or .xlsx or .json), use the field names as headers, split very large files, and send again."),
        Sources = [SourceRef.Guideline("1.6")],
    };
}
