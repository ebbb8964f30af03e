"""Accreditation desks for guarded conferences, without a screen: this package imports no Qt."""

__version__ = "0.1.0"
