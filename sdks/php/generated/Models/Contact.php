<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A contact person.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Contact extends Model
{
    /** Name of the person. */
    public readonly string $name;

    /** E-mail address. */
    public readonly ?string $email;

    /** Phone number (E.164). */
    public readonly ?string $phone;
}
