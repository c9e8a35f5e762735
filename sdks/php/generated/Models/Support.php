<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The support of your organization.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Support extends Model
{
    protected const FIELDS = [
        'response_targets' => '[ResponseTarget]',
        'account_manager' => 'AccountManager',
    ];

    /** Always `support`. */
    public readonly string $object;

    /**
     * Tier of your support.
     *
     * @var 'standard'|'premium'|'enterprise'|string
     */
    public readonly string $tier;

    /**
     * Response targets by tier and priority.
     *
     * @var list<ResponseTarget>
     */
    public readonly array $response_targets;

    /** Technical account manager of your organization; null unless the tier is `enterprise`. */
    public readonly ?AccountManager $account_manager;
}
