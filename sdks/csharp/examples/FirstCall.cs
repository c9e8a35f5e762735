// The first call. WEDSYNC_SECRET is the secret of an API key; WEDSYNC_URL the address of another server, such as the local stack.
using System;
using WedSync;

var url = Environment.GetEnvironmentVariable("WEDSYNC_URL");
using var client = new WedSyncClient(
    Environment.GetEnvironmentVariable("WEDSYNC_SECRET"), url is null ? new() : new() { BaseUrl = url });

var created = await client.Clients.CreateAsync(new()
{
    Name = "John & Jane Smith",
    Email = "john@example.com",
    WeddingDate = new DateOnly(2027, 6, 12),
    PackageType = ClientPackageType.Premium,
});
Console.WriteLine($"Created {created.Id} at {created.CreatedAt:O}");
