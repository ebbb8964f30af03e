"""One file a schema version, `vNNNN_what.py`; a revision that was released is never edited."""
