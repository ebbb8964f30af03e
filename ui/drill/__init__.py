"""A drill: scripted people work a station's real window with fingers, a mouse or keys, before a camera in a made-up hall."""
