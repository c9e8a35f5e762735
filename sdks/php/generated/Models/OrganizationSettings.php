<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which a
 * tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language
 * (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default:
 * `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or
 * website on receipts. `tax_id`: tax identification number on receipts.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class OrganizationSettings extends Model
{
    protected const FIELDS = [
        'security' => 'OrganizationSettingsSecurity',
    ];

    /** Security rules of the organization. Null removes them. */
    public readonly ?OrganizationSettingsSecurity $security;
}
