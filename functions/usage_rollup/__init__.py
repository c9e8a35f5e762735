"""The usage rollup: from the journal of usage to hours and days."""
