using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>Commitment accounting (dispositionsregnskab): what each granted line has cost so far, will cost for the rest of the year, and has been booked.</summary>
public static class CommitmentAccounts
{
    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "commitments",
        Title = new("Dispositionsregnskab", "Commitment accounts"),
        Definition = new(
            "Beregnet til dato er taksten gange døgnene fra 1. januar eller bevillingens start til skæringsdagen. Disponeret er resten af året. Forventet regnskab er beregnet plus disponeret. Afvigelsen er bogført til dato minus beregnet.",
            "Calculated to date is the rate times the days from 1 January or the start of the grant to the cut-off day. Committed is the rest of the year. The forecast is calculated plus committed. The deviation is booked to date minus calculated."),
        Reading = new(
            "Læs det sådan: er afvigelsen negativ, er der bevilget mere, end der er bogført; regningen mangler, eller indsatsen er holdt op.",
            "Read it like this: when the deviation is negative, more has been granted than booked; the bill is missing, or the measure has stopped."),
        Sources = [SourceRef.JoiningReport("4.4.1, table 4.2")],
        Layouts = [GrantsLayout.Declaration, PaymentPlansLayout.Declaration, RatesLayout.Declaration, PostingsLayout.Declaration],
    };
}
