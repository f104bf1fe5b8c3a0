using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>A payment of a grant line, planned or made.</summary>
/// <param name="On">The day: the day it was paid when it is, else the planned day.</param>
/// <param name="Amount">The amount: what was paid when it is, else what is planned.</param>
/// <param name="IsPaid">Whether it is paid.</param>
public readonly record struct Payment(DateOnly On, Kroner Amount, bool IsPaid);
