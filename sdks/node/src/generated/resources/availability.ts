// Generated from the OpenAPI document by `make sdks`; do not edit.

import type { RequestOptions } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { AvailabilityCheck, AvailabilityCheckInput, AvailabilityDayList, Slot } from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `availability.listDays`. */
export interface AvailabilityListDaysQuery {
  /** ID of the service. */
  service_id: string;
  /** First date, local to the place of the booking, or a time. */
  from: Date | string | string;
  /** Last date, included, or a time, exclusive; at most 92 days after `from`. */
  to: Date | string | string;
  /** ID of a staff member. Default: all who offer the service. */
  staff_id?: string;
  /** ID of a space. Default: all of the service. */
  space_id?: string;
  /** ID of a venue: only its spaces and opening hours. */
  venue_id?: string;
  /** Number of people: 1 to 10,000. Default: 1. */
  party_size?: number;
}

/** Query of `availability.listSlots`. */
export interface AvailabilityListSlotsQuery {
  /** ID of the service. */
  service_id: string;
  /** Number of slots to return: 1 to 100. Default: all, at most 1,000. */
  limit?: number;
  /** Cursor of the next page, from `next_cursor`. */
  cursor?: string;
  /** First date, local to the place of the booking, or a time. */
  from: Date | string | string;
  /** Last date, included, or a time, exclusive; at most 92 days after `from`. */
  to: Date | string | string;
  /** ID of a staff member. Default: all who offer the service. */
  staff_id?: string;
  /** ID of a space. Default: all of the service. */
  space_id?: string;
  /** ID of a venue: only its spaces and opening hours. */
  venue_id?: string;
  /** Number of people: 1 to 10,000. Default: 1. */
  party_size?: number;
}

/** Free days and slots of services, and the check of one time. */
export class Availability extends Resource {
  /**
   * List available days.
   *
   * Returns each local day of the range, with its first free slot and the number of its free slots, on one page.
   *
   * Required scope: `availability:read`.
   */
  listDays(query: AvailabilityListDaysQuery, options?: RequestOptions): Promise<AvailabilityDayList> {
    return this.value<AvailabilityDayList>("GET", "/v1/availability", { query, options, shape: shapes.AvailabilityDayList });
  }

  /**
   * List free slots.
   *
   * Returns the slots that can be booked, in order of their start: within working and opening hours, without breaks, time off, holidays,
   * blocks and reservations with their buffers, after the minimum notice and within the booking window. Starts are multiples of
   * the service's `slot_interval_minutes` from the start of a shift.
   *
   * Required scope: `availability:read`.
   */
  listSlots(query: AvailabilityListSlotsQuery, options?: RequestOptions): PagePromise<Slot> {
    return this.page<Slot>("GET", "/v1/availability/slots", { query, options, shape: shapes.Slot });
  }

  /**
   * Check a time.
   *
   * Returns whether a booking is possible at this time, the rule that fails, and the nearest free slots.
   *
   * Required scope: `availability:read`.
   */
  check(body: AvailabilityCheckInput, options?: RequestOptions): Promise<AvailabilityCheck> {
    return this.value<AvailabilityCheck>("POST", "/v1/availability/check", { body, options, shape: shapes.AvailabilityCheck });
  }
}
