using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.Tests.Management;

/// <summary>Numbers printed in the joining report (tables 3.1, 3.7, 3.8 and annex 1): facts from a public report, accounts and users of 2014.</summary>
internal static class PrintedTables
{
    /// <summary>Full-year users, different users, users on 31 December 2014 (table 3.1), by area.</summary>
    public static readonly (decimal FullYear, int Unique, int OnDay)[] Users =
    [
        (2620.3m, 3413, 2559), (2055.0m, 2734, 2147), (375.8m, 563, 350), (820.0m, 1253, 788), (6227.5m, 7031, 6158),
        (371.4m, 475, 388), (887.1m, 1052, 900), (6379.0m, 7723, 6267), (9602.2m, 13873, 9916),
    ];

    /// <summary>Municipalities with users only and with cost only (table 3.8), by area; the rest of the 98 have both or neither.</summary>
    public static readonly (int OnlyUsers, int OnlyCost)[] Mismatches = [(1, 0), (0, 2), (0, 6), (5, 0), (0, 1), (53, 6), (1, 1), (0, 0), (0, 0), (2, 33)];

    /// <summary>Annex 1 and, for area 10, table 3.7.</summary>
    public static readonly PrintedUnitCost[] Annex =
    [
        .. Area(1, [1107722, 853637, 1178442], [1138001, 874068, 1166612], [424800, 336000, 424800], [654494, 516329, 728865], [1591034, 1287262, 1698380], [3145988, 2100917, 3948143], [93, 93, 92]),
        .. Area(2, [1144502, 858678, 1109519], [1054737, 792260, 1009079], [454770, 335273, 368800], [680672, 484631, 599545], [1807460, 1436878, 1781657], [3005559, 1961625, 2590556], [92, 92, 91]),
        .. Area(3, [346291, 223820, 389413], [346023, 230038, 367457], [27325, 24125, 32167], [118475, 84200, 102400], [612047, 422000, 703250], [1308332, 761700, 1904250], [59, 59, 39]),
        .. Area(4, [298635, 195697, 287425], [257467, 167792, 259591], [1781, 1300, 1444], [68488, 50382, 61343], [652581, 414786, 557980], [937448, 691400, 1251167], [75, 75, 65]),
        .. Area(5, [515684, 457337, 526185], [503339, 445817, 509019], [59088, 51700, 53854], [376838, 314116, 386407], [691378, 605148, 704688], [964984, 924818, 9959285], [96, 96, 96]),
        .. Area(6, [1283625, 740024, 394708], [206575, 161520, 197737], [763, 667, 750], [3309, 2965, 0], [8239166, 4278733, 0], [9959285, 5109250, 1435000], [11, 11, 8]),
        .. Area(7, [138773, 117582, 136884], [135570, 114319, 133627], [16786, 15667, 15667], [72382, 65395, 71740], [218091, 185121, 215715], [280750, 280750, 363750], [80, 80, 75]),
        .. Area(8, [168191, 137916, 174545], [147791, 122058, 150434], [53378, 45533, 54398], [84571, 65816, 85957], [301808, 235914, 309982], [756769, 510917, 743500], [96, 96, 96]),
        .. Area(9, [72478, 52260, 72743], [70077, 48506, 67865], [2940, 2719, 2806], [26234, 17428, 22968], [127889, 92539, 134493], [191091, 191091, 191091], [97, 97, 97]),
        new(10, UserBasis.OnDay, 416297, 423186, 46) { Minimum = 22323, P10 = 207192, P90 = 754665, Maximum = 1154780 },
    ];

    /// <summary>The row of an area counted in one way.</summary>
    public static PrintedUnitCost Of(int area, UserBasis basis) => Annex.Single(r => r.Area == area && r.Basis == basis);

    // Nought is not printed: the report leaves percentiles of eight municipalities out.
    private static IEnumerable<PrintedUnitCost> Area(int area, int[] mean, int[] weighted, int[] min, int[] p10, int[] p90, int[] max, int[] n) =>
        Enumerable.Range(0, 3).Select(i => new PrintedUnitCost(area, (UserBasis)i, mean[i], weighted[i], n[i]) { Minimum = min[i], P10 = p10[i] == 0 ? null : p10[i], P90 = p90[i] == 0 ? null : p90[i], Maximum = max[i] });
}
