<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Model;

/**
 * The changed resource.
 *
 * @template T
 */
final class EventData extends Model
{
    /** @var T The resource after the change. */
    public readonly mixed $object;

    /** @var array<string, mixed>|null Previous values of the changed fields. */
    public readonly ?array $previous_attributes;
}
