namespace Socialstat.Law;

/// <summary>Sex as the population register has it.</summary>
public enum Sex : byte
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>Male (M).</summary>
    Male,

    /// <summary>Female (K).</summary>
    Female,
}
