"""Building blocks of the stacks; each knows one thing AWS offers and none of the business."""
