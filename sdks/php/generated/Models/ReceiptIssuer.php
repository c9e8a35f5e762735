<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The organization that issued a receipt, as it was at that time.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class ReceiptIssuer extends Model
{
    /** Name of the organization. */
    public readonly string $name;

    /** Postal address; lines end with `\n`. */
    public readonly ?string $address;

    /** Phone number, e-mail address or website. */
    public readonly ?string $contact;

    /** Tax identification number. */
    public readonly ?string $tax_id;
}
