<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A version of a wedding: what changed, when and by whom.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class WeddingChange extends Model
{
    protected const FIELDS = [
        'at' => 'datetime',
        'changes' => '[FieldChange]',
    ];

    /** Always `wedding_change`. */
    public readonly string $object;

    /** Version that resulted from the change. */
    public readonly int $version;

    /** Time of the change. */
    public readonly \DateTimeImmutable $at;

    /**
     * Type of the change.
     *
     * @var 'created'|'changed'|'deleted'|'restored'|string
     */
    public readonly string $action;

    /** ID of the API key that made the change; `platform` if an option expired. */
    public readonly string $principal;

    /** ID of the request that made the change. */
    public readonly string $request_id;

    /**
     * Changed fields. Empty if the wedding was created or restored.
     *
     * @var list<FieldChange>
     */
    public readonly array $changes;
}
