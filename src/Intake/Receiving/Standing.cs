using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Where one delivery stands by today's judgement, which can differ from its receipt's.</summary>
public static class Standing
{
    /// <summary>Records of the delivery on the error list now.</summary>
    public static int Rejected(StoreDatabase database, int delivery)
    {
        ArgumentNullException.ThrowIfNull(database);
        return (int)database.Number("""
            SELECT CASE WHEN rejected_whole THEN records WHEN own_rejected = 0 THEN 0 ELSE (
                SELECT COUNT(DISTINCT f.row) FROM finding f WHERE f.origin = ordinal AND f.severity = $error AND f.row > 0
                  AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.delivery = f.delivery AND s.row = f.row)) END
              + (SELECT COALESCE(SUM(o.rejected), 0) FROM outcome o WHERE o.delivery = ordinal)
            FROM delivery WHERE ordinal = $delivery
            """, ("$delivery", delivery), ("$error", (int)Severity.Error));
    }
}
