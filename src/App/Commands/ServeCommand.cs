using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>serve: the web site over a store, until it is stopped.</summary>
internal static class ServeCommand
{
    private const int HabitualPort = 5080;

    public static Command Make(SharedOptions shared)
    {
        var port = Port();
        var command = new Command("serve", "Vis tabeller, leverancer og fejlliste i en browser / show tables, deliveries and the error list in a browser") { port };
        command.SetAction(shared.Action(parsed => Run(shared, parsed.GetValue(port))));
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

        shared.Output.WriteLine(shared.Say(new Text("Siden kan ses på denne maskine; stop med Ctrl-C.", "The site can be seen on this machine; stop with Ctrl-C.")));
        shared.Output.WriteLine(Site.AddressOf(site));
        shared.Output.Flush();
        site.WaitForShutdown();
        return CommandLine.Done;
    }

    private static int Run(SharedOptions shared, int port)
    {
        Judged.Open(shared).Dispose();
        var options = new SiteOptions { Store = shared.Store, Port = port, Errors = shared.Errors };
        return Serve(shared, options, new StoreReading(options));
    }
}
