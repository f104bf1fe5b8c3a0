using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>The axes of a drawing: points along one, figures along the other. Lying down, the points are below each other.</summary>
internal sealed class ChartPlot
{
    private readonly ChartFrame _frame;
    private readonly bool _isLying;

    /// <summary>Draws the axes in the room of the frame.</summary>
    public ChartPlot(ChartFrame frame, ChartScale scale, bool isLying)
    {
        (_frame, Scale, _isLying) = (frame, scale, isLying);
        if (isLying)
            DrawLying();
        else
            DrawStanding();
    }

    public ChartScale Scale { get; }

    /// <summary>Width of the room that one point has.</summary>
    public double Slot => (_isLying ? _frame.Bottom - _frame.Top : _frame.Right - _frame.Left) / _frame.Data.Points.Count;

    /// <summary>Middle of the point's room.</summary>
    public double Middle(int point) => (_isLying ? _frame.Top : _frame.Left) + ((point + 0.5) * Slot);

    /// <summary>Where a figure is along its axis.</summary>
    public double At(decimal figure) => _isLying
        ? _frame.Left + (Scale.At(figure) * (_frame.Right - _frame.Left))
        : _frame.Bottom - (Scale.At(figure) * (_frame.Bottom - _frame.Top));

    /// <summary>A column or bar from one figure to another.</summary>
    public void Bar(double from, double width, decimal low, decimal high, string colour, string what)
    {
        var (a, b) = (Math.Min(At(low), At(high)), Math.Max(At(low), At(high)));
        if (_isLying)
            _frame.Svg.Rect(a, from, b - a, width, colour, what);
        else
            _frame.Svg.Rect(from, a, width, b - a, colour, what);
    }

    /// <summary>Two points where a figure is missing, at the end of what is drawn there.</summary>
    public void NoFigure(double middle, decimal at, string what)
    {
        var title = $"<title>{MarkupText.Escape(what)}</title>";
        var (x, y) = _isLying ? (At(at) + 4, middle + (_frame.Svg.FontSize * 0.2)) : (middle, At(at) - 3);
        _frame.Svg.Add($"<text x=\"{Svg.N(x)}\" y=\"{Svg.N(y)}\" text-anchor=\"{(_isLying ? "start" : "middle")}\" font-weight=\"bold\">..{title}</text>");
    }

    private void DrawStanding()
    {
        var svg = _frame.Svg;
        var marks = Scale.Marks.Select(m => (Figure: m, Text: Scale.Show(m, _frame.Settings.Language))).ToList();
        _frame.Left += marks.Max(m => svg.WidthOf(m.Text)) + 8;
        _frame.Top += svg.FontSize * 0.5;
        var names = _frame.Data.Points;
        var widest = names.Max(svg.WidthOf) + svg.FontSize;
        var isTurned = widest > Slot && !_frame.Data.IsTime;
        var most = (_frame.Bottom - _frame.Top) * 0.4;
        _frame.Bottom -= isTurned ? Math.Min(most, widest * 0.75) + svg.FontSize : svg.LineHeight;
        foreach (var (figure, text) in marks)
        {
            svg.Line(_frame.Left, At(figure), _frame.Right, At(figure), figure == 0 ? ChartColours.Axis : ChartColours.Rule);
            svg.Text(_frame.Left - 6, At(figure) + (svg.FontSize * 0.35), text, "end");
        }

        // Names that would run into each other are turned; years are left out instead, counted from the newest.
        var every = isTurned ? (int)Math.Ceiling(svg.LineHeight / Slot) : (int)Math.Ceiling(widest / Slot);
        for (var p = 0; p < names.Count; p++)
        {
            if ((names.Count - 1 - p) % every != 0)
                continue;
            var y = _frame.Bottom + svg.FontSize;
            if (isTurned)
                svg.Text(Middle(p) + (svg.FontSize * 0.4), y, svg.Fit(names[p], most / 0.75), "end", $" transform=\"rotate(-45 {Svg.N(Middle(p) + (svg.FontSize * 0.4))} {Svg.N(y)})\"");
            else
                svg.Text(Math.Min(Middle(p), _frame.Settings.Width - 4 - (svg.WidthOf(names[p]) / 2)), y + 3, names[p], "middle");
        }
    }

    private void DrawLying()
    {
        var svg = _frame.Svg;
        var names = _frame.Data.Points;
        var most = (_frame.Right - _frame.Left) * 0.4;
        _frame.Left += Math.Min(most, names.Max(svg.WidthOf)) + 8;
        _frame.Bottom -= svg.LineHeight;
        _frame.Right -= svg.WidthOf(Scale.Show(Scale.To, _frame.Settings.Language)) / 2;
        var marks = Scale.Marks.Select(m => (Figure: m, Text: Scale.Show(m, _frame.Settings.Language))).ToList();
        var every = (int)Math.Ceiling((marks.Max(m => svg.WidthOf(m.Text)) + svg.FontSize) * marks.Count / Math.Max(1, _frame.Right - _frame.Left));
        foreach (var ((figure, text), i) in marks.Select((m, i) => (m, i)))
        {
            svg.Line(At(figure), _frame.Top, At(figure), _frame.Bottom, figure == 0 ? ChartColours.Axis : ChartColours.Rule);
            if (i % every == 0)
                svg.Text(At(figure), _frame.Bottom + svg.FontSize + 3, text, "middle");
        }

        var apart = Math.Max(1, (int)Math.Ceiling(svg.FontSize / Slot));
        for (var p = 0; p < names.Count; p += apart)
            svg.Name(_frame.Left - 6, Middle(p), names[p], most, Slot);
    }

    /// <summary>What the missing figure of a point says.</summary>
    public static Text NotPublished { get; } = new("tallet findes ikke eller offentliggøres ikke", "the figure does not exist or is not published");
}
