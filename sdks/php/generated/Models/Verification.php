<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The person that a verification created.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Verification extends Model
{
    protected const FIELDS = [
        'user' => 'Person',
    ];

    /** The person. */
    public readonly Person $user;

    /**
     * True if the person has to set a password, with the link of another mail: the address was registered with different passwords, so none
     * of them is valid.
     */
    public readonly bool $password_required;
}
