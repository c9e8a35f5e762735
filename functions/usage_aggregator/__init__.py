"""The usage aggregator: from the request log to counters and to whole records for queries."""
