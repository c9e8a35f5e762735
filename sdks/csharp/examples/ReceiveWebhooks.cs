// Receives one webhook on a port of this machine, and verifies it. WEBHOOK_SECRET is the secret of the webhook.
using System;
using System.IO;
using System.Linq;
using System.Net;
using WedSync;

using var listener = new HttpListener { Prefixes = { Environment.GetEnvironmentVariable("WEBHOOK_PREFIX") ?? "http://127.0.0.1:8000/" } };
listener.Start();
Console.WriteLine("Waiting");
var context = await listener.GetContextAsync();
using var body = new MemoryStream();
await context.Request.InputStream.CopyToAsync(body);
var headers = context.Request.Headers.AllKeys.ToDictionary(name => name!, name => context.Request.Headers[name]!);
try
{
    var received = WedSyncWebhook.ConstructEvent(body.ToArray(), headers, Environment.GetEnvironmentVariable("WEBHOOK_SECRET") ?? "");
    Console.WriteLine(received is Event<Client> { Type: EventTypes.ClientCreated } created ? $"New client {created.Data.Object.Name}" : received.Type);
    context.Response.StatusCode = 204;
}
catch (WebhookVerificationException error)
{
    Console.WriteLine(error.Message);
    context.Response.StatusCode = 400;
}
context.Response.Close();
