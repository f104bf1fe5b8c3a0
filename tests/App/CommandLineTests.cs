using System.CommandLine;

namespace Socialstat.Tests.App;

/// <summary>Only the command asked for is made, so the list must name each as it names itself, and mistakes must be answered from all.</summary>
public sealed class CommandLineTests
{
    public static TheoryData<string> Names => [.. Socialstat.App.CommandLine.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_command_is_listed_under_its_own_name_and_explains_itself(string name)
    {
        var (code, output, errors) = Run(name, "--help");
        Assert.Equal("", errors);
        Assert.Equal(0, code);
        var command = Made(name);
        Assert.Equal(name, command.Name);
        if (!command.Hidden)
            Assert.Contains(command.Description!, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_lists_every_command()
    {
        var (code, output, _) = Run("--help");
        Assert.Equal(0, code);
        foreach (var (name, _) in Socialstat.App.CommandLine.All.Where(c => !Made(c.Name).Hidden))
            Assert.Contains($"  {name} ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_command_is_named()
    {
        var (code, _, errors) = Run("recieve", "file.csv");
        Assert.Equal(2, code);
        Assert.Contains("recieve", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_may_have_a_commands_name_as_its_value()
    {
        // The folder is called "check"; the command is rules.
        var (code, output, errors) = Run("--store", "check", "rules", "list", "--lang", "en");
        Assert.Equal("", errors);
        Assert.Equal(0, code);
        Assert.Contains("IND-009", output, StringComparison.Ordinal);
    }

    private static Command Made(string name) =>
        Socialstat.App.CommandLine.All.Single(c => c.Name == name).Make(new Socialstat.App.SharedOptions(new FixedClock(), TextWriter.Null, TextWriter.Null));

    private static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = Socialstat.App.CommandLine.Run(args, new FixedClock(), output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
