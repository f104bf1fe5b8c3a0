using Socialstat.Law;

namespace Socialstat.App;

/// <summary>What a person does in a municipality; it decides which pages are shown.</summary>
internal enum Role
{
    /// <summary>Joins money and activity, and sees all of it.</summary>
    Controller,

    /// <summary>Leads the area: sees everything that is added up, and the most expensive cases.</summary>
    Leader,

    /// <summary>Handles cases: sees the own ones, and what is added up.</summary>
    Caseworker,

    /// <summary>Counts: sees what is added up, never who.</summary>
    Statistician,
}

/// <summary>Names of the roles.</summary>
internal static class Roles
{
    public static readonly IReadOnlyList<Role> All = [Role.Controller, Role.Leader, Role.Caseworker, Role.Statistician];

    /// <summary>The role as tokens name it.</summary>
    public static string Code(this Role role) => role switch { Role.Controller => "controller", Role.Leader => "leader", Role.Caseworker => "caseworker", _ => "statistician" };

    public static Text Title(this Role role) => role switch
    {
        Role.Controller => new("Controller", "Controller"),
        Role.Leader => new("Leder", "Leader"),
        Role.Caseworker => new("Sagsbehandler", "Caseworker"),
        _ => new("Statistiker", "Statistician"),
    };

    /// <summary>What the role sees, in a sentence.</summary>
    public static Text Sees(this Role role) => role switch
    {
        Role.Controller => new("ser økonomi og aktivitet, også for det enkelte barn", "sees money and activity, for single children too"),
        Role.Leader => new("ser alt, der er lagt sammen, og de dyreste sager", "sees all that is added up, and the most expensive cases"),
        Role.Caseworker => new("ser egne sager og det, der er lagt sammen", "sees the own cases and what is added up"),
        _ => new("ser det, der er lagt sammen, aldrig hvem", "sees what is added up, never who"),
    };

    public static Role? Named(string? code) => All.Where(r => r.Code() == code).Select(r => (Role?)r).FirstOrDefault();
}
