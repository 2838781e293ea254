using System.Collections.Concurrent;
using DiploFunctions.App.Mail;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using Microsoft.Extensions.Logging;

namespace DiploFunctions.App.Digests;

/// <summary>Sends the mails of some turns over several lines at a time, and notes what became of each.</summary>
internal sealed partial class MailRound(SendLog log, Mailer mailer, LetterMessage message, SendRules rules, ILogger logger)
{
    private readonly ConcurrentQueue<SendTurn> _waiting = new();
    private readonly ConcurrentBag<SendState> _ends = [];
    private int _workers;
    private int _lost;

    /// <summary>Sends an edition to whoever's turn it is.</summary>
    /// <exception cref="Azure.RequestFailedException">The storage cannot be reached.</exception>
    public async Task<Delivery> SendAsync(Edition edition, IReadOnlyList<SendTurn> turns, CancellationToken cancellationToken)
    {
        foreach (var turn in turns)
        {
            _waiting.Enqueue(turn);
        }

        _workers = Math.Min(mailer.Parallel, turns.Count);
        await Task.WhenAll(Enumerable.Range(0, _workers).Select(_ => Task.Run(() => WorkAsync(edition, cancellationToken), cancellationToken)));
        int Count(SendState state) => _ends.Count(end => end == state);
        return new Delivery(edition.Week, Count(SendState.Sent), Count(SendState.Failed), 0)
        {
            Refused = Count(SendState.Refused),
            Uncertain = Count(SendState.Uncertain),
            Busy = _lost,
        };
    }

    private async Task WorkAsync(Edition edition, CancellationToken cancellationToken)
    {
        await using var line = mailer.OpenLine();
        var noted = Task.CompletedTask;
        try
        {
            while (_waiting.TryDequeue(out var turn))
            {
                var outcome = await SendAsync(line, edition, turn, noted, cancellationToken);
                if (outcome.Result != SendResult.Unreachable)
                {
                    noted = NoteAsync(turn, outcome);
                    continue;
                }

                // The server may allow fewer lines at a time: the others go on, and the last one to fail gives up for all.
                if (Interlocked.Decrement(ref _workers) > 0)
                {
                    _waiting.Enqueue(turn);
                    return;
                }

                await GiveUpAsync(turn, outcome);
            }
        }
        finally
        {
            await noted;
        }
    }

    /// <summary>Sends one mail, noting before its end that it is about to end.</summary>
    /// <param name="noted">
    /// What becomes of the line's mail before: noted before the end of this one, so that no line has two mails of unknown end.
    /// </param>
    private async Task<SendOutcome> SendAsync(MailLine line, Edition edition, SendTurn turn, Task noted, CancellationToken cancellationToken)
    {
        // In the same request as the note of the mail before, while the content of this one goes over. A mail that is left out after a crash
        // is not noted before the server has its content: it would be left out though the server had dropped it.
        var marked = rules.AfterCrash == AfterCrash.Resend ? log.TryMarkSendingAsync(turn) : null;
        async Task<bool> LastMomentAsync()
        {
            var isOurs = await (marked ??= log.TryMarkSendingAsync(turn));
            await noted;
            return isOurs;
        }

        try
        {
            var outcome = await line.SendAsync(message.Write(edition, turn.Recipient, turn.Again), LastMomentAsync, cancellationToken);
            return marked is null || await marked ? outcome : new SendOutcome(SendResult.Withdrawn);
        }
        catch (OperationCanceledException) when (marked is not null)
        {
            // The host is being shut down, and the line broke off before the end of the mail: it can go at once in the next run.
            if (await marked)
                await log.MarkAsync(turn, SendState.Failed, "The app was ended before the server had the mail.", isCounted: false);

            throw;
        }
        finally
        {
            // Whatever happened on the line: the entry of a turn has one write at a time.
            await Task.WhenAll(marked ?? Task.CompletedTask, noted);
        }
    }

    private async Task GiveUpAsync(SendTurn turn, SendOutcome outcome)
    {
        var notes = new List<Task> { NoteAsync(turn, outcome) };
        while (_waiting.TryDequeue(out var next))
        {
            notes.Add(NoteAsync(next, outcome));
        }

        await Task.WhenAll(notes);
    }

    private async Task NoteAsync(SendTurn turn, SendOutcome outcome)
    {
        if (outcome.Result == SendResult.Withdrawn)
        {
            Interlocked.Increment(ref _lost);
            return;
        }

        var state = StateOf(turn, outcome.Result);
        _ends.Add(state);
        if (outcome.Reason is { } reason)
            LogNotTaken(turn.Week, turn.Entry.Address, reason);

        await log.MarkAsync(turn, state, outcome.Reason, outcome.Result != SendResult.Unreachable);
    }

    private SendState StateOf(SendTurn turn, SendResult result) => result switch
    {
        SendResult.Taken => SendState.Sent,
        SendResult.Refused => SendState.Refused,
        SendResult.Uncertain when rules.AfterCrash == AfterCrash.Resend && turn.Entry.Attempts < rules.MaxAttempts => SendState.Failed,
        SendResult.Uncertain => SendState.Uncertain,
        SendResult.Deferred when turn.Entry.Attempts >= rules.MaxAttempts => SendState.Refused,
        _ => SendState.Failed,
    };

    [LoggerMessage(LogLevel.Error, "The digest of {Week} did not reach {Recipient}: {Reason}")]
    private partial void LogNotTaken(IsoWeek week, string recipient, string reason);
}
