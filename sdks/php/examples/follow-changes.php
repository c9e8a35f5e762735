<?php

declare(strict_types=1);

// Keeps a copy of all clients in a file, and continues where it was: WEDSYNC_SECRET=sk_test_… php follow-changes.php copy.json
// Run it every minute, or without --once as a service.
use WedSync\WedSyncClient;

require __DIR__ . '/autoload.php';

$wedsync = new WedSyncClient(getenv('WEDSYNC_SECRET'), ['base_url' => getenv('WEDSYNC_URL') ?: null]);
$file = $argv[1] ?? 'copy.json';
$copy = is_file($file) ? json_decode(file_get_contents($file), true, flags: JSON_THROW_ON_ERROR) : ['cursor' => null, 'clients' => []];

$store = static function (string $cursor) use (&$copy, $file): void {
    $copy['cursor'] = $cursor;
    file_put_contents("$file.new", json_encode($copy, JSON_THROW_ON_ERROR));
    rename("$file.new", $file); // the copy and its cursor change together
};
$readAll = static function () use (&$copy, $wedsync): void {
    $copy['clients'] = [];
    foreach ($wedsync->clients->list(['limit' => 100]) as $client) {
        $copy['clients'][$client->id] = $client->toArray();
    }
};

$changes = $wedsync->changes->follow([
    'cursor' => $copy['cursor'],
    'types' => ['client'],
    'on_cursor' => $store,
    'on_reset' => $readAll,
    'stop_at_end' => in_array('--once', $argv, true),
]);
foreach ($changes as $change) {
    // Some changes come twice, or after a newer one.
    if ($change->version < ($copy['clients'][$change->id]['version'] ?? 0)) {
        continue;
    }
    if ($change->operation === 'deleted') {
        unset($copy['clients'][$change->id]);
    } else {
        $copy['clients'][$change->id] = $change->data;
    }
}
echo count($copy['clients']), " clients\n";
