// Receives webhooks: WEBHOOK_SECRET=whsec_… PORT=8000 dotnet run
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using WedSync;

var secret = Environment.GetEnvironmentVariable("WEBHOOK_SECRET") ?? "";
var seenIds = new HashSet<string>(); // a table of your database, in a real program
var url = $"http://127.0.0.1:{Environment.GetEnvironmentVariable("PORT") ?? "8000"}/";

using var listener = new HttpListener { Prefixes = { url } };
listener.Start();
Console.WriteLine($"Listening at {url}");
while (true)
{
    var context = await listener.GetContextAsync();
    using var body = new MemoryStream();
    await context.Request.InputStream.CopyToAsync(body);
    var headers = context.Request.Headers.AllKeys.ToDictionary(name => name!, name => context.Request.Headers[name]!);
    try
    {
        var received = WedSyncWebhook.ConstructEvent(body.ToArray(), headers, secret);
        if (seenIds.Add(received.Id))
        {
            Console.WriteLine(
                received is Event<Client> { Type: EventTypes.ClientCreated } created
                    ? $"New client: {created.Data.Object.Name}"
                    : $"Event {received.Type}");
        }
        context.Response.StatusCode = 204;
    }
    catch (WebhookVerificationException error)
    {
        Console.WriteLine(error.Message);
        context.Response.StatusCode = 400;
    }
    context.Response.Close();
}
