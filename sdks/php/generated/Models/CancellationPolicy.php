<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The fees of late cancellations.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class CancellationPolicy extends Model
{
    protected const FIELDS = [
        'tiers' => '[CancellationTier]',
    ];

    /**
     * Fees by the time of the cancellation. If several tiers match, the one with the fewest hours applies. Empty: no fee.
     *
     * @var list<CancellationTier>|null
     */
    public readonly ?array $tiers;
}
