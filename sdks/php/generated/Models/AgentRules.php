<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Rules for user agents.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class AgentRules extends Model
{
    /**
     * User agents that are allowed: `*` matches any text. Empty: any that is not denied.
     *
     * @var list<string>|null
     */
    public readonly ?array $allow;

    /**
     * User agents that are rejected, even if they are allowed.
     *
     * @var list<string>|null
     */
    public readonly ?array $deny;
}
