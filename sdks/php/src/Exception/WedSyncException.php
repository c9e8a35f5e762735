<?php

declare(strict_types=1);

namespace WedSync\Exception;

/** Every error of this package. */
class WedSyncException extends \RuntimeException
{
    /** Key of the request, with which it can be repeated without a second effect. */
    public ?string $idempotencyKey = null;
}
