namespace Socialstat.App;

/// <summary>Every kind of problem that the interface answers with.</summary>
internal static class Problems
{
    public static readonly Problem TokenMissing = new("token-missing", 401,
        new("Der mangler et adgangstoken", "An access token is missing"),
        new("Kun den, der må indberette, kan sende og læse leverancer.", "Only those who may report can send and read deliveries."),
        new("Hent et token hos udstederen med client credentials, og send det i Authorization: Bearer.", "Get a token from the issuer with client credentials, and send it in Authorization: Bearer."));

    public static readonly Problem TokenInvalid = new("token-invalid", 401,
        new("Adgangstokenet kan ikke bruges", "The access token cannot be used"),
        new("Et token skal være udstedt af den udsteder, systemet stoler på, til dette system, og må ikke være udløbet.", "A token must come from the issuer that this system trusts, be made out for this system, and not have expired."),
        new("Hent et nyt token, og send anmodningen igen med samme Idempotency-Key.", "Get a new token, and send the request again with the same Idempotency-Key."));

    public static readonly Problem ScopeMissing = new("scope-missing", 403,
        new("Adgangstokenet giver ikke ret til dette", "The access token gives no right to this"),
        new("Tokenet skal have scope deliveries, eller explain for personer bag tal, og nævne de indberettere, det gælder for (reporters); for mikrodata microdata-request eller microdata-approve.", "The token must have the scope deliveries, or explain for persons behind figures, and name the reporters it is for (reporters); for microdata microdata-request or microdata-approve."),
        new("Bed udstederen om et token med det scope.", "Ask the issuer for a token with that scope."));

    public static readonly Problem WrongReporter = new("wrong-reporter", 403,
        new("Adgangstokenet gælder ikke for indberetteren", "The access token is not for the reporter"),
        new("En indberetter kan hverken sende for andre eller se andres leverancer og fejl.", "A reporter can neither send for others nor see the deliveries and findings of others."),
        new("Brug indberetterens egen klient, eller få klienten godkendt til indberetteren.", "Use the reporter's own client, or have the client approved for the reporter."));

    public static readonly Problem NotAPerson = new("not-a-person", 403,
        new("Adgangstokenet er ikke en persons", "The access token is not a person's"),
        new("Mikrodata anmodes om og godkendes af personer, som udstederen står inde for på NSIS-niveau Betydelig eller Høj.", "Microdata are asked for and approved by persons whom the issuer vouches for at NSIS level Substantial or High."),
        new("Log ind som person hos udstederen; tokenet skal have sub og loa.", "Sign in as a person at the issuer; the token must have sub and loa."));

    public static readonly Problem OwnRequest = new("own-request", 403,
        new("Den, der har anmodet, kan ikke godkende", "Who asked cannot approve"),
        new("Et udtræk af mikrodata kræver to personer: en, der anmoder, og en anden, der godkender.", "An extract of microdata takes two persons: one who asks, and another who approves."),
        new("Lad en anden med scope microdata-approve godkende.", "Let another with the scope microdata-approve approve."));

    public static readonly Problem UnknownExtractRequest = new("unknown-extract-request", 404,
        new("Anmodningen om mikrodata findes ikke", "There is no such request for microdata"),
        new("Adressen skal nævne nummeret på en anmodning.", "The address must name the number of a request."),
        new("Nummeret blev svaret, da anmodningen blev sendt.", "The number was answered when the request was sent."));

    public static readonly Problem RequestReplaced = new("request-replaced", 409,
        new("Anmodningen er afløst af en nyere", "The request has been replaced by a newer one"),
        new("Kun projektets nyeste anmodning kan godkendes.", "Only the newest request of a project can be approved."),
        new("Se den nyeste anmodning, og godkend den.", "Look at the newest request, and approve that."));

    public static readonly Problem UnknownRecordType = new("unknown-record-type", 404,
        new("Rekordtypen findes ikke", "There is no such record type"),
        new("Adressen skal nævne en af bekendtgørelsens rekordtyper.", "The address must name one of the record types of the order."),
        new("Se rekordtyperne på /api/v1/record-types.", "See the record types at /api/v1/record-types."));

    public static readonly Problem UnknownReceipt = new("unknown-receipt", 404,
        new("Kvitteringen findes ikke", "There is no such receipt"),
        new("Der er ingen leverance med den kvittering hos de indberettere, tokenet gælder for.", "There is no delivery with that receipt among the reporters that the token is for."),
        new("Se leverancerne på /api/v1/deliveries.", "See the deliveries at /api/v1/deliveries."));

    public static readonly Problem UnknownCell = new("unknown-cell", 404,
        new("Tallet findes ikke", "There is no such figure"),
        new("Cellen skal nævne en værdi af tabellens variable ved deres koder.", "The cell must name values of the table's variables by their codes."),
        new("Se tabellens koder på /v1/tableinfo/{tabel}.", "See the table's codes at /v1/tableinfo/{table}."));

    public static readonly Problem PurposeMissing = new("purpose-missing", 400,
        new("Formålet mangler", "The purpose is missing"),
        new("Personer bag et tal må kun ses til et oplyst formål, som skrives i adgangsloggen. Et personnummer må ikke stå i formålet.", "Persons behind a figure may be seen only for a stated purpose, which is written to the access log. A person number must not stand in the purpose."),
        new("Oplys formålet med 10-300 tegn i purpose.", "State the purpose in purpose, 10-300 characters."));

    public static readonly Problem UnknownAddress = new("unknown-address", 404,
        new("Adressen findes ikke", "There is no such address"),
        new("Grænsefladen har kun de adresser, der står i dens beskrivelse.", "The interface has only the addresses in its description."),
        new("Se beskrivelsen på /openapi/v1.json.", "See the description at /openapi/v1.json."));

    public static readonly Problem MethodNotAllowed = new("method-not-allowed", 405,
        new("Adressen kan ikke bruges på den måde", "The address cannot be used in that way"),
        new("Metoden passer ikke til adressen.", "The method does not fit the address."),
        new("Se beskrivelsen på /openapi/v1.json.", "See the description at /openapi/v1.json."));

    public static readonly Problem KeyMissing = new("idempotency-key-missing", 400,
        new("Idempotency-Key mangler eller har forkert form", "Idempotency-Key is missing or malformed"),
        new("Nøglen gør, at en anmodning kan sendes igen efter en afbrydelse uden at blive registreret to gange.", "The key lets a request be sent again after a break without being registered twice."),
        new("Send en ny UUID i Idempotency-Key for hver leverance, og den samme, når den samme leverance sendes igen.", "Send a new UUID in Idempotency-Key for every delivery, and the same one when the same delivery is sent again."));

    public static readonly Problem InvalidParameter = new("invalid-parameter", 400,
        new("En oplysning kan ikke læses eller mangler", "A value cannot be read or is missing"),
        new("Oplysningerne om leverancen afgør, hvem og hvad den gælder, og må ikke gættes.", "What is said about the delivery decides who and what it is about, and must not be guessed."),
        new("Ret oplysningen, og send igen; se beskrivelsen på /openapi/v1.json.", "Correct the value and send again; see the description at /openapi/v1.json."));

    public static readonly Problem InvalidRequest = new("invalid-request", 400,
        new("Anmodningen kan ikke læses", "The request cannot be read"),
        new("Anmodningen blev afbrudt eller følger ikke HTTP.", "The request was cut off or does not follow HTTP."),
        new("Send den igen med samme Idempotency-Key.", "Send it again with the same Idempotency-Key."));

    public static readonly Problem KeyRunning = new("idempotency-key-running", 409,
        new("Anmodningen er i gang", "The request is being carried out"),
        new("En anmodning med samme Idempotency-Key er endnu ikke besvaret.", "A request with the same Idempotency-Key has not been answered yet."),
        new("Vent så længe, som Retry-After siger, og send den igen med samme nøgle.", "Wait as long as Retry-After says, and send it again with the same key."));

    public static readonly Problem NotHeld = new("not-held", 409,
        new("Leverancen holdes ikke tilbage", "The delivery is not held back"),
        new("Kun en leverance, der holdes tilbage, kan frigives.", "Only a delivery that is held back can be released."),
        new("Se leverancens tilstand på dens kvittering.", "See the state of the delivery at its receipt."));

    public static readonly Problem TooLarge = new("too-large", 413,
        new("Leverancen er for stor", "The delivery is too large"),
        new("Så stor en leverance kan ikke læses som én.", "A delivery of that size cannot be read as one."),
        new("Del den i flere med hvert sit løbenummer.", "Divide it into several, each with its own sequence number."));

    public static readonly Problem MediaType = new("media-type", 415,
        new("Indholdstypen kan ikke modtages", "The content type cannot be received"),
        new("En leverance er CSV, JSON eller Excel.", "A delivery is CSV, JSON or Excel."),
        new("Sæt Content-Type til text/csv, application/json eller application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.", "Set Content-Type to text/csv, application/json or application/vnd.openxmlformats-officedocument.spreadsheetml.sheet."));

    public static readonly Problem KeyTaken = new("idempotency-key-taken", 422,
        new("Idempotency-Key er brugt til en anden leverance", "Idempotency-Key has been used for another delivery"),
        new("Den samme nøgle må kun bruges igen til nøjagtig den samme leverance.", "The same key may only be used again for exactly the same delivery."),
        new("Send leverancen med en ny nøgle.", "Send the delivery with a new key."));

    public static readonly Problem Unexpected = new("unexpected", 500,
        new("Noget gik galt hos os", "Something went wrong on our side"),
        new("Fejlen ligger i systemet, ikke i leverancen.", "The fault is in the system, not in the delivery."),
        new("Send igen med samme Idempotency-Key. Bliver det ved, så oplys trace_id.", "Send again with the same Idempotency-Key. If it persists, report trace_id."));

    public static readonly Problem Busy = new("busy", 503,
        new("Systemet kan ikke tage imod lige nu", "The system cannot receive right now"),
        new("Lageret er optaget eller kan ikke skrives.", "The store is busy or cannot be written."),
        new("Send igen med samme Idempotency-Key efter den tid, som Retry-After siger.", "Send again with the same Idempotency-Key after the time that Retry-After says."));

    public static readonly Problem NoRoom = new("no-room", 507,
        new("Der er ikke plads", "There is no room"),
        new("Leverancen kunne ikke gemmes, og der er intet modtaget.", "The delivery could not be kept, and nothing has been received."),
        new("Send igen med samme Idempotency-Key, når der er gjort plads.", "Send again with the same Idempotency-Key when room has been made."));

    /// <summary>All of them, in the order of their status.</summary>
    public static IReadOnlyList<Problem> All { get; } =
    [
        KeyMissing, PurposeMissing, InvalidParameter, InvalidRequest, TokenMissing, TokenInvalid, ScopeMissing, WrongReporter, NotAPerson, OwnRequest, UnknownExtractRequest, UnknownRecordType, UnknownReceipt, UnknownCell, UnknownAddress,
        MethodNotAllowed, KeyRunning, NotHeld, RequestReplaced, TooLarge, MediaType, KeyTaken, Unexpected, Busy, NoRoom,
    ];
}
