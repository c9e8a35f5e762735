<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The changed resource.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class EventData extends Model
{
    /**
     * Resource after the change.
     *
     * @var array<string, mixed>
     */
    public readonly array $object;

    /**
     * Previous values of the changed fields; null for a new resource.
     *
     * @var array<string, mixed>|null
     */
    public readonly ?array $previous_attributes;
}
