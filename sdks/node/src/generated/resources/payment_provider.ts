// Generated from the OpenAPI document by `make sdks`; do not edit.

import type { RequestOptions, Version } from "../../runtime/options.js";
import { Resource } from "../../runtime/resource.js";
import type { PaymentProvider, PaymentProviderInput } from "../models.js";
import * as shapes from "../shapes.js";

/** The provider that charges cards: the built-in one for tests, or any Stripe-compatible API. */
export class PaymentProviderResource extends Resource {
  /**
   * Get the payment provider.
   *
   * Returns 404 if none is set; then card payments use `test`.
   *
   * Required scope: `payment-provider:read`.
   */
  get(options?: RequestOptions & { ifMatch?: Version }): Promise<PaymentProvider> {
    return this.value<PaymentProvider>("GET", "/v1/payment-provider", { options, shape: shapes.PaymentProvider });
  }

  /**
   * Replace the payment provider.
   *
   * Sets the provider of new card payments in this environment. Payments keep the provider that they were created with: to capture or
   * refund them, that provider must be set.
   *
   * Required scope: `payment-provider:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  replace(body: PaymentProviderInput, options?: RequestOptions & { ifMatch?: Version }): Promise<PaymentProvider> {
    return this.value<PaymentProvider>("PUT", "/v1/payment-provider", { body, options, shape: shapes.PaymentProvider });
  }

  /**
   * Delete the payment provider.
   *
   * New card payments use `test`. The stored secret key is erased.
   *
   * Required scope: `payment-provider:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  delete(options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", "/v1/payment-provider", { options });
  }
}
