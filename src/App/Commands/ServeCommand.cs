using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.AspNetCore.Connections;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>serve: the web site over a store, until it is stopped.</summary>
internal static class ServeCommand
{
    private const int HabitualPort = 5080;

    public static Command Make(SharedOptions shared)
    {
        var port = Port();
        var issuer = new Option<Uri?>("--issuer") { Description = "OpenID Connect-udsteder, hvis tokens der stoles på / OpenID Connect issuer whose tokens are trusted", CustomParser = ReadAddress };
        var audience = new Option<string>("--audience") { Description = "Hvem tokens skal være udstedt til / what tokens must be made out for", DefaultValueFactory = _ => "socialstat" };
        var client = new Option<string>("--client-id") { Description = "Sidens navn hos udstederen / the site's name at the issuer", DefaultValueFactory = _ => "socialstat-web" };
        var development = new Option<bool>("--dev-issuer") { Description = "Udsted selv tokens til alle; aldrig i produktion / issue tokens to everyone; never in production" };
        var preview = new Option<bool>("--preview") { Description = "Vis registrets tal af i dag i stedet for udgivelsernes; ikke offentliggjort, ikke beskyttet / show today's figures of the register instead of the releases'; not published, not protected" };
        var command = new Command("serve", "Vis tabeller, leverancer og fejlliste i en browser, og modtag leverancer over HTTP / show tables, deliveries and the error list in a browser, and receive deliveries over HTTP") { port, issuer, audience, client, development, preview };
        command.SetAction(shared.Action(parsed => Run(shared, parsed.GetValue(port), parsed.GetValue(preview), new ApiOptions
        {
            Clock = shared.Clock,
            Today = () => shared.Today,
            Authority = parsed.GetValue(issuer),
            Audience = parsed.GetValue(audience)!,
            HasDevelopmentIssuer = parsed.GetValue(development),
            ClientId = parsed.GetValue(client)!,
            ClientSecret = Environment.GetEnvironmentVariable("SOCIALSTAT_CLIENT_SECRET"),
        })));
        return command;
    }

    /// <summary>The option for the port.</summary>
    public static Option<int> Port()
    {
        var port = new Option<int>("--port") { Description = "Port på 127.0.0.1; 0 vælger en ledig / port on 127.0.0.1; 0 picks a free one", DefaultValueFactory = _ => HabitualPort };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var number) || number is < 0 or > 65535))
                result.AddError("--port: 0-65535");
        });
        return port;
    }

    private static Uri? ReadAddress(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
            return address;
        result.AddError($"--issuer: '{result.Tokens[0].Value}' er ikke en https-adresse / is not an https address");
        return null;
    }

    /// <summary>Serves until stopped, and ends its own output with the address.</summary>
    public static int Serve(SharedOptions shared, SiteOptions options, StoreReading store)
    {
        using var site = Site.Make(options, store);
        try
        {
            site.StartAsync().GetAwaiter().GetResult();
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            throw new CannotException(shared.Say(new Text(
                $"port {options.Port} er optaget; vælg en anden med --port", $"port {options.Port} is in use; choose another with --port")));
        }

        if (options.Api is { HasDevelopmentIssuer: true })
            shared.Errors.WriteLine("socialstat: " + shared.Say(DevelopmentIssuer.Warning));
        shared.Output.WriteLine(shared.Say(new Text("Siden kan ses på denne maskine; stop med Ctrl-C.", "The site can be seen on this machine; stop with Ctrl-C.")));
        shared.Output.WriteLine(Site.AddressOf(site));
        shared.Output.Flush();
        site.WaitForShutdown();
        return CommandLine.Done;
    }

    private static int Run(SharedOptions shared, int port, bool isPreview, ApiOptions api)
    {
        if (api.Authority is not null && api.HasDevelopmentIssuer)
            throw new CannotException(shared.Say(new Text("angiv enten --issuer eller --dev-issuer", "give either --issuer or --dev-issuer")));
        // With someone to send deliveries, a store may begin empty.
        if ((api.Authority is not null || api.HasDevelopmentIssuer) && !RegisterStore.Exists(shared.Store))
            RegisterStore.OpenToWrite(shared.Store).Dispose();
        else
            Judged.Open(shared).Dispose();
        var options = new SiteOptions { Store = shared.Store, Port = port, Errors = shared.Errors, Clock = shared.Clock, IsPreview = isPreview, Api = api };
        return Serve(shared, options, new StoreReading(options));
    }
}
