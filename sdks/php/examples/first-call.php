<?php

declare(strict_types=1);

// Creates a client, changes it, and lists all: WEDSYNC_SECRET=sk_test_… php first-call.php
use WedSync\WedSyncClient;

require __DIR__ . '/autoload.php';

$wedsync = new WedSyncClient(getenv('WEDSYNC_SECRET'), ['base_url' => getenv('WEDSYNC_URL') ?: null]);

$client = $wedsync->clients->create([
    'name' => 'John & Jane Smith',
    'email' => 'john@example.com',
    'wedding_date' => new DateTimeImmutable('2027-06-12'),
]);
echo "Created {$client->id}, version {$client->version}\n";

$client = $wedsync->clients->update($client->id, ['notes' => 'Met at the fair'], ['if_match' => $client->version]);
echo "Changed to version {$client->version}\n";

foreach ($wedsync->clients->list(['limit' => 100]) as $each) {
    echo "{$each->id} {$each->name} ({$each->status})\n";
}
