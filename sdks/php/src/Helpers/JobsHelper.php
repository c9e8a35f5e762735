<?php

declare(strict_types=1);

namespace WedSync\Helpers;

use WedSync\Exception\JobFailedException;
use WedSync\Exception\JobTimeoutException;
use WedSync\Exception\WedSyncException;
use WedSync\Models\Job;
use WedSync\Runtime\Pause;

/** Waits for jobs. */
trait JobsHelper
{
    /**
     * Return the job when it has succeeded.
     *
     * @param Job|string $job Job, or its ID.
     * @param array<string, mixed> $options `timeout`: seconds until the job must have ended (default: 600). `on_progress`: a callable that
     *     gets each state. The others are those of the calls: `organization`.
     * @throws JobFailedException if it failed or was canceled
     * @throws JobTimeoutException after `timeout`
     * @throws WedSyncException
     */
    public function waitFor(Job|string $job, array $options = []): Job
    {
        $timeout = $options['timeout'] ?? 600;
        $deadline = hrtime(true) / 1e9 + $timeout;
        for ($delay = 0.25; ; $delay = min(5.0, $delay * 1.5)) {
            $current = $this->get(is_string($job) ? $job : $job->id, array_diff_key($options, ['timeout' => true, 'on_progress' => true]));
            if (isset($options['on_progress'])) {
                $options['on_progress']($current);
            }
            if ($current->status === 'succeeded') {
                return $current;
            }
            if (!in_array($current->status, ['queued', 'running'], true)) {
                $reason = $current->error->detail ?? "it is {$current->status}";
                throw new JobFailedException("Job {$current->id} did not succeed: $reason", $current);
            }
            if (hrtime(true) / 1e9 + $delay > $deadline) {
                throw new JobTimeoutException("Job {$current->id} is {$current->status} after $timeout s; it continues.", $current);
            }
            Pause::for($delay);
        }
    }
}
