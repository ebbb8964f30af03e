"""A whole made-up event: people, invitations, letters and the camera footage of a queue.

Promises the same people, order and cases for the same seed (keys and credential ids are random by
nature), everything made by the real rooms, and nobody real in it.
"""
