using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;

namespace Socialstat.App;

/// <summary>Lets the server read a connection through <see cref="RequestFraming"/>: it would answer 400 before any of our code to what clients of statistics banks send.</summary>
internal static class RepairedRequests
{
    /// <summary>A layer of a connection.</summary>
    public static async Task Pass(ConnectionContext connection, ConnectionDelegate next)
    {
        var transport = connection.Transport;
        var repaired = new Pipe(new PipeOptions(useSynchronizationContext: false));
        connection.Transport = new Both(repaired.Reader, transport.Output);
        var pump = Pump(transport.Input, repaired.Writer);
        try
        {
            await next(connection);
        }
        finally
        {
            connection.Transport = transport;
            await repaired.Reader.CompleteAsync();
            transport.Input.CancelPendingRead();
            await pump;
        }
    }

    private static async Task Pump(PipeReader input, PipeWriter output)
    {
        var framing = new RequestFraming(output);
        Exception? fault = null;
        try
        {
            while (true)
            {
                var read = await input.ReadAsync();
                foreach (var segment in read.Buffer)
                    framing.Pass(segment.Span);
                if (read.IsCompleted)
                    framing.End();
                input.AdvanceTo(read.Buffer.End);
                var flushed = await output.FlushAsync();
                if (read.IsCompleted || read.IsCanceled || flushed.IsCompleted)
                    break;
            }
        }
        catch (Exception cut) when (cut is IOException or OperationCanceledException or ConnectionAbortedException)
        {
            // The connection was cut: the server is told in the same words.
            fault = cut;
        }

        await output.CompleteAsync(fault);
    }

    private sealed record Both(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
