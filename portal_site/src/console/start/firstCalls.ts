/** The first call in each language, filled with a key: as it stands, it works when it is pasted. */
import type { Language } from '../../code/tokenize'

export interface FirstCall {
  language: Language
  label: string
  /** The command that installs the SDK; curl needs none. */
  install?: string
  code: string
}

const CLIENT = {
  name: 'John & Jane Smith',
  email: 'john@example.com',
  wedding_date: '2027-06-12',
  package_type: 'premium',
}

export function firstCalls(url: string, secret: string): FirstCall[] {
  return [
    { language: 'shell', label: 'curl', code: curl(url, secret) },
    { language: 'node', label: 'Node.js', install: 'npm install @wedsync/sdk', code: node(url, secret) },
    { language: 'python', label: 'Python', install: 'pip install wedsync', code: python(url, secret) },
    { language: 'php', label: 'PHP', install: 'composer require wedsync/wedsync-php', code: php(url, secret) },
    { language: 'csharp', label: 'C#', install: 'dotnet add package WedSync', code: csharp(url, secret) },
  ]
}

const curl = (url: string, secret: string) => `curl '${url}/v1/clients' \\
  -H 'Authorization: Bearer ${secret}' \\
  -H 'Content-Type: application/json' \\
  -d '${JSON.stringify(CLIENT)}'`

const node = (url: string, secret: string) => `import { WedSyncClient } from "@wedsync/sdk";

const wedsync = new WedSyncClient("${secret}", {
  baseUrl: "${url}",
});
const client = await wedsync.clients.create({
  name: "${CLIENT.name}",
  email: "${CLIENT.email}",
  wedding_date: "${CLIENT.wedding_date}",
  package_type: "${CLIENT.package_type}",
});
console.log(client.id);`

const python = (url: string, secret: string) => `from wedsync import WedSyncClient

wedsync = WedSyncClient(
    "${secret}",
    base_url="${url}",
)
client = wedsync.clients.create(
    name="${CLIENT.name}",
    email="${CLIENT.email}",
    wedding_date="${CLIENT.wedding_date}",
    package_type="${CLIENT.package_type}",
)
print(client.id)`

const php = (url: string, secret: string) => `<?php
require 'vendor/autoload.php';

use WedSync\\WedSyncClient;

$wedsync = new WedSyncClient('${secret}', [
    'base_url' => '${url}',
]);
$client = $wedsync->clients->create([
    'name' => '${CLIENT.name}',
    'email' => '${CLIENT.email}',
    'wedding_date' => '${CLIENT.wedding_date}',
    'package_type' => '${CLIENT.package_type}',
]);
echo $client->id, "\\n";`

const csharp = (url: string, secret: string) => `using WedSync;

using var wedsync = new WedSyncClient(
    "${secret}",
    new() { BaseUrl = "${url}" });
var client = await wedsync.Clients.CreateAsync(new()
{
    Name = "${CLIENT.name}",
    Email = "${CLIENT.email}",
    WeddingDate = new DateOnly(2027, 6, 12),
    PackageType = ClientPackageType.Premium,
});
Console.WriteLine(client.Id);`
