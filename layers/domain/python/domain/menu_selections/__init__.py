"""Menu selections: what the guests of one wedding eat, chosen of one version of a menu."""
