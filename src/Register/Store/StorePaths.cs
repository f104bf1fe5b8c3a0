namespace Socialstat.Register;

/// <summary>Where things stand in a store's folder.</summary>
public sealed record StorePaths(string Folder)
{
    /// <summary>The bytes of the deliveries: the truth.</summary>
    public string Inbox => Path.Combine(Folder, "inbox");

    /// <summary>The receipts: the truth about what was received when.</summary>
    public string Receipts => Path.Combine(Folder, "receipts.log");

    /// <summary>Bytes on their way in over the network, of which nothing has been promised yet.</summary>
    public string Uploads => Path.Combine(Folder, "uploads");

    /// <summary>Action plans and announced changes of system: the truth about what was done and said.</summary>
    public string Collection => Path.Combine(Folder, "collection.log");

    /// <summary>What was told and decided about findings: the truth about their lives.</summary>
    public string Findings => Path.Combine(Folder, "findings.log");

    /// <summary>Who has looked at persons behind figures: the truth about that.</summary>
    public string Accesses => Path.Combine(Folder, "accesses.log");

    /// <summary>The steps in handing out microdata: the truth about who was given what.</summary>
    public string Microdata => Path.Combine(Folder, "microdata.log");

    /// <summary>What was published, frozen, a folder for each making of a release: the truth, never made again.</summary>
    public string Releases => Path.Combine(Folder, "releases");

    /// <summary>What was decided and done about releases: the truth.</summary>
    public string ReleaseLog => Path.Combine(Folder, "releases.log");

    /// <summary>The secret key of disclosure control; without it no release can be made again with the same figures.</summary>
    public string DisclosureKey => Path.Combine(Folder, "disclosure.key");

    /// <summary>Files about money that municipalities have imported, and what was decided about them.</summary>
    public string Money => Path.Combine(Folder, "money");

    /// <summary>The bytes of those files: the truth.</summary>
    public string MoneyFiles => Path.Combine(Money, "files");

    /// <summary>Their receipts and the decisions: the truth.</summary>
    public string MoneyLog => Path.Combine(Money, "money.log");

    /// <summary>What people look up: derived.</summary>
    public string Database => Path.Combine(Folder, "socialstat.db");

    /// <summary>Packed files: derived.</summary>
    public string Packed => Path.Combine(Folder, "packed");

    /// <summary>Held open by the program that writes.</summary>
    public string Lock => Path.Combine(Folder, "lock");
}
