<?php

declare(strict_types=1);

namespace WedSync\Runtime;

/** Waits between attempts. */
final class Pause
{
    public static function for(float $seconds): void
    {
        usleep((int) round($seconds * 1_000_000));
    }
}
