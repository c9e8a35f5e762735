<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The technical account manager of an organization.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class AccountManager extends Model
{
    /** Name of the account manager. */
    public readonly string $name;

    /** E-mail address of the account manager. */
    public readonly string $email;

    /** Phone number of the account manager, in international format. */
    public readonly ?string $phone;
}
