"""The usage aggregator: from objects of the request log to the journal of usage."""
