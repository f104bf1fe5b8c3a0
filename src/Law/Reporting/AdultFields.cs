namespace Socialstat.Law;

/// <summary>The fields that only services to adults have.</summary>
public static class AdultFields
{
    /// <summary>The municipality's own key of the service.</summary>
    public static readonly Field ServiceId = new() { Name = "service_id", Label = new("Ydelses-id", "Service id"), Kind = FieldKind.Text, Length = 50, StandsFor = Fields.CaseId };

    /// <summary>The municipality that pays, when it is another than the acting one.</summary>
    public static readonly Field PayingMunicipality = Fields.PayingMunicipality;

    /// <summary>The provision of the service.</summary>
    public static readonly Field ServiceParagraph = new() { Name = "service_paragraph", Label = new("Ydelse", "Service"), Kind = FieldKind.Paragraph, Provisions = AdultServices.List, StandsFor = Fields.MeasureParagraph };

    /// <summary>Primary target group.</summary>
    public static readonly Field PrimaryTargetGroup = new() { Name = "primary_target_group", Label = new("Primær målgruppe", "Primary target group"), Kind = FieldKind.Concept };

    /// <summary>Other target groups.</summary>
    public static readonly Field OtherTargetGroups = new() { Name = "other_target_groups", Label = new("Øvrige målgrupper", "Other target groups"), Kind = FieldKind.Concepts };

    /// <summary>Day of the assessment, follow-up or end that the concepts were registered on.</summary>
    public static readonly Field AssessmentDate = new() { Name = "assessment_date", Label = new("Visitations- opfølgnings- eller ophørsdato", "Date of assessment, follow-up or end"), Kind = FieldKind.Date };

    /// <summary>Functions and conditions.</summary>
    public static readonly Field FunctionsConditions = new() { Name = "functions_conditions", Label = new("Funktioner og forhold", "Functions and conditions"), Kind = FieldKind.Concepts };

    /// <summary>Environmental factors.</summary>
    public static readonly Field EnvironmentFactors = new() { Name = "environment_factors", Label = new("Omgivelsesfaktorer", "Environmental factors"), Kind = FieldKind.Concepts };

    /// <summary>Activity and participation.</summary>
    public static readonly Field ActivityParticipation = new() { Name = "activity_participation", Label = new("Aktivitet og deltagelse", "Activity and participation"), Kind = FieldKind.Concepts };

    /// <summary>Level of functioning.</summary>
    public static readonly Field FunctioningLevel = new() { Name = "functioning_level", Label = new("Funktionsevneniveau", "Level of functioning"), Kind = FieldKind.Concept };

    /// <summary>Need of support.</summary>
    public static readonly Field SupportNeed = new() { Name = "support_need", Label = new("Støttebehov", "Need of support"), Kind = FieldKind.Concept };

    /// <summary>What support under section 117 a is used for. Asked for by VOK-010 and VOK-011.</summary>
    public static readonly Field Usage = new()
    {
        Name = "usage",
        Label = new("Anvendes til", "Used for"),
        Kind = FieldKind.Code,
        Codes = new("usage_117a", "001:9.2.5", new Code("83", new("Personlig og praktisk hjælp (§ 83)", "Personal and practical help (section 83)")), new Code("97", new("Ledsagelse (§ 97)", "Companion (section 97)")),
            new Code("112", new("Hjælpemiddel (§ 112)", "Aid (section 112)")), new Code("116", new("Boligindretning (§ 116)", "Home adaptation (section 116)"))),
    };

    /// <summary>Whether support under section 85 is given in housing like a residential offer (socialtilsynsloven section 4, subsection 1, no. 3). Asked for by VOK-014.</summary>
    public static readonly Field ResidentialLike = new() { Name = "residential_like", Label = new("I botilbudslignende tilbud", "In housing like a residential offer"), Kind = FieldKind.Bool };

    /// <summary>Whether the delivery's record is a follow-up. Asked for by VOK-013.</summary>
    public static readonly Field FollowUp = new() { Name = "follow_up", Label = new("Opfølgning", "Follow-up"), Kind = FieldKind.Bool };
}
