using Socialstat.App;

#pragma warning disable RS0030 // The one place that names the machine's clock.
return CommandLine.Run(args, TimeProvider.System, Console.Out, Console.Error);
#pragma warning restore RS0030
