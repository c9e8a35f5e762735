<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The sessions of a person: all of them, newest first.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class SessionList extends Model
{
    protected const FIELDS = [
        'data' => '[Session]',
    ];

    /** Always `list`. */
    public readonly ?string $object;

    /**
     * The sessions, at most 20.
     *
     * @var list<Session>
     */
    public readonly array $data;
}
