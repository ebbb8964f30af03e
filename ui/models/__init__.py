"""View-models: one a panel, handed to the panels as required properties; they outlive the view."""
