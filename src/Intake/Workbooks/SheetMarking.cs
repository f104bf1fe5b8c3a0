using System.Globalization;
using System.Xml;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>The looks of the sender's cells with a mark on them: each look of the sender's own gets one of its own for each severity.</summary>
internal sealed class MarkedLooks(int ownCount)
{
    private readonly Dictionary<(int Own, Severity Severity), int> _numbers = [];

    /// <summary>The marked looks in order of their numbers: what they were made from.</summary>
    public List<(int Own, Severity Severity)> Added { get; } = [];

    /// <summary>Number of the look of a cell with a mark.</summary>
    public int Of(int own, Severity severity)
    {
        if (own >= ownCount)
            own = 0;
        if (_numbers.TryGetValue((own, severity), out var number))
            return number;
        number = ownCount + Added.Count;
        Added.Add((own, severity));
        _numbers.Add((own, severity), number);
        return number;
    }
}

/// <summary>Copies a sheet as it streams by, node for node; only the looks of marked cells are changed, and the drawing of notes is named.</summary>
internal sealed class SheetMarking(XmlReader from, XmlWriter to, MarkedCells marks, MarkedLooks looks)
{
    // What stands after the drawing of notes in a sheet (ECMA-376, CT_Worksheet).
    private static readonly HashSet<string> AfterDrawing =
        ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "AlternateContent", "webPublishItems", "tableParts", "extLst"];

    private int _row;
    private int _next;
    private int _lastRow;
    private (int Column, Severity Severity)[] _marked = [];
    private int _done;
    private string _prefix = "";
    private string _space = "";
    private bool _isDrawn;

    /// <summary>Copies the sheet; the relationship of the drawing of notes is named unless the sheet has one.</summary>
    public void Copy(string drawingRelation)
    {
        var drawing = drawingRelation;
        while (PartXml.Next(from))
        {
            if (from.NodeType == XmlNodeType.Element)
            {
                if (from.Depth == 1)
                    BeforeChild(drawing);
                Element();
                continue;
            }

            if (from.NodeType == XmlNodeType.EndElement)
            {
                if (from.LocalName == "row" && from.Depth == 2)
                    AddCells(int.MaxValue);
                if (from.Depth == 0)
                    Draw(drawing);
                to.WriteFullEndElement();
            }
            else
            {
                Other();
            }
        }
    }

    private void BeforeChild(string drawing)
    {
        if (from.LocalName == "legacyDrawing")
            _isDrawn = true;
        else if (AfterDrawing.Contains(from.LocalName))
            Draw(drawing);
    }

    private void Draw(string relation)
    {
        if (_isDrawn || marks.Notes.Count == 0)
            return;
        _isDrawn = true;
        to.WriteStartElement(_prefix, "legacyDrawing", _space);
        to.WriteAttributeString("socialstat", "id", SpreadsheetXml.Relations, relation);
        to.WriteEndElement();
    }

    private void Element()
    {
        var isEmpty = from.IsEmptyElement;
        if (from.Depth == 0)
            (_prefix, _space) = (from.Prefix, from.NamespaceURI);
        var isRow = from.Depth == 2 && from.LocalName == "row";
        var column = -1;
        if (isRow)
            BeginRow();
        else if (from.Depth == 3 && from.LocalName == "c")
            column = BeginCell();
        to.WriteStartElement(from.Prefix, from.LocalName, from.NamespaceURI);
        if (column >= 0 && _done < _marked.Length && _marked[_done].Column == column)
            MarkedAttributes(_marked[_done++].Severity);
        else
            to.WriteAttributes(from, defattr: false);
        if (!isEmpty)
            return;
        if (isRow)
            AddCells(int.MaxValue);
        to.WriteEndElement();
    }

    private void BeginRow()
    {
        _row = int.TryParse(from.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : _lastRow + 1;
        _lastRow = _row;
        _next = 0;
        _done = 0;
        _marked = marks.ByRow.TryGetValue(_row, out var marked) ? marked : [];
    }

    private int BeginCell()
    {
        var column = from.GetAttribute("r") is { } reference ? References.ColumnIn(reference) : _next;
        _next = column + 1;
        AddCells(column);
        return column;
    }

    // An empty cell that is marked may have no place in the file.
    private void AddCells(int before)
    {
        for (; _done < _marked.Length && _marked[_done].Column < before; _done++)
        {
            to.WriteStartElement(_prefix, "c", _space);
            to.WriteAttributeString("r", References.Of(_row, _marked[_done].Column));
            to.WriteAttributeString("s", Write.Number(looks.Of(0, _marked[_done].Severity)));
            to.WriteEndElement();
        }
    }

    private void MarkedAttributes(Severity severity)
    {
        int.TryParse(from.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var own);
        var isWritten = false;
        if (from.MoveToFirstAttribute())
        {
            do
            {
                var isLook = from.LocalName == "s" && from.NamespaceURI.Length == 0;
                isWritten |= isLook;
                to.WriteAttributeString(from.Prefix, from.LocalName, from.NamespaceURI.Length == 0 ? null : from.NamespaceURI, isLook ? Write.Number(looks.Of(own, severity)) : from.Value);
            }
            while (from.MoveToNextAttribute());
            from.MoveToElement();
        }

        if (!isWritten)
            to.WriteAttributeString("s", Write.Number(looks.Of(0, severity)));
    }

    private void Other()
    {
        switch (from.NodeType)
        {
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                to.WriteString(from.Value);
                break;
            case XmlNodeType.CDATA:
                to.WriteCData(from.Value);
                break;
            default:
                break;
        }
    }
}
