namespace Socialstat.Publication;

/// <summary>The table that a request is about.</summary>
internal static class TableNames
{
    /// <summary>The table; a GET request may call it table or id, or name it in the address.</summary>
    /// <exception cref="StatBankException">It is not named or does not exist.</exception>
    public static PublicTable Find(Bank bank, StatBankParameters parameters)
    {
        if (!parameters.Says("table"))
            throw StatBankException.Missing(new("Der er ikke angivet en tabel.", "No table has been given."));
        var code = parameters.Text("table");
        return bank.Find(code) ?? throw StatBankException.NotFound(new("Tabellen", "Table"), code ?? "");
    }
}
