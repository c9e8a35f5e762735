<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Security rules of the organization. Null removes them.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class OrganizationSettingsSecurity extends Model
{
    protected const FIELDS = [
        'user_agents' => 'AgentRules',
    ];

    /**
     * IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any.
     *
     * @var list<string>|null
     */
    public readonly ?array $allowed_ips;

    /**
     * IP addresses and networks from which requests are rejected, even if they are allowed.
     *
     * @var list<string>|null
     */
    public readonly ?array $denied_ips;

    /** User agents that are allowed and denied. */
    public readonly ?AgentRules $user_agents;

    /** Whether members need a second factor: sessions without one are rejected. */
    public readonly ?bool $require_mfa;

    /**
     * Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older end
     * at their next refresh. Null: 720 hours.
     */
    public readonly ?int $session_hours;

    /**
     * Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses
     * that act for the organization end at their next refresh. Empty: any.
     *
     * @var list<string>|null
     */
    public readonly ?array $allowed_email_domains;

    /**
     * The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold, too.
     * Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end of the
     * hour is not available to the others. Null: no limit.
     */
    public readonly ?int $requests_per_hour;
}
