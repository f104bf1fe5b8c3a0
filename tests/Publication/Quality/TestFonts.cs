using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

/// <summary>The fonts of the design system, which the program embeds.</summary>
internal static class TestFonts
{
    public static PaperFonts Read()
    {
        var folder = Path.Combine(RepositoryRoot(), "src/App/Assets/node_modules/dkfds/dist/fonts/IBMPlexSans/complete/woff");
        return PaperFonts.FromWoff(File.ReadAllBytes(Path.Combine(folder, "IBMPlexSans-Regular.woff")), File.ReadAllBytes(Path.Combine(folder, "IBMPlexSans-SemiBold.woff")));
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Socialstat.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not in the repository.");
        return folder;
    }
}
