"""The tier rollout function: completes the rollout of a tier's change to its keys."""
