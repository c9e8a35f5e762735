<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * New recovery codes. Shown only once; earlier codes are void.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class RecoveryCodes extends Model
{
    /**
     * Ten codes. Each replaces a second factor once.
     *
     * @var list<string>
     */
    public readonly array $recovery_codes;
}
