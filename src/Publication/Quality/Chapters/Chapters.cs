namespace Socialstat.Publication;

/// <summary>All sections of the documentation in ascending order of their numbers, listed by hand (the extracted sources print some out of order).</summary>
public static class Chapters
{
    /// <summary>Every section.</summary>
    public static IReadOnlyList<Section> All { get; } =
    [
        .. Introduction.Sections,
        .. Contents.Sections,
        .. Coverage.Sections,
        .. Reporting.Sections,
        .. Processing.Sections,
        .. Relevance.Sections,
        .. Accuracy.Sections,
        .. QualityControl.Sections,
        .. Timeliness.Sections,
        .. Comparability.Sections,
        .. Accessibility.Sections,
        .. Confidentiality.Sections,
        .. Administration.Sections,
    ];
}
