<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * How a payment is made.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class PaymentMethod extends Model
{
    /**
     * Type of the method. `card`: charged through your payment provider. `cash` and `transfer`: money that you have received.
     *
     * @var 'card'|'cash'|'transfer'|string
     */
    public readonly string $type;

    /**
     * Token of the card, from your payment provider's page; required for cards, never a card number. The provider `test` has the tokens
     * `tok_ok`, `tok_declined`, `tok_insufficient_funds`, `tok_expired`, `tok_requires_action`, `tok_pending_then_ok`, `tok_provider_down`
     * and `tok_refund_fails`.
     */
    public readonly ?string $token;
}
