"""The self-service window's models: the way of a delegate as plain values, and what QML shows of it."""
