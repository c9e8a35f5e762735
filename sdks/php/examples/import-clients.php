<?php

declare(strict_types=1);

// Sends the clients of another system. It can run every night, twice, or again after an interruption.
//   WEDSYNC_SECRET=sk_test_… php import-clients.php clients.json
// The file is a list: [{"id": "C-1", "name": "Ann & Bo", "email": "ann@example.com", "changed_at": "2026-03-01T09:30:00Z"}]
use WedSync\Exception\StaleSourceException;
use WedSync\Exception\UnprocessableContentException;
use WedSync\WedSyncClient;

require __DIR__ . '/autoload.php';

$wedsync = new WedSyncClient(getenv('WEDSYNC_SECRET'), ['base_url' => getenv('WEDSYNC_URL') ?: null, 'max_retries' => 5]);
$rows = json_decode(file_get_contents($argv[1] ?? 'clients.json'), true, flags: JSON_THROW_ON_ERROR);
$counts = ['stored' => 0, 'older' => 0, 'refused' => 0];

foreach ($rows as $row) {
    try {
        $wedsync->clients->upsertByExternalId('crm', $row['id'], [
            'name' => $row['name'],
            'email' => $row['email'],
            'source_updated_at' => $row['changed_at'],
        ]);
        $counts['stored']++;
    } catch (StaleSourceException) {
        $counts['older']++;
    } catch (UnprocessableContentException $error) {
        $counts['refused']++;
        echo "{$row['id']}: {$error->detail}\n";
    }
}
echo "stored {$counts['stored']}, older {$counts['older']}, refused {$counts['refused']}\n";
exit($counts['refused'] > 0 ? 1 : 0);
