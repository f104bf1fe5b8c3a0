using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Net.Http.Headers;

namespace Socialstat.App;

/// <summary>How answers are written: names in snake case, Danish letters as they are.</summary>
internal static class ApiJson
{
    public const string MediaType = "application/json";

    public static JsonSerializerOptions Options { get; } = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Sets the form on options.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
        return options;
    }

    /// <summary>Answers with a value; the same value gives the same bytes.</summary>
    public static async Task Write<T>(HttpContext context, T value, int status = StatusCodes.Status200OK, string mediaType = MediaType)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, Options);
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = mediaType + "; charset=utf-8";
        response.ContentLength = bytes.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers[HeaderNames.Vary] = "Accept, Accept-Language, Authorization";
        response.Headers.ContentLanguage = Languages.Of(context.Request) == Law.Language.English ? "en" : "da";
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
