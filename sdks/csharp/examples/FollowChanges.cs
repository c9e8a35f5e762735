// Prints the changes since the last run, and keeps the place in a file.
using System;
using System.IO;
using System.Threading.Tasks;
using WedSync;

var url = Environment.GetEnvironmentVariable("WEDSYNC_URL");
using var client = new WedSyncClient(
    Environment.GetEnvironmentVariable("WEDSYNC_SECRET"), url is null ? new() : new() { BaseUrl = url });

var place = Path.Combine(Path.GetTempPath(), "wedsync-cursor.txt");
var options = new FollowOptions
{
    Cursor = File.Exists(place) ? await File.ReadAllTextAsync(place) : null,
    OnCursor = cursor => File.WriteAllText(place, cursor),
    OnReset = _ => Task.CompletedTask, // read everything again here
    StopAtEnd = true,
};
await foreach (var change in client.Changes.FollowAsync(options))
{
    Console.WriteLine($"{change.ChangedAt:O} {change.Id} {change.Operation}");
}
