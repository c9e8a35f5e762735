// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import { Resource } from "../../runtime/resource.js";
import type { BookingSeries, BookingSeriesCancelInput, BookingSeriesInput } from "../models.js";
import * as shapes from "../shapes.js";

/** Bookings of services by customers, with holds, moves, cancellations and their history. */
export class BookingSeriesResource extends Resource {
  /**
   * Create a series of bookings.
   *
   * Creates one booking per occurrence, at most 100, each at the local time of `start_at` in the time zone of the place, also after clocks
   * change. With `on_conflict: fail`, all of them are created or none: 409 `slot_unavailable` has the `start_at`, the `reason` and free
   * `alternatives` of the occurrence that cannot be booked. With `skip`, `skipped` lists those that cannot be booked, also if none can:
   * check `bookings`. A month without the day of `start_at`, such as a 31st, has no occurrence and is not listed. While the series is
   * created, its bookings are `held`. Each booking counts as one request against your limits.
   *
   * Required scope: `bookings:write`.
   */
  create(body: BookingSeriesInput, options?: RequestOptions): Promise<BookingSeries> {
    return this.value<BookingSeries>("POST", "/v1/bookings/series", { body, options, shape: shapes.BookingSeries });
  }

  /**
   * Get a series of bookings.
   *
   * Returns the bookings as they are now, without deleted ones. Each change of a booking is a new version of its series.
   *
   * Required scope: `booking-series:read` (included in `bookings:read`).
   */
  get(seriesId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<BookingSeries> {
    return this.value<BookingSeries>("GET", path`/v1/booking-series/${seriesId}`, { options, shape: shapes.BookingSeries });
  }

  /**
   * Cancel a series of bookings.
   *
   * Cancels all pending and confirmed bookings of the series that start at `from` or later, each with the fee of its own cancellation
   * policy. The others stay as they are. Returns the series. `If-Match` is optional: with it, nothing is canceled if the series or one of
   * its bookings has changed since.
   *
   * Required scope: `booking-series:write` (included in `bookings:write`).
   */
  cancel(
    seriesId: string,
    body?: BookingSeriesCancelInput,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<BookingSeries> {
    return this.value<BookingSeries>("POST", path`/v1/booking-series/${seriesId}/cancel`, { body, options, shape: shapes.BookingSeries });
  }
}
