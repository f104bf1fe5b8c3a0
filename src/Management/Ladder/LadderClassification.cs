using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>
/// Which step of the ladder of interventions each measure stands on: step 0 is no measure, and the highest step is the most intrusive. Steps are
/// numbered differently in different places, so that a classification has a name and can be the municipality's own.
/// </summary>
/// <param name="Name">Name and version.</param>
/// <param name="Steps">Titles of the steps from 0.</param>
/// <param name="StepOf">Step for each measure by our key; a measure that is not named stands on no step.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record LadderClassification(Text Name, IReadOnlyList<Text> Steps, IReadOnlyDictionary<string, int> StepOf, SourceRef Source)
{
    /// <summary>
    /// The ladder of the joining report (Aalborg): 1 early measures, 2 preventive measures, 3 home-based measures and placements close to home life,
    /// 4 network families, 5 foster families, 6 institutions. What is preventive and what home-based within the support measures is our reading.
    /// </summary>
    public static LadderClassification Joining { get; } = new(
        new("Koblingsrapportens indsatstrappe", "Ladder of the joining report"),
        [
            new("Ingen indsats", "No measure"),
            new("Tidlige forebyggende indsatser", "Early preventive measures"),
            new("Forebyggende foranstaltninger", "Preventive measures"),
            new("Hjemmebaserede indsatser", "Home-based measures"),
            new("Netværksplejefamilier", "Network foster families"),
            new("Plejefamilier", "Foster families"),
            new("Institutioner", "Institutions"),
        ],
        Each((1, "M101 M102 M103 M104 M105 M106 M107 M108 M109"),
            (2, "M201 M203 M204 M208 M209 M212 M214 M215 M216 M217 M218 M220 M221 M222 M301 M302 M304 M308 M309 M310"),
            (3, "M202 M205 M206 M207 M210 M211 M213 M219 M223 M224 M225 M226 M227 M303 M305 M306 M307 P5 P11"),
            (4, "P4"), (5, "P1 P2 P3"), (6, "P6 P7 P8 P9 P10 P12 P13")),
        SourceRef.JoiningReport("4.3.4"));

    /// <summary>A classification of measures by step, for the municipality's own.</summary>
    /// <exception cref="ArgumentException">A measure is named twice, is not known, or its step is below 1 or above the steps.</exception>
    public static LadderClassification Of(Text name, IReadOnlyList<Text> steps, IReadOnlyList<(string Measure, int Step)> rows)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(rows);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (measure, step) in rows)
        {
            if (Measures.All.All(m => m.Key != measure))
                throw new ArgumentException($"{measure} is no measure.", nameof(rows));
            if (step < 1 || step >= steps.Count)
                throw new ArgumentException($"{measure}: there is no step {step}.", nameof(rows));
            if (!known.TryAdd(measure, step))
                throw new ArgumentException($"{measure} is named twice.", nameof(rows));
        }

        return new(name, steps, known, SourceRef.Project("0009"));
    }

    private static Dictionary<string, int> Each(params (int Step, string Measures)[] rows) =>
        rows.SelectMany(r => r.Measures.Split(' ').Select(m => (m, r.Step))).ToDictionary(p => p.m, p => p.Step, StringComparer.Ordinal);
}
