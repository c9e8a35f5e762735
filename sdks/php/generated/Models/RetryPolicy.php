<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The delays after failed attempts.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class RetryPolicy extends Model
{
    /**
     * Delay in seconds after each failed attempt, randomly shortened by up to 10%. When all delays are used, the delivery fails. Empty: one
     * attempt only.
     *
     * @var list<int>|null
     */
    public readonly ?array $delays_s;
}
