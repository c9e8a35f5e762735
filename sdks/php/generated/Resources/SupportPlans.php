<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Questions to the platform's support, with response targets by tier.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type AccountManager from \WedSync\Inputs
 */
class SupportPlans extends Resource
{
    /**
     * Get a support plan.
     *
     * Returns the support plan of an organization. Only the platform's support can do this.
     *
     * Required scope: `platform:support`.
     *
     * @param int|string $organizationId ID of the organization.
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function get(int|string $organizationId, #[\SensitiveParameter] array $options = []): Models\SupportPlan
    {
        return $this->call(
            new Operation('GET', '/v1/support-plans/{organization_id}', result: 'SupportPlan'),
            [$organizationId], $options,
        );
    }

    /**
     * Replace a support plan.
     *
     * Sets the tier and the account manager of an organization's support. Without a plan, the tier is `standard`. Only the platform's
     * support can do this.
     *
     * Required scope: `platform:support`.
     *
     * Fields of `$body`:
     * - `tier`: Tier of the organization's support. It sets the response targets.
     * - `account_manager`: Technical account manager. The organization sees the account manager while its tier is `enterprise`.
     *
     * @param int|string $organizationId ID of the organization.
     * @param array{tier: 'standard'|'premium'|'enterprise', account_manager?: AccountManager|null} $body
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function replace(int|string $organizationId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\SupportPlan
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/support-plans/{organization_id}',
                result: 'SupportPlan',
                body: 'SupportPlanInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$organizationId], $options, $body,
        );
    }
}
