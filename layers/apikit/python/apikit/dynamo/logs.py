"""Numbered logs: appending to them and reading them."""

from apikit.dynamo.log_reading import LogReader as LogReader
from apikit.dynamo.numbered_log import LogDraft as LogDraft
from apikit.dynamo.numbered_log import LogEntry as LogEntry
from apikit.dynamo.numbered_log import LogNames as LogNames
from apikit.dynamo.numbered_log import NumberedLog as NumberedLog
