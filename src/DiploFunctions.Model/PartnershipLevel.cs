namespace DiploFunctions.Model;

/// <summary>The level of a partnership, lowest first.</summary>
public enum PartnershipLevel
{
    /// <summary>A comprehensive partnership.</summary>
    Comprehensive,

    /// <summary>A strategic partnership.</summary>
    Strategic,

    /// <summary>A comprehensive strategic partnership.</summary>
    ComprehensiveStrategic,
}
