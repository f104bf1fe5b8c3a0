namespace Socialstat.App;

/// <summary>Fields of the filters.</summary>
internal static class MunicipalFields
{
    /// <summary>A day.</summary>
    public static Html Day(Reader reader, string name, string label, DateOnly shown) => Html.Of($"""
        <div class="form-group"><label class="form-label" for="{name}">{label}</label><input class="form-input" type="date" name="{name}" id="{name}" value="{Reader.Day(shown)}"></div>
        """);

    /// <summary>A few letters, such as two ages.</summary>
    public static Html Words(Reader reader, string name, string label, string shown) => Html.Of($"""
        <div class="form-group"><label class="form-label" for="{name}">{label}</label><input class="form-input" type="text" name="{name}" id="{name}" value="{shown}" maxlength="60" autocomplete="off"></div>
        """);

    /// <summary>A number.</summary>
    public static Html Number(Reader reader, string name, string label, int shown, int least, int most) => Html.Of($"""
        <div class="form-group"><label class="form-label" for="{name}">{label}</label><input class="form-input" type="number" name="{name}" id="{name}" value="{shown}" min="{least}" max="{most}"></div>
        """);

    /// <summary>One of several; the first is the usual one.</summary>
    public static Html Choice(Reader reader, string name, string label, IReadOnlyList<(string Value, string Text)> options)
    {
        var chosen = options.Any(o => o.Value == reader.Value(name)) ? reader.Value(name) : options[0].Value;
        return Html.Of($"""
            <div class="form-group"><label class="form-label" for="{name}">{label}</label><select class="form-select" name="{name}" id="{name}">{options.Select(o => Html.Of($"<option value=\"{o.Value}\"{(o.Value == chosen ? new Html(" selected") : Html.Empty)}>{o.Text}</option>"))}</select></div>
            """);
    }
}
