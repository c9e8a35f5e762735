<?php

declare(strict_types=1);

namespace WedSync\Exception;

use WedSync\Models\Job;

/** A job did not end in time; it continues. */
final class JobTimeoutException extends WedSyncException
{
    /** @param Job $job Its last state. */
    public function __construct(string $message, public readonly Job $job)
    {
        parent::__construct($message);
    }
}
