<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A change of a resource. Stored for 30 days.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Change extends Model
{
    protected const FIELDS = [
        'changed_at' => 'datetime',
    ];

    /** Always `change`. */
    public readonly string $object;

    /** Sequence number of the change in your organization, without gaps. */
    public readonly int $sequence;

    /** Type of the resource, as in its `object`. */
    public readonly string $type;

    /** ID of the resource. */
    public readonly string $id;

    /**
     * Operation that changed the resource.
     *
     * @var 'created'|'updated'|'deleted'|'restored'|string
     */
    public readonly string $operation;

    /** Version of the resource after the change. For each resource it only increases. */
    public readonly int $version;

    /** Time of the change. */
    public readonly \DateTimeImmutable $changed_at;

    /**
     * Resource after the change; null if it was deleted. If the resource exceeds 390 KB, only `id` and `object` are included and
     * `truncated` is true.
     *
     * @var array<string, mixed>|null
     */
    public readonly ?array $data;

    /** True if `data` is incomplete because it is too large. Get the resource to read all fields. */
    public readonly ?bool $truncated;
}
