using Microsoft.AspNetCore.Http;
using Socialstat.App;
using Socialstat.Law;

namespace Socialstat.Tests.App;

public sealed class MarkupTests
{
    private static readonly Reader Danish = new(Language.Danish, "/findings", new QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["page"] = "2", ["code"] = "GEN-F001" }));

    [Fact]
    public void Text_is_encoded_and_markup_is_not_encoded_twice()
    {
        var bold = Html.Of($"<b>{"<script>alert('æ')</script>"}</b>");
        Assert.Equal("<b>&lt;script&gt;alert(&#x27;æ&#x27;)&lt;/script&gt;</b>", bold.Markup);
        Assert.Equal($"<p title=\"&quot;\">{bold.Markup}{bold.Markup}</p>", Html.Of($"<p title=\"{"\""}\">{new[] { bold, bold }}</p>").Markup);
    }

    [Theory]
    [InlineData(1234567, 0, "1.234.567", "1,234,567")]
    [InlineData(12345, 1, "1.234,5", "1,234.5")]
    [InlineData(-5, 2, "-0,05", "-0.05")]
    public void A_number_is_written_as_the_reader_writes_it(long value, int decimals, string danish, string english)
    {
        Assert.Equal(danish, Danish.Number(value, decimals));
        Assert.Equal(english, (Danish with { Language = Language.English }).Number(value, decimals));
    }

    [Fact]
    public void An_address_keeps_what_is_not_changed_and_the_language()
    {
        Assert.Equal("/findings?code=GEN-F001&page=3", Danish.Here(("page", "3")));
        Assert.Equal("/findings?page=2&code=GEN-F001&lang=en", Danish.InOtherLanguage);
        Assert.Equal("/docs/sources.md?lang=en#000", (Danish with { Language = Language.English }).Link("/docs/sources.md#000"));
        Assert.Equal("/deliveries", Danish.Link("/deliveries", ("reporter", null)));
    }
}
