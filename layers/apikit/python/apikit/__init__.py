"""The platform's kit: AWS and HTTP, identity, records and admission. It knows no business."""
