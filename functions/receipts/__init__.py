"""The function of receipts, as JSON and as PDF. Its layer `documents` has the typesetter."""
