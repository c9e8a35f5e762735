"""Forms: questions for couples and guests, published as versions that submissions answer."""
