"""Twenty tasks, written with our SDKs, in the manner of Stripe's, and with clients that others generate from our document."""
