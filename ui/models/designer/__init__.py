"""View models of the designer, which shows a badge design as it is being written."""
