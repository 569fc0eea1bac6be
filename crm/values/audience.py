"""Whom a paper is for."""

from enum import StrEnum


class Audience(StrEnum):
    """Ourselves, who see everything, or the partner, who never sees internal notes, tasks and checks."""

    INTERNAL = "internal"
    PARTNER = "partner"
