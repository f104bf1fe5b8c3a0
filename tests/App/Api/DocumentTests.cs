using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Socialstat.App;
using Socialstat.Law;
using static Socialstat.Tests.App.ApiSite;

namespace Socialstat.Tests.App;

/// <summary>The description of the interface says what the interface does.</summary>
public sealed class DocumentTests : IAsyncLifetime
{
    private ApiSite _site = null!;

    public async Task InitializeAsync() => _site = await ApiSite.Start();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task It_is_a_valid_OpenAPI_document()
    {
        var text = (await _site.Get("/openapi/v1.json")).Text;
        var read = OpenApiDocument.Parse(text, "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.NotEmpty(read.Document!.Paths);
        var scheme = read.Document.Components!.SecuritySchemes!.Values.Single();
        Assert.Equal(["deliveries", "explain", "microdata-approve", "microdata-request"], scheme.Flows!.ClientCredentials!.Scopes!.Keys.Order());
    }

    [Fact]
    public async Task It_has_every_address_that_is_served_and_no_other()
    {
        var document = (await _site.Get("/openapi/v1.json")).Json;
        var described = document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(o => $"{o.Key.ToUpperInvariant()} {p.Key}")).Order(StringComparer.Ordinal);
        var served = _site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith("/api/v1/", StringComparison.Ordinal) && e.RoutePattern.RawText is not ("/api/v1/da/{**path}" or "/api/v1/en/{**path}")) // PxWeb's addresses are described elsewhere.
            .Select(e => $"{e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]} {e.RoutePattern.RawText}").Order(StringComparer.Ordinal);
        Assert.Equal(served, described);
    }

    [Fact]
    public async Task Each_operation_names_its_parameters_its_answers_its_problems_and_who_may()
    {
        var document = (await _site.Get("/openapi/v1.json")).Json;
        Assert.All(Api.Routes, route =>
        {
            var operation = document["paths"]![route.Pattern]![route.Method.ToLowerInvariant()]!;
            var parameters = operation["parameters"]?.AsArray().Select(p => $"{p!["in"]} {p["name"]}") ?? [];
            Assert.Equal(route.Parameters.Select(p => $"{p.Place.ToString().ToLowerInvariant()} {p.Name}"), parameters);
            Assert.Equal(route.AllProblems.Select(p => p.Status).Append(route.Status).Distinct().Order().Select(s => $"{s}"), operation["responses"]!.AsObject().Select(r => r.Key).Order(StringComparer.Ordinal));
            Assert.Equal(route.IsOpen, operation["security"] is not JsonArray { Count: > 0 });
            Assert.Equal(route.TakesDelivery || route.TakesCell || route.Takes is not null, operation["requestBody"] is not null);
            Assert.All(operation["responses"]!.AsObject().Where(r => r.Key[0] != '2'), r => Assert.NotNull(r.Value!["content"]!["application/problem+json"]));
        });
    }

    [Fact]
    public async Task Answers_have_the_members_that_are_described()
    {
        var document = (await _site.Get("/openapi/v1.json")).Json;
        var sent = await _site.Send(Support("S1", person: ""), "k");
        var token = _site.Token("101");
        Fits(document, sent.Json, "/api/v1/deliveries/{delivery}", "post", 202);
        Fits(document, (await _site.Get("/api/v1/deliveries", token)).Json, "/api/v1/deliveries", "get", 200);
        Fits(document, (await _site.Get(sent.Location!, token)).Json, "/api/v1/deliveries/{delivery}", "get", 200);
        Fits(document, (await _site.Get(sent.Location + "/findings", token)).Json, "/api/v1/deliveries/{receipt}/findings", "get", 200);
        Fits(document, (await _site.Get("/api/v1/record-types/placement")).Json, "/api/v1/record-types/{record_type}", "get", 200);
        Fits(document, (await _site.Get("/api/v1/deliveries")).Json, "/api/v1/deliveries", "get", 401);
    }

    [Fact]
    public async Task Every_record_type_is_declared_with_its_fields_and_codes()
    {
        var list = (await _site.Get("/api/v1/record-types")).Json["record_types"]!.AsArray();
        Assert.Equal(RecordTypes.All.Select(t => t.Name), list.Select(t => t!["name"]!.ToString()));
        foreach (var type in RecordTypes.All)
        {
            var declared = (await _site.Get("/api/v1/record-types/" + type.Name)).Json;
            Assert.Equal(type.Fields.Select(f => f.Field.Name), declared["fields"]!.AsArray().Select(f => f!["name"]!.ToString()));
            Assert.All(type.Fields.Zip(declared["fields"]!.AsArray()), pair =>
                Assert.Equal(pair.First.Field.Codes?.Offered.Select(c => c.Value), pair.Second!["codes"]?.AsArray().Select(c => c!["value"]!.ToString())));
        }
    }

    // Every member of the value is described, and every member that the description requires is there.
    private static void Fits(JsonNode document, JsonNode? value, string path, string method, int status)
    {
        var content = document["paths"]![path]![method]!["responses"]![$"{status}"]!["content"]!.AsObject();
        Fits(document, content[status < 400 ? "application/json" : "application/problem+json"]!["schema"]!, value, $"{method} {path}");
    }

    private static void Fits(JsonNode document, JsonNode schema, JsonNode? value, string place)
    {
        if (schema["$ref"]?.ToString() is { } reference)
            schema = document["components"]!["schemas"]![reference.Split('/')[^1]]!;
        if (schema["oneOf"] is JsonArray choices && value is not null)
            schema = choices.First(c => c!["type"]?.ToString() != "null")!;
        if (schema["$ref"]?.ToString() is { } inner)
            schema = document["components"]!["schemas"]![inner.Split('/')[^1]]!;
        if (value is JsonObject members)
        {
            var known = schema["properties"]?.AsObject() ?? throw new InvalidOperationException($"{place} is not described as an object: {schema}");
            Assert.All(schema["required"]?.AsArray() ?? [], r => Assert.True(members.ContainsKey(r!.ToString()), $"{place} lacks {r}"));
            foreach (var (name, member) in members)
            {
                Assert.True(known.ContainsKey(name), $"{place}.{name} is not described");
                Fits(document, known[name]!, member, $"{place}.{name}");
            }
        }
        else if (value is JsonArray items)
        {
            Assert.All(items, i => Fits(document, schema["items"]!, i, place + "[]"));
        }
    }
}
