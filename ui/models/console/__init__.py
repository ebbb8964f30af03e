"""What the console's window shows: one module a page, and what the pages have in common."""
