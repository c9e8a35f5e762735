<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The address of a venue.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Address extends Model
{
    /** Street and number. */
    public readonly ?string $line1;

    /** Additional address line. */
    public readonly ?string $line2;

    /** City or town. */
    public readonly ?string $city;

    /** State, province or region. */
    public readonly ?string $region;

    /** Postal code. */
    public readonly ?string $postal_code;

    /** ISO 3166-1 alpha-2 country code. */
    public readonly ?string $country;
}
