"""The commands: every main job without a window."""

from crm.cli.app import main

__all__ = ["main"]
