"""The Qt interface: every QObject lives here."""
