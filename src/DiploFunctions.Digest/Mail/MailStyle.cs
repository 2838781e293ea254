namespace DiploFunctions.Digest.Mailing;

/// <summary>
/// How the mail looks. Colours of light clients stand at each element, since many clients keep no style sheet; those of dark ones stand in
/// the sheet, which the clients that turn dark keep.
/// </summary>
internal static class MailStyle
{
    public const string Sheet = """
        :root { color-scheme: light dark; supported-color-schemes: light dark; }
        @media (prefers-color-scheme: dark) {
          html, body { background: #14191d !important; color: #e6eaed !important; }
          .small, .group { color: #a7b2ba !important; }
          .lead { background: #1d262d !important; border-color: #6cb6d6 !important; }
          .item { border-color: #36424b !important; }
          a { color: #8cc8e6 !important; }
          .ahead { color: #8fbcf0 !important; }
          .open { color: #e6b35c !important; }
          .done { color: #8fcb9b !important; }
          .off { color: #f0928a !important; }
          .past { color: #a7b2ba !important; }
        }
        @media (max-width: 480px) {
          body { padding: 14px !important; }
          h1 { font-size: 22px !important; }
        }
        """;

    public const string Body = "max-width:640px;margin:0 auto;padding:20px;overflow-wrap:anywhere;background:#ffffff;color:#1b2733;font:16px/1.5 'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
    public const string Small = "font-size:13px;line-height:1.45;color:#5b6772;margin:0";
    public const string Title = "font-size:26px;line-height:1.2;margin:2px 0 0";
    public const string Heading = "font-size:18px;line-height:1.3;margin:32px 0 4px";
    public const string Group = "font-size:14px;font-weight:600;color:#0b5c7a;margin:14px 0 2px";
    public const string List = "list-style:none;margin:0;padding:0";
    public const string Item = "margin:0;padding:8px 0;border-bottom:1px solid #e6ebee";
    public const string Lead = "margin:16px 0 0;padding:12px 14px;background:#f1f5f7;border-left:3px solid #0b5c7a";
    public const string LeadLine = "margin:0 0 6px";
    public const string Link = "color:#0b5c7a";

    /// <summary>The numbers of a row: never parted at the end of a line.</summary>
    public const string Whole = "white-space:nowrap";

    /// <summary>A figure with its word; as many stand on a line as fit.</summary>
    public const string Figure = "display:inline-block;white-space:nowrap;margin-right:18px";

    /// <summary>The class and style of a status; its word says the same, so that colour is never needed.</summary>
    public static (string Class, string Style) Of(StatusTone tone) => tone switch
    {
        StatusTone.Ahead => ("ahead", "font-weight:600;color:#1d5fa8"),
        StatusTone.Open => ("open", "font-weight:600;color:#8a5100"),
        StatusTone.Past => ("past", "font-weight:600;color:#5b6772"),
        StatusTone.Off => ("off", "font-weight:600;color:#a8322a"),
        _ => ("done", "font-weight:600;color:#3b6e47"),
    };
}
