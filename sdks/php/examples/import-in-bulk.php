<?php

declare(strict_types=1);

// Creates many clients at once, and shows those that were refused: WEDSYNC_SECRET=sk_test_… php import-in-bulk.php 250
use WedSync\Models\Job;
use WedSync\WedSyncClient;

require __DIR__ . '/autoload.php';

$wedsync = new WedSyncClient(getenv('WEDSYNC_SECRET'), ['base_url' => getenv('WEDSYNC_URL') ?: null]);
$clients = array_map(
    static fn (int $number): array => ['name' => "Couple $number", 'email' => "couple$number@example.com"],
    range(1, (int) ($argv[1] ?? 250)),
);

// More than 100 items run as a job.
$answer = $wedsync->clients->bulk(['create' => $clients]);
if ($answer instanceof Job) {
    $job = $wedsync->jobs->waitFor($answer, [
        'on_progress' => static fn (Job $job) => print("{$job->progress->done} of {$job->progress->total}\n"),
    ]);
    $statuses = array_column($wedsync->jobs->result($job->id), 'status');
} else {
    $statuses = array_column($answer->results, 'status');
}
echo count(array_filter($statuses, static fn (int $status): bool => $status >= 400)), ' refused, of ', count($statuses), "\n";
