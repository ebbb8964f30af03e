"""Lists of delegates from other programs: CSV and XLSX in, checked row by row, all or nothing.

Promises that a file is bounded before it is parsed, that every problem of every row is named at once with
its row and column, and that nothing reaches the store while there is one.
"""

from kiosk.exchange.limits import Limits
from kiosk.exchange.preview import Preview, apply, preview
from kiosk.exchange.reader import Problem
from kiosk.exchange.table import Table, read_table, write_table

__all__ = ["Limits", "Preview", "Problem", "Table", "apply", "preview", "read_table", "write_table"]
