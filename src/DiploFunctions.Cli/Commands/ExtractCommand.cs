using System.CommandLine;
using System.Text;
using DiploFunctions.Cli.Explaining;
using DiploFunctions.Cli.Files;
using DiploFunctions.Extraction;
using DiploFunctions.Model;
using DiploFunctions.Model.Json;

namespace DiploFunctions.Cli.Commands;

/// <summary>`diplo extract`: article files to facts, without any storage.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Files or folders; of a folder every .txt, .md, .html, .htm and .json file is read, but no *.gold.json, *.clean.txt and README.md.",
            Arity = ArgumentArity.OneOrMore,
        };
        var text = new Option<DirectoryInfo?>("--text")
        {
            Description = "Also writes each article's clean text, which the evidence points into, as NAME.clean.txt into this folder.",
            HelpName = "DIR",
        };
        var format = new Option<string>("--format")
        {
            Description = "How facts are written: jsonl, one JSON object a line for each article.",
            DefaultValueFactory = _ => "jsonl",
        };
        format.AcceptOnlyFromAmong("jsonl");
        var explain = new Option<bool>("--explain")
        {
            Description = "Prints text for people in place of JSON: for every fact the rule and the words that made it, for every sentence what was "
                + "recognised in it and why it tells nothing.",
        };

        var command = new Command(
            "extract",
            "Prints the facts of articles as JSON, one line an article. Exit code 1: some file could not be read (the reason is on the error "
            + "stream; the others are done).")
        {
            paths,
            text,
            format,
            explain,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(paths),
            parsed.GetValue(text),
            parsed.GetValue(explain) ? Explain : Facts,
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            cancellationToken));
        return command;
    }

    private static IEnumerable<string> Facts(Article article) => [FactLine.Write(FactExtractor.Extract(article))];

    private static IEnumerable<string> Explain(Article article) =>
        [.. ExplanationText.Lines(article.File, FactExtractor.Explain(article)), string.Empty];

    private static async Task<int> RunAsync(
        string[] paths, DirectoryInfo? textFolder, Func<Article, IEnumerable<string>> print, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var failures = new Failures(error);
        var files = ArticleFiles.Find(paths, missing => failures.Add(missing, "no such file or folder."));
        var progress = new Progress(error, "read", files.Count);
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        textFolder?.Create();
        foreach (var (file, _) in files)
        {
            if (await ReadAsync(file, failures, cancellationToken) is { } article)
            {
                foreach (var line in print(article))
                {
                    await output.WriteLineAsync(line);
                }

                if (article.Language is null)
                {
                    await error.WriteLineAsync($"diplo: {file}: {ExplanationText.NoLanguage}; no facts are read.");
                }

                if (textFolder is not null)
                {
                    await WriteTextAsync(article, file, textFolder, written, failures, cancellationToken);
                }
            }

            progress.Step();
        }

        return failures.ExitCode;
    }

    private static async Task<Article?> ReadAsync(string file, Failures failures, CancellationToken cancellationToken)
    {
        if (await LocalFile.ReadAsync(file, failures, cancellationToken) is not { } bytes)
        {
            return null;
        }

        var result = ArticleReader.Read(bytes, Path.GetFileName(file));
        if (!result.IsRead)
        {
            failures.Add(file, result.Rejection.Message);
        }

        return result.Article;
    }

    private static async Task WriteTextAsync(
        Article article, string file, DirectoryInfo folder, HashSet<string> written, Failures failures, CancellationToken cancellationToken)
    {
        var name = $"{Path.GetFileNameWithoutExtension(file)}.clean.txt";
        if (!written.Add(name))
        {
            failures.Add(file, $"{name} is already written for another article of this name; give the files different names.");
            return;
        }

        await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), article.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
    }
}
