using System.CommandLine;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>report: the quarterly or the monthly report as one file to send.</summary>
internal static class ReportCommand
{
    public static Command Make(SharedOptions shared)
    {
        var which = new Argument<string>("report") { Description = "quarter eller month / quarter or month" };
        which.AcceptOnlyFromAmong([.. AnalysisPages.All.Where(p => p.IsReport).Select(p => p.Analysis.Code)]);
        var municipality = new Option<string?>("--municipality") { Description = "Kommunekode / municipality code" };
        var on = new Option<string?>("--on") { Description = "Opgjort pr. / as of" };
        var to = new Option<string?>("--out") { Description = "Fil (.pdf eller .html); ellers rapport-kommune.pdf / file (.pdf or .html); otherwise report-municipality.pdf" };
        var command = new Command("report", "Kvartalsrapport eller månedsrapport som én fil / quarterly or monthly report as one file") { which, municipality, on, to };
        command.SetAction(shared.Action(parsed =>
        {
            var (asked, page) = AnalysisCommand.Ask(shared, parsed.GetValue(which)!, parsed.GetValue(municipality), parsed.GetValue(on) is { } day ? [$"on={day}"] : []);
            var path = parsed.GetValue(to) ?? $"{page.Analysis.Code}-{asked.Municipality.Code}.pdf";
            if (Path.GetExtension(path) is not (".pdf" or ".html"))
                throw new CannotException(shared.Say(new Text($"--out {path}: skriv en fil, der ender på .pdf eller .html", $"--out {path}: write a file that ends with .pdf or .html")));
            using (var file = File.Create(path))
                PaperFiles.Write(ReportPaper.Of(asked, page, page.Make(asked), shared.Clock.GetUtcNow()), Path.GetExtension(path)[1..], file);
            shared.Output.WriteLine(path);
            return CommandLine.Done;
        }));
        return command;
    }
}
