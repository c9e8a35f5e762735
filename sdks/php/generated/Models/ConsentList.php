<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Your consents.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class ConsentList extends Model
{
    protected const FIELDS = [
        'data' => '[Consent]',
    ];

    /** Type of the object. */
    public readonly string $object;

    /**
     * Your consents, newest first.
     *
     * @var list<Consent>
     */
    public readonly array $data;
}
