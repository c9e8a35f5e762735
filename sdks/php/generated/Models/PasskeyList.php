<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The passkeys of a person: all of them, oldest first.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class PasskeyList extends Model
{
    protected const FIELDS = [
        'data' => '[Passkey]',
    ];

    /** Always `list`. */
    public readonly ?string $object;

    /**
     * The passkeys, at most 20.
     *
     * @var list<Passkey>
     */
    public readonly array $data;
}
