"""A text in up to three languages, and which of them to print when one is missing."""

from dataclasses import dataclass

ORDER = {"de": ("de", "en", "zh"), "en": ("en", "de", "zh"), "zh": ("zh", "en", "de")}


@dataclass(frozen=True, slots=True)
class Trilingual:
    """One text in German, English and Chinese; an empty string means that no translation exists."""

    de: str = ""
    en: str = ""
    zh: str = ""

    def __bool__(self) -> bool:
        return bool(self.de or self.en or self.zh)

    def get(self, language: str) -> str:
        """The text in exactly this language, or an empty string."""
        text: str = getattr(self, language)
        return text

    def best(self, language: str) -> tuple[str, str]:
        """The text in this language or else the next best one, and the language that it is really in."""
        for candidate in ORDER[language]:
            if text := self.get(candidate):
                return text, candidate
        return "", language
