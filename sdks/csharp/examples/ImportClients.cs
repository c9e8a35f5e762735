// Copies clients from another system: once or again, in any order, with the same result.
using System;
using System.Collections.Generic;
using WedSync;

var url = Environment.GetEnvironmentVariable("WEDSYNC_URL");
using var client = new WedSyncClient(
    Environment.GetEnvironmentVariable("WEDSYNC_SECRET"), url is null ? new() : new() { BaseUrl = url });

var rows = new List<(string Number, string Name, string Email)> { ("1", "Ann & Bo", "ann@example.com"), ("2", "Cy & Di", "cy@example.com") };
foreach (var row in rows)
{
    try
    {
        var copy = await client.Clients.UpsertByExternalIdAsync("crm", row.Number, new() { Name = row.Name, Email = row.Email });
        Console.WriteLine($"{row.Number} is {copy.Id}, version {copy.Version}");
    }
    catch (InvalidRequestException error)
    {
        foreach (var fault in error.Errors)
        {
            Console.WriteLine($"{row.Number}: {fault.Pointer} {fault.Detail}");
        }
    }
}
