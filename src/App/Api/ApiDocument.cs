using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Socialstat.App;

/// <summary>The description of the interface (OpenAPI), made from the same declarations that serve it.</summary>
internal static class ApiDocument
{
    private const string Scheme = "client_credentials";

    /// <summary>Adds what describes the interface.</summary>
    public static void Add(IServiceCollection services, ApiOptions options)
    {
        services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        services.AddEndpointsApiExplorer();
        services.AddOpenApi("v1", document =>
        {
            document.ShouldInclude = description => description.ActionDescriptor.EndpointMetadata.OfType<ApiRoute>().Any();
            document.AddDocumentTransformer((about, _, _) => Describe(about, options));
            document.AddOperationTransformer((operation, context, _) => Describe(operation, context));
        });
    }

    private static Task Describe(OpenApiDocument document, ApiOptions options)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Socialstat",
            Version = "v1",
            Description = "Deliveries of social statistics: sent, receipted, judged and held back. Problems are application/problem+json in Danish, or in English with Accept-Language: en. See /docs/api.md.",
        };
        var components = document.Components ??= new OpenApiComponents();
        var token = options.Authority is { } authority ? new Uri(authority.ToString().TrimEnd('/') + "/token") : new Uri(DevelopmentIssuer.Path + "/token", UriKind.Relative);
        components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Scheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.OAuth2,
                Description = "A JWT from the OpenID Connect issuer, got with client credentials; its claim reporters names the reporters that the client may report for.",
                Flows = new OpenApiOAuthFlows
                {
                    ClientCredentials = new OpenApiOAuthFlow { TokenUrl = token, Scopes = new Dictionary<string, string> { [Caller.Scope] = "Send and read deliveries", [Caller.ExplainScope] = "See the episodes and reports behind a figure", [Caller.MicrodataRequestScope] = "Ask for microdata, as a person", [Caller.MicrodataApproveScope] = "Approve what another has asked for, as a person" } },
                },
            },
        };
        foreach (var (operation, route) in document.Paths.SelectMany(p => p.Value.Operations ?? []).Select(o => (o.Value, Api.Routes.First(r => r.Name == o.Value.OperationId))))
        {
            operation.Security = route.IsOpen ? [] : [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [route.Scope] }];
        }

        return Task.CompletedTask;
    }

    private static async Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var route = context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiRoute>().First();
        operation.Parameters = [.. route.Parameters.Select(Describe)];
        if (route.TakesDelivery)
            operation.RequestBody = Body();
        if (route.TakesCell)
            operation.RequestBody = Cell();
        if (route.Takes is { } question)
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType> { [ApiJson.MediaType] = new OpenApiMediaType { Schema = await context.GetOrCreateSchemaAsync(question) } },
            };
        }

        foreach (var (status, response) in operation.Responses ?? [])
        {
            response.Description = status == route.Status.ToString(CultureInfo.InvariantCulture)
                ? route.Summary.En
                : string.Join(" / ", route.AllProblems.Where(p => p.Status.ToString(CultureInfo.InvariantCulture) == status).Select(p => p.Title.En));
            if (response.Content?.TryGetValue(ApiMedia.Csv, out var csv) == true)
                csv.Schema = Text("The error list: code;severity;statistic;reporter;delivery;row;field;case_id;value;message");
        }

        if (route.Status == StatusCodes.Status202Accepted && operation.Responses?.GetValueOrDefault("202") is OpenApiResponse accepted)
            accepted.Headers = new Dictionary<string, IOpenApiHeader> { ["Location"] = new OpenApiHeader { Description = "The address of the receipt", Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uri-reference" } } };
    }

    private static IOpenApiParameter Describe(ApiParameter parameter) => new OpenApiParameter
    {
        Name = parameter.Name,
        In = parameter.Place switch { ApiPlace.Path => ParameterLocation.Path, ApiPlace.Query => ParameterLocation.Query, _ => ParameterLocation.Header },
        Required = parameter.IsRequired,
        Description = parameter.Meaning.En,
        Schema = parameter.Value switch
        {
            ApiValue.Day => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
            ApiValue.Number => new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Minimum = parameter.Range.From.ToString(CultureInfo.InvariantCulture),
                Maximum = parameter.Range.To.ToString(CultureInfo.InvariantCulture),
            },
            ApiValue.YesNo => new OpenApiSchema { Type = JsonSchemaType.Boolean },
            _ when parameter == ApiParameters.RecordType || parameter == ApiParameters.DeliveryType => new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Law.RecordTypes.All.Select(t => (JsonNode)t.Name)] },
            _ => new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = parameter.Longest },
        },
    };

    private static OpenApiRequestBody Body() => new()
    {
        Required = true,
        Description = "The delivery as a file of the record type: header and rows, or an array of objects with the machine names. It is read as a stream.",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            [ApiMedia.Csv] = new OpenApiMediaType { Schema = Text("Header and rows, UTF-8") },
            [ApiJson.MediaType] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Object } } },
            [ApiMedia.Excel] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
        },
    };

    private static OpenApiRequestBody Cell() => new()
    {
        Required = true,
        Description = "The cell as the code of a value for each variable (a variable left out stands at its total, time at its newest), and why the persons behind it must be seen.",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            [ApiJson.MediaType] = new OpenApiMediaType
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Required = new HashSet<string> { "cell", "purpose" },
                    Properties = new Dictionary<string, IOpenApiSchema>
                    {
                        ["cell"] = new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.String } },
                        ["purpose"] = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = StatedPurpose.Shortest, MaxLength = StatedPurpose.Longest },
                    },
                },
            },
        },
    };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };
}
