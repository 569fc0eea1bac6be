"""Problems that the person at the keyboard can mend; every other exception is a bug."""


class Problem(Exception):  # noqa: N818 - it is shown as a sentence, not as an error class
    """One translated sentence: what happened, what is safe, what to do."""


class Invalid(Problem):
    """A record that cannot be kept as it is; `fields` names each field with its sentence."""

    def __init__(self, **fields: str) -> None:
        super().__init__(" ".join(fields.values()))
        self.fields = fields


class NotFound(Problem):
    """Nothing answers to the name or uid that was given."""


class Busy(Problem):
    """Someone else holds the file just now."""


class Conflict(Problem):
    """The record was changed elsewhere since it was read."""


class Cancelled(Exception):  # noqa: N818 - the person asked for it
    """The running work was called off; nothing of it remains."""
