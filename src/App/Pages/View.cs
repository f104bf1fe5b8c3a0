namespace Socialstat.App;

/// <summary>What a page shows inside the frame that all pages share.</summary>
/// <param name="Title">Title.</param>
/// <param name="Body">The page's own content, without its heading.</param>
internal sealed record View(string Title, Html Body)
{
    /// <summary>HTTP status.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>The way from the front page to here, without either.</summary>
    public IReadOnlyList<(string Text, string Path)> Trail { get; init; } = [];

    /// <summary>The page's own script; the page does without it. Null when it has none.</summary>
    public string? Module { get; init; }

    /// <summary>Whether the page can show a person's data, so that no copy may be kept.</summary>
    public bool IsPrivate { get; init; }
}
