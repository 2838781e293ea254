namespace DiploFunctions.Digest;

/// <summary>The words around "page x of y".</summary>
public sealed record PageWords(string Before, string Between, string After);
